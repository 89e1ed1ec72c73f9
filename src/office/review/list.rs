//! Lists of reviews: mine, and all of a call for those who see the ranking.

use super::{OfCall, ReviewRow, ReviewerCard};
use crate::access::Right;
use crate::domain::application::ReviewState;
use crate::domain::id::{AccountId, ApplicationId, ReviewId};
use crate::office::application::page::number_sql;
use crate::office::call::grid::held_by;
use crate::office::call::list::criteria;
use crate::office::conflict::guard::concerned;
use crate::office::{OfficeError, Reading, blind};
use rusqlite::named_params;
use std::collections::HashMap;

/// `review.reviewers`: active reviewers with their load in a call.
///
/// # Errors
/// When the store cannot be read.
pub fn reviewers(reading: &Reading<'_>, of: OfCall) -> Result<Vec<ReviewerCard>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT u.id, u.display_ar, u.display_fr, u.role,
                (SELECT count(*) FROM review w JOIN application a ON a.id = w.application_id
                  WHERE w.account_id = u.id AND a.call_id = :call) AS assigned,
                (SELECT count(*) FROM review w JOIN application a ON a.id = w.application_id
                  WHERE w.account_id = u.id AND a.call_id = :call AND w.state = 'submitted') AS submitted
         FROM account u WHERE u.active = 1 ORDER BY u.name",
    )?;
    let mut rows = statement.query(named_params! { ":call": of.call })?;
    let mut cards = Vec::new();
    while let Some(row) = rows.next()? {
        let role: crate::access::Role = row.get("role")?;
        if role.holds(Right::Review) {
            cards.push(ReviewerCard {
                id: row.get("id")?,
                display_ar: row.get("display_ar")?,
                display_fr: row.get("display_fr")?,
                assigned: row.get("assigned")?,
                submitted: row.get("submitted")?,
            });
        }
    }
    Ok(cards)
}

/// `review.mine`: the reviews of the person who asks, those to hand in first.
///
/// # Errors
/// When the store cannot be read.
pub fn mine(reading: &Reading<'_>, of: OfCall) -> Result<Vec<ReviewRow>, OfficeError> {
    rows(reading, of, Some(reading.actor.account()?))
}

/// `review.page`: every review of a call.
///
/// # Errors
/// When the store cannot be read.
pub fn all(reading: &Reading<'_>, of: OfCall) -> Result<Vec<ReviewRow>, OfficeError> {
    rows(reading, of, None)
}

fn rows(reading: &Reading<'_>, of: OfCall, reviewer: Option<AccountId>) -> Result<Vec<ReviewRow>, OfficeError> {
    let criteria = criteria(reading.db, of.call)?;
    let sql = format!(
        "SELECT w.id, w.application_id, w.account_id, w.service, w.state, w.submitted_at, {} AS number, a.title_ar, a.title_fr,
                a.phase, {} AS organisation_ar, {} AS organisation_fr, {} AS hidden, w.entry, u.display_ar, u.display_fr,
                (SELECT count(*) FROM score s WHERE s.review_id = w.id
                   AND (s.value IS NOT NULL OR s.not_applicable = 1)) AS marked
         FROM review w JOIN application a ON a.id = w.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id JOIN account u ON u.id = w.account_id
         WHERE a.call_id = :call AND (:reviewer IS NULL OR w.account_id = :reviewer)
         ORDER BY w.state = 'submitted', a.register, u.name",
        number_sql(),
        blind::shown_sql(reading.actor, "name_ar"),
        blind::shown_sql(reading.actor, "name_fr"),
        blind::hidden_sql(reading.actor)
    );
    let totals: HashMap<ReviewId, String> = shown_totals(reading, of)?;
    let mut statement = reading.db.prepare_cached(&sql)?;
    let count = |service| i64::try_from(held_by(criteria.clone(), service).len()).unwrap_or(0);
    let found = statement.query_map(named_params! { ":call": of.call, ":reviewer": reviewer }, |row| {
        let id: ReviewId = row.get("id")?;
        let state: ReviewState = row.get("state")?;
        Ok(ReviewRow {
            id,
            application: row.get("application_id")?,
            number: row.get("number")?,
            title_ar: row.get("title_ar")?,
            title_fr: row.get("title_fr")?,
            organisation_ar: row.get("organisation_ar")?,
            organisation_fr: row.get("organisation_fr")?,
            reviewer: row.get("account_id")?,
            reviewer_ar: row.get("display_ar")?,
            reviewer_fr: row.get("display_fr")?,
            state,
            marked: row.get("marked")?,
            criteria: count(row.get("service")?),
            total: totals.get(&id).cloned(),
            phase: row.get("phase")?,
            submitted_at: row.get("submitted_at")?,
            names_hidden: row.get("hidden")?,
            entry: row.get("entry")?,
            concerned: false,
        })
    })?;
    let mut found: Vec<ReviewRow> = found.collect::<Result<_, _>>()?;
    let files: Vec<ApplicationId> = found.iter().map(|row| row.application).collect();
    let concerned = concerned(reading.db, reading.actor, &files)?;
    for row in found.iter_mut().filter(|row| concerned.contains(&row.application)) {
        row.concerned = true;
        row.total = None;
    }
    Ok(found)
}

fn shown_totals(reading: &Reading<'_>, of: OfCall) -> Result<HashMap<ReviewId, String>, OfficeError> {
    let criteria = criteria(reading.db, of.call)?;
    Ok(super::totals::submitted(reading.db, of.call, &criteria)?
        .into_iter()
        .map(|review| (review.given.review, review.total.value.shown(2)))
        .collect())
}
