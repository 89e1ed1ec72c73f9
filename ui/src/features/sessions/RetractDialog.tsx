import { useState } from "react";
import type { SessionFile } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Dialog, Refusal, Select, TextField, useFaults, useToast } from "../../kit";

/** Takes a decision of an open session back, with a coded reason; it may be decided again. */
export function RetractDialog({ file, onClose }: { file: SessionFile; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const move = useAct("application.move");
  const reasons = useCommand("reason.list", {});
  const fault = useFaults(move.refused);
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const offered = (reasons.data ?? []).filter((one) => one.uses.includes("revise"));
  const submit = async () => {
    try {
      const { application: id, version } = file;
      const more = { on: null, dueOn: null, number: null, unclearConfirmed: false };
      await move.run({ id, version, act: "revise", reason, note, ...more });
      toast(t("act-revise-done"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("act-revise")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={move.isPending}>
          {t("act-revise")}
        </Button>
      }
    >
      <Refusal refused={move.refused} />
      <p>
        <bdi>{pick(lang, file.organisationAr, file.organisationFr)}</bdi> · <bdi>{file.number}</bdi>
      </p>
      <Select
        label={t("applications-reason")}
        name="reason"
        value={reason}
        onChange={setReason}
        options={offered.map((one) => ({ id: one.slug, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }))}
        error={fault("reason")}
        isRequired
      />
      <TextField
        label={t("applications-note")}
        name="note"
        value={note}
        onChange={setNote}
        error={fault("note")}
        isRequired={reason === "other"}
      />
    </Dialog>
  );
}
