//! Amounts in words against a table written by hand, and read back by readers that know nothing of the writers.

use super::*;
use proptest::prelude::*;

/// Written by the rules of both grammars, not copied from the program.
const TABLE: &str = include_str!("amounts.csv");

/// A million millions of dirhams.
const MOST: i64 = 100_000_000_000_000;

fn centimes(decimal: &str) -> i64 {
    decimal.replace('.', "").parse().unwrap()
}

#[test]
fn the_table_written_by_hand_is_met() {
    let mut reader = csv::Reader::from_reader(TABLE.as_bytes());
    let rows: Vec<(String, String, String)> = reader.deserialize().collect::<Result<_, _>>().unwrap();
    assert!(rows.len() >= 200);
    let wrong: Vec<_> = rows
        .iter()
        .flat_map(|(amount, ar, fr)| [(Language::Ar, amount, ar), (Language::Fr, amount, fr)])
        .map(|(language, amount, expected)| (amount, expected, amount_in_words(language, centimes(amount))))
        .filter(|(_, expected, said)| *expected != said)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    // The readers below are judged by the same table.
    for (amount, ar, fr) in &rows {
        assert_eq!(read_arabic(ar), Some(centimes(amount)), "{ar}");
        assert_eq!(read_french(fr), Some(centimes(amount)), "{fr}");
    }
}

#[test]
fn english_reads_as_it_is_said() {
    for (centimes, expected) in [
        (0, "zero dirhams"),
        (100, "one dirham"),
        (2100, "twenty-one dirhams"),
        (10_100, "one hundred and one dirhams"),
        (100_100, "one thousand and one dirhams"),
        (123_450, "one thousand two hundred and thirty-four dirhams and fifty centimes"),
        (225_000_000_000, "two billion two hundred and fifty million dirhams"),
    ] {
        assert_eq!(amount_in_words(Language::En, centimes), expected, "{centimes}");
    }
}

#[test]
fn the_greatest_and_the_least_that_fit_are_said_too() {
    for centimes in [i64::MAX, i64::MIN, i64::MIN + 1] {
        for language in Language::ALL {
            assert!(amount_in_words(language, centimes).len() > 100);
        }
    }
    let said = amount_in_words(Language::Fr, 200_000_000_000_000_000);
    assert_eq!(said, "deux millions de milliards de dirhams");
}

/// Amounts of every size: a draw over the whole range would hardly ever be below a million.
fn amounts() -> impl Strategy<Value = i64> {
    (0_u32..15).prop_flat_map(|digits| 0..=10_i64.pow(digits).min(MOST))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn what_is_written_is_read_back(amount in amounts()) {
        let arabic = amount_in_words(Language::Ar, amount);
        prop_assert_eq!(read_arabic(&arabic), Some(amount), "{}", arabic);
        let french = amount_in_words(Language::Fr, amount);
        prop_assert_eq!(read_french(&french), Some(amount), "{}", french);
    }

    #[test]
    fn the_noun_follows_the_two_last_digits(dirhams in 3_i64..=MOST / 100) {
        let words = amount_in_words(Language::Ar, dirhams * 100);
        let end = match dirhams % 100 {
            0 => " درهم",
            1 => " درهم ودرهم واحد",
            2 => " درهم ودرهمان",
            3..=10 => " دراهم",
            _ => " درهما",
        };
        prop_assert!(words.ends_with(end), "{}", words);
        let french = amount_in_words(Language::Fr, dirhams * 100);
        let end = if dirhams % 1_000_000 == 0 { " de dirhams" } else { " dirhams" };
        prop_assert!(french.ends_with(end), "{}", french);
    }
}

/// What the words of an Arabic amount add up to, in centimes; `None` for a word, a noun or a case that is out of place.
fn read_arabic(text: &str) -> Option<i64> {
    if let Some(rest) = text.strip_prefix("ناقص ") {
        return read_arabic(rest).map(|amount| -amount);
    }
    // So many dirhams so far, the last thing added, and whether a noun said "one" that still must be said.
    let (mut sum, mut last, mut centimes) = (0_i64, 0_i64, 0_i64);
    for token in text.replace("درهم واحد", "درهم-واحد").replace("سنتيم واحد", "سنتيم-واحد").split(' ')
    {
        let (joined, word) = match arabic_word(token) {
            Some(word) => (false, word),
            None => (true, arabic_word(token.strip_prefix('و')?)?),
        };
        let opens = joined || last == 0;
        match word {
            Arabic::Digit(value) if opens => (sum, last) = (sum + value, value),
            Arabic::Teen if !joined && (1..10).contains(&last) => (sum, last) = (sum + 10, last + 10),
            Arabic::Scale(one, count) if opens => (sum, last) = (sum + one * count.max(1), one * count.max(1)),
            // The count before a scale: what was added since the last scale as great.
            Arabic::Scale(one, _) => {
                let count = sum % (one * 1000);
                (sum, last) = (sum - count + count * one, count * one);
            }
            Arabic::Noun(one, count) => {
                let counted = if opens { sum + count } else { sum };
                last = 0;
                if one == 100 {
                    centimes += counted * 100;
                } else {
                    centimes += counted;
                }
                sum = 0;
            }
            Arabic::Digit(_) | Arabic::Teen => return None,
        }
    }
    (sum == 0).then_some(centimes)
}

