//! Backups: written through SQLite's backup API, verified before they bear their name, restored with the
//! present state kept aside.

pub mod files;

use crate::store::files::Files;
use crate::store::{Store, StoreError, log, minutes};
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::path::{Path, PathBuf};

/// Why a backup cannot be made or taken back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The copy does not hold; the first finding.
    #[error("unsound: {0}")]
    Unsound(String),
    /// The file is no backup of this program.
    #[error("not a backup")]
    NotABackup,
    /// Reading or writing failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<std::io::Error> for BackupError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Writes a verified backup to `target`: copied beside it, checked, fsynced, then renamed.
///
/// # Errors
/// When it cannot be written or the copy does not hold; no file bears the name then.
pub fn write(store: &Store, target: &Path) -> Result<PathBuf, BackupError> {
    let folder = target.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let part = target.with_extension("part");
    if part.exists() {
        std::fs::remove_file(&part)?;
    }
    store.copy_to(&part)?;
    let finding = verify(&part)?.into_iter().next();
    if let Some(finding) = finding {
        std::fs::remove_file(&part)?;
        return Err(BackupError::Unsound(finding));
    }
    File::open(&part)?.sync_all()?;
    std::fs::rename(&part, target)?;
    // The name itself must be on the disk too; Windows has no such call for folders.
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(target.to_owned())
}

/// What the database's own checks and the chain say of a file that is not in use; empty when it holds.
///
/// # Errors
/// When it cannot be read at all.
pub fn verify(path: &Path) -> Result<Vec<String>, BackupError> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let findings = examine(&db)?;
    Ok(findings)
}

/// [`verify`], and every content that the backup's attachments cite.
///
/// # Errors
/// When it cannot be read at all.
pub fn verify_whole(path: &Path) -> Result<Vec<String>, BackupError> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut findings = examine(&db)?;
    findings.extend(files::examine(&db, &files::of_backup(path))?);
    Ok(findings)
}

/// Writes a verified backup to `target`, and the contents its attachments cite beside it.
///
/// # Errors
/// Those of [`write`].
pub fn write_whole(store: &Store, target: &Path) -> Result<(PathBuf, files::FilesState), BackupError> {
    let path = write(store, target)?;
    let to = Files::at(files::beside(target));
    let state = store.read(|db| files::copy(db, &store.files(), &to))?;
    Ok((path, state))
}

/// Integrity, foreign keys and chain of an open database.
///
/// # Errors
/// When it cannot be read at all.
pub fn examine(db: &Connection) -> Result<Vec<String>, StoreError> {
    let mut findings: Vec<String> = Vec::new();
    let mut statement = db.prepare("PRAGMA integrity_check(20)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            findings.push(line);
        }
    }
    let orphans: i64 = db.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if orphans > 0 {
        findings.push(format!("foreign keys: {orphans}"));
    }
    let walk = log::walk(db)?;
    if let Some(entry) = walk.broken_at {
        findings.push(format!("chain: {entry}"));
    }
    if walk.unexplained > 0 {
        findings.push(format!("sealed: {}", walk.unexplained));
    }
    findings.extend(minutes::altered(db)?);
    Ok(findings)
}

/// Puts a verified backup in the place of the data folder's database, which is kept aside.
///
/// The folder must not be in use: the caller holds no [`Store`] on it.
///
/// # Errors
/// When the file is no sound backup, or the folder is held; the live data are untouched then.
pub fn restore(backup: &Path, folder: &Path, aside: &str) -> Result<PathBuf, BackupError> {
    if !is_ours(backup) {
        return Err(BackupError::NotABackup);
    }
    if let Some(finding) = verify(backup)?.into_iter().next() {
        return Err(BackupError::Unsound(finding));
    }
    // Opening takes the lock and folds the WAL into the file when it is dropped.
    drop(Store::open(folder)?);
    let live = folder.join("awrach.db");
    let kept = folder.join("backups").join(aside);
    std::fs::create_dir_all(folder.join("backups"))?;
    let part = folder.join("awrach.db.part");
    std::fs::copy(backup, &part)?;
    File::open(&part)?.sync_all()?;
    std::fs::rename(&live, &kept)?;
    for leftover in ["awrach.db-wal", "awrach.db-shm"] {
        let path = folder.join(leftover);
        if path.exists() {
            std::fs::remove_file(path)?;
        }
    }
    std::fs::rename(&part, &live)?;
    let store = Store::open(folder)?;
    // Contents are only ever added: those the backup cites stand here already or come from beside it.
    store.read(|db| files::copy(db, &files::of_backup(backup), &store.files()))?;
    Ok(kept)
}

fn is_ours(path: &Path) -> bool {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .and_then(|db| db.query_row("SELECT EXISTS (SELECT 1 FROM audit)", [], |_| Ok(())))
        .is_ok()
}
