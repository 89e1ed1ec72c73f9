//! Second opinion on a call's ranking: spread, ranks by a like severity, places that hang on one person, weights
//! that may move. It is printed beside the ranking table and changes nothing in it.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the document states. Decimals are texts, rounded by whoever gathers them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Deviation from which a file is to be discussed.
    pub discuss_deviation: Option<String>,
    /// Range from which a file is to be discussed.
    pub discuss_range: Option<String>,
    /// Files a reviewer must share before their severity is told.
    pub shared_files: i64,
    /// Groups of reviewers linked by shared files; none while no severity can be told.
    pub groups: i64,
    /// Files in the ranking's order.
    pub rows: Vec<Row>,
    /// Their reviewers.
    pub reviewers: Vec<Reviewer>,
    /// Criteria whose weight may move; `None` where that cannot be told.
    pub weights: Option<Vec<Weight>>,
    /// Whether no change of the line can have been overlooked.
    pub weights_certain: bool,
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
    /// Score.
    pub score: String,
    /// Sample deviation; `None` with one review.
    pub deviation: Option<String>,
    /// Highest less lowest total; `None` with one review.
    pub range: Option<String>,
    /// Whether it is to be discussed.
    pub discuss: bool,
    /// Rank and score by a like severity.
    pub calibrated: Option<(i64, String)>,
    /// Slug of the side it would stand on, where that differs.
    pub crosses: Option<String>,
    /// Without whom it would stand on which side.
    pub hangs_on: Vec<(Bilingual, String)>,
}

/// One reviewer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reviewer {
    /// Who.
    pub name: Bilingual,
    /// Points above the others, with a minus for a harsh one; `None` with too few shared files.
    pub effect: Option<String>,
    /// Group, from 1.
    pub group: Option<i64>,
    /// Submitted reviews.
    pub reviews: i64,
    /// Files shared with others.
    pub shared: i64,
    /// Files that hang on them.
    pub hanging: i64,
}

/// One criterion's weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Weight {
    /// Its label.
    pub label: Bilingual,
    /// Present weight.
    pub weight: String,
    /// First change when it falls.
    pub down: Option<Move>,
    /// First change when it rises.
    pub up: Option<Move>,
}

/// A change of the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// How far the weight moves.
    pub by: String,
    /// To which weight.
    pub weight: String,
    /// Who gets in.
    pub enter: Vec<Bilingual>,
    /// Who gets out.
    pub leave: Vec<Bilingual>,
}

/// The document in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-opinion-title"),
        call: Some(&facts.call),
        usual_signers: &[],
        rows: facts.rows.len(),
    };
    if facts.rows.is_empty() {
        let body = json!({
            "about": scribe.label("report-opinion-about"),
            "cautions": cautions(scribe, facts),
            "rows": [],
            "empty": scribe.label("report-opinion-empty"),
        });
        return assemble(scribe, frame, body);
    }
    let body = json!({
        "about": scribe.label("report-opinion-about"),
        "cautions": cautions(scribe, facts),
        "columns": columns(scribe, COLUMNS),
        "rows": facts.rows.iter().map(|row| cells(scribe, row)).collect::<Vec<_>>(),
        "reviewersTitle": scribe.label("report-opinion-reviewers"),
        "reviewersAbout": scribe.label("report-opinion-reviewers-about"),
        "reviewerColumns": columns(scribe, REVIEWERS),
        "reviewers": facts.reviewers.iter().map(|one| reviewer(scribe, facts, one)).collect::<Vec<_>>(),
        "weightsTitle": scribe.label("report-opinion-weights"),
        "weightsAbout": weights_about(scribe, facts),
        "weightColumns": columns(scribe, WEIGHTS),
        "weights": facts.weights.iter().flatten().map(|one| weight(scribe, one)).collect::<Vec<_>>(),
    });
    assemble(scribe, frame, body)
}

