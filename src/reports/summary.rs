//! Summary report of a call, or of several: what was asked, decided and granted, for whom, where and how fast. The
//! figures are those of the dashboard; the full form holds every table, the other one fits one page.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::{Scribe, bar, permille};
use super::summary_charts as charts;
use crate::domain::figures::{CallComparison, CallFigures, FigureGroup, Figures, GroupSums, Measure};
use crate::domain::programme::Label;
use crate::i18n::{self, Catalogue, Language};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Rows of a table on the one page, besides that of the others.
const FEW: usize = 4;

/// What the report states. The office computes all figures, nothing here does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call, if it is one.
    pub call: Option<CallLine>,
    /// First day of deposit that counts, if not all do.
    pub from: Option<NaiveDate>,
    /// Last day of deposit that counts, if not all do.
    pub to: Option<NaiveDate>,
    /// Province, if only one counts.
    pub province: Option<Bilingual>,
    /// What was counted.
    pub figures: Figures,
    /// The call beside the one before it.
    pub comparison: Option<CallComparison>,
    /// Whether all must stand on one page.
    pub one_page: bool,
}

/// The report in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let figures = &facts.figures;
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-summary-title"),
        call: facts.call.as_ref(),
        usual_signers: if facts.one_page { &[] } else { &["head", "chair"] },
        rows: figures.communes.len().max(figures.domains.len()).max(figures.calls.len()),
    };
    let mut body = if facts.one_page { short(scribe, facts) } else { full(scribe, facts) };
    if let Value::Object(fields) = &mut body {
        fields.insert("scope".to_owned(), json!(scope(scribe, facts)));
        fields.insert("headline".to_owned(), headline(scribe, figures));
        fields.insert("funnel".to_owned(), charts::funnel(scribe, figures));
        let date = scribe.long_date(facts.sheet.issued_on);
        let prepared = scribe.sentence("report-summary-prepared", &[("date", date.into())]);
        fields.insert("prepared".to_owned(), json!(prepared));
    }
    assemble(scribe, frame, body)
}

fn full(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let figures = &facts.figures;
    let several = figures.calls.len() != 1;
    json!({
        "shape": "full",
        "phases": phases(scribe, figures),
        "calls": several.then(|| groups(scribe, "call", &calls(scribe, &figures.calls))),
        "strands": groups(scribe, "strand", &named(scribe, &figures.strands)),
        "kinds": groups(scribe, "kind", &slugged(scribe, "kind", &figures.kinds)),
        "milieus": groups(scribe, "milieu", &slugged(scribe, "report-summary-milieu", &figures.milieus)),
        "domains": groups(scribe, "domain", &named(scribe, &figures.domains)),
        "communes": groups(scribe, "commune", &named(scribe, &figures.communes)),
        "people": people(scribe, figures),
        "delays": delays(scribe, figures),
        "delayBins": charts::delays(scribe, figures),
        "reasons": reasons(scribe, figures, usize::MAX),
        "scores": figures.scores.as_ref().map(|scores| charts::scores(scribe, scores)),
        "comparison": facts.comparison.as_ref().map(|comparison| charts::comparison(scribe, facts, comparison)),
    })
}

fn short(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let figures = &facts.figures;
    json!({
        "shape": "one-page",
        "kinds": few(scribe, "kind", slugged(scribe, "kind", &figures.kinds)),
        "domains": few(scribe, "domain", named(scribe, &figures.domains)),
        "communes": few(scribe, "commune", named(scribe, &figures.communes)),
        "people": people(scribe, figures),
        "delayBins": charts::delays(scribe, figures),
        "reasons": reasons(scribe, figures, FEW),
        "scores": figures.scores.as_ref().map(|scores| charts::scores(scribe, scores)),
        "comparison": facts.comparison.as_ref().map(|comparison| charts::comparison(scribe, facts, comparison)),
    })
}

pub(super) fn text(scribe: Scribe<'_>, key: &str) -> String {
    scribe.term("report-summary", key)
}

/// Heads of a table.
pub(super) fn heads(scribe: Scribe<'_>, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| text(scribe, key)).collect()
}

