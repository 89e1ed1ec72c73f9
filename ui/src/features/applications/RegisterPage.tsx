import { useMemo, useState } from "react";
import { useGo, useSearch } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type {
  Chip as ChipSlug,
  Document,
  Kind,
  RegisterPage as Page_,
  Phase,
  Refused,
  RegisterRow,
  SortKey,
} from "../../generated/commands";
import { host, useCommand } from "../../host";
import { officeDay, pick, useFormat, useT } from "../../i18n";
import {
  Button,
  Chip,
  DataGrid,
  Empty,
  type GridColumn,
  Menu,
  MultiSelect,
  Page,
  Pill,
  Refusal,
  useFaultText,
  usePaged,
  useToast,
} from "../../kit";
import { FindField } from "../organisations/FindField";
import { ListMenu } from "../reports/ListMenu";
import { AssignDialog } from "./AssignDialog";
import s from "./applications.module.css";

const CHIPS: readonly ChipSlug[] = [
  "toCheck",
  "awaitingPapers",
  "notEligible",
  "inReview",
  "notScoredByMe",
  "toDecide",
  "toAnnounce",
];
const LISTS: readonly Document[] = ["register", "accepted", "reserve", "rejected", "ranking", "summary"];
const KINDS: readonly Kind[] = ["association", "cooperative", "enterprise"];
const PHASES: readonly Phase[] = [
  "draft",
  "deposited",
  "incomplete",
  "admissible",
  "inadmissible",
  "in-review",
  "scored",
  "accepted",
  "reserve",
  "rejected",
  "withdrawn",
  "cancelled",
  "agreed",
  "in-progress",
  "suspended",
  "terminated",
  "completed",
  "closed",
];

const list = (text: string | undefined) => (text ?? "").split(",").filter((part) => part !== "");

const NOTHING: Set<number> = new Set();

/** The query that the address says. */
function useRegisterQuery() {
  const [search, setSearch] = useSearch();
  const { call } = useCurrentCall();
  const query = {
    call: call?.id ?? null,
    text: search.text ?? "",
    chip: (CHIPS.find((chip) => chip === search.chip) ?? null) as ChipSlug | null,
    phases: list(search.phases) as Phase[],
    kinds: list(search.kinds) as Kind[],
    domains: list(search.domains).map(Number),
    communes: list(search.communes),
    organisation: null,
    sort: (search.sort ?? "register") as SortKey,
    descending: search.up === undefined,
  };
  return { query, setSearch };
}

export default function RegisterPage() {
  const { t } = useT();
  const format = useFormat();
  const go = useGo();
  const { can, now } = useSession();
  const { call } = useCurrentCall();
  const { query, setSearch } = useRegisterQuery();
  const page = usePaged("application.page", query);
  const [ticked, setTicked] = useState({ call: query.call, keys: new Set<number>() });
  // Ticks belong to their call: under another one nothing is ticked, or its files would be acted upon unseen.
  const selection = ticked.call === query.call ? ticked.keys : NOTHING;
  const setSelection = (keys: Set<number>) => setTicked({ call: query.call, keys });
  const first = page.first;
  const columns = useColumns(query.chip);
  const shown = columns.map((column) => column.id as SortKey);
  return (
    <Page
      title={t("applications-title")}
      subtitle={
        first &&
        t("applications-subtitle", {
          files: t("count-applications", { n: first.total }),
          organisations: t("count-organisations", { n: first.organisations }),
        })
      }
      actions={
        <>
          {can("report") && (
            <ListMenu
              name={t("applications-title")}
              view={{ noun: "application", query: { ...query, offset: 0, limit: 0 }, columns: shown }}
            />
          )}
          {can("report") && call && (
            <Menu
              label={t("applications-print-list")}
              onAction={(name) =>
                name === "today"
                  ? go("/reports/register", { search: { from: officeDay(now), to: officeDay(now) } })
                  : go(`/reports/${name}`)
              }
              items={[
                { id: "today", label: t("applications-print-register") },
                ...LISTS.map((name) => ({ id: name, label: t(`reports-${name}`) })),
              ]}
            />
          )}
          {can("deposit") && (
            <Button
              tone="primary"
              keyHint="Ctrl N"
              onPress={() => go("/applications/new")}
              disabledReason={call ? undefined : t("applications-no-call")}
            >
              {t("applications-new")}
            </Button>
          )}
        </>
      }
    >
      <Views query={query} first={first} setSearch={setSearch} />
      <Refusal refused={page.error} />
      {selection.size > 0 && query.call !== null && (
        <SelectionBar call={query.call} selection={selection} onClear={() => setSelection(new Set())} />
      )}
      <DataGrid<RegisterRow, number>
        label={t("applications-title")}
        rowCount={page.total}
        getRow={page.getRow}
        onRange={page.onRange}
        rowKey={(row) => row.id}
        columns={columns}
        sort={{ id: query.sort, descending: query.descending }}
        onSort={(sort) => setSearch({ sort: sort.id, up: sort.descending ? undefined : "1" })}
        onOpen={(row) => go(`/applications/${row.id}`)}
        selection={selection}
        onSelection={setSelection}
        isLoading={page.isPending}
        empty={
          first?.callTotal === 0 ? (
            <Empty
              title={t("applications-none-yet")}
              hint={t("applications-none-yet-hint")}
              action={
                can("deposit") &&
                call && (
                  <Button tone="primary" onPress={() => go("/applications/new")}>
                    {t("applications-first")}
                  </Button>
                )
              }
            />
          ) : (
            <Empty title={t("applications-empty")} hint={t("applications-empty-hint")} />
          )
        }
        footer={
          first && (
            <>
              <span>{t("applications-rows", { n: first.total, of: first.callTotal })}</span>
              <span>
                {t("applications-totals", { places: format.integer(first.places), amount: format.money(first.amount) })}
              </span>
            </>
          )
        }
      />
    </Page>
  );
}

