//! Giving a call's files to reviewers: who has what, sharing out by rule with a preview, and the way back.

use crate::domain::application::ReviewState;
use crate::domain::assignment::{Expertise, Way};
use crate::domain::grid::Service;
use crate::domain::id::{AccountId, ApplicationId, AssignmentId, CallId, ReviewId};
use crate::domain::workflow::Phase;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod apply;
mod load;
pub mod plan;
pub mod show;
pub mod undo;

/// A review that stands, in a file's row.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivenReview {
    /// The review.
    pub review: ReviewId,
    /// Who has it.
    pub reviewer: AccountId,
    /// How far it is.
    pub state: ReviewState,
    /// The service it was given to, whose section alone it scores if the grid has one.
    #[serde(skip)]
    #[ts(skip)]
    pub service: Option<Service>,
}

impl GivenReview {
    /// The service, of those that have a section of their own in the grid, for which this review counts.
    fn counts_for(&self, services: &[Service]) -> Option<Service> {
        self.service.filter(|own| services.contains(own))
    }
}

/// A file that is, or may come, under review.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentRow {
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
    /// Slug of its domain; empty without one.
    pub domain: String,
    /// Where it stands.
    pub phase: Phase,
    /// Who has it.
    pub reviews: Vec<GivenReview>,
    /// Reviews it lacks of those the call asks for, one of each service counted with them.
    pub lacks: i64,
    /// Services that alone score a section, and of which nobody has it.
    pub services: Vec<Service>,
    /// Reviewers who may not have it.
    pub concerned: Vec<AccountId>,
}

/// A reviewer with their load in a call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewerLoad {
    /// The account.
    pub id: AccountId,
    /// Name in Arabic.
    pub display_ar: String,
    /// Name in French.
    pub display_fr: String,
    /// The service whose section of this grid they alone score; null: they score what no service has to itself.
    pub service: Option<Service>,
    /// Slugs of the domains they know.
    pub knows: Vec<String>,
    /// Reviews given.
    pub given: i64,
    /// Of which begun or handed in.
    pub begun: i64,
    /// Of which handed in.
    pub submitted: i64,
    /// Files of the call they may not have.
    pub concerned: i64,
}

/// A domain of a call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainName {
    /// Slug.
    pub slug: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// In English.
    pub name_en: String,
}

/// Files given in one act.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentCard {
    /// The act.
    pub id: AssignmentId,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
    /// By hand or by rule.
    pub way: Way,
    /// Reviews it gave.
    pub given: i64,
    /// Of which nobody has begun yet: undoing withdraws these.
    pub open: i64,
    /// Of which somebody has begun or handed in: these stay.
    pub begun: i64,
    /// When it was undone, RFC 3339 UTC.
    pub undone_at: Option<String>,
}

/// The share-out of a call as it stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentView {
    /// The call.
    pub call: CallId,
    /// Reviews a file shall have, beside one of each service that alone scores a section.
    pub per_file: i64,
    /// Services that alone score a section.
    pub services: Vec<Service>,
    /// Files, those with the fewest reviews first.
    pub files: Vec<AssignmentRow>,
    /// Active reviewers, by name.
    pub reviewers: Vec<ReviewerLoad>,
    /// Domains of the call.
    pub domains: Vec<DomainName>,
    /// What was given so far, newest first, at most twenty acts.
    pub acts: Vec<AssignmentCard>,
}

/// What shall be shared out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShareOut {
    /// The call.
    pub call: CallId,
    /// Which files; empty for all that are admissible or in review.
    #[serde(default)]
    pub applications: Vec<ApplicationId>,
    /// Among whom; empty for all active reviewers.
    #[serde(default)]
    pub reviewers: Vec<AccountId>,
    /// Reviews a file shall have in all; without it as many as the call asks for.
    #[serde(default)]
    pub per_file: Option<u32>,
    /// How much knowing the domain counts.
    #[serde(default = "preferred")]
    pub expertise: Expertise,
    /// Reviews of the call nobody shall exceed; null without a bound.
    #[serde(default)]
    pub most: Option<u32>,
}

const fn preferred() -> Expertise {
    Expertise::Preferred
}

/// Shares out what was previewed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApplyShareOut {
    /// What was previewed.
    #[serde(flatten)]
    #[ts(flatten)]
    pub share_out: ShareOut,
    /// Digest of the plan that was seen.
    pub digest: String,
}

/// New reviews of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedFile {
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Slug of its domain.
    pub domain: String,
    /// Who gets it.
    pub reviewers: Vec<AccountId>,
    /// Who has it already.
    pub had: Vec<AccountId>,
}

/// A reviewer before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedLoad {
    /// The account.
    pub reviewer: AccountId,
    /// Reviews now.
    pub before: i64,
    /// Reviews afterwards.
    pub after: i64,
    /// New files whose domain they know.
    pub versed: i64,
}

/// Why a file is left short, counted over the reviewers chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShortFile {
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// The service of which somebody is lacking; null: those who score what no service has to itself.
    pub service: Option<Service>,
    /// Reviews it still lacks.
    pub lacks: i64,
    /// Who is concerned by it.
    pub concerned: Vec<AccountId>,
    /// Reviewers who do not know its domain.
    pub unversed: i64,
    /// Reviewers who have as many as they may have.
    pub full: i64,
}

/// A share-out before it is done.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharePlan {
    /// To send back when it is applied.
    pub digest: String,
    /// New reviews in all.
    pub given: i64,
    /// Files that come under review by it.
    pub starting: i64,
    /// Reviews a file shall have.
    pub per_file: i64,
    /// Files that get reviewers.
    pub files: Vec<PlannedFile>,
    /// Loads before and after.
    pub loads: Vec<PlannedLoad>,
    /// Files that cannot have as many.
    pub short: Vec<ShortFile>,
}

/// Names an act of giving files.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichAssignment {
    /// The act.
    pub id: AssignmentId,
}

/// A review that stays although the act that gave it was undone.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptReview {
    /// Register number of its file.
    pub number: String,
    /// Who has it, in Arabic.
    pub reviewer_ar: String,
    /// Who has it, in French.
    pub reviewer_fr: String,
    /// How far it is: why it stays.
    pub state: ReviewState,
}

/// What undoing did.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoneAssignment {
    /// Reviews withdrawn.
    pub withdrawn: i64,
    /// Files that are admissible again, nobody having them.
    pub back: i64,
    /// Reviews that stay since somebody began them.
    pub kept: Vec<KeptReview>,
}
