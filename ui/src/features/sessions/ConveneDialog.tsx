import { useSession } from "../../app/session";
import type { Member } from "../../generated/commands";
import { useAct } from "../../host";
import { officeDay, useT } from "../../i18n";
import { BilingualField, Button, DateField, Dialog, DraftNotice, Refusal, useDraft, useFaults } from "../../kit";
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
  const [typed, setTyped, clear, begun] = useDraft(`session.${call}.new`, {
    heldOn: now ? officeDay(now) : null,
    place: { ar: office?.cityAr ?? "", fr: office?.cityFr ?? "" },
    members: [{ name: "", capacity: t("sessions-chair"), present: true }] as Member[],
  });
  const { heldOn, place, members } = typed;
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
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
      clear();
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
      <DraftNotice begun={begun} />
      <Refusal refused={convene.refused} />
      <DateField
        label={t("sessions-on")}
        name="heldOn"
        value={heldOn}
        onChange={(next) => set({ heldOn: next })}
        error={fault("heldOn")}
        isRequired
        autoFocus
      />
      <BilingualField
        label={t("sessions-place")}
        name="place"
        ar={place.ar}
        fr={place.fr}
        onAr={(ar) => set({ place: { ...place, ar } })}
        onFr={(fr) => set({ place: { ...place, fr } })}
      />
      <MembersEditor members={members} onChange={(next) => set({ members: next })} refused={convene.refused} />
    </Dialog>
  );
}
