//! Decisions: taken in a session, revised until it is signed, then announced.

use crate::domain::application::Outcome;
use crate::domain::id::{ApplicationId, CallId, SessionId};
use crate::domain::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod announce;
pub mod take;

/// What is decided on one file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// The file.
    pub application: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// Accepted, reserve, rejected.
    pub outcome: Outcome,
    /// Coded reason, obligatory for a rejection.
    #[serde(default)]
    pub reason: Option<String>,
    /// Free text; obligatory with the reason `other`.
    #[serde(default)]
    pub note: String,
    /// Places granted; null means as asked. Only for an acceptance.
    #[serde(default)]
    pub places: Option<i64>,
    /// Amount granted, centimes; null means as asked. Only for an acceptance.
    #[serde(default)]
    pub amount: Option<Money>,
}

/// Takes decisions in a session, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeDecisions {
    /// The session, not signed yet.
    pub session: SessionId,
    /// What is decided.
    pub verdicts: Vec<Verdict>,
}

/// Announces decisions of signed sessions.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnnounceDecisions {
    /// The call.
    pub call: CallId,
    /// Only these files; empty means all that are ready.
    #[serde(default)]
    pub applications: Vec<ApplicationId>,
}

/// How many files an act touched.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    /// Files.
    pub count: i64,
}
