//! The shadow text of searchable records, kept in the transaction of their change, and its queries.

use super::fold::fold;
use crate::store::StoreError;
use rusqlite::{Connection, named_params};

/// The entry that holds an applicant's cards, accounts and phones, apart from its names.
pub const PERSONAL: &str = "organisation-personal";

/// The entries in which an applicant is looked for, as SQL, by whether the person may see personal values.
#[must_use]
pub const fn organisation_nouns(personal: bool) -> &'static str {
    if personal { "'organisation', 'organisation-personal'" } else { "'organisation'" }
}

/// Sets the text under which a record is found.
///
/// # Errors
/// When it cannot be written.
pub fn put(db: &Connection, noun: &str, id: i64, call: Option<i64>, text: &str) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO search_entry (noun, noun_id, call_id, folded) VALUES (:noun, :id, :call, :folded)
         ON CONFLICT (noun, noun_id) DO UPDATE SET folded = excluded.folded, call_id = excluded.call_id",
    )?
    .execute(named_params! { ":noun": noun, ":id": id, ":call": call, ":folded": fold(text) })?;
    Ok(())
}

/// Makes the index anew from the entries, so that no word of a text that was replaced stays behind in it.
///
/// # Errors
/// When it cannot be written.
pub fn rebuild(db: &Connection) -> Result<(), StoreError> {
    db.execute("INSERT INTO search_word (search_word) VALUES ('rebuild')", [])?;
    db.execute("INSERT INTO search_gram (search_gram) VALUES ('rebuild')", [])?;
    Ok(())
}

/// Takes a record out of what is found.
///
/// # Errors
/// When it cannot be written.
pub fn remove(db: &Connection, noun: &str, id: i64) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM search_entry WHERE noun = :noun AND noun_id = :id")?
        .execute(named_params! { ":noun": noun, ":id": id })?;
    Ok(())
}

/// The condition that finds what a person typed, and the value to bind at `:found`.
///
/// Every word must stand in the record. Words of three letters and more are found anywhere inside
/// words (trigrams: attached و، ال، ب، ل do not hide a name); shorter ones at the start of a word.
#[must_use]
pub fn condition(typed: &str) -> Option<(&'static str, String)> {
    let folded = fold(typed);
    if folded.is_empty() {
        return None;
    }
    let words: Vec<&str> = folded.split(' ').collect();
    if words.iter().all(|word| word.chars().count() >= 3) {
        let query = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" AND ");
        return Some(("SELECT rowid FROM search_gram WHERE search_gram MATCH :found", query));
    }
    let query = words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" AND ");
    Some(("SELECT rowid FROM search_word WHERE search_word MATCH :found", query))
}
