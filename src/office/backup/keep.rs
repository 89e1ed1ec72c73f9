//! Making backups and saying where the data are.

use super::{BackupCard, BackupState};
use crate::backup;
use crate::domain::date::moment_text;
use crate::office::{Nothing, OfficeError, Reading};
use chrono::{DateTime, SubsecRound, Utc};
use std::path::Path;

/// `backup.state`: where the data are, and every backup in the folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn state(reading: &Reading<'_>, _nothing: Nothing) -> Result<BackupState, OfficeError> {
    let store = &reading.house.store;
    let database = store.database();
    Ok(BackupState {
        data_dir: store.dir().display().to_string(),
        bytes: std::fs::metadata(&database).map(|meta| meta.len()).unwrap_or(0),
        database: database.display().to_string(),
        files: backup::files::state(reading.db, &store.files())?,
        backups: list(store.dir()),
    })
}

/// `backup.write`: a verified backup into the data folder's `backups`.
///
/// # Errors
/// When it cannot be written or does not hold.
pub fn write(reading: &Reading<'_>, _nothing: Nothing) -> Result<BackupCard, OfficeError> {
    let store = &reading.house.store;
    let name = format!("awrach-{}.db", reading.now.format("%Y%m%d-%H%M%S"));
    let path = backup::write(store, &store.dir().join("backups").join(&name))?;
    let bytes = std::fs::metadata(&path).map(|meta| meta.len()).unwrap_or(0);
    Ok(BackupCard { name, path: path.display().to_string(), at: moment_text(reading.now), bytes })
}

/// Moment of the newest backup.
pub(crate) fn last(dir: &Path) -> Option<String> {
    list(dir).into_iter().next().map(|card| card.at)
}

pub(crate) fn list(dir: &Path) -> Vec<BackupCard> {
    let Ok(entries) = std::fs::read_dir(dir.join("backups")) else { return Vec::new() };
    let mut cards: Vec<BackupCard> = entries
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "db"))
        .filter_map(|entry| {
            let meta = entry.metadata().ok()?;
            let at: DateTime<Utc> = meta.modified().ok()?.into();
            Some(BackupCard {
                name: entry.file_name().to_string_lossy().into_owned(),
                path: entry.path().display().to_string(),
                at: moment_text(at.trunc_subsecs(0)),
                bytes: meta.len(),
            })
        })
        .collect();
    cards.sort_by(|a, b| b.at.cmp(&a.at).then(b.name.cmp(&a.name)));
    cards
}
