//! Scores, exactly. A review's total is Σ share · (score − min) / (max − min) over the criteria that
//! apply, brought back to 100 when "not applicable" took criteria out: a section keeps its share as long as
//! something in it applies. Missing, zero and not applicable are three things: a missing score leaves the
//! review without a total, a file without the review of a service that scores a section is without a score.
//!
//! Weights and scores are decimals as people write them; sums and means are fractions, so that
//! nothing is rounded before files are ranked. Only [`Exact::shown`] rounds.

use super::fraction::Fraction;
use super::grid::{self, Section, Service};
use super::policy::Aggregate;
use super::programme::Criterion;
use num_bigint::BigInt;
use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub};
use rust_decimal::Decimal;

/// An exact fraction of whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(Ratio<i128>);

/// The scale on which a criterion is scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// Least value.
    pub min: Decimal,
    /// Greatest value.
    pub max: Decimal,
    /// Distance between two values.
    pub step: Decimal,
}

impl Scale {
    /// Whether the scale rises by a positive step that reaches its end within 1,000 values.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let Some(span) = self.max.checked_sub(self.min) else { return false };
        self.step > Decimal::ZERO
            && span > Decimal::ZERO
            && span.checked_rem(self.step) == Some(Decimal::ZERO)
            && span.checked_div(self.step).is_some_and(|values| values <= Decimal::ONE_THOUSAND)
    }

    /// Whether `value` is one of the scale's values.
    #[must_use]
    pub fn holds(&self, value: Decimal) -> bool {
        value >= self.min
            && value <= self.max
            && value.checked_sub(self.min).and_then(|rise| rise.checked_rem(self.step)) == Some(Decimal::ZERO)
    }
}

/// What a reviewer put at a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing yet: the review is incomplete.
    Missing,
    /// Does not apply to this file: out of the sum, and the rest is brought back to 100.
    NotApplicable,
    /// A value of the scale.
    Scored(Decimal),
}

/// Why no total can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoTotal {
    /// This many marks are missing.
    #[error("{0} marks are missing")]
    Incomplete(usize),
    /// Every criterion with a weight was put aside as not applicable.
    #[error("no criterion applies")]
    NothingApplies,
    /// Numbers beyond what 128 bits hold; only absurd grids reach this.
    #[error("numbers are too large")]
    TooLarge,
}

impl Exact {
    /// Zero.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));

    /// A whole number.
    #[must_use]
    pub fn whole(value: i64) -> Self {
        Self(Ratio::from_integer(i128::from(value)))
    }

    /// A fraction of whole numbers; `None` over zero.
    #[must_use]
    pub fn ratio(part: i128, whole: i128) -> Option<Self> {
        (whole != 0).then(|| Self(Ratio::new(part, whole)))
    }

    /// A decimal as a fraction.
    #[must_use]
    pub fn decimal(value: Decimal) -> Self {
        let value = value.normalize();
        Self(Ratio::new(value.mantissa(), 10i128.pow(value.scale())))
    }

    /// A fraction that is left unreduced: many of one denominator are compared quickly.
    pub(super) const fn raw(numerator: i128, denominator: i128) -> Self {
        Self(Ratio::new_raw(numerator, denominator))
    }

    /// Numerator and denominator.
    pub(super) const fn parts(self) -> (i128, i128) {
        (*self.0.numer(), *self.0.denom())
    }

    /// The fraction without a bound, for sums of squares and least squares.
    #[must_use]
    pub fn unbounded(self) -> Fraction {
        Fraction::new_raw(BigInt::from(*self.0.numer()), BigInt::from(*self.0.denom()))
    }

