// Sharing out by rule: what is asked, what it would give, then done as it was seen.
import { useState } from "react";
import type { AssignmentView, Expertise, ShareOut, SharePlan } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import {
  Button,
  Checkbox,
  Dialog,
  IntegerField,
  Notice,
  Refusal,
  Segmented,
  Spinner,
  useFaults,
  useFaultText,
  useToast,
} from "../../kit";
import s from "./assignment.module.css";
import { PlanView } from "./PlanView";
import { useUndo } from "./undo";

interface Props {
  view: AssignmentView;
  /** Files chosen; none means all. */
  applications: number[];
  onClose: () => void;
  onDone: () => void;
}

export function ShareOutDialog({ view, applications, onClose, onDone }: Props) {
  const { t } = useT();
  const toast = useToast();
  const text = useFaultText();
  const undo = useUndo();
  const apply = useAct("assignment.apply");
  const [whole, setWhole] = useState(applications.length === 0);
  const [among, setAmong] = useState(view.reviewers.map((reviewer) => reviewer.id));
  const [perFile, setPerFile] = useState<number | null>(view.perFile);
  const [most, setMost] = useState<number | null>(null);
  const [expertise, setExpertise] = useState<Expertise>("preferred");
  const asked: ShareOut = {
    call: view.call,
    applications: whole ? [] : applications,
    reviewers: among,
    perFile: perFile ?? view.perFile,
    expertise,
    most,
  };
  const preview = useCommand("assignment.preview", asked, { enabled: among.length > 0, keepPrevious: true });
  const fault = useFaults(preview.error);
  const plan: SharePlan | undefined = preview.error || among.length === 0 ? undefined : preview.data;
  const submit = async () => {
    if (!plan) return;
    try {
      const act = await apply.run({ ...asked, digest: plan.digest });
      const back = () => void undo(act.id).catch((error) => toast(text(error), { tone: "error" }));
      toast(t("assignment-done", { n: act.given }), { action: { label: t("assignment-undo"), onPress: back } });
      onDone();
      onClose();
    } catch {
      // The refusal is shown above; what changed is previewed anew.
      void preview.refetch();
    }
  };
  const hindrance =
    among.length === 0
      ? t("applications-choose-reviewer")
      : plan && plan.given === 0
        ? t("assignment-nothing-new")
        : undefined;
  return (
    <Dialog
      title={t("assignment-dialog")}
      isOpen
      onClose={onClose}
      size="l"
      footer={
        <>
          <Button onPress={onClose}>{t("kit-cancel")}</Button>
          <Button
            tone="primary"
            isPending={apply.isPending}
            isDisabled={!plan && hindrance === undefined}
            disabledReason={hindrance}
            onPress={() => void submit()}
          >
            {t("assignment-apply", { n: plan?.given ?? 0 })}
          </Button>
        </>
      }
    >
      <p className={s.faint}>{t("assignment-dialog-about")}</p>
      <Refusal refused={apply.refused} />
      <div className={s.question}>
        {applications.length > 0 && (
          <Segmented
            label={t("assignment-which")}
            value={whole ? "all" : "selected"}
            onChange={(next) => setWhole(next === "all")}
            options={[
              { id: "selected", label: t("assignment-which-selected", { n: applications.length }) },
              { id: "all", label: t("assignment-which-all") },
            ]}
          />
        )}
        <div className={s.numbers}>
          <IntegerField
            label={t("assignment-per-file")}
            name="perFile"
            value={perFile}
            onChange={setPerFile}
            error={fault("perFile")}
          />
          <IntegerField
            label={t("assignment-most")}
            name="most"
            value={most}
            onChange={setMost}
            error={fault("most")}
            description={t("assignment-most-about")}
          />
        </div>
        <Segmented
          label={t("assignment-expertise")}
          value={expertise}
          onChange={setExpertise}
          options={(["preferred", "required", "ignored"] as const).map((id) => ({
            id,
            label: `${id === "preferred" ? `${t("assignment-expertise")}: ` : ""}${t(`assignment-expertise-${id}`)}`,
          }))}
        />
        <Among view={view} among={among} onChange={setAmong} />
      </div>
      <Refusal refused={preview.error} />
      {!plan && !preview.error && among.length > 0 && <Spinner />}
      {plan?.given === 0 && <Notice tone="ok">{t("assignment-nothing-new")}</Notice>}
      {plan && <PlanView view={view} plan={plan} />}
    </Dialog>
  );
}

interface AmongProps {
  view: AssignmentView;
  among: readonly number[];
  onChange: (among: number[]) => void;
}

function Among({ view, among, onChange }: AmongProps) {
  const { t, lang } = useT();
  return (
    <fieldset className={s.among}>
      <legend>{t("assignment-among")}</legend>
      {view.reviewers.map((reviewer) => (
        <Checkbox
          key={reviewer.id}
          isSelected={among.includes(reviewer.id)}
          onChange={(on) => onChange(on ? [...among, reviewer.id] : among.filter((id) => id !== reviewer.id))}
        >
          {pick(lang, reviewer.displayAr, reviewer.displayFr)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
