//! Least squares against the same equations solved by another way, and what must hold of any solution.

use super::*;
use crate::domain::fraction::{shown, whole};
use crate::domain::opinion::{Committee, Given, Standing};
use crate::domain::policy::Aggregate;
use crate::domain::score::Exact;
use proptest::prelude::*;
use rust_decimal::Decimal;

type Files = Vec<Vec<(usize, Exact)>>;

fn files(given: &[&[(usize, i64)]]) -> Files {
    given.iter().map(|file| file.iter().map(|(who, total)| (*who, Exact::whole(*total))).collect()).collect()
}

fn panel(files: &Files, reviewers: usize) -> Panel {
    panel_by(files, reviewers, Aggregate::Mean)
}

fn panel_by(files: &Files, reviewers: usize, aggregate: Aggregate) -> Panel {
    let given = |(reviewer, total): &(usize, Exact)| Given { desk: 0, reviewer: *reviewer, total: *total };
    let files: Vec<Vec<Given>> = files.iter().map(|file| file.iter().map(given).collect()).collect();
    Panel::new(&files, reviewers, &[Exact::whole(100)], aggregate)
}

fn effects(calibration: &Calibration) -> Vec<Option<String>> {
    calibration.reviewers.iter().map(|one| one.effect.as_ref().map(|effect| shown(effect, 4))).collect()
}

/// Order under a line that lets everyone in, ties by the file's number.
fn order(panel: &Panel, calibration: Option<&Calibration>) -> Vec<usize> {
    let line = |order: &[Standing]| order.iter().map(|standing| standing.file).collect();
    let committee =
        Committee { line: &line, tie: &|a, b, _| a.cmp(&b), eliminated: &|_, _| false, pass_mark: Decimal::ZERO };
    match calibration {
        Some(calibration) => panel.calibrated(calibration, committee).order,
        None => panel.look(committee, None).order,
    }
}

#[test]
fn a_harsh_reviewer_is_told_by_the_files_shared_with_others() {
    // Reviewer 1 gives three points less than reviewer 0 on each shared file.
    let given = files(&[&[(0, 70), (1, 67)], &[(0, 60), (1, 57)], &[(0, 81), (1, 78)], &[(0, 50)]]);
    let calibration = panel(&given, 2).calibrate(3);
    assert_eq!(effects(&calibration), [Some("1.5000".into()), Some("-1.5000".into())]);
    assert_eq!(calibration.reviewers[0].reviews, 4);
    assert_eq!((calibration.reviewers[0].shared, calibration.groups), (3, 1));
}

#[test]
fn too_few_shared_files_tell_nothing_and_take_others_with_them() {
    let given = files(&[&[(0, 70), (1, 67)], &[(0, 60), (1, 57)], &[(1, 50), (2, 60)]]);
    // Reviewer 2 shares one file; reviewer 1 shares three with both, two without reviewer 2.
    let two = panel(&given, 3).calibrate(2);
    assert_eq!(effects(&two), [Some("1.5000".into()), Some("-1.5000".into()), None]);
    assert_eq!(two.reviewers.iter().map(|one| one.shared).collect::<Vec<_>>(), [2, 2, 1]);
    let three = panel(&given, 3).calibrate(3);
    assert_eq!(effects(&three), [None, None, None]);
    assert!(!three.is_told());
    // Nobody else ever scored the only reviewer's files.
    assert!(!panel(&files(&[&[(0, 70)], &[(0, 60)]]), 1).calibrate(1).is_told());
}

#[test]
fn groups_without_a_shared_file_are_told_apart() {
    let given = files(&[&[(0, 70), (2, 60)], &[(0, 60), (2, 50)], &[(1, 40), (3, 44)], &[(1, 50), (3, 54)]]);
    let calibration = panel(&given, 4).calibrate(2);
    assert_eq!(calibration.groups, 2);
    let groups: Vec<_> = calibration.reviewers.iter().map(|one| one.group).collect();
    assert_eq!(groups, [Some(0), Some(1), Some(0), Some(1)]);
    let told: Vec<String> = effects(&calibration).into_iter().flatten().collect();
    assert_eq!(told, ["5.0000", "-2.0000", "-5.0000", "2.0000"]);
}

