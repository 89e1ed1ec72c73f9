//! Holding a session: convened, its terms written down and corrected until it is signed, members recused.

use super::list::view;
use super::{ConveneSession, EditSession, Recuse, SessionCard, SessionTerms, TakeBackRecusal};
use crate::domain::call::CallState;
use crate::domain::date::{office_day, parse_date, parse_moment};
use crate::domain::fault::Faults;
use crate::domain::id::{CallId, SessionId};
use crate::domain::session::Seat;
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, OptionalExtension, named_params};

/// `session.convene`: a new session with the next number of its call.
///
/// # Errors
/// Faults at fields (`session-before-closing` at `heldOn` without a reason), an unknown call, or
/// `session-not-signed` when the session it names is not signed or is another call's.
pub fn convene(change: &mut Change<'_>, request: ConveneSession) -> Result<SessionCard, OfficeError> {
    let mut faults = Faults::default();
    let terms = checked(change.db, request.call, request.terms, &mut faults)?;
    let amends_reason = request.amends_reason.trim().to_owned();
    faults.text("amendsReason", &amends_reason, request.amends.is_some(), 1000);
    faults.into_result().map_err(OfficeError::Faults)?;
    if let Some(named) = request.amends {
        let named = view(change.db, named)?;
        if named.signed_at.is_none() || named.call != request.call {
            return Err(OfficeError::Rule("session-not-signed"));
        }
    }
    let number = next_number(change.db, request.call)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO session (uid, call_id, number, held_on, hour, place_ar, place_fr, convoked_on, early_reason,
                                  chair_casts, amends, amends_reason, created_at)
             VALUES (:uid, :call, :number, :on, :hour, :ar, :fr, :convoked, :early, :casts, :amends, :why, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":call": request.call, ":number": number, ":on": terms.held_on, ":hour": terms.hour,
            ":ar": terms.place_ar, ":fr": terms.place_fr, ":convoked": terms.convoked_on,
            ":early": terms.early_reason, ":casts": terms.chair_casts, ":amends": request.amends,
            ":why": amends_reason, ":now": change.now_text(),
        })?;
    let id = SessionId(change.db.last_insert_rowid());
    write_parts(change.db, id, &terms)?;
    let after = view(change.db, id)?;
    change.record_because("session.convene", "session", id.0, &amends_reason, &(), &after)?;
    Ok(after)
}

fn next_number(db: &Connection, call: CallId) -> Result<i64, OfficeError> {
    db.prepare_cached("UPDATE call SET last_session = last_session + 1 WHERE id = :call RETURNING last_session")?
        .query_row(named_params! { ":call": call }, |row| row.get(0))
        .optional()?
        .ok_or(OfficeError::NotFound("call"))
}

/// `session.edit`: day, place, agenda and members of a session that is not signed.
///
/// # Errors
/// `session-signed`, a stale version, faults at fields; `members-in-use` when somebody is taken off the list
/// after recusals or votes name places in it, `voter-absent` when somebody who voted is said to be absent.
pub fn edit(change: &mut Change<'_>, request: EditSession) -> Result<SessionCard, OfficeError> {
    let before = unsigned(change.db, request.id, Some(request.version))?;
    let mut faults = Faults::default();
    let terms = checked(change.db, before.call, request.terms, &mut faults)?;
    check_named_members(change.db, &before, &terms, &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    change
        .db
        .prepare_cached(
            "UPDATE session SET held_on = :on, hour = :hour, place_ar = :ar, place_fr = :fr, convoked_on = :convoked,
                    early_reason = :early, chair_casts = :casts, version = version + 1 WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":on": terms.held_on, ":hour": terms.hour, ":ar": terms.place_ar, ":fr": terms.place_fr,
            ":convoked": terms.convoked_on, ":early": terms.early_reason, ":casts": terms.chair_casts,
        })?;
    write_parts(change.db, request.id, &terms)?;
    let after = view(change.db, request.id)?;
    change.record("session.edit", "session", request.id.0, &before, &after)?;
    Ok(after)
}

/// Recusals and votes name members by their place: those places must keep their names.
fn check_named_members(
    db: &Connection,
    before: &SessionCard,
    terms: &SessionTerms,
    faults: &mut Faults,
) -> Result<(), OfficeError> {
    let sql = "SELECT member, 0 AS voted FROM session_recusal WHERE session_id = :id
               UNION SELECT b.member, 1 FROM decision_ballot b JOIN decision d ON d.id = b.decision_id
                WHERE d.session_id = :id AND d.revoked_at IS NULL";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! { ":id": before.id })?;
    while let Some(row) = rows.next()? {
        let (place, voted): (i64, bool) = (row.get("member")?, row.get("voted")?);
        let at = usize::try_from(place).unwrap_or(usize::MAX);
        let (old, new) = (before.terms.members.get(at), terms.members.get(at));
        if old.map(|member| &member.name) != new.map(|member| &member.name) {
            faults.add(format!("members.{place}.name"), "members-in-use");
        } else if voted && new.is_some_and(|member| !member.present) {
            faults.add(format!("members.{place}.present"), "voter-absent");
        }
    }
    Ok(())
}

