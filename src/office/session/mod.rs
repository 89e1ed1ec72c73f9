//! The committee's sessions: convened, members present, decisions taken in them, signed and locked.

use crate::domain::id::{CallId, SessionId};
use crate::domain::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod hold;
pub mod list;

/// A member of the committee at a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Name as it is signed.
    pub name: String,
    /// In what capacity: service, council, chair.
    #[serde(default)]
    pub capacity: String,
    /// Whether they attend.
    pub present: bool,
}

/// Convenes a session of a call.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConveneSession {
    /// The call.
    pub call: CallId,
    /// Day.
    pub held_on: String,
    /// Place in Arabic.
    #[serde(default)]
    pub place_ar: String,
    /// Place in French.
    #[serde(default)]
    pub place_fr: String,
    /// Members; at least one must be present before it is signed.
    pub members: Vec<Member>,
}

/// A change of a session that is not signed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditSession {
    /// The session.
    pub id: SessionId,
    /// Version seen.
    pub version: i64,
    /// Day.
    pub held_on: String,
    /// Place in Arabic.
    #[serde(default)]
    pub place_ar: String,
    /// Place in French.
    #[serde(default)]
    pub place_fr: String,
    /// Members.
    pub members: Vec<Member>,
}

/// Names a session and the version seen, to sign it. Its decisions are locked by it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignSession {
    /// The session.
    pub id: SessionId,
    /// Version seen.
    pub version: i64,
}

/// Names a session.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichSession {
    /// The session.
    pub id: SessionId,
}

/// A session with what was decided in it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionCard {
    /// The session.
    pub id: SessionId,
    /// Version to send with an edit.
    pub version: i64,
    /// The call.
    pub call: CallId,
    /// Number within the call.
    pub number: i64,
    /// Day.
    pub held_on: String,
    /// Place in Arabic.
    pub place_ar: String,
    /// Place in French.
    pub place_fr: String,
    /// Members.
    pub members: Vec<Member>,
    /// When it was signed, RFC 3339 UTC; null while open.
    pub signed_at: Option<String>,
    /// Digest of the decided list, once signed.
    pub digest: Option<String>,
    /// Files accepted.
    pub accepted: i64,
    /// Files put on the reserve list.
    pub reserve: i64,
    /// Files rejected.
    pub rejected: i64,
    /// Places granted.
    pub places: i64,
    /// Amount granted, centimes.
    pub amount: Money,
    /// Decisions not announced yet.
    pub to_announce: i64,
}
