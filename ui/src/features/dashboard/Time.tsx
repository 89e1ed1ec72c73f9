import type { FiguresView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { decimal } from "../../i18n/format";
import type { Drawing } from "./draw";
import { type Line, Section } from "./Section";

const NONE = "—";

/** How long stages took: one column of the table for each bin of days. */
export function Delays({ view }: { view: FiguresView }) {
  const { t, lang } = useT();
  const format = useFormat();
  const word = (key: string) => t(`report-summary-${key}`);
  const count = (value: number | null) => (value === null ? NONE : format.integer(value));
  const toDecision = view.delays.find((delay) => delay.stage === "deposit-decision");
  const bins = toDecision?.bins ?? [];
  const label = (bin: { from: number; to: number | null }) =>
    bin.to === null ? `${bin.from}+` : `${bin.from}–${bin.to}`;
  const lines: Line[] = view.delays.map((delay) => ({
    key: delay.stage,
    label: word(`stage-${delay.stage}`),
    cells: [
      count(delay.files),
      count(delay.shortest),
      delay.median === null ? NONE : decimal(lang, delay.median),
      count(delay.longest),
      ...delay.bins.map((bin) => count(bin.files)),
    ],
  }));
  const drawing: Drawing = {
    shape: "columns",
    labels: bins.map(label),
    series: [
      {
        name: word("files"),
        tone: "brand",
        values: bins.map((bin) => bin.files),
        texts: bins.map((bin) => count(bin.files)),
      },
    ],
  };
  const heads = [...["stage", "files", "shortest", "median", "longest"].map(word), ...bins.map(label)];
  return <Section id="delays" title={word("delays")} heads={heads} lines={lines} drawing={drawing} isWide />;
}

/** The call beside the one before it. */
export function Comparison({ view }: { view: FiguresView }) {
  const { t, lang } = useT();
  const format = useFormat();
  const word = (key: string) => t(`report-summary-${key}`);
  const compared = view.comparison;
  if (!compared) return null;
  const signed = (value: string, isLess: boolean) => `${isLess ? "−" : "+"}${value}`;
  const lines: Line[] = compared.measures.map((one) => {
    const write = (value: number | null) =>
      value === null ? NONE : one.unit === "money" ? format.amount(value) : format.integer(value);
    const difference = () => {
      if (one.difference === null || one.difference === 0) return write(one.difference);
      return signed(write(Math.abs(one.difference)), one.difference < 0);
    };
    return {
      key: one.measure,
      label: word(`measure-${one.measure}`),
      cells: [write(one.now), write(one.before), difference()],
    };
  });
  const days = compared.delays.find((delay) => delay.stage === "deposit-decision");
  if (days) {
    const write = (value: string | null) => (value === null ? NONE : decimal(lang, value));
    const text = days.difference;
    const difference =
      text === null || text === "0" ? write(text) : signed(write(text.replace("-", "")), text.startsWith("-"));
    lines.push({
      key: "days",
      label: word("measure-median-days"),
      cells: [write(days.now), write(days.before), difference],
    });
  }
  const now = view.calls[0]?.code ?? NONE;
  const shares = compared.measures.filter((one) => one.unit === "count" && one.now !== null && one.before !== null);
  const drawing: Drawing = {
    shape: "bars",
    labels: shares.map((one) => word(`measure-${one.measure}`)),
    series: [
      {
        name: now,
        tone: "brand",
        values: shares.map((one) => one.now ?? 0),
        texts: shares.map((one) => format.integer(one.now ?? 0)),
      },
      {
        name: compared.code,
        tone: "violet",
        values: shares.map((one) => one.before ?? 0),
        texts: shares.map((one) => format.integer(one.before ?? 0)),
      },
    ],
  };
  return (
    <Section
      id="comparison"
      title={word("comparison")}
      heads={[word("measure"), now, compared.code, word("difference")]}
      lines={lines}
      drawing={drawing}
      note={pick(lang, compared.titleAr, compared.titleFr)}
      isWide
    />
  );
}
