//! Recording what the council said. Nothing is altered: its latest word counts.

use super::{ApprovalView, NeedApproval, RecordApproval};
use crate::domain::appeal::check_day;
use crate::domain::approval::ApprovalOutcome;
use crate::domain::date::{office_day, parse_date};
use crate::domain::fault::Faults;
use crate::domain::id::SessionId;
use crate::office::session::WhichSession;
use crate::office::session::list::view;
use crate::office::{Change, OfficeError, Reading};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::json;

/// `council.record`: the council's word on a signed session's list.
///
/// # Errors
/// `session-not-signed`, `announced-already` once its list was announced, faults at fields.
pub fn record(change: &mut Change<'_>, request: RecordApproval) -> Result<Vec<ApprovalView>, OfficeError> {
    let session = view(change.db, request.session)?;
    if session.signed_at.is_none() {
        return Err(OfficeError::Rule("session-not-signed"));
    }
    if request.outcome != ApprovalOutcome::Approved && session.to_announce == 0 {
        return Err(OfficeError::Rule("announced-already"));
    }
    let mut faults = Faults::default();
    let texts = [request.number.trim(), request.body.trim(), request.note.trim()];
    let [number, body, note] = texts;
    faults.text("number", number, true, 60);
    let earliest = parse_date(&session.terms.held_on);
    check_day("heldOn", parse_date(&request.held_on), earliest, office_day(change.now), &mut faults);
    faults.text("body", body, false, 300);
    faults.text("note", note, request.outcome != ApprovalOutcome::Approved, 4000);
    faults.into_result().map_err(OfficeError::Faults)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO approval (uid, session_id, outcome, number, held_on, body, note, recorded_at, account_id)
             VALUES (:uid, :session, :outcome, :number, :on, :body, :note, :now, :account)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":session": request.session, ":outcome": request.outcome, ":number": number,
            ":on": request.held_on, ":body": body, ":note": note, ":now": change.now_text(),
            ":account": change.actor.account()?,
        })?;
    let after = json!({ "outcome": request.outcome, "number": number, "heldOn": request.held_on, "body": body });
    change.record_because("council.record", "session", request.session.0, note, &(), &after)?;
    approvals(change.db, request.session)
}

/// `council.list`: every word of the council on a session's list, the latest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, which: WhichSession) -> Result<Vec<ApprovalView>, OfficeError> {
    approvals(reading.db, which.id)
}

pub(crate) fn approvals(db: &Connection, session: SessionId) -> Result<Vec<ApprovalView>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT id, outcome, number, held_on, body, note FROM approval WHERE session_id = :id ORDER BY id DESC",
    )?;
    let rows = statement.query_map(named_params! { ":id": session }, |row| {
        Ok(ApprovalView {
            id: row.get("id")?,
            outcome: row.get("outcome")?,
            number: row.get("number")?,
            held_on: row.get("held_on")?,
            body: row.get("body")?,
            note: row.get("note")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `council.need`: whether the lists of a call need the council's approval before they are announced.
///
/// # Errors
/// When there is no such call.
pub fn need(change: &mut Change<'_>, request: NeedApproval) -> Result<(), OfficeError> {
    let before: bool = change
        .db
        .prepare_cached("SELECT council_needed FROM call WHERE id = :call")?
        .query_row(named_params! { ":call": request.call }, |row| row.get(0))
        .optional()?
        .ok_or(OfficeError::NotFound("call"))?;
    change
        .db
        .prepare_cached("UPDATE call SET council_needed = :needed WHERE id = :call")?
        .execute(named_params! { ":call": request.call, ":needed": request.needed })?;
    let told = |needed: bool| json!({ "councilNeeded": needed });
    change.record("council.need", "call", request.call.0, &told(before), &told(request.needed))?;
    change.changed.push("session:0".to_owned());
    Ok(())
}
