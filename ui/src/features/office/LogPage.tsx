import { useState } from "react";
import { useSearch } from "../../app/nav";
import type { LogRow, Verified } from "../../generated/commands";
import { host } from "../../host";
import { hasText, pick, useFormat, useT } from "../../i18n";
import { Bdi, Button, DataGrid, Dialog, Empty, Notice, Page, Refusal, Select, SimpleTable, usePaged } from "../../kit";
import s from "./office.module.css";

const NOUNS = [
  "application",
  "organisation",
  "call",
  "review",
  "session",
  "decision",
  "account",
  "office",
  "programme",
  "reason",
  "rate",
  "holiday",
  "letter",
] as const;

export default function LogPage() {
  const { t, lang } = useT();
  const format = useFormat();
  const [search, setSearch] = useSearch();
  const page = usePaged("log.page", { noun: search.noun ?? "", nounId: null, account: null });
  const [entry, setEntry] = useState<LogRow | null>(null);
  const [verified, setVerified] = useState<Verified | null>(null);
  const [busy, setBusy] = useState(false);
  const verify = async () => {
    setBusy(true);
    try {
      setVerified(await host.call("log.verify", {}));
    } finally {
      setBusy(false);
    }
  };
  const said = (row: LogRow) => {
    const key = `log-${row.act.replace(".", "-")}`;
    return hasText(lang, key) ? t(key) : row.act;
  };
  const sound = verified !== null && verified.brokenAt === null && verified.findings.length === 0;
  return (
    <Page
      title={t("frame-log")}
      subtitle={format.integer(page.total)}
      actions={
        <Button onPress={() => void verify()} isPending={busy}>
          {t("office-verify")}
        </Button>
      }
    >
      <Refusal refused={page.error} />
      {verified && (
        <Notice
          tone={sound ? "ok" : "error"}
          title={
            sound
              ? t("office-sound", { n: verified.entries })
              : verified.brokenAt !== null
                ? t("office-broken", { n: verified.brokenAt })
                : verified.findings.join(" · ")
          }
        >
          <p className={s.digest}>
            <Bdi>{verified.head}</Bdi>
          </p>
        </Notice>
      )}
      <div className={s.filter}>
        <Select
          label={t("office-noun")}
          value={search.noun ?? "all"}
          onChange={(noun) => setSearch({ noun: noun === "all" ? undefined : noun })}
          options={[
            { id: "all", label: t("kit-all") },
            ...NOUNS.map((noun) => ({ id: noun as string, label: t(`noun-${noun}`) })),
          ]}
        />
      </div>
      <DataGrid<LogRow, number>
        label={t("frame-log")}
        rowCount={page.total}
        getRow={page.getRow}
        onRange={page.onRange}
        rowKey={(row) => row.id}
        onOpen={setEntry}
        isLoading={page.isPending}
        empty={<Empty title={t("office-log-empty")} />}
        columns={[
          {
            id: "id",
            header: t("office-entry"),
            width: 80,
            align: "end",
            text: (row) => String(row.id),
            cell: (row) => row.id,
          },
          {
            id: "at",
            header: t("office-at"),
            width: 150,
            text: (row) => format.dateTime(row.at),
            cell: (row) => <Bdi>{format.dateTime(row.at)}</Bdi>,
          },
          {
            id: "by",
            header: t("office-by"),
            width: 170,
            text: (row) => pick(lang, row.byAr, row.byFr),
            cell: (row) => <bdi>{pick(lang, row.byAr, row.byFr)}</bdi>,
          },
          { id: "act", header: t("office-did"), flex: 2, width: 200, text: said, cell: said },
          {
            id: "label",
            header: t("office-about-what"),
            flex: 1,
            width: 150,
            text: (row) => row.label,
            cell: (row) => <Bdi>{row.label}</Bdi>,
          },
          {
            id: "door",
            header: t("office-door"),
            width: 100,
            text: (row) => t(`door-${row.door}`),
            cell: (row) => t(`door-${row.door}`),
          },
        ]}
      />
      {entry && <Entry entry={entry} onClose={() => setEntry(null)} title={said(entry)} />}
    </Page>
  );
}

function read(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** What was destroyed with the data of its call stands in the entry by its hash alone. */
const isErased = (value: unknown) => typeof value === "object" && value !== null && "erased" in value;

const written = (value: unknown, erased: string): string => {
  if (value === undefined || value === null) return "—";
  if (isErased(value)) return erased;
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_, part: unknown) => (isErased(part) ? erased : part));
};

/** What changed, field by field: only what differs. */
function Entry({ entry, title, onClose }: { entry: LogRow; title: string; onClose: () => void }) {
  const { t } = useT();
  const [before, after] = [read(entry.before), read(entry.after)];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} size="l">
      {fields.length === 0 ? (
        <p>{t("office-no-difference")}</p>
      ) : (
        <SimpleTable
          caption={title}
          rows={fields}
          rowKey={(field) => field}
          columns={[
            { id: "field", header: t("office-field"), cell: (field) => <Bdi>{field}</Bdi> },
            {
              id: "before",
              header: t("office-before"),
              cell: (field) => <bdi className={s.value}>{written(before[field], t("privacy-erased"))}</bdi>,
            },
            {
              id: "after",
              header: t("office-after"),
              cell: (field) => <bdi className={s.value}>{written(after[field], t("privacy-erased"))}</bdi>,
            },
          ]}
        />
      )}
      <p className={s.digest}>
        <Bdi>{entry.hash}</Bdi>
      </p>
    </Dialog>
  );
}
