//! What would be by other terms: who enters, who leaves, whose rank moves.

use super::levers::{checked, terms_of};
use super::reckon::{Ranked, count, reckon};
use super::sheet::{Sheet, Sheets};
use super::{AskWhatIf, LineChanges, WhatIf, WhatIfRow};
use crate::domain::application::Outcome;
use crate::domain::id::ApplicationId;
use crate::office::{OfficeError, Reading};
use std::collections::HashMap;

/// `ranking.whatIf`: the ranking and its line by other terms, beside the present ones. Nothing is kept.
///
/// # Errors
/// When there is no such call, or faults at `changes.…`.
pub fn what_if(reading: &Reading<'_>, ask: AskWhatIf) -> Result<WhatIf, OfficeError> {
    of_sheet(&*Sheets::of(reading, ask.call)?, &ask.changes)
}

fn of_sheet(sheet: &Sheet, changes: &LineChanges) -> Result<WhatIf, OfficeError> {
    let terms = checked(&sheet.call, changes)?;
    let before = match sheet.present.get() {
        Some(known) => known,
        None => {
            let now = stood(&reckon(sheet, &terms_of(&sheet.call))?);
            sheet.present.get_or_init(|| now)
        }
    };
    let then = reckon(sheet, &terms)?;
    let rows: Vec<WhatIfRow> = then
        .files
        .iter()
        .zip(then.standings())
        .filter_map(|(placed, standing)| {
            let (rank_now, proposed_now) = *before.get(&placed.file.id)?;
            Some(WhatIfRow { application: placed.file.id, standing, rank_now, proposed_now })
        })
        .collect();
    let is_in = |outcome: Outcome| outcome == Outcome::Accepted;
    let enter = rows.iter().filter(|row| is_in(row.standing.proposed) && !is_in(row.proposed_now));
    let mut leave: Vec<&WhatIfRow> =
        rows.iter().filter(|row| !is_in(row.standing.proposed) && is_in(row.proposed_now)).collect();
    leave.sort_by_key(|row| row.rank_now);
    Ok(WhatIf {
        line: then.line(&terms),
        totals: then.totals(),
        enter: enter.map(|row| row.application).collect(),
        leave: leave.into_iter().map(|row| row.application).collect(),
        moved: count(rows.iter().filter(|row| row.standing.rank != row.rank_now).count()),
        terms,
        rows,
    })
}

/// Rank and proposal of each file.
fn stood(ranked: &Ranked<'_>) -> HashMap<ApplicationId, (i64, Outcome)> {
    let rows = ranked.files.iter().zip(&ranked.drawn.standings);
    rows.map(|(placed, standing)| (placed.file.id, (count(placed.place.rank), standing.outcome()))).collect()
}
