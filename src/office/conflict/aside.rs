//! Setting a concerned reviewer's review aside, marks and all, and putting it back once the conflict is lifted.

use crate::domain::id::{AccountId, ApplicationId, ReviewId};
use crate::domain::workflow::Phase;
use crate::office::application::facts::load;
use crate::office::review::assign::settle;
use crate::office::{Change, OfficeError};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, ToSql, named_params};
use serde_json::{Map, Value};

/// While a file is in one of these phases its reviews may still change what becomes of it.
const OPEN: [Phase; 3] = [Phase::Admissible, Phase::InReview, Phase::Scored];

/// Takes a person's review out of a file whose reviews still count; what was decided stays as it was decided.
pub(crate) fn set_aside(
    change: &mut Change<'_>,
    application: ApplicationId,
    account: AccountId,
) -> Result<bool, OfficeError> {
    if !OPEN.contains(&load(&change.reading(), application)?.phase) {
        return Ok(false);
    }
    let found: Option<ReviewId> = change
        .db
        .prepare_cached("SELECT id FROM review WHERE application_id = :application AND account_id = :account")?
        .query_row(named_params! { ":application": application, ":account": account }, |row| row.get(0))
        .optional()?;
    let Some(review) = found else { return Ok(false) };
    let kept = rows(change.db, "SELECT * FROM review WHERE id = :id", review)?;
    let scores = rows(change.db, "SELECT * FROM score WHERE review_id = :id", review)?;
    let row = kept.into_iter().next().unwrap_or_default();
    change
        .db
        .prepare_cached(
            "INSERT INTO review_aside (application_id, account_id, at, review, scores)
             VALUES (:application, :account, :now, :review, :scores)
             ON CONFLICT (application_id, account_id) DO UPDATE
             SET at = excluded.at, review = excluded.review, scores = excluded.scores",
        )?
        .execute(named_params! {
            ":application": application, ":account": account, ":now": change.now_text(),
            ":review": Value::Object(row.clone()).to_string(), ":scores": serde_json::to_string(&scores).unwrap_or_default(),
        })?;
    for sql in ["DELETE FROM score WHERE review_id = :id", "DELETE FROM review WHERE id = :id"] {
        change.db.prepare_cached(sql)?.execute(named_params! { ":id": review })?;
    }
    change.record("review.setAside", "review", review.0, &row, &())?;
    settle(change, application)?;
    Ok(true)
}

/// Puts a review back that was set aside, if the file still takes reviews and the person has no other.
pub(crate) fn put_back(
    change: &mut Change<'_>,
    application: ApplicationId,
    account: AccountId,
) -> Result<bool, OfficeError> {
    if !OPEN.contains(&load(&change.reading(), application)?.phase) {
        return Ok(false);
    }
    let kept: Option<(i64, String, String)> = change
        .db
        .prepare_cached(
            "SELECT id, review, scores FROM review_aside x WHERE application_id = :application AND account_id = :account
               AND NOT EXISTS (SELECT 1 FROM review w
                                WHERE w.application_id = x.application_id AND w.account_id = x.account_id)",
        )?
        .query_row(named_params! { ":application": application, ":account": account }, |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((id, review, scores)) = kept else { return Ok(false) };
    let review: Map<String, Value> = serde_json::from_str(&review).unwrap_or_default();
    let scores: Vec<Map<String, Value>> = serde_json::from_str(&scores).unwrap_or_default();
    insert(change.db, "review", &review)?;
    for score in &scores {
        insert(change.db, "score", score)?;
    }
    change.db.prepare_cached("DELETE FROM review_aside WHERE id = :id")?.execute(named_params! { ":id": id })?;
    change.record("review.putBack", "review", review.get("id").and_then(Value::as_i64).unwrap_or(0), &(), &review)?;
    settle(change, application)?;
    Ok(true)
}

/// Rows as they stand, column by column: columns that later versions add come along.
fn rows(db: &Connection, sql: &str, id: ReviewId) -> Result<Vec<Map<String, Value>>, OfficeError> {
    let mut statement = db.prepare_cached(sql)?;
    let names: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
    let mut found = statement.query(named_params! { ":id": id })?;
    let mut list = Vec::new();
    while let Some(row) = found.next()? {
        let mut record = Map::new();
        for (i, name) in names.iter().enumerate() {
            let value = match row.get_ref(i)? {
                ValueRef::Integer(number) => number.into(),
                ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
                ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Value::Null,
            };
            record.insert(name.clone(), value);
        }
        list.push(record);
    }
    Ok(list)
}

/// Writes such a row back. Only columns of the table itself are named in the statement.
fn insert(db: &Connection, table: &str, record: &Map<String, Value>) -> Result<(), OfficeError> {
    let known: Vec<String> = db
        .prepare_cached("SELECT name FROM pragma_table_info(:table)")?
        .query_map(named_params! { ":table": table }, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let columns: Vec<&str> = known.iter().map(String::as_str).filter(|name| record.contains_key(*name)).collect();
    let values: Vec<Box<dyn ToSql>> = columns
        .iter()
        .map(|name| match record.get(*name) {
            Some(Value::Number(number)) => Box::new(number.as_i64()) as Box<dyn ToSql>,
            Some(Value::String(text)) => Box::new(text.clone()),
            _ => Box::new(None::<i64>),
        })
        .collect();
    let places: Vec<String> = (1..=columns.len()).map(|i| format!("?{i}")).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
    let bound: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
    db.prepare_cached(&sql)?.execute(bound.as_slice())?;
    Ok(())
}
