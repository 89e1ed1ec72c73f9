//! The ranked files of a call with who gave which marks, and how the call orders and bars them.

use crate::domain::grid::Service;
use crate::domain::id::{AccountId, ApplicationId, CallId};
use crate::domain::opinion::{Committee, Given, Panel, Standing};
use crate::domain::ranking::{Entry, TieBreak, rank};
use crate::domain::score::{Exact, Grid, mark_of};
use crate::office::OfficeError;
use crate::office::call::CallView;
use crate::office::ranking::reckon::{Through, order};
use crate::office::ranking::sheet::{RankedFile, Sheet};
use crate::office::review::totals::SubmittedReview;
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
    pub files: Vec<RankedFile>,
    pub reviews: Vec<Vec<SubmittedReview>>,
    pub reviewers: Vec<Reviewer>,
    rules: Vec<TieBreak>,
    line: Through,
}

impl Gathered {
    pub(super) fn of(db: &Connection, id: CallId) -> Result<Self, OfficeError> {
        let sheet = Sheet::read(db, id)?;
        let order = order(&sheet)?;
        let line = Through::of(&sheet);
        let (call, grid) = (sheet.call, sheet.grid);
        let mut known: HashMap<ApplicationId, RankedFile> =
            sheet.files.into_iter().map(|file| (file.id, file)).collect();
        let mut files: Vec<RankedFile> = order.iter().filter_map(|id| known.remove(id)).collect();
        let reviews = files
            .iter_mut()
            .map(|file| {
                std::mem::take(&mut file.reviews).into_iter().map(|review| review.given.reckoned(&grid)).collect()
            })
            .collect::<Result<_, _>>()?;
        let rules = call.rules.tie_breaks.iter().filter_map(|rule| TieBreak::parse(rule, &call.rules)).collect();
        Ok(Self { desks: grid.desks(), grid, line, reviewers: reviewers(db, id)?, call, files, reviews, rules })
    }

    /// A reviewer's place in the list.
    pub(super) fn place(&self, reviewer: AccountId) -> Option<usize> {
        self.reviewers.iter().position(|one| one.id == reviewer)
    }

    pub(super) fn panel(&self) -> Panel {
        let given = |review: &SubmittedReview| {
            let (desk, reviewer) = (self.desk(review)?, self.place(review.given.reviewer)?);
            Some(Given { desk, reviewer, total: review.total.value })
        };
        let files: Vec<Vec<Given>> =
            self.reviews.iter().map(|reviews| reviews.iter().filter_map(given).collect()).collect();
        let shares: Vec<Exact> = self.desks.iter().map(|desk| self.share(*desk)).collect();
        Panel::new(&files, self.reviewers.len(), &shares, self.call.rules.policy.aggregate)
    }

    /// The desk at which a review was made, by its place among the desks.
    pub(super) fn desk(&self, review: &SubmittedReview) -> Option<usize> {
        self.desks.iter().position(|desk| *desk == review.given.desk)
    }

    /// The share of 100 that a desk decides on.
    pub(super) fn share(&self, desk: Option<Service>) -> Exact {
        self.grid.share(desk).unwrap_or(Exact::ZERO)
    }

    /// The files of an order that get in, as the call draws its line.
    pub(super) fn accepted(&self, order: &[Standing]) -> Vec<usize> {
        let named = |standing: &Standing| Some((self.files.get(standing.file)?.id, standing.passes));
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
        let criteria = (0..self.grid.columns.len()).map(|i| self.mark(file, i, without)).collect();
        Some(self.files.get(file)?.entry(Exact::ZERO, criteria, None))
    }

    /// The file's mark on one criterion, as its score is; `None` where it never applied.
    fn mark(&self, file: usize, criterion: usize, without: Option<usize>) -> Option<Exact> {
        let kept =
            self.reviews.get(file)?.iter().filter(|one| without.is_none() || self.place(one.given.reviewer) != without);
        let marks = kept.filter_map(|review| review.given.marks.get(criterion).copied());
        mark_of(marks, self.call.rules.policy.aggregate)
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
