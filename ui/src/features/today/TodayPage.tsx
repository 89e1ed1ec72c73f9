import { Link, useGo } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import type { LogRow, TaskKind, TodayView } from "../../generated/commands";
import { useCommand } from "../../host";
import { hasText, pick, useFormat, useT } from "../../i18n";
import { Bdi, Button, Card, Empty, Meter, Page, Pill, Refusal, Tag } from "../../kit";
import s from "./today.module.css";

/** Where each kind of work is done. */
const WAYS: Record<TaskKind, { to: string; search?: Record<string, string> }> = {
  "to-check": { to: "/applications", search: { chip: "toCheck" } },
  "awaiting-papers": { to: "/applications", search: { chip: "awaitingPapers" } },
  overdue: { to: "/applications", search: { chip: "awaitingPapers" } },
  "to-assign": { to: "/applications", search: { phases: "admissible" } },
  "my-reviews": { to: "/reviews" },
  "to-decide": { to: "/ranking" },
  "to-announce": { to: "/sessions" },
  drafts: { to: "/applications", search: { phases: "draft" } },
};

/** So many working days before its end a date stands out. */
const SOON = 3;

export default function TodayPage() {
  const { t } = useT();
  const go = useGo();
  const { can, office } = useSession();
  const { call } = useCurrentCall();
  const today = useCommand("today.show", { call: call?.id ?? null }, { keepPrevious: true });
  if (!call && today.data) {
    return (
      <Page title={t("today-title")}>
        <Card>
          <Empty
            title={t("today-no-call")}
            hint={t("today-no-call-hint")}
            action={
              can("edit-calls") && (
                <Button tone="primary" onPress={() => go("/calls")}>
                  {t("today-go-calls")}
                </Button>
              )
            }
          />
        </Card>
      </Page>
    );
  }
  return (
    <Page
      title={t("today-title")}
      subtitle={office && <TodayOffice />}
      actions={
        can("deposit") && (
          <Button tone="primary" keyHint="Ctrl N" onPress={() => go("/applications/new")}>
            {t("today-deposit")}
          </Button>
        )
      }
    >
      <Refusal refused={today.error} />
      {today.data && <Body view={today.data} />}
    </Page>
  );
}

function TodayOffice() {
  const { lang } = useT();
  const { office } = useSession();
  return <>{pick(lang, office?.nameAr ?? "", office?.nameFr ?? "")}</>;
}

function Body({ view }: { view: TodayView }) {
  const { t } = useT();
  const { can } = useSession();
  return (
    <div className={s.columns}>
      <div className={s.column}>
        <Card title={t("today-tasks")}>
          {view.tasks.length === 0 ? <p className={s.faint}>{t("today-nothing")}</p> : <Tasks view={view} />}
        </Card>
        <Card title={t("today-pipeline")}>
          <Pipeline view={view} />
        </Card>
      </div>
      <div className={s.column}>
        <Card title={t("today-call")} actions={can("report") && <Link to="/dashboard">{t("dashboard-title")}</Link>}>
          <Measures view={view} />
        </Card>
        <Card title={t("today-due")}>
          <Due view={view} />
        </Card>
        {view.clocks.length > 0 && (
          <Card title={t("paper-clocks")} tone={view.clocks.some((file) => file.clock.over) ? "warn" : "plain"}>
            <Clocks view={view} />
          </Card>
        )}
        <Safety view={view} />
        {view.recent.length > 0 && (
          <Card title={t("today-recent")}>
            <ul className={s.list}>
              {view.recent.map((row) => (
                <Recent key={row.id} row={row} />
              ))}
            </ul>
          </Card>
        )}
      </div>
    </div>
  );
}

