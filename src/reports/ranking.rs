//! Ranking table of a call: order, score, means per criterion, running totals, the line.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the table states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Pass mark out of 100, decimal text.
    pub pass_mark: Option<String>,
    /// Places of the call.
    pub quota: Option<i64>,
    /// Envelope of the call, centimes.
    pub envelope: Option<i64>,
    /// Criteria in the grid's order; empty to leave their means out.
    pub criteria: Vec<Criterion>,
    /// Files in their order.
    pub rows: Vec<Row>,
    /// How many files stand above the line, and why it stands there, by slug; `None` draws no line.
    pub above_line: Option<(usize, String)>,
    /// Groups by slug, with the places kept for each and those their members filled.
    pub kept: Vec<(String, i64, i64)>,
    /// How many files reach the pass mark; `None` draws nothing.
    pub above_pass: Option<usize>,
}

/// A criterion as the heads and the legend show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Criterion {
    /// Its label.
    pub label: Bilingual,
    /// Effective share of 100, decimal text.
    pub weight: String,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// From 1.
    pub rank: i64,
    /// Register number.
    pub register_number: String,
    /// The applicant.
    pub organisation: Bilingual,
    /// Communes of the works, the main one first.
    pub communes: Vec<Bilingual>,
    /// Score as it is shown, decimal text, rounded by whoever shows it and never before ranking.
    pub score: String,
    /// Mean of each criterion, decimal text; `None` where it never applied.
    pub means: Vec<Option<String>>,
    /// Submitted reviews.
    pub reviews: i64,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: i64,
    /// Places down to this row of those that are in, or of the reserve list after them; `None` for what does not pass.
    pub running_places: Option<i64>,
    /// Centimes likewise.
    pub running_amount: Option<i64>,
    /// Slug of the rule that set it below the row above; `None` where the score did.
    pub decided_by: Option<String>,
    /// Where the line puts it, and why.
    pub standing: Standing,
}

/// Where the line puts a file, and why, by slugs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// What is proposed: `accepted`, `reserve`, `rejected`.
    pub outcome: String,
    /// Why.
    pub reason: String,
    /// A better file was refused by that limit already.
    pub behind: bool,
    /// The group for which its place was kept.
    pub kept_for: Option<String>,
}

impl Standing {
    /// It in words: what is proposed, and why.
    pub(super) fn told(&self, scribe: Scribe<'_>) -> String {
        let why = match &self.kept_for {
            Some(group) => {
                let group = scribe.term("report-line-group", group);
                scribe.sentence("report-line-why-kept", &[("group", group.into())])
            }
            None => scribe.term("report-line-why", &self.reason),
        };
        let why = if self.behind { scribe.sentence("report-line-why-behind", &[("why", why.into())]) } else { why };
        let outcome = scribe.term("report-line-to", &self.outcome);
        scribe.sentence("report-line-told", &[("outcome", outcome.into()), ("why", why.into())])
    }
}

/// The table in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-ranking-title"),
        call: Some(&facts.call),
        usual_signers: &["rapporteur", "chair"],
        rows: facts.rows.len(),
    };
    let body = json!({
        "limits": limits(scribe, facts),
        "columns": if facts.rows.is_empty() { json!([]) } else { columns(scribe, facts) },
        "rows": facts.rows.iter().map(|row| cells(scribe, facts, row)).collect::<Vec<_>>(),
        "lines": lines(scribe, facts),
        "criteria": criteria(scribe, facts),
        "criteriaLabel": (!facts.criteria.is_empty()).then(|| scribe.label("report-ranking-criteria")),
        "note": scribe.label("report-ranking-note"),
        "empty": facts.rows.is_empty().then(|| scribe.label("report-ranking-empty")),
    });
    assemble(scribe, frame, body)
}

