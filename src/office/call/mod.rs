//! Calls for projects: prepared from a programme's preset, opened with their own frozen rules, closed.

use crate::domain::amendment::Ground;
use crate::domain::call::{CallState, Channel, Level, WINDOW_DAYS};
use crate::domain::grid::{Section, Service};
use crate::domain::id::{CallId, CriterionId, DomainId, LotId, ProgrammeId, RequirementId};
use crate::domain::limit::Caps;
use crate::domain::lot::Lot;
use crate::domain::money::Money;
use crate::domain::programme::{Criterion, Domain, Requirement, Rules};
use crate::domain::score::Exact;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod amend;
pub mod checks;
pub mod grid;
pub mod keep;
pub mod list;
pub mod parts;
pub mod template;
pub mod turn;

/// A call in a list, with what is in it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallCard {
    /// The call.
    pub id: CallId,
    /// Version to send with an edit.
    pub version: i64,
    /// Prepared, open, closed, filed away.
    pub state: CallState,
    /// Short code that begins its register numbers, for example `2026-A`.
    pub code: String,
    /// In Arabic.
    pub title_ar: String,
    /// In French.
    pub title_fr: String,
    /// Programme in Arabic.
    pub programme_ar: String,
    /// Programme in French.
    pub programme_fr: String,
    /// Opening moment, RFC 3339 UTC.
    pub opens_at: Option<String>,
    /// Closing moment, RFC 3339 UTC; that second is still in time.
    pub closes_at: Option<String>,
    /// Quota of places; null when there is none.
    pub quota: Option<i64>,
    /// Envelope, centimes; null when there is none.
    pub envelope: Option<Money>,
    /// Files with a register number.
    pub deposited: i64,
    /// Drafts.
    pub drafts: i64,
    /// Places asked by deposited files.
    pub places: i64,
    /// Amount asked by deposited files, centimes.
    pub amount: Money,
}

/// What an office sets of a call. Rules may be changed until it opens.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallTerms {
    /// Short code, unique: letters, digits and dashes.
    pub code: String,
    /// In Arabic; one of the two titles must be given.
    #[serde(default)]
    pub title_ar: String,
    /// In French.
    #[serde(default)]
    pub title_fr: String,
    /// Level of the committee.
    pub level: Level,
    /// Province or prefecture, HCP code.
    #[serde(default)]
    pub province: String,
    /// Day of publication.
    #[serde(default)]
    pub published_on: Option<String>,
    /// Opening moment, RFC 3339 UTC.
    #[serde(default)]
    pub opens_at: Option<String>,
    /// Closing moment, RFC 3339 UTC.
    #[serde(default)]
    pub closes_at: Option<String>,
    /// Quota of places; null for none.
    #[serde(default)]
    pub quota: Option<i64>,
    /// Envelope, centimes; null for none.
    #[serde(default)]
    pub envelope: Option<Money>,
    /// Issuing council, in Arabic; a new call takes the office's where both stay empty.
    #[serde(default)]
    pub council_ar: String,
    /// Issuing council, in French.
    #[serde(default)]
    pub council_fr: String,
    /// Committee, in Arabic; a new call takes the office's where both stay empty.
    #[serde(default)]
    pub committee_ar: String,
    /// Committee, in French.
    #[serde(default)]
    pub committee_fr: String,
    /// Fewer days than this between opening and closing are warned about; proposed, not official.
    #[serde(default = "window_days")]
    pub window_days: i64,
    /// Communes of the call, HCP codes; empty: its whole province.
    #[serde(default)]
    pub territory: Vec<String>,
    /// Ceilings per organisation, commune and domain.
    #[serde(default)]
    pub caps: Caps,
    /// Lots, in order.
    #[serde(default)]
    pub lots: Vec<Lot>,
    /// Where it was made known.
    #[serde(default)]
    pub channels: Vec<Channel>,
}

const fn window_days() -> i64 {
    WINDOW_DAYS
}

/// A new call; without rules it starts with its programme's.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreateCall {
    /// Programme whose rules are copied.
    pub programme: ProgrammeId,
    /// What the office sets.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: CallTerms,
}

/// A change of a call. What an open one still allows, and on which ground, stands in `domain::amendment`.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditCall {
    /// The call.
    pub id: CallId,
    /// Version seen.
    pub version: i64,
    /// What the office sets.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: CallTerms,
    /// Rules; null leaves them as they are. Refused once the call was opened.
    #[serde(default)]
    pub rules: Option<Rules>,
    /// Why an open call is changed, where that must be said.
    #[serde(default)]
    pub ground: Option<Ground>,
    /// A word on it; obligatory with the ground `other`.
    #[serde(default)]
    pub note: String,
}

