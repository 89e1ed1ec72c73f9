//! Two scenarios of a call's line beside one another: their terms, what each comes to, and the files they part.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::ranking::Standing;
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// What the paper states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// One side.
    pub left: Side,
    /// The other.
    pub right: Side,
    /// Criteria in the grid's order.
    pub criteria: Vec<Bilingual>,
    /// Files that fare differently, in the order of the first side.
    pub rows: Vec<Row>,
}

/// One side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Side {
    /// Its name; empty for the call as it is.
    pub name: String,
    /// What it was thought for.
    pub note: String,
    /// Whether files or scores changed since it was kept.
    pub stale: bool,
    /// Places; `None` for no quota.
    pub quota: Option<i64>,
    /// Centimes; `None` for no envelope.
    pub envelope: Option<i64>,
    /// Decimal text.
    pub pass_mark: String,
    /// Ceilings of places by word: `organisation-places`.
    pub caps: Vec<(String, i64)>,
    /// Ceilings of money by word, centimes.
    pub money_caps: Vec<(String, i64)>,
    /// Weights in the grid's order, decimal text.
    pub weights: Vec<String>,
    /// `mean` or `median`.
    pub aggregate: String,
    /// Groups with the places kept for each, and those their members filled.
    pub kept: Vec<(String, i64, i64)>,
    /// Whether members who are in on merit count.
    pub merit_counts: bool,
    /// Whether files that do not fit are passed over.
    pub passes_over: bool,
    /// Files that are in, on the reserve list, not passed.
    pub files: [i64; 3],
    /// Places of those in.
    pub places: i64,
    /// Of which women.
    pub women: i64,
    /// Centimes of those in.
    pub amount: i64,
}

/// A file that fares differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Register number.
    pub register_number: String,
    /// The applicant.
    pub organisation: Bilingual,
    /// Main commune.
    pub commune: Bilingual,
    /// Places asked.
    pub places: i64,
    /// Centimes asked.
    pub amount: i64,
    /// Rank and standing on one side.
    pub left: (i64, Standing),
    /// Rank and standing on the other.
    pub right: (i64, Standing),
}

/// The paper in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-comparison-title"),
        call: Some(&facts.call),
        usual_signers: &["rapporteur", "chair"],
        rows: facts.rows.len(),
    };
    let column = |label: String, width: u8, figure: bool| json!({ "label": label, "width": width, "figure": figure });
    let sides = [name(scribe, &facts.left), name(scribe, &facts.right)];
    let [left, right] = &sides;
    let said: Vec<String> = [&facts.left, &facts.right].into_iter().flat_map(|side| notes(scribe, side)).collect();
    let files = json!([
        column(scribe.label("report-column-register"), 0, false),
        column(scribe.label("report-column-organisation"), 34, false),
        column(scribe.label("report-column-commune"), 20, false),
        column(scribe.label("report-ranking-places"), 11, true),
        column(scribe.label("report-ranking-amount"), 20, true),
        column(left.clone(), 32, false),
        column(right.clone(), 32, false),
    ]);
    let body = json!({
        "notes": said,
        "termsTitle": scribe.label("report-comparison-terms"),
        "termColumns": [
            column(scribe.label("report-comparison-term"), 40, false),
            column(left.clone(), 40, false),
            column(right.clone(), 40, false),
        ],
        "terms": terms(scribe, facts),
        "filesTitle": scribe.label("report-comparison-files"),
        "fileColumns": if facts.rows.is_empty() { json!([]) } else { files },
        "files": facts.rows.iter().map(|row| cells(scribe, row)).collect::<Vec<_>>(),
        "empty": facts.rows.is_empty().then(|| scribe.label("report-comparison-same")),
        "note": scribe.label("report-comparison-note"),
    });
    assemble(scribe, frame, body)
}

fn name(scribe: Scribe<'_>, side: &Side) -> String {
    if side.name.is_empty() { scribe.label("report-comparison-present") } else { scribe.free(&side.name) }
}

