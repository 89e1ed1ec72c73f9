import { useDeferredValue, useMemo, useState } from "react";
import { Link, useGo } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type { LineChanges, RankingRow, RankingView, SessionCard, WhatIf } from "../../generated/commands";
import { useCommand } from "../../host";
import { useT } from "../../i18n";
import { Button, Card, Chip, Empty, Notice, Page, Refusal } from "../../kit";
import { ConveneDialog } from "../sessions/ConveneDialog";
import { DecideDialog } from "./DecideDialog";
import { LimitsCard } from "./LimitsCard";
import { RankingTable, type Shown } from "./RankingTable";
import { ResultCard } from "./ResultCard";
import s from "./ranking.module.css";
import { ScenarioDialog } from "./ScenarioDialog";
import { ScenariosCard } from "./ScenariosCard";
import { WhatIfPanel } from "./WhatIfPanel";
import { WhyDialog } from "./WhyDialog";
import { differing } from "./words";

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
          <Button onPress={() => go("/ranking/compare")}>{t("line-compare")}</Button>
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
        <Board
          key={view.call}
          view={view}
          onWhy={setWhy}
          onDecide={can("decide") ? (row) => decide([row]) : undefined}
          session={<OpenSession open={open} onConvene={() => setConvening(true)} />}
        />
      )}
      {why && <WhyDialog row={why} onClose={() => setWhy(null)} />}
      {convening && call && (
        <ConveneDialog call={call.id} onClose={() => setConvening(false)} onDone={() => void sessions.refetch()} />
      )}
      {deciding && open && <DecideDialog session={open.id} rows={deciding} onClose={() => setDeciding(null)} />}
    </Page>
  );
}

function OpenSession({ open, onConvene }: { open: SessionCard | null; onConvene: () => void }) {
  const { t } = useT();
  const { can } = useSession();
  return (
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
          {can("decide") && <Button onPress={onConvene}>{t("sessions-convene")}</Button>}
        </>
      )}
    </Card>
  );
}

interface BoardProps {
  view: RankingView;
  session: React.ReactNode;
  onWhy: (row: RankingRow) => void;
  onDecide?: (row: RankingRow) => void;
}

/** The table beside what is tried of it. */
function Board({ view, session, onWhy, onDecide }: BoardProps) {
  const { can } = useSession();
  const [typed, setTyped] = useState<LineChanges>({});
  const [saving, setSaving] = useState(false);
  const [chip, setChip] = useState<ChipId>("all");
  const changes = useMemo(() => differing(typed, view.terms), [typed, view.terms]);
  const asking = useDeferredValue(changes);
  const isChanged = Object.keys(changes).length > 0;
  const tried = useCommand(
    "ranking.whatIf",
    { call: view.call, changes: asking },
    { enabled: isChanged && Object.keys(asking).length > 0, keepPrevious: true },
  );
  const answer = isChanged ? tried.data : undefined;
  const rows = useMemo(() => shownRows(view, answer), [view, answer]);
  const kept = rows.filter(CHIPS[chip]);
  const asked = useMemo(
    () => ({
      places: view.rows.reduce((sum, row) => sum + row.places, 0),
      amount: view.rows.reduce((sum, row) => sum + row.amount, 0),
    }),
    [view.rows],
  );
  return (
    <div className={s.columns}>
      <div className={s.main}>
        <Chips rows={rows} isTried={answer !== undefined} chosen={chip} onChoose={setChip} />
        {answer && <Tried />}
        <RankingTable
          call={view.call}
          rows={kept}
          isWhole={chip === "all"}
          line={answer?.line ?? view.line}
          terms={answer?.terms ?? view.terms}
          onWhy={onWhy}
          onDecide={onDecide}
        />
      </div>
      <aside className={s.side}>
        <WhatIfPanel
          present={view.terms}
          changes={changes}
          asked={asked}
          refused={isChanged ? tried.error : null}
          onChange={setTyped}
          onSave={can("decide") ? () => setSaving(true) : undefined}
        />
        {answer && <ResultCard view={view} tried={answer} />}
        <LimitsCard view={view} line={answer?.line ?? view.line} terms={answer?.terms ?? view.terms} />
        <ScenariosCard call={view.call} onOpen={setTyped} />
        {session}
      </aside>
      {saving && <ScenarioDialog call={view.call} changes={changes} onClose={() => setSaving(false)} />}
    </div>
  );
}

function Tried() {
  const { t } = useT();
  return <Notice tone="info">{t("line-tried")}</Notice>;
}

/** Rows in the order that holds: by the call's terms, or by those that are tried. */
function shownRows(view: RankingView, answer: WhatIf | undefined): Shown[] {
  if (!answer) return view.rows.map((row) => ({ row, standing: row }));
  const byFile = new Map(view.rows.map((row) => [row.application, row]));
  return answer.rows.flatMap((tried) => {
    const row = byFile.get(tried.application);
    return row ? { row, standing: tried, tried } : [];
  });
}

const isIn = (outcome: string) => outcome === "accepted";
const CHIPS = {
  all: () => true,
  accepted: (shown: Shown) => shown.standing.proposed === "accepted",
  reserve: (shown: Shown) => shown.standing.proposed === "reserve",
  rejected: (shown: Shown) => shown.standing.proposed === "rejected",
  kept: (shown: Shown) => shown.standing.keptFor !== null,
  undecided: (shown: Shown) => shown.row.phase === "scored",
  changed: (shown: Shown) => shown.tried !== undefined && isIn(shown.tried.proposed) !== isIn(shown.tried.proposedNow),
} as const satisfies Record<string, (shown: Shown) => boolean>;
type ChipId = keyof typeof CHIPS;

interface ChipsProps {
  rows: Shown[];
  isTried: boolean;
  chosen: ChipId;
  onChoose: (chip: ChipId) => void;
}

function Chips({ rows, isTried, chosen, onChoose }: ChipsProps) {
  const { t } = useT();
  const all = Object.keys(CHIPS) as ChipId[];
  const offered = all.filter((chip) => chip !== "changed" || isTried || chosen === "changed");
  return (
    <div className={s.chips}>
      {offered.map((chip) => (
        <Chip
          key={chip}
          isSelected={chosen === chip}
          onPress={() => onChoose(chip)}
          count={rows.filter(CHIPS[chip]).length}
        >
          {t(`line-chip-${chip}`)}
        </Chip>
      ))}
    </div>
  );
}
