//! Who keeps out of a file: by hand, with the reason that was given, or for a conflict of their account.

use super::{Member, RecusalView};
use crate::domain::id::{AccountId, ApplicationId, SessionId};
use crate::domain::session::Sitting;
use crate::office::OfficeError;
use crate::office::conflict::book::Book;
use rusqlite::{Connection, named_params};
use std::collections::HashMap;

/// The conflicts, declared or found and not dismissed, of the members who have an account with some files.
pub(crate) fn conflicts(
    db: &Connection,
    members: &[Member],
    applications: &[ApplicationId],
) -> Result<Book, OfficeError> {
    let accounts: Vec<AccountId> = members.iter().filter_map(|member| member.account).collect();
    Book::read(db, applications, &accounts)
}

/// Recusals that are written down in a session, by file: by hand, and the conflicts that stood at a decision.
pub(crate) fn written(
    db: &Connection,
    session: SessionId,
) -> Result<HashMap<ApplicationId, Vec<RecusalView>>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT application_id, member, reason, conflict FROM session_recusal WHERE session_id = :id ORDER BY member",
    )?;
    let mut rows = statement.query(named_params! { ":id": session })?;
    let mut found: HashMap<_, Vec<_>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let view =
            RecusalView { member: row.get("member")?, reason: row.get("reason")?, conflict: row.get("conflict")? };
        found.entry(row.get("application_id")?).or_default().push(view);
    }
    Ok(found)
}

/// Who keeps out of a file, in the order of the members. In a signed session only what was signed counts: it
/// is asked without conflicts.
pub(crate) fn recused(
    conflicts: Option<&Book>,
    members: &[Member],
    application: ApplicationId,
    written: Option<&Vec<RecusalView>>,
) -> Vec<RecusalView> {
    let mut views = Vec::new();
    for (member, i) in members.iter().zip(0i64..) {
        let known = written.into_iter().flatten().find(|one| one.member == i);
        let conflict = match (conflicts, member.account) {
            (Some(book), Some(account)) => book.standing(application, account).stands(),
            (Some(_) | None, _) => false,
        };
        match known {
            Some(one) => views.push(RecusalView { conflict: one.conflict || conflict, ..one.clone() }),
            None if conflict => views.push(RecusalView { member: i, reason: String::new(), conflict }),
            None => {}
        }
    }
    views
}

/// Writes down the conflicts that kept members out of a file that is decided.
pub(crate) fn keep_conflicts(
    db: &Connection,
    session: SessionId,
    application: ApplicationId,
    recused: &[RecusalView],
) -> Result<(), OfficeError> {
    for one in recused.iter().filter(|one| one.conflict) {
        db.prepare_cached(
            "INSERT INTO session_recusal (session_id, application_id, member, reason, conflict)
             VALUES (:session, :application, :member, :reason, 1)
             ON CONFLICT (session_id, application_id, member) DO UPDATE SET conflict = 1",
        )?
        .execute(named_params! {
            ":session": session, ":application": application, ":member": one.member, ":reason": one.reason,
        })?;
    }
    Ok(())
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
