//! The files before a session: what the line proposes, who keeps out, what was decided and how.

use super::list::view;
use super::{Cast, SessionCard, SessionDecision, SessionFile, WhichSession, aside};
use crate::domain::application::Outcome;
use crate::domain::id::{ApplicationId, DecisionId};
use crate::domain::session::{Departure, deliberating};
use crate::domain::workflow::Phase;
use crate::office::application::page::number_sql;
use crate::office::conflict::book::Book;
use crate::office::ranking::RankingRow;
use crate::office::ranking::show::ranking;
use crate::office::{OfficeError, Reading};
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

/// `session.files`: what an open session has to decide or decided, and what a signed one decided; by rank.
///
/// # Errors
/// When there is no such session.
pub fn list(reading: &Reading<'_>, which: WhichSession) -> Result<Vec<SessionFile>, OfficeError> {
    let session = view(reading.db, which.id)?;
    files(reading.db, &session)
}

/// The conflicts of the session's members with every file of its call, read at once.
fn conflicts(db: &Connection, session: &SessionCard) -> Result<Book, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT id FROM application WHERE call_id = :call AND register IS NOT NULL")?;
    let files: Vec<ApplicationId> =
        statement.query_map(named_params! { ":call": session.call }, |row| row.get(0))?.collect::<Result<_, _>>()?;
    aside::conflicts(db, &session.terms.members, &files)
}

pub(crate) fn files(db: &Connection, session: &SessionCard) -> Result<Vec<SessionFile>, OfficeError> {
    let mut decided = decided(db, session)?;
    let standing = standing(db, session)?;
    let open = session.signed_at.is_none();
    let ranked: HashMap<ApplicationId, RankingRow> =
        ranking(db, session.call)?.rows.into_iter().map(|row| (row.application, row)).collect();
    let written = aside::written(db, session.id)?;
    let sql = format!(
        "SELECT a.id, a.version, {} AS number, o.name_ar, o.name_fr, a.title_ar, a.title_fr, a.places, a.amount, a.phase
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         WHERE a.call_id = :call AND a.register IS NOT NULL ORDER BY a.register",
        number_sql()
    );
    let conflicts = if open { Some(conflicts(db, session)?) } else { None };
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":call": session.call })?;
    let mut files = Vec::new();
    while let Some(row) = rows.next()? {
        let id: ApplicationId = row.get("id")?;
        let phase: Phase = row.get("phase")?;
        let decision = decided.remove(&id);
        let standing = standing.get(&id).copied().filter(|_| open && decision.is_none());
        if decision.is_none() && standing.is_none() && !(open && phase == Phase::Scored) {
            continue;
        }
        let recused = aside::recused(conflicts.as_ref(), &session.terms.members, id, written.get(&id));
        let sitting = deliberating(&aside::sittings(&session.terms.members, &recused));
        let ranked = ranked.get(&id);
        let (kept, at_decision) = decision.map_or((None, None), |(decision, told)| (Some(decision), Some(told)));
        let told = at_decision.unwrap_or_else(|| Told {
            rank: ranked.map(|row| row.standing.rank),
            score: ranked.map(|row| row.standing.score.clone()),
            proposed: ranked.map(|row| row.standing.proposed),
        });
        files.push(SessionFile {
            application: id,
            version: row.get("version")?,
            number: row.get("number")?,
            organisation_ar: row.get("name_ar")?,
            organisation_fr: row.get("name_fr")?,
            title_ar: row.get("title_ar")?,
            title_fr: row.get("title_fr")?,
            rank: told.rank,
            score: told.score,
            places: row.get("places")?,
            amount: row.get("amount")?,
            proposed: told.proposed,
            decision: kept,
            standing,
            recused,
            deliberating: i64::try_from(sitting).unwrap_or(0),
        });
    }
    // The order of the ranking; what has no rank comes last, by register number.
    files.sort_by_key(|file| file.rank.unwrap_or(i64::MAX));
    Ok(files)
}

/// What stood beside a decision when it was taken.
struct Told {
    rank: Option<i64>,
    score: Option<String>,
    proposed: Option<Outcome>,
}

fn decided(
    db: &Connection,
    session: &SessionCard,
) -> Result<HashMap<ApplicationId, (SessionDecision, Told)>, OfficeError> {
    let mut ballots = ballots(db, session)?;
    let mut statement = db.prepare_cached(
        "SELECT d.*, coalesce(r.name_ar, '') AS reason_ar, coalesce(r.name_fr, '') AS reason_fr,
                coalesce(r.name_en, '') AS reason_en
         FROM decision d LEFT JOIN reason r ON r.slug = d.reason
         WHERE d.session_id = :id AND d.revised = 0 AND d.origin = 'session'",
    )?;
    let mut rows = statement.query(named_params! { ":id": session.id })?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let id: DecisionId = row.get("id")?;
        let told = Told { rank: row.get("rank")?, score: row.get("score")?, proposed: row.get("proposed")? };
        let decision = decision(row, ballots.remove(&id).unwrap_or_default())?;
        found.insert(row.get("application_id")?, (decision, told));
    }
    Ok(found)
}

fn decision(row: &Row<'_>, ballots: Vec<Cast>) -> rusqlite::Result<SessionDecision> {
    let departs: String = row.get("departs")?;
    let replaces: Option<DecisionId> = row.get("replaces")?;
    Ok(SessionDecision {
        outcome: row.get("outcome")?,
        reason: row.get("reason")?,
        reason_ar: row.get("reason_ar")?,
        reason_fr: row.get("reason_fr")?,
        reason_en: row.get("reason_en")?,
        note: row.get("note")?,
        places: row.get("places")?,
        amount: row.get("amount")?,
        mode: row.get("mode")?,
        votes_for: row.get("votes_for")?,
        votes_against: row.get("votes_against")?,
        abstentions: row.get("abstentions")?,
        chair_cast: row.get("chair_cast")?,
        ballots,
        departs: departs.parse::<Departure>().ok(),
        departure: row.get("departure")?,
        replaces: replaces.is_some(),
        announced_at: row.get("announced_at")?,
        revoked_at: row.get("revoked_at")?,
    })
}

fn ballots(db: &Connection, session: &SessionCard) -> Result<HashMap<DecisionId, Vec<Cast>>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT b.decision_id, b.member, b.ballot FROM decision_ballot b JOIN decision d ON d.id = b.decision_id
         WHERE d.session_id = :id ORDER BY b.member",
    )?;
    let mut rows = statement.query(named_params! { ":id": session.id })?;
    let mut found: HashMap<DecisionId, Vec<Cast>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let cast = Cast { member: row.get("member")?, ballot: row.get("ballot")? };
        found.entry(row.get("decision_id")?).or_default().push(cast);
    }
    Ok(found)
}

/// What the session that this one names decided and what still stands of it.
fn standing(db: &Connection, session: &SessionCard) -> Result<HashMap<ApplicationId, Outcome>, OfficeError> {
    let Some(named) = &session.amends else { return Ok(HashMap::new()) };
    let mut statement = db.prepare_cached(
        "SELECT d.application_id, d.outcome FROM decision d JOIN application a ON a.id = d.application_id
         WHERE d.session_id = :id AND d.revoked_at IS NULL AND a.phase IN ('accepted', 'reserve', 'rejected')",
    )?;
    let rows = statement
        .query_map(named_params! { ":id": named.id }, |row| Ok((row.get("application_id")?, row.get("outcome")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
