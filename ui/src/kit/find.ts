// Letters typed over a list lead to the next row that answers to them.
import { useRef } from "react";
import { western } from "../i18n";

/** Letters as they are looked for: no marks, one alif, ه for ة, ي for ى. */
export function foldForFind(text: string): string {
  return western(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u2066-\u2069]/g, "")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "ا")
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي")
    .toLowerCase();
}

const PAUSE = 900;

/**
 * Gathers what is typed until a pause, and gives the next place where a word begins so.
 * `textAt` is the text of a row, or nothing while it is not read.
 */
export function useTypeToFind(count: number, textAt: (index: number) => string | undefined) {
  const typed = useRef({ text: "", at: 0 });
  return (letter: string, from: number): number | null => {
    const now = performance.now();
    const fresh = now - typed.current.at > PAUSE;
    typed.current = { text: (fresh ? "" : typed.current.text) + foldForFind(letter), at: now };
    const wanted = typed.current.text;
    for (let step = fresh ? 1 : 0; step < count + (fresh ? 1 : 0); step += 1) {
      const index = (from + step) % count;
      const words = foldForFind(textAt(index) ?? "").split(/[\s\-/·،]+/);
      if (words.some((word) => word.startsWith(wanted))) return index;
    }
    return null;
  };
}
