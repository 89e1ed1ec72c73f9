//! The radar over the whole office, a stretch at a time, and what was found different.

use super::candidates::{alike, cards};
use super::{Dismissed, Pair, RadarPage, RadarQuery};
use crate::domain::id::OrganisationId;
use crate::office::organisation::list::stored;
use crate::office::{Nothing, OfficeError, Reading, blind};
use crate::search::likeness::Strength;
use rusqlite::{Connection, named_params};

/// Bodies looked at in one call at most, so that the window never waits long.
const STRETCH: usize = 400;

/// `duplicate.list`: pairs of bodies that may be one, from where the last call ended.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, query: RadarQuery) -> Result<RadarPage, OfficeError> {
    blind::refuse_any(reading)?;
    let db = reading.db;
    let wanted = usize::try_from(if query.limit == 0 { 30 } else { query.limit.min(200) }).unwrap_or(30);
    let count = |sql: &str, after: i64| -> Result<i64, OfficeError> {
        Ok(db.prepare_cached(sql)?.query_row(named_params! { ":after": after }, |row| row.get(0))?)
    };
    let total = count("SELECT count(*) FROM organisation WHERE merged_into IS NULL AND id > :after", 0)?;
    let mut pairs = Vec::new();
    let mut last = query.after;
    let waiting = following(db, query.after)?;
    let mut whole = waiting.len() < STRETCH;
    for (i, id) in waiting.iter().enumerate() {
        pairs.extend(pairs_of(db, *id, query.likely)?);
        last = id.0;
        if pairs.len() >= wanted {
            whole = whole && i + 1 == waiting.len();
            break;
        }
    }
    let looked = count("SELECT count(*) FROM organisation WHERE merged_into IS NULL AND id <= :after", last)?;
    Ok(RadarPage { pairs, next: (!whole).then_some(last), looked, total })
}

fn following(db: &Connection, after: i64) -> Result<Vec<OrganisationId>, OfficeError> {
    let stretch = i64::try_from(STRETCH).unwrap_or(i64::MAX);
    let mut statement = db.prepare_cached(
        "SELECT id FROM organisation WHERE merged_into IS NULL AND id > :after ORDER BY id LIMIT :stretch",
    )?;
    let ids = statement
        .query_map(named_params! { ":after": after, ":stretch": stretch }, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}

/// Each pair is shown once, with the body that was entered first.
fn pairs_of(db: &Connection, id: OrganisationId, likely: bool) -> Result<Vec<Pair>, OfficeError> {
    let mut found = alike(db, Some(id), &stored(db, id)?.identity)?;
    found.retain(|(other, likeness)| *other > id && (!likely || likeness.strength != Strength::Possible));
    let mut pairs = Vec::with_capacity(found.len());
    for (other, likeness) in found {
        let two = cards(db, &[(id, likeness.clone()), (other, likeness.clone())])?;
        if let [one, other] = two.as_slice() {
            pairs.push(Pair {
                one: one.clone(),
                other: other.clone(),
                strength: likeness.strength,
                because: likeness.because,
            });
        }
    }
    Ok(pairs)
}

/// `duplicate.dismissed`: the pairs that were found different, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn dismissed(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<Dismissed>, OfficeError> {
    blind::refuse_any(reading)?;
    let mut statement = reading.db.prepare_cached(
        "SELECT n.one, a.name_ar AS a_ar, a.name_fr AS a_fr, n.other, b.name_ar AS b_ar, b.name_fr AS b_fr, n.reason, n.at
         FROM not_duplicate n JOIN organisation a ON a.id = n.one JOIN organisation b ON b.id = n.other
         ORDER BY n.at DESC, n.one, n.other LIMIT 500",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Dismissed {
            a: row.get("one")?,
            a_name_ar: row.get("a_ar")?,
            a_name_fr: row.get("a_fr")?,
            b: row.get("other")?,
            b_name_ar: row.get("b_ar")?,
            b_name_fr: row.get("b_fr")?,
            reason: row.get("reason")?,
            at: row.get("at")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
