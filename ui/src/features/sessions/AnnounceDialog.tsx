import { useState } from "react";
import { useSession } from "../../app/session";
import type { ChannelKind, SessionCard } from "../../generated/commands";
import { useAct } from "../../host";
import { officeDay, useT } from "../../i18n";
import { Button, Checkbox, DateField, Dialog, Refusal, TextField, useFaults, useToast } from "../../kit";
import s from "./sessions.module.css";

const CHANNELS: readonly ChannelKind[] = ["notice-board", "council-page", "newspaper", "radio", "social", "other"];

/** Day and channels of the announcement; from then on a decision is public. */
export function AnnounceDialog({ session, onClose }: { session: SessionCard; onClose: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const { now } = useSession();
  const announce = useAct("decision.announce");
  const fault = useFaults(announce.refused);
  const [on, setOn] = useState<string | null>(now ? officeDay(now) : null);
  const [channels, setChannels] = useState<ChannelKind[]>(["notice-board"]);
  const [place, setPlace] = useState("");
  const submit = async () => {
    try {
      const done = await announce.run({ call: session.call, applications: [], on, channels, place });
      toast(t("sessions-announced", { n: done.count }));
      onClose();
    } catch {
      // The refusal is shown above.
    }
  };
  return (
    <Dialog
      title={t("sessions-announce", { n: session.toAnnounce })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="primary" onPress={() => void submit()} isPending={announce.isPending} autoFocus>
            {t("sessions-announce-do")}
          </Button>
        </>
      }
    >
      <Refusal refused={announce.refused} />
      <p>{t("sessions-announce-about")}</p>
      <DateField label={t("sessions-announced-on")} name="on" value={on} onChange={setOn} error={fault("on")} />
      <fieldset className={s.choices}>
        <legend>{t("sessions-channels")}</legend>
        {CHANNELS.map((one) => (
          <Checkbox
            key={one}
            isSelected={channels.includes(one)}
            onChange={(is) => setChannels(is ? [...channels, one] : channels.filter((other) => other !== one))}
          >
            {t(`calls-channel-${one}`)}
          </Checkbox>
        ))}
      </fieldset>
      <TextField
        label={t("sessions-channel-place")}
        name="place"
        value={place}
        onChange={setPlace}
        error={fault("place")}
      />
    </Dialog>
  );
}
