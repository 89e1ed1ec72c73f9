//! The order of a call's scored files, with the line drawn by quota and envelope.

use crate::domain::application::Outcome;
use crate::domain::grid::Service;
use crate::domain::id::{ApplicationId, CallId, CriterionId, OrganisationId};
use crate::domain::money::Money;
use crate::domain::organisation::Kind;
use crate::domain::policy::Aggregate;
use crate::domain::workflow::Phase;
use serde::Serialize;
use ts_rs::TS;

mod opened;
pub mod show;

/// One criterion of a file's score, and what it adds.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriterionMean {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Mean (or median) of the marks given, two decimals; null where it never applied.
    pub mean: Option<String>,
    /// Points of 100 it adds, two decimals; null where it adds none: never applied, or only informative.
    pub points: Option<String>,
    /// Share of 100 that counted, two decimals: its own, less or more where something was put aside.
    pub share: String,
    /// Reviews that gave a mark.
    pub scored: i64,
    /// Reviews that put it aside as not applicable.
    pub not_applicable: i64,
    /// Whether the mark lies below the criterion's floor, which eliminates the file.
    pub below_floor: bool,
}

/// What the reviews of one desk come to: those of a service that scores its own section, or of everybody else.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskRow {
    /// Whose; null: everybody's.
    pub service: Option<Service>,
    /// Share of 100 that it decides on.
    pub share: String,
    /// Mean or median of its totals, two decimals, of its own 100.
    pub score: String,
    /// Those totals, two decimals.
    pub totals: Vec<String>,
}

/// A file's row in the ranking.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RankingRow {
    /// From 1.
    pub rank: i64,
    /// The file.
    pub application: ApplicationId,
    /// Version to send with a decision.
    pub version: i64,
    /// Register number as printed.
    pub number: String,
    /// Organisation.
    pub organisation: OrganisationId,
    /// Its kind.
    pub kind: Kind,
    /// Its name in Arabic.
    pub organisation_ar: String,
    /// Its name in French.
    pub organisation_fr: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Main commune in Arabic.
    pub commune_ar: String,
    /// Main commune in French.
    pub commune_fr: String,
    /// Mean of the submitted reviews with two decimals, for reading only.
    pub score: String,
    /// The same as an exact fraction, `1250/17`.
    pub exact: String,
    /// Whether the person who asks is concerned by the file: what its reviewers gave is left out then.
    pub concerned: bool,
    /// Total of each submitted review at the desk of everybody, two decimals.
    pub reviews: Vec<String>,
    /// Lowest of them.
    pub lowest: String,
    /// Highest of them.
    pub highest: String,
    /// What each criterion adds, in the grid's order.
    pub criteria: Vec<CriterionMean>,
    /// What each desk comes to.
    pub desks: Vec<DeskRow>,
    /// Whether a criterion was put aside as not applicable, so that others weigh more.
    pub renormalised: bool,
    /// Criteria on which the file is below the floor; any eliminates it.
    pub eliminated_by: Vec<CriterionId>,
    /// The rule that set it below the row above; null where the score did.
    pub decided_by: Option<String>,
    /// Places asked.
    pub places: i64,
    /// Of which women.
    pub women: i64,
    /// Amount asked, centimes.
    pub amount: Money,
    /// Places of this row and all above.
    pub running_places: i64,
    /// Amount of this row and all above, centimes.
    pub running_amount: Money,
    /// What the line proposes: accepted above it, reserve below, rejected under the pass mark.
    pub proposed: Outcome,
    /// Where the file stands.
    pub phase: Phase,
    /// What was decided, if anything.
    pub outcome: Option<Outcome>,
    /// Places granted, if accepted.
    pub granted_places: i64,
    /// Amount granted, if accepted, centimes.
    pub granted_amount: Money,
    /// Whether the decision was announced.
    pub announced: bool,
}

/// Why the line stands where it does.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LineReason {
    /// The next file does not fit the envelope.
    Envelope,
    /// The next file does not fit the quota.
    Quota,
    /// The next file is under the pass mark.
    PassMark,
}

/// The line under the last proposed file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// Rank of the last file above it; 0 when none fits.
    pub after: i64,
    /// Why it stands there; null when every file fits.
    pub reason: Option<LineReason>,
    /// Places proposed above it.
    pub places: i64,
    /// Amount proposed above it, centimes.
    pub amount: Money,
    /// Places left of the quota; null without quota.
    pub places_left: Option<i64>,
    /// Amount left of the envelope, centimes; null without envelope.
    pub amount_left: Option<Money>,
}

/// The ranking of a call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RankingView {
    /// The call.
    pub call: CallId,
    /// Quota of places.
    pub quota: Option<i64>,
    /// Envelope, centimes.
    pub envelope: Option<Money>,
    /// Pass mark, a decimal.
    pub pass_mark: String,
    /// Places granted by decisions in force.
    pub granted_places: i64,
    /// Amount granted by decisions in force, centimes.
    pub granted_amount: Money,
    /// Files still in review, which are not ranked.
    pub in_review: i64,
    /// Reviewers that each file needs.
    pub reviewers_per_file: i64,
    /// How a score comes of the reviews.
    pub aggregate: Aggregate,
    /// Where the line stands.
    pub line: Line,
    /// The files in order.
    pub rows: Vec<RankingRow>,
}
