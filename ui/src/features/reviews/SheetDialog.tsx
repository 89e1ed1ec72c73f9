import { useEffect, useState } from "react";
import type { Refused, ReviewSheetReport } from "../../generated/commands";
import { useAct } from "../../host";
import { pick, useT } from "../../i18n";
import { Bdi, Button, base64Of, Checkbox, Dialog, Notice, Refusal, Spinner, useFaultText, useToast } from "../../kit";
import { Results } from "./Results";
import s from "./reviews.module.css";

/** The core takes no larger file; a larger one is not even read into the window. */
const MOST_BYTES = 25 * 1024 * 1024;

interface Props {
  call: number;
  reviewer: number | null;
  file: File;
  onClose: () => void;
}

/** Says what a spreadsheet would change, cell by cell where it is wrong; nothing is kept before it is confirmed. */
export function SheetDialog({ call, reviewer, file, onClose }: Props) {
  const { t, lang } = useT();
  const toast = useToast();
  const text = useFaultText();
  const bring = useAct("review.import");
  const [content, setContent] = useState<string | null>(null);
  const [preview, setPreview] = useState<ReviewSheetReport | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [submit, setSubmit] = useState(true);
  const [isSigned, setSigned] = useState(false);
  const { run } = bring;
  const request = { call, reviewer, path: null };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one file is looked at once, and again when it is to be handed in or not
  useEffect(() => {
    let gone = false;
    const look = async () => {
      try {
        if (file.size > MOST_BYTES) throw { code: "sheet-too-large", args: {}, faults: [] };
        const bytes = content ?? (await base64Of(file));
        const report = await run({ ...request, content: bytes, dryRun: true, paperSigned: true, submit });
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
  }, [file, submit]);
  const keep = async () => {
    try {
      const kept = await run({ ...request, content, dryRun: false, paperSigned: isSigned, submit });
      toast(t("reviewing-kept", { saved: kept.saved, submitted: kept.submitted }));
      onClose();
    } catch (error) {
      setRefused(error as Refused);
    }
  };
  const faults = preview?.faults ?? [];
  const idle = preview !== null && preview.saved + preview.submitted === 0;
  const hindrance = () => {
    if (faults.length > 0) return t("reviewing-sheet-faulty");
    if (idle) return t("reviewing-sheet-nothing");
    if (reviewer !== null && !isSigned) return text({ code: "paper-not-signed" });
    return undefined;
  };
  return (
    <Dialog
      title={t("reviewing-sheet-in")}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        preview && (
          <Button tone="primary" onPress={() => void keep()} isPending={bring.isPending} disabledReason={hindrance()}>
            {t("reviewing-sheet-keep")}
          </Button>
        )
      }
    >
      <p>
        <Bdi>{file.name}</Bdi>
        {preview && <bdi className={s.faint}> · {pick(lang, preview.reviewerAr, preview.reviewerFr)}</bdi>}
      </p>
      <Refusal refused={refused} />
      {refused && <p className={s.faint}>{t("reviewing-sheet-untouched")}</p>}
      {!preview && !refused && <Spinner />}
      {preview && faults.length > 0 && (
        <Notice tone="error" title={t("reviewing-sheet-faults", { n: faults.length })}>
          <ul className={s.faults}>
            {faults.map((fault) => (
              <li key={`${fault.field} ${fault.code}`}>
                <Bdi>{fault.field.replace("cells.", "")}</Bdi> — {text(fault)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {preview && faults.length === 0 && (
        <>
          <Notice
            tone={idle ? "ok" : "info"}
            title={idle ? t("reviewing-sheet-nothing") : t("reviewing-sheet-about")}
          />
          <Checkbox isSelected={submit} onChange={setSubmit}>
            {t("reviewing-submit-whole")}
          </Checkbox>
          {reviewer !== null && (
            <Checkbox isSelected={isSigned} onChange={setSigned} name="paperSigned">
              {t("reviewing-sheet-signed")}
            </Checkbox>
          )}
          {!idle && <Results rows={preview.rows.filter((row) => row.outcome !== "unchanged")} />}
        </>
      )}
    </Dialog>
  );
}
