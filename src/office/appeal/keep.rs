//! Receiving and examining appeals. The file's own step is the workflow's; the words and days stand here.

use super::list::view;
use super::{AppealView, ExamineAppeal, LodgeAppeal};
use crate::domain::appeal::{AppealOutcome, check_day};
use crate::domain::date::{office_day, parse_date};
use crate::domain::fault::Faults;
use crate::domain::id::{AppealId, ApplicationId};
use crate::domain::workflow::Act;
use crate::office::application::facts::load;
use crate::office::application::{MoveApplication, moves};
use crate::office::{Change, OfficeError};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::json;

/// `appeal.lodge`: an appeal was received.
///
/// # Errors
/// Faults at fields: a day in the future or before what it appeals against, no name, no ground; what the workflow
/// holds against it (`not-announced`, `appeal-open`), a stale version.
pub fn lodge(change: &mut Change<'_>, request: LodgeAppeal) -> Result<AppealView, OfficeError> {
    let mut faults = Faults::default();
    let (by, ground) = (request.lodged_by.trim(), request.ground.trim());
    let earliest = appealable_since(change.db, request.application)?;
    check_day("receivedOn", parse_date(&request.received_on), earliest, office_day(change.now), &mut faults);
    faults.text("lodgedBy", by, true, 200);
    faults.text("ground", ground, true, 4000);
    faults.into_result().map_err(OfficeError::Faults)?;
    let act = request_of(request.application, request.version, Act::LodgeAppeal, &request.received_on);
    moves::act(change, act)?;
    let id = open(change.db, request.application)?;
    change
        .db
        .prepare_cached("UPDATE appeal SET lodged_by = :by, ground = :ground WHERE id = :id")?
        .execute(named_params! { ":id": id, ":by": by, ":ground": ground })?;
    let after = view(change.db, id)?;
    change.record("appeal.lodge", "appeal", id.0, &(), &told(&after))?;
    Ok(after)
}

/// `appeal.examine`: an appeal was examined; what is upheld is decided anew in a new session.
///
/// # Errors
/// Faults at fields, `appeal-examined` when it is over, `reason-missing`, a stale version.
pub fn examine(change: &mut Change<'_>, request: ExamineAppeal) -> Result<AppealView, OfficeError> {
    let before = view(change.db, request.id)?;
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "appeal", version: before.version });
    }
    if before.outcome.is_some() {
        return Err(OfficeError::Rule("appeal-examined"));
    }
    let mut faults = Faults::default();
    let (by, effect) = (request.examined_by.trim(), request.effect.trim());
    let received = parse_date(&before.received_on);
    check_day("examinedOn", parse_date(&request.examined_on), received, office_day(change.now), &mut faults);
    faults.text("examinedBy", by, true, 200);
    let wordy = request.outcome == AppealOutcome::Partly || request.reason.as_deref() == Some("other");
    faults.text("effect", effect, wordy, 4000);
    if request.reason.is_none() {
        faults.add("reason", "reason-missing");
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    let version = load(&change.reading(), before.application)?.version;
    let act = MoveApplication {
        reason: request.reason.clone(),
        note: effect.to_owned(),
        ..request_of(before.application, version, request.outcome.act(), &request.examined_on)
    };
    moves::act(change, act)?;
    change
        .db
        .prepare_cached(
            "UPDATE appeal SET examined_by = :by, outcome = :outcome, reason = :reason, effect = :effect,
                    version = version + 1 WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":by": by, ":outcome": request.outcome, ":reason": request.reason, ":effect": effect,
        })?;
    let after = view(change.db, request.id)?;
    let reason = request.reason.unwrap_or_default();
    change.record_because("appeal.examine", "appeal", request.id.0, &reason, &told(&before), &told(&after))?;
    Ok(after)
}

/// An appeal for the log, which keeps no words about persons.
fn told(appeal: &AppealView) -> serde_json::Value {
    json!({
        "application": appeal.application, "receivedOn": appeal.received_on, "examinedOn": appeal.examined_on,
        "outcome": appeal.outcome, "reason": appeal.reason,
    })
}

fn request_of(id: ApplicationId, version: i64, act: Act, on: &str) -> MoveApplication {
    MoveApplication {
        id,
        version,
        act,
        reason: None,
        note: String::new(),
        on: Some(on.to_owned()),
        due_on: None,
        ends_on: None,
        number: None,
        unclear_confirmed: false,
        gaps: Vec::new(),
        received: Vec::new(),
    }
}

/// The day from which something can be appealed against: the announcement, or the finding of inadmissibility.
fn appealable_since(db: &Connection, id: ApplicationId) -> Result<Option<NaiveDate>, OfficeError> {
    let day: Option<String> = db
        .prepare_cached(
            "SELECT coalesce(n.announced_on, substr(d.announced_at, 1, 10), substr(a.phase_since, 1, 10))
             FROM application a LEFT JOIN decision d ON d.application_id = a.id AND d.revoked_at IS NULL
             LEFT JOIN announcement n ON n.id = d.announcement_id WHERE a.id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| row.get(0))
        .optional()?
        .flatten();
    Ok(day.as_deref().and_then(parse_date))
}

fn open(db: &Connection, application: ApplicationId) -> Result<AppealId, OfficeError> {
    db.prepare_cached("SELECT id FROM appeal WHERE application_id = :id AND outcome IS NULL")?
        .query_row(named_params! { ":id": application }, |row| row.get(0))
        .optional()?
        .ok_or(OfficeError::NotFound("appeal"))
}

/// The appeal's own record of an act that opens it.
pub(crate) fn lodged(
    change: &Change<'_>,
    application: ApplicationId,
    on: &str,
    ground: &str,
) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "INSERT INTO appeal (uid, application_id, decision_id, received_on, ground, recorded_at)
             VALUES (:uid, :id, (SELECT id FROM decision WHERE application_id = :id AND revoked_at IS NULL), :on,
                     :ground, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":id": application, ":on": on, ":ground": ground.trim(), ":now": change.now_text(),
        })?;
    Ok(())
}

/// The appeal's own record of an act that ends it.
pub(crate) fn ended(
    change: &Change<'_>,
    application: ApplicationId,
    outcome: AppealOutcome,
    on: &str,
    reason: Option<&str>,
    effect: &str,
) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "UPDATE appeal SET outcome = :outcome, examined_on = :on, reason = :reason, effect = :effect
             WHERE application_id = :id AND outcome IS NULL",
        )?
        .execute(named_params! {
            ":id": application, ":outcome": outcome, ":on": on, ":reason": reason, ":effect": effect.trim(),
        })?;
    Ok(())
}
