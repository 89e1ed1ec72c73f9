//! Two scenarios beside one another, or one beside the call as it is.

use super::list::one;
use super::{CompareRow, CompareScenarios, Comparison, ScenarioSide};
use crate::domain::id::{ApplicationId, CallId, ScenarioId};
use crate::office::ranking::{Ranked, Sheet, Sheets, Standing, checked, reckon, terms_of};
use crate::office::{OfficeError, Reading};
use std::collections::HashMap;

/// `scenario.compare`: two sides beside one another.
///
/// # Errors
/// When there is no such call or scenario, or faults where a scenario's values no longer fit the call.
pub fn compare(reading: &Reading<'_>, ask: CompareScenarios) -> Result<Comparison, OfficeError> {
    let sheet = Sheets::of(reading, ask.call)?;
    let (left, first) = side(reading, &sheet, ask.call, ask.left)?;
    let (right, second) = side(reading, &sheet, ask.call, ask.right)?;
    let mut other: HashMap<ApplicationId, Standing> =
        second.files.iter().zip(second.standings()).map(|(placed, standing)| (placed.file.id, standing)).collect();
    let rows = first.files.iter().zip(first.standings()).filter_map(|(placed, standing)| {
        let file = placed.file;
        Some(CompareRow {
            application: file.id,
            number: file.number.clone(),
            organisation_ar: file.organisation_ar.clone(),
            organisation_fr: file.organisation_fr.clone(),
            commune_ar: file.commune_ar.clone(),
            commune_fr: file.commune_fr.clone(),
            places: file.places,
            amount: file.amount,
            left: standing,
            right: other.remove(&file.id)?,
        })
    });
    Ok(Comparison { rows: rows.collect(), left, right })
}

fn side<'s>(
    reading: &Reading<'_>,
    sheet: &'s Sheet,
    call: CallId,
    id: Option<ScenarioId>,
) -> Result<(ScenarioSide, Ranked<'s>), OfficeError> {
    let (name, note, stale, terms) = match id {
        None => (String::new(), String::new(), false, terms_of(&sheet.call)),
        Some(id) => {
            let kept = one(reading.db, id)?;
            if kept.call != call {
                return Err(OfficeError::NotFound("scenario"));
            }
            let terms = checked(&sheet.call, &kept.changes()?)?;
            let stale = kept.basis != sheet.basis();
            (kept.name, kept.note, stale, terms)
        }
    };
    let ranked = reckon(sheet, &terms)?;
    let (line, totals) = (ranked.line(&terms), ranked.totals());
    Ok((ScenarioSide { scenario: id, name, note, stale, terms, line, totals }, ranked))
}