interface ViewsProps {
  query: ReturnType<typeof useRegisterQuery>["query"];
  first: Page_ | undefined;
  setSearch: (partial: Record<string, string | undefined>) => void;
}

function Views({ query, first, setSearch }: ViewsProps) {
  const { t, lang } = useT();
  const { call } = useCurrentCall();
  const { can } = useSession();
  const shown = useCommand("call.show", { id: call?.id ?? 0 }, { enabled: call !== null });
  const province = shown.data?.province ?? "";
  const communes = useCommand(
    "place.communes",
    { province, text: "", codes: [], limit: 200 },
    { enabled: province !== "" },
  );
  const chips = CHIPS.filter((chip) => chip !== "notScoredByMe" || can("review"));
  const count = (chip: ChipSlug) => first?.chips.find((one) => one.chip === chip)?.count ?? 0;
  return (
    <div className={s.views}>
      <div className={s.chips}>
        <Chip isSelected={query.chip === null} onPress={() => setSearch({ chip: undefined })} count={first?.callTotal}>
          {t("applications-chip-all")}
        </Chip>
        {chips.map((chip) => (
          <Chip
            key={chip}
            isSelected={query.chip === chip}
            onPress={() => setSearch({ chip: query.chip === chip ? undefined : chip })}
            count={count(chip)}
          >
            {t(`applications-chip-${chip.toLowerCase()}`)}
          </Chip>
        ))}
      </div>
      <div className={s.filters}>
        <FindField label={t("applications-find")} value={query.text} onChange={(text) => setSearch({ text })} />
        <MultiSelect
          label={t("applications-commune")}
          values={query.communes}
          onChange={(next) => setSearch({ communes: next.join(",") })}
          options={(communes.data ?? []).map((one) => ({ id: one.code, label: pick(lang, one.nameAr, one.nameFr) }))}
        />
        <MultiSelect
          label={t("applications-domain")}
          values={query.domains}
          onChange={(next) => setSearch({ domains: next.join(",") })}
          options={(shown.data?.domains ?? []).map((one) => ({
            id: one.id,
            label: pick(lang, one.nameAr, one.nameFr, one.nameEn),
          }))}
        />
        <MultiSelect
          label={t("applications-kind")}
          values={query.kinds}
          onChange={(next) => setSearch({ kinds: next.join(",") })}
          options={KINDS.map((kind) => ({ id: kind, label: t(`kind-${kind}`) }))}
        />
        <MultiSelect
          label={t("applications-phase")}
          values={query.phases}
          onChange={(next) => setSearch({ phases: next.join(",") })}
          options={PHASES.map((phase) => ({ id: phase, label: t(`phase-${phase}`) }))}
        />
      </div>
    </div>
  );
}

