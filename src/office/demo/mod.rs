//! The fictitious office: one prefecture, one call, files in every phase of their life.
//!
//! It is made by the same use cases that people call, so that whatever it shows could have been entered
//! by hand. The same size and seed give the same office, but for uids and password salts.

mod content;
mod flaws;
mod life;
mod people;
mod proposal;
mod scans;

use super::account::keep::{NewRow, insert};
use super::house::OfficeIdentity;
use super::house::status::card;
use super::{Change, OfficeError};
use crate::access::Role;
use crate::domain::id::AccountId;
use crate::i18n::Language;
use content::{Content, Dice};
use std::collections::HashMap;

/// The password of every demo account; the README and the first-start screen say it.
pub const PASSWORD: &str = "awrach-demo-2026";

/// Files of the ordinary demo.
const ORDINARY: u32 = 76;

/// How large the demo is, and which of its many forms.
#[derive(Debug, Clone, Copy)]
pub struct DemoSize {
    /// Files, drafts included.
    pub applications: u32,
    /// Bodies without a file besides, for trying how the office does when it is large.
    pub organisations: u32,
    /// The same seed gives the same office.
    pub seed: u64,
}

impl Default for DemoSize {
    fn default() -> Self {
        Self { applications: ORDINARY, organisations: 0, seed: 1 }
    }
}

/// What the making of the demo carries along.
pub(super) struct Making<'c, 'a> {
    change: &'c mut Change<'a>,
    content: Content,
    dice: Dice,
    accounts: HashMap<String, (AccountId, Role)>,
    today: crate::domain::date::Moment,
}

/// Fills an empty data folder with the demo office, its accounts included.
///
/// # Errors
/// `demo-needs-empty` when there is an office already.
pub fn found(change: &mut Change<'_>, size: &DemoSize) -> Result<(), OfficeError> {
    if card(change.db)?.is_some() {
        return Err(OfficeError::Rule("demo-needs-empty"));
    }
    let office = Content::load()?.office;
    super::house::set_up::found(change, &office, true)?;
    fill(change, size)
}

/// Fills an office that was just set up: the demo's own names, accounts, call and files.
pub(crate) fn fill(change: &mut Change<'_>, size: &DemoSize) -> Result<(), OfficeError> {
    let content = Content::load()?;
    rename(change, &content.office)?;
    let (actor, now) = (change.actor.clone(), change.now);
    let accounts = accounts(change, &content)?;
    let dice = Dice::new(size.seed);
    let mut making = Making { change, content, dice, accounts, today: now };
    making.live(size.applications)?;
    making.crowd(size.organisations)?;
    making.change.actor = actor;
    making.change.now = now;
    making.change.record("demo.fill", "office", 1, &(), &size.applications)
}

/// The demo office bears its own names, whatever was typed before it was chosen.
fn rename(change: &mut Change<'_>, office: &OfficeIdentity) -> Result<(), OfficeError> {
    let language: Language = change.db.query_row("SELECT language FROM office", [], |row| row.get(0))?;
    super::house::edit::write(change.db, &OfficeIdentity { language, ..office.clone() })?;
    change.db.execute("UPDATE privacy SET cndp_kind = 'declaration'", [])?;
    Ok(())
}

fn accounts(change: &mut Change<'_>, content: &Content) -> Result<HashMap<String, (AccountId, Role)>, OfficeError> {
    let mut accounts = HashMap::new();
    let now = change.now_text();
    for account in &content.accounts {
        let taken: bool = change.db.query_row(
            "SELECT EXISTS (SELECT 1 FROM account WHERE name = ?1 COLLATE NOCASE)",
            [&account.name],
            |row| row.get(0),
        )?;
        // The first administrator may bear a demo name already: the demo's own gets a number.
        let name = if taken { format!("{}-2", account.name) } else { account.name.clone() };
        let id = insert(
            change.db,
            &now,
            &NewRow {
                name: &name,
                display_ar: &account.display_ar,
                display_fr: &account.display_fr,
                role: account.role,
                service: None,
                password: PASSWORD,
            },
        )?;
        change.record("account.create", "account", id.0, &(), &name)?;
        accounts.insert(account.name.clone(), (id, account.role));
    }
    Ok(accounts)
}
