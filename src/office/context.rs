//! What a use case is given: a snapshot or a transaction, who acts, and the present moment.

use super::OfficeError;
use crate::access::{Right, Role};
use crate::audit;
use crate::domain::date::{Moment, moment_text};
use crate::domain::id::AccountId;
use crate::i18n::Catalogue;
use crate::store::{Store, log};
use rusqlite::Connection;
use serde::Serialize;

/// A new UUIDv7 as text.
pub(crate) fn uid() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// What stands behind every use case of one office.
pub struct House {
    /// The data on disk.
    pub store: Store,
    /// Texts of the three languages.
    pub catalogue: Catalogue,
}

/// Who acts, if anyone is signed in, and through which door.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Account and role; `None` before anyone signed in.
    pub account: Option<(AccountId, Role)>,
    /// Slug of the door.
    pub door: &'static str,
}

impl Actor {
    /// Whether whoever acts holds the right.
    #[must_use]
    pub fn holds(&self, right: Right) -> bool {
        right == Right::Open || self.account.is_some_and(|(_, role)| role.holds(right))
    }

    /// The account that acts.
    ///
    /// # Errors
    /// [`OfficeError::NotSignedIn`].
    pub fn account(&self) -> Result<AccountId, OfficeError> {
        self.account.map(|(id, _)| id).ok_or(OfficeError::NotSignedIn)
    }
}

/// A reading: one consistent snapshot.
pub struct Reading<'a> {
    /// The snapshot.
    pub db: &'a Connection,
    /// Who asks.
    pub actor: &'a Actor,
    /// The present moment.
    pub now: Moment,
    /// The office's surroundings.
    pub house: &'a House,
}

/// A change: one transaction, kept whole or not at all.
pub struct Change<'a> {
    /// The transaction.
    pub db: &'a Connection,
    /// Who acts.
    pub actor: Actor,
    /// The present moment.
    pub now: Moment,
    /// The office's surroundings.
    pub house: &'a House,
    /// What changed, as `noun:id`, for doors that show it.
    pub changed: Vec<String>,
}

impl Change<'_> {
    /// The same transaction as a reading.
    #[must_use]
    pub fn reading(&self) -> Reading<'_> {
        Reading { db: self.db, actor: &self.actor, now: self.now, house: self.house }
    }

    /// A new UUIDv7 for a noun that may travel between offices.
    #[must_use]
    pub fn uid(&self) -> String {
        uid()
    }

    /// The present moment as it is stored.
    #[must_use]
    pub fn now_text(&self) -> String {
        moment_text(self.now)
    }

    /// Appends to the log what was done to a record, in this transaction, and notes that it changed.
    ///
    /// # Errors
    /// When the entry cannot be written.
    pub fn record(
        &mut self,
        act: &str,
        noun: &str,
        id: i64,
        before: &impl Serialize,
        after: &impl Serialize,
    ) -> Result<(), OfficeError> {
        self.record_because(act, noun, id, "", before, after)
    }

    /// [`Change::record`] with the reason that was given.
    ///
    /// # Errors
    /// When the entry cannot be written.
    pub fn record_because(
        &mut self,
        act: &str,
        noun: &str,
        id: i64,
        reason: &str,
        before: &impl Serialize,
        after: &impl Serialize,
    ) -> Result<(), OfficeError> {
        let entry = audit::Entry {
            at: self.now_text(),
            account: self.actor.account.map(|(id, _)| id.0),
            role: self.actor.account.map(|(_, role)| role.slug().to_owned()).unwrap_or_default(),
            door: self.actor.door.to_owned(),
            act: act.to_owned(),
            noun: noun.to_owned(),
            noun_id: id,
            reason: reason.to_owned(),
            before: serde_json::to_string(before).unwrap_or_default(),
            after: serde_json::to_string(after).unwrap_or_default(),
        };
        log::append(self.db, &entry)?;
        self.changed.push(format!("{noun}:{id}"));
        Ok(())
    }
}
