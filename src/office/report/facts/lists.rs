//! Facts of the ranking table and of the accepted, reserve and rejected lists.

use super::{call_line, call_sheet, two};
use crate::domain::application::Outcome;
use crate::domain::date::parse_date;
use crate::domain::id::CallId;
use crate::domain::money::Money;
use crate::office::application::page::number_sql;
use crate::office::call::list::criteria;
use crate::office::ranking::RankingRow;
use crate::office::{OfficeError, Reading, ranking};
use crate::reports::{Bilingual, decision_list, ranking as table};
use rusqlite::{OptionalExtension, Row, named_params};

/// The ranking as the screen shows it.
///
/// # Errors
/// When there is no such call.
pub fn ranking(reading: &Reading<'_>, call: CallId) -> Result<table::Facts, OfficeError> {
    let mut view = ranking::show::ranking(reading.db, call)?;
    ranking::show::veil(reading, &mut view.rows)?;
    let above_pass = view.rows.iter().take_while(|row| row.standing.proposed != Outcome::Rejected).count();
    Ok(table::Facts {
        sheet: call_sheet(reading, call, None)?,
        call: call_line(reading, call)?,
        pass_mark: Some(view.terms.pass_mark.to_string()),
        quota: view.terms.quota,
        envelope: view.terms.envelope.map(|envelope| envelope.0),
        criteria: criteria(reading.db, call)?
            .into_iter()
            .map(|criterion| table::Criterion {
                label: Bilingual::new(criterion.criterion.label.name_ar, criterion.criterion.label.name_fr),
                weight: criterion.share,
            })
            .collect(),
        above_line: usize::try_from(view.line.after).ok().zip(view.line.reason.map(str::to_owned)),
        kept: view.line.kept.iter().map(|kept| (kept.group.slug().to_owned(), kept.places, kept.filled)).collect(),
        above_pass: Some(above_pass).filter(|above| *above < view.rows.len()),
        rows: view.rows.into_iter().map(table_row).collect(),
    })
}

fn table_row(row: RankingRow) -> table::Row {
    table::Row {
        standing: super::comparison::standing(&row.standing),
        rank: row.standing.rank,
        register_number: row.number,
        organisation: Bilingual::new(row.organisation_ar, row.organisation_fr),
        communes: vec![Bilingual::new(row.commune_ar, row.commune_fr)],
        score: row.standing.score,
        means: row.criteria.into_iter().map(|mean| mean.mean).collect(),
        reviews: i64::try_from(row.reviews.len()).unwrap_or(0),
        places: row.places,
        amount: row.amount.0,
        running_places: row.standing.running_places,
        running_amount: row.standing.running_amount.map(|amount| amount.0),
        decided_by: row.standing.decided_by.map(str::to_owned),
    }
}

/// What was decided, in the order of the ranking. Lists to be posted hold announced decisions only;
/// before the announcement they are working papers of the committee.
///
/// # Errors
/// When the store cannot be read.
pub fn decisions(reading: &Reading<'_>, call: CallId, outcome: Outcome) -> Result<decision_list::Facts, OfficeError> {
    let sql = format!(
        "SELECT {} AS number, d.rank, o.name_ar AS organisation_ar, o.name_fr AS organisation_fr, a.title_ar, a.title_fr,
                c.name_ar AS commune_ar, c.name_fr AS commune_fr, a.places AS asked_places, a.amount AS asked_amount,
                d.places, d.amount, r.name_ar AS reason_ar, r.name_fr AS reason_fr, d.note
         FROM decision d JOIN application a ON a.id = d.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id LEFT JOIN commune c ON c.code = a.main_commune
         LEFT JOIN reason r ON r.slug = d.reason
         WHERE a.call_id = :call AND d.outcome = :outcome AND d.revoked_at IS NULL AND a.phase <> 'withdrawn'
         ORDER BY coalesce(d.rank, 1000000), a.register",
        number_sql()
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    let rows = statement
        .query_map(named_params! { ":call": call, ":outcome": outcome }, |row| list_row(row, outcome))?
        .collect::<Result<_, _>>()?;
    Ok(decision_list::Facts {
        sheet: call_sheet(reading, call, None)?,
        call: call_line(reading, call)?,
        outcome: match outcome {
            Outcome::Accepted => decision_list::Outcome::Accepted,
            Outcome::Reserve => decision_list::Outcome::Reserve,
            Outcome::Rejected => decision_list::Outcome::Rejected,
        },
        session: session(reading, call)?,
        rows,
    })
}

fn list_row(row: &Row<'_>, outcome: Outcome) -> rusqlite::Result<decision_list::Row> {
    let granted = outcome == Outcome::Accepted;
    let (places, amount) = if granted { ("places", "amount") } else { ("asked_places", "asked_amount") };
    let reason = two(row, "reason")?;
    let amount: Money = row.get(amount)?;
    Ok(decision_list::Row {
        rank: row.get("rank")?,
        register_number: row.get("number")?,
        organisation: two(row, "organisation")?,
        title: two(row, "title")?,
        communes: vec![two(row, "commune")?],
        places: row.get(places)?,
        amount: amount.0,
        reason: Some(reason).filter(|reason| !reason.ar.is_empty() || !reason.fr.is_empty()),
        note: row.get("note")?,
    })
}

/// Number and day of the last session that decided something.
fn session(reading: &Reading<'_>, call: CallId) -> Result<Option<(String, chrono::NaiveDate)>, OfficeError> {
    let found: Option<(i64, String)> = reading
        .db
        .prepare_cached(
            "SELECT s.number, s.held_on FROM session s WHERE s.call_id = :call
               AND EXISTS (SELECT 1 FROM decision d WHERE d.session_id = s.id AND d.revoked_at IS NULL)
             ORDER BY s.number DESC LIMIT 1",
        )?
        .query_row(named_params! { ":call": call }, |row| Ok((row.get("number")?, row.get("held_on")?)))
        .optional()?;
    Ok(found.and_then(|(number, day)| parse_date(&day).map(|day| (number.to_string(), day))))
}
