//! Everything the office holds on a person, handed to that person (law 09-08, right of access). The one
//! paper that shows cards and phones whole: it is never posted.

use super::letterhead::{Bilingual, Sheet};
use super::model::{Frame, Model, assemble, privacy};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the paper states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, day of issue, signers.
    pub sheet: Sheet,
    /// Record by record.
    pub records: Vec<Record>,
}

/// One record in which the person is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// `board-member`, `account` or `member`.
    pub noun: String,
    /// Post in the board, `member.2` where several hold it; ignored for the others.
    pub part: String,
    /// What the record is called.
    pub label: Bilingual,
    /// Field and value, whole.
    pub values: Vec<(String, String)>,
    /// Number and title of each file in whose handling the record was used.
    pub files: Vec<(String, Bilingual)>,
    /// Acts that touched it, oldest first.
    pub acts: Vec<Act>,
}

/// An act in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Act {
    /// When.
    pub at: DateTime<Utc>,
    /// What, for example `organisation.edit`.
    pub act: String,
    /// By whom.
    pub by: Bilingual,
}

/// The paper in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-person-title"),
        call: None,
        usual_signers: &["head"],
        rows: facts.records.iter().map(|record| record.acts.len() + record.files.len()).sum(),
    };
    let count = i64::try_from(facts.records.len()).unwrap_or(i64::MAX);
    let body = json!({
        "intro": scribe.sentence("report-person-intro", &[("count", count.into())]),
        "records": facts.records.iter().map(|record| section(scribe, record)).collect::<Vec<_>>(),
        "rights": scribe.label("report-person-rights"),
        "privacy": privacy(scribe, &facts.sheet.letterhead),
    });
    assemble(scribe, frame, body)
}

fn section(scribe: Scribe<'_>, record: &Record) -> Value {
    let place = if record.noun == "board-member" {
        scribe.term("report-person-part", record.part.split('.').next().unwrap_or_default())
    } else {
        scribe.term("report-person-noun", &record.noun)
    };
    let column = |key: &str| scribe.term("report-person-column", key);
    json!({
        "title": format!("{place} — {}", scribe.name(&record.label)),
        "values": record.values.iter()
            .map(|(field, value)| json!([scribe.term("report-person-field", field), shown(scribe, field, value)]))
            .collect::<Vec<_>>(),
        "filesTitle": (!record.files.is_empty()).then(|| scribe.label("report-person-files")),
        "files": record.files.iter().map(|(number, title)| file(scribe, number, title)).collect::<Vec<_>>(),
        "actsTitle": (!record.acts.is_empty()).then(|| scribe.label("report-person-acts")),
        "actHeads": if record.acts.is_empty() { json!([]) } else { json!([column("at"), column("act"), column("by")]) },
        "acts": record.acts.iter()
            .map(|act| json!([scribe.date_time(act.at), scribe.term("log", &act.act.replace('.', "-")), scribe.name(&act.by)]))
            .collect::<Vec<_>>(),
    })
}

fn file(scribe: Scribe<'_>, number: &str, title: &Bilingual) -> String {
    if number.is_empty() { scribe.name(title) } else { format!("{} — {}", i18n::ltr(number), scribe.name(title)) }
}

/// Identifiers keep their direction, slugs become words, days and moments are written out.
fn shown(scribe: Scribe<'_>, field: &str, value: &str) -> String {
    match field {
        "cin" | "phone" | "acts" => i18n::ltr(value),
        "role" => scribe.term("role", value),
        "createdAt" | "seenAt" => value.parse().map_or_else(|_| scribe.free(value), |at| scribe.date_time(at)),
        "heldOn" => value.parse::<NaiveDate>().map_or_else(|_| scribe.free(value), |day| scribe.long_date(day)),
        _ => scribe.free(value),
    }
}
