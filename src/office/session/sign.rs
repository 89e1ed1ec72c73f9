//! Signing: the session and its decisions are locked under a digest, with the head of the log beside it.

use super::hold::unsigned;
use super::list::view;
use super::{SessionCard, SignSession, Signature, aside};
use crate::domain::date::{office_day, parse_date};
use crate::domain::fault::Faults;
use crate::domain::id::ApplicationId;
use crate::domain::session::deliberating;
use crate::office::decision::take::departing;
use crate::office::ranking::show::ranking;
use crate::office::{Change, OfficeError};
use crate::store::{log, minutes};
use rusqlite::named_params;

/// `session.sign`: locks the session and its decisions, under a digest of what was decided, by whom and how.
///
/// # Errors
/// `session-signed`, `session-not-held-yet`, `member-missing` when nobody is present, `below-quorum`,
/// `nothing-decided`, `departure-unreasoned` with one fault for each file at `files.<id>.departure`,
/// `signer-unknown` at `signatures.N.name`.
pub fn sign(change: &mut Change<'_>, request: SignSession) -> Result<SessionCard, OfficeError> {
    let before = unsigned(change.db, request.id, Some(request.version))?;
    if parse_date(&before.terms.held_on).is_some_and(|held| held > office_day(change.now)) {
        return Err(OfficeError::Rule("session-not-held-yet"));
    }
    if before.quorum.present == 0 {
        return Err(OfficeError::Rule("member-missing"));
    }
    if !before.quorum.holds {
        let value = before.quorum.least.to_string();
        return Err(OfficeError::RuleWith { code: "below-quorum", name: "least", value });
    }
    if before.accepted + before.reserve + before.rejected == 0 {
        return Err(OfficeError::Rule("nothing-decided"));
    }
    check_quorums(change, &before)?;
    settle_departures(change, &before)?;
    write_signatures(change, &before, request.signatures)?;
    let head = log::head(change.db)?;
    change
        .db
        .prepare_cached(
            "UPDATE session SET chain_head = :head, chain_entries = (SELECT coalesce(max(id), 0) FROM audit)
             WHERE id = :id",
        )?
        .execute(named_params! { ":id": request.id, ":head": head })?;
    let digest = minutes::digest(change.db, request.id.0, minutes::FORM)?;
    change
        .db
        .prepare_cached(
            "UPDATE session SET signed_at = :now, digest = :digest, digest_form = :form, version = version + 1
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":now": change.now_text(), ":digest": digest, ":form": minutes::FORM,
        })?;
    let after = view(change.db, request.id)?;
    change.record("session.sign", "session", request.id.0, &before, &after)?;
    Ok(after)
}

/// The files that a session decided.
fn decided(change: &Change<'_>, session: &SessionCard) -> Result<Vec<(ApplicationId, String)>, OfficeError> {
    let mut statement = change.db.prepare_cached(
        "SELECT application_id, departure FROM decision WHERE session_id = :id AND revoked_at IS NULL",
    )?;
    let rows = statement.query_map(named_params! { ":id": session.id }, |row| {
        Ok((row.get("application_id")?, row.get("departure")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Presence may have been corrected since a file was decided.
fn check_quorums(change: &Change<'_>, session: &SessionCard) -> Result<(), OfficeError> {
    let written = aside::written(change.db, session.id)?;
    let members = &session.terms.members;
    for (application, _) in decided(change, session)? {
        let conflicts = aside::conflicts(change.db, members, &[application])?;
        let recused = aside::recused(Some(&conflicts), members, application, written.get(&application));
        let sitting = deliberating(&aside::sittings(members, &recused));
        if i64::try_from(sitting).unwrap_or(0) < session.quorum.least {
            let mut faults = Faults::default();
            faults.add_with(format!("files.{application}"), "below-quorum", "least", session.quorum.least);
            return Err(faults.into());
        }
    }
    Ok(())
}

/// Departures as the whole list has them now: what was no departure when it was decided may be one by what was
/// decided after it, and the other way round.
fn settle_departures(change: &Change<'_>, session: &SessionCard) -> Result<(), OfficeError> {
    let rows = ranking(change.db, session.call)?.rows;
    let departing = departing(change.db, session.call, &rows)?;
    let mut faults = Faults::default();
    for (application, reason) in decided(change, session)? {
        let departs = departing.get(&application).copied();
        if departs.is_some() && reason.is_empty() {
            faults.add(format!("files.{application}.departure"), "departure-unreasoned");
            continue;
        }
        change
            .db
            .prepare_cached(
                "UPDATE decision SET departs = :departs, departure = CASE WHEN :departs = '' THEN '' ELSE departure END
                 WHERE application_id = :id AND revoked_at IS NULL",
            )?
            .execute(named_params! {
                ":id": application, ":departs": departs.map_or("", crate::domain::session::Departure::slug),
            })?;
    }
    if faults.0.is_empty() {
        return Ok(());
    }
    Err(OfficeError::Rules { code: "departure-unreasoned", faults: faults.0 })
}

/// The names typed under the minutes; every member present signs where none is given.
fn write_signatures(change: &Change<'_>, session: &SessionCard, given: Vec<Signature>) -> Result<(), OfficeError> {
    let present = || session.terms.members.iter().filter(|member| member.present);
    let names: Vec<Signature> = if given.is_empty() {
        present().map(|member| Signature { name: member.name.clone(), role: member.role }).collect()
    } else {
        given
    };
    let mut faults = Faults::default();
    for (i, signature) in names.iter().enumerate() {
        let typed = crate::search::fold::fold(signature.name.trim());
        let Some(member) = present().find(|member| crate::search::fold::fold(&member.name) == typed) else {
            faults.add(format!("signatures.{i}.name"), "signer-unknown");
            continue;
        };
        if member.role != signature.role {
            faults.add(format!("signatures.{i}.role"), "signer-role");
        }
        change
            .db
            .prepare_cached(
                "INSERT INTO session_signature (session_id, position, name, role) VALUES (:id, :position, :name, :role)",
            )?
            .execute(named_params! {
                ":id": session.id, ":position": i64::try_from(i).unwrap_or(0), ":name": member.name,
                ":role": member.role,
            })?;
    }
    faults.into_result().map_err(OfficeError::Faults)
}
