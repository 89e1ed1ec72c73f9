import { useEffect, useState } from "react";
import type { ApplicationsReport, CallView, ImportedApplication, Refused } from "../../generated/commands";
import { useAct } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Bdi,
  Button,
  base64Of,
  Dialog,
  Notice,
  Refusal,
  SimpleTable,
  Spinner,
  Tag,
  useFaultText,
  useToast,
} from "../../kit";
import s from "./calls.module.css";

/** The core takes no larger file; a larger one is not even read into the window. */
const MOST_BYTES = 25 * 1024 * 1024;

interface Props {
  call: CallView;
  file: File;
  onClose: () => void;
}

/** Says which files a filled entry spreadsheet would deposit, cell by cell where it is wrong; all of them or none. */
export function ImportDialog({ call, file, onClose }: Props) {
  const { t } = useT();
  const toast = useToast();
  const bring = useAct("application.import");
  const [content, setContent] = useState<string | null>(null);
  const [preview, setPreview] = useState<ApplicationsReport | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { run } = bring;
  const request = { call: call.id, path: null };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one file is looked at once
  useEffect(() => {
    let gone = false;
    const look = async () => {
      try {
        if (file.size > MOST_BYTES) throw { code: "sheet-too-large", args: {}, faults: [] };
        const bytes = await base64Of(file);
        const report = await run({ ...request, content: bytes, dryRun: true });
        if (gone) return;
        setContent(bytes);
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
      const kept = await run({ ...request, content, dryRun: false });
      toast(t("calls-import-kept", { n: kept.files.length }));
      onClose();
    } catch (error) {
      setRefused(error as Refused);
    }
  };
  const faults = preview?.faults ?? [];
  const files = preview?.files ?? [];
  const hindrance = () => {
    if (faults.length > 0) return t("calls-import-faulty");
    if (files.length === 0) return t("calls-import-nothing");
    return undefined;
  };
  return (
    <Dialog
      title={t("calls-import")}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          {preview && (
            <Button tone="primary" onPress={() => void keep()} isPending={bring.isPending} disabledReason={hindrance()}>
              {t("calls-import-keep", { n: files.length })}
            </Button>
          )}
        </>
      }
    >
      <p>
        <Bdi>{file.name}</Bdi>
      </p>
      <Refusal refused={refused} />
      {refused && <p className={s.faint}>{t("calls-import-untouched")}</p>}
      {!preview && !refused && <Spinner />}
      {faults.length > 0 && <Faults faults={faults} />}
      {preview && faults.length === 0 && (
        <Notice tone="info" title={files.length === 0 ? t("calls-import-nothing") : t("calls-import-about")} />
      )}
      {files.length > 0 && <Files files={files} wrong={rowsOf(faults)} />}
    </Dialog>
  );
}

/** Rows of the spreadsheet in which something is wrong: `cells.F7` is of row 7. */
function rowsOf(faults: ApplicationsReport["faults"]): ReadonlySet<number> {
  return new Set(faults.map((fault) => Number(/(\d+)$/.exec(fault.field)?.[1] ?? 0)));
}

function Faults({ faults }: { faults: ApplicationsReport["faults"] }) {
  const { t } = useT();
  const text = useFaultText();
  return (
    <Notice tone="error" title={t("calls-import-faults", { n: faults.length })}>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            <Bdi>{fault.field.replace("cells.", "")}</Bdi> — {text(fault)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Files({ files, wrong }: { files: readonly ImportedApplication[]; wrong: ReadonlySet<number> }) {
  const { t, lang } = useT();
  return (
    <SimpleTable
      caption={t("calls-import-files")}
      rows={[...files]}
      rowKey={(row) => row.row}
      columns={[
        { id: "row", header: t("calls-import-row"), align: "end", cell: (row) => row.row },
        {
          id: "organisation",
          header: t("applications-organisation"),
          cell: (row) => <Bdi>{pick(lang, row.organisationAr, row.organisationFr)}</Bdi>,
        },
        {
          id: "title",
          header: t("applications-project-title"),
          cell: (row) => <Bdi>{pick(lang, row.titleAr, row.titleFr)}</Bdi>,
        },
        {
          id: "what",
          header: t("calls-import-what"),
          cell: (row) =>
            wrong.has(row.row) ? (
              <Tag tone="red">{t("calls-import-refused")}</Tag>
            ) : (
              <Tag tone={row.known ? "green" : "saffron"}>
                {t(row.known ? "calls-import-known" : "calls-import-new")}
              </Tag>
            ),
        },
      ]}
    />
  );
}
