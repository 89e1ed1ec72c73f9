//! The first page of the day, for the person who asks.

use super::{DueFile, PhaseCount, Task, TaskKind, TodayQuery, TodayView};
use crate::access::Right;
use crate::domain::date::{office_day, parse_date};
use crate::domain::id::CallId;
use crate::domain::money::Money;
use crate::office::application::page::number_sql;
use crate::office::figures::STANDS;
use crate::office::organisation::list::bind;
use crate::office::{OfficeError, Reading, application, backup, blind, holiday, log};
use rusqlite::{ToSql, named_params};

/// `today.show`: what waits, how the call stands, what changed.
///
/// # Errors
/// When the store cannot be read.
pub fn show(reading: &Reading<'_>, query: TodayQuery) -> Result<TodayView, OfficeError> {
    let call = query.call;
    let (quota, envelope) = limits(reading, call)?;
    let (deposited, places_asked, amount_asked) = asked(reading, call)?;
    let (places_granted, amount_granted) = granted(reading, call)?;
    let my_reviews = count(reading, call, MY_REVIEWS)?;
    let recent = if reading.actor.holds(Right::Audit) { log::page::recent(reading, 8)? } else { Vec::new() };
    Ok(TodayView {
        tasks: tasks(reading, call)?,
        pipeline: pipeline(reading, call)?,
        due: due(reading, call)?,
        clocks: application::clock::pressing(reading, call)?.into_iter().take(10).collect(),
        deposited,
        places_asked,
        places_granted,
        quota,
        amount_asked,
        amount_granted,
        envelope,
        recent,
        last_backup: backup::keep::last(reading.house.store.dir()),
        organisations: reading.db.query_row(
            "SELECT count(*) FROM organisation WHERE merged_into IS NULL",
            [],
            |row| row.get(0),
        )?,
        my_reviews,
    })
}

const MY_REVIEWS: &str = "SELECT count(*) FROM review w JOIN application a ON a.id = w.application_id
  WHERE a.call_id = :call AND w.account_id = :me AND w.state <> 'submitted' AND a.phase = 'in-review'";

fn count(reading: &Reading<'_>, call: Option<CallId>, sql: &str) -> Result<i64, OfficeError> {
    let today = office_day(reading.now).to_string();
    let me = reading.actor.account.map(|(id, _)| id);
    let mut statement = reading.db.prepare_cached(sql)?;
    let values: [(&str, &dyn ToSql); 3] = [(":call", &call), (":today", &today), (":me", &me)];
    bind(&mut statement, &values)?;
    Ok(statement.raw_query().next()?.map_or(Ok(0), |row| row.get(0))?)
}

fn tasks(reading: &Reading<'_>, call: Option<CallId>) -> Result<Vec<Task>, OfficeError> {
    let of_phase =
        |condition: &str| format!("SELECT count(*) FROM application a WHERE a.call_id = :call AND {condition}");
    let kinds = [
        (TaskKind::Drafts, Right::Deposit, of_phase("a.phase = 'draft'")),
        (TaskKind::ToCheck, Right::CheckPapers, of_phase("a.phase = 'deposited'")),
        (TaskKind::AwaitingPapers, Right::CheckPapers, of_phase("a.phase = 'incomplete'")),
        (TaskKind::Overdue, Right::CheckPapers, of_phase("a.phase = 'incomplete' AND a.completion_due_on < :today")),
        (TaskKind::ToAssign, Right::Assign, of_phase("a.phase = 'admissible'")),
        (TaskKind::MyReviews, Right::Review, MY_REVIEWS.to_owned()),
        (TaskKind::ToDecide, Right::Decide, of_phase("a.phase = 'scored'")),
        (
            TaskKind::ToAnnounce,
            Right::Announce,
            of_phase(
                "a.phase IN ('accepted', 'reserve', 'rejected') AND EXISTS (SELECT 1 FROM decision d
                 WHERE d.application_id = a.id AND d.revoked_at IS NULL AND d.announced_at IS NULL)",
            ),
        ),
    ];
    let mut tasks = Vec::new();
    for (kind, right, sql) in kinds {
        if reading.actor.holds(right) {
            let count = count(reading, call, &sql)?;
            if count > 0 {
                tasks.push(Task { kind, count });
            }
        }
    }
    Ok(tasks)
}

fn pipeline(reading: &Reading<'_>, call: Option<CallId>) -> Result<Vec<PhaseCount>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT phase, count(*) AS count, coalesce(sum(places), 0) AS places
         FROM application WHERE call_id = :call GROUP BY phase",
    )?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| {
        Ok(PhaseCount { phase: row.get("phase")?, count: row.get("count")?, places: row.get("places")? })
    })?;
    let mut phases: Vec<PhaseCount> = rows.collect::<Result<_, _>>()?;
    phases.sort_by_key(|entry| entry.phase);
    Ok(phases)
}

fn due(reading: &Reading<'_>, call: Option<CallId>) -> Result<Vec<DueFile>, OfficeError> {
    let sql = format!(
        "SELECT a.id, {} AS number, {} AS name_ar, {} AS name_fr, a.completion_due_on
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         WHERE a.call_id = :call AND a.phase = 'incomplete' AND a.completion_due_on IS NOT NULL
         ORDER BY a.completion_due_on, a.register LIMIT 10",
        number_sql(),
        blind::shown_sql(reading.actor, "name_ar"),
        blind::shown_sql(reading.actor, "name_fr")
    );
    let (days, today) = (holiday::list::days(reading.db)?, office_day(reading.now));
    let left = |due: &str| parse_date(due).filter(|due| *due >= today).map(|due| days.working_days_between(today, due));
    let mut statement = reading.db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| {
        let due_on: String = row.get("completion_due_on")?;
        Ok(DueFile {
            application: row.get("id")?,
            number: row.get("number")?,
            organisation_ar: row.get("name_ar")?,
            organisation_fr: row.get("name_fr")?,
            left: left(&due_on),
            due_on,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn limits(reading: &Reading<'_>, call: Option<CallId>) -> Result<(Option<i64>, Option<Money>), OfficeError> {
    use rusqlite::OptionalExtension;
    let found = reading
        .db
        .prepare_cached("SELECT quota, envelope FROM call WHERE id = :call")?
        .query_row(named_params! { ":call": call }, |row| Ok((row.get("quota")?, row.get("envelope")?)))
        .optional()?;
    Ok(found.unwrap_or_default())
}

fn asked(reading: &Reading<'_>, call: Option<CallId>) -> Result<(i64, i64, Money), OfficeError> {
    Ok(reading
        .db
        .prepare_cached(
            "SELECT count(*) AS files, coalesce(sum(places), 0) AS places, coalesce(sum(amount), 0) AS amount
             FROM application WHERE call_id = :call AND register IS NOT NULL AND phase <> 'cancelled'",
        )?
        .query_row(named_params! { ":call": call }, |row| {
            Ok((row.get("files")?, row.get("places")?, row.get("amount")?))
        })?)
}

fn granted(reading: &Reading<'_>, call: Option<CallId>) -> Result<(i64, Money), OfficeError> {
    let sql = format!(
        "SELECT coalesce(sum(d.places), 0) AS places, coalesce(sum(d.amount), 0) AS amount
         FROM decision d JOIN application a ON a.id = d.application_id
         WHERE a.call_id = :call AND d.revoked_at IS NULL AND d.outcome = 'accepted' AND {STANDS}"
    );
    Ok(reading
        .db
        .prepare_cached(&sql)?
        .query_row(named_params! { ":call": call }, |row| Ok((row.get("places")?, row.get("amount")?)))?)
}
