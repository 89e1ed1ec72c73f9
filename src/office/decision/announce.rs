//! Announcing decisions of signed sessions. Until then a decision is known to the committee only.

use super::{AnnounceDecisions, Counted};
use crate::domain::id::ApplicationId;
use crate::domain::workflow::{Act, decide};
use crate::office::application::facts::load;
use crate::office::application::keep::bump;
use crate::office::application::moves::step;
use crate::office::{Change, OfficeError};
use crate::store::log::{Noun, record_of};
use rusqlite::named_params;

/// `decision.announce`: announces all decisions of a call that are ready, or those of some files.
///
/// # Errors
/// `nothing-to-announce`, or what the workflow holds against one of the files; all or none.
pub fn announce(change: &mut Change<'_>, request: AnnounceDecisions) -> Result<Counted, OfficeError> {
    let files = if request.applications.is_empty() { ready(change, &request)? } else { request.applications };
    if files.is_empty() {
        return Err(OfficeError::Rule("nothing-to-announce"));
    }
    for id in &files {
        announce_one(change, *id)?;
    }
    Ok(Counted { count: i64::try_from(files.len()).unwrap_or(0) })
}

fn ready(change: &Change<'_>, request: &AnnounceDecisions) -> Result<Vec<ApplicationId>, OfficeError> {
    Ok(change
        .db
        .prepare_cached(
            "SELECT a.id FROM application a JOIN decision d ON d.application_id = a.id JOIN session s ON s.id = d.session_id
             WHERE a.call_id = :call AND d.revoked_at IS NULL AND d.announced_at IS NULL AND s.signed_at IS NOT NULL
               AND a.phase IN ('accepted', 'reserve', 'rejected') ORDER BY a.register",
        )?
        .query_map(named_params! { ":call": request.call }, |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

fn announce_one(change: &mut Change<'_>, id: ApplicationId) -> Result<(), OfficeError> {
    let standing = load(&change.reading(), id)?;
    let row = decide(&standing.facts, Act::Announce, |right| change.actor.holds(right))?;
    let before = record_of(change.db, Noun::Application, id.0)?;
    change
        .db
        .prepare_cached("UPDATE decision SET announced_at = :now WHERE application_id = :id AND revoked_at IS NULL")?
        .execute(named_params! { ":id": id, ":now": change.now_text() })?;
    step(change, id, row, None, "", None, None)?;
    bump(change.db, id)?;
    let after = record_of(change.db, Noun::Application, id.0)?;
    change.record("application.announce", "application", id.0, &before, &after)
}
