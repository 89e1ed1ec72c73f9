//! An officer's verdict over what was found, and its taking back.

use super::show::judged;
use super::{EligibilityView, OverrideEligibility, RestoreEligibility};
use crate::domain::eligibility::RuleVerdict;
use crate::domain::fault::Faults;
use crate::domain::id::ApplicationId;
use crate::domain::workflow::Phase;
use crate::office::application::Dossier;
use crate::office::application::facts::load;
use crate::office::application::keep::bump;
use crate::office::application::show::dossier;
use crate::office::{Change, OfficeError};
use rusqlite::named_params;

/// `eligibility.override`: a verdict with its reason, over what was found of a rule.
///
/// # Errors
/// A stale version; `eligibility-not-now` unless the file is deposited and not decided; `rule-unknown`;
/// `rule-not-overridable` for papers; faults at `verdict` and `reason`.
pub fn override_(change: &mut Change<'_>, request: OverrideEligibility) -> Result<Dossier, OfficeError> {
    let id = request.application;
    let before = standing(change, id, request.version, &request.rule)?;
    if !before.overridable {
        return Err(OfficeError::Rule("rule-not-overridable"));
    }
    let reason = request.reason.trim();
    let mut faults = Faults::default();
    if request.verdict == RuleVerdict::Unclear {
        faults.add("verdict", "verdict-not-givable");
    }
    faults.text("reason", reason, true, 500);
    faults.into_result().map_err(OfficeError::Faults)?;
    take_back(change, id, &request.rule)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO eligibility_override (application_id, rule, verdict, reason, at, account_id)
             VALUES (:id, :rule, :verdict, :reason, :now, :account)",
        )?
        .execute(named_params! {
            ":id": id, ":rule": request.rule, ":verdict": request.verdict, ":reason": reason,
            ":now": change.now_text(), ":account": change.actor.account()?,
        })?;
    finish(change, id, "eligibility.override", reason, &before)
}

/// `eligibility.restore`: what was found stands again.
///
/// # Errors
/// A stale version, `eligibility-not-now`, `rule-unknown`, or `nothing-overridden`.
pub fn restore(change: &mut Change<'_>, request: RestoreEligibility) -> Result<Dossier, OfficeError> {
    let id = request.application;
    let before = standing(change, id, request.version, &request.rule)?;
    if take_back(change, id, &request.rule)? == 0 {
        return Err(OfficeError::Rule("nothing-overridden"));
    }
    finish(change, id, "eligibility.restore", "", &before)
}

/// The rule as it stands, if verdicts may be given on this file now.
fn standing(change: &Change<'_>, id: ApplicationId, version: i64, rule: &str) -> Result<EligibilityView, OfficeError> {
    let standing = load(&change.reading(), id)?;
    if standing.version != version {
        return Err(OfficeError::Stale { noun: "application", version: standing.version });
    }
    if !matches!(standing.phase, Phase::Deposited | Phase::Incomplete) {
        return Err(OfficeError::Rule("eligibility-not-now"));
    }
    let rules = judged(&change.reading(), standing.call, id)?;
    rules.into_iter().find(|view| view.rule == rule).ok_or(OfficeError::Rule("rule-unknown"))
}

fn take_back(change: &Change<'_>, id: ApplicationId, rule: &str) -> Result<usize, OfficeError> {
    Ok(change
        .db
        .prepare_cached(
            "UPDATE eligibility_override SET restored_at = :now, restored_by = :account
             WHERE application_id = :id AND rule = :rule AND restored_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id, ":rule": rule, ":now": change.now_text(), ":account": change.actor.account()?,
        })?)
}

fn finish(
    change: &mut Change<'_>,
    id: ApplicationId,
    act: &str,
    reason: &str,
    before: &EligibilityView,
) -> Result<Dossier, OfficeError> {
    bump(change.db, id)?;
    let dossier = dossier(&change.reading(), id)?;
    let after = dossier.eligibility.iter().find(|view| view.rule == before.rule).cloned();
    change.record_because(act, "application", id.0, reason, before, &after)?;
    Ok(dossier)
}
