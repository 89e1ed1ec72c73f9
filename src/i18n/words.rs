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
mod tests {
    use super::*;

    fn check(language: Language, cases: &[(i64, &str)]) {
        for (centimes, expected) in cases {
            assert_eq!(amount_in_words(language, *centimes), *expected, "{centimes}");
        }
    }

    #[test]
    fn arabic_keeps_gender_dual_plural_and_case() {
        check(
            Language::Ar,
            &[
                (0, "صفر درهم"),
                (100, "درهم واحد"),
                (200, "درهمان"),
                (300, "ثلاثة دراهم"),
                (1000, "عشرة دراهم"),
                (1100, "أحد عشر درهما"),
                (1200, "اثنا عشر درهما"),
                (2100, "واحد وعشرون درهما"),
                (9900, "تسعة وتسعون درهما"),
                (10_000, "مائة درهم"),
                (10_100, "مائة درهم ودرهم واحد"),
                (20_000, "مائتا درهم"),
                (20_200, "مائتا درهم ودرهمان"),
                (25_000, "مائتان وخمسون درهما"),
                (80_500, "ثمانمائة وخمسة دراهم"),
                (100_000, "ألف درهم"),
                (200_000, "ألفا درهم"),
                (250_000, "ألفان وخمسمائة درهم"),
                (300_000, "ثلاثة آلاف درهم"),
                (1_100_000, "أحد عشر ألف درهم"),
                (1_150_000, "أحد عشر ألفا وخمسمائة درهم"),
                (10_000_000, "مائة ألف درهم"),
                (10_200_000, "مائة ألف وألفا درهم"),
                (25_000_080, "مائتان وخمسون ألف درهم وثمانون سنتيما"),
                (100_000_000, "مليون درهم"),
                (200_000_000, "مليونا درهم"),
                (350_000_000, "ثلاثة ملايين وخمسمائة ألف درهم"),
                (225_000_000_000, "ملياران ومائتان وخمسون مليون درهم"),
                (123_450, "ألف ومائتان وأربعة وثلاثون درهما وخمسون سنتيما"),
                (5, "خمسة سنتيمات"),
                (2, "سنتيمان"),
                (301, "ثلاثة دراهم وسنتيم واحد"),
                (-100, "ناقص درهم واحد"),
            ],
        );
    }

    #[test]
    fn french_keeps_its_hyphens_and_its_silent_letters() {
        check(
            Language::Fr,
            &[
                (0, "zéro dirham"),
                (100, "un dirham"),
                (200, "deux dirhams"),
                (2100, "vingt et un dirhams"),
                (7100, "soixante et onze dirhams"),
                (7700, "soixante-dix-sept dirhams"),
                (8000, "quatre-vingts dirhams"),
                (8100, "quatre-vingt-un dirhams"),
                (9100, "quatre-vingt-onze dirhams"),
                (20_000, "deux cents dirhams"),
                (20_100, "deux cent un dirhams"),
                (100_000, "mille dirhams"),
                (8_000_000, "quatre-vingt mille dirhams"),
                (20_000_000, "deux cent mille dirhams"),
                (100_000_000, "un million de dirhams"),
                (20_000_000_000, "deux cents millions de dirhams"),
                (225_000_000_000, "deux milliards deux cent cinquante millions de dirhams"),
                (123_450, "mille deux cent trente-quatre dirhams et cinquante centimes"),
                (1, "un centime"),
            ],
        );
    }

    #[test]
    fn english_reads_as_it_is_said() {
        check(
            Language::En,
            &[
                (0, "zero dirhams"),
                (100, "one dirham"),
                (2100, "twenty-one dirhams"),
                (10_100, "one hundred and one dirhams"),
                (100_100, "one thousand and one dirhams"),
                (123_450, "one thousand two hundred and thirty-four dirhams and fifty centimes"),
                (225_000_000_000, "two billion two hundred and fifty million dirhams"),
            ],
        );
    }
}
