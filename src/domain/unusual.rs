//! What is unusual about an applicant, though possible: told beside the field, never a refusal.
//!
//! Old papers, foreign residents and young bodies break most usual forms, so a person decides.

use super::fault::{Fault, Faults};
use super::identifier::is_usual_cin;
use super::organisation::{Identity, Kind, Post, Receipt};
use chrono::{Months, NaiveDate};
use std::collections::HashMap;

/// Every code that can be told; each has a text `organisation-warning-<code>`.
pub const WARNINGS: &[&str] = &[
    "cin-unusual",
    "date-ahead",
    "ice-missing",
    "mandate-long",
    "mandate-over",
    "name-in-other-script",
    "name-in-one-script",
    "person-in-two-posts",
    "phone-unusual",
    "receipt-still-provisional",
    "register-before-founded",
    "register-missing",
    "tax-id-unusual",
];

/// Days after which a final receipt should have followed the provisional one (dahir 1-58-376, article 5).
const RECEIPT_DAYS: i64 = 60;
/// Longer mandates than this many months are seldom written in statutes.
const LONG_MANDATE: u32 = 72;

/// What is unusual about a checked identity on a day.
#[must_use]
pub fn warnings(identity: &Identity, today: NaiveDate) -> Vec<Fault> {
    let mut told = Faults::default();
    names(identity, &mut told);
    register(identity, today, &mut told);
    dates(identity, today, &mut told);
    people(identity, &mut told);
    told.0
}

fn is_arabic(c: char) -> bool {
    ('\u{0620}'..='\u{06FF}').contains(&c)
}

fn names(identity: &Identity, told: &mut Faults) {
    let lacks = |text: &str, fits: fn(char) -> bool| !text.is_empty() && !text.chars().any(fits);
    if lacks(&identity.name_ar, is_arabic) {
        told.add("nameAr", "name-in-other-script");
    }
    if lacks(&identity.name_fr, |c| c.is_alphabetic() && !is_arabic(c)) {
        told.add("nameFr", "name-in-other-script");
    }
    for (field, text) in [("nameAr", &identity.name_ar), ("nameFr", &identity.name_fr)] {
        if text.is_empty() {
            told.add(field, "name-in-one-script");
        }
    }
}

fn register(identity: &Identity, today: NaiveDate, told: &mut Faults) {
    if identity.register_number.is_empty() {
        told.add("registerNumber", "register-missing");
    }
    if identity.kind != Kind::Association && identity.ice.is_empty() {
        told.add("ice", "ice-missing");
    }
    let tax_id = &identity.tax_id;
    let usual = tax_id.chars().all(|c| c.is_ascii_digit()) && (7..=8).contains(&tax_id.len());
    if !tax_id.is_empty() && !usual {
        told.add("taxId", "tax-id-unusual");
    }
    let given = last_day(&identity.register_date);
    if identity.kind == Kind::Association
        && identity.receipt == Some(Receipt::Provisional)
        && given.is_some_and(|given| (today - given).num_days() > RECEIPT_DAYS)
    {
        told.add("receipt", "receipt-still-provisional");
    }
}

fn dates(identity: &Identity, today: NaiveDate, told: &mut Faults) {
    for (field, text) in [
        ("founded", &identity.founded),
        ("registerDate", &identity.register_date),
        ("approvedOn", &identity.approved_on),
        ("mandateStart", &identity.mandate_start),
    ] {
        if first_day(text).is_some_and(|day| day > today) {
            told.add(field, "date-ahead");
        }
    }
    if let (Some(founded), Some(registered)) = (first_day(&identity.founded), last_day(&identity.register_date))
        && registered < founded
    {
        told.add("registerDate", "register-before-founded");
    }
    let end = last_day(&identity.mandate_end);
    if end.is_some_and(|end| end < today) {
        told.add("mandateEnd", "mandate-over");
    }
    let longest = first_day(&identity.mandate_start).and_then(|day| day.checked_add_months(Months::new(LONG_MANDATE)));
    if let (Some(longest), Some(end)) = (longest, first_day(&identity.mandate_end))
        && end > longest
    {
        told.add("mandateEnd", "mandate-long");
    }
}

