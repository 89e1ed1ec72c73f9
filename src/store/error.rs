//! Why the store refuses or fails.

use rusqlite::ErrorCode;

/// A refusal or failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process owns the folder; who, as it wrote in the lock.
    #[error("the folder is held by {0}")]
    Locked(String),
    /// The folder or the file cannot be written.
    #[error("read only")]
    ReadOnly,
    /// The file is no SQLite database.
    #[error("not a database")]
    NotADatabase,
    /// A SQLite database, but not this program's.
    #[error("a foreign database")]
    Foreign,
    /// Written by a newer program.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// Schema version of the file.
        found: i64,
        /// Newest version this program knows.
        known: i64,
    },
    /// The folder lies on a network or synchronised disk.
    #[error("a shared or synchronised folder: {0}")]
    UnsafeFolder(String),
    /// The file is damaged.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A setting of the database did not take.
    #[error("pragma {0}")]
    Setting(&'static str),
    /// The disk is full.
    #[error("disk full")]
    DiskFull,
    /// A unique key is taken; table and column as SQLite names them.
    #[error("taken: {0}")]
    Taken(String),
    /// A signed session was to be altered; the schema itself refuses.
    #[error("a signed session")]
    SessionSigned,
    /// A lock of this process was poisoned by a panic.
    #[error("poisoned")]
    Poisoned,
    /// Anything else of the database.
    #[error("database: {0}")]
    Database(rusqlite::Error),
    /// Anything else of the disk.
    #[error("disk: {0}")]
    Disk(std::io::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let message = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::NotADatabase) => Self::NotADatabase,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(message),
            Some(ErrorCode::ConstraintViolation) if message.contains("session-signed") => Self::SessionSigned,
            Some(ErrorCode::ConstraintViolation) if message.contains("UNIQUE") => Self::Taken(message),
            _ => Self::Database(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            std::io::ErrorKind::StorageFull => Self::DiskFull,
            _ => Self::Disk(error),
        }
    }
}
