//! How long personal data are kept once a call is filed away, and whether they may be destroyed.

use super::date::{Moment, office_day, parse_moment};
use chrono::{Months, NaiveDate};

/// The first day on which the data of a call filed away at a moment (RFC 3339) may be destroyed; `None`
/// when the moment cannot be read or the day lies beyond the calendar.
#[must_use]
pub fn due_on(archived_at: &str, months: i64) -> Option<NaiveDate> {
    let months = Months::new(u32::try_from(months).ok()?);
    office_day(parse_moment(archived_at)?).checked_add_months(months)
}

/// What stands against destroying the data of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// It was done.
    Done,
    /// The call is not filed away.
    NotArchived,
    /// Its data are to be kept until that day.
    TooEarly(NaiveDate),
}

/// Whether the data of a call may be destroyed now.
#[must_use]
pub fn hindrance(done: bool, due: Option<NaiveDate>, now: Moment) -> Option<Hindrance> {
    match due {
        _ if done => Some(Hindrance::Done),
        None => Some(Hindrance::NotArchived),
        Some(due) if office_day(now) < due => Some(Hindrance::TooEarly(due)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn months_are_counted_by_the_calendar() {
        for (archived, months, due) in [
            ("2026-11-23T09:00:00Z", 60, Some("2031-11-23")),
            ("2026-11-23T09:00:00Z", 0, Some("2026-11-23")),
            ("2027-08-31T10:00:00Z", 6, Some("2028-02-29")),
            ("2026-11-23", 60, None),
            ("2026-11-23T09:00:00Z", -1, None),
            ("2026-11-23T09:00:00Z", 9_999_999_999, None),
        ] {
            assert_eq!(due_on(archived, months), due.map(day), "{archived} {months}");
        }
    }

    #[test]
    fn nothing_is_destroyed_before_its_day_or_twice() {
        let now = parse_moment("2031-11-22T23:30:00Z").unwrap();
        let due = day("2031-11-23");
        assert_eq!(hindrance(false, None, now), Some(Hindrance::NotArchived));
        assert_eq!(hindrance(false, Some(due), now), Some(Hindrance::TooEarly(due)));
        assert_eq!(hindrance(false, Some(due), now + chrono::Duration::hours(1)), None);
        assert_eq!(hindrance(true, Some(due), now + chrono::Duration::days(9)), Some(Hindrance::Done));
    }
}
