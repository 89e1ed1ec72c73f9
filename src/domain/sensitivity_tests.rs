//! Breakpoints against trying every tenth with the scores reckoned anew by the rules of scoring.

use super::*;
use crate::domain::programme::{Criterion, Label};
use crate::domain::score::{Grid, Mark, total};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// A call: weights, scale ends, and for each file and review the marks; -1 does not apply.
#[derive(Debug, Clone)]
struct Case {
    weights: Vec<i64>,
    files: Vec<Vec<Vec<i64>>>,
    places: usize,
    pass: i64,
    aggregate: Aggregate,
    asked: Vec<usize>,
}

fn grid(weights: &[Decimal]) -> Vec<Criterion> {
    let criterion = |(i, weight): (usize, &Decimal)| Criterion {
        slug: format!("c{i}"),
        label: Label::default(),
        help_ar: String::new(),
        help_fr: String::new(),
        help_en: String::new(),
        weight: *weight,
        min: Decimal::ZERO,
        max: Decimal::from(5),
        step: Decimal::ONE,
        comment_below: None,
        comment_above: None,
        informative: false,
        section: None,
        floor: None,
        allows_na: true,
        levels: Vec::new(),
    };
    weights.iter().enumerate().map(criterion).collect()
}

fn flat(criteria: &[Criterion]) -> Grid {
    Grid::of(&[], criteria).unwrap()
}

fn marks(values: &[i64]) -> Vec<Mark> {
    let mark = |value: &i64| if *value < 0 { Mark::NotApplicable } else { Mark::Scored(Decimal::from(*value)) };
    values.iter().map(mark).collect()
}

/// Weights of the same proportions, with one moved: scaled so that they stay decimals.
fn moved(weights: &[i64], criterion: usize, weight: Decimal) -> Vec<Decimal> {
    let hundred = Decimal::from(100);
    let own = Decimal::from(weights[criterion]);
    let of = |(i, share): (usize, &i64)| {
        if i == criterion { weight * (hundred - own) } else { Decimal::from(*share) * (hundred - weight) }
    };
    weights.iter().enumerate().map(of).collect()
}

