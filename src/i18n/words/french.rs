//! French number words in the traditional spelling that administrations keep: hyphens below a hundred,
//! "quatre-vingts" and "cents" lose their s before another number word, but keep it before "millions".

use super::{Noun, groups};

const ONES: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];
const TENS: [&str; 10] =
    ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

/// A count of a noun in words.
pub(super) fn spell(number: u64, noun: Noun) -> String {
    let noun = match noun {
        Noun::Dirham => "dirham",
        Noun::Centime => "centime",
    };
    let plural = if number > 1 { "s" } else { "" };
    // "Million" and "milliard" are nouns themselves: they take "de" when nothing follows.
    let link = if number >= 1_000_000 && number.is_multiple_of(1_000_000) { " de" } else { "" };
    format!("{}{link} {noun}{plural}", bare(number))
}

fn bare(number: u64) -> String {
    let [milliards, millions, thousands, rest] = groups(number);
    let mut parts = Vec::new();
    for (count, name) in [(milliards, "milliard"), (millions, "million")] {
        if count > 0 {
            let link = if count >= 1_000_000 && count.is_multiple_of(1_000_000) { " de" } else { "" };
            parts.push(format!("{}{link} {name}{}", bare(count), if count > 1 { "s" } else { "" }));
        }
    }
    match thousands {
        0 => {}
        1 => parts.push("mille".to_owned()),
        count => parts.push(format!("{} mille", below_thousand(count, false))),
    }
    if rest > 0 || number == 0 {
        parts.push(below_thousand(rest, true));
    }
    parts.join(" ")
}

/// `last` when no number word follows, so that "cents" and "quatre-vingts" take their s.
fn below_thousand(number: u64, last: bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let cents = match (hundreds, rest) {
        (0, _) => return below_hundred(rest, last),
        (1, _) => "cent".to_owned(),
        (_, 0) if last => format!("{} cents", word(&ONES, hundreds)),
        _ => format!("{} cent", word(&ONES, hundreds)),
    };
    if rest == 0 { cents } else { format!("{cents} {}", below_hundred(rest, last)) }
}

fn below_hundred(number: u64, last: bool) -> String {
    let (tens, ones) = (number / 10, number % 10);
    let name = word(&TENS, tens);
    match (tens, ones) {
        (0 | 1, _) => word(&ONES, number).to_owned(),
        (8, 0) if last => "quatre-vingts".to_owned(),
        (2..=6 | 8, 0) => name.to_owned(),
        (2..=6, 1) => format!("{name} et un"),
        (7, 1) => format!("{name} et onze"),
        (7 | 9, _) => format!("{name}-{}", word(&ONES, ones + 10)),
        _ => format!("{name}-{}", word(&ONES, ones)),
    }
}

/// Callers keep the number within the table.
fn word(table: &[&'static str], number: u64) -> &'static str {
    usize::try_from(number).ok().and_then(|place| table.get(place)).copied().unwrap_or_default()
}
