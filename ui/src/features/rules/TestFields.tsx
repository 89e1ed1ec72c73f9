// The parameters of each kind of rule.
import type { Kind, RuleTest } from "../../generated/commands";
import { useT } from "../../i18n";
import { Checkbox, IntegerField, MoneyField, Select } from "../../kit";
import s from "./eligibility.module.css";

const KINDS: readonly Kind[] = ["association", "cooperative", "enterprise"];

interface Props {
  test: RuleTest;
  /** Where it stands in the request. */
  path: string;
  onChange: (test: RuleTest) => void;
  isDisabled: boolean;
  fault: (field: string) => string | undefined;
}

export function TestFields({ test, path, onChange, isDisabled, fault }: Props) {
  const { t } = useT();
  const whole = (field: string, value: number, set: (value: number) => void) => (
    <IntegerField
      label={t(`eligibility-param-${field}`)}
      name={`${path}.${field}`}
      // No rule takes zero: it stands for a field that is empty, or being typed.
      value={value === 0 ? null : value}
      onChange={(next) => set(next ?? 0)}
      error={fault(`${path}.${field}`)}
      isDisabled={isDisabled}
    />
  );
  switch (test.kind) {
    case "founded-years":
    case "financed-before":
      return whole("years", test.years, (years) => onChange({ ...test, years }));
    case "mandate-months":
      return (
        <>
          {whole("months", test.months, (months) => onChange({ ...test, months }))}
          <Select
            label={t("eligibility-param-at")}
            value={test.at}
            onChange={(at) => onChange({ ...test, at })}
            options={(["closing", "deposit"] as const).map((id) => ({ id, label: t(`eligibility-at-${id}`) }))}
            isDisabled={isDisabled}
          />
        </>
      );
    case "kind-admitted":
      return (
        <Admitted
          kinds={test.kinds}
          onChange={(kinds) => onChange({ ...test, kinds })}
          isDisabled={isDisabled}
          field={`${path}.kinds`}
          error={fault(`${path}.kinds`)}
        />
      );
    case "no-double-application":
      return (
        <Select
          label={t("eligibility-param-within")}
          value={test.within}
          onChange={(within) => onChange({ ...test, within })}
          options={(["call", "domain", "lot"] as const).map((id) => ({ id, label: t(`eligibility-within-${id}`) }))}
          isDisabled={isDisabled}
        />
      );
    case "max-files":
      return whole("files", test.files, (files) => onChange({ ...test, files }));
    case "amount-per-place":
      return (
        <MoneyField
          label={t("eligibility-param-most-amount")}
          name={`${path}.most`}
          value={test.most === 0 ? null : test.most}
          onChange={(most) => onChange({ ...test, most: most ?? 0 })}
          error={fault(`${path}.most`)}
          isDisabled={isDisabled}
        />
      );
    case "months-between":
      return (
        <>
          {whole("least", test.least, (least) => onChange({ ...test, least }))}
          {whole("most", test.most, (most) => onChange({ ...test, most }))}
        </>
      );
    case "papers-complete":
    case "domain-in-call":
    case "territory-in-call":
    case "not-excluded":
    case "deposit-in-time":
    case "bank-account":
    case "legal-id":
      return null;
  }
}

interface AdmittedProps {
  kinds: readonly Kind[];
  onChange: (kinds: Kind[]) => void;
  isDisabled: boolean;
  field: string;
  error: string | undefined;
}

function Admitted({ kinds, onChange, isDisabled, field, error }: AdmittedProps) {
  const { t } = useT();
  return (
    <fieldset className={s.ticks} data-field={field}>
      <legend>{t("eligibility-admitted")}</legend>
      {KINDS.map((kind) => (
        <Checkbox
          key={kind}
          isSelected={kinds.includes(kind)}
          onChange={(on) => onChange(KINDS.filter((one) => (one === kind ? on : kinds.includes(one))))}
          isDisabled={isDisabled}
        >
          {t(`kind-${kind}`)}
        </Checkbox>
      ))}
      {error && <p className={s.wrong}>{error}</p>}
    </fieldset>
  );
}
