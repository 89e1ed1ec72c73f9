// Scoring: what belongs to the criterion beside the grid, keys 0–5, saved as it is given.
import { Fragment, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { Link, useGo } from "../../app/nav";
import type { CallCriterion, MarkView, Refused, ReviewView } from "../../generated/commands";
import { host, useAct } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Bdi,
  Button,
  Dialog,
  Facts,
  Meter,
  Notice,
  Page,
  Pill,
  Refusal,
  SimpleTable,
  Stat,
  Tabs,
  useFaults,
  useToast,
} from "../../kit";
import { BudgetTable } from "../applications/BudgetTable";
import { DeclareDialog } from "../conflicts/DeclareDialog";
import { CriterionRow } from "./CriterionRow";
import s from "./scoring.module.css";

const PAUSE = 400;

export function Scoring({ start }: { start: ReviewView }) {
  const { t, lang } = useT();
  const go = useGo();
  const toast = useToast();
  const submitAct = useAct("review.submit");
  const board = useMarks(start);
  const { review, saving, refused } = board;
  const fault = useFaults(submitAct.refused);
  const [at, setAt] = useState(0);
  const [why, setWhy] = useState(false);
  const [declaring, setDeclaring] = useState(false);
  const criterion = review.criteria[at];

  const submit = useCallback(async () => {
    const saved = await board.flush();
    if (!saved) return;
    try {
      const done = await submitAct.run({ id: saved.id, version: saved.version });
      toast(t("reviews-submitted"));
      if (done.next !== null && done.next !== done.id) go(`/reviews/${done.next}`);
      else go("/reviews");
    } catch (error) {
      const field = (error as Refused).field ?? "";
      const place = Number(field.split(".")[1]);
      if (field.startsWith("criteria.") && Number.isInteger(place)) setAt(place);
    }
  }, [board, submitAct, toast, t, go]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey && event.key === "Enter" && review.editable) {
      event.preventDefault();
      void submit();
    }
  };
  const marked = board.marks.filter((mark) => mark.value !== null || mark.notApplicable).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one key for the whole page
    <div className={s.whole} onKeyDown={onKeyDown}>
      {declaring && (
        <DeclareDialog
          application={review.application}
          name={`${review.number} — ${pick(lang, review.organisationAr, review.organisationFr)}`}
          onClose={() => setDeclaring(false)}
          onDone={() => go("/reviews")}
        />
      )}
      <Page
        title={
          <bdi>{`${pick(lang, review.project.titleAr, review.project.titleFr)} — ${pick(lang, review.organisationAr, review.organisationFr)}`}</bdi>
        }
        crumbs={[{ to: "/reviews", label: t("reviews-title") }]}
        subtitle={`${t("reviews-position", { n: review.position, of: review.of })} · ${t("grid-version-of", { n: review.gridVersion })}`}
        status={
          review.state === "submitted" ? (
            <Pill slug="submitted" kind="review" />
          ) : (
            <Saved saving={saving} refused={refused} />
          )
        }
        actions={
          <>
            {review.editable && <Button onPress={() => setDeclaring(true)}>{t("conflicts-declare")}</Button>}
            {review.previous !== null && (
              <Button onPress={() => go(`/reviews/${review.previous}`)}>{t("reviews-previous")}</Button>
            )}
            {review.editable && (
              <Button tone="primary" keyHint="Ctrl ↵" isPending={submitAct.isPending} onPress={() => void submit()}>
                {t("reviews-submit-next")}
              </Button>
            )}
            {!review.editable && review.next !== null && (
              <Button onPress={() => go(`/reviews/${review.next}`)}>{t("reviews-next")}</Button>
            )}
          </>
        }
      >
        <Refusal refused={submitAct.refused} />
        {refused?.code === "stale" && (
          <Notice tone="warn" title={t("reviews-stale")}>
            <Button onPress={() => window.location.reload()}>{t("frame-reload")}</Button>
          </Notice>
        )}
        {refused && refused.code !== "stale" && <Refusal refused={refused} />}
        <div className={s.columns}>
          <Context review={review} criterion={criterion} />
          <section className={s.grid} aria-label={t("reviews-grid")}>
            <div className={s.rows}>
              {review.criteria.map((one, i) => (
                <Fragment key={one.id}>
                  <SectionTitle review={review} at={i} />
                  <CriterionRow
                    criterion={one}
                    mark={board.marks.find((mark) => mark.criterion === one.id)}
                    isActive={i === at}
                    isEditable={review.editable}
                    error={fault(`criteria.${i}`)}
                    onActivate={() => setAt(i)}
                    onMark={(part) => board.set(one.id, part)}
                    onMove={(by) => setAt(Math.max(0, Math.min(review.criteria.length - 1, i + by)))}
                  />
                </Fragment>
              ))}
            </div>
            <footer className={s.foot}>
              <Meter
                label={t("reviews-progress", { n: marked, of: review.criteria.length })}
                value={marked}
                max={review.criteria.length}
              />
              <button type="button" className={s.total} onClick={() => setWhy(true)} disabled={review.total === null}>
                {t(review.complete ? "reviews-total-whole" : "reviews-total-so-far")}
                <Total text={review.total} />
              </button>
            </footer>
          </section>
        </div>
      </Page>
      {why && <Parts review={review} onClose={() => setWhy(false)} />}
    </div>
  );
}

