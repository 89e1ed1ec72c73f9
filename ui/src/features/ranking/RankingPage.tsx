import { useState } from "react";
import { Link, useGo } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type { RankingRow, RankingView } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, Empty, Meter, Page, Pill, Refusal } from "../../kit";
import { ConveneDialog } from "../sessions/ConveneDialog";
import { DiscussTag } from "../spread/Discuss";
import { DecideDialog } from "./DecideDialog";
import s from "./ranking.module.css";
import { WhyDialog } from "./WhyDialog";

export default function RankingPage() {
  const { t } = useT();
  const go = useGo();
  const { call } = useCurrentCall();
  const { can } = useSession();
  const ranking = useCommand("ranking.show", { call: call?.id ?? 0 }, { enabled: call !== null, keepPrevious: true });
  const sessions = useCommand("session.list", { call: call?.id ?? 0 }, { enabled: call !== null });
  const [why, setWhy] = useState<RankingRow | null>(null);
  const [deciding, setDeciding] = useState<RankingRow[] | null>(null);
  const [convening, setConvening] = useState(false);
  const open = sessions.data?.find((session) => session.signedAt === null) ?? null;
  const view = ranking.data;
  const undecided = view?.rows.filter((row) => row.phase === "scored") ?? [];
  const decide = (rows: RankingRow[]) => (open ? setDeciding(rows) : setConvening(true));
  return (
    <Page
      title={t("ranking-title")}
      subtitle={view && t("ranking-subtitle", { n: view.rows.length, reviewers: view.reviewersPerFile })}
      actions={
        <>
          <Button onPress={() => go("/ranking/second-opinion")}>{t("spread-link")}</Button>
          <Button onPress={() => go("/reports/ranking")}>{t("ranking-print")}</Button>
          {can("decide") && (
            <Button
              tone="primary"
              onPress={() => decide(undecided)}
              disabledReason={undecided.length === 0 ? t("ranking-nothing-to-decide") : undefined}
            >
              {t("ranking-decide-line")}
            </Button>
          )}
        </>
      }
    >
      <Refusal refused={ranking.error} />
      {view && view.rows.length === 0 && (
        <Card>
          <Empty title={t("ranking-empty")} hint={t("ranking-empty-hint", { n: view.inReview })} />
        </Card>
      )}
      {view && view.rows.length > 0 && (
        <div className={s.columns}>
          <Table view={view} onWhy={setWhy} onDecide={can("decide") ? (row) => decide([row]) : undefined} />
          <aside className={s.side}>
            <Limits view={view} />
            <Card title={t("ranking-session")}>
              {open ? (
                <p>
                  <Link to={`/sessions/${open.id}`}>{t("sessions-nth", { n: open.number })}</Link>
                  {" · "}
                  {t("ranking-session-decided", { n: open.accepted + open.reserve + open.rejected })}
                </p>
              ) : (
                <>
                  <p className={s.faint}>{t("ranking-no-session")}</p>
                  {can("decide") && <Button onPress={() => setConvening(true)}>{t("sessions-convene")}</Button>}
                </>
              )}
            </Card>
          </aside>
        </div>
      )}
      {why && <WhyDialog row={why} onClose={() => setWhy(null)} />}
      {convening && call && (
        <ConveneDialog call={call.id} onClose={() => setConvening(false)} onDone={() => void sessions.refetch()} />
      )}
      {deciding && open && <DecideDialog session={open.id} rows={deciding} onClose={() => setDeciding(null)} />}
    </Page>
  );
}

