//! One box to find anything by any spelling.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod all;

/// What is looked for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindQuery {
    /// As typed.
    pub text: String,
    /// At most this many of each noun; 0 means 8.
    #[serde(default)]
    pub limit: u32,
}

/// Something found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// `application`, `organisation` or `call`.
    pub noun: String,
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// Number or code; may be empty.
    pub number: String,
    /// Main text in Arabic.
    pub title_ar: String,
    /// Main text in French.
    pub title_fr: String,
    /// Second line in Arabic.
    pub detail_ar: String,
    /// Second line in French.
    pub detail_fr: String,
}