/// Head, share of the line (0: as wide as its longest entry), whether it holds figures.
type Column = (&'static str, u8, bool);

const COLUMNS: &[Column] = &[
    ("report-column-rank", 0, true),
    ("report-column-register", 0, false),
    ("report-column-organisation", 50, false),
    ("report-opinion-score", 0, true),
    ("report-opinion-deviation", 0, true),
    ("report-opinion-range", 0, true),
    ("report-opinion-discuss", 0, false),
    ("report-opinion-calibrated-rank", 0, true),
    ("report-opinion-calibrated-score", 0, true),
    ("report-opinion-would-be", 22, false),
    ("report-opinion-hangs-on", 50, false),
];

const REVIEWERS: &[Column] = &[
    ("report-opinion-reviewer", 40, false),
    ("report-opinion-severity", 60, false),
    ("report-opinion-group", 0, true),
    ("report-opinion-reviews", 0, true),
    ("report-opinion-shared", 0, true),
    ("report-opinion-hanging", 0, true),
];

const WEIGHTS: &[Column] = &[
    ("report-opinion-criterion", 40, false),
    ("report-opinion-weight", 0, true),
    ("report-opinion-down", 50, false),
    ("report-opinion-up", 50, false),
];

fn columns(scribe: Scribe<'_>, columns: &[Column]) -> Value {
    let column =
        |(key, width, figure): &Column| json!({ "label": scribe.label(key), "width": width, "figure": figure });
    columns.iter().map(column).collect()
}

/// From when on a file is to be discussed, and why severities cannot be told or compared.
fn cautions(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    let limit = |key: &str, limit: &Option<String>| {
        limit.as_ref().map(|limit| scribe.sentence(key, &[("limit", scribe.decimal(limit).into())]))
    };
    let untold = || scribe.sentence("report-opinion-untold", &[("count", facts.shared_files.into())]);
    let groups = || scribe.sentence("report-opinion-groups", &[("count", facts.groups.into())]);
    [
        limit("report-opinion-limit-deviation", &facts.discuss_deviation),
        limit("report-opinion-limit-range", &facts.discuss_range),
        (facts.groups == 0 && !facts.rows.is_empty()).then(untold),
        (facts.groups > 1).then(groups),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn cells(scribe: Scribe<'_>, row: &Row) -> Vec<String> {
    let none = || scribe.label("format-none");
    let decimal = |value: Option<&String>| value.map_or_else(none, |value| scribe.decimal(value));
    let hangs_on = row.hangs_on.iter().map(|(name, side)| {
        let side = scribe.term("report-opinion-side", side);
        scribe.sentence("report-opinion-without", &[("name", scribe.name(name).into()), ("side", side.into())])
    });
    vec![
        scribe.integer(row.rank),
        i18n::ltr(&row.register_number),
        scribe.name(&row.organisation),
        scribe.decimal(&row.score),
        decimal(row.deviation.as_ref()),
        decimal(row.range.as_ref()),
        if row.discuss { scribe.label("report-opinion-discuss") } else { String::new() },
        row.calibrated.as_ref().map_or_else(none, |(rank, _)| scribe.integer(*rank)),
        decimal(row.calibrated.as_ref().map(|(_, score)| score)),
        row.crosses.as_ref().map(|side| scribe.term("report-opinion-side", side)).unwrap_or_default(),
        hangs_on.collect::<Vec<_>>().join("\n"),
    ]
}

fn reviewer(scribe: Scribe<'_>, facts: &Facts, reviewer: &Reviewer) -> Vec<String> {
    let severity = match &reviewer.effect {
        None => {
            let args = [("shared", reviewer.shared.into()), ("needed", facts.shared_files.into())];
            scribe.sentence("report-opinion-too-few", &args)
        }
        Some(effect) => {
            let points = effect.trim_start_matches('-');
            let even = points.chars().all(|digit| matches!(digit, '0' | '.'));
            let key = match (even, effect.starts_with('-')) {
                (true, _) => "report-opinion-even",
                (false, true) => "report-opinion-severe",
                (false, false) => "report-opinion-lenient",
            };
            scribe.sentence(key, &[("points", scribe.decimal(points).into())])
        }
    };
    vec![
        scribe.name(&reviewer.name),
        severity,
        reviewer.group.map_or_else(|| scribe.label("format-none"), |group| scribe.integer(group)),
        scribe.integer(reviewer.reviews),
        scribe.integer(reviewer.shared),
        scribe.integer(reviewer.hanging),
    ]
}

fn weights_about(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    if facts.weights.is_none() {
        return vec![scribe.label("report-opinion-weights-none")];
    }
    let curved = (!facts.weights_certain).then(|| scribe.label("report-opinion-weights-curved"));
    std::iter::once(scribe.label("report-opinion-weights-about")).chain(curved).collect()
}

fn weight(scribe: Scribe<'_>, weight: &Weight) -> Vec<String> {
    let told = |key: &str, stable: &str, change: &Option<Move>| match change {
        None => scribe.label(stable),
        Some(change) => moved(scribe, key, change),
    };
    vec![
        scribe.name(&weight.label),
        scribe.decimal(&weight.weight),
        told("report-opinion-fall", "report-opinion-stable-down", &weight.down),
        told("report-opinion-rise", "report-opinion-stable-up", &weight.up),
    ]
}

fn moved(scribe: Scribe<'_>, key: &str, change: &Move) -> String {
    let args = [("by", scribe.decimal(&change.by).into()), ("weight", scribe.decimal(&change.weight).into())];
    let list = |key: &str, names: &[Bilingual]| {
        (!names.is_empty()).then(|| scribe.sentence(key, &[("names", scribe.names(names).into())]))
    };
    let first = Some(scribe.sentence(key, &args));
    let lines = [first, list("report-opinion-enter", &change.enter), list("report-opinion-leave", &change.leave)];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
