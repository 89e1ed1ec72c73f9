import type { FigureGroup, FiguresView, Measure, Phase } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import type { Drawing } from "./draw";
import { type Line, Section } from "./Section";

/** Phases whose files are counted: a draft has no number, a cancelled one stands apart. */
const COUNTED: readonly Phase[] = [
  "deposited",
  "incomplete",
  "admissible",
  "inadmissible",
  "in-review",
  "scored",
  "accepted",
  "reserve",
  "rejected",
  "withdrawn",
  "agreed",
  "in-progress",
  "suspended",
  "terminated",
  "completed",
  "closed",
];

type GroupSums = Pick<
  FigureGroup,
  "files" | "accepted" | "placesAsked" | "placesGranted" | "amountAsked" | "amountGranted"
>;

interface Props {
  view: FiguresView;
  /** Whether the register shows the very files that are counted. */
  linked: boolean;
}

/** Words and figures as every section writes them. */
function useWriting() {
  const { t, lang } = useT();
  const format = useFormat();
  const none = "—";
  const count = (value: number | null) => (value === null ? none : format.integer(value));
  const money = (value: number | null) => (value === null ? none : format.amount(value));
  const share = (part: number | null, whole: number) =>
    part === null || whole <= 0 ? none : format.percent(part, whole);
  const word = (key: string) => t(`report-summary-${key}`);
  const called = (group: { nameAr: string; nameFr: string; nameEn: string }) =>
    pick(lang, group.nameAr, group.nameFr, group.nameEn) || none;
  const range = (from: number, to: number | null) => (to === null ? `${from}+` : `${from}–${to}`);
  return { t, lang, format, none, count, money, share, word, called, range };
}

const register = (search: Record<string, string>) => ({ phases: COUNTED.join(","), ...search });

export function Funnel({ view }: Props) {
  const { word, count, share } = useWriting();
  const all = view.files.deposited;
  const lines: Line[] = view.funnel.map((one) => ({
    key: one.step,
    label: word(`step-${one.step}`),
    cells: [count(one.files), share(one.files, all), count(one.places)],
  }));
  const drawing: Drawing = {
    shape: "bars",
    labels: view.funnel.map((one) => word(`step-${one.step}`)),
    series: [
      {
        name: word("files"),
        tone: "brand",
        values: view.funnel.map((one) => one.files),
        texts: view.funnel.map((one) => count(one.files)),
      },
    ],
  };
  const heads = [word("step"), word("files"), word("share"), word("places-asked")];
  return <Section id="funnel" title={word("funnel")} heads={heads} lines={lines} drawing={drawing} />;
}

export function Phases({ view, linked }: Props) {
  const { t, word, count, share } = useWriting();
  const { phases, files, places } = view;
  const lines: Line[] = phases.map((one) => ({
    key: one.phase,
    label: t(`phase-${one.phase}`),
    cells: [count(one.files), share(one.files, files.deposited), count(one.places)],
    search: linked ? { phases: one.phase } : undefined,
  }));
  const drawing: Drawing = {
    shape: "bars",
    labels: phases.map((one) => t(`phase-${one.phase}`)),
    series: [
      {
        name: word("files"),
        tone: "brand",
        values: phases.map((one) => one.files),
        texts: phases.map((one) => count(one.files)),
      },
    ],
  };
  return (
    <Section
      id="phases"
      title={word("by-phase")}
      heads={[word("phase"), word("files"), word("share"), word("places-asked")]}
      lines={lines}
      total={[count(files.deposited), "", count(places.asked)]}
      drawing={drawing}
    />
  );
}

interface MeasureProps {
  id: "places" | "money";
  measure: Measure;
}

