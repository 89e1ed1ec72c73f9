import { ChartColumn, FileText } from "lucide-react";
import { Link } from "../../app/nav";
import { useCurrentCall, useSession } from "../../app/session";
import { pick, useT } from "../../i18n";
import { Empty, Page } from "../../kit";
import s from "./reports.module.css";

/** Documents of a call; the receipt is printed from its file. */
export const DOCUMENTS = [
  "register",
  "summary",
  "ranking",
  "opinion",
  "accepted",
  "reserve",
  "rejected",
  "form",
  "grid",
] as const;

export default function ReportsPage() {
  const { t, lang } = useT();
  const { call } = useCurrentCall();
  const { can } = useSession();
  return (
    <Page title={t("reports-title")} subtitle={call && pick(lang, call.titleAr, call.titleFr)}>
      {call ? (
        <ul className={s.gallery}>
          <li>
            <Link to="/dashboard" className={s.tile}>
              <ChartColumn size={26} aria-hidden="true" />
              <strong>{t("dashboard-title")}</strong>
              <span>{t("dashboard-about")}</span>
            </Link>
          </li>
          {DOCUMENTS.filter((name) => name !== "opinion" || can("rank")).map((name) => (
            <li key={name}>
              <Link to={`/reports/${name}`} className={s.tile}>
                <FileText size={26} aria-hidden="true" />
                <strong>{t(`reports-${name}`)}</strong>
                <span>{t(`reports-${name}-about`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <Empty title={t("reports-no-call")} />
      )}
    </Page>
  );
}
