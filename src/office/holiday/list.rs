//! Holidays: filled from the preset, listed, and read as the calendar that deadlines are counted with.

use super::{HolidayCard, HolidayList, HolidayTerms};
use crate::domain::holiday::{HolidayDay, OfficeDays};
use crate::office::{Nothing, OfficeError, Reading, preset};
use crate::store::StoreError;
use chrono::Weekday;
use rusqlite::{Connection, Row};

const HOLIDAYS: &str = include_str!("../../presets/holidays.json");

/// Fills the shipped holidays and the ordinary week.
pub(crate) fn fill(db: &rusqlite::Transaction<'_>) -> Result<(), StoreError> {
    db.execute("INSERT INTO working_week (id, weekend) VALUES (1, '[6,7]')", [])?;
    for terms in preset::read::<Vec<HolidayTerms>>(HOLIDAYS)? {
        super::keep::insert(db, &terms, true)?;
    }
    Ok(())
}

/// `holiday.list`: the week and the holidays.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, _nothing: Nothing) -> Result<HolidayList, OfficeError> {
    let (weekend, week_version) = week(reading.db)?;
    Ok(HolidayList { weekend, week_version, holidays: cards(reading.db)? })
}

/// Every holiday: what comes back by month and day, then dated ones, the newest first.
pub(crate) fn cards(db: &Connection) -> Result<Vec<HolidayCard>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT id, version, day, first_year, name_ar, name_fr, name_en, forecast, preset FROM holiday
         ORDER BY length(day), CASE WHEN length(day) = 5 THEN day END, day DESC",
    )?;
    Ok(statement.query_map([], card)?.collect::<Result<_, _>>()?)
}

/// One holiday.
pub(super) fn show(db: &Connection, id: i64) -> Result<HolidayCard, OfficeError> {
    cards(db)?.into_iter().find(|card| card.id == id).ok_or(OfficeError::NotFound("holiday"))
}

fn card(row: &Row<'_>) -> rusqlite::Result<HolidayCard> {
    Ok(HolidayCard {
        id: row.get("id")?,
        version: row.get("version")?,
        terms: HolidayTerms {
            day: row.get("day")?,
            first_year: row.get("first_year")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
            forecast: row.get("forecast")?,
        },
        preset: row.get("preset")?,
    })
}

/// The office's calendar, for deadlines and working days.
///
/// # Errors
/// When the store cannot be read.
pub fn days(db: &Connection) -> Result<OfficeDays, OfficeError> {
    let mut holidays = Vec::new();
    for HolidayCard { terms, .. } in cards(db)? {
        let day = HolidayDay::parse(&terms.day).ok_or_else(|| StoreError::Damaged("holiday.day".into()))?;
        holidays.push((day, terms.first_year));
    }
    let weekend: Vec<_> = week(db)?.0.into_iter().filter_map(weekday).collect();
    Ok(OfficeDays::new(holidays, &weekend))
}

/// Days of the week without work, 1 for Monday to 7 for Sunday, and the version of the week.
pub(crate) fn week(db: &Connection) -> Result<(Vec<u8>, i64), OfficeError> {
    let (json, version): (String, i64) = db
        .prepare_cached("SELECT weekend, version FROM working_week")?
        .query_row([], |row| Ok((row.get("weekend")?, row.get("version")?)))?;
    let weekend = serde_json::from_str(&json).map_err(|error| StoreError::Damaged(error.to_string()))?;
    Ok((weekend, version))
}

/// A day of the week by its number, 1 for Monday.
fn weekday(number: u8) -> Option<Weekday> {
    number.checked_sub(1).and_then(|number| Weekday::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::Faults;

    #[test]
    fn shipped_holidays_can_be_read_and_bear_three_names() {
        let holidays = preset::read::<Vec<HolidayTerms>>(HOLIDAYS).unwrap();
        assert!(!holidays.is_empty());
        for terms in holidays {
            let (mut tidy, mut faults) = (terms.clone(), Faults::default());
            super::super::keep::check(&mut tidy, "", &mut faults);
            assert_eq!((&tidy, faults.0.len()), (&terms, 0), "{terms:?}");
            // Only what the moon decides is a forecast.
            let dated = matches!(HolidayDay::parse(&terms.day), Some(HolidayDay::Dated(_)));
            assert_eq!(terms.forecast, dated, "{}", terms.day);
            for name in [&terms.name_ar, &terms.name_fr, &terms.name_en] {
                assert!(!name.is_empty(), "{}", terms.day);
            }
        }
        assert_eq!(weekday(1), Some(Weekday::Mon));
        assert_eq!(weekday(7), Some(Weekday::Sun));
        assert_eq!(weekday(0), None);
        assert_eq!(weekday(8), None);
    }
}
