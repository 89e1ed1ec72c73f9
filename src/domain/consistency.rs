//! What does not fit together in a file. Warnings only: they are shown at the counter and in the dossier,
//! and never stand in the way of a deposit.

use super::application::Project;
use super::budget::wage_bill;
use super::date::parse_date;
use super::fault::{Fault, Faults};
use super::money::Money;
use super::wage::{WageRates, Work};
use chrono::{Months, NaiveDate};
use serde_json::{Map, Value, json};

/// Codes of this room; the text of each stands under `attention-<code>`.
pub const CODES: &[&str] = &[
    "title-in-one-language",
    "amount-without-places",
    "communes-do-not-add-up",
    "rural-without-rural-commune",
    "months-unusual",
    "starts-before-close",
    "ends-late",
    "ends-after-edition",
    "cost-far-from-mean",
    "wages-below-floor",
    "work-days-too-many",
    "work-days-few",
];

/// Usual length of the works of strand 1, months: proposed, taken from agreements seen in the press
/// (domain facts, section 1.2); no text fixes it.
pub const USUAL_MONTHS: std::ops::RangeInclusive<i64> = 3..=6;

/// Months after its closing by which the works of a call are expected to end: proposed.
const EDITION_MONTHS: u32 = 12;

/// Files that a mean needs before one file can be called far from it.
const ENOUGH_FILES: i64 = 3;

/// What surrounds a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Surroundings<'a> {
    /// Strand of the call's programme; empty when it has none.
    pub strand: &'a str,
    /// Day on which the call closes.
    pub closes: Option<NaiveDate>,
    /// Last day of the programme's edition, where it names its years.
    pub edition_ends: Option<NaiveDate>,
    /// The other files of the call.
    pub others: Others,
    /// Whether some commune of the works is rural; `None` when none is named.
    pub some_rural: Option<bool>,
    /// Rates in force when the works begin.
    pub rates: Option<&'a WageRates>,
}

/// The other deposited files of a call that ask for places.
#[derive(Debug, Clone, Copy, Default)]
pub struct Others {
    /// How many.
    pub files: i64,
    /// Places they ask.
    pub places: i64,
    /// Centimes they ask.
    pub amount: i64,
}

/// Everything that does not fit, at the field where it can be mended.
#[must_use]
pub fn check(project: &Project, around: &Surroundings<'_>) -> Vec<Fault> {
    let mut found = Faults::default();
    titles(project, &mut found);
    places(project, around, &mut found);
    calendar(project, around, &mut found);
    cost(project, around.others, &mut found);
    work(project, around, &mut found);
    found.0
}

fn note(found: &mut Faults, field: &str, code: &'static str, args: &[(&str, Value)]) {
    let args: Map<_, _> = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    found.0.push(Fault { field: field.to_owned(), code, args });
}

fn titles(project: &Project, found: &mut Faults) {
    match (project.title_ar.is_empty(), project.title_fr.is_empty()) {
        (true, false) => note(found, "titleAr", "title-in-one-language", &[("language", json!("ar"))]),
        (false, true) => note(found, "titleFr", "title-in-one-language", &[("language", json!("fr"))]),
        (true, true) | (false, false) => {}
    }
}

fn places(project: &Project, around: &Surroundings<'_>, found: &mut Faults) {
    if project.places == 0 && project.amount > Money(0) {
        note(found, "places", "amount-without-places", &[]);
    }
    let sum: i64 = project.commune_places.values().sum();
    if !project.commune_places.is_empty() && sum != project.places {
        note(
            found,
            "communePlaces",
            "communes-do-not-add-up",
            &[("sum", json!(sum)), ("places", json!(project.places))],
        );
    }
    if project.rural.is_some_and(|rural| rural > 0) && around.some_rural == Some(false) {
        note(found, "rural", "rural-without-rural-commune", &[]);
    }
}

