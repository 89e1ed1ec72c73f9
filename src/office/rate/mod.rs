//! Dated rates: wages, bases of a month, social charges.

use crate::domain::rate::RateKind;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod list;

/// A rate, from the day it holds on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RateCard {
    /// Number in the log.
    #[ts(type = "number")]
    pub id: i64,
    /// Version to send with a change.
    pub version: i64,
    /// What it says.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: RateTerms,
    /// Whether it holds today: the last of its kind whose day has come.
    pub in_force: bool,
    /// Shipped or imported and untouched: proposed, not official.
    pub preset: bool,
}

/// What an office says of a rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RateTerms {
    /// What it measures.
    pub kind: RateKind,
    /// First day on which it holds, `YYYY-MM-DD`; one value a day for each kind.
    pub since: String,
    /// The value, exact: dirhams, hours, days or per cent by its kind.
    #[ts(type = "string")]
    pub value: Decimal,
    /// Decree or custom it comes from, in Arabic.
    #[serde(default)]
    pub source_ar: String,
    /// Decree or custom it comes from, in French.
    #[serde(default)]
    pub source_fr: String,
}

/// A new rate, or a change of one.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveRate {
    /// The rate; null for a new one.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Version seen; null for a new one.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub version: Option<i64>,
    /// What it measures.
    pub kind: RateKind,
    /// First day on which it holds, `YYYY-MM-DD`.
    pub since: String,
    /// The value as decimal text.
    pub value: String,
    /// Source in Arabic.
    #[serde(default)]
    pub source_ar: String,
    /// Source in French.
    #[serde(default)]
    pub source_fr: String,
}

/// Names a rate and the version seen, to remove it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveRate {
    /// The rate.
    #[ts(type = "number")]
    pub id: i64,
    /// Version seen.
    pub version: i64,
}
