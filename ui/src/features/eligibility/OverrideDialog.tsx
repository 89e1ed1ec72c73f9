import type { Dossier, EligibilityView, RuleVerdict } from "../../generated/commands";
import { useAct } from "../../host";
import { useT } from "../../i18n";
import { Button, Dialog, RadioGroup, Refusal, TextField, useDraft, useFaults, useToast } from "../../kit";
import { useFaultFocus, useFreshWhenStale } from "../organisations/edits";
import s from "./eligibility.module.css";
import { useRuleWords } from "./words";

const GIVABLE: readonly RuleVerdict[] = ["holds", "fails", "not-applicable"];

interface Props {
  dossier: Dossier;
  rule: EligibilityView;
  reread: () => Promise<unknown>;
  onClose: () => void;
}

/** An officer's own verdict over what was found of a rule; its reason is obligatory. */
export function OverrideDialog({ dossier, rule, reread, onClose }: Props) {
  const { t } = useT();
  const toast = useToast();
  const words = useRuleWords();
  const act = useAct("eligibility.override");
  const fault = useFaults(act.refused);
  useFaultFocus(act.refused);
  useFreshWhenStale(act.refused, reread);
  const offered = GIVABLE.filter((verdict) => verdict !== rule.found);
  const [form, setForm, clear] = useDraft(`eligibility.${dossier.id}.${rule.rule}`, {
    verdict: offered[0] as RuleVerdict,
    reason: "",
  });
  const save = async () => {
    try {
      await act.run({ application: dossier.id, version: dossier.version, rule: rule.rule, ...form });
      clear();
      toast(t("eligibility-override-done"));
      onClose();
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Dialog
      title={t("eligibility-override-of", { rule: words.name(rule) })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button tone="primary" onPress={() => void save()} isPending={act.isPending}>
            {t("eligibility-override-save")}
          </Button>
        </>
      }
    >
      <Refusal refused={act.refused} />
      <p className={s.why}>{words.sentence(rule.explanation)}</p>
      <p className={s.faint}>{t("eligibility-found", { verdict: t(`eligibility-verdict-${rule.found}`) })}</p>
      <RadioGroup
        label={t("eligibility-override-verdict")}
        value={form.verdict}
        onChange={(verdict) => setForm({ ...form, verdict })}
        options={offered.map((verdict) => ({ id: verdict, label: t(`eligibility-verdict-${verdict}`) }))}
      />
      <TextField
        label={t("eligibility-override-reason")}
        name="reason"
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        error={fault("reason")}
        description={t("eligibility-override-reason-about")}
        isRequired
        multiline
        rows={3}
      />
    </Dialog>
  );
}
