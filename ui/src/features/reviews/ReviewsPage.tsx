import { useState } from "react";
import { Link, useGo, useSearch } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type { ReviewRow } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Card,
  Chip,
  Empty,
  Meter,
  Page,
  Pill,
  Refusal,
  SimpleTable,
  useFaultText,
  useToast,
} from "../../kit";
import { DeclareDialog } from "../conflicts/DeclareDialog";
import { MyConflicts } from "../conflicts/Mine";
import { PaperTools } from "./PaperTools";
import s from "./reviews.module.css";

export default function ReviewsPage() {
  const { t, lang } = useT();
  const { can } = useSession();
  const { call } = useCurrentCall();
  const go = useGo();
  return (
    <Page
      title={t("reviews-title")}
      subtitle={call && pick(lang, call.titleAr, call.titleFr)}
      actions={
        call &&
        can("assign") && (
          <>
            <Button onPress={() => go(`/calls/${call.id}/conflicts`)}>{t("conflicts-title")}</Button>
            <Button tone="primary" onPress={() => go(`/calls/${call.id}/assignment`)}>
              {t("assignment-open")}
            </Button>
          </>
        )
      }
    >
      {call === null && <Empty title={t("reviews-none")} />}
      {call && can("review") && <Mine call={call.id} />}
      {call && can("review") && <MyConflicts call={call.id} />}
      {call && can("enter-reviews") && <ForOthers call={call.id} />}
      {call && can("rank") && <All call={call.id} />}
    </Page>
  );
}

function Mine({ call }: { call: number }) {
  const { t } = useT();
  const go = useGo();
  const mine = useCommand("review.mine", { call });
  const [search, setSearch] = useSearch();
  const rows = mine.data ?? [];
  const open = rows.filter((row) => row.state !== "submitted");
  const next = open.find((row) => row.phase === "in-review" && !row.concerned);
  const isOpenOnly = search.only === "open";
  return (
    <Card
      title={t("reviews-mine")}
      actions={
        <>
          {rows.length > 0 && <PaperTools call={call} reviewer={null} />}
          {next && (
            <Button tone="primary" onPress={() => go(`/reviews/${next.id}`)}>
              {t("reviews-continue")}
            </Button>
          )}
        </>
      }
    >
      <Refusal refused={mine.error} />
      {rows.length > 0 && (
        <div className={s.progress}>
          <Meter
            label={t("reviewing-handed-in", { n: rows.length - open.length, of: rows.length })}
            value={rows.length - open.length}
            max={rows.length}
          />
          <Chip
            isSelected={isOpenOnly}
            count={open.length}
            onPress={() => setSearch({ only: isOpenOnly ? undefined : "open" })}
          >
            {t("reviewing-not-scored")}
          </Chip>
        </div>
      )}
      {mine.data?.length === 0 ? (
        <Empty title={t("reviews-none")} hint={t("reviews-none-hint")} />
      ) : isOpenOnly && open.length === 0 ? (
        <Empty title={t("reviewing-all-in")} />
      ) : (
        <Rows rows={isOpenOnly ? open : rows} />
      )}
    </Card>
  );
}

