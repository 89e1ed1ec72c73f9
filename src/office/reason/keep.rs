//! Keeping the coded reasons. None is ever deleted, and no act that asks for one is left without any.

use super::list::{cards, show};
use super::{EditReason, ReasonCard, ReasonTerms, ReorderReasons, RetireReason};
use crate::domain::fault::Faults;
use crate::domain::slug::fresh;
use crate::domain::workflow::Act;
use crate::office::{Change, OfficeError};
use crate::search::fold::fold;
use crate::store::StoreError;
use rusqlite::{Connection, named_params};
use std::collections::BTreeSet;

/// `reason.create`: a reason of the office's own, last in the list.
///
/// # Errors
/// Faults at `nameAr` and `uses`.
pub fn create(change: &mut Change<'_>, request: ReasonTerms) -> Result<ReasonCard, OfficeError> {
    let mut terms = request;
    let mut faults = Faults::default();
    check(&mut terms, "", &mut faults);
    faults.into_result().map_err(OfficeError::Faults)?;
    let name = if terms.name_fr.is_empty() { &terms.name_en } else { &terms.name_fr };
    let slug = fresh(&fold(name), "reason", &slugs(change.db)?);
    let id = insert(change.db, &slug, &terms, false, false)?;
    let after = show(change.db, id)?;
    change.record("reason.create", "reason", id, &(), &after)?;
    Ok(after)
}

/// `reason.edit`: its names, and the acts for which it may be given.
///
/// # Errors
/// A stale version, faults at fields, or `reason-last` when an act would be left without a reason.
pub fn edit(change: &mut Change<'_>, request: EditReason) -> Result<ReasonCard, OfficeError> {
    let before = standing(change.db, request.id, request.version)?;
    let mut terms = request.terms;
    let mut faults = Faults::default();
    check(&mut terms, "", &mut faults);
    faults.into_result().map_err(OfficeError::Faults)?;
    let served = acts_served(change.db)?;
    write(change.db, request.id, &terms, before.retired, false)?;
    check_served(change.db, &served, "uses")?;
    let after = show(change.db, request.id)?;
    change.record("reason.edit", "reason", request.id, &before, &after)?;
    Ok(after)
}

/// `reason.retire`: takes a reason out of use, or back. Files that bear it keep it.
///
/// # Errors
/// A stale version, or `reason-last` when an act would be left without a reason.
pub fn retire(change: &mut Change<'_>, request: RetireReason) -> Result<ReasonCard, OfficeError> {
    let before = standing(change.db, request.id, request.version)?;
    let served = acts_served(change.db)?;
    change
        .db
        .prepare_cached("UPDATE reason SET retired = :retired, version = version + 1 WHERE id = :id")?
        .execute(named_params! { ":id": request.id, ":retired": request.retired })?;
    check_served(change.db, &served, "retired")?;
    let after = show(change.db, request.id)?;
    change.record("reason.retire", "reason", request.id, &before, &after)?;
    Ok(after)
}

/// `reason.reorder`: the whole list in a new order.
///
/// # Errors
/// `order-incomplete` at `ids` unless every reason stands in it once.
pub fn reorder(change: &mut Change<'_>, request: ReorderReasons) -> Result<Vec<ReasonCard>, OfficeError> {
    let before: Vec<_> = cards(change.db)?.into_iter().map(|card| card.id).collect();
    let asked: BTreeSet<_> = request.ids.iter().collect();
    if asked.len() != request.ids.len() || asked != before.iter().collect() {
        return Err(OfficeError::at("ids", "order-incomplete"));
    }
    if before != request.ids {
        write_order(change.db, &request.ids)?;
        change.record("reason.reorder", "reason", 0, &before, &request.ids)?;
    }
    cards(change.db)
}

/// Trims the names and notes what cannot stand; `path` precedes each field's name.
pub(crate) fn check(terms: &mut ReasonTerms, path: &str, faults: &mut Faults) {
    faults.names(path, [&mut terms.name_ar, &mut terms.name_fr, &mut terms.name_en]);
    let mut seen = BTreeSet::new();
    terms.uses.retain(|act| seen.insert(act.clone()));
    if terms.uses.is_empty() {
        faults.add(format!("{path}uses"), "required");
    }
    for act in terms.uses.iter().filter(|act| act.parse::<Act>().is_err()) {
        faults.add_with(format!("{path}uses"), "act-unknown", "act", act.as_str());
    }
}

/// Acts for which some reason in use may be given.
pub(crate) fn acts_served(db: &Connection) -> Result<BTreeSet<String>, OfficeError> {
    Ok(cards(db)?.into_iter().flat_map(|card| card.uses).collect())
}

/// Refuses when an act of `before` is left without a reason.
pub(crate) fn check_served(db: &Connection, before: &BTreeSet<String>, field: &str) -> Result<(), OfficeError> {
    let after = acts_served(db)?;
    let mut faults = Faults::default();
    for act in before.difference(&after) {
        faults.add_with(field, "reason-last", "act", act.as_str());
    }
    faults.into_result().map_err(OfficeError::Faults)
}

fn standing(db: &Connection, id: i64, version: i64) -> Result<ReasonCard, OfficeError> {
    let before = show(db, id)?;
    if before.version != version {
        return Err(OfficeError::Stale { noun: "reason", version: before.version });
    }
    Ok(before)
}

fn slugs(db: &Connection) -> Result<Vec<String>, OfficeError> {
    Ok(cards(db)?.into_iter().map(|card| card.slug).collect())
}

/// Inserts a reason at the end of the list.
pub(crate) fn insert(
    db: &Connection,
    slug: &str,
    terms: &ReasonTerms,
    retired: bool,
    preset: bool,
) -> Result<i64, StoreError> {
    let id: i64 = db.query_row("SELECT coalesce(max(id), 0) + 1 FROM reason", [], |row| row.get(0))?;
    db.prepare_cached(
        "INSERT INTO reason (id, slug, position, uses, name_ar, name_fr, name_en)
         VALUES (:id, :slug, (SELECT coalesce(max(position), -1) + 1 FROM reason), '[]', '', '', '')",
    )?
    .execute(named_params! { ":id": id, ":slug": slug })?;
    write(db, id, terms, retired, preset)?;
    db.prepare_cached("UPDATE reason SET version = 1 WHERE id = :id")?.execute(named_params! { ":id": id })?;
    Ok(id)
}

/// Writes what is said of a reason, one version further.
pub(crate) fn write(
    db: &Connection,
    id: i64,
    terms: &ReasonTerms,
    retired: bool,
    preset: bool,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE reason SET name_ar = :ar, name_fr = :fr, name_en = :en, uses = :uses, retired = :retired,
                preset = :preset, version = version + 1
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":ar": terms.name_ar, ":fr": terms.name_fr, ":en": terms.name_en, ":retired": retired,
        ":preset": preset, ":uses": serde_json::to_string(&terms.uses).unwrap_or_default(),
    })?;
    Ok(())
}

/// Gives each reason its place.
pub(crate) fn write_order(db: &Connection, ids: &[i64]) -> Result<(), StoreError> {
    for (position, id) in ids.iter().enumerate() {
        db.prepare_cached("UPDATE reason SET position = :position WHERE id = :id")?
            .execute(named_params! { ":position": i64::try_from(position).unwrap_or(i64::MAX), ":id": id })?;
    }
    Ok(())
}
