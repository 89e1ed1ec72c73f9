//! Programmes and reasons: filled from the presets when the file is new, then listed.

use super::{ProgrammeCard, ReasonCard};
use crate::domain::programme::Rules;
use crate::office::{Nothing, OfficeError, Reading, context};
use crate::store::StoreError;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::Deserialize;

const PROGRAMMES: &str = include_str!("../../presets/programmes.json");
const REASONS: &str = include_str!("../../presets/reasons.json");

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ProgrammePreset {
    slug: String,
    edition: String,
    strand: String,
    name_ar: String,
    name_fr: String,
    name_en: String,
    rules: Rules,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReasonPreset {
    slug: String,
    uses: Vec<String>,
    name_ar: String,
    name_fr: String,
    name_en: String,
}

/// Fills programmes and reasons into a new file. What an office has is never touched again.
pub(crate) fn fill(db: &rusqlite::Transaction<'_>) -> Result<(), StoreError> {
    let filled: bool = db.query_row("SELECT EXISTS (SELECT 1 FROM reason)", [], |row| row.get(0))?;
    if filled {
        return Ok(());
    }
    let broken = |error: serde_json::Error| StoreError::Damaged(error.to_string());
    for preset in serde_json::from_str::<Vec<ProgrammePreset>>(PROGRAMMES).map_err(broken)? {
        db.prepare_cached(
            "INSERT INTO programme (uid, slug, edition, strand, name_ar, name_fr, name_en, rules)
             VALUES (:uid, :slug, :edition, :strand, :ar, :fr, :en, :rules)",
        )?
        .execute(named_params! {
            ":uid": context::uid(), ":slug": preset.slug, ":edition": preset.edition, ":strand": preset.strand,
            ":ar": preset.name_ar, ":fr": preset.name_fr, ":en": preset.name_en,
            ":rules": serde_json::to_string(&preset.rules).map_err(broken)?,
        })?;
    }
    for (position, preset) in
        serde_json::from_str::<Vec<ReasonPreset>>(REASONS).map_err(broken)?.into_iter().enumerate()
    {
        db.prepare_cached(
            "INSERT INTO reason (id, slug, position, uses, name_ar, name_fr, name_en, preset)
             VALUES (:position + 1, :slug, :position, :uses, :ar, :fr, :en, 1)",
        )?
        .execute(named_params! {
            ":slug": preset.slug, ":position": i64::try_from(position).unwrap_or(0),
            ":uses": serde_json::to_string(&preset.uses).map_err(broken)?, ":ar": preset.name_ar,
            ":fr": preset.name_fr, ":en": preset.name_en,
        })?;
    }
    Ok(())
}

/// `programme.list`: the presets.
///
/// # Errors
/// When the store cannot be read.
pub fn programmes(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<ProgrammeCard>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT id, slug, edition, strand, name_ar, name_fr, name_en, official, rules FROM programme ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut cards = Vec::new();
    while let Some(row) = rows.next()? {
        let rules: String = row.get("rules")?;
        cards.push(ProgrammeCard {
            id: row.get("id")?,
            slug: row.get("slug")?,
            edition: row.get("edition")?,
            strand: row.get("strand")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
            official: row.get("official")?,
            rules: serde_json::from_str(&rules).map_err(|error| StoreError::Damaged(error.to_string()))?,
        });
    }
    Ok(cards)
}

/// `reason.list`: the coded reasons, in their order.
///
/// # Errors
/// When the store cannot be read.
pub fn reasons(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<ReasonCard>, OfficeError> {
    let mut statement =
        reading.db.prepare_cached("SELECT slug, uses, name_ar, name_fr, name_en FROM reason ORDER BY position")?;
    let rows = statement.query_map([], |row| {
        let uses: String = row.get("uses")?;
        Ok(ReasonCard {
            slug: row.get("slug")?,
            uses: serde_json::from_str(&uses).unwrap_or_default(),
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Refuses a reason that may not be given for an act, and an `other` without words.
pub(crate) fn check_reason(db: &Connection, act: &str, reason: &str, note: &str) -> Result<(), OfficeError> {
    let uses: Option<String> = db
        .prepare_cached("SELECT uses FROM reason WHERE slug = :slug")?
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
