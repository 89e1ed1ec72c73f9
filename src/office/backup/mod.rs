//! Backups as people see them.

use serde::Serialize;
use ts_rs::TS;

pub mod keep;

/// A backup on disk.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupCard {
    /// File name.
    pub name: String,
    /// Where it stands.
    pub path: String,
    /// When it was made, RFC 3339 UTC.
    pub at: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Where the data are and how they are kept.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupState {
    /// The data folder.
    pub data_dir: String,
    /// The database file.
    pub database: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Contents of attachments.
    pub files: crate::backup::files::FilesState,
    /// Backups, newest first.
    pub backups: Vec<BackupCard>,
}
