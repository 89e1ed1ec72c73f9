import { useVirtualizer } from "@tanstack/react-virtual";
import { CircleCheck, CircleMinus, CirclePause, MoveDown, MoveUp } from "lucide-react";
import { useRef } from "react";
import { Link } from "../../app/nav";
import type { Line, LineTerms, RankingRow, WhatIfRow } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Pill } from "../../kit";
import { DiscussTag } from "../spread/Discuss";
import { Groups } from "./Groups";
import s from "./ranking.module.css";
import { useReason } from "./words";

/** A file with where it stands: by the call's terms, or by those that are tried. */
export interface Shown {
  row: RankingRow;
  standing: RankingRow | WhatIfRow;
  /** Set while other terms are tried. */
  tried?: WhatIfRow;
}

interface Props {
  call: number;
  rows: Shown[];
  line: Line;
  terms: LineTerms;
  /** Whether the rows are all there are: only then does the line stand among them. */
  isWhole: boolean;
  onWhy: (row: RankingRow) => void;
  onDecide?: (row: RankingRow) => void;
}

const HEADS = [
  "rank",
  "organisation",
  "commune",
  "score",
  "spread",
  "places",
  "amount",
  "running",
  "line",
  "decision",
] as const;
const ENDS = new Set<string>(["score", "places", "amount", "running"]);