/// A table that says nothing has neither heads nor a total.
fn bare(mut table: Value) -> Value {
    if table.get("rows").and_then(Value::as_array).is_some_and(Vec::is_empty)
        && let Value::Object(fields) = &mut table
    {
        fields.insert("heads".to_owned(), json!([]));
        fields.insert("total".to_owned(), Value::Null);
    }
    table
}

/// What stands in place of a table without rows.
pub(super) fn nothing(scribe: Scribe<'_>, empty: bool) -> Option<String> {
    empty.then(|| text(scribe, "nothing"))
}

/// A whole number, or a dash where there is none.
pub(super) fn maybe(scribe: Scribe<'_>, number: Option<i64>) -> String {
    number.map_or_else(|| scribe.label("format-none"), |number| scribe.integer(number))
}

/// What is counted, where it is not simply one call.
fn scope(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    let codes = || {
        let all: Vec<String> = facts.figures.calls.iter().map(|call| i18n::ltr(&call.code)).collect();
        all.join(&scribe.label("format-list-separator"))
    };
    let calls = match (&facts.call, facts.figures.calls.len()) {
        (Some(_), _) => None,
        (None, 0..=8) => Some(scribe.sentence("report-summary-scope-calls", &[("calls", codes().into())])),
        (None, count) => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            Some(scribe.sentence("report-summary-scope-many", &[("count", count.into())]))
        }
    };
    let day = |day: NaiveDate| scribe.short_date(day).into();
    let days = match (facts.from, facts.to) {
        (None, None) => None,
        (Some(from), None) => Some(scribe.sentence("report-summary-scope-from", &[("from", day(from))])),
        (None, Some(to)) => Some(scribe.sentence("report-summary-scope-to", &[("to", day(to))])),
        (Some(from), Some(to)) => {
            Some(scribe.sentence("report-summary-scope-days", &[("from", day(from)), ("to", day(to))]))
        }
    };
    let province = facts.province.as_ref().map(|province| {
        scribe.sentence("report-summary-scope-province", &[("province", scribe.name(province).into())])
    });
    [calls, days, province].into_iter().flatten().collect()
}

fn headline(scribe: Scribe<'_>, figures: &Figures) -> Value {
    let files = &figures.files;
    let tile = |key: &str, count: i64| {
        let share = (key != "deposited").then(|| scribe.share(count, files.deposited));
        json!({ "label": text(scribe, key), "figure": scribe.integer(count), "share": share })
    };
    let apart = [("withdrawn", files.withdrawn), ("terminated", files.terminated), ("cancelled", files.cancelled)];
    let apart = apart
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| scribe.sentence(&format!("report-summary-apart-{key}"), &[("count", count.into())]));
    json!({
        "title": text(scribe, "headline"),
        "tiles": [
            tile("deposited", files.deposited),
            tile("admissible", files.admissible),
            tile("accepted", files.accepted),
            tile("reserve", files.reserve),
            tile("rejected", files.rejected),
            tile("pending", files.pending),
        ],
        "apart": apart.collect::<Vec<_>>(),
        "gauges": [
            gauge(scribe, "places", "quota", figures.places, |count| scribe.integer(count)),
            gauge(scribe, "money", "envelope", figures.money, |centimes| scribe.money(centimes)),
        ],
    })
}

/// What is asked, granted and the limit, one over the other on one scale, so that what exceeds the limit shows.
fn gauge(scribe: Scribe<'_>, key: &str, limit_key: &str, measure: Measure, write: impl Fn(i64) -> String) -> Value {
    let longest = measure.asked.max(measure.granted).max(measure.limit.unwrap_or_default());
    let row = |key: &str, value: Option<i64>, tone: &str| {
        let value = value.map_or_else(|| scribe.label("format-none"), &write);
        json!({ "label": text(scribe, key), "value": value, "tone": tone })
    };
    let used = measure.limit.filter(|limit| *limit > 0).map(|limit| {
        let share = scribe.share(measure.granted, limit);
        scribe.sentence("report-summary-used", &[("share", share.into())])
    });
    json!({
        "title": text(scribe, key),
        "used": used,
        "asked": bar(measure.asked, longest),
        "granted": bar(measure.granted, longest),
        "limit": measure.limit.map(|limit| bar(limit, longest)),
        "rows": [
            row("asked", Some(measure.asked), "asked"),
            row("granted", Some(measure.granted), "granted"),
            row(limit_key, measure.limit, "limit"),
        ],
    })
}

