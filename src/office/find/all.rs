//! Finding files, organisations and calls by any spelling.

use super::{FindQuery, Found};
use crate::access::Right;
use crate::office::application::page::number_sql;
use crate::office::organisation::list::bind;
use crate::office::{OfficeError, Reading, blind};
use crate::search::index;
use rusqlite::Row;

/// `search.find`: what fits the text, files first.
///
/// # Errors
/// When the store cannot be read.
pub fn find(reading: &Reading<'_>, query: FindQuery) -> Result<Vec<Found>, OfficeError> {
    let Some((rows, found)) = index::condition(&query.text) else { return Ok(Vec::new()) };
    let limit = if query.limit == 0 { 8 } else { query.limit.min(50) };
    let hits = format!("(SELECT noun_id FROM search_entry WHERE noun = :noun AND id IN ({rows}))");
    let nouns = index::organisation_nouns(reading.actor.holds(Right::SeePersonal));
    let bodies = format!("(SELECT noun_id FROM search_entry WHERE noun IN ({nouns}) AND id IN ({rows}))");
    let files = format!(
        "SELECT 'application' AS noun, a.id, {} AS number, a.title_ar, a.title_fr, {} AS detail_ar, {} AS detail_fr
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         WHERE {} ORDER BY a.id DESC LIMIT :limit",
        number_sql(),
        blind::shown_sql(reading.actor, "name_ar"),
        blind::shown_sql(reading.actor, "name_fr"),
        blind::found_sql(reading.actor, &format!("a.id IN {hits}"))
    );
    let organisations = format!(
        "SELECT 'organisation' AS noun, o.id, o.acronym AS number, o.name_ar AS title_ar, o.name_fr AS title_fr,
                coalesce(c.name_ar, '') AS detail_ar, coalesce(c.name_fr, '') AS detail_fr
         FROM organisation o LEFT JOIN commune c ON c.code = o.commune
         WHERE o.id IN {bodies} AND o.merged_into IS NULL AND NOT {} ORDER BY o.name_ar, o.name_fr LIMIT :limit",
        blind::hidden_organisation_sql(reading.actor)
    );
    let calls = format!(
        "SELECT 'call' AS noun, k.id, k.code AS number, k.title_ar, k.title_fr, '' AS detail_ar, '' AS detail_fr
         FROM call k WHERE k.id IN {hits} ORDER BY k.id DESC LIMIT :limit"
    );
    let mut list = Vec::new();
    for (noun, sql) in [("application", files), ("organisation", organisations), ("call", calls)] {
        let mut statement = reading.db.prepare_cached(&sql)?;
        bind(
            &mut statement,
            &[(":noun", &noun), (":found", &found), (":limit", &limit), (":plain", &query.text.trim())],
        )?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            list.push(found_row(row)?);
        }
    }
    Ok(list)
}

fn found_row(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found {
        noun: row.get("noun")?,
        id: row.get("id")?,
        number: row.get("number")?,
        title_ar: row.get("title_ar")?,
        title_fr: row.get("title_fr")?,
        detail_ar: row.get("detail_ar")?,
        detail_fr: row.get("detail_fr")?,
    })
}
