//! Facts of the summary report: the figures of the dashboard, on the paper of the call or of the office.

use super::{call_line, call_sheet, sheet};
use crate::domain::date::parse_date;
use crate::office::figures::{FiguresQuery, FiguresView, show};
use crate::office::report::{ReportSubject, SummaryForm};
use crate::office::{OfficeError, Reading};
use crate::reports::Bilingual;
use crate::reports::summary::Facts;

/// Gathers them: over the calls named, an empty list being all of them, or else over the one call.
///
/// # Errors
/// `report-subject-missing` at `call`, and those of the figures.
pub fn gather(reading: &Reading<'_>, subject: &ReportSubject) -> Result<Facts, OfficeError> {
    let calls = match (&subject.calls, subject.call) {
        (Some(calls), _) => calls.clone(),
        (None, Some(call)) => vec![call],
        (None, None) => return Err(OfficeError::at("call", "report-subject-missing")),
    };
    let query =
        FiguresQuery { calls, from: subject.from.clone(), to: subject.to.clone(), province: subject.province.clone() };
    let FiguresView { from, to, province, figures, comparison } = show::show(reading, query)?;
    let one = match figures.calls.as_slice() {
        [call] => Some(call.id),
        _ => None,
    };
    let day = |text: Option<String>| text.as_deref().and_then(parse_date);
    Ok(Facts {
        sheet: one.map_or_else(|| sheet(reading, None), |call| call_sheet(reading, call, None))?,
        call: one.map(|call| call_line(reading, call)).transpose()?,
        from: day(from),
        to: day(to),
        province: province.map(|province| Bilingual::new(province.name_ar, province.name_fr)),
        figures,
        comparison,
        one_page: subject.form == Some(SummaryForm::OnePage),
    })
}
