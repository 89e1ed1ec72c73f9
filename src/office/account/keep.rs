//! Keeping accounts: list, create, edit, passwords. An office never loses its last administrator.

use super::{AccountCard, ChangePassword, EditAccount, NewAccount, ResetPassword};
use crate::access::{Role, password};
use crate::domain::fault::Faults;
use crate::domain::grid::Service;
use crate::domain::id::AccountId;
use crate::office::{Change, Nothing, OfficeError, Reading, context};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// `account.list`: every account, by name.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<AccountCard>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT id, version, name, display_ar, display_fr, role, service, active, seen_at FROM account ORDER BY name",
    )?;
    Ok(statement.query_map([], card)?.collect::<Result<_, _>>()?)
}

/// `account.create`: a new account.
///
/// # Errors
/// Faults at `name` or `password`; `name-taken`.
pub fn create(change: &mut Change<'_>, request: NewAccount) -> Result<AccountCard, OfficeError> {
    let name = request.name.trim().to_owned();
    let mut faults = Faults::default();
    check_name(&name, "name", &mut faults);
    if password::check_strength(&request.password).is_err() {
        faults.add("password", "password-too-short");
    }
    if name_taken(change.db, &name)? {
        faults.add("name", "name-taken");
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    let id = insert(
        change.db,
        &change.now_text(),
        &NewRow {
            name: &name,
            display_ar: request.display_ar.trim(),
            display_fr: request.display_fr.trim(),
            role: request.role,
            service: request.service,
            password: &request.password,
        },
    )?;
    let after = show(change.db, id)?;
    change.record("account.create", "account", id.0, &(), &after)?;
    Ok(after)
}

/// `account.edit`: names, role, service, whether it may sign in.
///
/// # Errors
/// A stale version, `last-administrator`, or `reviews-open` at `service`.
pub fn edit(change: &mut Change<'_>, request: EditAccount) -> Result<AccountCard, OfficeError> {
    let before = show(change.db, request.id)?;
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "account", version: before.version });
    }
    if before.service != request.service && has_open_reviews(change.db, request.id, before.service, request.service)? {
        return Err(OfficeError::at("service", "reviews-open"));
    }
    change
        .db
        .prepare_cached(
            "UPDATE account SET display_ar = :ar, display_fr = :fr, role = :role, service = :service, active = :active,
                    version = version + 1 WHERE id = :id",
        )?
        .execute(named_params! {
            ":ar": request.display_ar.trim(), ":fr": request.display_fr.trim(), ":role": request.role,
            ":service": request.service, ":active": request.active, ":id": request.id,
        })?;
    let administrators: i64 =
        change.db.query_row("SELECT count(*) FROM account WHERE role = 'administrator' AND active = 1", [], |row| {
            row.get(0)
        })?;
    if administrators == 0 {
        return Err(OfficeError::Rule("last-administrator"));
    }
    let after = show(change.db, request.id)?;
    change.record("account.edit", "account", request.id.0, &before, &after)?;
    Ok(after)
}

/// Whether the person has begun, or still has to begin, reviews that would hold other criteria under another service:
/// they keep the one they were given under, and would say otherwise than the account does.
fn has_open_reviews(
    db: &Connection,
    id: AccountId,
    old: Option<Service>,
    new: Option<Service>,
) -> Result<bool, OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM review w JOIN application a ON a.id = w.application_id
               JOIN section n ON n.call_id = a.call_id AND (n.service = :old OR n.service = :new)
             WHERE w.account_id = :id AND w.state <> 'submitted')",
        )?
        .query_row(named_params! { ":id": id, ":old": old, ":new": new }, |row| row.get(0))?)
}

/// `account.resetPassword`: an administrator sets someone's password anew and lifts delays.
///
/// # Errors
/// When the password is too short or the account is unknown.
pub fn reset_password(change: &mut Change<'_>, request: ResetPassword) -> Result<(), OfficeError> {
    show(change.db, request.id)?;
    set_password(change.db, request.id, &request.password)?;
    change.record("account.resetPassword", "account", request.id.0, &(), &())
}

/// `account.changePassword`: one's own password.
///
/// # Errors
/// `wrong-password` at `present`, or when the new one is too short.
pub fn change_password(change: &mut Change<'_>, request: ChangePassword) -> Result<(), OfficeError> {
    let id = change.actor.account()?;
    let hash: String = change
        .db
        .prepare_cached("SELECT password_hash FROM account WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?;
    if !password::verify(&request.present, &hash) {
        return Err(OfficeError::at("present", "wrong-password"));
    }
    set_password(change.db, id, &request.password)?;
    change.record("account.changePassword", "account", id.0, &(), &())
}

fn set_password(db: &Connection, id: AccountId, new: &str) -> Result<(), OfficeError> {
    password::check_strength(new)?;
    db.prepare_cached(
        "UPDATE account SET password_hash = :hash, failures = 0, failed_at = NULL, version = version + 1 WHERE id = :id",
    )?
    .execute(named_params! { ":hash": password::hash(new)?, ":id": id })?;
    Ok(())
}

/// A row to insert.
pub(crate) struct NewRow<'a> {
    pub name: &'a str,
    pub display_ar: &'a str,
    pub display_fr: &'a str,
    pub role: Role,
    pub service: Option<Service>,
    pub password: &'a str,
}

/// Inserts an account; its name and password were checked before.
pub(crate) fn insert(db: &Connection, now: &str, new: &NewRow<'_>) -> Result<AccountId, OfficeError> {
    db.prepare_cached(
        "INSERT INTO account (uid, name, display_ar, display_fr, role, service, password_hash, created_at)
         VALUES (:uid, :name, :ar, :fr, :role, :service, :hash, :now)",
    )?
    .execute(named_params! {
        ":uid": context::uid(), ":name": new.name, ":ar": new.display_ar, ":fr": new.display_fr, ":role": new.role,
        ":service": new.service, ":hash": password::hash(new.password)?, ":now": now,
    })?;
    Ok(AccountId(db.last_insert_rowid()))
}

/// A name to sign in with: two to forty letters of any script, digits, dot, dash, underscore.
pub(crate) fn check_name(name: &str, field: &str, faults: &mut Faults) {
    if name.is_empty() {
        faults.add(field, "required");
    } else if !(2..=40).contains(&name.chars().count())
        || !name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
    {
        faults.add(field, "name-malformed");
    }
}

fn name_taken(db: &Connection, name: &str) -> Result<bool, OfficeError> {
    Ok(db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM account WHERE name = :name COLLATE NOCASE)")?
        .query_row(named_params! { ":name": name }, |row| row.get(0))?)
}

fn show(db: &Connection, id: AccountId) -> Result<AccountCard, OfficeError> {
    db.prepare_cached(
        "SELECT id, version, name, display_ar, display_fr, role, service, active, seen_at FROM account WHERE id = :id",
    )?
    .query_row(named_params! { ":id": id }, card)
    .optional()?
    .ok_or(OfficeError::NotFound("account"))
}

fn card(row: &Row<'_>) -> rusqlite::Result<AccountCard> {
    Ok(AccountCard {
        id: row.get("id")?,
        version: row.get("version")?,
        name: row.get("name")?,
        display_ar: row.get("display_ar")?,
        display_fr: row.get("display_fr")?,
        role: row.get("role")?,
        service: row.get("service")?,
        active: row.get("active")?,
        seen_at: row.get("seen_at")?,
    })
}
