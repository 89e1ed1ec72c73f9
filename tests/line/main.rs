//! Ranking, line, what-if and scenarios of a whole office: against what was reckoned by other means from the same
//! marks, and through `awrachctl` with what it must refuse.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod bench;
mod large;
#[path = "../office/mod.rs"]
mod office;
mod oracle;
mod scenarios;

use awrach::domain::id::{DomainId, OrganisationId};
use awrach::domain::limit::Caps;
use awrach::domain::line::{Contender, Terms};
use awrach::domain::line_group::Kept;
use awrach::domain::money::Money;
use awrach::domain::policy::Group;
use awrach::domain::score::{Exact, Grid, Mark, total};
use large::{Large, Made, Size, large};
use oracle::by_oracle;
use serde_json::{Value, json};
use std::cmp::Ordering;

/// What a file is ordered by, worked out with fractions from the marks that were written.
struct Reckoned<'a> {
    made: &'a Made,
    score: Exact,
    first: Option<Exact>,
    eliminated: bool,
}

fn mean_mark(reviews: &[Vec<Mark>], at: usize) -> Option<Exact> {
    let values: Vec<Exact> = reviews
        .iter()
        .filter_map(|marks| if let Mark::Scored(value) = marks[at] { Some(Exact::decimal(value)) } else { None })
        .collect();
    Exact::mean(&values)
}

fn reckoned(office: &Large) -> Vec<Reckoned<'_>> {
    let mut all = Vec::new();
    for made in &office.files {
        let reviews = &made.reviews;
        let totals: Vec<Exact> = reviews
            .iter()
            .map(|marks| total(&Grid::of(&[], &office.criteria).unwrap(), marks).unwrap().value)
            .collect();
        let floor = Exact::whole(8);
        all.push(Reckoned {
            made,
            score: Exact::mean(&totals).unwrap(),
            first: mean_mark(reviews, 0),
            eliminated: mean_mark(reviews, 1).is_some_and(|mean| mean < floor),
        });
    }
    all
}

/// Whether one file goes before another: the call's rules one after the other, by multiplying crosswise.
fn before(a: &Reckoned<'_>, b: &Reckoned<'_>) -> bool {
    let [x, y] = [a.made, b.made];
    let women = (y.women * x.places).cmp(&(x.women * y.places));
    let cost = (x.amount * y.places).cmp(&(y.amount * x.places));
    let order = a
        .eliminated
        .cmp(&b.eliminated)
        .then(b.score.cmp(&a.score))
        .then(b.first.cmp(&a.first))
        .then(women)
        .then(cost)
        .then(x.register.cmp(&y.register));
    order == Ordering::Less
}

fn contender(file: &Reckoned<'_>) -> Contender {
    Contender {
        score: file.score,
        eliminated: file.eliminated,
        places: file.made.places,
        amount: Money(file.made.amount),
        organisation: OrganisationId(file.made.organisation),
        domain: Some(DomainId(file.made.domain)),
        lot: None,
        communes: vec![(file.made.commune, file.made.places)],
        groups: file.made.groups.clone(),
    }
}

fn ask(office: &Large, name: &str, args: Value) -> Value {
    office.door.call(name, args).unwrap().value
}

#[test]
fn a_thousand_files_come_out_as_by_counting_who_goes_before_whom() {
    for seed in [3, 11] {
        let office = large(Size { files: 1000, reviewers: 3, criteria: 5 }, seed);
        let files = reckoned(&office);
        let mut ordered: Vec<Option<&Reckoned<'_>>> = vec![None; files.len()];
        for file in &files {
            let rank = files.iter().filter(|other| before(other, file)).count();
            assert!(ordered[rank].replace(file).is_none(), "two files at rank {rank}");
        }
        let ordered: Vec<&Reckoned<'_>> = ordered.into_iter().flatten().collect();
        let shown = ask(&office, "ranking.show", json!({ "call": office.call }));
        let rows = shown["rows"].as_array().unwrap();
        assert_eq!(rows.len(), 1000);
        for (row, file) in rows.iter().zip(&ordered) {
            assert_eq!(row["application"], file.made.id, "rank {}", row["rank"]);
            assert_eq!(row["exact"], file.score.to_string());
            assert_eq!(row["eliminatedBy"].as_array().unwrap().is_empty(), !file.eliminated);
        }
        let terms = Terms {
            quota: Some(8000),
            envelope: Some(Money(8000 * 2_500_000)),
            pass_mark: Exact::whole(45),
            caps: Caps { organisation_places: Some(60), commune_places: Some(2000), ..Caps::default() },
            lots: Vec::new(),
            kept: vec![Kept { group: Group::Rural, places: 4800 }],
            merit_counts: true,
            passes_over: false,
        };
        let contenders: Vec<Contender> = ordered.iter().map(|file| contender(file)).collect();
        let expected = by_oracle(&contenders, &terms);
        for (row, outcome) in rows.iter().zip(&expected) {
            assert_eq!(row["proposed"], outcome.slug(), "rank {}: {}", row["rank"], row["reason"]);
        }
        let reasons: std::collections::BTreeSet<&str> =
            rows.iter().map(|row| row["reason"].as_str().unwrap()).collect();
        assert!(reasons.len() > 4, "the line shows {reasons:?}");
        assert!(rows.iter().any(|row| row["decidedBy"] == "criterion" || row["decidedBy"] == "women-share"));
        unchanged(&office, rows, &shown);
    }
}

/// The what-if with the present values – left out, or said once more – is the proposal itself.
fn unchanged(office: &Large, rows: &[Value], shown: &Value) {
    let mut terms = shown["terms"].clone();
    terms["passesOver"] = json!(false);
    for changes in [json!({}), terms] {
        let same = ask(office, "ranking.whatIf", json!({ "call": office.call, "changes": changes }));
        assert_eq!((&same["enter"], &same["leave"], &same["moved"]), (&json!([]), &json!([]), &json!(0)));
        for part in ["line", "totals", "terms"] {
            assert_eq!(same[part], shown[part], "{part}");
        }
        for (then, now) in same["rows"].as_array().unwrap().iter().zip(rows) {
            for part in
                ["application", "rank", "score", "proposed", "reason", "behind", "runningPlaces", "runningAmount"]
            {
                assert_eq!(then[part], now[part], "{part}");
            }
        }
    }
}
