//! Personal values shown whole, on request and one record at a time: every showing stands in the log.

use super::{RevealOrganisation, Revealed};
use crate::domain::mask::personal_values;
use crate::office::{Change, OfficeError, organisation};
use rusqlite::named_params;
use serde_json::json;
use std::collections::BTreeMap;

/// `organisation.reveal`: cards, accounts, phones and e-mails of an applicant, whole. Which were shown is
/// logged, not what they are; the same ones shown again on the same day to the same person are logged once.
///
/// # Errors
/// When there is no such applicant.
pub fn reveal(change: &mut Change<'_>, request: RevealOrganisation) -> Result<Revealed, OfficeError> {
    let view = organisation::list::view(&change.reading(), request.id)?;
    let record = serde_json::to_value(&view.identity).unwrap_or_default();
    let wanted = |path: &String| request.fields.is_empty() || request.fields.contains(path);
    let values: BTreeMap<String, String> =
        personal_values(&record).into_iter().filter(|(path, _)| wanted(path)).collect();
    let fields: Vec<&String> = values.keys().collect();
    let shown = json!({ "shown": fields, "count": fields.len() });
    if !values.is_empty() && !told_today(change, request.id.0, &shown.to_string())? {
        change.record("organisation.reveal", "organisation", request.id.0, &(), &shown)?;
    }
    Ok(Revealed { id: request.id, values })
}

fn told_today(change: &Change<'_>, id: i64, shown: &str) -> Result<bool, OfficeError> {
    Ok(change
        .db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM audit WHERE noun = 'organisation' AND noun_id = :id
               AND act = 'organisation.reveal' AND account_id = :account AND substr(at, 1, 10) = :day AND after = :shown)",
        )?
        .query_row(
            named_params! {
                ":id": id, ":account": change.actor.account()?, ":day": change.now.format("%Y-%m-%d").to_string(), ":shown": shown,
            },
            |row| row.get(0),
        )?)
}
