//! A call beside the one before it.

use super::distribution::{Stage, halves};
use super::{Figures, PeopleGroup};
use crate::domain::id::CallId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::slugs! {
    /// What a compared value is.
    Unit { Count = "count", Money = "money" }
}

/// One measure of both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Compared {
    /// What is measured; texts are keyed by it.
    pub measure: String,
    /// What its values are; money in centimes.
    pub unit: Unit,
    /// In this call.
    pub now: Option<i64>,
    /// In the one before.
    pub before: Option<i64>,
    /// This less the one before; null where either is missing.
    pub difference: Option<i64>,
}

/// Median days of a stage in both, decimals as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DelayCompared {
    /// Which stage.
    pub stage: Stage,
    /// In this call.
    pub now: Option<String>,
    /// In the one before.
    pub before: Option<String>,
    /// This less the one before; null where either is missing.
    pub difference: Option<String>,
}

/// A call beside the one before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallComparison {
    /// The call before.
    pub call: CallId,
    /// Its code.
    pub code: String,
    /// Its title in Arabic.
    pub title_ar: String,
    /// Its title in French.
    pub title_fr: String,
    /// Measures, in the order in which they are read.
    pub measures: Vec<Compared>,
    /// Median days.
    pub delays: Vec<DelayCompared>,
}

/// Lays a call beside the one before; `None` where the latter is not exactly one call.
#[must_use]
pub fn compare(now: &Figures, before: &Figures) -> Option<CallComparison> {
    let [call] = before.calls.as_slice() else { return None };
    let women = |figures: &Figures| {
        figures.people.iter().find(|people| people.group == PeopleGroup::Women).and_then(|people| people.accepted)
    };
    let count =
        |measure: &str, of: &dyn Fn(&Figures) -> Option<i64>| compared(measure, Unit::Count, of(now), of(before));
    let money =
        |measure: &str, of: &dyn Fn(&Figures) -> Option<i64>| compared(measure, Unit::Money, of(now), of(before));
    let measures = vec![
        count("deposited", &|figures| Some(figures.files.deposited)),
        count("admissible", &|figures| Some(figures.files.admissible)),
        count("accepted", &|figures| Some(figures.files.accepted)),
        count("rejected", &|figures| Some(figures.files.rejected)),
        count("places-asked", &|figures| Some(figures.places.asked)),
        count("places-granted", &|figures| Some(figures.places.granted)),
        count("quota", &|figures| figures.places.limit),
        count("women-accepted", &women),
        money("amount-asked", &|figures| Some(figures.money.asked)),
        money("amount-granted", &|figures| Some(figures.money.granted)),
        money("envelope", &|figures| figures.money.limit),
    ];
    let delays = now.delays.iter().zip(&before.delays).map(|(now, before)| DelayCompared {
        stage: now.stage,
        now: now.median.clone(),
        before: before.median.clone(),
        difference: now
            .median
            .as_deref()
            .and_then(twice)
            .zip(before.median.as_deref().and_then(twice))
            .map(|(now, before)| halves(now - before)),
    });
    Some(CallComparison {
        call: call.id,
        code: call.code.clone(),
        title_ar: call.title_ar.clone(),
        title_fr: call.title_fr.clone(),
        measures,
        delays: delays.collect(),
    })
}

fn compared(measure: &str, unit: Unit, now: Option<i64>, before: Option<i64>) -> Compared {
    let difference = now.zip(before).map(|(now, before)| now.saturating_sub(before));
    Compared { measure: measure.to_owned(), unit, now, before, difference }
}

/// A median of days as whole halves.
fn twice(median: &str) -> Option<i64> {
    let (whole, half) = match median.strip_suffix(".5") {
        Some(whole) => (whole, 1),
        None => (median, 0),
    };
    let value = whole.trim_start_matches('-').parse::<i64>().ok()?.checked_mul(2)?.checked_add(half)?;
    Some(if median.starts_with('-') { -value } else { value })
}
