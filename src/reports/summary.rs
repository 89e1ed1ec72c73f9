//! Summary report of a call: what was asked, decided and granted, for whom, where and how fast.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::{Scribe, bar, permille};
use crate::i18n::{Catalogue, Language};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the report states. All counts are of the whole call; the office computes them, nothing here does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Files by what became of them.
    pub files: Files,
    /// Places: asked by all, granted, and the quota.
    pub places: Measure,
    /// Centimes: asked by all, granted, and the envelope.
    pub money: Measure,
    /// Files in each phase, slug and count, in the order of the workflow.
    pub phases: Vec<(String, i64)>,
    /// By domain.
    pub domains: Vec<Group>,
    /// By commune.
    pub communes: Vec<Group>,
    /// By kind of applicant.
    pub kinds: Vec<KindGroup>,
    /// The groups the programme cares for.
    pub people: People,
    /// How long the stages took.
    pub delays: Vec<Delay>,
    /// Coded reasons of refusal and how often each was given.
    pub reasons: Vec<(Bilingual, i64)>,
}

/// Files by what became of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Files {
    /// Deposited, whatever came after.
    pub deposited: i64,
    /// Found admissible.
    pub admissible: i64,
    /// Accepted.
    pub accepted: i64,
    /// On the reserve list.
    pub reserve: i64,
    /// Rejected.
    pub rejected: i64,
}

/// Something asked, granted and limited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Measure {
    /// Asked by all deposited files.
    pub asked: i64,
    /// Granted to the accepted ones.
    pub granted: i64,
    /// Quota or envelope, if the call has one.
    pub limit: Option<i64>,
}

/// Figures of one domain or commune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Its name.
    pub name: Bilingual,
    /// Its figures.
    pub figures: Figures,
}

/// Figures of one kind of applicant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KindGroup {
    /// Slug of the kind.
    pub kind: String,
    /// Its figures.
    pub figures: Figures,
}

/// Figures of a group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// Files deposited.
    pub files: i64,
    /// Of which accepted.
    pub accepted: i64,
    /// Places asked.
    pub places_asked: i64,
    /// Places granted.
    pub places_granted: i64,
    /// Centimes granted.
    pub amount_granted: i64,
}

/// Places for the groups the programme cares for: asked, granted. One person may count in several.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct People {
    /// Women.
    pub women: (i64, i64),
    /// Youth.
    pub youth: (i64, i64),
    /// Rural.
    pub rural: (i64, i64),
    /// People with a disability.
    pub disabled: (i64, i64),
}

/// How many whole days a stage took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Delay {
    /// `deposit-decision`, `decision-announcement` or `deposit-announcement`.
    pub stage: String,
    /// Files that went through it.
    pub files: i64,
    /// Shortest, days.
    pub shortest: i64,
    /// Median, decimal text: it may fall between two days.
    pub median: String,
    /// Longest, days.
    pub longest: i64,
}

/// The report in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-summary-title"),
        call: Some(&facts.call),
        usual_signers: &["head", "chair"],
        rows: facts.communes.len().max(facts.domains.len()),
    };
    let domains = facts.domains.iter().map(|group| (scribe.name(&group.name), &group.figures)).collect();
    let communes = facts.communes.iter().map(|group| (scribe.name(&group.name), &group.figures)).collect();
    let kinds = facts.kinds.iter().map(|group| (scribe.term("kind", &group.kind), &group.figures)).collect();
    let body = json!({
        "headline": headline(scribe, facts),
        "phases": phases(scribe, facts),
        "kinds": groups(scribe, "kind", kinds),
        "domains": groups(scribe, "domain", domains),
        "communes": groups(scribe, "commune", communes),
        "people": people(scribe, facts),
        "delays": delays(scribe, facts),
        "reasons": reasons(scribe, facts),
        "prepared": scribe.sentence("report-summary-prepared", &[("date", scribe.long_date(facts.sheet.issued_on).into())]),
    });
    assemble(scribe, frame, body)
}

fn text(scribe: Scribe<'_>, key: &str) -> String {
    scribe.term("report-summary", key)
}

/// Heads of a table: label and whether figures stand below.
fn heads(scribe: Scribe<'_>, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| text(scribe, key)).collect()
}

/// What stands in place of a table without rows.
fn nothing(scribe: Scribe<'_>, empty: bool) -> Option<String> {
    empty.then(|| text(scribe, "nothing"))
}

fn headline(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let files = &facts.files;
    let tile = |key: &str, count: i64| {
        let share = (key != "deposited").then(|| scribe.share(count, files.deposited));
        json!({ "label": text(scribe, key), "figure": scribe.integer(count), "share": share })
    };
    json!({
        "title": text(scribe, "headline"),
        "tiles": [
            tile("deposited", files.deposited),
            tile("admissible", files.admissible),
            tile("accepted", files.accepted),
            tile("reserve", files.reserve),
            tile("rejected", files.rejected),
        ],
        "gauges": [
            gauge(scribe, "places", "quota", &facts.places, |count| scribe.integer(count)),
            gauge(scribe, "money", "envelope", &facts.money, |centimes| scribe.money(centimes)),
        ],
    })
}