function useColumns(chip: ChipSlug | null): GridColumn<RegisterRow>[] {
  const { t, lang } = useT();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "register",
        header: t("applications-number"),
        width: 118,
        sortable: true,
        text: (row) => row.number,
        cell: (row) => <bdi>{row.number || "—"}</bdi>,
      },
      {
        id: "organisation",
        header: t("applications-organisation"),
        flex: 3,
        width: 200,
        sortable: true,
        text: (row) => pick(lang, row.organisationAr, row.organisationFr),
        cell: (row) => (
          <>
            <bdi className={s.name}>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>{" "}
            <span className={s.faint}>· {t(`kind-${row.kind}`)}</span>
          </>
        ),
      },
      {
        id: "domain",
        header: t("applications-domain"),
        flex: 1,
        width: 130,
        sortable: true,
        text: (row) => pick(lang, row.domainAr, row.domainFr, row.domainEn),
        cell: (row) => pick(lang, row.domainAr, row.domainFr, row.domainEn),
      },
      {
        id: "commune",
        header: t("applications-commune"),
        width: 104,
        sortable: true,
        text: (row) => pick(lang, row.communeAr, row.communeFr),
        cell: (row) => pick(lang, row.communeAr, row.communeFr),
      },
      {
        id: "places",
        header: t("applications-places"),
        width: 70,
        align: "end",
        sortable: true,
        text: (row) => String(row.places),
        cell: (row) => format.integer(row.places),
      },
      {
        id: "amount",
        header: t("applications-amount"),
        width: 122,
        align: "end",
        sortable: true,
        text: (row) => format.amount(row.amount),
        cell: (row) => <bdi>{format.amount(row.amount)}</bdi>,
      },
      {
        id: "papers",
        header: t("applications-papers"),
        width: 122,
        sortable: true,
        text: (row) => `${row.papersUsable}/${row.papersAsked}`,
        cell: (row) => (
          <span className={s.papers}>
            <span className={s.track}>
              <span
                className={s.fill}
                style={{
                  inlineSize: `${row.papersAsked ? Math.round((row.papersUsable * 100) / row.papersAsked) : 0}%`,
                }}
              />
            </span>
            <bdi>{`${row.papersUsable}/${row.papersAsked}`}</bdi>
          </span>
        ),
      },
      // Whose files wait for reviewers sees who has the fewest.
      ...(chip === "inReview"
        ? [
            {
              id: "reviews",
              header: t("assignment-has"),
              width: 84,
              align: "end" as const,
              sortable: true,
              text: (row: RegisterRow) => String(row.reviews),
              cell: (row: RegisterRow) => format.integer(row.reviews),
            },
          ]
        : []),
      {
        id: "phase",
        header: t("applications-phase"),
        width: 128,
        sortable: true,
        text: (row) => t(`phase-${row.phase}`),
        cell: (row) => <Pill slug={row.phase} kind="phase" />,
      },
    ],
    [t, lang, format, chip],
  );
}

interface SelectionProps {
  call: number;
  selection: Set<number>;
  onClear: () => void;
}

function SelectionBar({ call, selection, onClear }: SelectionProps) {
  const { t, lang } = useT();
  const { can } = useSession();
  const toast = useToast();
  const [assigning, setAssigning] = useState(false);
  const text = useFaultText();
  const print = async () => {
    const refusals: Refused[] = [];
    for (const application of selection) {
      try {
        const asked = { name: "receipt", language: lang, call: null, application, path: null } as const;
        await host.openFile((await host.call("report.write", asked)).path);
      } catch (error) {
        refusals.push(error as Refused);
      }
    }
    // Said once, however many there are.
    if (refusals[0])
      toast(`${t("applications-receipt-failed", { n: refusals.length })} ${text(refusals[0])}`, { tone: "error" });
  };
  return (
    <div className={s.selection} role="toolbar" aria-label={t("applications-selection")}>
      <strong>{t("count-files-selected", { n: selection.size })}</strong>
      {can("assign") && <Button onPress={() => setAssigning(true)}>{t("applications-assign")}</Button>}
      {can("report") && <Button onPress={() => void print()}>{t("applications-print-receipts")}</Button>}
      <Button tone="quiet" onPress={onClear}>
        {t("applications-clear")}
      </Button>
      {assigning && (
        <AssignDialog call={call} applications={[...selection]} onClose={() => setAssigning(false)} onDone={onClear} />
      )}
    </div>
  );
}
