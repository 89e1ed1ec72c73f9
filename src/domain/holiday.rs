//! The office's days: public holidays, days of the week without work, and counting in working days.
//!
//! Days of the civil calendar come back every year; those of the Hijri calendar are announced each time,
//! after the moon was seen, and stand as dated days (domain facts, section 5.2).

use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::HashSet;

/// Longest stretch searched for a working day: an office that never works has none.
const FARTHEST: u64 = 4000;

/// The day of a holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HolidayDay {
    /// Comes back every year on this month and day.
    Yearly {
        /// Month, 1 to 12.
        month: u32,
        /// Day of the month.
        day: u32,
    },
    /// This day alone.
    Dated(NaiveDate),
}

impl HolidayDay {
    /// Reads `MM-DD` (every year) or `YYYY-MM-DD` (that day alone).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() == 5 {
            // A leap year lets 29 February be read.
            let day = super::date::parse_date(&format!("2024-{text}"))?;
            let read = Self::Yearly { month: day.month(), day: day.day() };
            return Some(read).filter(|read| read.to_string() == text);
        }
        super::date::parse_date(text).map(Self::Dated).filter(|read| read.to_string() == text)
    }
}

impl std::fmt::Display for HolidayDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Yearly { month, day } => write!(f, "{month:02}-{day:02}"),
            Self::Dated(day) => write!(f, "{day}"),
        }
    }
}

/// Which days the office works.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfficeDays {
    /// Month, day and first year of what comes back.
    yearly: Vec<(u32, u32, i32)>,
    dated: HashSet<NaiveDate>,
    weekend: Vec<Weekday>,
}

impl OfficeDays {
    /// Days off: each holiday with the first year it was kept, and the days of the week without work.
    #[must_use]
    pub fn new(holidays: impl IntoIterator<Item = (HolidayDay, Option<i32>)>, weekend: &[Weekday]) -> Self {
        let mut days = Self { weekend: weekend.to_vec(), ..Self::default() };
        for (holiday, first_year) in holidays {
            match holiday {
                HolidayDay::Yearly { month, day } => days.yearly.push((month, day, first_year.unwrap_or(i32::MIN))),
                HolidayDay::Dated(day) => {
                    days.dated.insert(day);
                }
            }
        }
        days
    }

    /// Whether `day` is a public holiday, whatever the day of the week.
    #[must_use]
    pub fn is_holiday(&self, day: NaiveDate) -> bool {
        self.dated.contains(&day)
            || self
                .yearly
                .iter()
                .any(|(month, number, since)| day.month() == *month && day.day() == *number && day.year() >= *since)
    }

    /// Whether the office works on `day`.
    #[must_use]
    pub fn is_working(&self, day: NaiveDate) -> bool {
        !self.weekend.contains(&day.weekday()) && !self.is_holiday(day)
    }

    /// The first working day on or after `day`; none when the office never works again.
    #[must_use]
    pub fn working_day_from(&self, day: NaiveDate) -> Option<NaiveDate> {
        (0..FARTHEST).filter_map(|n| day.checked_add_days(Days::new(n))).find(|day| self.is_working(*day))
    }

    /// The day that lies `days` working days after `from`, which itself is not counted. With 0, the first
    /// working day on or after `from`. None when the office never works again or the calendar ends.
    #[must_use]
    pub fn add_working_days(&self, from: NaiveDate, days: u32) -> Option<NaiveDate> {
        if days == 0 {
            return self.working_day_from(from);
        }
        let mut day = from;
        for _ in 0..days {
            day = self.working_day_from(day.succ_opt()?)?;
        }
        Some(day)
    }

    /// How many working days lie after `from` up to `to`, `to` included; 0 when `to` is not later.
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let days = from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| self.is_working(*day));
        u32::try_from(days.count()).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn office() -> OfficeDays {
        let holidays =
            [("11-06", None), ("11-18", None), ("10-31", Some(2025)), ("2026-05-27", None), ("2026-05-28", None)];
        OfficeDays::new(
            holidays.map(|(day, since)| (HolidayDay::parse(day).unwrap(), since)),
            &[Weekday::Sat, Weekday::Sun],
        )
    }

    #[test]
    fn a_holiday_is_a_month_and_day_or_a_date() {
        for (text, read) in [
            ("11-06", Some(HolidayDay::Yearly { month: 11, day: 6 })),
            ("02-29", Some(HolidayDay::Yearly { month: 2, day: 29 })),
            ("2026-03-20", Some(HolidayDay::Dated(day("2026-03-20")))),
            ("31-02", None),
            ("02-30", None),
            ("2026-02-29", None),
            ("6-11", None),
            ("1- 06", None),
            ("2026-3- 20", None),
            ("", None),
        ] {
            assert_eq!(HolidayDay::parse(text), read, "{text}");
        }
    }

    #[test]
    fn weekends_and_holidays_are_no_working_days() {
        for (on, works) in [
            ("2026-11-05", true),
            ("2026-11-06", false),
            ("2026-11-07", false),
            ("2026-11-08", false),
            ("2026-11-09", true),
            ("2026-05-27", false),
            ("2027-05-27", true),
            // Kept since 2025 only.
            ("2025-10-31", false),
            ("2024-10-31", true),
        ] {
            assert_eq!(office().is_working(day(on)), works, "{on}");
        }
    }

    #[test]
    fn working_days_are_counted_over_holidays_and_weekends() {
        for (from, days, end) in [
            ("2026-11-05", 0, "2026-11-05"),
            ("2026-11-06", 0, "2026-11-09"),
            // Friday 6 is a holiday, then a weekend.
            ("2026-11-05", 1, "2026-11-09"),
            ("2026-11-07", 1, "2026-11-09"),
            ("2026-11-16", 3, "2026-11-20"),
            ("2026-05-26", 1, "2026-05-29"),
        ] {
            assert_eq!(office().add_working_days(day(from), days), Some(day(end)), "{from} + {days}");
        }
        assert_eq!(office().working_days_between(day("2026-11-05"), day("2026-11-10")), 2);
        assert_eq!(office().working_days_between(day("2026-11-10"), day("2026-11-05")), 0);
    }

    #[test]
    fn an_office_that_never_works_has_no_working_day() {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
        let never = OfficeDays::new([], &[Mon, Tue, Wed, Thu, Fri, Sat, Sun]);
        assert_eq!(never.working_day_from(day("2026-11-05")), None);
        assert_eq!(never.add_working_days(day("2026-11-05"), 1), None);
    }

    proptest! {
        #[test]
        fn adding_then_counting_gives_the_same_number(from in 0u64..3000, days in 1u32..200) {
            let from = day("2022-01-01") + Days::new(from);
            let end = office().add_working_days(from, days).unwrap();
            prop_assert!(office().is_working(end));
            prop_assert_eq!(office().working_days_between(from, end), days);
        }
    }
}
