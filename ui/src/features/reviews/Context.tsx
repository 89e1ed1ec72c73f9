// What belongs to the criterion beside the grid: the answer, the figures, the budget, the papers, the whole file.
import { Link } from "../../app/nav";
import type { CallCriterion, ReviewView } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Bdi, Facts, Notice, Pill, SimpleTable, Stat, Tabs } from "../../kit";
import { BudgetTable } from "../applications/BudgetTable";
import s from "./scoring.module.css";

export function Context({ review, criterion }: { review: ReviewView; criterion: CallCriterion | undefined }) {
  const { t, lang } = useT();
  const others = review.othersIn > 0 || review.others.length > 0;
  return (
    <Tabs
      label={t("reviews-context")}
      tabs={[
        {
          id: "criterion",
          label: t("reviews-this-criterion"),
          content: (
            <div className={s.context}>
              {criterion && (
                <>
                  <h2>{pick(lang, criterion.nameAr, criterion.nameFr, criterion.nameEn)}</h2>
                  <p>{pick(lang, criterion.helpAr, criterion.helpFr, criterion.helpEn)}</p>
                  <Levels criterion={criterion} />
                  <Answered review={review} criterion={criterion.id} />
                </>
              )}
              <Summary review={review} />
            </div>
          ),
        },
        { id: "file", label: t("reviews-whole-file"), content: <WholeFile review={review} /> },
        {
          id: "papers",
          label: t("reviewing-papers"),
          badge: review.papers.length,
          content: <Papers review={review} />,
        },
        ...(others
          ? [
              {
                id: "others",
                label: t("reviewing-others"),
                badge: review.othersIn,
                content: <Others review={review} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** What each value means. */
function Levels({ criterion }: { criterion: CallCriterion }) {
  const { lang } = useT();
  if (criterion.levels.length === 0) return null;
  return (
    <dl className={s.levels}>
      {criterion.levels.map((level) => (
        <div key={level.value}>
          <dt>{level.value}</dt>
          <dd>{pick(lang, level.labelAr, level.labelFr, level.labelEn)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the applicant wrote to this criterion. */
function Answered({ review, criterion }: { review: ReviewView; criterion: number }) {
  const { t, lang } = useT();
  const answer = review.project.answers.find((one) => one.criterion === criterion);
  return (
    <section className={s.answer} aria-label={t("application-answer")}>
      <h3>{t("application-answer")}</h3>
      {answer ? (
        <p className={s.prose} dir="auto">
          {pick(lang, answer.answerAr, answer.answerFr)}
        </p>
      ) : (
        <p className={s.faint}>{t("application-no-answer")}</p>
      )}
    </section>
  );
}

function Summary({ review }: { review: ReviewView }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { project } = review;
  const cost =
    project.places > 0 && project.months > 0 ? BigInt(project.amount) / BigInt(project.places * project.months) : null;
  const communes = lang === "ar" ? review.communesAr : review.communesFr;
  return (
    <>
      <p>{pick(lang, project.summaryAr, project.summaryFr)}</p>
      <div className={s.stats}>
        <Stat
          label={t("reviews-places")}
          value={format.integer(project.places)}
          detail={project.women === null ? undefined : t("reviews-women", { n: project.women })}
        />
        <Stat label={t("reviews-cost")} value={cost === null ? "—" : format.money(Number(cost))} />
        <Stat label={t("reviews-months")} value={t("reviews-months-n", { n: project.months })} />
        <Stat label={t("reviews-amount")} value={format.money(project.amount)} />
      </div>
      <p className={s.faint}>
        {t("reviews-communes")} {format.list(communes)}
        {project.partner && ` · ${t("reviews-partner")} ${project.partner}`}
      </p>
    </>
  );
}

function WholeFile({ review }: { review: ReviewView }) {
  const { t, lang } = useT();
  const format = useFormat();
  const { project } = review;
  const given = (count: number | null) => (count === null ? t("application-not-given") : format.integer(count));
  return (
    <div className={s.context}>
      {review.namesHidden && <Notice tone="info" title={t("reviewing-names-hidden")} />}
      <Facts
        columns={2}
        items={[
          { label: t("reviews-number"), value: <Bdi>{review.number}</Bdi> },
          { label: t("reviews-kind"), value: t(`kind-${review.kind}`) },
          { label: t("reviews-domain"), value: pick(lang, review.domainAr, review.domainFr, review.domainEn) },
          { label: t("reviews-places"), value: format.integer(project.places) },
          { label: t("reviews-women-label"), value: given(project.women) },
          { label: t("reviews-youth"), value: given(project.youth) },
          { label: t("reviews-rural"), value: given(project.rural) },
          { label: t("reviews-disabled"), value: given(project.disabled) },
          { label: t("reviews-amount"), value: format.money(project.amount) },
          { label: t("reviews-own-share"), value: format.money(project.ownShare) },
          { label: t("reviews-starts"), value: format.date(project.startsOn) },
          { label: t("reviews-work-days"), value: format.integer(project.workDays) },
        ]}
      />
      <p lang="ar" dir="rtl">
        {project.summaryAr}
      </p>
      <p lang="fr" dir="ltr">
        {project.summaryFr}
      </p>
      <BudgetTable budget={project.budget} totals={null} />
      <Link to={`/applications/${review.application}`}>{t("reviews-open-file")}</Link>
    </div>
  );
}

function Papers({ review }: { review: ReviewView }) {
  const { t, lang } = useT();
  return (
    <div className={s.context}>
      {review.namesHidden && <Notice tone="info" title={t("reviewing-scans-hidden")} />}
      <SimpleTable
        caption={t("reviewing-papers")}
        rows={review.papers}
        rowKey={(row) => row.requirement}
        columns={[
          {
            id: "name",
            header: t("reviewing-paper"),
            cell: (row) => pick(lang, row.nameAr, row.nameFr, row.nameEn),
          },
          { id: "state", header: t("reviews-state"), cell: (row) => <Pill slug={row.state} kind="paper" /> },
          { id: "note", header: t("reviews-comment"), cell: (row) => <bdi>{row.note}</bdi> },
        ]}
      />
      {!review.namesHidden && (
        <Link to={`/applications/${review.application}`} search={{ tab: "papers" }}>
          {t("reviews-open-file")}
        </Link>
      )}
    </div>
  );
}

/** The other reviews of the file, once they may be seen. */
function Others({ review }: { review: ReviewView }) {
  const { t, lang } = useT();
  const format = useFormat();
  if (review.othersHidden) return <p className={s.faint}>{t("reviewing-others-hidden", { n: review.othersIn })}</p>;
  return (
    <SimpleTable
      caption={t("reviewing-others")}
      rows={review.others}
      rowKey={(row) => row.id}
      columns={[
        {
          id: "reviewer",
          header: t("reviews-reviewer"),
          cell: (row) => <Link to={`/reviews/${row.id}`}>{pick(lang, row.reviewerAr, row.reviewerFr)}</Link>,
        },
        {
          id: "total",
          header: t("reviews-total"),
          align: "end",
          cell: (row) => (row.total === null ? "—" : format.score(row.total)),
        },
        { id: "comment", header: t("reviews-comment"), cell: (row) => <bdi>{row.comment}</bdi> },
      ]}
    />
  );
}
