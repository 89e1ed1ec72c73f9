//! Scoring: marks saved as they are given, a review submitted when it is whole.

use super::show::{mark_views, view, whole};
use super::standing::standing;
use super::totals::marks_of;
use super::{MarkView, ReviewView, SaveReview, SubmitReview};
use crate::access::Right;
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, ReviewId};
use crate::domain::reviewing::{MOST_COMMENT, unfinished, writable as may_write};
use crate::domain::score::{Mark, NoTotal, total};
use crate::domain::workflow::{Act, Refusal, decide};
use crate::office::application::facts::load;
use crate::office::application::keep::bump;
use crate::office::application::moves::step;
use crate::office::call::CallCriterion;
use crate::office::{Change, OfficeError};
use crate::store::log::{Noun, record_of};
use rusqlite::named_params;
use rust_decimal::Decimal;

/// `review.save`: saves the marks that changed. A comment may wait until the review is submitted.
///
/// # Errors
/// A stale version, `review-not-yours`, `review-submitted`, or faults at `marks.N.…`.
pub fn save(change: &mut Change<'_>, request: SaveReview) -> Result<ReviewView, OfficeError> {
    let before = writable(change, request.id, request.version)?;
    check_marks(&before.criteria, &request.marks)?;
    let mut faults = Faults::default();
    faults.text("comment", request.comment.as_deref().unwrap_or_default(), false, MOST_COMMENT);
    faults.into_result().map_err(OfficeError::Faults)?;
    for mark in &request.marks {
        write_mark(change, request.id, mark)?;
    }
    change
        .db
        .prepare_cached(
            "UPDATE review SET state = 'draft', version = version + 1, comment = coalesce(:comment, comment),
                    entry = 'screen', entered_by = NULL, saved_at = :now WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":comment": request.comment.as_deref().map(str::trim), ":now": change.now_text(),
        })?;
    let after = view(&change.reading(), request.id)?;
    change.record("review.save", "review", request.id.0, &before.marks, &after.marks)?;
    Ok(after)
}

/// The review, if the person who asks may score it now.
fn writable(change: &Change<'_>, id: ReviewId, version: i64) -> Result<ReviewView, OfficeError> {
    let found = standing(&change.reading(), id)?;
    // From signed paper others enter by `review.enter`, which says so.
    if !found.person.own {
        return Err(OfficeError::Rule("review-not-yours"));
    }
    may_write(&found.situation, &found.person, false).map_err(OfficeError::Rule)?;
    if found.version != version {
        return Err(OfficeError::Stale { noun: "review", version: found.version });
    }
    whole(&change.reading(), &found)
}

fn check_marks(criteria: &[CallCriterion], marks: &[MarkView]) -> Result<(), OfficeError> {
    let mut faults = Faults::default();
    for (i, mark) in marks.iter().enumerate() {
        let Some(criterion) = criteria.iter().find(|criterion| criterion.id == mark.criterion) else {
            faults.add(format!("marks.{i}.criterion"), "criterion-unknown");
            continue;
        };
        let scale = criterion.criterion.scale();
        if mark.not_applicable && !criterion.criterion.allows_na {
            faults.add(format!("marks.{i}.notApplicable"), "not-applicable-forbidden");
        }
        let on_scale = |text: &String| text.parse::<Decimal>().is_ok_and(|value| scale.holds(value));
        if !mark.not_applicable && mark.value.as_ref().is_some_and(|text| !on_scale(text)) {
            faults.add(format!("marks.{i}.value"), "score-off-scale");
        }
        faults.text(&format!("marks.{i}.comment"), &mark.comment, false, MOST_COMMENT);
    }
    faults.into_result().map_err(OfficeError::Faults)
}

