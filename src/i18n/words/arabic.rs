//! Arabic number words before masculine nouns (درهم, سنتيم, ألف, مليون, مليار all are).
//!
//! The two last digits rule the noun: 1 and 2 are said by the noun itself (درهم واحد, درهمان),
//! 3–10 take the plural (دراهم), 11–99 the accusative singular (درهما), and a round hundred, thousand
//! or million stands in construct before the singular, which drops the nun of a dual (مائتا درهم).

use super::{Noun, groups};

struct Forms {
    one: &'static str,
    counted_one: &'static str,
    two: &'static str,
    two_construct: &'static str,
    few: &'static str,
    many: &'static str,
}

const DIRHAM: Forms =
    Forms {
        one: "درهم", counted_one: "درهم واحد", two: "درهمان", two_construct: "درهما", few: "دراهم", many: "درهما"
    };
const CENTIME: Forms = Forms {
    one: "سنتيم",
    counted_one: "سنتيم واحد",
    two: "سنتيمان",
    two_construct: "سنتيما",
    few: "سنتيمات",
    many: "سنتيما",
};
const SCALES: [Forms; 3] = [
    Forms {
        one: "مليار",
        counted_one: "مليار",
        two: "ملياران",
        two_construct: "مليارا",
        few: "مليارات",
        many: "مليارا",
    },
    Forms {
        one: "مليون", counted_one: "مليون", two: "مليونان", two_construct: "مليونا", few: "ملايين", many: "مليونا"
    },
    Forms {
        one: "ألف", counted_one: "ألف", two: "ألفان", two_construct: "ألفا", few: "آلاف", many: "ألفا"
    },
];
const ONES: [&str; 13] =
    ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "أحد عشر", "اثنا عشر"];
const TENS: [&str; 10] = ["", "عشرة", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
const HUNDREDS: [&str; 10] =
    ["", "مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"];
const AND: &str = " و";

/// A count of a noun in words, nominative.
pub(super) fn spell(number: u64, noun: Noun) -> String {
    let forms = match noun {
        Noun::Dirham => &DIRHAM,
        Noun::Centime => &CENTIME,
    };
    match (number, number % 100) {
        (0, _) => format!("{} {}", word(&ONES, 0), forms.one),
        (1, _) => forms.counted_one.to_owned(),
        (2, _) => forms.two.to_owned(),
        // "A thousand dirhams and one dirham": the noun is said again, as in «ألف ليلة وليلة».
        (_, 1) => format!("{}{AND}{}", spell(number - 1, noun), forms.counted_one),
        (_, 2) => format!("{}{AND}{}", spell(number - 2, noun), forms.two),
        (_, low) => format!("{} {}", bare(number, low == 0), singular_or_plural(forms, low)),
    }
}

const fn singular_or_plural(forms: &Forms, low: u64) -> &'static str {
    match low {
        3..=10 => forms.few,
        11.. => forms.many,
        _ => forms.one,
    }
}

/// The number without its noun; `construct` when the noun follows in the genitive.
fn bare(number: u64, construct: bool) -> String {
    let cut = groups(number);
    let mut parts = Vec::new();
    let mut left = number;
    for ((count, forms), size) in cut.into_iter().zip(&SCALES).zip([1_000_000_000, 1_000_000, 1000]) {
        if count > 0 {
            left -= count * size;
            parts.push(scaled(count, forms, construct && left == 0));
        }
    }
    if left > 0 {
        parts.push(below_thousand(left, construct));
    }
    parts.join(AND)
}

/// So many thousands, millions or milliards.
fn scaled(count: u64, forms: &Forms, construct: bool) -> String {
    match (count, count % 100) {
        (1, _) => forms.one.to_owned(),
        (2, _) if construct => forms.two_construct.to_owned(),
        (2, _) => forms.two.to_owned(),
        (_, low @ (1 | 2)) => {
            format!("{}{AND}{}", scaled(count - low, forms, false), scaled(low, forms, construct))
        }
        (_, low) => {
            let noun = if construct && low > 10 { forms.one } else { singular_or_plural(forms, low) };
            format!("{} {noun}", bare(count, low == 0))
        }
    }
}

fn below_thousand(number: u64, construct: bool) -> String {
    let (hundreds, rest) = (word(&HUNDREDS, number / 100), number % 100);
    match (number / 100, rest) {
        (2, 0) if construct => "مائتا".to_owned(),
        (_, 0) => hundreds.to_owned(),
        (0, _) => below_hundred(rest),
        _ => format!("{hundreds}{AND}{}", below_hundred(rest)),
    }
}

fn below_hundred(number: u64) -> String {
    match (number, number % 10) {
        (0..=12, _) => word(&ONES, number).to_owned(),
        (13..=19, ones) => format!("{} عشر", word(&ONES, ones)),
        (_, 0) => word(&TENS, number / 10).to_owned(),
        (_, ones) => format!("{}{AND}{}", word(&ONES, ones), word(&TENS, number / 10)),
    }
}

/// Callers keep the number within the table.
fn word(table: &[&'static str], number: u64) -> &'static str {
    usize::try_from(number).ok().and_then(|place| table.get(place)).copied().unwrap_or_default()
}
