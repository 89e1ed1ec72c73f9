// Fast entry: a row for each file, a column for each criterion, keyboard and clipboard as in Excel.
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import { useSearch } from "../../app/nav";
import { useCurrentCall } from "../../app/session";
import type { EntryReport, Refused, ReviewTable, TableRow } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Checkbox,
  DraftNotice,
  Empty,
  Notice,
  Page,
  Refusal,
  Spinner,
  useDraft,
  useFaultText,
} from "../../kit";
import s from "./entry.module.css";
import { Results } from "./Results";
import { groupsOf } from "./sections";
import { blockOf, cellOf, entered, isOpen, left, paste, standing, type Typed } from "./table";

export default function EntryPage() {
  const { t } = useT();
  const { call } = useCurrentCall();
  const [search] = useSearch();
  const reviewer = search.reviewer === undefined ? null : Number(search.reviewer);
  const table = useCommand("review.table", { call: call?.id ?? 0, reviewer }, { enabled: call !== null });
  if (table.data) return <Entry key={`${table.data.call}.${table.data.reviewer}`} table={table.data} />;
  return (
    <Page title={t("reviewing-enter")} crumbs={[{ to: "/reviews", label: t("reviews-title") }]}>
      {table.error ? <Refusal refused={table.error} /> : <Spinner />}
    </Page>
  );
}

function Entry({ table }: { table: ReviewTable }) {
  const { t, lang } = useT();
  const enter = useAct("review.enter");
  const [typed, setTyped, clear, begun] = useDraft<Typed>(`reviews.entry.${table.call}.${table.reviewer}`, {});
  const [isSigned, setSigned] = useState(false);
  const [report, setReport] = useState<EntryReport | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const rows = entered(table, typed);
  const names = table.criteria.map((one) => pick(lang, one.nameAr, one.nameFr, one.nameEn));
  const run = async (submit: boolean) => {
    setRefused(null);
    setReport(null);
    // Handing in concerns what stands whole as well as what was typed now.
    const all = submit
      ? table.rows
          .filter((row) => row.hindrance === null)
          .map((row) => rows.find((one) => one.id === row.id) ?? { id: row.id, version: row.version, marks: [] })
      : rows;
    try {
      const request = { call: table.call, reviewer: table.own ? null : table.reviewer, grid: table.grid };
      const done = await enter.run({ ...request, paperSigned: isSigned, submit, rows: all });
      const kept = left(
        typed,
        done.rows.filter((row) => row.outcome === "refused").map((row) => row.id),
      );
      if (Object.keys(kept).length === 0) clear();
      else setTyped(kept);
      setReport(done);
    } catch (error) {
      setRefused(error as Refused);
    }
  };
  const reviewer = pick(lang, table.reviewerAr, table.reviewerFr);
  const unsigned = !table.own && !isSigned ? t("reviewing-signed-first") : undefined;
  const idle = rows.length === 0 ? t("reviewing-nothing-typed") : undefined;
  return (
    <Page
      title={t("reviewing-enter")}
      subtitle={<bdi>{reviewer}</bdi>}
      crumbs={[{ to: "/reviews", label: t("reviews-title") }]}
      status={
        <span className={s.grid} title={t("reviewing-grid-about")}>
          {t("reviewing-grid", { grid: table.grid })}
        </span>
      }
      actions={
        <>
          <Button onPress={() => void run(false)} isPending={enter.isPending} disabledReason={unsigned ?? idle}>
            {t("reviewing-save")}
          </Button>
          <Button tone="primary" onPress={() => void run(true)} isPending={enter.isPending} disabledReason={unsigned}>
            {t("reviewing-submit-all")}
          </Button>
        </>
      }
    >
      <DraftNotice begun={begun} />
      <Refusal refused={refused} />
      {!table.own && (
        <Checkbox isSelected={isSigned} onChange={setSigned} name="paperSigned">
          {t("reviewing-paper-signed", { reviewer })}
        </Checkbox>
      )}
      {report && (
        <Notice
          tone={report.refused > 0 ? "warn" : "ok"}
          title={t("reviewing-report", { submitted: report.submitted, saved: report.saved, refused: report.refused })}
        >
          <Results
            rows={report.rows.filter((row) => row.outcome !== "unchanged" || row.faults.length > 0)}
            names={names}
          />
        </Notice>
      )}
      {table.rows.length === 0 ? (
        <Empty title={t("reviews-none")} hint={t("reviews-none-hint")} />
      ) : (
        <Sheet table={table} names={names} typed={typed} onTyped={setTyped} report={report} />
      )}
      <p className={s.about}>{t("reviewing-keys")}</p>
    </Page>
  );
}

interface SheetProps {
  table: ReviewTable;
  names: readonly string[];
  typed: Typed;
  onTyped: (typed: Typed) => void;
  report: EntryReport | null;
}

