//! Rates: filled from the preset, listed, and read as the table that amounts are worked out with.

use super::{RateCard, RateTerms};
use crate::domain::date::{office_day, parse_date};
use crate::domain::rate::{Rate, RateTable};
use crate::office::call::list::decimal;
use crate::office::{Nothing, OfficeError, Reading, preset};
use crate::store::StoreError;
use rusqlite::{Connection, Row};
use std::collections::HashSet;

const RATES: &str = include_str!("../../presets/rates.json");

/// Fills the shipped rates.
pub(crate) fn fill(db: &rusqlite::Transaction<'_>) -> Result<(), StoreError> {
    for terms in preset::read::<Vec<RateTerms>>(RATES)? {
        super::keep::insert(db, &terms, true)?;
    }
    Ok(())
}

/// `rate.list`: every rate, by kind, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<RateCard>, OfficeError> {
    let today = office_day(reading.now).to_string();
    let mut cards = cards(reading.db)?;
    let mut held = HashSet::new();
    for card in &mut cards {
        // Newest first: the first of its kind whose day has come is the one that holds.
        card.in_force = card.terms.since <= today && held.insert(card.terms.kind);
    }
    Ok(cards)
}

/// Every rate, by kind, the newest first.
pub(crate) fn cards(db: &Connection) -> Result<Vec<RateCard>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT id, version, kind, since, value, source_ar, source_fr, preset FROM rate ORDER BY kind, since DESC",
    )?;
    let mut cards = statement.query_map([], card)?.collect::<Result<Vec<_>, _>>()?;
    cards.sort_by_key(|card| card.terms.kind);
    Ok(cards)
}

/// One rate.
pub(super) fn show(db: &Connection, id: i64) -> Result<RateCard, OfficeError> {
    cards(db)?.into_iter().find(|card| card.id == id).ok_or(OfficeError::NotFound("rate"))
}

fn card(row: &Row<'_>) -> rusqlite::Result<RateCard> {
    Ok(RateCard {
        id: row.get("id")?,
        version: row.get("version")?,
        terms: RateTerms {
            kind: row.get("kind")?,
            since: row.get("since")?,
            value: decimal(row, "value")?,
            source_ar: row.get("source_ar")?,
            source_fr: row.get("source_fr")?,
        },
        in_force: false,
        preset: row.get("preset")?,
    })
}

/// The office's rates as a table that is asked for a day.
///
/// # Errors
/// When the store cannot be read.
pub fn table(db: &Connection) -> Result<RateTable, OfficeError> {
    let mut rates = Vec::new();
    for RateCard { terms, .. } in cards(db)? {
        let since = parse_date(&terms.since).ok_or_else(|| StoreError::Damaged("rate.since".into()))?;
        rates.push(Rate { kind: terms.kind, since, value: terms.value });
    }
    Ok(RateTable::new(rates))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::Faults;
    use crate::domain::rate::RateKind;

    #[test]
    fn shipped_rates_are_sound_and_say_their_source() {
        let rates = preset::read::<Vec<RateTerms>>(RATES).unwrap();
        for terms in &rates {
            let (mut tidy, mut faults) = (terms.clone(), Faults::default());
            super::super::keep::check(&mut tidy, "", &mut faults);
            assert_eq!((&tidy, faults.0.len()), (terms, 0), "{terms:?}");
            assert!(!terms.source_ar.is_empty() && !terms.source_fr.is_empty(), "{}", terms.since);
        }
        for kind in RateKind::ALL {
            assert!(rates.iter().any(|terms| terms.kind == *kind), "{kind:?}");
        }
    }
}
