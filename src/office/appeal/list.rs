//! Appeals of a call or of one file.

use super::{AppealView, AppealsOf};
use crate::domain::id::AppealId;
use crate::office::application::page::number_sql;
use crate::office::{OfficeError, Reading};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

fn sql(wanted: &str) -> String {
    format!(
        "SELECT e.*, {} AS number, o.name_ar, o.name_fr, coalesce(r.name_ar, '') AS reason_ar,
                coalesce(r.name_fr, '') AS reason_fr, coalesce(r.name_en, '') AS reason_en
         FROM appeal e JOIN application a ON a.id = e.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id LEFT JOIN reason r ON r.slug = e.reason
         WHERE {wanted} ORDER BY e.outcome IS NOT NULL, e.received_on DESC, e.id DESC",
        number_sql()
    )
}

/// `appeal.list`: appeals of a call, the open ones first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, of: AppealsOf) -> Result<Vec<AppealView>, OfficeError> {
    let mut statement = reading
        .db
        .prepare_cached(&sql("a.call_id = :call AND (:application IS NULL OR e.application_id = :application)"))?;
    let rows = statement.query_map(named_params! { ":call": of.call, ":application": of.application }, card)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One appeal.
pub(super) fn view(db: &Connection, id: AppealId) -> Result<AppealView, OfficeError> {
    db.prepare_cached(&sql("e.id = :id"))?
        .query_row(named_params! { ":id": id }, card)
        .optional()?
        .ok_or(OfficeError::NotFound("appeal"))
}

fn card(row: &Row<'_>) -> rusqlite::Result<AppealView> {
    Ok(AppealView {
        id: row.get("id")?,
        version: row.get("version")?,
        application: row.get("application_id")?,
        number: row.get("number")?,
        organisation_ar: row.get("name_ar")?,
        organisation_fr: row.get("name_fr")?,
        received_on: row.get("received_on")?,
        lodged_by: row.get("lodged_by")?,
        ground: row.get("ground")?,
        examined_by: row.get("examined_by")?,
        examined_on: row.get("examined_on")?,
        outcome: row.get("outcome")?,
        reason: row.get("reason")?,
        reason_ar: row.get("reason_ar")?,
        reason_fr: row.get("reason_fr")?,
        reason_en: row.get("reason_en")?,
        effect: row.get("effect")?,
        letter_on: row.get("letter_on")?,
    })
}
