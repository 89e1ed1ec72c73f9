//! The blank scoring grid of a call, for a reviewer who marks by hand.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Values of a scale up to this many are printed with a box each; beyond it the score is written.
const MOST_VALUES: usize = 11;

/// What a grid states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, day of issue.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Pass mark of 100, exact decimal.
    pub pass_mark: String,
    /// Version of the grid and the day it was kept; `None` for a sample.
    pub version: Option<(i64, NaiveDate)>,
    /// Its sections, in order; none for a grid without.
    pub sections: Vec<Section>,
    /// The criteria, in order.
    pub criteria: Vec<Criterion>,
}

/// A section of the grid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// What it is called.
    pub name: Bilingual,
    /// Share of 100.
    pub weight: Decimal,
    /// Slug of the only service that scores it.
    pub service: Option<String>,
}

/// One criterion; numbers are exact decimals as text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Criterion {
    /// What it is called.
    pub name: Bilingual,
    /// What a reviewer looks at.
    pub help: Bilingual,
    /// Place of its section among those of the grid.
    pub section: Option<usize>,
    /// Effective share of 100, whole or with two decimals.
    pub share: String,
    /// The same as an exact fraction, `35/3`, or the whole number.
    pub exact: String,
    /// Least value.
    pub min: Decimal,
    /// Greatest value.
    pub max: Decimal,
    /// Distance between two values.
    pub step: Decimal,
    /// Below this a comment is obligatory.
    pub comment_below: Option<Decimal>,
    /// Above this a comment is obligatory.
    pub comment_above: Option<Decimal>,
    /// A mean below this eliminates.
    pub floor: Option<Decimal>,
    /// Whether it may be marked as not applicable.
    pub allows_na: bool,
    /// Whether it is scored for information alone.
    pub informative: bool,
    /// Meaning of values that have one.
    pub levels: Vec<(String, Bilingual)>,
}

/// The grid in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("form-grid-title"),
        call: Some(&facts.call),
        usual_signers: &[],
        rows: facts.criteria.len(),
    };
    let blanks = ["register", "organisation", "project", "reviewer"].map(|slug| scribe.term("form-grid", slug));
    let numbered: Vec<(i64, &Criterion)> = (1..).zip(&facts.criteria).collect();
    let body = json!({
        "blanks": blanks,
        "version": facts.version.map(|(number, day)| scribe.sentence("form-grid-version", &[
            ("number", scribe.integer(number).into()), ("day", scribe.short_date(day).into()),
        ])),
        "parts": parts(scribe, &facts.sections, &numbered),
        "score": scribe.label("form-grid-score"),
        "comment": scribe.label("form-grid-comment"),
        "total": scribe.label("form-grid-total"),
        "pass": scribe.sentence("report-ranking-pass-mark", &[("mark", scribe.decimal(&facts.pass_mark).into())]),
        "note": scribe.label("form-grid-note"),
        "notes": notes(scribe, facts),
        "general": scribe.label("form-grid-general"),
        "conflict": scribe.label("form-grid-conflict"),
        "signers": [{ "role": scribe.label("form-grid-reviewer"), "name": "", "hint": scribe.label("form-grid-signature") }],
    });
    assemble(scribe, frame, body)
}

/// Criteria with their numbers under the heads of their sections; without sections one part without a head.
pub(super) fn parts(scribe: Scribe<'_>, sections: &[Section], numbered: &[(i64, &Criterion)]) -> Vec<Value> {
    let of = |section: Option<usize>| -> Vec<Value> {
        let own = numbered.iter().filter(|(_, one)| one.section == section);
        own.map(|(number, one)| criterion(scribe, *number, one)).collect()
    };
    let bare = of(None);
    let without = (!bare.is_empty()).then(|| json!({ "head": null, "criteria": bare }));
    let sections = sections.iter().enumerate().map(|(place, section)| {
        let weight = scribe.decimal(&section.weight.normalize().to_string());
        let service = section.service.as_deref().map(|slug| scribe.term("service", slug));
        json!({
            "head": {
                "name": scribe.name(&section.name),
                "weight": scribe.sentence("form-grid-section-weight", &[("weight", weight.into())]),
                "service": service.map(|service| scribe.sentence("form-grid-service", &[("service", service.into())])),
            },
            "criteria": of(Some(place)),
        })
    });
    without.into_iter().chain(sections).collect()
}

