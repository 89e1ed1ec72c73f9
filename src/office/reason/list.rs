//! Listing reasons, and checking that one may be given for an act.

use super::ReasonCard;
use crate::office::{Nothing, OfficeError, Reading};
use crate::store::StoreError;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const CARDS: &str = "SELECT r.id, r.version, r.slug, r.uses, r.name_ar, r.name_fr, r.name_en, r.retired, r.preset,
       coalesce(s.times, 0) + coalesce(d.times, 0) AS used
  FROM reason r
  LEFT JOIN (SELECT reason, count(*) AS times FROM step WHERE reason IS NOT NULL GROUP BY reason) s ON s.reason = r.slug
  LEFT JOIN (SELECT reason, count(*) AS times FROM decision WHERE reason IS NOT NULL GROUP BY reason) d
    ON d.reason = r.slug";

/// `reason.list`: the coded reasons, in their order.
///
/// # Errors
/// When the store cannot be read.
pub fn reasons(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<ReasonCard>, OfficeError> {
    cards(reading.db)
}

/// Every reason, in order.
pub(crate) fn cards(db: &Connection) -> Result<Vec<ReasonCard>, OfficeError> {
    let mut statement = db.prepare_cached(&format!("{CARDS} ORDER BY r.position"))?;
    let mut rows = statement.query([])?;
    let mut cards = Vec::new();
    while let Some(row) = rows.next()? {
        cards.push(card(row)?);
    }
    Ok(cards)
}

/// One reason.
pub(super) fn show(db: &Connection, id: i64) -> Result<ReasonCard, OfficeError> {
    let mut statement = db.prepare_cached(&format!("{CARDS} WHERE r.id = :id"))?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let row = rows.next()?.ok_or(OfficeError::NotFound("reason"))?;
    Ok(card(row)?)
}

fn card(row: &Row<'_>) -> Result<ReasonCard, StoreError> {
    let uses: String = row.get("uses")?;
    let kept_uses: Vec<String> = serde_json::from_str(&uses).map_err(|error| StoreError::Damaged(error.to_string()))?;
    let retired: bool = row.get("retired")?;
    Ok(ReasonCard {
        id: row.get("id")?,
        version: row.get("version")?,
        slug: row.get("slug")?,
        // Whoever offers reasons for an act asks for its uses: a retired one has none.
        uses: if retired { Vec::new() } else { kept_uses.clone() },
        kept_uses,
        name_ar: row.get("name_ar")?,
        name_fr: row.get("name_fr")?,
        name_en: row.get("name_en")?,
        retired,
        preset: row.get("preset")?,
        used: row.get("used")?,
    })
}

/// Refuses a reason that may not be given for an act, and an `other` without words.
pub(crate) fn check_reason(db: &Connection, act: &str, reason: &str, note: &str) -> Result<(), OfficeError> {
    let uses: Option<String> = db
        .prepare_cached("SELECT uses FROM reason WHERE slug = :slug AND retired = 0")?
        .query_row(named_params! { ":slug": reason }, |row| row.get(0))
        .optional()?;
    let uses: Vec<String> = uses.and_then(|uses| serde_json::from_str(&uses).ok()).unwrap_or_default();
    if !uses.iter().any(|given| given == act) {
        return Err(OfficeError::at("reason", "reason-unknown"));
    }
    if reason == "other" && note.trim().is_empty() {
        return Err(OfficeError::at("note", "note-missing"));
    }
    Ok(())
}