enum Arabic {
    Digit(i64),
    Teen,
    /// A thousand, million, milliard, and how many the word itself says.
    Scale(i64, i64),
    /// Centimes in one, and how many the word itself says.
    Noun(i64, i64),
}

fn arabic_word(token: &str) -> Option<Arabic> {
    let digit = |value| Some(Arabic::Digit(value));
    match token {
        "صفر" => digit(0),
        "واحد" | "أحد" => digit(1),
        "اثنان" | "اثنا" => digit(2),
        "ثلاثة" => digit(3),
        "أربعة" => digit(4),
        "خمسة" => digit(5),
        "ستة" => digit(6),
        "سبعة" => digit(7),
        "ثمانية" => digit(8),
        "تسعة" => digit(9),
        "عشرة" => digit(10),
        "عشر" => Some(Arabic::Teen),
        "عشرون" => digit(20),
        "ثلاثون" => digit(30),
        "أربعون" => digit(40),
        "خمسون" => digit(50),
        "ستون" => digit(60),
        "سبعون" => digit(70),
        "ثمانون" => digit(80),
        "تسعون" => digit(90),
        "مائة" => digit(100),
        "مائتا" | "مائتان" => digit(200),
        "ثلاثمائة" => digit(300),
        "أربعمائة" => digit(400),
        "خمسمائة" => digit(500),
        "ستمائة" => digit(600),
        "سبعمائة" => digit(700),
        "ثمانمائة" => digit(800),
        "تسعمائة" => digit(900),
        "ألف" | "آلاف" => Some(Arabic::Scale(1000, 1)),
        "ألفا" | "ألفان" => Some(Arabic::Scale(1000, 2)),
        "مليون" | "ملايين" => Some(Arabic::Scale(1_000_000, 1)),
        "مليونا" | "مليونان" => Some(Arabic::Scale(1_000_000, 2)),
        "مليار" | "مليارات" => Some(Arabic::Scale(1_000_000_000, 1)),
        "مليارا" | "ملياران" => Some(Arabic::Scale(1_000_000_000, 2)),
        "درهم" | "دراهم" | "درهما" => Some(Arabic::Noun(100, 0)),
        "درهم-واحد" => Some(Arabic::Noun(100, 1)),
        "درهمان" => Some(Arabic::Noun(100, 2)),
        "سنتيم" | "سنتيمات" | "سنتيما" => Some(Arabic::Noun(1, 0)),
        "سنتيم-واحد" => Some(Arabic::Noun(1, 1)),
        "سنتيمان" => Some(Arabic::Noun(1, 2)),
        _ => None,
    }
}

/// What the words of a French amount add up to, in centimes; `None` for a word out of place.
fn read_french(text: &str) -> Option<i64> {
    if let Some(rest) = text.strip_prefix("moins ") {
        return read_french(rest).map(|amount| -amount);
    }
    let (mut whole, mut thousands, mut low, mut centimes) = (0_i64, 0_i64, 0_i64, 0_i64);
    for token in text.split([' ', '-']) {
        match token {
            "et" | "de" => {}
            "vingt" | "vingts" if low % 10 == 4 && low % 100 < 10 => low += 76,
            "cent" | "cents" if low < 10 => low = low.max(1) * 100,
            "mille" => (thousands, low) = (thousands + low.max(1) * 1000, 0),
            "million" | "millions" => (whole, thousands, low) = (whole + (thousands + low) * 1_000_000, 0, 0),
            "milliard" | "milliards" => (whole, thousands, low) = (whole + (thousands + low) * 1_000_000_000, 0, 0),
            "dirham" | "dirhams" => {
                centimes += (whole + thousands + low) * 100;
                (whole, thousands, low) = (0, 0, 0);
            }
            "centime" | "centimes" => (centimes, low) = (centimes + low, 0),
            digit => low += french_digit(digit)?,
        }
    }
    (whole + thousands + low == 0).then_some(centimes)
}

fn french_digit(token: &str) -> Option<i64> {
    const UNITS: [&str; 17] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize",
    ];
    let tens = [("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60)];
    let unit = UNITS.iter().position(|unit| *unit == token).map(|place| i64::try_from(place).unwrap());
    unit.or_else(|| tens.iter().find(|(name, _)| *name == token).map(|(_, value)| *value))
}
