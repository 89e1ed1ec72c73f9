//! Programmes (presets for calls) and coded reasons.

use crate::domain::id::ProgrammeId;
use crate::domain::programme::Rules;
use serde::Serialize;
use ts_rs::TS;

pub mod list;

/// A programme with the rules it proposes.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeCard {
    /// The programme.
    pub id: ProgrammeId,
    /// Stable word.
    pub slug: String,
    /// Edition, for example `2`.
    pub edition: String,
    /// Strand, `1`, `2` or empty.
    pub strand: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// In English.
    pub name_en: String,
    /// False for what ships: proposed, not official.
    pub official: bool,
    /// What a call made from it starts with.
    pub rules: Rules,
}

/// A coded reason.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReasonCard {
    /// Stable word.
    pub slug: String,
    /// Acts for which it may be given.
    pub uses: Vec<String>,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// In English.
    pub name_en: String,
}
