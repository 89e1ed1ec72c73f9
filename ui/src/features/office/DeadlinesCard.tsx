import type { Deadlines } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { useT } from "../../i18n";
import { Button, Card, IntegerField, Refusal, useDraft, useFaults, useToast } from "../../kit";
import s from "./office.module.css";

/** Days the office gives itself and applicants: alerts, proposed and not official. */
export function DeadlinesCard() {
  const deadlines = useCommand("office.deadlines", {});
  if (!deadlines.data) return <Refusal refused={deadlines.error} />;
  const { answerDays, completionDays } = deadlines.data;
  return <Form key={`${answerDays} ${completionDays}`} stored={deadlines.data} />;
}

function Form({ stored }: { stored: Deadlines }) {
  const { t } = useT();
  const toast = useToast();
  const set = useAct("office.setDeadlines");
  const fault = useFaults(set.refused);
  const [form, setForm, clear] = useDraft<{ answer: number | null; completion: number | null }>("office.deadlines", {
    answer: stored.answerDays,
    completion: stored.completionDays,
  });
  const save = async () => {
    try {
      await set.run({ answerDays: form.answer ?? 0, completionDays: form.completion ?? 0 });
      clear();
      toast(t("paper-deadlines-saved"));
    } catch {
      // The refusal is shown at its field.
    }
  };
  return (
    <Card
      title={t("paper-deadlines")}
      actions={
        <Button onPress={() => void save()} isPending={set.isPending}>
          {t("paper-deadlines-save")}
        </Button>
      }
    >
      <Refusal refused={set.refused} />
      <p className={s.faint}>{t("paper-deadlines-about")}</p>
      <div className={s.row}>
        <IntegerField
          label={t("paper-answer-days")}
          name="answerDays"
          value={form.answer}
          onChange={(answer) => setForm({ ...form, answer })}
          error={fault("answerDays")}
        />
        <IntegerField
          label={t("paper-completion-days")}
          name="completionDays"
          value={form.completion}
          onChange={(completion) => setForm({ ...form, completion })}
          error={fault("completionDays")}
        />
      </div>
    </Card>
  );
}
