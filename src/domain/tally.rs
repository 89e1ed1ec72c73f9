//! Totals by whole numbers: a grid is brought to one denominator once, so that thousands of totals are sums of
//! products and no fraction is reduced on the way. It gives exactly what `score::total` gives (a property below).

use super::programme::Criterion;
use super::score::{Exact, Mark};
use rust_decimal::Decimal;

/// How far a mark rose on its scale, as a multiple of the tally's unit; `None`: not applicable.
pub type Rise = Option<i128>;

/// A grid's scales over one denominator.
#[derive(Debug, Clone)]
pub struct Tally {
    scales: Vec<Steps>,
    /// The whole of each scale.
    whole: i128,
}

#[derive(Debug, Clone, Copy)]
struct Steps {
    /// Decimals of the scale's numbers.
    decimals: u32,
    /// Its least value at that many decimals.
    min: i128,
    /// What one step of the last decimal is of the whole.
    factor: i128,
}

/// A grid's weights as whole numbers.
#[derive(Debug, Clone)]
pub struct Weights(Vec<i128>);

/// A total not yet reduced: so many of so many hundredths.
#[derive(Debug, Clone, Copy)]
pub struct Sum {
    part: i128,
    whole: i128,
}

impl Sum {
    /// The total of 100.
    #[must_use]
    pub fn exact(self) -> Option<Exact> {
        Exact::ratio(self.part, self.whole)
    }
}

impl Tally {
    /// Brings a grid's scales to one denominator; `None` where 100 bits do not hold it, or a scale has no span.
    #[must_use]
    pub fn new(criteria: &[Criterion]) -> Option<Self> {
        let spans = criteria
            .iter()
            .map(|criterion| {
                let [min, max, step] = [criterion.min, criterion.max, criterion.step].map(|number| number.normalize());
                let decimals = min.scale().max(max.scale()).max(step.scale());
                let min = at(min, decimals)?;
                Some((decimals, min, at(max, decimals)?.checked_sub(min).filter(|span| *span > 0)?))
            })
            .collect::<Option<Vec<_>>>()?;
        let whole = spans.iter().try_fold(1_i128, |whole, (_, _, span)| {
            whole.checked_mul(span / gcd(whole, *span)).filter(|whole| *whole <= 1 << 100)
        })?;
        let scales = spans.into_iter().map(|(decimals, min, span)| Steps { decimals, min, factor: whole / span });
        Some(Self { scales: scales.collect(), whole })
    }

    /// A mark at a criterion; `None` for a missing mark or one off its scale.
    #[must_use]
    pub fn rise(&self, criterion: usize, mark: Mark) -> Option<Rise> {
        let steps = self.scales.get(criterion)?;
        match mark {
            Mark::Missing => None,
            Mark::NotApplicable => Some(None),
            Mark::Scored(value) => {
                let rise = at(value.normalize(), steps.decimals)?.checked_sub(steps.min)?.checked_mul(steps.factor)?;
                (0..=self.whole).contains(&rise).then_some(Some(rise))
            }
        }
    }

    /// A review's total by these weights; `None` where nothing applies or numbers are too large.
    #[must_use]
    pub fn total(&self, weights: &Weights, rises: &[Rise]) -> Option<Sum> {
        let (mut applying, mut part) = (0_i128, 0_i128);
        for (weight, rise) in weights.0.iter().zip(rises) {
            if let Some(rise) = rise {
                applying = applying.checked_add(*weight)?;
                part = part.checked_add(weight.checked_mul(*rise)?)?;
            }
        }
        let whole = self.whole.checked_mul(applying).filter(|whole| *whole > 0)?;
        Some(Sum { part: part.checked_mul(100)?, whole })
    }
}

impl Weights {
    /// Weights of a grid without sections, in its order, nothing for what is only informative; `None` where they
    /// are too fine.
    #[must_use]
    pub fn new(criteria: &[Criterion]) -> Option<Self> {
        let weight = |one: &Criterion| if one.informative { Decimal::ZERO } else { one.weight };
        let weights: Vec<Decimal> = criteria.iter().map(weight).collect();
        let decimals = weights.iter().map(|weight| weight.normalize().scale()).max().unwrap_or(0);
        weights.iter().map(|weight| at(weight.normalize(), decimals)).collect::<Option<_>>().map(Self)
    }
}

