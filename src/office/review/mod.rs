//! Reviews: given to reviewers, scored criterion by criterion, submitted.

use crate::domain::application::{Project, ReviewState};
use crate::domain::id::{AccountId, ApplicationId, AssignmentId, CallId, CriterionId, ReviewId};
use crate::domain::organisation::Kind;
use crate::domain::reviewing::Entry;
use crate::domain::workflow::Phase;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod assign;
pub mod enter;
mod held;
pub mod list;
pub mod reopen;
pub mod score;
pub mod sheet;
pub mod show;
pub(crate) mod standing;
pub mod totals;

/// Gives files to reviewers; pairs that stand already are left as they are.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignReviews {
    /// Which files; each must be admissible or in review.
    pub applications: Vec<ApplicationId>,
    /// To whom.
    pub reviewers: Vec<AccountId>,
}

/// What assigning did.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Assigned {
    /// Reviews added.
    pub added: i64,
    /// Files that came under review by it.
    pub started: i64,
    /// The act, for undoing it; null when every pair stood already.
    pub assignment: Option<AssignmentId>,
}

/// Names a review.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichReview {
    /// The review.
    pub id: ReviewId,
}

/// A reviewer with their load.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewerCard {
    /// The account.
    pub id: AccountId,
    /// In Arabic.
    pub display_ar: String,
    /// In French.
    pub display_fr: String,
    /// Reviews given in the call.
    pub assigned: i64,
    /// Of which submitted.
    pub submitted: i64,
}

/// Which call's reviews or reviewers.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfCall {
    /// The call.
    pub call: CallId,
}

/// A review in its reviewer's list, or in the list of those who see all.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewRow {
    /// The review.
    pub id: ReviewId,
    /// Its file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Reviewer.
    pub reviewer: AccountId,
    /// Reviewer in Arabic.
    pub reviewer_ar: String,
    /// Reviewer in French.
    pub reviewer_fr: String,
    /// How far it is.
    pub state: ReviewState,
    /// Marks given.
    pub marked: i64,
    /// Criteria that the review holds.
    pub criteria: i64,
    /// Total with two decimals, once submitted and if it may be seen.
    pub total: Option<String>,
    /// The file's phase.
    pub phase: Phase,
    /// When it was submitted, RFC 3339 UTC.
    pub submitted_at: Option<String>,
    /// Whether its applicant is hidden from the person who asks.
    pub names_hidden: bool,
    /// How its marks came in.
    pub entry: Entry,
    /// Whether the person who asks is concerned by the file and kept out of it.
    pub concerned: bool,
}

/// A mark as it stands or is saved. Neither value nor "not applicable": missing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkView {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Value of the scale, a decimal as text.
    #[serde(default)]
    pub value: Option<String>,
    /// The criterion does not apply to this file.
    #[serde(default)]
    pub not_applicable: bool,
    /// Comment.
    #[serde(default)]
    pub comment: String,
}

/// What a criterion adds to a total, for the sum a total opens into.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartView {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Share of 100 that applies, two decimals.
    pub share: String,
    /// Points won of it, two decimals; null where it does not apply or is missing.
    pub points: Option<String>,
}

/// Another's review of the same file, handed in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherReview {
    /// The review.
    pub id: ReviewId,
    /// Reviewer in Arabic.
    pub reviewer_ar: String,
    /// Reviewer in French.
    pub reviewer_fr: String,
    /// Total with two decimals; null when it has none.
    pub total: Option<String>,
    /// General comment.
    pub comment: String,
}

/// Takes up again a review that was handed in.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReopenReview {
    /// The review.
    pub id: ReviewId,
    /// Version seen.
    pub version: i64,
    /// Why; at most 500 characters.
    pub reason: String,
}

/// A review, whole, with what belongs to scoring it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// The review.
    pub id: ReviewId,
    /// Version to send with a save.
    pub version: i64,
    /// How far it is.
    pub state: ReviewState,
    /// Its file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// The file's phase.
    pub phase: Phase,
    /// What is proposed.
    pub project: Project,
    /// Communes of the works, in Arabic.
    pub communes_ar: Vec<String>,
    /// Communes of the works, in French.
    pub communes_fr: Vec<String>,
    /// Domain in Arabic.
    pub domain_ar: String,
    /// Domain in French.
    pub domain_fr: String,
    /// Domain in English.
    pub domain_en: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Its kind.
    pub kind: Kind,
    /// Whether the applicant is hidden from the person who asks: its names are empty then.
    pub names_hidden: bool,
    /// Papers of the file with their states.
    pub papers: Vec<super::application::PaperView>,
    /// Whose review it is.
    pub reviewer: AccountId,
    /// In Arabic.
    pub reviewer_ar: String,
    /// In French.
    pub reviewer_fr: String,
    /// Whether it is that of the person who asks.
    pub own: bool,
    /// How its marks came in.
    pub entry: Entry,
    /// Who entered them for the reviewer, in Arabic; empty when the reviewer did.
    pub entered_by_ar: String,
    /// Who entered them for the reviewer, in French.
    pub entered_by_fr: String,
    /// When marks were saved last, RFC 3339 UTC.
    pub saved_at: Option<String>,
    /// When it was handed in, RFC 3339 UTC.
    pub submitted_at: Option<String>,
    /// When it was taken up again, RFC 3339 UTC.
    pub reopened_at: Option<String>,
    /// Why.
    pub reopen_reason: String,
    /// Whether the person who asks may take it up again now.
    pub reopenable: bool,
    /// Code that says why not, once it was handed in.
    pub reopen_hindrance: Option<String>,
    /// Others' reviews of the file that are in, once they may be seen.
    pub others: Vec<OtherReview>,
    /// How many of them are in; told even while they are hidden.
    pub others_in: i64,
    /// Whether they are hidden from the person who asks.
    pub others_hidden: bool,
    /// Sections of the grid that this review holds.
    pub sections: Vec<crate::domain::grid::Section>,
    /// The criteria that this review holds, in order.
    pub criteria: Vec<super::call::CallCriterion>,
    /// Version of the call's grid.
    pub grid_version: i64,
    /// Marks that stand; criteria without one are missing.
    pub marks: Vec<MarkView>,
    /// General comment.
    pub comment: String,
    /// Parts of the total so far, over what is marked.
    pub parts: Vec<PartView>,
    /// Total with two decimals over what is marked; null when nothing is.
    pub total: Option<String>,
    /// Whether all criteria are marked.
    pub complete: bool,
    /// Whether the person who asks may score it now.
    pub editable: bool,
    /// Place in the reviewer's list, from 1.
    pub position: i64,
    /// Length of that list.
    pub of: i64,
    /// Of which handed in.
    pub handed_in: i64,
    /// The review before in that list.
    pub previous: Option<ReviewId>,
    /// The next one in that list that is not submitted, else the next one.
    pub next: Option<ReviewId>,
}

/// Saves marks; only those sent are changed. A sent mark without value nor "not applicable" is taken out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveReview {
    /// The review.
    pub id: ReviewId,
    /// Version seen.
    pub version: i64,
    /// Marks that changed.
    #[serde(default)]
    pub marks: Vec<MarkView>,
    /// General comment; null leaves it.
    #[serde(default)]
    pub comment: Option<String>,
}

/// Names a review and the version seen.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SubmitReview {
    /// The review.
    pub id: ReviewId,
    /// Version seen.
    pub version: i64,
}
