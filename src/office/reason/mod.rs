//! Coded reasons: why a file was refused, put on reserve, suspended… One list, in the office's order.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod list;

/// A coded reason.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReasonCard {
    /// Number in the log.
    #[ts(type = "number")]
    pub id: i64,
    /// Version to send with an edit.
    pub version: i64,
    /// Stable word.
    pub slug: String,
    /// Acts for which it may be given; none once it is retired.
    pub uses: Vec<String>,
    /// Acts for which it was given before it was retired, or is given still.
    pub kept_uses: Vec<String>,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// In English.
    pub name_en: String,
    /// No longer offered; files that bear it keep it.
    pub retired: bool,
    /// Shipped or imported and untouched: proposed, not official.
    pub preset: bool,
    /// How many steps and decisions bear it.
    pub used: i64,
}

/// What an office says of a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReasonTerms {
    /// In Arabic; one of Arabic and French must be given.
    #[serde(default)]
    pub name_ar: String,
    /// In French.
    #[serde(default)]
    pub name_fr: String,
    /// In English.
    #[serde(default)]
    pub name_en: String,
    /// Slugs of the acts for which it may be given; at least one.
    #[serde(default)]
    pub uses: Vec<String>,
}

/// A change of a reason.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditReason {
    /// The reason.
    #[ts(type = "number")]
    pub id: i64,
    /// Version seen.
    pub version: i64,
    /// What the office says.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: ReasonTerms,
}

/// The whole list in a new order.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReorderReasons {
    /// Every reason once, first to last.
    #[ts(type = "number[]")]
    pub ids: Vec<i64>,
}

/// Takes a reason out of use, or back into it. A reason is never deleted: files bear it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetireReason {
    /// The reason.
    #[ts(type = "number")]
    pub id: i64,
    /// Version seen.
    pub version: i64,
    /// Out of use, or back.
    pub retired: bool,
}
