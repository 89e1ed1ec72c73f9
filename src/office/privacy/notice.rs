//! What people are told and how long their data are kept; where each call stands.

use super::{EditPrivacy, PrivacyNotice, PrivacyState, RetainCall, RetentionRow, SeenRow};
use crate::domain::date::parse_date;
use crate::domain::fault::Faults;
use crate::domain::id::CallId;
use crate::domain::retention;
use crate::office::house::status::card;
use crate::office::{Change, Nothing, OfficeError, Reading};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::json;

/// Months that data may be kept at most, a hundred years.
const MOST_MONTHS: i64 = 1200;

/// `privacy.notice`: what a person is told at the counter.
///
/// # Errors
/// When the store cannot be read.
pub fn notice(reading: &Reading<'_>, _nothing: Nothing) -> Result<PrivacyNotice, OfficeError> {
    told(reading.db)
}

/// What a person is told, on screen and on paper.
pub(crate) fn told(db: &Connection) -> Result<PrivacyNotice, OfficeError> {
    Ok(standing(db)?.2)
}

/// Version, months and notice as they stand.
fn standing(db: &Connection) -> Result<(i64, i64, PrivacyNotice), OfficeError> {
    let cndp_number = card(db)?.map(|office| office.identity.cndp_number).unwrap_or_default();
    Ok(db
        .prepare_cached("SELECT version, cndp_kind, cndp_on, notice_ar, notice_fr, retention_months FROM privacy")?
        .query_row([], |row| {
            let kind: String = row.get("cndp_kind")?;
            let notice = PrivacyNotice {
                cndp_number,
                cndp_kind: kind.parse().ok(),
                cndp_on: row.get("cndp_on")?,
                notice_ar: row.get("notice_ar")?,
                notice_fr: row.get("notice_fr")?,
            };
            Ok((row.get("version")?, row.get("retention_months")?, notice))
        })?)
}

/// `privacy.state`: notice, retention and where each call stands.
///
/// # Errors
/// When the store cannot be read.
pub fn state(reading: &Reading<'_>, _nothing: Nothing) -> Result<PrivacyState, OfficeError> {
    state_of(reading.db)
}

fn state_of(db: &Connection) -> Result<PrivacyState, OfficeError> {
    let (version, retention_months, notice) = standing(db)?;
    Ok(PrivacyState { version, notice, retention_months, calls: calls(db)?, seen: seen(db)? })
}

const CALLS: &str = "SELECT k.id, k.code, k.title_ar, k.title_fr, r.months AS own_months,
    coalesce(r.months, p.retention_months) AS months,
    CASE k.state WHEN 'archived' THEN (SELECT max(g.at) FROM audit g
      WHERE g.noun = 'call' AND g.noun_id = k.id AND g.act = 'call.archive') END AS archived_at,
    u.at AS purged_at
  FROM call k JOIN privacy p ON p.id = 1 LEFT JOIN retention r ON r.call_id = k.id LEFT JOIN purge u ON u.call_id = k.id";

fn calls(db: &Connection) -> Result<Vec<RetentionRow>, OfficeError> {
    let sql = format!("{CALLS} ORDER BY k.id DESC");
    let mut statement = db.prepare_cached(&sql)?;
    Ok(statement.query_map([], retention_row)?.collect::<Result<_, _>>()?)
}

/// How long one call is kept.
pub(super) fn of_call(db: &Connection, call: CallId) -> Result<RetentionRow, OfficeError> {
    let sql = format!("{CALLS} WHERE k.id = :call");
    db.prepare_cached(&sql)?
        .query_row(named_params! { ":call": call }, retention_row)
        .optional()?
        .ok_or(OfficeError::NotFound("call"))
}

fn retention_row(row: &Row<'_>) -> rusqlite::Result<RetentionRow> {
    let (months, archived_at): (i64, Option<String>) = (row.get("months")?, row.get("archived_at")?);
    Ok(RetentionRow {
        call: row.get("id")?,
        code: row.get("code")?,
        title_ar: row.get("title_ar")?,
        title_fr: row.get("title_fr")?,
        own_months: row.get("own_months")?,
        months,
        due_on: archived_at.as_deref().and_then(|at| retention::due_on(at, months)).map(|day| day.to_string()),
        archived_at,
        purged_at: row.get("purged_at")?,
    })
}

