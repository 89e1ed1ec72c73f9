// Rules of eligibility in words: a rule's name, and the sentence that says why its verdict was found.
import { useMemo } from "react";
import type {
  EligibilityView,
  Explanation,
  ExplanationPart,
  Label,
  RuleTest,
  RuleVerdict,
} from "../../generated/commands";
import { bare, pick, useFormat, useT, type Values } from "../../i18n";

export const TONES: Record<RuleVerdict, "green" | "red" | "saffron" | "grey"> = {
  holds: "green",
  fails: "red",
  unclear: "saffron",
  "not-applicable": "grey",
};

/** Rules that keep a file from being admitted. */
export const failing = (rules: readonly EligibilityView[]) =>
  rules.filter((rule) => rule.weight === "bars" && rule.verdict === "fails");

/** Barring rules that whoever admits the file must have looked at. */
export const unclear = (rules: readonly EligibilityView[]) =>
  rules.filter((rule) => rule.weight === "bars" && rule.verdict === "unclear");

/** `14/03/2024`, `03/2024` or `2024`: as much as is known. */
function partialDate(text: string, date: (text: string) => string): string {
  const [year, month] = text.split("-");
  return text.length === 10 ? date(text) : month ? `${month}/${year}` : text;
}

/** Names and sentences of rules in the reader's language. */
export function useRuleWords() {
  const { t, lang } = useT();
  const format = useFormat();
  return useMemo(() => {
    const plain = (key: string, values?: Values) => bare(t(key, values));
    const span = (months: number): string => {
      const [years, rest] = [Math.floor(months / 12), months % 12];
      if (years === 0) return plain("eligibility-months", { n: rest });
      const said = plain("eligibility-years", { n: years });
      if (rest === 0) return said;
      return plain("eligibility-years-and-months", { years: said, months: plain("eligibility-months", { n: rest }) });
    };
    const named = (label: Label) => pick(lang, label.nameAr, label.nameFr, label.nameEn);
    const said = (part: ExplanationPart): string | number => {
      switch (part.is) {
        case "count":
          return part.value;
        case "span":
          return span(part.value);
        case "day":
          return partialDate(part.value, format.date);
        case "moment":
          return bare(format.dateTime(part.value));
        case "money":
          return format.money(part.value);
        case "text":
          return part.value;
        case "term":
          return plain(part.value);
        case "names":
          return format.list(part.value.map(named));
      }
    };
    const sentence = ({ code, parts }: Explanation): string => {
      const values = Object.entries(parts).map(([name, part]) => [name, said(part as ExplanationPart)]);
      return t(`eligibility-why-${code}`, Object.fromEntries(values));
    };
    const name = (rule: Label & { test: RuleTest }) => named(rule) || t(`eligibility-test-${rule.test.kind}`);
    return { sentence, name };
  }, [t, lang, format]);
}
