//! Acts on a file, each decided by the one workflow table.

use super::facts::load;
use super::keep::bump;
use super::show::dossier;
use super::{Dossier, MoveApplication};
use crate::domain::appeal::AppealOutcome;
use crate::domain::date::{office_day, parse_date};
use crate::domain::id::ApplicationId;
use crate::domain::workflow::{Act, Row, decide};
use crate::domain::works::{self, Days};
use crate::office::reason::list::check_reason;
use crate::office::{Change, OfficeError, appeal, conflict, decision, eligibility, paper};
use crate::store::log::{Noun, record_of};
use rusqlite::{Connection, named_params};

/// `application.move`: an act on a file. Deposits, decisions and announcements have their own commands.
///
/// # Errors
/// A stale version, whatever the workflow table holds against the act, or faults at fields.
pub fn act(change: &mut Change<'_>, request: MoveApplication) -> Result<Dossier, OfficeError> {
    let mut standing = load(&change.reading(), request.id)?;
    if standing.version != request.version {
        return Err(OfficeError::Stale { noun: "application", version: standing.version });
    }
    refuse_foreign(request.act)?;
    let facts = &mut standing.facts;
    facts.reason_given = request.reason.is_some();
    facts.unclear_confirmed = request.unclear_confirmed;
    if request.act == Act::Promote {
        facts.within_line = decision::take::fits_as_asked(change.db, standing.call, request.id)?;
    }
    let row = decide(facts, request.act, |right| change.actor.holds(right))
        .map_err(|refusal| eligibility::freeze::named(&change.reading(), standing.call, request.id, refusal))?;
    conflict::guard::admit_one(change.db, &change.actor, request.id, row.right)?;
    if let Some(reason) = &request.reason {
        check_reason(change.db, request.act.slug(), reason, &request.note)?;
    }
    check_details(change, &request)?;
    if request.act == Act::Promote {
        decision::promote::check_order(change.db, standing.call, request.id, &request.note)?;
    }
    let before = record_of(change.db, Noun::Application, request.id.0)?;
    side_effects(change, &request)?;
    step(
        change,
        request.id,
        row,
        request.reason.as_deref(),
        &request.note,
        request.on.as_deref(),
        request.due_on.as_deref(),
    )?;
    bump(change.db, request.id)?;
    let after = record_of(change.db, Noun::Application, request.id.0)?;
    let act = format!("application.{}", request.act.slug());
    change.record_because(
        &act,
        "application",
        request.id.0,
        request.reason.as_deref().unwrap_or(""),
        &before,
        &after,
    )?;
    dossier(&change.reading(), request.id)
}

/// Acts that carry more than this command takes are refused here, whatever the table says.
fn refuse_foreign(act: Act) -> Result<(), OfficeError> {
    match act {
        Act::Deposit
        | Act::Accept
        | Act::PutOnReserve
        | Act::Reject
        | Act::Amend
        | Act::Announce
        | Act::ConcludeReview
        | Act::RecallReview => {
            Err(OfficeError::RuleWith { code: "act-elsewhere", name: "act", value: act.slug().to_owned() })
        }
        Act::RequestCompletion
        | Act::ReceiveCompletion
        | Act::Admit
        | Act::DeclareInadmissible
        | Act::StartReview
        | Act::ReopenReview
        | Act::Revise
        | Act::Promote
        | Act::LodgeAppeal
        | Act::UpholdAppeal
        | Act::DismissAppeal
        | Act::Withdraw
        | Act::CancelDeposit
        | Act::SignAgreement
        | Act::StartWorks
        | Act::Suspend
        | Act::Resume
        | Act::Terminate
        | Act::Complete
        | Act::Close => Ok(()),
    }
}

fn check_details(change: &Change<'_>, request: &MoveApplication) -> Result<(), OfficeError> {
    let today = office_day(change.now);
    let Some(on) = request.on.as_deref().map_or(Some(today), parse_date) else {
        return Err(OfficeError::at("on", "date-malformed"));
    };
    works::check(request.act, days(change.db, request.id)?, on, today).map_err(|code| OfficeError::at("on", code))?;
    match request.ends_on.as_deref().map(parse_date) {
        Some(None) => return Err(OfficeError::at("endsOn", "date-malformed")),
        Some(Some(ends)) if ends < on => return Err(OfficeError::at("endsOn", "end-before-start")),
        _ => {}
    }
    match (request.act, request.due_on.as_deref().map(parse_date)) {
        (_, Some(None)) => return Err(OfficeError::at("dueOn", "date-malformed")),
        (Act::RequestCompletion, None) => return Err(OfficeError::at("dueOn", "required")),
        (_, Some(Some(due))) if due < office_day(change.now) => {
            return Err(OfficeError::at("dueOn", "due-in-the-past"));
        }
        _ => {}
    }
    let number = request.number.as_deref().unwrap_or_default().trim();
    if request.act == Act::SignAgreement && number.is_empty() {
        return Err(OfficeError::at("number", "agreement-number-missing"));
    }
    Ok(())
}

