import type { Dossier, GapView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Card, Meter, Notice, SimpleTable, Tag } from "../../kit";
import s from "./papers.module.css";

/** What the one request for completion asked for, and what of it came in. */
export function AskedPapers({ dossier, onPrint }: { dossier: Dossier; onPrint?: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  if (dossier.gaps.length === 0) return null;
  const received = dossier.gaps.filter((gap) => gap.receivedAt !== null).length;
  const name = (gap: GapView) => pick(lang, gap.nameAr, gap.nameFr, gap.nameEn);
  return (
    <section className={`${s.asked} ${s.table}`} aria-label={t("paper-completion")}>
      <div className={s.askedHead}>
        <strong>
          {t("paper-completion")} ·{" "}
          {t("paper-completion-state", {
            received: format.integer(received),
            asked: format.integer(dossier.gaps.length),
          })}
        </strong>
        {onPrint && <Button onPress={onPrint}>{t("paper-completion-letter")}</Button>}
      </div>
      <SimpleTable
        caption={t("paper-completion")}
        rows={dossier.gaps}
        rowKey={(gap) => gap.requirement}
        columns={[
          { id: "paper", header: t("applications-paper"), cell: name },
          { id: "gap", header: t("paper-gap"), cell: (gap) => t(`paper-gap-${gap.kind}`) },
          { id: "bring", header: t("paper-to-bring"), cell: (gap) => gap.note || "—" },
          {
            id: "state",
            header: t("applications-paper-state"),
            cell: (gap) =>
              gap.receivedAt === null ? (
                <Tag tone="saffron">{t("paper-completion-awaited")}</Tag>
              ) : (
                <Tag tone="green">{t("paper-completion-received", { on: format.date(gap.receivedAt) })}</Tag>
              ),
          },
        ]}
      />
    </section>
  );
}

/** The office's time to answer: it stands while papers are awaited. */
export function ClockCard({ dossier }: { dossier: Dossier }) {
  const { t } = useT();
  const format = useFormat();
  const { clock } = dossier;
  if (!clock) return null;
  const text = t("paper-clock-day", { day: format.integer(clock.day), limit: format.integer(clock.limit) });
  const pressed = clock.over || clock.near;
  return (
    <Card title={t("paper-clock")} tone={clock.over && clock.answeredOn === null ? "warn" : "plain"}>
      <Meter
        label={text}
        text=""
        value={Math.min(clock.day, clock.limit)}
        max={clock.limit}
        tone={pressed ? "saffron" : undefined}
      />
      {clock.stoppedSince !== null && <p>{t("paper-clock-stopped", { on: format.date(clock.stoppedSince) })}</p>}
      {clock.lastDay !== null && <p>{t("paper-clock-last", { on: format.date(clock.lastDay) })}</p>}
      {clock.answeredOn !== null && <p>{t("paper-clock-answered", { on: format.date(clock.answeredOn) })}</p>}
      {clock.answeredOn === null && clock.over && <Notice tone="warn" title={t("paper-clock-over")} />}
      {clock.near && <Notice tone="warn" title={t("paper-clock-near")} />}
      <p className={s.none}>{t("paper-clock-about")}</p>
    </Card>
  );
}
