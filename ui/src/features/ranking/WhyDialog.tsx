import { useCurrentCall } from "../../app/session";
import type { CallCriterion, CallView, CriterionMean, RankingRow } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { Bdi, Dialog, Notice, Refusal, Spinner, Tag } from "../../kit";
import s from "./why.module.css";

/** A score opens into its sum, in words: what the reviews gave, what each criterion adds, what was put aside. */
export function WhyDialog({ row, onClose }: { row: RankingRow; onClose: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { call } = useCurrentCall();
  const shown = useCommand("call.show", { id: call?.id ?? 0 }, { enabled: call !== null });
  return (
    <Dialog title={t("ranking-why-title", { score: format.score(row.score) })} isOpen onClose={onClose} size="l">
      <p className={s.name}>
        <bdi>{pick(lang, row.organisationAr, row.organisationFr)}</bdi>
      </p>
      {shown.data ? <Opened row={row} call={shown.data} /> : <Spinner />}
      <Refusal refused={shown.error} />
    </Dialog>
  );
}

function Opened({ row, call }: { row: RankingRow; call: CallView }) {
  const { t, lang } = useT();
  const format = useFormat();
  const criterion = (id: number) => call.criteria.find((one) => one.id === id);
  const names = row.eliminatedBy.map((id) => {
    const found = criterion(id);
    return found ? pick(lang, found.nameAr, found.nameFr, found.nameEn) : "";
  });
  return (
    <div className={s.whole}>
      {names.length > 0 && (
        <Notice tone="error" title={t("grid-why-eliminated", { criteria: format.list(names), n: names.length })} />
      )}
      <Reviews row={row} call={call} />
      <Sum row={row} call={call} />
      {row.renormalised && <Notice tone="info" title={t("grid-why-renormalised")} />}
      <p className={s.faint}>
        {t("grid-why-rule")} {t("ranking-exact")} <Bdi>{row.exact}</Bdi>
      </p>
    </div>
  );
}

/** What the score is a mean, or the middle, of; and where services score a part, how the parts come together. */
function Reviews({ row, call }: { row: RankingRow; call: CallView }) {
  const { t } = useT();
  const format = useFormat();
  const { aggregate } = call.rules.policy;
  const totals = (list: readonly string[]) => list.map((total) => format.score(total)).join(" · ");
  if (row.desks.length <= 1) {
    return (
      <p>
        {t(`grid-why-${aggregate}`, { n: row.reviews.length, score: format.score(row.score) })}{" "}
        <Bdi>{totals(row.reviews)}</Bdi>
      </p>
    );
  }
  return (
    <>
      <p>{t("grid-why-desks", { score: format.score(row.score) })}</p>
      <ul className={s.desks}>
        {row.desks.map((desk) => (
          <li key={desk.service ?? ""}>
            {t("grid-why-desk", {
              who: desk.service === null ? t("grid-everybody") : t(`service-${desk.service}`),
              share: format.decimal(desk.share),
              score: format.score(desk.score),
            })}{" "}
            {t(`grid-why-${aggregate}-of`, { n: desk.totals.length })} <Bdi>{totals(desk.totals)}</Bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The points, criterion by criterion, under the sections they belong to; they sum to the score. */
function Sum({ row, call }: { row: RankingRow; call: CallView }) {
  const { t, lang } = useT();
  const format = useFormat();
  const lines = row.criteria.flatMap((line) => {
    const criterion = call.criteria.find((one) => one.id === line.criterion);
    return criterion ? [{ line, criterion }] : [];
  });
  const { sections } = call.rules;
  const groups = [
    { section: null, lines: lines.filter(({ criterion }) => criterion.section === null) },
    ...sections.map((section) => ({
      section,
      lines: lines.filter(({ criterion }) => criterion.section === section.slug),
    })),
  ].filter((group) => group.lines.length > 0);
  return (
    <table className={s.table}>
      <caption className="sr-only">{t("ranking-why")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ranking-criterion")}</th>
          <th scope="col" className={s.end}>
            {t(`grid-why-mark-${call.rules.policy.aggregate}`)}
          </th>
          <th scope="col" className={s.end}>
            {t("grid-why-share")}
          </th>
          <th scope="col" className={s.end}>
            {t("ranking-points")}
          </th>
        </tr>
      </thead>
      {groups.map(({ section, lines: own }) => (
        <tbody key={section?.slug ?? ""}>
          {section && (
            <tr className={s.section}>
              <th scope="rowgroup" colSpan={4}>
                {pick(lang, section.nameAr, section.nameFr, section.nameEn)}{" "}
                <span className={s.faint}>
                  {t("grid-share", { share: format.decimal(section.weight) })}
                  {section.service !== null && ` · ${t(`service-${section.service}`)}`}
                </span>
              </th>
            </tr>
          )}
          {own.map(({ line, criterion }) => (
            <Line key={line.criterion} line={line} criterion={criterion} />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t("grid-why-total")}
          </th>
          <td className={s.end}>{format.score(row.score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Line({ line, criterion }: { line: CriterionMean; criterion: CallCriterion }) {
  const { t, lang } = useT();
  const format = useFormat();
  const words = { n: line.notApplicable, of: line.notApplicable + line.scored };
  return (
    <tr>
      <th scope="row">
        {pick(lang, criterion.nameAr, criterion.nameFr, criterion.nameEn)}{" "}
        {criterion.informative && <Tag tone="violet">{t("grid-informative-mark")}</Tag>}
        {line.belowFloor && (
          <Tag tone="red">{t("grid-why-floor", { floor: format.decimal(criterion.floor ?? "") })}</Tag>
        )}
        {line.notApplicable > 0 && <span className={s.aside}>{t("grid-why-put-aside", words)}</span>}
      </th>
      <td className={s.end}>
        {line.mean === null
          ? t("ranking-not-applicable")
          : t("grid-why-mark", { mark: format.score(line.mean), max: format.decimal(criterion.max) })}
      </td>
      <td className={s.end}>{criterion.informative ? "—" : <Bdi>{format.score(line.share)}</Bdi>}</td>
      <td className={s.end}>{line.points === null ? "—" : format.score(line.points)}</td>
    </tr>
  );
}
