// Who has which file of a call, who may not, and giving files by hand or by rule, with a way back.
import { useMemo, useState } from "react";
import { Link, useGo, useParam, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { AssignmentRow, AssignmentView } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  DataGrid,
  Empty,
  type GridColumn,
  Page,
  Refusal,
  Segmented,
  Select,
  Spinner,
  Tag,
} from "../../kit";
import { AssignDialog } from "../applications/AssignDialog";
import { ActsCard } from "./ActsCard";
import s from "./assignment.module.css";
import { LoadsCard } from "./LoadsCard";
import { nameOf } from "./names";
import { ShareOutDialog } from "./ShareOutDialog";

export default function AssignmentPage() {
  const call = Number(useParam("id"));
  const view = useCommand("assignment.show", { call });
  const { t } = useT();
  if (view.error && !view.data)
    return (
      <Page title={t("assignment-title")}>
        <Refusal refused={view.error} />
      </Page>
    );
  if (!view.data) return <Spinner />;
  return <Assignment key={call} view={view.data} />;
}

type Show = "all" | "lacking" | "unassigned";

/** What the address says of the list. */
function useWanted(view: AssignmentView) {
  const [search, setSearch] = useSearch();
  const show = (search.show ?? "all") as Show;
  const order = search.order === "register" ? "register" : "fewest";
  const domain = search.domain ?? "";
  const rows = useMemo(() => {
    const fits = view.files.filter(
      (file) =>
        (show === "all" || (show === "lacking" ? file.lacks > 0 : file.reviews.length === 0)) &&
        (domain === "" || file.domain === domain),
    );
    // The core gives the fewest first.
    return order === "fewest" ? fits : [...fits].sort((a, b) => (a.number < b.number ? -1 : 1));
  }, [view.files, show, order, domain]);
  return { show, order, domain, rows, setSearch } as const;
}

function Assignment({ view }: { view: AssignmentView }) {
  const { t, lang } = useT();
  const { can } = useSession();
  const go = useGo();
  const call = useCommand("call.show", { id: view.call });
  const wanted = useWanted(view);
  const [ticked, setTicked] = useState<Set<number>>(new Set());
  const [sharing, setSharing] = useState<number[] | null>(null);
  const [giving, setGiving] = useState(false);
  const columns = useColumns(view);
  const standing = [...ticked].filter((id) => view.files.some((file) => file.application === id));
  const hindrance =
    view.reviewers.length === 0
      ? t("assignment-no-reviewers")
      : view.files.length === 0
        ? t("assignment-none")
        : undefined;
  return (
    <Page
      title={t("assignment-title")}
      subtitle={
        <>
          {call.data && <bdi>{pick(lang, call.data.titleAr, call.data.titleFr)}</bdi>} ·{" "}
          {t("assignment-about", { perFile: view.perFile })}
        </>
      }
      crumbs={[{ to: "/reviews", label: t("reviews-title") }]}
      actions={
        <>
          <Button onPress={() => go(`/calls/${view.call}/conflicts`)}>{t("conflicts-title")}</Button>
          <Button tone="primary" onPress={() => setSharing([])} disabledReason={hindrance}>
            {t("assignment-automatic")}
          </Button>
        </>
      }
    >
      <div className={s.columns}>
        <div className={s.main}>
          <Filters view={view} wanted={wanted} />
          {standing.length > 0 && (
            <div className={s.selection} role="toolbar" aria-label={t("applications-selection")}>
              <strong>{t("count-files-selected", { n: standing.length })}</strong>
              <Button onPress={() => setGiving(true)}>{t("assignment-by-hand")}</Button>
              <Button onPress={() => setSharing(standing)} disabledReason={hindrance}>
                {t("assignment-automatic")}
              </Button>
              <Button tone="quiet" onPress={() => setTicked(new Set())}>
                {t("applications-clear")}
              </Button>
            </div>
          )}
          <DataGrid
            label={t("assignment-files")}
            rowCount={wanted.rows.length}
            getRow={(index) => wanted.rows[index]}
            rowKey={(row) => row.application}
            columns={columns}
            selection={ticked}
            onSelection={setTicked}
            onOpen={(row) => go(`/applications/${row.application}`, { search: { tab: "reviews" } })}
            empty={
              view.files.length === 0 ? (
                <Empty title={t("assignment-none")} hint={t("assignment-none-hint")} />
              ) : (
                <Empty title={t("assignment-none-so")} />
              )
            }
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
        <aside className={s.side} tabIndex={0} aria-label={t("assignment-reviewers")}>
          {view.reviewers.length === 0 ? (
            <Card title={t("assignment-reviewers")}>
              <Empty
                title={t("assignment-no-reviewers")}
                hint={t("assignment-no-reviewers-hint")}
                action={can("administer") ? <Link to="/accounts">{t("frame-accounts")}</Link> : undefined}
              />
            </Card>
          ) : (
            <LoadsCard view={view} />
          )}
          <ActsCard view={view} />
        </aside>
      </div>
      {sharing && (
        <ShareOutDialog
          view={view}
          applications={sharing}
          onClose={() => setSharing(null)}
          onDone={() => setTicked(new Set())}
        />
      )}
      {giving && (
        <AssignDialog
          call={view.call}
          applications={standing}
          onClose={() => setGiving(false)}
          onDone={() => setTicked(new Set())}
        />
      )}
    </Page>
  );
}

