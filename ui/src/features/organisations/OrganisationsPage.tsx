import { useGo, useSearch } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Kind, OrganisationColumn, OrganisationRow } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Button, DataGrid, Empty, MultiSelect, Page, Refusal, usePaged } from "../../kit";
import { ListMenu } from "../reports/ListMenu";
import { FindField } from "./FindField";
import s from "./organisations.module.css";

const KINDS: readonly Kind[] = ["association", "cooperative", "enterprise"];

const COLUMNS: readonly OrganisationColumn[] = [
  "name",
  "other",
  "kind",
  "commune",
  "president",
  "applications",
  "accepted",
];

export default function OrganisationsPage() {
  const { t, lang } = useT();
  const format = useFormat();
  const go = useGo();
  const { can } = useSession();
  const [search, setSearch] = useSearch();
  const kinds = (search.kinds ?? "").split(",").filter((kind) => kind !== "") as Kind[];
  const query = { text: search.text ?? "", kinds };
  const page = usePaged("organisation.page", query);
  return (
    <Page
      title={t("organisations-title")}
      subtitle={page.first && t("count-organisations", { n: page.total })}
      actions={
        <>
          {can("report") && (
            <ListMenu
              name={t("organisations-title")}
              view={{ noun: "organisation", query: { ...query, offset: 0, limit: 0 }, columns: [...COLUMNS] }}
            />
          )}
          <Button onPress={() => go("/exclusions")}>{t("exclusions-title")}</Button>
          <Button onPress={() => go("/radar")}>{t("radar-title")}</Button>
          {can("deposit") && (
            <Button tone="primary" onPress={() => go("/organisations/new")}>
              {t("organisations-new")}
            </Button>
          )}
        </>
      }
    >
      <div className={s.filters}>
        <FindField label={t("organisations-find")} value={search.text ?? ""} onChange={(text) => setSearch({ text })} />
        <MultiSelect
          label={t("organisations-kind")}
          values={kinds}
          onChange={(next) => setSearch({ kinds: next.join(",") })}
          options={KINDS.map((kind) => ({ id: kind, label: t(`kind-${kind}`) }))}
        />
      </div>
      <Refusal refused={page.error} />
      <DataGrid<OrganisationRow, number>
        label={t("organisations-title")}
        rowCount={page.total}
        getRow={page.getRow}
        onRange={page.onRange}
        rowKey={(row) => row.id}
        onOpen={(row) => go(`/organisations/${row.id}`)}
        isLoading={page.isPending}
        empty={<Empty title={t("organisations-empty")} hint={t("organisations-empty-hint")} />}
        columns={[
          {
            id: "name",
            header: t("organisations-name"),
            flex: 2,
            width: 220,
            text: (row) => pick(lang, row.nameAr, row.nameFr),
            cell: (row) => <bdi className={s.name}>{pick(lang, row.nameAr, row.nameFr)}</bdi>,
          },
          {
            id: "other",
            header: t("organisations-other-name"),
            flex: 2,
            width: 200,
            text: (row) => (lang === "ar" ? row.nameFr : row.nameAr),
            cell: (row) => <bdi className={s.faint}>{lang === "ar" ? row.nameFr : row.nameAr}</bdi>,
          },
          {
            id: "kind",
            header: t("organisations-kind"),
            width: 110,
            text: (row) => t(`kind-${row.kind}`),
            cell: (row) => t(`kind-${row.kind}`),
          },
          {
            id: "commune",
            header: t("organisations-commune"),
            width: 140,
            text: (row) => pick(lang, row.communeAr, row.communeFr),
            cell: (row) => pick(lang, row.communeAr, row.communeFr),
          },
          {
            id: "president",
            header: t("organisations-president"),
            flex: 1,
            width: 140,
            text: (row) => pick(lang, row.presidentAr, row.presidentFr),
            cell: (row) => <bdi>{pick(lang, row.presidentAr, row.presidentFr)}</bdi>,
          },
          {
            id: "applications",
            header: t("organisations-files"),
            width: 90,
            align: "end",
            text: (row) => String(row.applications),
            cell: (row) => format.integer(row.applications),
          },
          {
            id: "accepted",
            header: t("organisations-accepted"),
            width: 90,
            align: "end",
            text: (row) => String(row.accepted),
            cell: (row) => format.integer(row.accepted),
          },
        ]}
      />
    </Page>
  );
}
