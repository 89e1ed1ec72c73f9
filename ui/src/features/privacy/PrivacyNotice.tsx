import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Notice } from "../../kit";

/** What whoever deposits is told: the office's words or the program's, and the number at the CNDP. */
export function PrivacyNotice() {
  const { t, lang } = useT();
  const format = useFormat();
  const notice = useCommand("privacy.notice", {});
  if (!notice.data) return null;
  const { cndpNumber, cndpKind, cndpOn, noticeAr, noticeFr } = notice.data;
  const own = pick(lang, noticeAr, noticeFr);
  const numbered = t(cndpKind ? `privacy-number-${cndpKind}` : "privacy-number", { number: cndpNumber });
  return (
    <Notice tone={cndpNumber === "" ? "warn" : "info"} title={t("privacy-notice-title")}>
      <p>
        <bdi>{own || t("privacy-notice")}</bdi>
      </p>
      <p>
        {cndpNumber === "" ? (
          `${t("privacy-no-number")} ${t("privacy-no-number-where")}`
        ) : (
          <>
            {numbered}
            {cndpOn !== "" && ` ${t("privacy-number-on", { date: format.date(cndpOn) })}`}
          </>
        )}
      </p>
    </Notice>
  );
}
