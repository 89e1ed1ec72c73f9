//! Conflicts of interest: declared by a person, found by comparing, dismissed with a reason. A person with a
//! standing one is kept out of the file by [`guard`], which every command passes.

use crate::access::Role;
use crate::domain::conflict::{ConflictFinding, ConflictKind, Tie};
use crate::domain::id::{AccountId, ApplicationId, CallId, ConflictId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) mod aside;
pub mod book;
pub mod guard;
pub mod keep;
pub mod list;

pub use book::{of_person, standing};

/// Declares a conflict with a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeclareConflict {
    /// The file.
    pub application: ApplicationId,
    /// Who is concerned; without it the person who asks. For somebody else by who may decide.
    #[serde(default)]
    #[ts(optional)]
    pub account: Option<AccountId>,
    /// Why.
    pub kind: ConflictKind,
    /// In words; obligatory for `other`, at most 500 characters.
    #[serde(default)]
    pub note: String,
}

/// Lifts a declared conflict.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiftConflict {
    /// The declaration.
    pub id: ConflictId,
    /// Version seen.
    pub version: i64,
    /// Why it no longer stands, at most 500 characters.
    pub reason: String,
}

/// Dismisses what was found between a person and the applicant of a file, or takes that back.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DismissConflict {
    /// The file.
    pub application: ApplicationId,
    /// The person.
    pub account: AccountId,
    /// Why it is none, at most 500 characters; empty takes an earlier dismissal back.
    #[serde(default)]
    pub reason: String,
}

/// Whose conflicts of a file.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictsOfFile {
    /// The file.
    pub application: ApplicationId,
}

/// Whose conflicts in a call.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictsOfCall {
    /// The call.
    pub call: CallId,
}

/// What a person declared.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeclaredConflict {
    /// The declaration.
    pub id: ConflictId,
    /// Version to send when lifting it.
    pub version: i64,
    /// Why.
    pub kind: ConflictKind,
    /// In words; empty for who neither declared it nor decides.
    pub note: String,
    /// When, RFC 3339 UTC.
    pub at: String,
}

/// A dismissed ground, with who dismissed it and why.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DismissedFinding {
    /// What had been found.
    pub ground: Tie,
    /// Why it is none.
    pub reason: String,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
}

/// Where a person stands towards a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictRow {
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Applicant in Arabic.
    pub organisation_ar: String,
    /// Applicant in French.
    pub organisation_fr: String,
    /// The person.
    pub account: AccountId,
    /// Name in Arabic.
    pub display_ar: String,
    /// Name in French.
    pub display_fr: String,
    /// Role.
    pub role: Role,
    /// Whether the person is kept out.
    pub stands: bool,
    /// What they declared; null without.
    pub declared: Option<DeclaredConflict>,
    /// What was found and stands.
    pub found: Vec<ConflictFinding>,
    /// What was found and dismissed.
    pub dismissed: Vec<DismissedFinding>,
    /// Whether they hold a review of the file.
    pub reviews: bool,
    /// Whether a review of theirs was set aside.
    pub aside: bool,
    /// Whether the person who asks may lift, confirm or dismiss.
    pub editable: bool,
}
