// An act that wants the password again: asked for when the core says so, then done.
import { type ReactNode, useState } from "react";
import type { Refused } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import { Button, Dialog, Refusal, TextField, useFaults } from "../../kit";

type Act = () => Promise<unknown>;

/** Runs acts; one refused for want of the password is run again once it was given. */
export function useConfirmation(): { run: (act: Act) => Promise<void>; dialog: ReactNode } {
  const [waiting, setWaiting] = useState<{ act: Act } | null>(null);
  const run = async (act: Act) => {
    try {
      await act();
    } catch (error) {
      // Any other refusal is shown by the act itself.
      if ((error as Refused).code === "confirmation-needed") setWaiting({ act });
    }
  };
  const dialog = waiting && (
    <PasswordAgain
      onClose={() => setWaiting(null)}
      onConfirmed={() => {
        setWaiting(null);
        void run(waiting.act);
      }}
    />
  );
  return { run, dialog };
}

/** A refusal to show: that the password is wanted is told by its dialog. */
export function shownRefusal(refused: Refused | null): Refused | null {
  return refused?.code === "confirmation-needed" ? null : refused;
}

function PasswordAgain({ onClose, onConfirmed }: { onClose: () => void; onConfirmed: () => void }) {
  const { t } = useT();
  const confirm = useAct("account.confirm");
  const fault = useFaults(confirm.refused);
  const [password, setPassword] = useState("");
  const go = async () => {
    try {
      await confirm.run({ password });
      onConfirmed();
    } catch {
      // The refusal is shown at its field.
    }
  };
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (password !== "") void go();
  };
  return (
    <Dialog
      title={t("privacy-confirm-title")}
      isOpen
      onClose={onClose}
      size="s"
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="primary" onPress={() => void go()} isDisabled={password === ""} isPending={confirm.isPending}>
            {t("privacy-confirm")}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        {confirm.refused && confirm.refused.field === undefined && <Refusal refused={confirm.refused} />}
        <TextField
          label={t("frame-present-password")}
          name="password"
          type="password"
          value={password}
          onChange={setPassword}
          error={fault("password")}
          description={t("privacy-confirm-about")}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
