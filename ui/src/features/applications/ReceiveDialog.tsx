import { useState } from "react";
import type { Dossier } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Checkbox, Dialog, Notice, Refusal, TextField, useFaults, useToast } from "../../kit";
import { useFreshWhenStale } from "../organisations/edits";
import s from "./papers.module.css";

const ACT = "receive-completion";

/** What came in of the papers asked for: all of it, or part. */
export function ReceiveDialog({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const move = useAct("application.move");
  const fault = useFaults(move.refused);
  useFreshWhenStale(move.refused, useCommand("application.show", { id: dossier.id }).refetch);
  const awaited = dossier.gaps.filter((gap) => gap.receivedAt === null);
  const [left, setLeft] = useState<readonly number[]>([]);
  const [note, setNote] = useState("");
  const received = awaited.map((gap) => gap.requirement).filter((one) => !left.includes(one));
  const submit = async () => {
    try {
      await move.run({
        id: dossier.id,
        version: dossier.version,
        act: ACT,
        reason: null,
        note,
        on: null,
        dueOn: null,
        number: null,
        unclearConfirmed: false,
        received,
      });
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
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="primary" onPress={() => void submit()} isPending={move.isPending}>
            {t(`act-${ACT}`)}
          </Button>
        </>
      }
    >
      <Refusal refused={move.refused} />
      <strong>{t("paper-receive-title")}</strong>
      <div className={s.asked}>
        {awaited.map((gap) => (
          <Checkbox
            key={gap.requirement}
            isSelected={!left.includes(gap.requirement)}
            onChange={(here) =>
              setLeft(here ? left.filter((one) => one !== gap.requirement) : [...left, gap.requirement])
            }
          >
            {pick(lang, gap.nameAr, gap.nameFr, gap.nameEn)} · {t(`paper-gap-${gap.kind}`)}
          </Checkbox>
        ))}
      </div>
      {left.length > 0 && <Notice tone="warn" title={t("paper-receive-hint")} />}
      <TextField
        label={t("applications-note")}
        name="note"
        value={note}
        onChange={setNote}
        error={fault("note")}
        multiline
        rows={2}
      />
    </Dialog>
  );
}