    /// Exact quotient; `None` by zero or beyond 128 bits.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        if other == Self::ZERO { None } else { self.0.checked_div(&other.0).map(Self) }
    }

    /// Exact product; `None` beyond 128 bits.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        self.0.checked_mul(&other.0).map(Self)
    }

    /// Exact sum; `None` beyond 128 bits.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(&other.0).map(Self)
    }

    /// Exact difference; `None` beyond 128 bits.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(&other.0).map(Self)
    }

    /// The mean of some values; `None` of nothing.
    #[must_use]
    pub fn mean(values: &[Self]) -> Option<Self> {
        let count = i64::try_from(values.len()).ok()?;
        values.iter().try_fold(Self::ZERO, |sum, value| sum.plus(*value))?.over(Self::whole(count))
    }

    /// The middle of some values, or the mean of the two in the middle; `None` of nothing.
    #[must_use]
    pub fn median(values: &[Self]) -> Option<Self> {
        let (below, above) = middle(values)?;
        if below == above { Some(below) } else { Self::mean(&[below, above]) }
    }

    /// The mean or the median, as a call's policy has it.
    #[must_use]
    pub fn aggregate(values: &[Self], by: Aggregate) -> Option<Self> {
        match by {
            Aggregate::Mean => Self::mean(values),
            Aggregate::Median => Self::median(values),
        }
    }

    /// As a share is read: whole, or with two decimals.
    #[must_use]
    pub fn brief(self) -> String {
        self.shown(if self.0.is_integer() { 0 } else { 2 })
    }

    /// The value rounded half away from zero to `places` decimals, for screen and paper only.
    #[must_use]
    pub fn shown(self, places: u32) -> String {
        let unit = 10i128.pow(places);
        let Some(scaled) = self.0.checked_mul(&Ratio::from_integer(unit)) else { return self.to_string() };
        let whole = scaled.round().to_integer();
        let (sign, whole) = if whole < 0 { ("-", -whole) } else { ("", whole) };
        if places == 0 {
            return format!("{sign}{whole}");
        }
        format!("{sign}{}.{:0width$}", whole / unit, whole % unit, width = places as usize)
    }
}

/// The one or two values in the middle, the lower first.
fn middle(values: &[Exact]) -> Option<(Exact, Exact)> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let last = sorted.len().checked_sub(1)?;
    Some((*sorted.get(last / 2)?, *sorted.get(last.div_ceil(2))?))
}

impl std::fmt::Display for Exact {
    /// Writes the fraction itself, `1250/17`, or the whole number.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// One criterion as totals reckon with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Effective share of 100; zero for what is only informative.
    pub share: Exact,
    /// Least value of the scale.
    pub min: Exact,
    /// Greatest value less the least.
    pub span: Exact,
    /// A mark of the file below this eliminates it.
    pub floor: Option<Exact>,
    /// Scored and shown, never in a total.
    pub informative: bool,
    /// Which section it stands in, as a number that is the same for those of one section.
    pub section: usize,
    /// The only service that scores it.
    pub service: Option<Service>,
}

/// A grid as totals reckon with it: its criteria in order, each with its effective share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// One for each criterion.
    pub columns: Vec<Column>,
}

impl Grid {
    /// The grid of some rules; `None` beyond 128 bits.
    #[must_use]
    pub fn of(sections: &[Section], criteria: &[Criterion]) -> Option<Self> {
        let shares = grid::shares(sections, criteria)?;
        let columns = criteria.iter().zip(shares);
        Some(Self::with(columns.map(|(one, share)| (one, share, grid::service(sections, one)))))
    }

    /// A grid, or some columns of one, whose shares were worked out before.
    #[must_use]
    pub fn with<'a>(columns: impl Iterator<Item = (&'a Criterion, Exact, Option<Service>)>) -> Self {
        let mut sections: Vec<Option<&str>> = Vec::new();
        let columns = columns.map(|(one, share, service)| {
            let slug = one.section.as_deref();
            let known = sections.iter().position(|section| *section == slug);
            let section = known.unwrap_or_else(|| {
                sections.push(slug);
                sections.len() - 1
            });
            let (min, max) = (Exact::decimal(one.min), Exact::decimal(one.max));
            let span = max.minus(min).unwrap_or(Exact::ZERO);
            let (floor, informative) = (one.floor.map(Exact::decimal), one.informative);
            Column { share, min, span, floor, informative, section, service }
        });
        Self { columns: columns.collect() }
    }

    /// Where a person of this service scores: at its own desk if the grid keeps a section for it, else at the
    /// desk of everybody (`None`).
    #[must_use]
    pub fn desk(&self, service: Option<Service>) -> Option<Service> {
        service.filter(|service| self.columns.iter().any(|column| column.service == Some(*service)))
    }

    /// Every desk that scores something, that of everybody first.
    #[must_use]
    pub fn desks(&self) -> Vec<Option<Service>> {
        let mut desks: Vec<_> = self.columns.iter().map(|column| column.service).collect();
        desks.sort_unstable();
        desks.dedup();
        desks
    }

    /// The share of 100 that a desk decides on; `None` beyond 128 bits.
    #[must_use]
    pub fn share(&self, desk: Option<Service>) -> Option<Exact> {
        let own = self.columns.iter().filter(|column| column.service == desk);
        own.map(|column| column.share).try_fold(Exact::ZERO, Exact::plus)
    }
}

