//! Attachments in a destruction: their rows go from the database, their contents from the disk.
//!
//! The table may not be there in an older schema: then there is nothing to destroy.

use crate::domain::id::CallId;
use crate::office::organisation::list::bind;
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, named_params};
use std::path::Path;

/// Attachments of the call's files and of the applicants in `:going`; those of the call itself are its
/// published papers and stay.
const SCOPE: &str =
    "((t.noun = 'application' AND t.noun_id IN (SELECT a.id FROM application a WHERE a.call_id = :call))
   OR (t.noun = 'organisation' AND t.noun_id IN (SELECT value FROM json_each(:going))))";

/// Whether the schema has a table of this name.
pub(super) fn has_table(db: &Connection, name: &str) -> Result<bool, OfficeError> {
    Ok(db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name)")?
        .query_row(named_params! { ":name": name }, |row| row.get(0))?)
}

/// How many there are, removed ones too: their contents may still stand on the disk.
pub(super) fn count(db: &Connection, call: CallId, going: &str) -> Result<i64, OfficeError> {
    if !has_table(db, "attachment")? {
        return Ok(0);
    }
    let mut statement = db.prepare_cached(&format!("SELECT count(*) FROM attachment t WHERE {SCOPE}"))?;
    bind(&mut statement, &[(":call", &call), (":going", &going)])?;
    Ok(statement.raw_query().next()?.map_or(Ok(0), |row| row.get(0))?)
}

/// Deletes them, and their contents that nothing else cites. It comes last in its transaction: a content
/// that is gone does not come back. The minutes count them; a row left behind would cite what is missing.
pub(super) fn destroy(change: &Change<'_>, call: CallId, going: &str) -> Result<(), OfficeError> {
    if !has_table(change.db, "attachment")? {
        return Ok(());
    }
    let mut statement = change.db.prepare(&format!("DELETE FROM attachment AS t WHERE {SCOPE} RETURNING hash"))?;
    bind(&mut statement, &[(":call", &call), (":going", &going)])?;
    let mut hashes: Vec<String> = Vec::new();
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next()? {
        hashes.push(row.get(0)?);
    }
    let files = change.house.store.dir().join("files");
    for hash in hashes {
        let cited: bool = change
            .db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM attachment WHERE hash = :hash)")?
            .query_row(named_params! { ":hash": hash }, |row| row.get(0))?;
        if !cited {
            remove(&files, &hash)?;
        }
    }
    Ok(())
}

/// Takes a content off the disk, overwritten first as the database does with its own pages.
fn remove(files: &Path, hash: &str) -> Result<(), OfficeError> {
    // Only what can be a hash becomes a part of a path.
    if hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(());
    }
    let path = files.join(hash.get(..2).unwrap_or_default()).join(hash);
    match std::fs::metadata(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(disk(error)),
        Ok(meta) => {
            let length = usize::try_from(meta.len()).unwrap_or(0);
            std::fs::write(&path, vec![0; length]).map_err(disk)?;
        }
    }
    std::fs::remove_file(path).map_err(disk)
}

fn disk(error: std::io::Error) -> OfficeError {
    OfficeError::Store(error.into())
}
