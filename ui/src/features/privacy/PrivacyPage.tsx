import { useSearch } from "../../app/nav";
import { useCommand } from "../../host";
import { useT } from "../../i18n";
import { Page, Refusal, Spinner, Tabs } from "../../kit";
import { NoticeCard } from "./NoticeCard";
import { PersonTab } from "./PersonTab";
import { PurgeTab } from "./PurgeTab";
import s from "./privacy.module.css";
import { RetentionCard, SeenCard } from "./RetentionCard";

export default function PrivacyPage() {
  const { t } = useT();
  const [search, setSearch] = useSearch();
  const state = useCommand("privacy.state", {});
  if (!state.data)
    return <Page title={t("privacy-title")}>{state.error ? <Refusal refused={state.error} /> : <Spinner />}</Page>;
  return (
    <Page title={t("privacy-title")}>
      <Tabs
        selected={search.tab ?? "state"}
        onSelect={(tab) => setSearch({ tab: tab === "state" ? undefined : tab })}
        tabs={[
          {
            id: "state",
            label: t("privacy-tab-state"),
            content: (
              <div className={s.stack}>
                <NoticeCard key={state.data.version} state={state.data} />
                <RetentionCard state={state.data} />
                <SeenCard rows={state.data.seen} />
              </div>
            ),
          },
          { id: "person", label: t("privacy-tab-person"), content: <PersonTab /> },
          { id: "purge", label: t("privacy-tab-purge"), content: <PurgeTab calls={state.data.calls} /> },
        ]}
      />
    </Page>
  );
}