/** Reviewers whose signed paper or spreadsheet is entered here for them. */
function ForOthers({ call }: { call: number }) {
  const { t, lang } = useT();
  const reviewers = useCommand("review.reviewers", { call });
  const rows = (reviewers.data ?? []).filter((one) => one.assigned > 0);
  return (
    <Card title={t("reviewing-for-others")}>
      <Refusal refused={reviewers.error} />
      <p className={s.faint}>{t("reviewing-for-others-about")}</p>
      {reviewers.data && rows.length === 0 ? (
        <Empty title={t("reviews-none")} hint={t("reviews-all-hint")} />
      ) : (
        <SimpleTable
          caption={t("reviewing-for-others")}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              id: "reviewer",
              header: t("reviews-reviewer"),
              cell: (row) => <bdi>{pick(lang, row.displayAr, row.displayFr)}</bdi>,
            },
            {
              id: "in",
              header: t("reviewing-in"),
              align: "end",
              cell: (row) => <Bdi>{`${row.submitted}/${row.assigned}`}</Bdi>,
            },
            {
              id: "tools",
              header: t("reviews-act"),
              cell: (row) => (
                <PaperTools
                  call={call}
                  reviewer={row.id}
                  name={pick(lang, row.displayAr, row.displayFr)}
                  isDone={row.submitted === row.assigned}
                />
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

function All({ call }: { call: number }) {
  const { t, lang } = useT();
  const all = useCommand("review.page", { call });
  const reviewers = useCommand("review.reviewers", { call });
  return (
    <>
      <Card title={t("reviews-load")}>
        <div className={s.load}>
          {(reviewers.data ?? []).map((reviewer) => (
            <Meter
              key={reviewer.id}
              label={pick(lang, reviewer.displayAr, reviewer.displayFr)}
              text={`${reviewer.submitted}/${reviewer.assigned}`}
              value={reviewer.submitted}
              max={reviewer.assigned}
            />
          ))}
        </div>
      </Card>
      <Card title={t("reviews-all")}>
        <Refusal refused={all.error} />
        {all.data?.length === 0 ? (
          <Empty title={t("reviews-none")} hint={t("reviews-all-hint")} />
        ) : (
          <Rows rows={all.data ?? []} all />
        )}
      </Card>
    </>
  );
}

function Rows({ rows, all }: { rows: ReviewRow[]; all?: boolean }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const toast = useToast();
  const text = useFaultText();
  const unassign = useAct("review.unassign");
  const [taking, setTaking] = useState<number | null>(null);
  const takeBack = async (id: number) => {
    setTaking(id);
    try {
      await unassign.run({ id });
      toast(t("reviews-unassigned"));
    } catch (error) {
      toast(text(error as { code: string }), { tone: "error" });
    }
    setTaking(null);
  };
  return (
    <SimpleTable
      caption={t("reviews-title")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: "number",
          header: t("reviews-number"),
          cell: (row) => (
            <span className={s.number}>
              <Bdi>{row.number}</Bdi>
            </span>
          ),
        },
        {
          id: "title",
          header: t("reviews-file"),
          cell: (row) =>
            row.concerned ? (
              <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>
            ) : (
              <Link to={`/reviews/${row.id}`}>
                <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>
              </Link>
            ),
        },
        {
          id: "organisation",
          header: t("reviews-organisation"),
          cell: (row) =>
            row.namesHidden ? (
              <span className={s.faint}>{t("reviewing-hidden")}</span>
            ) : (
              <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
            ),
        },
        ...(all
          ? [
              {
                id: "reviewer",
                header: t("reviews-reviewer"),
                cell: (row: ReviewRow) => pick(lang, row.reviewerAr, row.reviewerFr),
              },
            ]
          : []),
        { id: "state", header: t("reviews-state"), cell: (row) => <Pill slug={row.state} kind="review" /> },
        {
          id: "marked",
          header: t("reviews-marked"),
          align: "end" as const,
          cell: (row) => <Bdi>{`${row.marked}/${row.criteria}`}</Bdi>,
        },
        {
          id: "total",
          header: t("reviews-total"),
          align: "end" as const,
          cell: (row) => (row.total === null ? "—" : format.score(row.total)),
        },
        ...(all
          ? []
          : [
              {
                id: "declare",
                header: t("reviews-act"),
                cell: (row: ReviewRow) => !row.concerned && JUDGED.includes(row.phase) && <Declare row={row} />,
              },
            ]),
        ...(all && can("assign")
          ? [
              {
                id: "act",
                header: t("reviews-act"),
                cell: (row: ReviewRow) =>
                  row.state === "assigned" ? (
                    <Button tone="quiet" isPending={taking === row.id} onPress={() => void takeBack(row.id)}>
                      {t("reviews-unassign")}
                    </Button>
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  );
}

/** While a file is in one of these, what its reviewers give still counts. */
const JUDGED: readonly ReviewRow["phase"][] = ["admissible", "in-review", "scored"];

/** Said from the list, before the file was opened. */
function Declare({ row }: { row: ReviewRow }) {
  const { t, lang } = useT();
  const [open, setOpen] = useState(false);
  const applicant = row.namesHidden
    ? pick(lang, row.titleAr, row.titleFr)
    : pick(lang, row.organisationAr, row.organisationFr);
  const name = `${row.number} — ${applicant}`;
  return (
    <>
      <Button tone="quiet" onPress={() => setOpen(true)}>
        {t("conflicts-declare")}
        <span className="sr-only"> {row.number}</span>
      </Button>
      {open && <DeclareDialog application={row.application} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}
