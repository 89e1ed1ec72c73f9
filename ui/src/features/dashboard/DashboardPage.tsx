import { useGo, useSearch } from "../../app/nav";
import { useCurrentCall } from "../../app/session";
import type { FiguresView } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Empty, Page, Refusal, Spinner, Stat } from "../../kit";
import s from "./dashboard.module.css";
import { ScopeBar } from "./ScopeBar";
import { isWhole, readScope, type Scope, scopeSearch, wantedCalls } from "./scope";
import {
  Calls,
  Communes,
  Domains,
  Funnel,
  Kinds,
  Limits,
  Milieus,
  People,
  Phases,
  Reasons,
  Scores,
  Strands,
} from "./sections";
import { Comparison, Delays } from "./Time";

export default function DashboardPage() {
  const { t, lang } = useT();
  const go = useGo();
  const { call, calls } = useCurrentCall();
  const [search, setSearch] = useSearch();
  const scope = readScope(search);
  const wanted = wantedCalls(scope, call);
  const asked = { calls: wanted ?? [], from: scope.from, to: scope.to, province: scope.province };
  const figures = useCommand("figures.show", asked, { enabled: wanted !== null, keepPrevious: true });
  const view = wanted === null ? undefined : figures.data;
  return (
    <Page
      title={t("dashboard-title")}
      subtitle={scope.reach === "this" && call && pick(lang, call.titleAr, call.titleFr)}
      actions={
        <Button
          onPress={() => go("/reports/summary", { search: scopeSearch(scope) })}
          disabledReason={view ? undefined : t("dashboard-nothing-to-print")}
        >
          {t("dashboard-print")}
        </Button>
      }
    >
      <ScopeBar scope={scope} refused={figures.error} onChange={setSearch} />
      <Refusal refused={figures.error} />
      {calls.length === 0 && <Empty title={t("dashboard-no-call")} hint={t("dashboard-no-call-hint")} />}
      {calls.length > 0 && wanted === null && <Empty title={t("dashboard-choose")} />}
      {figures.isPending && wanted !== null && <Spinner />}
      {view && !figures.error && <Body view={view} scope={scope} current={call?.id ?? null} />}
    </Page>
  );
}

interface BodyProps {
  view: FiguresView;
  scope: Scope;
  current: number | null;
}

function Body({ view, scope, current }: BodyProps) {
  const { t } = useT();
  if (view.files.deposited === 0) {
    return <Empty title={t("dashboard-empty")} hint={t("dashboard-empty-hint")} />;
  }
  const [only] = view.calls;
  // The register shows the files of the current call, whole.
  const linked = view.calls.length === 1 && only?.id === current && isWhole(scope);
  const props = { view, linked };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is long is scrolled by keyboard too
    <section className={s.body} tabIndex={0} aria-label={t("dashboard-title")}>
      <Tiles view={view} />
      {!linked && <p className={s.faint}>{t("dashboard-no-links")}</p>}
      <div className={s.sections}>
        <div className={s.column}>
          <Funnel {...props} />
          <Limits id="places" measure={view.places} />
          <Limits id="money" measure={view.money} />
        </div>
        <Phases {...props} />
        {view.calls.length > 1 && <Calls view={view} />}
        <Domains {...props} />
        <Communes {...props} />
        <People view={view} />
        <Reasons view={view} />
        <Scores view={view} />
        <Kinds {...props} />
        <Milieus {...props} />
        <Strands {...props} />
        <Delays view={view} />
        <Comparison view={view} />
      </div>
    </section>
  );
}

function Tiles({ view }: { view: FiguresView }) {
  const { t } = useT();
  const format = useFormat();
  const { files } = view;
  const keys = ["deposited", "admissible", "accepted", "reserve", "rejected", "pending"] as const;
  const apart = (["withdrawn", "terminated", "cancelled"] as const)
    .filter((key) => files[key] > 0)
    .map((key) => t(`report-summary-apart-${key}`, { count: files[key] }));
  return (
    <>
      <div className={s.stats}>
        {keys.map((key) => (
          <Stat
            key={key}
            label={t(`report-summary-${key}`)}
            value={format.integer(files[key])}
            detail={
              key === "deposited" ? undefined : (
                <span className={s.share}>{format.percent(files[key], files.deposited)}</span>
              )
            }
          />
        ))}
      </div>
      {apart.length > 0 && <p className={s.faint}>{apart.join(" · ")}</p>}
    </>
  );
}
