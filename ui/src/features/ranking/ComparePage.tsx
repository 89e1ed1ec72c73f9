import { useState } from "react";
import { Link, useGo, useSearch } from "../../app/nav";
import { useCurrentCall } from "../../app/session";
import type { CompareRow, Comparison, LineTerms, ScenarioSide } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, Chip, Empty, Notice, Page, Refusal, Select } from "../../kit";
import s from "./ranking.module.css";
import { CHANGED, useReason } from "./words";

/** "As the call has it", where a scenario could stand. */
const PRESENT = 0;

/** Two scenarios side by side, or one beside the call as it is. */
export default function ComparePage() {
  const { t } = useT();
  const go = useGo();
  const { call } = useCurrentCall();
  const [search, setSearch] = useSearch();
  const of = { call: call?.id ?? 0 };
  const scenarios = useCommand("scenario.list", of, { enabled: call !== null });
  const left = Number(search.left ?? "") || null;
  const right = Number(search.right ?? "") || null;
  const compared = useCommand(
    "scenario.compare",
    { ...of, left, right },
    { enabled: call !== null, keepPrevious: true },
  );
  const options = [
    { id: PRESENT, label: t("line-present") },
    ...(scenarios.data ?? []).map((scenario) => ({ id: scenario.id as number, label: scenario.name })),
  ];
  const choose = (side: "left" | "right") => (id: number) =>
    setSearch({ ...search, [side]: id === PRESENT ? "" : String(id) });
  const print = () => go("/reports/comparison", { search: { left: String(left ?? ""), right: String(right ?? "") } });
  return (
    <Page
      title={t("line-compare-title")}
      crumbs={[{ to: "/ranking", label: t("ranking-title") }]}
      actions={
        <Button onPress={print} disabledReason={compared.data ? undefined : t("kit-loading")}>
          {t("line-print-both")}
        </Button>
      }
    >
      <Card>
        <div className={s.sides}>
          <Select
            label={t("line-side-left")}
            name="left"
            value={left ?? PRESENT}
            onChange={choose("left")}
            options={options}
          />
          <Select
            label={t("line-side-right")}
            name="right"
            value={right ?? PRESENT}
            onChange={choose("right")}
            options={options}
          />
        </div>
      </Card>
      <Refusal refused={compared.error} />
      {scenarios.data?.length === 0 && (
        <Card>
          <Empty title={t("line-no-scenario")} hint={t("line-no-scenario-hint")} />
        </Card>
      )}
      {compared.data && <Sides compared={compared.data} />}
    </Page>
  );
}

function Sides({ compared }: { compared: Comparison }) {
  const { t } = useT();
  const [whole, setWhole] = useState(false);
  const { left, right, rows } = compared;
  const differ = (row: CompareRow) => row.left.proposed !== row.right.proposed;
  const differing = rows.filter(differ);
  const shown = whole ? rows : differing;
  return (
    <>
      {[left, right]
        .filter((side) => side.stale)
        .map((side) => (
          <Notice key={side.scenario} tone="warn" title={t("line-stale-title", { name: side.name })}>
            {t("line-stale-about")}
          </Notice>
        ))}
      <Card title={t("line-terms")}>
        <TermsTable left={left} right={right} />
      </Card>
      <Card
        title={t("line-files-compared")}
        actions={
          <>
            <Chip isSelected={!whole} onPress={() => setWhole(false)} count={differing.length}>
              {t("line-only-differing")}
            </Chip>
            <Chip isSelected={whole} onPress={() => setWhole(true)} count={rows.length}>
              {t("line-all-files")}
            </Chip>
          </>
        }
      >
        {shown.length === 0 ? (
          <p className={s.faint}>{t("line-nothing-differs")}</p>
        ) : (
          <Files rows={shown} {...{ left, right }} />
        )}
      </Card>
    </>
  );
}

function useSideName() {
  const { t } = useT();
  return (side: ScenarioSide) => (side.scenario === null ? t("line-present") : side.name);
}

