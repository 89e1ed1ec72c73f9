//! Medians and bins, in whole numbers and exact fractions.

use crate::domain::score::Exact;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::slugs! {
    /// A stretch of a file's way whose days are counted.
    Stage {
        DepositDecision = "deposit-decision", DecisionAnnouncement = "decision-announcement",
        DepositAnnouncement = "deposit-announcement",
    }
}

/// How many whole days of the office's calendar a stage took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Delay {
    /// Which stage.
    pub stage: Stage,
    /// Files that went through it.
    pub files: i64,
    /// Shortest; null when no file did.
    pub shortest: Option<i64>,
    /// Median, a decimal as text since it may fall between two days; null when no file did.
    pub median: Option<String>,
    /// Longest; null when no file did.
    pub longest: Option<i64>,
    /// How many took how long.
    pub bins: Vec<Bin>,
}

/// So many files between two bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Bin {
    /// Lower bound, within it.
    pub from: i64,
    /// Upper bound; of days the last one within it, null without end; of scores the next bin's bound.
    pub to: Option<i64>,
    /// Files.
    pub files: i64,
}

/// First days of the bins of delays: a week, a fortnight, a month, six weeks, the sixty days of the answer, three months.
const DAYS: [i64; 7] = [0, 8, 16, 31, 46, 61, 91];

/// The bins of delays, each with how many of `days` fall into it. What is before day 0 (two hands wrote the days of
/// one file in the wrong order) stands in the first.
#[must_use]
pub fn bins(days: &[i64]) -> Vec<Bin> {
    let bounds = DAYS.iter().copied().zip(DAYS.iter().skip(1).map(|next| Some(next - 1)).chain([None]));
    bounds
        .map(|(from, to)| {
            let inside = |day: &&i64| (**day >= from || from == 0) && to.is_none_or(|to| **day <= to);
            Bin { from, to, files: i64::try_from(days.iter().filter(inside).count()).unwrap_or(i64::MAX) }
        })
        .collect()
}

impl Delay {
    /// Counts the days of a stage.
    #[must_use]
    pub fn of(stage: Stage, mut days: Vec<i64>) -> Self {
        days.sort_unstable();
        Self {
            stage,
            files: i64::try_from(days.len()).unwrap_or(i64::MAX),
            shortest: days.first().copied(),
            median: median(&days).map(halves),
            longest: days.last().copied(),
            bins: bins(&days),
        }
    }
}

/// Twice the middle of sorted whole numbers, so that it is whole too; `None` of nothing.
#[must_use]
pub fn median(sorted: &[i64]) -> Option<i64> {
    let last = sorted.len().checked_sub(1)?;
    Some(sorted.get(last / 2)?.saturating_add(*sorted.get(last.div_ceil(2))?))
}

/// Halves as a decimal: 43 is `21.5`.
pub(super) fn halves(twice: i64) -> String {
    let sign = if twice < 0 { "-" } else { "" };
    let (whole, half) = (twice.unsigned_abs() / 2, twice % 2 != 0);
    if half { format!("{sign}{whole}.5") } else { format!("{sign}{whole}") }
}

/// The tenth of the scale of 100 in which a score lies, 0 to 9: each takes its lower bound in, the last also 100.
#[must_use]
pub fn score_bin(score: Exact) -> usize {
    let (part, whole) = score.parts();
    usize::try_from(part.checked_div(whole.saturating_mul(10)).unwrap_or(0).clamp(0, 9)).unwrap_or(0)
}
