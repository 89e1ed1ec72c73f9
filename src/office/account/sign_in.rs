//! Signing in: delays after failures outlive a restart, and names never tell whether they exist.

use super::{Confirmation, Credentials, SignedIn};
use crate::access::{Role, password};
use crate::domain::date::{Moment, moment_text, parse_moment};
use crate::domain::id::AccountId;
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, OptionalExtension, named_params};

/// Failures that are forgiven before each further one costs time.
const FREE_FAILURES: i64 = 5;

struct Known {
    id: AccountId,
    role: Role,
    hash: String,
    active: bool,
    failures: i64,
    failed_at: Option<String>,
}

/// `account.signIn`: checks name and password. A failure is counted even though it is refused.
///
/// # Errors
/// Only those of the store; a refusal is the inner error, so that the failure is kept.
pub fn sign_in(change: &mut Change<'_>, request: Credentials) -> Result<Result<SignedIn, OfficeError>, OfficeError> {
    let Some(known) = find(change.db, request.name.trim())? else {
        return Ok(Err(OfficeError::SignInFailed));
    };
    let wait = delay(&known, change.now);
    if wait > 0 {
        return Ok(Err(OfficeError::SignInDelayed(wait)));
    }
    if !known.active || !password::verify(&request.password, &known.hash) {
        note_failure(change, known.id)?;
        return Ok(Err(OfficeError::SignInFailed));
    }
    change
        .db
        .prepare_cached("UPDATE account SET failures = 0, failed_at = NULL, seen_at = :now WHERE id = :id")?
        .execute(named_params! { ":now": moment_text(change.now), ":id": known.id })?;
    change.actor.account = Some((known.id, known.role));
    change.record("account.signIn", "account", known.id.0, &(), &())?;
    Ok(Ok(signed_in(change.db, known.id)?))
}

/// `account.confirm`: the person who is signed in gives their password again. A failure is counted like one
/// of signing in.
///
/// # Errors
/// Only those of the store; `wrong-password` and `sign-in-delayed` are inner errors, so that the failure is kept.
pub fn confirm(change: &mut Change<'_>, request: Confirmation) -> Result<Result<SignedIn, OfficeError>, OfficeError> {
    let me = signed_in(change.db, change.actor.account()?)?;
    let Some(known) = find(change.db, &me.name)? else {
        return Ok(Err(OfficeError::SignInFailed));
    };
    let wait = delay(&known, change.now);
    if wait > 0 {
        return Ok(Err(OfficeError::SignInDelayed(wait)));
    }
    if !known.active || !password::verify(&request.password, &known.hash) {
        note_failure(change, known.id)?;
        return Ok(Err(OfficeError::at("password", "wrong-password")));
    }
    change
        .db
        .prepare_cached("UPDATE account SET failures = 0, failed_at = NULL WHERE id = :id")?
        .execute(named_params! { ":id": known.id })?;
    change.record("account.confirm", "account", known.id.0, &(), &())?;
    Ok(Ok(me))
}

/// Seconds still to wait: doubles with each failure beyond the free ones, up to a quarter of an hour.
fn delay(known: &Known, now: Moment) -> i64 {
    let beyond = known.failures - FREE_FAILURES;
    let Some(failed_at) = known.failed_at.as_deref().and_then(parse_moment) else { return 0 };
    if beyond < 0 {
        return 0;
    }
    let pause = 10_i64.saturating_mul(1 << beyond.min(10)).min(900);
    (pause - (now - failed_at).num_seconds()).clamp(0, pause)
}

fn note_failure(change: &mut Change<'_>, id: AccountId) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached("UPDATE account SET failures = failures + 1, failed_at = :now WHERE id = :id")?
        .execute(named_params! { ":now": moment_text(change.now), ":id": id })?;
    change.record("account.signInFailed", "account", id.0, &(), &())
}

fn find(db: &Connection, name: &str) -> Result<Option<Known>, OfficeError> {
    let known = db
        .prepare_cached(
            "SELECT id, role, password_hash, active, failures, failed_at FROM account WHERE name = :name COLLATE NOCASE",
        )?
        .query_row(named_params! { ":name": name }, |row| {
            Ok(Known {
                id: row.get("id")?,
                role: row.get("role")?,
                hash: row.get("password_hash")?,
                active: row.get("active")?,
                failures: row.get("failures")?,
                failed_at: row.get("failed_at")?,
            })
        })
        .optional()?;
    Ok(known)
}

/// Who an account is, and what it may do.
pub(crate) fn signed_in(db: &Connection, id: AccountId) -> Result<SignedIn, OfficeError> {
    db.prepare_cached("SELECT name, display_ar, display_fr, role FROM account WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| {
            let role: Role = row.get("role")?;
            Ok(SignedIn {
                id,
                name: row.get("name")?,
                display_ar: row.get("display_ar")?,
                display_fr: row.get("display_fr")?,
                role,
                rights: role.rights().to_vec(),
            })
        })
        .optional()?
        .ok_or(OfficeError::NotFound("account"))
}