/// A mark without value, without "not applicable" and without comment is taken out.
pub(super) fn write_mark(change: &Change<'_>, review: ReviewId, mark: &MarkView) -> Result<(), OfficeError> {
    let value = mark.value.as_ref().filter(|_| !mark.not_applicable);
    let kept = value.and_then(|text| text.parse::<Decimal>().ok()).map(|value| value.normalize().to_string());
    let comment = mark.comment.trim();
    if kept.is_none() && !mark.not_applicable && comment.is_empty() {
        change
            .db
            .prepare_cached("DELETE FROM score WHERE review_id = :review AND criterion_id = :criterion")?
            .execute(named_params! { ":review": review, ":criterion": mark.criterion })?;
        return Ok(());
    }
    change
        .db
        .prepare_cached(
            "INSERT INTO score (review_id, criterion_id, value, not_applicable, comment)
             VALUES (:review, :criterion, :value, :na, :comment)
             ON CONFLICT (review_id, criterion_id) DO UPDATE
             SET value = excluded.value, not_applicable = excluded.not_applicable, comment = excluded.comment",
        )?
        .execute(named_params! {
            ":review": review, ":criterion": mark.criterion, ":value": kept, ":na": mark.not_applicable,
            ":comment": comment,
        })?;
    Ok(())
}

/// `review.submit`: hands a whole review in; the last one expected carries its file to "scored".
///
/// # Errors
/// Faults at `criteria.N` while marks or obligatory comments are missing.
pub fn submit(change: &mut Change<'_>, request: SubmitReview) -> Result<ReviewView, OfficeError> {
    let review = writable(change, request.id, request.version)?;
    check_whole(change, request.id, &review.criteria)?;
    hand_in(change, request.id, review.application)?;
    view(&change.reading(), request.id)
}

/// Hands in a review that [`check_whole`] found whole.
pub(super) fn hand_in(change: &mut Change<'_>, id: ReviewId, application: ApplicationId) -> Result<(), OfficeError> {
    let before = record_of(change.db, Noun::Review, id.0)?;
    change
        .db
        .prepare_cached(
            "UPDATE review SET state = 'submitted', submitted_at = :now, version = version + 1 WHERE id = :id",
        )?
        .execute(named_params! { ":id": id, ":now": change.now_text() })?;
    let after = record_of(change.db, Noun::Review, id.0)?;
    change.record("review.submit", "review", id.0, &before, &after)?;
    conclude(change, application)
}

/// Notes at `criteria.N` what a review still wants. `criteria` are those that it holds.
pub(super) fn check_whole(change: &Change<'_>, id: ReviewId, criteria: &[CallCriterion]) -> Result<(), OfficeError> {
    let marks = marks_of(change.db, id, criteria)?;
    let views = mark_views(change.db, id)?;
    let comment = |criterion: &CallCriterion| {
        views.iter().find(|given| given.criterion == criterion.id).map_or("", |given| given.comment.as_str())
    };
    let given: Vec<(Mark, &str)> =
        criteria.iter().zip(&marks).map(|(criterion, mark)| (*mark, comment(criterion))).collect();
    unfinished(criteria.iter().map(|known| &known.criterion), &given).into_result().map_err(OfficeError::Faults)?;
    match total(&super::totals::grid(criteria), &marks) {
        Err(NoTotal::NothingApplies) => Err(OfficeError::Rule("nothing-applies")),
        Ok(_) | Err(NoTotal::Incomplete(_) | NoTotal::TooLarge) => Ok(()),
    }
}

/// Carries the file on once every review it waits for is in; before that nothing happens.
fn conclude(change: &mut Change<'_>, application: ApplicationId) -> Result<(), OfficeError> {
    let standing = load(&change.reading(), application)?;
    // Whether the review may be handed in was settled before, for those as well who enter it from paper.
    let row =
        match decide(&standing.facts, Act::ConcludeReview, |right| right == Right::Review || change.actor.holds(right))
        {
            Ok(row) => row,
            Err(Refusal::Guarded(..)) => return Ok(()),
            Err(other) => return Err(other.into()),
        };
    let before = record_of(change.db, Noun::Application, application.0)?;
    step(change, application, row, None, "", None, None)?;
    bump(change.db, application)?;
    let after = record_of(change.db, Noun::Application, application.0)?;
    change.record("application.conclude-review", "application", application.0, &before, &after)
}
