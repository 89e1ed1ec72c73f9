//! English number words, with "and" before the tens as on British paper.

use super::{Noun, groups};

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A count of a noun in words.
pub(super) fn spell(number: u64, noun: Noun) -> String {
    let noun = match noun {
        Noun::Dirham => "dirham",
        Noun::Centime => "centime",
    };
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", bare(number))
}

fn bare(number: u64) -> String {
    let [billions, millions, thousands, rest] = groups(number);
    let mut parts = Vec::new();
    for (count, name) in [(billions, "billion"), (millions, "million"), (thousands, "thousand")] {
        if count > 0 {
            parts.push(format!("{} {name}", bare(count)));
        }
    }
    match (parts.is_empty(), rest) {
        (false, 0) => {}
        (false, 1..=99) => parts.push(format!("and {}", below_thousand(rest))),
        _ => parts.push(below_thousand(rest)),
    }
    parts.join(" ")
}

fn below_thousand(number: u64) -> String {
    let (hundreds, rest) = (word(&ONES, number / 100), number % 100);
    match (number / 100, rest) {
        (0, _) => below_hundred(rest),
        (_, 0) => format!("{hundreds} hundred"),
        _ => format!("{hundreds} hundred and {}", below_hundred(rest)),
    }
}

fn below_hundred(number: u64) -> String {
    let (tens, ones) = (number / 10, number % 10);
    match (tens, ones) {
        (0 | 1, _) => word(&ONES, number).to_owned(),
        (_, 0) => word(&TENS, tens).to_owned(),
        _ => format!("{}-{}", word(&TENS, tens), word(&ONES, ones)),
    }
}

/// Callers keep the number within the table.
fn word(table: &[&'static str], number: u64) -> &'static str {
    usize::try_from(number).ok().and_then(|place| table.get(place)).copied().unwrap_or_default()
}
