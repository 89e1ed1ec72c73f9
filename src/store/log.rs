//! The chained log on disk: appended to, read in order, verified.

use super::StoreError;
use crate::audit::{Entry, ROOT};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// Appends an entry, bound to the last one.
///
/// # Errors
/// When it cannot be written.
pub fn append(db: &Connection, entry: &Entry) -> Result<(), StoreError> {
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
    Ok(())
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
}

/// Walks the whole chain: numbers without a gap, each entry bound to the one before.
///
/// # Errors
/// When the log cannot be read.
pub fn walk(db: &Connection) -> Result<Walk, StoreError> {
    let mut statement = db.prepare(
        "SELECT id, at, account_id, role, door, act, noun, noun_id, reason, before, after, previous, hash
         FROM audit ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut walk = Walk { entries: 0, head: ROOT.to_owned(), broken_at: None };
    while let Some(row) = rows.next()? {
        let (id, previous, hash): (i64, String, String) = (row.get("id")?, row.get("previous")?, row.get("hash")?);
        if id != walk.entries + 1 || previous != walk.head || entry(row)?.hash(&previous) != hash {
            walk.broken_at = Some(id);
            break;
        }
        walk.entries = id;
        walk.head = hash;
    }
    Ok(walk)
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
