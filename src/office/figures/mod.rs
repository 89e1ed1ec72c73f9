//! What is counted over one call or several, over a period of deposits, over a province: the figures of the dashboard
//! and of the summary on paper. Nothing here says who applies: reviewers from whom names are hidden may see it. How
//! scores spread is told to those who may see the ranking.

use crate::domain::figures::{CallComparison, Figures};
use crate::domain::id::CallId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) mod gather;
pub(crate) mod read;
pub mod show;

/// Whether what a file was granted still stands, in SQL over `a` (application): it was neither withdrawn nor was its
/// agreement terminated, closed since or not.
pub(crate) const STANDS: &str = "(a.phase <> 'withdrawn' AND a.terminated_on IS NULL)";

/// Of what figures are asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct FiguresQuery {
    /// These calls; none: all that were opened.
    pub calls: Vec<CallId>,
    /// First day of deposit, by the office's calendar, within it.
    pub from: Option<String>,
    /// Last day of deposit, within it.
    pub to: Option<String>,
    /// Province of the works' main commune, HCP code.
    pub province: Option<String>,
}

/// A province by its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProvinceName {
    /// HCP code.
    pub code: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
}

/// Figures, and of what they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FiguresView {
    /// First day of deposit that counts; null from the first one on.
    pub from: Option<String>,
    /// Last day of deposit that counts; null up to the last one.
    pub to: Option<String>,
    /// Province, if only one counts.
    pub province: Option<ProvinceName>,
    /// What was counted; its calls are those of the scope.
    #[serde(flatten)]
    #[ts(flatten)]
    pub figures: Figures,
    /// The call beside the one before it of the same strand and council; null over several calls, over a part of one,
    /// and where there was none.
    pub comparison: Option<CallComparison>,
}
