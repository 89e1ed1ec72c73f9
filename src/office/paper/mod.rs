//! Papers of a file: marked one by one or in one go.

use crate::domain::id::{ApplicationId, RequirementId};
use crate::domain::paper::PaperState;
use serde::Deserialize;
use ts_rs::TS;

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
