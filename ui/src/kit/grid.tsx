// The register's grid: a few dozen rows in the document however long the list, by the ARIA grid pattern.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useT } from "../i18n";
import s from "./grid.module.css";

export interface GridColumn<Row> {
  id: string;
  header: string;
  /** Width in pixels; columns with `flex` share what is left. */
  width?: number;
  flex?: number;
  align?: "start" | "end";
  sortable?: boolean;
  cell: (row: Row) => ReactNode;
  /** The cell as plain text, for copying. */
  text: (row: Row) => string;
}

interface GridProps<Row, Key extends string | number> {
  label: string;
  rowCount: number;
  getRow: (index: number) => Row | undefined;
  onRange?: (first: number, last: number) => void;
  rowKey: (row: Row) => Key;
  columns: readonly GridColumn<Row>[];
  sort?: { id: string; descending: boolean };
  onSort?: (sort: { id: string; descending: boolean }) => void;
  onOpen?: (row: Row, index: number) => void;
  selection?: ReadonlySet<Key>;
  onSelection?: (selection: Set<Key>) => void;
  footer?: ReactNode;
  empty?: ReactNode;
  isLoading?: boolean;
}

const TICK = 44;

export function DataGrid<Row, Key extends string | number>(props: GridProps<Row, Key>) {
  const { rowCount, getRow, onRange, rowKey, columns, selection, onSelection, onOpen } = props;
  const { t, dir } = useT();
  const scroll = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const rowHeight = useRowHeight();
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row height changes with the text size
  useEffect(() => virtual.measure(), [rowHeight]);

  const ticks = onSelection !== undefined;
  const columnCount = columns.length + (ticks ? 1 : 0);
  const styles = useMemo(() => columns.map(cellStyle), [columns]);

  const focusCell = (row: number, column: number) => {
    const next = {
      row: Math.max(0, Math.min(rowCount - 1, row)),
      column: Math.max(0, Math.min(columnCount - 1, column)),
    };
    setAt(next);
    virtual.scrollToIndex(next.row);
    requestAnimationFrame(() => {
      scroll.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus({ preventScroll: true });
    });
  };

  const toggle = (index: number) => {
    const row = getRow(index);
    if (!row || !onSelection) return;
    const next = new Set(selection);
    const key = rowKey(row);
    if (!next.delete(key)) next.add(key);
    onSelection(next);
  };

  const loaded = () => Array.from({ length: rowCount }, (_, i) => getRow(i)).filter((row) => row !== undefined);

  const copy = () => {
    const all = loaded();
    const chosen = selection && selection.size > 0 ? all.filter((row) => selection.has(rowKey(row))) : [getRow(at.row)];
    const lines = chosen.filter((row) => row !== undefined).map((row) => columns.map((c) => c.text(row)).join("\t"));
    void navigator.clipboard?.writeText(lines.join("\n"));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = dir === "rtl" ? -1 : 1;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const acts: Record<string, () => void> = {
      ArrowDown: () => focusCell(at.row + 1, at.column),
      ArrowUp: () => focusCell(at.row - 1, at.column),
      ArrowRight: () => focusCell(at.row, at.column + forward),
      ArrowLeft: () => focusCell(at.row, at.column - forward),
      PageDown: () => focusCell(at.row + page, at.column),
      PageUp: () => focusCell(at.row - page, at.column),
      Home: () => focusCell(event.ctrlKey ? 0 : at.row, 0),
      End: () => focusCell(event.ctrlKey ? rowCount - 1 : at.row, columnCount - 1),
      Enter: () => {
        const row = getRow(at.row);
        if (row) onOpen?.(row, at.row);
      },
      " ": () => toggle(at.row),
    };
    if (event.ctrlKey && event.key.toLowerCase() === "a" && onSelection) {
      onSelection(new Set(loaded().map(rowKey)));
    } else if (event.ctrlKey && event.key.toLowerCase() === "c") {
      copy();
    } else if (acts[event.key] && !(event.ctrlKey && !["Home", "End"].includes(event.key))) {
      acts[event.key]();
    } else {
      return;
    }
    event.preventDefault();
  };

  const cellProps = (row: number, column: number) => ({
    role: "gridcell" as const,
    "aria-colindex": column + 1,
    "data-cell": `${row}:${column}`,
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onFocus: () => {
      if (at.row !== row || at.column !== column) setAt({ row, column });
    },
  });

  return (
    <div className={s.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the grid pattern puts its keys on the grid */}
      <div ref={scroll} className={s.scroll}>
        <div
          role="grid"
          aria-label={props.label}
          aria-rowcount={rowCount + 1}
          aria-colcount={columnCount}
          aria-multiselectable={ticks || undefined}
          aria-busy={props.isLoading || undefined}
          className={s.grid}
          onKeyDown={onKeyDown}
        >
          <div role="rowgroup" className={s.head}>
            {/* biome-ignore lint/a11y/useFocusableInteractive: heads are reached by their buttons */}
            <div role="row" aria-rowindex={1} style={{ display: "flex", flex: 1 }}>
              {ticks && (
                <div role="columnheader" aria-colindex={1} className={s.headCell} style={{ inlineSize: TICK }}>
                  <span className="sr-only">{t("kit-selected")}</span>
                </div>
              )}
              {columns.map((column, i) => (
                <Head key={column.id} column={column} index={i + (ticks ? 2 : 1)} style={styles[i]} {...props} />
              ))}
            </div>
          </div>
          <div role="rowgroup" style={{ blockSize: virtual.getTotalSize(), position: "relative" }}>
            {items.map((item) => {
              const row = getRow(item.index);
              const isSelected = row !== undefined && (selection?.has(rowKey(row)) ?? false);
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: focus roves over the cells
                // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's own keys do the same
                <div
                  key={item.key}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={ticks ? isSelected : undefined}
                  className={s.row}
                  style={{ transform: `translateY(${item.start}px)` }}
                  onDoubleClick={() => row && onOpen?.(row, item.index)}
                  onClick={() => focusCell(item.index, at.column)}
                >
                  {ticks && (
                    <div {...cellProps(item.index, 0)} className={s.cell} style={{ inlineSize: TICK }}>
                      <input
                        type="checkbox"
                        tabIndex={-1}
                        className={s.tick}
                        checked={isSelected}
                        aria-label={t("kit-select-row")}
                        onChange={() => toggle(item.index)}
                      />
                    </div>
                  )}
                  {columns.map((column, i) => (
                    <div
                      key={column.id}
                      {...cellProps(item.index, i + (ticks ? 1 : 0))}
                      className={`${s.cell} ${column.align === "end" ? s.end : ""}`}
                      style={styles[i]}
                    >
                      {row === undefined ? (
                        <span className={s.bone} />
                      ) : (
                        <span className={s.text} title={column.text(row)}>
                          {column.cell(row)}
                        </span>
                      )}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
        {rowCount === 0 && !props.isLoading && props.empty}
      </div>
      {props.footer && <div className={s.foot}>{props.footer}</div>}
    </div>
  );
}

interface HeadProps<Row> {
  column: GridColumn<Row>;
  index: number;
  style: CSSProperties;
  sort?: { id: string; descending: boolean };
  onSort?: (sort: { id: string; descending: boolean }) => void;
}

function Head<Row>({ column, index, style, sort, onSort }: HeadProps<Row>) {
  const sorted = sort?.id === column.id;
  return (
    <div
      role="columnheader"
      aria-colindex={index}
      aria-sort={sorted ? (sort.descending ? "descending" : "ascending") : undefined}
      className={`${s.headCell} ${column.align === "end" ? s.end : ""}`}
      style={style}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className={s.sort}
          data-sorted={sorted || undefined}
          onClick={() => onSort({ id: column.id, descending: sorted ? !sort.descending : false })}
        >
          {column.header}
          {sorted && <span aria-hidden="true">{sort.descending ? "▾" : "▴"}</span>}
        </button>
      ) : (
        column.header
      )}
    </div>
  );
}

function cellStyle<Row>(column: GridColumn<Row>): CSSProperties {
  return column.flex === undefined
    ? { inlineSize: column.width ?? 120 }
    : { flex: `${column.flex} 1 ${column.width ?? 140}px`, minInlineSize: column.width ?? 140 };
}

/** Row height follows the text size setting. */
function useRowHeight(): number {
  const read = () => (document.documentElement.dataset.size === "large" ? 42 : 37);
  const [height, setHeight] = useState(read);
  useEffect(() => {
    const watch = new MutationObserver(() => setHeight(read()));
    watch.observe(document.documentElement, { attributeFilter: ["data-size"] });
    return () => watch.disconnect();
  }, []);
  return height;
}
