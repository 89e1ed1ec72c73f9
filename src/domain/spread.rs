//! How far a file's reviewers are apart: sample deviation and range of their totals, exact until shown.
//! One review has no spread, which is not a spread of zero.

use super::fraction::{self, Fraction, common_multiple};
use super::policy::Policy;
use super::score::Exact;
use num_bigint::BigInt;
use rust_decimal::Decimal;

crate::slugs! {
    /// Why a file is to be discussed.
    Ground { Deviation = "deviation", Range = "range" }
}

/// How far the totals of one file are apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// Mean of the totals.
    pub mean: Fraction,
    /// Sample variance, the square of the deviation: Σ(x − mean)² / (n − 1).
    pub variance: Fraction,
    /// Highest less lowest.
    pub range: Fraction,
}

impl Spread {
    /// The spread of the totals of at least two reviews; `None` of fewer.
    #[must_use]
    pub fn of(totals: &[Exact]) -> Option<Self> {
        if totals.len() < 2 {
            return None;
        }
        let totals: Vec<Fraction> = totals.iter().map(|total| total.unbounded()).collect();
        let unit = common_multiple(totals.iter().map(Fraction::denom));
        let parts: Vec<BigInt> = totals.iter().map(|total| total.numer() * (&unit / total.denom())).collect();
        let count = BigInt::from(parts.len());
        let sum: BigInt = parts.iter().sum();
        let squares: BigInt = parts.iter().map(|part| part * part).sum();
        let (low, high) = (parts.iter().min()?, parts.iter().max()?);
        let freedom = &count - BigInt::from(1);
        Some(Self {
            mean: Fraction::new(sum.clone(), &count * &unit),
            variance: Fraction::new(&count * squares - &sum * &sum, &count * freedom * &unit * &unit),
            range: Fraction::new(high - low, unit),
        })
    }

    /// The sample deviation rounded to `places` decimals, for reading only.
    #[must_use]
    pub fn deviation_shown(&self, places: u32) -> String {
        fraction::root_shown(&self.variance, places).unwrap_or_default()
    }

    /// Why the file is to be discussed under a call's policy; nothing where it is not. Thresholds are met by
    /// exact values, never by what is shown.
    #[must_use]
    pub fn to_discuss(&self, policy: &Policy) -> Vec<Ground> {
        let square = |limit: Decimal| fraction::decimal(limit) * fraction::decimal(limit);
        let deviation = policy.discuss_deviation.is_some_and(|limit| self.variance >= square(limit));
        let range = policy.discuss_range.is_some_and(|limit| self.range >= fraction::decimal(limit));
        [(deviation, Ground::Deviation), (range, Ground::Range)]
            .into_iter()
            .filter_map(|(met, ground)| met.then_some(ground))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fraction::shown;
    use proptest::prelude::*;

    fn totals(values: &[i64]) -> Vec<Exact> {
        values.iter().copied().map(Exact::whole).collect()
    }

    fn policy(deviation: Option<&str>, range: Option<&str>) -> Policy {
        let read = |text: &str| text.parse().unwrap();
        Policy { discuss_deviation: deviation.map(read), discuss_range: range.map(read), ..Policy::default() }
    }

    #[test]
    fn the_worked_example_comes_out_to_the_last_digit() {
        let spread = Spread::of(&totals(&[59, 56, 45])).unwrap();
        assert_eq!(spread.mean.to_string(), "160/3");
        assert_eq!((shown(&spread.mean, 2), shown(&spread.mean, 6)), ("53.33".into(), "53.333333".into()));
        assert_eq!(spread.variance.to_string(), "163/3");
        assert_eq!((spread.deviation_shown(2), spread.deviation_shown(8)), ("7.37".into(), "7.37111480".into()));
        assert_eq!(spread.range.to_string(), "14");
    }

    #[test]
    fn one_review_has_no_spread_and_equal_ones_have_one_of_zero() {
        assert_eq!(Spread::of(&totals(&[71])), None);
        assert_eq!(Spread::of(&[]), None);
        let equal = Spread::of(&totals(&[71, 71])).unwrap();
        assert_eq!((equal.deviation_shown(2), equal.range), ("0.00".into(), fraction::whole(0)));
    }

    #[test]
    fn either_threshold_is_enough_and_is_met_exactly() {
        let spread = Spread::of(&totals(&[59, 56, 45])).unwrap();
        let cases: [(Option<&str>, Option<&str>, &[Ground]); 7] = [
            (None, None, &[]),
            (Some("7.37"), None, &[Ground::Deviation]),
            // Shown as 7.37, it is 7.3711…: a threshold of 7.372 is not met.
            (Some("7.372"), None, &[]),
            (None, Some("14"), &[Ground::Range]),
            (None, Some("14.01"), &[]),
            (Some("8"), Some("10"), &[Ground::Range]),
            (Some("5"), Some("10"), &[Ground::Deviation, Ground::Range]),
        ];
        for (deviation, range, grounds) in cases {
            assert_eq!(spread.to_discuss(&policy(deviation, range)), grounds, "{deviation:?} {range:?}");
        }
        // √50 = 7.0710…: two reviews ten apart.
        let ten = Spread::of(&totals(&[60, 70])).unwrap();
        assert_eq!(ten.variance, fraction::whole(50));
    }

    proptest! {
        #[test]
        fn order_and_shifts_change_nothing(values in proptest::collection::vec(0i64..=100, 2..9), shift in -50i64..50) {
            let spread = Spread::of(&totals(&values)).unwrap();
            let mut turned = values.clone();
            turned.reverse();
            turned.rotate_left(1);
            prop_assert_eq!(&spread, &Spread::of(&totals(&turned)).unwrap());
            let moved: Vec<i64> = values.iter().map(|value| value + shift).collect();
            let moved = Spread::of(&totals(&moved)).unwrap();
            prop_assert_eq!((&moved.variance, &moved.range), (&spread.variance, &spread.range));
        }

        /// The definition, term by term.
        #[test]
        fn it_is_what_the_definition_says(values in proptest::collection::vec((0i64..=500, 1i64..=9), 2..7)) {
            let exact: Vec<Exact> =
                values.iter().map(|(n, d)| Exact::whole(*n).over(Exact::whole(*d)).unwrap()).collect();
            let all: Vec<Fraction> = exact.iter().map(|value| value.unbounded()).collect();
            let count = fraction::whole(all.len() as i64);
            let mean = all.iter().fold(fraction::whole(0), |sum, value| sum + value) / &count;
            let squares = all.iter().fold(fraction::whole(0), |sum, value| {
                let apart = value - &mean;
                sum + &apart * &apart
            });
            let spread = Spread::of(&exact).unwrap();
            prop_assert_eq!(&spread.variance, &(squares / (count - fraction::whole(1))));
            prop_assert_eq!(&spread.mean, &mean);
            prop_assert_eq!(&spread.range, &(all.iter().max().unwrap() - all.iter().min().unwrap()));
        }
    }
}