/// Pass mark, quota, envelope and kept places, as far as the call has them.
fn limits(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    let mark = facts
        .pass_mark
        .as_ref()
        .map(|mark| scribe.sentence("report-ranking-pass-mark", &[("mark", scribe.decimal(mark).into())]));
    let quota =
        facts.quota.map(|quota| scribe.sentence("report-ranking-quota", &[("places", scribe.places(quota).into())]));
    let envelope = facts
        .envelope
        .map(|envelope| scribe.sentence("report-ranking-envelope", &[("amount", scribe.money(envelope).into())]));
    let kept = facts.kept.iter().map(|(group, places, filled)| {
        let args = [
            ("group", scribe.term("report-line-group", group).into()),
            ("places", scribe.integer(*places).into()),
            ("filled", scribe.integer(*filled).into()),
        ];
        scribe.sentence("report-line-kept", &args)
    });
    [mark, quota, envelope].into_iter().flatten().chain(kept).collect()
}

/// Heads, with the share of the line each takes (0: as wide as its longest entry); criteria get narrow columns between score and reviews.
fn columns(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let column =
        |key: &str, width: u8, figure: bool| json!({ "label": scribe.label(key), "width": width, "figure": figure });
    let first = [
        column("report-column-rank", 15, true),
        column("report-column-register", 0, false),
        column("report-column-organisation", 58, false),
        column("report-column-commune", 30, false),
        column("report-ranking-score", 19, true),
    ];
    let criteria = (1_i64..).zip(&facts.criteria).map(|(number, _)| {
        let label = scribe.sentence("report-ranking-criterion-short", &[("number", number.into())]);
        json!({ "label": label, "width": 11, "figure": true })
    });
    let last = [
        column("report-ranking-reviews", 19, true),
        column("report-ranking-places", 18, true),
        column("report-ranking-amount", 32, true),
        column("report-ranking-running-places", 20, true),
        column("report-ranking-running-amount", 34, true),
        column("report-ranking-decided-by", 22, false),
        column("report-ranking-standing", 36, false),
    ];
    first.into_iter().chain(criteria).chain(last).collect()
}

fn cells(scribe: Scribe<'_>, facts: &Facts, row: &Row) -> Vec<String> {
    let first = [
        scribe.integer(row.rank),
        i18n::ltr(&row.register_number),
        scribe.name(&row.organisation),
        scribe.names(&row.communes),
        scribe.decimal(&row.score),
    ];
    // A row short of means still fills its columns: a table out of step would be read wrongly.
    let mean = |place: usize| row.means.get(place).and_then(Option::as_deref);
    let means = (0..facts.criteria.len())
        .map(|place| mean(place).map_or_else(|| scribe.label("format-none"), |mean| scribe.decimal(mean)));
    let rule = row.decided_by.as_deref().map(|slug| scribe.term("report-tie-break", slug));
    let last = [
        scribe.integer(row.reviews),
        scribe.integer(row.places),
        scribe.amount(row.amount),
        row.running_places.map(|places| scribe.integer(places)).unwrap_or_default(),
        row.running_amount.map(|amount| scribe.amount(amount)).unwrap_or_default(),
        rule.unwrap_or_default(),
        row.standing.told(scribe),
    ];
    first.into_iter().chain(means).chain(last).collect()
}

/// The lines drawn across the table: after how many rows, and what they say.
fn lines(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let line = |after: usize, label: String, strong: bool| {
        (after <= facts.rows.len()).then(|| json!({ "after": after, "label": label, "strong": strong }))
    };
    let above = facts.above_line.as_ref().and_then(|(after, why)| {
        let why = scribe.term("report-line-why", why);
        line(*after, scribe.sentence("report-line-drawn", &[("why", why.into())]), true)
    });
    let pass = facts.above_pass.and_then(|after| line(after, scribe.label("report-ranking-pass-line"), false));
    [above, pass].into_iter().flatten().collect()
}

fn criteria(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    (1_i64..)
        .zip(&facts.criteria)
        .map(|(number, criterion)| {
            let args = [
                ("number", number.into()),
                ("label", scribe.name(&criterion.label).into()),
                ("weight", scribe.decimal(&criterion.weight).into()),
            ];
            scribe.sentence("report-ranking-criterion", &args)
        })
        .collect()
}