/// One criterion's part of a total: share · (score − min) / (max − min).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Share of 100 once criteria that do not apply were put aside.
    pub share: Exact,
    /// Points won of that share; `None` where the criterion does not apply, is only informative or another's.
    pub points: Option<Exact>,
}

/// A total with the sum it opens into, in the grid's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// Of 100.
    pub value: Exact,
    /// One part for each criterion.
    pub parts: Vec<Part>,
}

/// A total over every column of a grid, from marks in the grid's order.
///
/// # Errors
/// [`NoTotal`] says why none can be given.
pub fn total(grid: &Grid, marks: &[Mark]) -> Result<Total, NoTotal> {
    reckon(grid, marks, |_| true)
}

/// The total of a review made at a desk: of 100, over that desk's columns alone. Marks stand in the grid's order.
///
/// # Errors
/// [`NoTotal`] says why none can be given.
pub fn total_at(grid: &Grid, desk: Option<Service>, marks: &[Mark]) -> Result<Total, NoTotal> {
    reckon(grid, marks, |column| column.service == desk)
}

fn reckon(grid: &Grid, marks: &[Mark], own: impl Fn(&Column) -> bool) -> Result<Total, NoTotal> {
    let given = marks.iter().copied().chain(std::iter::repeat(Mark::Missing));
    // What is not this desk's, or only informative, weighs nothing.
    let columns: Vec<(&Column, Mark, bool)> =
        grid.columns.iter().zip(given).map(|(column, mark)| (column, mark, own(column))).collect();
    let missing = columns.iter().filter(|(_, mark, own)| *own && *mark == Mark::Missing).count();
    if missing > 0 {
        return Err(NoTotal::Incomplete(missing));
    }
    let weighing: Vec<(&Column, Mark, bool)> =
        columns.iter().map(|(column, mark, own)| (*column, *mark, *own && !column.informative)).collect();
    let sections = section_shares(&weighing).ok_or(NoTotal::TooLarge)?;
    let mut applying = sections.iter().filter(|(_, applies)| *applies != Exact::ZERO).map(|(whole, _)| *whole);
    let whole = applying.try_fold(Exact::ZERO, Exact::plus).ok_or(NoTotal::TooLarge)?;
    if whole == Exact::ZERO {
        return Err(NoTotal::NothingApplies);
    }
    let parts =
        weighing.iter().map(|one| part(one, &sections, whole)).collect::<Option<Vec<_>>>().ok_or(NoTotal::TooLarge)?;
    let value =
        parts.iter().filter_map(|part| part.points).try_fold(Exact::ZERO, Exact::plus).ok_or(NoTotal::TooLarge)?;
    Ok(Total { value, parts })
}

/// For each section its whole share, and the share of what applies in it.
fn section_shares(columns: &[(&Column, Mark, bool)]) -> Option<Vec<(Exact, Exact)>> {
    let count = columns.iter().map(|(column, ..)| column.section + 1).max().unwrap_or(0);
    let mut sections = vec![(Exact::ZERO, Exact::ZERO); count];
    for (column, mark, weighs) in columns {
        if let Some((whole, applies)) = sections.get_mut(column.section).filter(|_| *weighs) {
            *whole = whole.plus(column.share)?;
            if *mark != Mark::NotApplicable {
                *applies = applies.plus(column.share)?;
            }
        }
    }
    Some(sections)
}

