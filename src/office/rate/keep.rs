//! Keeping the rates: what was worked out with one before stands in its file and does not change.

use super::list::{cards, show};
use super::{RateCard, RateTerms, RemoveRate, SaveRate};
use crate::domain::date::parse_date;
use crate::domain::fault::Faults;
use crate::office::{Change, OfficeError};
use crate::store::StoreError;
use rusqlite::{Connection, named_params};

/// `rate.save`: a new rate, or a change of one. What the office saves is its own and no longer a preset.
///
/// # Errors
/// A stale version, or faults at `since` and `value`.
pub fn save(change: &mut Change<'_>, request: SaveRate) -> Result<RateCard, OfficeError> {
    let before = request.id.map(|id| standing(change.db, id, request.version)).transpose()?;
    let mut faults = Faults::default();
    let value = request.value.trim().parse();
    if value.is_err() {
        faults.add("value", if request.value.trim().is_empty() { "required" } else { "decimal-malformed" });
    }
    let mut terms = RateTerms {
        kind: request.kind,
        since: request.since,
        value: value.unwrap_or(rust_decimal::Decimal::ONE),
        source_ar: request.source_ar,
        source_fr: request.source_fr,
    };
    check(&mut terms, "", &mut faults);
    let taken = cards(change.db)?
        .iter()
        .any(|card| card.terms.kind == terms.kind && card.terms.since == terms.since && Some(card.id) != request.id);
    if taken {
        faults.add("since", "rate-taken");
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    let id = match &before {
        Some(before) => {
            write(change.db, before.id, &terms, false)?;
            before.id
        }
        None => insert(change.db, &terms, false)?,
    };
    let after = show(change.db, id)?;
    change.record("rate.save", "rate", id, &before, &after)?;
    Ok(after)
}

/// `rate.remove`: takes a rate out of the table; the last of its kind stays.
///
/// # Errors
/// A stale version, or `rate-last`.
pub fn remove(change: &mut Change<'_>, request: RemoveRate) -> Result<(), OfficeError> {
    let before = standing(change.db, request.id, Some(request.version))?;
    if !cards(change.db)?.iter().any(|card| card.terms.kind == before.terms.kind && card.id != before.id) {
        return Err(OfficeError::Rule("rate-last"));
    }
    change.db.prepare_cached("DELETE FROM rate WHERE id = :id")?.execute(named_params! { ":id": request.id })?;
    change.record("rate.remove", "rate", request.id, &before, &())
}

/// Trims the sources and notes what cannot stand; `path` precedes each field's name.
pub(crate) fn check(terms: &mut RateTerms, path: &str, faults: &mut Faults) {
    terms.since = terms.since.trim().to_owned();
    if parse_date(&terms.since).is_none_or(|day| day.to_string() != terms.since) {
        faults.add(format!("{path}since"), if terms.since.is_empty() { "required" } else { "date-malformed" });
    }
    if !terms.kind.holds(terms.value) {
        faults.add_with(format!("{path}value"), "rate-out-of-range", "most", terms.kind.most().to_string());
    }
    for (field, source) in [("sourceAr", &mut terms.source_ar), ("sourceFr", &mut terms.source_fr)] {
        *source = source.trim().to_owned();
        faults.text(&format!("{path}{field}"), source, false, 300);
    }
}

fn standing(db: &Connection, id: i64, version: Option<i64>) -> Result<RateCard, OfficeError> {
    let before = show(db, id)?;
    if Some(before.version) != version {
        return Err(OfficeError::Stale { noun: "rate", version: before.version });
    }
    Ok(before)
}

/// Inserts a rate that was checked.
pub(crate) fn insert(db: &Connection, terms: &RateTerms, preset: bool) -> Result<i64, StoreError> {
    db.prepare_cached(
        "INSERT INTO rate (kind, since, value, source_ar, source_fr, preset)
         VALUES (:kind, :since, :value, :ar, :fr, :preset)",
    )?
    .execute(named_params! {
        ":kind": terms.kind, ":since": terms.since, ":value": terms.value.to_string(), ":ar": terms.source_ar,
        ":fr": terms.source_fr, ":preset": preset,
    })?;
    Ok(db.last_insert_rowid())
}

/// Changes a rate that was checked.
pub(crate) fn write(db: &Connection, id: i64, terms: &RateTerms, preset: bool) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE rate SET kind = :kind, since = :since, value = :value, source_ar = :ar, source_fr = :fr,
                preset = :preset, version = version + 1
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":kind": terms.kind, ":since": terms.since, ":value": terms.value.to_string(),
        ":ar": terms.source_ar, ":fr": terms.source_fr, ":preset": preset,
    })?;
    Ok(())
}
