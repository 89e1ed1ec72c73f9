import { useState } from "react";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Checkbox, Dialog, Refusal, useFaultText, useToast } from "../../kit";
import s from "./applications.module.css";

interface Props {
  /** The call that the files belong to. */
  call: number;
  applications: number[];
  onClose: () => void;
  onDone?: () => void;
}

/** Gives files to reviewers, those with the fewest reviews first. */
export function AssignDialog({ call, applications, onClose, onDone }: Props) {
  const { t, lang } = useT();
  const toast = useToast();
  const reviewers = useCommand("review.reviewers", { call });
  const assign = useAct("review.assign");
  const undo = useAct("assignment.undo");
  const text = useFaultText();
  const [chosen, setChosen] = useState<number[]>([]);
  const byLoad = [...(reviewers.data ?? [])].sort((a, b) => a.assigned - b.assigned);
  const submit = async () => {
    try {
      const done = await assign.run({ applications, reviewers: chosen });
      const act = done.assignment;
      const back = () => void undo.run({ id: act ?? 0 }).catch((error) => toast(text(error), { tone: "error" }));
      toast(t("applications-assigned", { n: done.added }), {
        action: act === null ? undefined : { label: t("assignment-undo"), onPress: back },
      });
      onDone?.();
      onClose();
    } catch {
      // The refusal is shown above.
    }
  };
  return (
    <Dialog
      title={t("applications-assign-title", { n: applications.length })}
      isOpen
      onClose={onClose}
      size="s"
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button
            tone="primary"
            isPending={assign.isPending}
            onPress={() => void submit()}
            disabledReason={chosen.length === 0 ? t("applications-choose-reviewer") : undefined}
          >
            {t("applications-assign-do")}
          </Button>
        </>
      }
    >
      <Refusal refused={assign.refused ?? reviewers.error} />
      {reviewers.data?.length === 0 && <p>{t("applications-no-reviewers")}</p>}
      {byLoad.map((reviewer) => (
        <Checkbox
          key={reviewer.id}
          isSelected={chosen.includes(reviewer.id)}
          onChange={(on) => setChosen(on ? [...chosen, reviewer.id] : chosen.filter((id) => id !== reviewer.id))}
        >
          <span>{pick(lang, reviewer.displayAr, reviewer.displayFr)}</span>
          <span className={s.faint}>{t("applications-load", { n: reviewer.assigned })}</span>
        </Checkbox>
      ))}
    </Dialog>
  );
}