#[test]
fn a_calibrated_order_undoes_the_luck_of_the_draw() {
    // Both reviewers saw files 0 to 2; the harsh one alone saw file 3, the lenient one alone file 4.
    let given = files(&[&[(0, 80), (1, 60)], &[(0, 70), (1, 50)], &[(0, 60), (1, 40)], &[(1, 62)], &[(0, 71)]]);
    let panel = panel(&given, 2);
    let calibration = panel.calibrate(3);
    assert_eq!(order(&panel, None), [4, 0, 3, 1, 2]);
    // 62 + 10 = 72 for file 3; 71 − 10 = 61 for file 4.
    assert_eq!(order(&panel, Some(&calibration)), [3, 0, 4, 1, 2].map(|file: usize| file));
}

/// The whole system, files and reviewers alike unknown, by plain elimination with pivots in fractions.
fn by_another_way(files: &Files, reviewers: usize) -> Vec<Fraction> {
    let unknowns = files.len() + reviewers;
    let mut rows = vec![vec![whole(0); unknowns + 1]; unknowns + 1];
    for (f, file) in files.iter().enumerate() {
        for (who, total) in file {
            let r = files.len() + who;
            for (row, column) in [(f, f), (f, r), (r, f), (r, r)] {
                rows[row][column] += whole(1);
            }
            for row in [f, r] {
                rows[row][unknowns] += total.unbounded();
            }
        }
    }
    rows[unknowns][files.len()..unknowns].fill(whole(1));
    for column in 0..unknowns {
        let pivot = (column..rows.len()).find(|row| !rows[*row][column].is_zero()).unwrap();
        rows.swap(column, pivot);
        let head = rows[column].clone();
        for (i, row) in rows.iter_mut().enumerate() {
            if i != column && !row[column].is_zero() {
                let factor = &row[column] / &head[column];
                for (value, above) in row.iter_mut().zip(&head) {
                    *value = &*value - &factor * above;
                }
            }
        }
    }
    (files.len()..unknowns).map(|i| &rows[i][unknowns] / &rows[i][i]).collect()
}

/// Reviewers who all share a file with the next one, and some more reviews at random.
fn linked() -> impl Strategy<Value = (Files, usize)> {
    (2usize..6, 1usize..7).prop_flat_map(|(reviewers, more)| {
        let count = reviewers + more;
        (
            proptest::collection::vec((1i64..2000, 1i64..20), count * reviewers),
            proptest::collection::vec(any::<bool>(), count * reviewers),
        )
            .prop_map(move |(totals, takes)| {
                let files = (0..count)
                    .map(|f| {
                        (0..reviewers)
                            .filter(|r| f % reviewers == *r || (f + 1) % reviewers == *r || takes[f * reviewers + r])
                            .map(|r| {
                                let (n, d) = totals[f * reviewers + r];
                                (r, Exact::whole(n).over(Exact::whole(d)).unwrap())
                            })
                            .collect()
                    })
                    .collect();
                (files, reviewers)
            })
    })
}

