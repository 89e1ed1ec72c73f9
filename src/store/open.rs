//! Opening the office's file by the recipe that was proved: own lock, WAL, FULL, every setting read back.

use super::files::Files;
use super::{StoreError, geo, migrate};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Marks the file as this program's: "AWRC" as a number.
const APPLICATION_ID: i64 = 0x4157_5243;
/// SQLite before this version may lose a reset of the WAL.
const LEAST_SQLITE: i32 = 3_051_003;
const READERS: usize = 3;
/// Pages the writer keeps: a save touches the indexes of search and likeness all over a big office's file, and
/// SQLite's own 2 MB would read them from the disk again for each.
const WRITER_CACHE_KIB: i64 = 48 * 1024;
/// Pages each reader keeps.
const READER_CACHE_KIB: i64 = 16 * 1024;

/// The office's data on disk, owned by this process until it is dropped.
pub struct Store {
    dir: PathBuf,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    // Dropped last: the lock outlives the connections.
    _lock: File,
}

impl Store {
    /// Takes the folder, opens its database and brings it to the newest schema.
    ///
    /// # Errors
    /// A [`StoreError`] for each thing that stands against it; the database is left untouched then.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        if rusqlite::version_number() < LEAST_SQLITE {
            return Err(StoreError::Setting("version"));
        }
        refuse_unsafe(dir)?;
        std::fs::create_dir_all(dir)?;
        let lock = take_lock(dir)?;
        let path = dir.join("awrach.db");
        inspect(&path)?;
        let mut writer = Connection::open(&path)?;
        settle(&writer)?;
        upgrade(&mut writer, dir)?;
        geo::fill(&mut writer)?;
        let readers = (0..READERS).map(|_| reader(&path)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { dir: dir.to_owned(), writer: Mutex::new(writer), readers: Mutex::new(readers), _lock: lock })
    }

    /// The data folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The database file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.dir.join("awrach.db")
    }

    /// Contents of attachments.
    #[must_use]
    pub fn files(&self) -> Files {
        Files::at(self.dir.join("files"))
    }

    /// Runs a reading on one snapshot.
    ///
    /// # Errors
    /// Those of the reading, and the store's own.
    pub fn read<T, E: From<StoreError>>(&self, run: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        let spare = self.readers.lock().map_err(|_| StoreError::Poisoned)?.pop();
        let mut db = match spare {
            Some(db) => db,
            None => reader(&self.database())?,
        };
        let answer = snapshot(&mut db, run);
        if let Ok(mut readers) = self.readers.lock()
            && readers.len() < READERS
        {
            readers.push(db);
        }
        answer
    }

    /// Runs a change in one IMMEDIATE transaction: kept whole when it succeeds, else not at all.
    ///
    /// # Errors
    /// Those of the change, and the store's own.
    pub fn write<T, E: From<StoreError>>(&self, run: impl FnOnce(&Transaction<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut db = self.writer.lock().map_err(|_| StoreError::Poisoned)?;
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let answer = run(&tx)?;
        tx.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Copies the database as it stands into `target` by SQLite's backup API.
    ///
    /// # Errors
    /// When either side cannot be read or written.
    pub fn copy_to(&self, target: &Path) -> Result<(), StoreError> {
        self.read(|db| copy(db, target))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if let Ok(db) = self.writer.lock() {
            // Not kept is not lost: the WAL stays beside the file and is read at the next start.
            let _ = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }
}

fn snapshot<T, E: From<StoreError>>(
    db: &mut Connection,
    run: impl FnOnce(&Connection) -> Result<T, E>,
) -> Result<T, E> {
    let tx = db.transaction().map_err(StoreError::from)?;
    run(&tx)
}

pub(crate) fn copy(db: &Connection, target: &Path) -> Result<(), StoreError> {
    let mut to = Connection::open(target)?;
    let backup = rusqlite::backup::Backup::new(db, &mut to)?;
    backup.run_to_completion(1024, std::time::Duration::ZERO, None)?;
    Ok(())
}

/// Network disks lose locks, synchronising programs copy half-written files: both are refused.
fn refuse_unsafe(dir: &Path) -> Result<(), StoreError> {
    const SYNCHRONISED: [&str; 5] = ["onedrive", "dropbox", "google drive", "icloud", "nextcloud"];
    let synchronised = dir
        .components()
        .map(|part| part.as_os_str().to_string_lossy().to_lowercase())
        .find(|part| SYNCHRONISED.iter().any(|name| part == name || part.starts_with(&format!("{name} "))));
    match synchronised {
        Some(part) => Err(StoreError::UnsafeFolder(part)),
        None if dir.starts_with("\\\\") => Err(StoreError::UnsafeFolder("\\\\".into())),
        None => Ok(()),
    }
}

/// Takes the folder's lock and writes who holds it; refused with what the holder wrote.
fn take_lock(dir: &Path) -> Result<File, StoreError> {
    let mut lock =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(dir.join("awrach.lock"))?;
    if lock.try_lock().is_err() {
        let mut holder = String::new();
        // On some systems a locked file cannot be read: the refusal is clear without a name.
        let _ = lock.read_to_string(&mut holder);
        return Err(StoreError::Locked(holder.trim().to_owned()));
    }
    lock.set_len(0)?;
    lock.rewind()?;
    write!(lock, "{}", std::process::id())?;
    lock.flush()?;
    Ok(lock)
}

/// Looks at an existing file without changing a byte: is it ours, and not from a newer program?
fn inspect(path: &Path) -> Result<(), StoreError> {
    if !path.exists() || std::fs::metadata(path)?.len() == 0 {
        return Ok(());
    }
    if std::fs::metadata(path)?.permissions().readonly() {
        return Err(StoreError::ReadOnly);
    }
    let mut head = [0u8; 100];
    if File::open(path)?.read_exact(&mut head).is_err() || !head.starts_with(b"SQLite format 3\0") {
        return Err(StoreError::NotADatabase);
    }
    // The header holds both numbers in big-endian (SQLite file format, offsets 60 and 68), but the WAL
    // may hold newer pages: they are only ever rewritten by this program itself.
    let number = |at: usize| {
        head.get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, |bytes| i64::from(u32::from_be_bytes(bytes)))
    };
    let (version, application) = (number(60), number(68));
    if application != APPLICATION_ID {
        return Err(StoreError::Foreign);
    }
    if version > migrate::known() {
        return Err(StoreError::Newer { found: version, known: migrate::known() });
    }
    Ok(())
}

/// Applies the settings of a writer and reads each back.
fn settle(db: &Connection) -> Result<(), StoreError> {
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    let mode: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::Setting("journal_mode"));
    }
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    common(db)?;
    let cache = -WRITER_CACHE_KIB;
    for (name, value, expected) in [("synchronous", 2, 2), ("secure_delete", 1, 1), ("cache_size", cache, cache)] {
        set(db, name, value, expected)?;
    }
    Ok(())
}

