//! Keeping runs of one direction whole inside text of the other.
//!
//! Marks are put around the *value*, never left to the page: the same string is then right on the
//! screen, on paper and in the clipboard.

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Wraps a text of unknown direction (a name, a title) so that it does not disturb its neighbours.
#[must_use]
pub fn isolate(text: &str) -> String {
    wrapped(FIRST_STRONG_ISOLATE, text)
}

/// Wraps what always reads from left to right: register numbers, identifiers, phones.
#[must_use]
pub fn ltr(text: &str) -> String {
    wrapped(LEFT_TO_RIGHT_ISOLATE, text)
}

/// Keeps figures that are written in groups (`05 28 00 00 00`, `09-08`, `08/26/61/2023`) from left to
/// right inside free text: in an Arabic line the groups would otherwise change places.
#[must_use]
pub fn keep_figures(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, from_digit) = rest.split_at(start);
        let (figures, after) = from_digit.split_at(figures_end(from_digit));
        out.push_str(before);
        out.push_str(&if figures.bytes().all(|byte| byte.is_ascii_digit()) {
            figures.to_owned()
        } else {
            ltr(figures)
        });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Where a run of digits, joined by single spaces, hyphens, points or slashes, ends.
fn figures_end(text: &str) -> usize {
    let mut end = 0;
    for (place, letter) in text.char_indices() {
        match letter {
            '0'..='9' => end = place + 1,
            ' ' | '-' | '.' | ',' | '/' if place == end => {}
            _ => break,
        }
    }
    end
}

fn wrapped(mark: char, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("{mark}{text}{POP_ISOLATE}")
}

/// The same text without any direction mark, for file names, spreadsheets and comparison.
#[must_use]
pub fn without_marks(text: &str) -> String {
    text.chars()
        .filter(|letter| {
            !matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_on_and_come_off() {
        assert_eq!(ltr("AB123456"), "\u{2066}AB123456\u{2069}");
        assert_eq!(isolate(""), "");
        for (text, expected) in [
            ("الهاتف: 05 28 00، ص.ب. 12", "الهاتف: \u{2066}05 28 00\u{2069}، ص.ب. 12"),
            ("قانون 09-08.", "قانون \u{2066}09-08\u{2069}."),
            ("3 - 4", "3 - 4"),
            ("جمعية", "جمعية"),
        ] {
            assert_eq!(keep_figures(text), expected);
        }
        assert_eq!(without_marks(&isolate("جمعية AMAL")), "جمعية AMAL");
    }
}
