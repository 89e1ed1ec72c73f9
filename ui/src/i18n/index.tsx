// Texts, figures and direction of the reader's language. One catalogue serves screens and paper.
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import * as format from "./format";

export type { Grouping, Lang } from "./format";
export {
  decimal,
  officeDay,
  officeMoment,
  officeParts,
  parseAmount,
  parseDate,
  parseDecimal,
  parseInteger,
  western,
} from "./format";

import type { Grouping, Lang } from "./format";

export const LANGS: readonly Lang[] = ["ar", "fr", "en"];

/** Western digits and Moroccan words: never the bare language. */
const LOCALE: Record<Lang, string> = { ar: "ar-MA", fr: "fr-MA", en: "en-GB" };

const sources = import.meta.glob("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

function load(lang: Lang): FluentBundle {
  const bundle = new FluentBundle(LOCALE[lang], { useIsolating: true });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/${lang}/`)) bundle.addResource(new FluentResource(source as string));
  }
  return bundle;
}

const bundles: Record<Lang, FluentBundle> = { ar: load("ar"), fr: load("fr"), en: load("en") };

export type Values = Record<string, FluentVariable>;

/** A count inside a text: chooses the plural form as a number, and is written as every other figure on screen. */
class Count extends FluentNumber {
  readonly #lang: Lang;

  constructor(lang: Lang, value: number) {
    super(value);
    this.#lang = lang;
  }

  override toString(): string {
    return format.integer(this.#lang, this.value);
  }
}

function counted(lang: Lang, values: Values): Values {
  const wrap = (value: FluentVariable) => (Number.isInteger(value) ? new Count(lang, value as number) : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wrap(value)]));
}

/** A text by key. A missing key is shown as such, and said on the console. */
export function translate(lang: Lang, key: string, values?: Values): string {
  const message = bundles[lang].getMessage(key);
  if (!message?.value) {
    console.error(`no text for ${key} in ${lang}`);
    return `⟦${key}⟧`;
  }
  return bundles[lang].formatPattern(message.value, values && counted(lang, values));
}

/** Without the marks that isolate directions: for figures, and for what leaves the screen. */
export function bare(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/** Whether a text exists. */
export function hasText(lang: Lang, key: string): boolean {
  return bundles[lang].hasMessage(key);
}

/** The reader's language first; what is empty there is shown as it is known. */
export function pick(lang: Lang, ar: string, fr: string, en = ""): string {
  const order = lang === "ar" ? [ar, fr, en] : lang === "fr" ? [fr, ar, en] : [en, fr, ar];
  return order.find((text) => text !== "") ?? "";
}

interface LangState {
  lang: Lang;
  setLang: (lang: Lang) => void;
  grouping: Grouping;
  setGrouping: (grouping: Grouping) => void;
}

const LangContext = createContext<LangState>({
  lang: "ar",
  setLang: () => undefined,
  grouping: "point",
  setGrouping: () => undefined,
});

function keptGrouping(): Grouping {
  const grouping: Grouping = localStorage.getItem(format.GROUPING) === "space" ? "space" : "point";
  format.setGrouping(grouping);
  return grouping;
}

const KEPT = "awrach.lang";

export function isLang(text: string | null | undefined): text is Lang {
  return LANGS.includes(text as Lang);
}

export function LangProvider({ initial, children }: { initial: string | null; children: ReactNode }) {
  const [lang, choose] = useState<Lang>(() => {
    if (isLang(initial)) return initial;
    const kept = localStorage.getItem(KEPT);
    return isLang(kept) ? kept : "ar";
  });
  const setLang = useCallback((next: Lang) => {
    localStorage.setItem(KEPT, next);
    choose(next);
  }, []);
  const [grouping, group] = useState<Grouping>(keptGrouping);
  const setGrouping = useCallback((next: Grouping) => {
    localStorage.setItem(format.GROUPING, next);
    format.setGrouping(next);
    group(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = LOCALE[lang];
    document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
    document.title = translate(lang, "frame-name");
  }, [lang]);
  const state = useMemo(() => ({ lang, setLang, grouping, setGrouping }), [lang, setLang, grouping, setGrouping]);
  return <LangContext.Provider value={state}>{children}</LangContext.Provider>;
}

/** Texts of the reader's language. */
export function useT() {
  const { lang, setLang } = useContext(LangContext);
  const t = useCallback((key: string, values?: Values) => translate(lang, key, values), [lang]);
  const dir: "rtl" | "ltr" = lang === "ar" ? "rtl" : "ltr";
  return { t, lang, dir, setLang, locale: LOCALE[lang] };
}

/** A text of the reader's language, in place: `<T k="calls-title" n={3} />`. */
export function T({ k, ...values }: { k: string } & Values) {
  const { lang } = useContext(LangContext);
  return <>{translate(lang, k, values)}</>;
}

/** The setting that parts thousands by a point or by a space. */
export function useGrouping() {
  const { grouping, setGrouping } = useContext(LangContext);
  return { grouping, setGrouping };
}

/** Figures and days of the reader's language. */
export function useFormat() {
  const { lang, grouping } = useContext(LangContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: figures are written anew when their grouping changes
  return useMemo(
    () => ({
      integer: (value: number) => format.integer(lang, value),
      amount: (centimes: number) => format.amount(lang, centimes),
      money: (centimes: number) => bare(translate(lang, "format-money", { amount: format.amount(lang, centimes) })),
      score: (text: string, places = 2) => format.score(lang, text, places),
      date: format.date,
      shortDate: format.shortDate,
      dateTime: format.dateTime,
      time: format.time,
      decimal: (text: string) => format.decimal(lang, text),
      percent: (part: number, whole: number) => format.percent(lang, part, whole),
      month: (month: number) => translate(lang, `format-month-${month}`),
      longDate: (text: string | null | undefined) => longDate(lang, text),
      list: (texts: readonly string[]) =>
        texts.filter((text) => text !== "").join(translate(lang, "format-list-separator")),
      countdown: (moment: string, now: string) => countdown(lang, moment, now),
    }),
    [lang, grouping],
  );
}

/** `23 نونبر 2026`: the month by the name it bears in Morocco. */
function longDate(lang: Lang, text: string | null | undefined): string {
  if (!text) return "";
  const [year, month, day] = text.slice(0, 10).split("-").map(Number);
  return bare(
    translate(lang, "format-date-long", { day, month: translate(lang, `format-month-${month}`), year: String(year) }),
  );
}

function countdown(lang: Lang, moment: string, now: string): string {
  const seconds = Math.floor((Date.parse(moment) - Date.parse(now)) / 1000);
  if (seconds < 0) return translate(lang, "frame-countdown-over");
  if (seconds < 3600) return translate(lang, "frame-countdown-minutes", { n: Math.ceil(seconds / 60) });
  if (seconds < 86400) return translate(lang, "frame-countdown-hours", { n: Math.floor(seconds / 3600) });
  return translate(lang, "frame-countdown-days", { n: Math.floor(seconds / 86400) });
}
