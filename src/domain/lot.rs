//! Lots: a call shared out by domain, each lot with its own places, money and communes.

use super::fault::Faults;
use super::money::Money;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use ts_rs::TS;

/// A lot of a call. Its code is unique within the call; null limits mean that it has none of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Lot {
    /// Short code, for example `L1`.
    pub code: String,
    /// Slug of its domain, one of the call's.
    pub domain: String,
    /// In Arabic; one of the two names must be given.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// Places.
    pub quota: Option<i64>,
    /// Envelope, centimes.
    pub envelope: Option<Money>,
    /// Communes of the lot, HCP codes; empty: the call's whole territory.
    pub communes: Vec<String>,
}

impl Lot {
    /// Trims texts and notes what is missing or impossible; `at` is the lot's path, `lots.2`.
    pub fn check(&mut self, at: &str, faults: &mut Faults) {
        self.code = self.code.trim().to_uppercase();
        self.name_ar = self.name_ar.trim().to_owned();
        self.name_fr = self.name_fr.trim().to_owned();
        if self.code.is_empty() {
            faults.add(format!("{at}.code"), "required");
        } else if self.code.chars().count() > 12 || !self.code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            faults.add(format!("{at}.code"), "code-malformed");
        }
        if self.name_ar.is_empty() && self.name_fr.is_empty() {
            faults.add(format!("{at}.nameAr"), "required");
        }
        faults.text(&format!("{at}.nameAr"), &self.name_ar, false, 200);
        faults.text(&format!("{at}.nameFr"), &self.name_fr, false, 200);
        if self.domain.is_empty() {
            faults.add(format!("{at}.domain"), "required");
        }
        if let Some(quota) = self.quota {
            faults.range(&format!("{at}.quota"), quota, 0..=10_000_000);
        }
        if self.envelope.is_some_and(|envelope| !envelope.is_acceptable()) {
            faults.add(format!("{at}.envelope"), "amount-out-of-range");
        }
    }
}

/// Checks every lot, and that no code stands twice.
pub fn check_all(lots: &mut [Lot], faults: &mut Faults) {
    let mut seen = HashSet::new();
    for (i, lot) in lots.iter_mut().enumerate() {
        lot.check(&format!("lots.{i}"), faults);
        if !lot.code.is_empty() && !seen.insert(lot.code.clone()) {
            faults.add(format!("lots.{i}.code"), "lot-code-repeated");
        }
    }
}

/// What a call sets around its lots.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// Slugs of the call's domains.
    pub domains: &'a [&'a str],
    /// The call's territory; empty: its whole province.
    pub territory: &'a [String],
    /// The call's places.
    pub quota: Option<i64>,
    /// The call's envelope.
    pub envelope: Option<Money>,
}

/// The live check of the lots against their call: what keeps it from opening, and what is worth a look.
pub fn review(lots: &[Lot], around: Around<'_>, errors: &mut Faults, warnings: &mut Faults) {
    for (i, lot) in lots.iter().enumerate() {
        if !around.domains.contains(&lot.domain.as_str()) {
            errors.add(format!("lots.{i}.domain"), "domain-unknown");
        }
        let outside = lot.communes.iter().filter(|commune| !around.territory.contains(commune)).count();
        if !around.territory.is_empty() && outside > 0 {
            errors.add_with(format!("lots.{i}.communes"), "lot-outside-territory", "count", outside);
        }
    }
    let without = around.domains.iter().filter(|domain| lots.iter().all(|lot| lot.domain != **domain)).count();
    if !lots.is_empty() && without > 0 {
        warnings.add_with("lots", "domains-without-lot", "count", without);
    }
    let quotas: Vec<i64> = lots.iter().filter_map(|lot| lot.quota).collect();
    if let (Some(most), false) = (around.quota, quotas.is_empty()) {
        let sum = quotas.iter().fold(0_i64, |sum, quota| sum.saturating_add(*quota));
        weigh(sum.cmp(&most), ["lots-over-quota", "lots-under-quota"], json!(sum), json!(most), errors, warnings);
    }
    let envelopes: Vec<Money> = lots.iter().filter_map(|lot| lot.envelope).collect();
    if let (Some(most), false) = (around.envelope, envelopes.is_empty()) {
        let sum: Money = envelopes.into_iter().sum();
        let codes = ["lots-over-envelope", "lots-under-envelope"];
        weigh(sum.cmp(&most), codes, dirhams(sum), dirhams(most), errors, warnings);
    }
}

