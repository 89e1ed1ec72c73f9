import type { PrivacyState } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import {
  BilingualField,
  Button,
  Card,
  DateField,
  IntegerField,
  Refusal,
  Select,
  TextField,
  useDraft,
  useFaults,
  useToast,
} from "../../kit";
import s from "./privacy.module.css";

/** What people are told, the number at the CNDP, and how long data are kept. */
export function NoticeCard({ state }: { state: PrivacyState }) {
  const { t } = useT();
  const toast = useToast();
  const edit = useAct("privacy.edit");
  const fault = useFaults(edit.refused);
  const { version, cndpNumber, cndpKind, cndpOn, noticeAr, noticeFr } = state;
  const start = {
    cndpNumber,
    cndpKind,
    cndpOn,
    noticeAr,
    noticeFr,
    retentionMonths: state.retentionMonths as number | null,
  };
  const [form, setForm, clear] = useDraft(`privacy.${version}`, start);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const months = form.retentionMonths;
  const save = async () => {
    if (months === null) return;
    try {
      await edit.run({ version, ...form, retentionMonths: months });
      clear();
      toast(t("privacy-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Card
      title={t("privacy-cndp")}
      actions={
        <Button tone="primary" onPress={() => void save()} isPending={edit.isPending} isDisabled={months === null}>
          {t("frame-save")}
        </Button>
      }
    >
      <div className={s.stack}>
        <Refusal refused={edit.refused} />
        <p className={s.faint}>{t("privacy-cndp-about")}</p>
        <div className={s.three}>
          <Select
            label={t("privacy-cndp-kind")}
            name="cndpKind"
            value={form.cndpKind ?? "none"}
            onChange={(kind) => set({ cndpKind: kind === "none" ? null : kind })}
            options={(["none", "declaration", "authorisation"] as const).map((id) => ({
              id,
              label: t(`privacy-cndp-${id}`),
            }))}
          />
          <TextField
            label={t("privacy-cndp-number")}
            name="cndpNumber"
            value={form.cndpNumber}
            onChange={(next) => set({ cndpNumber: next })}
            error={fault("cndpNumber")}
            dir="ltr"
          />
          <DateField
            label={t("privacy-cndp-on")}
            name="cndpOn"
            value={form.cndpOn === "" ? null : form.cndpOn}
            onChange={(next) => set({ cndpOn: next ?? "" })}
            error={fault("cndpOn")}
          />
        </div>
        <BilingualField
          label={t("privacy-text")}
          name="notice"
          ar={form.noticeAr}
          fr={form.noticeFr}
          onAr={(next) => set({ noticeAr: next })}
          onFr={(next) => set({ noticeFr: next })}
          errorAr={fault("noticeAr")}
          errorFr={fault("noticeFr")}
          multiline
          rows={4}
        />
        <p className={s.faint}>{t("privacy-text-about")}</p>
        <div className={s.short}>
          <IntegerField
            label={t("privacy-months")}
            name="retentionMonths"
            value={months}
            onChange={(next) => set({ retentionMonths: next })}
            error={fault("retentionMonths")}
            isRequired
          />
        </div>
        <p className={s.faint}>{t("privacy-months-about")}</p>
      </div>
    </Card>
  );
}
