//! Giving files to reviewers, and taking them back while nothing was scored.

use super::{AssignReviews, Assigned, WhichReview};
use crate::access::{Right, Role};
use crate::domain::application::ReviewState;
use crate::domain::assignment::Way;
use crate::domain::id::{AccountId, ApplicationId, AssignmentId, ReviewId};
use crate::domain::workflow::{Act, Phase, Row, decide};
use crate::office::application::facts::load;
use crate::office::application::keep::bump;
use crate::office::application::moves::step;
use crate::office::assignment::apply::{close, open};
use crate::office::conflict::book::Book;
use crate::office::conflict::guard;
use crate::office::{Change, OfficeError};
use crate::store::log::{Noun, record_of};
use rusqlite::{Connection, OptionalExtension, named_params};

/// `review.assign`: gives files to reviewers; an admissible file comes under review by it.
///
/// # Errors
/// `not-a-reviewer`, `reviewer-inactive`, `reviewer-conflicted`, `assignment-of-calls` for files of several calls,
/// or `file-not-reviewable` for a file in another phase; all or none.
pub fn assign(change: &mut Change<'_>, request: AssignReviews) -> Result<Assigned, OfficeError> {
    for reviewer in &request.reviewers {
        check_reviewer(change.db, *reviewer)?;
    }
    let book = Book::read(change.db, &request.applications, &request.reviewers)?;
    let mut done = Assigned { added: 0, started: 0, assignment: None };
    let mut act = None;
    for application in &request.applications {
        let standing = load(&change.reading(), *application)?;
        if !matches!(standing.phase, Phase::Admissible | Phase::InReview) {
            return Err(OfficeError::Rule("file-not-reviewable"));
        }
        let (call, id) = match act {
            Some(open) => open,
            None => (standing.call, open(change, standing.call, Way::Hand)?),
        };
        act = Some((call, id));
        if call != standing.call {
            return Err(OfficeError::Rule("assignment-of-calls"));
        }
        for reviewer in &request.reviewers {
            guard::may_review(change.db, &book, *application, *reviewer)?;
            done.added += i64::from(give(change, *application, *reviewer, id)?);
        }
        done.started += i64::from(start(change, *application)?);
    }
    done.assignment = finish(change, act.map(|(_, id)| id), done.added)?;
    Ok(done)
}

/// An act that gave nothing leaves no trace.
fn finish(change: &mut Change<'_>, act: Option<AssignmentId>, added: i64) -> Result<Option<AssignmentId>, OfficeError> {
    let Some(id) = act else { return Ok(None) };
    if added > 0 {
        close(change, id)?;
        return Ok(Some(id));
    }
    change.db.prepare_cached("DELETE FROM assignment WHERE id = :id")?.execute(named_params! { ":id": id })?;
    Ok(None)
}

/// Whether files may be given to a person.
pub(crate) fn check_reviewer(db: &Connection, reviewer: AccountId) -> Result<(), OfficeError> {
    let found: Option<(Role, bool)> = db
        .prepare_cached("SELECT role, active FROM account WHERE id = :id")?
        .query_row(named_params! { ":id": reviewer }, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match found {
        Some((role, true)) if role.holds(Right::Review) => Ok(()),
        Some((role, false)) if role.holds(Right::Review) => Err(OfficeError::Rule("reviewer-inactive")),
        Some(_) | None => Err(OfficeError::Rule("not-a-reviewer")),
    }
}

/// Gives one file to one reviewer as part of an act; a pair that stands already is left as it is.
pub(crate) fn give(
    change: &mut Change<'_>,
    application: ApplicationId,
    reviewer: AccountId,
    act: AssignmentId,
) -> Result<bool, OfficeError> {
    let added = change
        .db
        .prepare_cached(
            "INSERT INTO review (uid, application_id, account_id, assigned_at, assignment_id)
             VALUES (:uid, :application, :reviewer, :now, :act)
             ON CONFLICT (application_id, account_id) DO NOTHING",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":application": application, ":reviewer": reviewer, ":now": change.now_text(),
            ":act": act,
        })?;
    if added == 0 {
        return Ok(false);
    }
    let id = change.db.last_insert_rowid();
    let after = record_of(change.db, Noun::Review, id)?;
    change.record("review.assign", "review", id, &(), &after)?;
    Ok(true)
}

/// Brings an admissible file that has a reviewer under review.
pub(crate) fn start(change: &mut Change<'_>, application: ApplicationId) -> Result<bool, OfficeError> {
    let standing = load(&change.reading(), application)?;
    if standing.phase != Phase::Admissible || standing.facts.reviews == 0 {
        return Ok(false);
    }
    let row = decide(&standing.facts, Act::StartReview, |right| change.actor.holds(right))?;
    carry(change, application, row)?;
    Ok(true)
}

fn carry(change: &mut Change<'_>, application: ApplicationId, row: &Row) -> Result<(), OfficeError> {
    let before = record_of(change.db, Noun::Application, application.0)?;
    step(change, application, row, None, "", None, None)?;
    bump(change.db, application)?;
    let after = record_of(change.db, Noun::Application, application.0)?;
    change.record(&format!("application.{}", row.act.slug()), "application", application.0, &before, &after)
}

/// What follows for a file when a review of it was taken away: without any it is admissible again, with too few
/// it is in review again, and if those that are left are all that was asked for, it is scored. Whoever took the
/// review away needs no further right for it.
pub(crate) fn settle(change: &mut Change<'_>, application: ApplicationId) -> Result<(), OfficeError> {
    // From "scored" it may go back by two steps; nothing leads round in a ring.
    for _ in 0..2 {
        let facts = load(&change.reading(), application)?.facts;
        let follows =
            [Act::RecallReview, Act::ConcludeReview].into_iter().find_map(|act| decide(&facts, act, |_| true).ok());
        match follows {
            Some(row) => carry(change, application, row)?,
            None => break,
        }
    }
    Ok(())
}

/// `review.unassign`: takes a file back from a reviewer who has not begun.
///
/// # Errors
/// `review-started` once a mark was saved.
pub fn unassign(change: &mut Change<'_>, which: WhichReview) -> Result<(), OfficeError> {
    let state: Option<ReviewState> = change
        .db
        .prepare_cached("SELECT state FROM review WHERE id = :id")?
        .query_row(named_params! { ":id": which.id }, |row| row.get(0))
        .optional()?;
    match state.ok_or(OfficeError::NotFound("review"))? {
        ReviewState::Assigned => {}
        ReviewState::Draft | ReviewState::Submitted => return Err(OfficeError::Rule("review-started")),
    }
    let application = change
        .db
        .prepare_cached("SELECT application_id FROM review WHERE id = :id")?
        .query_row(named_params! { ":id": which.id }, |row| row.get(0))?;
    withdraw(change, which.id)?;
    settle(change, application)
}

/// Takes a review that nobody began away.
pub(crate) fn withdraw(change: &mut Change<'_>, id: ReviewId) -> Result<(), OfficeError> {
    let before = record_of(change.db, Noun::Review, id.0)?;
    change.db.prepare_cached("DELETE FROM score WHERE review_id = :id")?.execute(named_params! { ":id": id })?;
    change.db.prepare_cached("DELETE FROM review WHERE id = :id")?.execute(named_params! { ":id": id })?;
    change.record("review.unassign", "review", id.0, &before, &())
}