/// The mean of totals.
#[must_use]
pub fn mean(sums: &[Sum]) -> Option<Exact> {
    let first = sums.first()?;
    let count = i128::try_from(sums.len()).ok()?;
    if sums.iter().all(|sum| sum.whole == first.whole) {
        let part = sums.iter().try_fold(0_i128, |part, sum| part.checked_add(sum.part))?;
        return Exact::ratio(part, first.whole.checked_mul(count)?);
    }
    Exact::mean(&sums.iter().map(|sum| sum.exact()).collect::<Option<Vec<_>>>()?)
}

/// A decimal as a whole number of its `decimals`-th places; `None` if it has more of them.
fn at(value: Decimal, decimals: u32) -> Option<i128> {
    10_i128.checked_pow(decimals.checked_sub(value.scale())?)?.checked_mul(value.mantissa())
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::score::{Grid, total};
    use proptest::prelude::*;

    fn criterion(weight: &str, min: &str, max: &str, step: &str) -> Criterion {
        let text = format!(
            r#"{{"slug":"c","weight":"{weight}","min":"{min}","max":"{max}","step":"{step}","allowsNa":true}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    fn grid() -> Vec<Criterion> {
        vec![
            criterion("33.3", "0", "5", "1"),
            criterion("26.7", "1", "7", "0.5"),
            criterion("20", "-2", "2", "0.25"),
            criterion("20.00", "0", "20", "1"),
        ]
    }

    fn mark(criterion: &Criterion, nth: u32) -> Mark {
        let steps = (criterion.max - criterion.min) / criterion.step;
        let nth = Decimal::from(nth) % (steps + Decimal::ONE + Decimal::ONE);
        if nth > steps { Mark::NotApplicable } else { Mark::Scored(criterion.min + nth * criterion.step) }
    }

    proptest! {
        #[test]
        fn it_gives_exactly_what_the_sum_of_fractions_gives(
            reviews in proptest::collection::vec(proptest::collection::vec(0u32..200, 4), 1..6)
        ) {
            let grid = grid();
            let tally = Tally::new(&grid).unwrap();
            let weights = Weights::new(&grid).unwrap();
            let (mut sums, mut exacts) = (Vec::new(), Vec::new());
            for review in reviews {
                let marks: Vec<_> = grid.iter().zip(review).map(|(c, nth)| mark(c, nth)).collect();
                let rises: Vec<_> = marks.iter().enumerate().map(|(i, m)| tally.rise(i, *m).unwrap()).collect();
                let sum = tally.total(&weights, &rises);
                let fractions = total(&Grid::of(&[], &grid).unwrap(), &marks);
                prop_assert_eq!(sum.and_then(Sum::exact), fractions.as_ref().ok().map(|total| total.value));
                if let (Some(sum), Ok(total)) = (sum, fractions) {
                    sums.push(sum);
                    exacts.push(total.value);
                }
            }
            prop_assert_eq!(mean(&sums), Exact::mean(&exacts));
        }

        #[test]
        fn a_wider_scale_changes_nothing(values in proptest::collection::vec(0u32..=5, 4)) {
            let of = |max: u32| {
                let grid: Vec<_> = (0..4).map(|_| criterion("25", "0", &max.to_string(), "1")).collect();
                let tally = Tally::new(&grid).unwrap();
                let weights = Weights::new(&grid).unwrap();
                let marks = values.iter().map(|v| Mark::Scored(Decimal::from(v * max / 5)));
                let rises: Vec<_> = marks.enumerate().map(|(i, m)| tally.rise(i, m).unwrap()).collect();
                tally.total(&weights, &rises).and_then(Sum::exact)
            };
            prop_assert_eq!(of(5), of(20));
        }
    }

    #[test]
    fn what_is_missing_or_off_the_scale_has_no_rise() {
        let tally = Tally::new(&grid()).unwrap();
        let scored = |text: &str| Mark::Scored(text.parse().unwrap());
        for (criterion, mark) in
            [(0, Mark::Missing), (0, scored("6")), (0, scored("-1")), (0, scored("2.5")), (9, scored("1"))]
        {
            assert_eq!(tally.rise(criterion, mark), None, "{criterion} {mark:?}");
        }
        assert_eq!(tally.rise(0, Mark::NotApplicable), Some(None));
        assert!(Tally::new(&[criterion("100", "5", "5", "1")]).is_none(), "a scale without a span");
    }
}
