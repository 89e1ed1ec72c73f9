//! First start: the office, its first administrator, and on request the fictitious demo.

use super::edit::{check, write};
use super::status::card;
use super::{OfficeIdentity, SetUpOffice};
use crate::access::{Role, password};
use crate::domain::fault::Faults;
use crate::office::account::keep::{NewRow, check_name, insert};
use crate::office::account::{SignedIn, sign_in};
use crate::office::{Change, OfficeError};
use rusqlite::named_params;

/// `office.setUp`: sets up an empty data folder and signs its first administrator in.
///
/// # Errors
/// When there is an office already, or with faults at fields (`office.…`, `administrator.…`).
pub fn set_up(change: &mut Change<'_>, request: SetUpOffice) -> Result<Result<SignedIn, OfficeError>, OfficeError> {
    if card(change.db)?.is_some() {
        return Err(OfficeError::OfficeExists);
    }
    let mut faults = Faults::default();
    let mut identity = request.office;
    check(change.db, &mut identity, "office.", &mut faults)?;
    let administrator = request.administrator;
    let name = administrator.name.trim().to_owned();
    check_name(&name, "administrator.name", &mut faults);
    if password::check_strength(&administrator.password).is_err() {
        faults.add("administrator.password", "password-too-short");
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    found(change, &identity, request.demo)?;
    let id = insert(
        change.db,
        &change.now_text(),
        &NewRow {
            name: &name,
            display_ar: administrator.display_ar.trim(),
            display_fr: administrator.display_fr.trim(),
            role: Role::Administrator,
            service: None,
            password: &administrator.password,
        },
    )?;
    change.actor.account = Some((id, Role::Administrator));
    let signed_in = sign_in::signed_in(change.db, id)?;
    change.record("account.create", "account", id.0, &(), &signed_in)?;
    if request.demo {
        crate::office::demo::fill(change, &crate::office::demo::DemoSize::default())?;
    }
    Ok(Ok(signed_in))
}

/// Writes the office's one row.
pub(crate) fn found(change: &mut Change<'_>, identity: &OfficeIdentity, demo: bool) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "INSERT INTO office (id, uid, language, level, demo, created_at)
             VALUES (1, :uid, :language, :level, :demo, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":language": identity.language, ":level": identity.level, ":demo": demo,
            ":now": change.now_text(),
        })?;
    write(change.db, identity)?;
    let after = card(change.db)?;
    change.record("office.setUp", "office", 1, &(), &after)
}
