//! Dates and moments of the office: partial dates of old papers, deadlines with their hour.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Africa::Casablanca;

/// A moment, stored and sent as RFC 3339 in UTC with whole seconds.
pub type Moment = DateTime<Utc>;

/// The form in which moments are stored, sortable as text.
#[must_use]
pub fn moment_text(moment: Moment) -> String {
    moment.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Reads a moment in RFC 3339.
#[must_use]
pub fn parse_moment(text: &str) -> Option<Moment> {
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.with_timezone(&Utc))
}

/// 20 September 2026 at 02:00 (+01): from then on Morocco keeps UTC+00 for good (IANA tz 2026c).
const PERMANENT_UTC: i64 = 1_789_866_000;

/// A moment by the office's clock (Africa/Casablanca).
///
/// Zone tables older than IANA 2026c put every hour after the change one too late, so the change stands
/// here, and once more in the screens (`ui/src/i18n/format.ts`): a deadline must not depend on which table
/// a machine has.
#[must_use]
pub fn office_time(moment: Moment) -> NaiveDateTime {
    if moment.timestamp() >= PERMANENT_UTC {
        moment.naive_utc()
    } else {
        moment.with_timezone(&Casablanca).naive_local()
    }
}

/// The calendar day of a moment at the office.
#[must_use]
pub fn office_day(moment: Moment) -> NaiveDate {
    office_time(moment).date()
}

/// Reads a whole date `YYYY-MM-DD`.
#[must_use]
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    if text.len() != 10 {
        return None;
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// Whether `text` is a date that may be known by its year or month only: `2019`, `2019-03`, `2019-03-14`.
///
/// Old receipts and civil papers often carry nothing more precise (domain facts, section 7).
#[must_use]
pub fn is_partial_date(text: &str) -> bool {
    let year_ok = |year: &str| year.len() == 4 && year.parse::<u16>().is_ok_and(|y| (1900..=2200).contains(&y));
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [year] => year_ok(year),
        [year, month] => year_ok(year) && month.len() == 2 && month.parse::<u8>().is_ok_and(|m| (1..=12).contains(&m)),
        [year, _, _] => year_ok(year) && parse_date(text).is_some(),
        _ => false,
    }
}

/// A partial date as it is kept, from the forms people write: `2019`, `03/2019`, `14/3/2019`, `2019-03-14`,
/// with any digits. `None` when it is no date: `31/02/2019`.
#[must_use]
pub fn partial_date(text: &str) -> Option<String> {
    let text = super::text::number(text).replace(['.', '/', ' '], "-");
    let parts: Vec<&str> = text.split('-').collect();
    let kept = match parts.as_slice() {
        [year] => (*year).to_owned(),
        [year, month] if year.len() == 4 => format!("{year}-{month:0>2}"),
        [month, year] => format!("{year}-{month:0>2}"),
        [year, month, day] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        [day, month, year] => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => return None,
    };
    is_partial_date(&kept).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_are_a_year_a_month_or_a_day() {
        for (text, good) in [
            ("2019", true),
            ("2019-03", true),
            ("2019-03-14", true),
            ("2019-13", false),
            ("2019-02-30", false),
            ("19", false),
            ("", false),
            ("2019-3", false),
        ] {
            assert_eq!(is_partial_date(text), good, "{text}");
        }
    }

    #[test]
    fn partial_dates_are_read_as_people_write_them() {
        for (written, kept) in [
            ("2019", Some("2019")),
            ("٢٠١٩", Some("2019")),
            ("3/2019", Some("2019-03")),
            ("14/03/2019", Some("2019-03-14")),
            ("14.3.2019", Some("2019-03-14")),
            ("2019-3-14", Some("2019-03-14")),
            ("31/02/2019", None),
            ("29/02/2024", Some("2024-02-29")),
            ("29/02/2023", None),
            ("13/2019", None),
            ("19", None),
            ("le 14", None),
            ("14/03/19", None),
        ] {
            assert_eq!(partial_date(written).as_deref(), kept, "{written}");
        }
    }

    #[test]
    fn the_office_keeps_the_hours_of_the_law() {
        for (moment, shown) in [
            ("2025-11-29T15:30:00Z", "2025-11-29 16:30:00"),
            // Ramadan 2026: one hour back.
            ("2026-03-01T15:30:00Z", "2026-03-01 15:30:00"),
            ("2026-09-20T00:59:59Z", "2026-09-20 01:59:59"),
            ("2026-09-20T01:00:00Z", "2026-09-20 01:00:00"),
            ("2026-11-29T16:30:00Z", "2026-11-29 16:30:00"),
            ("2027-07-01T12:00:00Z", "2027-07-01 12:00:00"),
        ] {
            assert_eq!(office_time(parse_moment(moment).unwrap()).to_string(), shown, "{moment}");
        }
    }

    #[test]
    fn the_office_day_turns_at_midnight_in_casablanca() {
        for (moment, day) in [("2025-11-29T23:30:00Z", "2025-11-30"), ("2026-11-29T23:30:00Z", "2026-11-29")] {
            assert_eq!(office_day(parse_moment(moment).unwrap()).to_string(), day);
        }
    }
}
