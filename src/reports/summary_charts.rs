//! What the summary draws: lengths in whole thousandths, each figure as text beside its bar.

use super::scribe::{Scribe, bar};
use super::summary::{Facts, heads, maybe, nothing, text};
use crate::domain::figures::{Bin, CallComparison, Figures, Scores, Stage, Unit};
use crate::i18n;
use serde_json::{Value, json};

/// How many files came how far.
pub(super) fn funnel(scribe: Scribe<'_>, figures: &Figures) -> Value {
    let all = figures.files.deposited;
    let rows = figures.funnel.iter().map(|reached| {
        json!({
            "label": text(scribe, &format!("step-{}", reached.step.slug())),
            "cells": [scribe.integer(reached.files), scribe.share(reached.files, all)],
            "bar": bar(reached.files, all),
        })
    });
    json!({
        "title": text(scribe, "funnel"),
        "heads": heads(scribe, &["step", "files", "share"]),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": None::<String>,
    })
}

/// Columns with what each stands for below, and its figure above.
fn columns(
    scribe: Scribe<'_>,
    title: String,
    notes: Vec<String>,
    bins: &[Bin],
    label: impl Fn(&Bin) -> String,
) -> Value {
    let longest = bins.iter().map(|bin| bin.files).max().unwrap_or_default();
    let bars = bins
        .iter()
        .map(|bin| json!({ "label": label(bin), "figure": scribe.integer(bin.files), "bar": bar(bin.files, longest) }));
    let empty = longest == 0;
    json!({
        "title": title,
        "notes": if empty { Vec::new() } else { notes },
        "bars": if empty { Vec::new() } else { bars.collect::<Vec<_>>() },
        "nothing": nothing(scribe, empty),
    })
}

/// Days from deposit to decision.
pub(super) fn delays(scribe: Scribe<'_>, figures: &Figures) -> Value {
    let delay = figures.delays.iter().find(|delay| delay.stage == Stage::DepositDecision);
    let notes = delay.filter(|delay| delay.files > 0).map(|delay| {
        let median = delay.median.as_deref().map_or_else(|| scribe.label("format-none"), |text| scribe.decimal(text));
        let [shortest, longest] = [delay.shortest, delay.longest].map(|days| maybe(scribe, days));
        scribe.sentence(
            "report-summary-days-note",
            &[("median", median.into()), ("shortest", shortest.into()), ("longest", longest.into())],
        )
    });
    let bins = delay.map(|delay| delay.bins.as_slice()).unwrap_or_default();
    let title = text(scribe, "days-to-decision");
    columns(scribe, title, notes.into_iter().collect(), bins, |bin| range(bin.from, bin.to))
}

/// Scores in tenths of the scale.
pub(super) fn scores(scribe: Scribe<'_>, scores: &Scores) -> Value {
    let files = scribe.integer(scores.files);
    let mut notes = vec![scribe.sentence("report-summary-scored", &[("files", files.into())])];
    if let Some(median) = &scores.median {
        notes.push(scribe.sentence("report-summary-score-median", &[("median", scribe.decimal(median).into())]));
    }
    if let Some(mark) = &scores.pass_mark {
        notes.push(scribe.sentence("report-summary-pass-mark", &[("mark", scribe.decimal(mark).into())]));
    }
    columns(scribe, text(scribe, "scores"), notes, &scores.bins, |bin| range(bin.from, bin.to))
}

/// `16–30`, `91+`: figures alone, so left to right on every paper.
fn range(from: i64, to: Option<i64>) -> String {
    i18n::ltr(&to.map_or_else(|| format!("{from}+"), |to| format!("{from}–{to}")))
}

/// A difference with its sign; a dash where one of both is missing.
fn signed(scribe: Scribe<'_>, difference: Option<i64>, write: impl Fn(i64) -> String) -> String {
    match difference {
        None => scribe.label("format-none"),
        Some(0) => write(0),
        Some(more) if more > 0 => i18n::ltr(&format!("+{}", write(more))),
        Some(less) => i18n::ltr(&format!("-{}", write(less.saturating_abs()))),
    }
}

/// Measures that the one page has room for.
const FEW: [&str; 5] = ["deposited", "accepted", "places-granted", "women-accepted", "amount-granted"];

/// The call beside the one before it.
pub(super) fn comparison(scribe: Scribe<'_>, facts: &Facts, comparison: &CallComparison) -> Value {
    let shown = comparison.measures.iter().filter(|one| !facts.one_page || FEW.contains(&one.measure.as_str()));
    let measures = shown.map(|one| {
        let write = |value: i64| match one.unit {
            Unit::Count => scribe.integer(value),
            Unit::Money => scribe.amount(value),
        };
        let cell = |value: Option<i64>| value.map_or_else(|| scribe.label("format-none"), write);
        let longest = one.now.unwrap_or_default().max(one.before.unwrap_or_default());
        json!({
            "label": text(scribe, &format!("measure-{}", one.measure)),
            "cells": [cell(one.now), cell(one.before), signed(scribe, one.difference, write)],
            "bar": bar(one.now.unwrap_or_default(), longest),
            "back": bar(one.before.unwrap_or_default(), longest),
        })
    });
    let code = facts.figures.calls.first().map(|call| i18n::ltr(&call.code)).unwrap_or_default();
    json!({
        "title": text(scribe, "comparison"),
        "heads": [text(scribe, "measure"), code, i18n::ltr(&comparison.code), text(scribe, "difference")],
        "rows": measures.chain(days(scribe, comparison)).collect::<Vec<_>>(),
        "nothing": None::<String>,
    })
}

/// Median days; a bar would lie on another scale than those of counts, so there is none.
fn days<'a>(scribe: Scribe<'a>, comparison: &'a CallComparison) -> impl Iterator<Item = Value> + 'a {
    comparison.delays.iter().filter(|delay| delay.stage == Stage::DepositDecision).map(move |delay| {
        let cell = |value: &Option<String>| {
            value.as_deref().map_or_else(|| scribe.label("format-none"), |value| scribe.decimal(value))
        };
        let difference = match delay.difference.as_deref() {
            Some(text) if text.starts_with('-') => {
                i18n::ltr(&format!("-{}", scribe.decimal(text.trim_start_matches('-'))))
            }
            Some("0") | None => cell(&delay.difference),
            Some(text) => i18n::ltr(&format!("+{}", scribe.decimal(text))),
        };
        json!({
            "label": text(scribe, "measure-median-days"),
            "cells": [cell(&delay.now), cell(&delay.before), difference],
            "bar": 0,
            "back": 0,
        })
    })
}
