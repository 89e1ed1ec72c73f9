// What a file proposes, as the screens hold it while it is typed.
import { useEffect, useState } from "react";
import type { Basis, BudgetKind, BudgetLine, BudgetUnit, Dossier, Project } from "../../generated/commands";
import { useCommand } from "../../host";
import { useFormat, useT } from "../../i18n";

export const BLANK_PROJECT: Project = {
  titleAr: "",
  titleFr: "",
  summaryAr: "",
  summaryFr: "",
  objectivesAr: "",
  objectivesFr: "",
  communes: [],
  communePlaces: {},
  partner: "",
  startsOn: null,
  months: 6,
  places: 0,
  women: null,
  youth: null,
  rural: null,
  disabled: null,
  workDays: 0,
  amount: 0,
  ownShare: 0,
  answers: [],
  budget: [],
};

export const GROUPS = ["women", "youth", "rural", "disabled"] as const;

export const KINDS: readonly BudgetKind[] = ["wages", "charges", "equipment", "insurance", "management", "other"];

export const UNITS: readonly BudgetUnit[] = [
  "piece",
  "person",
  "month",
  "day",
  "hour",
  "metre",
  "kilogram",
  "litre",
  "lump",
];

/** How the amount of a kind of line may come about, the usual way first. */
export const BASES: Record<BudgetKind, readonly Basis[]> = {
  wages: ["hours", "days", "quantity"],
  charges: ["percent", "quantity"],
  equipment: ["quantity"],
  insurance: ["quantity"],
  management: ["quantity"],
  other: ["quantity"],
};

const BLANK_LINE: BudgetLine = {
  kind: "other",
  basis: "quantity",
  labelAr: "",
  labelFr: "",
  quantity: "1",
  unit: "piece",
  unitAmount: 0,
  workers: 0,
  months: 0,
  days: 0,
  overridden: false,
  amount: 0,
  ownShare: 0,
  note: "",
  rates: null,
};

/** A new line; wages begin with the workers and months of the project. */
export function lineOf(kind: BudgetKind, project: Project): BudgetLine {
  const basis = BASES[kind][0];
  return { ...BLANK_LINE, kind, basis, workers: project.places, months: project.months, days: 26 };
}

/** What a dossier proposes, without what surrounds it. */
export function projectOf(dossier: Dossier): Project {
  const kept = Object.keys(BLANK_PROJECT).map((key) => [key, dossier[key as keyof Project]]);
  return Object.fromEntries(kept) as unknown as Project;
}

/** A value once it has rested: what is asked of the core is not asked at every key. */
function useRested<T>(value: T, pause = 200): T {
  const text = JSON.stringify(value);
  const [rested, setRested] = useState({ text, value });
  useEffect(() => {
    if (rested.text === text) return;
    const timer = window.setTimeout(() => setRested({ text, value }), pause);
    return () => window.clearTimeout(timer);
  }, [text, value, pause, rested.text]);
  return rested.value;
}

/** Sums, words and warnings of what is being typed, by the rules that a save applies. */
export function useReckoning(call: number, id: number | null, project: Project) {
  const rested = useRested(project);
  return useCommand("application.reckon", { call, id, ...rested }, { keepPrevious: true }).data;
}

/** How the amount of a line came about, as a sum that can be checked by hand. */
export function useSumText() {
  const { t } = useT();
  const format = useFormat();
  return (line: BudgetLine): string => {
    if (line.overridden) return t("budget-sum-overridden");
    const { rates, workers, months, days } = line;
    if (line.basis === "quantity")
      return t("budget-sum-quantity", {
        quantity: format.decimal(line.quantity),
        unit: t(`budget-unit-${line.unit}`),
        amount: format.money(line.unitAmount),
      });
    if (!rates) return "—";
    const wage = { workers, months, hours: format.decimal(rates.monthHours), rate: format.decimal(rates.hour) };
    if (line.basis === "hours") return t("budget-sum-hours", wage);
    if (line.basis === "days")
      return t("budget-sum-days", { ...wage, days, monthdays: format.decimal(rates.monthDays) });
    return t("budget-sum-percent", { percent: format.decimal(rates.employer) });
  };
}
