//! Completeness sheet: the checklist of a file as it was examined, and what follows from it.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the sheet states.
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
    /// Title of the project.
    pub title: Bilingual,
    /// Slug of the phase the file is in.
    pub phase: String,
    /// The checklist, in its order.
    pub papers: Vec<Paper>,
    /// Days on which completion was asked, awaited until, and received.
    pub completion: (Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>),
    /// Label and note of the reason, when the file was found inadmissible.
    pub reason: Option<(Bilingual, String)>,
}

/// One paper of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Paper {
    /// Its name.
    pub name: Bilingual,
    /// Whether the file cannot be admitted without it.
    pub obligatory: bool,
    /// Slug of its state.
    pub state: String,
    /// Whether it is usable.
    pub usable: bool,
    /// Day it was looked at.
    pub seen_on: Option<NaiveDate>,
    /// Last day on which it is good.
    pub expires_on: Option<NaiveDate>,
    /// Remark; may be empty.
    pub note: String,
    /// Whether completion was asked for it.
    pub asked: bool,
}

/// The sheet in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-papers-title"),
        call: Some(&facts.call),
        usual_signers: &["clerk", "rapporteur"],
        rows: facts.papers.len(),
    };
    let body = json!({
        "about": about(scribe, facts),
        "columns": columns(scribe),
        "rows": facts.papers.iter().map(|paper| cells(scribe, paper)).collect::<Vec<_>>(),
        "outcome": outcome(scribe, facts),
        "completion": completion(scribe, facts),
    });
    assemble(scribe, frame, body)
}

fn about(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let pair = |key: &str, value: String| json!({ "label": scribe.term("report-papers", key), "value": value });
    let who = format!("{} ({})", scribe.name(&facts.organisation), scribe.term("kind", &facts.kind));
    json!([
        pair("register", i18n::ltr(&facts.register_number)),
        pair("deposited", scribe.date_time(facts.deposited_at)),
        pair("organisation", who),
        pair("project", scribe.name(&facts.title)),
    ])
}

fn columns(scribe: Scribe<'_>) -> Value {
    let column = |key: &str, width: u8, figure: bool| json!({ "label": scribe.term("report-column", key), "width": width, "figure": figure });
    json!([
        column("paper", 52, false),
        column("obligatory", 0, false),
        column("state", 24, false),
        column("seen-on", 20, false),
        column("expires-on", 20, false),
        column("remarks", 44, false),
    ])
}

fn cells(scribe: Scribe<'_>, paper: &Paper) -> Vec<String> {
    let day = |day: Option<NaiveDate>| day.map_or_else(|| scribe.label("format-none"), |day| scribe.short_date(day));
    let obligatory = if paper.obligatory { "report-papers-obligatory" } else { "report-papers-optional" };
    let asked = paper.asked.then(|| scribe.label("report-papers-asked"));
    let note = Some(paper.note.trim()).filter(|note| !note.is_empty()).map(|note| scribe.free(note));
    let remarks: Vec<_> = asked.into_iter().chain(note).collect();
    vec![
        scribe.name(&paper.name),
        scribe.label(obligatory),
        scribe.term("paper-state", &paper.state),
        day(paper.seen_on),
        day(paper.expires_on),
        if remarks.is_empty() { scribe.label("format-none") } else { remarks.join(" — ") },
    ]
}

/// How many papers can be used, and what the office found.
fn outcome(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    let count = |papers: usize| i64::try_from(papers).unwrap_or(i64::MAX);
    let usable = count(facts.papers.iter().filter(|paper| paper.usable).count());
    let lacking = count(facts.papers.iter().filter(|paper| paper.obligatory && !paper.usable).count());
    let args = [("usable", usable.into()), ("asked", count(facts.papers.len()).into()), ("lacking", lacking.into())];
    let verdict = if lacking == 0 { "report-papers-complete" } else { "report-papers-incomplete" };
    let state = scribe.sentence("report-papers-phase", &[("phase", scribe.term("phase", &facts.phase).into())]);
    let reason = facts.reason.as_ref().map(|(reason, note)| {
        let said = scribe.sentence("report-papers-reason", &[("reason", scribe.name(reason).into())]);
        if note.trim().is_empty() { said } else { format!("{said} — {}", scribe.free(note)) }
    });
    [scribe.sentence("report-papers-count", &args), scribe.label(verdict), state].into_iter().chain(reason).collect()
}

fn completion(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    let said = |key: &str, day: Option<NaiveDate>| {
        day.map(|day| scribe.sentence(&format!("report-papers-{key}"), &[("date", scribe.long_date(day).into())]))
    };
    let (asked, due, received) = facts.completion;
    [said("asked-on", asked), said("due-on", due), said("received-on", received)].into_iter().flatten().collect()
}
