//! One form for everything that is typed or pasted: what nobody sees is taken out, what people meant stays.
//!
//! Harakat stay, they are part of how a name is written; matching drops them (`search::fold`). Tatweel only
//! stretches a line and goes. Normalising twice changes nothing.

use unicode_normalization::UnicodeNormalization;

/// A text of one line: pasted line breaks and tabs become blanks, blanks are single, ends are bare.
#[must_use]
pub fn line(text: &str) -> String {
    let shown: String = visible(text).map(|c| if is_blank(c) { ' ' } else { c }).filter(|c| !c.is_control()).collect();
    shown.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text of several lines: each as [`line`] makes it, at most one empty line between two that are not.
#[must_use]
pub fn paragraphs(text: &str) -> String {
    let whole = text.replace("\r\n", "\n").replace(['\r', '\u{0085}', '\u{2028}', '\u{2029}'], "\n");
    let mut kept: Vec<String> = Vec::new();
    for one in whole.split('\n').map(line) {
        if !one.is_empty() || kept.last().is_some_and(|last| !last.is_empty()) {
            kept.push(one);
        }
    }
    while kept.last().is_some_and(String::is_empty) {
        kept.pop();
    }
    kept.join("\n")
}

/// [`line`] with Arabic-Indic and Persian digits made Western: for numbers and identifiers kept as text.
#[must_use]
pub fn number(text: &str) -> String {
    line(text).chars().map(western).collect()
}

/// An Arabic-Indic or Persian digit in its Western form; other characters as they are.
#[must_use]
pub fn western(c: char) -> char {
    let code = c as u32;
    let value = match code {
        0x0660..=0x0669 => code - 0x0660,
        0x06F0..=0x06F9 => code - 0x06F0,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

/// Composed characters, presentation forms taken apart, without what is not seen.
fn visible(text: &str) -> impl Iterator<Item = char> {
    let plain: String = text.chars().filter(|c| !is_hidden(*c)).flat_map(plain_forms).collect();
    // Composing after the stretch is gone: a mark over it moves to the letter before.
    plain.nfc().collect::<Vec<_>>().into_iter()
}

/// Letters that a PDF gave in the form they have inside a word are those letters.
fn plain_forms(c: char) -> Vec<char> {
    match c {
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            std::iter::once(c).nfkd().map(|c| if c == '\u{0640}' { ' ' } else { c }).collect()
        }
        c => vec![c],
    }
}

/// Direction and joining marks, zero-width blanks, soft hyphens, tatweel, byte-order marks, tags.
const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{0640}' | '\u{115F}' | '\u{1160}' | '\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{001C}'..='\u{001F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_seen_goes_and_what_was_meant_stays() {
        for (typed, kept) in [
            ("  جمعية   الأمل ", "جمعية الأمل"),
            ("جمعيـــة الأمــل", "جمعية الأمل"),
            ("\u{200F}جمعية\u{200E} \u{202B}الأمل\u{202C}", "جمعية الأمل"),
            ("جَمْعِيَّة", "جَمْعِيَّة"),
            ("جمعية\r\nالأمل\tللتنمية", "جمعية الأمل للتنمية"),
            ("Associa\u{00AD}tion l\u{2019}e\u{301}lan", "Association l\u{2019}élan"),
            ("ﺟﻤﻌﻴﺔ ﺍﻷﻣﻞ", "جمعية الأمل"),
            ("a\u{0000}b\u{200B}c\u{00A0}:\u{3000}d", "abc : d"),
            ("\u{FEFF}", ""),
        ] {
            assert_eq!(line(typed), kept, "{typed:?}");
        }
        assert_eq!(number(" ١٢/٢٠١٩ "), "12/2019");
        assert_eq!(paragraphs("\n\na \r\n b\n\n\n\nc\n\n"), "a\nb\n\nc");
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(text in any::<String>()) {
            for form in [line, paragraphs, number] {
                let once = form(&text);
                prop_assert_eq!(form(&once), once);
            }
        }

        #[test]
        fn a_line_has_neither_breaks_nor_hidden_marks(text in "[\\PC\\pC\u{0600}-\u{06FF}\u{2000}-\u{206F}\n\r\t ]{0,60}") {
            let once = line(&text);
            prop_assert!(!once.chars().any(|c| c.is_control() || is_hidden(c)));
            prop_assert_eq!(line(&once), once);
        }

        #[test]
        fn arabic_with_marks_is_normalised_once(text in "[ـًٌٍَُِّْٰٓٔ أاإآلمنهةيىؤئﻷﷲﹰ]{0,30}") {
            let once = line(&text);
            prop_assert_eq!(line(&once), once);
        }
    }
}
