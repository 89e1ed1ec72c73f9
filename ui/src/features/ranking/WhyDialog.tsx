import { useCurrentCall } from "../../app/session";
import type { RankingRow } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Dialog, SimpleTable } from "../../kit";
import s from "./ranking.module.css";

/** A score opens into its sum: each criterion's mean and the points it adds, then each review's total. */
export function WhyDialog({ row, onClose }: { row: RankingRow; onClose: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { call } = useCurrentCall();
  const shown = useCommand("call.show", { id: call?.id ?? 0 }, { enabled: call !== null });
  const criterion = (id: number) => shown.data?.criteria.find((one) => one.id === id);
  const label = (id: number) => {
    const found = criterion(id);
    return found ? pick(lang, found.nameAr, found.nameFr, found.nameEn) : "";
  };
  return (
    <Dialog title={t("ranking-why-title", { score: format.score(row.score) })} isOpen onClose={onClose}>
      <p>
        <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
      </p>
      <SimpleTable
        caption={t("ranking-why")}
        rows={row.criteria}
        rowKey={(mean) => mean.criterion}
        columns={[
          { id: "criterion", header: t("ranking-criterion"), cell: (mean) => label(mean.criterion) },
          {
            id: "weight",
            header: t("ranking-weight"),
            align: "end",
            cell: (mean) => format.score(criterion(mean.criterion)?.weight ?? "", 0),
          },
          {
            id: "mean",
            header: t("ranking-mean"),
            align: "end",
            cell: (mean) => (mean.mean === null ? t("ranking-not-applicable") : format.score(mean.mean)),
          },
          {
            id: "points",
            header: t("ranking-points"),
            align: "end",
            cell: (mean) => (mean.points === null ? "—" : format.score(mean.points)),
          },
        ]}
        footer={
          <tr>
            <td colSpan={3}>{t("ranking-mean-of", { n: row.reviews.length })}</td>
            <td className={s.end}>{format.score(row.score)}</td>
          </tr>
        }
      />
      <p className={s.faint}>
        {t("ranking-reviews")} <bdi>{row.reviews.map((total) => format.score(total)).join(" · ")}</bdi>
      </p>
      <p className={s.faint}>
        {t("ranking-exact")} <bdi>{row.exact}</bdi>
      </p>
    </Dialog>
  );
}
