//! Destroying the personal data of a call whose time is over: shown exactly, agreed to, backed up, done in
//! one transaction, and written down in minutes. Figures, decisions and names of bodies stay.

use super::purge_facts::{LOG_ENTRIES, Scope, notes, of_call, scope};
use super::purge_files::has_table;
use super::{PurgeCard, PurgeCount, PurgePreview, RunPurge, WhichPurge, notice, purge_files};
use crate::backup;
use crate::domain::date::parse_date;
use crate::domain::fault::Faults;
use crate::domain::id::{CallId, OrganisationId};
use crate::domain::retention::{Hindrance, hindrance};
use crate::office::organisation::keep::reindex;
use crate::office::organisation::list::bind;
use crate::office::{Change, Nothing, OfficeError, Reading};
use crate::search::index;
use crate::store::log::DESTRUCTION;
use rusqlite::{Connection, Row, named_params};
use serde_json::json;

/// `purge.preview`: exactly what would be destroyed and what stays.
///
/// # Errors
/// When there is no such call.
pub fn preview(reading: &Reading<'_>, which: WhichPurge) -> Result<PurgePreview, OfficeError> {
    let kept = notice::of_call(reading.db, which.call)?;
    let scope = scope(reading.db, which.call)?;
    Ok(PurgePreview {
        call: which.call,
        code: kept.code.clone(),
        hindrance: against(reading, which.call)?.map(|error| code_of(&error).to_owned()),
        due_on: kept.due_on,
        destroyed: scope.destroyed,
        organisations: scope.organisations,
        files: scope.files,
        backups: backups(reading),
        digest: scope.digest,
    })
}

/// What stands against destroying now.
fn against(reading: &Reading<'_>, call: CallId) -> Result<Option<OfficeError>, OfficeError> {
    let kept = notice::of_call(reading.db, call)?;
    let due = kept.due_on.as_deref().and_then(parse_date);
    Ok(hindrance(kept.purged_at.is_some(), due, reading.now).map(|hindrance| match hindrance {
        Hindrance::Done => OfficeError::Rule("purged-already"),
        Hindrance::NotArchived => OfficeError::Rule("call-not-archived"),
        Hindrance::TooEarly(day) => {
            OfficeError::RuleWith { code: "purge-too-early", name: "day", value: day.format("%d/%m/%Y").to_string() }
        }
    }))
}

fn code_of(error: &OfficeError) -> &'static str {
    match error {
        OfficeError::Rule(code) | OfficeError::RuleWith { code, .. } => code,
        _ => "internal",
    }
}

fn backups(reading: &Reading<'_>) -> i64 {
    i64::try_from(crate::office::backup::keep::list(reading.house.store.dir()).len()).unwrap_or(i64::MAX)
}

/// `purge.run`: destroys what was shown, after a backup, and writes the minutes.
///
/// # Errors
/// `call-not-archived`, `purge-too-early`, `purged-already`; `purge-changed` when the preview is not of this
/// state; faults at `reason` and `minutesNumber`; the backup's own.
pub fn run(change: &mut Change<'_>, request: RunPurge) -> Result<PurgeCard, OfficeError> {
    if let Some(error) = against(&change.reading(), request.call)? {
        return Err(error);
    }
    let (reason, number) = (request.reason.trim(), request.minutes_number.trim());
    let mut faults = Faults::default();
    faults.text("reason", reason, true, 1000);
    faults.text("minutesNumber", number, true, 60);
    faults.into_result().map_err(OfficeError::Faults)?;
    let scope = scope(change.db, request.call)?;
    if scope.digest != request.digest {
        return Err(OfficeError::Rule("purge-changed"));
    }
    // The copy sees the last committed state: this transaction has not changed anything yet, nor could it be seen.
    let backup = format!("before-purge-{}-{}.db", request.call.0, change.now.format("%Y%m%d-%H%M%S"));
    backup::write(&change.house.store, &change.house.store.dir().join("backups").join(&backup))?;
    let erased = destroy(change, request.call, &scope)?;
    write_minutes(change, &request, (reason, number), &scope, &backup)?;
    change.record(
        DESTRUCTION,
        "call",
        request.call.0,
        &(),
        &json!({
            "destroyed": scope.destroyed, "erasedFromLog": erased, "minutesNumber": number, "digest": scope.digest,
            "backup": backup,
        }),
    )?;
    purge_files::destroy(change, request.call, &scope.going)?;
    done(change.db, Some(request.call))?.into_iter().next().ok_or(OfficeError::NotFound("call"))
}

