//! The ranked files of a call with who gave which marks, and how the call orders and bars them.

use crate::domain::date::parse_moment;
use crate::domain::grid::Service;
use crate::domain::id::{AccountId, ApplicationId, CallId};
use crate::domain::opinion::{Committee, Given, Panel, Standing};
use crate::domain::ranking::{Entry, TieBreak, rank};
use crate::domain::score::{Exact, Grid, Mark};
use crate::office::OfficeError;
use crate::office::call::CallView;
use crate::office::ranking::reckon::Through;
use crate::office::ranking::sheet::Sheet;
use crate::office::ranking::{self, RankingRow};
use crate::office::review::totals::{SubmittedReview, grid, submitted};
use rusqlite::{Connection, named_params};
use std::cmp::Ordering;
use std::collections::HashMap;

/// A reviewer of a call.
pub(super) struct Reviewer {
    pub id: AccountId,
    pub display_ar: String,
    pub display_fr: String,
}

/// What a second opinion is formed on; files in the ranking's order.
pub(super) struct Gathered {
    pub call: CallView,
    pub grid: Grid,
    /// Desks that score something.
    pub desks: Vec<Option<Service>>,
    pub rows: Vec<RankingRow>,
    pub reviews: Vec<Vec<SubmittedReview>>,
    pub reviewers: Vec<Reviewer>,
    /// Register number and moment of the deposit of each file.
    deposits: HashMap<ApplicationId, (i64, String)>,
    rules: Vec<TieBreak>,
    line: Through,
}

/// Submitted reviews by file.
pub(super) fn by_file(
    db: &Connection,
    call: &CallView,
) -> Result<HashMap<ApplicationId, Vec<SubmittedReview>>, OfficeError> {
    let mut reviews: HashMap<ApplicationId, Vec<SubmittedReview>> = HashMap::new();
    for review in submitted(db, call.id, &call.criteria)? {
        reviews.entry(review.application).or_default().push(review);
    }
    Ok(reviews)
}

impl Gathered {
    pub(super) fn of(db: &Connection, id: CallId) -> Result<Self, OfficeError> {
        let sheet = Sheet::read(db, id)?;
        let rows = ranking::show::view(&sheet)?.rows;
        let line = Through::of(&sheet);
        let call = sheet.call;
        let mut reviews = by_file(db, &call)?;
        let reviews = rows.iter().map(|row| reviews.remove(&row.application).unwrap_or_default()).collect();
        let rules = call.rules.tie_breaks.iter().filter_map(|rule| TieBreak::parse(rule, &call.rules)).collect();
        let grid = grid(&call.criteria);
        Ok(Self {
            desks: grid.desks(),
            grid,
            line,
            reviewers: reviewers(db, id)?,
            deposits: deposits(db, id)?,
            call,
            rows,
            reviews,
            rules,
        })
    }

    /// A reviewer's place in the list.
    pub(super) fn place(&self, reviewer: AccountId) -> Option<usize> {
        self.reviewers.iter().position(|one| one.id == reviewer)
    }

    pub(super) fn panel(&self) -> Panel {
        let given = |review: &SubmittedReview| {
            let (desk, reviewer) = (self.desk(review)?, self.place(review.reviewer)?);
            Some(Given { desk, reviewer, total: review.total.value })
        };
        let files: Vec<Vec<Given>> =
            self.reviews.iter().map(|reviews| reviews.iter().filter_map(given).collect()).collect();
        let shares: Vec<Exact> = self.desks.iter().map(|desk| self.share(*desk)).collect();
        Panel::new(&files, self.reviewers.len(), &shares, self.call.rules.policy.aggregate)
    }

    /// The desk at which a review was made, by its place among the desks.
    pub(super) fn desk(&self, review: &SubmittedReview) -> Option<usize> {
        self.desks.iter().position(|desk| *desk == review.desk)
    }

    /// The share of 100 that a desk decides on.
    pub(super) fn share(&self, desk: Option<Service>) -> Exact {
        self.grid.share(desk).unwrap_or(Exact::ZERO)
    }

