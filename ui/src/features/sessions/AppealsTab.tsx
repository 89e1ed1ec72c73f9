import { useState } from "react";
import { Link } from "../../app/nav";
import { useSession } from "../../app/session";
import type { AppealView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Button, Empty, SimpleTable, Tag } from "../../kit";
import { ExamineDialog } from "./AppealDialogs";
import s from "./sessions.module.css";

/** Appeals of a call or of one file: what was received, by whom, and what became of it. */
export function AppealsTab({ appeals, ofFile }: { appeals: AppealView[]; ofFile?: boolean }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { can } = useSession();
  const [examining, setExamining] = useState<AppealView | null>(null);
  if (appeals.length === 0) return <Empty title={t("sessions-no-appeals")} hint={t("sessions-no-appeals-hint")} />;
  return (
    <>
      <SimpleTable
        caption={t("sessions-tab-appeals")}
        rows={appeals}
        rowKey={(row) => row.id}
        columns={[
          ...(ofFile
            ? []
            : [
                {
                  id: "file",
                  header: t("sessions-file"),
                  cell: (row: AppealView) => (
                    <>
                      <Link to={`/applications/${row.application}?tab=decision`}>
                        <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
                      </Link>
                      <div className={s.faint}>
                        <bdi>{row.number}</bdi>
                      </div>
                    </>
                  ),
                },
              ]),
          {
            id: "received",
            header: t("sessions-received-on"),
            cell: (row) => (
              <>
                {format.date(row.receivedOn)}
                <div className={s.faint}>
                  <bdi>{row.lodgedBy}</bdi>
                </div>
              </>
            ),
          },
          { id: "ground", header: t("sessions-ground"), cell: (row) => <bdi>{row.ground || "—"}</bdi> },
          {
            id: "examined",
            header: t("sessions-examined"),
            cell: (row) =>
              row.examinedOn === null ? (
                "—"
              ) : (
                <>
                  {format.date(row.examinedOn)}
                  <div className={s.faint}>
                    <bdi>{row.examinedBy}</bdi>
                  </div>
                </>
              ),
          },
          {
            id: "outcome",
            header: t("sessions-appeal-outcome"),
            cell: (row) =>
              row.outcome === null ? (
                can("decide") ? (
                  <Button onPress={() => setExamining(row)}>
                    {t("sessions-examine")}
                    <span className="sr-only"> {row.number}</span>
                  </Button>
                ) : (
                  <Tag tone="saffron">{t("sessions-appeal-open")}</Tag>
                )
              ) : (
                <>
                  <Tag tone={row.outcome === "rejected" ? "red" : "green"}>{t(`sessions-appeal-${row.outcome}`)}</Tag>
                  <div className={s.faint}>
                    {row.reason && pick(lang, row.reasonAr, row.reasonFr, row.reasonEn)}
                    {row.effect && (
                      <>
                        {" — "}
                        <bdi>{row.effect}</bdi>
                      </>
                    )}
                  </div>
                </>
              ),
          },
        ]}
      />
      {examining && <ExamineDialog appeal={examining} onClose={() => setExamining(null)} />}
    </>
  );
}
