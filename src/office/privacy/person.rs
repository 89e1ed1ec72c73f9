//! A person's data on request (law 09-08, right of access): found in every spelling, ticked by whoever
//! asks, and put together with who entered them and what was done with them.

use super::{
    CollectPerson, FindPerson, FoundPerson, HeldAct, HeldFile, HeldRecord, HeldValue, PersonFile, PersonNoun,
    PersonRecord,
};
use crate::domain::date::moment_text;
use crate::domain::identifier::{compact, phone};
use crate::office::application::page::number_sql;
use crate::office::{Change, OfficeError, Reading};
use crate::search::fold::fold;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::json;

/// Candidates shown at most: more than that is no answer but a list.
const MOST: usize = 100;

/// Everywhere a person may be written down, one row each, with the values of that place. A post that several
/// hold is told apart by a number: `member.2`.
const PLACES: &str = "
  SELECT 'board-member' AS noun, b.organisation_id AS id,
         CASE WHEN count(*) OVER (PARTITION BY b.organisation_id, b.post) = 1 THEN b.post
         ELSE b.post || '.' || row_number() OVER (PARTITION BY b.organisation_id, b.post
              ORDER BY b.cin, b.name_ar, b.name_fr, b.phone) END AS part, b.name_ar, b.name_fr, b.cin, b.phone,
         o.name_ar AS label_ar, o.name_fr AS label_fr
    FROM board_member b JOIN organisation o ON o.id = b.organisation_id
  UNION ALL
  SELECT 'account', u.id, '', u.display_ar, u.display_fr, '', '', u.name, u.name FROM account u
  UNION ALL
  SELECT 'member', m.session_id, cast(m.position AS TEXT), m.name, '', '', '', k.code || ' / ' || s.number,
         k.code || ' / ' || s.number
    FROM session_member m JOIN session s ON s.id = m.session_id JOIN call k ON k.id = s.call_id";

/// `person.find`: every place where someone fitting is written down. That someone looked is logged, with how
/// many places were found.
///
/// # Errors
/// `required` at `text` for fewer than two letters.
pub fn find(change: &mut Change<'_>, request: FindPerson) -> Result<Vec<FoundPerson>, OfficeError> {
    let asked = Asked::new(&request.text).ok_or_else(|| OfficeError::at("text", "required"))?;
    let mut statement = change.db.prepare_cached(PLACES)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let person = found_person(row)?;
        if asked.fits(&person) && found.len() < MOST {
            found.push(person);
        }
    }
    drop(rows);
    drop(statement);
    change.record("person.find", "office", 1, &(), &json!({ "count": found.len() }))?;
    Ok(found)
}

fn found_person(row: &Row<'_>) -> rusqlite::Result<FoundPerson> {
    let noun: String = row.get("noun")?;
    Ok(FoundPerson {
        record: PersonRecord {
            noun: noun.parse().unwrap_or(PersonNoun::BoardMember),
            id: row.get("id")?,
            part: row.get("part")?,
        },
        name_ar: row.get("name_ar")?,
        name_fr: row.get("name_fr")?,
        cin: row.get("cin")?,
        phone: row.get("phone")?,
        label_ar: row.get("label_ar")?,
        label_fr: row.get("label_fr")?,
    })
}

/// What was asked, in the forms that are compared.
struct Asked {
    words: Vec<String>,
    card: String,
    phone: Option<String>,
}

impl Asked {
    fn new(text: &str) -> Option<Self> {
        let folded = fold(text);
        let words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        (folded.chars().count() >= 2).then(|| Self { words, card: compact(text), phone: phone(text) })
    }

    fn fits(&self, person: &FoundPerson) -> bool {
        let name = format!("{} {}", fold(&person.name_ar), fold(&person.name_fr));
        let named = name.trim() != "" && self.words.iter().all(|word| name.contains(word.as_str()));
        let card = !person.cin.is_empty() && person.cin == self.card;
        named || card || self.phone.as_deref().is_some_and(|phone| phone == person.phone)
    }
}

/// `person.collect`: everything held at the places that are the person's.
///
/// # Errors
/// `required` at `records` when none is named; not found when one is not there any more.
pub fn collect(change: &mut Change<'_>, request: CollectPerson) -> Result<PersonFile, OfficeError> {
    gathered(change, &request.records, "person.collect")
}