    /// The files of an order that get in, as the call draws its line.
    pub(super) fn accepted(&self, order: &[Standing]) -> Vec<usize> {
        let named = |standing: &Standing| Some((self.rows.get(standing.file)?.application, standing.passes));
        let inside = self.line.accepted(order.iter().filter_map(named));
        inside.into_iter().filter_map(|place| order.get(place)).map(|standing| standing.file).collect()
    }

    /// Whether it may matter in which order those who get in do.
    pub(super) fn is_by_turn(&self) -> bool {
        self.line.keeps_places()
    }

    /// Hands on how this call orders, bars and draws the line.
    pub(super) fn with_committee<A>(&self, work: impl FnOnce(Committee<'_>) -> A) -> A {
        let line = |order: &[Standing]| self.accepted(order);
        let tie = |a: usize, b: usize, without: Option<usize>| self.tie(a, b, without);
        let eliminated = |file: usize, without: Option<usize>| self.is_eliminated(file, without);
        let pass_mark = self.call.rules.pass_mark;
        work(Committee { line: &line, tie: &tie, eliminated: &eliminated, pass_mark })
    }

    /// Orders two files of equal score by the call's tie-breakers.
    pub(super) fn tie(&self, a: usize, b: usize, without: Option<usize>) -> Ordering {
        let (Some(first), Some(second)) = (self.entry(a, without), self.entry(b, without)) else { return a.cmp(&b) };
        let ahead = first.application;
        let order = rank(vec![first, second], &self.rules);
        if order.first().is_some_and(|place| place.application == ahead) { Ordering::Less } else { Ordering::Greater }
    }

    /// Whether a criterion's mark of the file is below its floor.
    pub(super) fn is_eliminated(&self, file: usize, without: Option<usize>) -> bool {
        self.grid.columns.iter().enumerate().any(|(i, column)| {
            column.floor.is_some_and(|floor| self.mark(file, i, without).is_some_and(|mark| mark < floor))
        })
    }

    /// A file as its tie-breakers see it; all scores are alike here.
    fn entry(&self, file: usize, without: Option<usize>) -> Option<Entry> {
        let row = self.rows.get(file)?;
        let (register, deposited) = self.deposits.get(&row.application)?;
        Some(Entry {
            application: row.application,
            score: Exact::ZERO,
            eliminated: None,
            criteria: (0..self.grid.columns.len()).map(|i| self.mark(file, i, without)).collect(),
            places: row.places,
            women: row.women,
            amount: row.amount,
            deposited: parse_moment(deposited).unwrap_or_default(),
            register: *register,
        })
    }

    /// The file's mark on one criterion, as its score is; `None` where it never applied.
    fn mark(&self, file: usize, criterion: usize, without: Option<usize>) -> Option<Exact> {
        let kept =
            self.reviews.get(file)?.iter().filter(|one| without.is_none() || self.place(one.reviewer) != without);
        let marks: Vec<Exact> = kept
            .filter_map(|review| match review.marks.get(criterion) {
                Some(Mark::Scored(value)) => Some(Exact::decimal(*value)),
                Some(Mark::Missing | Mark::NotApplicable) | None => None,
            })
            .collect();
        Exact::aggregate(&marks, self.call.rules.policy.aggregate)
    }
}

/// Those who handed in a review of the call.
fn reviewers(db: &Connection, id: CallId) -> Result<Vec<Reviewer>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT u.id, u.display_ar, u.display_fr FROM account u WHERE EXISTS
           (SELECT 1 FROM review w JOIN application a ON a.id = w.application_id
             WHERE w.account_id = u.id AND a.call_id = :call AND w.state = 'submitted') ORDER BY u.id",
    )?;
    let rows = statement.query_map(named_params! { ":call": id }, |row| {
        Ok(Reviewer { id: row.get("id")?, display_ar: row.get("display_ar")?, display_fr: row.get("display_fr")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn deposits(db: &Connection, id: CallId) -> Result<HashMap<ApplicationId, (i64, String)>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT id, register, coalesce(deposited_at, '') AS deposited_at FROM application
         WHERE call_id = :call AND register IS NOT NULL",
    )?;
    let rows = statement.query_map(named_params! { ":call": id }, |row| {
        Ok((row.get("id")?, (row.get("register")?, row.get("deposited_at")?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
