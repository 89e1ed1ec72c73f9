//! Totals of reviews and scores of files, exact, computed from the marks each time: nothing is stored.

use crate::domain::grid::Service;
use crate::domain::id::{AccountId, ApplicationId, CallId, CriterionId, ReviewId};
use crate::domain::policy::{Aggregate, Policy};
use crate::domain::score::{Exact, FileScore, Grid, Judged, Mark, NoScore, Total, file, total_at};
use crate::office::OfficeError;
use crate::office::call::CallCriterion;
use crate::office::call::grid::reckoned;
use crate::office::call::list::criteria;
use crate::store::StoreError;
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

/// A submitted review with its total.
pub(crate) struct SubmittedReview {
    pub review: ReviewId,
    pub application: ApplicationId,
    pub reviewer: AccountId,
    /// The desk it was made at; totals of two desks are of two different hundreds.
    pub desk: Option<Service>,
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

impl SubmittedReview {
    /// The same as a file's score takes it in.
    pub(crate) fn judged(&self) -> Judged<'_> {
        Judged { desk: self.desk, total: &self.total, marks: &self.marks }
    }
}

/// The criteria of a grid, or some of them, as totals reckon with them.
pub(crate) fn grid(criteria: &[CallCriterion]) -> Grid {
    reckoned(criteria)
}

/// The score of a file over its submitted reviews; `None` while there is none, or a service that scores a section
/// has not handed in.
pub(crate) fn score(grid: &Grid, reviews: &[SubmittedReview], by: Aggregate) -> Result<Option<FileScore>, OfficeError> {
    let judged: Vec<Judged<'_>> = reviews.iter().map(SubmittedReview::judged).collect();
    match file(grid, &judged, by) {
        Ok(score) => Ok(Some(score)),
        Err(NoScore::Awaits(_)) => Ok(None),
        Err(NoScore::TooLarge) => Err(StoreError::Damaged("review".into()).into()),
    }
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

/// A submitted review whose marks are still being gathered: whose, of which file, at which desk.
type Unreckoned = (ReviewId, ApplicationId, AccountId, Option<Service>, Vec<Mark>);

/// Every submitted review of a call with its total. Drafts never count.
pub(crate) fn submitted(
    db: &Connection,
    call: CallId,
    criteria: &[CallCriterion],
) -> Result<Vec<SubmittedReview>, OfficeError> {
    let grid = grid(criteria);
    let places: HashMap<CriterionId, usize> = criteria.iter().enumerate().map(|(i, c)| (c.id, i)).collect();
    let mut statement = db.prepare_cached(
        "SELECT w.id, w.application_id, w.account_id, w.service, s.criterion_id, s.value, s.not_applicable
         FROM review w JOIN application a ON a.id = w.application_id JOIN score s ON s.review_id = w.id
         WHERE a.call_id = :call AND w.state = 'submitted' ORDER BY w.id",
    )?;
    let mut rows = statement.query(named_params! { ":call": call })?;
    let mut marks: Vec<Unreckoned> = Vec::new();
    while let Some(row) = rows.next()? {
        let review: ReviewId = row.get("id")?;
        if marks.last().is_none_or(|(last, ..)| *last != review) {
            let desk = grid.desk(row.get("service")?);
            let (file, reviewer) = (row.get("application_id")?, row.get("account_id")?);
            marks.push((review, file, reviewer, desk, vec![Mark::Missing; criteria.len()]));
        }
        let criterion: CriterionId = row.get("criterion_id")?;
        let place = places.get(&criterion).and_then(|i| marks.last_mut().and_then(|(.., list)| list.get_mut(*i)));
        if let Some(place) = place {
            *place = mark(row)?;
        }
    }
    marks
        .into_iter()
        .map(|(review, application, reviewer, desk, marks)| {
            let total = total_at(&grid, desk, &marks).map_err(|_| StoreError::Damaged("review".into()))?;
            Ok(SubmittedReview { review, application, reviewer, desk, total, marks })
        })
        .collect()
}

/// The submitted reviews of one file.
fn of_file(
    db: &Connection,
    id: ApplicationId,
    criteria: &[CallCriterion],
) -> Result<Vec<SubmittedReview>, OfficeError> {
    let grid = grid(criteria);
    let reviews: Vec<(ReviewId, AccountId, Option<Service>)> = db
        .prepare_cached(
            "SELECT id, account_id, service FROM review WHERE application_id = :id AND state = 'submitted' ORDER BY id",
        )?
        .query_map(named_params! { ":id": id }, |row| {
            Ok((row.get("id")?, row.get("account_id")?, row.get("service")?))
        })?
        .collect::<Result<_, _>>()?;
    let mut list = Vec::new();
    for (review, reviewer, service) in reviews {
        let (desk, marks) = (grid.desk(service), marks_of(db, review, criteria)?);
        if let Ok(total) = total_at(&grid, desk, &marks) {
            list.push(SubmittedReview { review, application: id, reviewer, desk, total, marks });
        }
    }
    Ok(list)
}

fn call_of(db: &Connection, id: ApplicationId) -> Result<(CallId, Policy), OfficeError> {
    let (call, policy): (CallId, String) = db
        .prepare_cached(
            "SELECT a.call_id, k.policy FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("call_id")?, row.get("policy")?)))?;
    Ok((call, serde_json::from_str(&policy).map_err(|_| StoreError::Damaged("call.policy".into()))?))
}

/// Totals of a file's submitted reviews.
pub(crate) fn of_application(db: &Connection, id: ApplicationId) -> Result<HashMap<ReviewId, Total>, OfficeError> {
    let criteria = criteria(db, call_of(db, id)?.0)?;
    Ok(of_file(db, id, &criteria)?.into_iter().map(|review| (review.review, review.total)).collect())
}

/// Score of a file; `None` while it has none.
pub(crate) fn score_of(db: &Connection, id: ApplicationId) -> Result<Option<Exact>, OfficeError> {
    let (call, policy) = call_of(db, id)?;
    let criteria = criteria(db, call)?;
    let reviews = of_file(db, id, &criteria)?;
    Ok(score(&grid(&criteria), &reviews, policy.aggregate)?.map(|score| score.value))
}
