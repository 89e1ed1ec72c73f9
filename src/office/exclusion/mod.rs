//! Organisations that may not take part: until a day or for good, with the reason; taken off, they stay in the
//! record.

use crate::domain::id::{ExclusionId, OrganisationId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod list;

/// An entry of the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExclusionView {
    /// The entry.
    pub id: ExclusionId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name in Arabic.
    pub organisation_ar: String,
    /// Its name in French.
    pub organisation_fr: String,
    /// Why, in the office's words.
    pub reason: String,
    /// Last day; null for good.
    pub until: Option<String>,
    /// Whether it is over: its last day has passed.
    pub over: bool,
    /// When it was added, RFC 3339 UTC.
    pub added_at: String,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
    /// When it was taken off, RFC 3339 UTC.
    pub removed_at: Option<String>,
    /// Why it was taken off.
    pub removed_because: String,
}

/// Which entries to list.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ExclusionQuery {
    /// Only of this organisation.
    pub organisation: Option<OrganisationId>,
    /// Those taken off too.
    pub removed: bool,
}

/// Puts an organisation on the list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddExclusion {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Why; obligatory.
    pub reason: String,
    /// Last day; null for good.
    #[serde(default)]
    pub until: Option<String>,
}

/// Takes an entry off the list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveExclusion {
    /// The entry.
    pub id: ExclusionId,
    /// Why; obligatory.
    pub reason: String,
}
