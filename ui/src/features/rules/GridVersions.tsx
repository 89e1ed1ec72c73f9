import { useState } from "react";
import type { GridDifference, GridVersion } from "../../generated/commands";
import { useCommand } from "../../host";
import { hasText, pick, useFormat, useT } from "../../i18n";
import { Bdi, Button, Card, Dialog, Refusal, Select, SimpleTable } from "../../kit";
import s from "./rules.module.css";
import { brief, fraction } from "./shares";

/** Every grid that a call had: by whom, when, what it said, and in what two of them differ. */
export function GridVersions({ call }: { call: number }) {
  const { t, lang } = useT();
  const format = useFormat();
  const versions = useCommand("call.grids", { id: call });
  const [shown, setShown] = useState<GridVersion | null>(null);
  const [compared, setCompared] = useState<number | null>(null);
  const list = versions.data ?? [];
  const [latest] = list;
  return (
    <Card title={t("grid-versions")}>
      <Refusal refused={versions.error} />
      <SimpleTable
        caption={t("grid-versions")}
        rows={list}
        rowKey={(row) => row.number}
        columns={[
          { id: "number", header: t("grid-version"), cell: (row) => t("grid-version-n", { n: row.number }) },
          { id: "kept", header: t("grid-version-kept"), cell: (row) => format.dateTime(row.keptAt) },
          {
            id: "by",
            header: t("grid-version-by"),
            cell: (row) => <bdi>{pick(lang, row.byAr, row.byFr) || "—"}</bdi>,
          },
          {
            id: "acts",
            header: t("office-act"),
            cell: (row) => (
              <span className={s.row}>
                <Button tone="quiet" onPress={() => setShown(row)}>
                  {t("grid-version-look")}
                  <span className="sr-only"> {row.number}</span>
                </Button>
                {row.number > 1 && (
                  <Button tone="quiet" onPress={() => setCompared(row.number)}>
                    {t("grid-compare")}
                    <span className="sr-only"> {row.number}</span>
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {shown && <VersionDialog version={shown} onClose={() => setShown(null)} />}
      {compared !== null && latest && (
        <CompareDialog call={call} versions={list} to={compared} onClose={() => setCompared(null)} />
      )}
    </Card>
  );
}

function VersionDialog({ version, onClose }: { version: GridVersion; onClose: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const section = (slug: string | null) => {
    const found = version.sections.find((one) => one.slug === slug);
    return found ? pick(lang, found.nameAr, found.nameFr, found.nameEn) : "—";
  };
  return (
    <Dialog title={t("grid-version-n", { n: version.number })} isOpen onClose={onClose} size="l">
      <SimpleTable
        caption={t("grid-version-n", { n: version.number })}
        rows={version.criteria}
        rowKey={(row) => row.slug}
        columns={[
          ...(version.sections.length > 0
            ? [
                {
                  id: "section",
                  header: t("grid-section"),
                  cell: (row: GridVersion["criteria"][number]) => section(row.section),
                },
              ]
            : []),
          { id: "name", header: t("ranking-criterion"), cell: (row) => pick(lang, row.nameAr, row.nameFr, row.nameEn) },
          {
            id: "share",
            header: t("grid-effective"),
            align: "end",
            cell: (row) => (row.informative ? t("grid-informative-mark") : format.decimal(row.share)),
          },
          {
            id: "scale",
            header: t("grid-scale"),
            cell: (row) =>
              t("grid-scale-is", {
                min: format.decimal(row.min),
                max: format.decimal(row.max),
                step: format.decimal(row.step),
              }),
          },
          {
            id: "floor",
            header: t("rules-floor"),
            align: "end",
            cell: (row) => (row.floor === null ? "—" : format.decimal(row.floor)),
          },
          { id: "levels", header: t("grid-levels"), align: "end", cell: (row) => format.integer(row.levels.length) },
        ]}
      />
    </Dialog>
  );
}

interface CompareProps {
  call: number;
  versions: readonly GridVersion[];
  to: number;
  onClose: () => void;
}

function CompareDialog({ call, versions, to: first, onClose }: CompareProps) {
  const { t, lang } = useT();
  const [from, setFrom] = useState(first - 1);
  const [to, setTo] = useState(first);
  const found = useCommand("call.compareGrids", { id: call, from, to }, { keepPrevious: true });
  const say = useDifference(versions);
  const options = versions.map((one) => ({ id: one.number, label: t("grid-version-n", { n: one.number }) }));
  return (
    <Dialog title={t("grid-compare-title")} isOpen onClose={onClose} size="l">
      <div className={s.three}>
        <Select label={t("grid-compare-from")} value={from} onChange={setFrom} options={options} />
        <Select label={t("grid-compare-to")} value={to} onChange={setTo} options={options} />
      </div>
      <Refusal refused={found.error} />
      {found.data?.length === 0 && <p>{t("grid-same")}</p>}
      {found.data && found.data.length > 0 && (
        <SimpleTable
          caption={t("grid-compare-title")}
          rows={found.data}
          rowKey={(row) => `${row.section} ${row.slug} ${row.what}`}
          columns={[
            {
              id: "where",
              header: t("grid-where"),
              cell: (row) => (
                <>
                  {t(row.section ? "grid-section" : "ranking-criterion")}:{" "}
                  <bdi>{pick(lang, row.label.nameAr, row.label.nameFr, row.label.nameEn)}</bdi>
                </>
              ),
            },
            { id: "what", header: t("grid-what"), cell: (row) => say.what(row) },
            { id: "before", header: t("grid-before"), cell: (row) => <Bdi>{say.value(row, row.before)}</Bdi> },
            { id: "after", header: t("grid-after"), cell: (row) => <Bdi>{say.value(row, row.after)}</Bdi> },
          ]}
        />
      )}
    </Dialog>
  );
}

const FIGURES = ["weight", "min", "max", "step", "commentBelow", "commentAbove", "floor"];

/** Words for what differs. */
function useDifference(versions: readonly GridVersion[]) {
  const { t, lang } = useT();
  const format = useFormat();
  const what = (row: GridDifference) => {
    if (row.what.startsWith("level:")) return t("grid-what-level", { value: format.decimal(row.what.slice(6)) });
    const key = `grid-what-${row.what.toLowerCase()}`;
    return hasText(lang, key) ? t(key) : row.what;
  };
  const value = (row: GridDifference, text: string) => {
    if (text === "") return "—";
    if (FIGURES.includes(row.what)) return format.decimal(text);
    if (row.what === "share") {
      const [over = "0", under = "1"] = text.split("/");
      return format.decimal(brief({ over: fraction(over).over, under: BigInt(under) }));
    }
    if (row.what === "service") return t(`service-${text}`);
    if (text === "yes" || text === "no") return t(`grid-${text}`);
    if (row.what === "section") {
      const found = versions.flatMap((one) => one.sections).find((one) => one.slug === text);
      return found ? pick(lang, found.nameAr, found.nameFr, found.nameEn) : text;
    }
    return text;
  };
  return { what, value };
}
