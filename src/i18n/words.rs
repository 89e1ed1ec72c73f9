//! Amounts in words, as they stand at the foot of official lists.
//!
//! The number words are grammar, not labels: gender, dual and case bind them to the sentence that the
//! code builds, so they stand here beside their rules and not in the catalogue.

mod arabic;
mod english;
mod french;

use super::Language;

/// An amount in centimes, in words, with dirhams and centimes:
/// `ألف ومائتان وأربعة وثلاثون درهما وخمسون سنتيما`.
#[must_use]
pub fn amount_in_words(language: Language, centimes: i64) -> String {
    let (sign, spell, and): (&str, fn(u64, Noun) -> String, &str) = match language {
        Language::Ar => ("ناقص ", arabic::spell, " و"),
        Language::Fr => ("moins ", french::spell, " et "),
        Language::En => ("minus ", english::spell, " and "),
    };
    let absolute = centimes.unsigned_abs();
    let (dirhams, rest) = (absolute / 100, absolute % 100);
    let words = match (dirhams, rest) {
        (_, 0) => spell(dirhams, Noun::Dirham),
        (0, _) => spell(rest, Noun::Centime),
        _ => format!("{}{and}{}", spell(dirhams, Noun::Dirham), spell(rest, Noun::Centime)),
    };
    if centimes < 0 { format!("{sign}{words}") } else { words }
}

/// What is counted.
#[derive(Clone, Copy)]
enum Noun {
    Dirham,
    Centime,
}

/// A number below ten thousand billions cut into groups of three, the greatest scale first:
/// billions (milliards), millions, thousands, rest. The billions keep whatever is above.
const fn groups(number: u64) -> [u64; 4] {
    [number / 1_000_000_000, number / 1_000_000 % 1000, number / 1000 % 1000, number % 1000]
}

#[cfg(test)]
mod tests;