fn seen(db: &Connection) -> Result<Vec<SeenRow>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT substr(g.at, 1, 10) AS day, u.display_ar, u.display_fr, count(DISTINCT g.noun_id) AS records,
                sum(json_extract(g.after, '$.count')) AS shown
         FROM audit g JOIN account u ON u.id = g.account_id WHERE g.act = 'organisation.reveal'
         GROUP BY day, u.id ORDER BY day DESC, u.id LIMIT 60",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(SeenRow {
            day: row.get("day")?,
            by_ar: row.get("display_ar")?,
            by_fr: row.get("display_fr")?,
            records: row.get("records")?,
            values: row.get("shown")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `privacy.edit`: notice, number at the CNDP, months.
///
/// # Errors
/// A stale version, or faults at fields.
pub fn edit(change: &mut Change<'_>, request: EditPrivacy) -> Result<PrivacyState, OfficeError> {
    let (version, months, before) = standing(change.db)?;
    if version != request.version {
        return Err(OfficeError::Stale { noun: "privacy", version });
    }
    let number = request.cndp_number.trim();
    let on = request.cndp_on.trim();
    let mut faults = Faults::default();
    faults.text("cndpNumber", number, false, 200);
    faults.text("noticeAr", &request.notice_ar, false, 2000);
    faults.text("noticeFr", &request.notice_fr, false, 2000);
    faults.range("retentionMonths", request.retention_months, 0..=MOST_MONTHS);
    if !on.is_empty() && parse_date(on).is_none() {
        faults.add("cndpOn", "date-malformed");
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    change
        .db
        .prepare_cached(
            "UPDATE privacy SET cndp_kind = :kind, cndp_on = :on, notice_ar = :ar, notice_fr = :fr,
                    retention_months = :months, version = version + 1",
        )?
        .execute(named_params! {
            ":kind": request.cndp_kind.map_or("", super::CndpKind::slug), ":on": on, ":ar": request.notice_ar.trim(),
            ":fr": request.notice_fr.trim(), ":months": request.retention_months,
        })?;
    change
        .db
        .prepare_cached("UPDATE office SET cndp_number = :number, version = version + 1 WHERE cndp_number <> :number")?
        .execute(named_params! { ":number": number })?;
    let after = state_of(change.db)?;
    let told = |notice: &PrivacyNotice, months: i64| json!({ "notice": notice, "retentionMonths": months });
    change.record("privacy.edit", "office", 1, &told(&before, months), &told(&after.notice, after.retention_months))?;
    Ok(after)
}

/// `privacy.retain`: another time for one call.
///
/// # Errors
/// Unknown call; `out-of-range` at `months`; `purged-already`.
pub fn retain(change: &mut Change<'_>, request: RetainCall) -> Result<PrivacyState, OfficeError> {
    let before = of_call(change.db, request.call)?;
    if before.purged_at.is_some() {
        return Err(OfficeError::Rule("purged-already"));
    }
    if let Some(months) = request.months {
        let mut faults = Faults::default();
        faults.range("months", months, 0..=MOST_MONTHS);
        faults.into_result().map_err(OfficeError::Faults)?;
    }
    let sql = match request.months {
        Some(_) => {
            "INSERT INTO retention (call_id, months) VALUES (:call, :months)
             ON CONFLICT (call_id) DO UPDATE SET months = excluded.months"
        }
        None => "DELETE FROM retention WHERE call_id = :call AND :months IS NULL",
    };
    change.db.prepare_cached(sql)?.execute(named_params! { ":call": request.call, ":months": request.months })?;
    change.record(
        "privacy.retain",
        "call",
        request.call.0,
        &json!({ "retentionMonths": before.own_months }),
        &json!({ "retentionMonths": request.months }),
    )?;
    state_of(change.db)
}