fn common(db: &Connection) -> Result<(), StoreError> {
    for (name, value, expected) in
        [("foreign_keys", 1, 1), ("cell_size_check", 1, 1), ("mmap_size", 0, 0), ("temp_store", 2, 2)]
    {
        set(db, name, value, expected)?;
    }
    db.set_prepared_statement_cache_capacity(256);
    Ok(())
}

fn set(db: &Connection, name: &'static str, value: i64, expected: i64) -> Result<(), StoreError> {
    db.pragma_update(None, name, value)?;
    let found: i64 = db.pragma_query_value(None, name, |row| row.get(0)).or_else(|error| match error {
        // Without memory mapping compiled in, `mmap_size` answers with no row: nothing is mapped.
        rusqlite::Error::QueryReturnedNoRows if name == "mmap_size" => Ok(0),
        other => Err(other),
    })?;
    if found == expected { Ok(()) } else { Err(StoreError::Setting(name)) }
}

fn reader(path: &Path) -> Result<Connection, StoreError> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    common(&db)?;
    set(&db, "query_only", 1, 1)?;
    set(&db, "cache_size", -READER_CACHE_KIB, -READER_CACHE_KIB)?;
    Ok(db)
}

/// Brings an older schema up; a file that holds data is copied aside first.
fn upgrade(db: &mut Connection, dir: &Path) -> Result<(), StoreError> {
    let found: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > migrate::known() {
        return Err(StoreError::Newer { found, known: migrate::known() });
    }
    if found > 0 && found < migrate::known() {
        let aside = dir.join("backups");
        std::fs::create_dir_all(&aside)?;
        copy(db, &aside.join(format!("before-schema-{}.db", migrate::known())))?;
    }
    migrate::to_newest(db)
}
