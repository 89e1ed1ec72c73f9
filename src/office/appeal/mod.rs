//! Appeals: received, by whom and on what ground; examined by whom, with what outcome and effect.

use crate::domain::appeal::AppealOutcome;
use crate::domain::id::{AppealId, ApplicationId, CallId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod list;

/// An appeal against what was announced, or against being found inadmissible.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LodgeAppeal {
    /// The file.
    pub application: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// Day it was received.
    pub received_on: String,
    /// Who lodged it.
    pub lodged_by: String,
    /// On what ground.
    pub ground: String,
}

/// What became of an appeal.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExamineAppeal {
    /// The appeal.
    pub id: AppealId,
    /// Version seen.
    pub version: i64,
    /// Who examined it: a committee, a person.
    pub examined_by: String,
    /// On what day.
    pub examined_on: String,
    /// Upheld, in part, or rejected.
    pub outcome: AppealOutcome,
    /// Coded reason.
    pub reason: Option<String>,
    /// What follows of it; obligatory where it is upheld only in part, or with the reason `other`.
    #[serde(default)]
    pub effect: String,
}

/// Which appeals.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppealsOf {
    /// The call.
    pub call: CallId,
    /// Only those of this file.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub application: Option<ApplicationId>,
}

/// An appeal.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppealView {
    /// The appeal.
    pub id: AppealId,
    /// Version to send with an act.
    pub version: i64,
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Day it was received.
    pub received_on: String,
    /// Who lodged it.
    pub lodged_by: String,
    /// On what ground.
    pub ground: String,
    /// Who examined it.
    pub examined_by: String,
    /// On what day.
    pub examined_on: Option<String>,
    /// What became of it; null while it is open.
    pub outcome: Option<AppealOutcome>,
    /// Coded reason.
    pub reason: Option<String>,
    /// Its name in Arabic.
    pub reason_ar: String,
    /// Its name in French.
    pub reason_fr: String,
    /// Its name in English.
    pub reason_en: String,
    /// What follows of it.
    pub effect: String,
    /// Day the answer went out.
    pub letter_on: Option<String>,
}
