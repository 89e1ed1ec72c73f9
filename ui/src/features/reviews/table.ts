// The table of fast entry: what is typed in it, what differs from what stands, what a pasted block means.
import type { EnteredReview, ReviewTable, TableRow } from "../../generated/commands";

/** What is typed, by `review.criterion`; a cell that is not there shows what stands. */
export type Typed = Record<string, string>;

export const cellOf = (review: number, criterion: number) => `${review}.${criterion}`;

/** What stands in a cell, as it is written: a value, the word for "not applicable", or nothing. */
export function standing(row: TableRow, criterion: number, na: string): string {
  const mark = row.marks.find((one) => one.criterion === criterion);
  if (mark === undefined) return "";
  return mark.notApplicable ? na : (mark.value ?? "");
}

/** Whether something may be entered there: the review is open and holds the criterion. */
export const isOpen = (row: TableRow, criterion: number) => row.hindrance === null && row.held.includes(criterion);

/** A block as Excel copies it: rows by lines, cells by tabs; the last line break ends the last row. */
export function blockOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** Puts a block into the table from a cell on; what reaches beyond the table or into closed cells is left out. */
export function paste(table: ReviewTable, typed: Typed, at: { row: number; column: number }, block: string[][]): Typed {
  const next = { ...typed };
  block.forEach((cells, down) => {
    const row = table.rows[at.row + down];
    if (row === undefined || row.hindrance !== null) return;
    cells.forEach((text, across) => {
      const criterion = table.criteria[at.column + across];
      if (criterion !== undefined && isOpen(row, criterion.id)) next[cellOf(row.id, criterion.id)] = text;
    });
  });
  return next;
}

/** The reviews in which something was typed, as the core takes them. */
export function entered(table: ReviewTable, typed: Typed): EnteredReview[] {
  const rows = table.rows.map((row) => ({
    id: row.id,
    version: row.version,
    marks: table.criteria.flatMap((criterion) => {
      const written = typed[cellOf(row.id, criterion.id)];
      return written === undefined ? [] : [{ criterion: criterion.id, written, comment: null }];
    }),
  }));
  return rows.filter((row) => row.marks.length > 0);
}

/** What is typed and still awaits the core, once it has answered: refused reviews stay as they were typed. */
export function left(typed: Typed, refused: readonly number[]): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([cell]) => refused.includes(Number(cell.split(".")[0]))));
}
