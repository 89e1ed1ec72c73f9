// What became of a body's files over all calls: results, amounts asked and granted, delays, withdrawals.
import { Link } from "../../app/nav";
import type { PastApplication } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Bdi, Card, Pill, SimpleTable, Stat } from "../../kit";
import s from "./radar.module.css";

export function HistoryCard({ history }: { history: readonly PastApplication[] }) {
  const { t, lang } = useT();
  const format = useFormat();
  if (history.length === 0)
    return (
      <Card title={t("organisations-history")}>
        <p className={s.faint}>{t("organisations-no-history")}</p>
      </Card>
    );
  return (
    <Card title={t("organisations-history")}>
      <Sums history={history} />
      <SimpleTable
        caption={t("organisations-history")}
        rows={history}
        rowKey={(row) => row.id}
        columns={[
          {
            id: "file",
            header: t("organisations-file"),
            cell: (row) => (
              <>
                <Link to={`/applications/${row.id}`}>
                  <bdi>{pick(lang, row.titleAr, row.titleFr)}</bdi>
                </Link>
                <div className={s.faint}>
                  <Bdi>{row.number}</Bdi> · {pick(lang, row.callAr, row.callFr)}
                </div>
              </>
            ),
          },
          {
            id: "amount",
            header: t("organisations-asked-granted"),
            align: "end",
            cell: (row) => (
              <>
                {format.amount(row.amount)}
                <div className={s.faint}>
                  {row.outcome === "accepted" && row.grantedAmount !== null ? format.amount(row.grantedAmount) : "—"}
                </div>
              </>
            ),
          },
          {
            id: "phase",
            header: t("organisations-phase"),
            cell: (row) => (
              <>
                <Pill slug={row.phase} kind="phase" />
                {row.days !== null && <div className={s.faint}>{t("organisations-decided-in", { n: row.days })}</div>}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Sums({ history }: { history: readonly PastApplication[] }) {
  const { t } = useT();
  const format = useFormat();
  const accepted = history.filter((row) => row.outcome === "accepted");
  const decided = history.flatMap((row) => (row.days === null ? [] : [row.days]));
  const mean = Math.round(decided.reduce((sum, days) => sum + days, 0) / Math.max(1, decided.length));
  const granted = accepted.reduce((sum, row) => sum + (row.grantedAmount ?? 0), 0);
  return (
    <div className={s.stats}>
      <Stat label={t("organisations-files")} value={format.integer(history.length)} />
      <Stat label={t("organisations-accepted")} value={format.integer(accepted.length)} />
      <Stat
        label={t("organisations-withdrawn")}
        value={format.integer(history.filter((row) => row.phase === "withdrawn").length)}
      />
      <Stat
        label={t("organisations-mean-days")}
        value={decided.length === 0 ? "—" : t("organisations-days", { n: mean })}
      />
      <Stat label={t("organisations-granted")} value={format.money(granted)} />
    </div>
  );
}