/** The name and share of a section, above its first criterion. */
function SectionTitle({ review, at }: { review: ReviewView; at: number }) {
  const { t, lang } = useT();
  const format = useFormat();
  const slug = review.criteria[at]?.section;
  const section = review.sections.find((one) => one.slug === slug);
  if (!section || review.criteria[at - 1]?.section === slug) return null;
  return (
    <h2 className={s.section}>
      {pick(lang, section.nameAr, section.nameFr, section.nameEn)}{" "}
      <span className={s.faint}>{t("reviews-weight", { weight: format.decimal(section.weight) })}</span>
    </h2>
  );
}

function Total({ text }: { text: string | null }) {
  const format = useFormat();
  return (
    <bdi>
      <strong>{text === null ? "—" : format.score(text)}</strong> / 100
    </bdi>
  );
}

function Saved({ saving, refused }: { saving: boolean; refused: Refused | null }) {
  const { t } = useT();
  const word = refused ? "reviews-not-saved" : saving ? "reviews-saving" : "reviews-saved";
  return (
    <span className={s.saved} role="status">
      {t(word)}
    </span>
  );
}

/** Marks as they are typed, saved after a short pause; one save at a time, each with the version it saw. */
function useMarks(start: ReviewView) {
  const [review, setReview] = useState(start);
  const [marks, setMarks] = useState<MarkView[]>(start.marks);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const pending = useRef(new Map<number, MarkView>());
  const known = useRef(start);
  const running = useRef<Promise<ReviewView | null> | null>(null);
  const timer = useRef(0);

  const save = useCallback(async (): Promise<ReviewView | null> => {
    window.clearTimeout(timer.current);
    if (running.current) await running.current;
    if (pending.current.size === 0) return known.current;
    const sent = [...pending.current.values()];
    pending.current.clear();
    setSaving(true);
    running.current = host
      .call("review.save", { id: known.current.id, version: known.current.version, marks: sent, comment: null })
      .then((after) => {
        known.current = after;
        setReview(after);
        setRefused(null);
        return after;
      })
      .catch((error: Refused) => {
        // What could not be saved stays on screen and is sent again with the next change.
        for (const mark of sent) if (!pending.current.has(mark.criterion)) pending.current.set(mark.criterion, mark);
        setRefused(error);
        return null;
      });
    const done = await running.current;
    running.current = null;
    setSaving(false);
    return done;
  }, []);

  const set = useCallback(
    (criterion: number, part: Partial<MarkView>) => {
      setMarks((now) => {
        const before = now.find((mark) => mark.criterion === criterion) ?? {
          criterion,
          value: null,
          notApplicable: false,
          comment: "",
        };
        const next = { ...before, ...part };
        pending.current.set(criterion, next);
        return [...now.filter((mark) => mark.criterion !== criterion), next];
      });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), PAUSE);
    },
    [save],
  );

  // Leaving the page saves what the pause had not saved yet.
  useEffect(
    () => () => {
      if (pending.current.size > 0) void save();
    },
    [save],
  );
  return { review, marks, set, flush: save, saving, refused };
}

function Context({ review, criterion }: { review: ReviewView; criterion: CallCriterion | undefined }) {
  const { t, lang } = useT();
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
                  <Answered review={review} criterion={criterion.id} />
                </>
              )}
              <Summary review={review} />
            </div>
          ),
        },
        { id: "file", label: t("reviews-whole-file"), content: <WholeFile review={review} /> },
      ]}
    />
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
        {t("reviews-communes")} {communes.join("، ")}
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

/** The total opened into its sum. */
function Parts({ review, onClose }: { review: ReviewView; onClose: () => void }) {
  const { t, lang } = useT();
  const format = useFormat();
  const part = (id: number) => review.parts.find((one) => one.criterion === id);
  return (
    <Dialog title={t("reviews-why", { total: format.score(review.total ?? "") })} isOpen onClose={onClose}>
      <SimpleTable
        caption={t("reviews-parts")}
        rows={review.criteria}
        rowKey={(one) => one.id}
        columns={[
          { id: "name", header: t("reviews-criterion"), cell: (one) => pick(lang, one.nameAr, one.nameFr, one.nameEn) },
          {
            id: "share",
            header: t("reviews-share"),
            align: "end",
            cell: (one) => format.score(part(one.id)?.share ?? "0"),
          },
          {
            id: "points",
            header: t("reviews-points"),
            align: "end",
            cell: (one) => {
              const points = part(one.id)?.points;
              return points === null || points === undefined ? "—" : format.score(points);
            },
          },
        ]}
      />
      <p className={s.faint}>{t("reviews-why-about")}</p>
    </Dialog>
  );
}