/// More than the call has is an error, less a warning.
fn weigh(
    order: std::cmp::Ordering,
    [over, under]: [&'static str; 2],
    sum: Value,
    most: Value,
    errors: &mut Faults,
    warnings: &mut Faults,
) {
    let (into, code) = match order {
        std::cmp::Ordering::Greater => (errors, over),
        std::cmp::Ordering::Less => (warnings, under),
        std::cmp::Ordering::Equal => return,
    };
    let args = Map::from_iter([("sum".to_owned(), sum), ("most".to_owned(), most)]);
    into.0.push(super::fault::Fault { field: "lots".to_owned(), code, args });
}

/// An amount as an argument of a text: whole dirhams as a number, which is written with its grouping.
#[must_use]
pub fn dirhams(amount: Money) -> Value {
    if amount.0 % 100 == 0 {
        json!(amount.0 / 100)
    } else {
        json!(format!("{}.{:02}", amount.0 / 100, (amount.0 % 100).abs()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lot(code: &str, domain: &str, quota: Option<i64>, envelope: Option<i64>) -> Lot {
        Lot {
            code: code.to_owned(),
            domain: domain.to_owned(),
            name_ar: "حصة".to_owned(),
            quota,
            envelope: envelope.map(Money),
            ..Lot::default()
        }
    }

    fn said(lots: &[Lot], quota: Option<i64>, envelope: Option<i64>) -> (Vec<String>, Vec<String>) {
        let (mut errors, mut warnings) = (Faults::default(), Faults::default());
        let territory = ["09.273.01.05".to_owned(), "09.273.01.15".to_owned()];
        let around =
            Around { domains: &["roads", "trees"], territory: &territory, quota, envelope: envelope.map(Money) };
        review(lots, around, &mut errors, &mut warnings);
        let words = |faults: Faults| {
            faults.0.iter().map(|fault| format!("{} {} {}", fault.field, fault.code, json!(fault.args))).collect()
        };
        (words(errors), words(warnings))
    }

    #[test]
    fn more_than_the_call_has_is_an_error_and_less_a_warning() {
        let two = |a, b| [lot("L1", "roads", Some(a), Some(100_000)), lot("L2", "trees", Some(b), Some(50_050))];
        let none: Vec<String> = Vec::new();
        assert_eq!(said(&two(60, 40), Some(100), Some(150_050)), (none.clone(), none.clone()));
        assert_eq!(
            said(&two(60, 41), Some(100), Some(150_049)),
            (
                vec![
                    r#"lots lots-over-quota {"most":100,"sum":101}"#.to_owned(),
                    r#"lots lots-over-envelope {"most":"1500.49","sum":"1500.50"}"#.to_owned(),
                ],
                none.clone()
            )
        );
        assert_eq!(
            said(&two(60, 39), Some(100), Some(200_000)),
            (
                none.clone(),
                vec![
                    r#"lots lots-under-quota {"most":100,"sum":99}"#.to_owned(),
                    r#"lots lots-under-envelope {"most":2000,"sum":"1500.50"}"#.to_owned(),
                ]
            )
        );
        // A call without limits has nothing to compare with, nor have lots without any.
        assert_eq!(said(&two(60, 40), None, None), (none.clone(), none.clone()));
        let bare = [lot("L1", "roads", None, None), lot("L2", "trees", None, None)];
        assert_eq!(said(&bare, Some(100), Some(1)), (none.clone(), none));
    }

    #[test]
    fn a_lot_belongs_to_a_domain_and_to_the_territory_of_its_call() {
        let mut lots = [lot("L1", "beaches", Some(1), None), lot("L2", "roads", None, None)];
        lots[1].communes = vec!["09.273.01.05".to_owned(), "09.273.05.27".to_owned()];
        let (errors, warnings) = said(&lots, None, None);
        assert_eq!(errors, ["lots.0.domain domain-unknown {}", r#"lots.1.communes lot-outside-territory {"count":1}"#]);
        assert_eq!(warnings, [r#"lots domains-without-lot {"count":1}"#]);
        assert_eq!(said(&[], Some(5), None), (Vec::new(), Vec::new()), "a call may go without lots");
    }

    #[test]
    fn a_lot_is_checked_field_by_field() {
        let mut lots =
            [lot(" l1 ", "roads", Some(-1), Some(-5)), lot("L1", "", None, None), lot("é", "roads", None, None)];
        lots[2].name_ar = "  ".to_owned();
        let mut faults = Faults::default();
        check_all(&mut lots, &mut faults);
        let words: Vec<_> = faults.0.iter().map(|fault| format!("{} {}", fault.field, fault.code)).collect();
        assert_eq!(
            words,
            [
                "lots.0.quota out-of-range",
                "lots.0.envelope amount-out-of-range",
                "lots.1.domain required",
                "lots.1.code lot-code-repeated",
                "lots.2.code code-malformed",
                "lots.2.nameAr required",
            ]
        );
        assert_eq!(lots[0].code, "L1");
    }
}
