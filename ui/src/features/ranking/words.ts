import type { Group, LineChanges, LineTerms } from "../../generated/commands";
import { useT } from "../../i18n";

interface Reasoned {
  reason: string;
  behind: boolean;
  keptFor: Group | null;
}

/** Why a file stands where it does, in a few words. */
export function useReason(): (standing: Reasoned) => string {
  const { t } = useT();
  return ({ reason, behind, keptFor }) => {
    if (keptFor !== null) return t("line-why-kept", { group: t(`line-group-${keptFor}`) });
    const why = t(`line-why-${reason}`);
    return behind ? t("line-why-behind", { why }) : why;
  };
}

/** What of the terms is changed, in the order in which it is told. */
export const CHANGED = [
  "quota",
  "envelope",
  "passMark",
  "caps",
  "weights",
  "aggregate",
  "reserved",
  "meritCounts",
  "passesOver",
] as const satisfies readonly (keyof LineChanges & keyof LineTerms)[];

/** The changes that differ from the present terms; what is set back to them is no change. */
export function differing(changes: LineChanges, present: LineTerms): LineChanges {
  const kept = CHANGED.filter(
    (key) => changes[key] !== undefined && JSON.stringify(changes[key]) !== JSON.stringify(present[key]),
  );
  return Object.fromEntries(kept.map((key) => [key, changes[key]]));
}
