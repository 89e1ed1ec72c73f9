import { Link } from "../../app/nav";
import type { SessionFile } from "../../generated/commands";
import { pick, useT } from "../../i18n";
import { Empty, Pill, SimpleTable } from "../../kit";
import s from "./sessions.module.css";

/** Departures from the order, each with the reason that was written. */
export function ExceptionsTab({ files }: { files: SessionFile[] }) {
  const { t, lang } = useT();
  if (files.length === 0) return <Empty title={t("sessions-no-exceptions")} hint={t("sessions-no-exceptions-hint")} />;
  return (
    <SimpleTable
      caption={t("sessions-exceptions")}
      rows={files}
      rowKey={(row) => row.application}
      columns={[
        { id: "rank", header: t("sessions-rank"), align: "end", cell: (row) => row.rank ?? "—" },
        {
          id: "file",
          header: t("sessions-file"),
          cell: (row) => (
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
        {
          id: "proposed",
          header: t("sessions-proposed"),
          cell: (row) => (row.proposed ? <Pill slug={row.proposed} kind="outcome" /> : "—"),
        },
        {
          id: "outcome",
          header: t("sessions-outcome"),
          cell: (row) => (row.decision ? <Pill slug={row.decision.outcome} kind="outcome" /> : "—"),
        },
        {
          id: "departs",
          header: t("sessions-departure"),
          cell: (row) => (row.decision?.departs ? t(`sessions-departs-${row.decision.departs}`) : "—"),
        },
        { id: "why", header: t("applications-reason"), cell: (row) => <bdi>{row.decision?.departure}</bdi> },
      ]}
    />
  );
}
