import type { AssignmentView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Card, Meter } from "../../kit";
import s from "./assignment.module.css";

/** Each reviewer with their share, what they know, and what they are kept out of. */
export function LoadsCard({ view }: { view: AssignmentView }) {
  const { t, lang } = useT();
  const format = useFormat();
  const most = Math.max(1, ...view.reviewers.map((reviewer) => reviewer.given));
  const domains = new Map(view.domains.map((one) => [one.slug, pick(lang, one.nameAr, one.nameFr, one.nameEn)]));
  return (
    <Card title={t("assignment-reviewers")}>
      <ul className={s.loads}>
        {view.reviewers.map((reviewer) => (
          <li key={reviewer.id}>
            <Meter
              label={pick(lang, reviewer.displayAr, reviewer.displayFr)}
              text={t("assignment-load", { given: reviewer.given, submitted: reviewer.submitted })}
              value={reviewer.given}
              max={most}
            />
            <p className={s.faint}>
              {reviewer.knows.length === 0
                ? t("assignment-knows-nothing")
                : t("assignment-knows", {
                    domains: format.list(reviewer.knows.map((slug) => domains.get(slug) ?? slug)),
                  })}
            </p>
            {reviewer.service && <p className={s.faint}>{t(`service-${reviewer.service}`)}</p>}
            {reviewer.concerned > 0 && <p className={s.kept}>{t("assignment-kept-out", { n: reviewer.concerned })}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
