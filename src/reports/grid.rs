//! The blank scoring grid of a call, for a reviewer who marks by hand.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{Catalogue, Language};
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
    /// The criteria, in order.
    pub criteria: Vec<Criterion>,
}

/// One criterion; numbers are exact decimals as text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Criterion {
    /// What it is called.
    pub name: Bilingual,
    /// What a reviewer looks at.
    pub help: Bilingual,
    /// Share of 100.
    pub weight: Decimal,
    /// Least value.
    pub min: Decimal,
    /// Greatest value.
    pub max: Decimal,
    /// Distance between two values.
    pub step: Decimal,
    /// Below this a comment is obligatory.
    pub comment_below: Option<Decimal>,
    /// A mean below this eliminates.
    pub floor: Option<Decimal>,
    /// Whether it may be marked as not applicable.
    pub allows_na: bool,
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
    let body = json!({
        "blanks": blanks,
        "criteria": (1..).zip(&facts.criteria).map(|(number, one)| criterion(scribe, number, one)).collect::<Vec<_>>(),
        "score": scribe.label("form-grid-score"),
        "comment": scribe.label("form-grid-comment"),
        "total": scribe.label("form-grid-total"),
        "pass": scribe.sentence("report-ranking-pass-mark", &[("mark", scribe.decimal(&facts.pass_mark).into())]),
        "note": scribe.label("form-grid-note"),
        "general": scribe.label("form-grid-general"),
        "conflict": scribe.label("form-grid-conflict"),
        "signers": [{ "role": scribe.label("form-grid-reviewer"), "name": "", "hint": scribe.label("form-grid-signature") }],
    });
    assemble(scribe, frame, body)
}

pub(super) fn criterion(scribe: Scribe<'_>, number: i64, one: &Criterion) -> Value {
    let decimal = |value: Decimal| scribe.decimal(&value.normalize().to_string());
    let help = one.help.in_language(scribe.language);
    let rules = [
        one.comment_below.map(|below| scribe.sentence("form-grid-comment-below", &[("below", decimal(below).into())])),
        one.floor.map(|floor| scribe.sentence("form-grid-floor", &[("floor", decimal(floor).into())])),
    ];
    json!({
        "number": scribe.integer(number),
        "name": scribe.name(&one.name),
        "help": (!help.is_empty()).then(|| scribe.free(help)),
        "weight": scribe.sentence("form-grid-weight", &[("weight", decimal(one.weight).into())]),
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
