//! Taking decisions in a session, revising them until it is signed, moving the reserve list up.

use super::{Counted, TakeDecisions, Verdict};
use crate::domain::application::Outcome;
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, CallId, SessionId};
use crate::domain::money::Money;
use crate::domain::workflow::{Act, decide};
use crate::office::application::facts::{left, load};
use crate::office::application::keep::bump;
use crate::office::application::moves::step;
use crate::office::ranking::show::ranking;
use crate::office::reason::list::check_reason;
use crate::office::session::list::view;
use crate::office::{Change, OfficeError};
use crate::store::log::{Noun, record_of};
use rusqlite::{Connection, named_params};
use std::collections::{HashMap, HashSet};

/// Rank and shown score of a file at the moment it is decided.
type Ranks = HashMap<ApplicationId, (i64, String)>;

/// `decision.take`: decides files in a session that is not signed; all or none.
///
/// # Errors
/// `session-signed`, a stale file, whatever the workflow holds against it, faults at `verdicts.N.…`.
pub fn take(change: &mut Change<'_>, request: TakeDecisions) -> Result<Counted, OfficeError> {
    let session = view(change.db, request.session)?;
    if session.signed_at.is_some() {
        return Err(OfficeError::Rule("session-signed"));
    }
    let mut seen = HashSet::new();
    let ranks: Ranks = ranking(change.db, session.call)?
        .rows
        .into_iter()
        .map(|row| (row.application, (row.standing.rank, row.standing.score)))
        .collect();
    for (i, verdict) in request.verdicts.iter().enumerate() {
        if !seen.insert(verdict.application) {
            return Err(OfficeError::at(&format!("verdicts.{i}.application"), "verdict-repeated"));
        }
        take_one(change, session.call, request.session, verdict, &ranks).map_err(|error| at_verdict(error, i))?;
    }
    Ok(Counted { count: i64::try_from(request.verdicts.len()).unwrap_or(0) })
}

/// Puts the verdict's place before the fields that are wrong in it.
fn at_verdict(error: OfficeError, i: usize) -> OfficeError {
    match error {
        OfficeError::Faults(mut faults) => {
            for fault in &mut faults {
                fault.field = format!("verdicts.{i}.{}", fault.field);
            }
            OfficeError::Faults(faults)
        }
        other => other,
    }
}

const fn act_of(outcome: Outcome) -> Act {
    match outcome {
        Outcome::Accepted => Act::Accept,
        Outcome::Reserve => Act::PutOnReserve,
        Outcome::Rejected => Act::Reject,
    }
}

fn take_one(
    change: &mut Change<'_>,
    call: CallId,
    session: SessionId,
    verdict: &Verdict,
    ranks: &Ranks,
) -> Result<(), OfficeError> {
    let id = verdict.application;
    let mut standing = load(&change.reading(), id)?;
    if standing.call != call {
        return Err(OfficeError::Rule("session-of-other-call"));
    }
    if standing.version != verdict.version {
        return Err(OfficeError::Stale { noun: "application", version: standing.version });
    }
    let (places, amount) = granted(change.db, verdict)?;
    standing.facts.session_open = true;
    standing.facts.reason_given = verdict.reason.is_some();
    standing.facts.within_line = verdict.outcome != Outcome::Accepted || fits(change.db, call, places, amount)?;
    let act = act_of(verdict.outcome);
    let row = decide(&standing.facts, act, |right| change.actor.holds(right))?;
    if let Some(reason) = &verdict.reason {
        check_reason(change.db, act.slug(), reason, &verdict.note)?;
    }
    let before = record_of(change.db, Noun::Application, id.0)?;
    let (rank, score) = ranks.get(&id).cloned().unzip();
    insert(change, session, verdict, (places, amount), rank, score)?;
    step(change, id, row, verdict.reason.as_deref(), &verdict.note, None, None)?;
    bump(change.db, id)?;
    let after = record_of(change.db, Noun::Application, id.0)?;
    let reason = verdict.reason.as_deref().unwrap_or_default();
    change.record_because(&format!("application.{}", act.slug()), "application", id.0, reason, &before, &after)
}

