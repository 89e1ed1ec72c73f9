//! The counter: a file taken in one act, with a register number that leaves no gap and comes never twice.

use super::facts::{Standing, load};
use super::keep::{bump, check, index_file, insert, recount_papers, write};
use super::lot;
use super::moves::step;
use super::parts;
use super::{DepositApplication, DepositReceipt, HandedPaper};
use crate::access::Right;
use crate::domain::call::Intake;
use crate::domain::date::{office_day, office_time, parse_moment};
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, OrganisationId};
use crate::domain::workflow::{Act, decide};
use crate::office::reason::list::check_reason;
use crate::office::{Change, OfficeError, organisation};
use rusqlite::named_params;

/// `application.deposit`: deposits a draft, or enters and deposits at once.
///
/// # Errors
/// Faults at fields (`newOrganisation.…`, `titleAr`, `places`…); `call-closed-at` after the closing hour
/// unless an administrator gives a reason; `call-not-open` before the opening.
pub fn deposit(change: &mut Change<'_>, mut request: DepositApplication) -> Result<DepositReceipt, OfficeError> {
    let organisation = settle(change, &mut request)?;
    let id = match request.draft {
        Some(draft) => draft,
        None => insert(change, request.call, organisation)?,
    };
    let mut standing = load(&change.reading(), id)?;
    if standing.call != request.call || standing.organisation != organisation {
        return Err(OfficeError::NotFound("application"));
    }
    admit_late(change, &mut standing, &request)?;
    let row = decide(&standing.facts, Act::Deposit, |right| change.actor.holds(right))?;
    let before = parts::record(change.db, id)?;
    write(change.db, id, request.domain, &request.project)?;
    lot::write(change.db, id, request.lot)?;
    hand_over(change, id, &request.papers)?;
    let register = number(change, id, &standing)?;
    index_file(change.db, id)?;
    step(change, id, row, request.late_reason.as_deref(), &request.note, None, None)?;
    bump(change.db, id)?;
    let after = parts::record(change.db, id)?;
    let reason = request.late_reason.as_deref().unwrap_or_default();
    change.record_because("application.deposit", "application", id.0, reason, &before, &after)?;
    receipt(change, id, organisation, register)
}

/// Checks organisation and project together, so that every fault is told at once.
fn settle(change: &mut Change<'_>, request: &mut DepositApplication) -> Result<OrganisationId, OfficeError> {
    let mut faults = Faults::default();
    let mut organisation = request.organisation;
    if let Some(new) = request.new_organisation.take() {
        match organisation::keep::enter(change, new, "newOrganisation.") {
            Ok(id) => organisation = Some(id),
            Err(OfficeError::Faults(found)) => faults.0.extend(found),
            Err(other) => return Err(other),
        }
    } else if organisation.is_none() {
        faults.add("organisation", "organisation-or-new");
    }
    check(change, request.call, request.domain, &mut request.project, true, &mut faults)?;
    lot::check(change.db, request.call, request.domain, request.lot, &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    organisation.ok_or(OfficeError::NotFound("organisation"))
}

/// After the closing hour: refused with the hour, unless an administrator gives a coded reason.
fn admit_late(change: &Change<'_>, standing: &mut Standing, request: &DepositApplication) -> Result<(), OfficeError> {
    if standing.facts.intake != Intake::Over {
        return Ok(());
    }
    let Some(reason) = &request.late_reason else {
        return Err(match standing.closes_at.as_deref().and_then(parse_moment) {
            Some(closes) if change.now > closes => {
                let at = office_time(closes).format("%d/%m/%Y %H:%M").to_string();
                OfficeError::RuleWith { code: "call-closed-at", name: "at", value: at }
            }
            _ => OfficeError::Rule("call-closed"),
        });
    };
    if !change.actor.holds(Right::Administer) {
        return Err(OfficeError::Rule("late-needs-administrator"));
    }
    check_reason(change.db, Act::Deposit.slug(), reason, &request.note)?;
    standing.facts.late_admitted = true;
    Ok(())
}

fn hand_over(change: &Change<'_>, id: ApplicationId, papers: &[HandedPaper]) -> Result<(), OfficeError> {
    let today = office_day(change.now).to_string();
    for paper in papers {
        let marked = change
            .db
            .prepare_cached(
                "UPDATE paper SET state = :state, seen_on = :today, note = :note
                 WHERE application_id = :id AND requirement_id = :requirement",
            )?
            .execute(named_params! {
                ":id": id, ":requirement": paper.requirement, ":state": paper.state, ":today": today,
                ":note": paper.note.trim(),
            })?;
        if marked == 0 {
            return Err(OfficeError::at("papers", "requirement-unknown"));
        }
    }
    recount_papers(change.db, id)
}

/// Takes the next register number of the call; a refused deposit gives it back with its transaction.
fn number(change: &Change<'_>, id: ApplicationId, standing: &Standing) -> Result<i64, OfficeError> {
    let register: i64 = change
        .db
        .prepare_cached("UPDATE call SET last_register = last_register + 1 WHERE id = :call RETURNING last_register")?
        .query_row(named_params! { ":call": standing.call }, |row| row.get(0))?;
    change
        .db
        .prepare_cached(
            "UPDATE application SET register = :register, deposited_at = :now, deposited_by = :account WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id, ":register": register, ":now": change.now_text(), ":account": change.actor.account()?,
        })?;
    Ok(register)
}

fn receipt(
    change: &Change<'_>,
    id: ApplicationId,
    organisation: OrganisationId,
    register: i64,
) -> Result<DepositReceipt, OfficeError> {
    let code: String = change
        .db
        .prepare_cached("SELECT k.code FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = :id")?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?;
    let lacking = load(&change.reading(), id)?.facts.papers_lacking;
    Ok(DepositReceipt {
        id,
        organisation,
        register,
        number: format!("{code}-{register:04}"),
        deposited_at: change.now_text(),
        papers_lacking: i64::try_from(lacking).unwrap_or(i64::MAX),
        flags: super::flags::flags(change.db, id)?,
    })
}
