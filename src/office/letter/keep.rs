//! Keeping the letter texts.

use super::list::show;
use super::{EditLetter, LetterCard, LetterText};
use crate::domain::fault::Faults;
use crate::domain::letter::{LONGEST_BODY, LONGEST_SUBJECT};
use crate::office::{Change, OfficeError};
use crate::store::StoreError;
use rusqlite::{Connection, named_params};

/// `letter.edit`: the office's own words.
///
/// # Errors
/// A stale version, or faults at `subject` and `body`: an unknown field, a lone brace, an empty text.
pub fn edit(change: &mut Change<'_>, request: EditLetter) -> Result<LetterCard, OfficeError> {
    let before = show(change.db, request.id)?;
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "letter", version: before.version });
    }
    let mut text = LetterText { subject: request.subject, body: request.body, ..before.text.clone() };
    let mut faults = Faults::default();
    check(&mut text, "", &mut faults);
    faults.into_result().map_err(OfficeError::Faults)?;
    write(change.db, request.id, &text, false)?;
    let after = show(change.db, request.id)?;
    change.record("letter.edit", "letter", request.id, &before, &after)?;
    Ok(after)
}

/// Trims the text and notes what cannot stand; `path` precedes each field's name.
pub(crate) fn check(text: &mut LetterText, path: &str, faults: &mut Faults) {
    text.subject = text.subject.split_whitespace().collect::<Vec<_>>().join(" ");
    text.body = text.body.replace("\r\n", "\n").trim().to_owned();
    for (field, words, most) in [("subject", &text.subject, LONGEST_SUBJECT), ("body", &text.body, LONGEST_BODY)] {
        let field = format!("{path}{field}");
        faults.text(&field, words, true, most);
        text.slug.check(words, &field, faults);
    }
}

/// Inserts a text that was checked.
pub(crate) fn insert(db: &Connection, text: &LetterText, preset: bool) -> Result<i64, StoreError> {
    db.prepare_cached(
        "INSERT INTO letter_text (slug, lang, subject, body, preset) VALUES (:slug, :lang, :subject, :body, :preset)",
    )?
    .execute(named_params! {
        ":slug": text.slug, ":lang": text.lang, ":subject": text.subject, ":body": text.body, ":preset": preset,
    })?;
    Ok(db.last_insert_rowid())
}

/// Changes a text that was checked.
pub(crate) fn write(db: &Connection, id: i64, text: &LetterText, preset: bool) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE letter_text SET subject = :subject, body = :body, preset = :preset, version = version + 1
         WHERE id = :id",
    )?
    .execute(named_params! { ":id": id, ":subject": text.subject, ":body": text.body, ":preset": preset })?;
    Ok(())
}
