import { useState } from "react";
import type { SessionCard, Signature } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import { Button, Dialog, Refusal, TextField, useFaults, useToast } from "../../kit";
import s from "./sessions.module.css";

/** The names under the minutes, as they are typed; then nothing of the session changes any more. */
export function SignDialog({ session, onClose }: { session: SessionCard; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const sign = useAct("session.sign");
  const fault = useFaults(sign.refused);
  const [names, setNames] = useState<Signature[]>(() =>
    session.members.filter((one) => one.present).map((one) => ({ name: one.name, role: one.role ?? "member" })),
  );
  const submit = async () => {
    try {
      const signatures = names.filter((one) => one.name.trim() !== "");
      await sign.run({ id: session.id, version: session.version, signatures });
      toast(t("sessions-signed-done"));
      onClose();
    } catch {
      // The refusal is shown above.
    }
  };
  return (
    <Dialog
      title={t("sessions-sign")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="primary" onPress={() => void submit()} isPending={sign.isPending} autoFocus>
            {t("sessions-sign-do")}
          </Button>
        </>
      }
    >
      <Refusal refused={sign.refused} />
      <p>{t("sessions-sign-about")}</p>
      <fieldset className={s.members}>
        <legend>{t("sessions-signatures")}</legend>
        {names.map((one, i) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a signature is known by its place
            key={i}
            label={t(`sessions-seat-${one.role ?? "member"}`)}
            name={`signatures.${i}.name`}
            value={one.name}
            onChange={(name) => setNames(names.map((other, at) => (at === i ? { ...other, name } : other)))}
            error={fault(`signatures.${i}.name`) ?? fault(`signatures.${i}.role`)}
          />
        ))}
      </fieldset>
      <p className={s.faint}>{t("sessions-signatures-about")}</p>
    </Dialog>
  );
}
