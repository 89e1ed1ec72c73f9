import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Args, type CommandName, host, type Refused, type Reply } from "../host";

type PagedName = {
  [K in CommandName]: Reply<K> extends { total: number; rows: unknown[] }
    ? Args<K> extends { offset: number; limit: number }
      ? K
      : never
    : never;
}[CommandName];

type RowOf<K extends PagedName> = Reply<K> extends { rows: (infer Row)[] } ? Row : never;

/** Pages that a stretch of rows touches; the first one is always among them, for its totals. */
function pagesOf(from: number, to: number, size: number): number[] {
  const pages = [0];
  for (let page = Math.floor(from / size); page <= Math.floor(to / size); page += 1) if (page > 0) pages.push(page);
  return pages;
}

function sameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((page, i) => page === b[i]);
}

/** A long list read page by page: only what is looked at is asked for. */
export function usePaged<K extends PagedName>(name: K, query: Omit<Args<K>, "offset" | "limit">, size = 100) {
  const client = useQueryClient();
  const list = JSON.stringify([name, query, size]);
  const [seen, setSeen] = useState({ list, pages: [0] });
  // Another query is another list: it begins at its first page, and the grid is asked again for what it shows.
  const pages = useMemo(() => (seen.list === list ? seen.pages : [0]), [seen, list]);
  const keyOfPage = (page: number) => [name, query, page, size] as const;
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOfPage(page),
      queryFn: () => host.call(name, { ...query, offset: page * size, limit: size } as unknown as Args<K>),
    })),
  });
  const read = results[0]?.data as Reply<K> | undefined;
  const before = useRef<Reply<K> | undefined>(undefined);
  useEffect(() => {
    if (read !== undefined) before.current = read;
  }, [read]);
  const error = (results.find((result) => result.error)?.error ?? null) as Refused | null;
  // What was shown stays until the answer to the new question is there.
  const first = read ?? (error ? undefined : before.current);
  const rowsOf = (page: number): RowOf<K>[] | undefined => {
    const shown = page === 0 ? first : results[pages.indexOf(page)]?.data;
    // Read before and scrolled away: still known, so that copying and ticking reach it.
    const answer: unknown = shown ?? client.getQueryData(keyOfPage(page));
    return (answer as { rows: RowOf<K>[] } | undefined)?.rows;
  };
  const onRange = useCallback(
    (from: number, to: number) => {
      const wanted = pagesOf(from, to, size);
      setSeen((now) => (now.list === list && sameList(now.pages, wanted) ? now : { list, pages: wanted }));
    },
    [list, size],
  );
  return {
    total: (first as { total: number } | undefined)?.total ?? 0,
    first,
    getRow: (index: number): RowOf<K> | undefined => rowsOf(Math.floor(index / size))?.[index % size],
    onRange,
    isPending: first === undefined && error === null,
    error,
  };
}
