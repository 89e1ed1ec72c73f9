//! Applicants: one record over all calls.

use crate::domain::id::{ApplicationId, OrganisationId};
use crate::domain::organisation::{Identity, Kind};
use crate::domain::workflow::Phase;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod list;

/// An applicant in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationRow {
    /// The organisation.
    pub id: OrganisationId,
    /// Kind.
    pub kind: Kind,
    /// Name in Arabic.
    pub name_ar: String,
    /// Name in French.
    pub name_fr: String,
    /// Short name.
    pub acronym: String,
    /// Seat's commune, code.
    pub commune: String,
    /// Seat's commune, in Arabic.
    pub commune_ar: String,
    /// Seat's commune, in French.
    pub commune_fr: String,
    /// President's name in Arabic.
    pub president_ar: String,
    /// President's name in French.
    pub president_fr: String,
    /// Files over all calls.
    pub applications: i64,
    /// Of which accepted (or further).
    pub accepted: i64,
}

/// Which applicants to list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct OrganisationQuery {
    /// Folded search over names, acronym, identifiers and board.
    pub text: String,
    /// Only these kinds; empty means all.
    pub kinds: Vec<Kind>,
    /// First row, from 0.
    pub offset: u32,
    /// Rows wanted, at most 500; 0 means 100.
    pub limit: u32,
}

/// A page of applicants.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationPage {
    /// All that fit the query.
    pub total: i64,
    /// The rows asked for.
    pub rows: Vec<OrganisationRow>,
}

/// One of an applicant's files, for its history card.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastApplication {
    /// The file.
    pub id: ApplicationId,
    /// Register number as printed, empty for a draft.
    pub number: String,
    /// Call in Arabic.
    pub call_ar: String,
    /// Call in French.
    pub call_fr: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Where it stands.
    pub phase: Phase,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: crate::domain::money::Money,
}

/// An applicant, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationView {
    /// The organisation.
    pub id: OrganisationId,
    /// Version to send with an edit.
    pub version: i64,
    /// Everything written down of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub identity: Identity,
    /// Seat's commune in Arabic.
    pub commune_ar: String,
    /// Seat's commune in French.
    pub commune_fr: String,
    /// Its files, newest first.
    pub history: Vec<PastApplication>,
}

/// A change of an applicant.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditOrganisation {
    /// The organisation.
    pub id: OrganisationId,
    /// Version seen.
    pub version: i64,
    /// Everything written down of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub identity: Identity,
}

/// Names an applicant.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichOrganisation {
    /// The organisation.
    pub id: OrganisationId,
}
