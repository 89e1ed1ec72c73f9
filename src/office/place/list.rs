//! Listing provinces and communes.

use super::{CommuneCard, CommuneQuery, ProvinceCard};
use crate::domain::place::Division;
use crate::i18n::{Catalogue, Language, Named};
use crate::office::{Nothing, OfficeError, Reading};
use crate::search::fold::fold;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// `place.provinces`: every province and prefecture, by region and name.
///
/// # Errors
/// When the store cannot be read.
pub fn provinces(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<ProvinceCard>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT p.code, p.name_ar, p.name_fr, p.type, r.name_ar AS region_ar, r.name_fr AS region_fr
         FROM province p JOIN region r ON r.code = p.region
         WHERE p.type IN ('province', 'prefecture') ORDER BY p.region, p.name_fr",
    )?;
    let catalogue = &reading.house.catalogue;
    let rows = statement.query_map([], |row| province(row, catalogue))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn province(row: &Row<'_>, catalogue: &Catalogue) -> rusqlite::Result<ProvinceCard> {
    let (kind, name_ar, name_fr): (Division, String, String) =
        (row.get("type")?, row.get("name_ar")?, row.get("name_fr")?);
    let arabic = |named| catalogue.province(Language::Ar, named, kind, &name_ar);
    let french = |named| catalogue.province(Language::Fr, named, kind, &name_fr);
    Ok(ProvinceCard {
        code: row.get("code")?,
        kind,
        label_ar: arabic(Named::Place),
        label_fr: french(Named::Place),
        label_en: catalogue.province(Language::En, Named::Place, kind, &name_fr),
        council_ar: arabic(Named::Council),
        council_fr: french(Named::Council),
        committee_ar: arabic(Named::Committee),
        committee_fr: french(Named::Committee),
        region_ar: row.get("region_ar")?,
        region_fr: row.get("region_fr")?,
        name_ar,
        name_fr,
    })
}

/// A province by its code, with the words for its kind.
pub(crate) fn province_named(reading: &Reading<'_>, code: &str) -> Result<Option<ProvinceCard>, OfficeError> {
    Ok(reading
        .db
        .prepare_cached(
            "SELECT p.code, p.name_ar, p.name_fr, p.type, r.name_ar AS region_ar, r.name_fr AS region_fr
             FROM province p JOIN region r ON r.code = p.region
             WHERE p.code = :code AND p.type IN ('province', 'prefecture')",
        )?
        .query_row(named_params! { ":code": code }, |row| province(row, &reading.house.catalogue))
        .optional()?)
}

/// `place.communes`: communes by province, text or codes.
///
/// # Errors
/// When the store cannot be read.
pub fn communes(reading: &Reading<'_>, query: CommuneQuery) -> Result<Vec<CommuneCard>, OfficeError> {
    if !query.codes.is_empty() {
        return named(reading.db, &query.codes);
    }
    let limit = if query.limit == 0 { 50 } else { query.limit.min(2000) };
    let mut statement = reading.db.prepare_cached(
        "SELECT c.code, c.name_ar, c.name_fr, c.type, c.province, p.name_ar AS province_ar, p.name_fr AS province_fr
         FROM commune c JOIN province p ON p.code = c.province
         WHERE (:province = '' OR c.province = :province) AND (:text = '' OR instr(c.folded, :text) > 0)
         ORDER BY instr(' ' || c.folded, ' ' || :text) = 0, c.name_fr LIMIT :limit",
    )?;
    let rows = statement
        .query_map(named_params! { ":province": query.province, ":text": fold(&query.text), ":limit": limit }, card)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The communes of some codes, in their order; unknown codes are left out.
pub(crate) fn named(db: &Connection, codes: &[String]) -> Result<Vec<CommuneCard>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT c.code, c.name_ar, c.name_fr, c.type, c.province, p.name_ar AS province_ar, p.name_fr AS province_fr
         FROM commune c JOIN province p ON p.code = c.province WHERE c.code = :code",
    )?;
    let mut cards = Vec::with_capacity(codes.len());
    for code in codes {
        for row in statement.query_map(named_params! { ":code": code }, card)? {
            cards.push(row?);
        }
    }
    Ok(cards)
}

fn card(row: &Row<'_>) -> rusqlite::Result<CommuneCard> {
    Ok(CommuneCard {
        code: row.get("code")?,
        name_ar: row.get("name_ar")?,
        name_fr: row.get("name_fr")?,
        kind: row.get("type")?,
        province: row.get("province")?,
        province_ar: row.get("province_ar")?,
        province_fr: row.get("province_fr")?,
    })
}