/// Puts a person's data together and logs under `act` how much was, not what.
pub(super) fn gathered(
    change: &mut Change<'_>,
    records: &[PersonRecord],
    act: &str,
) -> Result<PersonFile, OfficeError> {
    if records.is_empty() {
        return Err(OfficeError::at("records", "required"));
    }
    let reading = change.reading();
    let held = records.iter().map(|record| held(&reading, record)).collect::<Result<Vec<_>, _>>()?;
    let values: usize = held.iter().map(|record| record.values.len()).sum();
    change.record(act, "office", 1, &(), &json!({ "records": held.len(), "count": values }))?;
    Ok(PersonFile { at: moment_text(change.now), records: held })
}

fn held(reading: &Reading<'_>, record: &PersonRecord) -> Result<HeldRecord, OfficeError> {
    let db = reading.db;
    let sql = format!("SELECT * FROM ({PLACES}) WHERE noun = :noun AND id = :id AND part = :part");
    let place = db
        .prepare_cached(&sql)?
        .query_row(named_params! { ":noun": record.noun.slug(), ":id": record.id, ":part": record.part }, found_person)
        .optional()?
        .ok_or(OfficeError::NotFound("person"))?;
    let more = match record.noun {
        PersonNoun::BoardMember => Vec::new(),
        PersonNoun::Account => account_values(db, record.id)?,
        PersonNoun::Member => member_values(db, record)?,
    };
    let name = [("nameAr", place.name_ar), ("nameFr", place.name_fr), ("cin", place.cin), ("phone", place.phone)];
    let values = name.map(|(field, value)| (field.to_owned(), value)).into_iter().chain(more);
    Ok(HeldRecord {
        record: record.clone(),
        label_ar: place.label_ar,
        label_fr: place.label_fr,
        values: values
            .filter(|(_, value)| !value.is_empty())
            .map(|(field, value)| HeldValue { field, value })
            .collect(),
        files: if record.noun == PersonNoun::BoardMember { files(db, record.id)? } else { Vec::new() },
        acts: acts(db, record)?,
    })
}

fn account_values(db: &Connection, id: i64) -> Result<Vec<(String, String)>, OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT u.role, u.created_at, coalesce(u.seen_at, '') AS seen_at,
                    (SELECT count(*) FROM audit g WHERE g.account_id = u.id) AS acts
             FROM account u WHERE u.id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| {
            let acts: i64 = row.get("acts")?;
            Ok(vec![
                ("role".to_owned(), row.get("role")?),
                ("createdAt".to_owned(), row.get("created_at")?),
                ("seenAt".to_owned(), row.get("seen_at")?),
                ("acts".to_owned(), acts.to_string()),
            ])
        })?)
}

fn member_values(db: &Connection, record: &PersonRecord) -> Result<Vec<(String, String)>, OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT m.capacity, s.held_on FROM session_member m JOIN session s ON s.id = m.session_id
             WHERE m.session_id = :id AND cast(m.position AS TEXT) = :part",
        )?
        .query_row(named_params! { ":id": record.id, ":part": record.part }, |row| {
            Ok(vec![("capacity".to_owned(), row.get("capacity")?), ("heldOn".to_owned(), row.get("held_on")?)])
        })?)
}

fn files(db: &Connection, organisation: i64) -> Result<Vec<HeldFile>, OfficeError> {
    let sql = format!(
        "SELECT a.id, {} AS number, a.title_ar, a.title_fr FROM application a JOIN call k ON k.id = a.call_id
         WHERE a.organisation_id = :id ORDER BY a.id",
        number_sql()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":id": organisation }, |row| {
        Ok(HeldFile {
            id: row.get("id")?,
            number: row.get("number")?,
            title_ar: row.get("title_ar")?,
            title_fr: row.get("title_fr")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn acts(db: &Connection, record: &PersonRecord) -> Result<Vec<HeldAct>, OfficeError> {
    let noun = match record.noun {
        PersonNoun::BoardMember => "organisation",
        PersonNoun::Account => "account",
        PersonNoun::Member => "session",
    };
    let mut statement = db.prepare_cached(
        "SELECT g.at, g.act, coalesce(u.display_ar, '') AS by_ar, coalesce(u.display_fr, '') AS by_fr
         FROM audit g LEFT JOIN account u ON u.id = g.account_id
         WHERE g.noun = :noun AND g.noun_id = :id ORDER BY g.id LIMIT 200",
    )?;
    let rows = statement.query_map(named_params! { ":noun": noun, ":id": record.id }, |row| {
        Ok(HeldAct { at: row.get("at")?, act: row.get("act")?, by_ar: row.get("by_ar")?, by_fr: row.get("by_fr")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
