//! What stands of each rule: judged anew while a file is not decided, as it was frozen from then on.

use super::facts::{CallSide, of_call, of_counter, of_file, of_unsettled};
use super::freeze::{frozen, is_settled};
use super::{CheckEligibility, EligibilityCard, EligibilityView, OfApplication, OverrideView};
use crate::domain::eligibility::{Facts, RuleTest, judge};
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::workflow::Phase;
use crate::office::{OfficeError, Reading};
use rusqlite::{OptionalExtension, named_params};
use std::collections::HashMap;

/// Officers' verdicts in force, by file and rule.
type Overrides = HashMap<(ApplicationId, String), OverrideView>;

/// `eligibility.show`: every active rule of a file's call with what stands of it.
///
/// # Errors
/// When there is no such file.
pub fn show(reading: &Reading<'_>, which: OfApplication) -> Result<EligibilityCard, OfficeError> {
    // The facts it was judged by say who applies.
    crate::office::blind::refuse_file(reading, which.application)?;
    card(reading, which.application)
}

/// Eligibility of a file: frozen once admissibility was settled, else judged now.
pub(crate) fn card(reading: &Reading<'_>, id: ApplicationId) -> Result<EligibilityCard, OfficeError> {
    let found: Option<(CallId, Phase)> = reading
        .db
        .prepare_cached("SELECT call_id, phase FROM application WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("call_id")?, row.get("phase")?)))
        .optional()?;
    let (call, phase) = found.ok_or(OfficeError::NotFound("application"))?;
    if is_settled(phase)
        && let Some((at, rules)) = frozen(reading.db, id)?
    {
        return Ok(EligibilityCard { application: id, rules, frozen_at: Some(at) });
    }
    Ok(EligibilityCard { application: id, rules: judged(reading, call, id)?, frozen_at: None })
}

/// Every active rule as it is judged now.
pub(crate) fn judged(
    reading: &Reading<'_>,
    call: CallId,
    id: ApplicationId,
) -> Result<Vec<EligibilityView>, OfficeError> {
    let side = of_call(reading, call)?;
    let facts = of_file(reading, &side, call, id)?;
    let overrides = overrides(reading, call, Some(id))?;
    Ok(views(&side, &facts, |rule| overrides.get(&(id, rule.to_owned())).cloned()))
}

/// `eligibility.check`: what can be known at the counter, before anything is kept.
///
/// # Errors
/// When there is no such call or organisation.
pub fn check(reading: &Reading<'_>, request: CheckEligibility) -> Result<Vec<EligibilityView>, OfficeError> {
    let side = of_call(reading, request.call)?;
    let facts = of_counter(reading, &side, &request)?;
    Ok(views(&side, &facts, |_| None))
}

/// Files not decided yet that a barring rule other than their papers keeps from being admitted; of one call or of
/// all.
pub(crate) fn barred(reading: &Reading<'_>, call: Option<CallId>) -> Result<Vec<ApplicationId>, OfficeError> {
    let mut barred = Vec::new();
    for call in unsettled_calls(reading, call)? {
        let side = of_call(reading, call)?;
        let overrides = overrides(reading, call, None)?;
        for (id, facts) in of_unsettled(reading, &side, call)? {
            let stands = views(&side, &facts, |rule| overrides.get(&(id, rule.to_owned())).cloned());
            // Files that lack papers have a view of their own, and may still bring them.
            if stands.iter().any(|rule| rule.bars() && rule.test != RuleTest::PapersComplete) {
                barred.push(id);
            }
        }
    }
    Ok(barred)
}

fn unsettled_calls(reading: &Reading<'_>, call: Option<CallId>) -> Result<Vec<CallId>, OfficeError> {
    Ok(reading
        .db
        .prepare_cached(
            "SELECT k.id FROM call k WHERE (:call IS NULL OR k.id = :call) AND EXISTS
               (SELECT 1 FROM application a WHERE a.call_id = k.id AND a.phase IN ('deposited', 'incomplete'))",
        )?
        .query_map(named_params! { ":call": call }, |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

fn views(side: &CallSide, facts: &Facts, overridden: impl Fn(&str) -> Option<OverrideView>) -> Vec<EligibilityView> {
    side.rules
        .iter()
        .filter(|rule| rule.active)
        .map(|rule| {
            let finding = judge(rule, facts);
            let overridden = overridden(&rule.slug);
            EligibilityView {
                rule: rule.slug.clone(),
                test: rule.test.clone(),
                weight: rule.weight,
                label: rule.label.clone(),
                verdict: overridden.as_ref().map_or(finding.verdict, |over| over.verdict),
                found: finding.verdict,
                explanation: finding.explanation,
                overridable: rule.test.is_overridable(),
                reason: rule.test.reason().to_owned(),
                overridden,
            }
        })
        .collect()
}

/// Verdicts of officers in force, of one file or of all files of a call.
fn overrides(reading: &Reading<'_>, call: CallId, id: Option<ApplicationId>) -> Result<Overrides, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT e.application_id, e.rule, e.verdict, e.reason, e.at, u.display_ar, u.display_fr
         FROM application a JOIN eligibility_override e ON e.application_id = a.id AND e.restored_at IS NULL
         JOIN account u ON u.id = e.account_id
         WHERE CASE WHEN :id IS NULL THEN a.call_id = :call ELSE a.id = :id END",
    )?;
    let rows = statement.query_map(named_params! { ":id": id, ":call": call }, |row| {
        let key = (row.get("application_id")?, row.get("rule")?);
        let view = OverrideView {
            verdict: row.get("verdict")?,
            reason: row.get("reason")?,
            at: row.get("at")?,
            by_ar: row.get("display_ar")?,
            by_fr: row.get("display_fr")?,
        };
        Ok((key, view))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