fn calendar(project: &Project, around: &Surroundings<'_>, found: &mut Faults) {
    if around.strand == "1" && project.months > 0 && !USUAL_MONTHS.contains(&project.months) {
        let (least, most) = (json!(USUAL_MONTHS.start()), json!(USUAL_MONTHS.end()));
        note(found, "months", "months-unusual", &[("least", least), ("most", most)]);
    }
    let (Some(start), Some(closes)) = (project.starts_on.as_deref().and_then(parse_date), around.closes) else {
        return;
    };
    if start <= closes {
        let days = [("startOn", json!(start.to_string())), ("closeOn", json!(closes.to_string()))];
        note(found, "startsOn", "starts-before-close", &days);
    }
    let months = u32::try_from(project.months).unwrap_or(0);
    let ends = start.checked_add_months(Months::new(months)).and_then(|day| day.pred_opt());
    let (latest, code) = match around.edition_ends {
        Some(day) => (Some(day), "ends-after-edition"),
        None => (closes.checked_add_months(Months::new(EDITION_MONTHS)), "ends-late"),
    };
    if let (Some(ends), Some(latest)) = (ends, latest)
        && ends > latest
    {
        let days = [("endOn", json!(ends.to_string())), ("latestOn", json!(latest.to_string()))];
        note(found, "startsOn", code, &days);
    }
}

/// A cost of a place that is less than half or more than one and a half times the mean of the others.
fn cost(project: &Project, others: Others, found: &mut Faults) {
    if others.files < ENOUGH_FILES || others.places <= 0 || project.places <= 0 || project.amount == Money(0) {
        return;
    }
    // Cross-multiplied, so that nothing is rounded before it is compared.
    let own = i128::from(project.amount.0) * i128::from(others.places) * 2;
    let mean = i128::from(others.amount) * i128::from(project.places);
    if own < mean || own > mean * 3 {
        let cost = json!(project.amount.0 / project.places);
        let mean = json!(others.amount / others.places);
        note(found, "amount", "cost-far-from-mean", &[("costAmount", cost), ("meanAmount", mean)]);
    }
}

/// Work-days against places and months, wages against the minimum wage of that work.
fn work(project: &Project, around: &Surroundings<'_>, found: &mut Faults) {
    let Some(rates) = around.rates else { return };
    let whole = project.places.saturating_mul(project.months).saturating_mul(whole_days(rates));
    let days = project.work_days;
    if whole > 0 && days > whole {
        note(found, "workDays", "work-days-too-many", &[("days", json!(days)), ("most", json!(whole))]);
    } else if days > 0 && days.saturating_mul(2) < whole {
        note(found, "workDays", "work-days-few", &[("days", json!(days)), ("most", json!(whole))]);
    }
    let wages = wage_bill(&project.budget);
    // Fewer days than whole months are paid by the day.
    let paid = if days > 0 { days.min(whole) } else { whole };
    let floor = rates.wages(Work::Days { workers: 1, months: 1, days: paid });
    if wages > Money(0)
        && let Some(floor) = floor
        && wages < floor
    {
        let args = [("wagesAmount", json!(wages.0)), ("floorAmount", json!(floor.0))];
        note(found, "budget", "wages-below-floor", &args);
    }
}

