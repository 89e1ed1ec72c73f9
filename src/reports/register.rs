//! Deposit register of a day or a period: every number that was given, the cancelled ones too.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What a register states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// First day; none from the first deposit on.
    pub from: Option<NaiveDate>,
    /// Last day; none up to the last deposit.
    pub to: Option<NaiveDate>,
    /// The deposits, in the order of their numbers.
    pub rows: Vec<Row>,
}

/// One deposit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Register number.
    pub register_number: String,
    /// Moment of the deposit.
    pub deposited_at: DateTime<Utc>,
    /// The applicant.
    pub organisation: Bilingual,
    /// Slug of its kind.
    pub kind: String,
    /// Title of the project.
    pub title: Bilingual,
    /// Main commune of the works.
    pub commune: Bilingual,
    /// Papers usable, and papers asked.
    pub papers: (i64, i64),
    /// Whether the deposit was cancelled: its line is struck, its number stays.
    pub cancelled: bool,
    /// What happened to the deposit besides.
    pub remarks: Vec<Remark>,
}

/// A remark on a deposit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Remark {
    /// `late`, `cancelled` or `withdrawn`.
    pub kind: String,
    /// Label of the coded reason.
    pub reason: Bilingual,
    /// Free words beside the reason; may be empty.
    pub note: String,
}

/// The register in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-register-title"),
        call: Some(&facts.call),
        usual_signers: &["clerk", "head"],
        rows: facts.rows.len(),
    };
    let body = json!({
        "period": period(scribe, facts),
        "columns": if facts.rows.is_empty() { json!([]) } else { columns(scribe) },
        "rows": facts.rows.iter().map(|row| line(scribe, row)).collect::<Vec<_>>(),
        "empty": facts.rows.is_empty().then(|| scribe.label("report-register-empty")),
        "closed": closed(scribe, &facts.rows),
    });
    assemble(scribe, frame, body)
}

fn period(scribe: Scribe<'_>, facts: &Facts) -> String {
    let day = |day: NaiveDate| scribe.long_date(day);
    match (facts.from, facts.to) {
        (Some(from), Some(to)) if from == to => scribe.sentence("report-register-day", &[("date", day(from).into())]),
        (Some(from), Some(to)) => {
            scribe.sentence("report-register-period", &[("from", day(from).into()), ("to", day(to).into())])
        }
        (Some(from), None) => scribe.sentence("report-register-since", &[("from", day(from).into())]),
        (None, Some(to)) => scribe.sentence("report-register-until", &[("to", day(to).into())]),
        (None, None) => scribe.label("report-register-whole"),
    }
}

fn columns(scribe: Scribe<'_>) -> Value {
    let column = |key: &str, width: u8, figure: bool| json!({ "label": scribe.term("report-column", key), "width": width, "figure": figure });
    json!([
        column("register", 0, false),
        column("deposited", 20, false),
        column("organisation", 34, false),
        column("project", 34, false),
        column("commune", 18, false),
        column("papers", 11, true),
        column("remarks", 26, false),
    ])
}

fn line(scribe: Scribe<'_>, row: &Row) -> Value {
    let who = format!("{} ({})", scribe.name(&row.organisation), scribe.term("kind", &row.kind));
    let (usable, asked) = row.papers;
    json!({
        "struck": row.cancelled,
        "cells": [
            i18n::ltr(&row.register_number),
            scribe.date_time(row.deposited_at),
            who,
            scribe.name(&row.title),
            scribe.name(&row.commune),
            i18n::ltr(&format!("{}/{}", scribe.integer(usable), scribe.integer(asked))),
        ],
        // Remarks are never struck: they say why.
        "remarks": row.remarks.iter().map(|remark| said(scribe, remark)).collect::<Vec<_>>(),
    })
}

fn said(scribe: Scribe<'_>, remark: &Remark) -> String {
    let reason = scribe.name(&remark.reason);
    let said = scribe.sentence(&format!("report-register-{}", remark.kind), &[("reason", reason.into())]);
    match remark.note.trim() {
        "" => said,
        note => format!("{said} — {}", scribe.free(note)),
    }
}

fn closed(scribe: Scribe<'_>, rows: &[Row]) -> Option<String> {
    let (first, last) = (rows.first()?, rows.last()?);
    let count = |rows: usize| i64::try_from(rows).unwrap_or(i64::MAX);
    let cancelled = count(rows.iter().filter(|row| row.cancelled).count());
    let args = [
        ("files", count(rows.len()).into()),
        ("first", i18n::ltr(&first.register_number).into()),
        ("last", i18n::ltr(&last.register_number).into()),
        ("cancelled", cancelled.into()),
        ("standing", (count(rows.len()) - cancelled).into()),
    ];
    Some(scribe.sentence("report-register-closed", &args))
}
