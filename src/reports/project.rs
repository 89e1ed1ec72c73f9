//! Project sheet: what one file proposes, with its budget and its answers to the criteria.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble, privacy};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the sheet states. The office reckons; nothing here does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Register number; empty for a draft.
    pub register_number: String,
    /// The applicant.
    pub organisation: Bilingual,
    /// Slug of its kind.
    pub kind: String,
    /// Commune of its seat.
    pub seat: Bilingual,
    /// Its president.
    pub president: Bilingual,
    /// Title of the project.
    pub title: Bilingual,
    /// Domain of the project.
    pub domain: Bilingual,
    /// Partner service.
    pub partner: String,
    /// Summary.
    pub summary: Bilingual,
    /// Objectives.
    pub objectives: Bilingual,
    /// Wished first day of the works.
    pub starts_on: Option<NaiveDate>,
    /// Length in months; 0 when not given.
    pub months: i64,
    /// Work-days in all; 0 when not counted.
    pub work_days: i64,
    /// Places asked.
    pub places: i64,
    /// Slug of each group and its places; none when not given.
    pub groups: Vec<(String, Option<i64>)>,
    /// Communes of the works with their places, the main one first.
    pub communes: Vec<(Bilingual, Option<i64>)>,
    /// Budget, line by line.
    pub budget: Vec<Line>,
    /// Whole cost, centimes.
    pub total: i64,
    /// The applicant's part, centimes.
    pub own_share: i64,
    /// What is asked, centimes.
    pub asked: i64,
    /// Criteria of the grid and what is written to each.
    pub answers: Vec<(Bilingual, Bilingual)>,
}

/// A line of the budget.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// Slug of what it pays for.
    pub kind: String,
    /// What it is; empty for reckoned lines.
    pub label: Bilingual,
    /// How its amount came about.
    pub sum: Sum,
    /// Remark of the office; may be empty.
    pub note: String,
    /// Amount, centimes.
    pub amount: i64,
    /// Part the applicant bears, centimes.
    pub own_share: i64,
}

/// How an amount came about. Rates are decimals as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Sum {
    /// Quantity, slug of the unit, price of one in centimes.
    Quantity(String, String, i64),
    /// Workers, months, hours of a month, minimum wage of an hour.
    Hours(i64, i64, String, String),
    /// Workers, months, days paid a month, hours of a month, minimum wage of an hour, days of a month.
    Days(i64, i64, i64, String, String, String),
    /// Percent of the wages.
    Percent(String),
    /// Set by the office.
    Overridden,
}

/// The sheet in one language. The applicant's name and the project's title stand in both scripts.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-project-title"),
        call: Some(&facts.call),
        usual_signers: &["applicant", "clerk"],
        rows: facts.budget.len() + facts.answers.len(),
    };
    let body = json!({
        "register": register(scribe, facts),
        "identity": part(scribe, "identity", identity(scribe, facts)),
        "project": part(scribe, "project", project(scribe, facts)),
        "texts": [text(scribe, "summary", &facts.summary), text(scribe, "objectives", &facts.objectives)],
        "places": places(scribe, facts),
        "communes": communes(scribe, facts),
        "budget": budget(scribe, facts),
        "answers": answers(scribe, facts),
        "privacy": privacy(scribe, &facts.sheet.letterhead),
    });
    assemble(scribe, frame, body)
}

fn register(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let number = if facts.register_number.is_empty() {
        scribe.label("report-project-draft")
    } else {
        i18n::ltr(&facts.register_number)
    };
    json!({ "label": scribe.label("report-project-register"), "value": number })
}

fn part(scribe: Scribe<'_>, key: &str, rows: Vec<Value>) -> Value {
    json!({ "title": scribe.term("report-project-part", key), "rows": rows })
}

fn row(scribe: Scribe<'_>, key: &str, values: Vec<String>) -> Value {
    json!({ "label": scribe.term("report-project", key), "values": values })
}

fn identity(scribe: Scribe<'_>, facts: &Facts) -> Vec<Value> {
    vec![
        row(scribe, "organisation", both(scribe, &facts.organisation)),
        row(scribe, "kind", vec![scribe.term("kind", &facts.kind)]),
        row(scribe, "seat", vec![scribe.name(&facts.seat)]),
        row(scribe, "president", vec![scribe.name(&facts.president)]),
    ]
}

fn project(scribe: Scribe<'_>, facts: &Facts) -> Vec<Value> {
    let none = || scribe.label("format-none");
    let months = |months: i64| scribe.sentence("report-project-months-count", &[("count", months.into())]);
    let start = facts.starts_on.map_or_else(none, |day| scribe.long_date(day));
    let length = if facts.months > 0 { months(facts.months) } else { none() };
    vec![
        row(scribe, "name", both(scribe, &facts.title)),
        row(scribe, "domain", vec![scribe.name(&facts.domain)]),
        row(scribe, "partner", vec![scribe.free(&facts.partner)]),
        row(scribe, "start", vec![start]),
        row(scribe, "months", vec![length]),
    ]
}

/// A name in the reader's language, then in the other script where it is known.
fn both(scribe: Scribe<'_>, name: &Bilingual) -> Vec<String> {
    let first = name.in_language(scribe.language);
    let second = [&name.ar, &name.fr].into_iter().find(|text| text.as_str() != first && !text.is_empty());
    [scribe.free(first)].into_iter().chain(second.map(|text| scribe.free(text))).collect()
}

