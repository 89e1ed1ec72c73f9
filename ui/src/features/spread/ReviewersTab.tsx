import type { ReviewerSeverity, SpreadView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Card, SimpleTable } from "../../kit";
import s from "./spread.module.css";

/** Each reviewer's severity in words. */
export function ReviewersTab({ view }: { view: SpreadView }) {
  const { t, lang } = useT();
  const format = useFormat();
  return (
    <Card>
      <p className={s.about}>{t("spread-reviewers-about")}</p>
      <SimpleTable
        caption={t("spread-tab-reviewers")}
        rows={view.reviewers}
        rowKey={(row) => row.reviewer}
        columns={[
          {
            id: "reviewer",
            header: t("spread-reviewer"),
            cell: (row) => (
              <>
                <bdi>{pick(lang, row.displayAr, row.displayFr)}</bdi>
                {view.groups > 1 && row.group !== null && (
                  <span className={s.group}>{t("spread-group", { n: format.integer(row.group) })}</span>
                )}
              </>
            ),
          },
          {
            id: "severity",
            header: t("spread-severity"),
            cell: (row) => <Severity row={row} needed={view.sharedFiles} />,
          },
          { id: "reviews", header: t("spread-reviews"), align: "end", cell: (row) => format.integer(row.reviews) },
          { id: "shared", header: t("spread-shared"), align: "end", cell: (row) => format.integer(row.shared) },
          { id: "hanging", header: t("spread-hanging"), align: "end", cell: (row) => format.integer(row.hanging) },
        ]}
      />
    </Card>
  );
}

function Severity({ row, needed }: { row: ReviewerSeverity; needed: number }) {
  const { t } = useT();
  const format = useFormat();
  if (row.effect === null) {
    const values = { shared: format.integer(row.shared), needed: format.integer(needed) };
    return <span className={s.faint}>{t("spread-too-few", values)}</span>;
  }
  const points = format.score(row.effect.replace("-", ""));
  if (/^-?0\.0*$/.test(row.effect)) return <>{t("spread-even")}</>;
  return <>{t(row.effect.startsWith("-") ? "spread-severe" : "spread-lenient", { points })}</>;
}
