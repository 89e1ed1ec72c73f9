// The register's grid: a few dozen rows in the document however long the list, by the ARIA grid pattern.
// biome-ignore-all lint/a11y/useSemanticElements: rows out of a virtual list stand at places of their own, which a table's cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: focus roves over the cells; heads are reached by their buttons
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useT } from "../i18n";
import s from "./grid.module.css";
import { type Place, useGridKeys } from "./gridKeys";

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

export interface GridProps<Row, Key extends string | number> {
  label: string;
  rowCount: number;
  /** The row at a place, or nothing while it is not read. */
  getRow: (index: number) => Row | undefined;
  onRange?: (first: number, last: number) => void;
  rowKey: (row: Row) => Key;
  columns: readonly GridColumn<Row>[];
  sort?: { id: string; descending: boolean };
  onSort?: (sort: { id: string; descending: boolean }) => void;
  /** Enter or a double click. */
  onOpen?: (row: Row, index: number) => void;
  /** F2. */
  onEdit?: (row: Row, index: number) => void;
  /** Space; rows are then ticked with Ctrl+Space. */
  onPreview?: (row: Row, index: number) => void;
  selection?: ReadonlySet<Key>;
  onSelection?: (selection: Set<Key>) => void;
  footer?: ReactNode;
  empty?: ReactNode;
  isLoading?: boolean;
}

/** A width given for the usual text size, growing with the larger one. */
const scaled = (pixels: number) => `calc(var(--text) * ${pixels / 14})`;

const TICK: CSSProperties = { inlineSize: scaled(44) };
const BONES = [0, 1, 2, 3, 4, 5, 6, 7];