/// Destroys, and gives how many values were erased from the log.
fn destroy(change: &Change<'_>, call: CallId, scope: &Scope) -> Result<i64, OfficeError> {
    let going = "(SELECT value FROM json_each(:going))";
    let mut orders = vec![
        format!("DELETE FROM board_member WHERE organisation_id IN {going}"),
        format!("UPDATE organisation SET rib = '', phone = '', email = '', version = version + 1 WHERE id IN {going}"),
    ];
    for (table, text) in notes(change.db)? {
        orders.push(format!("UPDATE {table} SET {text} = '' WHERE {text} <> '' AND {}", of_call(table)));
    }
    // What likeness is recognised by holds cards, accounts and phones too.
    if has_table(change.db, "likeness_key")? {
        orders.push(format!(
            "DELETE FROM likeness_key WHERE kind IN ('cin', 'rib', 'phone') AND organisation_id IN {going}"
        ));
    }
    orders.push(format!("DELETE FROM sealed WHERE audit_id IN ({LOG_ENTRIES})"));
    let mut last = 0;
    for sql in orders {
        let mut statement = change.db.prepare(&sql)?;
        bind(&mut statement, &[(":call", &call), (":going", &scope.going)])?;
        last = statement.raw_execute()?;
    }
    let ids: Vec<i64> = serde_json::from_str(&scope.going).unwrap_or_default();
    ids.into_iter().try_for_each(|id| reindex(change.db, OrganisationId(id)))?;
    index::rebuild(change.db)?;
    Ok(i64::try_from(last).unwrap_or(i64::MAX))
}

fn write_minutes(
    change: &Change<'_>,
    request: &RunPurge,
    (reason, number): (&str, &str),
    scope: &Scope,
    backup: &str,
) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "INSERT INTO purge (uid, call_id, at, account_id, reason, minutes_number, digest, counts, backup)
             VALUES (:uid, :call, :at, :account, :reason, :number, :digest, :counts, :backup)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":call": request.call, ":at": change.now_text(),
            ":account": change.actor.account()?, ":reason": reason, ":number": number, ":digest": scope.digest,
            ":counts": serde_json::to_string(&scope.destroyed).unwrap_or_default(), ":backup": backup,
        })?;
    Ok(())
}

/// `purge.list`: destructions that were done, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<PurgeCard>, OfficeError> {
    done(reading.db, None)
}

/// Destructions that were done: of one call, or all.
pub(super) fn done(db: &Connection, call: Option<CallId>) -> Result<Vec<PurgeCard>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT p.call_id, k.code, p.at, p.account_id, u.display_ar, u.display_fr, p.reason, p.minutes_number, p.counts,
                p.digest, p.backup
         FROM purge p JOIN call k ON k.id = p.call_id JOIN account u ON u.id = p.account_id
         WHERE :call IS NULL OR p.call_id = :call ORDER BY p.id DESC",
    )?;
    Ok(statement.query_map(named_params! { ":call": call }, card)?.collect::<Result<_, _>>()?)
}

fn card(row: &Row<'_>) -> rusqlite::Result<PurgeCard> {
    let counts: String = row.get("counts")?;
    let destroyed: Vec<PurgeCount> = serde_json::from_str(&counts).unwrap_or_default();
    Ok(PurgeCard {
        call: row.get("call_id")?,
        code: row.get("code")?,
        at: row.get("at")?,
        by: row.get("account_id")?,
        by_ar: row.get("display_ar")?,
        by_fr: row.get("display_fr")?,
        reason: row.get("reason")?,
        minutes_number: row.get("minutes_number")?,
        destroyed,
        digest: row.get("digest")?,
        backup: row.get("backup")?,
    })
}
