//! What a door needs to know before anyone signs in.

use super::{OfficeCard, OfficeIdentity, OfficeState, OfficeStatus};
use crate::domain::date::moment_text;
use crate::office::{Nothing, OfficeError, Reading, account};
use rusqlite::{Connection, OptionalExtension};

/// `office.status`: whether there is an office, which one, and who is signed in.
///
/// # Errors
/// When the store cannot be read.
pub fn status(reading: &Reading<'_>, _nothing: Nothing) -> Result<OfficeStatus, OfficeError> {
    let office = card(reading.db)?;
    let signed_in = match reading.actor.account {
        Some((id, _)) => Some(account::sign_in::signed_in(reading.db, id)?),
        None => None,
    };
    Ok(OfficeStatus {
        state: if office.is_some() { OfficeState::Ready } else { OfficeState::Empty },
        office,
        signed_in,
        now: moment_text(reading.now),
        data_dir: reading.house.store.dir().display().to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// The office's card, if the office was set up.
pub(crate) fn card(db: &Connection) -> Result<Option<OfficeCard>, OfficeError> {
    let card = db
        .prepare_cached(
            "SELECT uid, version, language, level, province, name_ar, name_fr, committee_ar, committee_fr, council_ar,
                    council_fr, city_ar, city_fr, cndp_number, demo FROM office",
        )?
        .query_row([], |row| {
            Ok(OfficeCard {
                uid: row.get("uid")?,
                version: row.get("version")?,
                demo: row.get("demo")?,
                identity: OfficeIdentity {
                    language: row.get("language")?,
                    level: row.get("level")?,
                    province: row.get("province")?,
                    name_ar: row.get("name_ar")?,
                    name_fr: row.get("name_fr")?,
                    committee_ar: row.get("committee_ar")?,
                    committee_fr: row.get("committee_fr")?,
                    council_ar: row.get("council_ar")?,
                    council_fr: row.get("council_fr")?,
                    city_ar: row.get("city_ar")?,
                    city_fr: row.get("city_fr")?,
                    cndp_number: row.get("cndp_number")?,
                },
            })
        })
        .optional()?;
    Ok(card)
}