function Limits({ view }: { view: RankingView }) {
  const { t } = useT();
  const format = useFormat();
  const limit = (value: string, most: string | null) => (most === null ? value : t("today-of", { value, limit: most }));
  const quota = view.quota === null ? null : format.integer(view.quota);
  const envelope = view.envelope === null ? null : format.amount(view.envelope);
  return (
    <Card title={t("ranking-limits")}>
      <div className={s.meters}>
        <Meter
          label={t("ranking-quota-proposed")}
          text={limit(format.integer(view.line.places), quota)}
          value={view.line.places}
          max={view.quota ?? view.line.places}
        />
        <Meter
          label={t("ranking-quota-granted")}
          text={limit(format.integer(view.grantedPlaces), quota)}
          value={view.grantedPlaces}
          max={view.quota ?? view.grantedPlaces}
        />
        <Meter
          label={t("ranking-envelope-proposed")}
          text={limit(format.amount(view.line.amount), envelope)}
          value={view.line.amount}
          max={view.envelope ?? view.line.amount}
        />
        <Meter
          label={t("ranking-envelope-granted")}
          text={limit(format.amount(view.grantedAmount), envelope)}
          value={view.grantedAmount}
          max={view.envelope ?? view.grantedAmount}
        />
        <p className={s.faint}>{t("ranking-pass-mark", { mark: format.score(view.passMark, 0) })}</p>
        {view.inReview > 0 && <p className={s.faint}>{t("ranking-in-review", { n: view.inReview })}</p>}
      </div>
    </Card>
  );
}

interface TableProps {
  view: RankingView;
  onWhy: (row: RankingRow) => void;
  onDecide?: (row: RankingRow) => void;
}

function Table({ view, onWhy, onDecide }: TableProps) {
  const { t } = useT();
  const heads = [
    "rank",
    "organisation",
    "commune",
    "score",
    "spread",
    "places",
    "amount",
    "running",
    "decision",
  ] as const;
  const ends = new Set(["score", "places", "amount", "running"]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard too
    <section className={s.frame} tabIndex={0} aria-label={t("ranking-title")}>
      <table className={s.table}>
        <caption className="sr-only">{t("ranking-title")}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={ends.has(head) ? s.end : undefined}>
                {t(`ranking-head-${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.line.after === 0 && view.line.reason && <LineRow view={view} />}
          {view.rows.map((row) => (
            <Row key={row.application} row={row} view={view} onWhy={onWhy} onDecide={onDecide} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LineRow({ view }: { view: RankingView }) {
  const { t } = useT();
  const format = useFormat();
  const { line } = view;
  const left = line.reason === "quota" ? format.integer(line.placesLeft ?? 0) : format.money(line.amountLeft ?? 0);
  return (
    <tr className={s.line}>
      <td colSpan={9}>{t(`ranking-line-${line.reason}`, { left })}</td>
    </tr>
  );
}

interface RowProps extends TableProps {
  row: RankingRow;
}

function Row({ row, view, onWhy, onDecide }: RowProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const below = view.line.reason !== null && row.rank > view.line.after;
  const name = pick(lang, row.organisationAr, row.organisationFr);
  return (
    <>
      <tr className={below ? s.below : undefined}>
        <td className={s.rank}>{row.rank}</td>
        <td>
          <Link to={`/applications/${row.application}`} className={s.name}>
            <bdi title={name}>{name}</bdi>
          </Link>
          <DiscussTag call={view.call} application={row.application} />
          {row.decidedBy && (
            <span className={s.tie}>{t("ranking-decided-by", { rule: t(`tie-break-${row.decidedBy}`) })}</span>
          )}
        </td>
        <td>{pick(lang, row.communeAr, row.communeFr)}</td>
        <td className={s.end}>
          <button type="button" className={s.score} onClick={() => onWhy(row)} title={t("ranking-why")}>
            {format.score(row.score)}
            <span className="sr-only">{t("ranking-why")}</span>
          </button>
        </td>
        <td>
          <Spread row={row} />
        </td>
        <td className={s.end}>{format.integer(row.places)}</td>
        <td className={s.end}>{format.amount(row.amount)}</td>
        <td className={`${s.end} ${s.faint}`}>{format.amount(row.runningAmount)}</td>
        <td>
          {row.outcome ? (
            <Pill slug={row.outcome} kind="outcome" />
          ) : onDecide && row.phase === "scored" ? (
            <button type="button" className={s.decide} onClick={() => onDecide(row)}>
              {t("ranking-decide")}
              <span className="sr-only"> {name}</span>
            </button>
          ) : (
            <Pill slug={row.phase} kind="phase" />
          )}
        </td>
      </tr>
      {row.rank === view.line.after && view.line.reason && <LineRow view={view} />}
    </>
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
