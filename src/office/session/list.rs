//! Sessions of a call, with what was decided in each.

use super::{AgendaItem, Member, NamedSession, QuorumState, SessionCard, SessionTerms, Signature, WhichSession};
use crate::domain::id::SessionId;
use crate::domain::policy::Policy;
use crate::domain::session::least_present;
use crate::office::review::OfCall;
use crate::office::{OfficeError, Reading};
use crate::store::StoreError;
use rusqlite::{Connection, Row, named_params};

/// What a session decided is what it was signed with: a decision that was taken back since still counts in it.
const COLUMNS: &str = "SELECT s.id, s.version, s.call_id, s.number, s.held_on, s.hour, s.place_ar, s.place_fr,
   s.convoked_on, s.early_reason, s.chair_casts, s.amends, s.amends_reason, s.signed_at, s.digest, s.chain_head,
   s.chain_entries, k.policy, k.council_needed, n.number AS amends_number, n.held_on AS amends_on,
   count(d.id) FILTER (WHERE d.outcome = 'accepted') AS accepted,
   count(d.id) FILTER (WHERE d.outcome = 'reserve') AS reserve,
   count(d.id) FILTER (WHERE d.outcome = 'rejected') AS rejected,
   coalesce(sum(d.places) FILTER (WHERE d.outcome = 'accepted'), 0) AS places,
   coalesce(sum(d.amount) FILTER (WHERE d.outcome = 'accepted'), 0) AS amount,
   count(d.id) FILTER (WHERE d.departs <> '') AS exceptions,
   count(d.id) FILTER (WHERE d.announced_at IS NULL AND d.revoked_at IS NULL) AS to_announce,
   (SELECT p.outcome FROM approval p WHERE p.session_id = s.id ORDER BY p.id DESC LIMIT 1) AS approval
  FROM session s JOIN call k ON k.id = s.call_id LEFT JOIN session n ON n.id = s.amends
  LEFT JOIN decision d ON d.session_id = s.id AND d.revised = 0 AND d.origin = 'session'";

/// `session.list`: a call's sessions, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, of: OfCall) -> Result<Vec<SessionCard>, OfficeError> {
    let sql = format!("{COLUMNS} WHERE s.call_id = :call GROUP BY s.id ORDER BY s.number DESC");
    let mut statement = reading.db.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":call": of.call })?;
    let mut cards = Vec::new();
    while let Some(row) = rows.next()? {
        cards.push(card(reading.db, row)?);
    }
    Ok(cards)
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
    let sql = format!("{COLUMNS} WHERE s.id = :id GROUP BY s.id");
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let row = rows.next()?.ok_or(OfficeError::NotFound("session"))?;
    card(db, row)
}

fn card(db: &Connection, row: &Row<'_>) -> Result<SessionCard, OfficeError> {
    let id: SessionId = row.get("id")?;
    let policy: String = row.get("policy")?;
    let policy: Policy = serde_json::from_str(&policy).map_err(|error| StoreError::Damaged(error.to_string()))?;
    let members = members(db, id)?;
    let present = members.iter().filter(|member| member.present).count();
    let least = least_present(&policy.quorum, members.len());
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let quorum = QuorumState {
        convened: number(members.len()),
        present: number(present),
        least: number(least),
        holds: present >= least,
    };
    let named: Option<SessionId> = row.get("amends")?;
    let amends = match named {
        Some(id) => Some(NamedSession { id, number: row.get("amends_number")?, held_on: row.get("amends_on")? }),
        None => None,
    };
    Ok(SessionCard {
        id,
        version: row.get("version")?,
        call: row.get("call_id")?,
        number: row.get("number")?,
        terms: SessionTerms {
            held_on: row.get("held_on")?,
            hour: row.get("hour")?,
            place_ar: row.get("place_ar")?,
            place_fr: row.get("place_fr")?,
            convoked_on: row.get("convoked_on")?,
            early_reason: row.get("early_reason")?,
            chair_casts: row.get("chair_casts")?,
            agenda: agenda(db, id)?,
            members,
        },
        quorum,
        amends,
        amends_reason: row.get("amends_reason")?,
        amended_by: amended_by(db, id)?,
        signed_at: row.get("signed_at")?,
        digest: row.get("digest")?,
        chain_head: row.get("chain_head")?,
        chain_entries: row.get("chain_entries")?,
        signatures: signatures(db, id)?,
        accepted: row.get("accepted")?,
        reserve: row.get("reserve")?,
        rejected: row.get("rejected")?,
        places: row.get("places")?,
        amount: row.get("amount")?,
        exceptions: row.get("exceptions")?,
        to_announce: row.get("to_announce")?,
        council_needed: row.get("council_needed")?,
        approval: row.get("approval")?,
    })
}

fn members(db: &Connection, id: SessionId) -> Result<Vec<Member>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT name, capacity, role, account_id, present FROM session_member WHERE session_id = :id ORDER BY position",
    )?;
    let members = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(Member {
            name: row.get("name")?,
            capacity: row.get("capacity")?,
            role: row.get("role")?,
            account: row.get("account_id")?,
            present: row.get("present")?,
        })
    })?;
    Ok(members.collect::<Result<_, _>>()?)
}

fn agenda(db: &Connection, id: SessionId) -> Result<Vec<AgendaItem>, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT text_ar, text_fr FROM session_agenda WHERE session_id = :id ORDER BY position")?;
    let items = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(AgendaItem { ar: row.get("text_ar")?, fr: row.get("text_fr")? })
    })?;
    Ok(items.collect::<Result<_, _>>()?)
}

fn signatures(db: &Connection, id: SessionId) -> Result<Vec<Signature>, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT name, role FROM session_signature WHERE session_id = :id ORDER BY position")?;
    let names = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(Signature { name: row.get("name")?, role: row.get("role")? })
    })?;
    Ok(names.collect::<Result<_, _>>()?)
}

fn amended_by(db: &Connection, id: SessionId) -> Result<Vec<NamedSession>, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT id, number, held_on FROM session WHERE amends = :id ORDER BY number")?;
    let named = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(NamedSession { id: row.get("id")?, number: row.get("number")?, held_on: row.get("held_on")? })
    })?;
    Ok(named.collect::<Result<_, _>>()?)
}
