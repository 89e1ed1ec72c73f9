//! What a use case is given: a snapshot or a transaction, who acts, and the present moment.

use super::OfficeError;
use crate::access::password::PasswordError;
use crate::access::{Right, Role};
use crate::audit;
use crate::audit::seal::{Sealed, seal};
use crate::domain::date::{Moment, moment_text};
use crate::domain::id::AccountId;
use crate::i18n::Catalogue;
use crate::store::{Store, log};
use rusqlite::Connection;
use serde::Serialize;

/// One side of an entry as text, its personal values taken out.
fn sealed_text(record: &impl Serialize, side: &str) -> Result<(String, Vec<Sealed>), OfficeError> {
    let mut record = serde_json::to_value(record).unwrap_or_default();
    let mut lacking = false;
    let sealed = seal(&mut record, side, &mut || {
        let mut bytes = [0u8; 16];
        lacking |= getrandom::fill(&mut bytes).is_err();
        audit::hex(&bytes)
    });
    // A salt that can be guessed would hide nothing once the value is erased.
    if lacking {
        return Err(PasswordError::Unusable.into());
    }
    Ok((record.to_string(), sealed))
}

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
    /// What the last ranking was reckoned from.
    pub sheets: super::ranking::Sheets,
}

/// Who acts, if anyone is signed in, and through which door.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Account and role; `None` before anyone signed in.
    pub account: Option<(AccountId, Role)>,
    /// Slug of the door.
    pub door: &'static str,
    /// When the person last gave their password again at this door.
    pub confirmed_at: Option<Moment>,
}

/// Minutes for which a password given again stands for the person.
const CONFIRMED_MINUTES: i64 = 5;

impl Actor {
    /// Whether whoever acts holds the right.
    #[must_use]
    pub fn holds(&self, right: Right) -> bool {
        right == Right::Open || self.account.is_some_and(|(_, role)| role.holds(right))
    }

    /// Whether the person gave their password again a short while ago.
    #[must_use]
    pub fn is_confirmed(&self, now: Moment) -> bool {
        self.confirmed_at.is_some_and(|at| at <= now && now - at < chrono::Duration::minutes(CONFIRMED_MINUTES))
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
        let ((before, mut sealed), (after, more)) = (sealed_text(before, "before")?, sealed_text(after, "after")?);
        sealed.extend(more);
        let entry = audit::Entry {
            at: self.now_text(),
            account: self.actor.account.map(|(id, _)| id.0),
            role: self.actor.account.map(|(_, role)| role.slug().to_owned()).unwrap_or_default(),
            door: self.actor.door.to_owned(),
            act: act.to_owned(),
            noun: noun.to_owned(),
            noun_id: id,
            reason: reason.to_owned(),
            before,
            after,
        };
        log::append(self.db, &entry, &sealed)?;
        self.changed.push(format!("{noun}:{id}"));
        Ok(())
    }
}
