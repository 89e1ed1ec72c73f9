//! Which bodies are worth comparing with one: found by shared numbers, people and words, the rare words first.
//! What is common says little, so that a bounded number of entries is read however large the office is.

use super::index::Rarities;
use crate::domain::id::OrganisationId;
use crate::office::OfficeError;
use crate::search::likeness::Profile;
use crate::search::likeness::sound::{neighbours, sound};
use crate::search::likeness::words::{Class, Word};
use rusqlite::{Connection, named_params};
use std::collections::{HashMap, HashSet};

/// Bodies compared in full at most; what the index puts behind them shares less.
const COMPARED: usize = 80;
/// Bearers of words that are read for one question; commoner words then only weigh those already found.
const READ: u32 = 4_000;
/// Found bodies that a commoner word weighs.
const WEIGHED: usize = 500;
/// What a shared number or person counts before anything is compared.
const NUMBER: u32 = 1_000;

/// Bodies that share most with the one asked about, without those found different.
pub(super) fn nearest(
    db: &Connection,
    asked: &Profile,
    own: Option<OrganisationId>,
    rarities: &mut Rarities<'_>,
) -> Result<Vec<OrganisationId>, OfficeError> {
    let mut shared = Shared { db, asked, counts: HashMap::new(), placed: HashSet::new() };
    shared.by_numbers()?;
    shared.by_acronyms()?;
    shared.by_words(rarities)?;
    let different = found_different(db, own)?;
    shared.counts.retain(|id, _| Some(*id) != own && !different.contains(id));
    shared.best(COMPARED)
}

/// What bodies share with the one asked about, in the counts of the weights.
struct Shared<'a> {
    db: &'a Connection,
    asked: &'a Profile,
    counts: HashMap<OrganisationId, u32>,
    /// Those whose commune and kind are counted already.
    placed: HashSet<OrganisationId>,
}

/// A word to look for: how many bear it, its key, what it weighs, how it is written.
type Sought<'w> = (u32, String, u32, &'w str);

impl Shared<'_> {
    fn add(&mut self, id: OrganisationId, count: u32) {
        *self.counts.entry(id).or_default() += count;
    }

    fn by_numbers(&mut self) -> Result<(), OfficeError> {
        for (kind, key, _) in self.asked.keys().into_iter().filter(|(kind, _, _)| *kind != "word") {
            self.bearers(kind, &key, if kind == "acronym" { 30 } else { NUMBER })?;
        }
        Ok(())
    }

    /// A short name may stand where the other has its name in full, and the other way round.
    fn by_acronyms(&mut self) -> Result<(), OfficeError> {
        let asked = self.asked;
        for word in asked.fr.iter().filter(|word| word.text.chars().count() >= 3) {
            self.bearers("acronym", &word.text, 20)?;
        }
        if asked.acronym.chars().count() >= 3 {
            self.read(&sound(&asked.acronym).key, &asked.acronym, 20)?;
        }
        Ok(())
    }

    fn bearers(&mut self, kind: &str, key: &str, count: u32) -> Result<(), OfficeError> {
        let db = self.db;
        let mut statement =
            db.prepare_cached("SELECT organisation_id FROM likeness_key WHERE kind = :kind AND key = :key LIMIT 60")?;
        for id in statement.query_map(named_params! { ":kind": kind, ":key": key }, |row| row.get(0))? {
            self.add(id?, count);
        }
        Ok(())
    }

    /// Adds what is shared by words, the rare ones as they are written, heard, meant or typed wrong.
    fn by_words(&mut self, rarities: &mut Rarities<'_>) -> Result<(), OfficeError> {
        let asked = self.asked;
        let naming = asked.ar.iter().chain(&asked.fr).any(|word| word.class == Class::Name);
        let mut read = 0_u32;
        for (bodies, key, weight, text) in sought(self.db, asked, rarities)? {
            let generic = weight <= 5;
            if generic && naming && self.counts.len() >= 20 {
                continue;
            }
            if self.counts.is_empty() || read.saturating_add(bodies) <= READ {
                read = read.saturating_add(bodies);
                self.read(&key, text, weight)?;
            } else {
                self.weigh(&key, text, weight)?;
            }
        }
        Ok(())
    }

    /// Finds the bearers of a word.
    fn read(&mut self, key: &str, text: &str, weight: u32) -> Result<(), OfficeError> {
        let db = self.db;
        let mut statement = db.prepare_cached(
            "SELECT organisation_id, max(text = :text) AS same FROM likeness_key
             WHERE kind = 'word' AND key = :key GROUP BY organisation_id LIMIT :most",
        )?;
        let mut rows = statement.query(named_params! { ":key": key, ":text": text, ":most": READ * 2 })?;
        while let Some(row) = rows.next()? {
            let same: bool = row.get("same")?;
            self.add(row.get("organisation_id")?, weight * 2 + u32::from(same) * 4);
        }
        Ok(())
    }

    /// Weighs a common word for those found best so far.
    fn weigh(&mut self, key: &str, text: &str, weight: u32) -> Result<(), OfficeError> {
        let ids = serde_json::to_string(&self.best(WEIGHED)?).unwrap_or_default();
        let db = self.db;
        let mut statement = db.prepare_cached(
            "SELECT organisation_id, max(text = :text) AS same FROM likeness_key
             WHERE kind = 'word' AND key = :key AND organisation_id IN (SELECT value FROM json_each(:ids))
             GROUP BY organisation_id",
        )?;
        let mut rows = statement.query(named_params! { ":key": key, ":text": text, ":ids": ids })?;
        while let Some(row) = rows.next()? {
            let same: bool = row.get("same")?;
            self.add(row.get("organisation_id")?, weight * 2 + u32::from(same) * 4);
        }
        Ok(())
    }

    /// Counts the same commune and kind, once for each body found.
    fn place(&mut self) -> Result<(), OfficeError> {
        let new: Vec<OrganisationId> = self.counts.keys().copied().filter(|id| !self.placed.contains(id)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let ids = serde_json::to_string(&new).unwrap_or_default();
        let db = self.db;
        let mut statement = db.prepare_cached(
            "SELECT o.id, o.commune = :commune AS near, o.kind = :kind AS kind
             FROM json_each(:ids) w CROSS JOIN organisation o ON o.id = w.value",
        )?;
        let (commune, kind) = (&self.asked.commune, self.asked.kind);
        let mut rows = statement.query(named_params! { ":ids": ids, ":commune": commune, ":kind": kind })?;
        while let Some(row) = rows.next()? {
            let (near, kind): (bool, bool) = (row.get("near")?, row.get("kind")?);
            self.add(row.get("id")?, u32::from(near) * 14 + u32::from(kind) * 4);
        }
        self.placed.extend(new);
        Ok(())
    }

    /// The best found so far, best first.
    fn best(&mut self, most: usize) -> Result<Vec<OrganisationId>, OfficeError> {
        self.place()?;
        let mut best: Vec<(u32, OrganisationId)> = self.counts.iter().map(|(id, count)| (*count, *id)).collect();
        let order = |a: &(u32, OrganisationId), b: &(u32, OrganisationId)| b.0.cmp(&a.0).then(a.1.cmp(&b.1));
        if best.len() > most {
            best.select_nth_unstable_by(most, order);
            best.truncate(most);
        }
        best.sort_unstable_by(order);
        Ok(best.into_iter().map(|(_, id)| id).collect())
    }
}