proptest! {
    #[test]
    fn the_solution_is_that_of_the_whole_system((given, reviewers) in linked()) {
        let calibration = panel(&given, reviewers).calibrate(1);
        let told: Vec<Fraction> = calibration.reviewers.iter().map(|one| one.effect.clone().unwrap()).collect();
        prop_assert_eq!(&told, &by_another_way(&given, reviewers));
        prop_assert_eq!(told.iter().fold(whole(0), |sum, effect| sum + effect), whole(0));
        // What remains of each reviewer's totals adds up to zero, once the files are as good as they can be.
        for reviewer in 0..reviewers {
            let remains = given.iter().filter(|file| file.iter().any(|(who, _)| *who == reviewer)).fold(whole(0), |sum, file| {
                let freed: Vec<Fraction> = file.iter().map(|(who, total)| total.unbounded() - &told[*who]).collect();
                let worth = freed.iter().fold(whole(0), |sum, one| sum + one) / whole(freed.len() as i64);
                let own = file.iter().zip(&freed).filter(|((who, _), _)| *who == reviewer).map(|(_, one)| one);
                sum + own.fold(whole(0), |sum, one| sum + one - &worth)
            });
            prop_assert_eq!(remains, whole(0));
        }
    }

    /// Reviewers who do not differ leave the order as it is.
    #[test]
    fn equal_reviewers_change_nothing(
        worth in proptest::collection::vec(0i64..100, 2..20), reviewers in 2usize..6, median in any::<bool>()
    ) {
        let given: Files = worth.iter().enumerate().map(|(f, worth)| {
            (0..=1 + f % (reviewers - 1)).map(|k| ((f + k) % reviewers, Exact::whole(*worth))).collect()
        }).collect();
        let how = if median { Aggregate::Median } else { Aggregate::Mean };
        let panel = panel_by(&given, reviewers, how);
        let calibration = panel.calibrate(1);
        for one in &calibration.reviewers {
            prop_assert!(one.effect.as_ref().is_none_or(Zero::is_zero));
        }
        prop_assert_eq!(order(&panel, Some(&calibration)), order(&panel, None));
    }

    /// A constant added to one reviewer's totals is found again in the effects and leaves the order.
    #[test]
    fn a_constant_severity_is_taken_out((given, reviewers) in linked(), which in 0usize..5, more in -300i64..300) {
        let which = which % reviewers;
        let moved: Files = given.iter().map(|file| file.iter().map(|(who, total)| {
            (*who, if *who == which { total.plus(Exact::whole(more)).unwrap() } else { *total })
        }).collect()).collect();
        let (before, after) = (panel(&given, reviewers), panel(&moved, reviewers));
        let (was, is) = (before.calibrate(1), after.calibrate(1));
        prop_assert_eq!(order(&before, Some(&was)), order(&after, Some(&is)));
        let change = |r: usize| is.reviewers[r].effect.clone().unwrap() - was.reviewers[r].effect.clone().unwrap();
        prop_assert_eq!(change(which) - change((which + 1) % reviewers), whole(more));
    }

    #[test]
    fn the_order_of_files_and_reviewers_changes_nothing((given, reviewers) in linked(), turn in 0usize..6) {
        let panel_before = panel(&given, reviewers);
        let before = panel_before.calibrate(2);
        let named = |who: usize| (who + turn) % reviewers;
        let mut turned: Files =
            given.iter().map(|file| file.iter().rev().map(|(who, total)| (named(*who), *total)).collect()).collect();
        turned.reverse();
        let panel_after = panel(&turned, reviewers);
        let after = panel_after.calibrate(2);
        for who in 0..reviewers {
            prop_assert_eq!(&before.reviewers[who].effect, &after.reviewers[named(who)].effect);
            prop_assert_eq!(before.reviewers[who].shared, after.reviewers[named(who)].shared);
        }
        let last = given.len() - 1;
        let line = |_: &[Standing]| Vec::new();
        let forward = Committee { line: &line, tie: &|a, b, _| a.cmp(&b), eliminated: &|_, _| false, pass_mark: Decimal::ZERO };
        let backward = Committee { line: &line, tie: &|a, b, _| b.cmp(&a), eliminated: &|_, _| false, pass_mark: Decimal::ZERO };
        let first = panel_before.calibrated(&before, forward).order;
        let second: Vec<usize> =
            panel_after.calibrated(&after, backward).order.into_iter().map(|file| last - file).collect();
        prop_assert_eq!(first, second);
    }
}
