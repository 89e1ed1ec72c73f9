//! Privacy (law 09-08): what people are told, who sees what, a person's data on request, retention and
//! destruction with minutes.

use crate::domain::id::{AccountId, ApplicationId, CallId, OrganisationId};
use crate::i18n::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub mod mask;
pub mod notice;
pub mod person;
pub mod print;
pub mod purge;
mod purge_facts;
mod purge_files;
pub mod reveal;

crate::slugs! {
    /// What the office did at the CNDP for this processing.
    CndpKind { Declaration = "declaration", Authorisation = "authorisation" }
}

/// What a person is told when their data are written down.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrivacyNotice {
    /// Number of the declaration or authorisation; empty until it is entered.
    pub cndp_number: String,
    /// Which of the two; null until it is entered.
    pub cndp_kind: Option<CndpKind>,
    /// Its date; empty until it is entered.
    pub cndp_on: String,
    /// The office's own words in Arabic; empty: the program's.
    pub notice_ar: String,
    /// The office's own words in French; empty: the program's.
    pub notice_fr: String,
}

/// How long one call is kept and where it stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetentionRow {
    /// The call.
    pub call: CallId,
    /// Its code.
    pub code: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Months set for this call; null: the office's.
    #[ts(type = "number | null")]
    pub own_months: Option<i64>,
    /// Months that hold.
    #[ts(type = "number")]
    pub months: i64,
    /// When it was filed away, RFC 3339 UTC; null while it is not.
    pub archived_at: Option<String>,
    /// First day on which its personal data may be destroyed; null until it is filed away.
    pub due_on: Option<String>,
    /// When they were destroyed, RFC 3339 UTC.
    pub purged_at: Option<String>,
}

/// How often personal values were shown whole: by whom and on which day.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeenRow {
    /// Day, UTC.
    pub day: String,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
    /// Records looked at.
    pub records: i64,
    /// Values shown.
    pub values: i64,
}

/// Where the office stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrivacyState {
    /// Version to send with an edit.
    pub version: i64,
    /// What people are told.
    #[serde(flatten)]
    #[ts(flatten)]
    pub notice: PrivacyNotice,
    /// Months after a call is filed away.
    #[ts(type = "number")]
    pub retention_months: i64,
    /// Every call, newest first.
    pub calls: Vec<RetentionRow>,
    /// The last showings of values whole, newest first.
    pub seen: Vec<SeenRow>,
}

/// A change of what people are told and of how long data are kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditPrivacy {
    /// Version seen.
    pub version: i64,
    /// Number of the declaration or authorisation.
    pub cndp_number: String,
    /// Which of the two.
    pub cndp_kind: Option<CndpKind>,
    /// Its date; empty if unknown.
    pub cndp_on: String,
    /// The office's own words in Arabic; empty: the program's.
    pub notice_ar: String,
    /// The office's own words in French; empty: the program's.
    pub notice_fr: String,
    /// Months after a call is filed away.
    #[ts(type = "number")]
    pub retention_months: i64,
}

/// How long one call is kept.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetainCall {
    /// The call.
    pub call: CallId,
    /// Months after it is filed away; null: the office's.
    #[ts(type = "number | null")]
    pub months: Option<i64>,
}

/// Asks to see personal values of an applicant whole.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevealOrganisation {
    /// The organisation.
    pub id: OrganisationId,
    /// Paths of the values, `rib`, `president.cin`; empty: all of them.
    #[serde(default)]
    pub fields: Vec<String>,
}

/// Personal values, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Revealed {
    /// The organisation.
    pub id: OrganisationId,
    /// Values by path; those that are not given are left out.
    pub values: BTreeMap<String, String>,
}

crate::slugs! {
    /// Where a person is written down.
    PersonNoun { BoardMember = "board-member", Account = "account", Member = "member" }
}

/// One place where a person is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonRecord {
    /// In what kind of record.
    pub noun: PersonNoun,
    /// Organisation, account or session.
    #[ts(type = "number")]
    pub id: i64,
    /// Post in the board, or place in the list of members; empty for an account.
    #[serde(default)]
    pub part: String,
}

/// Looks for a person.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindPerson {
    /// Name in any spelling, card or phone.
    pub text: String,
}

/// A place where someone fitting is written down. Homonyms are told apart by a person, not by the program.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundPerson {
    /// Where.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: PersonRecord,
    /// Name in Arabic, or as it was written.
    pub name_ar: String,
    /// Name in Latin letters.
    pub name_fr: String,
    /// Card, masked.
    pub cin: String,
    /// Phone, masked.
    pub phone: String,
    /// What the record is called, in Arabic.
    pub label_ar: String,
    /// What the record is called, in French.
    pub label_fr: String,
}