fn phases(scribe: Scribe<'_>, figures: &Figures) -> Value {
    let total = figures.phases.iter().fold(0_i64, |sum, phase| sum.saturating_add(phase.files));
    let places = figures.phases.iter().fold(0_i64, |sum, phase| sum.saturating_add(phase.places));
    let longest = figures.phases.iter().map(|phase| phase.files).max().unwrap_or_default();
    let rows = figures.phases.iter().map(|phase| {
        json!({
            "label": scribe.term("phase", phase.phase.slug()),
            "cells": [scribe.integer(phase.files), scribe.share(phase.files, total), scribe.integer(phase.places)],
            "bar": bar(phase.files, longest),
        })
    });
    bare(json!({
        "title": text(scribe, "by-phase"),
        "heads": heads(scribe, &["phase", "files", "share", "places-asked"]),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": nothing(scribe, figures.phases.is_empty()),
        "total": {
            "label": scribe.label("report-total"),
            "cells": [scribe.integer(total), String::new(), scribe.integer(places)],
        },
    }))
}

type Labelled = (String, GroupSums);

/// A name in the reader's language: English where it was given.
pub(super) fn called(scribe: Scribe<'_>, label: &Label) -> String {
    if scribe.language == Language::En && !label.name_en.is_empty() {
        return scribe.free(&label.name_en);
    }
    scribe.name(&Bilingual::new(label.name_ar.as_str(), label.name_fr.as_str()))
}

fn named(scribe: Scribe<'_>, groups: &[FigureGroup]) -> Vec<Labelled> {
    groups.iter().map(|group| (called(scribe, &group.label), group.sums)).collect()
}

fn slugged(scribe: Scribe<'_>, room: &str, groups: &[FigureGroup]) -> Vec<Labelled> {
    let label = |group: &FigureGroup| match group.key.as_str() {
        "" => scribe.label("format-none"),
        slug => scribe.term(room, slug),
    };
    groups.iter().map(|group| (label(group), group.sums)).collect()
}

fn calls(scribe: Scribe<'_>, calls: &[CallFigures]) -> Vec<Labelled> {
    let title = |call: &CallFigures| scribe.name(&Bilingual::new(call.title_ar.as_str(), call.title_fr.as_str()));
    calls.iter().map(|call| (format!("{} — {}", i18n::ltr(&call.code), title(call)), call.sums)).collect()
}

fn summed(groups: &[Labelled]) -> GroupSums {
    groups.iter().fold(GroupSums::default(), |sum, (_, sums)| sum.plus(sums))
}

/// A table of groups with, beside the figures, a bar of places asked and within it the places granted.
fn groups(scribe: Scribe<'_>, key: &str, groups: &[Labelled]) -> Value {
    let cells = |sums: &GroupSums| {
        json!([
            scribe.integer(sums.files),
            scribe.integer(sums.accepted),
            scribe.integer(sums.places_asked),
            scribe.integer(sums.places_granted),
            scribe.amount(sums.amount_granted),
        ])
    };
    let columns = ["files", "accepted-files", "places-asked", "places-granted", "amount-granted", "bar-places"];
    table(scribe, key, &columns, groups, cells)
}

/// The same with few rows and few columns; those left out stand together in the last row.
fn few(scribe: Scribe<'_>, key: &str, mut groups: Vec<Labelled>) -> Value {
    if groups.len() > FEW + 1 {
        let rest = groups.split_off(FEW);
        let count = i64::try_from(rest.len()).unwrap_or(i64::MAX);
        groups.push((scribe.sentence("report-summary-others", &[("count", count.into())]), summed(&rest)));
    }
    let cells = |sums: &GroupSums| {
        json!([scribe.integer(sums.files), scribe.integer(sums.accepted), scribe.integer(sums.places_granted)])
    };
    table(scribe, key, &["files", "accepted-files", "places-granted"], &groups, cells)
}