/// A session that is not signed; of this version, where one was seen.
pub(super) fn unsigned(db: &Connection, id: SessionId, version: Option<i64>) -> Result<SessionCard, OfficeError> {
    let before = view(db, id)?;
    if before.signed_at.is_some() {
        return Err(OfficeError::Rule("session-signed"));
    }
    if version.is_some_and(|seen| seen != before.version) {
        return Err(OfficeError::Stale { noun: "session", version: before.version });
    }
    Ok(before)
}

/// The terms trimmed, with what cannot stand in them.
fn checked(
    db: &Connection,
    call: CallId,
    mut terms: SessionTerms,
    faults: &mut Faults,
) -> Result<SessionTerms, OfficeError> {
    for text in [&mut terms.hour, &mut terms.place_ar, &mut terms.place_fr, &mut terms.early_reason] {
        *text = text.trim().to_owned();
    }
    faults.text("earlyReason", &terms.early_reason, false, 1000);
    faults.text("placeAr", &terms.place_ar, false, 300);
    faults.text("placeFr", &terms.place_fr, false, 300);
    let held = parse_date(&terms.held_on);
    if held.is_none() {
        faults.add("heldOn", if terms.held_on.is_empty() { "required" } else { "date-malformed" });
    }
    if !terms.hour.is_empty() && chrono::NaiveTime::parse_from_str(&terms.hour, "%H:%M").is_err() {
        faults.add("hour", "hour-malformed");
    }
    terms.convoked_on = terms.convoked_on.filter(|day| !day.is_empty());
    match (terms.convoked_on.as_deref().map(parse_date), held) {
        (Some(None), _) => faults.add("convokedOn", "date-malformed"),
        (Some(Some(convoked)), Some(held)) if convoked > held => faults.add("convokedOn", "convoked-after-session"),
        _ => {}
    }
    if let (Some(held), Some(closes)) = (held, closing_day(db, call)?) {
        if held >= closes {
            terms.early_reason = String::new();
        } else if terms.early_reason.is_empty() {
            faults.add_with("heldOn", "session-before-closing", "closes", closes.format("%d/%m/%Y").to_string());
        }
    }
    terms.agenda.retain(|item| !item.ar.trim().is_empty() || !item.fr.trim().is_empty());
    for (i, item) in terms.agenda.iter_mut().enumerate() {
        item.ar = item.ar.trim().to_owned();
        item.fr = item.fr.trim().to_owned();
        faults.text(&format!("agenda.{i}.ar"), &item.ar, false, 500);
        faults.text(&format!("agenda.{i}.fr"), &item.fr, false, 500);
    }
    check_members(db, &mut terms, faults)?;
    Ok(terms)
}

fn check_members(db: &Connection, terms: &mut SessionTerms, faults: &mut Faults) -> Result<(), OfficeError> {
    for (i, member) in terms.members.iter_mut().enumerate() {
        member.name = member.name.trim().to_owned();
        member.capacity = member.capacity.trim().to_owned();
        faults.text(&format!("members.{i}.name"), &member.name, true, 120);
        faults.text(&format!("members.{i}.capacity"), &member.capacity, false, 200);
        if let Some(account) = member.account {
            let known =
                db.prepare_cached("SELECT 1 FROM account WHERE id = :id")?.exists(named_params! { ":id": account })?;
            if !known {
                faults.add(format!("members.{i}.account"), "not-found");
            }
        }
    }
    for (i, member) in terms.members.iter().enumerate() {
        let mut earlier = terms.members.iter().take(i);
        if earlier.clone().any(|one| one.name == member.name && !member.name.is_empty()) {
            faults.add(format!("members.{i}.name"), "member-repeated");
        } else if member.role == Seat::Chair && earlier.any(|one| one.role == Seat::Chair) {
            faults.add(format!("members.{i}.role"), "chair-repeated");
        }
    }
    Ok(())
}

/// The day on which a call closes; none once it was closed or has no closing hour.
fn closing_day(db: &Connection, call: CallId) -> Result<Option<chrono::NaiveDate>, OfficeError> {
    let (state, closes): (CallState, Option<String>) = db
        .prepare_cached("SELECT state, closes_at FROM call WHERE id = :call")?
        .query_row(named_params! { ":call": call }, |row| Ok((row.get("state")?, row.get("closes_at")?)))
        .optional()?
        .ok_or(OfficeError::NotFound("call"))?;
    Ok(match state {
        CallState::Draft | CallState::Open => closes.as_deref().and_then(parse_moment).map(office_day),
        CallState::Closed | CallState::Archived => None,
    })
}

