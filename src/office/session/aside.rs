//! Who keeps out of a file: by hand, with the reason that was given, or for a conflict of their account.

use super::{Member, RecusalView};
use crate::domain::id::{AccountId, ApplicationId, SessionId};
use crate::domain::session::Sitting;
use crate::office::OfficeError;
use rusqlite::{Connection, named_params};
use std::collections::HashMap;

/// Whether an account's holder is in conflict with a file, declared or found and not dismissed. This is the one
/// place where the room of conflicts is asked; without it only recusals by hand are known.
#[expect(clippy::unnecessary_wraps, reason = "the room of conflicts reads the store")]
const fn in_conflict(_db: &Connection, _application: ApplicationId, _account: AccountId) -> Result<bool, OfficeError> {
    Ok(false)
}

/// Recusals by hand of a session, by file.
pub(crate) fn by_hand(
    db: &Connection,
    session: SessionId,
) -> Result<HashMap<ApplicationId, Vec<(i64, String)>>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT application_id, member, reason FROM session_recusal WHERE session_id = :id ORDER BY member",
    )?;
    let mut rows = statement.query(named_params! { ":id": session })?;
    let mut found: HashMap<_, Vec<_>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get("application_id")?).or_default().push((row.get("member")?, row.get("reason")?));
    }
    Ok(found)
}

/// Who keeps out of a file, in the order of the members. In a signed session only what was signed counts.
pub(crate) fn recused(
    db: &Connection,
    members: &[Member],
    application: ApplicationId,
    by_hand: Option<&Vec<(i64, String)>>,
    signed: bool,
) -> Result<Vec<RecusalView>, OfficeError> {
    let mut views = Vec::new();
    for (member, i) in members.iter().zip(0i64..) {
        let reason = by_hand.into_iter().flatten().find(|(place, _)| *place == i).map(|(_, reason)| reason.clone());
        let conflict = match member.account {
            Some(account) if !signed => in_conflict(db, application, account)?,
            Some(_) | None => false,
        };
        if conflict || reason.is_some() {
            views.push(RecusalView { member: i, reason: reason.unwrap_or_default(), conflict });
        }
    }
    Ok(views)
}

/// The members before a file, as the rules see them.
pub(crate) fn sittings(members: &[Member], recused: &[RecusalView]) -> Vec<Sitting> {
    members
        .iter()
        .zip(0i64..)
        .map(|(member, i)| Sitting {
            seat: member.role,
            present: member.present,
            recused: recused.iter().any(|one| one.member == i),
        })
        .collect()
}