/// Names a call and the version seen, to open, close or file it away.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TurnCall {
    /// The call.
    pub id: CallId,
    /// Version seen.
    pub version: i64,
}

/// Something the set-up of a call still wants, or should be told.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallCheck {
    /// `error` keeps the call from opening, `warning` does not.
    pub weight: CheckWeight,
    /// The fault, at its field.
    #[serde(flatten)]
    #[ts(flatten)]
    pub fault: crate::domain::fault::Fault,
}

/// How heavy a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckWeight {
    /// The call cannot open.
    Error,
    /// Worth a look.
    Warning,
}

/// A domain of a call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallDomain {
    /// Its id in this call.
    pub id: DomainId,
    /// What it is.
    #[serde(flatten)]
    #[ts(flatten)]
    pub domain: Domain,
}

/// A lot of a call, as a file chooses it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallLot {
    /// Its id in this call.
    pub id: LotId,
    /// Short code.
    pub code: String,
    /// Its domain in this call; null when the call has no such domain any more.
    pub domain: Option<DomainId>,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
}

/// A paper asked by a call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallRequirement {
    /// Its id in this call.
    pub id: RequirementId,
    /// What it is.
    #[serde(flatten)]
    #[ts(flatten)]
    pub requirement: Requirement,
}

/// A criterion of a call's grid.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallCriterion {
    /// Its id in this call.
    pub id: CriterionId,
    /// What it is.
    #[serde(flatten)]
    #[ts(flatten)]
    pub criterion: Criterion,
    /// Effective share of 100: whole, or with two decimals.
    pub share: String,
    /// The same as an exact fraction, `35/3`.
    pub exact_share: String,
    /// The only service that scores it; null: every reviewer without a section of their own.
    pub service: Option<Service>,
    /// The share as totals reckon with it.
    #[serde(skip)]
    #[ts(skip)]
    pub worth: Exact,
}

/// A criterion as a version of a grid had it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridCriterion {
    /// What it is.
    #[serde(flatten)]
    #[ts(flatten)]
    pub criterion: Criterion,
    /// Effective share of 100: whole, or with two decimals.
    pub share: String,
    /// The same as an exact fraction.
    pub exact_share: String,
}

/// A version of a call's grid.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridVersion {
    /// From 1.
    pub number: i64,
    /// When it was kept, RFC 3339 UTC.
    pub kept_at: String,
    /// Who kept it, in Arabic; empty for a call made before versions were kept.
    pub by_ar: String,
    /// The same in French.
    pub by_fr: String,
    /// Its sections.
    pub sections: Vec<Section>,
    /// Its criteria, in order.
    pub criteria: Vec<GridCriterion>,
}

/// Two versions of a call's grid.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompareGrids {
    /// The call.
    pub id: CallId,
    /// The older version.
    pub from: i64,
    /// The newer version.
    pub to: i64,
}

/// A call, whole, with its own rules.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallView {
    /// The call.
    pub id: CallId,
    /// Version to send with an edit.
    pub version: i64,
    /// Prepared, open, closed, filed away.
    pub state: CallState,
    /// Programme it was made from.
    pub programme: ProgrammeId,
    /// Programme in Arabic.
    pub programme_ar: String,
    /// Programme in French.
    pub programme_fr: String,
    /// Programme in English.
    pub programme_en: String,
    /// Edition of the programme, for example `2`; may be empty.
    pub edition: String,
    /// Strand of the programme, for example `1`; may be empty.
    pub strand: String,
    /// Whether the office made the programme its own; else its rules are proposed, not official.
    pub official: bool,
    /// What the office sets.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: CallTerms,
    /// Domains with their ids.
    pub domains: Vec<CallDomain>,
    /// Lots with their ids.
    pub lot_choices: Vec<CallLot>,
    /// Grounds on which each part of the call may change now; a part that is not named is settled.
    pub amendments: Vec<PartAmendment>,
    /// Papers with their ids.
    pub requirements: Vec<CallRequirement>,
    /// Grid with its ids, in order; its sections stand in the rules.
    pub criteria: Vec<CallCriterion>,
    /// Version of the grid, from 1.
    pub grid_version: i64,
    /// The same rules as one document, as [`EditCall`] takes them.
    pub rules: Rules,
    /// Live check of the set-up.
    pub checks: Vec<CallCheck>,
    /// Whether the rules may still be changed.
    pub rules_editable: bool,
}

/// A part of a call that may still change.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartAmendment {
    /// Which.
    pub part: crate::domain::amendment::Part,
    /// On which grounds; none: at will.
    pub grounds: Vec<Ground>,
}

/// Names a call.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichCall {
    /// The call.
    pub id: CallId,
}