fn write_parts(db: &Connection, id: SessionId, terms: &SessionTerms) -> Result<(), OfficeError> {
    for sql in
        ["DELETE FROM session_member WHERE session_id = :id", "DELETE FROM session_agenda WHERE session_id = :id"]
    {
        db.prepare_cached(sql)?.execute(named_params! { ":id": id })?;
    }
    for (member, position) in terms.members.iter().zip(0i64..) {
        db.prepare_cached(
            "INSERT INTO session_member (session_id, position, name, capacity, role, account_id, present)
             VALUES (:id, :position, :name, :capacity, :role, :account, :present)",
        )?
        .execute(named_params! {
            ":id": id, ":position": position, ":name": member.name, ":capacity": member.capacity, ":role": member.role,
            ":account": member.account, ":present": member.present,
        })?;
    }
    for (item, position) in terms.agenda.iter().zip(0i64..) {
        db.prepare_cached(
            "INSERT INTO session_agenda (session_id, position, text_ar, text_fr) VALUES (:id, :position, :ar, :fr)",
        )?
        .execute(named_params! { ":id": id, ":position": position, ":ar": item.ar, ":fr": item.fr })?;
    }
    Ok(())
}

/// `session.recuse`: a member keeps out of a file, with a reason.
///
/// # Errors
/// `session-signed`, `decided-already` once the file was decided in this session, `voter-unknown`, `required`.
pub fn recuse(change: &mut Change<'_>, request: Recuse) -> Result<SessionCard, OfficeError> {
    let before = unsigned(change.db, request.session, None)?;
    let mut faults = Faults::default();
    faults.text("reason", &request.reason, true, 500);
    if usize::try_from(request.member).ok().and_then(|place| before.terms.members.get(place)).is_none() {
        faults.add("member", "voter-unknown");
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    refuse_decided(change.db, request.session, request.application)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO session_recusal (session_id, application_id, member, reason)
             SELECT :session, a.id, :member, :reason FROM application a JOIN session s ON s.call_id = a.call_id
              WHERE a.id = :application AND s.id = :session
             ON CONFLICT (session_id, application_id, member) DO UPDATE SET reason = excluded.reason",
        )?
        .execute(named_params! {
            ":session": request.session, ":application": request.application, ":member": request.member,
            ":reason": request.reason.trim(),
        })?;
    kept_aside(change, &before, "session.recuse", &request.reason)
}

/// `session.unrecuse`: a member sits on a file after all.
///
/// # Errors
/// `session-signed`, or `decided-already`.
pub fn unrecuse(change: &mut Change<'_>, request: TakeBackRecusal) -> Result<SessionCard, OfficeError> {
    let before = unsigned(change.db, request.session, None)?;
    refuse_decided(change.db, request.session, request.application)?;
    change
        .db
        .prepare_cached(
            "DELETE FROM session_recusal
             WHERE session_id = :session AND application_id = :application AND member = :member",
        )?
        .execute(named_params! {
            ":session": request.session, ":application": request.application, ":member": request.member,
        })?;
    kept_aside(change, &before, "session.unrecuse", "")
}

/// What was voted was voted by those who sat then.
fn refuse_decided(
    db: &Connection,
    session: SessionId,
    application: crate::domain::id::ApplicationId,
) -> Result<(), OfficeError> {
    let decided = db
        .prepare_cached(
            "SELECT 1 FROM decision WHERE session_id = :session AND application_id = :application
               AND revoked_at IS NULL",
        )?
        .exists(named_params! { ":session": session, ":application": application })?;
    if decided { Err(OfficeError::Rule("decided-already")) } else { Ok(()) }
}

fn kept_aside(
    change: &mut Change<'_>,
    before: &SessionCard,
    act: &str,
    reason: &str,
) -> Result<SessionCard, OfficeError> {
    let recusals = |db: &Connection| -> Result<String, OfficeError> {
        Ok(db
            .prepare_cached(
                "SELECT coalesce(json_group_array(json_array(application_id, member)), '[]')
                 FROM session_recusal WHERE session_id = :id",
            )?
            .query_row(named_params! { ":id": before.id }, |row| row.get(0))?)
    };
    change
        .db
        .prepare_cached("UPDATE session SET version = version + 1 WHERE id = :id")?
        .execute(named_params! { ":id": before.id })?;
    let now = recusals(change.db)?;
    let now: serde_json::Value = serde_json::from_str(&now).unwrap_or_default();
    change.record_because(act, "session", before.id.0, reason.trim(), &(), &serde_json::json!({ "recusals": now }))?;
    view(change.db, before.id)
}
