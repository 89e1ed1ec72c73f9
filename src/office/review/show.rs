//! A review, whole, with what belongs to scoring it.

use super::standing::{Standing, standing};
use super::totals::{self, grid, marks_of};
use super::{MarkView, OtherReview, PartView, ReviewView, WhichReview};
use crate::domain::application::ReviewState;
use crate::domain::id::{AccountId, CallId, ReviewId};
use crate::domain::reviewing::{reopen, writable};
use crate::domain::score::{Mark, total};
use crate::office::application::page::number_sql;
use crate::office::application::parts;
use crate::office::application::show::{papers, project};
use crate::office::call::CallCriterion;
use crate::office::call::grid::{held_by, sections, version};
use crate::office::call::list::criteria;
use crate::office::{OfficeError, Reading, place};
use rusqlite::{Connection, Row, named_params};

/// `review.show`: a review, for its reviewer, for those who see all reviews, and for the other reviewers of its file
/// once they may.
///
/// # Errors
/// `review-not-yours`, `review-hidden`, or when there is none of that id.
pub fn show(reading: &Reading<'_>, which: WhichReview) -> Result<ReviewView, OfficeError> {
    view(reading, which.id)
}

/// A review, whole, as the person who asks may see it.
pub(crate) fn view(reading: &Reading<'_>, id: ReviewId) -> Result<ReviewView, OfficeError> {
    let standing = standing(reading, id)?;
    standing.readable()?;
    whole(reading, &standing)
}

/// A review, whole; whoever calls this has settled that it may be seen.
pub(super) fn whole(reading: &Reading<'_>, standing: &Standing) -> Result<ReviewView, OfficeError> {
    let sql = format!(
        "SELECT w.state, w.comment AS review_comment, w.application_id, a.*,
                {} AS number, o.kind, o.name_ar AS organisation_ar, o.name_fr AS organisation_fr,
                coalesce(d.name_ar, '') AS domain_ar, coalesce(d.name_fr, '') AS domain_fr,
                coalesce(d.name_en, '') AS domain_en, w.id AS review_id, w.version AS review_version,
                w.account_id, u.display_ar, u.display_fr, w.entry, coalesce(e.display_ar, '') AS entered_ar,
                coalesce(e.display_fr, '') AS entered_fr, w.saved_at, w.submitted_at, w.reopened_at, w.reopen_reason
         FROM review w JOIN application a ON a.id = w.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id JOIN account u ON u.id = w.account_id
         LEFT JOIN account e ON e.id = w.entered_by LEFT JOIN domain d ON d.id = a.domain_id WHERE w.id = :id",
        number_sql()
    );
    let mut view = reading.db.prepare_cached(&sql)?.query_row(named_params! { ":id": standing.review }, row_of)?;
    view.own = standing.person.own;
    view.editable = standing.person.own && writable(&standing.situation, &standing.person, false).is_ok();
    if view.state == ReviewState::Submitted {
        let found = reopen(&standing.situation, &standing.person);
        view.reopenable = found.is_ok();
        view.reopen_hindrance = found.err().map(str::to_owned);
    }
    fill_places(reading.db, &mut view)?;
    view.papers = papers(reading.db, standing.application)?;
    if standing.names_hidden {
        hide_names(&mut view);
    }
    fill_others(reading.db, &mut view, standing)?;
    fill_marks(reading.db, &mut view, standing)?;
    fill_neighbours(reading.db, &mut view, standing.reviewer, standing.call)?;
    Ok(view)
}

