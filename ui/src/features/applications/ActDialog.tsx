import { useState } from "react";
import { useSession } from "../../app/session";
import type { Dossier, NextAct } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { bare, officeDay, pick, useT } from "../../i18n";
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  DraftNotice,
  Notice,
  Refusal,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import { failing, unclear, useRuleWords } from "../eligibility/words";
import { useFreshWhenStale } from "../organisations/edits";
import s from "./applications.module.css";

const DATED = ["sign-agreement", "start-works", "suspend", "resume", "terminate", "complete", "close"];
/** The coded reason that says nothing without a note. */
const OTHER = "other";

/** Asks for what an act needs: coded reason, note, number, date. */
export function ActDialog({ dossier, act, onClose }: { dossier: Dossier; act: NextAct; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const { now } = useSession();
  const today = officeDay(now);
  const move = useAct("application.move");
  const fault = useFaults(move.refused);
  const reread = useCommand("application.show", { id: dossier.id }).refetch;
  useFreshWhenStale(move.refused, reread);
  const reasons = useCommand("reason.list", {});
  const words = useRuleWords();
  const failed = act.act === "declare-inadmissible" ? failing(dossier.eligibility) : [];
  const open = act.act === "admit" ? unclear(dossier.eligibility) : [];
  const [confirmed, setConfirmed] = useState(false);
  // The rules that fail say why: they are proposed, and whoever decides may say it otherwise.
  const why = bare(failed.map((rule) => `${words.name(rule)}: ${words.sentence(rule.explanation)}`).join("\n"));
  const [typed, setTyped, clear, begun] = useDraft(`application.${dossier.id}.${dossier.version}.${act.act}`, {
    reason: null as string | null,
    note: why,
    on: DATED.includes(act.act) ? today : null,
    endsOn: null as string | null,
    number: "",
  });
  const { reason, note, on, endsOn, number } = typed;
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const offered = (reasons.data ?? []).filter((one) => one.uses.includes(act.act));
  const proposed = failed.map((rule) => rule.reason).find((slug) => offered.some((one) => one.slug === slug)) ?? null;
  const given = reason ?? proposed;
  const submit = async () => {
    try {
      await move.run({
        id: dossier.id,
        version: dossier.version,
        act: act.act,
        reason: given,
        note,
        on,
        dueOn: null,
        endsOn: act.act === "sign-agreement" ? endsOn : null,
        number: number || null,
        unclearConfirmed: confirmed,
      });
      clear();
      toast(t(`act-${act.act}-done`));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t(`act-${act.act}`)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button
            onPress={() => {
              clear();
              onClose();
            }}
          >
            {t("kit-cancel")}
          </Button>
          <Button
            tone="primary"
            onPress={() => void submit()}
            isPending={move.isPending}
            disabledReason={open.length > 0 && !confirmed ? t("error-eligibility-unclear") : undefined}
          >
            {t(`act-${act.act}`)}
          </Button>
        </>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={move.refused} />
      <p className={s.faint}>{t("applications-leads-to", { phase: t(`phase-${act.to}`) })}</p>
      {open.length > 0 && (
        <>
          <Notice tone="warn" title={t("eligibility-unclear-n", { n: open.length })}>
            <ul>
              {open.map((rule) => (
                <li key={rule.rule}>
                  {words.name(rule)}: {words.sentence(rule.explanation)}
                </li>
              ))}
            </ul>
          </Notice>
          <Checkbox isSelected={confirmed} onChange={setConfirmed}>
            {t("eligibility-confirm")}
          </Checkbox>
        </>
      )}
      {failed.length > 0 && (
        <Notice tone="info" title={t("eligibility-reasons")}>
          <ul>
            {failed.map((rule) => (
              <li key={rule.rule}>
                {words.name(rule)}: {words.sentence(rule.explanation)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {(act.reason || offered.length > 0) && (
        <Select
          label={t("applications-reason")}
          name="reason"
          value={given}
          onChange={(next) => set({ reason: next })}
          options={offered.map((one) => ({ id: one.slug, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }))}
          error={fault("reason")}
          isRequired={act.reason}
        />
      )}
      {act.act === "sign-agreement" && (
        <TextField
          label={t("applications-agreement-number")}
          name="number"
          value={number}
          onChange={(next) => set({ number: next })}
          error={fault("number")}
          dir="ltr"
          isRequired
        />
      )}
      {DATED.includes(act.act) && (
        <DateField
          label={t("applications-on")}
          name="on"
          value={on}
          onChange={(next) => set({ on: next })}
          error={fault("on")}
        />
      )}
      {act.act === "sign-agreement" && (
        <DateField
          label={t("applications-agreement-ends")}
          name="endsOn"
          value={endsOn}
          onChange={(next) => set({ endsOn: next })}
          error={fault("endsOn")}
        />
      )}
      <TextField
        label={t("applications-note")}
        name="note"
        value={note}
        onChange={(next) => set({ note: next })}
        error={fault("note")}
        isRequired={given === OTHER || fault("note") !== undefined}
        multiline
        rows={2}
      />
    </Dialog>
  );
}
