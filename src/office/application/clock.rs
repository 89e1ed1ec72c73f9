//! The clock of the office's answer on a file, and the files whose clock is near its end.

use super::page::number_sql;
use crate::domain::clock::{Clock, Times, clock};
use crate::domain::date::{office_day, parse_moment};
use crate::domain::holiday::OfficeDays;
use crate::domain::id::{ApplicationId, CallId};
use crate::office::{OfficeError, Reading, blind, holiday, house};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use serde::Serialize;
use ts_rs::TS;

/// How the clock of the office's answer stands; working days.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClockView {
    /// Days the office has.
    pub limit: u32,
    /// Days used.
    pub day: u32,
    /// It stands since this day, for completion.
    pub stopped_since: Option<String>,
    /// It ended on this day.
    pub answered_on: Option<String>,
    /// The last day in time, while it runs.
    pub last_day: Option<String>,
    /// Its end is near.
    pub near: bool,
    /// More days were used than there are.
    pub over: bool,
}

/// A file whose clock presses.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClockFile {
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Its clock.
    pub clock: ClockView,
}

/// Phases in which nothing is answered any more, whether the applicant was told or left.
const TIMES: &str = "a.deposited_at, a.completion_sent_at, a.completion_received_at,
  CASE WHEN a.phase IN ('inadmissible', 'withdrawn', 'cancelled') THEN a.phase_since
       ELSE (SELECT d.announced_at FROM decision d WHERE d.application_id = a.id AND d.revoked_at IS NULL) END AS answered_at";

/// What a clock is reckoned with.
struct Office {
    days: OfficeDays,
    limit: u32,
    today: NaiveDate,
}

fn office(reading: &Reading<'_>) -> Result<Office, OfficeError> {
    let deadlines = house::deadlines::stored(reading.db)?;
    Ok(Office { days: holiday::list::days(reading.db)?, limit: deadlines.answer_days, today: office_day(reading.now) })
}

/// The clock of a file; none before its deposit.
pub(crate) fn of_file(reading: &Reading<'_>, id: ApplicationId) -> Result<Option<ClockView>, OfficeError> {
    let office = office(reading)?;
    let times = reading
        .db
        .prepare_cached(&format!("SELECT {TIMES} FROM application a WHERE a.id = :id"))?
        .query_row(named_params! { ":id": id }, times)
        .optional()?
        .flatten();
    Ok(times.map(|times| view(&clock(&times, office.limit, &office.days, office.today))))
}

/// Files of a call that are not answered and whose clock is near its end or over, the most pressing first.
pub(crate) fn pressing(reading: &Reading<'_>, call: Option<CallId>) -> Result<Vec<ClockFile>, OfficeError> {
    let office = office(reading)?;
    let sql = format!(
        "SELECT a.id, {} AS number, {} AS name_ar, {} AS name_fr, {TIMES}
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         WHERE a.call_id = :call AND a.register IS NOT NULL
           AND a.phase IN ('deposited', 'admissible', 'in-review', 'scored', 'accepted', 'reserve', 'rejected')",
        number_sql(),
        blind::shown_sql(reading.actor, "name_ar"),
        blind::shown_sql(reading.actor, "name_fr")
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| {
        let Some(times) = times(row)? else { return Ok(None) };
        let clock = clock(&times, office.limit, &office.days, office.today);
        if clock.answered_on.is_some() || !(clock.is_near() || clock.is_over()) {
            return Ok(None);
        }
        Ok(Some(ClockFile {
            application: row.get("id")?,
            number: row.get("number")?,
            organisation_ar: row.get("name_ar")?,
            organisation_fr: row.get("name_fr")?,
            clock: view(&clock),
        }))
    })?;
    let mut files: Vec<ClockFile> = rows.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    files.sort_by(|a, b| b.clock.day.cmp(&a.clock.day).then_with(|| a.number.cmp(&b.number)));
    Ok(files)
}

fn times(row: &Row<'_>) -> rusqlite::Result<Option<Times>> {
    let day = |column: &str| -> rusqlite::Result<Option<NaiveDate>> {
        let moment: Option<String> = row.get(column)?;
        Ok(moment.as_deref().and_then(parse_moment).map(office_day))
    };
    let (asked, received, answered) = (day("completion_sent_at")?, day("completion_received_at")?, day("answered_at")?);
    Ok(day("deposited_at")?.map(|deposited| Times { deposited, asked, received, answered }))
}

fn view(clock: &Clock) -> ClockView {
    let text = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    ClockView {
        limit: clock.limit,
        day: clock.day,
        stopped_since: text(clock.stopped_since),
        answered_on: text(clock.answered_on),
        last_day: text(clock.last_day),
        near: clock.is_near(),
        over: clock.is_over(),
    }
}