/// Places and centimes a verdict grants: as asked unless it says less; nothing unless it accepts.
fn granted(db: &Connection, verdict: &Verdict) -> Result<(i64, Money), OfficeError> {
    if verdict.outcome != Outcome::Accepted {
        return Ok((0, Money(0)));
    }
    let (asked_places, asked_amount) = asked(db, verdict.application)?;
    let places = verdict.places.unwrap_or(asked_places);
    let amount = verdict.amount.unwrap_or(asked_amount);
    let mut faults = Faults::default();
    if places < 1 || places > asked_places {
        faults.add_with("places", "granted-more-than-asked", "asked", asked_places);
    }
    if !amount.is_acceptable() || amount > asked_amount {
        faults.add_with("amount", "granted-more-than-asked", "asked", asked_amount.0);
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    Ok((places, amount))
}

fn asked(db: &Connection, id: ApplicationId) -> Result<(i64, Money), OfficeError> {
    Ok(db
        .prepare_cached("SELECT places, amount FROM application WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("places")?, row.get("amount")?)))?)
}

fn fits(db: &Connection, call: CallId, places: i64, amount: Money) -> Result<bool, OfficeError> {
    let left = left(db, call)?;
    Ok(left.places.is_none_or(|left| places <= left) && left.amount.is_none_or(|left| amount.0 <= left))
}

/// Whether what a file asks still fits quota and envelope.
pub(crate) fn fits_as_asked(db: &Connection, call: CallId, id: ApplicationId) -> Result<bool, OfficeError> {
    let (places, amount) = asked(db, id)?;
    fits(db, call, places, amount)
}

fn insert(
    change: &mut Change<'_>,
    session: SessionId,
    verdict: &Verdict,
    granted: (i64, Money),
    rank: Option<i64>,
    score: Option<String>,
) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "INSERT INTO decision (uid, application_id, session_id, outcome, reason, note, rank, score, places, amount,
                                   taken_at)
             VALUES (:uid, :application, :session, :outcome, :reason, :note, :rank, :score, :places, :amount, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":application": verdict.application, ":session": session,
            ":outcome": verdict.outcome, ":reason": verdict.reason, ":note": verdict.note.trim(), ":rank": rank,
            ":score": score, ":places": granted.0, ":amount": granted.1, ":now": change.now_text(),
        })?;
    let id = change.db.last_insert_rowid();
    let after = record_of(change.db, Noun::Decision, id)?;
    change.record("decision.take", "decision", id, &(), &after)
}

/// Takes the decision in force back; it stays in the record as revoked.
pub(crate) fn revoke(change: &mut Change<'_>, application: ApplicationId) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached("UPDATE decision SET revoked_at = :now WHERE application_id = :id AND revoked_at IS NULL")?
        .execute(named_params! { ":id": application, ":now": change.now_text() })?;
    change.changed.push("decision:0".to_owned());
    Ok(())
}

/// A reserve file moves up: its decision is replaced by an acceptance of the same session, announced at once
/// since the reserve list itself was public.
pub(crate) fn promote(
    change: &mut Change<'_>,
    application: ApplicationId,
    reason: Option<&str>,
    note: &str,
) -> Result<(), OfficeError> {
    let (places, amount) = asked(change.db, application)?;
    let (session, rank, score): (SessionId, Option<i64>, Option<String>) = change
        .db
        .prepare_cached(
            "SELECT session_id, rank, score FROM decision WHERE application_id = :id AND revoked_at IS NULL",
        )?
        .query_row(named_params! { ":id": application }, |row| {
            Ok((row.get("session_id")?, row.get("rank")?, row.get("score")?))
        })?;
    revoke(change, application)?;
    let verdict = Verdict {
        application,
        version: 0,
        outcome: Outcome::Accepted,
        reason: reason.map(str::to_owned),
        note: note.to_owned(),
        places: None,
        amount: None,
    };
    insert(change, session, &verdict, (places, amount), rank, score)?;
    change
        .db
        .prepare_cached("UPDATE decision SET announced_at = :now WHERE application_id = :id AND revoked_at IS NULL")?
        .execute(named_params! { ":id": application, ":now": change.now_text() })?;
    Ok(())
}