fn table(
    scribe: Scribe<'_>,
    key: &str,
    columns: &[&str],
    groups: &[Labelled],
    cells: impl Fn(&GroupSums) -> Value,
) -> Value {
    let longest = groups.iter().map(|(_, sums)| sums.places_asked.max(sums.places_granted)).max().unwrap_or_default();
    let rows = groups.iter().map(|(label, sums)| {
        json!({
            "label": label,
            "cells": cells(sums),
            "bar": bar(sums.places_granted, longest),
            "back": bar(sums.places_asked, longest),
        })
    });
    let mut keys = vec![key];
    keys.extend(columns);
    bare(json!({
        "title": text(scribe, &format!("by-{key}")),
        "heads": heads(scribe, &keys),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": nothing(scribe, groups.is_empty()),
        "total": { "label": scribe.label("report-total"), "cells": cells(&summed(groups)) },
    }))
}

fn people(scribe: Scribe<'_>, figures: &Figures) -> Value {
    let rows = figures.people.iter().map(|people| {
        let share = |part: Option<i64>, whole: i64| {
            part.map_or_else(|| scribe.label("format-none"), |part| scribe.share(part, whole))
        };
        let filled = people.accepted.and_then(|part| permille(part, people.of_accepted));
        json!({
            "label": text(scribe, people.group.slug()),
            "cells": [
                maybe(scribe, people.asked),
                share(people.asked, people.of_asked),
                maybe(scribe, people.accepted),
                share(people.accepted, people.of_accepted),
            ],
            "bar": filled.unwrap_or_default().min(1000),
            "back": 1000,
        })
    });
    json!({
        "title": text(scribe, "people"),
        "nothing": None::<String>,
        "heads": heads(scribe, &["people-group", "asked", "share", "in-accepted", "share"]),
        "rows": rows.collect::<Vec<_>>(),
    })
}

fn delays(scribe: Scribe<'_>, figures: &Figures) -> Value {
    let rows = figures.delays.iter().map(|delay| {
        let median = delay.median.as_deref();
        json!({
            "label": text(scribe, &format!("stage-{}", delay.stage.slug())),
            "cells": [
                scribe.integer(delay.files),
                maybe(scribe, delay.shortest),
                median.map_or_else(|| scribe.label("format-none"), |median| scribe.decimal(median)),
                maybe(scribe, delay.longest),
            ],
        })
    });
    json!({
        "title": text(scribe, "delays"),
        "heads": heads(scribe, &["stage", "files", "shortest", "median", "longest"]),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": None::<String>,
    })
}

/// Reasons of refusal, at most so many and the others together.
fn reasons(scribe: Scribe<'_>, figures: &Figures, most: usize) -> Value {
    let mut reasons: Vec<(String, i64)> =
        figures.reasons.iter().map(|reason| (called(scribe, &reason.label), reason.files)).collect();
    if reasons.len() > most.saturating_add(1) {
        let rest = reasons.split_off(most);
        let count = i64::try_from(rest.len()).unwrap_or(i64::MAX);
        let label = scribe.sentence("report-summary-others", &[("count", count.into())]);
        reasons.push((label, rest.iter().map(|(_, files)| files).sum()));
    }
    let total = reasons.iter().fold(0_i64, |sum, (_, count)| sum.saturating_add(*count));
    let longest = reasons.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let rows = reasons.iter().map(|(label, count)| {
        json!({
            "label": label,
            "cells": [scribe.integer(*count), scribe.share(*count, total)],
            "bar": bar(*count, longest),
        })
    });
    bare(json!({
        "title": text(scribe, "reasons"),
        "heads": heads(scribe, &["reason", "files", "share"]),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": nothing(scribe, reasons.is_empty()),
        "total": { "label": scribe.label("report-total"), "cells": [scribe.integer(total), String::new()] },
    }))
}
