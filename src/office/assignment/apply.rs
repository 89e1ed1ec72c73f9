//! Doing what was previewed, in one transaction.

use super::plan::plan;
use super::show::act;
use super::{ApplyShareOut, AssignmentCard};
use crate::domain::assignment::Way;
use crate::domain::id::{AssignmentId, CallId};
use crate::office::review::assign::{give, start};
use crate::office::{Change, OfficeError};
use rusqlite::named_params;
use std::collections::BTreeSet;

/// `assignment.apply`: gives the files as previewed; all or none.
///
/// # Errors
/// Those of the preview; `assignment-changed` when something moved since it was seen; `nothing-to-assign` when
/// every file has its reviewers.
pub fn apply(change: &mut Change<'_>, request: ApplyShareOut) -> Result<AssignmentCard, OfficeError> {
    let planned = plan(change.db, &request.share_out)?;
    if planned.view.digest != request.digest {
        return Err(OfficeError::Rule("assignment-changed"));
    }
    if planned.pairs.is_empty() {
        return Err(OfficeError::Rule("nothing-to-assign"));
    }
    let id = open(change, request.share_out.call, Way::Automatic)?;
    let mut files = BTreeSet::new();
    for (application, reviewer) in planned.pairs {
        give(change, application, reviewer, id)?;
        files.insert(application);
    }
    for application in files {
        start(change, application)?;
    }
    close(change, id)
}

/// Begins an act of giving files.
pub(crate) fn open(change: &Change<'_>, call: CallId, way: Way) -> Result<AssignmentId, OfficeError> {
    change
        .db
        .prepare_cached(
            "INSERT INTO assignment (uid, call_id, at, account_id, way) VALUES (:uid, :call, :now, :me, :way)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":call": call, ":now": change.now_text(), ":me": change.actor.account()?, ":way": way,
        })?;
    Ok(AssignmentId(change.db.last_insert_rowid()))
}

/// Counts what an act gave, and writes it into the log.
pub(crate) fn close(change: &mut Change<'_>, id: AssignmentId) -> Result<AssignmentCard, OfficeError> {
    change
        .db
        .prepare_cached(
            "UPDATE assignment SET given = (SELECT count(*) FROM review WHERE assignment_id = :id) WHERE id = :id",
        )?
        .execute(named_params! { ":id": id })?;
    let card = act(change.db, id)?;
    change.record("assignment.apply", "assignment", id.0, &(), &card)?;
    Ok(card)
}
