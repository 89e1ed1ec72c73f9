import { useState } from "react";
import { useAct } from "../host";
import { useT } from "../i18n";
import { Button, Dialog, Refusal, TextField, useFaults, useToast } from "../kit";

export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const change = useAct("account.changePassword");
  const fault = useFaults(change.refused);
  const [present, setPresent] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const differs = again !== "" && again !== password;
  const save = async () => {
    try {
      await change.run({ present, password });
      toast(t("frame-password-changed"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("frame-change-password")}
      isOpen
      onClose={onClose}
      size="s"
      footer={
        <Button
          tone="primary"
          onPress={() => void save()}
          isDisabled={password === "" || again !== password}
          isPending={change.isPending}
        >
          {t("frame-save")}
        </Button>
      }
    >
      <Refusal refused={change.refused} />
      <TextField
        label={t("frame-present-password")}
        type="password"
        value={present}
        onChange={setPresent}
        error={fault("present")}
        name="present"
        autoFocus
      />
      <TextField
        label={t("frame-new-password")}
        type="password"
        value={password}
        onChange={setPassword}
        error={fault("password")}
        description={t("frame-password-rule")}
        name="password"
      />
      <TextField
        label={t("frame-password-again")}
        type="password"
        value={again}
        onChange={setAgain}
        error={differs ? t("frame-passwords-differ") : undefined}
      />
    </Dialog>
  );
}