/// Longer words: each line of what was typed stands by itself, in its own direction.
fn text(scribe: Scribe<'_>, key: &str, words: &Bilingual) -> Value {
    json!({ "title": scribe.term("report-project-part", key), "lines": lines(scribe, words) })
}

fn lines(scribe: Scribe<'_>, words: &Bilingual) -> Vec<String> {
    let typed = words.in_language(scribe.language);
    if typed.trim().is_empty() {
        return vec![scribe.label("format-none")];
    }
    typed.lines().filter(|line| !line.trim().is_empty()).map(|line| scribe.free(line)).collect()
}

fn places(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let cell = |label: String, count: Option<i64>| {
        let value = count.map_or_else(|| scribe.label("report-project-not-given"), |count| scribe.integer(count));
        json!({ "label": label, "value": value, "given": count.is_some() })
    };
    let days = Some(facts.work_days).filter(|days| *days > 0);
    let mut cells = vec![cell(scribe.label("report-project-places-all"), Some(facts.places))];
    for (group, count) in &facts.groups {
        cells.push(cell(scribe.term("report-project-group", group), *count));
    }
    cells.push(cell(scribe.label("report-project-work-days"), days));
    json!({ "title": scribe.label("report-project-part-places"), "cells": cells })
}

fn communes(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let rows: Vec<_> = facts
        .communes
        .iter()
        .map(|(name, places)| {
            let places = places.map_or_else(|| scribe.label("format-none"), |places| scribe.integer(places));
            [scribe.name(name), places]
        })
        .collect();
    if rows.is_empty() {
        return Value::Null;
    }
    json!({
        "columns": [
            { "label": scribe.label("report-project-commune"), "width": 3, "figure": false },
            { "label": scribe.label("report-project-commune-places"), "width": 1, "figure": true },
        ],
        "rows": rows,
    })
}

fn budget(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let column = |key: &str, width: u8, figure: bool| json!({ "label": scribe.term("report-project-budget", key), "width": width, "figure": figure });
    let rows: Vec<_> = facts.budget.iter().map(|line| budget_row(scribe, line)).collect();
    let words = i18n::amount_in_words(scribe.language, facts.asked);
    let asked = [("amount", scribe.money(facts.asked).into()), ("words", words.into())];
    let sum =
        |key: &str, amount: i64| json!({ "label": scribe.term("report-project", key), "value": scribe.money(amount) });
    let table = (!rows.is_empty()).then(|| {
        json!({
            "columns": [
                column("kind", 3, false), column("sum", 4, false), column("amount", 2, true), column("own", 2, true),
            ],
            "rows": rows,
            "total": {
                "label": scribe.label("report-total"),
                "amount": scribe.amount(facts.total),
                "own": scribe.amount(facts.own_share),
            },
        })
    });
    json!({
        "title": scribe.label("report-project-part-budget"),
        "table": table,
        "nothing": facts.budget.is_empty().then(|| scribe.label("report-project-no-budget")),
        "sums": [sum("total", facts.total), sum("own-share", facts.own_share), sum("asked", facts.asked)],
        "words": scribe.sentence("report-project-asked-words", &asked),
    })
}

fn budget_row(scribe: Scribe<'_>, line: &Line) -> Value {
    let kind = scribe.term("budget-kind", &line.kind);
    let label = line.label.in_language(scribe.language);
    let kind = if label.is_empty() { vec![kind] } else { vec![kind, scribe.free(label)] };
    let note = Some(line.note.trim()).filter(|note| !note.is_empty()).map(|note| scribe.free(note));
    let sum: Vec<_> = [sum_text(scribe, &line.sum)].into_iter().chain(note).collect();
    json!({
        "kind": kind, "sum": sum, "amount": scribe.amount(line.amount), "own": scribe.amount(line.own_share),
    })
}

fn sum_text(scribe: Scribe<'_>, sum: &Sum) -> String {
    let figure = |text: &str| scribe.decimal(text);
    match sum {
        Sum::Quantity(quantity, unit, price) => scribe.sentence(
            "budget-sum-quantity",
            &[
                ("quantity", figure(quantity).into()),
                ("unit", scribe.term("budget-unit", unit).into()),
                ("amount", scribe.money(*price).into()),
            ],
        ),
        Sum::Hours(workers, months, hours, hour) => scribe.sentence(
            "budget-sum-hours",
            &[
                ("workers", (*workers).into()),
                ("months", (*months).into()),
                ("hours", figure(hours).into()),
                ("rate", figure(hour).into()),
            ],
        ),
        Sum::Days(workers, months, days, hours, hour, month_days) => scribe.sentence(
            "budget-sum-days",
            &[
                ("workers", (*workers).into()),
                ("months", (*months).into()),
                ("days", (*days).into()),
                ("monthdays", figure(month_days).into()),
                ("hours", figure(hours).into()),
                ("rate", figure(hour).into()),
            ],
        ),
        Sum::Percent(percent) => scribe.sentence("budget-sum-percent", &[("percent", figure(percent).into())]),
        Sum::Overridden => scribe.label("budget-sum-overridden"),
    }
}

fn answers(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let answers: Vec<_> = facts
        .answers
        .iter()
        .map(|(criterion, answer)| json!({ "title": scribe.name(criterion), "lines": lines(scribe, answer) }))
        .collect();
    json!({
        "title": scribe.label("report-project-part-answers"),
        "answers": answers,
        "nothing": facts.answers.is_empty().then(|| scribe.label("report-project-no-answers")),
    })
}
