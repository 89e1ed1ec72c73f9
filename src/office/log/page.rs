//! Reading the log, and verifying its chain together with the database.

use super::{LogPage, LogQuery, LogRow, Verified};
use crate::audit::seal::open;
use crate::backup::examine;
use crate::domain::mask::mask_record;
use crate::office::organisation::list::bind;
use crate::office::{Nothing, OfficeError, Reading};
use crate::store::log::{sealed_of, walk};
use rusqlite::{Row, ToSql};

const ROWS: &str = "SELECT g.id, g.at, g.role, g.door, g.act, g.noun, g.noun_id, g.reason, g.before, g.after, g.hash,
    coalesce(u.display_ar, '') AS by_ar, coalesce(u.display_fr, '') AS by_fr,
    CASE g.noun
      WHEN 'application' THEN (SELECT CASE WHEN a.register IS NULL THEN a.title_ar
          ELSE k.code || '-' || printf('%04d', a.register) END
          FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = g.noun_id)
      WHEN 'organisation' THEN (SELECT CASE WHEN o.name_ar = '' THEN o.name_fr ELSE o.name_ar END
          FROM organisation o WHERE o.id = g.noun_id)
      WHEN 'call' THEN (SELECT k.code FROM call k WHERE k.id = g.noun_id)
      WHEN 'account' THEN (SELECT v.name FROM account v WHERE v.id = g.noun_id)
      WHEN 'session' THEN (SELECT k.code || ' / ' || s.number FROM session s JOIN call k ON k.id = s.call_id
          WHERE s.id = g.noun_id)
      WHEN 'review' THEN (SELECT k.code || '-' || printf('%04d', a.register) FROM review w
          JOIN application a ON a.id = w.application_id JOIN call k ON k.id = a.call_id WHERE w.id = g.noun_id)
      WHEN 'decision' THEN (SELECT k.code || '-' || printf('%04d', a.register) FROM decision d
          JOIN application a ON a.id = d.application_id JOIN call k ON k.id = a.call_id WHERE d.id = g.noun_id)
      WHEN 'programme' THEN (SELECT CASE WHEN p.name_ar = '' THEN p.name_fr ELSE p.name_ar END
          FROM programme p WHERE p.id = g.noun_id)
      WHEN 'reason' THEN (SELECT r.slug FROM reason r WHERE r.id = g.noun_id)
      WHEN 'rate' THEN (SELECT x.kind || ' ' || x.since FROM rate x WHERE x.id = g.noun_id)
      WHEN 'holiday' THEN (SELECT h.day FROM holiday h WHERE h.id = g.noun_id)
      WHEN 'letter' THEN (SELECT l.slug || ' ' || l.lang FROM letter_text l WHERE l.id = g.noun_id)
    END AS label
  FROM audit g LEFT JOIN account u ON u.id = g.account_id";

/// `log.page`: a page of the log, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn page(reading: &Reading<'_>, query: LogQuery) -> Result<LogPage, OfficeError> {
    let mut wanted = String::from("1 = 1");
    if !query.noun.is_empty() {
        wanted.push_str(" AND g.noun = :noun");
        if query.noun_id.is_some() {
            wanted.push_str(" AND g.noun_id = :id");
        }
    }
    if query.account.is_some() {
        wanted.push_str(" AND g.account_id = :account");
    }
    let limit = if query.limit == 0 { 100 } else { query.limit.min(500) };
    let values: [(&str, &dyn ToSql); 5] = [
        (":noun", &query.noun),
        (":id", &query.noun_id),
        (":account", &query.account),
        (":limit", &limit),
        (":offset", &query.offset),
    ];
    let count = format!("SELECT count(*) FROM audit g WHERE {wanted}");
    let mut statement = reading.db.prepare_cached(&count)?;
    bind(&mut statement, &values)?;
    let total = statement.raw_query().next()?.map_or(Ok(0), |row| row.get(0))?;
    let sql = format!("{ROWS} WHERE {wanted} ORDER BY g.id DESC LIMIT :limit OFFSET :offset");
    let mut statement = reading.db.prepare_cached(&sql)?;
    bind(&mut statement, &values)?;
    let mut found = statement.raw_query();
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(opened(reading, log_row(row)?)?);
    }
    Ok(LogPage { total, rows })
}

/// An entry with the values it commits to, masked; what was erased is said to be.
fn opened(reading: &Reading<'_>, row: LogRow) -> Result<LogRow, OfficeError> {
    let kept = sealed_of(reading.db, row.id)?;
    let side = |text: &str, side: &str| {
        let mut record: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
        open(&mut record, side, &|place| kept.get(place).map(|sealed| sealed.value.clone()));
        mask_record(&mut record);
        record.to_string()
    };
    Ok(LogRow { before: side(&row.before, "before"), after: side(&row.after, "after"), ..row })
}

/// The latest entries.
pub(crate) fn recent(reading: &Reading<'_>, limit: u32) -> Result<Vec<LogRow>, OfficeError> {
    Ok(page(reading, LogQuery { limit, ..LogQuery::default() })?.rows)
}

fn log_row(row: &Row<'_>) -> rusqlite::Result<LogRow> {
    Ok(LogRow {
        id: row.get("id")?,
        at: row.get("at")?,
        by_ar: row.get("by_ar")?,
        by_fr: row.get("by_fr")?,
        role: row.get("role")?,
        door: row.get("door")?,
        act: row.get("act")?,
        noun: row.get("noun")?,
        noun_id: row.get("noun_id")?,
        label: row.get::<_, Option<String>>("label")?.unwrap_or_default(),
        reason: row.get("reason")?,
        before: row.get("before")?,
        after: row.get("after")?,
        hash: row.get("hash")?,
    })
}

/// `log.verify`: walks the chain and asks the database for its own findings.
///
/// # Errors
/// When the store cannot be read.
pub fn verify(reading: &Reading<'_>, _nothing: Nothing) -> Result<Verified, OfficeError> {
    let walk = walk(reading.db)?;
    let findings = examine(reading.db)?;
    Ok(Verified { entries: walk.entries, head: walk.head, broken_at: walk.broken_at, findings })
}
