import { useState } from "react";
import type { ConflictKind } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import { Button, Dialog, Refusal, Select, TextField, useFaults, useToast } from "../../kit";

const KINDS: readonly ConflictKind[] = ["family", "member", "employment", "money", "dispute", "other"];

interface Props {
  application: number;
  /** What the file is called. */
  name: string;
  onClose: () => void;
  onDone?: () => void;
}

/** A person says that they are concerned by a file. */
export function DeclareDialog({ application, name, onClose, onDone }: Props) {
  const { t } = useT();
  const toast = useToast();
  const declare = useAct("conflict.declare");
  const fault = useFaults(declare.refused);
  const [kind, setKind] = useState<ConflictKind>("family");
  const [note, setNote] = useState("");
  const submit = async () => {
    try {
      await declare.run({ application, kind, note });
      toast(t("conflicts-declared-done"));
      onClose();
      onDone?.();
    } catch {
      // The refusal is shown above.
    }
  };
  return (
    <Dialog
      title={t("conflicts-declare-title")}
      isOpen
      onClose={onClose}
      size="s"
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="danger" isPending={declare.isPending} onPress={() => void submit()}>
            {t("conflicts-declare-do")}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </p>
      <p>{t("conflicts-declare-body")}</p>
      <Refusal refused={declare.refused} />
      <Select
        label={t("conflicts-kind")}
        name="kind"
        value={kind}
        onChange={setKind}
        options={KINDS.map((id) => ({ id, label: t(`conflict-kind-${id}`) }))}
      />
      <TextField
        label={t("conflicts-note")}
        name="note"
        value={note}
        onChange={setNote}
        error={fault("note")}
        description={t("conflicts-note-about")}
        isRequired={kind === "other"}
        multiline
        rows={2}
      />
    </Dialog>
  );
}
