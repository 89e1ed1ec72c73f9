//! Rates: filled from the preset, and read as the table that amounts are worked out with.

use crate::domain::date::parse_date;
use crate::domain::rate::{Rate, RateKind, RateTable};
use crate::office::{OfficeError, preset};
use crate::store::StoreError;
use rusqlite::{Connection, named_params};
use rust_decimal::Decimal;
use serde::Deserialize;

const RATES: &str = include_str!("../../presets/rates.json");

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RatePreset {
    kind: RateKind,
    since: String,
    value: Decimal,
    source_ar: String,
    source_fr: String,
}

/// Fills the shipped rates.
pub(crate) fn fill(db: &rusqlite::Transaction<'_>) -> Result<(), StoreError> {
    for rate in preset::read::<Vec<RatePreset>>(RATES)? {
        db.prepare_cached(
            "INSERT INTO rate (kind, since, value, source_ar, source_fr, preset)
             VALUES (:kind, :since, :value, :ar, :fr, 1)",
        )?
        .execute(named_params! {
            ":kind": rate.kind, ":since": rate.since, ":value": rate.value.to_string(), ":ar": rate.source_ar,
            ":fr": rate.source_fr,
        })?;
    }
    Ok(())
}

/// The office's rates as a table that is asked for a day.
///
/// # Errors
/// When the store cannot be read.
pub fn table(db: &Connection) -> Result<RateTable, OfficeError> {
    let mut statement = db.prepare_cached("SELECT kind, since, value FROM rate")?;
    let mut rows = statement.query([])?;
    let mut rates = Vec::new();
    while let Some(row) = rows.next()? {
        let since: String = row.get("since")?;
        let since = parse_date(&since).ok_or_else(|| StoreError::Damaged("rate.since".into()))?;
        let value = crate::office::call::list::decimal(row, "value")?;
        rates.push(Rate { kind: row.get("kind")?, since, value });
    }
    Ok(RateTable::new(rates))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_rates_are_sound_and_say_their_source() {
        let rates = preset::read::<Vec<RatePreset>>(RATES).unwrap();
        for rate in &rates {
            assert!(rate.kind.holds(rate.value), "{:?} {}", rate.kind, rate.value);
            assert!(parse_date(&rate.since).is_some(), "{}", rate.since);
            assert!(!rate.source_ar.is_empty() && !rate.source_fr.is_empty(), "{}", rate.since);
        }
        for kind in RateKind::ALL {
            assert!(rates.iter().any(|rate| rate.kind == *kind), "{kind:?}");
        }
    }
}
