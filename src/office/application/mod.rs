//! Files: drafted, deposited at the counter, carried from act to act, listed.

use crate::domain::application::{Outcome, Project};
use crate::domain::id::{ApplicationId, CallId, DomainId, LotId, OrganisationId, RequirementId};
use crate::domain::money::Money;
use crate::domain::organisation::{Identity, Kind};
use crate::domain::paper::PaperState;
use crate::domain::workflow::{Act, Phase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod clock;
pub mod deposit;
pub mod facts;
pub mod flags;
pub mod import;
pub mod keep;
pub mod lot;
pub mod moves;
pub mod page;
pub mod parts;
pub mod reckon;
pub mod show;

pub use clock::{ClockFile, ClockView};

/// What the register is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SortKey {
    /// Register number; drafts first when descending.
    #[default]
    Register,
    /// Organisation's name.
    Organisation,
    /// Domain.
    Domain,
    /// Main commune.
    Commune,
    /// Places asked.
    Places,
    /// Amount asked.
    Amount,
    /// Papers usable.
    Papers,
    /// Phase, in the order of the file's life.
    Phase,
    /// Moment of deposit.
    Deposited,
    /// Reviews given out.
    Reviews,
}

/// Ready-made views of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Chip {
    /// Papers are awaited.
    AwaitingPapers,
    /// Deposited, not decided, and a barring rule of eligibility fails that is not about papers.
    NotEligible,
    /// Deposited and to be checked.
    ToCheck,
    /// Admissible without reviewers, or reviews still open.
    InReview,
    /// The person who asks has a review of it to hand in.
    NotScoredByMe,
    /// Scored and awaiting a decision.
    ToDecide,
    /// Decided and not announced.
    ToAnnounce,
}

/// Which files to list, and how.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct RegisterQuery {
    /// Only of this call.
    pub call: Option<CallId>,
    /// Folded search over numbers, titles, organisations.
    pub text: String,
    /// Ready-made view.
    pub chip: Option<Chip>,
    /// Only these phases; empty means all.
    pub phases: Vec<Phase>,
    /// Only these kinds; empty means all.
    pub kinds: Vec<Kind>,
    /// Only these domains; empty means all.
    pub domains: Vec<DomainId>,
    /// Only these main communes; empty means all.
    pub communes: Vec<String>,
    /// Only this organisation.
    pub organisation: Option<OrganisationId>,
    /// Sorted by.
    pub sort: SortKey,
    /// Descending.
    pub descending: bool,
    /// First row, from 0.
    pub offset: u32,
    /// Rows wanted, at most 500; 0 means 100.
    pub limit: u32,
}

/// A file in the register.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegisterRow {
    /// The file.
    pub id: ApplicationId,
    /// Version to send with an act.
    pub version: i64,
    /// Register number as printed, `2026-A-0073`; empty for a draft.
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
    /// Domain in Arabic.
    pub domain_ar: String,
    /// Domain in French.
    pub domain_fr: String,
    /// Domain in English.
    pub domain_en: String,
    /// Main commune in Arabic.
    pub commune_ar: String,
    /// Main commune in French.
    pub commune_fr: String,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: Money,
    /// Papers asked of this kind of applicant.
    pub papers_asked: i64,
    /// Of which usable.
    pub papers_usable: i64,
    /// Where it stands.
    pub phase: Phase,
    /// Deposit, RFC 3339 UTC.
    pub deposited_at: Option<String>,
    /// Day until which papers are awaited.
    pub due_on: Option<String>,
    /// Reviews given out.
    pub reviews: i64,
}

/// A count behind a chip.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChipCount {
    /// Which view.
    pub chip: Chip,
    /// Files in it, within the call.
    pub count: i64,
}

