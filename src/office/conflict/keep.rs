//! Declaring a conflict, lifting one, dismissing what was found.

use super::aside::{put_back, set_aside};
use super::book::Book;
use super::list::row;
use super::{ConflictRow, DeclareConflict, DismissConflict, LiftConflict};
use crate::access::Right;
use crate::domain::conflict::ConflictKind;
use crate::domain::fault::Faults;
use crate::domain::id::{AccountId, ApplicationId, ConflictId};
use crate::domain::text;
use crate::domain::workflow::Phase;
use crate::office::application::facts::load;
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::Serialize;

/// Longest note or reason, in characters.
const LONGEST: usize = 500;

/// A declaration as it stands in the log.
#[derive(Debug, Clone, Serialize)]
struct Record {
    application: ApplicationId,
    account: AccountId,
    kind: ConflictKind,
    note: String,
    version: i64,
    lifted_at: Option<String>,
    lifted_reason: String,
}

/// `conflict.declare`: a person is concerned by a file. From then on it is shut to them, and a review of theirs
/// that still counts is set aside.
///
/// # Errors
/// Faults at fields; `conflict-declared`; `not-allowed` for somebody else without the right to decide.
pub fn declare(change: &mut Change<'_>, request: DeclareConflict) -> Result<ConflictRow, OfficeError> {
    let me = change.actor.account()?;
    let account = request.account.unwrap_or(me);
    if account != me {
        if !change.actor.holds(Right::Decide) {
            return Err(OfficeError::NotAllowed);
        }
        super::guard::admit_one(change.db, &change.actor, request.application, Right::Decide)?;
    }
    let note = text::line(&request.note);
    let mut faults = Faults::default();
    faults.text("note", &note, request.kind.needs_note(), LONGEST);
    faults.into_result().map_err(OfficeError::Faults)?;
    known(change.db, account)?;
    if load(&change.reading(), request.application)?.phase == Phase::Draft {
        return Err(OfficeError::Rule("file-not-reviewable"));
    }
    if standing_declaration(change.db, request.application, account)?.is_some() {
        return Err(OfficeError::Rule("conflict-declared"));
    }
    change
        .db
        .prepare_cached(
            "INSERT INTO conflict (uid, application_id, account_id, kind, note, declared_at)
             VALUES (:uid, :application, :account, :kind, :note, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":application": request.application, ":account": account, ":kind": request.kind,
            ":note": note, ":now": change.now_text(),
        })?;
    let id = ConflictId(change.db.last_insert_rowid());
    let after = stored(change.db, id)?;
    change.record("conflict.declare", "conflict", id.0, &(), &after)?;
    set_aside(change, request.application, account)?;
    row(&change.reading(), request.application, account)
}

/// `conflict.lift`: a declared conflict no longer stands; said by the person themself or by who may decide.
///
/// # Errors
/// `required` at `reason`, a stale version, `conflict-lifted`, `not-allowed`.
pub fn lift(change: &mut Change<'_>, request: LiftConflict) -> Result<ConflictRow, OfficeError> {
    let before = stored(change.db, request.id)?;
    let own = change.actor.account()? == before.account;
    if !own {
        if !change.actor.holds(Right::Decide) {
            return Err(OfficeError::NotAllowed);
        }
        super::guard::admit_one(change.db, &change.actor, before.application, Right::Decide)?;
    }
    if before.lifted_at.is_some() {
        return Err(OfficeError::Rule("conflict-lifted"));
    }
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "conflict", version: before.version });
    }
    let reason = reason(&request.reason)?;
    change
        .db
        .prepare_cached(
            "UPDATE conflict SET lifted_at = :now, lifted_by = :me, lifted_reason = :reason, version = version + 1
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":now": change.now_text(), ":me": change.actor.account()?, ":reason": reason,
        })?;
    let after = stored(change.db, request.id)?;
    change.record_because("conflict.lift", "conflict", request.id.0, &reason, &before, &after)?;
    // Where something was found besides, the file stays shut and the review aside.
    if !super::of_person(change.db, before.application, before.account)?.stands() {
        put_back(change, before.application, before.account)?;
    }
    row(&change.reading(), before.application, before.account)
}

