// The budget, line by line: wages follow the dated rates, the rest is quantity × price.
import { Trash2 } from "lucide-react";
import type { BudgetKind, BudgetLine, Project, Reckoning } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import {
  BilingualField,
  Button,
  Checkbox,
  DecimalField,
  IconButton,
  IntegerField,
  MoneyField,
  Select,
  TextField,
} from "../../kit";
import { BudgetTotals } from "./BudgetTable";
import s from "./budget.module.css";
import { BASES, KINDS, lineOf, UNITS, useSumText } from "./project";

type Fault = (field: string) => string | undefined;

interface Props {
  project: Project;
  onChange: (budget: BudgetLine[]) => void;
  reckoning: Reckoning | undefined;
  fault: Fault;
}

export function BudgetEditor({ project, onChange, reckoning, fault }: Props) {
  const { t, lang } = useT();
  const format = useFormat();
  const { budget } = project;
  const add = (kind: BudgetKind) => onChange([...budget, lineOf(kind, project)]);
  // What was reckoned belongs to lines that stood a moment ago: only as many as there are now are believed.
  const reckoned = reckoning?.budget.length === budget.length ? reckoning.budget : [];
  const rates = reckoning?.rates;
  return (
    <section className={s.part} data-field="budget" aria-label={t("application-budget")}>
      <h2>{t("application-budget")}</h2>
      {budget.length === 0 && <p className={s.faint}>{t("application-budget-empty")}</p>}
      <div className={s.lines}>
        {budget.map((line, i) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
            key={i}
            at={i}
            line={line}
            reckoned={reckoned[i]}
            onChange={(next) => onChange(budget.map((one, j) => (j === i ? next : one)))}
            onRemove={() => onChange(budget.filter((_, j) => j !== i))}
            fault={fault}
          />
        ))}
      </div>
      {fault("budget") && <p role="alert">{fault("budget")}</p>}
      <div className={s.actions}>
        <Button onPress={() => add("wages")}>{t("application-add-wages")}</Button>
        <Button onPress={() => add("charges")}>{t("application-add-charges")}</Button>
        <Button onPress={() => add("equipment")}>{t("application-add-line")}</Button>
      </div>
      {budget.length > 0 && reckoning && (
        <>
          <BudgetTotals totals={reckoning.totals} />
          <p className={s.faint}>
            {t("application-budget-follows")}{" "}
            {rates &&
              rates.since !== "" &&
              t("application-rate-since", {
                on: format.date(rates.since),
                source: pick(lang, rates.sourceAr, rates.sourceFr) || "—",
              })}{" "}
            {t("application-rates-proposed")}
          </p>
        </>
      )}
    </section>
  );
}

interface LineProps {
  at: number;
  line: BudgetLine;
  reckoned: BudgetLine | undefined;
  onChange: (line: BudgetLine) => void;
  onRemove: () => void;
  fault: Fault;
}