/// The share is that of the section among those that apply, times that of the criterion within its section.
fn part((column, mark, weighs): &(&Column, Mark, bool), sections: &[(Exact, Exact)], whole: Exact) -> Option<Part> {
    let nothing = Part { share: Exact::ZERO, points: None };
    let Mark::Scored(score) = mark else { return Some(nothing) };
    let Some((section, applies)) = sections.get(column.section).filter(|_| *weighs) else { return Some(nothing) };
    if column.share == Exact::ZERO {
        return Some(Part { share: Exact::ZERO, points: Some(Exact::ZERO) });
    }
    let share = if section == applies {
        column.share.times(Exact::whole(100))?.over(whole)?
    } else {
        section.times(Exact::whole(100))?.over(whole)?.times(column.share)?.over(*applies)?
    };
    let reached = Exact::decimal(*score).minus(column.min)?.over(column.span)?;
    Some(Part { share, points: Some(share.times(reached)?) })
}

/// A submitted review as a file's score takes it in.
#[derive(Debug, Clone, Copy)]
pub struct Judged<'a> {
    /// The desk it was made at.
    pub desk: Option<Service>,
    /// Its total, of that desk's 100.
    pub total: &'a Total,
    /// Its marks, in the grid's order.
    pub marks: &'a [Mark],
}

/// What one criterion adds to a file's score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Share of 100 that counted, on average over the reviews that decide the score.
    pub share: Exact,
    /// Points of 100 that it adds; all lines together are the score.
    pub points: Exact,
    /// The file's mark: mean or median of the marks given, as the score is; `None` where none was.
    pub mark: Option<Exact>,
    /// Reviews that gave a mark.
    pub scored: usize,
    /// Reviews that put it aside as not applicable.
    pub not_applicable: usize,
}

/// What the reviews of one desk come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskScore {
    /// Whose desk; `None` that of everybody.
    pub desk: Option<Service>,
    /// The share of 100 that it decides on.
    pub share: Exact,
    /// Mean or median of its reviews' totals, of its own 100.
    pub score: Exact,
    /// Those totals, in the order of the reviews.
    pub totals: Vec<Exact>,
}

/// A file's score, with the sum it opens into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileScore {
    /// Of 100.
    pub value: Exact,
    /// One for each criterion.
    pub lines: Vec<Line>,
    /// One for each desk.
    pub desks: Vec<DeskScore>,
}

impl FileScore {
    /// Whether something was put aside as not applicable, so that what is left weighed more than the grid says.
    #[must_use]
    pub fn is_renormalised(&self, grid: &Grid) -> bool {
        self.lines.iter().zip(&grid.columns).any(|(line, column)| line.share != column.share)
    }
}

/// Why a file has no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoScore {
    /// Nobody at this desk has handed a review in.
    #[error("no review of a desk is in")]
    Awaits(Option<Service>),
    /// Numbers beyond what 128 bits hold; only absurd grids reach this.
    #[error("numbers are too large")]
    TooLarge,
}

