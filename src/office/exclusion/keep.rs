//! Putting organisations on the list of excluded ones, and taking them off.

use super::list::list;
use super::{AddExclusion, ExclusionQuery, ExclusionView, RemoveExclusion};
use crate::domain::date::{office_day, parse_date};
use crate::domain::fault::Faults;
use crate::domain::id::OrganisationId;
use crate::office::{Change, OfficeError};
use rusqlite::{OptionalExtension, named_params};

/// `exclusion.add`: an organisation may not take part, until a day or for good.
///
/// # Errors
/// Faults at `reason` and `until`; `excluded-already` while an entry of it stands.
pub fn add(change: &mut Change<'_>, request: AddExclusion) -> Result<ExclusionView, OfficeError> {
    let reason = request.reason.trim();
    let mut faults = Faults::default();
    faults.text("reason", reason, true, 500);
    match request.until.as_deref().map(parse_date) {
        Some(None) => faults.add("until", "date-malformed"),
        Some(Some(until)) if until < office_day(change.now) => faults.add("until", "due-in-the-past"),
        _ => {}
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    let known: bool = change
        .db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM organisation WHERE id = :id)")?
        .query_row(named_params! { ":id": request.organisation }, |row| row.get(0))?;
    if !known {
        return Err(OfficeError::NotFound("organisation"));
    }
    clear_the_way(change, request.organisation)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO exclusion (uid, organisation_id, reason, until, added_at, added_by)
             VALUES (:uid, :organisation, :reason, :until, :now, :account)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":organisation": request.organisation, ":reason": reason,
            ":until": request.until, ":now": change.now_text(), ":account": change.actor.account()?,
        })?;
    let after = of(change, request.organisation, change.db.last_insert_rowid())?;
    noted(change, "exclusion.add", request.organisation, reason, None, &after)?;
    Ok(after)
}

/// An entry that is over makes room for the next one; one in force does not.
fn clear_the_way(change: &Change<'_>, organisation: OrganisationId) -> Result<(), OfficeError> {
    let query = ExclusionQuery { organisation: Some(organisation), removed: false };
    match list(&change.reading(), query)?.first() {
        Some(entry) if !entry.over => Err(OfficeError::Rule("excluded-already")),
        Some(entry) => take_off(change, entry.id.0, ""),
        None => Ok(()),
    }
}

/// `exclusion.remove`: the organisation may take part again.
///
/// # Errors
/// A fault at `reason`; when no such entry stands.
pub fn remove(change: &mut Change<'_>, request: RemoveExclusion) -> Result<ExclusionView, OfficeError> {
    let reason = request.reason.trim();
    let mut faults = Faults::default();
    faults.text("reason", reason, true, 500);
    faults.into_result().map_err(OfficeError::Faults)?;
    let organisation: Option<OrganisationId> = change
        .db
        .prepare_cached("SELECT organisation_id FROM exclusion WHERE id = :id AND removed_at IS NULL")?
        .query_row(named_params! { ":id": request.id }, |row| row.get(0))
        .optional()?;
    let organisation = organisation.ok_or(OfficeError::NotFound("exclusion"))?;
    let before = of(change, organisation, request.id.0)?;
    take_off(change, request.id.0, reason)?;
    let after = of(change, organisation, request.id.0)?;
    noted(change, "exclusion.remove", organisation, reason, Some(&before), &after)?;
    Ok(after)
}

fn take_off(change: &Change<'_>, id: i64, reason: &str) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "UPDATE exclusion SET removed_at = :now, removed_by = :account, removed_because = :reason WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id, ":now": change.now_text(), ":account": change.actor.account()?, ":reason": reason,
        })?;
    Ok(())
}

fn of(change: &Change<'_>, organisation: OrganisationId, id: i64) -> Result<ExclusionView, OfficeError> {
    let query = ExclusionQuery { organisation: Some(organisation), removed: true };
    let found = list(&change.reading(), query)?.into_iter().find(|entry| entry.id.0 == id);
    found.ok_or(OfficeError::NotFound("exclusion"))
}

/// In the log under the organisation; its files are judged anew.
fn noted(
    change: &mut Change<'_>,
    act: &str,
    organisation: OrganisationId,
    reason: &str,
    before: Option<&ExclusionView>,
    after: &ExclusionView,
) -> Result<(), OfficeError> {
    change.record_because(act, "organisation", organisation.0, reason, &before, after)
}
