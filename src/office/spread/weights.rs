//! How far each weight may move before the line changes.

use super::gather::Gathered;
use super::line::accepted;
use super::{WeightChange, WeightRoom};
use crate::domain::id::ApplicationId;
use crate::domain::opinion::Standing;
use crate::domain::policy::Aggregate;
use crate::domain::score::{Exact, Mark, total};
use crate::domain::sensitivity::{Change, Curve, Question, Room, Weighed, rooms};
use crate::office::review::totals::SubmittedReview;
use rust_decimal::Decimal;

/// One room for each criterion with a weight; `None` where numbers grow too large.
pub(super) fn of(gathered: &Gathered) -> Option<Vec<WeightRoom>> {
    let shares: Vec<Exact> = gathered.grid.iter().map(|criterion| Exact::decimal(criterion.weight)).collect();
    let files: Vec<Vec<Weighed<'_>>> =
        gathered.reviews.iter().map(|reviews| reviews.iter().map(|one| weighed(gathered, one)).collect()).collect();
    // The line and the ties ask by place among the ranked files, as everything here does.
    let line = |order: &[Standing]| accepted(order, &gathered.rows, &gathered.call.terms);
    let tie = |a: usize, b: usize| gathered.tie(a, b, None);
    let barred: Vec<bool> = (0..gathered.rows.len()).map(|file| gathered.is_eliminated(file, None)).collect();
    let found = rooms(&Question {
        shares: &shares,
        desks: 1,
        files: &files,
        aggregate: gathered.call.rules.policy.aggregate,
        line: &line,
        tie: &tie,
        eliminated: &|file| barred.get(file).copied().unwrap_or(false),
        pass_mark: Exact::decimal(gathered.call.rules.pass_mark),
    })?;
    Some(found.into_iter().filter_map(|room| told(gathered, room)).collect())
}

/// Whether every review's part in a score is a straight line, so that no change can be overlooked.
pub(super) fn are_certain(gathered: &Gathered) -> bool {
    let median = gathered.call.rules.policy.aggregate == Aggregate::Median;
    let bent = |review: &SubmittedReview| review.marks.contains(&Mark::NotApplicable);
    !gathered.reviews.iter().any(|reviews| (median && reviews.len() > 2) || reviews.iter().any(bent))
}

fn weighed<'a>(gathered: &'a Gathered, review: &'a SubmittedReview) -> Weighed<'a> {
    let points = review.total.parts.iter().map(|part| part.points.unwrap_or(Exact::ZERO)).collect();
    let bent = review.marks.contains(&Mark::NotApplicable);
    let curve = move |criterion: usize, weight: Exact| total_with(gathered, review, criterion, weight);
    Weighed { desk: 0, points, curve: bent.then(|| Box::new(curve) as Curve<'a>) }
}

/// The total of a review were a criterion of another weight. Totals go by the proportions of weights, so all are
/// taken as many times as keeps them decimals.
fn total_with(gathered: &Gathered, review: &SubmittedReview, criterion: usize, weight: Exact) -> Option<Exact> {
    let own = gathered.grid.get(criterion)?.weight;
    let weight: Decimal = weight.shown(28).parse().ok()?;
    let (rest, left) = (Decimal::ONE_HUNDRED.checked_sub(own)?, Decimal::ONE_HUNDRED.checked_sub(weight)?);
    let mut grid = gathered.grid.clone();
    for (i, one) in grid.iter_mut().enumerate() {
        one.weight = if i == criterion { weight.checked_mul(rest)? } else { one.weight.checked_mul(left)? }.normalize();
    }
    Some(total(&grid, &review.marks).ok()?.value)
}

fn told(gathered: &Gathered, room: Room) -> Option<WeightRoom> {
    let criterion = gathered.call.criteria.get(room.criterion)?;
    let own = Exact::decimal(criterion.criterion.weight);
    let change = |change: Change| told_change(gathered, own, &change);
    Some(WeightRoom {
        criterion: criterion.id,
        label: criterion.criterion.label.clone(),
        weight: criterion.criterion.weight.normalize().to_string(),
        down: room.down.and_then(change),
        up: room.up.and_then(change),
    })
}

fn told_change(gathered: &Gathered, own: Exact, change: &Change) -> Option<WeightChange> {
    let named = |files: &[usize]| -> Vec<ApplicationId> {
        files.iter().filter_map(|file| gathered.rows.get(*file)).map(|row| row.application).collect()
    };
    let by = if change.weight > own { change.weight.minus(own)? } else { own.minus(change.weight)? };
    Some(WeightChange {
        weight: change.weight.shown(2),
        by: by.shown(1),
        enter: named(&change.enter),
        leave: named(&change.leave),
    })
}
