//! The way back from an act of giving files: what nobody began is withdrawn, the rest stays and is named.

use super::show::act;
use super::{KeptReview, UndoneAssignment, WhichAssignment};
use crate::domain::id::{ApplicationId, AssignmentId, ReviewId};
use crate::domain::workflow::Phase;
use crate::office::application::facts::load;
use crate::office::application::page::number_sql;
use crate::office::review::assign::{settle, withdraw};
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, named_params};
use std::collections::BTreeSet;

/// `assignment.undo`: withdraws the reviews of an act that nobody has begun. A file that nobody has any more is
/// admissible again.
///
/// # Errors
/// `assignment-undone`, or when there is none of that id.
pub fn undo(change: &mut Change<'_>, which: WhichAssignment) -> Result<UndoneAssignment, OfficeError> {
    let before = act(change.db, which.id)?;
    if before.undone_at.is_some() {
        return Err(OfficeError::Rule("assignment-undone"));
    }
    let kept = kept(change.db, which.id)?;
    let mut files = BTreeSet::new();
    let mut withdrawn = 0;
    for (review, application) in open(change.db, which.id)? {
        withdraw(change, review)?;
        files.insert(application);
        withdrawn += 1;
    }
    let mut back = 0;
    for application in files {
        settle(change, application)?;
        back += i64::from(load(&change.reading(), application)?.phase == Phase::Admissible);
    }
    change
        .db
        .prepare_cached("UPDATE assignment SET undone_at = :now, undone_by = :me WHERE id = :id")?
        .execute(named_params! { ":id": which.id, ":now": change.now_text(), ":me": change.actor.account()? })?;
    let after = act(change.db, which.id)?;
    change.record("assignment.undo", "assignment", which.id.0, &before, &after)?;
    Ok(UndoneAssignment { withdrawn, back, kept })
}

fn open(db: &Connection, id: AssignmentId) -> Result<Vec<(ReviewId, ApplicationId)>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT id, application_id FROM review WHERE assignment_id = :id AND state = 'assigned' ORDER BY id",
    )?;
    Ok(statement
        .query_map(named_params! { ":id": id }, |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?)
}

fn kept(db: &Connection, id: AssignmentId) -> Result<Vec<KeptReview>, OfficeError> {
    let sql = format!(
        "SELECT {} AS number, u.display_ar, u.display_fr, w.state FROM review w
         JOIN application a ON a.id = w.application_id JOIN call k ON k.id = a.call_id
         JOIN account u ON u.id = w.account_id
         WHERE w.assignment_id = :id AND w.state <> 'assigned' ORDER BY a.register, u.name",
        number_sql()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(KeptReview {
            number: row.get("number")?,
            reviewer_ar: row.get("display_ar")?,
            reviewer_fr: row.get("display_fr")?,
            state: row.get("state")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
