// The radar over the whole office: pairs that may be one body, and those that were found different.
import { useEffect, useState } from "react";
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import type { Candidate, Pair } from "../../generated/commands";
import { useAct, useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, Empty, Page, ProgressBar, Refusal, Segmented } from "../../kit";
import { Reasons, StrengthTag } from "./Candidates";
import { DifferentDialog } from "./DifferentDialog";
import { MergeDialog } from "./MergeDialog";
import s from "./radar.module.css";

export default function RadarPage() {
  const { t } = useT();
  const [likely, setLikely] = useState(true);
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const [found, setFound] = useState<Record<number, number>>({});
  const total = starts.reduce((sum, start) => sum + (found[start] ?? 0), 0);
  const choose = (next: "likely" | "all") => {
    setLikely(next === "likely");
    setStarts([0]);
    setFound({});
  };
  return (
    <Page
      title={t("radar-title")}
      subtitle={t("radar-about")}
      crumbs={[{ to: "/organisations", label: t("organisations-title") }]}
      actions={
        <Segmented
          label={t("radar-show")}
          value={likely ? "likely" : "all"}
          onChange={choose}
          options={[
            { id: "likely" as const, label: t("radar-only-likely") },
            { id: "all" as const, label: t("radar-everything") },
          ]}
        />
      }
    >
      <Card title={t("radar-pairs")}>
        {starts.map((start, i) => (
          <Stretch
            key={`${likely} ${start}`}
            after={start}
            likely={likely}
            isLast={i === starts.length - 1}
            total={total}
            onFound={(count) => setFound((before) => ({ ...before, [start]: count }))}
            onMore={(next) => setStarts((before) => (before.includes(next) ? before : [...before, next]))}
          />
        ))}
      </Card>
      <Different />
    </Page>
  );
}

interface StretchProps {
  after: number;
  likely: boolean;
  isLast: boolean;
  total: number;
  onFound: (count: number) => void;
  onMore: (next: number) => void;
}

/** One stretch of the office; an empty one leads on by itself. */
function Stretch({ after, likely, isLast, total, onFound, onMore }: StretchProps) {
  const { t } = useT();
  const page = useCommand("duplicate.list", { after, likely, limit: 20 });
  const { data } = page;
  const count = data?.pairs.length;
  const next = data?.next ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each answer
  useEffect(() => {
    if (count === undefined) return;
    onFound(count);
    if (count === 0 && next !== null) onMore(next);
  }, [count, next]);
  if (page.error) return <Refusal refused={page.error} />;
  if (!data) return <p role="status">{t("radar-looking")}</p>;
  return (
    <>
      {data.pairs.map((pair) => (
        <PairRow key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
      ))}
      {isLast && next !== null && count !== 0 && (
        <div className={s.more}>
          <ProgressBar label={t("radar-looked")} value={data.looked} max={data.total} />
          <Button onPress={() => onMore(next)}>{t("radar-go-on")}</Button>
        </div>
      )}
      {isLast && next === null && total === 0 && <Empty title={t("radar-none")} hint={t("radar-none-hint")} />}
    </>
  );
}

function Body({ body }: { body: Candidate }) {
  const { t, lang } = useT();
  const second = lang === "ar" ? body.nameFr : body.nameAr;
  return (
    <div className={s.body}>
      <Link to={`/organisations/${body.id}`}>
        <bdi>{pick(lang, body.nameAr, body.nameFr)}</bdi>
      </Link>
      {second !== "" && <bdi className={s.faint}>{second}</bdi>}
      <span className={s.faint}>
        {[
          t(`kind-${body.kind}`),
          pick(lang, body.communeAr, body.communeFr),
          t("radar-files", { n: body.applications }),
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </span>
    </div>
  );
}

function PairRow({ pair }: { pair: Pair }) {
  const { t } = useT();
  const { can } = useSession();
  const [open, setOpen] = useState<"merge" | "different" | null>(null);
  return (
    <article className={s.pair}>
      <Body body={pair.one} />
      <Body body={pair.other} />
      <div className={s.actions}>
        {can("check-papers") && <Button onPress={() => setOpen("merge")}>{t("radar-compare")}</Button>}
        {can("deposit") && <Button onPress={() => setOpen("different")}>{t("radar-different")}</Button>}
      </div>
      <div className={s.why}>
        <StrengthTag strength={pair.strength} />
        <Reasons because={pair.because} />
      </div>
      {open === "merge" && <MergeDialog keep={pair.one.id} drop={pair.other.id} onClose={() => setOpen(null)} />}
      {open === "different" && <DifferentDialog a={pair.one.id} b={pair.other.id} onClose={() => setOpen(null)} />}
    </article>
  );
}

/** Pairs that were found different, each to be asked about again. */
function Different() {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const list = useCommand("duplicate.dismissed", {});
  const restore = useAct("duplicate.restore");
  if (!list.data || list.data.length === 0) return null;
  return (
    <Card title={t("radar-found-different")}>
      <Refusal refused={restore.refused} />
      <ul className={s.rows}>
        {list.data.map((pair) => (
          <li key={`${pair.a} ${pair.b}`}>
            <div className={s.split}>
              <span>
                <bdi>{pick(lang, pair.aNameAr, pair.aNameFr)}</bdi>
                {" ≠ "}
                <bdi>{pick(lang, pair.bNameAr, pair.bNameFr)}</bdi>
              </span>
              {can("deposit") && (
                <Button onPress={() => void restore.run({ a: pair.a, b: pair.b }).catch(() => undefined)}>
                  {t("radar-restore")}
                </Button>
              )}
            </div>
            <span className={s.faint}>
              {[format.dateTime(pair.at), pair.reason].filter((part) => part !== "").join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