function Sheet({ table, names, typed, onTyped, report }: SheetProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const text = useFaultText();
  const body = useRef<HTMLTableSectionElement>(null);
  const na = t("reviewing-na");
  const groups = groupsOf(table.criteria, (one) => {
    const section = table.sections.find((known) => known.slug === one.section);
    return section === undefined ? "" : pick(lang, section.nameAr, section.nameFr, section.nameEn);
  });
  const focus = (row: number, column: number) => {
    const cell = body.current?.querySelector<HTMLInputElement>(`input[data-cell="${row}.${column}"]`);
    cell?.focus();
    cell?.select();
    return cell != null;
  };
  /** The next open cell in a direction; closed rows are stepped over. */
  const move = (row: number, column: number, down: number, across: number) => {
    let at = row + down;
    while (down !== 0 && table.rows[at] !== undefined && table.rows[at]?.hindrance !== null) at += down;
    if (focus(at, column + across)) return;
    // Enter on the last row goes on with the next criterion's first file, as on paper.
    if (down === 1 && across === 0)
      focus(
        table.rows.findIndex((one) => one.hindrance === null),
        column + 1,
      );
  };
  const onKeyDown = (row: number, column: number) => (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const toEnd = lang === "ar" ? -1 : 1;
    const input = event.currentTarget;
    const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    if (event.key === "Enter") move(row, column, event.shiftKey ? -1 : 1, 0);
    else if (event.key === "ArrowDown") move(row, column, 1, 0);
    else if (event.key === "ArrowUp") move(row, column, -1, 0);
    else if (event.key === "ArrowRight" && whole) move(row, column, 0, toEnd);
    else if (event.key === "ArrowLeft" && whole) move(row, column, 0, -toEnd);
    else return;
    event.preventDefault();
  };
  const onPaste = (row: number, column: number) => (event: ClipboardEvent) => {
    const block = blockOf(event.clipboardData.getData("text/plain"));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    onTyped(paste(table, typed, { row, column }, block));
  };
  const write = (row: TableRow, criterion: number, value: string) => {
    const next = { ...typed };
    const cell = cellOf(row.id, criterion);
    if (value === standing(row, criterion, na)) delete next[cell];
    else next[cell] = value;
    onTyped(next);
  };
  const fault = (row: TableRow, place: number) => {
    const result = report?.rows.find((one) => one.id === row.id);
    const found = result?.faults.find((one) => one.field === `criteria.${place}`);
    return found &&
      (result?.outcome === "refused" || typed[cellOf(row.id, table.criteria[place]?.id ?? 0)] === undefined)
      ? text(found)
      : undefined;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className={s.scroll} tabIndex={0} aria-label={t("reviewing-table")}>
      <table className={s.table}>
        <thead>
          {table.sections.length > 0 && (
            <tr className={s.sections}>
              <td />
              {groups.map((group) => (
                <th scope="colgroup" key={group.key} colSpan={group.rows.length}>
                  {group.title}
                </th>
              ))}
            </tr>
          )}
          <tr>
            <th scope="col">{t("reviews-file")}</th>
            {table.criteria.map((one, i) => (
              <th scope="col" key={one.id} title={names[i]}>
                <span className={s.name}>{names[i]}</span>
                <span className={s.scale}>
                  <Bdi>{`${one.min}–${one.max}`}</Bdi> ·{" "}
                  {one.informative
                    ? t("grid-informative-mark")
                    : t("reviews-weight", { weight: format.decimal(one.share) })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {table.rows.map((row, i) => (
            <tr key={row.id} className={row.hindrance === null ? undefined : s.closed}>
              <th scope="row">
                <span className={s.codes}>
                  <Bdi>{row.number}</Bdi> · <Bdi>{row.code}</Bdi>
                </span>
                <bdi className={s.title}>{pick(lang, row.titleAr, row.titleFr)}</bdi>
                {row.hindrance !== null && (
                  <span className={s.why}>
                    {row.conflicted
                      ? t("reviewing-is-conflicted")
                      : t(row.state === "submitted" ? "reviewing-is-in" : "reviewing-is-closed")}
                  </span>
                )}
              </th>
              {table.criteria.map((one, j) => {
                const shown = typed[cellOf(row.id, one.id)] ?? standing(row, one.id, na);
                const wrong = fault(row, j);
                return (
                  <td key={one.id}>
                    <input
                      data-cell={`${i}.${j}`}
                      className={typed[cellOf(row.id, one.id)] === undefined ? s.cell : `${s.cell} ${s.typed}`}
                      value={shown}
                      inputMode="decimal"
                      autoComplete="off"
                      disabled={!isOpen(row, one.id)}
                      aria-label={t("reviewing-cell", { number: row.number, criterion: names[j] ?? "" })}
                      aria-invalid={wrong !== undefined}
                      title={wrong}
                      onChange={(event) => write(row, one.id, event.target.value)}
                      onFocus={(event) => event.target.select()}
                      onKeyDown={onKeyDown(i, j)}
                      onPaste={onPaste(i, j)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
