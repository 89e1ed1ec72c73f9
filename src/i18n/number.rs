//! Figures as they are written: integers, exact decimals given as text, amounts of money.
//!
//! Western digits everywhere, as Moroccan offices write them. No float: what is a fraction arrives as
//! text and leaves as text.

use super::Language;

struct Marks {
    group: char,
    point: char,
}

const fn marks(language: Language) -> Marks {
    match language {
        Language::Ar | Language::Fr => Marks { group: '.', point: ',' },
        Language::En => Marks { group: ',', point: '.' },
    }
}

/// A whole number with its thousands apart: `12.345` (ar, fr), `12,345` (en).
#[must_use]
pub fn integer(language: Language, number: i64) -> String {
    let digits = grouped(&number.unsigned_abs().to_string(), marks(language).group);
    if number < 0 { format!("-{digits}") } else { digits }
}

/// A decimal given with a point (`-1234.50`), digits after the point kept as they are.
/// What is not such a decimal comes back unchanged: a figure is never guessed.
#[must_use]
pub fn decimal(language: Language, text: &str) -> String {
    let (sign, bare) = text.strip_prefix('-').map_or(("", text), |bare| ("-", bare));
    let (whole, fraction) = bare.split_once('.').map_or((bare, None), |(whole, rest)| (whole, Some(rest)));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !fraction.is_none_or(is_digits) {
        return text.to_owned();
    }
    let Marks { group, point } = marks(language);
    let whole = grouped(whole, group);
    fraction.map_or_else(|| format!("{sign}{whole}"), |rest| format!("{sign}{whole}{point}{rest}"))
}

/// An amount in centimes, without its currency: `1.234,50` (ar, fr), `1,234.50` (en).
#[must_use]
pub fn amount(language: Language, centimes: i64) -> String {
    let absolute = centimes.unsigned_abs();
    let sign = if centimes < 0 { "-" } else { "" };
    decimal(language, &format!("{sign}{}.{:02}", absolute / 100, absolute % 100))
}

fn grouped(digits: &str, mark: char) -> String {
    let mut out = String::with_capacity(digits.len().saturating_add(digits.len() / 3));
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Ar, En, Fr};

    #[test]
    fn integers_are_grouped_by_thousands() {
        for (language, number, expected) in [
            (Ar, 0, "0"),
            (Ar, 999, "999"),
            (Ar, 1000, "1.000"),
            (Fr, 1_234_567, "1.234.567"),
            (En, 1_234_567, "1,234,567"),
            (Ar, -1500, "-1.500"),
            (Fr, i64::MIN, "-9.223.372.036.854.775.808"),
        ] {
            assert_eq!(integer(language, number), expected, "{language} {number}");
        }
    }

    #[test]
    fn decimals_keep_their_digits_and_nonsense_is_left_alone() {
        for (language, text, expected) in [
            (Ar, "71.4", "71,4"),
            (Fr, "1234.50", "1.234,50"),
            (En, "1234.50", "1,234.50"),
            (Fr, "-0.05", "-0,05"),
            (Ar, "100", "100"),
            (Ar, "", ""),
            (Ar, "1e5", "1e5"),
            (Ar, "7.", "7."),
            (Ar, ".5", ".5"),
            (En, "1.2.3", "1.2.3"),
        ] {
            assert_eq!(decimal(language, text), expected, "{language} {text:?}");
        }
    }

    #[test]
    fn amounts_always_show_two_centime_digits() {
        for (language, centimes, expected) in [
            (Ar, 123_450, "1.234,50"),
            (Fr, 123_450, "1.234,50"),
            (En, 123_450, "1,234.50"),
            (Ar, 5, "0,05"),
            (Ar, 0, "0,00"),
            (Fr, -5, "-0,05"),
            (En, -123_456_789, "-1,234,567.89"),
        ] {
            assert_eq!(amount(language, centimes), expected, "{language} {centimes}");
        }
    }
}
