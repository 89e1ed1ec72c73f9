// What is typed and not saved yet: kept in this window's storage, under the account that typed it.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useFormat, useT } from "../i18n";
import { Button } from "./controls";
import s from "./drafts.module.css";
import { Notice } from "./layout";

interface Owner {
  /** Office and account; empty before anyone signed in. */
  name: string;
  now: string;
}

const OwnerContext = createContext<Owner>({ name: "", now: "" });

interface OwnerProps {
  office: string;
  account: number;
  now: string;
  children: ReactNode;
}

/** Whose drafts are read and kept below. */
export function DraftOwner({ office, account, now, children }: OwnerProps) {
  const owner = useMemo(() => ({ name: `${office}.${account}`, now }), [office, account, now]);
  return <OwnerContext.Provider value={owner}>{children}</OwnerContext.Provider>;
}

/** A form that was begun before this window was opened. */
export interface Begun {
  /** When it was last typed in, UTC. */
  at: string;
  keep: () => void;
  discard: () => void;
}

interface Draft<T> {
  place: string;
  value: T;
  /** When what stands in the storage was typed; null when nothing does. */
  at: string | null;
}

function isFlat(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What was kept under a name. Fields that the form has gained since then take their first value. */
function recall<T>(place: string, initial: T): Draft<T> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "null");
    if (!isFlat(kept) || typeof kept.at !== "string") return { place, value: initial, at: null };
    const value = isFlat(initial) ? { ...initial, ...(isFlat(kept.value) ? kept.value : {}) } : kept.value;
    return { place, value: value as T, at: kept.at };
  } catch {
    return { place, value: initial, at: null };
  }
}

function keep(place: string, at: string, value: unknown) {
  try {
    localStorage.setItem(place, JSON.stringify({ at, value }));
  } catch {
    // A full or barred storage costs the draft, never the form.
  }
}

function forget(place: string) {
  try {
    localStorage.removeItem(place);
  } catch {
    // The same.
  }
}

/** Places that this window has shown or written: coming back to them is no surprise. */
const known = new Set<string>();

type Set_<T> = (value: T | ((before: T) => T)) => void;

/**
 * A value kept in this window's storage until it is cleared: nothing typed is lost by a crash or a closed window.
 * The last part says that the value was begun before: show it as `<DraftNotice begun={…} />`.
 */
export function useDraft<T>(key: string, initial: T): [T, Set_<T>, () => void, Begun | null] {
  const owner = useContext(OwnerContext);
  const place = `awrach.draft.${owner.name}.${key}`;
  const start = useRef(initial);
  const now = useRef(owner.now);
  now.current = owner.now;
  const [draft, setDraft] = useState<Draft<T>>(() => recall(place, start.current));
  const [told, setTold] = useState<string | null>(null);
  // Another key is another draft, from the very render that asks for it.
  const current = draft.place === place ? draft : recall(place, start.current);
  const { value, at } = current;
  const fresh = useRef<{ place: string; isKnown: boolean } | null>(null);
  if (fresh.current?.place !== place) fresh.current = { place, isKnown: known.has(place) };
  useEffect(() => {
    known.add(place);
    const same = JSON.stringify(value) === JSON.stringify(start.current);
    if (same) forget(place);
    else if (JSON.stringify(recall(place, start.current).value) !== JSON.stringify(value))
      keep(place, now.current || new Date().toISOString(), value);
  }, [place, value]);
  const setValue = useCallback<Set_<T>>(
    (next) => {
      setDraft((before) => {
        const from = before.place === place ? before : recall(place, start.current);
        const made = typeof next === "function" ? (next as (before: T) => T)(from.value) : next;
        return { ...from, value: made };
      });
    },
    [place],
  );
  const clear = useCallback(() => {
    // At once, not after the next render: the page is often left by the same press.
    forget(place);
    setTold(place);
    setDraft({ place, value: start.current, at: null });
  }, [place]);
  const isBegun = at !== null && !fresh.current.isKnown && told !== place;
  const begun = isBegun ? { at, keep: () => setTold(place), discard: clear } : null;
  return [value, setValue, clear, begun];
}

/** Fields that differ from what is stored. */
function differing<T extends object>(stored: T, value: T): Partial<T> {
  const edits: Partial<T> = {};
  for (const key of Object.keys(stored) as (keyof T)[])
    if (JSON.stringify(stored[key]) !== JSON.stringify(value[key])) edits[key] = value[key];
  return edits;
}

/**
 * Only what was changed is kept, over whatever is stored now: an act done meanwhile on the same record, another
 * tab of the page or a closed window take nothing away.
 */
export function useEdits<T extends object>(key: string, stored: T) {
  const [edits, setEdits, clear, begun] = useDraft<Partial<T>>(key, {});
  return {
    value: { ...stored, ...edits },
    change: (next: T) => setEdits(differing(stored, next)),
    isChanged: Object.keys(edits).length > 0,
    clear,
    begun,
  };
}

/** A form in several parts was begun when one of them was. */
export function eitherBegun(...parts: (Begun | null)[]): Begun | null {
  const begun = parts.filter((part) => part !== null);
  if (begun.length === 0) return null;
  return {
    at: begun.map((part) => part.at).sort()[begun.length - 1] ?? "",
    keep: () => {
      for (const part of begun) part.keep();
    },
    discard: () => {
      for (const part of begun) part.discard();
    },
  };
}

/** Says that a form holds what was typed before, and asks what shall become of it. */
export function DraftNotice({ begun }: { begun: Begun | null }) {
  const { t } = useT();
  const format = useFormat();
  if (!begun) return null;
  return (
    <Notice tone="info" title={t("draft-begun", { at: format.dateTime(begun.at) })}>
      <div className={s.notice}>
        <span>{t("draft-about")}</span>
        <Button onPress={begun.keep}>{t("draft-keep")}</Button>
        <Button onPress={begun.discard}>{t("draft-discard")}</Button>
      </div>
    </Notice>
  );
}