/// What a side was thought for, and that scores changed since.
fn notes(scribe: Scribe<'_>, side: &Side) -> Vec<String> {
    let told = |text: &str| {
        scribe.sentence("report-comparison-said", &[("name", name(scribe, side).into()), ("text", text.into())])
    };
    let note = (!side.note.is_empty()).then(|| told(&scribe.free(&side.note)));
    let stale = side.stale.then(|| told(&scribe.label("report-comparison-stale")));
    note.into_iter().chain(stale).collect()
}

/// One row a term and a sum: label, one side, the other.
fn terms(scribe: Scribe<'_>, facts: &Facts) -> Vec<[String; 3]> {
    let none = || scribe.label("format-none");
    let yes = |value: bool| scribe.label(if value { "report-comparison-yes" } else { "report-comparison-no" });
    let of = |key: &str, tell: &dyn Fn(&Side) -> String| {
        [scribe.label(&format!("report-comparison-{key}")), tell(&facts.left), tell(&facts.right)]
    };
    let mut rows = vec![
        of("quota", &|side| side.quota.map_or_else(none, |quota| scribe.integer(quota))),
        of("envelope", &|side| side.envelope.map_or_else(none, |envelope| scribe.amount(envelope))),
        of("pass-mark", &|side| scribe.decimal(&side.pass_mark)),
        of("caps", &|side| caps(scribe, side)),
        of("kept", &|side| kept(scribe, side)),
        of("merit-counts", &|side| yes(side.merit_counts)),
        of("passes-over", &|side| yes(side.passes_over)),
        of("aggregate", &|side| scribe.term("report-comparison", &side.aggregate)),
    ];
    for (i, criterion) in facts.criteria.iter().enumerate() {
        let weight = |side: &Side| side.weights.get(i).map_or_else(none, |weight| scribe.decimal(weight));
        if facts.left.weights.get(i) != facts.right.weights.get(i) {
            let label = scribe.sentence("report-comparison-weight", &[("criterion", scribe.name(criterion).into())]);
            rows.push([label, weight(&facts.left), weight(&facts.right)]);
        }
    }
    rows.extend([
        of("accepted", &|side| scribe.integer(side.files[0])),
        of("places", &|side| scribe.integer(side.places)),
        of("women", &|side| scribe.share(side.women, side.places)),
        of("amount", &|side| scribe.amount(side.amount)),
        of("reserve", &|side| scribe.integer(side.files[1])),
        of("rejected", &|side| scribe.integer(side.files[2])),
    ]);
    rows
}

fn told(scribe: Scribe<'_>, what: String, value: String) -> String {
    scribe.sentence("report-comparison-told", &[("what", what.into()), ("value", value.into())])
}

fn caps(scribe: Scribe<'_>, side: &Side) -> String {
    let cap = |word: &str| scribe.term("report-comparison-cap", word);
    let places = side.caps.iter().map(|(word, most)| told(scribe, cap(word), scribe.integer(*most)));
    let money = side.money_caps.iter().map(|(word, most)| told(scribe, cap(word), scribe.amount(*most)));
    listed(scribe, places.chain(money).collect())
}

fn kept(scribe: Scribe<'_>, side: &Side) -> String {
    let of = |(group, places, filled): &(String, i64, i64)| {
        let args = [
            ("group", scribe.term("report-line-group", group).into()),
            ("places", scribe.integer(*places).into()),
            ("filled", scribe.integer(*filled).into()),
        ];
        scribe.sentence("report-line-kept", &args)
    };
    listed(scribe, side.kept.iter().map(of).collect())
}

fn listed(scribe: Scribe<'_>, told: Vec<String>) -> String {
    if told.is_empty() { scribe.label("format-none") } else { told.join("\n") }
}

fn cells(scribe: Scribe<'_>, row: &Row) -> Vec<String> {
    let side = |(rank, standing): &(i64, Standing)| {
        let args = [("rank", scribe.integer(*rank).into()), ("standing", standing.told(scribe).into())];
        scribe.sentence("report-comparison-standing", &args)
    };
    vec![
        i18n::ltr(&row.register_number),
        scribe.name(&row.organisation),
        scribe.name(&row.commune),
        scribe.integer(row.places),
        scribe.amount(row.amount),
        side(&row.left),
        side(&row.right),
    ]
}
