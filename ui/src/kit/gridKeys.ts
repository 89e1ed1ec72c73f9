// The keys of the grid: as in a spreadsheet, mirrored where reading goes from right to left.
import { type KeyboardEvent, useRef } from "react";
import { bare, useT } from "../i18n";
import { useTypeToFind } from "./find";
import type { GridProps } from "./grid";
import { keyOf } from "./keys";

export interface Place {
  row: number;
  column: number;
}

interface KeyedGrid<Row, Key extends string | number> extends GridProps<Row, Key> {
  at: Place;
  columnCount: number;
  focusCell: (row: number, column: number) => Place;
  pageRows: () => number;
}

/** What an arrow or a travelling key leads to; nothing for every other key. */
function travel(event: KeyboardEvent, at: Place, forward: number, page: number): Place | null {
  const ways: Record<string, Place> = {
    ArrowDown: { row: at.row + 1, column: at.column },
    ArrowUp: { row: at.row - 1, column: at.column },
    ArrowRight: { row: at.row, column: at.column + forward },
    ArrowLeft: { row: at.row, column: at.column - forward },
    PageDown: { row: at.row + page, column: at.column },
    PageUp: { row: at.row - page, column: at.column },
    Home: { row: event.ctrlKey ? 0 : at.row, column: 0 },
    End: { row: event.ctrlKey ? Number.MAX_SAFE_INTEGER : at.row, column: Number.MAX_SAFE_INTEGER },
  };
  const isEnd = event.key === "Home" || event.key === "End";
  return event.altKey || (event.ctrlKey && !isEnd) ? null : (ways[event.key] ?? null);
}

export function useGridKeys<Row, Key extends string | number>(grid: KeyedGrid<Row, Key>) {
  const { at, columns, rowCount, getRow, rowKey, focusCell } = grid;
  const { dir } = useT();
  const ticks = useTicks(grid);
  const find = useTypeToFind(rowCount, (index) => {
    const row = getRow(index);
    return row && columns.map((column) => column.text(row)).join(" ");
  });

  const copy = () => {
    const all = readRows(rowCount, getRow);
    const chosen = all.filter((row) => grid.selection?.has(rowKey(row)));
    const rows = chosen.length > 0 ? chosen : [getRow(at.row)].filter((row) => row !== undefined);
    const cell = (text: string) => bare(text).replace(/[\t\r\n]+/g, " ");
    const lines = rows.map((row) => columns.map((column) => cell(column.text(row))).join("\t"));
    void navigator.clipboard?.writeText(lines.join("\n"));
  };

  const act = (event: KeyboardEvent): (() => void) | null => {
    const row = getRow(at.row);
    const key = keyOf(event.nativeEvent);
    if (key === "Enter") return row && grid.onOpen ? () => grid.onOpen?.(row, at.row) : null;
    if (key === "F2") return row && grid.onEdit ? () => grid.onEdit?.(row, at.row) : null;
    if (key === " " && grid.onPreview && !event.ctrlKey) return () => row && grid.onPreview?.(row, at.row);
    if (key === " ") return () => ticks.tick(at.row, event.shiftKey);
    if (event.ctrlKey && key === "a") return ticks.all;
    if (event.ctrlKey && key === "c") return window.getSelection()?.isCollapsed === false ? null : copy;
    return null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // A key pressed on a link, a box or a sort button inside the grid is theirs, except to travel from a tick.
    const target = event.target as Element;
    const isCell = target.closest("[role=gridcell]") === target;
    if (!isCell && !target.matches("[role=gridcell] > input[type=checkbox]")) return;
    const to = travel(event, at, dir === "rtl" ? -1 : 1, grid.pageRows());
    if (to) {
      const reached = focusCell(to.row, to.column);
      if (event.shiftKey && reached.row !== at.row) ticks.extend(at.row, reached.row);
    } else if (isCell) {
      const run = act(event);
      if (run) run();
      else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey && event.key !== "?") {
        const found = find(event.key, at.row);
        if (found !== null) focusCell(found, at.column);
      } else return;
    } else return;
    event.preventDefault();
  };

  const press = (index: number, shift: boolean) => {
    if (shift) ticks.extend(at.row, index);
    focusCell(index, at.column);
  };

  return { onKeyDown, press, tick: ticks.tick, toggleAll: ticks.toggleAll, ticked: ticks.state };
}

function readRows<Row>(count: number, getRow: (index: number) => Row | undefined): Row[] {
  return Array.from({ length: count }, (_, index) => getRow(index)).filter((row) => row !== undefined);
}

/** Ticked rows: one by one, a stretch with Shift, or all that are read. */
function useTicks<Row, Key extends string | number>(grid: GridProps<Row, Key>) {
  const { rowCount, getRow, rowKey, selection, onSelection } = grid;
  const anchor = useRef<number | null>(null);
  const keysOf = (from: number, to: number) => {
    const [low, high] = from < to ? [from, to] : [to, from];
    const rows = Array.from({ length: high - low + 1 }, (_, step) => getRow(low + step));
    return rows.filter((row) => row !== undefined).map(rowKey);
  };
  const extend = (from: number, to: number) => {
    anchor.current ??= from;
    onSelection?.(new Set([...(selection ?? []), ...keysOf(anchor.current, to)]));
  };
  const tick = (index: number, shift: boolean) => {
    if (shift && anchor.current !== null) return extend(anchor.current, index);
    anchor.current = index;
    const next = new Set(selection);
    for (const key of keysOf(index, index)) if (!next.delete(key)) next.add(key);
    onSelection?.(next);
  };
  const all = () => onSelection?.(new Set(readRows(rowCount, getRow).map(rowKey)));
  const size = selection?.size ?? 0;
  const state = size === 0 ? "none" : size >= rowCount ? "all" : "some";
  const toggleAll = () => (size > 0 ? onSelection?.(new Set<Key>()) : all());
  return { tick, extend, all, toggleAll, state } as const;
}
