//! Applicants: one record over all calls.

use crate::domain::application::Outcome;
use crate::domain::fault::Fault;
use crate::domain::id::{ApplicationId, OrganisationId};
use crate::domain::money::Money;
use crate::domain::organisation::{Identity, Kind};
use crate::domain::workflow::Phase;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod document;
pub mod keep;
pub mod list;
pub mod merge;

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
    pub amount: Money,
    /// When it was deposited; nothing for a draft.
    pub deposited_at: Option<String>,
    /// The decision that stands.
    pub outcome: Option<Outcome>,
    /// Places granted by it.
    pub granted_places: Option<i64>,
    /// Amount granted by it, centimes.
    pub granted_amount: Option<Money>,
    /// Days from deposit to decision.
    pub days: Option<i64>,
}

/// A body that was found to be this one.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergedHere {
    /// The record that was merged away.
    pub id: OrganisationId,
    /// Its name in Arabic.
    pub name_ar: String,
    /// Its name in French.
    pub name_fr: String,
    /// When.
    pub at: String,
    /// Why.
    pub reason: String,
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
    /// The record that this one was merged into.
    pub merged_into: Option<OrganisationId>,
    /// What is unusual, at the fields; texts under `organisation-warning-<code>`. Never a refusal.
    pub warnings: Vec<Fault>,
    /// Records that were merged into this one.
    pub merged: Vec<MergedHere>,
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
