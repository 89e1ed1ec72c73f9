//! The scenarios of a call.

use super::ScenarioCard;
use crate::domain::id::{CallId, ScenarioId};
use crate::office::ranking::{LineChanges, Sheet, Sheets, checked, reckon};
use crate::office::review::OfCall;
use crate::office::{OfficeError, Reading};
use crate::store::StoreError;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const COLUMNS: &str = "SELECT s.id, s.version, s.call_id, s.name, s.note, s.changes, s.basis, s.created_at,
  u.display_ar, u.display_fr FROM scenario s JOIN account u ON u.id = s.account_id";

/// A scenario as it is stored.
pub(super) struct Kept {
    pub id: ScenarioId,
    pub version: i64,
    pub call: CallId,
    pub name: String,
    pub note: String,
    pub changes: String,
    pub basis: String,
    created_at: String,
    by_ar: String,
    by_fr: String,
}

impl Kept {
    /// What it changes; a document that cannot be read is damage, not "nothing".
    pub(super) fn changes(&self) -> Result<LineChanges, OfficeError> {
        Ok(serde_json::from_str(&self.changes).map_err(|_| StoreError::Damaged("scenario.changes".into()))?)
    }
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        id: row.get("id")?,
        version: row.get("version")?,
        call: row.get("call_id")?,
        name: row.get("name")?,
        note: row.get("note")?,
        changes: row.get("changes")?,
        basis: row.get("basis")?,
        created_at: row.get("created_at")?,
        by_ar: row.get("display_ar")?,
        by_fr: row.get("display_fr")?,
    })
}

/// One scenario.
pub(super) fn one(db: &Connection, id: ScenarioId) -> Result<Kept, OfficeError> {
    db.prepare_cached(&format!("{COLUMNS} WHERE s.id = :id"))?
        .query_row(named_params! { ":id": id }, kept)
        .optional()?
        .ok_or(OfficeError::NotFound("scenario"))
}

/// `scenario.list`: a call's scenarios by name, with what each would come to now.
///
/// # Errors
/// When there is no such call.
pub fn list(reading: &Reading<'_>, of: OfCall) -> Result<Vec<ScenarioCard>, OfficeError> {
    let sheet = Sheets::of(reading, of.call)?;
    let mut statement =
        reading.db.prepare_cached(&format!("{COLUMNS} WHERE s.call_id = :call ORDER BY s.name, s.id"))?;
    let rows: Vec<Kept> =
        statement.query_map(named_params! { ":call": of.call }, kept)?.collect::<rusqlite::Result<_>>()?;
    rows.into_iter().map(|kept| card(&sheet, kept)).collect()
}

/// A scenario with what it would come to by this sheet.
pub(super) fn card(sheet: &Sheet, kept: Kept) -> Result<ScenarioCard, OfficeError> {
    let changes = kept.changes()?;
    let totals = match checked(&sheet.call, &changes) {
        Ok(terms) => Some(reckon(sheet, &terms)?.totals()),
        // What was possible when it was saved may no longer be: the scenario stays, and says so.
        Err(OfficeError::Faults(_)) => None,
        Err(other) => return Err(other),
    };
    Ok(ScenarioCard {
        id: kept.id,
        version: kept.version,
        stale: kept.basis != sheet.basis(),
        name: kept.name,
        note: kept.note,
        changes,
        by_ar: kept.by_ar,
        by_fr: kept.by_fr,
        saved_at: kept.created_at,
        totals,
    })
}
