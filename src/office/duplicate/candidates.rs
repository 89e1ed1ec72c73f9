//! Candidates for one body: those that share a number, a person or a rare word are fetched by the index,
//! the best of them are compared in full.

use super::block::nearest;
use super::index::{Rarities, profile};
use super::{Candidate, CandidateQuery, CandidatesOf};
use crate::domain::fault::Faults;
use crate::domain::id::OrganisationId;
use crate::domain::organisation::{BoardMember, Identity, Person, Post};
use crate::office::organisation::list::stored;
use crate::office::{OfficeError, Reading, blind};
use crate::search::likeness::{Likeness, Profile, compare};
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

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
    let ids = nearest(db, &asked, own, &mut rarities)?;
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
