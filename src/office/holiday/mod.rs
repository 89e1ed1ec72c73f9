//! The office's days: public holidays and days of the week without work.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod list;

/// A holiday.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HolidayCard {
    /// Number in the log.
    #[ts(type = "number")]
    pub id: i64,
    /// Version to send with a change.
    pub version: i64,
    /// What it says.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: HolidayTerms,
    /// Shipped or imported and untouched: proposed, not official.
    pub preset: bool,
}

/// What an office says of a holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HolidayTerms {
    /// `MM-DD` when it comes back every year, `YYYY-MM-DD` when it is announced each time.
    pub day: String,
    /// First year it was kept, for one that comes back every year; null for always.
    #[serde(default)]
    pub first_year: Option<i32>,
    /// In Arabic; one of Arabic and French must be given.
    #[serde(default)]
    pub name_ar: String,
    /// In French.
    #[serde(default)]
    pub name_fr: String,
    /// In English.
    #[serde(default)]
    pub name_en: String,
    /// Not announced yet: the moon may move it by a day.
    #[serde(default)]
    pub forecast: bool,
}

/// The office's calendar.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HolidayList {
    /// Days of the week without work, 1 for Monday to 7 for Sunday.
    pub weekend: Vec<u8>,
    /// Version to send with a change of the week.
    pub week_version: i64,
    /// Holidays: what comes back first, by month and day, then dated ones, the newest first.
    pub holidays: Vec<HolidayCard>,
}

/// A new holiday, or a change of one.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveHoliday {
    /// The holiday; null for a new one.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Version seen; null for a new one.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub version: Option<i64>,
    /// What the office says.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: HolidayTerms,
}

/// Names a holiday and the version seen, to remove it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveHoliday {
    /// The holiday.
    #[ts(type = "number")]
    pub id: i64,
    /// Version seen.
    pub version: i64,
}

/// The days of the week without work.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetWeekend {
    /// Version seen.
    pub version: i64,
    /// 1 for Monday to 7 for Sunday; at least one day is worked.
    pub weekend: Vec<u8>,
}
