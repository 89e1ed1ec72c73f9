//! Facts of two scenarios beside one another.

use super::{call_line, call_sheet};
use crate::domain::id::{CallId, ScenarioId};
use crate::office::call::list::criteria;
use crate::office::ranking::Standing;
use crate::office::scenario::compare::compare;
use crate::office::scenario::{CompareRow, CompareScenarios, ScenarioSide};
use crate::office::{OfficeError, Reading};
use crate::reports::{Bilingual, comparison, ranking};

/// Two sides; none is the call as it is.
///
/// # Errors
/// Those of [`compare`].
pub fn gather(
    reading: &Reading<'_>,
    call: CallId,
    left: Option<ScenarioId>,
    right: Option<ScenarioId>,
) -> Result<comparison::Facts, OfficeError> {
    let compared = compare(reading, CompareScenarios { call, left, right })?;
    let parted = compared.rows.into_iter().filter(|row| row.left.proposed != row.right.proposed);
    Ok(comparison::Facts {
        sheet: call_sheet(reading, call, None)?,
        call: call_line(reading, call)?,
        left: side(compared.left),
        right: side(compared.right),
        criteria: criteria(reading.db, call)?
            .into_iter()
            .map(|criterion| Bilingual::new(criterion.criterion.label.name_ar, criterion.criterion.label.name_fr))
            .collect(),
        rows: parted.map(row).collect(),
    })
}

fn side(side: ScenarioSide) -> comparison::Side {
    let caps = &side.terms.caps;
    let places = [
        ("organisation-places", caps.organisation_places),
        ("commune-places", caps.commune_places),
        ("domain-places", caps.domain_places),
    ];
    let amounts = [
        ("organisation-amount", caps.organisation_amount),
        ("commune-amount", caps.commune_amount),
        ("domain-amount", caps.domain_amount),
    ];
    let word = |(word, most): (&str, Option<i64>)| most.map(|most| (word.to_owned(), most));
    comparison::Side {
        name: side.name,
        note: side.note,
        stale: side.stale,
        quota: side.terms.quota,
        envelope: side.terms.envelope.map(|envelope| envelope.0),
        pass_mark: side.terms.pass_mark.to_string(),
        caps: places.into_iter().filter_map(word).collect(),
        money_caps: amounts.into_iter().filter_map(|(name, most)| word((name, most.map(|most| most.0)))).collect(),
        weights: side.terms.weights.iter().map(|weight| weight.weight.to_string()).collect(),
        aggregate: side.terms.aggregate.slug().to_owned(),
        kept: side.line.kept.iter().map(|kept| (kept.group.slug().to_owned(), kept.places, kept.filled)).collect(),
        merit_counts: side.terms.merit_counts,
        passes_over: side.terms.passes_over,
        files: [side.totals.accepted, side.totals.reserve, side.totals.rejected],
        places: side.totals.places,
        women: side.totals.women,
        amount: side.totals.amount.0,
    }
}

fn row(row: CompareRow) -> comparison::Row {
    comparison::Row {
        register_number: row.number,
        organisation: Bilingual::new(row.organisation_ar, row.organisation_fr),
        commune: Bilingual::new(row.commune_ar, row.commune_fr),
        places: row.places,
        amount: row.amount.0,
        left: (row.left.rank, standing(&row.left)),
        right: (row.right.rank, standing(&row.right)),
    }
}

/// What paper says of a standing.
pub fn standing(standing: &Standing) -> ranking::Standing {
    ranking::Standing {
        outcome: standing.proposed.slug().to_owned(),
        reason: standing.reason.to_owned(),
        behind: standing.behind,
        kept_for: standing.kept_for.map(|group| group.slug().to_owned()),
    }
}
