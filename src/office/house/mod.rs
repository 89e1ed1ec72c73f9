//! The office itself: first start, its names, what its paper carries.

use crate::domain::call::Level;
use crate::i18n::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod deadlines;
pub mod edit;
pub mod set_up;
pub mod status;

/// What an office is called and what stands on its paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeIdentity {
    /// Language in which the program opens for a new person.
    pub language: Language,
    /// Level of the committee.
    pub level: Level,
    /// Province or prefecture, HCP code such as `09.273`.
    #[serde(default)]
    pub province: String,
    /// Name in Arabic; one of the two names must be given.
    #[serde(default)]
    pub name_ar: String,
    /// Name in French.
    #[serde(default)]
    pub name_fr: String,
    /// Committee, in Arabic.
    #[serde(default)]
    pub committee_ar: String,
    /// Committee, in French.
    #[serde(default)]
    pub committee_fr: String,
    /// Issuing council, in Arabic.
    #[serde(default)]
    pub council_ar: String,
    /// Issuing council, in French.
    #[serde(default)]
    pub council_fr: String,
    /// Place written before the date, in Arabic.
    #[serde(default)]
    pub city_ar: String,
    /// Place written before the date, in French.
    #[serde(default)]
    pub city_fr: String,
    /// Number of the declaration to, or authorisation by, the CNDP.
    #[serde(default)]
    pub cndp_number: String,
}

/// The office as the program keeps it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeCard {
    /// Its name among all offices, a UUIDv7.
    pub uid: String,
    /// Version to send with an edit.
    pub version: i64,
    /// Whether its data are fictitious.
    pub demo: bool,
    /// Names and letterhead.
    #[serde(flatten)]
    #[ts(flatten)]
    pub identity: OfficeIdentity,
}

/// Whether there is an office yet.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OfficeState {
    /// First start: no office, no account.
    Empty,
    /// An office stands.
    Ready,
}

/// What a door needs to know before anyone signs in.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeStatus {
    /// Whether there is an office.
    pub state: OfficeState,
    /// The office, if there is one.
    pub office: Option<OfficeCard>,
    /// Who is signed in at this door.
    pub signed_in: Option<super::account::SignedIn>,
    /// The office's present moment, RFC 3339 UTC.
    pub now: String,
    /// Where the data are.
    pub data_dir: String,
    /// Version of the program.
    pub version: String,
}

/// The first administrator.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FirstAdministrator {
    /// Name to sign in with.
    pub name: String,
    /// Name shown, in Arabic.
    #[serde(default)]
    pub display_ar: String,
    /// Name shown, in French.
    #[serde(default)]
    pub display_fr: String,
    /// Twelve characters or four words.
    pub password: String,
}

/// First start. The administrator is signed in when it is done.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetUpOffice {
    /// Names and letterhead.
    pub office: OfficeIdentity,
    /// The first administrator.
    pub administrator: FirstAdministrator,
    /// Fill the office with the fictitious demo: its own office, accounts, call and files.
    #[serde(default)]
    pub demo: bool,
}

/// A change of the office's names or letterhead.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditOffice {
    /// Version seen.
    pub version: i64,
    /// Names and letterhead.
    #[serde(flatten)]
    #[ts(flatten)]
    pub identity: OfficeIdentity,
}

/// Days the office counts with; working days by its calendar.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deadlines {
    /// Within which an applicant is answered, counted from the deposit.
    pub answer_days: u32,
    /// Given to an applicant for completion.
    pub completion_days: u32,
    /// The day a request made now would propose; null when the office never works again.
    pub completion_due: Option<String>,
}

/// A change of the days the office counts with.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetDeadlines {
    /// Within which an applicant is answered.
    pub answer_days: u32,
    /// Given to an applicant for completion.
    pub completion_days: u32,
}
