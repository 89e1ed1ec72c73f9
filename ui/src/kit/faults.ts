import { useCallback } from "react";
import type { Refused } from "../host";
import { hasText, useT, type Values } from "../i18n";

interface Said {
  code: string;
  args?: Record<string, string | number>;
}

/** The text of an error code; slugs among its arguments are said in words. */
export function useFaultText() {
  const { t, lang } = useT();
  return useCallback(
    (said: Said): string => {
      const values: Values = {};
      for (const [name, value] of Object.entries(said.args ?? {})) {
        const key = `${name}-${value}`;
        values[name] = typeof value === "string" && hasText(lang, key) ? t(key) : value;
      }
      const key = `error-${said.code}`;
      return hasText(lang, key) ? t(key, values) : t("error-internal");
    },
    [t, lang],
  );
}

/** The text of the fault at a field, if there is one. */
export function useFaults(refused: Refused | null | undefined) {
  const text = useFaultText();
  return (field: string): string | undefined => {
    const fault = refused?.faults?.find((candidate) => candidate.field === field);
    if (fault) return text(fault);
    return refused?.field === field ? text(refused) : undefined;
  };
}
