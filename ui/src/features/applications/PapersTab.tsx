import { useState } from "react";
import { useSession } from "../../app/session";
import type { Dossier, PaperState } from "../../generated/commands";
import { useAct } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Pill, Refusal, Select, TextField, useFaults, useToast } from "../../kit";
import s from "./applications.module.css";

const STATES: readonly PaperState[] = ["missing", "received", "valid", "expired", "refused"];

interface Mark {
  state: PaperState;
  note: string;
}

/** The checklist: several papers are marked, then saved in one act. */
export function PapersTab({ dossier }: { dossier: Dossier }) {
  const { t, lang } = useT();
  const format = useFormat();
  const toast = useToast();
  const { can } = useSession();
  const mark = useAct("paper.mark");
  const fault = useFaults(mark.refused);
  const [marks, setMarks] = useState<Record<number, Mark>>({});
  const editable = can("check-papers") && ["draft", "deposited", "incomplete"].includes(dossier.phase);
  const changed = dossier.papers.filter((paper) => marks[paper.requirement] !== undefined);
  const save = async () => {
    try {
      await mark.run({
        application: dossier.id,
        version: dossier.version,
        papers: changed.map((paper) => ({
          requirement: paper.requirement,
          seenOn: null,
          ...(marks[paper.requirement] as Mark),
        })),
      });
      toast(t("applications-papers-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  const allValid = () => {
    const next: Record<number, Mark> = { ...marks };
    for (const paper of dossier.papers)
      if (paper.state === "received") next[paper.requirement] = { state: "valid", note: paper.note };
    setMarks(next);
  };
  return (
    <>
      <Refusal refused={mark.refused} />
      {dossier.papers.map((paper) => {
        const now = marks[paper.requirement] ?? { state: paper.state, note: paper.note };
        const place = changed.indexOf(paper);
        const set = (part: Partial<Mark>) => setMarks({ ...marks, [paper.requirement]: { ...now, ...part } });
        return (
          <div key={paper.requirement} className={s.paper}>
            <span className={s.paperName}>
              {pick(lang, paper.nameAr, paper.nameFr, paper.nameEn)}
              {paper.obligatory && <span className={s.star}> *</span>}
            </span>
            {editable ? (
              <Select
                label={t("applications-paper-state")}
                value={now.state}
                onChange={(state) => set({ state })}
                options={STATES.map((state) => ({ id: state, label: t(`paper-state-${state}`) }))}
              />
            ) : (
              <span>
                <Pill slug={paper.state} kind="paper" />
              </span>
            )}
            {editable ? (
              <TextField
                label={t("applications-paper-note")}
                name={`papers.${place}.note`}
                value={now.note}
                onChange={(note) => set({ note })}
                error={place >= 0 ? fault(`papers.${place}.note`) : undefined}
              />
            ) : (
              <span className={s.faint}>
                {paper.note} {format.shortDate(paper.seenOn)}
              </span>
            )}
          </div>
        );
      })}
      {editable && (
        <div className={s.foot}>
          <Button
            tone="primary"
            isDisabled={changed.length === 0}
            isPending={mark.isPending}
            onPress={() => void save()}
          >
            {t("applications-save-papers", { n: changed.length })}
          </Button>
          <Button onPress={allValid}>{t("applications-all-valid")}</Button>
        </div>
      )}
    </>
  );
}
