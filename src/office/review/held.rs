//! What of a grid, and which of their files, stands before one reviewer in a table, on paper or in a spreadsheet.

use crate::domain::id::{AccountId, ApplicationId, CallId, CriterionId};
use crate::office::call::CallCriterion;
use crate::office::call::grid::held_by;
use crate::office::conflict::book::Book;
use crate::office::{OfficeError, Reading};
use rusqlite::{Connection, named_params};
use sha2::{Digest as _, Sha256};
use std::collections::{HashMap, HashSet};

/// A code of a call's whole grid: another code, another grid. Weights and scales count, and so does every word.
#[must_use]
pub(super) fn grid_code(criteria: &[CallCriterion]) -> String {
    let text = serde_json::to_vec(criteria).unwrap_or_default();
    crate::audit::hex(&Sha256::digest(text)).chars().take(8).collect::<String>().to_uppercase()
}

/// The criteria that the reviews of one reviewer hold between them; the whole grid while there is none.
pub(super) fn held_between(
    db: &Connection,
    call: CallId,
    reviewer: AccountId,
    grid: Vec<CallCriterion>,
) -> Result<Vec<CallCriterion>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT w.service FROM review w JOIN application a ON a.id = w.application_id
         WHERE a.call_id = :call AND w.account_id = :reviewer",
    )?;
    let mut held: HashSet<CriterionId> = HashSet::new();
    for service in statement.query_map(named_params! { ":call": call, ":reviewer": reviewer }, |row| row.get(0))? {
        held.extend(held_by(grid.clone(), service?).iter().map(|known| known.id));
    }
    Ok(grid.into_iter().filter(|known| held.is_empty() || held.contains(&known.id)).collect())
}

/// Files of a reviewer of which nothing is told or entered, each with the code that says why: a request names its
/// call and a spreadsheet its own marks, so that no door in front of this turns anyone away.
pub(super) fn shut(
    reading: &Reading<'_>,
    call: CallId,
    reviewer: AccountId,
) -> Result<HashMap<ApplicationId, &'static str>, OfficeError> {
    let me = reading.actor.account()?;
    let mut statement = reading.db.prepare_cached(
        "SELECT w.application_id FROM review w JOIN application a ON a.id = w.application_id
         WHERE a.call_id = :call AND w.account_id = :reviewer",
    )?;
    let files: Vec<ApplicationId> = statement
        .query_map(named_params! { ":call": call, ":reviewer": reviewer }, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let book = Book::read(reading.db, &files, &[me, reviewer])?;
    let why = |file| match (book.standing(file, me).stands(), book.standing(file, reviewer).stands()) {
        (true, _) => Some("conflicted"),
        (false, true) => Some("entry-conflicted"),
        (false, false) => None,
    };
    Ok(files.into_iter().filter_map(|file| Some((file, why(file)?))).collect())
}