export function Limits({ id, measure }: MeasureProps) {
  const { word, count, money, share } = useWriting();
  const write = id === "places" ? count : money;
  const rows = [
    { key: "asked", tone: "blue", value: measure.asked },
    { key: "granted", tone: "brand", value: measure.granted },
    { key: id === "places" ? "quota" : "envelope", tone: "saffron-strong", value: measure.limit },
  ];
  // Dirhams are enough for the eye; the table holds the centimes.
  const length = (value: number | null) => (id === "places" ? (value ?? 0) : Math.trunc((value ?? 0) / 100));
  const drawing: Drawing = {
    shape: "bars",
    isStacked: true,
    labels: rows.map((row) => word(row.key)),
    series: rows.map((row, i) => ({
      name: word(row.key),
      tone: row.tone,
      values: rows.map((_, j) => (i === j ? length(row.value) : 0)),
      texts: rows.map((_, j) => (i === j ? write(row.value) : "")),
    })),
  };
  const lines: Line[] = rows.map((row) => ({
    key: row.key,
    label: word(row.key),
    cells: [write(row.value), measure.limit === null ? "—" : share(row.value, measure.limit)],
  }));
  const heads = [word("measure"), word(id), word("of-limit")];
  return <Section id={id} title={word(id)} heads={heads} lines={lines} drawing={drawing} />;
}

interface GroupsProps {
  id: string;
  title: string;
  head: string;
  groups: readonly (GroupSums & { key: string; label: string; search?: Record<string, string> })[];
}

function Groups({ id, title, head, groups }: GroupsProps) {
  const { word, count, money } = useWriting();
  const cells = (sums: GroupSums) => [
    count(sums.files),
    count(sums.accepted),
    count(sums.placesAsked),
    count(sums.placesGranted),
    money(sums.amountAsked),
    money(sums.amountGranted),
  ];
  const total = (of: (sums: GroupSums) => number) => groups.reduce((sum, group) => sum + of(group), 0);
  const all = {
    files: total((one) => one.files),
    accepted: total((one) => one.accepted),
    placesAsked: total((one) => one.placesAsked),
    placesGranted: total((one) => one.placesGranted),
    amountAsked: total((one) => one.amountAsked),
    amountGranted: total((one) => one.amountGranted),
  };
  const drawing: Drawing = {
    shape: "bars",
    isStacked: true,
    labels: groups.map((group) => group.label),
    series: [
      {
        name: word("places-asked"),
        tone: "brand-soft",
        values: groups.map((group) => group.placesAsked),
        texts: groups.map((group) => `${count(group.placesGranted)} / ${count(group.placesAsked)}`),
      },
      { name: word("places-granted"), tone: "brand", values: groups.map((group) => group.placesGranted), texts: [] },
    ],
  };
  return (
    <Section
      id={id}
      title={title}
      isWide
      heads={[
        head,
        ...["files", "accepted-files", "places-asked", "places-granted", "amount-asked", "amount-granted"].map(word),
      ]}
      lines={groups.map((group) => ({
        key: group.key,
        label: group.label,
        cells: cells(group),
        search: group.search,
      }))}
      total={cells(all)}
      drawing={drawing}
    />
  );
}

const linkOf = (linked: boolean, search: Record<string, string> | null) =>
  linked && search ? register(search) : undefined;

export function Kinds({ view, linked }: Props) {
  const { t, word } = useWriting();
  const groups = view.kinds.map((group) => ({
    ...group,
    label: t(`kind-${group.key}`),
    search: linkOf(linked, { kinds: group.key }),
  }));
  return <Groups id="kinds" title={word("by-kind")} head={word("kind")} groups={groups} />;
}

export function Milieus({ view }: Props) {
  const { word, none } = useWriting();
  const label = (group: FigureGroup) => (group.key === "" ? none : word(`milieu-${group.key}`));
  const groups = view.milieus.map((group) => ({ ...group, label: label(group) }));
  return <Groups id="milieus" title={word("by-milieu")} head={word("milieu")} groups={groups} />;
}

export function Strands({ view }: Props) {
  const { word, called } = useWriting();
  const groups = view.strands.map((group) => ({ ...group, label: called(group) }));
  return <Groups id="strands" title={word("by-strand")} head={word("strand")} groups={groups} />;
}

export function Domains({ view, linked }: Props) {
  const { word, called } = useWriting();
  const groups = view.domains.map((group) => ({
    ...group,
    key: group.ids.join(",") || group.key,
    label: called(group),
    search: linkOf(linked, group.ids.length > 0 ? { domains: group.ids.join(",") } : null),
  }));
  return <Groups id="domains" title={word("by-domain")} head={word("domain")} groups={groups} />;
}

