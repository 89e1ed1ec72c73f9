//! Programmes and reasons filled from the presets; programmes listed and shown.

use super::{CheckRules, ProgrammeCard, ProgrammeTerms, ProgrammeView, WhichProgramme};
use crate::domain::fault::{Fault, Faults};
use crate::domain::id::ProgrammeId;
use crate::domain::programme::Rules;
use crate::office::reason::ReasonTerms;
use crate::office::{Nothing, OfficeError, Reading, preset, reason};
use crate::store::StoreError;
use rusqlite::{Connection, Row, named_params};
use serde::Deserialize;

const PROGRAMMES: &str = include_str!("../../presets/programmes.json");
const REASONS: &str = include_str!("../../presets/reasons.json");

#[derive(Deserialize)]
struct ProgrammePreset {
    slug: String,
    #[serde(flatten)]
    terms: ProgrammeTerms,
    rules: Rules,
}

#[derive(Deserialize)]
struct ReasonPreset {
    slug: String,
    #[serde(flatten)]
    terms: ReasonTerms,
}

/// Fills programmes and reasons into a new file. What an office has is never touched again.
pub(crate) fn fill(db: &rusqlite::Transaction<'_>) -> Result<(), StoreError> {
    let filled: bool = db.query_row("SELECT EXISTS (SELECT 1 FROM reason)", [], |row| row.get(0))?;
    if filled {
        return Ok(());
    }
    for preset in preset::read::<Vec<ProgrammePreset>>(PROGRAMMES)? {
        super::keep::insert(db, &preset.slug, &preset.terms, &preset.rules)?;
    }
    for preset in preset::read::<Vec<ReasonPreset>>(REASONS)? {
        reason::keep::insert(db, &preset.slug, &preset.terms, false, true)?;
    }
    Ok(())
}

const CARDS: &str =
    "SELECT p.id, p.version, p.slug, p.edition, p.strand, p.name_ar, p.name_fr, p.name_en, p.first_year,
       p.last_year, p.official, p.archived, p.rules, (SELECT count(*) FROM call k WHERE k.programme_id = p.id) AS calls
  FROM programme p";

/// `programme.list`: every programme, those filed away last.
///
/// # Errors
/// When the store cannot be read.
pub fn programmes(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<ProgrammeCard>, OfficeError> {
    cards(reading.db)
}

/// Every programme, those filed away last.
pub(crate) fn cards(db: &Connection) -> Result<Vec<ProgrammeCard>, OfficeError> {
    let mut statement = db.prepare_cached(&format!("{CARDS} ORDER BY p.archived, p.id"))?;
    let mut rows = statement.query([])?;
    let mut cards = Vec::new();
    while let Some(row) = rows.next()? {
        cards.push(card(row)?);
    }
    Ok(cards)
}

/// `programme.show`: a programme, whole, with a live check of its rules.
///
/// # Errors
/// When there is none of that id.
pub fn show(reading: &Reading<'_>, which: WhichProgramme) -> Result<ProgrammeView, OfficeError> {
    view(reading.db, which.id)
}

/// `programme.check`: what a call could not run with, while the rules are being typed.
///
/// # Errors
/// None of its own.
pub fn check(_reading: &Reading<'_>, request: CheckRules) -> Result<Vec<Fault>, OfficeError> {
    Ok(checks(&request.rules))
}

/// A programme, whole.
pub(super) fn view(db: &Connection, id: ProgrammeId) -> Result<ProgrammeView, OfficeError> {
    let mut statement = db.prepare_cached(&format!("{CARDS} WHERE p.id = :id"))?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let card = card(rows.next()?.ok_or(OfficeError::NotFound("programme"))?)?;
    let checks = checks(&card.rules);
    Ok(ProgrammeView { card, checks })
}

fn checks(rules: &Rules) -> Vec<Fault> {
    let mut faults = Faults::default();
    rules.check(&mut faults);
    faults.0
}

fn card(row: &Row<'_>) -> Result<ProgrammeCard, StoreError> {
    let rules: String = row.get("rules")?;
    Ok(ProgrammeCard {
        id: row.get("id")?,
        version: row.get("version")?,
        slug: row.get("slug")?,
        terms: ProgrammeTerms {
            edition: row.get("edition")?,
            strand: row.get("strand")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
            first_year: row.get("first_year")?,
            last_year: row.get("last_year")?,
        },
        official: row.get("official")?,
        archived: row.get("archived")?,
        calls: row.get("calls")?,
        rules: serde_json::from_str(&rules).map_err(|error| StoreError::Damaged(error.to_string()))?,
    })
}