/// `conflict.dismiss`: what was found between a person and the applicant of a file is none; with an empty reason
/// an earlier dismissal is taken back. It holds for every file of that applicant.
///
/// # Errors
/// `conflict-own` for one's own, `nothing-found`, faults at `reason`.
pub fn dismiss(change: &mut Change<'_>, request: DismissConflict) -> Result<ConflictRow, OfficeError> {
    if change.actor.account()? == request.account {
        return Err(OfficeError::Rule("conflict-own"));
    }
    known(change.db, request.account)?;
    let book = Book::read(change.db, &[request.application], &[request.account])?;
    let applicant = book.applicant(request.application).ok_or(OfficeError::NotFound("application"))?;
    let standing = book.standing(request.application, request.account);
    if request.reason.trim().is_empty() {
        if standing.dismissed.is_empty() {
            return Err(OfficeError::Rule("nothing-found"));
        }
        change
            .db
            .prepare_cached(
                "DELETE FROM conflict_dismissal WHERE account_id = :account AND organisation_id IN
                   (SELECT id FROM organisation WHERE id = :applicant OR merged_into = :applicant)",
            )?
            .execute(named_params! { ":account": request.account, ":applicant": applicant })?;
        change.record("conflict.restore", "account", request.account.0, &standing.dismissed, &())?;
        return row(&change.reading(), request.application, request.account);
    }
    if standing.found.is_empty() {
        return Err(OfficeError::Rule("nothing-found"));
    }
    let reason = reason(&request.reason)?;
    for found in &standing.found {
        change
            .db
            .prepare_cached(
                "INSERT INTO conflict_dismissal (account_id, organisation_id, ground, reason, at, by_account)
                 VALUES (:account, :applicant, :ground, :reason, :now, :me)
                 ON CONFLICT (account_id, organisation_id, ground) DO UPDATE SET reason = excluded.reason",
            )?
            .execute(named_params! {
                ":account": request.account, ":applicant": applicant, ":ground": found.ground, ":reason": reason,
                ":now": change.now_text(), ":me": change.actor.account()?,
            })?;
    }
    let grounds: Vec<_> = standing.found.iter().map(|found| found.ground).collect();
    change.record_because("conflict.dismiss", "account", request.account.0, &reason, &(), &(applicant, grounds))?;
    row(&change.reading(), request.application, request.account)
}

fn reason(given: &str) -> Result<String, OfficeError> {
    let reason = text::line(given);
    let mut faults = Faults::default();
    faults.text("reason", &reason, true, LONGEST);
    faults.into_result().map_err(OfficeError::Faults)?;
    Ok(reason)
}

fn known(db: &Connection, account: AccountId) -> Result<(), OfficeError> {
    let known: bool = db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM account WHERE id = :id)")?
        .query_row(named_params! { ":id": account }, |row| row.get(0))?;
    if known { Ok(()) } else { Err(OfficeError::NotFound("account")) }
}

fn standing_declaration(
    db: &Connection,
    application: ApplicationId,
    account: AccountId,
) -> Result<Option<ConflictId>, OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT id FROM conflict WHERE application_id = :application AND account_id = :account AND lifted_at IS NULL",
        )?
        .query_row(named_params! { ":application": application, ":account": account }, |row| row.get(0))
        .optional()?)
}

fn stored(db: &Connection, id: ConflictId) -> Result<Record, OfficeError> {
    db.prepare_cached(
        "SELECT application_id, account_id, kind, note, version, lifted_at, lifted_reason FROM conflict WHERE id = :id",
    )?
    .query_row(named_params! { ":id": id }, |row| {
        Ok(Record {
            application: row.get("application_id")?,
            account: row.get("account_id")?,
            kind: row.get("kind")?,
            note: row.get("note")?,
            version: row.get("version")?,
            lifted_at: row.get("lifted_at")?,
            lifted_reason: row.get("lifted_reason")?,
        })
    })
    .optional()?
    .ok_or(OfficeError::NotFound("conflict"))
}
