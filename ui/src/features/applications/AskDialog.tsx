import { useState } from "react";
import type { Dossier, GapKind, PaperState, PaperView } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  Notice,
  Refusal,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { useFaultFocus, useFreshWhenStale } from "../organisations/edits";
import s from "./papers.module.css";

const ACT = "request-completion";
/** The coded reason that says nothing without a note. */
const OTHER = "other";
const KINDS: readonly GapKind[] = ["missing", "expired", "refused", "illegible"];

/** What a paper in some state most likely lacks. */
const LIKELY: Record<PaperState, GapKind> = {
  missing: "missing",
  expired: "expired",
  refused: "refused",
  received: "illegible",
  valid: "illegible",
};

interface Gap {
  asked: boolean;
  kind: GapKind;
  note: string;
}

function proposed(paper: PaperView): Gap {
  const usable = paper.state === "received" || paper.state === "valid";
  return { asked: paper.obligatory && !usable, kind: LIKELY[paper.state], note: usable ? "" : paper.note };
}

/** The one request for completion: each paper with what is wrong, a coded reason, and the last day. */
export function AskDialog({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const move = useAct("application.move");
  const fault = useFaults(move.refused);
  useFaultFocus(move.refused);
  useFreshWhenStale(move.refused, useCommand("application.show", { id: dossier.id }).refetch);
  const reasons = useCommand("reason.list", {});
  const deadlines = useCommand("office.deadlines", {});
  const [edits, setEdits, clear] = useDraft<Record<string, Partial<Gap>>>(`application.${dossier.id}.ask`, {});
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [due, setDue] = useState<string | null | undefined>(undefined);
  const dueOn = due === undefined ? (deadlines.data?.completionDue ?? null) : due;
  const gap = (paper: PaperView): Gap => ({ ...proposed(paper), ...edits[paper.requirement] });
  const set = (paper: PaperView, part: Partial<Gap>) =>
    setEdits((before) => ({ ...before, [paper.requirement]: { ...before[paper.requirement], ...part } }));
  const asked = dossier.papers.filter((paper) => gap(paper).asked);
  const offered = (reasons.data ?? []).filter((one) => one.uses.includes(ACT));
  const submit = async () => {
    try {
      await move.run({
        id: dossier.id,
        version: dossier.version,
        act: ACT,
        reason,
        note,
        on: null,
        dueOn,
        number: null,
        unclearConfirmed: false,
        gaps: asked.map((paper) => ({
          requirement: paper.requirement,
          kind: gap(paper).kind,
          note: gap(paper).note,
        })),
      });
      clear();
      toast(t(`act-${ACT}-done`));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t(`act-${ACT}`)}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button
            tone="primary"
            onPress={() => void submit()}
            isPending={move.isPending}
            disabledReason={asked.length === 0 ? t("paper-none-asked") : undefined}
          >
            {t(`act-${ACT}`)}
          </Button>
        </>
      }
    >
      <Refusal refused={move.refused} />
      <Notice tone="info" title={t("paper-ask-hint")} />
      <strong>{t("paper-ask-title")}</strong>
      <ul className={s.gaps}>
        {dossier.papers.map((paper) => (
          <GapRow
            key={paper.requirement}
            paper={paper}
            gap={gap(paper)}
            place={asked.indexOf(paper)}
            fault={fault}
            onChange={(part) => set(paper, part)}
          />
        ))}
      </ul>
      <Select
        label={t("applications-reason")}
        name="reason"
        value={reason}
        onChange={setReason}
        options={offered.map((one) => ({ id: one.slug, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }))}
        error={fault("reason")}
        isRequired
      />
      <DateField
        label={t("applications-due-on")}
        name="dueOn"
        value={dueOn}
        onChange={setDue}
        error={fault("dueOn")}
        description={deadlines.data && t("paper-due-proposed", { n: deadlines.data.completionDays })}
        isRequired
      />
      <TextField
        label={t("applications-note")}
        name="note"
        value={note}
        onChange={setNote}
        error={fault("note")}
        isRequired={reason === OTHER}
        multiline
        rows={2}
      />
    </Dialog>
  );
}

interface RowProps {
  paper: PaperView;
  gap: Gap;
  /** Its place among the papers asked for; -1 when it is not. */
  place: number;
  fault: (field: string) => string | undefined;
  onChange: (part: Partial<Gap>) => void;
}

function GapRow({ paper, gap, place, fault, onChange }: RowProps) {
  const { t, lang } = useT();
  const name = pick(lang, paper.nameAr, paper.nameFr, paper.nameEn);
  const path = `gaps.${place}.note`;
  return (
    <li className={s.gap}>
      <Checkbox isSelected={gap.asked} onChange={(asked) => onChange({ asked })} label={t("paper-ask-this", { name })}>
        {name}
      </Checkbox>
      {gap.asked && (
        <>
          <Select
            label={t("paper-gap")}
            value={gap.kind}
            onChange={(kind) => onChange({ kind })}
            options={KINDS.map((kind) => ({ id: kind, label: t(`paper-gap-${kind}`) }))}
          />
          <TextField
            label={t("paper-to-bring")}
            name={path}
            value={gap.note}
            onChange={(note) => onChange({ note })}
            error={fault(path)}
            isRequired={gap.kind === "refused"}
          />
        </>
      )}
    </li>
  );
}
