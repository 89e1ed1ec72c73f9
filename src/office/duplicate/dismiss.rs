//! "Not the same": remembered, so that a pair is asked about once.

use super::{DismissPair, WhichPair};
use crate::domain::fault::Faults;
use crate::domain::id::OrganisationId;
use crate::domain::text;
use crate::office::organisation::list::stored;
use crate::office::{Change, OfficeError};
use rusqlite::named_params;

/// `duplicate.dismiss`: two bodies are different; saying so again only changes the reason.
///
/// # Errors
/// When one of them is not there, or both are one record.
pub fn dismiss(change: &mut Change<'_>, request: DismissPair) -> Result<(), OfficeError> {
    let (one, other) = ordered(request.a, request.b)?;
    for id in [one, other] {
        stored(change.db, id)?;
    }
    let reason = text::line(&request.reason);
    let mut faults = Faults::default();
    faults.text("reason", &reason, false, 300);
    faults.into_result().map_err(OfficeError::Faults)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO not_duplicate (one, other, reason, at, account_id) VALUES (:one, :other, :reason, :now, :account)
             ON CONFLICT (one, other) DO UPDATE SET reason = excluded.reason",
        )?
        .execute(named_params! {
            ":one": one, ":other": other, ":reason": reason, ":now": change.now_text(),
            ":account": change.actor.account()?,
        })?;
    change.record_because("duplicate.dismiss", "organisation", one.0, &reason, &(), &[one, other])
}

/// `duplicate.restore`: the pair is asked about again.
///
/// # Errors
/// When it was not found different.
pub fn restore(change: &mut Change<'_>, request: WhichPair) -> Result<(), OfficeError> {
    let (one, other) = ordered(request.a, request.b)?;
    let gone = change
        .db
        .prepare_cached("DELETE FROM not_duplicate WHERE one = :one AND other = :other")?
        .execute(named_params! { ":one": one, ":other": other })?;
    if gone == 0 {
        return Err(OfficeError::NotFound("pair"));
    }
    change.record("duplicate.restore", "organisation", one.0, &[one, other], &())
}

fn ordered(a: OrganisationId, b: OrganisationId) -> Result<(OrganisationId, OrganisationId), OfficeError> {
    if a == b {
        return Err(OfficeError::Rule("same-record"));
    }
    Ok(if a < b { (a, b) } else { (b, a) })
}
