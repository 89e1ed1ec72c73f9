//! Keeping the calendar: holidays announced, corrected, removed, and the days of the week without work.

use super::list::{cards, show, week};
use super::{HolidayCard, HolidayTerms, RemoveHoliday, SaveHoliday, SetWeekend};
use crate::domain::fault::Faults;
use crate::domain::holiday::HolidayDay;
use crate::office::{Change, OfficeError};
use crate::store::StoreError;
use rusqlite::{Connection, named_params};

/// `holiday.save`: a new holiday, or a change of one. What the office saves is its own and no longer a preset.
///
/// # Errors
/// A stale version, or faults at fields.
pub fn save(change: &mut Change<'_>, request: SaveHoliday) -> Result<HolidayCard, OfficeError> {
    let before = request.id.map(|id| standing(change.db, id, request.version)).transpose()?;
    let mut terms = request.terms;
    let mut faults = Faults::default();
    check(&mut terms, "", &mut faults);
    if cards(change.db)?.iter().any(|card| card.terms.day == terms.day && Some(card.id) != request.id) {
        faults.add("day", "holiday-taken");
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
    change.record("holiday.save", "holiday", id, &before, &after)?;
    Ok(after)
}

/// `holiday.remove`: that day is worked again.
///
/// # Errors
/// A stale version.
pub fn remove(change: &mut Change<'_>, request: RemoveHoliday) -> Result<(), OfficeError> {
    let before = standing(change.db, request.id, Some(request.version))?;
    change.db.prepare_cached("DELETE FROM holiday WHERE id = :id")?.execute(named_params! { ":id": request.id })?;
    change.record("holiday.remove", "holiday", request.id, &before, &())
}

/// `holiday.setWeekend`: the days of the week without work.
///
/// # Errors
/// A stale version, or `weekend-malformed` at `weekend`.
pub fn set_weekend(change: &mut Change<'_>, request: SetWeekend) -> Result<(), OfficeError> {
    let (before, version) = week(change.db)?;
    if version != request.version {
        return Err(OfficeError::Stale { noun: "week", version });
    }
    let mut weekend = request.weekend;
    let mut faults = Faults::default();
    check_weekend(&mut weekend, "weekend", &mut faults);
    faults.into_result().map_err(OfficeError::Faults)?;
    write_weekend(change.db, &weekend)?;
    change.record("holiday.setWeekend", "week", 1, &before, &weekend)
}

/// Trims the names and notes what cannot stand; `path` precedes each field's name.
pub(crate) fn check(terms: &mut HolidayTerms, path: &str, faults: &mut Faults) {
    terms.day = terms.day.trim().to_owned();
    match HolidayDay::parse(&terms.day) {
        None => faults.add(format!("{path}day"), if terms.day.is_empty() { "required" } else { "date-malformed" }),
        Some(HolidayDay::Dated(_)) => terms.first_year = None,
        // What comes back on a fixed day waits for no moon.
        Some(HolidayDay::Yearly { .. }) => terms.forecast = false,
    }
    if let Some(year) = terms.first_year {
        faults.range(&format!("{path}firstYear"), i64::from(year), 1950..=2200);
    }
    faults.names(path, [&mut terms.name_ar, &mut terms.name_fr, &mut terms.name_en]);
}

/// Sorts the days and notes what is no week: an unknown day, or none that is worked.
pub(crate) fn check_weekend(weekend: &mut Vec<u8>, field: &str, faults: &mut Faults) {
    weekend.sort_unstable();
    weekend.dedup();
    if weekend.len() > 6 || weekend.iter().any(|day| !(1..=7).contains(day)) {
        faults.add(field, "weekend-malformed");
    }
}

fn standing(db: &Connection, id: i64, version: Option<i64>) -> Result<HolidayCard, OfficeError> {
    let before = show(db, id)?;
    if Some(before.version) != version {
        return Err(OfficeError::Stale { noun: "holiday", version: before.version });
    }
    Ok(before)
}

/// Inserts a holiday that was checked.
pub(crate) fn insert(db: &Connection, terms: &HolidayTerms, preset: bool) -> Result<i64, StoreError> {
    db.prepare_cached(
        "INSERT INTO holiday (day, first_year, name_ar, name_fr, name_en, forecast, preset)
         VALUES (:day, :first, :ar, :fr, :en, :forecast, :preset)",
    )?
    .execute(named_params! {
        ":day": terms.day, ":first": terms.first_year, ":ar": terms.name_ar, ":fr": terms.name_fr,
        ":en": terms.name_en, ":forecast": terms.forecast, ":preset": preset,
    })?;
    Ok(db.last_insert_rowid())
}

/// Changes a holiday that was checked.
pub(crate) fn write(db: &Connection, id: i64, terms: &HolidayTerms, preset: bool) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE holiday SET day = :day, first_year = :first, name_ar = :ar, name_fr = :fr, name_en = :en,
                forecast = :forecast, preset = :preset, version = version + 1
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":day": terms.day, ":first": terms.first_year, ":ar": terms.name_ar, ":fr": terms.name_fr,
        ":en": terms.name_en, ":forecast": terms.forecast, ":preset": preset,
    })?;
    Ok(())
}

/// Changes the week that was checked.
pub(crate) fn write_weekend(db: &Connection, weekend: &[u8]) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE working_week SET weekend = :weekend, version = version + 1")?
        .execute(named_params! { ":weekend": serde_json::to_string(weekend).unwrap_or_default() })?;
    Ok(())
}
