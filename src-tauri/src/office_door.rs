//! The core's door as the window holds it: open, refused with its reason, or closed at the end.

use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use awrach::api::{Door, DoorKind, OpenOptions, Refused, Reply, default_data_dir};
use awrach::i18n::Language;
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::arguments::Arguments;
use crate::documents::Written;

/// The commands whose success gives a file the window may afterwards show.
const WRITE_A_DOCUMENT: [&str; 2] = ["report.write", "list.write"];

/// Holds the door for as long as the window lives.
///
/// A folder that could not be opened is no reason to die: the window stays and says why, and the
/// person can try again once the other program is closed or the disk is back.
pub struct OfficeDoor {
    data: PathBuf,
    lang: Option<Language>,
    clock: Option<DateTime<Utc>>,
    opened: RwLock<Result<Door, Refused>>,
    written: Written,
}

impl OfficeDoor {
    /// Opens the data folder the arguments name.
    pub fn open(arguments: Arguments) -> Self {
        let data = arguments.data.unwrap_or_else(default_data_dir);
        let opened = open(&data, arguments.clock);
        Self {
            data,
            lang: arguments.lang,
            clock: arguments.clock,
            opened: RwLock::new(opened),
            written: Written::default(),
        }
    }

    /// The data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The language asked for on the command line.
    pub fn lang(&self) -> Option<Language> {
        self.lang
    }

    /// The moment taken for now, when one was given on the command line.
    pub fn clock(&self) -> Option<DateTime<Utc>> {
        self.clock
    }

    /// Documents written since the window was opened.
    pub fn written(&self) -> &Written {
        &self.written
    }

    /// Why the folder is not open, if it is not.
    pub fn trouble(&self) -> Option<Refused> {
        self.read().as_ref().err().cloned()
    }

    /// Passes one command to the core; blocks until it is done.
    pub fn call(&self, name: &str, args: Value) -> Result<Reply, Refused> {
        let asked_path = path_in(&args);
        let reply = match &*self.read() {
            Ok(door) => door.call(name, args)?,
            Err(trouble) => return Err(trouble.clone()),
        };
        if WRITE_A_DOCUMENT.contains(&name) {
            let path = path_in(&reply.value).or(asked_path);
            path.into_iter().for_each(|path| self.written.note(&path));
        }
        Ok(reply)
    }

    /// Tries the folder again after a refusal; an open door is left as it is.
    pub fn retry(&self) -> Option<Refused> {
        let mut opened = self.write();
        if opened.is_err() {
            *opened = open(&self.data, self.clock);
        }
        opened.as_ref().err().cloned()
    }

    /// Gives the folder back: waits for the command under way, then drops the door, which writes
    /// its checkpoint and releases the lock.
    pub fn close(&self) {
        // Nobody is left to read a reason.
        *self.write() = Err(Refused::code("internal"));
    }

    // A panic inside a command poisons the lock; the door's own transaction was rolled back then,
    // so the person may go on.
    fn read(&self) -> RwLockReadGuard<'_, Result<Door, Refused>> {
        self.opened.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Result<Door, Refused>> {
        self.opened.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn open(data: &Path, clock: Option<DateTime<Utc>>) -> Result<Door, Refused> {
    let options = OpenOptions { data: data.to_path_buf(), clock, door: DoorKind::Window };
    Door::open(options)
}

fn path_in(value: &Value) -> Option<PathBuf> {
    value.get("path").and_then(Value::as_str).map(PathBuf::from)
}
