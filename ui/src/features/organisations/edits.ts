// What is typed over a stored record, and what happens to it when it is refused.
import { useEffect } from "react";
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
