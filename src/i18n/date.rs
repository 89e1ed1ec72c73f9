//! Dates and hours of the office. Moments are stored in UTC and shown by the office's clock, which the
//! domain keeps: nobody adds an hour by hand.

use super::{Catalogue, Language, Value};
use crate::domain::date::office_time;
use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// `23/11/2026`, the same in the three languages.
#[must_use]
pub fn date(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// The hour and minute of a moment at the office: `16:30`.
#[must_use]
pub fn time(moment: DateTime<Utc>) -> String {
    office_time(moment).format("%H:%M").to_string()
}

impl Catalogue {
    /// `23 نونبر 2026`, `23 novembre 2026`, `23 November 2026`. Without inner isolates, so that as an
    /// argument of an Arabic sentence it still runs from right to left.
    #[must_use]
    pub fn long_date(&self, language: Language, day: NaiveDate) -> String {
        let month = self.text(language, &format!("format-month-{}", day.month()), &[]);
        let args: [(&str, Value<'_>); 3] =
            [("day", day.day().into()), ("month", month.into()), ("year", day.year().to_string().into())];
        self.plain(language, "format-date-long", &args)
    }

    /// Day and hour of a moment at the office: `23/11/2026 على الساعة 16:30`.
    #[must_use]
    pub fn date_time(&self, language: Language, moment: DateTime<Utc>) -> String {
        let day = date(office_time(moment).date());
        self.text(language, "format-date-time", &[("date", day.into()), ("time", time(moment).into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::without_marks;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn months_are_moroccan() {
        let catalogue = Catalogue::embedded().unwrap();
        for (language, date, expected) in [
            (Language::Ar, day(2026, 11, 23), "23 نونبر 2026"),
            (Language::Ar, day(2026, 7, 1), "1 يوليوز 2026"),
            (Language::Ar, day(2026, 8, 20), "20 غشت 2026"),
            (Language::Fr, day(2026, 11, 1), "1er novembre 2026"),
            (Language::Fr, day(2026, 2, 28), "28 février 2026"),
            (Language::En, day(2026, 9, 5), "5 September 2026"),
        ] {
            assert_eq!(without_marks(&catalogue.long_date(language, date)), expected);
        }
    }

    #[test]
    fn hours_follow_the_office_zone_in_and_out_of_ramadan() {
        for (text, expected) in [
            ("2025-11-29T15:30:00Z", "16:30"),
            // Since 20 September 2026 the country keeps UTC for good.
            ("2026-11-29T15:30:00Z", "15:30"),
            // Ramadan 1447: the country is back on UTC for those weeks.
            ("2026-03-01T15:30:00Z", "15:30"),
            ("2025-11-29T23:30:00Z", "00:30"),
        ] {
            let moment = text.parse::<DateTime<Utc>>().unwrap();
            assert_eq!(time(moment), expected, "{text}");
        }
    }

    #[test]
    fn day_and_hour_agree_across_midnight() {
        let catalogue = Catalogue::embedded().unwrap();
        let moment = "2025-11-29T23:30:00Z".parse().unwrap();
        assert_eq!(without_marks(&catalogue.date_time(Language::Fr, moment)), "30/11/2025 à 00:30");
        assert_eq!(without_marks(&catalogue.date_time(Language::Ar, moment)), "30/11/2025 على الساعة 00:30");
    }
}
