import { useSession } from "../../app/session";
import type { AppealOutcome, AppealView } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { officeDay, pick, useT } from "../../i18n";
import {
  Button,
  DateField,
  Dialog,
  DraftNotice,
  Notice,
  Refusal,
  Segmented,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";

const OUTCOMES: readonly AppealOutcome[] = ["upheld", "partly", "rejected"];

interface LodgeProps {
  application: number;
  version: number;
  onClose: () => void;
}

/** An appeal was received: when, from whom, on what ground. */
export function LodgeDialog({ application, version, onClose }: LodgeProps) {
  const { t } = useT();
  const toast = useToast();
  const { now } = useSession();
  const lodge = useAct("appeal.lodge");
  const fault = useFaults(lodge.refused);
  const [typed, setTyped, clear, begun] = useDraft(`appeal.${application}`, {
    receivedOn: now ? officeDay(now) : null,
    lodgedBy: "",
    ground: "",
  });
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const submit = async () => {
    try {
      await lodge.run({ application, version, ...typed, receivedOn: typed.receivedOn ?? "" });
      clear();
      toast(t("sessions-lodged"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("act-lodge-appeal")}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={lodge.isPending}>
          {t("sessions-lodge-do")}
        </Button>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={lodge.refused} />
      <DateField
        label={t("sessions-received-on")}
        name="receivedOn"
        value={typed.receivedOn}
        onChange={(receivedOn) => set({ receivedOn })}
        error={fault("receivedOn")}
        isRequired
      />
      <TextField
        label={t("sessions-lodged-by")}
        name="lodgedBy"
        value={typed.lodgedBy}
        onChange={(lodgedBy) => set({ lodgedBy })}
        error={fault("lodgedBy")}
        isRequired
      />
      <TextField
        label={t("sessions-ground")}
        name="ground"
        value={typed.ground}
        onChange={(ground) => set({ ground })}
        error={fault("ground")}
        isRequired
        multiline
        rows={4}
      />
    </Dialog>
  );
}

/** What became of an appeal; what is upheld is decided anew in a new session. */
export function ExamineDialog({ appeal, onClose }: { appeal: AppealView; onClose: () => void }) {
  const { t, lang } = useT();
  const toast = useToast();
  const { now, office } = useSession();
  const examine = useAct("appeal.examine");
  const reasons = useCommand("reason.list", {});
  const fault = useFaults(examine.refused);
  const [typed, setTyped, clear, begun] = useDraft(`appeal.examine.${appeal.id}`, {
    examinedBy: pick(lang, office?.committeeAr ?? "", office?.committeeFr ?? ""),
    examinedOn: now ? officeDay(now) : null,
    outcome: "rejected" as AppealOutcome,
    reason: null as string | null,
    effect: "",
  });
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const act = typed.outcome === "rejected" ? "dismiss-appeal" : "uphold-appeal";
  const offered = (reasons.data ?? []).filter((one) => one.uses.includes(act));
  const submit = async () => {
    try {
      const { id, version } = appeal;
      await examine.run({ id, version, ...typed, examinedOn: typed.examinedOn ?? "" });
      clear();
      toast(t("sessions-examined-done"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("sessions-examine-title", { number: appeal.number })}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={() => void submit()} isPending={examine.isPending}>
          {t("sessions-examine-do")}
        </Button>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={examine.refused} />
      {appeal.ground && (
        <p>
          {t("sessions-ground")}: <bdi>{appeal.ground}</bdi>
        </p>
      )}
      <Segmented
        label={t("sessions-appeal-outcome")}
        value={typed.outcome}
        onChange={(outcome) => set({ outcome, reason: null })}
        options={OUTCOMES.map((one) => ({ id: one, label: t(`sessions-appeal-${one}`) }))}
      />
      {typed.outcome !== "rejected" && <Notice tone="info">{t("sessions-upheld-about")}</Notice>}
      <TextField
        label={t("sessions-examined-by")}
        name="examinedBy"
        value={typed.examinedBy}
        onChange={(examinedBy) => set({ examinedBy })}
        error={fault("examinedBy")}
        isRequired
      />
      <DateField
        label={t("sessions-examined-on")}
        name="examinedOn"
        value={typed.examinedOn}
        onChange={(examinedOn) => set({ examinedOn })}
        error={fault("examinedOn")}
        isRequired
      />
      <Select
        label={t("applications-reason")}
        name="reason"
        value={typed.reason}
        onChange={(reason) => set({ reason })}
        options={offered.map((one) => ({ id: one.slug, label: pick(lang, one.nameAr, one.nameFr, one.nameEn) }))}
        error={fault("reason")}
        isRequired
      />
      <TextField
        label={t("sessions-effect")}
        name="effect"
        value={typed.effect}
        onChange={(effect) => set({ effect })}
        error={fault("effect")}
        isRequired={typed.outcome === "partly" || typed.reason === "other"}
        multiline
        rows={2}
      />
    </Dialog>
  );
}