function TermsTable({ left, right }: { left: ScenarioSide; right: ScenarioSide }) {
  const { t } = useT();
  const format = useFormat();
  const name = useSideName();
  const tell = useTerms();
  const told = CHANGED.filter((key) => tell(left.terms, key) !== tell(right.terms, key));
  const sums = [
    ["accepted", (side: ScenarioSide) => format.integer(side.totals.accepted)],
    ["places", (side: ScenarioSide) => format.integer(side.totals.places)],
    ["amount", (side: ScenarioSide) => format.amount(side.totals.amount)],
    ["reserve", (side: ScenarioSide) => format.integer(side.totals.reserve)],
    ["rejected", (side: ScenarioSide) => format.integer(side.totals.rejected)],
    ["women", (side: ScenarioSide) => format.percent(side.totals.women, side.totals.places)],
    [
      "place-cost",
      (side: ScenarioSide) => (side.totals.placeCost === null ? "—" : format.amount(side.totals.placeCost)),
    ],
  ] as const;
  return (
    <table className={s.compared}>
      <caption className="sr-only">{t("line-terms")}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t("line-terms")}</span>
          </th>
          <th scope="col">
            <bdi>{name(left)}</bdi>
          </th>
          <th scope="col">
            <bdi>{name(right)}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {told.map((key) => (
          <tr key={key} className={s.differs}>
            <th scope="row">{t(`line-term-${key}`)}</th>
            <td>{tell(left.terms, key)}</td>
            <td>{tell(right.terms, key)}</td>
          </tr>
        ))}
        {sums.map(([key, of]) => (
          <tr key={key} className={of(left) === of(right) ? undefined : s.differs}>
            <th scope="row">{t(`line-${key}`)}</th>
            <td>{of(left)}</td>
            <td>{of(right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A term in words, as a table tells it. */
function useTerms(): (terms: LineTerms, key: (typeof CHANGED)[number]) => string {
  const { t } = useT();
  const format = useFormat();
  const yes = (value: boolean) => t(value ? "line-yes" : "line-no");
  const caps = (terms: LineTerms) => {
    const told = (["organisationPlaces", "communePlaces", "domainPlaces"] as const).flatMap((cap) => {
      const value = terms.caps[cap];
      return value === null ? [] : t("line-told", { what: t(`line-cap-${cap}`), value: format.integer(value) });
    });
    const money = (["organisationAmount", "communeAmount", "domainAmount"] as const).flatMap((cap) => {
      const value = terms.caps[cap];
      return value === null ? [] : t("line-told", { what: t(`line-cap-${cap}`), value: format.amount(value) });
    });
    return format.list([...told, ...money]) || t("line-none");
  };
  const reserved = (terms: LineTerms) =>
    format.list(
      terms.reserved.map(({ group, share, places }) =>
        t("line-told", {
          what: t(`line-group-${group}`),
          value: share === null ? format.integer(places ?? 0) : `${format.score(share, 0)} %`,
        }),
      ),
    ) || t("line-none");
  return (terms, key) => {
    switch (key) {
      case "quota":
        return terms.quota === null ? t("line-none") : format.integer(terms.quota);
      case "envelope":
        return terms.envelope === null ? t("line-none") : format.amount(terms.envelope);
      case "passMark":
        return format.score(terms.passMark, 0);
      case "caps":
        return caps(terms);
      case "weights":
        return format.list(terms.weights.map((weight) => format.score(weight.weight, 0)));
      case "aggregate":
        return t(`line-${terms.aggregate}`);
      case "reserved":
        return reserved(terms);
      case "meritCounts":
        return yes(terms.meritCounts);
      case "passesOver":
        return yes(terms.passesOver);
    }
  };
}

interface FilesProps {
  rows: CompareRow[];
  left: ScenarioSide;
  right: ScenarioSide;
}

function Files({ rows, left, right }: FilesProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const name = useSideName();
  return (
    <table className={s.compared}>
      <caption className="sr-only">{t("line-files-compared")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ranking-head-organisation")}</th>
          <th scope="col">{t("ranking-head-commune")}</th>
          <th scope="col" className={s.end}>
            {t("ranking-head-places")}
          </th>
          <th scope="col" className={s.end}>
            {t("ranking-head-amount")}
          </th>
          <th scope="col">
            <bdi>{name(left)}</bdi>
          </th>
          <th scope="col">
            <bdi>{name(right)}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.application}>
            <th scope="row">
              <Link to={`/applications/${row.application}`}>
                <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
              </Link>
            </th>
            <td>{pick(lang, row.communeAr, row.communeFr)}</td>
            <td className={s.end}>{format.integer(row.places)}</td>
            <td className={s.end}>{format.amount(row.amount)}</td>
            <td>
              <Side standing={row.left} />
            </td>
            <td>
              <Side standing={row.right} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({ standing }: { standing: CompareRow["left"] }) {
  const { t } = useT();
  const reason = useReason();
  return (
    <span className={s.proposal}>
      <span className={s[`to-${standing.proposed}`]}>
        {standing.rank}. {t(`line-to-${standing.proposed}`)}
      </span>
      <span className={s.reason}>{reason(standing)}</span>
    </span>
  );
}
