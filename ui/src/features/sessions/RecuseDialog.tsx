import { useState } from "react";
import type { SessionCard, SessionFile } from "../../generated/commands";
import { useAct } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Dialog, Refusal, Select, TextField, useFaults, useToast } from "../../kit";
import s from "./sessions.module.css";

interface Props {
  session: SessionCard;
  file: SessionFile;
  onClose: () => void;
}

/** A member keeps out of a file, with a reason; or sits on it after all. */
export function RecuseDialog({ session, file, onClose }: Props) {
  const { t, lang } = useT();
  const toast = useToast();
  const recuse = useAct("session.recuse");
  const back = useAct("session.unrecuse");
  const fault = useFaults(recuse.refused);
  const [member, setMember] = useState<number | null>(null);
  const [reason, setReason] = useState("");
  const { application } = file;
  const free = session.members
    .map((one, id) => ({ id, label: one.name }))
    .filter((one) => !file.recused.some((recused) => recused.member === one.id));
  const submit = async () => {
    try {
      await recuse.run({ session: session.id, application, member: member ?? -1, reason });
      toast(t("sessions-recused-done"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  const sit = async (at: number) => {
    try {
      await back.run({ session: session.id, application, member: at });
      onClose();
    } catch {
      // The refusal is shown above.
    }
  };
  return (
    <Dialog
      title={t("sessions-recuse-title", { number: file.number })}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={recuse.isPending}>
          {t("sessions-recuse")}
        </Button>
      }
    >
      <Refusal refused={recuse.refused ?? back.refused} />
      <p>
        <bdi>{pick(lang, file.organisationAr, file.organisationFr)}</bdi>
      </p>
      {file.recused.map((one) => (
        <div key={one.member} className={s.bar}>
          <span>
            {t("sessions-recused", { name: session.members[one.member]?.name ?? "" })}
            {one.conflict && ` — ${t("sessions-in-conflict")}`}
          </span>
          {!one.conflict && <Button onPress={() => void sit(one.member)}>{t("sessions-unrecuse")}</Button>}
        </div>
      ))}
      <Select
        label={t("sessions-recused-member")}
        name="member"
        value={member}
        onChange={setMember}
        options={free}
        error={fault("member")}
        isRequired
      />
      <TextField
        label={t("sessions-recuse-reason")}
        name="reason"
        value={reason}
        onChange={setReason}
        error={fault("reason")}
        isRequired
      />
    </Dialog>
  );
}
