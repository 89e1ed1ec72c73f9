//! Taking decisions in a session: who sits, how it was voted, whether the order was kept.

use super::{Counted, TakeDecisions, Verdict};
use crate::domain::application::Outcome;
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, CallId, DecisionId, SessionId};
use crate::domain::money::Money;
use crate::domain::session::{
    Departure, Mode, Objection, Placed, Seat, Tally, carried, count, deliberating, departures,
};
use crate::domain::workflow::{Act, Phase, decide};
use crate::office::application::facts::{Standing, left, load};
use crate::office::application::keep::bump;
use crate::office::application::moves::step;
use crate::office::ranking::RankingRow;
use crate::office::ranking::show::ranking;
use crate::office::reason::list::check_reason;
use crate::office::session::list::view;
use crate::office::session::{RecusalView, SessionCard, aside};
use crate::office::{Change, OfficeError};
use crate::store::log::{Noun, record_of};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::{HashMap, HashSet};

/// A verdict with the path that stands before the fields that are wrong in it.
pub(super) struct Addressed {
    pub(super) path: String,
    pub(super) verdict: Verdict,
    pub(super) mode: Mode,
}

/// `decision.take`: decides files in a session that is not signed; all or none.
///
/// # Errors
/// `session-signed`, `below-quorum`, a stale file, whatever the workflow holds against it, faults at
/// `verdicts.N.…`: votes of someone absent, recused or unknown, a departure without reason.
pub fn take(change: &mut Change<'_>, request: TakeDecisions) -> Result<Counted, OfficeError> {
    let verdicts = request.verdicts.into_iter().enumerate();
    let addressed = verdicts
        .map(|(i, verdict)| Addressed { path: format!("verdicts.{i}."), verdict, mode: Mode::Consensus })
        .collect();
    take_all(change, request.session, addressed)
}

/// What deciding in a session needs to know.
struct Table {
    session: SessionCard,
    rows: Vec<RankingRow>,
    written: HashMap<ApplicationId, Vec<RecusalView>>,
}

pub(super) fn take_all(
    change: &mut Change<'_>,
    session: SessionId,
    verdicts: Vec<Addressed>,
) -> Result<Counted, OfficeError> {
    let session = view(change.db, session)?;
    if session.signed_at.is_some() {
        return Err(OfficeError::Rule("session-signed"));
    }
    if !session.quorum.holds {
        let value = session.quorum.least.to_string();
        return Err(OfficeError::RuleWith { code: "below-quorum", name: "least", value });
    }
    let rows = ranking(change.db, session.call)?.rows;
    let written = aside::written(change.db, session.id)?;
    let table = Table { session, rows, written };
    let mut seen = HashSet::new();
    for one in &verdicts {
        if !seen.insert(one.verdict.application) {
            return Err(OfficeError::at(&format!("{}application", one.path), "verdict-repeated"));
        }
        take_one(change, &table, one).map_err(|error| at_verdict(error, &one.path))?;
    }
    write_departures(change, &table, &verdicts)?;
    change.changed.push(format!("session:{}", table.session.id));
    Ok(Counted { count: i64::try_from(verdicts.len()).unwrap_or(0) })
}

