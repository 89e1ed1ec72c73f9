//! Holding a session: convened, its members written down, signed. What is signed stays as it is.

use super::list::view;
use super::{ConveneSession, EditSession, Member, SessionCard, SignSession};
use crate::audit::hex;
use crate::domain::date::parse_date;
use crate::domain::fault::Faults;
use crate::domain::id::{CallId, SessionId};
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};

/// `session.convene`: a new session with the next number of its call.
///
/// # Errors
/// Faults at fields, or an unknown call.
pub fn convene(change: &mut Change<'_>, request: ConveneSession) -> Result<SessionCard, OfficeError> {
    let members = checked(&request.held_on, request.members)?;
    let number = next_number(change.db, request.call)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO session (uid, call_id, number, held_on, place_ar, place_fr, created_at)
             VALUES (:uid, :call, :number, :on, :ar, :fr, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":call": request.call, ":number": number, ":on": request.held_on,
            ":ar": request.place_ar.trim(), ":fr": request.place_fr.trim(), ":now": change.now_text(),
        })?;
    let id = SessionId(change.db.last_insert_rowid());
    write_members(change.db, id, &members)?;
    let after = view(change.db, id)?;
    change.record("session.convene", "session", id.0, &(), &after)?;
    Ok(after)
}

fn next_number(db: &Connection, call: CallId) -> Result<i64, OfficeError> {
    db.prepare_cached("UPDATE call SET last_session = last_session + 1 WHERE id = :call RETURNING last_session")?
        .query_row(named_params! { ":call": call }, |row| row.get(0))
        .optional()?
        .ok_or(OfficeError::NotFound("call"))
}

/// `session.edit`: day, place and members of a session that is not signed.
///
/// # Errors
/// `session-signed`, a stale version, or faults at fields.
pub fn edit(change: &mut Change<'_>, request: EditSession) -> Result<SessionCard, OfficeError> {
    let before = unsigned(change.db, request.id, request.version)?;
    let members = checked(&request.held_on, request.members)?;
    change
        .db
        .prepare_cached(
            "UPDATE session SET held_on = :on, place_ar = :ar, place_fr = :fr, version = version + 1 WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":on": request.held_on, ":ar": request.place_ar.trim(), ":fr": request.place_fr.trim(),
        })?;
    write_members(change.db, request.id, &members)?;
    let after = view(change.db, request.id)?;
    change.record("session.edit", "session", request.id.0, &before, &after)?;
    Ok(after)
}

/// `session.sign`: locks the session and its decisions, under a digest of the decided list.
///
/// # Errors
/// `session-signed`, `member-missing` when nobody is present, `nothing-decided`.
pub fn sign(change: &mut Change<'_>, request: SignSession) -> Result<SessionCard, OfficeError> {
    let before = unsigned(change.db, request.id, request.version)?;
    if !before.members.iter().any(|member| member.present) {
        return Err(OfficeError::Rule("member-missing"));
    }
    if before.accepted + before.reserve + before.rejected == 0 {
        return Err(OfficeError::Rule("nothing-decided"));
    }
    let digest = digest(change.db, request.id)?;
    change
        .db
        .prepare_cached("UPDATE session SET signed_at = :now, digest = :digest, version = version + 1 WHERE id = :id")?
        .execute(named_params! { ":id": request.id, ":now": change.now_text(), ":digest": digest })?;
    let after = view(change.db, request.id)?;
    change.record("session.sign", "session", request.id.0, &before, &after)?;
    Ok(after)
}

/// A session of this version that is not signed.
fn unsigned(db: &Connection, id: SessionId, version: i64) -> Result<SessionCard, OfficeError> {
    let before = view(db, id)?;
    if before.signed_at.is_some() {
        return Err(OfficeError::Rule("session-signed"));
    }
    if before.version != version {
        return Err(OfficeError::Stale { noun: "session", version: before.version });
    }
    Ok(before)
}

fn checked(held_on: &str, members: Vec<Member>) -> Result<Vec<Member>, OfficeError> {
    let mut faults = Faults::default();
    if parse_date(held_on).is_none() {
        faults.add("heldOn", if held_on.is_empty() { "required" } else { "date-malformed" });
    }
    let members: Vec<Member> = members
        .into_iter()
        .map(|member| Member {
            name: member.name.trim().to_owned(),
            capacity: member.capacity.trim().to_owned(),
            ..member
        })
        .collect();
    for (i, member) in members.iter().enumerate() {
        faults.text(&format!("members.{i}.name"), &member.name, true, 120);
        faults.text(&format!("members.{i}.capacity"), &member.capacity, false, 200);
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    Ok(members)
}

fn write_members(db: &Connection, id: SessionId, members: &[Member]) -> Result<(), OfficeError> {
    db.prepare_cached("DELETE FROM session_member WHERE session_id = :id")?.execute(named_params! { ":id": id })?;
    for (i, member) in members.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO session_member (session_id, position, name, capacity, present)
             VALUES (:id, :position, :name, :capacity, :present)",
        )?
        .execute(named_params! {
            ":id": id, ":position": i64::try_from(i).unwrap_or(0), ":name": member.name,
            ":capacity": member.capacity, ":present": member.present,
        })?;
    }
    Ok(())
}

/// SHA-256 over the decided list, one line a file: register number, outcome, reason, places, centimes.
fn digest(db: &Connection, id: SessionId) -> Result<String, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT a.register, d.outcome, coalesce(d.reason, '') AS reason, d.places, d.amount
         FROM decision d JOIN application a ON a.id = d.application_id
         WHERE d.session_id = :id AND d.revoked_at IS NULL ORDER BY a.register",
    )?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let mut sha = Sha256::new();
    while let Some(row) = rows.next()? {
        let (register, outcome, reason): (i64, String, String) =
            (row.get("register")?, row.get("outcome")?, row.get("reason")?);
        let (places, amount): (i64, i64) = (row.get("places")?, row.get("amount")?);
        sha.update(format!("{register}\t{outcome}\t{reason}\t{places}\t{amount}\n"));
    }
    Ok(hex(&sha.finalize()))
}
