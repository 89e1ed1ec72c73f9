// Texts, figures and direction of the reader's language. One catalogue serves screens and paper.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import * as format from "./format";

export type { Lang } from "./format";
export { officeDay, officeMoment, officeParts, parseAmount, parseDate, parseInteger, western } from "./format";

import type { Lang } from "./format";

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

/** A text by key. A missing key is shown as such, and said on the console. */
export function translate(lang: Lang, key: string, values?: Values): string {
  const message = bundles[lang].getMessage(key);
  if (!message?.value) {
    console.error(`no text for ${key} in ${lang}`);
    return `⟦${key}⟧`;
  }
  return bundles[lang].formatPattern(message.value, values);
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
}

const LangContext = createContext<LangState>({ lang: "ar", setLang: () => undefined });

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
  useEffect(() => {
    document.documentElement.lang = LOCALE[lang];
    document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
    document.title = translate(lang, "frame-name");
  }, [lang]);
  const state = useMemo(() => ({ lang, setLang }), [lang, setLang]);
  return <LangContext.Provider value={state}>{children}</LangContext.Provider>;
}

/** Texts of the reader's language. */
export function useT() {
  const { lang, setLang } = useContext(LangContext);
  const t = useCallback((key: string, values?: Values) => translate(lang, key, values), [lang]);
  const dir: "rtl" | "ltr" = lang === "ar" ? "rtl" : "ltr";
  return { t, lang, dir, setLang, locale: LOCALE[lang] };
}

/** Figures and days of the reader's language. */
export function useFormat() {
  const { lang } = useContext(LangContext);
  return useMemo(
    () => ({
      integer: (value: number) => format.integer(lang, value),
      amount: (centimes: number) => format.amount(lang, centimes),
      money: (centimes: number) => format.money(lang, centimes),
      score: (text: string, places = 2) => format.score(lang, text, places),
      date: format.date,
      shortDate: format.shortDate,
      dateTime: format.dateTime,
      time: format.time,
      percent: format.percent,
      countdown: (moment: string, now: string) => countdown(lang, moment, now),
    }),
    [lang],
  );
}

function countdown(lang: Lang, moment: string, now: string): string {
  const seconds = Math.floor((Date.parse(moment) - Date.parse(now)) / 1000);
  if (seconds < 0) return translate(lang, "frame-countdown-over");
  if (seconds < 3600) return translate(lang, "frame-countdown-minutes", { n: Math.ceil(seconds / 60) });
  if (seconds < 86400) return translate(lang, "frame-countdown-hours", { n: Math.floor(seconds / 3600) });
  return translate(lang, "frame-countdown-days", { n: Math.floor(seconds / 86400) });
}
