//! The ranking as it stands: exact order, running totals, and where the call's terms draw the line.

use super::levers::terms_of;
use super::reckon::{Placed, criterion_mean, reckon};
use super::sheet::{Sheet, Sheets};
use super::{CriterionMean, RankingRow, RankingView, Standing};
use crate::domain::application::Outcome;
use crate::domain::id::CallId;
use crate::domain::score::Exact;
use crate::domain::tally::Weights;
use crate::office::review::OfCall;
use crate::office::{OfficeError, Reading};
use rusqlite::Connection;

/// `ranking.show`: the scored files of a call in order.
///
/// # Errors
/// When there is no such call.
pub fn show(reading: &Reading<'_>, of: OfCall) -> Result<RankingView, OfficeError> {
    view(&*Sheets::of(reading, of.call)?)
}

/// The ranking of a call, read anew: inside a change nothing that was read before it may stand in.
pub(crate) fn ranking(db: &Connection, id: CallId) -> Result<RankingView, OfficeError> {
    view(&Sheet::read(db, id)?)
}

/// Reads, orders and draws the line through a call's files, and says how many there are: what the bench measures.
///
/// # Errors
/// When there is no such call.
pub fn files_ranked(db: &Connection, id: CallId) -> Result<usize, OfficeError> {
    let sheet = Sheet::read(db, id)?;
    let terms = terms_of(&sheet.call);
    Ok(reckon(&sheet, &terms)?.standings().len())
}

fn view(sheet: &Sheet) -> Result<RankingView, OfficeError> {
    let terms = terms_of(&sheet.call);
    let ranked = reckon(sheet, &terms)?;
    let weights: Vec<_> = terms.weights.iter().map(|given| given.weight).collect();
    let weights = Weights::new(&weights);
    let rows: Vec<RankingRow> = ranked
        .files
        .iter()
        .zip(ranked.standings())
        .map(|(placed, standing)| row(sheet, weights.as_ref(), placed, standing))
        .collect();
    let granted = rows.iter().filter(|row| row.outcome == Some(Outcome::Accepted));
    Ok(RankingView {
        call: sheet.call.id,
        granted_places: granted.clone().map(|row| row.granted_places).sum(),
        granted_amount: granted.map(|row| row.granted_amount).sum(),
        in_review: sheet.in_review,
        reviewers_per_file: i64::from(sheet.call.rules.reviewers_per_file),
        line: ranked.line(&terms),
        totals: ranked.totals(),
        terms,
        rows,
    })
}

fn row(sheet: &Sheet, weights: Option<&Weights>, placed: &Placed<'_>, standing: Standing) -> RankingRow {
    let file = placed.file;
    let totals: Vec<Exact> = placed.totals.iter().filter_map(|sum| sum.exact()).collect();
    let shown = |total: Option<&Exact>| total.map_or_else(String::new, |total| total.shown(2));
    RankingRow {
        application: file.id,
        version: file.version,
        number: file.number.clone(),
        organisation: file.organisation,
        kind: file.kind,
        organisation_ar: file.organisation_ar.clone(),
        organisation_fr: file.organisation_fr.clone(),
        title_ar: file.title_ar.clone(),
        title_fr: file.title_fr.clone(),
        commune_ar: file.commune_ar.clone(),
        commune_fr: file.commune_fr.clone(),
        exact: placed.score.to_string(),
        lowest: shown(totals.iter().min()),
        highest: shown(totals.iter().max()),
        reviews: totals.iter().map(|total| total.shown(2)).collect(),
        criteria: (0..sheet.call.criteria.len()).filter_map(|i| criterion(sheet, weights, placed, i)).collect(),
        eliminated: placed.eliminated.and_then(|i| sheet.call.criteria.get(i)).map(|criterion| criterion.id),
        groups: file.groups.clone(),
        places: file.places,
        women: file.women,
        amount: file.amount,
        phase: file.phase,
        outcome: file.outcome,
        granted_places: file.granted_places,
        granted_amount: file.granted_amount,
        announced: file.announced,
        standing,
    }
}

/// The mean score on a criterion, and the mean of the points it adds to the totals.
fn criterion(sheet: &Sheet, weights: Option<&Weights>, placed: &Placed<'_>, i: usize) -> Option<CriterionMean> {
    let id = sheet.call.criteria.get(i)?.id;
    let points = weights.and_then(|weights| sheet.tally.points(weights, &placed.file.reviews, i));
    Some(CriterionMean {
        criterion: id,
        mean: criterion_mean(sheet, &placed.file.reviews, i).map(|mean| mean.shown(2)),
        points: points.map(|points| points.shown(2)),
    })
}