function Line({ at, line, reckoned, onChange, onRemove, fault }: LineProps) {
  const { t } = useT();
  const format = useFormat();
  const sum = useSumText();
  const path = `budget.${at}`;
  const set = (part: Partial<BudgetLine>) => onChange({ ...line, ...part });
  const n = format.integer(at + 1);
  const amount = line.overridden ? line.amount : (reckoned?.amount ?? line.amount);
  return (
    <fieldset className={s.line}>
      <legend>{t("application-line", { n, kind: t(`budget-kind-${line.kind}`) })}</legend>
      <div className={s.fields}>
        <Select
          label={t("application-line-kind")}
          name={`${path}.kind`}
          value={line.kind}
          onChange={(kind) => set({ kind, basis: BASES[kind].includes(line.basis) ? line.basis : BASES[kind][0] })}
          options={KINDS.map((kind) => ({ id: kind, label: t(`budget-kind-${kind}`) }))}
        />
        {BASES[line.kind].length > 1 && (
          <Select
            label={t("application-line-basis")}
            name={`${path}.basis`}
            value={line.basis}
            onChange={(basis) => set({ basis })}
            options={BASES[line.kind].map((basis) => ({ id: basis, label: t(`application-basis-${basis}`) }))}
            error={fault(`${path}.basis`)}
          />
        )}
        <Figures line={line} path={path} set={set} fault={fault} />
        <MoneyField
          label={t("application-line-own")}
          name={`${path}.ownShare`}
          value={line.ownShare === 0 ? null : line.ownShare}
          onChange={(ownShare) => set({ ownShare: ownShare ?? 0 })}
          error={fault(`${path}.ownShare`)}
        />
      </div>
      {line.basis === "quantity" && (
        <BilingualField
          label={t("application-line-label")}
          name={`${path}.label`}
          ar={line.labelAr}
          fr={line.labelFr}
          onAr={(labelAr) => set({ labelAr })}
          onFr={(labelFr) => set({ labelFr })}
          errorAr={fault(`${path}.labelAr`)}
          errorFr={fault(`${path}.labelFr`)}
        />
      )}
      {line.overridden && (
        <div className={s.fields}>
          <MoneyField
            label={t("application-line-amount")}
            name={`${path}.amount`}
            value={line.amount}
            onChange={(next) => set({ amount: next ?? 0 })}
            error={fault(`${path}.amount`)}
          />
          <TextField
            label={t("application-line-note")}
            name={`${path}.note`}
            value={line.note}
            onChange={(note) => set({ note })}
            error={fault(`${path}.note`)}
            isRequired
          />
        </div>
      )}
      <div className={s.sum}>
        <span className={s.amount}>
          {`${sum({ ...line, rates: reckoned?.rates ?? line.rates })} = ${format.money(amount)}`}
        </span>
        <span className={s.actions}>
          <Checkbox isSelected={line.overridden} onChange={(overridden) => set({ overridden, amount })}>
            {t("application-line-override")}
          </Checkbox>
          <IconButton
            label={t("application-line-remove", { n })}
            icon={<Trash2 size={16} aria-hidden="true" />}
            onPress={onRemove}
          />
        </span>
      </div>
    </fieldset>
  );
}

interface FiguresProps {
  line: BudgetLine;
  path: string;
  set: (part: Partial<BudgetLine>) => void;
  fault: Fault;
}

/** The figures that the amount comes from. */
function Figures({ line, path, set, fault }: FiguresProps) {
  const { t } = useT();
  const count = (field: "workers" | "months" | "days") => (
    <IntegerField
      label={t(`application-line-${field}`)}
      name={`${path}.${field}`}
      value={line[field] === 0 ? null : line[field]}
      onChange={(value) => set({ [field]: value ?? 0 } as Partial<BudgetLine>)}
      error={fault(`${path}.${field}`)}
    />
  );
  if (line.basis === "percent") return null;
  if (line.basis !== "quantity")
    return (
      <>
        {count("workers")}
        {count("months")}
        {line.basis === "days" && count("days")}
      </>
    );
  return (
    <>
      <DecimalField
        label={t("application-line-quantity")}
        name={`${path}.quantity`}
        value={line.quantity}
        onChange={(quantity) => set({ quantity })}
        error={fault(`${path}.quantity`)}
      />
      <Select
        label={t("application-line-unit")}
        name={`${path}.unit`}
        value={line.unit}
        onChange={(unit) => set({ unit })}
        options={UNITS.map((unit) => ({ id: unit, label: t(`budget-unit-${unit}`) }))}
      />
      <MoneyField
        label={t("application-line-unit-amount")}
        name={`${path}.unitAmount`}
        value={line.unitAmount === 0 ? null : line.unitAmount}
        onChange={(unitAmount) => set({ unitAmount: unitAmount ?? 0 })}
        error={fault(`${path}.unitAmount`)}
      />
    </>
  );
}
