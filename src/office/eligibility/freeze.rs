//! Freezing: what stood of every rule is kept with the step that settles admissibility.

use super::EligibilityView;
use super::show::judged;
use crate::domain::fault::Fault;
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::workflow::{Guard, Phase, Refusal, Row};
use crate::office::{Change, OfficeError, Reading};
use crate::store::StoreError;
use rusqlite::{Connection, OptionalExtension, named_params};

/// Whether a file's admissibility was settled, or will never be.
#[must_use]
pub(crate) const fn is_settled(phase: Phase) -> bool {
    !matches!(phase, Phase::Draft | Phase::Deposited | Phase::Incomplete)
}

/// Whether a step settles what a deposited file is worth. An appeal that is upheld leads back: then everything is
/// judged anew, and frozen anew by the next decision.
const fn settles(row: &Row) -> bool {
    matches!(row.from, Phase::Deposited | Phase::Incomplete) && is_settled(row.to)
}

/// What must be kept with a step; nothing for a step that settles nothing.
pub(crate) fn settled_by(
    change: &Change<'_>,
    id: ApplicationId,
    row: &Row,
) -> Result<Option<Vec<EligibilityView>>, OfficeError> {
    if !settles(row) {
        return Ok(None);
    }
    let call: CallId = change
        .db
        .prepare_cached("SELECT call_id FROM application WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?;
    judged(&change.reading(), call, id).map(Some)
}

/// Keeps it with the step.
pub(crate) fn keep(
    change: &Change<'_>,
    id: ApplicationId,
    step: i64,
    rules: &[EligibilityView],
) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "INSERT INTO eligibility_frozen (step_id, application_id, at, rules) VALUES (:step, :id, :now, :rules)",
        )?
        .execute(named_params! {
            ":step": step, ":id": id, ":now": change.now_text(),
            ":rules": serde_json::to_string(rules).unwrap_or_default(),
        })?;
    Ok(())
}

/// A refusal to admit tells the rules that stand in the way.
pub(crate) fn named(reading: &Reading<'_>, call: CallId, id: ApplicationId, refusal: Refusal) -> OfficeError {
    let (code, of_rule, stands): (_, _, fn(&EligibilityView) -> bool) = match refusal {
        Refusal::Guarded(Guard::Eligible, _) => ("eligibility-fails", "rule-fails", EligibilityView::bars),
        Refusal::Guarded(Guard::UnclearConfirmed, _) => {
            ("eligibility-unclear", "rule-unclear", EligibilityView::wants_confirming)
        }
        other => return other.into(),
    };
    let fault = |rule: &EligibilityView| Fault {
        field: format!("eligibility.{}", rule.rule),
        code: of_rule,
        args: std::iter::once(("eligibility-test".to_owned(), name(rule).into())).collect(),
    };
    match judged(reading, call, id) {
        Ok(rules) => OfficeError::Rules { code, faults: rules.iter().filter(|rule| stands(rule)).map(fault).collect() },
        Err(error) => error,
    }
}

/// A rule's own names side by side, or the word of its kind, which doors say in the reader's language.
fn name(rule: &EligibilityView) -> String {
    let own: Vec<_> =
        [&rule.label.name_ar, &rule.label.name_fr].into_iter().filter(|name| !name.is_empty()).cloned().collect();
    if own.is_empty() { rule.test.slug().to_owned() } else { own.join(" / ") }
}

/// What was kept last, with its moment.
pub(super) fn frozen(
    db: &Connection,
    id: ApplicationId,
) -> Result<Option<(String, Vec<EligibilityView>)>, OfficeError> {
    let kept: Option<(String, String)> = db
        .prepare_cached(
            "SELECT at, rules FROM eligibility_frozen WHERE application_id = :id ORDER BY step_id DESC LIMIT 1",
        )?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("at")?, row.get("rules")?)))
        .optional()?;
    let Some((at, rules)) = kept else { return Ok(None) };
    let rules = serde_json::from_str(&rules).map_err(|error| StoreError::Damaged(error.to_string()))?;
    Ok(Some((at, rules)))
}
