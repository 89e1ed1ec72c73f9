//! Papers of a file: marked one by one or in one go.

use crate::domain::id::{ApplicationId, RequirementId};
use crate::domain::paper::{GapKind, PaperState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod gaps;
pub mod mark;

/// What is seen of one paper.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperMark {
    /// Which.
    pub requirement: RequirementId,
    /// In what state.
    pub state: PaperState,
    /// Day it was looked at; null means today.
    #[serde(default)]
    pub seen_on: Option<String>,
    /// Last day on which it is good, where it says one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub expires_on: Option<String>,
    /// Remark; obligatory for a refused paper.
    #[serde(default)]
    pub note: String,
}

/// Marks papers of a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkPapers {
    /// The file.
    pub application: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// What is seen.
    pub papers: Vec<PaperMark>,
}

/// A paper that completion is asked for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapAsked {
    /// Which.
    pub requirement: RequirementId,
    /// What is wrong with it.
    pub kind: GapKind,
    /// What to bring, in a few words; obligatory for a refused paper.
    #[serde(default)]
    pub note: String,
}

/// A paper that completion was asked for.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapView {
    /// Which.
    pub requirement: RequirementId,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// In English.
    pub name_en: String,
    /// What was wrong with it.
    pub kind: GapKind,
    /// What to bring.
    pub note: String,
    /// When it came in, RFC 3339 UTC; null while it is awaited.
    pub received_at: Option<String>,
}