function Tasks({ view }: { view: TodayView }) {
  const { t } = useT();
  const format = useFormat();
  return (
    <ul className={s.tasks}>
      {view.tasks.map((task) => (
        <li key={task.kind}>
          <Link to={WAYS[task.kind].to} search={WAYS[task.kind].search} className={s.task}>
            <strong>{format.integer(task.count)}</strong>
            <span>{t(`today-task-${task.kind}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Pipeline({ view }: { view: TodayView }) {
  const { t } = useT();
  const format = useFormat();
  const most = Math.max(1, ...view.pipeline.map((phase) => phase.count));
  if (view.pipeline.length === 0) return <p className={s.faint}>{t("today-no-files")}</p>;
  return (
    <ul className={s.pipeline}>
      {view.pipeline.map((phase) => (
        <li key={phase.phase}>
          <Link to="/applications" search={{ phases: phase.phase }} className={s.phase}>
            <Pill slug={phase.phase} kind="phase" />
            <span className={s.track}>
              <span className={s.bar} style={{ inlineSize: `${Math.round((phase.count * 100) / most)}%` }} />
            </span>
            <strong>{format.integer(phase.count)}</strong>
            <span className={s.faint}>{t("today-places", { n: phase.places })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Measures({ view }: { view: TodayView }) {
  const { t } = useT();
  const format = useFormat();
  const of = (value: string, limit: string | null) => (limit === null ? value : t("today-of", { value, limit }));
  const quota = view.quota === null ? null : format.integer(view.quota);
  const envelope = view.envelope === null ? null : format.money(view.envelope);
  return (
    <div className={s.measures}>
      <Meter
        label={t("today-places-granted")}
        text={of(format.integer(view.placesGranted), quota)}
        value={view.placesGranted}
        max={view.quota ?? view.placesAsked}
      />
      <Meter
        label={t("today-places-asked")}
        text={format.integer(view.placesAsked)}
        value={Math.min(view.placesAsked, view.quota ?? view.placesAsked)}
        max={view.quota ?? view.placesAsked}
        tone="saffron"
      />
      <Meter
        label={t("today-amount-granted")}
        text={of(format.money(view.amountGranted), envelope)}
        value={view.amountGranted}
        max={view.envelope ?? view.amountAsked}
      />
      <p className={s.faint}>{t("today-asked", { files: view.deposited, amount: format.money(view.amountAsked) })}</p>
    </div>
  );
}

function Due({ view }: { view: TodayView }) {
  const { t, lang } = useT();
  const format = useFormat();
  if (view.due.length === 0) return <p className={s.faint}>{t("today-no-due")}</p>;
  return (
    <ul className={s.list}>
      {view.due.map((file) => (
        <li key={file.application} className={s.entry}>
          <Link to={`/applications/${file.application}`}>
            <Bdi>{file.number}</Bdi> <bdi>{pick(lang, file.organisationAr, file.organisationFr)}</bdi>
          </Link>
          <span>
            {format.date(file.dueOn)}{" "}
            {file.left === null ? (
              <Tag tone="red">{t("paper-due-over")}</Tag>
            ) : (
              <Tag tone={file.left <= SOON ? "saffron" : "grey"}>{t("paper-due-left", { n: file.left })}</Tag>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Files whose time to answer ends soon, or is over. */
function Clocks({ view }: { view: TodayView }) {
  const { t, lang } = useT();
  const format = useFormat();
  return (
    <ul className={s.list}>
      {view.clocks.map((file) => (
        <li key={file.application} className={s.entry}>
          <Link to={`/applications/${file.application}`}>
            <Bdi>{file.number}</Bdi> <bdi>{pick(lang, file.organisationAr, file.organisationFr)}</bdi>
          </Link>
          <Tag tone={file.clock.over ? "red" : "saffron"}>
            {t("paper-clock-day", { day: format.integer(file.clock.day), limit: format.integer(file.clock.limit) })}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

function Safety({ view }: { view: TodayView }) {
  const { t } = useT();
  const format = useFormat();
  const { can } = useSession();
  if (!can("administer")) return null;
  return (
    <Card title={t("today-safety")} tone={view.lastBackup ? "plain" : "warn"}>
      <p>
        {view.lastBackup ? t("today-last-backup", { at: format.dateTime(view.lastBackup) }) : t("today-no-backup")}{" "}
        <Link to="/backup">{t("today-go-backup")}</Link>
      </p>
    </Card>
  );
}

function Recent({ row }: { row: LogRow }) {
  const { t, lang } = useT();
  const format = useFormat();
  const key = `audit-act-${row.act.replace(".", "-")}`;
  return (
    <li className={s.entry}>
      <span>
        {hasText(lang, key) ? t(key) : row.act} <Bdi>{row.label}</Bdi>
      </span>
      <span className={s.faint}>
        {pick(lang, row.byAr, row.byFr)} · {format.dateTime(row.at)}
      </span>
    </li>
  );
}
