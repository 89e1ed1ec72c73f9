// Scoring: what belongs to the criterion beside the grid, keys for every value, saved as it is given.
import { type KeyboardEvent, useCallback, useState } from "react";
import { useGo } from "../../app/nav";
import type { Refused, ReviewView } from "../../generated/commands";
import { useAct } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import {
  Button,
  ConfirmDialog,
  Dialog,
  Meter,
  Notice,
  Page,
  Pill,
  Refusal,
  SimpleTable,
  TextField,
  useFaults,
  useFaultText,
  useToast,
} from "../../kit";
import { DeclareDialog } from "../conflicts/DeclareDialog";
import { Context } from "./Context";
import { CriterionRow } from "./CriterionRow";
import { type Board, useMarks } from "./marks";
import { wantsWords } from "./scale";
import s from "./scoring.module.css";
import { groupsOf } from "./sections";

interface Props {
  start: ReviewView;
  /** Reads the review anew, after it was reopened or changed elsewhere. */
  onStale: () => void;
}

export function Scoring({ start, onStale }: Props) {
  const { t, lang } = useT();
  const go = useGo();
  const toast = useToast();
  const submitAct = useAct("review.submit");
  const board = useMarks(start);
  const { review, refused } = board;
  const fault = useFaults(submitAct.refused);
  const [at, setAt] = useState(0);
  const [why, setWhy] = useState(false);
  const [reopening, setReopening] = useState(false);
  const [declaring, setDeclaring] = useState(false);

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

  /** Saves and goes to another file; what could not be saved keeps the person here. */
  const leave = useCallback(
    async (to: number | null) => {
      if (to === null) return;
      if (review.editable && (await board.flush()) === null) return;
      go(`/reviews/${to}`);
    },
    [board, review.editable, go],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey || event.altKey || event.shiftKey) return;
    if (event.key === "Enter" && review.editable) void submit();
    else if (event.key === "ArrowDown") void leave(review.next);
    else if (event.key === "ArrowUp") void leave(review.previous);
    else return;
    event.preventDefault();
  };
  const marked = board.marks.filter((mark) => mark.value !== null || mark.notApplicable).length;
  const wanting = review.criteria.filter((one) => {
    const mark = board.marks.find((given) => given.criterion === one.id);
    return mark?.value != null && wantsWords(one, mark.value) && mark.comment === "";
  }).length;
  const title = pick(lang, review.project.titleAr, review.project.titleFr);
  const applicant = review.namesHidden ? review.number : pick(lang, review.organisationAr, review.organisationFr);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole page
    <div className={s.whole} onKeyDown={onKeyDown}>
      {declaring && (
        <DeclareDialog
          application={review.application}
          name={review.namesHidden ? `${review.number} — ${title}` : `${review.number} — ${applicant}`}
          onClose={() => setDeclaring(false)}
          onDone={() => go("/reviews")}
        />
      )}
      <Page
        title={<bdi>{`${title} — ${applicant}`}</bdi>}
        crumbs={[{ to: "/reviews", label: t("reviews-title") }]}
        subtitle={`${t("reviewing-position", { n: review.position, of: review.of, done: review.handedIn })} · ${t("grid-version-of", { n: review.gridVersion })}`}
        status={review.editable ? <Saved board={board} /> : <Standing review={review} />}
        actions={
          <>
            {review.editable && <Button onPress={() => setDeclaring(true)}>{t("conflicts-declare")}</Button>}
            {review.previous !== null && (
              <Button onPress={() => void leave(review.previous)}>{t("reviews-previous")}</Button>
            )}
            {review.next !== null && (
              <Button keyHint="Ctrl ↓" onPress={() => void leave(review.next)}>
                {t(review.editable ? "reviewing-save-next" : "reviews-next")}
              </Button>
            )}
            {review.editable && (
              <Button tone="primary" keyHint="Ctrl ↵" isPending={submitAct.isPending} onPress={() => void submit()}>
                {t("reviews-submit-next")}
              </Button>
            )}
            {review.state === "submitted" && <Reopen review={review} onPress={() => setReopening(true)} />}
          </>
        }
      >
        <Refusal refused={submitAct.refused} />
        {refused?.code === "stale" && (
          <Notice tone="warn" title={t("reviews-stale")}>
            <Button onPress={onStale}>{t("frame-reload")}</Button>
          </Notice>
        )}
        {refused && refused.code !== "stale" && (
          <>
            <Refusal refused={refused} />
            <Button onPress={() => void board.flush()}>{t("reviewing-save-again")}</Button>
          </>
        )}
        {board.recovered && !refused && <Notice tone="info" title={t("reviewing-recovered")} />}
        {review.reopenReason !== "" && review.state !== "submitted" && (
          <Notice tone="warn" title={t("reviewing-reopened")}>
            <bdi>{review.reopenReason}</bdi>
          </Notice>
        )}
        <div className={s.columns}>
          <Context review={review} criterion={review.criteria[at]} />
          <section className={s.grid} aria-label={t("reviews-grid")}>
            {/* A grid that can only be read has no field to scroll by. */}
            <div className={s.rows} tabIndex={review.editable ? undefined : 0}>
              <Grid board={board} at={at} onAt={setAt} fault={fault} />
              <div className={s.general}>
                <TextField
                  label={t("reviewing-general")}
                  value={board.comment}
                  onChange={board.setComment}
                  multiline
                  rows={2}
                  isDisabled={!review.editable}
                />
              </div>
            </div>
            <footer className={s.foot}>
              <Meter
                label={t("reviews-progress", { n: marked, of: review.criteria.length })}
                value={marked}
                max={review.criteria.length}
              />
              {wanting > 0 && <span className={s.error}>{t("reviewing-comments-wanting", { n: wanting })}</span>}
              <button type="button" className={s.total} onClick={() => setWhy(true)} disabled={review.total === null}>
                {t(review.complete ? "reviews-total-whole" : "reviews-total-so-far")}
                <Total text={review.total} />
              </button>
            </footer>
          </section>
        </div>
      </Page>
      {why && <Parts review={review} onClose={() => setWhy(false)} />}
      {reopening && (
        <ReopenDialog
          review={review}
          onClose={() => setReopening(false)}
          onDone={() => {
            setReopening(false);
            onStale();
          }}
        />
      )}
    </div>
  );
}