fn people(identity: &Identity, told: &mut Faults) {
    if identity.phone.starts_with("+2128") {
        told.add("phone", "phone-unusual");
    }
    let mut holders: HashMap<&str, &str> = HashMap::new();
    for (path, post, person) in identity.people() {
        if !person.cin.is_empty() && !is_usual_cin(&person.cin) {
            told.add(format!("{path}.cin"), "cin-unusual");
        }
        if person.phone.starts_with("+2128") {
            told.add(format!("{path}.phone"), "phone-unusual");
        }
        // The contact is a member of the board as a rule.
        if post != Post::Contact && !person.cin.is_empty() && holders.insert(&person.cin, post.slug()).is_some() {
            told.add(format!("{path}.cin"), "person-in-two-posts");
        }
    }
}

/// The first day that a partial date may mean.
#[must_use]
pub fn first_day(text: &str) -> Option<NaiveDate> {
    let (year, month, day) = parts(text)?;
    NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
}

/// The last day that a partial date may mean.
#[must_use]
pub fn last_day(text: &str) -> Option<NaiveDate> {
    let (year, month, day) = parts(text)?;
    match (month, day) {
        (Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day),
        (Some(month), None) => NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt(),
        (None, _) => NaiveDate::from_ymd_opt(year, 12, 31),
    }
}

type Parts = (i32, Option<u32>, Option<u32>);

fn parts(text: &str) -> Option<Parts> {
    let mut numbers = text.split('-');
    let year = numbers.next()?.parse().ok()?;
    let mut next = || numbers.next().and_then(|part| part.parse().ok());
    Some((year, next(), next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(change: impl FnOnce(&mut Identity)) -> Vec<String> {
        let mut identity = Identity::blank(Kind::Association);
        identity.name_ar = "جمعية النور".into();
        identity.name_fr = "Association Nour".into();
        identity.register_number = "12/2019".into();
        change(&mut identity);
        let mut faults = Faults::default();
        identity.check(&mut faults);
        assert!(faults.0.is_empty(), "{faults:?}");
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let found = warnings(&identity, today);
        assert!(found.iter().all(|one| WARNINGS.contains(&one.code)), "{found:?}");
        found.into_iter().map(|one| format!("{} {}", one.field, one.code)).collect()
    }

    #[test]
    fn nothing_is_said_of_the_usual() {
        assert_eq!(told(|_| ()), [""; 0]);
        let whole = told(|one| {
            one.founded = "2019".into();
            one.register_date = "2019".into();
            one.mandate_start = "2024-03".into();
            one.mandate_end = "2028-02".into();
            one.president.cin = "JB123456".into();
            one.contact.cin = "JB123456".into();
        });
        assert_eq!(whole, [""; 0]);
    }

    #[test]
    fn the_unusual_is_told_at_its_field() {
        type Change = fn(&mut Identity);
        let table: [(Change, &str); 13] = [
            (|one| one.president.cin = "A1".into(), "president.cin cin-unusual"),
            (|one| one.founded = "2027".into(), "founded date-ahead"),
            (|one| one.kind = Kind::Enterprise, "ice ice-missing"),
            (
                |one| {
                    one.mandate_start = "2020".into();
                    one.mandate_end = "2030".into();
                },
                "mandateEnd mandate-long",
            ),
            (|one| one.mandate_end = "2026-10".into(), "mandateEnd mandate-over"),
            (|one| one.name_ar = "Nour".into(), "nameAr name-in-other-script"),
            (|one| one.name_fr = String::new(), "nameFr name-in-one-script"),
            (
                |one| {
                    one.president.cin = "JB123456".into();
                    one.treasurer.cin = "jb 123456".into();
                },
                "treasurer.cin person-in-two-posts",
            ),
            (|one| one.phone = "0801000000".into(), "phone phone-unusual"),
            (
                |one| {
                    one.receipt = Some(Receipt::Provisional);
                    one.register_date = "2026-08".into();
                },
                "receipt receipt-still-provisional",
            ),
            (
                |one| {
                    one.founded = "2020".into();
                    one.register_date = "2019".into();
                },
                "registerDate register-before-founded",
            ),
            (|one| one.register_number = String::new(), "registerNumber register-missing"),
            (|one| one.tax_id = "12".into(), "taxId tax-id-unusual"),
        ];
        assert_eq!(table.len(), WARNINGS.len());
        for (change, expected) in table {
            assert_eq!(told(change), [expected]);
        }
    }
}
