// The rest of an application: what the counter may leave for later.
import type { Answer, CallView, Project, Reckoning } from "../../generated/commands";
import { pick, useT } from "../../i18n";
import { BilingualField } from "../../kit";
import { BudgetEditor } from "./BudgetEditor";
import s from "./budget.module.css";

interface Props {
  call: CallView | undefined;
  project: Project;
  onChange: (part: Partial<Project>) => void;
  reckoning: Reckoning | undefined;
  fault: (field: string) => string | undefined;
}

export function DetailFields({ call, project, onChange, reckoning, fault }: Props) {
  const { t } = useT();
  return (
    <div className={s.part}>
      <BilingualField
        label={t("application-objectives")}
        name="objectives"
        ar={project.objectivesAr}
        fr={project.objectivesFr}
        onAr={(objectivesAr) => onChange({ objectivesAr })}
        onFr={(objectivesFr) => onChange({ objectivesFr })}
        errorAr={fault("objectivesAr")}
        errorFr={fault("objectivesFr")}
        multiline
      />
      <BudgetEditor project={project} onChange={(budget) => onChange({ budget })} reckoning={reckoning} fault={fault} />
      <Answers call={call} answers={project.answers} onChange={(answers) => onChange({ answers })} fault={fault} />
    </div>
  );
}

interface AnswersProps {
  call: CallView | undefined;
  answers: readonly Answer[];
  onChange: (answers: Answer[]) => void;
  fault: (field: string) => string | undefined;
}

/** What the applicant writes to each criterion of the call's grid: reviewers read it beside the criterion. */
function Answers({ call, answers, onChange, fault }: AnswersProps) {
  const { t, lang } = useT();
  const criteria = call?.criteria ?? [];
  if (criteria.length === 0) return null;
  return (
    <section className={s.part} data-field="answers" aria-label={t("application-answers")}>
      <h2>{t("application-answers")}</h2>
      {criteria.map((criterion) => {
        const answer = answers.find((one) => one.criterion === criterion.id) ?? {
          criterion: criterion.id,
          answerAr: "",
          answerFr: "",
        };
        const set = (part: Partial<Answer>) => {
          const next = { ...answer, ...part };
          const others = answers.filter((one) => one.criterion !== criterion.id);
          onChange(next.answerAr === "" && next.answerFr === "" ? others : [...others, next]);
        };
        return (
          <BilingualField
            key={criterion.id}
            label={pick(lang, criterion.nameAr, criterion.nameFr, criterion.nameEn)}
            name={`answers.${criterion.id}.answer`}
            ar={answer.answerAr}
            fr={answer.answerFr}
            onAr={(answerAr) => set({ answerAr })}
            onFr={(answerFr) => set({ answerFr })}
            errorAr={fault(`answers.${criterion.id}.answerAr`)}
            errorFr={fault(`answers.${criterion.id}.answerFr`)}
            multiline
            rows={2}
          />
        );
      })}
    </section>
  );
}
