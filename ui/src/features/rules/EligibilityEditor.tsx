// The conditions of eligibility of a programme or call: added, set, weighed, laid to rest, removed.
import { Plus, Trash2 } from "lucide-react";
import type { EligibilityRule, Kind, Rules, RuleTest, RuleWeight } from "../../generated/commands";
import { useT } from "../../i18n";
import { BilingualField, Checkbox, Empty, IconButton, Menu, Notice, Segmented } from "../../kit";
import { useRuleWords } from "../eligibility/words";
import s from "./eligibility.module.css";
import { TestFields } from "./TestFields";

const KINDS: readonly Kind[] = ["association", "cooperative", "enterprise"];
const WEIGHTS: readonly RuleWeight[] = ["bars", "warns"];

/** Each kind of rule as it is when it is added. */
const TESTS: readonly RuleTest[] = [
  { kind: "founded-years", years: 2 },
  { kind: "mandate-months", months: 6, at: "closing" },
  { kind: "papers-complete" },
  { kind: "domain-in-call" },
  { kind: "territory-in-call" },
  { kind: "kind-admitted", kinds: [...KINDS] },
  { kind: "not-excluded" },
  { kind: "no-double-application", within: "call" },
  { kind: "max-files", files: 1 },
  { kind: "deposit-in-time" },
  { kind: "amount-per-place", most: 3_000_000 },
  { kind: "months-between", least: 3, most: 6 },
  { kind: "financed-before", years: 2 },
  { kind: "bank-account" },
  { kind: "legal-id" },
];

/** The kind's own word, or with the first number that is free. */
function slugOf(test: RuleTest, rules: readonly EligibilityRule[]): string {
  const taken = new Set(rules.map((rule) => rule.slug));
  let slug: string = test.kind;
  for (let n = 2; taken.has(slug); n += 1) slug = `${test.kind}-${n}`;
  return slug;
}

interface Props {
  rules: Rules;
  onChange: (rules: Rules) => void;
  isDisabled: boolean;
  fault?: (field: string) => string | undefined;
}

export function EligibilityEditor({ rules, onChange, isDisabled, fault = () => undefined }: Props) {
  const { t } = useT();
  const { eligibility } = rules;
  const put = (next: EligibilityRule[]) => onChange({ ...rules, eligibility: next });
  const add = (kind: string) => {
    const test = TESTS.find((one) => one.kind === kind);
    if (!test) return;
    const slug = slugOf(test, eligibility);
    const own = { nameAr: "", nameFr: "", nameEn: "" };
    // An enterprise has no board whose mandate runs out.
    const enterprise = test.kind !== "mandate-months";
    put([
      ...eligibility,
      { slug, test, weight: "bars", active: true, association: true, cooperative: true, enterprise, ...own },
    ]);
  };
  return (
    <div className={s.form}>
      {!isDisabled && <Notice tone="info" title={t("eligibility-proposed")} />}
      {eligibility.length === 0 && (
        <Empty title={t("eligibility-editor-empty")} hint={t("eligibility-editor-empty-hint")} />
      )}
      {eligibility.map((rule, i) => (
        <RuleEntry
          key={rule.slug}
          rule={rule}
          path={`rules.eligibility.${i}`}
          onChange={(next) => put(eligibility.map((one, at) => (at === i ? next : one)))}
          onRemove={() => put(eligibility.filter((_, at) => at !== i))}
          isDisabled={isDisabled}
          fault={fault}
        />
      ))}
      {!isDisabled && (
        <div className={s.add}>
          <Plus size={16} aria-hidden="true" />
          <Menu
            label={t("eligibility-add")}
            onAction={add}
            items={TESTS.map((test) => ({ id: test.kind, label: t(`eligibility-test-${test.kind}`) }))}
          />
        </div>
      )}
    </div>
  );
}

interface EntryProps {
  rule: EligibilityRule;
  path: string;
  onChange: (rule: EligibilityRule) => void;
  onRemove: () => void;
  isDisabled: boolean;
  fault: (field: string) => string | undefined;
}

function RuleEntry({ rule, path, onChange, onRemove, isDisabled, fault }: EntryProps) {
  const { t } = useT();
  const words = useRuleWords();
  const set = (part: Partial<EligibilityRule>) => onChange({ ...rule, ...part });
  const name = words.name(rule);
  return (
    <section className={s.entry} aria-label={name} data-resting={!rule.active || undefined}>
      <div className={s.head}>
        <strong>{name}</strong>
        <Checkbox isSelected={rule.active} onChange={(active) => set({ active })} isDisabled={isDisabled}>
          {t("eligibility-active")}
        </Checkbox>
        {!isDisabled && (
          <IconButton
            label={t("eligibility-remove-of", { rule: name })}
            icon={<Trash2 size={15} aria-hidden="true" />}
            onPress={onRemove}
          />
        )}
      </div>
      <div className={s.fields}>
        <TestFields
          test={rule.test}
          path={`${path}.test`}
          onChange={(test) => set({ test })}
          isDisabled={isDisabled}
          fault={fault}
        />
        <Weighing rule={rule} onChange={(weight) => set({ weight })} isDisabled={isDisabled} />
      </div>
      {/* Which kinds are admitted is asked of every kind. */}
      {rule.test.kind !== "kind-admitted" && (
        <fieldset className={s.ticks} data-field={`${path}.association`}>
          <legend>{t("eligibility-kinds")}</legend>
          {KINDS.map((kind) => (
            <Checkbox
              key={kind}
              isSelected={rule[kind]}
              onChange={(on) => set({ [kind]: on } as Partial<EligibilityRule>)}
              isDisabled={isDisabled}
            >
              {t(`kind-${kind}`)}
            </Checkbox>
          ))}
          {fault(`${path}.association`) && <p className={s.wrong}>{fault(`${path}.association`)}</p>}
        </fieldset>
      )}
      <details className={s.own}>
        <summary>{t("eligibility-own-name")}</summary>
        <BilingualField
          label={t("eligibility-own-name")}
          name={`${path}.name`}
          ar={rule.nameAr}
          fr={rule.nameFr}
          onAr={(nameAr) => set({ nameAr })}
          onFr={(nameFr) => set({ nameFr })}
          errorAr={fault(`${path}.nameAr`)}
          errorFr={fault(`${path}.nameFr`)}
          isDisabled={isDisabled}
        />
      </details>
    </section>
  );
}

interface WeighingProps {
  rule: EligibilityRule;
  onChange: (weight: RuleWeight) => void;
  isDisabled: boolean;
}

/** What the rule does when it is not met; frozen, it is said and not offered. */
function Weighing({ rule, onChange, isDisabled }: WeighingProps) {
  const { t } = useT();
  if (isDisabled) return <p>{t(`eligibility-weight-${rule.weight}`)}</p>;
  return (
    <Segmented
      label={t("eligibility-weight")}
      value={rule.weight}
      onChange={onChange}
      options={WEIGHTS.map((weight) => ({ id: weight, label: t(`eligibility-weight-${weight}`) }))}
    />
  );
}
