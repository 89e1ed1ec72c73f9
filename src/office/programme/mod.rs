//! Programmes: the rules that calls start from. A call copies them and owns its copy: nothing that is done to a
//! programme afterwards reaches a call.

use crate::domain::fault::Fault;
use crate::domain::id::ProgrammeId;
use crate::domain::programme::Rules;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod export;
pub mod import;
pub mod keep;
pub mod list;

/// What a programme is called and which years it covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeTerms {
    /// Edition, for example `2`.
    #[serde(default)]
    pub edition: String,
    /// Strand, `1`, `2` or empty.
    #[serde(default)]
    pub strand: String,
    /// In Arabic; one of Arabic and French must be given.
    #[serde(default)]
    pub name_ar: String,
    /// In French.
    #[serde(default)]
    pub name_fr: String,
    /// In English.
    #[serde(default)]
    pub name_en: String,
    /// First year of the edition; null when open.
    #[serde(default)]
    pub first_year: Option<i32>,
    /// Last year of the edition; null when open.
    #[serde(default)]
    pub last_year: Option<i32>,
}

/// A programme with the rules it proposes.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeCard {
    /// The programme.
    pub id: ProgrammeId,
    /// Version to send with an edit.
    pub version: i64,
    /// Stable word.
    pub slug: String,
    /// What it is called.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: ProgrammeTerms,
    /// False until the office makes it its own: proposed, not official.
    pub official: bool,
    /// Filed away: no new call starts from it.
    pub archived: bool,
    /// How many calls were made from it.
    pub calls: i64,
    /// What a call made from it starts with.
    pub rules: Rules,
}

/// A programme, whole, with a live check of its rules.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeView {
    /// The programme.
    #[serde(flatten)]
    #[ts(flatten)]
    pub card: ProgrammeCard,
    /// What a call could not run with; fields start at `rules`.
    pub checks: Vec<Fault>,
}

/// Names a programme.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichProgramme {
    /// The programme.
    pub id: ProgrammeId,
}

/// Rules as they are being typed, to be checked.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckRules {
    /// The rules.
    pub rules: Rules,
}

/// A new programme, copied from another.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreateProgramme {
    /// Programme whose rules are copied.
    pub from: ProgrammeId,
    /// What it is called.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: ProgrammeTerms,
}

/// A change of a programme.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditProgramme {
    /// The programme.
    pub id: ProgrammeId,
    /// Version seen.
    pub version: i64,
    /// What it is called.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: ProgrammeTerms,
    /// Its rules; null leaves them as they are.
    #[serde(default)]
    pub rules: Option<Rules>,
}

/// Files a programme away, or takes it back.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveProgramme {
    /// The programme.
    pub id: ProgrammeId,
    /// Version seen.
    pub version: i64,
    /// Filed away, or taken back.
    pub archived: bool,
}

/// Says that a programme is the office's own or official, or takes that back.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AdoptProgramme {
    /// The programme.
    pub id: ProgrammeId,
    /// Version seen.
    pub version: i64,
    /// Official, or proposed again.
    pub official: bool,
    /// Why: the decision or circular it rests on. It stands in the log.
    pub reason: String,
}

/// Writes programmes, reasons, rates, holidays and letters into one file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportProgrammes {
    /// This programme alone, without the tables; null for everything.
    #[serde(default)]
    pub id: Option<ProgrammeId>,
    /// Where; null for the data folder's `exports`.
    #[serde(default)]
    pub path: Option<String>,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedProgrammes {
    /// Where it stands.
    pub path: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Records in it.
    #[ts(type = "number")]
    pub records: usize,
}

/// Takes a file in: what it brings is added or changed, nothing is removed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportProgrammes {
    /// Where the file stands; either this or its content.
    #[serde(default)]
    pub path: Option<String>,
    /// The file's text; either this or its path.
    #[serde(default)]
    pub content: Option<String>,
    /// Only says what would change.
    #[serde(default)]
    pub dry_run: bool,
}

/// What became of one record of a file, or would become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportedRecord {
    /// Noun: `programme`, `reason`, `rate`, `holiday`, `week`, `letter`, or `order` for that of the reasons.
    pub noun: String,
    /// Its stable word: slug, kind and day, day, kind and language.
    pub key: String,
    /// What it is called, in Arabic; empty when its key says all.
    pub name_ar: String,
    /// What it is called, in French.
    pub name_fr: String,
    /// Added, changed or the same.
    pub status: ImportStatus,
}

crate::slugs! {
    /// What a file does to a record.
    ImportStatus { Added = "added", Changed = "changed", Same = "same" }
}

/// What a file brought, record by record.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// Whether it was kept; false for a dry run.
    pub kept: bool,
    /// Records added.
    #[ts(type = "number")]
    pub added: usize,
    /// Records changed.
    #[ts(type = "number")]
    pub changed: usize,
    /// Records that stood already as they are in the file.
    #[ts(type = "number")]
    pub same: usize,
    /// Every record of the file, in its order.
    pub records: Vec<ImportedRecord>,
}
