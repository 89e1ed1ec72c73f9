//! What is attached to files, organisations and calls: scans, notices, proofs.

use crate::domain::attachment::{AttachmentKind, AttachmentNoun};
use crate::domain::id::AttachmentId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod list;

/// Attaches content. One of `path` and `content` is given; the window always gives `content`.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddAttachment {
    /// To what kind of record.
    pub noun: AttachmentNoun,
    /// To which.
    #[ts(type = "number")]
    pub id: i64,
    /// For what: `paper:statutes`, `document:12`, `notice`, `proof:2`.
    pub slot: String,
    /// Name shown; with `path` it may be left out.
    #[serde(default)]
    pub name: String,
    /// A file of this machine; terminal only.
    #[serde(default)]
    pub path: Option<String>,
    /// The bytes in base64.
    #[serde(default)]
    pub content: Option<String>,
}

/// Names a record whose attachments are asked for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentsOf {
    /// What kind of record.
    pub noun: AttachmentNoun,
    /// Which.
    #[ts(type = "number")]
    pub id: i64,
}

/// Names an attachment.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichAttachment {
    /// The attachment.
    pub id: AttachmentId,
}

/// Writes a copy of an attachment to disk.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveAttachment {
    /// The attachment.
    pub id: AttachmentId,
    /// Where.
    pub path: String,
}

/// An attachment as lists show it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentCard {
    /// The attachment.
    pub id: AttachmentId,
    /// For what.
    pub slot: String,
    /// Name shown.
    pub name: String,
    /// What it is, told from its content.
    pub kind: AttachmentKind,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub size: i64,
    /// SHA-256 of its content.
    pub hash: String,
    /// When it was added, RFC 3339 UTC.
    pub added_at: String,
    /// By whom, in Arabic.
    pub added_by_ar: String,
    /// By whom, in French.
    pub added_by_fr: String,
    /// Whether its content stands on disk; `false` after a restore without its files.
    pub stands: bool,
}

/// The content of an attachment, checked against its hash.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentContent {
    /// Name shown.
    pub name: String,
    /// What it is.
    pub kind: AttachmentKind,
    /// The bytes in base64.
    pub content: String,
}

/// A copy of an attachment on disk.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedAttachment {
    /// Where it stands.
    pub path: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: i64,
}
