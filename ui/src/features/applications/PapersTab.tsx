import { useSession } from "../../app/session";
import type { Dossier, PaperState, PaperView } from "../../generated/commands";
import { useAct } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Button,
  DateField,
  DraftNotice,
  Pill,
  Refusal,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { useFaultFocus, useFreshWhenStale } from "../organisations/edits";
import s from "./applications.module.css";
import { AskedPapers } from "./Completion";
import { PaperFiles } from "./PaperFiles";
import { usePrint } from "./print";

const STATES: readonly PaperState[] = ["missing", "received", "valid", "expired", "refused"];
const MARKABLE = ["draft", "deposited", "incomplete"];

interface Mark {
  state: PaperState;
  note: string;
  expiresOn: string | null;
}

type Marks = Record<string, Partial<Mark> | undefined>;

interface Props {
  dossier: Dossier;
  reread: () => Promise<unknown>;
}

/** The checklist: several papers are marked, then saved in one act. */
export function PapersTab({ dossier, reread }: Props) {
  const { t, lang } = useT();
  const toast = useToast();
  const { can } = useSession();
  const mark = useAct("paper.mark");
  const fault = useFaults(mark.refused);
  useFaultFocus(mark.refused);
  useFreshWhenStale(mark.refused, reread);
  const { print, trouble } = usePrint(dossier.id);
  const [marks, setMarks, clear, begun] = useDraft<Marks>(`application.${dossier.id}.papers`, {});
  const open = MARKABLE.includes(dossier.phase);
  const editable = can("check-papers") && open;
  const now = (paper: PaperView): Mark => ({
    state: paper.state,
    note: paper.note,
    expiresOn: paper.expiresOn,
    ...marks[paper.requirement],
  });
  const differs = (paper: PaperView) => {
    const mark = now(paper);
    return mark.state !== paper.state || mark.note !== paper.note || mark.expiresOn !== paper.expiresOn;
  };
  const changed = dossier.papers.filter(differs);
  const set = (paper: PaperView, part: Partial<Mark>) =>
    setMarks((before) => ({
      ...before,
      [paper.requirement]: { ...now(paper), ...before[paper.requirement], ...part },
    }));
  const save = async () => {
    try {
      await mark.run({
        application: dossier.id,
        version: dossier.version,
        papers: changed.map((paper) => ({ requirement: paper.requirement, seenOn: null, ...now(paper) })),
      });
      clear();
      toast(t("applications-papers-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  const received = dossier.papers.filter((paper) => now(paper).state === "received");
  const allValid = () => {
    const found = received.map((paper) => [paper.requirement, { ...now(paper), state: "valid" }]);
    setMarks((before) => ({ ...before, ...Object.fromEntries(found) }));
  };
  return (
    <>
      {editable && <DraftNotice begun={begun} />}
      <Refusal refused={mark.refused ?? trouble} />
      <table className={s.checklist}>
        <caption className="sr-only">{t("applications-papers")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("applications-paper")}</th>
            <th scope="col">{t("applications-paper-state")}</th>
            <th scope="col">{t("applications-paper-note")}</th>
            <th scope="col">{t("paper-expires-on")}</th>
            <th scope="col">{t("attachment-title")}</th>
            <th scope="col">{t("applications-seen-on")}</th>
          </tr>
        </thead>
        <tbody>
          {dossier.papers.map((paper) => (
            <Row
              key={paper.requirement}
              application={dossier.id}
              paper={paper}
              mark={now(paper)}
              editable={editable}
              attachable={open && (can("deposit") || can("check-papers"))}
              place={changed.indexOf(paper)}
              fault={fault}
              onMark={(part) => set(paper, part)}
            />
          ))}
        </tbody>
      </table>
      <div className={s.foot}>
        {editable && (
          <>
            <Button
              tone="primary"
              isPending={mark.isPending}
              onPress={() => void save()}
              disabledReason={changed.length === 0 ? t("applications-nothing-changed") : undefined}
            >
              {t("applications-save-papers", { n: changed.length })}
            </Button>
            <Button
              onPress={allValid}
              disabledReason={received.length === 0 ? t("applications-none-received") : undefined}
            >
              {t("applications-all-valid")}
            </Button>
            {changed.length > 0 && <Button onPress={clear}>{t("applications-undo")}</Button>}
          </>
        )}
        {can("report") && dossier.depositedAt !== null && (
          <Button onPress={() => void print("papers", lang)}>{t("paper-sheet")}</Button>
        )}
      </div>
      <AskedPapers dossier={dossier} onPrint={can("report") ? () => void print("completion", lang) : undefined} />
    </>
  );
}

interface RowProps {
  application: number;
  paper: PaperView;
  mark: Mark;
  editable: boolean;
  attachable: boolean;
  /** Its place among the marks that are sent; -1 when it is not. */
  place: number;
  fault: (field: string) => string | undefined;
  onMark: (part: Partial<Mark>) => void;
}

function Row({ application, paper, mark, editable, attachable, place, fault, onMark }: RowProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const name = pick(lang, paper.nameAr, paper.nameFr, paper.nameEn);
  const path = (field: string) => `papers.${place}.${field}`;
  return (
    <tr data-changed={place >= 0 || undefined}>
      <th scope="row">
        {name}
        {paper.obligatory && (
          <span className={s.star}>
            <span aria-hidden="true"> *</span>
            <span className="sr-only">{t("applications-obligatory")}</span>
          </span>
        )}
      </th>
      <td>
        {editable ? (
          <div className={s.quiet}>
            <Select
              label={t("applications-paper-state-of", { name })}
              value={mark.state}
              onChange={(state) => onMark({ state })}
              options={STATES.map((state) => ({ id: state, label: t(`paper-state-${state}`) }))}
            />
          </div>
        ) : (
          <Pill slug={paper.state} kind="paper" />
        )}
      </td>
      <td>
        {editable ? (
          <div className={s.quiet}>
            <TextField
              label={t("applications-paper-note-of", { name })}
              name={place >= 0 ? path("note") : undefined}
              value={mark.note}
              onChange={(note) => onMark({ note })}
              error={place >= 0 ? fault(path("note")) : undefined}
            />
          </div>
        ) : (
          paper.note
        )}
      </td>
      <td>
        {editable ? (
          <div className={s.quiet}>
            <DateField
              label={t("paper-expires-on-of", { name })}
              name={place >= 0 ? path("expiresOn") : undefined}
              value={mark.expiresOn}
              onChange={(expiresOn) => onMark({ expiresOn })}
              error={place >= 0 ? fault(path("expiresOn")) : undefined}
            />
          </div>
        ) : (
          paper.expiresOn && format.date(paper.expiresOn)
        )}
      </td>
      <td>
        <PaperFiles application={application} paper={paper} editable={attachable} />
      </td>
      <td className={s.faint}>{paper.seenOn && format.shortDate(paper.seenOn)}</td>
    </tr>
  );
}