/// Asked and granted against the limit; bars share one scale, so that what exceeds the limit shows.
fn gauge(scribe: Scribe<'_>, key: &str, limit_key: &str, measure: &Measure, write: impl Fn(i64) -> String) -> Value {
    let longest = measure.asked.max(measure.granted).max(measure.limit.unwrap_or_default());
    let row = |key: &str, value: i64, tone: &str| json!({ "label": text(scribe, key), "value": write(value), "bar": bar(value, longest), "tone": tone });
    let limit = measure.limit.map(|limit| row(limit_key, limit, "limit"));
    let used = measure.limit.filter(|limit| *limit > 0).map(|limit| {
        let share = scribe.share(measure.granted, limit);
        scribe.sentence("report-summary-used", &[("share", share.into())])
    });
    let rows: Vec<_> = [row("asked", measure.asked, "asked"), row("granted", measure.granted, "granted")]
        .into_iter()
        .chain(limit)
        .collect();
    json!({ "title": text(scribe, key), "rows": rows, "used": used })
}

fn phases(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let total = facts.phases.iter().fold(0_i64, |sum, (_, count)| sum.saturating_add(*count));
    let longest = facts.phases.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let rows = facts.phases.iter().map(|(slug, count)| {
        json!({
            "label": scribe.term("phase", slug),
            "cells": [scribe.integer(*count), scribe.share(*count, total)],
            "bar": bar(*count, longest),
        })
    });
    json!({
        "title": text(scribe, "by-phase"),
        "heads": heads(scribe, &["phase", "files", "share"]),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": nothing(scribe, facts.phases.is_empty()),
        "total": { "label": scribe.label("report-total"), "cells": [scribe.integer(total), ""] },
    })
}

/// A table of groups with, beside the figures, a bar of places asked and within it the places granted.
fn groups(scribe: Scribe<'_>, key: &str, groups: Vec<(String, &Figures)>) -> Value {
    let longest = groups.iter().map(|(_, figures)| figures.places_asked.max(figures.places_granted)).max();
    let longest = longest.unwrap_or_default();
    let rows = groups.iter().map(|(label, figures)| {
        json!({
            "label": label,
            "cells": figure_cells(scribe, figures),
            "bar": bar(figures.places_granted, longest),
            "back": bar(figures.places_asked, longest),
        })
    });
    let total = groups.iter().fold(Figures::default(), |sum, (_, figures)| sum.plus(figures));
    json!({
        "title": text(scribe, &format!("by-{key}")),
        "heads": heads(scribe, &[key, "files", "accepted-files", "places-asked", "places-granted", "amount-granted", "bar-places"]),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": nothing(scribe, groups.is_empty()),
        "total": { "label": scribe.label("report-total"), "cells": figure_cells(scribe, &total) },
    })
}

fn figure_cells(scribe: Scribe<'_>, figures: &Figures) -> [String; 5] {
    [
        scribe.integer(figures.files),
        scribe.integer(figures.accepted),
        scribe.integer(figures.places_asked),
        scribe.integer(figures.places_granted),
        scribe.amount(figures.amount_granted),
    ]
}

impl Figures {
    const fn plus(&self, other: &Self) -> Self {
        Self {
            files: self.files.saturating_add(other.files),
            accepted: self.accepted.saturating_add(other.accepted),
            places_asked: self.places_asked.saturating_add(other.places_asked),
            places_granted: self.places_granted.saturating_add(other.places_granted),
            amount_granted: self.amount_granted.saturating_add(other.amount_granted),
        }
    }
}

fn people(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let people = &facts.people;
    let row = |key: &str, (asked, granted): (i64, i64)| {
        json!({
            "label": text(scribe, key),
            "cells": [scribe.integer(asked), scribe.integer(granted), scribe.share(granted, facts.places.granted)],
            "bar": permille(granted, facts.places.granted).unwrap_or_default().min(1000),
            "back": 1000,
        })
    };
    json!({
        "title": text(scribe, "people"),
        "nothing": None::<String>,
        "heads": heads(scribe, &["people-group", "places-asked", "places-granted", "share-granted"]),
        "rows": [
            row("women", people.women),
            row("youth", people.youth),
            row("rural", people.rural),
            row("disabled", people.disabled),
        ],
    })
}

fn delays(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let rows = facts.delays.iter().map(|delay| {
        json!({
            "label": text(scribe, &format!("stage-{}", delay.stage)),
            "cells": [
                scribe.integer(delay.files),
                scribe.integer(delay.shortest),
                scribe.decimal(&delay.median),
                scribe.integer(delay.longest),
            ],
        })
    });
    json!({
        "title": text(scribe, "delays"),
        "heads": heads(scribe, &["stage", "files", "shortest", "median", "longest"]),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": nothing(scribe, facts.delays.is_empty()),
    })
}

fn reasons(scribe: Scribe<'_>, facts: &Facts) -> Value {
    let total = facts.reasons.iter().fold(0_i64, |sum, (_, count)| sum.saturating_add(*count));
    let longest = facts.reasons.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let rows = facts.reasons.iter().map(|(label, count)| {
        json!({
            "label": scribe.name(label),
            "cells": [scribe.integer(*count), scribe.share(*count, total)],
            "bar": bar(*count, longest),
        })
    });
    json!({
        "title": text(scribe, "reasons"),
        "heads": heads(scribe, &["reason", "files", "share"]),
        "rows": rows.collect::<Vec<_>>(),
        "nothing": nothing(scribe, facts.reasons.is_empty()),
    })
}
