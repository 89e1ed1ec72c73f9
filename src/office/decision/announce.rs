//! Announcing decisions of signed sessions. Until then a decision is known to the committee only.

use super::{AnnounceDecisions, AnnouncementView, Counted};
use crate::domain::appeal::check_day;
use crate::domain::approval::{ApprovalOutcome, may_announce};
use crate::domain::date::{office_day, parse_date};
use crate::domain::fault::Faults;
use crate::domain::id::ApplicationId;
use crate::domain::workflow::{Act, decide};
use crate::office::application::facts::load;
use crate::office::application::keep::bump;
use crate::office::application::moves::step;
use crate::office::review::OfCall;
use crate::office::{Change, OfficeError, Reading};
use crate::store::log::{Noun, record_of};
use chrono::NaiveDate;
use rusqlite::named_params;
use serde_json::json;

/// `decision.announce`: announces all decisions of a call that are ready, or those of some files.
///
/// # Errors
/// `nothing-to-announce`, `council-needed`, `council-refused`, `council-amended`, a day that lies in the future
/// or before the session or the council's word, or what the workflow holds against one of the files; all or none.
pub fn announce(change: &mut Change<'_>, request: AnnounceDecisions) -> Result<Counted, OfficeError> {
    let files = if request.applications.is_empty() { ready(change, &request)? } else { request.applications.clone() };
    if files.is_empty() {
        return Err(OfficeError::Rule("nothing-to-announce"));
    }
    let today = office_day(change.now);
    let on = request.on.clone().unwrap_or_else(|| today.to_string());
    let mut earliest = None;
    for id in &files {
        earliest = earliest.max(allowed(change, *id)?);
    }
    let mut faults = Faults::default();
    check_day("on", parse_date(&on), earliest, today, &mut faults);
    faults.text("place", &request.place, false, 500);
    faults.into_result().map_err(OfficeError::Faults)?;
    let announcement = record(change, &request, &on, files.len())?;
    for id in &files {
        announce_one(change, *id, announcement, &on)?;
    }
    Ok(Counted { count: i64::try_from(files.len()).unwrap_or(0) })
}

fn ready(change: &Change<'_>, request: &AnnounceDecisions) -> Result<Vec<ApplicationId>, OfficeError> {
    Ok(change
        .db
        .prepare_cached(
            "SELECT a.id FROM application a JOIN decision d ON d.application_id = a.id JOIN session s ON s.id = d.session_id
             WHERE a.call_id = :call AND d.revoked_at IS NULL AND d.announced_at IS NULL AND s.signed_at IS NOT NULL
               AND a.phase IN ('accepted', 'reserve', 'rejected') ORDER BY a.register",
        )?
        .query_map(named_params! { ":call": request.call }, |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// The day before which a file's decision cannot be announced: that of its session or of the council's approval.
fn allowed(change: &Change<'_>, id: ApplicationId) -> Result<Option<NaiveDate>, OfficeError> {
    let mut statement = change.db.prepare_cached(
        "SELECT s.held_on, k.council_needed, p.outcome, p.held_on AS council_on
         FROM decision d JOIN session s ON s.id = d.session_id JOIN call k ON k.id = s.call_id
         LEFT JOIN approval p ON p.id = (SELECT max(id) FROM approval WHERE session_id = s.id)
         WHERE d.application_id = :id AND d.revoked_at IS NULL",
    )?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let latest: Option<ApprovalOutcome> = row.get("outcome")?;
    may_announce(row.get("council_needed")?, latest).map_err(OfficeError::Rule)?;
    let (held, council): (String, Option<String>) = (row.get("held_on")?, row.get("council_on")?);
    Ok(parse_date(&held).max(council.as_deref().and_then(parse_date)))
}

fn record(change: &mut Change<'_>, request: &AnnounceDecisions, on: &str, files: usize) -> Result<i64, OfficeError> {
    let channels = serde_json::to_string(&request.channels).unwrap_or_else(|_| "[]".to_owned());
    let files = i64::try_from(files).unwrap_or(i64::MAX);
    change
        .db
        .prepare_cached(
            "INSERT INTO announcement (uid, call_id, announced_on, channels, place, files, recorded_at, account_id)
             VALUES (:uid, :call, :on, :channels, :place, :files, :now, :account)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":call": request.call, ":on": on, ":channels": channels,
            ":place": request.place.trim(), ":files": files, ":now": change.now_text(),
            ":account": change.actor.account()?,
        })?;
    let id = change.db.last_insert_rowid();
    let after = json!({ "call": request.call, "on": on, "channels": request.channels, "files": files });
    change.record("decision.announce", "call", request.call.0, &(), &after)?;
    Ok(id)
}

fn announce_one(change: &mut Change<'_>, id: ApplicationId, announcement: i64, on: &str) -> Result<(), OfficeError> {
    let standing = load(&change.reading(), id)?;
    let row = decide(&standing.facts, Act::Announce, |right| change.actor.holds(right))?;
    let before = record_of(change.db, Noun::Application, id.0)?;
    change
        .db
        .prepare_cached(
            "UPDATE decision SET announced_at = :now, announcement_id = :announcement
             WHERE application_id = :id AND revoked_at IS NULL",
        )?
        .execute(named_params! { ":id": id, ":now": change.now_text(), ":announcement": announcement })?;
    step(change, id, row, None, "", Some(on), None)?;
    bump(change.db, id)?;
    let after = record_of(change.db, Noun::Application, id.0)?;
    change.record("application.announce", "application", id.0, &before, &after)
}

/// `decision.announcements`: what was announced of a call, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, of: OfCall) -> Result<Vec<AnnouncementView>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT id, announced_on, channels, place, files FROM announcement WHERE call_id = :call ORDER BY id DESC",
    )?;
    let rows = statement.query_map(named_params! { ":call": of.call }, |row| {
        let channels: String = row.get("channels")?;
        Ok(AnnouncementView {
            id: row.get("id")?,
            announced_on: row.get("announced_on")?,
            channels: serde_json::from_str(&channels).unwrap_or_default(),
            place: row.get("place")?,
            files: row.get("files")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
