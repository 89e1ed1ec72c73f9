//! Request for completion: a letter that names each paper to bring, what is wrong with it, and until when.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the letter states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Register number of the file.
    pub register_number: String,
    /// Moment of its deposit.
    pub deposited_at: DateTime<Utc>,
    /// The applicant.
    pub organisation: Bilingual,
    /// Slug of its kind.
    pub kind: String,
    /// Its address; may be empty.
    pub address: Bilingual,
    /// Title of the project.
    pub title: Bilingual,
    /// The office's own words instead of the usual ones, with [`PAPERS_HERE`] where the papers stand; empty where
    /// it has none.
    pub text: Bilingual,
    /// What is asked for, in the checklist's order.
    pub gaps: Vec<Gap>,
    /// Last day.
    pub due_on: Option<NaiveDate>,
}

/// Stands in the office's own words for the table of papers.
pub const PAPERS_HERE: char = '\u{FFFC}';

/// A paper that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    /// Its name.
    pub name: Bilingual,
    /// `missing`, `expired`, `refused` or `illegible`.
    pub kind: String,
    /// What to bring; may be empty.
    pub note: String,
}

/// The letter in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-completion-title"),
        call: Some(&facts.call),
        usual_signers: &["head"],
        rows: facts.gaps.len(),
    };
    let (text, closing) = words(scribe, facts);
    let body = json!({
        "to": addressed(scribe, facts),
        "about": about(scribe, facts),
        "text": text,
        "columns": columns(scribe),
        "rows": rows(scribe, facts),
        "closing": closing,
    });
    assemble(scribe, frame, body)
}

fn addressed(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    let head = scribe.term("report-completion-to", &facts.kind);
    let address = facts.address.in_language(scribe.language);
    let address = Some(address).filter(|text| !text.trim().is_empty()).map(|text| scribe.free(text));
    [head, scribe.name(&facts.organisation)].into_iter().chain(address).collect()
}

fn about(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let pair = |key: &str, value: String| json!({ "label": scribe.term("report-completion", key), "value": value });
    json!([
        pair("subject", scribe.label("report-completion-subject-line")),
        pair("project", scribe.name(&facts.title)),
        pair("register", i18n::ltr(&facts.register_number)),
        pair("deposited", scribe.date_time(facts.deposited_at)),
    ])
}

/// What stands before the table of papers and after it: the office's own words, or the usual ones.
fn words(scribe: Scribe<'_>, facts: &Facts) -> (Vec<String>, Vec<String>) {
    let own = match scribe.language {
        Language::Ar => &facts.text.ar,
        Language::Fr | Language::En => &facts.text.fr,
    };
    if own.trim().is_empty() {
        let due = |day| scribe.sentence("report-completion-due", &[("date", scribe.long_date(day).into())]);
        let opening = vec![scribe.label("report-completion-greeting"), scribe.label("report-completion-intro")];
        let closing = facts.due_on.map(due).into_iter().chain([scribe.label("report-completion-once")]).collect();
        return (opening, closing);
    }
    let (before, after) = own.split_once(PAPERS_HERE).unwrap_or((own, ""));
    let paragraphs = |text: &str| {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| scribe.free(line)).collect()
    };
    (paragraphs(before), paragraphs(after))
}

fn columns(scribe: Scribe<'_>) -> Value {
    let column = |key: &str, width: u8, figure: bool| json!({ "label": scribe.term("report-column", key), "width": width, "figure": figure });
    json!([
        column("order", 0, true),
        column("paper", 44, false),
        column("gap", 24, false),
        column("to-bring", 40, false)
    ])
}

fn rows(scribe: Scribe<'_>, facts: &Facts) -> Value {
    (1_i64..)
        .zip(&facts.gaps)
        .map(|(place, gap)| {
            json!([
                scribe.integer(place),
                scribe.name(&gap.name),
                scribe.term("report-gap", &gap.kind),
                scribe.free(&gap.note)
            ])
        })
        .collect()
}