export function DataGrid<Row, Key extends string | number>(props: GridProps<Row, Key>) {
  const { rowCount, onRange, columns, onSelection } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const at = { row: Math.min(place.row, Math.max(0, rowCount - 1)), column: place.column };
  const rowHeight = useRowHeight();
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The sticky head stands above the rows: what is scrolled to from above must clear it by one row.
    scrollPaddingEnd: rowHeight,
    // The row that has the focus stays in the document, or Tab would find no way back into the grid.
    rangeExtractor: useCallback((range: Range) => withRow(range, at.row), [at.row]),
  });
  const { startIndex: first = 0, endIndex: last = 0 } = virtual.range ?? {};
  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row height changes with the text size
  useEffect(() => virtual.measure(), [rowHeight]);

  const ticks = onSelection !== undefined;
  const columnCount = columns.length + (ticks ? 1 : 0);
  const styles = useMemo(() => columns.map(cellStyle), [columns]);

  const focusCell = (row: number, column: number): Place => {
    const next = { row: within(row, rowCount), column: within(column, columnCount) };
    setPlace(next);
    virtual.scrollToIndex(next.row);
    requestAnimationFrame(() => {
      const cell = scroll.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`);
      cell?.focus({ preventScroll: true });
    });
    return next;
  };
  const pageRows = () => Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeight) / rowHeight) - 2);
  const keys = useGridKeys({ ...props, at, columnCount, focusCell, pageRows });

  return (
    <div className={s.frame}>
      <div ref={scroll} className={s.scroll}>
        <div
          role="grid"
          aria-label={props.label}
          aria-rowcount={rowCount + 1}
          aria-colcount={columnCount}
          aria-multiselectable={ticks || undefined}
          aria-busy={props.isLoading || undefined}
          className={s.grid}
          onKeyDown={keys.onKeyDown}
        >
          <div role="rowgroup" className={s.head}>
            <div role="row" aria-rowindex={1} className={s.headRow}>
              {ticks && <TickHead state={keys.ticked} onToggle={keys.toggleAll} />}
              {columns.map((column, i) => (
                <Head
                  key={column.id}
                  column={column}
                  index={i + (ticks ? 2 : 1)}
                  style={styles[i]}
                  sort={props.sort}
                  onSort={props.onSort}
                />
              ))}
            </div>
          </div>
          <div role="rowgroup" className={s.rows} style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => (
              <GridRow
                key={item.key}
                grid={props}
                index={item.index}
                start={item.start}
                at={at}
                styles={styles}
                onPlace={setPlace}
                onPress={(shift) => keys.press(item.index, shift)}
                onTick={(shift) => keys.tick(item.index, shift)}
              />
            ))}
          </div>
        </div>
        {rowCount === 0 && (props.isLoading ? <Bones /> : props.empty)}
      </div>
      {props.footer && <div className={s.foot}>{props.footer}</div>}
    </div>
  );
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

function withRow(range: Range, row: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (range.count === 0 || shown.includes(row)) return shown;
  return [...shown, row].sort((a, b) => a - b);
}

/** Rows to come, while the first page is read. */
function Bones() {
  return (
    <div aria-hidden="true">
      {BONES.map((bone) => (
        <div key={bone} className={s.boneRow}>
          <span className={s.bone} />
        </div>
      ))}
    </div>
  );
}

interface RowProps<Row, Key extends string | number> {
  grid: GridProps<Row, Key>;
  index: number;
  start: number;
  at: Place;
  styles: readonly CSSProperties[];
  onPlace: (place: Place) => void;
  onPress: (shift: boolean) => void;
  onTick: (shift: boolean) => void;
}

function GridRow<Row, Key extends string | number>({ grid, index, start, at, styles, ...on }: RowProps<Row, Key>) {
  const { t } = useT();
  const row = grid.getRow(index);
  const ticks = grid.onSelection !== undefined;
  const isSelected = row !== undefined && (grid.selection?.has(grid.rowKey(row)) ?? false);
  const cell = (column: number) => ({
    role: "gridcell" as const,
    "aria-colindex": column + 1,
    "data-cell": `${index}:${column}`,
    tabIndex: at.row === index && at.column === column ? 0 : -1,
    onFocus: () => (at.row === index && at.column === column ? undefined : on.onPlace({ row: index, column })),
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's own keys do the same
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={ticks ? isSelected : undefined}
      data-current={at.row === index || undefined}
      className={s.row}
      style={{ transform: `translateY(${start}px)` }}
      onDoubleClick={() => row && grid.onOpen?.(row, index)}
      onClick={(event) => !isControl(event.target) && on.onPress(event.shiftKey)}
    >
      {ticks && (
        <div {...cell(0)} className={s.cell} style={TICK}>
          <input
            type="checkbox"
            tabIndex={-1}
            className={s.tick}
            checked={isSelected}
            disabled={row === undefined}
            aria-label={row === undefined ? t("kit-loading") : t("kit-select-row")}
            onChange={(event) => on.onTick((event.nativeEvent as MouseEvent).shiftKey)}
          />
        </div>
      )}
      {grid.columns.map((column, i) => (
        <div
          key={column.id}
          {...cell(i + (ticks ? 1 : 0))}
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
}

/** Whether a click or a key belongs to something inside a cell, not to the grid. */
export function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a, button, input, select, textarea") !== null;
}

interface TickHeadProps {
  state: "none" | "some" | "all";
  onToggle: () => void;
}

function TickHead({ state, onToggle }: TickHeadProps) {
  const { t } = useT();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === "some";
  }, [state]);
  return (
    <div role="columnheader" aria-colindex={1} className={s.headCell} style={TICK}>
      <input
        ref={box}
        type="checkbox"
        className={s.tick}
        checked={state === "all"}
        aria-label={t("kit-select-all")}
        onChange={onToggle}
      />
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
  const direction = sort?.descending ? "descending" : "ascending";
  return (
    <div
      role="columnheader"
      aria-colindex={index}
      aria-sort={sorted ? direction : undefined}
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
  if (column.flex === undefined) return { inlineSize: scaled(column.width ?? 120) };
  const least = scaled(column.width ?? 140);
  return { flex: `${column.flex} 1 ${least}`, minInlineSize: least };
}

function rowHeightNow(): number {
  return document.documentElement.dataset.size === "large" ? 42 : 37;
}

/** Row height follows the text size setting. */
function useRowHeight(): number {
  const [height, setHeight] = useState(rowHeightNow);
  useEffect(() => {
    const watch = new MutationObserver(() => setHeight(rowHeightNow()));
    watch.observe(document.documentElement, { attributeFilter: ["data-size"] });
    return () => watch.disconnect();
  }, []);
  return height;
}
