import { useState } from "react";
import { useSession } from "../../app/session";
import type { Dossier, NextAct } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { officeDay, pick, useT } from "../../i18n";
import { Button, DateField, Dialog, Refusal, Select, TextField, useFaults, useToast } from "../../kit";
import { useFreshWhenStale } from "../organisations/edits";
import s from "./applications.module.css";

const DATED = ["sign-agreement", "start-works", "complete"];
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
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [on, setOn] = useState<string | null>(DATED.includes(act.act) ? today : null);
  const [number, setNumber] = useState("");
  const offered = (reasons.data ?? []).filter((one) => one.uses.includes(act.act));
  const submit = async () => {
    try {
      await move.run({
        id: dossier.id,
        version: dossier.version,
        act: act.act,
        reason,
        note,
        on,
        dueOn: null,
        number: number || null,
      });
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
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="primary" onPress={() => void submit()} isPending={move.isPending}>
            {t(`act-${act.act}`)}
          </Button>
        </>
      }
    >
      <Refusal refused={move.refused} />
      <p className={s.faint}>{t("applications-leads-to", { phase: t(`phase-${act.to}`) })}</p>
      {(act.reason || offered.length > 0) && (
        <Select
          label={t("applications-reason")}
          name="reason"
          value={reason}
          onChange={setReason}
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
          onChange={setNumber}
          error={fault("number")}
          dir="ltr"
          isRequired
        />
      )}
      {DATED.includes(act.act) && (
        <DateField label={t("applications-on")} name="on" value={on} onChange={setOn} error={fault("on")} />
      )}
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