interface GridProps {
  board: Board;
  at: number;
  onAt: (place: number) => void;
  fault: (field: string) => string | undefined;
}

/** The criteria under the titles of their sections; a grid without sections is one list. */
function Grid({ board, at, onAt, fault }: GridProps) {
  const { t, lang } = useT();
  const format = useFormat();
  const { criteria, sections, editable } = board.review;
  const groups = groupsOf(criteria, (one) => {
    const section = sections.find((known) => known.slug === one.section);
    if (section === undefined) return null;
    const weight = t("reviews-weight", { weight: format.decimal(section.weight) });
    return `${pick(lang, section.nameAr, section.nameFr, section.nameEn)} · ${weight}`;
  });
  return groups.map((group) => (
    <section key={group.key} aria-label={group.title ?? undefined}>
      {group.title !== null && <h2 className={s.section}>{group.title}</h2>}
      {group.rows.map(({ criterion, place }) => (
        <CriterionRow
          key={criterion.id}
          criterion={criterion}
          mark={board.marks.find((mark) => mark.criterion === criterion.id)}
          isActive={place === at}
          isEditable={editable}
          error={fault(`criteria.${place}`)}
          onActivate={() => onAt(place)}
          onMark={(part) => board.set(criterion.id, part)}
          onMove={(by) => onAt(Math.max(0, Math.min(criteria.length - 1, place + by)))}
        />
      ))}
    </section>
  ));
}

/** How the review came in and when. */
function Standing({ review }: { review: ReviewView }) {
  const { t, lang } = useT();
  const by = pick(lang, review.enteredByAr, review.enteredByFr);
  return (
    <span className={s.saved}>
      <Pill slug={review.state} kind="review" />
      {!review.own && <bdi>{pick(lang, review.reviewerAr, review.reviewerFr)}</bdi>}
      {by !== "" && <bdi>{t(`reviewing-entry-${review.entry}`, { by })}</bdi>}
    </span>
  );
}

function Reopen({ review, onPress }: { review: ReviewView; onPress: () => void }) {
  const { t } = useT();
  const text = useFaultText();
  if (!review.own && !review.reopenable) return null;
  const hindrance = review.reopenHindrance === null ? undefined : text({ code: review.reopenHindrance });
  return (
    <Button onPress={onPress} disabledReason={hindrance}>
      {t("reviewing-reopen")}
    </Button>
  );
}

function ReopenDialog({ review, onClose, onDone }: { review: ReviewView; onClose: () => void; onDone: () => void }) {
  const { t } = useT();
  const toast = useToast();
  const reopen = useAct("review.reopen");
  return (
    <ConfirmDialog
      isOpen
      title={t("reviewing-reopen")}
      body={t(review.phase === "scored" ? "reviewing-reopen-scored" : "reviewing-reopen-about")}
      confirmLabel={t("reviewing-reopen")}
      reason={{ label: t("reviewing-reopen-reason"), draft: `reopen.${review.id}`, isRequired: true }}
      onClose={onClose}
      onConfirm={async (reason) => {
        await reopen.run({ id: review.id, version: review.version, reason });
        toast(t("reviewing-reopen-done"));
        onDone();
      }}
    />
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

/** What became of the last save, in words and for those who hear the page. */
function Saved({ board }: { board: Board }) {
  const { t } = useT();
  const format = useFormat();
  const { saving, dirty, refused, review } = board;
  const word = () => {
    if (refused) return t("reviewing-not-saved");
    if (saving || dirty) return t("reviews-saving");
    return review.savedAt === null
      ? t("reviewing-nothing-yet")
      : t("reviewing-saved-at", { at: format.time(review.savedAt) });
  };
  return (
    <span className={`${s.saved} ${refused ? s.error : ""}`} role="status">
      {word()}
    </span>
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
