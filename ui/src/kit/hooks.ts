import { useQueries } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Args, type CommandName, host, type Refused, type Reply } from "../host";

/** A value kept in this window's storage until it is cleared: nothing typed is lost by a crash or a closed window. */
export function useDraft<T>(key: string, initial: T): [T, (value: T | ((before: T) => T)) => void, () => void] {
  const place = `awrach.draft.${key}`;
  const [value, setValue] = useState<T>(() => {
    const kept = localStorage.getItem(place);
    if (kept === null) return initial;
    try {
      return { ...initial, ...JSON.parse(kept) } as T;
    } catch {
      return initial;
    }
  });
  const start = useRef(initial);
  const cleared = useRef(false);
  useEffect(() => {
    if (cleared.current) {
      cleared.current = false;
      return;
    }
    if (JSON.stringify(value) === JSON.stringify(start.current)) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(value));
  }, [place, value]);
  const clear = useCallback(() => {
    cleared.current = true;
    localStorage.removeItem(place);
    setValue(start.current);
  }, [place]);
  return [value, setValue, clear];
}

type PagedName = {
  [K in CommandName]: Reply<K> extends { total: number; rows: unknown[] }
    ? Args<K> extends { offset: number; limit: number }
      ? K
      : never
    : never;
}[CommandName];

type RowOf<K extends PagedName> = Reply<K> extends { rows: (infer Row)[] } ? Row : never;

/** A long list read page by page: only what is looked at is asked for. */
export function usePaged<K extends PagedName>(name: K, query: Omit<Args<K>, "offset" | "limit">, size = 100) {
  const [pages, setPages] = useState<number[]>([0]);
  const key = JSON.stringify(query);
  const seen = useRef(key);
  if (seen.current !== key) {
    seen.current = key;
    setPages([0]);
  }
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: [name, query, page, size],
      queryFn: () => host.call(name, { ...query, offset: page * size, limit: size } as unknown as Args<K>),
      placeholderData: (previous: Reply<K> | undefined) => previous,
    })),
  });
  const first = results[0]?.data as Reply<K> | undefined;
  const byPage = useMemo(() => {
    const map = new Map<number, RowOf<K>[]>();
    pages.forEach((page, i) => {
      const data = results[i]?.data as { rows: RowOf<K>[] } | undefined;
      // A placeholder belongs to another page or query: it serves the first page only.
      if (data && (page === 0 || !results[i]?.isPlaceholderData)) map.set(page, data.rows);
    });
    return map;
  }, [pages, results]);
  const getRow = useCallback(
    (index: number): RowOf<K> | undefined => byPage.get(Math.floor(index / size))?.[index % size],
    [byPage, size],
  );
  const onRange = useCallback(
    (from: number, to: number) => {
      const wanted = new Set<number>([0]);
      for (let page = Math.floor(from / size); page <= Math.floor(to / size); page += 1) wanted.add(page);
      setPages((now) => {
        const next = [...wanted].sort((a, b) => a - b);
        return next.length === now.length && next.every((page, i) => page === now[i]) ? now : next;
      });
    },
    [size],
  );
  return {
    total: (first as { total: number } | undefined)?.total ?? 0,
    first,
    getRow,
    onRange,
    isPending: results[0]?.isPending ?? true,
    error: (results.find((result) => result.error)?.error ?? null) as Refused | null,
  };
}
