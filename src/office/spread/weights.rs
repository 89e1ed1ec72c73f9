//! How far each weight may move before the line changes.

use super::gather::Gathered;
use super::{WeightChange, WeightRoom};
use crate::domain::id::ApplicationId;
use crate::domain::opinion::Standing;
use crate::domain::policy::Aggregate;
use crate::domain::score::{Exact, Mark, total_at};
use crate::domain::sensitivity::{Change, Curve, Question, Room, Weighed, rooms};
use crate::office::review::totals::SubmittedReview;

/// One room for each criterion with a weight; `None` where numbers grow too large.
pub(super) fn of(gathered: &Gathered) -> Option<Vec<WeightRoom>> {
    let shares: Vec<Exact> = gathered.grid.columns.iter().map(|column| column.share).collect();
    let files: Vec<Vec<Weighed<'_>>> = gathered
        .reviews
        .iter()
        .map(|reviews| reviews.iter().map(|one| weighed(gathered, one)).collect::<Option<_>>())
        .collect::<Option<_>>()?;
    // The line and the ties ask by place among the ranked files, as everything here does.
    let line = |order: &[Standing]| gathered.accepted(order);
    let tie = |a: usize, b: usize| gathered.tie(a, b, None);
    let barred: Vec<bool> = (0..gathered.files.len()).map(|file| gathered.is_eliminated(file, None)).collect();
    let found = rooms(&Question {
        shares: &shares,
        desks: gathered.desks.len(),
        files: &files,
        aggregate: gathered.call.rules.policy.aggregate,
        line: &line,
        tie: &tie,
        by_turn: gathered.is_by_turn(),
        eliminated: &|file| barred.get(file).copied().unwrap_or(false),
        pass_mark: Exact::decimal(gathered.call.rules.pass_mark),
    })?;
    Some(found.into_iter().filter_map(|room| told(gathered, room)).collect())
}

/// Whether every review's part in a score is a straight line, so that no change can be overlooked.
pub(super) fn are_certain(gathered: &Gathered) -> bool {
    let median = gathered.call.rules.policy.aggregate == Aggregate::Median;
    let bent = |review: &SubmittedReview| review.given.marks.contains(&Mark::NotApplicable);
    !gathered.reviews.iter().any(|reviews| (median && reviews.len() > 2) || reviews.iter().any(bent))
}

fn weighed<'a>(gathered: &'a Gathered, review: &'a SubmittedReview) -> Option<Weighed<'a>> {
    // A desk's total is of its own hundred; the file takes of it what the desk decides on.
    let share = gathered.share(review.given.desk);
    let own = |points: Option<Exact>| points.unwrap_or(Exact::ZERO).times(share)?.over(Exact::whole(100));
    let points = review.total.parts.iter().map(|part| own(part.points)).collect::<Option<_>>()?;
    let bent = review.given.marks.contains(&Mark::NotApplicable);
    let curve = move |criterion: usize, weight: Exact| adds_with(gathered, review, criterion, weight);
    Some(Weighed { desk: gathered.desk(review)?, points, curve: bent.then(|| Box::new(curve) as Curve<'a>) })
}

/// What a review would add to its file's score were a criterion of another share, the others in proportion.
fn adds_with(gathered: &Gathered, review: &SubmittedReview, criterion: usize, weight: Exact) -> Option<Exact> {
    let own = gathered.grid.columns.get(criterion)?.share;
    let (rest, left) = (Exact::whole(100).minus(own)?, Exact::whole(100).minus(weight)?);
    let mut grid = gathered.grid.clone();
    for (i, column) in grid.columns.iter_mut().enumerate() {
        column.share = if i == criterion { weight } else { column.share.times(left)?.over(rest)? };
    }
    let total = total_at(&grid, review.given.desk, &review.given.marks).ok()?.value;
    total.times(grid.share(review.given.desk)?)?.over(Exact::whole(100))
}

fn told(gathered: &Gathered, room: Room) -> Option<WeightRoom> {
    let criterion = gathered.call.criteria.get(room.criterion)?;
    let own = criterion.worth;
    let change = |change: Change| told_change(gathered, own, &change);
    Some(WeightRoom {
        criterion: criterion.id,
        label: criterion.criterion.label.clone(),
        weight: own.brief(),
        down: room.down.and_then(change),
        up: room.up.and_then(change),
    })
}

fn told_change(gathered: &Gathered, own: Exact, change: &Change) -> Option<WeightChange> {
    let named = |files: &[usize]| -> Vec<ApplicationId> {
        files.iter().filter_map(|file| gathered.files.get(*file)).map(|file| file.id).collect()
    };
    let by = if change.weight > own { change.weight.minus(own)? } else { own.minus(change.weight)? };
    Some(WeightChange {
        weight: change.weight.shown(2),
        by: by.shown(1),
        enter: named(&change.enter),
        leave: named(&change.leave),
    })
}
