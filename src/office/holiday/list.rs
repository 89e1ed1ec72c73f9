//! Holidays: filled from the preset, and read as the calendar that deadlines are counted with.

use crate::domain::holiday::{HolidayDay, OfficeDays};
use crate::office::{OfficeError, preset};
use crate::store::StoreError;
use chrono::Weekday;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::Deserialize;

const HOLIDAYS: &str = include_str!("../../presets/holidays.json");

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct HolidayPreset {
    day: String,
    #[serde(default)]
    first_year: Option<i32>,
    name_ar: String,
    name_fr: String,
    name_en: String,
    #[serde(default)]
    forecast: bool,
}

/// Fills the shipped holidays and the ordinary week.
pub(crate) fn fill(db: &rusqlite::Transaction<'_>) -> Result<(), StoreError> {
    db.execute("INSERT INTO working_week (id, weekend) VALUES (1, '[6,7]')", [])?;
    for holiday in preset::read::<Vec<HolidayPreset>>(HOLIDAYS)? {
        db.prepare_cached(
            "INSERT INTO holiday (day, first_year, name_ar, name_fr, name_en, forecast, preset)
             VALUES (:day, :first, :ar, :fr, :en, :forecast, 1)",
        )?
        .execute(named_params! {
            ":day": holiday.day, ":first": holiday.first_year, ":ar": holiday.name_ar, ":fr": holiday.name_fr,
            ":en": holiday.name_en, ":forecast": holiday.forecast,
        })?;
    }
    Ok(())
}

/// The office's calendar, for deadlines and working days.
///
/// # Errors
/// When the store cannot be read.
pub fn days(db: &Connection) -> Result<OfficeDays, OfficeError> {
    let mut statement = db.prepare_cached("SELECT day, first_year FROM holiday")?;
    let mut rows = statement.query([])?;
    let mut holidays = Vec::new();
    while let Some(row) = rows.next()? {
        let day: String = row.get("day")?;
        let day = HolidayDay::parse(&day).ok_or_else(|| StoreError::Damaged("holiday.day".into()))?;
        holidays.push((day, row.get("first_year")?));
    }
    let weekend: Vec<_> = weekend(db)?.into_iter().filter_map(weekday).collect();
    Ok(OfficeDays::new(holidays, &weekend))
}

/// Days of the week without work, 1 for Monday to 7 for Sunday.
pub(super) fn weekend(db: &Connection) -> Result<Vec<u8>, OfficeError> {
    let json: Option<String> =
        db.prepare_cached("SELECT weekend FROM working_week")?.query_row([], |row| row.get("weekend")).optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

/// A day of the week by its number, 1 for Monday.
pub(super) fn weekday(number: u8) -> Option<Weekday> {
    number.checked_sub(1).and_then(|number| Weekday::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_holidays_can_be_read_and_bear_three_names() {
        let holidays = preset::read::<Vec<HolidayPreset>>(HOLIDAYS).unwrap();
        assert!(!holidays.is_empty());
        for holiday in holidays {
            let day = HolidayDay::parse(&holiday.day).unwrap();
            // Only what the moon decides is a forecast.
            assert_eq!(holiday.forecast, matches!(day, HolidayDay::Dated(_)), "{}", holiday.day);
            for name in [&holiday.name_ar, &holiday.name_fr, &holiday.name_en] {
                assert!(!name.is_empty(), "{}", holiday.day);
            }
        }
        assert_eq!(weekday(1), Some(Weekday::Mon));
        assert_eq!(weekday(7), Some(Weekday::Sun));
        assert_eq!(weekday(0), None);
        assert_eq!(weekday(8), None);
    }
}
