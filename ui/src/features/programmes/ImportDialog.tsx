import { useEffect, useState } from "react";
import type { ImportedRecord, ImportReport } from "../../generated/commands";
import { type Refused, useAct } from "../../host";
import { hasText, pick, useFormat, useT } from "../../i18n";
import { Bdi, Button, Dialog, Notice, Refusal, SimpleTable, Spinner, Tag, useToast } from "../../kit";
import s from "./programmes.module.css";

/** The core takes no larger file; a larger one is not even read into the window. */
const MOST_MEGABYTES = 5;

const TONES = { added: "green", changed: "saffron", same: "grey" } as const;

async function textOf(file: File): Promise<string> {
  const refuse = (code: string, args: Record<string, string | number>) => ({ code, args, faults: [] }) as Refused;
  if (file.size > MOST_MEGABYTES * 1024 * 1024) throw refuse("import-too-large", { megabytes: MOST_MEGABYTES });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw refuse("import-broken", { detail: "UTF-8" });
  }
}

/** Says what a file would bring, record by record; nothing is kept before it is confirmed. */
export function ImportDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const bring = useAct("programme.import");
  const [content, setContent] = useState<string | null>(null);
  const [preview, setPreview] = useState<ImportReport | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { run } = bring;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one file is looked at once
  useEffect(() => {
    let gone = false;
    const look = async () => {
      try {
        const text = await textOf(file);
        const report = await run({ path: null, content: text, dryRun: true });
        if (gone) return;
        setContent(text);
        setPreview(report);
      } catch (error) {
        if (!gone) setRefused(error as Refused);
      }
    };
    void look();
    return () => {
      gone = true;
    };
  }, [file]);
  const keep = async () => {
    try {
      const report = await run({ path: null, content, dryRun: false });
      toast(t("programmes-imported", { added: report.added, changed: report.changed }));
      onClose();
    } catch (error) {
      setRefused(error as Refused);
    }
  };
  const nothing = preview !== null && preview.added + preview.changed === 0;
  return (
    <Dialog
      title={t("programmes-import")}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        preview && (
          <Button
            tone="primary"
            onPress={() => void keep()}
            isPending={bring.isPending}
            disabledReason={nothing ? t("programmes-import-nothing") : undefined}
          >
            {t("programmes-import-keep")}
          </Button>
        )
      }
    >
      <p>
        <Bdi>{file.name}</Bdi>
      </p>
      <Refusal refused={refused} />
      {refused && <p className={s.faint}>{t("programmes-import-untouched")}</p>}
      {!preview && !refused && <Spinner />}
      {preview && <Brought report={preview} />}
    </Dialog>
  );
}

function Brought({ report }: { report: ImportReport }) {
  const { t } = useT();
  const name = useRecordName();
  const { added, changed, same } = report;
  const moved = report.records.filter((record) => record.status !== "same");
  return (
    <>
      <Notice
        tone={moved.length === 0 ? "ok" : "info"}
        title={moved.length === 0 ? t("programmes-import-nothing") : t("programmes-import-about")}
      >
        <p>{t("programmes-import-counts", { added, changed, same })}</p>
      </Notice>
      {moved.length > 0 && (
        <div className={s.brought}>
          <SimpleTable
            caption={t("programmes-import")}
            rows={moved}
            rowKey={(row) => `${row.noun} ${row.key}`}
            columns={[
              { id: "noun", header: t("programmes-import-what"), cell: (row) => t(`noun-${row.noun}`) },
              { id: "name", header: t("programmes-name"), cell: (row) => <bdi>{name(row)}</bdi> },
              {
                id: "status",
                header: t("programmes-state"),
                cell: (row) => <Tag tone={TONES[row.status]}>{t(`programmes-import-${row.status}`)}</Tag>,
              },
            ]}
          />
        </div>
      )}
    </>
  );
}

/** What a record is called: its name, or what its key says in words. */
function useRecordName() {
  const { t, lang } = useT();
  const format = useFormat();
  return (record: ImportedRecord): string => {
    const [first = "", second = ""] = record.key.split(" ");
    const words = (stem: string, slug: string) => (hasText(lang, `${stem}${slug}`) ? t(`${stem}${slug}`) : slug);
    if (record.noun === "rate") return `${words("tables-rate-", first)} · ${format.date(second)}`;
    if (record.noun === "letter") return `${words("tables-letter-", first)} · ${words("tables-lang-", second)}`;
    if (record.noun === "order") return t("tables-reasons");
    if (record.noun === "week") return t("tables-weekend");
    return pick(lang, record.nameAr, record.nameFr) || record.key;
  };
}
