// What is typed over a stored record, and what happens to it when it is refused.
import { useEffect, useState } from "react";
import type { Refused } from "../../generated/commands";

export { useEdits } from "../../kit";

/** A record that someone else changed is read anew, so that saving again can succeed. */
export function useFreshWhenStale(refused: Refused | null, reread: () => Promise<unknown>) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal
  useEffect(() => {
    if (refused?.code === "stale") void reread();
  }, [refused]);
}

/** A refusal leads to its first field, or to its own words when it is about none. */
export function useFaultFocus(refused: Refused | null) {
  useEffect(() => {
    if (!refused) return;
    for (const fault of refused.faults ?? []) {
      const frame = document.querySelector(`[data-field="${CSS.escape(fault.field)}"]`);
      const field = frame?.querySelector<HTMLElement>("input, textarea, select, button");
      if (!field) continue;
      const folded = field.closest("details");
      if (folded) folded.open = true;
      field.focus();
      return;
    }
    document.querySelector('[role="alert"]')?.scrollIntoView({ block: "center" });
  }, [refused]);
}

/** A value once it has not changed for a moment: what is asked of the core while someone types. */
export function usePaused<T>(value: T, pause = 250): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same content is the same value
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}

/** Whether a date that may be a year or a month alone is a whole day. */
export function isWholeDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
