import { Plus } from "lucide-react";
import type { Criterion, Rules } from "../../generated/commands";
import { useFormat, useT } from "../../i18n";
import { BilingualField, Button, Checkbox, DecimalField, Notice, TextField } from "../../kit";
import { EntryTools } from "./EntryTools";
import { freshSlug } from "./ListEditor";
import s from "./rules.module.css";

const PLACES = 6;

/** The sum of the weights, exactly, as decimal text. */
function sum(criteria: readonly Criterion[]): string {
  let total = 0n;
  for (const { weight } of criteria) {
    const [whole = "0", rest = ""] = weight.split(".");
    total += BigInt(`${whole || "0"}${rest.slice(0, PLACES).padEnd(PLACES, "0")}`);
  }
  const digits = total.toString().padStart(PLACES + 1, "0");
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/\.?0+$/, "");
}

interface Props {
  rules: Rules;
  onChange: (rules: Rules) => void;
  isDisabled: boolean;
  /** What is wrong at a path such as `rules.criteria.0.weight`. */
  fault?: (path: string) => string | undefined;
}

/** The scoring grid: weights are effective shares of 100. */
export function GridEditor({ rules, onChange, isDisabled, fault = () => undefined }: Props) {
  const { t } = useT();
  const format = useFormat();
  const { criteria } = rules;
  const put = (next: Criterion[]) => onChange({ ...rules, criteria: next });
  const set = (at: number, part: Partial<Criterion>) =>
    put(criteria.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const total = sum(criteria);
  const add = () =>
    put([
      ...criteria,
      {
        slug: freshSlug(
          "criterion",
          criteria.map((one) => one.slug),
        ),
        nameAr: "",
        nameFr: "",
        nameEn: "",
        helpAr: "",
        helpFr: "",
        helpEn: "",
        weight: "0",
        min: "0",
        max: "5",
        step: "1",
        commentBelow: null,
        floor: null,
        allowsNa: false,
        levels: [],
      },
    ]);
  return (
    <div className={s.form}>
      <Notice
        tone={total === "100" ? "ok" : "error"}
        title={t("calls-weights", { sum: format.score(total, total.includes(".") ? 2 : 0) })}
      />
      {criteria.map((one, i) => (
        <div key={one.slug} className={s.entry}>
          <BilingualField
            label={t("calls-criterion-n", { n: i + 1 })}
            name={`rules.criteria.${i}.name`}
            ar={one.nameAr}
            fr={one.nameFr}
            onAr={(nameAr) => set(i, { nameAr })}
            onFr={(nameFr) => set(i, { nameFr })}
            errorAr={fault(`rules.criteria.${i}.nameAr`)}
            errorFr={fault(`rules.criteria.${i}.nameFr`)}
            isDisabled={isDisabled}
          />
          <div className={s.six}>
            <DecimalField
              label={t("calls-weight")}
              name={`rules.criteria.${i}.weight`}
              value={one.weight}
              onChange={(weight) => set(i, { weight: weight || "0" })}
              error={fault(`rules.criteria.${i}.weight`)}
              isDisabled={isDisabled}
            />
            <DecimalField
              label={t("calls-min")}
              value={one.min}
              onChange={(min) => set(i, { min: min || "0" })}
              isDisabled={isDisabled}
            />
            <DecimalField
              label={t("calls-max")}
              name={`rules.criteria.${i}.max`}
              value={one.max}
              onChange={(max) => set(i, { max: max || "0" })}
              error={fault(`rules.criteria.${i}.max`)}
              isDisabled={isDisabled}
            />
            <DecimalField
              label={t("calls-step")}
              value={one.step}
              onChange={(step) => set(i, { step: step || "1" })}
              isDisabled={isDisabled}
            />
            <DecimalField
              label={t("calls-comment-below")}
              value={one.commentBelow ?? ""}
              onChange={(text) => set(i, { commentBelow: text === "" ? null : text })}
              isDisabled={isDisabled}
            />
            <DecimalField
              label={t("rules-floor")}
              value={one.floor ?? ""}
              onChange={(text) => set(i, { floor: text === "" ? null : text })}
              isDisabled={isDisabled}
            />
            <Checkbox isSelected={one.allowsNa} onChange={(allowsNa) => set(i, { allowsNa })} isDisabled={isDisabled}>
              {t("calls-allows-na")}
            </Checkbox>
          </div>
          <details className={s.more}>
            <summary>{t("rules-more")}</summary>
            <div className={s.form}>
              <TextField
                label={t("rules-name-en")}
                name={`rules.criteria.${i}.nameEn`}
                value={one.nameEn}
                onChange={(nameEn) => set(i, { nameEn })}
                error={fault(`rules.criteria.${i}.nameEn`)}
                lang="en"
                dir="ltr"
                isDisabled={isDisabled}
              />
              <BilingualField
                label={t("rules-help")}
                ar={one.helpAr}
                fr={one.helpFr}
                onAr={(helpAr) => set(i, { helpAr })}
                onFr={(helpFr) => set(i, { helpFr })}
                isDisabled={isDisabled}
                multiline
                rows={2}
              />
            </div>
          </details>
          {!isDisabled && <EntryTools entries={criteria} at={i} onChange={put} />}
        </div>
      ))}
      {!isDisabled && (
        <div>
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={add}>
            {t("calls-add")}
          </Button>
        </div>
      )}
    </div>
  );
}
