//! The order of a call's scored files with its line, what would be by other terms, and how the two differ.

use crate::domain::application::Outcome;
use crate::domain::grid::Service;
use crate::domain::id::{ApplicationId, CallId, CriterionId, OrganisationId};
use crate::domain::limit::Caps;
use crate::domain::money::Money;
use crate::domain::organisation::Kind;
use crate::domain::policy::{Aggregate, Group, Reserved};
use crate::domain::workflow::Phase;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

mod levers;
mod opened;
pub(crate) mod reckon;
pub(crate) mod sheet;
pub mod show;
pub mod what_if;

pub(crate) use levers::{checked, terms_of};
pub(crate) use reckon::{Ranked, reckon};
pub(crate) use sheet::Sheet;
pub use sheet::Sheets;
pub use show::files_ranked;

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

/// Where the line puts a file, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// From 1.
    pub rank: i64,
    /// Mean or median of the submitted reviews with two decimals, for reading only.
    pub score: String,
    /// The rule that set it below the row above; null where the score did.
    pub decided_by: Option<&'static str>,
    /// What the line proposes.
    pub proposed: Outcome,
    /// Why: `merit`, `kept`, `released`, what it did not fit (`quota`, `envelope`, `held`, `commune-places` …),
    /// `pass-mark` or `floor`.
    pub reason: &'static str,
    /// A better file was refused by that limit already.
    pub behind: bool,
    /// The group for which the place it takes was kept.
    pub kept_for: Option<Group>,
    /// Places of this row and those above that are in; on the reserve list, of all that are in and of the list
    /// down to this row. Null for what does not pass.
    pub running_places: Option<i64>,
    /// Amount likewise, centimes.
    pub running_amount: Option<Money>,
}

/// A file's row in the ranking.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RankingRow {
    /// Rank, score, what the line proposes and why.
    #[serde(flatten)]
    #[ts(flatten)]
    pub standing: Standing,
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
    /// The score as an exact fraction, `1250/17`.
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
    /// Groups it belongs to, whether or not places are kept for them.
    pub groups: Vec<Group>,
    /// Places asked.
    pub places: i64,
    /// Of which women.
    pub women: i64,
    /// Amount asked, centimes.
    pub amount: Money,
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

/// The line under the last file that is in on merit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// Rank of the last file above it; 0 when none fits.
    pub after: i64,
    /// Why it stands there, as in a row; null when every file is in.
    pub reason: Option<&'static str>,
    /// Files that are in, above it or on kept places.
    pub files: i64,
    /// Their places.
    pub places: i64,
    /// Their amount, centimes.
    pub amount: Money,
    /// Places left of the quota; null without quota.
    pub places_left: Option<i64>,
    /// Amount left of the envelope, centimes; null without envelope.
    pub amount_left: Option<Money>,
    /// Places kept for groups, and who filled them.
    pub kept: Vec<KeptPlaces>,
}

/// Places kept for a group, and who filled them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptPlaces {
    /// Which group.
    pub group: Group,
    /// Places kept.
    pub places: i64,
    /// Of which its members took; the rest went back to merit.
    pub filled: i64,
    /// Places of all its members who are in.
    pub members: i64,
}

/// The weight of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CriterionWeight {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Effective share of 100.
    #[ts(type = "string")]
    pub weight: Decimal,
}

/// Everything the line is drawn by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineTerms {
    /// Quota of places; null for none.
    pub quota: Option<i64>,
    /// Envelope, centimes; null for none.
    pub envelope: Option<Money>,
    /// Files below it do not pass.
    #[ts(type = "string")]
    pub pass_mark: Decimal,
    /// Ceilings.
    pub caps: Caps,
    /// Weights in the grid's order.
    pub weights: Vec<CriterionWeight>,
    /// How a score comes of the reviews.
    pub aggregate: Aggregate,
    /// Places kept for groups.
    pub reserved: Vec<Reserved>,
    /// Whether members who are in on merit count towards what is kept.
    pub merit_counts: bool,
    /// Whether a file that does not fit is passed over.
    pub passes_over: bool,
}

/// A value that may be left out, which is not the same as none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Given<T> {
    /// As the call has it.
    #[default]
    LeftOut,
    /// This, or none.
    As(Option<T>),
}

impl<T> Given<T> {
    const fn is_left_out(&self) -> bool {
        matches!(self, Self::LeftOut)
    }

    /// What holds, where this stands before it.
    pub(crate) fn or(self, standing: Option<T>) -> Option<T> {
        match self {
            Self::LeftOut => standing,
            Self::As(value) => value,
        }
    }
}

impl<T: Serialize> Serialize for Given<T> {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::LeftOut => into.serialize_none(),
            Self::As(value) => value.serialize(into),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(from).map(Self::As)
    }
}

/// What is changed of a call's terms; what is left out stays as the call has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct LineChanges {
    /// Quota of places; null for none.
    #[serde(skip_serializing_if = "Given::is_left_out")]
    #[ts(as = "Option<i64>", optional = nullable)]
    pub quota: Given<i64>,
    /// Envelope, centimes; null for none.
    #[serde(skip_serializing_if = "Given::is_left_out")]
    #[ts(as = "Option<Money>", optional = nullable)]
    pub envelope: Given<Money>,
    /// Pass mark, a decimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string")]
    pub pass_mark: Option<Decimal>,
    /// All ceilings.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub caps: Option<Caps>,
    /// Weights of all criteria.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub weights: Option<Vec<CriterionWeight>>,
    /// How a score comes of the reviews.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub aggregate: Option<Aggregate>,
    /// All places kept for groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reserved: Option<Vec<Reserved>>,
    /// Whether members who are in on merit count towards what is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub merit_counts: Option<bool>,
    /// Whether a file that does not fit is passed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub passes_over: Option<bool>,
}

/// The ranking of a call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RankingView {
    /// The call.
    pub call: CallId,
    /// What the line is drawn by.
    pub terms: LineTerms,
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
    /// Who is in, added up.
    pub totals: Totals,
    /// The files in order.
    pub rows: Vec<RankingRow>,
}

/// Who is in, added up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Files accepted.
    pub accepted: i64,
    /// Files on the reserve list.
    pub reserve: i64,
    /// Files that do not pass.
    pub rejected: i64,
    /// Places of those accepted.
    pub places: i64,
    /// Of which women.
    pub women: i64,
    /// Amount of those accepted, centimes.
    pub amount: Money,
    /// Amount for one place, centimes, rounded half up; null without places.
    pub place_cost: Option<Money>,
}

/// Asks what would be.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskWhatIf {
    /// The call.
    pub call: CallId,
    /// What is changed of its terms.
    #[serde(default)]
    pub changes: LineChanges,
}

/// A file's row in what would be.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIfRow {
    /// The file.
    pub application: ApplicationId,
    /// Where it would stand.
    #[serde(flatten)]
    #[ts(flatten)]
    pub standing: Standing,
    /// Where it stands by the call's own terms.
    pub rank_now: i64,
    /// What the line proposes by the call's own terms.
    pub proposed_now: Outcome,
}

/// What would be by other terms, beside what is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIf {
    /// The terms in full.
    pub terms: LineTerms,
    /// Where the line would stand.
    pub line: Line,
    /// Who would be in, added up.
    pub totals: Totals,
    /// Files that would enter, in their new order.
    pub enter: Vec<ApplicationId>,
    /// Files that would leave, in their present order.
    pub leave: Vec<ApplicationId>,
    /// Files whose rank would change.
    pub moved: i64,
    /// Every file in its new order.
    pub rows: Vec<WhatIfRow>,
}
