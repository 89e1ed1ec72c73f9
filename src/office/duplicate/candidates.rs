//! Candidates for one body: those that share a number, a person or a rare word are fetched by the index,
//! the best of them are compared in full.

use super::index::{Rarities, profile};
use super::{Candidate, CandidateQuery, CandidatesOf};
use crate::domain::fault::Faults;
use crate::domain::id::OrganisationId;
use crate::domain::organisation::{BoardMember, Identity, Person, Post};
use crate::office::organisation::list::stored;
use crate::office::{OfficeError, Reading, blind};
use crate::search::likeness::sound::neighbours;
use crate::search::likeness::words::{Class, Word};
use crate::search::likeness::{Likeness, Profile, compare};
use rusqlite::{Connection, Row, named_params};
use std::collections::{HashMap, HashSet};

/// Bodies compared in full at most; what the index puts behind them shares less.
const COMPARED: usize = 120;
/// A word that more bodies bear finds nothing by itself.
const COMMON: u32 = 6_000;
/// What a shared number or person counts before anything is compared.
const NUMBER: u32 = 1_000;

/// `duplicate.candidates`: bodies that may be the one being typed.
///
/// # Errors
/// When the store cannot be read.
pub fn candidates(reading: &Reading<'_>, query: CandidateQuery) -> Result<Vec<Candidate>, OfficeError> {
    blind::refuse_any(reading)?;
    let mut identity = query.identity;
    // What is half typed is taken as far as it goes: faults are told where it is kept.
    identity.check(&mut Faults::default());
    find(reading.db, query.id, &identity, query.limit)
}

/// `duplicate.of`: bodies that may be a stored one.
///
/// # Errors
/// When there is none of that id.
pub fn of(reading: &Reading<'_>, which: CandidatesOf) -> Result<Vec<Candidate>, OfficeError> {
    blind::refuse_any(reading)?;
    find(reading.db, Some(which.id), &stored(reading.db, which.id)?.identity, which.limit)
}

fn find(
    db: &Connection,
    own: Option<OrganisationId>,
    identity: &Identity,
    limit: u32,
) -> Result<Vec<Candidate>, OfficeError> {
    let limit = usize::try_from(if limit == 0 { 6 } else { limit.min(50) }).unwrap_or(6);
    let mut found = alike(db, own, identity)?;
    found.truncate(limit);
    cards(db, &found)
}

/// All bodies that may be this one, the likeliest first.
pub(super) fn alike(
    db: &Connection,
    own: Option<OrganisationId>,
    identity: &Identity,
) -> Result<Vec<(OrganisationId, Likeness)>, OfficeError> {
    let asked = profile(db, identity)?;
    if asked.is_blank() {
        return Ok(Vec::new());
    }
    let mut rarities = Rarities::of(db)?;
    rarities.learn(&asked)?;
    let ids = block(db, &asked, own, &mut rarities)?;
    let mut found = Vec::new();
    for (id, other) in profiles(db, &ids)? {
        rarities.learn(&other)?;
        if let Some(likeness) = compare(&asked, &other, &rarities.rarity) {
            found.push((id, likeness));
        }
    }
    found.sort_by(|(a_id, a), (b_id, b)| a.strength.cmp(&b.strength).then(b.score.cmp(&a.score)).then(a_id.cmp(b_id)));
    Ok(found)
}

/// Bodies that share most with the one asked about, without those found different.
fn block(
    db: &Connection,
    asked: &Profile,
    own: Option<OrganisationId>,
    rarities: &mut Rarities<'_>,
) -> Result<Vec<OrganisationId>, OfficeError> {
    let mut shared: HashMap<OrganisationId, u32> = HashMap::new();
    for (kind, key, _) in asked.keys().into_iter().filter(|(kind, _, _)| *kind != "word") {
        let mut statement =
            db.prepare_cached("SELECT organisation_id FROM likeness_key WHERE kind = :kind AND key = :key LIMIT 60")?;
        for id in statement.query_map(named_params! { ":kind": kind, ":key": key }, |row| row.get(0))? {
            *shared.entry(id?).or_default() += if kind == "acronym" { 30 } else { NUMBER };
        }
    }
    // A short name may stand where the other has its name in full, and the other way round.
    for word in asked.fr.iter().filter(|word| word.text.chars().count() >= 3) {
        let mut statement = db.prepare_cached(
            "SELECT organisation_id FROM likeness_key WHERE kind = 'acronym' AND key = :key LIMIT 60",
        )?;
        for id in statement.query_map(named_params! { ":key": word.text }, |row| row.get(0))? {
            *shared.entry(id?).or_default() += 20;
        }
    }
    if asked.acronym.chars().count() >= 3 {
        share_word(
            db,
            &crate::search::likeness::sound::sound(&asked.acronym).key,
            &asked.acronym,
            20,
            asked,
            &mut shared,
        )?;
    }
    by_words(db, asked, rarities, &mut shared)?;
    let different = found_different(db, own)?;
    shared.retain(|id, _| Some(*id) != own && !different.contains(id));
    let mut best: Vec<(OrganisationId, u32)> = shared.into_iter().collect();
    best.sort_by(|(a_id, a), (b_id, b)| b.cmp(a).then(a_id.cmp(b_id)));
    best.truncate(COMPARED);
    Ok(best.into_iter().map(|(id, _)| id).collect())
}