/// A page of the register, with totals over all that fits the query.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegisterPage {
    /// Files that fit.
    pub total: i64,
    /// Places they ask.
    pub places: i64,
    /// Amount they ask, centimes.
    pub amount: Money,
    /// Organisations behind them.
    pub organisations: i64,
    /// Counts behind the chips, within the call.
    pub chips: Vec<ChipCount>,
    /// Files of the call in all.
    pub call_total: i64,
    /// The rows asked for.
    pub rows: Vec<RegisterRow>,
}

/// A paper handed over at the counter.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedPaper {
    /// Which.
    pub requirement: RequirementId,
    /// In what state; `received` when it was not examined yet.
    pub state: PaperState,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

/// A file as it is entered.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftApplication {
    /// For which call.
    pub call: CallId,
    /// By whom.
    pub organisation: OrganisationId,
    /// Domain; may wait until the deposit.
    #[serde(default)]
    pub domain: Option<DomainId>,
    /// Lot of that domain, if the call has lots and one was chosen.
    #[serde(default)]
    pub lot: Option<LotId>,
    /// What is proposed.
    #[serde(flatten)]
    #[ts(flatten)]
    pub project: Project,
}

/// A change of a file's content.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditApplication {
    /// The file.
    pub id: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// Domain.
    #[serde(default)]
    pub domain: Option<DomainId>,
    /// Lot of that domain, if the call has lots and one was chosen.
    #[serde(default)]
    pub lot: Option<LotId>,
    /// What is proposed.
    #[serde(flatten)]
    #[ts(flatten)]
    pub project: Project,
}

/// The counter: a file deposited in one act, from a draft or at once. Gives the register number.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DepositApplication {
    /// A draft to deposit; null to enter and deposit at once.
    #[serde(default)]
    pub draft: Option<ApplicationId>,
    /// For which call.
    pub call: CallId,
    /// By whom; null when `newOrganisation` is given.
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
    /// An applicant entered at the counter, together with its file.
    #[serde(default)]
    pub new_organisation: Option<Identity>,
    /// Domain.
    pub domain: Option<DomainId>,
    /// Lot of that domain, if the call has lots and one was chosen.
    #[serde(default)]
    pub lot: Option<LotId>,
    /// What is proposed.
    #[serde(flatten)]
    #[ts(flatten)]
    pub project: Project,
    /// Papers handed over.
    #[serde(default)]
    pub papers: Vec<HandedPaper>,
    /// An administrator's coded reason to take it after the closing hour.
    #[serde(default)]
    pub late_reason: Option<String>,
    /// Free text beside the reason.
    #[serde(default)]
    pub note: String,
}

/// What the counter gives back.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DepositReceipt {
    /// The file.
    pub id: ApplicationId,
    /// Its organisation.
    pub organisation: OrganisationId,
    /// Register number within the call.
    pub register: i64,
    /// Register number as printed.
    pub number: String,
    /// Moment, RFC 3339 UTC.
    pub deposited_at: String,
    /// Obligatory papers lacking.
    pub papers_lacking: i64,
    /// In what it goes beyond its call's territory, lot or ceilings; nothing is refused for it here.
    pub flags: Vec<crate::domain::fault::Fault>,
}

/// An act on a file. Decisions and announcements have their own commands.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveApplication {
    /// The file.
    pub id: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// What is done.
    pub act: Act,
    /// Coded reason, where the act asks for one.
    #[serde(default)]
    pub reason: Option<String>,
    /// Free text; obligatory with the reason `other`.
    #[serde(default)]
    pub note: String,
    /// Day on which it happened, if it is not today.
    #[serde(default)]
    pub on: Option<String>,
    /// Day until which completion is awaited (`request-completion`).
    #[serde(default)]
    pub due_on: Option<String>,
    /// Day on which the agreement ends (`sign-agreement`).
    #[serde(default)]
    #[ts(optional = nullable)]
    pub ends_on: Option<String>,
    /// Agreement number (`sign-agreement`).
    #[serde(default)]
    pub number: Option<String>,
    /// Whoever admits the file has looked at the rules that are unclear (`admit`).
    #[serde(default)]
    pub unclear_confirmed: bool,
    /// What is asked for (`request-completion`); empty means every obligatory paper that is lacking.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<super::paper::GapAsked>>")]
    pub gaps: Vec<super::paper::GapAsked>,
    /// Papers of the request that came in (`receive-completion`).
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<RequirementId>>")]
    pub received: Vec<RequirementId>,
}

