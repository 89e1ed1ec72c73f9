//! Dates and moments of the office: partial dates of old papers, deadlines with their hour.

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, Utc};
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

/// A date that may be known by its year or its month only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartialDate {
    /// The first day it may be.
    pub earliest: NaiveDate,
    /// The last day it may be.
    pub latest: NaiveDate,
}

impl PartialDate {
    /// Reads `2019`, `2019-03` or `2019-03-14`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if !is_partial_date(text) {
            return None;
        }
        let (first, months) = match text.len() {
            4 => (format!("{text}-01-01"), Some(12)),
            7 => (format!("{text}-01"), Some(1)),
            _ => (text.to_owned(), None),
        };
        let earliest = parse_date(&first)?;
        let latest = match months {
            Some(months) => add_months(earliest, months)?.pred_opt()?,
            None => earliest,
        };
        Some(Self { earliest, latest })
    }
}

/// A day so many months later (earlier when negative); the 31st falls on the last day of a shorter month.
#[must_use]
pub fn add_months(day: NaiveDate, months: i64) -> Option<NaiveDate> {
    let by = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
    if months < 0 { day.checked_sub_months(by) } else { day.checked_add_months(by) }
}

/// Whole months from a day to another; negative when the other comes first.
#[must_use]
pub fn whole_months(from: NaiveDate, to: NaiveDate) -> i64 {
    if to < from {
        return -whole_months(to, from);
    }
    let by_calendar = i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month());
    let reached = add_months(from, by_calendar).is_some_and(|day| day <= to);
    if reached { by_calendar } else { by_calendar - 1 }
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
    fn a_partial_date_spans_all_the_days_it_may_be() {
        for (text, earliest, latest) in [
            ("2024", "2024-01-01", "2024-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2025-02", "2025-02-01", "2025-02-28"),
            ("2024-12", "2024-12-01", "2024-12-31"),
            ("2024-03-14", "2024-03-14", "2024-03-14"),
        ] {
            let span = PartialDate::parse(text).unwrap();
            assert_eq!((span.earliest.to_string(), span.latest.to_string()), (earliest.into(), latest.into()));
        }
        assert_eq!(PartialDate::parse("2024-13"), None);
        assert_eq!(PartialDate::parse(""), None);
    }

    #[test]
    fn months_are_counted_whole() {
        let day = |text: &str| parse_date(text).unwrap();
        for (from, to, months) in [
            ("2024-03-31", "2026-11-02", 31),
            ("2024-11-02", "2026-11-02", 24),
            ("2024-11-03", "2026-11-02", 23),
            ("2024-02-29", "2025-02-28", 12),
            ("2026-01-31", "2026-02-28", 1),
            ("2026-05-01", "2026-05-01", 0),
            ("2026-11-02", "2024-11-02", -24),
        ] {
            assert_eq!(whole_months(day(from), day(to)), months, "{from} {to}");
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
