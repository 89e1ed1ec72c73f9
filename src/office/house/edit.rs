//! Keeping the office's names and letterhead.

use super::status::card;
use super::{EditOffice, OfficeCard, OfficeIdentity};
use crate::domain::fault::Faults;
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, named_params};

/// `office.edit`: changes names and letterhead.
///
/// # Errors
/// Faults at fields, or a stale version.
pub fn edit(change: &mut Change<'_>, request: EditOffice) -> Result<OfficeCard, OfficeError> {
    let before = card(change.db)?.ok_or(OfficeError::Rule("no-office"))?;
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "office", version: before.version });
    }
    let mut identity = request.identity;
    let mut faults = Faults::default();
    check(change.db, &mut identity, "", &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    write(change.db, &identity)?;
    change.db.execute("UPDATE office SET version = version + 1", [])?;
    let after = card(change.db)?.ok_or(OfficeError::Rule("no-office"))?;
    change.record("office.edit", "office", 1, &before, &after)?;
    Ok(after)
}

/// Trims every field and notes what is missing or impossible; `path` precedes each field's name.
pub(super) fn check(
    db: &Connection,
    identity: &mut OfficeIdentity,
    path: &str,
    faults: &mut Faults,
) -> Result<(), OfficeError> {
    for (field, text) in [
        ("nameAr", &mut identity.name_ar),
        ("nameFr", &mut identity.name_fr),
        ("committeeAr", &mut identity.committee_ar),
        ("committeeFr", &mut identity.committee_fr),
        ("councilAr", &mut identity.council_ar),
        ("councilFr", &mut identity.council_fr),
        ("cityAr", &mut identity.city_ar),
        ("cityFr", &mut identity.city_fr),
        ("cndpNumber", &mut identity.cndp_number),
    ] {
        *text = text.trim().to_owned();
        faults.text(&format!("{path}{field}"), text, false, 200);
    }
    if identity.name_ar.is_empty() && identity.name_fr.is_empty() {
        faults.add(format!("{path}nameAr"), "required");
    }
    if !identity.province.is_empty() && !province_exists(db, &identity.province)? {
        faults.add(format!("{path}province"), "province-unknown");
    }
    Ok(())
}

/// Whether the census knows a province of this code.
pub(crate) fn province_exists(db: &Connection, code: &str) -> Result<bool, OfficeError> {
    Ok(db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM province WHERE code = :code)")?
        .query_row(named_params! { ":code": code }, |row| row.get(0))?)
}

/// Writes an identity over the office's row.
pub(crate) fn write(db: &Connection, identity: &OfficeIdentity) -> Result<(), OfficeError> {
    db.prepare_cached(
        "UPDATE office SET language = :language, level = :level, province = :province, name_ar = :name_ar,
                name_fr = :name_fr, committee_ar = :committee_ar, committee_fr = :committee_fr,
                council_ar = :council_ar, council_fr = :council_fr, city_ar = :city_ar, city_fr = :city_fr,
                cndp_number = :cndp_number",
    )?
    .execute(named_params! {
        ":language": identity.language, ":level": identity.level, ":province": identity.province,
        ":name_ar": identity.name_ar, ":name_fr": identity.name_fr, ":committee_ar": identity.committee_ar,
        ":committee_fr": identity.committee_fr, ":council_ar": identity.council_ar,
        ":council_fr": identity.council_fr, ":city_ar": identity.city_ar, ":city_fr": identity.city_fr,
        ":cndp_number": identity.cndp_number,
    })?;
    Ok(())
}