/// Names a file.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichApplication {
    /// The file.
    pub id: ApplicationId,
}

/// A paper of a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// Which.
    pub requirement: RequirementId,
    /// Its slug in the call; its attachments stand in the slot `paper:<slug>`.
    pub slug: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// In English.
    pub name_en: String,
    /// The file cannot be admitted without it.
    pub obligatory: bool,
    /// In what state.
    pub state: PaperState,
    /// Day it was last looked at.
    pub seen_on: Option<String>,
    /// Last day on which it is good, where it says one.
    pub expires_on: Option<String>,
    /// Remark.
    pub note: String,
    /// How many attachments it has.
    pub attachments: i64,
}

/// An act that may be done now, or why it may not.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextAct {
    /// What.
    pub act: Act,
    /// Phase it leads to.
    pub to: Phase,
    /// Whether a coded reason must be given.
    pub reason: bool,
    /// Why it may not be done now: an error code; null when it may.
    pub hindrance: Option<String>,
}

/// One step of a file's history.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// What was done.
    pub act: Act,
    /// From.
    pub from: Phase,
    /// To.
    pub to: Phase,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
    /// Coded reason.
    pub reason: Option<String>,
    /// Reason in Arabic.
    pub reason_ar: String,
    /// Reason in French.
    pub reason_fr: String,
    /// Reason in English.
    pub reason_en: String,
    /// Free text.
    pub note: String,
    /// Day on which it happened.
    pub happened_on: Option<String>,
    /// Day until which something is awaited.
    pub due_on: Option<String>,
}

/// A decision on a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    /// Accepted, reserve, rejected.
    pub outcome: Outcome,
    /// Coded reason.
    pub reason: Option<String>,
    /// Reason in Arabic.
    pub reason_ar: String,
    /// Reason in French.
    pub reason_fr: String,
    /// Reason in English.
    pub reason_en: String,
    /// Free text.
    pub note: String,
    /// Rank when it was taken.
    pub rank: Option<i64>,
    /// Score when it was taken, shown with two decimals.
    pub score: Option<String>,
    /// Places granted.
    pub places: i64,
    /// Amount granted, centimes.
    pub amount: Money,
    /// Session's number.
    pub session_number: i64,
    /// Session's day.
    pub session_on: String,
    /// Whether that session was signed.
    pub session_signed: bool,
    /// When it was taken, RFC 3339 UTC.
    pub taken_at: String,
    /// When it was announced, RFC 3339 UTC.
    pub announced_at: Option<String>,
}

/// A review as the dossier lists it; totals only for those who may see them.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DossierReview {
    /// The review.
    pub id: crate::domain::id::ReviewId,
    /// Reviewer in Arabic.
    pub reviewer_ar: String,
    /// Reviewer in French.
    pub reviewer_fr: String,
    /// How far it is.
    pub state: crate::domain::application::ReviewState,
    /// Total with two decimals, once submitted and if it may be seen.
    pub total: Option<String>,
    /// Comment, if it may be seen.
    pub comment: String,
    /// When it was submitted, RFC 3339 UTC.
    pub submitted_at: Option<String>,
}