/// Puts the verdict's path before the fields that are wrong in it.
fn at_verdict(error: OfficeError, path: &str) -> OfficeError {
    match error {
        OfficeError::Faults(mut faults) => {
            for fault in &mut faults {
                fault.field = format!("{path}{}", fault.field);
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

fn take_one(change: &mut Change<'_>, table: &Table, one: &Addressed) -> Result<(), OfficeError> {
    let verdict = &one.verdict;
    let id = verdict.application;
    let mut standing = load(&change.reading(), id)?;
    if standing.call != table.session.call {
        return Err(OfficeError::Rule("session-of-other-call"));
    }
    if standing.version != verdict.version {
        return Err(OfficeError::Stale { noun: "application", version: standing.version });
    }
    let votes = weigh(change.db, table, one)?;
    let before = record_of(change.db, Noun::Application, id.0)?;
    let replaces = replaced(change, &table.session, verdict, &mut standing)?;
    let (places, amount) = granted(change.db, verdict)?;
    standing.facts.session_open = true;
    standing.facts.reason_given = verdict.reason.is_some();
    standing.facts.within_line =
        verdict.outcome != Outcome::Accepted || fits(change.db, standing.call, places, amount)?;
    let act = act_of(verdict.outcome);
    let row = decide(&standing.facts, act, |right| change.actor.holds(right))?;
    if let Some(reason) = &verdict.reason {
        check_reason(change.db, act.slug(), reason, &verdict.note)?;
    }
    let ranked = table.rows.iter().find(|row| row.application == id);
    insert(change, table.session.id, verdict, (places, amount), ranked, &votes, replaces)?;
    step(change, id, row, verdict.reason.as_deref(), &verdict.note, None, None)?;
    bump(change.db, id)?;
    let after = record_of(change.db, Noun::Application, id.0)?;
    let reason = verdict.reason.as_deref().unwrap_or_default();
    change.record_because(&format!("application.{}", act.slug()), "application", id.0, reason, &before, &after)
}

/// Takes back, with its own reason, the decision of the signed session that this one names.
fn replaced(
    change: &mut Change<'_>,
    session: &SessionCard,
    verdict: &Verdict,
    standing: &mut Standing,
) -> Result<Option<DecisionId>, OfficeError> {
    if !matches!(standing.phase, Phase::Accepted | Phase::Reserve | Phase::Rejected) {
        return Ok(None);
    }
    let id = verdict.application;
    let old: Option<(DecisionId, SessionId)> = change
        .db
        .prepare_cached("SELECT id, session_id FROM decision WHERE application_id = :id AND revoked_at IS NULL")?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("id")?, row.get("session_id")?)))
        .optional()?;
    let Some((old, decided_in)) = old.filter(|(_, decided_in)| *decided_in != session.id) else { return Ok(None) };
    if session.amends.as_ref().map(|named| named.id) != Some(decided_in) {
        return Err(OfficeError::Rule("session-not-named"));
    }
    let reason = verdict.amendment.as_deref().ok_or_else(|| OfficeError::at("amendment", "reason-missing"))?;
    standing.facts.reason_given = true;
    standing.facts.session_named = true;
    let row = decide(&standing.facts, Act::Amend, |right| change.actor.holds(right))?;
    check_reason(change.db, Act::Amend.slug(), reason, &verdict.note).map_err(|error| match error {
        OfficeError::Faults(faults) if faults.iter().any(|fault| fault.field == "reason") => {
            OfficeError::at("amendment", "reason-unknown")
        }
        other => other,
    })?;
    revoke(change, id)?;
    step(change, id, row, Some(reason), &verdict.note, None, None)?;
    *standing = load(&change.reading(), id)?;
    Ok(Some(old))
}

/// How a decision came about.
struct Votes {
    mode: Mode,
    tally: Option<Tally>,
    chair_cast: bool,
}

/// Who sits on the file, and what they voted.
fn weigh(db: &Connection, table: &Table, one: &Addressed) -> Result<Votes, OfficeError> {
    let (session, verdict) = (&table.session, &one.verdict);
    let members = &session.terms.members;
    let written = table.written.get(&verdict.application);
    let conflicts = aside::conflicts(db, members, &[verdict.application])?;
    let recused = aside::recused(Some(&conflicts), members, verdict.application, written);
    aside::keep_conflicts(db, session.id, verdict.application, &recused)?;
    let sittings = aside::sittings(members, &recused);
    let voters = deliberating(&sittings);
    if i64::try_from(voters).unwrap_or(0) < session.quorum.least {
        return Err(objected(Objection::BelowQuorum, session.quorum.least));
    }
    if verdict.ballots.is_empty() && verdict.counted.is_none() {
        return Ok(Votes { mode: one.mode, tally: None, chair_cast: false });
    }
    let object = |objection: Objection| objected(objection, session.quorum.least);
    let ballots: Vec<_> =
        verdict.ballots.iter().map(|cast| (usize::try_from(cast.member).unwrap_or(usize::MAX), cast.ballot)).collect();
    let (tally, chair) = match verdict.counted {
        Some(counted) if ballots.is_empty() => {
            let (votes_for, against, abstentions) = (counted.votes_for, counted.against, counted.abstentions);
            (Tally { votes_for, against, abstentions }, counted.chair)
        }
        Some(_) | None => {
            let chair = sittings.iter().position(|sitting| sitting.seat == Seat::Chair);
            let vote = ballots.iter().find(|(member, _)| Some(*member) == chair).map(|(_, ballot)| *ballot);
            (count(&sittings, &ballots).map_err(object)?, vote)
        }
    };
    let chair_cast = carried(tally, voters, chair.filter(|_| session.terms.chair_casts)).map_err(object)?;
    Ok(Votes { mode: Mode::Vote, tally: Some(tally), chair_cast })
}

fn objected(objection: Objection, least: i64) -> OfficeError {
    if objection == Objection::BelowQuorum {
        let mut faults = Faults::default();
        faults.add_with("application", objection.code(), "least", least);
        return faults.into();
    }
    let field = objection.ballot().map_or_else(|| "counted".to_owned(), |n| format!("ballots.{n}"));
    OfficeError::at(&field, objection.code())
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

/// Places and amount that a file asks.
pub(super) fn asked(db: &Connection, id: ApplicationId) -> Result<(i64, Money), OfficeError> {
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
    ranked: Option<&RankingRow>,
    votes: &Votes,
    replaces: Option<DecisionId>,
) -> Result<(), OfficeError> {
    let tally = votes.tally;
    change
        .db
        .prepare_cached(
            "INSERT INTO decision (uid, application_id, session_id, outcome, reason, note, rank, score, places, amount,
                                   taken_at, mode, votes_for, votes_against, abstentions, chair_cast, proposed, replaces)
             VALUES (:uid, :application, :session, :outcome, :reason, :note, :rank, :score, :places, :amount, :now,
                     :mode, :for, :against, :abstentions, :cast, :proposed, :replaces)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":application": verdict.application, ":session": session,
            ":outcome": verdict.outcome, ":reason": verdict.reason, ":note": verdict.note.trim(),
            ":rank": ranked.map(|row| row.standing.rank), ":score": ranked.map(|row| row.standing.score.clone()), ":places": granted.0,
            ":amount": granted.1, ":now": change.now_text(), ":mode": votes.mode,
            ":for": tally.map(|tally| tally.votes_for), ":against": tally.map(|tally| tally.against),
            ":abstentions": tally.map(|tally| tally.abstentions), ":cast": votes.chair_cast,
            ":proposed": ranked.map(|row| row.standing.proposed), ":replaces": replaces,
        })?;
    let id = change.db.last_insert_rowid();
    for cast in verdict.ballots.iter().filter(|_| votes.tally.is_some()) {
        change
            .db
            .prepare_cached("INSERT INTO decision_ballot (decision_id, member, ballot) VALUES (:id, :member, :ballot)")?
            .execute(named_params! { ":id": id, ":member": cast.member, ":ballot": cast.ballot })?;
    }
    let after = record_of(change.db, Noun::Decision, id)?;
    change.record("decision.take", "decision", id, &(), &after)
}

