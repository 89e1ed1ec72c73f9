//! Taking up again a review that was handed in, with the reason in the log.

use super::show::view;
use super::standing::standing;
use super::{ReopenReview, ReviewView};
use crate::domain::fault::Faults;
use crate::domain::id::ApplicationId;
use crate::domain::reviewing::{MOST_REASON, Reopening, reopen as may_reopen};
use crate::domain::text;
use crate::domain::workflow::{Act, decide};
use crate::office::application::facts::load;
use crate::office::application::keep::bump;
use crate::office::application::moves::step;
use crate::office::{Change, OfficeError};
use crate::store::log::{Noun, record_of};
use rusqlite::named_params;

/// `review.reopen`: a review becomes a draft again; its file, if it was scored, comes back under review.
///
/// # Errors
/// `reason-missing` or `too-long` at `reason`, a stale version, `review-not-yours`, `review-not-submitted`,
/// `reopen-needs-head`, `reopen-decided`.
pub fn reopen(change: &mut Change<'_>, request: ReopenReview) -> Result<ReviewView, OfficeError> {
    let found = standing(&change.reading(), request.id)?;
    let reopening = may_reopen(&found.situation, &found.person).map_err(OfficeError::Rule)?;
    if found.version != request.version {
        return Err(OfficeError::Stale { noun: "review", version: found.version });
    }
    let reason = text::paragraphs(&request.reason);
    if reason.is_empty() {
        return Err(OfficeError::at("reason", "reason-missing"));
    }
    let mut faults = Faults::default();
    faults.text("reason", &reason, true, MOST_REASON);
    faults.into_result().map_err(OfficeError::Faults)?;
    if reopening == Reopening::ReviewAndFile {
        take_back(change, found.application, &reason)?;
    }
    let before = record_of(change.db, Noun::Review, request.id.0)?;
    change
        .db
        .prepare_cached(
            "UPDATE review SET state = 'draft', submitted_at = NULL, reopened_at = :now, reopened_by = :account,
                    reopen_reason = :reason, version = version + 1 WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":now": change.now_text(), ":account": change.actor.account()?, ":reason": reason,
        })?;
    let after = record_of(change.db, Noun::Review, request.id.0)?;
    change.record_because("review.reopen", "review", request.id.0, &reason, &before, &after)?;
    view(&change.reading(), request.id)
}

/// The file comes back under review; its other reviews stay in.
fn take_back(change: &mut Change<'_>, id: ApplicationId, reason: &str) -> Result<(), OfficeError> {
    let mut file = load(&change.reading(), id)?;
    // The reason is said in words, for one review; the coded ones are for files.
    file.facts.reason_given = true;
    let row = decide(&file.facts, Act::ReopenReview, |right| change.actor.holds(right))?;
    let before = record_of(change.db, Noun::Application, id.0)?;
    step(change, id, row, None, reason, None, None)?;
    bump(change.db, id)?;
    let after = record_of(change.db, Noun::Application, id.0)?;
    change.record_because("application.reopen-review", "application", id.0, reason, &before, &after)
}
