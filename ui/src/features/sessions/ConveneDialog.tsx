import { useSession } from "../../app/session";
import type { SessionCard } from "../../generated/commands";
import { useAct } from "../../host";
import { officeDay, useT } from "../../i18n";
import { Button, Dialog, DraftNotice, Notice, Refusal, TextField, useDraft, useFaults } from "../../kit";
import { type Terms, TermsFields } from "./TermsFields";

interface Props {
  call: number;
  /** The signed session that the new one names in order to change it. */
  amends?: SessionCard;
  onClose: () => void;
  onDone: (id: number) => void;
}

export function ConveneDialog({ call, amends, onClose, onDone }: Props) {
  const { t } = useT();
  const { now, office } = useSession();
  const convene = useAct("session.convene");
  const fault = useFaults(convene.refused);
  const first: Terms & { amendsReason: string } = {
    heldOn: now ? officeDay(now) : null,
    hour: "",
    convokedOn: null,
    earlyReason: "",
    placeAr: office?.cityAr ?? "",
    placeFr: office?.cityFr ?? "",
    chairCasts: amends?.chairCasts ?? true,
    agenda: [],
    members: amends?.members ?? [
      { name: "", capacity: t("sessions-chair"), role: "chair", account: null, present: true },
    ],
    amendsReason: "",
  };
  const [typed, setTyped, clear, begun] = useDraft(`session.${call}.${amends?.id ?? "new"}`, first);
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const submit = async () => {
    const { amendsReason, ...terms } = typed;
    try {
      const named = terms.members.filter((member) => member.name.trim() !== "" || member.capacity.trim() !== "");
      const done = await convene.run({
        call,
        ...terms,
        heldOn: terms.heldOn ?? "",
        members: named,
        amends: amends?.id ?? null,
        amendsReason,
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
      title={amends ? t("sessions-amend-title", { n: amends.number }) : t("sessions-convene")}
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
      {amends && (
        <>
          <Notice tone="info">{t("sessions-amend-about", { n: amends.number })}</Notice>
          <TextField
            label={t("sessions-amends-reason")}
            name="amendsReason"
            value={typed.amendsReason}
            onChange={(amendsReason) => set({ amendsReason })}
            error={fault("amendsReason")}
            isRequired
            multiline
            rows={2}
          />
        </>
      )}
      <TermsFields terms={typed} onChange={set} refused={convene.refused} />
    </Dialog>
  );
}
