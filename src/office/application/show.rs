//! A file, whole: what it proposes, its papers, reviews, decision, history, and what may come next.

use super::clock;
use super::facts::{Standing, load};
use super::keep::editable;
use super::page::number_sql;
use super::{DecisionView, Dossier, DossierReview, NextAct, PaperView, StepView, WhichApplication};
use super::{parts, reckon};
use crate::access::Right;
use crate::domain::application::{Project, ReviewState};
use crate::domain::id::{AccountId, ApplicationId};
use crate::domain::reviewing::{Person, sees_others};
use crate::domain::workflow::{Act, Refusal, acts_from, decide};
use crate::office::review::totals;
use crate::office::{OfficeError, Reading, blind, conflict, eligibility, organisation, paper, place};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// `application.show`: a file, whole.
///
/// # Errors
/// When there is none of that id.
pub fn show(reading: &Reading<'_>, which: WhichApplication) -> Result<Dossier, OfficeError> {
    dossier(reading, which.id)
}

/// A file, whole, as the person who asks may see it.
pub(crate) fn dossier(reading: &Reading<'_>, id: ApplicationId) -> Result<Dossier, OfficeError> {
    let standing = load(reading, id)?;
    let organisation = organisation::list::view(reading, standing.organisation)?;
    let sql = format!(
        "SELECT a.*, {} AS number, k.code, k.title_ar AS call_ar, k.title_fr AS call_fr,
                coalesce(d.name_ar, '') AS domain_ar, coalesce(d.name_fr, '') AS domain_fr,
                coalesce(d.name_en, '') AS domain_en, coalesce(l.code, '') AS lot_code,
                coalesce(l.name_ar, '') AS lot_ar, coalesce(l.name_fr, '') AS lot_fr,
                coalesce(u.display_ar, '') AS by_ar, coalesce(u.display_fr, '') AS by_fr
         FROM application a JOIN call k ON k.id = a.call_id LEFT JOIN domain d ON d.id = a.domain_id
         LEFT JOIN lot l ON l.id = a.lot_id
         LEFT JOIN account u ON u.id = a.deposited_by WHERE a.id = :id",
        number_sql()
    );
    let mut dossier = reading
        .db
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, |row| row_of(row, &standing, organisation))?;
    parts::fill(reading.db, id, &mut dossier.project)?;
    dossier.totals = reckon::sums(&dossier.project);
    dossier.attention = reckon::attention(reading, standing.call, Some(id), &dossier.project)?;
    dossier.places_of_work = place::list::named(reading.db, &dossier.project.communes)?;
    dossier.papers = papers(reading.db, id)?;
    let eligibility = eligibility::show::card(reading, id)?;
    dossier.eligibility = eligibility.rules;
    dossier.eligibility_frozen_at = eligibility.frozen_at;
    dossier.gaps = paper::gaps::gaps(reading.db, id)?;
    dossier.clock = clock::of_file(reading, id)?;
    dossier.flags = super::flags::flags(reading.db, id)?;
    let concerned = conflict::guard::is_concerned(reading.db, reading.actor, id)?;
    let sees_all = reading.actor.holds(Right::Rank) && !concerned;
    dossier.reviews = reviews(reading, id, concerned)?;
    if sees_all {
        dossier.score = totals::score_of(reading.db, id)?.map(|score| score.shown(2));
    }
    dossier.decision = decision(reading.db, id)?;
    dossier.next = next(reading, &standing);
    dossier.steps = steps(reading.db, id)?;
    dossier.editable = editable(standing.phase, |right| reading.actor.holds(right));
    if blind::hides_file(reading, id)? {
        hide_names(&mut dossier);
    }
    Ok(dossier)
}

/// Takes out of a file what says whose it is. Eligibility was judged by facts of the applicant, and notes name it.
fn hide_names(dossier: &mut Dossier) {
    dossier.organisation = blind::nobody(&dossier.organisation);
    dossier.names_hidden = true;
    dossier.eligibility.clear();
    dossier.flags.clear();
    dossier.gaps.clear();
    for paper in &mut dossier.papers {
        paper.note.clear();
    }
    for step in &mut dossier.steps {
        step.note.clear();
    }
}

