//! A review, whole, with what belongs to scoring it.

use super::totals::{grid, marks_of};
use super::{MarkView, PartView, ReviewView, WhichReview};
use crate::access::Right;
use crate::domain::application::ReviewState;
use crate::domain::grid::Service;
use crate::domain::id::{AccountId, CallId, ReviewId};
use crate::domain::score::{Mark, total};
use crate::domain::workflow::Phase;
use crate::office::application::page::number_sql;
use crate::office::application::parts;
use crate::office::application::show::project;
use crate::office::call::CallCriterion;
use crate::office::call::grid::{held_by, sections, version};
use crate::office::call::list::criteria;
use crate::office::{OfficeError, Reading, place};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// `review.show`: a review, for its reviewer or for those who see all reviews.
///
/// # Errors
/// `review-not-yours`, or when there is none of that id.
pub fn show(reading: &Reading<'_>, which: WhichReview) -> Result<ReviewView, OfficeError> {
    view(reading, which.id)
}

/// A review, whole.
pub(crate) fn view(reading: &Reading<'_>, id: ReviewId) -> Result<ReviewView, OfficeError> {
    let me = reading.actor.account()?;
    let sql = format!(
        "SELECT w.state, w.account_id, w.service, w.comment AS review_comment, w.application_id, a.*,
                {} AS number, o.kind, o.name_ar AS organisation_ar, o.name_fr AS organisation_fr,
                coalesce(d.name_ar, '') AS domain_ar, coalesce(d.name_fr, '') AS domain_fr,
                coalesce(d.name_en, '') AS domain_en, w.id AS review_id, w.version AS review_version
         FROM review w JOIN application a ON a.id = w.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id LEFT JOIN domain d ON d.id = a.domain_id WHERE w.id = :id",
        number_sql()
    );
    let found = reading
        .db
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, |row| {
            let reviewer: AccountId = row.get("account_id")?;
            let call: CallId = row.get("call_id")?;
            Ok((row_of(row)?, reviewer, call, row.get("service")?))
        })
        .optional()?;
    let (mut view, reviewer, call, service) = found.ok_or(OfficeError::NotFound("review"))?;
    if reviewer != me && !reading.actor.holds(Right::Rank) {
        return Err(OfficeError::Rule("review-not-yours"));
    }
    view.editable = reviewer == me && view.state != ReviewState::Submitted && view.phase == Phase::InReview;
    fill_places(reading.db, &mut view)?;
    fill_marks(reading.db, &mut view, call, service)?;
    fill_neighbours(reading.db, &mut view, reviewer, call)?;
    Ok(view)
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

fn fill_marks(
    db: &Connection,
    view: &mut ReviewView,
    call: CallId,
    service: Option<Service>,
) -> Result<(), OfficeError> {
    view.criteria = held_by(criteria(db, call)?, service);
    view.sections = sections(db, call)?;
    view.sections.retain(|one| view.criteria.iter().any(|held| held.criterion.section.as_ref() == Some(&one.slug)));
    view.grid_version = version(db, call)?;
    let mut statement =
        db.prepare_cached("SELECT criterion_id, value, not_applicable, comment FROM score WHERE review_id = :id")?;
    view.marks = statement
        .query_map(named_params! { ":id": view.id }, |row| {
            Ok(MarkView {
                criterion: row.get("criterion_id")?,
                value: row.get("value")?,
                not_applicable: row.get("not_applicable")?,
                comment: row.get("comment")?,
            })
        })?
        .collect::<Result<_, _>>()?;
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
    view.position = i64::try_from(at + 1).unwrap_or(0);
    view.of = i64::try_from(list.len()).unwrap_or(0);
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