/// How each file of the ranking, as it is decided now, departs from the order.
pub(crate) fn departing(
    db: &Connection,
    call: CallId,
    rows: &[RankingRow],
) -> Result<HashMap<ApplicationId, Departure>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT d.application_id, d.outcome FROM decision d JOIN application a ON a.id = d.application_id
         WHERE a.call_id = :call AND d.revoked_at IS NULL",
    )?;
    let decided: HashMap<ApplicationId, Outcome> = statement
        .query_map(named_params! { ":call": call }, |row| Ok((row.get("application_id")?, row.get("outcome")?)))?
        .collect::<Result<_, _>>()?;
    let placed: Vec<Placed> = rows
        .iter()
        .map(|row| Placed { proposed: row.standing.proposed, decided: decided.get(&row.application).copied() })
        .collect();
    let found = departures(&placed);
    Ok(rows.iter().zip(found).filter_map(|(row, departs)| departs.map(|departs| (row.application, departs))).collect())
}

/// Writes how the verdicts depart from the order, now that all of them stand.
fn write_departures(change: &Change<'_>, table: &Table, verdicts: &[Addressed]) -> Result<(), OfficeError> {
    let departing = departing(change.db, table.session.call, &table.rows)?;
    let mut faults = Faults::default();
    for one in verdicts {
        let Some(departs) = departing.get(&one.verdict.application) else { continue };
        let field = format!("{}departure", one.path);
        if one.verdict.departure.trim().is_empty() {
            faults.add(field, "departure-unreasoned");
            continue;
        }
        faults.text(&field, &one.verdict.departure, true, 1000);
        change
            .db
            .prepare_cached(
                "UPDATE decision SET departs = :departs, departure = :why
                 WHERE application_id = :id AND revoked_at IS NULL",
            )?
            .execute(named_params! {
                ":id": one.verdict.application, ":departs": *departs, ":why": one.verdict.departure.trim(),
            })?;
    }
    faults.into_result().map_err(OfficeError::Faults)
}

/// Takes the decision in force back; it stays in the record as revoked. Before its session is signed it was
/// only revised and is no part of what is signed.
pub(crate) fn revoke(change: &mut Change<'_>, application: ApplicationId) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "UPDATE decision SET revoked_at = :now,
                    revised = (SELECT s.signed_at IS NULL FROM session s WHERE s.id = decision.session_id)
             WHERE application_id = :id AND revoked_at IS NULL",
        )?
        .execute(named_params! { ":id": application, ":now": change.now_text() })?;
    change.changed.push("decision:0".to_owned());
    Ok(())
}
