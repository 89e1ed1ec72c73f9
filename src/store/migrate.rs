//! Schema versions: numbered files of `migrations/`, embedded, never edited once released.

use super::StoreError;
use include_dir::{Dir, include_dir};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

fn scripts() -> Vec<&'static str> {
    let mut files: Vec<_> = FILES.files().filter(|file| file.path().extension().is_some_and(|e| e == "sql")).collect();
    files.sort_by_key(|file| file.path());
    files.into_iter().filter_map(|file| file.contents_utf8()).collect()
}

/// The newest schema version this program knows.
pub(super) fn known() -> i64 {
    i64::try_from(scripts().len()).unwrap_or(i64::MAX)
}

/// Brings the schema to the newest version, all or nothing.
pub(super) fn to_newest(db: &mut Connection) -> Result<(), StoreError> {
    let migrations = Migrations::new(scripts().into_iter().map(M::up).collect());
    migrations.to_latest(db).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::Damaged(other.to_string()),
    })
}
