//! Facts of the deposit register of a day or a period.

use super::{call_line, sheet, two};
use crate::domain::date::{office_day, parse_date, parse_moment};
use crate::domain::id::CallId;
use crate::domain::organisation::Kind;
use crate::domain::workflow::{Act, Phase};
use crate::office::application::page::number_sql;
use crate::office::report::ReportSubject;
use crate::office::{OfficeError, Reading};
use crate::reports::{Bilingual, register};
use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// Gathers them: every number given in the days asked for, by the office's calendar.
///
/// # Errors
/// `date-malformed` or `end-before-start` at `from` and `to`.
pub fn gather(reading: &Reading<'_>, call: CallId, subject: &ReportSubject) -> Result<register::Facts, OfficeError> {
    let (from, to) = (day(&subject.from, "from")?, day(&subject.to, "to")?);
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        return Err(OfficeError::at("to", "end-before-start"));
    }
    let mut remarks = remarks(reading, call)?;
    let sql = format!(
        "SELECT a.id, {} AS number, a.deposited_at, a.phase, a.papers_usable, a.papers_asked, a.title_ar, a.title_fr,
                o.kind, o.name_ar AS organisation_ar, o.name_fr AS organisation_fr, c.name_ar AS commune_ar,
                c.name_fr AS commune_fr
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         LEFT JOIN commune c ON c.code = a.main_commune
         WHERE a.call_id = :call AND a.register IS NOT NULL ORDER BY a.register",
        number_sql()
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| of_row(row, &mut remarks))?;
    let mut kept = Vec::new();
    for row in rows {
        // A day is the office's day, which the database does not know.
        let Some(row) = row? else { continue };
        let on = office_day(row.deposited_at);
        if from.is_none_or(|from| on >= from) && to.is_none_or(|to| on <= to) {
            kept.push(row);
        }
    }
    Ok(register::Facts { sheet: sheet(reading, None)?, call: call_line(reading, call)?, from, to, rows: kept })
}

fn day(text: &Option<String>, field: &str) -> Result<Option<NaiveDate>, OfficeError> {
    match text.as_deref().filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => parse_date(text).map(Some).ok_or_else(|| OfficeError::at(field, "date-malformed")),
    }
}

fn of_row(row: &Row<'_>, remarks: &mut HashMap<i64, Vec<register::Remark>>) -> rusqlite::Result<Option<register::Row>> {
    let (kind, phase): (Kind, Phase) = (row.get("kind")?, row.get("phase")?);
    let deposited: String = row.get("deposited_at")?;
    let Some(deposited_at) = parse_moment(&deposited) else { return Ok(None) };
    Ok(Some(register::Row {
        register_number: row.get("number")?,
        deposited_at,
        organisation: two(row, "organisation")?,
        kind: kind.slug().to_owned(),
        title: two(row, "title")?,
        commune: two(row, "commune")?,
        papers: (row.get("papers_usable")?, row.get("papers_asked")?),
        cancelled: phase == Phase::Cancelled,
        remarks: remarks.remove(&row.get("id")?).unwrap_or_default(),
    }))
}

/// Late deposits, cancelled ones and withdrawals of a call, with their coded reasons.
fn remarks(reading: &Reading<'_>, call: CallId) -> Result<HashMap<i64, Vec<register::Remark>>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT s.application_id, s.act, s.note, r.name_ar AS reason_ar, r.name_fr AS reason_fr
         FROM step s JOIN application a ON a.id = s.application_id JOIN reason r ON r.slug = s.reason
         WHERE a.call_id = :call AND s.act IN ('deposit', 'cancel-deposit', 'withdraw') ORDER BY s.id",
    )?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| {
        let act: Act = row.get("act")?;
        let kind = match act {
            Act::CancelDeposit => "cancelled",
            Act::Withdraw => "withdrawn",
            // A deposit bears a reason only when it came after the closing hour.
            _ => "late",
        };
        let reason: Bilingual = two(row, "reason")?;
        let remark = register::Remark { kind: kind.to_owned(), reason, note: row.get("note")? };
        Ok((row.get::<_, i64>("application_id")?, remark))
    })?;
    let mut found: HashMap<i64, Vec<register::Remark>> = HashMap::new();
    for row in rows {
        let (id, remark) = row?;
        found.entry(id).or_default().push(remark);
    }
    Ok(found)
}
