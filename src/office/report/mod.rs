//! Documents: their facts are gathered here and handed to the reports room.

use super::application::{RegisterQuery, SortKey};
use super::organisation::OrganisationQuery;
use crate::domain::id::{AccountId, ApplicationId, CallId, ReviewId, ScenarioId, SessionId};
use crate::domain::organisation::Kind;
use crate::i18n::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod facts;
pub mod list;
pub mod print;

crate::slugs! {
    /// A document that can be printed.
    Document {
        Receipt = "receipt", Ranking = "ranking", Accepted = "accepted", Reserve = "reserve",
        Rejected = "rejected", Summary = "summary", Project = "project", Register = "register", Papers = "papers",
        Completion = "completion", Form = "form", Grid = "grid", ReviewSheets = "review-sheets",
        Minutes = "minutes", Attendance = "attendance", Comparison = "comparison", Opinion = "opinion",
    }
}

crate::slugs! {
    /// How long the summary is.
    SummaryForm { Full = "full", OnePage = "one-page" }
}

/// What a document is made of.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportSubject {
    /// The call (documents of a call).
    pub call: Option<CallId>,
    /// The file (receipt, project sheet, papers, completion).
    pub application: Option<ApplicationId>,
    /// The session (minutes, attendance sheet).
    #[ts(optional = nullable)]
    pub session: Option<SessionId>,
    /// Calls (summary), an empty list being all that were opened; null: the one call.
    #[ts(optional)]
    pub calls: Option<Vec<CallId>>,
    /// Province of the works, HCP code (summary).
    #[ts(optional = nullable)]
    pub province: Option<String>,
    /// How long (summary); without it with every table.
    #[ts(optional)]
    pub form: Option<SummaryForm>,
    /// First day of deposit (register, summary); null from the first one on.
    #[ts(optional = nullable)]
    pub from: Option<String>,
    /// Last day of deposit (register, summary); null up to the last one.
    #[ts(optional = nullable)]
    pub to: Option<String>,
    /// One scenario (comparison); null is the call as it is.
    #[ts(optional = nullable)]
    pub left: Option<ScenarioId>,
    /// The other scenario (comparison); null is the call as it is.
    #[ts(optional = nullable)]
    pub right: Option<ScenarioId>,
    /// Kind of applicant (form); without it an association's.
    #[ts(optional)]
    pub kind: Option<Kind>,
    /// Whose scoring sheets; null: of the person who asks.
    #[ts(optional = nullable)]
    pub reviewer: Option<AccountId>,
    /// Scoring sheets of these reviews alone; none: of all that are not handed in.
    #[ts(optional)]
    pub reviews: Option<Vec<ReviewId>>,
}

/// A document to look at.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewReport {
    /// Which document.
    pub name: Document,
    /// In which language.
    pub language: Language,
    /// About what.
    #[serde(flatten)]
    #[ts(flatten)]
    pub subject: ReportSubject,
}

/// A document to write to disk as PDF.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WriteReport {
    /// Which document.
    pub name: Document,
    /// In which language.
    pub language: Language,
    /// About what.
    #[serde(flatten)]
    #[ts(flatten)]
    pub subject: ReportSubject,
    /// Where; null writes into the data folder's `prints`.
    #[serde(default)]
    pub path: Option<String>,
}

/// Pages as pictures.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportPages {
    /// One SVG document a page, at most the first twenty.
    pub pages: Vec<String>,
    /// Pages in all.
    pub total: i64,
    /// File name to propose.
    pub file_name: String,
}

/// A PDF on disk.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrittenReport {
    /// Where it stands.
    pub path: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Its pages.
    pub pages: i64,
}

crate::slugs! {
    /// What a list is written as.
    ListFormat { Pdf = "pdf", Xlsx = "xlsx", Csv = "csv" }
}

/// Columns of the list of applicants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OrganisationColumn {
    /// Name in the reader's language.
    Name,
    /// Name in the other language.
    Other,
    /// Kind.
    Kind,
    /// Commune of the seat.
    Commune,
    /// President.
    President,
    /// Files over all calls.
    Applications,
    /// Files accepted.
    Accepted,
}

/// A list as the screen shows it: what it was asked with, and its columns in their order.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "noun")]
pub enum ListView {
    /// The register of files.
    Application {
        /// As the screen asked; all pages are written.
        query: Box<RegisterQuery>,
        /// Columns, named as what they can be sorted by.
        columns: Vec<SortKey>,
    },
    /// The list of applicants.
    Organisation {
        /// As the screen asked; all pages are written.
        query: OrganisationQuery,
        /// Columns.
        columns: Vec<OrganisationColumn>,
    },
}

/// A list to write to disk.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WriteList {
    /// The list.
    pub view: ListView,
    /// As what.
    pub format: ListFormat,
    /// In which language.
    pub language: Language,
    /// Where; null writes into the data folder's `prints`.
    #[serde(default)]
    pub path: Option<String>,
}

/// A list on disk.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrittenList {
    /// Where it stands.
    pub path: String,
    /// Its rows.
    pub rows: i64,
    /// Files left out since the person who asks is concerned by them.
    pub left_out: i64,
}
