// Marks as they are typed: kept in this window's storage at once, saved after a short pause, one save at a time.
import { useCallback, useEffect, useRef, useState } from "react";
import type { MarkView, Refused, ReviewView } from "../../generated/commands";
import { host } from "../../host";

const PAUSE = 400;

interface Kept {
  version: number;
  marks: MarkView[];
  comment: string | null;
}

/** What was typed and not saved when the window died, if the review is still the one it was typed for. */
function recall(place: string, version: number): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null") as Kept | null;
    return kept !== null && kept.version === version && Array.isArray(kept.marks) ? kept : null;
  } catch {
    return null;
  }
}

function keep(place: string, kept: Kept | null) {
  try {
    if (kept === null || (kept.marks.length === 0 && kept.comment === null)) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // A full or barred storage costs what a crash would lose, never the form.
  }
}

const merged = (before: MarkView[], over: MarkView[]) => [
  ...before.filter((mark) => !over.some((one) => one.criterion === mark.criterion)),
  ...over,
];

export interface Board {
  review: ReviewView;
  marks: MarkView[];
  comment: string;
  saving: boolean;
  /** Typed and not saved yet. */
  dirty: boolean;
  /** Found in this window's storage after a crash, and taken up again. */
  recovered: boolean;
  refused: Refused | null;
  set: (criterion: number, part: Partial<MarkView>) => void;
  setComment: (text: string) => void;
  /** Saves what is not saved; null when that was refused. */
  flush: () => Promise<ReviewView | null>;
}

export function useMarks(start: ReviewView): Board {
  const place = `awrach.review.${start.id}`;
  const found = useRef(start.editable ? recall(place, start.version) : null);
  const [review, setReview] = useState(start);
  const [marks, setMarks] = useState<MarkView[]>(() => merged(start.marks, found.current?.marks ?? []));
  const all = useRef(marks);
  const [comment, setCommentState] = useState(found.current?.comment ?? start.comment);
  const [saving, setSaving] = useState(false);
  const [dirty, setDirty] = useState(found.current !== null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const pending = useRef(new Map<number, MarkView>((found.current?.marks ?? []).map((mark) => [mark.criterion, mark])));
  const words = useRef<string | null>(found.current?.comment ?? null);
  const known = useRef(start);
  const running = useRef<Promise<ReviewView | null> | null>(null);
  const timer = useRef(0);

  const note = useCallback(() => {
    const version = known.current.version;
    keep(place, { version, marks: [...pending.current.values()], comment: words.current });
    setDirty(pending.current.size > 0 || words.current !== null);
  }, [place]);

  const flush = useCallback(async (): Promise<ReviewView | null> => {
    window.clearTimeout(timer.current);
    if (running.current) await running.current;
    if (pending.current.size === 0 && words.current === null) return known.current;
    const [sent, said] = [[...pending.current.values()], words.current];
    pending.current = new Map();
    words.current = null;
    setSaving(true);
    running.current = host
      .call("review.save", { id: known.current.id, version: known.current.version, marks: sent, comment: said })
      .then((after) => {
        known.current = after;
        setReview(after);
        setRefused(null);
        return after;
      })
      .catch((error: Refused) => {
        // What could not be saved stays on screen and in the storage, and is sent again with the next change.
        for (const mark of sent) if (!pending.current.has(mark.criterion)) pending.current.set(mark.criterion, mark);
        words.current ??= said;
        setRefused(error);
        return null;
      });
    const done = await running.current;
    running.current = null;
    setSaving(false);
    note();
    return done;
  }, [note]);

  const soon = useCallback(() => {
    note();
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void flush(), PAUSE);
  }, [note, flush]);

  const set = useCallback(
    (criterion: number, part: Partial<MarkView>) => {
      const before = all.current.find((mark) => mark.criterion === criterion) ?? {
        criterion,
        value: null,
        notApplicable: false,
        comment: "",
      };
      const next = { ...before, ...part };
      pending.current.set(criterion, next);
      all.current = merged(all.current, [next]);
      setMarks(all.current);
      soon();
    },
    [soon],
  );

  const setComment = useCallback(
    (text: string) => {
      setCommentState(text);
      words.current = text;
      soon();
    },
    [soon],
  );

  // What a crash left is saved at once; leaving the page saves what the pause had not saved yet.
  useEffect(() => {
    if (found.current !== null) void flush();
    return () => {
      if (pending.current.size > 0 || words.current !== null) void flush();
    };
  }, [flush]);
  const recovered = found.current !== null;
  return { review, marks, comment, saving, dirty, recovered, refused, set, setComment, flush };
}
