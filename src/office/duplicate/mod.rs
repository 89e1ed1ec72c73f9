//! The duplicate radar: which bodies of the office may be one, and why. It shows and remembers; merging is
//! an act of a person (`organisation.merge`).

use crate::domain::id::OrganisationId;
use crate::domain::organisation::{Identity, Kind};
use crate::search::likeness::{Because, Strength};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod block;
pub mod candidates;
pub mod dismiss;
pub mod index;
pub mod list;

/// A body that may be the one asked about.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Candidate {
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
    /// Seat's commune, in Arabic.
    pub commune_ar: String,
    /// Seat's commune, in French.
    pub commune_fr: String,
    /// Files over all calls.
    pub applications: i64,
    /// How much speaks for one body.
    pub strength: Strength,
    /// Why, the strongest first.
    pub because: Vec<Because>,
}

/// A body as far as it is known or typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CandidateQuery {
    /// Who it is, when it is stored already: it is no candidate of itself, nor are those found different.
    #[serde(default)]
    pub id: Option<OrganisationId>,
    /// What is known of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub identity: Identity,
    /// At most this many; 0 means 6.
    #[serde(default)]
    pub limit: u32,
}

/// Names a stored body.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CandidatesOf {
    /// The organisation.
    pub id: OrganisationId,
    /// At most this many; 0 means 6.
    #[serde(default)]
    pub limit: u32,
}

/// Two bodies that may be one.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    /// The one that was entered first.
    pub one: Candidate,
    /// The other.
    pub other: Candidate,
    /// How much speaks for one body.
    pub strength: Strength,
    /// Why, the strongest first.
    pub because: Vec<Because>,
}

/// Where the radar goes on.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct RadarQuery {
    /// The last body that was looked at; 0 for the beginning.
    pub after: i64,
    /// Only what is at least likely.
    pub likely: bool,
    /// Pairs wanted at least before it stops, at most 200; 0 means 30. It stops after 400 bodies anyway.
    pub limit: u32,
}

/// A stretch of the radar over the whole office.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RadarPage {
    /// Pairs found.
    pub pairs: Vec<Pair>,
    /// Where to go on; nothing when every body was looked at.
    pub next: Option<i64>,
    /// Bodies looked at up to here.
    pub looked: i64,
    /// Bodies of the office.
    pub total: i64,
}

/// Two bodies that a person found to be different.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DismissPair {
    /// One.
    pub a: OrganisationId,
    /// The other.
    pub b: OrganisationId,
    /// Why; may be left out.
    #[serde(default)]
    pub reason: String,
}

/// Two bodies.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichPair {
    /// One.
    pub a: OrganisationId,
    /// The other.
    pub b: OrganisationId,
}

/// A pair that was found different.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dismissed {
    /// One.
    pub a: OrganisationId,
    /// Its name in Arabic.
    pub a_name_ar: String,
    /// Its name in French.
    pub a_name_fr: String,
    /// The other.
    pub b: OrganisationId,
    /// Its name in Arabic.
    pub b_name_ar: String,
    /// Its name in French.
    pub b_name_fr: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: String,
}
