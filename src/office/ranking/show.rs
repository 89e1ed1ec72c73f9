//! The ranking as it stands: exact order, running totals, and where the call's terms draw the line.

use super::levers::terms_of;
use super::opened;
use super::reckon::{Placed, reckon};
use super::sheet::{Sheet, Sheets};
use super::{RankingRow, RankingView, Standing};
use crate::domain::application::Outcome;
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::score::Exact;
use crate::office::conflict::guard::concerned;
use crate::office::review::OfCall;
use crate::office::{OfficeError, Reading};
use rusqlite::Connection;

/// `ranking.show`: the scored files of a call in order.
///
/// # Errors
/// When there is no such call.
pub fn show(reading: &Reading<'_>, of: OfCall) -> Result<RankingView, OfficeError> {
    let mut view = view(&*Sheets::of(reading, of.call)?)?;
    veil(reading, &mut view.rows)?;
    Ok(view)
}

/// What reviewers gave a file is not shown to whoever is concerned by it; its place in the order is.
pub(crate) fn veil(reading: &Reading<'_>, rows: &mut [RankingRow]) -> Result<(), OfficeError> {
    let files: Vec<ApplicationId> = rows.iter().map(|row| row.application).collect();
    let concerned = concerned(reading.db, reading.actor, &files)?;
    for row in rows.iter_mut().filter(|row| concerned.contains(&row.application)) {
        row.concerned = true;
        row.reviews.clear();
        row.desks.clear();
        for criterion in &mut row.criteria {
            (criterion.mean, criterion.points) = (None, None);
        }
        row.exact.clear();
        row.lowest.clear();
        row.highest.clear();
    }
    Ok(())
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

/// The ranking of a sheet.
pub(crate) fn view(sheet: &Sheet) -> Result<RankingView, OfficeError> {
    let terms = terms_of(&sheet.call);
    let ranked = reckon(sheet, &terms)?;
    let rows: Vec<RankingRow> = ranked
        .files
        .iter()
        .zip(ranked.standings())
        .map(|(placed, standing)| row(sheet, placed, standing))
        .collect::<Result<_, _>>()?;
    let granted = rows.iter().filter(|row| row.outcome == Some(Outcome::Accepted));
    Ok(RankingView {
        call: sheet.call.id,
        granted_places: granted.clone().map(|row| row.granted_places).sum(),
        granted_amount: granted.map(|row| row.granted_amount).sum(),
        in_review: sheet.in_review,
        reviewers_per_file: i64::from(sheet.call.rules.reviewers_per_file),
        aggregate: terms.aggregate,
        line: ranked.line(&terms),
        totals: ranked.totals(),
        terms,
        rows,
    })
}

fn row(sheet: &Sheet, placed: &Placed<'_>, standing: Standing) -> Result<RankingRow, OfficeError> {
    let file = placed.file;
    let score = file.scored(&sheet.grid, sheet.call.rules.policy.aggregate)?;
    let totals: &[Exact] = score.desks.iter().find(|desk| desk.desk.is_none()).map_or(&[], |desk| &desk.totals);
    let shown = |total: Option<&Exact>| total.map_or_else(String::new, |total| total.shown(2));
    let (criteria, eliminated_by) = opened::lines(&sheet.call.criteria, &sheet.grid, &score);
    Ok(RankingRow {
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
        desks: opened::desks(&score),
        renormalised: score.is_renormalised(&sheet.grid),
        concerned: false,
        criteria,
        eliminated_by,
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
    })
}
