// Figures and days as the office writes them. Money and scores stay text or whole numbers: no float touches them.

export type Lang = "ar" | "fr" | "en";

const MARKS: Record<Lang, { group: string; point: string }> = {
  ar: { group: ".", point: "," },
  fr: { group: ".", point: "," },
  en: { group: ",", point: "." },
};

const ZONE = "Africa/Casablanca";
const CURRENCY: Record<Lang, string> = { ar: "درهم", fr: "DH", en: "MAD" };

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
}

/** `1.364` (ar, fr), `1,364` (en). */
export function integer(lang: Lang, value: number): string {
  const text = Math.trunc(Math.abs(value)).toString();
  return (value < 0 ? "-" : "") + grouped(text, MARKS[lang].group);
}

/** Centimes without their currency: `1.234,50`. */
export function amount(lang: Lang, centimes: number): string {
  const whole = BigInt(Math.trunc(centimes));
  const sign = whole < 0n ? "-" : "";
  const digits = (whole < 0n ? -whole : whole).toString().padStart(3, "0");
  return sign + grouped(digits.slice(0, -2), MARKS[lang].group) + MARKS[lang].point + digits.slice(-2);
}

/** Centimes with their currency: `1.234,50 درهم`, `1.234,50 DH`, `1,234.50 MAD`. */
export function money(lang: Lang, centimes: number): string {
  return `${amount(lang, centimes)}\u00a0${CURRENCY[lang]}`;
}

/** A decimal given as text, rounded half up to some places, by its digits alone. */
export function score(lang: Lang, text: string, places = 2): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return text;
  const fraction = (match[3] ?? "").padEnd(places + 1, "0");
  const kept = BigInt(`${match[2]}${fraction.slice(0, places)}`) + (Number(fraction[places]) >= 5 ? 1n : 0n);
  const digits = kept.toString().padStart(places + 1, "0");
  const whole = places === 0 ? digits : digits.slice(0, -places);
  const rest = places === 0 ? "" : MARKS[lang].point + digits.slice(-places);
  return match[1] + grouped(whole, MARKS[lang].group) + rest;
}

/** `2026-11-23` as `23/11/2026`; a year or a month alone stays what it is. */
export function date(text: string | null | undefined): string {
  if (!text) return "";
  const [year, month, day] = text.slice(0, 10).split("-");
  return [day, month, year].filter(Boolean).join("/");
}

/** `23/11`. */
export function shortDate(text: string | null | undefined): string {
  return date(text).slice(0, 5);
}

interface Parts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

/** Calendar parts of a moment at the office. */
export function officeParts(moment: string): Parts {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts: Record<string, string> = {};
  for (const part of format.formatToParts(new Date(moment))) parts[part.type] = part.value;
  return parts as unknown as Parts;
}

/** The office's day of a moment, `2026-11-23`. */
export function officeDay(moment: string): string {
  const { year, month, day } = officeParts(moment);
  return `${year}-${month}-${day}`;
}

/** `23/11/2026 16:30` at the office. */
export function dateTime(moment: string | null | undefined): string {
  if (!moment) return "";
  const { year, month, day, hour, minute } = officeParts(moment);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** `16:30` at the office. */
export function time(moment: string): string {
  const { hour, minute } = officeParts(moment);
  return `${hour}:${minute}`;
}

/** A moment from a day and an hour at the office; `null` when either is no such thing. */
export function officeMoment(day: string, hour: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(hour)) return null;
  const naive = Date.parse(`${day}T${hour}:00Z`);
  if (Number.isNaN(naive)) return null;
  // The offset is looked up at the moment itself; a second look settles the hours around a change of offset.
  let moment = naive;
  for (let turn = 0; turn < 2; turn += 1) {
    const shown = officeParts(new Date(moment).toISOString());
    const seen = Date.parse(`${shown.year}-${shown.month}-${shown.day}T${shown.hour}:${shown.minute}:00Z`);
    moment += naive - seen;
  }
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** Whole percent of a part; `0 %` of nothing. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return "0%";
  return `${Number((BigInt(Math.trunc(part)) * 200n + BigInt(Math.trunc(whole))) / (BigInt(Math.trunc(whole)) * 2n))}%`;
}

/** Arabic-Indic and Persian digits as Western ones. */
export function western(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A whole number as people type it; `null` when it is none. */
export function parseInteger(text: string): number | null {
  const digits = western(text).replace(/[\s\u00a0\u202f.,٬]/g, "");
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** An amount in dirhams as people type it, in centimes; `null` when it is none. */
export function parseAmount(text: string): number | null {
  const clean = western(text)
    .replace(/[\s\u00a0\u202f٬]/g, "")
    .replace(/٫/g, ",");
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(clean);
  if (!match) return null;
  const whole = match[1].replace(/[.,]/g, "");
  const centimes = Number(`${whole}${(match[2] ?? "").padEnd(2, "0")}`);
  return Number.isSafeInteger(centimes) ? centimes : null;
}

/** A day as people type it (`23/11/2026`, `23-11-2026`, `٢٣/١١/٢٠٢٦`) as `2026-11-23`; `null` when it is none. */
export function parseDate(text: string): string | null {
  const match = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(western(text).trim());
  if (!match) return null;
  const iso = `${match[3]}-${match[2].padStart(2, "0")}-${match[1].padStart(2, "0")}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}
