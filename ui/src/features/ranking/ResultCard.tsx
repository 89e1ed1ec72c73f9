import { MoveDown, MoveUp } from "lucide-react";
import type { RankingRow, RankingView, WhatIf } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Card } from "../../kit";
import s from "./ranking.module.css";

/** Names told before "and so many more". */
const TOLD = 4;

/** Who enters and who leaves by the terms that are tried, and what it comes to. */
export function ResultCard({ view, tried }: { view: RankingView; tried: WhatIf }) {
  const { t } = useT();
  const format = useFormat();
  const { totals } = tried;
  const women = totals.places === 0 ? "—" : format.percent(totals.women, totals.places);
  const signed = (now: number, then: number, write: (value: number) => string) =>
    then === now ? write(then) : t("line-was", { value: write(then), was: write(now) });
  return (
    <Card title={t("line-beside-present")}>
      <div aria-live="polite" className={s.result}>
        <Names tone="up" ids={tried.enter} rows={view.rows} label="line-enter" />
        <Names tone="down" ids={tried.leave} rows={view.rows} label="line-leave" />
        {tried.enter.length + tried.leave.length === 0 && <p>{t("line-same-files")}</p>}
        {tried.moved > 0 && <p className={s.faint}>{t("line-moved", { n: tried.moved })}</p>}
      </div>
      <dl className={s.sums}>
        <dt>{t("line-accepted")}</dt>
        <dd>{signed(view.totals.accepted, totals.accepted, format.integer)}</dd>
        <dt>{t("line-places")}</dt>
        <dd>{signed(view.totals.places, totals.places, format.integer)}</dd>
        <dt>{t("line-amount")}</dt>
        <dd>{signed(view.totals.amount, totals.amount, format.amount)}</dd>
        <dt>{t("line-women")}</dt>
        <dd>{women}</dd>
        <dt>{t("line-place-cost")}</dt>
        <dd>{totals.placeCost === null ? "—" : format.amount(totals.placeCost)}</dd>
      </dl>
    </Card>
  );
}

interface NamesProps {
  tone: "up" | "down";
  ids: number[];
  rows: RankingRow[];
  label: "line-enter" | "line-leave";
}

function Names({ tone, ids, rows, label }: NamesProps) {
  const { t, lang } = useT();
  const format = useFormat();
  if (ids.length === 0) return null;
  const Arrow = tone === "up" ? MoveUp : MoveDown;
  const named = ids.slice(0, TOLD).flatMap((id) => rows.find((row) => row.application === id) ?? []);
  const names = named.map((row) => pick(lang, row.organisationAr, row.organisationFr));
  return (
    <p className={s[tone]}>
      <Arrow size={14} aria-hidden="true" /> <strong>{t(label, { n: ids.length })}</strong>
      {" · "}
      {format.list(names)}
      {ids.length > TOLD && ` ${t("line-and-more", { n: ids.length - TOLD })}`}
    </p>
  );
}