fn whole_days(rates: &WageRates) -> i64 {
    i64::try_from(rates.month_days.round()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::budget::{Basis, BudgetKind, BudgetLine, reckon};
    use crate::domain::wage::rates_of_2026;
    use proptest::prelude::*;

    /// A file without anything odd: 24 places, six months, the cost of the others.
    fn sound() -> Project {
        let mut budget = vec![BudgetLine {
            kind: BudgetKind::Wages,
            basis: Basis::Hours,
            workers: 24,
            months: 6,
            ..BudgetLine::default()
        }];
        reckon(&mut budget, Some(&rates_of_2026()));
        Project {
            title_ar: "ورش".into(),
            title_fr: "Chantier".into(),
            communes: vec!["a".into(), "b".into()],
            commune_places: [("a".to_owned(), 14), ("b".to_owned(), 10)].into(),
            places: 24,
            women: Some(10),
            rural: Some(4),
            months: 6,
            work_days: 24 * 6 * 26,
            starts_on: Some("2027-01-15".into()),
            amount: Money(60_000_000),
            budget,
            ..Project::default()
        }
    }

    fn around(rates: &WageRates) -> Surroundings<'_> {
        Surroundings {
            strand: "1",
            closes: parse_date("2026-12-06"),
            edition_ends: None,
            others: Others { files: 10, places: 240, amount: 600_000_000 },
            some_rural: Some(true),
            rates: Some(rates),
        }
    }

    type Turn = fn(&mut Project, &mut Surroundings<'_>);

    #[test]
    fn each_oddity_is_said_at_its_field_and_nothing_else_is() {
        let cases: &[(&str, Turn)] = &[
            ("", |_, _| {}),
            ("titleFr title-in-one-language", |p, _| p.title_fr.clear()),
            ("titleAr title-in-one-language", |p, _| p.title_ar.clear()),
            ("communePlaces communes-do-not-add-up", |p, _| {
                p.commune_places.insert("b".into(), 9);
            }),
            ("", |p, _| p.commune_places.clear()),
            ("rural rural-without-rural-commune", |_, a| a.some_rural = Some(false)),
            ("", |_, a| a.some_rural = None),
            ("", |p, a| {
                p.rural = Some(0);
                a.some_rural = Some(false);
            }),
            ("months months-unusual, workDays work-days-few", |p, _| {
                p.months = 14;
                p.starts_on = None;
            }),
            ("", |p, a| {
                p.months = 7;
                a.strand = "2";
            }),
            ("startsOn starts-before-close", |p, _| p.starts_on = Some("2026-12-06".into())),
            ("", |p, _| p.starts_on = Some("2027-06-07".into())),
            ("startsOn ends-late", |p, _| p.starts_on = Some("2027-06-08".into())),
            ("startsOn ends-after-edition", |_, a| a.edition_ends = parse_date("2027-07-13")),
            ("", |_, a| a.edition_ends = parse_date("2027-07-14")),
            // An edition that names its years says itself how late is late.
            ("", |p, a| {
                p.starts_on = Some("2027-06-08".into());
                a.edition_ends = parse_date("2027-12-31");
            }),
            // The mean is 25,000.00 a place: half of it and one and a half are still near.
            ("", |p, _| p.amount = Money(30_000_000)),
            ("amount cost-far-from-mean", |p, _| p.amount = Money(29_999_999)),
            ("", |p, _| p.amount = Money(90_000_000)),
            ("amount cost-far-from-mean", |p, _| p.amount = Money(90_000_001)),
            ("", |p, a| {
                p.amount = Money(90_000_001);
                a.others.files = 2;
            }),
            ("budget wages-below-floor", |p, _| {
                if let Some(line) = p.budget.first_mut() {
                    line.amount = Money(49_287_167);
                }
            }),
            ("", |p, _| p.budget.clear()),
            ("workDays work-days-too-many", |p, _| p.work_days += 1),
            ("", |p, _| p.work_days = 24 * 6 * 13),
            ("workDays work-days-few", |p, _| p.work_days = 24 * 6 * 13 - 1),
            ("", |p, _| p.work_days = 0),
            ("", |p, a| {
                p.work_days = 1;
                a.rates = None;
            }),
        ];
        let rates = rates_of_2026();
        for (i, (expected, turn)) in cases.iter().enumerate() {
            let (mut project, mut around) = (sound(), around(&rates));
            turn(&mut project, &mut around);
            let found: Vec<_> =
                check(&project, &around).iter().map(|fault| format!("{} {}", fault.field, fault.code)).collect();
            assert_eq!(found.join(", "), *expected, "case {i}");
        }
    }

    #[test]
    fn an_amount_without_places_is_said_once() {
        let project = Project { amount: Money(5), ..Project::default() };
        let codes: Vec<_> = check(&project, &Surroundings::default()).iter().map(|fault| fault.code).collect();
        assert_eq!(codes, ["amount-without-places"]);
    }

    #[test]
    fn a_file_without_anything_is_not_blamed() {
        let rates = rates_of_2026();
        assert_eq!(check(&Project::default(), &around(&rates)), []);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_gives_declared_codes_each_once(
            places in 0_i64..100_000, months in 0_i64..60, days in 0_i64..10_000_000, amount in 0_i64..10_000_000_000_000,
            files in 0_i64..100, others in 0_i64..1_000_000, asked in 0_i64..10_000_000_000_000,
        ) {
            let rates = rates_of_2026();
            let project = Project { places, months, work_days: days, amount: Money(amount), ..sound() };
            let around = Surroundings { others: Others { files, places: others, amount: asked }, ..around(&rates) };
            let mut codes: Vec<_> = check(&project, &around).iter().map(|fault| fault.code).collect();
            prop_assert!(codes.iter().all(|code| CODES.contains(code)));
            codes.sort_unstable();
            let all = codes.len();
            codes.dedup();
            prop_assert_eq!(codes.len(), all);
        }
    }
}
