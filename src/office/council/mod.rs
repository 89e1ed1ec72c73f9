//! The council's word on a session's list: deliberation, number, day, outcome.

use crate::domain::approval::ApprovalOutcome;
use crate::domain::id::{CallId, SessionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;

/// What the council did with a session's list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordApproval {
    /// The signed session.
    pub session: SessionId,
    /// Approved, amended, refused.
    pub outcome: ApprovalOutcome,
    /// Number of the deliberation.
    pub number: String,
    /// Day of it.
    pub held_on: String,
    /// By whom: which council, which sitting.
    #[serde(default)]
    pub body: String,
    /// What was amended, or why it was refused; obligatory then.
    #[serde(default)]
    pub note: String,
}

/// Whether a call's lists need the council's approval before they are announced.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedApproval {
    /// The call.
    pub call: CallId,
    /// Whether they do.
    pub needed: bool,
}

/// A word of the council.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApprovalView {
    /// Its number in the log.
    #[ts(type = "number")]
    pub id: i64,
    /// Approved, amended, refused.
    pub outcome: ApprovalOutcome,
    /// Number of the deliberation.
    pub number: String,
    /// Day of it.
    pub held_on: String,
    /// By whom.
    pub body: String,
    /// What was amended, or why it was refused.
    pub note: String,
}