function Filters({ view, wanted }: { view: AssignmentView; wanted: ReturnType<typeof useWanted> }) {
  const { t, lang } = useT();
  const present = view.domains.filter((domain) => view.files.some((file) => file.domain === domain.slug));
  return (
    <div className={s.filters}>
      <Segmented
        label={t("assignment-show")}
        value={wanted.show}
        onChange={(show) => wanted.setSearch({ show: show === "all" ? undefined : show })}
        options={[
          { id: "all", label: `${t("assignment-all")} ${view.files.length}` },
          {
            id: "lacking",
            label: `${t("assignment-lacking")} ${view.files.filter((file) => file.lacks > 0).length}`,
          },
          {
            id: "unassigned",
            label: `${t("assignment-unassigned")} ${view.files.filter((file) => file.reviews.length === 0).length}`,
          },
        ]}
      />
      <Segmented
        label={t("assignment-order")}
        value={wanted.order}
        onChange={(order) => wanted.setSearch({ order: order === "fewest" ? undefined : order })}
        options={[
          { id: "fewest", label: t("assignment-fewest-first") },
          { id: "register", label: t("assignment-by-register") },
        ]}
      />
      {present.length > 1 && (
        <div className={s.domain}>
          <Select
            label={t("assignment-domain")}
            value={wanted.domain === "" ? "*" : wanted.domain}
            onChange={(domain) => wanted.setSearch({ domain: domain === "*" ? undefined : domain })}
            options={[
              { id: "*", label: t("assignment-every-domain") },
              ...present.map((domain) => ({
                id: domain.slug,
                label: pick(lang, domain.nameAr, domain.nameFr, domain.nameEn),
              })),
            ]}
          />
        </div>
      )}
    </div>
  );
}

function useColumns(view: AssignmentView): GridColumn<AssignmentRow>[] {
  const { t, lang } = useT();
  const format = useFormat();
  return useMemo(() => {
    const domains = new Map(
      view.domains.map((domain) => [domain.slug, pick(lang, domain.nameAr, domain.nameFr, domain.nameEn)]),
    );
    const names = (ids: readonly number[]) => ids.map((id) => nameOf(view, id, lang));
    return [
      {
        id: "number",
        header: t("assignment-number"),
        width: 112,
        text: (row) => row.number,
        cell: (row) => <Bdi>{row.number}</Bdi>,
      },
      {
        id: "file",
        header: t("assignment-file"),
        flex: 3,
        width: 190,
        text: (row) => pick(lang, row.titleAr, row.titleFr),
        cell: (row) => (
          <>
            <bdi className={s.name}>{pick(lang, row.titleAr, row.titleFr)}</bdi>{" "}
            <span className={s.faint}>
              · <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
            </span>
          </>
        ),
      },
      {
        id: "domain",
        header: t("assignment-domain"),
        width: 112,
        text: (row) => domains.get(row.domain) ?? "",
        cell: (row) => domains.get(row.domain) ?? "—",
      },
      {
        id: "has",
        header: t("assignment-has"),
        flex: 2,
        width: 150,
        text: (row) => format.list(names(row.reviews.map((review) => review.reviewer))),
        cell: (row) => (
          <>
            {row.reviews.length === 0 ? (
              <span className={s.faint}>{t("assignment-nobody")}</span>
            ) : (
              <bdi>{format.list(names(row.reviews.map((review) => review.reviewer)))}</bdi>
            )}
            {row.services.length > 0 && (
              <span className={s.kept}>
                {t("assignment-service-lacking", {
                  services: format.list(row.services.map((service) => t(`service-${service}`))),
                })}
              </span>
            )}
            {row.concerned.length > 0 && (
              <span className={s.kept} title={format.list(names(row.concerned))}>
                {t("assignment-conflicts-of-file", { n: row.concerned.length })}
              </span>
            )}
          </>
        ),
      },
      {
        id: "count",
        header: t("assignment-count"),
        width: 72,
        align: "end",
        text: (row) => `${row.reviews.length}/${view.perFile + view.services.length}`,
        cell: (row) => (
          <Tag tone={row.reviews.length === 0 ? "saffron" : row.lacks > 0 ? "grey" : "green"}>
            <Bdi>{`${row.reviews.length}/${view.perFile + view.services.length}`}</Bdi>
          </Tag>
        ),
      },
    ];
  }, [view, t, lang, format]);
}
