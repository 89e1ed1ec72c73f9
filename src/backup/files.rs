//! Contents of attachments and their backups. A content never changes and bears its hash, so a copy is
//! made once: `copy.db` has its contents beside it in `copy.files`; backups in the data folder share the
//! contents of the office itself, which nothing deletes.

use super::BackupError;
use crate::store::files::{Content, Files};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// What stands of the contents a database cites.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FilesState {
    /// Contents cited, each once.
    pub cited: i64,
    /// Their bytes.
    #[ts(type = "number")]
    pub bytes: i64,
    /// Of which nothing, or something else, stands.
    pub lost: i64,
}

/// Contents that the attachments of a database cite, each once, with their lengths.
///
/// # Errors
/// When the database cannot be read.
pub fn cited(db: &Connection) -> Result<Vec<(String, i64)>, BackupError> {
    // A backup of an older program has no attachments at all.
    let known: bool =
        db.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'attachment')", [], |row| row.get(0))?;
    if !known {
        return Ok(Vec::new());
    }
    let mut statement = db.prepare("SELECT hash, max(size) AS size FROM attachment GROUP BY hash ORDER BY hash")?;
    let rows = statement.query_map([], |row| Ok((row.get("hash")?, row.get("size")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What stands of them, by name and length; their bytes are not read.
///
/// # Errors
/// When the database cannot be read.
pub fn state(db: &Connection, files: &Files) -> Result<FilesState, BackupError> {
    let mut state = FilesState::default();
    for (hash, size) in cited(db)? {
        state.cited += 1;
        state.bytes += size;
        if !files.stands(&hash, u64::try_from(size).unwrap_or(0)) {
            state.lost += 1;
        }
    }
    Ok(state)
}

/// Reads every content again: a finding for each that is missing or damaged.
///
/// # Errors
/// When database or disk cannot be read.
pub fn examine(db: &Connection, files: &Files) -> Result<Vec<String>, BackupError> {
    let mut findings = Vec::new();
    for (hash, _) in cited(db)? {
        match files.get(&hash)? {
            Content::Sound(_) => {}
            Content::Missing => findings.push(format!("file missing: {hash}")),
            Content::Damaged => findings.push(format!("file damaged: {hash}")),
        }
    }
    Ok(findings)
}

/// Where the contents of a backup stand: beside it, or those of the data folder it lies in.
#[must_use]
pub fn of_backup(backup: &Path) -> Files {
    let beside = backup.with_extension("files");
    let office = backup.parent().and_then(Path::parent).map(|folder| folder.join("files"));
    let in_office = backup.parent().is_some_and(|folder| folder.ends_with("backups"));
    match office.filter(|folder| in_office && !beside.exists() && folder.exists()) {
        Some(folder) => Files::at(folder),
        None => Files::at(beside),
    }
}

/// Copies what is cited from one folder of contents to another, each checked; what stands already is left.
///
/// # Errors
/// When the target cannot be written. Contents that are lost are counted, not refused: a backup of the
/// rest is worth more than none.
pub fn copy(db: &Connection, from: &Files, to: &Files) -> Result<FilesState, BackupError> {
    let mut state = FilesState::default();
    for (hash, size) in cited(db)? {
        state.cited += 1;
        state.bytes += size;
        if matches!(to.get(&hash)?, Content::Sound(_)) {
            continue;
        }
        match from.get(&hash)? {
            Content::Sound(bytes) => {
                to.put(&bytes)?;
            }
            Content::Missing | Content::Damaged => state.lost += 1,
        }
    }
    Ok(state)
}

/// The folder of contents beside a backup written to `target`.
#[must_use]
pub fn beside(target: &Path) -> PathBuf {
    target.with_extension("files")
}
