//! The radar's index, kept in the transaction of each change.

use crate::domain::id::OrganisationId;
use crate::domain::organisation::Identity;
use crate::office::OfficeError;
use crate::office::organisation::list::stored;
use crate::search::likeness::sound::neighbours;
use crate::search::likeness::words::Word;
use crate::search::likeness::{Profile, Rarity};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::HashMap;

/// What a stored or typed identity can be recognised by.
pub(crate) fn profile(db: &Connection, identity: &Identity) -> Result<Profile, OfficeError> {
    let names: Option<(String, String)> = db
        .prepare_cached("SELECT name_ar, name_fr FROM commune WHERE code = :code")?
        .query_row(named_params! { ":code": identity.commune }, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (ar, fr) = names.unwrap_or_default();
    Ok(Profile::of(identity, (&ar, &fr)))
}

/// Sets what a body is recognised by.
pub(crate) fn put(db: &Connection, id: OrganisationId, identity: &Identity) -> Result<(), OfficeError> {
    remove(db, id)?;
    for (kind, key, text) in profile(db, identity)?.keys() {
        let added = db
            .prepare_cached(
                "INSERT INTO likeness_key (kind, key, organisation_id, text) VALUES (:kind, :key, :id, :text)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(named_params! { ":kind": kind, ":key": key, ":id": id, ":text": text })?;
        if kind == "word" && added == 1 {
            count(db, &key)?;
        }
    }
    Ok(())
}

/// One more bearer of a word; a word nobody bore before is made findable when it is typed wrong.
fn count(db: &Connection, key: &str) -> Result<(), OfficeError> {
    let bodies: i64 = db
        .prepare_cached(
            "INSERT INTO likeness_word (key, bodies) VALUES (:key, 1)
             ON CONFLICT (key) DO UPDATE SET bodies = bodies + 1 RETURNING bodies",
        )?
        .query_row(named_params! { ":key": key }, |row| row.get(0))?;
    if bodies == 1 && !key.starts_with('@') {
        for shorter in neighbours(key) {
            db.prepare_cached(
                "INSERT INTO likeness_near (shorter, key) VALUES (:shorter, :key) ON CONFLICT DO NOTHING",
            )?
            .execute(named_params! { ":shorter": shorter, ":key": key })?;
        }
    }
    Ok(())
}

/// Takes a body out of the radar.
pub(crate) fn remove(db: &Connection, id: OrganisationId) -> Result<(), OfficeError> {
    db.prepare_cached(
        "UPDATE likeness_word SET bodies = bodies - (SELECT count(*) FROM likeness_key k
           WHERE k.organisation_id = :id AND k.kind = 'word' AND k.key = likeness_word.key)
         WHERE key IN (SELECT key FROM likeness_key WHERE organisation_id = :id AND kind = 'word')",
    )?
    .execute(named_params! { ":id": id })?;
    db.prepare_cached("DELETE FROM likeness_key WHERE organisation_id = :id")?.execute(named_params! { ":id": id })?;
    Ok(())
}

/// Takes up bodies that were entered before the radar was there.
///
/// # Errors
/// When the store fails.
pub fn fill(db: &Connection) -> Result<(), OfficeError> {
    let waiting: Vec<OrganisationId> = db
        .prepare(
            "SELECT id FROM organisation o WHERE merged_into IS NULL
             AND NOT EXISTS (SELECT 1 FROM likeness_key k WHERE k.organisation_id = o.id)",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in waiting {
        put(db, id, &stored(db, id)?.identity)?;
    }
    Ok(())
}

/// How rare the words are that a comparison meets; what was asked once is kept.
pub(crate) struct Rarities<'a> {
    db: &'a Connection,
    /// What is known so far.
    pub rarity: Rarity,
}

impl<'a> Rarities<'a> {
    pub(crate) fn of(db: &'a Connection) -> Result<Self, OfficeError> {
        // Ids are given one after the other: the last says how many there are, but for the few merged away.
        let total: i64 =
            db.prepare_cached("SELECT coalesce(max(id), 0) FROM organisation")?.query_row([], |row| row.get(0))?;
        let total = u32::try_from(total).unwrap_or(u32::MAX / 2);
        Ok(Self { db, rarity: Rarity { total, bodies: HashMap::new() } })
    }

    /// Learns the words of a body.
    pub(crate) fn learn(&mut self, profile: &Profile) -> Result<(), OfficeError> {
        for word in profile.ar.iter().chain(&profile.fr) {
            self.bodies(word.rarity_key())?;
        }
        Ok(())
    }

    /// Bodies that bear a key.
    pub(crate) fn bodies(&mut self, key: &str) -> Result<u32, OfficeError> {
        if let Some(known) = self.rarity.bodies.get(key) {
            return Ok(*known);
        }
        let bodies: Option<i64> = self
            .db
            .prepare_cached("SELECT bodies FROM likeness_word WHERE key = :key")?
            .query_row(named_params! { ":key": key }, |row| row.get(0))
            .optional()?;
        let bodies = u32::try_from(bodies.unwrap_or(0)).unwrap_or(0);
        self.rarity.bodies.insert(key.to_owned(), bodies);
        Ok(bodies)
    }

    /// What a word weighs.
    pub(crate) fn weight(&mut self, word: &Word) -> Result<u32, OfficeError> {
        self.bodies(word.rarity_key())?;
        Ok(self.rarity.weight(word))
    }
}
