//! Fractions of whole numbers without a bound, for what outgrows 128 bits: squares of deviations and
//! least squares. Nothing is rounded but by [`shown`] and [`root_shown`].

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::Ratio;
use num_traits::{Signed, Zero};

/// An exact fraction without a bound.
pub type Fraction = Ratio<BigInt>;

/// A whole number as a fraction.
#[must_use]
pub fn whole(value: i64) -> Fraction {
    Fraction::from_integer(BigInt::from(value))
}

/// A decimal as a fraction.
#[must_use]
pub fn decimal(value: rust_decimal::Decimal) -> Fraction {
    Fraction::new(BigInt::from(value.mantissa()), power(value.scale()))
}

/// The value rounded half away from zero to `places` decimals, for screen and paper only.
#[must_use]
pub fn shown(value: &Fraction, places: u32) -> String {
    let scaled = (value * Fraction::from_integer(power(places))).round().to_integer();
    written(&scaled, places)
}

/// The square root rounded half up to `places` decimals, by whole numbers alone; `None` below zero.
#[must_use]
pub fn root_shown(square: &Fraction, places: u32) -> Option<String> {
    if square.is_negative() {
        return None;
    }
    // The whole part of twice the root tells on which side of a half it lies.
    let four = square * Fraction::from_integer(BigInt::from(4) * power(places.saturating_mul(2)));
    let twice = four.to_integer().sqrt();
    let rounded = (twice + BigInt::from(1)).div_floor(&BigInt::from(2));
    Some(written(&rounded, places))
}

/// The least common multiple of some whole numbers above zero; 1 of none.
#[must_use]
pub fn common_multiple<'a>(values: impl IntoIterator<Item = &'a BigInt>) -> BigInt {
    values.into_iter().fold(BigInt::from(1), |all, value| if value.is_zero() { all } else { all.lcm(value) })
}

fn power(places: u32) -> BigInt {
    BigInt::from(10).pow(places)
}

fn written(scaled: &BigInt, places: u32) -> String {
    let sign = if scaled.is_negative() { "-" } else { "" };
    if places == 0 {
        return format!("{sign}{}", scaled.abs());
    }
    let (whole, part) = scaled.abs().div_rem(&power(places));
    format!("{sign}{whole}.{:0>width$}", part.to_string(), width = places as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::score::Exact;
    use proptest::prelude::*;

    fn over(numerator: i64, denominator: i64) -> Fraction {
        Fraction::new(BigInt::from(numerator), BigInt::from(denominator))
    }

    #[test]
    fn roots_are_rounded_half_up_to_the_last_digit() {
        let cases = [
            (over(0, 1), 2, "0.00"),
            (over(2, 1), 2, "1.41"),
            (over(2, 1), 12, "1.414213562373"),
            (over(163, 3), 2, "7.37"),
            (over(163, 3), 0, "7"),
            (over(1, 4), 0, "1"),
            (over(1, 400), 1, "0.1"),
            (over(10_201, 10_000), 2, "1.01"),
            (over(1_010_025, 1_000_000), 2, "1.01"),
            (over(1_010_024, 1_000_000), 2, "1.00"),
        ];
        for (square, places, text) in cases {
            assert_eq!(root_shown(&square, places).unwrap(), text, "{square}");
        }
        assert_eq!(root_shown(&over(-1, 4), 2), None);
    }

    proptest! {
        #[test]
        fn values_are_written_as_bounded_ones_are(n in -1_000_000i64..1_000_000, d in 1i64..5_000, places in 0u32..6) {
            let exact = Exact::whole(n).over(Exact::whole(d)).unwrap();
            prop_assert_eq!(shown(&over(n, d), places), exact.shown(places));
            prop_assert_eq!(exact.unbounded(), over(n, d));
        }

        /// r is the rounded root exactly when (r − ½)² ≤ value < (r + ½)² in units of the last digit.
        #[test]
        fn a_root_lies_within_half_a_unit(n in 0i64..1_000_000_000, d in 1i64..10_000, places in 0u32..5) {
            let square = over(n, d);
            let text = root_shown(&square, places).unwrap().replace('.', "");
            let root = Fraction::from_integer(text.parse::<BigInt>().unwrap());
            let unit = Fraction::from_integer(power(places * 2));
            let half = over(1, 2);
            let value = square * unit;
            let below = &root - &half;
            prop_assert!(below < whole(0) || &below * &below <= value);
            let above = &root + &half;
            prop_assert!(&above * &above > value);
        }
    }
}
