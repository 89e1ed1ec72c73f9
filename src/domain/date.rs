//! Dates and moments of the office: partial dates of old papers, deadlines with their hour.

use chrono::{DateTime, NaiveDate, Utc};
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

/// The calendar day of a moment in the office's time zone (Africa/Casablanca).
#[must_use]
pub fn office_day(moment: Moment) -> NaiveDate {
    moment.with_timezone(&Casablanca).date_naive()
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
    fn the_office_day_turns_at_midnight_in_casablanca() {
        let moment = parse_moment("2026-11-29T23:30:00Z").unwrap();
        assert_eq!(office_day(moment).to_string(), "2026-11-30");
    }
}