/// The score of a file: over all desks, the desk's share times the mean or median of its reviews' totals. With one
/// desk it is that mean or median itself. The order of the reviews changes nothing but that of `totals`.
///
/// # Errors
/// [`NoScore`] says why none can be given: what a desk has not scored is missing, not zero.
pub fn file(grid: &Grid, reviews: &[Judged<'_>], by: Aggregate) -> Result<FileScore, NoScore> {
    let mut score = FileScore { value: Exact::ZERO, lines: Vec::new(), desks: Vec::new() };
    let mut sums = vec![(Exact::ZERO, Exact::ZERO); grid.columns.len()];
    for desk in grid.desks() {
        let own: Vec<&Judged<'_>> = reviews.iter().filter(|review| review.desk == desk).collect();
        let totals: Vec<Exact> = own.iter().map(|review| review.total.value).collect();
        let value = Exact::aggregate(&totals, by).ok_or(NoScore::Awaits(desk))?;
        let share = grid.share(desk).ok_or(NoScore::TooLarge)?;
        let weigh = |value: Exact| value.times(share)?.over(Exact::whole(100));
        score.value = weigh(value).and_then(|points| score.value.plus(points)).ok_or(NoScore::TooLarge)?;
        add_parts(&mut sums, &own, by, weigh).ok_or(NoScore::TooLarge)?;
        score.desks.push(DeskScore { desk, share, score: value, totals });
    }
    let columns = grid.columns.iter().zip(sums).enumerate();
    score.lines = columns.map(|(i, (column, sums))| line(i, column, sums, reviews, by)).collect();
    Ok(score)
}

/// Adds what each criterion brings to a desk's score. A median opens into the reviews that lie in the middle; where
/// several share its total, into their mean, so that no order of reviews shows through.
fn add_parts(
    sums: &mut [(Exact, Exact)],
    own: &[&Judged<'_>],
    by: Aggregate,
    weigh: impl Fn(Exact) -> Option<Exact>,
) -> Option<()> {
    let totals: Vec<Exact> = own.iter().map(|review| review.total.value).collect();
    let (below, above) = middle(&totals)?;
    let groups: Vec<Vec<&Total>> = match by {
        Aggregate::Mean => vec![own.iter().map(|review| review.total).collect()],
        Aggregate::Median => [below, above]
            .iter()
            .map(|value| own.iter().map(|review| review.total).filter(|total| total.value == *value).collect())
            .collect(),
    };
    for (i, (share, points)) in sums.iter_mut().enumerate() {
        let mean = |of: fn(&Part) -> Exact| {
            let each = groups.iter().map(|group| {
                let parts: Vec<Exact> = group.iter().filter_map(|total| total.parts.get(i).map(of)).collect();
                Exact::mean(&parts)
            });
            weigh(Exact::mean(&each.collect::<Option<Vec<_>>>()?)?)
        };
        *share = share.plus(mean(|part| part.share)?)?;
        *points = points.plus(mean(|part| part.points.unwrap_or(Exact::ZERO))?)?;
    }
    Some(())
}

/// The values given among some marks.
fn scored(marks: impl Iterator<Item = Mark>) -> Vec<Exact> {
    let value = |mark| match mark {
        Mark::Scored(value) => Some(Exact::decimal(value)),
        Mark::Missing | Mark::NotApplicable => None,
    };
    marks.filter_map(value).collect()
}

/// A file's mark on one criterion from those its reviews gave, as its score is; `None` where it never applied.
#[must_use]
pub fn mark_of(marks: impl Iterator<Item = Mark>, by: Aggregate) -> Option<Exact> {
    Exact::aggregate(&scored(marks), by)
}

fn line(i: usize, column: &Column, (share, points): (Exact, Exact), reviews: &[Judged<'_>], by: Aggregate) -> Line {
    let own = reviews.iter().filter(|review| review.desk == column.service);
    let marks: Vec<Mark> = own.filter_map(|review| review.marks.get(i).copied()).collect();
    let scored = scored(marks.iter().copied());
    Line {
        share,
        points,
        mark: Exact::aggregate(&scored, by),
        scored: scored.len(),
        not_applicable: marks.iter().filter(|mark| **mark == Mark::NotApplicable).count(),
    }
}

/// The criteria, by their place in the grid, on which a file's mark lies below the floor: one is enough to eliminate
/// it, whatever its score. A criterion that never applied eliminates nobody.
#[must_use]
pub fn eliminated(grid: &Grid, marks: &[Option<Exact>]) -> Vec<usize> {
    let below =
        |(column, mark): &(&Column, &Option<Exact>)| column.floor.zip(**mark).is_some_and(|(floor, mark)| mark < floor);
    let columns = grid.columns.iter().zip(marks).enumerate();
    columns.filter(|(_, one)| below(one)).map(|(place, _)| place).collect()
}

#[cfg(test)]
#[path = "score_tests.rs"]
mod tests;
