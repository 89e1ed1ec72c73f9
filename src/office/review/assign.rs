//! Giving files to reviewers, and taking them back while nothing was scored.

use super::{AssignReviews, Assigned, WhichReview};
use crate::access::{Right, Role};
use crate::domain::application::ReviewState;
use crate::domain::id::{AccountId, ApplicationId, ReviewId};
use crate::domain::workflow::{Act, Phase, decide};
use crate::office::application::facts::load;
use crate::office::application::keep::bump;
use crate::office::application::moves::step;
use crate::office::{Change, OfficeError};
use crate::store::log::{Noun, record_of};
use rusqlite::{OptionalExtension, named_params};

/// `review.assign`: gives files to reviewers; an admissible file comes under review by it.
///
/// # Errors
/// `not-a-reviewer`, or `file-not-reviewable` for a file in another phase; all or none.
pub fn assign(change: &mut Change<'_>, request: AssignReviews) -> Result<Assigned, OfficeError> {
    for reviewer in &request.reviewers {
        check_reviewer(change, *reviewer)?;
    }
    let mut done = Assigned { added: 0, started: 0 };
    for application in &request.applications {
        let standing = load(&change.reading(), *application)?;
        if !matches!(standing.phase, Phase::Admissible | Phase::InReview) {
            return Err(OfficeError::Rule("file-not-reviewable"));
        }
        for reviewer in &request.reviewers {
            done.added += i64::from(give(change, *application, *reviewer)?);
        }
        if standing.phase == Phase::Admissible {
            done.started += i64::from(start(change, *application)?);
        }
    }
    Ok(done)
}

fn check_reviewer(change: &Change<'_>, reviewer: AccountId) -> Result<(), OfficeError> {
    let role: Option<Role> = change
        .db
        .prepare_cached("SELECT role FROM account WHERE id = :id AND active = 1")?
        .query_row(named_params! { ":id": reviewer }, |row| row.get(0))
        .optional()?;
    if role.is_some_and(|role| role.holds(Right::Review)) { Ok(()) } else { Err(OfficeError::Rule("not-a-reviewer")) }
}

fn give(change: &mut Change<'_>, application: ApplicationId, reviewer: AccountId) -> Result<bool, OfficeError> {
    let added = change
        .db
        .prepare_cached(
            "INSERT INTO review (uid, application_id, account_id, assigned_at) VALUES (:uid, :application, :reviewer, :now)
             ON CONFLICT (application_id, account_id) DO NOTHING",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":application": application, ":reviewer": reviewer, ":now": change.now_text(),
        })?;
    if added == 0 {
        return Ok(false);
    }
    let id = change.db.last_insert_rowid();
    let after = record_of(change.db, Noun::Review, id)?;
    change.record("review.assign", "review", id, &(), &after)?;
    Ok(true)
}

fn start(change: &mut Change<'_>, application: ApplicationId) -> Result<bool, OfficeError> {
    let standing = load(&change.reading(), application)?;
    if standing.facts.reviews == 0 {
        return Ok(false);
    }
    let row = decide(&standing.facts, Act::StartReview, |right| change.actor.holds(right))?;
    let before = record_of(change.db, Noun::Application, application.0)?;
    step(change, application, row, None, "", None, None)?;
    bump(change.db, application)?;
    let after = record_of(change.db, Noun::Application, application.0)?;
    change.record("application.start-review", "application", application.0, &before, &after)?;
    Ok(true)
}

/// `review.unassign`: takes a file back from a reviewer who has not begun.
///
/// # Errors
/// `review-started` once a mark was saved.
pub fn unassign(change: &mut Change<'_>, which: WhichReview) -> Result<(), OfficeError> {
    let before = record_of(change.db, Noun::Review, which.id.0)?;
    let state: Option<ReviewState> = change
        .db
        .prepare_cached("SELECT state FROM review WHERE id = :id")?
        .query_row(named_params! { ":id": which.id }, |row| row.get(0))
        .optional()?;
    match state.ok_or(OfficeError::NotFound("review"))? {
        ReviewState::Assigned => {}
        ReviewState::Draft | ReviewState::Submitted => return Err(OfficeError::Rule("review-started")),
    }
    remove(change, which.id)?;
    change.record("review.unassign", "review", which.id.0, &before, &())
}

fn remove(change: &Change<'_>, id: ReviewId) -> Result<(), OfficeError> {
    change.db.prepare_cached("DELETE FROM score WHERE review_id = :id")?.execute(named_params! { ":id": id })?;
    change.db.prepare_cached("DELETE FROM review WHERE id = :id")?.execute(named_params! { ":id": id })?;
    Ok(())
}