/// What must be known to read the weights, as far as it concerns this grid.
fn notes(scribe: Scribe<'_>, facts: &Facts) -> Vec<String> {
    let says = [
        (!facts.sections.is_empty(), "form-grid-note-sections"),
        (facts.sections.iter().any(|section| section.service.is_some()), "form-grid-note-services"),
        (facts.criteria.iter().any(|one| one.informative), "form-grid-note-informative"),
        (facts.criteria.iter().any(|one| one.floor.is_some()), "form-grid-note-floor"),
    ];
    says.into_iter().filter(|(applies, _)| *applies).map(|(_, key)| scribe.label(key)).collect()
}

/// The share as it is read, with the exact fraction where two decimals do not say it all.
fn weight(scribe: Scribe<'_>, one: &Criterion) -> String {
    if one.informative {
        return scribe.label("form-grid-informative");
    }
    let share = scribe.decimal(&one.share);
    if one.exact.contains('/') && Decimal::from_str_exact(&one.share).is_ok_and(|share| !is(share, &one.exact)) {
        return scribe
            .sentence("form-grid-weight-exact", &[("weight", share.into()), ("exact", i18n::ltr(&one.exact).into())]);
    }
    scribe.sentence("form-grid-weight", &[("weight", share.into())])
}

/// Whether a decimal is the fraction `35/4` itself.
fn is(share: Decimal, exact: &str) -> bool {
    let Some((above, below)) = exact.split_once('/') else { return false };
    let parse = |text: &str| text.parse::<Decimal>().ok();
    parse(above).zip(parse(below)).is_some_and(|(above, below)| share.checked_mul(below) == Some(above))
}

fn criterion(scribe: Scribe<'_>, number: i64, one: &Criterion) -> Value {
    let decimal = |value: Decimal| scribe.decimal(&value.normalize().to_string());
    let help = one.help.in_language(scribe.language);
    let rules = [
        one.comment_below.map(|below| scribe.sentence("form-grid-comment-below", &[("below", decimal(below).into())])),
        one.comment_above.map(|above| scribe.sentence("form-grid-comment-above", &[("above", decimal(above).into())])),
        one.floor.map(|floor| scribe.sentence("form-grid-floor", &[("floor", decimal(floor).into())])),
    ];
    json!({
        "number": scribe.integer(number),
        "name": scribe.name(&one.name),
        "help": (!help.is_empty()).then(|| scribe.free(help)),
        "weight": weight(scribe, one),
        "scale": scribe.sentence("form-grid-scale", &[
            ("min", decimal(one.min).into()), ("max", decimal(one.max).into()), ("step", decimal(one.step).into()),
        ]),
        "values": values(one).into_iter().map(decimal).collect::<Vec<_>>(),
        "na": one.allows_na.then(|| scribe.label("form-grid-na")),
        "levels": one.levels.iter().map(|(value, name)| json!({ "value": scribe.decimal(value), "name": scribe.name(name) })).collect::<Vec<_>>(),
        "rules": rules.into_iter().flatten().collect::<Vec<_>>(),
    })
}

/// Every value of a short scale, in order; none of a long one.
fn values(one: &Criterion) -> Vec<Decimal> {
    if one.step <= Decimal::ZERO {
        return Vec::new();
    }
    let next = |value: &Decimal| value.checked_add(one.step).filter(|next| *next <= one.max);
    let values: Vec<_> = std::iter::successors(Some(one.min), next).take(MOST_VALUES + 1).collect();
    if values.len() > MOST_VALUES { Vec::new() } else { values }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_that_two_decimals_say_needs_no_fraction() {
        let share = |text: &str| text.parse::<Decimal>().unwrap();
        assert!(is(share("8.75"), "35/4") && is(share("17.5"), "35/2"));
        assert!(!is(share("11.67"), "35/3") && !is(share("11.67"), "35"));
    }

    #[test]
    fn a_short_scale_has_a_box_for_each_value_and_a_long_one_none() {
        let scale = |min: i64, max: i64, step: &str| Criterion {
            min: min.into(),
            max: max.into(),
            step: step.parse().unwrap(),
            ..Criterion::default()
        };
        let shown = |one: &Criterion| values(one).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(shown(&scale(0, 5, "1")), "0 1 2 3 4 5");
        assert_eq!(shown(&scale(1, 2, "0.5")), "1 1.5 2.0");
        assert_eq!(shown(&scale(0, 10, "1")).split(' ').count(), 11);
        assert_eq!(shown(&scale(0, 20, "1")), "");
        assert_eq!(shown(&scale(0, 5, "0")), "");
    }
}
