// Effective shares of a grid as it is being typed, exactly: fractions of whole numbers, as the core reckons them.
import type { Criterion, Rules } from "../../generated/commands";

export interface Fraction {
  over: bigint;
  under: bigint;
}

type Grid = Pick<Rules, "sections" | "criteria">;

const ZERO: Fraction = { over: 0n, under: 1n };

function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? ZERO : { over: over / a, under: under / a };
}

/** A decimal text as a fraction; what is no decimal counts as nothing. */
export function fraction(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (!match) return ZERO;
  const rest = match[3] ?? "";
  const over = BigInt(`${match[2]}${rest}`);
  return reduced(match[1] === "-" ? -over : over, 10n ** BigInt(rest.length));
}

function plus(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function sum(texts: readonly string[]): Fraction {
  return texts.map(fraction).reduce(plus, ZERO);
}

/** Effective share of 100 of each criterion. */
export function shares({ sections, criteria }: Grid): Fraction[] {
  const weight = (one: Criterion) => (one.informative ? ZERO : fraction(one.weight));
  if (sections.length === 0) return criteria.map(weight);
  return criteria.map((one) => {
    const section = sections.find((known) => known.slug === one.section);
    if (!section) return ZERO;
    const whole = criteria
      .filter((other) => other.section === section.slug)
      .map(weight)
      .reduce(plus, ZERO);
    if (whole.over === 0n) return ZERO;
    const [part, own] = [fraction(section.weight), weight(one)];
    return reduced(part.over * own.over * whole.under, part.under * own.under * whole.over);
  });
}

/** As a share is read: whole, or rounded half up to two decimals. */
export function brief({ over, under }: Fraction): string {
  if (over % under === 0n) return (over / under).toString();
  const hundredths = (over * 200n + under) / (under * 2n);
  const digits = hundredths.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The fraction itself where two decimals do not say it all, else nothing. */
export function exact({ over, under }: Fraction): string | null {
  return 100n % under === 0n ? null : `${over}/${under}`;
}

/** The values of a scale, as decimal texts; none for a scale that is unsound or has more than so many. */
export function scaleValues({ min, max, step }: Pick<Criterion, "min" | "max" | "step">, most = 11): string[] {
  const [from, to, by] = [min, max, step].map(fraction);
  if (by.over <= 0n) return [];
  const values: string[] = [];
  for (let at = from; at.over * to.under <= to.over * at.under; at = plus(at, by)) {
    if (values.length === most) return [];
    values.push(decimal(at));
  }
  return values;
}

function decimal({ over, under }: Fraction): string {
  let places = 0;
  while ((10n ** BigInt(places) * over) % under !== 0n) places += 1;
  const whole = (10n ** BigInt(places) * over) / under;
  const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return whole < 0n ? `-${text}` : text;
}

/** Criteria section by section, as the core keeps them; those of no section come last. */
export function inOrder({ sections, criteria }: Grid): Criterion[] {
  const own = sections.map((section) => criteria.filter((one) => one.section === section.slug));
  const lost = criteria.filter((one) => sections.every((section) => section.slug !== one.section));
  return [...own.flat(), ...lost];
}
