//! Presets: what ships is filled into a file once, and then belongs to the office.

use super::OfficeError;
use crate::store::StoreError;
use rusqlite::{Transaction, named_params};
use serde::de::DeserializeOwned;

/// Fills every table that ships with content, each once in a file's life. What an office has, or has
/// emptied, is never touched again; a file made before a table existed gets it at its next opening.
///
/// # Errors
/// When the store cannot be written, or a shipped preset is broken (a test reads them all).
pub fn fill(db: &Transaction<'_>) -> Result<(), StoreError> {
    super::programme::list::fill(db)?;
    once(db, "rate", super::rate::list::fill)?;
    once(db, "holiday", super::holiday::list::fill)?;
    once(db, "letter", super::letter::list::fill)
}

/// Makes what organisations are found by, each part once in a file's life: of those entered before the part
/// was there, or whose entries a new schema emptied (which then gives the part a new name here). From then on
/// it is kept with each change.
///
/// # Errors
/// When the store cannot be read or written.
pub fn index(db: &Transaction<'_>) -> Result<(), OfficeError> {
    once(db, "organisation-search-2", |db| super::organisation::keep::index_unindexed(db))?;
    once(db, "organisation-likeness-1", |db| super::duplicate::index::fill(db))
}

fn once<E: From<StoreError>>(
    db: &Transaction<'_>,
    name: &str,
    fill: fn(&Transaction<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let marked = db
        .prepare_cached("INSERT INTO filled (name) VALUES (:name) ON CONFLICT (name) DO NOTHING")
        .map_err(StoreError::from)?
        .execute(named_params! { ":name": name })
        .map_err(StoreError::from)?;
    if marked == 0 { Ok(()) } else { fill(db) }
}

/// Reads a shipped preset.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Damaged(error.to_string()))
}
