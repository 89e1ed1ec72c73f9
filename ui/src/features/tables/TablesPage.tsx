import { useSearch } from "../../app/nav";
import { useT } from "../../i18n";
import { Page, Tabs } from "../../kit";
import { HolidaysTab } from "./HolidaysTab";
import { LettersTab } from "./LettersTab";
import { RatesTab } from "./RatesTab";
import { ReasonsTab } from "./ReasonsTab";

export default function TablesPage() {
  const { t } = useT();
  const [search, setSearch] = useSearch();
  return (
    <Page title={t("tables-title")}>
      <Tabs
        label={t("tables-parts")}
        selected={search.tab ?? "reasons"}
        onSelect={(tab) => setSearch({ tab })}
        tabs={[
          { id: "reasons", label: t("tables-reasons"), content: <ReasonsTab /> },
          { id: "rates", label: t("tables-rates"), content: <RatesTab /> },
          { id: "holidays", label: t("tables-holidays"), content: <HolidaysTab /> },
          { id: "letters", label: t("tables-letters"), content: <LettersTab /> },
        ]}
      />
    </Page>
  );
}
