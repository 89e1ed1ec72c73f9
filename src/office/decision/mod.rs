//! Decisions: taken in a session, revised until it is signed, then announced; the reserve list moves up after.

use crate::domain::application::Outcome;
use crate::domain::call::ChannelKind;
use crate::domain::id::{AppealId, ApplicationId, CallId, DecisionId, SessionId};
use crate::domain::money::Money;
use crate::domain::session::Ballot;
use crate::office::session::Cast;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod announce;
pub mod letters;
pub mod line;
pub mod promote;
pub mod take;

/// Votes that were counted without names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VotesCounted {
    /// For what is proposed.
    #[serde(rename = "for")]
    pub votes_for: i64,
    /// Against it.
    pub against: i64,
    /// Neither.
    #[serde(default)]
    pub abstentions: i64,
    /// The chair's vote, where it decides a tie.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub chair: Option<Ballot>,
}

/// What is decided on one file; by consensus unless votes are given.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// The file.
    pub application: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// Accepted, reserve, rejected.
    pub outcome: Outcome,
    /// Coded reason, obligatory for a rejection.
    #[serde(default)]
    pub reason: Option<String>,
    /// Free text; obligatory with the reason `other`.
    #[serde(default)]
    pub note: String,
    /// Places granted; null means as asked. Only for an acceptance.
    #[serde(default)]
    pub places: Option<i64>,
    /// Amount granted, centimes; null means as asked. Only for an acceptance.
    #[serde(default)]
    pub amount: Option<Money>,
    /// Votes by name.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Cast>>")]
    pub ballots: Vec<Cast>,
    /// Votes without names.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub counted: Option<VotesCounted>,
    /// Why the order is departed from; obligatory where it is.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub departure: String,
    /// Coded reason for replacing the decision of the session that this one names.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub amendment: Option<String>,
}

/// Takes decisions in a session, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeDecisions {
    /// The session, not signed yet.
    pub session: SessionId,
    /// What is decided.
    pub verdicts: Vec<Verdict>,
}

/// Takes what the line proposes for every file that is not decided yet, but for some.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeLine {
    /// The session, not signed yet.
    pub session: SessionId,
    /// Seal of the preview that was looked at.
    pub seal: String,
    /// Coded reason for those under the pass mark; null means "score below the pass mark".
    #[serde(default)]
    pub reject_reason: Option<String>,
    /// Files decided otherwise than the line proposes.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Verdict>>")]
    pub except: Vec<Verdict>,
}

/// Announces decisions of signed sessions.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnnounceDecisions {
    /// The call.
    pub call: CallId,
    /// Only these files; empty means all that are ready.
    #[serde(default)]
    pub applications: Vec<ApplicationId>,
    /// Day of the announcement; null means today.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub on: Option<String>,
    /// Where it appeared.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ChannelKind>>")]
    pub channels: Vec<ChannelKind>,
    /// Which board, which page.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub place: String,
}

/// How many files an act touched.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    /// Files.
    pub count: i64,
}

/// An announcement that was made.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnnouncementView {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// Day.
    pub announced_on: String,
    /// Where it appeared.
    pub channels: Vec<ChannelKind>,
    /// Which board, which page.
    pub place: String,
    /// Decisions announced.
    pub files: i64,
}

crate::slugs! {
    /// A letter that is still to go out.
    LetterDue { Accepted = "accepted", Reserve = "reserve", Rejected = "rejected", Appeal = "appeal" }
}

/// A letter that was announced and has not gone out.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueLetter {
    /// What it tells.
    pub kind: LetterDue,
    /// The decision it tells of; null for an appeal.
    pub decision: Option<DecisionId>,
    /// The appeal it answers.
    pub appeal: Option<AppealId>,
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Day since which it is due.
    pub since: String,
}

/// Letters went out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IssueLetters {
    /// The call.
    pub call: CallId,
    /// Decisions whose letters went out.
    #[serde(default)]
    pub decisions: Vec<DecisionId>,
    /// Appeals whose answers went out.
    #[serde(default)]
    pub appeals: Vec<AppealId>,
    /// Day; null means today.
    #[serde(default)]
    pub on: Option<String>,
}

/// A file of the reserve list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReserveRow {
    /// The file.
    pub application: ApplicationId,
    /// Version to send with the act.
    pub version: i64,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Its rank when it was decided.
    pub rank: Option<i64>,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: Money,
    /// Whether it fits what is left.
    pub fits: bool,
    /// Whether it is the next by rank that fits.
    pub next: bool,
}

/// The reserve list with what is left to grant.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReserveView {
    /// Places left of the quota; null without quota.
    pub places_left: Option<i64>,
    /// Amount left of the envelope, centimes; null without envelope.
    #[ts(type = "number | null")]
    pub amount_left: Option<i64>,
    /// Announced files of the reserve list, by rank.
    pub rows: Vec<ReserveRow>,
}
