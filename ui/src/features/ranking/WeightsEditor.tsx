import { useCurrentCall } from "../../app/session";
import type { CriterionWeight } from "../../generated/commands";
import { type Refused, useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { DecimalField, useFaults } from "../../kit";
import s from "./ranking.module.css";

interface Props {
  weights: CriterionWeight[];
  refused: Refused | null;
  onChange: (weights: CriterionWeight[]) => void;
}

/** The weights of the grid; the core says when they are not 100 together. */
export function WeightsEditor({ weights, refused, onChange }: Props) {
  const { t, lang } = useT();
  const fault = useFaults(refused);
  const { call } = useCurrentCall();
  const shown = useCommand("call.show", { id: call?.id ?? 0 }, { enabled: call !== null });
  const label = (criterion: number) => {
    const found = shown.data?.criteria.find((one) => one.id === criterion);
    return found ? pick(lang, found.nameAr, found.nameFr, found.nameEn) : "";
  };
  return (
    <fieldset className={s.set}>
      <legend>{t("line-weights")}</legend>
      {weights.map((weight, i) => (
        <DecimalField
          key={weight.criterion}
          label={label(weight.criterion)}
          name={`changes.weights.${i}.weight`}
          value={weight.weight}
          onChange={(typed) => onChange(weights.map((one, at) => (at === i ? { ...one, weight: typed || "0" } : one)))}
          error={fault(`changes.weights.${i}.weight`)}
        />
      ))}
      {fault("changes.weights") && <p className={s.fault}>{fault("changes.weights")}</p>}
    </fieldset>
  );
}
