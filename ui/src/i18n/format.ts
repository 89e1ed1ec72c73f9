// Figures and days as the office writes them. Money and scores stay text or whole numbers: no float touches them.

export type Lang = "ar" | "fr" | "en";

interface Marks {
  group: string;
  point: string;
}

const MARKS: Record<Lang, Marks> = {
  ar: { group: ".", point: "," },
  fr: { group: ".", point: "," },
  en: { group: ",", point: "." },
};

/** How thousands are parted in Arabic and French: `1.234,50`, or `1 234,50` with a space that never breaks. */
export type Grouping = "point" | "space";

export const GROUPING = "awrach.grouping";

let spaced = false;

/** Chosen once for the window; English keeps its comma. */
export function setGrouping(grouping: Grouping) {
  spaced = grouping === "space";
}

function marks(lang: Lang): Marks {
  return spaced && lang !== "en" ? { group: "\u00a0", point: "," } : MARKS[lang];
}

const ZONE = "Africa/Casablanca";

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
}

/** `1.364` (ar, fr), `1,364` (en). */
export function integer(lang: Lang, value: number): string {
  const text = Math.trunc(Math.abs(value)).toString();
  return (value < 0 ? "-" : "") + grouped(text, marks(lang).group);
}

/** Centimes without their currency: `1.234,50`. */
export function amount(lang: Lang, centimes: number): string {
  const whole = BigInt(Math.trunc(centimes));
  const sign = whole < 0n ? "-" : "";
  const digits = (whole < 0n ? -whole : whole).toString().padStart(3, "0");
  return sign + grouped(digits.slice(0, -2), marks(lang).group) + marks(lang).point + digits.slice(-2);
}

/** A decimal given as text, rounded half up to some places, by its digits alone. */
export function score(lang: Lang, text: string, places = 2): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return text;
  const fraction = (match[3] ?? "").padEnd(places + 1, "0");
  const kept = BigInt(`${match[2]}${fraction.slice(0, places)}`) + (Number(fraction[places]) >= 5 ? 1n : 0n);
  const digits = kept.toString().padStart(places + 1, "0");
  const whole = places === 0 ? digits : digits.slice(0, -places);
  const rest = places === 0 ? "" : marks(lang).point + digits.slice(-places);
  return match[1] + grouped(whole, marks(lang).group) + rest;
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

function clock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}

const CASABLANCA = clock(ZONE);
const UTC = clock("UTC");

// From then on Morocco keeps UTC+00 for good. A web view's zone data may be older: the change stands here as it
// stands in the core (`src/domain/date.rs`), so that screen and paper never name two hours for one deadline.
const PERMANENT_UTC = Date.parse("2026-09-20T01:00:00Z");

/** Calendar parts of a moment at the office. */
export function officeParts(moment: string): Parts {
  const parts: Record<string, string> = {};
  const date = new Date(moment);
  const shown = date.getTime() >= PERMANENT_UTC ? UTC : CASABLANCA;
  for (const part of shown.formatToParts(date)) parts[part.type] = part.value;
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

/** Whether a text is a day of the calendar: the 31st of February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** A moment from a day and an hour at the office; `null` when either is no such thing. */
export function officeMoment(day: string, hour: string): string | null {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return null;
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

const PERCENT: Record<Lang, string> = { ar: "٪", fr: "\u00a0%", en: "%" };

/** Whole percent of a part, half up: `33٪`, `33 %`, `33%`; nothing of nothing is zero. */
export function percent(lang: Lang, part: number, whole: number): string {
  const all = BigInt(Math.trunc(whole));
  const share = all <= 0n ? 0n : (BigInt(Math.trunc(part)) * 200n + all) / (all * 2n);
  return `${share}${PERCENT[lang]}`;
}

/** Marks of direction, byte order and zero width that come along when a figure is pasted: nobody sees them. */
const HIDDEN = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A figure as it is read: Arabic-Indic and Persian digits as Western ones, hidden marks left out. */
export function western(text: string): string {
  return text.replace(HIDDEN, "").replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

interface Typed {
  whole: string;
  fraction: string;
}

/**
 * The parts of a number as people type it. Which of `.` and `,` parts the thousands and which the fraction is told
 * by what stands there: a mark that comes twice, or stands before the other one, parts thousands; one mark before
 * exactly three digits parts thousands only if `loneGroups` says so. Anything else is no number.
 */
function readNumber(text: string, loneGroups: boolean): Typed | null {
  const clean = western(text).trim().replaceAll("٬", " ").replaceAll("٫", ",");
  if (!/^\d[\d.,\s]*$/.test(clean)) return null;
  const tight = clean.replace(/(\d)\s(?=\d{3}(?!\d))/g, "$1");
  if (/\s/.test(tight)) return null;
  const whole = (part: string, mark: string) =>
    new RegExp(`^\\d{1,3}(\\${mark}\\d{3})*$`).test(part) || !part.includes(mark) ? part.replaceAll(mark, "") : null;
  const at = Math.max(tight.lastIndexOf("."), tight.lastIndexOf(","));
  if (at < 0) return { whole: tight, fraction: "" };
  const last = tight[at];
  const other = last === "." ? "," : ".";
  const fraction = tight.slice(at + 1);
  const repeated = tight.indexOf(last) !== at;
  const grouped = repeated || (!tight.includes(other) && loneGroups && /^\d{3}$/.test(fraction));
  const digits = grouped ? whole(tight, last) : whole(tight.slice(0, at), other);
  if (digits === null || !/^\d+$/.test(digits) || (!grouped && fraction === "")) return null;
  return { whole: digits, fraction: grouped ? "" : fraction };
}

/** A whole number as people type it; `null` when it is none. */
export function parseInteger(text: string): number | null {
  const typed = readNumber(text, true);
  return typed && typed.fraction === "" && typed.whole.length <= 12 ? Number(typed.whole) : null;
}

/** An amount in dirhams as people type it, in centimes; `null` when it is none. */
export function parseAmount(text: string): number | null {
  const typed = readNumber(text, true);
  if (!typed || typed.fraction.length > 2) return null;
  const centimes = Number(typed.whole + typed.fraction.padEnd(2, "0"));
  return Number.isSafeInteger(centimes) ? centimes : null;
}

/** A decimal as people type it, as text with a point (`71.4`); every digit typed is kept. `null` when it is none. */
export function parseDecimal(text: string): string | null {
  const minus = /^\s*[-−]/.test(text);
  const typed = readNumber(text.replace(/^\s*[-−]/, ""), false);
  if (!typed) return null;
  const whole = typed.whole.replace(/^0+(?=\d)/, "");
  return `${minus ? "-" : ""}${whole}${typed.fraction === "" ? "" : `.${typed.fraction}`}`;
}

/** A decimal text as people would type it, none of its digits lost. */
export function decimal(lang: Lang, text: string): string {
  return text.replace(".", marks(lang).point);
}

/** A day as people type it (`23/11/2026`, `23-11-2026`, `٢٣/١١/٢٠٢٦`) as `2026-11-23`; `null` when it is none. */
export function parseDate(text: string): string | null {
  const match = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(western(text).trim());
  if (!match) return null;
  const iso = `${match[3]}-${match[2].padStart(2, "0")}-${match[1].padStart(2, "0")}`;
  return isDay(iso) ? iso : null;
}