/** The ranking with its line: a few dozen rows in the document, however many there are. */
export function RankingTable(props: Props) {
  const { t } = useT();
  const frame = useRef<HTMLElement>(null);
  const items = props.isWhole ? withLine(props) : props.rows;
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 44,
    overscan: 24,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined || item === "line" ? "line" : item.row.application;
    },
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard too
    <section ref={frame} className={s.frame} tabIndex={0} aria-label={t("ranking-title")}>
      <table className={s.table} aria-rowcount={items.length + 1}>
        <caption className="sr-only">{t("ranking-title")}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={ENDS.has(head) ? s.end : undefined}>
                {t(`ranking-head-${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={before} />
          {shown.map((item) => {
            const entry = items[item.index];
            if (entry === undefined) return null;
            const place = { index: item.index, measure: virtual.measureElement };
            return entry === "line" ? (
              <LineRow key={item.key} line={props.line} place={place} />
            ) : (
              <Row key={item.key} shown={entry} grid={props} place={place} />
            );
          })}
          <Space height={after} />
        </tbody>
      </table>
    </section>
  );
}

/** The line stands under the last file that is in on merit. */
function withLine({ rows, line }: Props): (Shown | "line")[] {
  if (line.reason === null) return rows;
  return [...rows.slice(0, line.after), "line", ...rows.slice(line.after)];
}

/** Stands for the rows that are not in the document. */
function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <tr aria-hidden="true">
      <td colSpan={HEADS.length} className={s.space} style={{ blockSize: height }} />
    </tr>
  );
}

interface Place {
  index: number;
  measure: (element: HTMLElement | null) => void;
}

function LineRow({ line, place }: { line: Line; place: Place }) {
  const { t } = useT();
  const format = useFormat();
  const reason = useReason();
  const left = [
    line.amountLeft === null ? null : t("line-left-amount", { amount: format.money(line.amountLeft) }),
    line.placesLeft === null ? null : t("line-left-places", { n: line.placesLeft }),
  ].filter((text) => text !== null);
  return (
    <tr ref={place.measure} data-index={place.index} aria-rowindex={place.index + 2} className={s.line}>
      <td colSpan={HEADS.length}>
        {t("line-drawn", { reason: reason({ reason: line.reason ?? "", behind: false, keptFor: null }) })}
        {left.length > 0 && ` — ${format.list(left)}`}
      </td>
    </tr>
  );
}

function Row({ shown, grid, place }: { shown: Shown; grid: Props; place: Place }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { row, standing, tried } = shown;
  const name = pick(lang, row.organisationAr, row.organisationFr);
  const tone = standing.proposed === "accepted" ? undefined : s.below;
  const change = tried === undefined ? null : changeOf(tried);
  return (
    <tr
      ref={place.measure}
      data-index={place.index}
      aria-rowindex={place.index + 2}
      className={[tone, change && s[change]].filter(Boolean).join(" ") || undefined}
    >
      <td className={s.rank}>
        {standing.rank}
        {tried !== undefined && tried.rankNow !== tried.rank && <Moved tried={tried} />}
      </td>
      <td>
        <Link to={`/applications/${row.application}`} className={s.name}>
          <bdi title={name}>{name}</bdi>
        </Link>
        <DiscussTag call={grid.call} application={row.application} />
        {standing.decidedBy && (
          <span className={s.tie}>{t("ranking-decided-by", { rule: t(`tie-break-${standing.decidedBy}`) })}</span>
        )}
        <Groups row={row} terms={grid.terms} />
      </td>
      <td>{pick(lang, row.communeAr, row.communeFr)}</td>
      <td className={s.end}>
        {tried !== undefined && tried.score !== row.score ? (
          <strong>{format.score(tried.score)}</strong>
        ) : (
          <button type="button" className={s.score} onClick={() => grid.onWhy(row)} title={t("ranking-why")}>
            {format.score(row.score)}
            <span className="sr-only">{t("ranking-why")}</span>
          </button>
        )}
      </td>
      <td>
        <Spread row={row} />
      </td>
      <td className={s.end}>{format.integer(row.places)}</td>
      <td className={s.end}>{format.amount(row.amount)}</td>
      <td className={`${s.end} ${s.faint}`}>
        {standing.runningAmount === null ? "—" : format.amount(standing.runningAmount)}
      </td>
      <td>
        <Proposal standing={standing} change={change} />
      </td>
      <td>
        <Decision row={row} name={name} onDecide={tried === undefined ? grid.onDecide : undefined} />
      </td>
    </tr>
  );
}

/** Whether a file would enter or leave by the terms that are tried. */
function changeOf(tried: WhatIfRow): "enters" | "leaves" | null {
  const [now, then] = [tried.proposedNow === "accepted", tried.proposed === "accepted"];
  if (now === then) return null;
  return then ? "enters" : "leaves";
}

function Moved({ tried }: { tried: WhatIfRow }) {
  const { t } = useT();
  const up = tried.rank < tried.rankNow;
  const Arrow = up ? MoveUp : MoveDown;
  return (
    <span className={up ? s.up : s.down} title={t("line-rank-was", { rank: tried.rankNow })}>
      <Arrow size={12} aria-hidden="true" />
      <span className="sr-only">{t("line-rank-was", { rank: tried.rankNow })}</span>
    </span>
  );
}

const ICONS = { accepted: CircleCheck, reserve: CirclePause, rejected: CircleMinus } as const;

/** What the line proposes, by icon and word, and why. */
function Proposal({ standing, change }: { standing: Shown["standing"]; change: "enters" | "leaves" | null }) {
  const { t } = useT();
  const reason = useReason();
  const Icon = ICONS[standing.proposed];
  return (
    <span className={s.proposal}>
      <span className={s[`to-${standing.proposed}`]}>
        <Icon size={14} aria-hidden="true" />
        {t(`line-to-${standing.proposed}`)}
        {change && <strong> · {t(`line-${change}`)}</strong>}
      </span>
      <span className={s.reason}>{reason(standing)}</span>
    </span>
  );
}

interface DecisionProps {
  row: RankingRow;
  name: string;
  onDecide?: (row: RankingRow) => void;
}

function Decision({ row, name, onDecide }: DecisionProps) {
  const { t } = useT();
  if (row.outcome) return <Pill slug={row.outcome} kind="outcome" />;
  if (!onDecide || row.phase !== "scored") return <Pill slug={row.phase} kind="phase" />;
  return (
    <button type="button" className={s.decide} onClick={() => onDecide(row)}>
      {t("ranking-decide")}
      <span className="sr-only"> {name}</span>
    </button>
  );
}

/** From the lowest to the highest review on a line of 100; wide ones are marked. */
function Spread({ row }: { row: RankingRow }) {
  const { t } = useT();
  const format = useFormat();
  const low = Number.parseInt(row.lowest, 10);
  const high = Number.parseInt(row.highest, 10);
  const width = Math.max(4, high - low);
  return (
    <span
      className={s.spread}
      role="img"
      aria-label={t("ranking-spread", { low: format.score(row.lowest), high: format.score(row.highest) })}
      title={t("ranking-spread", { low: format.score(row.lowest), high: format.score(row.highest) })}
    >
      <span
        className={high - low > 20 ? s.wide : s.narrow}
        style={{ insetInlineStart: `${Math.min(low, 96)}%`, inlineSize: `${width}%` }}
      />
    </span>
  );
}
