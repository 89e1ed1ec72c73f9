//! Facts of the blank scoring sheets of one reviewer.

use super::blank;
use crate::domain::application::ReviewState;
use crate::domain::id::CallId;
use crate::i18n::Language;
use crate::office::call::CallCriterion;
use crate::office::call::list::criteria;
use crate::office::report::ReportSubject;
use crate::office::review::enter::{ReviewsOf, TableRow, table};
use crate::office::{OfficeError, Reading, blind};
use crate::reports::{Bilingual, review_sheets};
use rusqlite::named_params;

/// The sheets of one reviewer: those of the chosen reviews, else of all that are not handed in; none of a file by which
/// the reviewer or who prints it is concerned.
///
/// # Errors
/// `review-not-yours`, or `nothing-to-print` without a file or a criterion.
pub fn gather(
    reading: &Reading<'_>,
    call: CallId,
    subject: &ReportSubject,
    language: Language,
) -> Result<review_sheets::Facts, OfficeError> {
    let table = table(reading, ReviewsOf { call, reviewer: subject.reviewer })?;
    let grid = blank::grid(reading, call, language)?;
    let chosen = subject.reviews.as_deref().unwrap_or_default();
    let wanted = |row: &&TableRow| {
        if chosen.is_empty() { row.state != ReviewState::Submitted } else { chosen.contains(&row.id) }
    };
    let whole = criteria(reading.db, call)?;
    let files = table
        .rows
        .iter()
        .filter(|row| !row.conflicted)
        .filter(wanted)
        .map(|row| file(reading, &whole, row))
        .collect::<Result<Vec<_>, _>>()?;
    if files.is_empty() {
        return Err(OfficeError::Rule("nothing-to-print"));
    }
    Ok(review_sheets::Facts {
        sheet: grid.sheet,
        call: grid.call,
        reviewer: Bilingual::new(table.reviewer_ar, table.reviewer_fr),
        grid: table.grid,
        sections: grid.sections,
        criteria: grid.criteria,
        files,
    })
}

fn file(reading: &Reading<'_>, whole: &[CallCriterion], row: &TableRow) -> Result<review_sheets::File, OfficeError> {
    let organisation = Bilingual::new(row.organisation_ar.clone(), row.organisation_fr.clone());
    let hidden = blind::hidden_on_paper(reading.db, row.application)?;
    let (places, amount) = reading
        .db
        .prepare_cached("SELECT places, amount FROM application WHERE id = :id")?
        .query_row(named_params! { ":id": row.application }, |row| Ok((row.get("places")?, row.get("amount")?)))?;
    Ok(review_sheets::File {
        code: row.code.clone(),
        held: (0..).zip(whole).filter(|(_, known)| row.held.contains(&known.id)).map(|(place, _)| place).collect(),
        number: row.number.clone(),
        title: Bilingual::new(row.title_ar.clone(), row.title_fr.clone()),
        organisation: (!hidden).then_some(organisation),
        places,
        amount,
    })
}
