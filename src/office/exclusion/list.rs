//! Listing exclusions.

use super::{ExclusionQuery, ExclusionView};
use crate::domain::date::office_day;
use crate::office::{OfficeError, Reading, blind};
use rusqlite::named_params;

/// `exclusion.list`: entries in force first, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, query: ExclusionQuery) -> Result<Vec<ExclusionView>, OfficeError> {
    let mut statement = reading.db.prepare_cached(&format!(
        "SELECT x.id, x.organisation_id, o.name_ar, o.name_fr, x.reason, x.until,
                x.until IS NOT NULL AND x.until < :today AS over, x.added_at, u.display_ar, u.display_fr, x.removed_at,
                x.removed_because
         FROM exclusion x JOIN organisation o ON o.id = x.organisation_id JOIN account u ON u.id = x.added_by
         WHERE (:organisation IS NULL OR x.organisation_id = :organisation) AND (:removed OR x.removed_at IS NULL)
           AND NOT {}
         ORDER BY x.removed_at IS NOT NULL, x.id DESC",
        blind::hidden_organisation_sql(reading.actor)
    ))?;
    let today = office_day(reading.now).to_string();
    let rows = statement.query_map(
        named_params! { ":organisation": query.organisation, ":removed": query.removed, ":today": today },
        |row| {
            Ok(ExclusionView {
                id: row.get("id")?,
                organisation: row.get("organisation_id")?,
                organisation_ar: row.get("name_ar")?,
                organisation_fr: row.get("name_fr")?,
                reason: row.get("reason")?,
                until: row.get("until")?,
                over: row.get("over")?,
                added_at: row.get("added_at")?,
                by_ar: row.get("display_ar")?,
                by_fr: row.get("display_fr")?,
                removed_at: row.get("removed_at")?,
                removed_because: row.get("removed_because")?,
            })
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}
