// What is counted, as the address of the dashboard and of the printed summary says it.
import type { CallCard } from "../../generated/commands";

export type Reach = "this" | "all" | "chosen";

export interface Scope {
  reach: Reach;
  calls: number[];
  from: string | null;
  to: string | null;
  province: string | null;
}

const ids = (text: string | undefined) => (text ?? "").split(",").filter(Boolean).map(Number).filter(Number.isInteger);

export function readScope(search: Record<string, string>): Scope {
  const reach = (["all", "chosen"] as const).find((one) => one === search.reach) ?? "this";
  return {
    reach,
    calls: ids(search.calls),
    from: search.from ?? null,
    to: search.to ?? null,
    province: search.province ?? null,
  };
}

/** Calls to ask for, none meaning all; null while there is nothing to ask. */
export function wantedCalls(scope: Scope, current: CallCard | null): number[] | null {
  if (scope.reach === "all") return [];
  if (scope.reach === "chosen") return scope.calls.length > 0 ? scope.calls : null;
  return current ? [current.id] : null;
}

/** The same scope as the search of an address. */
export function scopeSearch(scope: Scope): Record<string, string> {
  const search: Record<string, string> = {};
  if (scope.reach !== "this") search.reach = scope.reach;
  if (scope.reach === "chosen") search.calls = scope.calls.join(",");
  if (scope.from) search.from = scope.from;
  if (scope.to) search.to = scope.to;
  if (scope.province) search.province = scope.province;
  return search;
}

/** Whether calls are counted whole: only then does the register find the same files. */
export function isWhole(scope: Scope): boolean {
  return scope.from === null && scope.to === null && scope.province === null;
}
