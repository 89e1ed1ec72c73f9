//! Sessions of a call, with what was decided in each.

use super::{Member, SessionCard, WhichSession};
use crate::domain::id::SessionId;
use crate::office::review::OfCall;
use crate::office::{OfficeError, Reading};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const COLUMNS: &str = "SELECT s.id, s.version, s.call_id, s.number, s.held_on, s.place_ar, s.place_fr, s.signed_at, s.digest,
   (SELECT count(*) FROM decision d WHERE d.session_id = s.id AND d.revoked_at IS NULL AND d.outcome = 'accepted') AS accepted,
   (SELECT count(*) FROM decision d WHERE d.session_id = s.id AND d.revoked_at IS NULL AND d.outcome = 'reserve') AS reserve,
   (SELECT count(*) FROM decision d WHERE d.session_id = s.id AND d.revoked_at IS NULL AND d.outcome = 'rejected') AS rejected,
   (SELECT coalesce(sum(d.places), 0) FROM decision d
     WHERE d.session_id = s.id AND d.revoked_at IS NULL AND d.outcome = 'accepted') AS places,
   (SELECT coalesce(sum(d.amount), 0) FROM decision d
     WHERE d.session_id = s.id AND d.revoked_at IS NULL AND d.outcome = 'accepted') AS amount,
   (SELECT count(*) FROM decision d
     WHERE d.session_id = s.id AND d.revoked_at IS NULL AND d.announced_at IS NULL) AS to_announce
  FROM session s";

/// `session.list`: a call's sessions, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, of: OfCall) -> Result<Vec<SessionCard>, OfficeError> {
    let sql = format!("{COLUMNS} WHERE s.call_id = :call ORDER BY s.number DESC");
    let mut statement = reading.db.prepare_cached(&sql)?;
    let cards: Vec<SessionCard> =
        statement.query_map(named_params! { ":call": of.call }, card)?.collect::<Result<_, _>>()?;
    cards.into_iter().map(|card| with_members(reading.db, card)).collect()
}

/// `session.show`: one session.
///
/// # Errors
/// When there is none of that id.
pub fn show(reading: &Reading<'_>, which: WhichSession) -> Result<SessionCard, OfficeError> {
    view(reading.db, which.id)
}

/// One session.
pub(crate) fn view(db: &Connection, id: SessionId) -> Result<SessionCard, OfficeError> {
    let sql = format!("{COLUMNS} WHERE s.id = :id");
    let card = db
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, card)
        .optional()?
        .ok_or(OfficeError::NotFound("session"))?;
    with_members(db, card)
}

fn card(row: &Row<'_>) -> rusqlite::Result<SessionCard> {
    Ok(SessionCard {
        id: row.get("id")?,
        version: row.get("version")?,
        call: row.get("call_id")?,
        number: row.get("number")?,
        held_on: row.get("held_on")?,
        place_ar: row.get("place_ar")?,
        place_fr: row.get("place_fr")?,
        members: Vec::new(),
        signed_at: row.get("signed_at")?,
        digest: row.get("digest")?,
        accepted: row.get("accepted")?,
        reserve: row.get("reserve")?,
        rejected: row.get("rejected")?,
        places: row.get("places")?,
        amount: row.get("amount")?,
        to_announce: row.get("to_announce")?,
    })
}

fn with_members(db: &Connection, mut card: SessionCard) -> Result<SessionCard, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT name, capacity, present FROM session_member WHERE session_id = :id ORDER BY position",
    )?;
    card.members = statement
        .query_map(named_params! { ":id": card.id }, |row| {
            Ok(Member { name: row.get("name")?, capacity: row.get("capacity")?, present: row.get("present")? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(card)
}