/// The columns of a project; what stands in tables of its own is filled by [`parts::fill`].
pub(crate) fn project(row: &Row<'_>) -> rusqlite::Result<Project> {
    let group = |name: &str| -> rusqlite::Result<Option<i64>> {
        let given: bool = row.get(format!("{name}_given").as_str())?;
        if given { row.get(name).map(Some) } else { Ok(None) }
    };
    Ok(Project {
        title_ar: row.get("title_ar")?,
        title_fr: row.get("title_fr")?,
        summary_ar: row.get("summary_ar")?,
        summary_fr: row.get("summary_fr")?,
        objectives_ar: row.get("objectives_ar")?,
        objectives_fr: row.get("objectives_fr")?,
        communes: Vec::new(),
        commune_places: std::collections::BTreeMap::new(),
        partner: row.get("partner")?,
        starts_on: row.get("starts_on")?,
        months: row.get("months")?,
        places: row.get("places")?,
        women: group("women")?,
        youth: group("youth")?,
        rural: group("rural")?,
        disabled: group("disabled")?,
        work_days: row.get("work_days")?,
        amount: row.get("amount")?,
        own_share: row.get("own_share")?,
        answers: Vec::new(),
        budget: Vec::new(),
    })
}

fn row_of(
    row: &Row<'_>,
    standing: &Standing,
    organisation: organisation::OrganisationView,
) -> rusqlite::Result<Dossier> {
    Ok(Dossier {
        id: row.get("id")?,
        version: row.get("version")?,
        number: row.get("number")?,
        call: standing.call,
        call_code: row.get("code")?,
        call_ar: row.get("call_ar")?,
        call_fr: row.get("call_fr")?,
        organisation,
        names_hidden: false,
        domain: row.get("domain_id")?,
        domain_ar: row.get("domain_ar")?,
        domain_fr: row.get("domain_fr")?,
        domain_en: row.get("domain_en")?,
        lot: row.get("lot_id")?,
        lot_code: row.get("lot_code")?,
        lot_ar: row.get("lot_ar")?,
        lot_fr: row.get("lot_fr")?,
        flags: Vec::new(),
        project: project(row)?,
        totals: reckon::Sums::default(),
        attention: Vec::new(),
        places_of_work: Vec::new(),
        phase: standing.phase,
        phase_since: row.get("phase_since")?,
        deposited_at: row.get("deposited_at")?,
        deposited_by_ar: row.get("by_ar")?,
        deposited_by_fr: row.get("by_fr")?,
        completion_sent_at: row.get("completion_sent_at")?,
        completion_due_on: row.get("completion_due_on")?,
        completion_received_at: row.get("completion_received_at")?,
        appeal_lodged_at: row.get("appeal_lodged_at")?,
        appeal_ended_at: row.get("appeal_ended_at")?,
        agreement_number: row.get("agreement_number")?,
        agreement_on: row.get("agreement_on")?,
        agreement_ends_on: row.get("agreement_ends_on")?,
        started_on: row.get("started_on")?,
        suspended_on: row.get("suspended_on")?,
        resumed_on: row.get("resumed_on")?,
        terminated_on: row.get("terminated_on")?,
        completed_on: row.get("completed_on")?,
        closed_on: row.get("closed_on")?,
        papers: Vec::new(),
        eligibility: Vec::new(),
        eligibility_frozen_at: None,
        gaps: Vec::new(),
        clock: None,
        reviews: Vec::new(),
        score: None,
        decision: None,
        next: Vec::new(),
        steps: Vec::new(),
        editable: false,
    })
}

