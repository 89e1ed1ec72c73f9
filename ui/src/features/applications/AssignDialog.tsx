import { useState } from "react";
import { useCurrentCall } from "../../app/session";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Checkbox, Dialog, Refusal, useToast } from "../../kit";
import s from "./applications.module.css";

interface Props {
  applications: number[];
  onClose: () => void;
  onDone?: () => void;
}

/** Gives files to reviewers, those with the fewest reviews first. */
export function AssignDialog({ applications, onClose, onDone }: Props) {
  const { t, lang } = useT();
  const toast = useToast();
  const { call } = useCurrentCall();
  const reviewers = useCommand("review.reviewers", { call: call?.id ?? 0 });
  const assign = useAct("review.assign");
  const [chosen, setChosen] = useState<number[]>([]);
  const byLoad = [...(reviewers.data ?? [])].sort((a, b) => a.assigned - b.assigned);
  const submit = async () => {
    try {
      const done = await assign.run({ applications, reviewers: chosen });
      toast(t("applications-assigned", { n: done.added }));
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
        <Button
          tone="primary"
          isDisabled={chosen.length === 0}
          isPending={assign.isPending}
          onPress={() => void submit()}
        >
          {t("applications-assign-do")}
        </Button>
      }
    >
      <Refusal refused={assign.refused ?? reviewers.error} />
      {byLoad.length === 0 && <p>{t("applications-no-reviewers")}</p>}
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