export function Communes({ view, linked }: Props) {
  const { word, called } = useWriting();
  const groups = view.communes.map((group) => ({
    ...group,
    label: called(group),
    search: linkOf(linked, group.key === "" ? null : { communes: group.key }),
  }));
  return <Groups id="communes" title={word("by-commune")} head={word("commune")} groups={groups} />;
}

export function Calls({ view }: { view: FiguresView }) {
  const { lang, word } = useWriting();
  const groups = view.calls.map((call) => ({
    ...call,
    key: String(call.id),
    label: `${call.code} ${pick(lang, call.titleAr, call.titleFr)}`,
  }));
  return <Groups id="calls" title={word("by-call")} head={word("call")} groups={groups} />;
}

export function People({ view }: { view: FiguresView }) {
  const { word, count, share } = useWriting();
  const whole = (part: number | null, of: number) => (part === null || of <= 0 ? 0 : Math.round((part * 100) / of));
  const lines: Line[] = view.people.map((one) => ({
    key: one.group,
    label: word(one.group),
    cells: [
      count(one.stated),
      count(one.asked),
      share(one.asked, one.ofAsked),
      count(one.accepted),
      share(one.accepted, one.ofAccepted),
    ],
  }));
  const drawing: Drawing = {
    shape: "bars",
    labels: view.people.map((one) => word(one.group)),
    series: [
      {
        name: word("asked"),
        tone: "blue",
        values: view.people.map((one) => whole(one.asked, one.ofAsked)),
        texts: view.people.map((one) => share(one.asked, one.ofAsked)),
      },
      {
        name: word("in-accepted"),
        tone: "brand",
        values: view.people.map((one) => whole(one.accepted, one.ofAccepted)),
        texts: view.people.map((one) => share(one.accepted, one.ofAccepted)),
      },
    ],
  };
  const heads = ["people-group", "stated", "asked", "share", "in-accepted", "share"].map(word);
  return <Section id="people" title={word("people")} heads={heads} lines={lines} drawing={drawing} />;
}

export function Reasons({ view }: { view: FiguresView }) {
  const { word, called, count, share } = useWriting();
  const total = view.reasons.reduce((sum, reason) => sum + reason.files, 0);
  const lines: Line[] = view.reasons.map((reason) => ({
    key: reason.slug,
    label: called(reason),
    cells: [count(reason.files), share(reason.files, total)],
  }));
  const drawing: Drawing = {
    shape: "bars",
    labels: view.reasons.map(called),
    series: [
      {
        name: word("files"),
        tone: "red",
        values: view.reasons.map((reason) => reason.files),
        texts: view.reasons.map((reason) => count(reason.files)),
      },
    ],
  };
  const heads = [word("reason"), word("files"), word("share")];
  return (
    <Section
      id="reasons"
      title={word("reasons")}
      heads={heads}
      lines={lines}
      total={[count(total), ""]}
      drawing={drawing}
    />
  );
}

export function Scores({ view }: { view: FiguresView }) {
  const { t, word, count, format, range } = useWriting();
  if (view.scores === null) return null;
  const { bins, files, median, passMark } = view.scores;
  const lines: Line[] = bins.map((bin) => ({
    key: String(bin.from),
    label: range(bin.from, bin.to),
    cells: [count(bin.files)],
  }));
  const drawing: Drawing = {
    shape: "columns",
    labels: bins.map((bin) => range(bin.from, bin.to)),
    series: [
      {
        name: word("files"),
        tone: "brand",
        values: bins.map((bin) => bin.files),
        texts: bins.map((bin) => count(bin.files)),
      },
    ],
  };
  const note = [
    median !== null && t("report-summary-score-median", { median: format.score(median) }),
    passMark !== null && t("report-summary-pass-mark", { mark: format.score(passMark, 0) }),
  ].filter(Boolean);
  return (
    <Section
      id="scores"
      title={word("scores")}
      heads={[word("score"), word("files")]}
      lines={lines}
      total={[count(files)]}
      drawing={drawing}
      note={note.join(" · ")}
    />
  );
}
