import { useState } from "react";
import { useSession } from "../../app/session";
import type { Member } from "../../generated/commands";
import { useAct } from "../../host";
import { officeDay, useT } from "../../i18n";
import { BilingualField, Button, DateField, Dialog, Refusal, useFaults } from "../../kit";
import { MembersEditor } from "./MembersEditor";

interface Props {
  call: number;
  onClose: () => void;
  onDone: (id: number) => void;
}

export function ConveneDialog({ call, onClose, onDone }: Props) {
  const { t } = useT();
  const { now, office } = useSession();
  const convene = useAct("session.convene");
  const fault = useFaults(convene.refused);
  const [heldOn, setHeldOn] = useState<string | null>(now ? officeDay(now) : null);
  const [place, setPlace] = useState({ ar: office?.cityAr ?? "", fr: office?.cityFr ?? "" });
  const [members, setMembers] = useState<Member[]>([{ name: "", capacity: t("sessions-chair"), present: true }]);
  const submit = async () => {
    try {
      const named = members.filter((member) => member.name.trim() !== "" || member.capacity.trim() !== "");
      const done = await convene.run({
        call,
        heldOn: heldOn ?? "",
        placeAr: place.ar,
        placeFr: place.fr,
        members: named,
      });
      onClose();
      onDone(done.id);
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("sessions-convene")}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={convene.isPending}>
          {t("sessions-convene-do")}
        </Button>
      }
    >
      <Refusal refused={convene.refused} />
      <DateField
        label={t("sessions-on")}
        name="heldOn"
        value={heldOn}
        onChange={setHeldOn}
        error={fault("heldOn")}
        isRequired
        autoFocus
      />
      <BilingualField
        label={t("sessions-place")}
        name="place"
        ar={place.ar}
        fr={place.fr}
        onAr={(ar) => setPlace({ ...place, ar })}
        onFr={(fr) => setPlace({ ...place, fr })}
      />
      <MembersEditor members={members} onChange={setMembers} refused={convene.refused} />
    </Dialog>
  );
}
