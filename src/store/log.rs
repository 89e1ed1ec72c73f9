//! The chained log on disk: appended to, read in order, verified.

use super::StoreError;
use crate::audit::seal::{Sealed, commitments};
use crate::audit::{Entry, ROOT};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashMap;

/// The act by which values are erased from the log; its entry counts them under `erasedFromLog`.
pub const DESTRUCTION: &str = "purge.run";

/// Appends an entry, bound to the last one, and keeps aside the values it commits to.
///
/// # Errors
/// When it cannot be written.
pub fn append(db: &Connection, entry: &Entry, sealed: &[Sealed]) -> Result<(), StoreError> {
    let previous = head(db)?;
    let hash = entry.hash(&previous);
    db.prepare_cached(
        "INSERT INTO audit (at, account_id, role, door, act, noun, noun_id, reason, before, after, previous, hash)
         VALUES (:at, :account, :role, :door, :act, :noun, :noun_id, :reason, :before, :after, :previous, :hash)",
    )?
    .execute(named_params! {
        ":at": entry.at, ":account": entry.account, ":role": entry.role, ":door": entry.door, ":act": entry.act,
        ":noun": entry.noun, ":noun_id": entry.noun_id, ":reason": entry.reason, ":before": entry.before,
        ":after": entry.after, ":previous": previous, ":hash": hash,
    })?;
    let id = db.last_insert_rowid();
    for part in sealed {
        db.prepare_cached("INSERT INTO sealed (audit_id, place, salt, value) VALUES (:id, :place, :salt, :value)")?
            .execute(named_params! { ":id": id, ":place": part.place, ":salt": part.salt, ":value": part.value })?;
    }
    Ok(())
}

/// The values kept aside for an entry, by place.
///
/// # Errors
/// When they cannot be read.
pub fn sealed_of(db: &Connection, id: i64) -> Result<HashMap<String, Sealed>, StoreError> {
    let mut statement = db.prepare_cached("SELECT place, salt, value FROM sealed WHERE audit_id = :id")?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        let part = Sealed { place: row.get("place")?, salt: row.get("salt")?, value: row.get("value")? };
        Ok((part.place.clone(), part))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Hash of the last entry.
///
/// # Errors
/// When the log cannot be read.
pub fn head(db: &Connection) -> Result<String, StoreError> {
    let last = db
        .prepare_cached("SELECT hash FROM audit ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| row.get("hash"))
        .optional()?;
    Ok(last.unwrap_or_else(|| ROOT.to_owned()))
}

/// What walking the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// Entries that hold, from the first.
    pub entries: i64,
    /// Hash of the last entry that holds.
    pub head: String,
    /// Number of the first entry that does not hold.
    pub broken_at: Option<i64>,
    /// Values that entries commit to and that were erased.
    pub erased: i64,
    /// Of which no destruction in the log accounts for: somebody erased them beside it.
    pub unexplained: i64,
}

/// Walks the whole chain: numbers without a gap, each entry bound to the one before, each value kept aside
/// the one its entry commits to. Values that are gone must be accounted for by minutes of destruction.
///
/// # Errors
/// When the log cannot be read.
pub fn walk(db: &Connection) -> Result<Walk, StoreError> {
    let mut statement = db.prepare(
        "SELECT id, at, account_id, role, door, act, noun, noun_id, reason, before, after, previous, hash
         FROM audit ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut walk = Walk { entries: 0, head: ROOT.to_owned(), broken_at: None, erased: 0, unexplained: 0 };
    let mut destroyed = 0;
    while let Some(row) = rows.next()? {
        let (id, previous, hash): (i64, String, String) = (row.get("id")?, row.get("previous")?, row.get("hash")?);
        let entry = entry(row)?;
        let erased = if id == walk.entries + 1 && previous == walk.head && entry.hash(&previous) == hash {
            erased(db, id, &entry)?
        } else {
            None
        };
        let Some(erased) = erased else {
            walk.broken_at = Some(id);
            break;
        };
        walk.erased += erased;
        destroyed += destroyed_by(&entry);
        walk.entries = id;
        walk.head = hash;
    }
    walk.unexplained = if walk.broken_at.is_none() { (walk.erased - destroyed).max(0) } else { 0 };
    Ok(walk)
}

/// How many values an entry commits to are gone; `None` when one that is there is not the one it commits to.
fn erased(db: &Connection, id: i64, entry: &Entry) -> Result<Option<i64>, StoreError> {
    let read = |text: &str| serde_json::from_str(text).unwrap_or_default();
    let all: Vec<_> = [commitments(&read(&entry.before), "before"), commitments(&read(&entry.after), "after")].concat();
    if all.is_empty() {
        return Ok(Some(0));
    }
    let kept = sealed_of(db, id)?;
    let mut gone = 0;
    for (place, commitment) in all {
        match kept.get(&place) {
            Some(sealed) if sealed.commitment() == commitment => {}
            Some(_) => return Ok(None),
            None => gone += 1,
        }
    }
    Ok(Some(gone))
}

/// How many values a destruction erased from the log, as its own entry says.
fn destroyed_by(entry: &Entry) -> i64 {
    if entry.act != DESTRUCTION {
        return 0;
    }
    let after: serde_json::Value = serde_json::from_str(&entry.after).unwrap_or_default();
    after.get("erasedFromLog").and_then(serde_json::Value::as_i64).unwrap_or(0)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        at: row.get("at")?,
        account: row.get("account_id")?,
        role: row.get("role")?,
        door: row.get("door")?,
        act: row.get("act")?,
        noun: row.get("noun")?,
        noun_id: row.get("noun_id")?,
        reason: row.get("reason")?,
        before: row.get("before")?,
        after: row.get("after")?,
    })
}

/// A record as it stands, column by column, for the log's before and after.
///
/// # Errors
/// When it cannot be read; a record that is not there is `null`.
pub fn record_of(db: &Connection, noun: Noun, id: i64) -> Result<serde_json::Value, StoreError> {
    let mut statement = db.prepare_cached(noun.select())?;
    let names: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
    let mut rows = statement.query(named_params! { ":id": id })?;
    let Some(row) = rows.next()? else { return Ok(serde_json::Value::Null) };
    let mut record = serde_json::Map::with_capacity(names.len());
    for (i, name) in names.into_iter().enumerate() {
        let value = match row.get_ref(i)? {
            rusqlite::types::ValueRef::Null => serde_json::Value::Null,
            rusqlite::types::ValueRef::Integer(number) => number.into(),
            rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
            // The schema is STRICT and has neither REAL nor BLOB columns.
            rusqlite::types::ValueRef::Real(_) | rusqlite::types::ValueRef::Blob(_) => serde_json::Value::Null,
        };
        record.insert(name, value);
    }
    Ok(serde_json::Value::Object(record))
}

/// Records whose whole row stands in the log.
#[derive(Debug, Clone, Copy)]
pub enum Noun {
    /// A file.
    Application,
    /// A review.
    Review,
    /// A session.
    Session,
    /// A decision.
    Decision,
}

impl Noun {
    const fn select(self) -> &'static str {
        match self {
            Self::Application => "SELECT * FROM application WHERE id = :id",
            Self::Review => "SELECT * FROM review WHERE id = :id",
            Self::Session => "SELECT * FROM session WHERE id = :id",
            Self::Decision => "SELECT * FROM decision WHERE id = :id",
        }
    }
}