/// The keys of a name's words and of what they may be typed wrong for, the rarest first.
fn sought<'w>(
    db: &Connection,
    asked: &'w Profile,
    rarities: &mut Rarities<'_>,
) -> Result<Vec<Sought<'w>>, OfficeError> {
    let mut keys: HashMap<String, (u32, &str)> = HashMap::new();
    for word in asked.ar.iter().chain(&asked.fr) {
        let weight = rarities.weight(word)?;
        for key in word.keys() {
            keys.entry(key).or_insert((weight, &word.text));
        }
        for key in near(db, word)? {
            keys.entry(key).or_insert((weight / 2, &word.text));
        }
    }
    let mut ordered = Vec::with_capacity(keys.len());
    for (key, (weight, text)) in keys {
        ordered.push((rarities.bodies(&key)?, key, weight, text));
    }
    ordered.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    Ok(ordered)
}

/// Keys of known words that differ by one letter, or lack one.
fn near(db: &Connection, word: &Word) -> Result<Vec<String>, OfficeError> {
    if word.class != Class::Name || word.sound.key.chars().count() < 3 {
        return Ok(Vec::new());
    }
    let shorter = serde_json::to_string(&neighbours(&word.sound.key)).unwrap_or_default();
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT n.key FROM likeness_near n JOIN likeness_word w ON w.key = n.key
         WHERE n.shorter IN (SELECT value FROM json_each(:shorter)) AND w.bodies > 0
         ORDER BY length(n.key) = length(:own) DESC, n.key LIMIT 40",
    )?;
    let keys = statement
        .query_map(named_params! { ":shorter": shorter, ":own": word.sound.key }, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(keys)
}

fn found_different(db: &Connection, own: Option<OrganisationId>) -> Result<HashSet<OrganisationId>, OfficeError> {
    let Some(own) = own else { return Ok(HashSet::new()) };
    let mut statement = db.prepare_cached(
        "SELECT other FROM not_duplicate WHERE one = :own UNION SELECT one FROM not_duplicate WHERE other = :own",
    )?;
    let ids = statement.query_map(named_params! { ":own": own }, |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(ids)
}
