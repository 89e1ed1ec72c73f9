//! The lot of a call that a file chooses.

use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, CallId, DomainId, LotId};
use crate::office::OfficeError;
use rusqlite::{Connection, OptionalExtension, named_params};

/// A lot is one of the call's own and of the domain that was chosen. None is always possible.
pub(super) fn check(
    db: &Connection,
    call: CallId,
    domain: Option<DomainId>,
    lot: Option<LotId>,
    faults: &mut Faults,
) -> Result<(), OfficeError> {
    let Some(lot) = lot else { return Ok(()) };
    let of: Option<Option<DomainId>> = db
        .prepare_cached(
            "SELECT d.id AS domain_id FROM lot l LEFT JOIN domain d ON d.call_id = l.call_id AND d.slug = l.domain
             WHERE l.id = :lot AND l.call_id = :call",
        )?
        .query_row(named_params! { ":lot": lot, ":call": call }, |row| row.get("domain_id"))
        .optional()?;
    match of {
        None => faults.add("lot", "lot-unknown"),
        Some(of) if domain.is_none() || of != domain => faults.add("lot", "lot-of-other-domain"),
        Some(_) => {}
    }
    Ok(())
}

/// Writes the choice over the file's row.
pub(super) fn write(db: &Connection, id: ApplicationId, lot: Option<LotId>) -> Result<(), OfficeError> {
    db.prepare_cached("UPDATE application SET lot_id = :lot WHERE id = :id")?
        .execute(named_params! { ":id": id, ":lot": lot })?;
    Ok(())
}