/// Adds what is shared by words, the rare ones as they are written, heard, meant or typed wrong.
fn by_words(
    db: &Connection,
    asked: &Profile,
    rarities: &mut Rarities<'_>,
    shared: &mut HashMap<OrganisationId, u32>,
) -> Result<(), OfficeError> {
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
    let naming = asked.ar.iter().chain(&asked.fr).any(|word| word.class == Class::Name);
    let mut ordered = Vec::new();
    for (key, (weight, text)) in keys {
        ordered.push((rarities.bodies(&key)?, key, weight, text));
    }
    ordered.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    for (i, (bodies, key, weight, text)) in ordered.iter().enumerate() {
        let generic = *weight <= 5;
        // Common words find only when there is nothing rarer, or too little was found by it.
        if (*bodies > COMMON && i > 0) || (generic && naming && shared.len() >= 20) {
            continue;
        }
        share_word(db, key, text, *weight, asked, shared)?;
    }
    Ok(())
}

fn share_word(
    db: &Connection,
    key: &str,
    text: &str,
    weight: u32,
    asked: &Profile,
    shared: &mut HashMap<OrganisationId, u32>,
) -> Result<(), OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT k.organisation_id, max(k.text = :text) AS same, o.commune = :commune AS near, o.kind = :kind AS kind
         FROM likeness_key k JOIN organisation o ON o.id = k.organisation_id
         WHERE k.kind = 'word' AND k.key = :key GROUP BY k.organisation_id LIMIT 20000",
    )?;
    let mut rows = statement.query(named_params! {
        ":key": key, ":text": text, ":commune": asked.commune, ":kind": asked.kind,
    })?;
    while let Some(row) = rows.next()? {
        let flag = |name: &str| -> rusqlite::Result<u32> { row.get::<_, bool>(name).map(u32::from) };
        let count = weight * 2 + flag("same")? * 4 + flag("near")? * 7 + flag("kind")? * 2;
        *shared.entry(row.get(0)?).or_default() += count;
    }
    Ok(())
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

/// Reads what several bodies are recognised by, at once.
fn profiles(db: &Connection, ids: &[OrganisationId]) -> Result<Vec<(OrganisationId, Profile)>, OfficeError> {
    let wanted = serde_json::to_string(ids).unwrap_or_default();
    let mut people: HashMap<OrganisationId, Vec<BoardMember>> = HashMap::new();
    let mut board = db.prepare_cached(
        "SELECT organisation_id, name_ar, name_fr, cin, phone FROM board_member
         WHERE organisation_id IN (SELECT value FROM json_each(:wanted)) AND (cin <> '' OR phone <> '')",
    )?;
    let mut rows = board.query(named_params! { ":wanted": wanted })?;
    while let Some(row) = rows.next()? {
        let person = Person {
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            cin: row.get("cin")?,
            phone: row.get("phone")?,
            sex: None,
        };
        people.entry(row.get("organisation_id")?).or_default().push(BoardMember { post: Post::Member, person });
    }
    let mut statement = db.prepare_cached(
        "SELECT o.id, o.kind, o.name_ar, o.name_fr, o.acronym, o.commune, o.register_number, o.register_authority, o.ice,
                o.rib, o.phone, coalesce(c.name_ar, '') AS commune_ar, coalesce(c.name_fr, '') AS commune_fr
         FROM organisation o LEFT JOIN commune c ON c.code = o.commune
         WHERE o.id IN (SELECT value FROM json_each(:wanted)) AND o.merged_into IS NULL",
    )?;
    let mut rows = statement.query(named_params! { ":wanted": wanted })?;
    let mut found = Vec::with_capacity(ids.len());
    while let Some(row) = rows.next()? {
        let id = row.get("id")?;
        found.push((id, recognised(row, people.remove(&id).unwrap_or_default())?));
    }
    Ok(found)
}

fn recognised(row: &Row<'_>, members: Vec<BoardMember>) -> rusqlite::Result<Profile> {
    let identity = Identity {
        name_ar: row.get("name_ar")?,
        name_fr: row.get("name_fr")?,
        acronym: row.get("acronym")?,
        commune: row.get("commune")?,
        register_number: row.get("register_number")?,
        register_authority: row.get("register_authority")?,
        ice: row.get("ice")?,
        rib: row.get("rib")?,
        phone: row.get("phone")?,
        members,
        ..Identity::blank(row.get("kind")?)
    };
    let (ar, fr): (String, String) = (row.get("commune_ar")?, row.get("commune_fr")?);
    Ok(Profile::of(&identity, (&ar, &fr)))
}

/// The cards of bodies that were found, in their order.
pub(super) fn cards(db: &Connection, found: &[(OrganisationId, Likeness)]) -> Result<Vec<Candidate>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT o.id, o.kind, o.name_ar, o.name_fr, o.acronym, coalesce(c.name_ar, '') AS commune_ar,
                coalesce(c.name_fr, '') AS commune_fr,
                (SELECT count(*) FROM application a WHERE a.organisation_id = o.id) AS applications
         FROM organisation o LEFT JOIN commune c ON c.code = o.commune WHERE o.id = :id",
    )?;
    let mut list = Vec::with_capacity(found.len());
    for (id, likeness) in found {
        list.push(statement.query_row(named_params! { ":id": id }, |row| {
            Ok(Candidate {
                id: row.get("id")?,
                kind: row.get("kind")?,
                name_ar: row.get("name_ar")?,
                name_fr: row.get("name_fr")?,
                acronym: row.get("acronym")?,
                commune_ar: row.get("commune_ar")?,
                commune_fr: row.get("commune_fr")?,
                applications: row.get("applications")?,
                strength: likeness.strength,
                because: likeness.because.clone(),
            })
        })?);
    }
    Ok(list)
}
