//! Keeping scenarios, renaming them, taking them out.

use super::list::{Kept, card, one};
use super::{EditScenario, RemoveScenario, SaveScenario, ScenarioCard};
use crate::domain::fault::Faults;
use crate::domain::id::{CallId, ScenarioId};
use crate::office::ranking::{LineChanges, Sheet, checked};
use crate::office::{Change, OfficeError};
use crate::store::StoreError;
use rusqlite::named_params;

/// `scenario.save`: keeps other terms of a call's line by name.
///
/// # Errors
/// Faults at `name`, `note`, `changes` and `changes.…`.
pub fn save(change: &mut Change<'_>, request: SaveScenario) -> Result<ScenarioCard, OfficeError> {
    let sheet = Sheet::read(change.db, request.call)?;
    let (name, note) =
        check(change, request.call, None, &request.name, &request.note, Some((&sheet, &request.changes)))?;
    change
        .db
        .prepare_cached(
            "INSERT INTO scenario (uid, call_id, name, note, changes, basis, account_id, created_at, changed_at)
             VALUES (:uid, :call, :name, :note, :changes, :basis, :account, :now, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":call": request.call, ":name": name, ":note": note,
            ":changes": written(&request.changes)?, ":basis": sheet.basis(), ":account": change.actor.account()?,
            ":now": change.now_text(),
        })?;
    let after = card(&sheet, one(change.db, ScenarioId(change.db.last_insert_rowid()))?)?;
    change.record("scenario.save", "scenario", after.id.0, &(), &after)?;
    Ok(after)
}

/// `scenario.edit`: renames a scenario; with values given, they replace its own.
///
/// # Errors
/// A stale version, and the faults of [`save`].
pub fn edit(change: &mut Change<'_>, request: EditScenario) -> Result<ScenarioCard, OfficeError> {
    let before = standing(change, request.id, request.version)?;
    let sheet = Sheet::read(change.db, before.call)?;
    let changed = request.changes.as_ref().map(|changes| (&sheet, changes));
    let (name, note) = check(change, before.call, Some(request.id), &request.name, &request.note, changed)?;
    let (changes, basis) = match &request.changes {
        Some(changes) => (written(changes)?, sheet.basis()),
        None => (before.changes.clone(), before.basis.clone()),
    };
    change
        .db
        .prepare_cached(
            "UPDATE scenario SET name = :name, note = :note, changes = :changes, basis = :basis, changed_at = :now,
                    version = version + 1
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":name": name, ":note": note, ":changes": changes, ":basis": basis,
            ":now": change.now_text(),
        })?;
    let before = card(&sheet, before)?;
    let after = card(&sheet, one(change.db, request.id)?)?;
    change.record("scenario.edit", "scenario", request.id.0, &before, &after)?;
    Ok(after)
}

/// `scenario.remove`: takes a scenario out; the log keeps what it was.
///
/// # Errors
/// A stale version.
pub fn remove(change: &mut Change<'_>, request: RemoveScenario) -> Result<(), OfficeError> {
    let before = standing(change, request.id, request.version)?;
    let sheet = Sheet::read(change.db, before.call)?;
    let before = card(&sheet, before)?;
    change.db.prepare_cached("DELETE FROM scenario WHERE id = :id")?.execute(named_params! { ":id": request.id })?;
    change.record("scenario.remove", "scenario", request.id.0, &before, &())
}

fn standing(change: &Change<'_>, id: ScenarioId, version: i64) -> Result<Kept, OfficeError> {
    let before = one(change.db, id)?;
    if before.version != version {
        return Err(OfficeError::Stale { noun: "scenario", version: before.version });
    }
    Ok(before)
}

/// Name and note, trimmed, once everything about the scenario is found possible.
fn check(
    change: &Change<'_>,
    call: CallId,
    own: Option<ScenarioId>,
    name: &str,
    note: &str,
    changed: Option<(&Sheet, &LineChanges)>,
) -> Result<(String, String), OfficeError> {
    let mut faults = Faults::default();
    let (name, note) = (name.trim().to_owned(), note.trim().to_owned());
    faults.text("name", &name, true, 120);
    faults.text("note", &note, false, 2000);
    let taken: bool = change
        .db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM scenario WHERE call_id = :call AND name = :name AND id IS NOT :own)",
        )?
        .query_row(named_params! { ":call": call, ":name": name, ":own": own }, |row| row.get(0))?;
    if taken {
        faults.add("name", "scenario-name-taken");
    }
    if let Some((sheet, changes)) = changed {
        if *changes == LineChanges::default() {
            faults.add("changes", "scenario-unchanged");
        }
        match checked(&sheet.call, changes) {
            Ok(_) => {}
            Err(OfficeError::Faults(own)) => faults.0.extend(own),
            Err(other) => return Err(other),
        }
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    Ok((name, note))
}

fn written(changes: &LineChanges) -> Result<String, OfficeError> {
    Ok(serde_json::to_string(changes).map_err(|_| StoreError::Damaged("scenario.changes".into()))?)
}
