//! Letter texts: filled from the preset, listed, and read to be printed.

use super::{LetterCard, LetterText};
use crate::domain::letter::LetterKind;
use crate::i18n::Language;
use crate::office::{Nothing, OfficeError, Reading, preset};
use crate::store::StoreError;
use rusqlite::{Connection, Row};

const LETTERS: &str = include_str!("../../presets/letters.json");

/// Fills the shipped texts.
pub(crate) fn fill(db: &rusqlite::Transaction<'_>) -> Result<(), StoreError> {
    for text in preset::read::<Vec<LetterText>>(LETTERS)? {
        super::keep::insert(db, &text, true)?;
    }
    Ok(())
}

/// `letter.list`: every text, by kind, Arabic first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<LetterCard>, OfficeError> {
    cards(reading.db)
}

/// The text of a letter in a language. Offices write in Arabic and French: without an English text, the French
/// one is given, and whoever prints it takes the language from the text.
///
/// # Errors
/// [`OfficeError::NotFound`] when there is none in either.
pub fn text(db: &Connection, slug: LetterKind, lang: Language) -> Result<LetterText, OfficeError> {
    let texts: Vec<_> = cards(db)?.into_iter().map(|card| card.text).filter(|text| text.slug == slug).collect();
    let of = |lang: Language| texts.iter().find(|text| text.lang == lang).cloned();
    of(lang).or_else(|| of(Language::Fr)).ok_or(OfficeError::NotFound("letter"))
}

/// Every text, by kind, Arabic first.
pub(crate) fn cards(db: &Connection) -> Result<Vec<LetterCard>, OfficeError> {
    let mut statement = db.prepare_cached("SELECT id, version, slug, lang, subject, body, preset FROM letter_text")?;
    let mut cards = statement.query_map([], card)?.collect::<Result<Vec<_>, _>>()?;
    let place = |lang: Language| Language::ALL.iter().position(|one| *one == lang);
    cards.sort_by_key(|card| (card.text.slug, place(card.text.lang)));
    Ok(cards)
}

/// One text.
pub(super) fn show(db: &Connection, id: i64) -> Result<LetterCard, OfficeError> {
    cards(db)?.into_iter().find(|card| card.id == id).ok_or(OfficeError::NotFound("letter"))
}

fn card(row: &Row<'_>) -> rusqlite::Result<LetterCard> {
    let slug: LetterKind = row.get("slug")?;
    Ok(LetterCard {
        id: row.get("id")?,
        version: row.get("version")?,
        text: LetterText { slug, lang: row.get("lang")?, subject: row.get("subject")?, body: row.get("body")? },
        fields: slug.fields().iter().map(|name| (*name).to_owned()).collect(),
        preset: row.get("preset")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::Faults;

    #[test]
    fn every_letter_ships_in_arabic_and_in_french_and_names_known_fields() {
        let texts = preset::read::<Vec<LetterText>>(LETTERS).unwrap();
        for text in &texts {
            let (mut tidy, mut faults) = (text.clone(), Faults::default());
            super::super::keep::check(&mut tidy, "", &mut faults);
            assert_eq!((&tidy, faults.0), (text, Vec::new()), "{:?} {}", text.slug, text.lang);
        }
        for kind in LetterKind::ALL {
            for lang in [Language::Ar, Language::Fr] {
                assert_eq!(texts.iter().filter(|t| t.slug == *kind && t.lang == lang).count(), 1, "{kind:?} {lang}");
            }
        }
    }
}
