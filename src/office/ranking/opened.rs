//! A file's score opened into its sum, for the ranking's rows.

use super::{CriterionMean, DeskRow};
use crate::domain::id::CriterionId;
use crate::domain::score::{Exact, FileScore, Grid, eliminated};
use crate::office::call::CallCriterion;

/// What each criterion adds to a score, and on which the file lies below the floor.
pub(super) fn lines(
    criteria: &[CallCriterion],
    grid: &Grid,
    score: &FileScore,
) -> (Vec<CriterionMean>, Vec<CriterionId>) {
    let marks: Vec<Option<Exact>> = score.lines.iter().map(|line| line.mark).collect();
    let out = eliminated(grid, &marks);
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let line = |(place, (criterion, line)): (usize, (&CallCriterion, &crate::domain::score::Line))| CriterionMean {
        criterion: criterion.id,
        mean: line.mark.map(|mark| mark.shown(2)),
        points: line.mark.filter(|_| !criterion.criterion.informative).map(|_| line.points.shown(2)),
        share: line.share.shown(2),
        scored: count(line.scored),
        not_applicable: count(line.not_applicable),
        below_floor: out.contains(&place),
    };
    let lines: Vec<CriterionMean> = criteria.iter().zip(&score.lines).enumerate().map(line).collect();
    let eliminated_by = lines.iter().filter(|line| line.below_floor).map(|line| line.criterion).collect();
    (lines, eliminated_by)
}

/// What each desk comes to.
pub(super) fn desks(score: &FileScore) -> Vec<DeskRow> {
    let row = |desk: &crate::domain::score::DeskScore| DeskRow {
        service: desk.desk,
        share: desk.share.brief(),
        score: desk.score.shown(2),
        totals: desk.totals.iter().map(|total| total.shown(2)).collect(),
    };
    score.desks.iter().map(row).collect()
}
