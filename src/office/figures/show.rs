//! Figures of a scope, for a screen or a paper.

use super::gather::{Scope, gather};
use super::{FiguresQuery, FiguresView};
use crate::domain::date::parse_date;
use crate::domain::figures::{CallComparison, compare};
use crate::domain::id::CallId;
use crate::office::{OfficeError, Reading};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

/// `figures.show`: what is counted of a scope.
///
/// # Errors
/// `date-malformed` and `end-before-start` at `from` and `to`, `province-unknown`, or when a call is not there.
pub fn show(reading: &Reading<'_>, query: FiguresQuery) -> Result<FiguresView, OfficeError> {
    let scope = scope(reading, &query)?;
    let figures = gather(reading, &scope)?;
    let comparison = match (figures.calls.as_slice(), scope.is_whole()) {
        ([call], true) => comparison(reading, call.id, &figures)?,
        _ => None,
    };
    let text = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    Ok(FiguresView { from: text(scope.from), to: text(scope.to), province: scope.province, figures, comparison })
}

/// What is asked for, once it is found possible.
fn scope(reading: &Reading<'_>, query: &FiguresQuery) -> Result<Scope, OfficeError> {
    let (from, to) = (day(query.from.as_deref(), "from")?, day(query.to.as_deref(), "to")?);
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        return Err(OfficeError::at("to", "end-before-start"));
    }
    Ok(Scope { calls: super::read::calls(reading.db, &query.calls)?, from, to, province: province(reading, query)? })
}

fn day(text: Option<&str>, field: &str) -> Result<Option<NaiveDate>, OfficeError> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => parse_date(text).map(Some).ok_or_else(|| OfficeError::at(field, "date-malformed")),
    }
}

fn province(reading: &Reading<'_>, query: &FiguresQuery) -> Result<Option<super::ProvinceName>, OfficeError> {
    let Some(code) = query.province.as_deref().filter(|code| !code.is_empty()) else { return Ok(None) };
    let found = reading
        .db
        .prepare_cached("SELECT code, name_ar, name_fr FROM province WHERE code = :code")?
        .query_row(named_params! { ":code": code }, |row| {
            Ok(super::ProvinceName {
                code: row.get("code")?,
                name_ar: row.get("name_ar")?,
                name_fr: row.get("name_fr")?,
            })
        })
        .optional()?;
    found.map(Some).ok_or_else(|| OfficeError::at("province", "province-unknown"))
}

/// A whole call beside the one before it.
fn comparison(
    reading: &Reading<'_>,
    call: CallId,
    now: &crate::domain::figures::Figures,
) -> Result<Option<CallComparison>, OfficeError> {
    let Some(before) = previous(reading, call)? else { return Ok(None) };
    let scope = Scope { calls: super::read::calls(reading.db, &[before])?, ..Scope::default() };
    Ok(compare(now, &super::gather::unscored(reading, &scope)?))
}

/// The call of the same strand, issued by the same council, that closed last before this one. Calls of one programme are
/// of one strand; so are those of two editions whose strand bears the same number.
fn previous(reading: &Reading<'_>, call: CallId) -> Result<Option<CallId>, OfficeError> {
    let found = reading
        .db
        .prepare_cached(
            "SELECT b.id FROM call k JOIN programme p ON p.id = k.programme_id
             JOIN call b ON b.id <> k.id AND b.level = k.level AND b.province = k.province
               AND b.council_ar = k.council_ar AND b.council_fr = k.council_fr
             JOIN programme q ON q.id = b.programme_id
             WHERE k.id = :call AND b.state <> 'draft' AND (q.id = p.id OR (q.strand <> '' AND q.strand = p.strand))
               AND (b.closes_at < k.closes_at OR (b.closes_at = k.closes_at AND b.id < k.id))
             ORDER BY b.closes_at DESC, b.id DESC LIMIT 1",
        )?
        .query_row(named_params! { ":call": call }, |row| row.get(0))
        .optional()?;
    Ok(found)
}
