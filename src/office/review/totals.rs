//! Totals of reviews and means of files, exact, computed from the marks each time: nothing is stored.

use crate::domain::id::{AccountId, ApplicationId, CallId, CriterionId, ReviewId};
use crate::domain::programme::Criterion;
use crate::domain::score::{Exact, Mark, Total, total};
use crate::office::OfficeError;
use crate::office::call::CallCriterion;
use crate::office::call::list::criteria;
use crate::store::StoreError;
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

/// A review as ranking sees it.
pub(crate) struct SubmittedReview {
    pub review: ReviewId,
    pub application: ApplicationId,
    pub reviewer: AccountId,
    pub total: Total,
    pub marks: Vec<Mark>,
}

/// Reads one mark of a row with `value` and `not_applicable`.
pub(crate) fn mark(row: &Row<'_>) -> Result<Mark, OfficeError> {
    let value: Option<String> = row.get("value")?;
    let not_applicable: bool = row.get("not_applicable")?;
    match value {
        _ if not_applicable => Ok(Mark::NotApplicable),
        None => Ok(Mark::Missing),
        Some(text) => Ok(Mark::Scored(text.parse().map_err(|_| StoreError::Damaged("score.value".into()))?)),
    }
}

/// The criteria of a grid without their ids.
pub(crate) fn grid(criteria: &[CallCriterion]) -> Vec<Criterion> {
    criteria.iter().map(|criterion| criterion.criterion.clone()).collect()
}

/// The marks of one review, in the grid's order.
pub(crate) fn marks_of(
    db: &Connection,
    review: ReviewId,
    criteria: &[CallCriterion],
) -> Result<Vec<Mark>, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT criterion_id, value, not_applicable FROM score WHERE review_id = :id")?;
    let mut rows = statement.query(named_params! { ":id": review })?;
    let mut given: HashMap<CriterionId, Mark> = HashMap::new();
    while let Some(row) = rows.next()? {
        given.insert(row.get("criterion_id")?, mark(row)?);
    }
    Ok(criteria.iter().map(|criterion| given.get(&criterion.id).copied().unwrap_or(Mark::Missing)).collect())
}

/// Every submitted review of a call with its total. Drafts never count.
pub(crate) fn submitted(
    db: &Connection,
    call: CallId,
    criteria: &[CallCriterion],
) -> Result<Vec<SubmittedReview>, OfficeError> {
    let grid = grid(criteria);
    let places: HashMap<CriterionId, usize> = criteria.iter().enumerate().map(|(i, c)| (c.id, i)).collect();
    let mut statement = db.prepare_cached(
        "SELECT w.id, w.application_id, w.account_id, s.criterion_id, s.value, s.not_applicable
         FROM review w JOIN application a ON a.id = w.application_id JOIN score s ON s.review_id = w.id
         WHERE a.call_id = :call AND w.state = 'submitted' ORDER BY w.id",
    )?;
    let mut rows = statement.query(named_params! { ":call": call })?;
    let mut marks: Vec<(ReviewId, ApplicationId, AccountId, Vec<Mark>)> = Vec::new();
    while let Some(row) = rows.next()? {
        let review: ReviewId = row.get("id")?;
        if marks.last().is_none_or(|(last, ..)| *last != review) {
            marks.push((
                review,
                row.get("application_id")?,
                row.get("account_id")?,
                vec![Mark::Missing; criteria.len()],
            ));
        }
        let criterion: CriterionId = row.get("criterion_id")?;
        let place = places.get(&criterion).and_then(|i| marks.last_mut().and_then(|(.., list)| list.get_mut(*i)));
        if let Some(place) = place {
            *place = mark(row)?;
        }
    }
    marks
        .into_iter()
        .map(|(review, application, reviewer, marks)| {
            let total = total(&grid, &marks).map_err(|_| StoreError::Damaged("review".into()))?;
            Ok(SubmittedReview { review, application, reviewer, total, marks })
        })
        .collect()
}

/// Totals of a file's submitted reviews.
pub(crate) fn of_application(db: &Connection, id: ApplicationId) -> Result<HashMap<ReviewId, Total>, OfficeError> {
    let call: CallId = db
        .prepare_cached("SELECT call_id FROM application WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?;
    let criteria = criteria(db, call)?;
    let grid = grid(&criteria);
    let reviews: Vec<ReviewId> = db
        .prepare_cached("SELECT id FROM review WHERE application_id = :id AND state = 'submitted' ORDER BY id")?
        .query_map(named_params! { ":id": id }, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut totals = HashMap::new();
    for review in reviews {
        if let Ok(total) = total(&grid, &marks_of(db, review, &criteria)?) {
            totals.insert(review, total);
        }
    }
    Ok(totals)
}

/// Mean of a file's submitted reviews; `None` while there is none.
pub(crate) fn mean_of(db: &Connection, id: ApplicationId) -> Result<Option<Exact>, OfficeError> {
    let totals: Vec<Exact> = of_application(db, id)?.values().map(|total| total.value).collect();
    Ok(Exact::mean(&totals))
}
