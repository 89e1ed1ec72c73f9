//! Texts of letters with named fields: `{organisation}` stands for what is known when the letter is printed.

use super::fault::Faults;
use std::collections::{BTreeMap, BTreeSet};

crate::slugs! {
    /// What a letter tells an applicant.
    LetterKind {
        Completion = "completion", Accepted = "accepted", Reserve = "reserve", Rejected = "rejected",
        Appeal = "appeal",
    }
}

/// Longest subject of a letter, in characters.
pub const LONGEST_SUBJECT: usize = 300;
/// Longest body of a letter, in characters.
pub const LONGEST_BODY: usize = 8000;

impl LetterKind {
    /// Names of the fields that are known when a letter of this kind is printed.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Completion => &["organisation", "number", "title", "call", "deposited", "missing", "due"],
            Self::Accepted => &["organisation", "number", "title", "call", "session", "places", "amount"],
            Self::Reserve => &["organisation", "number", "title", "call", "session", "rank"],
            Self::Rejected => &["organisation", "number", "title", "call", "session", "reasons"],
            Self::Appeal => &["organisation", "number", "title", "call", "lodged", "outcome", "reasons"],
        }
    }

    /// Notes a brace that opens or closes nothing, and fields that no letter of this kind knows, at `field`.
    pub fn check(self, text: &str, field: &str, faults: &mut Faults) {
        match fields(text) {
            Err(_) => faults.add(field, "letter-brace"),
            Ok(names) => {
                for name in names.into_iter().filter(|name| !self.fields().contains(name)) {
                    faults.add_with(field, "letter-field-unknown", "name", name);
                }
            }
        }
    }
}

/// Why a text cannot be filled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterFault {
    /// A brace that opens or closes nothing, or a name that is none.
    #[error("a brace stands alone")]
    Brace,
    /// No value was given for this field.
    #[error("no value for {0}")]
    Unknown(String),
}

/// A stretch of words, or the name of a field.
enum Piece<'a> {
    Words(&'a str),
    Field(&'a str),
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, LetterFault> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or(LetterFault::Brace)?;
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        if !is_name || words.contains('}') {
            return Err(LetterFault::Brace);
        }
        pieces.extend([Piece::Words(words), Piece::Field(name)]);
        rest = after;
    }
    if rest.contains('}') {
        return Err(LetterFault::Brace);
    }
    pieces.push(Piece::Words(rest));
    Ok(pieces)
}

/// The names of the fields that a text holds.
///
/// # Errors
/// [`LetterFault::Brace`] when braces do not hold a name: small Latin letters and dashes.
pub fn fields(text: &str) -> Result<BTreeSet<&str>, LetterFault> {
    let named = |piece| match piece {
        Piece::Field(name) => Some(name),
        Piece::Words(_) => None,
    };
    Ok(pieces(text)?.into_iter().filter_map(named).collect())
}

/// The text with each field's value in its place. Values are put in as they are, braces included.
///
/// # Errors
/// [`LetterFault::Unknown`] for a field without a value: a letter never goes out with a hole in it.
pub fn fill(text: &str, values: &BTreeMap<&str, String>) -> Result<String, LetterFault> {
    let mut filled = String::with_capacity(text.len());
    for piece in pieces(text)? {
        match piece {
            Piece::Words(words) => filled.push_str(words),
            Piece::Field(name) => {
                filled.push_str(values.get(name).ok_or_else(|| LetterFault::Unknown(name.to_owned()))?);
            }
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_are_names_in_braces() {
        for (text, names) in [
            ("", Ok(vec![])),
            ("السيد رئيس {organisation}، قبل {due}", Ok(vec!["due", "organisation"])),
            ("{due}{due}", Ok(vec!["due"])),
            ("{ due }", Err(LetterFault::Brace)),
            ("{}", Err(LetterFault::Brace)),
            ("{due", Err(LetterFault::Brace)),
            ("due}", Err(LetterFault::Brace)),
            ("{due}}", Err(LetterFault::Brace)),
            ("{{due}}", Err(LetterFault::Brace)),
            ("{تاريخ}", Err(LetterFault::Brace)),
        ] {
            assert_eq!(fields(text).map(|names| names.into_iter().collect::<Vec<_>>()), names, "{text}");
        }
    }

    #[test]
    fn a_letter_is_filled_whole_or_not_at_all() {
        let values = BTreeMap::from([("number", "2026-A-0007".to_owned()), ("due", "{due}".to_owned())]);
        assert_eq!(fill("رقم {number} قبل {due}.", &values), Ok("رقم 2026-A-0007 قبل {due}.".to_owned()));
        assert_eq!(fill("{number} {missing}", &values), Err(LetterFault::Unknown("missing".into())));
    }

    #[test]
    fn a_field_of_another_letter_is_a_fault() {
        let mut faults = Faults::default();
        LetterKind::Completion.check("{due} {places} {", "body", &mut faults);
        LetterKind::Completion.check("{due} {places}", "body", &mut faults);
        let codes: Vec<_> = faults.0.iter().map(|fault| (fault.field.as_str(), fault.code)).collect();
        assert_eq!(codes, [("body", "letter-brace"), ("body", "letter-field-unknown")]);
    }

    proptest! {
        #[test]
        fn a_text_without_braces_stays_as_it_is(text in "[^{}]*") {
            prop_assert_eq!(fill(&text, &BTreeMap::new()), Ok(text));
        }

        #[test]
        fn reading_never_fails_on_any_text(text in ".*") {
            let _ = fields(&text);
        }
    }
}
