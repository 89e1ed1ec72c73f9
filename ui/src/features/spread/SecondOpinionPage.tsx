// The second opinion on a call's ranking: how far reviewers are apart, what a like severity would change, which
// places hang on one person, how far weights may move. It stands beside the ranking and changes nothing in it.
import { useGo, useSearch } from "../../app/nav";
import { useCurrentCall } from "../../app/session";
import type { SpreadView } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, Empty, Notice, Page, Refusal, Spinner, Tabs } from "../../kit";
import { FilesTab } from "./FilesTab";
import { ReviewersTab } from "./ReviewersTab";
import s from "./spread.module.css";
import { WeightsTab } from "./WeightsTab";

export default function SecondOpinionPage() {
  const { t, lang } = useT();
  const go = useGo();
  const { call } = useCurrentCall();
  const opinion = useCommand("spread.show", { call: call?.id ?? 0 }, { enabled: call !== null, keepPrevious: true });
  const view = opinion.data;
  return (
    <Page
      title={t("spread-title")}
      subtitle={call && pick(lang, call.titleAr, call.titleFr)}
      crumbs={[{ to: "/ranking", label: t("ranking-title") }]}
      actions={
        view && view.files.length > 0 && <Button onPress={() => go("/reports/opinion")}>{t("spread-print")}</Button>
      }
    >
      <Refusal refused={opinion.error} />
      {call !== null && !view && !opinion.error && <Spinner />}
      {(call === null || view?.files.length === 0) && (
        <Card>
          <Empty title={t("spread-empty")} hint={t("spread-empty-hint")} />
        </Card>
      )}
      {view && view.files.length > 0 && <Opinion view={view} />}
    </Page>
  );
}

function Opinion({ view }: { view: SpreadView }) {
  const { t } = useT();
  const [search, setSearch] = useSearch();
  const discuss = view.files.filter((file) => file.discuss.length > 0).length;
  return (
    <>
      <p className={s.about}>
        {t("spread-about")} <Limits view={view} />
      </p>
      <Caution view={view} />
      <Tabs
        label={t("spread-title")}
        selected={search.tab ?? "files"}
        onSelect={(tab) => setSearch({ tab })}
        tabs={[
          { id: "files", label: t("spread-tab-files"), badge: discuss, content: <FilesTab view={view} /> },
          { id: "reviewers", label: t("spread-tab-reviewers"), content: <ReviewersTab view={view} /> },
          { id: "weights", label: t("spread-tab-weights"), content: <WeightsTab view={view} /> },
        ]}
      />
    </>
  );
}

/** From when on a file is to be discussed. */
function Limits({ view }: { view: SpreadView }) {
  const { t } = useT();
  const format = useFormat();
  const limit = (kind: "deviation" | "range", value: string | null) =>
    value === null ? [] : [t(`spread-discuss-limit-${kind}`, { limit: format.score(value) })];
  const limits = [...limit("deviation", view.discussDeviation), ...limit("range", view.discussRange)];
  if (limits.length === 0) return <>{t("spread-discuss-none")}</>;
  return <>{t("spread-discuss-limits", { limits: format.list(limits) })}</>;
}

/** Why severities cannot be told, or not compared. */
function Caution({ view }: { view: SpreadView }) {
  const { t } = useT();
  const format = useFormat();
  if (view.groups === 0) {
    return (
      <Notice tone="warn" title={t("spread-untold")}>
        {t("spread-untold-about", { n: format.integer(view.sharedFiles) })}
      </Notice>
    );
  }
  if (view.groups === 1) return null;
  return (
    <Notice tone="warn" title={t("spread-groups", { n: format.integer(view.groups) })}>
      {t("spread-groups-about")}
    </Notice>
  );
}
