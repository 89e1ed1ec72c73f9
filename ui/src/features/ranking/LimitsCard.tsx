import type { Line, LineTerms, RankingView } from "../../generated/commands";
import { useFormat, useT } from "../../i18n";
import { Card, Meter } from "../../kit";
import s from "./ranking.module.css";

/** How much of quota, envelope and kept places is taken: by the line, and by decisions in force. */
export function LimitsCard({ view, line, terms }: { view: RankingView; line: Line; terms: LineTerms }) {
  const { t } = useT();
  const format = useFormat();
  const limit = (value: string, most: string | null) => (most === null ? value : t("today-of", { value, limit: most }));
  const quota = terms.quota === null ? null : format.integer(terms.quota);
  const envelope = terms.envelope === null ? null : format.amount(terms.envelope);
  return (
    <Card title={t("ranking-limits")}>
      <div className={s.meters}>
        <Meter
          label={t("ranking-quota-proposed")}
          text={limit(format.integer(line.places), quota)}
          value={line.places}
          max={terms.quota ?? line.places}
        />
        <Meter
          label={t("ranking-quota-granted")}
          text={limit(format.integer(view.grantedPlaces), quota)}
          value={view.grantedPlaces}
          max={terms.quota ?? view.grantedPlaces}
        />
        <Meter
          label={t("ranking-envelope-proposed")}
          text={limit(format.amount(line.amount), envelope)}
          value={line.amount}
          max={terms.envelope ?? line.amount}
        />
        <Meter
          label={t("ranking-envelope-granted")}
          text={limit(format.amount(view.grantedAmount), envelope)}
          value={view.grantedAmount}
          max={terms.envelope ?? view.grantedAmount}
        />
        {line.kept.map((kept) => (
          <div key={kept.group}>
            <Meter
              label={t("line-kept-for", { group: t(`line-group-${kept.group}`) })}
              text={limit(format.integer(kept.filled), format.integer(kept.places))}
              value={kept.filled}
              max={kept.places}
            />
            {kept.filled < kept.places && (
              <p className={s.faint}>{t("line-released", { n: kept.places - kept.filled })}</p>
            )}
          </div>
        ))}
        <p className={s.faint}>{t("ranking-pass-mark", { mark: format.score(terms.passMark, 0) })}</p>
        {view.inReview > 0 && <p className={s.faint}>{t("ranking-in-review", { n: view.inReview })}</p>}
      </div>
    </Card>
  );
}
