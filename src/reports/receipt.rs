//! Deposit receipt: proves what was handed over, when, and what is still missing.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble, privacy};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What a receipt states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Register number as it is read aloud at the counter.
    pub register_number: String,
    /// Moment of the deposit.
    pub deposited_at: DateTime<Utc>,
    /// The applicant.
    pub organisation: Bilingual,
    /// Slug of its kind.
    pub kind: String,
    /// Title of the project.
    pub title: Bilingual,
    /// Domain of the project.
    pub domain: Bilingual,
    /// Communes of the works, the main one first.
    pub communes: Vec<Bilingual>,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: i64,
    /// The checklist, in its order.
    pub papers: Vec<Paper>,
    /// Last day for the missing papers, if one was set.
    pub due_on: Option<NaiveDate>,
    /// Who received the file.
    pub clerk: String,
    /// Who brought it; may be empty.
    pub depositor: String,
}

/// One paper of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Paper {
    /// Its name.
    pub name: Bilingual,
    /// Whether it was handed over.
    pub received: bool,
}

/// The receipt in one language. The applicant's name and the project's title stand in both scripts.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-receipt-title"),
        call: None,
        usual_signers: &[],
        rows: facts.papers.len(),
    };
    let body = json!({
        "intro": scribe.label("report-receipt-intro"),
        "register": { "label": scribe.label("report-receipt-register"), "value": i18n::ltr(&facts.register_number) },
        "deposited": { "label": scribe.label("report-receipt-deposited-at"), "value": scribe.date_time(facts.deposited_at) },
        "rows": rows(scribe, facts),
        "papers": [papers(scribe, facts, true), papers(scribe, facts, false)],
        "due": due(scribe, facts),
        "caution": scribe.label("report-receipt-not-admission"),
        "privacy": privacy(scribe, &facts.sheet.letterhead),
        "signers": [signer(scribe, "depositor", &facts.depositor), signer(scribe, "clerk", &facts.clerk)],
    });
    assemble(scribe, frame, body)
}

fn rows(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let row = |key: &str, values: Vec<String>| json!({ "label": scribe.term("report-receipt", key), "values": values });
    let reference = Some(&facts.call.reference).filter(|text| !text.is_empty());
    let reference =
        reference.map(|number| scribe.sentence("report-call-reference", &[("reference", i18n::ltr(number).into())]));
    json!([
        row("call", [scribe.name(&facts.call.title)].into_iter().chain(reference).collect()),
        row("organisation", both(scribe, &facts.organisation)),
        row("kind", vec![scribe.term("kind", &facts.kind)]),
        row("project", both(scribe, &facts.title)),
        row("domain", vec![scribe.name(&facts.domain)]),
        row("communes", vec![scribe.names(&facts.communes)]),
        row("places", vec![scribe.places(facts.places)]),
        row("amount", vec![scribe.money(facts.amount)]),
    ])
}

/// A name in the reader's language, then in the other script where it is known.
fn both(scribe: Scribe<'_>, name: &Bilingual) -> Vec<String> {
    let first = name.in_language(scribe.language);
    let second = [&name.ar, &name.fr].into_iter().find(|text| text.as_str() != first && !text.is_empty());
    [scribe.free(first)].into_iter().chain(second.map(|text| scribe.free(text))).collect()
}

fn papers(scribe: Scribe<'_>, facts: &Facts, received: bool) -> Value {
    let names: Vec<_> =
        facts.papers.iter().filter(|paper| paper.received == received).map(|paper| scribe.name(&paper.name)).collect();
    let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
    let (title, nothing) = if received {
        ("report-receipt-papers-received", "report-receipt-nothing-received")
    } else {
        ("report-receipt-papers-missing", "report-receipt-complete")
    };
    json!({
        "title": scribe.sentence(title, &[("count", count.into())]),
        "received": received,
        "names": names,
        "nothing": names.is_empty().then(|| scribe.label(nothing)),
    })
}

fn due(scribe: Scribe<'_>, facts: &Facts) -> Option<String> {
    let day = facts.due_on.filter(|_| facts.papers.iter().any(|paper| !paper.received))?;
    Some(scribe.sentence("report-receipt-due", &[("date", scribe.long_date(day).into())]))
}

fn signer(scribe: Scribe<'_>, role: &str, name: &str) -> Value {
    json!({
        "role": scribe.term("report-signer", role),
        "name": i18n::isolate(name),
        "hint": scribe.label("report-signer-hint"),
    })
}
