import { useState } from "react";
import type { Ground, Refused } from "../../generated/commands";
import { useT } from "../../i18n";
import { Button, Dialog, Refusal, Select, TextField, useFaults } from "../../kit";

interface Props {
  /** The grounds on which this change may be made. */
  grounds: readonly Ground[];
  refused: Refused | null;
  isPending: boolean;
  onSave: (ground: Ground, note: string) => Promise<void>;
  onClose: () => void;
}

/** Why an open call is changed. */
export function AmendDialog({ grounds, refused, isPending, onSave, onClose }: Props) {
  const { t } = useT();
  const fault = useFaults(refused);
  const [ground, setGround] = useState<Ground | null>(null);
  const [note, setNote] = useState("");
  const save = async () => {
    if (ground === null) return;
    try {
      await onSave(ground, note);
    } catch {
      // The refusal is shown above.
    }
  };
  return (
    <Dialog
      title={t("calls-amend")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button
            tone="primary"
            onPress={() => void save()}
            isPending={isPending}
            disabledReason={ground === null ? t("kit-reason-first") : undefined}
          >
            {t("frame-save")}
          </Button>
        </>
      }
    >
      <Refusal refused={refused} />
      <p>{t("calls-amend-about")}</p>
      <Select
        label={t("calls-ground")}
        name="ground"
        value={ground}
        onChange={setGround}
        options={grounds.map((one) => ({ id: one, label: t(`calls-ground-${one}`) }))}
        error={fault("ground")}
        isRequired
      />
      <TextField
        label={t("calls-ground-note")}
        name="note"
        value={note}
        onChange={setNote}
        error={fault("note")}
        isRequired={ground === "other"}
        multiline
      />
    </Dialog>
  );
}
