//! How far reviewers are apart, and a second opinion on the ranking: it stands beside the ranking and changes
//! nothing in it.

use crate::domain::id::{AccountId, ApplicationId, CallId, CriterionId};
use crate::domain::opinion::Side;
use crate::domain::policy::Aggregate;
use crate::domain::programme::Label;
use crate::domain::spread::Ground;
use serde::Serialize;
use ts_rs::TS;

mod gather;
pub mod show;
mod weights;

/// A submitted total.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivenTotal {
    /// By whom.
    pub reviewer: AccountId,
    /// Of 100, two decimals.
    pub total: String,
}

/// Where a file would stand if all reviewers were of the same severity.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalibratedPlace {
    /// From 1.
    pub rank: i64,
    /// Of 100, two decimals.
    pub score: String,
    /// On which side of the line.
    pub side: Side,
    /// Totals taken as given, their reviewers' severity not being told.
    pub as_given: i64,
}

/// A person on whom a file's place hangs.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HangsOn {
    /// Who.
    pub reviewer: AccountId,
    /// Where the file would stand without this person's reviews, on all files.
    pub side: Side,
}

/// A ranked file with how far its reviewers are apart.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpreadFile {
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// In the ranking, from 1.
    pub rank: i64,
    /// Of 100, two decimals.
    pub score: String,
    /// On which side of the line.
    pub side: Side,
    /// Submitted totals.
    pub reviews: Vec<GivenTotal>,
    /// Sample deviation of the totals, two decimals; null with fewer than two.
    pub deviation: Option<String>,
    /// Highest less lowest total, two decimals; null with fewer than two.
    pub range: Option<String>,
    /// Why it is to be discussed; empty where it is not.
    pub discuss: Vec<Ground>,
    /// The second opinion; null while no severity can be told.
    pub calibrated: Option<CalibratedPlace>,
    /// People without whose reviews it would stand elsewhere.
    pub hangs_on: Vec<HangsOn>,
}

/// What is known of one reviewer's severity.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewerSeverity {
    /// Who.
    pub reviewer: AccountId,
    /// In Arabic.
    pub display_ar: String,
    /// In French.
    pub display_fr: String,
    /// Submitted reviews among the ranked files.
    pub reviews: i64,
    /// Files shared with others who count in the estimate.
    pub shared: i64,
    /// Points given above what others give for the same files, two decimals, with a minus for a harsh one; null
    /// with too few shared files.
    pub effect: Option<String>,
    /// Group of reviewers linked by shared files, from 1; severities of two groups cannot be compared.
    pub group: Option<i64>,
    /// Files that would stand elsewhere without this person.
    pub hanging: i64,
}

/// The first change of the line as a weight moves one way.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeightChange {
    /// The weight at which it comes, a decimal.
    pub weight: String,
    /// How far that is from the present weight, a decimal.
    pub by: String,
    /// Files that get in.
    pub enter: Vec<ApplicationId>,
    /// Files that get out.
    pub leave: Vec<ApplicationId>,
}

/// How far the weight of a criterion may move before the line changes, the others in proportion.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeightRoom {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Its name.
    #[serde(flatten)]
    #[ts(flatten)]
    pub label: Label,
    /// Its present weight, a decimal.
    pub weight: String,
    /// Falling; null when the line stays as it is all the way.
    pub down: Option<WeightChange>,
    /// Rising; null when the line stays as it is all the way.
    pub up: Option<WeightChange>,
}

/// Spread and second opinion on the ranking of a call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpreadView {
    /// The call.
    pub call: CallId,
    /// How a file's score comes of its reviews.
    pub aggregate: Aggregate,
    /// Deviation from which a file is to be discussed, a decimal; null for none.
    pub discuss_deviation: Option<String>,
    /// Range from which a file is to be discussed, a decimal; null for none.
    pub discuss_range: Option<String>,
    /// Files a reviewer must share before their severity is told.
    pub shared_files: i64,
    /// Ranked files, in their order.
    pub files: Vec<SpreadFile>,
    /// Their reviewers.
    pub reviewers: Vec<ReviewerSeverity>,
    /// Groups of reviewers linked by shared files; none while no severity can be told.
    pub groups: i64,
    /// How far each weight may move; null where numbers grow too large to tell.
    pub weights: Option<Vec<WeightRoom>>,
    /// Whether all reviews give a mark on everything: then no change was overlooked. With "not applicable" or a
    /// median of three a change that undoes itself within one point may be.
    pub weights_certain: bool,
}

/// A file whose reviewers are so far apart that it is to be discussed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToDiscuss {
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Sample deviation, two decimals.
    pub deviation: String,
    /// Highest less lowest total, two decimals.
    pub range: String,
    /// Why.
    pub grounds: Vec<Ground>,
}
