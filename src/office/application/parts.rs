//! The parts of a project that stand in tables of their own: communes, answers, budget.

use crate::domain::application::{Answer, Project};
use crate::domain::budget::BudgetLine;
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, CallId, CriterionId};
use crate::office::OfficeError;
use crate::store::StoreError;
use crate::store::log::{Noun, record_of};
use rusqlite::{Connection, Row, named_params};
use serde_json::{Value, json};
use std::collections::HashSet;

/// Reads them into a project.
pub(crate) fn fill(db: &Connection, id: ApplicationId, project: &mut Project) -> Result<(), OfficeError> {
    let mut statement = db
        .prepare_cached("SELECT commune, places FROM application_place WHERE application_id = :id ORDER BY position")?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    while let Some(row) = rows.next()? {
        let commune: String = row.get("commune")?;
        if let Some(places) = row.get("places")? {
            project.commune_places.insert(commune.clone(), places);
        }
        project.communes.push(commune);
    }
    project.answers = answers(db, id)?;
    project.budget = budget(db, id)?;
    Ok(())
}

/// What is written to each criterion, in the order of the grid.
fn answers(db: &Connection, id: ApplicationId) -> Result<Vec<Answer>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT w.criterion_id, w.answer_ar, w.answer_fr FROM application_answer w
         JOIN criterion c ON c.id = w.criterion_id WHERE w.application_id = :id ORDER BY c.position",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(Answer {
            criterion: row.get("criterion_id")?,
            answer_ar: row.get("answer_ar")?,
            answer_fr: row.get("answer_fr")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The budget, line by line.
pub(crate) fn budget(db: &Connection, id: ApplicationId) -> Result<Vec<BudgetLine>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT kind, basis, label_ar, label_fr, quantity, unit, unit_amount, workers, months, days, overridden,
                amount, own_share, note, rates FROM budget_line WHERE application_id = :id ORDER BY position",
    )?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        lines.push(line(row)?);
    }
    Ok(lines)
}

fn line(row: &Row<'_>) -> Result<BudgetLine, OfficeError> {
    let rates: String = row.get("rates")?;
    let rates = if rates.is_empty() {
        None
    } else {
        Some(serde_json::from_str(&rates).map_err(|_| StoreError::Damaged("budget_line.rates".into()))?)
    };
    Ok(BudgetLine {
        kind: row.get("kind")?,
        basis: row.get("basis")?,
        label_ar: row.get("label_ar")?,
        label_fr: row.get("label_fr")?,
        quantity: row.get("quantity")?,
        unit: row.get("unit")?,
        unit_amount: row.get("unit_amount")?,
        workers: row.get("workers")?,
        months: row.get("months")?,
        days: row.get("days")?,
        overridden: row.get("overridden")?,
        amount: row.get("amount")?,
        own_share: row.get("own_share")?,
        note: row.get("note")?,
        rates,
    })
}

/// Writes them over what stood there.
pub(crate) fn write(db: &Connection, id: ApplicationId, project: &Project) -> Result<(), OfficeError> {
    for table in ["application_place", "application_answer", "budget_line"] {
        db.prepare_cached(&format!("DELETE FROM {table} WHERE application_id = :id"))?
            .execute(named_params! { ":id": id })?;
    }
    for (i, commune) in project.communes.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO application_place (application_id, position, commune, places)
             VALUES (:id, :position, :commune, :places)",
        )?
        .execute(named_params! {
            ":id": id, ":position": place(i), ":commune": commune, ":places": project.commune_places.get(commune),
        })?;
    }
    for answer in &project.answers {
        db.prepare_cached(
            "INSERT INTO application_answer (application_id, criterion_id, answer_ar, answer_fr)
             VALUES (:id, :criterion, :ar, :fr)",
        )?
        .execute(named_params! {
            ":id": id, ":criterion": answer.criterion, ":ar": answer.answer_ar, ":fr": answer.answer_fr,
        })?;
    }
    for (i, line) in project.budget.iter().enumerate() {
        write_line(db, id, place(i), line)?;
    }
    Ok(())
}

fn place(i: usize) -> i64 {
    i64::try_from(i).unwrap_or(i64::MAX)
}

fn write_line(db: &Connection, id: ApplicationId, position: i64, line: &BudgetLine) -> Result<(), OfficeError> {
    let rates = line.rates.as_ref().and_then(|rates| serde_json::to_string(rates).ok()).unwrap_or_default();
    db.prepare_cached(
        "INSERT INTO budget_line (application_id, position, kind, basis, label_ar, label_fr, quantity, unit,
                unit_amount, workers, months, days, overridden, amount, own_share, note, rates)
         VALUES (:id, :position, :kind, :basis, :label_ar, :label_fr, :quantity, :unit, :unit_amount, :workers,
                :months, :days, :overridden, :amount, :own_share, :note, :rates)",
    )?
    .execute(named_params! {
        ":id": id, ":position": position, ":kind": line.kind, ":basis": line.basis, ":label_ar": line.label_ar,
        ":label_fr": line.label_fr, ":quantity": line.quantity, ":unit": line.unit, ":unit_amount": line.unit_amount,
        ":workers": line.workers, ":months": line.months, ":days": line.days, ":overridden": line.overridden,
        ":amount": line.amount, ":own_share": line.own_share, ":note": line.note, ":rates": rates,
    })?;
    Ok(())
}

/// Notes answers to what the call does not ask.
pub(crate) fn check_answers(
    db: &Connection,
    call: CallId,
    project: &Project,
    faults: &mut Faults,
) -> Result<(), OfficeError> {
    if project.answers.is_empty() {
        return Ok(());
    }
    let mut statement = db.prepare_cached("SELECT id FROM criterion WHERE call_id = :call")?;
    let asked: HashSet<CriterionId> =
        statement.query_map(named_params! { ":call": call }, |row| row.get(0))?.collect::<Result<_, _>>()?;
    for answer in project.answers.iter().filter(|answer| !asked.contains(&answer.criterion)) {
        faults.add(format!("answers.{}", answer.criterion), "criterion-unknown");
    }
    Ok(())
}

/// A file's row with its parts, for the log: what was answered and budgeted is evidence as well.
pub(crate) fn record(db: &Connection, id: ApplicationId) -> Result<Value, OfficeError> {
    let mut record = record_of(db, Noun::Application, id.0)?;
    let mut parts = Project::default();
    fill(db, id, &mut parts)?;
    if let Some(columns) = record.as_object_mut() {
        columns.insert("communes".into(), json!(parts.communes));
        columns.insert("commune_places".into(), json!(parts.commune_places));
        columns.insert("answers".into(), json!(parts.answers));
        columns.insert("budget".into(), json!(parts.budget));
    }
    Ok(record)
}
