//! The committee's sessions: convened, members present, files decided, signed and locked. A locked session
//! changes only by a new session that names it.

use crate::domain::application::Outcome;
use crate::domain::approval::ApprovalOutcome;
use crate::domain::id::{AccountId, ApplicationId, CallId, SessionId};
use crate::domain::money::Money;
use crate::domain::session::{Ballot, Departure, Mode, Seat};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) mod aside;
pub mod files;
pub mod hold;
pub mod line;
pub mod list;
pub mod sign;

/// A member of the committee at a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Name as it is signed.
    pub name: String,
    /// In what capacity: service, council.
    #[serde(default)]
    pub capacity: String,
    /// Chair, rapporteur or member.
    #[serde(default = "seat")]
    #[ts(as = "Option<Seat>", optional)]
    pub role: Seat,
    /// Their account, if they have one: a conflict of its holder keeps them out of a file.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub account: Option<AccountId>,
    /// Whether they attend.
    pub present: bool,
}

const fn seat() -> Seat {
    Seat::Member
}

/// One line of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    /// In Arabic.
    #[serde(default)]
    pub ar: String,
    /// In French.
    #[serde(default)]
    pub fr: String,
}

/// Day, place, agenda and members of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionTerms {
    /// Day.
    pub held_on: String,
    /// Hour at the office, `HH:MM`; may be empty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub hour: String,
    /// Place in Arabic.
    #[serde(default)]
    pub place_ar: String,
    /// Place in French.
    #[serde(default)]
    pub place_fr: String,
    /// Day the convocations went out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub convoked_on: Option<String>,
    /// Why it is held before the call closes; obligatory then.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub early_reason: String,
    /// Whether the chair's vote decides a tie.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub chair_casts: bool,
    /// The agenda.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<AgendaItem>>")]
    pub agenda: Vec<AgendaItem>,
    /// Members convened.
    pub members: Vec<Member>,
}

/// Convenes a session of a call.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConveneSession {
    /// The call.
    pub call: CallId,
    /// Day, place, agenda, members.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: SessionTerms,
    /// The signed session it names in order to change it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub amends: Option<SessionId>,
    /// Why; obligatory with `amends`.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub amends_reason: String,
}

/// A change of a session that is not signed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditSession {
    /// The session.
    pub id: SessionId,
    /// Version seen.
    pub version: i64,
    /// Day, place, agenda, members.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: SessionTerms,
}

/// A name typed under the minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Signature {
    /// Name, that of a member who is present.
    pub name: String,
    /// What they sign as.
    #[serde(default = "seat")]
    #[ts(as = "Option<Seat>", optional)]
    pub role: Seat,
}

/// Names a session and the version seen, to sign it. Its decisions are locked by it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignSession {
    /// The session.
    pub id: SessionId,
    /// Version seen.
    pub version: i64,
    /// Who signs; empty means every member present.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Signature>>")]
    pub signatures: Vec<Signature>,
}

/// Names a session.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichSession {
    /// The session.
    pub id: SessionId,
}

/// A member keeps out of a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recuse {
    /// The session, not signed yet.
    pub session: SessionId,
    /// The file.
    pub application: ApplicationId,
    /// The member's place in the session's list, from 0.
    pub member: i64,
    /// Why.
    pub reason: String,
}

/// A member who kept out of a file sits on it after all.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeBackRecusal {
    /// The session, not signed yet.
    pub session: SessionId,
    /// The file.
    pub application: ApplicationId,
    /// The member's place.
    pub member: i64,
}

/// How many sit, and how many must.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuorumState {
    /// Members convened.
    pub convened: i64,
    /// Of whom present.
    pub present: i64,
    /// Least number that must be present.
    pub least: i64,
    /// Whether they suffice.
    pub holds: bool,
}

/// Another session, by its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamedSession {
    /// The session.
    pub id: SessionId,
    /// Its number within the call.
    pub number: i64,
    /// Its day.
    pub held_on: String,
}

