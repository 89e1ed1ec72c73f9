//! The days an office gives itself to answer and applicants to complete: settable alerts, not law.

use super::{Deadlines, SetDeadlines};
use crate::domain::date::office_day;
use crate::domain::fault::Faults;
use crate::office::{Change, Nothing, OfficeError, Reading, holiday};
use rusqlite::{Connection, OptionalExtension, named_params};

/// `office.deadlines`: the days that stand, and the day a request for completion would propose now.
///
/// # Errors
/// `no-office` before the first start.
pub fn show(reading: &Reading<'_>, _nothing: Nothing) -> Result<Deadlines, OfficeError> {
    let mut deadlines = stored(reading.db)?;
    let due = holiday::list::days(reading.db)?.add_working_days(office_day(reading.now), deadlines.completion_days);
    deadlines.completion_due = due.map(|day| day.to_string());
    Ok(deadlines)
}

/// `office.setDeadlines`: sets them.
///
/// # Errors
/// `out-of-range` at `answerDays` or `completionDays`: 1 to 365.
pub fn set(change: &mut Change<'_>, request: SetDeadlines) -> Result<Deadlines, OfficeError> {
    let before = stored(change.db)?;
    let mut faults = Faults::default();
    faults.range("answerDays", i64::from(request.answer_days), 1..=365);
    faults.range("completionDays", i64::from(request.completion_days), 1..=365);
    faults.into_result().map_err(OfficeError::Faults)?;
    change.db.execute(
        "UPDATE office SET answer_days = :answer, completion_days = :completion",
        named_params! { ":answer": request.answer_days, ":completion": request.completion_days },
    )?;
    let after = stored(change.db)?;
    change.record("office.setDeadlines", "office", 1, &before, &after)?;
    show(&change.reading(), Nothing {})
}

/// The days that stand.
pub(crate) fn stored(db: &Connection) -> Result<Deadlines, OfficeError> {
    let found = db
        .prepare_cached("SELECT answer_days, completion_days FROM office")?
        .query_row([], |row| {
            Ok(Deadlines {
                answer_days: row.get("answer_days")?,
                completion_days: row.get("completion_days")?,
                completion_due: None,
            })
        })
        .optional()?;
    found.ok_or(OfficeError::Rule("no-office"))
}
