//! The reserve list moves up by an act when a place frees: the next by rank that fits, or another with words why.

use super::take::{asked, revoke};
use super::{ReserveRow, ReserveView};
use crate::domain::id::{ApplicationId, CallId, DecisionId};
use crate::domain::money::Money;
use crate::domain::session::next_up;
use crate::office::application::facts::left;
use crate::office::application::page::number_sql;
use crate::office::review::OfCall;
use crate::office::{Change, OfficeError, Reading};
use crate::store::log::{Noun, record_of};
use rusqlite::{Connection, named_params};

/// `reserve.list`: the announced reserve list by rank, with what is left and who is next.
///
/// # Errors
/// When there is no such call.
pub fn list(reading: &Reading<'_>, of: OfCall) -> Result<ReserveView, OfficeError> {
    reserve(reading.db, of.call)
}

fn reserve(db: &Connection, call: CallId) -> Result<ReserveView, OfficeError> {
    let left = left(db, call)?;
    let sql = format!(
        "SELECT a.id, a.version, {} AS number, o.name_ar, o.name_fr, d.rank, a.places, a.amount
         FROM decision d JOIN application a ON a.id = d.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id
         WHERE a.call_id = :call AND a.phase = 'reserve' AND d.revoked_at IS NULL AND d.announced_at IS NOT NULL
           AND NOT (a.appeal_lodged_at IS NOT NULL AND a.appeal_ended_at IS NULL)
         ORDER BY coalesce(d.rank, 1000000), a.register",
        number_sql()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows: Vec<ReserveRow> = statement
        .query_map(named_params! { ":call": call }, |row| {
            Ok(ReserveRow {
                application: row.get("id")?,
                version: row.get("version")?,
                number: row.get("number")?,
                organisation_ar: row.get("name_ar")?,
                organisation_fr: row.get("name_fr")?,
                rank: row.get("rank")?,
                places: row.get("places")?,
                amount: row.get("amount")?,
                fits: false,
                next: false,
            })
        })?
        .collect::<Result<_, _>>()?;
    let bounds = (left.places, left.amount);
    for row in &mut rows {
        row.fits = next_up(&[(row.places, row.amount.0)], bounds).is_some();
    }
    let asked: Vec<(i64, i64)> = rows.iter().map(|row| (row.places, row.amount.0)).collect();
    if let Some(next) = next_up(&asked, bounds).and_then(|next| rows.get_mut(next)) {
        next.next = true;
    }
    Ok(ReserveView { places_left: left.places, amount_left: left.amount, rows })
}

/// Refuses to pass over the next in order without words why.
///
/// # Errors
/// `promotion-out-of-order` at `note`.
pub(crate) fn check_order(db: &Connection, call: CallId, id: ApplicationId, note: &str) -> Result<(), OfficeError> {
    let view = reserve(db, call)?;
    let next = view.rows.iter().find(|row| row.next);
    match next {
        Some(next) if next.application != id && note.trim().is_empty() => {
            let mut faults = crate::domain::fault::Faults::default();
            faults.add_with("note", "promotion-out-of-order", "next", next.number.clone());
            Err(faults.into())
        }
        Some(_) | None => Ok(()),
    }
}

/// A reserve file moves up: its decision is replaced by an acceptance under the same session's list, announced at
/// once since the reserve list itself was public.
pub(crate) fn promote(
    change: &mut Change<'_>,
    application: ApplicationId,
    reason: Option<&str>,
    note: &str,
) -> Result<(), OfficeError> {
    let (places, amount): (i64, Money) = asked(change.db, application)?;
    let old: DecisionId = change
        .db
        .prepare_cached("SELECT id FROM decision WHERE application_id = :id AND revoked_at IS NULL")?
        .query_row(named_params! { ":id": application }, |row| row.get("id"))?;
    revoke(change, application)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO decision (uid, application_id, session_id, outcome, reason, note, rank, score, places, amount,
                                   taken_at, announced_at, mode, proposed, origin, replaces)
             SELECT :uid, application_id, session_id, 'accepted', :reason, :note, rank, score, :places, :amount, :now,
                    :now, mode, proposed, 'promotion', id FROM decision WHERE id = :old",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":reason": reason, ":note": note.trim(), ":places": places, ":amount": amount,
            ":now": change.now_text(), ":old": old,
        })?;
    let id = change.db.last_insert_rowid();
    let after = record_of(change.db, Noun::Decision, id)?;
    change.record_because("decision.promote", "decision", id, reason.unwrap_or_default(), &(), &after)
}
