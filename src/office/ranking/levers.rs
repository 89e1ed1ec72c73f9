//! A call's terms of the line, and the same with some of them changed.

use super::{CriterionWeight, Given, LineChanges, LineTerms};
use crate::domain::fault::Faults;
use crate::domain::grid::Section;
use crate::domain::policy::Policy;
use crate::domain::programme::Rules;
use crate::office::OfficeError;
use crate::office::call::CallView;
use rust_decimal::Decimal;

/// The terms by which a call draws its line.
pub(crate) fn terms_of(call: &CallView) -> LineTerms {
    let policy = &call.rules.policy;
    let weight = |criterion: &crate::office::call::CallCriterion| CriterionWeight {
        criterion: criterion.id,
        weight: criterion.criterion.weight.normalize(),
    };
    LineTerms {
        quota: call.terms.quota,
        envelope: call.terms.envelope,
        pass_mark: call.rules.pass_mark.normalize(),
        caps: call.terms.caps.clone(),
        weights: call.criteria.iter().map(weight).collect(),
        aggregate: policy.aggregate,
        reserved: policy.reserved.clone(),
        merit_counts: policy.merit_counts,
        passes_over: policy.passes_over,
    }
}

/// The call's terms with these changes, once they are found possible.
///
/// # Errors
/// Faults at `changes.…`.
pub(crate) fn checked(call: &CallView, changes: &LineChanges) -> Result<LineTerms, OfficeError> {
    let mut faults = Faults::default();
    check_limits(changes, &mut faults);
    if let Some(reserved) = &changes.reserved {
        let policy = Policy { reserved: reserved.clone(), ..Policy::default() };
        policy.check("changes", &mut faults);
    }
    let now = terms_of(call);
    if let Some(weights) = &changes.weights {
        check_weights(&call.rules, &now.weights, weights, &mut faults);
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    Ok(LineTerms {
        quota: changes.quota.or(now.quota),
        envelope: changes.envelope.or(now.envelope),
        pass_mark: changes.pass_mark.map_or(now.pass_mark, |mark| mark.normalize()),
        caps: changes.caps.clone().unwrap_or(now.caps),
        weights: changes.weights.as_ref().map_or(now.weights.clone(), |given| in_order(&now.weights, given)),
        aggregate: changes.aggregate.unwrap_or(now.aggregate),
        reserved: changes.reserved.clone().unwrap_or(now.reserved),
        merit_counts: changes.merit_counts.unwrap_or(now.merit_counts),
        passes_over: changes.passes_over.unwrap_or(now.passes_over),
    })
}

fn check_limits(changes: &LineChanges, faults: &mut Faults) {
    if let Given::As(Some(quota)) = changes.quota {
        faults.range("changes.quota", quota, 1..=10_000_000);
    }
    if let Given::As(Some(envelope)) = changes.envelope
        && !envelope.is_acceptable()
    {
        faults.add("changes.envelope", "amount-out-of-range");
    }
    if changes.pass_mark.is_some_and(|mark| mark < Decimal::ZERO || mark > Decimal::ONE_HUNDRED) {
        faults.add("changes.passMark", "not-a-percentage");
    }
    if let Some(caps) = &changes.caps {
        let mut own = Faults::default();
        caps.check(&mut own);
        faults.under("changes.", own);
    }
}

/// Every criterion has one weight; together they are 100, or in a grid of sections each section keeps some.
fn check_weights(rules: &Rules, grid: &[CriterionWeight], weights: &[CriterionWeight], faults: &mut Faults) {
    for (i, given) in weights.iter().enumerate() {
        let at = format!("changes.weights.{i}.weight");
        let twice = weights.iter().take(i).any(|earlier| earlier.criterion == given.criterion);
        if twice || !grid.iter().any(|known| known.criterion == given.criterion) {
            faults.add(at, "criterion-unknown");
        } else if given.weight < Decimal::ZERO || given.weight > Decimal::ONE_HUNDRED {
            faults.add(at, "not-a-percentage");
        }
    }
    if weights.len() < grid.len() {
        faults.add("changes.weights", "required");
        return;
    }
    let given = in_order(grid, weights);
    let ranking = || rules.criteria.iter().zip(&given).filter(|(one, _)| !one.informative);
    if !rules.sections.is_empty() {
        let empty = |section: &Section| {
            let mut own = ranking().filter(|(one, _)| one.section.as_deref() == Some(section.slug.as_str()));
            own.all(|(_, given)| given.weight == Decimal::ZERO)
        };
        if rules.sections.iter().any(empty) {
            faults.add("changes.weights", "section-weightless");
        }
        return;
    }
    let sum = ranking().try_fold(Decimal::ZERO, |sum, (_, given)| sum.checked_add(given.weight));
    if sum != Some(Decimal::ONE_HUNDRED) {
        let shown = sum.unwrap_or_default().normalize().to_string();
        faults.add_with("changes.weights", "weights-not-100", "sum", shown);
    }
}

fn in_order(grid: &[CriterionWeight], given: &[CriterionWeight]) -> Vec<CriterionWeight> {
    let of = |known: &CriterionWeight| {
        let found = given.iter().find(|given| given.criterion == known.criterion).unwrap_or(known);
        CriterionWeight { criterion: found.criterion, weight: found.weight.normalize() }
    };
    grid.iter().map(of).collect()
}