/// A file, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dossier {
    /// The file.
    pub id: ApplicationId,
    /// Version to send with an edit or an act.
    pub version: i64,
    /// Register number as printed; empty for a draft.
    pub number: String,
    /// Its call.
    pub call: CallId,
    /// Call's code.
    pub call_code: String,
    /// Call in Arabic.
    pub call_ar: String,
    /// Call in French.
    pub call_fr: String,
    /// Its organisation, whole; of one whose name is hidden only the kind.
    pub organisation: super::organisation::OrganisationView,
    /// Whether the applicant is hidden from the person who asks.
    pub names_hidden: bool,
    /// Domain.
    pub domain: Option<DomainId>,
    /// Domain in Arabic.
    pub domain_ar: String,
    /// Domain in French.
    pub domain_fr: String,
    /// Domain in English.
    pub domain_en: String,
    /// Lot, if one was chosen.
    pub lot: Option<LotId>,
    /// Lot's code; empty without one.
    pub lot_code: String,
    /// Lot in Arabic.
    pub lot_ar: String,
    /// Lot in French.
    pub lot_fr: String,
    /// In what it goes beyond its call's territory, lot or ceilings.
    pub flags: Vec<crate::domain::fault::Fault>,
    /// What is proposed.
    #[serde(flatten)]
    #[ts(flatten)]
    pub project: Project,
    /// What the budget adds up to, in figures and in words.
    pub totals: reckon::Sums,
    /// What asks for attention: warnings with the field where each can be mended; the text of a code stands
    /// under `attention-<code>`.
    pub attention: Vec<crate::domain::fault::Fault>,
    /// Communes of the works, named, the main one first.
    pub places_of_work: Vec<super::place::CommuneCard>,
    /// Where it stands.
    pub phase: Phase,
    /// Since when, RFC 3339 UTC.
    pub phase_since: String,
    /// Deposit, RFC 3339 UTC.
    pub deposited_at: Option<String>,
    /// Who took the deposit, in Arabic.
    pub deposited_by_ar: String,
    /// Who took the deposit, in French.
    pub deposited_by_fr: String,
    /// Completion was asked, RFC 3339 UTC.
    pub completion_sent_at: Option<String>,
    /// Until which day.
    pub completion_due_on: Option<String>,
    /// Completion was received, RFC 3339 UTC.
    pub completion_received_at: Option<String>,
    /// An appeal was lodged, RFC 3339 UTC.
    pub appeal_lodged_at: Option<String>,
    /// The appeal was upheld or dismissed, RFC 3339 UTC.
    pub appeal_ended_at: Option<String>,
    /// Agreement number.
    pub agreement_number: String,
    /// Agreement signed on.
    pub agreement_on: Option<String>,
    /// Day on which the agreement ends.
    pub agreement_ends_on: Option<String>,
    /// Works started on.
    pub started_on: Option<String>,
    /// Day the works were last suspended.
    pub suspended_on: Option<String>,
    /// Day they were resumed; null while they stand still.
    pub resumed_on: Option<String>,
    /// Day the agreement was terminated.
    pub terminated_on: Option<String>,
    /// Works completed on.
    pub completed_on: Option<String>,
    /// Day the file was closed.
    pub closed_on: Option<String>,
    /// Papers.
    pub papers: Vec<PaperView>,
    /// Rules of eligibility with what stands of each.
    pub eligibility: Vec<super::eligibility::EligibilityView>,
    /// Since when that is frozen, RFC 3339 UTC; null while it is judged anew.
    pub eligibility_frozen_at: Option<String>,
    /// What completion was asked for.
    pub gaps: Vec<super::paper::GapView>,
    /// The clock of the office's answer; null before the deposit.
    pub clock: Option<ClockView>,
    /// Reviews.
    pub reviews: Vec<DossierReview>,
    /// Mean of submitted reviews with two decimals, if it may be seen.
    pub score: Option<String>,
    /// The decision in force.
    pub decision: Option<DecisionView>,
    /// What may come next, for the person who asks.
    pub next: Vec<NextAct>,
    /// History, oldest first.
    pub steps: Vec<StepView>,
    /// Whether the person who asks may edit its content now.
    pub editable: bool,
}