/// Codes of a file's communes of work, the main one first.
pub(crate) fn communes(db: &Connection, id: ApplicationId) -> Result<Vec<String>, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT commune FROM application_place WHERE application_id = :id ORDER BY position")?;
    Ok(statement.query_map(named_params! { ":id": id }, |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// A file's papers, in the checklist's order.
pub(crate) fn papers(db: &Connection, id: ApplicationId) -> Result<Vec<PaperView>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT r.id, r.slug, r.name_ar, r.name_fr, r.name_en, r.obligatory, p.state, p.seen_on, p.expires_on, p.note,
                (SELECT count(*) FROM attachment t WHERE t.noun = 'application' AND t.noun_id = p.application_id
                   AND t.slot = 'paper:' || r.slug AND t.removed_at IS NULL) AS attachments
         FROM paper p JOIN requirement r ON r.id = p.requirement_id
         WHERE p.application_id = :id ORDER BY r.position",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(PaperView {
            requirement: row.get("id")?,
            slug: row.get("slug")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
            obligatory: row.get("obligatory")?,
            state: row.get("state")?,
            seen_on: row.get("seen_on")?,
            expires_on: row.get("expires_on")?,
            note: row.get("note")?,
            attachments: row.get("attachments")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn reviews(reading: &Reading<'_>, id: ApplicationId, concerned: bool) -> Result<Vec<DossierReview>, OfficeError> {
    let me = reading.actor.account.map(|(id, _)| id);
    let (blind, own): (bool, Option<ReviewState>) = reading
        .db
        .prepare_cached(
            "SELECT k.blind, (SELECT w.state FROM review w WHERE w.application_id = a.id AND w.account_id = :me) AS own
             FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = :id",
        )?
        .query_row(named_params! { ":id": id, ":me": me }, |row| Ok((row.get("blind")?, row.get("own")?)))?;
    let person = Person { own: false, sees_all: reading.actor.holds(Right::Rank), enters: false, decides: false };
    let others = !concerned && sees_others(&person, blind, own);
    let totals = totals::of_application(reading.db, id)?;
    let mut statement = reading.db.prepare_cached(
        "SELECT w.id, w.account_id, w.state, w.comment, w.submitted_at, u.display_ar, u.display_fr
         FROM review w JOIN account u ON u.id = w.account_id WHERE w.application_id = :id ORDER BY w.id",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        let state: ReviewState = row.get("state")?;
        let reviewer: AccountId = row.get("account_id")?;
        let review: crate::domain::id::ReviewId = row.get("id")?;
        let seen = others || Some(reviewer) == me;
        let total = totals.get(&review).filter(|_| seen && state == ReviewState::Submitted);
        let comment: String = row.get("comment")?;
        Ok(DossierReview {
            id: review,
            reviewer_ar: row.get("display_ar")?,
            reviewer_fr: row.get("display_fr")?,
            state,
            total: total.map(|total| total.value.shown(2)),
            comment: if seen && state == ReviewState::Submitted { comment } else { String::new() },
            submitted_at: row.get("submitted_at")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn decision(db: &Connection, id: ApplicationId) -> Result<Option<DecisionView>, OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT d.outcome, d.reason, d.note, d.rank, d.score, d.places, d.amount, d.taken_at, d.announced_at,
                    s.number, s.held_on, s.signed_at IS NOT NULL AS signed, coalesce(r.name_ar, '') AS reason_ar,
                    coalesce(r.name_fr, '') AS reason_fr, coalesce(r.name_en, '') AS reason_en
             FROM decision d JOIN session s ON s.id = d.session_id LEFT JOIN reason r ON r.slug = d.reason
             WHERE d.application_id = :id AND d.revoked_at IS NULL",
        )?
        .query_row(named_params! { ":id": id }, |row| {
            Ok(DecisionView {
                outcome: row.get("outcome")?,
                reason: row.get("reason")?,
                reason_ar: row.get("reason_ar")?,
                reason_fr: row.get("reason_fr")?,
                reason_en: row.get("reason_en")?,
                note: row.get("note")?,
                rank: row.get("rank")?,
                score: row.get("score")?,
                places: row.get("places")?,
                amount: row.get("amount")?,
                session_number: row.get("number")?,
                session_on: row.get("held_on")?,
                session_signed: row.get("signed")?,
                taken_at: row.get("taken_at")?,
                announced_at: row.get("announced_at")?,
            })
        })
        .optional()?)
}

/// The acts of the table from here that the person holds the right to, with what hinders them now.
fn next(reading: &Reading<'_>, standing: &Standing) -> Vec<NextAct> {
    let holds = |right| reading.actor.holds(right);
    // Reasons and confirmations are asked for when the act is done: they hinder nothing before.
    let facts = crate::domain::workflow::Facts { reason_given: true, unclear_confirmed: true, ..standing.facts };
    acts_from(standing.phase, holds)
        // What follows by itself is nobody's next step.
        .filter(|row| row.act != Act::RecallReview)
        .map(|row| NextAct {
            act: row.act,
            to: row.to,
            reason: row.reason,
            hindrance: match decide(&facts, row.act, holds) {
                Err(Refusal::Guarded(guard, intake)) => Some(guard.code(intake).to_owned()),
                Ok(_) | Err(Refusal::NotFromHere { .. } | Refusal::NoRight(_) | Refusal::ReasonMissing) => None,
            },
        })
        .collect()
}

fn steps(db: &Connection, id: ApplicationId) -> Result<Vec<StepView>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT s.act, s.from_phase, s.to_phase, s.at, s.reason, s.note, s.happened_on, s.due_on, u.display_ar,
                u.display_fr, coalesce(r.name_ar, '') AS reason_ar, coalesce(r.name_fr, '') AS reason_fr,
                coalesce(r.name_en, '') AS reason_en
         FROM step s JOIN account u ON u.id = s.account_id LEFT JOIN reason r ON r.slug = s.reason
         WHERE s.application_id = :id ORDER BY s.id",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(StepView {
            act: row.get("act")?,
            from: row.get("from_phase")?,
            to: row.get("to_phase")?,
            at: row.get("at")?,
            by_ar: row.get("display_ar")?,
            by_fr: row.get("display_fr")?,
            reason: row.get("reason")?,
            reason_ar: row.get("reason_ar")?,
            reason_fr: row.get("reason_fr")?,
            reason_en: row.get("reason_en")?,
            note: row.get("note")?,
            happened_on: row.get("happened_on")?,
            due_on: row.get("due_on")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
