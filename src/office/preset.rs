//! Presets: what ships is filled into a file once, and then belongs to the office.

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

fn once(
    db: &Transaction<'_>,
    name: &str,
    fill: fn(&Transaction<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let marked = db
        .prepare_cached("INSERT INTO filled (name) VALUES (:name) ON CONFLICT (name) DO NOTHING")?
        .execute(named_params! { ":name": name })?;
    if marked == 0 { Ok(()) } else { fill(db) }
}

/// Reads a shipped preset.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Damaged(error.to_string()))
}
