//! Lists of decided projects: accepted, reserve, rejected with the reason of each.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Which decisions a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// Accepted: places and amount granted.
    Accepted,
    /// Reserve list, in the order of call: places and amount asked.
    Reserve,
    /// Rejected: the reason.
    Rejected,
}

impl Outcome {
    /// The stable code.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Reserve => "reserve",
            Self::Rejected => "rejected",
        }
    }
}

/// What a list states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Which decisions.
    pub outcome: Outcome,
    /// The session that decided: number and day.
    pub session: Option<(String, NaiveDate)>,
    /// The projects, in the order to print.
    pub rows: Vec<Row>,
}

/// One project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Rank, or order of call on the reserve list; not printed on the rejected list.
    pub rank: Option<i64>,
    /// Register number.
    pub register_number: String,
    /// The applicant.
    pub organisation: Bilingual,
    /// Title of the project.
    pub title: Bilingual,
    /// Communes of the works, the main one first.
    pub communes: Vec<Bilingual>,
    /// Places granted (accepted) or asked (reserve).
    pub places: i64,
    /// Centimes granted (accepted) or asked (reserve).
    pub amount: i64,
    /// Label of the coded reason; for rejected projects.
    pub reason: Option<Bilingual>,
    /// Free words beside the reason; may be empty.
    pub note: String,
}

/// The list in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.term("report-list-title", facts.outcome.slug()),
        call: Some(&facts.call),
        usual_signers: &["rapporteur", "chair"],
        rows: facts.rows.len(),
    };
    let body = json!({
        "session": facts.session.as_ref().map(|session| session_line(scribe, session)),
        "columns": if facts.rows.is_empty() { json!([]) } else { columns(scribe, facts.outcome) },
        "rows": facts.rows.iter().map(|row| cells(scribe, facts.outcome, row)).collect::<Vec<_>>(),
        "total": total(scribe, facts),
        "empty": facts.rows.is_empty().then(|| scribe.label("report-list-empty")),
        "closed": closed(scribe, facts),
    });
    assemble(scribe, frame, body)
}

fn session_line(scribe: Scribe<'_>, (number, day): &(String, NaiveDate)) -> String {
    let args = [("number", i18n::ltr(number).into()), ("date", scribe.long_date(*day).into())];
    scribe.sentence("report-list-session", &args)
}

/// Heads with the width and the alignment of each column; widths are shares of the line,
/// 0 as wide as its longest entry: a register number is never broken.
fn columns(scribe: Scribe<'_>, outcome: Outcome) -> Value {
    let column = |key: &str, width: u8, figure: bool| json!({ "label": scribe.term("report-column", key), "width": width, "figure": figure });
    match outcome {
        Outcome::Accepted => json!([
            column("rank", 9, true),
            column("register", 0, false),
            column("organisation", 34, false),
            column("project", 40, false),
            column("commune", 22, false),
            column("places-granted", 15, true),
            column("amount-granted", 24, true),
        ]),
        Outcome::Reserve => json!([
            column("order", 9, true),
            column("register", 0, false),
            column("organisation", 34, false),
            column("project", 40, false),
            column("commune", 22, false),
            column("places-asked", 15, true),
            column("amount-asked", 24, true),
        ]),
        Outcome::Rejected => json!([
            column("register", 0, false),
            column("organisation", 36, false),
            column("project", 42, false),
            column("commune", 22, false),
            column("reason", 44, false),
        ]),
    }
}

fn cells(scribe: Scribe<'_>, outcome: Outcome, row: &Row) -> Vec<String> {
    let rank = row.rank.map_or_else(String::new, |rank| scribe.integer(rank));
    let who = [
        i18n::ltr(&row.register_number),
        scribe.name(&row.organisation),
        scribe.name(&row.title),
        scribe.names(&row.communes),
    ];
    match outcome {
        Outcome::Accepted | Outcome::Reserve => {
            let figures = [scribe.integer(row.places), scribe.amount(row.amount)];
            [rank].into_iter().chain(who).chain(figures).collect()
        }
        Outcome::Rejected => who.into_iter().chain([reason(scribe, row)]).collect(),
    }
}

fn reason(scribe: Scribe<'_>, row: &Row) -> String {
    let label = row.reason.as_ref().map_or_else(|| scribe.label("format-none"), |reason| scribe.name(reason));
    match row.note.trim() {
        "" => label,
        note => format!("{label} — {}", scribe.free(note)),
    }
}

/// Sums of a list; saturating, since a sum past every bound is still no reason to panic.
fn sums(rows: &[Row]) -> (i64, i64) {
    rows.iter().fold((0, 0), |(places, amount): (i64, i64), row| {
        (places.saturating_add(row.places), amount.saturating_add(row.amount))
    })
}

fn total(scribe: Scribe<'_>, facts: &Facts) -> Option<Value> {
    if facts.rows.is_empty() || facts.outcome == Outcome::Rejected {
        return None;
    }
    let (places, amount) = sums(&facts.rows);
    Some(json!({
        "label": scribe.label("report-total"),
        "places": scribe.integer(places),
        "amount": scribe.amount(amount),
    }))
}

/// The closing sentence, with the total in figures and in words.
fn closed(scribe: Scribe<'_>, facts: &Facts) -> Option<String> {
    if facts.rows.is_empty() {
        return None;
    }
    let count = i64::try_from(facts.rows.len()).unwrap_or(i64::MAX);
    let (places, amount) = sums(&facts.rows);
    let args = [
        ("files", count.into()),
        ("places", places.into()),
        ("amount", scribe.money(amount).into()),
        ("words", i18n::amount_in_words(scribe.language, amount).into()),
    ];
    Some(scribe.sentence(&format!("report-list-closed-{}", facts.outcome.slug()), &args))
}