/// The days known of a file's works.
fn days(db: &Connection, id: ApplicationId) -> Result<Days, OfficeError> {
    let day = |text: Option<String>| text.as_deref().and_then(parse_date);
    Ok(db
        .prepare_cached(
            "SELECT a.agreement_on, a.started_on, a.suspended_on, a.resumed_on, a.terminated_on, a.completed_on,
                    coalesce(n.announced_on, substr(d.announced_at, 1, 10)) AS announced_on
             FROM application a LEFT JOIN decision d ON d.application_id = a.id AND d.revoked_at IS NULL
             LEFT JOIN announcement n ON n.id = d.announcement_id WHERE a.id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| {
            Ok(Days {
                announced: day(row.get("announced_on")?),
                agreed: day(row.get("agreement_on")?),
                started: day(row.get("started_on")?),
                suspended: day(row.get("suspended_on")?),
                resumed: day(row.get("resumed_on")?),
                terminated: day(row.get("terminated_on")?),
                completed: day(row.get("completed_on")?),
            })
        })?)
}

/// What an act writes besides the phase.
fn side_effects(change: &mut Change<'_>, request: &MoveApplication) -> Result<(), OfficeError> {
    let now = change.now_text();
    let today = office_day(change.now).to_string();
    let on = request.on.clone().unwrap_or(today);
    let number = request.number.as_deref().unwrap_or_default().trim().to_owned();
    let due = request.due_on.clone();
    let ends = request.ends_on.clone();
    let sql = match request.act {
        Act::RequestCompletion => {
            "UPDATE application SET completion_sent_at = :now, completion_due_on = :due WHERE id = :id"
        }
        Act::ReceiveCompletion => "UPDATE application SET completion_received_at = :now WHERE id = :id",
        // Every review may be corrected again; each is handed in anew.
        Act::ReopenReview => {
            "UPDATE review SET state = 'draft', submitted_at = NULL, version = version + 1 WHERE application_id = :id"
        }
        Act::LodgeAppeal => "UPDATE application SET appeal_lodged_at = :now, appeal_ended_at = NULL WHERE id = :id",
        Act::UpholdAppeal | Act::DismissAppeal => "UPDATE application SET appeal_ended_at = :now WHERE id = :id",
        Act::SignAgreement => {
            "UPDATE application SET agreement_number = :number, agreement_on = :on, agreement_ends_on = :ends
             WHERE id = :id"
        }
        Act::Suspend => "UPDATE application SET suspended_on = :on, resumed_on = NULL WHERE id = :id",
        Act::Resume => "UPDATE application SET resumed_on = :on WHERE id = :id",
        Act::Terminate => "UPDATE application SET terminated_on = :on WHERE id = :id",
        Act::Close => "UPDATE application SET closed_on = :on WHERE id = :id",
        Act::StartWorks => "UPDATE application SET started_on = :on WHERE id = :id",
        Act::Complete => "UPDATE application SET completed_on = :on WHERE id = :id",
        _ => "",
    };
    if !sql.is_empty() {
        let mut statement = change.db.prepare_cached(sql)?;
        crate::office::organisation::list::bind(
            &mut statement,
            &[
                (":id", &request.id),
                (":now", &now),
                (":due", &due),
                (":number", &number),
                (":on", &on),
                (":ends", &ends),
            ],
        )?;
        statement.raw_execute()?;
    }
    let reason = request.reason.as_deref();
    let outcome = if request.act == Act::UpholdAppeal { AppealOutcome::Upheld } else { AppealOutcome::Rejected };
    match request.act {
        Act::LodgeAppeal => appeal::keep::lodged(change, request.id, &on, &request.note),
        Act::UpholdAppeal | Act::DismissAppeal => {
            appeal::keep::ended(change, request.id, outcome, &on, reason, &request.note)?;
            if request.act == Act::UpholdAppeal { decision::take::revoke(change, request.id) } else { Ok(()) }
        }
        Act::Revise => decision::take::revoke(change, request.id),
        Act::Promote => decision::promote::promote(change, request.id, request.reason.as_deref(), &request.note),
        Act::RequestCompletion => paper::gaps::ask(change, request.id, request.gaps.clone()),
        Act::ReceiveCompletion => paper::gaps::receive(change, request.id, &request.received),
        _ => Ok(()),
    }
}

/// Carries a file to the row's phase and writes the step into its history.
pub(crate) fn step(
    change: &Change<'_>,
    id: ApplicationId,
    row: &Row,
    reason: Option<&str>,
    note: &str,
    on: Option<&str>,
    due: Option<&str>,
) -> Result<(), OfficeError> {
    let now = change.now_text();
    let settled = eligibility::freeze::settled_by(change, id, row)?;
    if row.from != row.to {
        change
            .db
            .prepare_cached("UPDATE application SET phase = :to, phase_since = :now WHERE id = :id")?
            .execute(named_params! { ":id": id, ":to": row.to, ":now": now })?;
    }
    change
        .db
        .prepare_cached(
            "INSERT INTO step (application_id, act, from_phase, to_phase, at, account_id, reason, note, happened_on, due_on)
             VALUES (:id, :act, :from, :to, :now, :account, :reason, :note, :on, :due)",
        )?
        .execute(named_params! {
            ":id": id, ":act": row.act, ":from": row.from, ":to": row.to, ":now": now,
            ":account": change.actor.account()?, ":reason": reason, ":note": note.trim(), ":on": on, ":due": due,
        })?;
    match settled {
        Some(rules) => eligibility::freeze::keep(change, id, change.db.last_insert_rowid(), &rules),
        None => Ok(()),
    }
}
