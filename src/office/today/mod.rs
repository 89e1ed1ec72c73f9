//! What waits for the person who signs in, and how the current call stands.

use crate::domain::id::{ApplicationId, CallId};
use crate::domain::money::Money;
use crate::domain::workflow::Phase;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod show;

/// For which call; null means none yet.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TodayQuery {
    /// The call.
    pub call: Option<CallId>,
}

/// What kind of work waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TaskKind {
    /// Deposited files to check.
    ToCheck,
    /// Files that await papers.
    AwaitingPapers,
    /// Of which overdue.
    Overdue,
    /// Admissible files without enough reviewers.
    ToAssign,
    /// My reviews to hand in.
    MyReviews,
    /// Scored files to decide.
    ToDecide,
    /// Decisions to announce.
    ToAnnounce,
    /// Drafts to deposit.
    Drafts,
}

/// Work that waits.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// Of what kind.
    pub kind: TaskKind,
    /// How many files.
    pub count: i64,
}

/// Files of one phase.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseCount {
    /// Which phase.
    pub phase: Phase,
    /// Files.
    pub count: i64,
    /// Places they ask.
    pub places: i64,
}

/// A day until which papers of a file are awaited.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueFile {
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Until which day.
    pub due_on: String,
    /// Working days left after today; null when that day has passed.
    pub left: Option<u32>,
}

/// The first page of the day.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// What waits for the person who asks; kinds with nothing are left out.
    pub tasks: Vec<Task>,
    /// The call's files by phase, phases without files left out.
    pub pipeline: Vec<PhaseCount>,
    /// Papers awaited, soonest first, at most ten.
    pub due: Vec<DueFile>,
    /// Files to be answered soon, or overdue, the most pressing first, at most ten.
    pub clocks: Vec<super::application::ClockFile>,
    /// Files with a register number.
    pub deposited: i64,
    /// Places they ask.
    pub places_asked: i64,
    /// Places granted.
    pub places_granted: i64,
    /// Quota of places.
    pub quota: Option<i64>,
    /// Amount they ask, centimes.
    pub amount_asked: Money,
    /// Amount granted, centimes.
    pub amount_granted: Money,
    /// Envelope, centimes.
    pub envelope: Option<Money>,
    /// The latest entries of the log, newest first, at most eight.
    pub recent: Vec<super::log::LogRow>,
    /// Last verified backup, RFC 3339 UTC.
    pub last_backup: Option<String>,
    /// Applications of the call, organisations of the office: counts for the rail.
    pub organisations: i64,
    /// My reviews not submitted, for the rail.
    pub my_reviews: i64,
}
