//! Scores, exactly. A review's total is Σ weight · (score − min) / (max − min) over the criteria that
//! apply, brought back to 100 when "not applicable" took criteria out. Missing, zero and not
//! applicable are three things: a missing score leaves the review without a total.
//!
//! Weights and scores are decimals as people write them; sums and means are fractions, so that
//! nothing is rounded before files are ranked. Only [`Exact::shown`] rounds.

use super::fraction::Fraction;
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
    pub(super) const fn ratio(self) -> (i128, i128) {
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

impl std::fmt::Display for Exact {
    /// Writes the fraction itself, `1250/17`, or the whole number.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// One criterion's part of a total: share · (score − min) / (max − min).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Share of 100 once criteria that do not apply were put aside.
    pub share: Exact,
    /// Points won of that share; `None` where the criterion does not apply.
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

/// The sum of a grid's weights; `None` beyond a decimal's reach.
#[must_use]
pub fn weights_sum(criteria: &[Criterion]) -> Option<Decimal> {
    criteria.iter().try_fold(Decimal::ZERO, |sum, criterion| sum.checked_add(criterion.weight))
}

/// A review's total over its marks, given in the grid's order.
///
/// # Errors
/// [`NoTotal`] says why none can be given.
pub fn total(criteria: &[Criterion], marks: &[Mark]) -> Result<Total, NoTotal> {
    let missing =
        criteria.len().saturating_sub(marks.len()) + marks.iter().filter(|mark| **mark == Mark::Missing).count();
    if missing > 0 {
        return Err(NoTotal::Incomplete(missing));
    }
    let applying = criteria
        .iter()
        .zip(marks)
        .filter(|(_, mark)| **mark != Mark::NotApplicable)
        .try_fold(Exact::ZERO, |sum, (criterion, _)| sum.plus(Exact::decimal(criterion.weight)))
        .ok_or(NoTotal::TooLarge)?;
    if applying == Exact::ZERO {
        return Err(NoTotal::NothingApplies);
    }
    let parts = criteria
        .iter()
        .zip(marks)
        .map(|(criterion, mark)| part(criterion, *mark, applying))
        .collect::<Option<Vec<_>>>()
        .ok_or(NoTotal::TooLarge)?;
    let value =
        parts.iter().filter_map(|part| part.points).try_fold(Exact::ZERO, Exact::plus).ok_or(NoTotal::TooLarge)?;
    Ok(Total { value, parts })
}

fn part(criterion: &Criterion, mark: Mark, applying: Exact) -> Option<Part> {
    let score = match mark {
        Mark::Scored(score) => score,
        Mark::NotApplicable | Mark::Missing => return Some(Part { share: Exact::ZERO, points: None }),
    };
    let share = Exact::decimal(criterion.weight).times(Exact::whole(100))?.over(applying)?;
    let min = Exact::decimal(criterion.min);
    let reached = Exact::decimal(score).minus(min)?.over(Exact::decimal(criterion.max).minus(min)?)?;
    Some(Part { share, points: Some(share.times(reached)?) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::programme::Label;
    use proptest::prelude::*;

    fn criterion(weight: i64, max: i64) -> Criterion {
        Criterion {
            slug: format!("c{weight}"),
            label: Label::default(),
            help_ar: String::new(),
            help_fr: String::new(),
            help_en: String::new(),
            weight: Decimal::from(weight),
            min: Decimal::ZERO,
            max: Decimal::from(max),
            step: Decimal::ONE,
            comment_below: None,
            floor: None,
            allows_na: true,
            levels: Vec::new(),
        }
    }

    fn scored(value: i64) -> Mark {
        Mark::Scored(Decimal::from(value))
    }

    #[test]
    fn a_total_is_the_weighted_share_of_each_scale() {
        let grid = [criterion(35, 5), criterion(40, 5), criterion(15, 5), criterion(10, 10)];
        let all = total(&grid, &[scored(5), scored(4), scored(3), scored(1)]).unwrap();
        assert_eq!(all.value.shown(2), "77.00");
        assert_eq!(all.parts.iter().map(|p| p.points.unwrap().shown(0)).collect::<Vec<_>>(), ["35", "32", "9", "1"]);
    }

    #[test]
    fn missing_zero_and_not_applicable_are_three_things() {
        let grid = [criterion(60, 5), criterion(40, 5)];
        assert_eq!(total(&grid, &[scored(5), Mark::Missing]), Err(NoTotal::Incomplete(1)));
        assert_eq!(total(&grid, &[scored(5), scored(0)]).unwrap().value.shown(2), "60.00");
        assert_eq!(total(&grid, &[scored(5), Mark::NotApplicable]).unwrap().value.shown(2), "100.00");
        assert_eq!(total(&grid, &[Mark::NotApplicable, Mark::NotApplicable]), Err(NoTotal::NothingApplies));
        assert_eq!(total(&grid, &[]), Err(NoTotal::Incomplete(2)));
    }

    #[test]
    fn thirds_stay_exact_until_shown() {
        let third = Exact::mean(&[Exact::whole(71), Exact::whole(71), Exact::whole(72)]).unwrap();
        assert_eq!(third.to_string(), "214/3");
        assert_eq!(third.shown(2), "71.33");
        assert_eq!(Exact::decimal("2.675".parse().unwrap()).shown(2), "2.68");
        assert_eq!(Exact::decimal("-0.5".parse().unwrap()).shown(0), "-1");
    }

    #[test]
    fn a_scale_holds_its_own_values_only() {
        let half = Scale { min: Decimal::ZERO, max: Decimal::from(5), step: "0.5".parse().unwrap() };
        assert!(half.is_sound());
        for (value, held) in [("0", true), ("4.5", true), ("4.25", false), ("5.5", false), ("-0.5", false)] {
            assert_eq!(half.holds(value.parse().unwrap()), held, "{value}");
        }
        assert!(!Scale { min: Decimal::ZERO, max: Decimal::ZERO, step: Decimal::ONE }.is_sound());
        assert!(!Scale { min: Decimal::ZERO, max: Decimal::from(5), step: Decimal::from(2) }.is_sound());
    }

    proptest! {
        #[test]
        fn a_total_stays_between_0_and_100(marks in proptest::collection::vec(0i64..=5, 4), na in 0usize..4) {
            let grid = [criterion(35, 5), criterion(40, 5), criterion(15, 5), criterion(10, 5)];
            let marks: Vec<_> = marks.into_iter().enumerate()
                .map(|(i, v)| if i == na { Mark::NotApplicable } else { scored(v) }).collect();
            let total = total(&grid, &marks).unwrap();
            prop_assert!(total.value >= Exact::ZERO && total.value <= Exact::whole(100));
            let shares = total.parts.iter().try_fold(Exact::ZERO, |sum, p| sum.plus(p.share)).unwrap();
            prop_assert_eq!(shares, Exact::whole(100));
        }

        #[test]
        fn raising_one_mark_never_lowers_the_total(marks in proptest::collection::vec(0i64..5, 4), which in 0usize..4) {
            let grid = [criterion(35, 5), criterion(40, 5), criterion(15, 5), criterion(10, 5)];
            let before: Vec<_> = marks.iter().map(|v| scored(*v)).collect();
            let after: Vec<_> = marks.iter().enumerate().map(|(i, v)| scored(v + i64::from(i == which))).collect();
            prop_assert!(total(&grid, &after).unwrap().value > total(&grid, &before).unwrap().value);
        }
    }
}
