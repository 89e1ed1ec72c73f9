//! Entering and editing what a file proposes.

use super::facts::load;
use super::lot;
use super::show::dossier;
use super::{Dossier, DraftApplication, EditApplication};
use super::{parts, reckon};
use crate::access::Right;
use crate::domain::application::Project;
use crate::domain::call::CallState;
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, CallId, DomainId, OrganisationId};
use crate::domain::workflow::Phase;
use crate::office::{Change, OfficeError, place};
use crate::search::index;
use rusqlite::{Connection, OptionalExtension, named_params};

/// `application.draft`: begins a file without depositing it.
///
/// # Errors
/// Faults at fields; the call must be open.
pub fn draft(change: &mut Change<'_>, request: DraftApplication) -> Result<Dossier, OfficeError> {
    let mut project = request.project;
    let mut faults = Faults::default();
    check(change, request.call, request.domain, &mut project, false, &mut faults)?;
    lot::check(change.db, request.call, request.domain, request.lot, &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    let id = insert(change, request.call, request.organisation)?;
    write(change.db, id, request.domain, &project)?;
    lot::write(change.db, id, request.lot)?;
    let after = parts::record(change.db, id)?;
    change.record("application.draft", "application", id.0, &(), &after)?;
    dossier(&change.reading(), id)
}

/// `application.edit`: changes what a file proposes; of a deposited one only before it is reviewed, and
/// only by whoever checks papers.
///
/// # Errors
/// A stale version, `application-frozen`, or faults at fields.
pub fn edit(change: &mut Change<'_>, request: EditApplication) -> Result<Dossier, OfficeError> {
    let standing = load(&change.reading(), request.id)?;
    if standing.version != request.version {
        return Err(OfficeError::Stale { noun: "application", version: standing.version });
    }
    if !editable(standing.phase, |right| change.actor.holds(right)) {
        return Err(OfficeError::Rule("application-frozen"));
    }
    let mut project = request.project;
    let mut faults = Faults::default();
    let deposited = standing.phase != Phase::Draft;
    check(change, standing.call, request.domain, &mut project, deposited, &mut faults)?;
    lot::check(change.db, standing.call, request.domain, request.lot, &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    let before = parts::record(change.db, request.id)?;
    write(change.db, request.id, request.domain, &project)?;
    lot::write(change.db, request.id, request.lot)?;
    bump(change.db, request.id)?;
    let after = parts::record(change.db, request.id)?;
    change.record("application.edit", "application", request.id.0, &before, &after)?;
    dossier(&change.reading(), request.id)
}

/// Whether a file's content may be edited in this phase by someone with these rights.
pub(crate) fn editable(phase: Phase, holds: impl Fn(Right) -> bool) -> bool {
    match phase {
        Phase::Draft => holds(Right::Deposit),
        Phase::Deposited | Phase::Incomplete => holds(Right::CheckPapers),
        Phase::Admissible
        | Phase::Inadmissible
        | Phase::InReview
        | Phase::Scored
        | Phase::Accepted
        | Phase::Reserve
        | Phase::Rejected
        | Phase::Withdrawn
        | Phase::Cancelled
        | Phase::Agreed
        | Phase::InProgress
        | Phase::Suspended
        | Phase::Terminated
        | Phase::Completed
        | Phase::Closed => false,
    }
}

/// Reckons a project's budget and checks it against its call: the domain is one of its own, communes exist,
/// what is answered is asked.
pub(crate) fn check(
    change: &Change<'_>,
    call: CallId,
    domain: Option<DomainId>,
    project: &mut Project,
    deposit: bool,
    faults: &mut Faults,
) -> Result<(), OfficeError> {
    let db = change.db;
    let rates = reckon::rates(db, project, change.now)?;
    project.reckon(rates.as_ref());
    project.check(deposit, rates.as_ref(), faults);
    match domain {
        None if deposit => faults.add("domain", "required"),
        None => {}
        Some(domain) => {
            let known: bool = db
                .prepare_cached("SELECT EXISTS (SELECT 1 FROM domain WHERE id = :id AND call_id = :call)")?
                .query_row(named_params! { ":id": domain, ":call": call }, |row| row.get(0))?;
            if !known {
                faults.add("domain", "domain-unknown");
            }
        }
    }
    if place::list::named(db, &project.communes)?.len() != project.communes.len() {
        faults.add("communes", "commune-unknown");
    }
    parts::check_answers(db, call, project, faults)
}

/// Inserts an empty draft with a row for each paper asked of the applicant's kind.
pub(crate) fn insert(
    change: &Change<'_>,
    call: CallId,
    organisation: OrganisationId,
) -> Result<ApplicationId, OfficeError> {
    let db = change.db;
    let state: Option<CallState> = db
        .prepare_cached("SELECT state FROM call WHERE id = :id")?
        .query_row(named_params! { ":id": call }, |row| row.get(0))
        .optional()?;
    match state.ok_or(OfficeError::NotFound("call"))? {
        CallState::Open | CallState::Closed => {}
        CallState::Draft => return Err(OfficeError::Rule("call-not-open")),
        CallState::Archived => return Err(OfficeError::Rule("call-closed")),
    }
    // A record that was merged away stands for the one it leads to.
    let organisation = crate::office::organisation::merge::standing(db, organisation)?;
    db.prepare_cached(
        "INSERT INTO application (uid, call_id, organisation_id, phase_since, created_at)
         VALUES (:uid, :call, :organisation, :now, :now)",
    )?
    .execute(named_params! {
        ":uid": change.uid(), ":call": call, ":organisation": organisation, ":now": change.now_text(),
    })?;
    let id = ApplicationId(db.last_insert_rowid());
    db.prepare_cached(
        "INSERT INTO paper (application_id, requirement_id)
         SELECT :id, r.id FROM requirement r JOIN organisation o ON o.id = :organisation
         WHERE r.call_id = :call AND CASE o.kind WHEN 'association' THEN r.association
               WHEN 'cooperative' THEN r.cooperative ELSE r.enterprise END = 1",
    )?
    .execute(named_params! { ":id": id, ":organisation": organisation, ":call": call })?;
    recount_papers(db, id)?;
    Ok(id)
}

/// Writes what a file proposes over its row.
pub(crate) fn write(
    db: &Connection,
    id: ApplicationId,
    domain: Option<DomainId>,
    project: &Project,
) -> Result<(), OfficeError> {
    db.prepare_cached(
        "UPDATE application SET domain_id = :domain, title_ar = :title_ar, title_fr = :title_fr,
                summary_ar = :summary_ar, summary_fr = :summary_fr, objectives_ar = :objectives_ar,
                objectives_fr = :objectives_fr, partner = :partner, starts_on = :starts_on,
                months = :months, places = :places, women = :women, youth = :youth, rural = :rural,
                disabled = :disabled, women_given = :women_given, youth_given = :youth_given,
                rural_given = :rural_given, disabled_given = :disabled_given, work_days = :work_days, amount = :amount, own_share = :own_share,
                main_commune = :commune WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":domain": domain, ":title_ar": project.title_ar, ":title_fr": project.title_fr,
        ":summary_ar": project.summary_ar, ":summary_fr": project.summary_fr, ":partner": project.partner,
        ":objectives_ar": project.objectives_ar, ":objectives_fr": project.objectives_fr,
        ":starts_on": project.starts_on, ":months": project.months, ":places": project.places,
        ":women": project.women.unwrap_or(0), ":women_given": project.women.is_some(),
        ":youth": project.youth.unwrap_or(0), ":youth_given": project.youth.is_some(),
        ":rural": project.rural.unwrap_or(0), ":rural_given": project.rural.is_some(),
        ":disabled": project.disabled.unwrap_or(0), ":disabled_given": project.disabled.is_some(),
        ":work_days": project.work_days, ":amount": project.amount, ":own_share": project.own_share,
        ":commune": project.communes.first().map_or("", String::as_str),
    })?;
    parts::write(db, id, project)?;
    index_file(db, id)
}

/// One more version of a file.
pub(crate) fn bump(db: &Connection, id: ApplicationId) -> Result<(), OfficeError> {
    db.prepare_cached("UPDATE application SET version = version + 1 WHERE id = :id")?
        .execute(named_params! { ":id": id })?;
    Ok(())
}

/// Counts anew the papers asked and usable, which the register shows for every row.
pub(crate) fn recount_papers(db: &Connection, id: ApplicationId) -> Result<(), OfficeError> {
    db.prepare_cached(
        "UPDATE application SET
           papers_asked = (SELECT count(*) FROM paper WHERE application_id = :id),
           papers_usable = (SELECT count(*) FROM paper WHERE application_id = :id AND state IN ('received', 'valid'))
         WHERE id = :id",
    )?
    .execute(named_params! { ":id": id })?;
    Ok(())
}

/// Sets the text under which a file is found: number, titles, organisation, communes.
pub(crate) fn index_file(db: &Connection, id: ApplicationId) -> Result<(), OfficeError> {
    let (call, text): (i64, String) = db
        .prepare_cached(
            "SELECT a.call_id,
                    CASE WHEN a.register IS NULL THEN '' ELSE k.code || '-' || printf('%04d', a.register) END || ' '
                    || a.title_ar || ' ' || a.title_fr || ' ' || o.name_ar || ' ' || o.name_fr || ' ' || o.acronym || ' '
                    || coalesce(c.name_ar, '') || ' ' || coalesce(c.name_fr, '') AS text
             FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
             LEFT JOIN commune c ON c.code = a.main_commune WHERE a.id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("call_id")?, row.get("text")?)))?;
    Ok(index::put(db, "application", id.0, Some(call), &text)?)
}