/// A session with what was decided in it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionCard {
    /// The session.
    pub id: SessionId,
    /// Version to send with an edit.
    pub version: i64,
    /// The call.
    pub call: CallId,
    /// Number within the call.
    pub number: i64,
    /// Day, place, agenda, members.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: SessionTerms,
    /// How many sit, and how many must.
    pub quorum: QuorumState,
    /// The session that it names in order to change it.
    pub amends: Option<NamedSession>,
    /// Why.
    pub amends_reason: String,
    /// Sessions that name this one.
    pub amended_by: Vec<NamedSession>,
    /// When it was signed, RFC 3339 UTC; null while open.
    pub signed_at: Option<String>,
    /// Digest of what was signed.
    pub digest: Option<String>,
    /// Head of the log just before the signature.
    pub chain_head: Option<String>,
    /// Entries of the log up to it.
    #[ts(type = "number | null")]
    pub chain_entries: Option<i64>,
    /// Names under the minutes.
    pub signatures: Vec<Signature>,
    /// Files accepted in it.
    pub accepted: i64,
    /// Files put on the reserve list.
    pub reserve: i64,
    /// Files rejected.
    pub rejected: i64,
    /// Places granted.
    pub places: i64,
    /// Amount granted, centimes.
    pub amount: Money,
    /// Departures from the order.
    pub exceptions: i64,
    /// Decisions not announced yet.
    pub to_announce: i64,
    /// Whether the call's lists need the council's approval.
    pub council_needed: bool,
    /// The council's latest word on it.
    pub approval: Option<ApprovalOutcome>,
}

/// A member's vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cast {
    /// The member's place in the session's list, from 0.
    pub member: i64,
    /// How they voted.
    pub ballot: Ballot,
}

/// A member who keeps out of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecusalView {
    /// The member's place in the session's list, from 0.
    pub member: i64,
    /// Why; empty for a conflict that was found or declared elsewhere.
    pub reason: String,
    /// Whether it comes of a conflict of their account, which cannot be taken back here.
    pub conflict: bool,
}

/// What a session decided on a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionDecision {
    /// Accepted, reserve, rejected.
    pub outcome: Outcome,
    /// Coded reason.
    pub reason: Option<String>,
    /// Its name in Arabic.
    pub reason_ar: String,
    /// Its name in French.
    pub reason_fr: String,
    /// Its name in English.
    pub reason_en: String,
    /// Free text.
    pub note: String,
    /// Places granted.
    pub places: i64,
    /// Amount granted, centimes.
    pub amount: Money,
    /// How it was decided.
    pub mode: Mode,
    /// Votes for; null where none were counted.
    pub votes_for: Option<i64>,
    /// Votes against.
    pub votes_against: Option<i64>,
    /// Abstentions.
    pub abstentions: Option<i64>,
    /// Whether the chair's vote decided.
    pub chair_cast: bool,
    /// Votes by name, where they were.
    pub ballots: Vec<Cast>,
    /// How it departs from the order.
    pub departs: Option<Departure>,
    /// Why it does.
    pub departure: String,
    /// Whether it replaces a decision of the session that this one names.
    pub replaces: bool,
    /// When it was announced.
    pub announced_at: Option<String>,
    /// When it was taken back, by an appeal, a promotion or a later session.
    pub revoked_at: Option<String>,
}

/// A file before a session.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionFile {
    /// The file.
    pub application: ApplicationId,
    /// Version to send with a decision.
    pub version: i64,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Rank; null where it has none.
    pub rank: Option<i64>,
    /// Score with two decimals.
    pub score: Option<String>,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: Money,
    /// What the line proposes.
    pub proposed: Option<Outcome>,
    /// What this session decided.
    pub decision: Option<SessionDecision>,
    /// What the session that this one names decided, while it still stands.
    pub standing: Option<Outcome>,
    /// Members who keep out of it.
    pub recused: Vec<RecusalView>,
    /// Members who deliberate on it.
    pub deliberating: i64,
}

/// What the line proposes, as one act would take it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinePreview {
    /// Stands for exactly this proposal; to be sent with the act.
    pub seal: String,
    /// The files it would decide, best first.
    pub rows: Vec<LineRow>,
    /// Files it would accept.
    pub accepted: i64,
    /// Files it would put on the reserve list.
    pub reserve: i64,
    /// Files it would reject.
    pub rejected: i64,
    /// Places it would grant.
    pub places: i64,
    /// Amount it would grant, centimes.
    pub amount: Money,
}

/// A file in the preview of the line.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineRow {
    /// The file.
    pub application: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Rank.
    pub rank: i64,
    /// Score with two decimals.
    pub score: String,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: Money,
    /// What would be decided.
    pub outcome: Outcome,
}