/// The places that are the person's, ticked by whoever asks.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CollectPerson {
    /// Places.
    pub records: Vec<PersonRecord>,
}

/// One value held on a person.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldValue {
    /// Which: `nameAr`, `cin`, `phone`, `role`, `capacity`, `present`, `seenAt`.
    pub field: String,
    /// The value, whole.
    pub value: String,
}

/// An act in the log that touched the record.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldAct {
    /// When, RFC 3339 UTC.
    pub at: String,
    /// What, for example `organisation.edit`.
    pub act: String,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
}

/// A file in whose handling the record was used.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldFile {
    /// The file.
    pub id: ApplicationId,
    /// Register number; empty for a draft.
    pub number: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
}

/// Everything one record holds on a person.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldRecord {
    /// Where.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: PersonRecord,
    /// What the record is called, in Arabic.
    pub label_ar: String,
    /// What the record is called, in French.
    pub label_fr: String,
    /// What it holds.
    pub values: Vec<HeldValue>,
    /// Files in whose handling it was used.
    pub files: Vec<HeldFile>,
    /// Acts that touched it, oldest first; the first one entered it.
    pub acts: Vec<HeldAct>,
}

/// Everything the office holds on a person.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonFile {
    /// When it was put together, RFC 3339 UTC.
    pub at: String,
    /// Record by record.
    pub records: Vec<HeldRecord>,
}

/// A person's data as a document.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintPerson {
    /// Places.
    pub records: Vec<PersonRecord>,
    /// In which language.
    pub language: Language,
    /// Where; null writes into the data folder's `prints`.
    #[serde(default)]
    pub path: Option<String>,
}

/// A person's data as a file that programs read.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPerson {
    /// Places.
    pub records: Vec<PersonRecord>,
    /// Where; null writes into the data folder's `prints`.
    #[serde(default)]
    pub path: Option<String>,
}

/// Names the call whose personal data are to be destroyed.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichPurge {
    /// The call.
    pub call: CallId,
}

/// How much of one kind is destroyed, by slug: `persons`, `cin`, `phone`, `rib`, `email`, `notes`,
/// `attachments`, `log-values`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PurgeCount {
    /// Of what.
    pub kind: String,
    /// How many.
    #[ts(type = "number")]
    pub count: i64,
}

/// An applicant touched by a destruction, or left as it is because it has files elsewhere.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PurgeOrganisation {
    /// The organisation.
    pub id: OrganisationId,
    /// Name in Arabic; it stays.
    pub name_ar: String,
    /// Name in French; it stays.
    pub name_fr: String,
    /// Persons written down for it.
    pub persons: i64,
    /// Codes of the calls in which it has a file that is kept; empty when its persons are destroyed.
    pub kept_for: Vec<String>,
}

/// Exactly what a destruction would take away, and what stays.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PurgePreview {
    /// The call.
    pub call: CallId,
    /// Its code.
    pub code: String,
    /// First day on which it may be done; null until the call is filed away.
    pub due_on: Option<String>,
    /// Why it may not be done now: an error code; null when it may.
    pub hindrance: Option<String>,
    /// What is destroyed, kind by kind; kinds with nothing are left out.
    pub destroyed: Vec<PurgeCount>,
    /// Applicants of the call.
    pub organisations: Vec<PurgeOrganisation>,
    /// Files of the call, which stay with their figures and decisions.
    pub files: i64,
    /// Backups in the folder, which hold the data until the office destroys them too.
    pub backups: i64,
    /// Names this exact state; a run that gives another one is refused.
    pub digest: String,
}

/// Destroys the personal data of a call.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunPurge {
    /// The call.
    pub call: CallId,
    /// Digest of the preview that was agreed to.
    pub digest: String,
    /// Why now: the schedule or decision that it follows.
    pub reason: String,
    /// Number of the minutes of destruction.
    pub minutes_number: String,
}

/// A destruction that was done.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PurgeCard {
    /// The call.
    pub call: CallId,
    /// Its code.
    pub code: String,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// By whom.
    pub by: AccountId,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
    /// Why.
    pub reason: String,
    /// Number of the minutes.
    pub minutes_number: String,
    /// What was destroyed.
    pub destroyed: Vec<PurgeCount>,
    /// Digest of what was agreed to.
    pub digest: String,
    /// Name of the backup made before.
    pub backup: String,
}

/// The minutes of a destruction as a document.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintMinutes {
    /// The call.
    pub call: CallId,
    /// In which language.
    pub language: Language,
    /// Where; null writes into the data folder's `prints`.
    #[serde(default)]
    pub path: Option<String>,
}
