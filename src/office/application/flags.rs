//! In what a file goes beyond its call's bounds: gathered here, judged in `domain::limit`.

use super::show::communes;
use crate::domain::fault::Fault;
use crate::domain::id::{ApplicationId, CallId, LotId, OrganisationId};
use crate::domain::limit::{Asked, Bounds, Caps, beyond};
use crate::domain::money::Money;
use crate::office::OfficeError;
use crate::office::call::parts;
use rusqlite::{Connection, named_params};

struct File {
    call: CallId,
    organisation: OrganisationId,
    lot: Option<LotId>,
    places: i64,
    amount: Money,
    province: String,
    caps: Caps,
}

/// The flags of a file as it stands.
pub(crate) fn flags(db: &Connection, id: ApplicationId) -> Result<Vec<Fault>, OfficeError> {
    let file = file(db, id)?;
    let territory = parts::territory(db, file.call)?;
    let lot = file.lot.map(|lot| parts::lot_of(db, lot)).transpose()?;
    let communes = communes(db, id)?;
    let (organisation_files, organisation_places, organisation_amount) = together(db, &file, id)?;
    let bounds = Bounds { province: &file.province, territory: &territory, caps: &file.caps, lot: lot.as_ref() };
    let asked = Asked {
        communes: &communes,
        places: file.places,
        amount: file.amount,
        organisation_files,
        organisation_places,
        organisation_amount,
    };
    Ok(beyond(bounds, asked))
}

fn file(db: &Connection, id: ApplicationId) -> Result<File, OfficeError> {
    let file = db
        .prepare_cached(
            "SELECT a.call_id, a.organisation_id, a.lot_id, a.places, a.amount, k.province, k.caps
             FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| {
            let caps: String = row.get("caps")?;
            Ok(File {
                call: row.get("call_id")?,
                organisation: row.get("organisation_id")?,
                lot: row.get("lot_id")?,
                places: row.get("places")?,
                amount: row.get("amount")?,
                province: row.get("province")?,
                caps: serde_json::from_str(&caps).unwrap_or_default(),
            })
        })?;
    Ok(file)
}

/// Files, places and amount of the organisation in this call: what was deposited and not withdrawn, cancelled or
/// turned down, and the file itself, which may still be a draft.
fn together(db: &Connection, file: &File, id: ApplicationId) -> Result<(i64, i64, Money), OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT count(*) AS files, coalesce(sum(a.places), 0) AS places, coalesce(sum(a.amount), 0) AS amount
             FROM application a
             WHERE a.call_id = :call AND a.organisation_id = :organisation
               AND (a.id = :id OR (a.register IS NOT NULL
                 AND a.phase NOT IN ('withdrawn', 'cancelled', 'inadmissible', 'rejected')))",
        )?
        .query_row(named_params! { ":call": file.call, ":organisation": file.organisation, ":id": id }, |row| {
            Ok((row.get("files")?, row.get("places")?, row.get("amount")?))
        })?)
}