/// Notes on papers are the counter's and name the applicant.
fn hide_names(view: &mut ReviewView) {
    view.names_hidden = true;
    view.organisation_ar.clear();
    view.organisation_fr.clear();
    for paper in &mut view.papers {
        paper.note.clear();
    }
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<ReviewView> {
    Ok(ReviewView {
        id: row.get("review_id")?,
        version: row.get("review_version")?,
        state: row.get("state")?,
        application: row.get("application_id")?,
        number: row.get("number")?,
        phase: row.get("phase")?,
        project: project(row)?,
        communes_ar: Vec::new(),
        communes_fr: Vec::new(),
        domain_ar: row.get("domain_ar")?,
        domain_fr: row.get("domain_fr")?,
        domain_en: row.get("domain_en")?,
        organisation_ar: row.get("organisation_ar")?,
        organisation_fr: row.get("organisation_fr")?,
        kind: row.get("kind")?,
        names_hidden: false,
        papers: Vec::new(),
        reviewer: row.get("account_id")?,
        reviewer_ar: row.get("display_ar")?,
        reviewer_fr: row.get("display_fr")?,
        own: false,
        entry: row.get("entry")?,
        entered_by_ar: row.get("entered_ar")?,
        entered_by_fr: row.get("entered_fr")?,
        saved_at: row.get("saved_at")?,
        submitted_at: row.get("submitted_at")?,
        reopened_at: row.get("reopened_at")?,
        reopen_reason: row.get("reopen_reason")?,
        reopenable: false,
        reopen_hindrance: None,
        others: Vec::new(),
        others_in: 0,
        others_hidden: false,
        sections: Vec::new(),
        criteria: Vec::new(),
        grid_version: 1,
        marks: Vec::new(),
        comment: row.get("review_comment")?,
        parts: Vec::new(),
        total: None,
        complete: false,
        editable: false,
        position: 0,
        of: 0,
        handed_in: 0,
        previous: None,
        next: None,
    })
}

fn fill_places(db: &Connection, view: &mut ReviewView) -> Result<(), OfficeError> {
    parts::fill(db, view.application, &mut view.project)?;
    for commune in place::list::named(db, &view.project.communes)? {
        view.communes_ar.push(commune.name_ar);
        view.communes_fr.push(commune.name_fr);
    }
    Ok(())
}

/// Others' reviews that are in; while they may not be seen, only their number.
fn fill_others(db: &Connection, view: &mut ReviewView, standing: &Standing) -> Result<(), OfficeError> {
    view.others_in = i64::try_from(standing.situation.others_in).unwrap_or(0);
    view.others_hidden = !standing.sees_others();
    if view.others_hidden || view.others_in == 0 {
        return Ok(());
    }
    let totals = totals::of_application(db, view.application)?;
    let mut statement = db.prepare_cached(
        "SELECT w.id, w.comment, u.display_ar, u.display_fr FROM review w JOIN account u ON u.id = w.account_id
         WHERE w.application_id = :application AND w.id <> :id AND w.state = 'submitted' ORDER BY w.id",
    )?;
    view.others = statement
        .query_map(named_params! { ":application": view.application, ":id": view.id }, |row| {
            let id: ReviewId = row.get("id")?;
            Ok(OtherReview {
                id,
                reviewer_ar: row.get("display_ar")?,
                reviewer_fr: row.get("display_fr")?,
                total: totals.get(&id).map(|total| total.value.shown(2)),
                comment: row.get("comment")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(())
}

/// The marks of a review as they stand.
pub(super) fn mark_views(db: &Connection, id: ReviewId) -> Result<Vec<MarkView>, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT criterion_id, value, not_applicable, comment FROM score WHERE review_id = :id")?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(MarkView {
            criterion: row.get("criterion_id")?,
            value: row.get("value")?,
            not_applicable: row.get("not_applicable")?,
            comment: row.get("comment")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn fill_marks(db: &Connection, view: &mut ReviewView, standing: &Standing) -> Result<(), OfficeError> {
    view.criteria = held_by(criteria(db, standing.call)?, standing.service);
    view.sections = sections(db, standing.call)?;
    view.sections.retain(|one| view.criteria.iter().any(|held| held.criterion.section.as_ref() == Some(&one.slug)));
    view.grid_version = version(db, standing.call)?;
    view.marks = mark_views(db, view.id)?;
    let marks = marks_of(db, view.id, &view.criteria)?;
    view.complete = marks.iter().all(|mark| *mark != Mark::Missing);
    (view.total, view.parts) = so_far(&view.criteria, &marks);
    Ok(())
}

/// The total over what is marked already: criteria without a mark are put aside, and said to be missing.
fn so_far(criteria: &[CallCriterion], marks: &[Mark]) -> (Option<String>, Vec<PartView>) {
    let marked: Vec<Mark> =
        marks.iter().map(|mark| if *mark == Mark::Missing { Mark::NotApplicable } else { *mark }).collect();
    let Ok(total) = total(&grid(criteria), &marked) else { return (None, Vec::new()) };
    let parts = criteria
        .iter()
        .zip(&total.parts)
        .map(|(criterion, part)| PartView {
            criterion: criterion.id,
            share: part.share.shown(2),
            points: part.points.map(|points| points.shown(2)),
        })
        .collect();
    (Some(total.value.shown(2)), parts)
}

fn fill_neighbours(
    db: &Connection,
    view: &mut ReviewView,
    reviewer: AccountId,
    call: CallId,
) -> Result<(), OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT w.id, w.state FROM review w JOIN application a ON a.id = w.application_id
         WHERE w.account_id = :reviewer AND a.call_id = :call ORDER BY a.register, w.id",
    )?;
    let list: Vec<(ReviewId, ReviewState)> = statement
        .query_map(named_params! { ":reviewer": reviewer, ":call": call }, |row| {
            Ok((row.get("id")?, row.get("state")?))
        })?
        .collect::<Result<_, _>>()?;
    let at = list.iter().position(|(id, _)| *id == view.id).unwrap_or(0);
    let open = |(id, state): &(ReviewId, ReviewState)| *id != view.id && *state != ReviewState::Submitted;
    let count = |n: usize| i64::try_from(n).unwrap_or(0);
    view.position = count(at + 1);
    view.of = count(list.len());
    view.handed_in = count(list.iter().filter(|(_, state)| *state == ReviewState::Submitted).count());
    view.previous = at.checked_sub(1).and_then(|i| list.get(i)).map(|(id, _)| *id);
    view.next = list
        .iter()
        .skip(at + 1)
        .chain(list.iter().take(at))
        .find(|entry| open(entry))
        .or_else(|| list.get(at + 1))
        .map(|(id, _)| *id);
    Ok(())
}
