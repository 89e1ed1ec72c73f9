//! Who gets in, as the ranking draws the line.

use crate::domain::money::Money;
use crate::domain::opinion::Standing;
use crate::office::call::CallTerms;
use crate::office::ranking::RankingRow;

/// The files of an order that get in: from the top while quota and envelope hold and the pass mark is reached.
pub(super) fn accepted(order: &[Standing], rows: &[RankingRow], terms: &CallTerms) -> Vec<usize> {
    let (mut places, mut amount) = (0_i64, Money(0));
    let fits = |standing: &&Standing| {
        let Some(row) = rows.get(standing.file) else { return false };
        places = places.saturating_add(row.places);
        amount = amount + row.amount;
        standing.passes
            && terms.quota.is_none_or(|quota| places <= quota)
            && terms.envelope.is_none_or(|envelope| amount <= envelope)
    };
    order.iter().take_while(fits).map(|standing| standing.file).collect()
}
