import { useMemo } from "react";
import { useGo, useSearch } from "../../app/nav";
import type { HangsOn, SpreadFile, SpreadView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Chip, DataGrid, Empty, type GridColumn, Tag } from "../../kit";
import s from "./spread.module.css";

type Filter = "all" | "discuss" | "hanging" | "moved";

const FILTERS: Record<Filter, (file: SpreadFile) => boolean> = {
  all: () => true,
  discuss: (file) => file.discuss.length > 0,
  hanging: (file) => file.hangsOn.length > 0,
  moved: (file) => file.calibrated !== null && file.calibrated.side !== file.side,
};

const LABELS: Record<Filter, string> = {
  all: "spread-all",
  discuss: "spread-filter-discuss",
  hanging: "spread-filter-hanging",
  moved: "spread-filter-moved",
};

const isFilter = (text: string | undefined): text is Filter => text !== undefined && text in FILTERS;

/** The files in the order of the ranking, with everything a second look says of each. */
export function FilesTab({ view }: { view: SpreadView }) {
  const { t } = useT();
  const go = useGo();
  const [search, setSearch] = useSearch();
  const filter = isFilter(search.show) ? search.show : "all";
  const rows = useMemo(() => view.files.filter(FILTERS[filter]), [view, filter]);
  const columns = useColumns(view);
  return (
    <div className={s.files}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own */}
      <div role="group" aria-label={t("spread-filter")} className={s.chips}>
        {(Object.keys(FILTERS) as Filter[]).map((one) => (
          <Chip
            key={one}
            isSelected={filter === one}
            onPress={() => setSearch({ show: one === "all" ? undefined : one })}
            count={view.files.filter(FILTERS[one]).length}
          >
            {t(LABELS[one])}
          </Chip>
        ))}
      </div>
      <div className={s.grid}>
        <DataGrid
          label={t("spread-tab-files")}
          rowCount={rows.length}
          getRow={(index) => rows[index]}
          rowKey={(row) => row.application}
          columns={columns}
          onOpen={(row) => go(`/applications/${row.application}`, { search: { tab: "reviews" } })}
          empty={<Empty title={t("spread-filter-empty")} />}
        />
      </div>
      <p className={s.about}>{t("spread-calibrated-about")}</p>
      <p className={s.about}>{t("spread-hanging-about")}</p>
    </div>
  );
}

function useColumns(view: SpreadView): GridColumn<SpreadFile>[] {
  const { t, lang } = useT();
  const format = useFormat();
  return useMemo(() => {
    const name = (file: SpreadFile) => pick(lang, file.organisationAr, file.organisationFr);
    const points = (value: string | null) => (value === null ? "—" : format.score(value));
    const totals = (file: SpreadFile) => file.reviews.map((one) => format.score(one.total)).join(" · ");
    const person = (one: HangsOn) => {
      const found = view.reviewers.find((reviewer) => reviewer.reviewer === one.reviewer);
      const who = found ? pick(lang, found.displayAr, found.displayFr) : "";
      return t("spread-without", { name: who, side: t(`spread-side-${one.side}`) });
    };
    const persons = (file: SpreadFile) => file.hangsOn.map(person).join(" · ");
    const calibrated = (file: SpreadFile) =>
      file.calibrated === null ? "—" : `${file.calibrated.rank} (${format.score(file.calibrated.score)})`;
    const end = "end" as const;
    const columns: GridColumn<SpreadFile>[] = [
      {
        id: "rank",
        header: t("spread-head-rank"),
        width: 58,
        align: end,
        cell: (file) => file.rank,
        text: (file) => `${file.rank}`,
      },
      {
        id: "organisation",
        header: t("spread-head-organisation"),
        flex: 3,
        cell: (file) => <bdi title={name(file)}>{name(file)}</bdi>,
        text: name,
      },
      {
        id: "score",
        header: t("spread-head-score"),
        width: 76,
        align: end,
        cell: (file) => <strong title={totals(file)}>{format.score(file.score)}</strong>,
        text: (file) => format.score(file.score),
      },
      {
        id: "deviation",
        header: t("spread-head-deviation"),
        width: 92,
        align: end,
        cell: (file) =>
          file.deviation === null ? <span title={t("spread-one-review")}>—</span> : points(file.deviation),
        text: (file) => points(file.deviation),
      },
      {
        id: "range",
        header: t("spread-head-range"),
        width: 76,
        align: end,
        cell: (file) => (file.range === null ? <span title={t("spread-one-review")}>—</span> : points(file.range)),
        text: (file) => points(file.range),
      },
      {
        id: "discuss",
        header: t("spread-head-discuss"),
        width: 126,
        cell: (file) => file.discuss.length > 0 && <Tag tone="saffron">{t("spread-discuss")}</Tag>,
        text: (file) => (file.discuss.length > 0 ? t("spread-discuss") : ""),
      },
      {
        id: "calibrated",
        header: t("spread-head-calibrated"),
        width: 190,
        cell: (file) => <Calibrated file={file} />,
        text: calibrated,
      },
      {
        id: "hanging",
        header: t("spread-head-hanging"),
        flex: 3,
        cell: (file) => <bdi title={persons(file)}>{persons(file)}</bdi>,
        text: persons,
      },
    ];
    return columns;
  }, [view, t, lang, format]);
}

/** Rank and score by a like severity, and what they change. */
function Calibrated({ file }: { file: SpreadFile }) {
  const { t } = useT();
  const format = useFormat();
  const place = file.calibrated;
  if (place === null) return <>—</>;
  const by = file.rank - place.rank;
  const moved =
    by === 0
      ? t("spread-same-rank")
      : t(by > 0 ? "spread-rank-up" : "spread-rank-down", { n: format.integer(Math.abs(by)) });
  const given = place.asGiven > 0 ? t("spread-as-given", { n: format.integer(place.asGiven) }) : undefined;
  return (
    <span className={s.calibrated} title={given}>
      <strong>{place.rank}</strong>
      {place.side === file.side ? (
        <span className={s.faint}>
          {format.score(place.score)} · {moved}
        </span>
      ) : (
        <span className={s.crossing}>{t("spread-would-be", { side: t(`spread-side-${place.side}`) })}</span>
      )}
    </span>
  );
}
