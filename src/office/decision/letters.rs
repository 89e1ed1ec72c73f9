//! Letters due: what was announced or answered and whose letter has not gone out.

use super::{Counted, DueLetter, IssueLetters, LetterDue};
use crate::domain::appeal::check_day;
use crate::domain::date::{office_day, parse_date};
use crate::domain::fault::Faults;
use crate::domain::id::CallId;
use crate::office::application::page::number_sql;
use crate::office::review::OfCall;
use crate::office::{Change, OfficeError, Reading};
use rusqlite::{Connection, named_params};
use serde_json::json;

/// `letter.due`: letters of a call that are still to go out, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn due(reading: &Reading<'_>, of: OfCall) -> Result<Vec<DueLetter>, OfficeError> {
    waiting(reading.db, of.call)
}

fn waiting(db: &Connection, call: CallId) -> Result<Vec<DueLetter>, OfficeError> {
    let number = number_sql();
    let sql = format!(
        "SELECT d.outcome AS kind, d.id AS decision, NULL AS appeal, a.id, {number} AS number, o.name_ar, o.name_fr,
                coalesce(n.announced_on, substr(d.announced_at, 1, 10)) AS since, a.register
         FROM decision d JOIN application a ON a.id = d.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id LEFT JOIN announcement n ON n.id = d.announcement_id
         WHERE a.call_id = :call AND d.revoked_at IS NULL AND d.announced_at IS NOT NULL AND d.letter_on IS NULL
           AND a.phase <> 'withdrawn'
         UNION ALL
         SELECT 'appeal', NULL, e.id, a.id, {number}, o.name_ar, o.name_fr, e.examined_on, a.register
         FROM appeal e JOIN application a ON a.id = e.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id
         WHERE a.call_id = :call AND e.outcome IS NOT NULL AND e.letter_on IS NULL
         ORDER BY since, register"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| {
        let kind: String = row.get("kind")?;
        Ok(DueLetter {
            kind: kind.parse().unwrap_or(LetterDue::Appeal),
            decision: row.get("decision")?,
            appeal: row.get("appeal")?,
            application: row.get("id")?,
            number: row.get("number")?,
            organisation_ar: row.get("name_ar")?,
            organisation_fr: row.get("name_fr")?,
            since: row.get("since")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `letter.issue`: letters went out on a day.
///
/// # Errors
/// `not-found` for a letter that is not due, or a day in the future or before what the letter tells.
pub fn issue(change: &mut Change<'_>, request: IssueLetters) -> Result<Counted, OfficeError> {
    let today = office_day(change.now);
    let on = request.on.clone().unwrap_or_else(|| today.to_string());
    let due = waiting(change.db, request.call)?;
    let mut earliest = None;
    for wanted in &request.decisions {
        let letter = due.iter().find(|letter| letter.decision == Some(*wanted));
        earliest = earliest.max(parse_date(&letter.ok_or(OfficeError::NotFound("letter"))?.since));
    }
    for wanted in &request.appeals {
        let letter = due.iter().find(|letter| letter.appeal == Some(*wanted));
        earliest = earliest.max(parse_date(&letter.ok_or(OfficeError::NotFound("letter"))?.since));
    }
    let mut faults = Faults::default();
    check_day("on", parse_date(&on), earliest, today, &mut faults);
    faults.into_result().map_err(OfficeError::Faults)?;
    for id in &request.decisions {
        change
            .db
            .prepare_cached("UPDATE decision SET letter_on = :on WHERE id = :id")?
            .execute(named_params! { ":id": id, ":on": on })?;
    }
    for id in &request.appeals {
        change
            .db
            .prepare_cached("UPDATE appeal SET letter_on = :on, version = version + 1 WHERE id = :id")?
            .execute(named_params! { ":id": id, ":on": on })?;
    }
    let count = i64::try_from(request.decisions.len() + request.appeals.len()).unwrap_or(0);
    let after = json!({ "decisions": request.decisions, "appeals": request.appeals, "on": on });
    change.record("letter.issue", "call", request.call.0, &(), &after)?;
    change.changed.push("decision:0".to_owned());
    Ok(Counted { count })
}