impl Case {
    fn line(&self) -> impl Fn(&[Standing]) -> Vec<usize> + '_ {
        // From the top while the places asked fit; the first that does not fit closes it.
        |order| {
            let mut left = self.places;
            let passing = order.iter().filter(|one| one.passes).map(|one| one.file);
            passing
                .take_while(|file| {
                    let fits = self.asked[*file] <= left;
                    left = left.saturating_sub(self.asked[*file]);
                    fits
                })
                .collect()
        }
    }

    fn rooms(&self) -> Vec<Room> {
        let shares: Vec<Exact> = self.weights.iter().copied().map(Exact::whole).collect();
        let decimals: Vec<Decimal> = self.weights.iter().copied().map(Decimal::from).collect();
        let now = grid(&decimals);
        let files: Vec<Vec<Weighed<'_>>> = self
            .files
            .iter()
            .map(|file| {
                let review = |values: &Vec<i64>| {
                    let marks = marks(values);
                    let points = total(&flat(&now), &marks).unwrap().parts;
                    let points = points.into_iter().map(|part| part.points.unwrap_or(Exact::ZERO)).collect();
                    let curve = move |criterion: usize, weight: Exact| {
                        let (n, d) = weight.parts();
                        let weight = Decimal::from_i128_with_scale(n, 0) / Decimal::from_i128_with_scale(d, 0);
                        Some(total(&flat(&grid(&moved(&self.weights, criterion, weight))), &marks).ok()?.value)
                    };
                    let bent = values.iter().any(|value| *value < 0);
                    Weighed { desk: 0, points, curve: bent.then(|| Box::new(curve) as Curve<'_>) }
                };
                file.iter().map(review).collect()
            })
            .collect();
        rooms(&Question {
            shares: &shares,
            desks: 1,
            files: &files,
            aggregate: self.aggregate,
            line: &self.line(),
            tie: &|a, b| a.cmp(&b),
            by_turn: false,
            eliminated: &|_| false,
            pass_mark: Exact::whole(self.pass),
        })
        .unwrap()
    }

    /// Who gets in when a criterion has a weight, reckoned from nothing.
    fn accepted(&self, criterion: usize, weight: Decimal) -> Vec<usize> {
        let grid = grid(&moved(&self.weights, criterion, weight));
        let score = |file: &Vec<Vec<i64>>| {
            let totals: Vec<Exact> =
                file.iter().map(|values| total(&flat(&grid), &marks(values)).unwrap().value).collect();
            aggregate(totals, self.aggregate).unwrap()
        };
        let mut scored: Vec<(usize, Exact)> = self.files.iter().map(score).enumerate().collect();
        scored.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let pass = Exact::whole(self.pass);
        let order: Vec<Standing> =
            scored.into_iter().map(|(file, score)| Standing { file, passes: score >= pass }).collect();
        let mut accepted = self.line()(&order);
        accepted.sort_unstable();
        accepted
    }

    fn first_by_trying(&self, criterion: usize, way: i64) -> Option<(Decimal, Vec<usize>, Vec<usize>)> {
        let own = Decimal::from(self.weights[criterion]);
        let now = self.accepted(criterion, own);
        (1..1000)
            .map(|step| own + Decimal::new(way * step, 1))
            .take_while(|weight| *weight > Decimal::ZERO && *weight < Decimal::ONE_HUNDRED)
            .find_map(|weight| {
                let then = self.accepted(criterion, weight);
                let only = |a: &[usize], b: &[usize]| a.iter().copied().filter(|file| !b.contains(file)).collect();
                (then != now).then(|| (weight, only(&then, &now), only(&now, &then)))
            })
    }
}

fn told(change: &Option<Change>) -> Option<(String, Vec<usize>, Vec<usize>)> {
    change.as_ref().map(|change| (change.weight.shown(1), change.enter.clone(), change.leave.clone()))
}

#[test]
fn the_weight_at_which_two_files_cross_is_told() {
    // File 0: 5 and 0 of weights 60 and 40: 60 points. File 1: 0 and 5: 40. They meet at 50; on a tie file 0
    // stays above, so the first tenth that differs is 49.9.
    let case = Case {
        weights: vec![60, 40],
        files: vec![vec![vec![5, 0]], vec![vec![0, 5]]],
        places: 1,
        pass: 0,
        aggregate: Aggregate::Mean,
        asked: vec![1, 1],
    };
    let rooms = case.rooms();
    assert_eq!(told(&rooms[0].down), Some(("49.9".into(), vec![1], vec![0])));
    assert_eq!(rooms[0].up, None);
    assert_eq!(told(&rooms[1].up), Some(("50.1".into(), vec![1], vec![0])));
    assert_eq!(rooms[1].down, None);
}

#[test]
fn a_file_may_fall_under_the_pass_mark() {
    let case = Case {
        weights: vec![60, 40],
        files: vec![vec![vec![5, 0]], vec![vec![4, 4]]],
        places: 5,
        pass: 55,
        aggregate: Aggregate::Mean,
        asked: vec![1, 1],
    };
    assert_eq!(told(&case.rooms()[0].down), Some(("54.9".into(), vec![], vec![0])));
}

#[test]
fn a_criterion_that_is_all_or_nothing_has_no_room_to_tell() {
    let mut case = Case {
        weights: vec![100, 0],
        files: vec![vec![vec![5, 0]], vec![vec![0, 5]]],
        places: 1,
        pass: 0,
        aggregate: Aggregate::Mean,
        asked: vec![1, 1],
    };
    assert!(case.rooms().is_empty());
    case.files.clear();
    case.weights = vec![60, 40];
    assert!(case.rooms().iter().all(|room| room.up.is_none() && room.down.is_none()), "no file, no change");
}

fn cases(lowest: i64, aggregate: Aggregate) -> impl Strategy<Value = Case> {
    let weights = prop_oneof![
        Just(vec![60, 40]),
        Just(vec![35, 40, 15, 10]),
        Just(vec![20, 20, 20, 20, 20]),
        Just(vec![1, 98, 1]),
        Just(vec![50, 0, 50]),
    ];
    (weights, 2usize..8, 1usize..4, 0usize..14, 0i64..70).prop_flat_map(
        move |(weights, count, reviews, places, pass)| {
            let marks = proptest::collection::vec(lowest..6, weights.len()).prop_map(|mut marks| {
                // Something with a weight applies whatever the weights.
                marks[0] = marks[0].max(0);
                marks
            });
            let files = proptest::collection::vec(proptest::collection::vec(marks, 1..=reviews), count);
            let asked = proptest::collection::vec(1usize..4, count);
            (files, asked).prop_map(move |(files, asked)| Case {
                weights: weights.clone(),
                files,
                places,
                pass,
                aggregate,
                asked,
            })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Straight lines: the first tenth at which anything changes, and what.
    #[test]
    fn the_first_change_is_the_first_found_by_trying_all(case in cases(0, Aggregate::Mean)) {
        for room in case.rooms() {
            for (way, change) in [(-1, &room.down), (1, &room.up)] {
                let tried = case.first_by_trying(room.criterion, way);
                let tried = tried.map(|(weight, enter, leave)| (format!("{weight:.1}"), enter, leave));
                prop_assert_eq!(told(change), tried, "criterion {} way {}", room.criterion, way);
            }
        }
    }

    /// Curves and medians: what is told is a change, and no whole point before it is one.
    #[test]
    fn with_curves_no_whole_point_before_differs(
        case in prop_oneof![cases(-1, Aggregate::Mean), cases(0, Aggregate::Median), cases(-1, Aggregate::Median)]
    ) {
        for room in case.rooms() {
            let own = Decimal::from(case.weights[room.criterion]);
            let now = case.accepted(room.criterion, own);
            for (way, change) in [(-1, &room.down), (1, &room.up)] {
                let at: Option<Decimal> = change.as_ref().map(|change| change.weight.shown(1).parse().unwrap());
                if let Some(at) = at {
                    prop_assert_ne!(&case.accepted(room.criterion, at), &now);
                }
                for point in 1..100 {
                    let weight = own + Decimal::from(way * point);
                    let beyond = weight <= Decimal::ZERO || weight >= Decimal::ONE_HUNDRED;
                    if beyond || at.is_some_and(|at| (weight - own).abs() >= (at - own).abs()) {
                        break;
                    }
                    prop_assert_eq!(&case.accepted(room.criterion, weight), &now);
                }
            }
        }
    }
}
