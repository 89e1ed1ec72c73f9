//! A door into one office: who is signed in at it, and the one way to call a command.

use super::Refused;
use super::commands::COMMANDS;
use super::table::{Command, CommandError, Run};
use crate::access::{Right, Role};
use crate::domain::date::Moment;
use crate::domain::id::AccountId;
use crate::domain::mask::mask_record;
use crate::i18n::Catalogue;
use crate::office::privacy::mask;
use crate::office::{Actor, Change, House, OfficeError, Reading};
use crate::store::Store;
use chrono::{SubsecRound, Utc};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Mutex;

/// Which door someone comes through; it stands in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoorKind {
    /// The desktop window.
    Window,
    /// `awrachctl`.
    Terminal,
}

impl DoorKind {
    const fn slug(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Terminal => "terminal",
        }
    }
}

/// What opening an office needs.
#[derive(Debug, Clone)]
pub struct OpenOptions {
    /// The data folder.
    pub data: PathBuf,
    /// A fixed present moment, for tests; `None` for the real one.
    pub clock: Option<Moment>,
    /// Which door this is.
    pub door: DoorKind,
}

/// What a command gave.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Reply {
    /// The reply's value.
    pub value: Value,
    /// Records that changed, as `noun:id`.
    pub changed: Vec<String>,
}

/// A door, open on an office.
pub struct Door {
    house: House,
    actor: Mutex<Actor>,
    clock: Option<Moment>,
}

impl Door {
    /// Takes the data folder and opens the office in it.
    ///
    /// # Errors
    /// Why the folder or its database cannot be used; it is left untouched then.
    pub fn open(options: OpenOptions) -> Result<Self, Refused> {
        let store = Store::open(&options.data)?;
        store.write(crate::office::preset::fill)?;
        store.write(crate::office::preset::index).map_err(Refused::from)?;
        let catalogue = Catalogue::embedded().map_err(|_| Refused::code("internal"))?;
        let house = House { store, catalogue, sheets: crate::office::ranking::Sheets::default() };
        let actor = Mutex::new(Actor { account: None, door: options.door.slug(), confirmed_at: None });
        Ok(Self { house, actor, clock: options.clock })
    }

    /// Calls a command.
    ///
    /// # Errors
    /// Unknown name, missing right, malformed request, or the use case's refusal; nothing was kept then.
    pub fn call(&self, name: &str, args: Value) -> Result<Reply, Refused> {
        let command =
            COMMANDS.iter().find(|command| command.name == name).ok_or_else(|| Refused::code("command-unknown"))?;
        let actor = self.actor()?;
        check_right(command, &actor)?;
        if command.confirmed && !actor.is_confirmed(self.now()) {
            return Err(OfficeError::Rule("confirmation-needed").into());
        }
        let args = mask::admitted(args, command.restores)?;
        // The window shows personal values on request, and logs it; at the terminal whoever holds the right asked.
        let shown = actor.door == DoorKind::Terminal.slug() && actor.holds(Right::SeePersonal);
        let mut reply = self.run(command, actor, args).map_err(Refused::from)?;
        if !command.clear && !shown {
            mask_record(&mut reply.value);
        }
        Ok(reply)
    }

    /// The office behind the door, for what is no command: backups and restores of the whole folder.
    #[must_use]
    pub const fn house(&self) -> &House {
        &self.house
    }

    /// Sets up the fictitious demo office in an empty data folder.
    ///
    /// # Errors
    /// `demo-needs-empty` when there is an office already.
    pub fn found_demo(&self, size: crate::office::demo::DemoSize) -> Result<(), Refused> {
        let actor = self.actor()?;
        let (now, house) = (self.now(), &self.house);
        let made: Result<(), OfficeError> = house.store.write(|db| {
            let mut change = Change { db, actor, now, house, changed: Vec::new() };
            crate::office::demo::found(&mut change, &size)
        });
        made.map_err(Refused::from)
    }

    /// Walks the chain, asks the database for its own findings and reads every attachment's content again;
    /// needs no right, shows no data.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn verify(&self) -> Result<(crate::store::log::Walk, Vec<String>), Refused> {
        let found = self.house.store.read(|db| -> Result<_, crate::backup::BackupError> {
            let mut findings = crate::backup::examine(db)?;
            findings.extend(crate::backup::files::examine(db, &self.house.store.files())?);
            Ok((crate::store::log::walk(db)?, findings))
        })?;
        Ok(found)
    }

    fn actor(&self) -> Result<Actor, Refused> {
        Ok(self.actor.lock().map_err(|_| Refused::code("internal"))?.clone())
    }

    fn now(&self) -> Moment {
        self.clock.unwrap_or_else(Utc::now).trunc_subsecs(0)
    }

    fn run(&self, command: &Command, actor: Actor, args: Value) -> Result<Reply, CommandError> {
        let house = &self.house;
        let now = self.now();
        match &command.run {
            Run::Read(run) => {
                let value = house.store.read(|db| run(&Reading { db, actor: &actor, now, house }, args))?;
                Ok(Reply { value, changed: Vec::new() })
            }
            Run::Write(run) => house.store.write(|db| {
                let mut change = Change { db, actor, now, house, changed: Vec::new() };
                let value = run(&mut change, args)?;
                Ok(Reply { value, changed: change.changed })
            }),
            Run::Enter(run) => {
                let actor_door = actor.door;
                let (signed_in, changed) = house.store.write(|db| {
                    let mut change = Change { db, actor, now, house, changed: Vec::new() };
                    run(&mut change, args).map(|answer| (answer, change.changed))
                })?;
                let signed_in = signed_in?;
                let confirmed = command.name == "account.confirm" || actor_door == DoorKind::Terminal.slug();
                self.sign_in(Some((signed_in.id, signed_in.role)), confirmed.then_some(now));
                let value = serde_json::to_value(signed_in).map_err(|_| CommandError::Reply)?;
                Ok(Reply { value, changed })
            }
            Run::Leave => {
                self.sign_in(None, None);
                Ok(Reply { value: Value::Null, changed: Vec::new() })
            }
        }
    }

    /// At the terminal the password is given with every order, so that signing in confirms.
    fn sign_in(&self, account: Option<(AccountId, Role)>, confirmed_at: Option<Moment>) {
        if let Ok(mut actor) = self.actor.lock() {
            actor.account = account;
            actor.confirmed_at = confirmed_at;
        }
    }
}

fn check_right(command: &Command, actor: &Actor) -> Result<(), Refused> {
    if actor.holds(command.right) {
        Ok(())
    } else if actor.account.is_none() && command.right != Right::Open {
        Err(OfficeError::NotSignedIn.into())
    } else {
        Err(OfficeError::NotAllowed.into())
    }
}

/// Where an office's data stand when nobody says otherwise.
#[must_use]
pub fn default_data_dir() -> PathBuf {
    let from = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    from("APPDATA")
        .or_else(|| from("XDG_DATA_HOME"))
        .or_else(|| from("HOME").map(|home| home.join(".local").join("share")))
        .unwrap_or_else(std::env::temp_dir)
        .join("awrach")
}
