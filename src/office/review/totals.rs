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
use rusqlite::{Connection, Row, RowIndex, named_params};
use rust_decimal::Decimal;
use std::collections::HashMap;

/// A submitted review as its rows say it.
pub(crate) struct MarkedReview {
    pub review: ReviewId,
    pub application: ApplicationId,
    pub reviewer: AccountId,
    /// The desk it was made at; totals of two desks are of two different hundreds.
    pub desk: Option<Service>,
    /// In the grid's order.
    pub marks: Vec<Mark>,
}

/// The same with its total.
pub(crate) struct SubmittedReview {
    pub given: MarkedReview,
    pub total: Total,
}

/// Reads one mark of a row, from the columns of its value and of "not applicable".
pub(crate) fn mark<I: RowIndex>(row: &Row<'_>, value: I, not_applicable: I) -> Result<Mark, OfficeError> {
    if row.get::<_, bool>(not_applicable)? {
        return Ok(Mark::NotApplicable);
    }
    let damaged = || StoreError::Damaged("score.value".into());
    match row.get_ref(value)?.as_str_or_null().map_err(|_| damaged())? {
        None => Ok(Mark::Missing),
        Some(text) => Ok(Mark::Scored(text.parse::<Decimal>().map_err(|_| damaged())?.normalize())),
    }
}

impl MarkedReview {
    /// Reckons its total.
    ///
    /// # Errors
    /// When a mark is missing or numbers pass what 128 bits hold: no submitted review is so but a damaged one.
    pub(crate) fn reckoned(self, grid: &Grid) -> Result<SubmittedReview, OfficeError> {
        let total = total_at(grid, self.desk, &self.marks).map_err(|_| StoreError::Damaged("review".into()))?;
        Ok(SubmittedReview { given: self, total })
    }
}

impl SubmittedReview {
    /// The same as a file's score takes it in.
    pub(crate) fn judged(&self) -> Judged<'_> {
        Judged { desk: self.given.desk, total: &self.total, marks: &self.given.marks }
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
        given.insert(row.get("criterion_id")?, mark(row, "value", "not_applicable")?);
    }
    Ok(criteria.iter().map(|criterion| given.get(&criterion.id).copied().unwrap_or(Mark::Missing)).collect())
}

/// Every submitted review of a call, in the order they were given out. Drafts never count.
pub(crate) fn marked(
    db: &Connection,
    call: CallId,
    criteria: &[CallCriterion],
) -> Result<Vec<MarkedReview>, OfficeError> {
    let grid = grid(criteria);
    let places: HashMap<CriterionId, usize> = criteria.iter().enumerate().map(|(i, c)| (c.id, i)).collect();
    let mut statement = db.prepare_cached(
        "SELECT w.id, w.application_id, w.account_id, w.service, s.criterion_id, s.value, s.not_applicable
         FROM application a JOIN review w ON w.application_id = a.id JOIN score s ON s.review_id = w.id
         WHERE a.call_id = :call AND w.state = 'submitted'",
    )?;
    let column = |name: &str| statement.column_index(name);
    let (id, criterion) = (column("id")?, column("criterion_id")?);
    let (value, not_applicable) = (column("value")?, column("not_applicable")?);
    let mut rows = statement.query(named_params! { ":call": call })?;
    let mut found: Vec<MarkedReview> = Vec::new();
    let mut known: HashMap<ReviewId, usize> = HashMap::new();
    let mut last = None;
    while let Some(row) = rows.next()? {
        let review: ReviewId = row.get(id)?;
        // Marks of one review come together, as a rule: only then is nothing looked up.
        let at = match last {
            Some((same, at)) if same == review => at,
            _ => *known.entry(review).or_insert(found.len()),
        };
        last = Some((review, at));
        if at == found.len() {
            let (application, reviewer) = (row.get("application_id")?, row.get("account_id")?);
            let desk = grid.desk(row.get("service")?);
            found.push(MarkedReview {
                review,
                application,
                reviewer,
                desk,
                marks: vec![Mark::Missing; criteria.len()],
            });
        }
        let Some(place) = places.get(&row.get(criterion)?) else { continue };
        let mark = mark(row, value, not_applicable)?;
        if let Some(slot) = found.get_mut(at).and_then(|marked| marked.marks.get_mut(*place)) {
            *slot = mark;
        }
    }
    found.sort_by_key(|marked| marked.review);
    Ok(found)
}

/// Every submitted review of a call with its total.
pub(crate) fn submitted(
    db: &Connection,
    call: CallId,
    criteria: &[CallCriterion],
) -> Result<Vec<SubmittedReview>, OfficeError> {
    let grid = grid(criteria);
    marked(db, call, criteria)?.into_iter().map(|marked| marked.reckoned(&grid)).collect()
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
        let given = MarkedReview { review, application: id, reviewer, desk, marks };
        list.extend(given.reckoned(&grid).ok());
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
    Ok(of_file(db, id, &criteria)?.into_iter().map(|review| (review.given.review, review.total)).collect())
}

/// Score of a file; `None` while it has none.
pub(crate) fn score_of(db: &Connection, id: ApplicationId) -> Result<Option<Exact>, OfficeError> {
    let (call, policy) = call_of(db, id)?;
    let criteria = criteria(db, call)?;
    let reviews = of_file(db, id, &criteria)?;
    Ok(score(&grid(&criteria), &reviews, policy.aggregate)?.map(|score| score.value))
}
