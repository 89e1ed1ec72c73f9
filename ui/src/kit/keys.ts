// Which key was meant, whatever the layout: ن stands on K of an Arabic keyboard, & on 1 of a French one.
import { western } from "../i18n";

interface Stroke {
  key: string;
  code: string;
  shiftKey: boolean;
}

/** The key as on a Latin keyboard: a small letter, a Western digit, `?`, or the key's own name (`Enter`). */
export function keyOf({ key, code, shiftKey }: Stroke): string {
  if (key === "؟") return "?";
  const plain = western(key);
  if (/^\d$/.test(plain)) return plain;
  if (code.startsWith("Digit") && !shiftKey) return code.slice(5);
  if (code.startsWith("Key") && key !== "" && !/^[ -~]+$/.test(key)) return code.slice(3).toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}
