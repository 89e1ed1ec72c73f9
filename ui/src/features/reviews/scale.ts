// Values of a scale as exact texts, and what of them is typed key by key.
import type { CallCriterion } from "../../generated/commands";

/** Most values that are shown as buttons. */
const MOST = 11n;

/** The values of a scale as text, exactly; `null` when there are too many for buttons. */
export function valuesOf(criterion: Pick<CallCriterion, "min" | "max" | "step">): string[] | null {
  const places = Math.max(
    ...[criterion.min, criterion.max, criterion.step].map((text) => text.split(".")[1]?.length ?? 0),
  );
  const scaled = (text: string) => {
    const negative = text.startsWith("-");
    const [whole = "0", rest = ""] = text.replace("-", "").split(".");
    const value = BigInt(`${whole}${rest.padEnd(places, "0")}`);
    return negative ? -value : value;
  };
  const [min, max, step] = [scaled(criterion.min), scaled(criterion.max), scaled(criterion.step)];
  if (step <= 0n || (max - min) / step >= MOST) return null;
  const list: string[] = [];
  for (let value = min; value <= max; value += step) {
    const sign = value < 0n ? "-" : "";
    const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    list.push(sign + (text.includes(".") ? text.replace(/\.?0+$/, "") : text));
  }
  return list;
}

/** Whether a decimal text is below another, by their digits. */
export function below(value: string, least: string): boolean {
  const pad = (text: string) => {
    const negative = text.startsWith("-");
    const [whole = "0", rest = ""] = text.replace("-", "").split(".");
    const value = BigInt(`${whole}${rest.padEnd(12, "0")}`);
    return negative ? -value : value;
  };
  return pad(value) < pad(least);
}

/**
 * What one more key means on a scale of buttons: the value that is whole now, and whether a longer one may follow
 * (`1` on a scale to 10, `4` before `4.5`).
 */
export function typed(
  scale: readonly string[],
  before: string,
  key: string,
): { text: string; value: string | null; more: boolean } {
  const sign = key === "," || key === "٫" ? "." : key;
  const long = before + sign;
  // What cannot go on begins anew.
  const text = scale.some((one) => one.startsWith(long)) ? long : sign;
  const value = scale.includes(text) ? text : null;
  return { text, value, more: scale.some((one) => one !== text && one.startsWith(text)) };
}

/** Whether a score must be explained in writing. */
export function wantsWords(criterion: Pick<CallCriterion, "commentBelow" | "commentAbove">, value: string): boolean {
  const { commentBelow, commentAbove } = criterion;
  return (commentBelow !== null && below(value, commentBelow)) || (commentAbove !== null && below(commentAbove, value));
}
