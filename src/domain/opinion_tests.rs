//! Orders, sides and what hangs on one person.

use super::*;
use crate::domain::fraction::shown;
use proptest::prelude::*;

/// The best `places` of those who pass.
fn best(places: usize) -> impl Fn(&[Standing]) -> Vec<usize> {
    move |order| order.iter().filter(|one| one.passes).take(places).map(|one| one.file).collect()
}

fn by_number(a: usize, b: usize, _: Option<usize>) -> Ordering {
    a.cmp(&b)
}

fn panel(given: &[&[(usize, i64)]], reviewers: usize, aggregate: Aggregate) -> Panel {
    let one = |(reviewer, total): &(usize, i64)| Given { desk: 0, reviewer: *reviewer, total: Exact::whole(*total) };
    let files: Vec<Vec<Given>> = given.iter().map(|file| file.iter().map(one).collect()).collect();
    Panel::new(&files, reviewers, &[Exact::whole(100)], aggregate)
}

fn committee(line: &dyn Fn(&[Standing]) -> Vec<usize>) -> Committee<'_> {
    Committee { line, tie: &by_number, eliminated: &|_, _| false, pass_mark: Decimal::from(50) }
}

#[test]
fn the_mean_and_the_median_of_the_same_totals_order_differently() {
    let given: &[&[(usize, i64)]] = &[&[(0, 90), (1, 60), (2, 60)], &[(0, 65), (1, 65), (2, 65)], &[]];
    let line = best(1);
    let mean = panel(given, 3, Aggregate::Mean).look(committee(&line), None);
    assert_eq!(mean.order, [0, 1]);
    assert_eq!(mean.sides, [Side::Accepted, Side::Reserve, Side::Unscored]);
    let median = panel(given, 3, Aggregate::Median).look(committee(&line), None);
    assert_eq!(median.order, [1, 0]);
    assert_eq!(median.scores[0].as_ref().unwrap().to_string(), "60");
    let even = panel(&[&[(0, 50), (1, 61)]], 2, Aggregate::Median).look(committee(&line), None);
    assert_eq!(even.scores[0].as_ref().unwrap().to_string(), "111/2");
}

#[test]
fn who_hangs_on_one_person_is_named_with_where_they_would_stand() {
    // Without reviewer 0, file 0 falls from 70 to 55 and file 1 takes its place; file 2 loses its only review.
    let given: &[&[(usize, i64)]] = &[&[(0, 85), (1, 55)], &[(1, 60), (2, 60)], &[(0, 52)], &[(1, 40), (2, 50)]];
    let panel = panel(given, 3, Aggregate::Mean);
    let line = best(1);
    let now = panel.look(committee(&line), None);
    assert_eq!(now.sides, [Side::Accepted, Side::Reserve, Side::Reserve, Side::Rejected]);
    let hanging: Vec<_> =
        panel.hanging(&now, committee(&line)).into_iter().map(|h| (h.reviewer, h.file, h.side)).collect();
    assert_eq!(
        hanging,
        [(0, 0, Side::Reserve), (0, 1, Side::Accepted), (0, 2, Side::Unscored), (1, 3, Side::Reserve),]
    );
}

#[test]
fn equal_scores_fall_to_the_tie_breakers_without_the_reviewer_put_aside() {
    let given: &[&[(usize, i64)]] = &[&[(0, 60), (1, 60)], &[(0, 60), (1, 60)]];
    let panel = panel(given, 2, Aggregate::Mean);
    let line = best(1);
    let tie = |a: usize, b: usize, without: Option<usize>| if without == Some(1) { b.cmp(&a) } else { a.cmp(&b) };
    let committee = Committee { line: &line, tie: &tie, eliminated: &|_, _| false, pass_mark: Decimal::ZERO };
    assert_eq!(panel.look(committee, Some(0)).order, [0, 1]);
    assert_eq!(panel.look(committee, Some(1)).order, [1, 0]);
}

#[test]
fn desks_weigh_by_their_share_and_a_desk_without_a_review_leaves_no_score() {
    let at = |desk: usize, reviewer: usize, total: i64| Given { desk, reviewer, total: Exact::whole(total) };
    let files = [vec![at(0, 0, 80), at(0, 1, 60), at(1, 2, 40)], vec![at(0, 0, 90)], vec![at(1, 2, 100), at(0, 1, 52)]];
    let panel = Panel::new(&files, 3, &[Exact::whole(65), Exact::whole(35)], Aggregate::Mean);
    let line = best(1);
    let look = panel.look(committee(&line), None);
    // 0.65 · 70 + 0.35 · 40 = 59.5; 0.65 · 52 + 0.35 · 100 = 68.8.
    let scores: Vec<_> = look.scores.iter().map(|score| score.as_ref().map(|score| shown(score, 1))).collect();
    assert_eq!(scores, [Some("59.5".into()), None, Some("68.8".into())]);
    assert_eq!(look.sides, [Side::Reserve, Side::Unscored, Side::Accepted]);
    // The service's only reviewer is put aside: nothing has a score.
    assert!(panel.look(committee(&line), Some(2)).order.is_empty());
}

#[test]
fn a_floor_bars_whatever_the_score() {
    let panel = panel(&[&[(0, 90)], &[(0, 60)]], 1, Aggregate::Mean);
    let line = best(1);
    let barred = |file: usize, _: Option<usize>| file == 0;
    let committee = Committee { eliminated: &barred, ..committee(&line) };
    assert_eq!(panel.look(committee, None).sides, [Side::Rejected, Side::Accepted]);
}

proptest! {
    /// The order is that of exact means, and leaving out someone who scored nothing changes nothing.
    #[test]
    fn looks_agree_with_exact_means(
        given in proptest::collection::vec(proptest::collection::vec((0i64..300, 1i64..12), 0..5), 1..12)
    ) {
        let files: Vec<Vec<Given>> = given.iter().map(|file| {
            let total = |n: &i64, d: &i64| Exact::whole(*n).over(Exact::whole(*d)).unwrap();
            let one = |(who, (n, d)): (usize, &(i64, i64))| Given { desk: 0, reviewer: who, total: total(n, d) };
            file.iter().enumerate().map(one).collect()
        }).collect();
        let panel = Panel::new(&files, 6, &[Exact::whole(100)], Aggregate::Mean);
        let line = best(3);
        let look = panel.look(committee(&line), None);
        let mean = |file: usize| Exact::mean(&files[file].iter().map(|given| given.total).collect::<Vec<_>>());
        let mut expected: Vec<usize> = (0..files.len()).filter(|file| !files[*file].is_empty()).collect();
        expected.sort_by(|a, b| mean(*b).cmp(&mean(*a)).then(a.cmp(b)));
        prop_assert_eq!(&look.order, &expected);
        for (file, score) in look.scores.iter().enumerate() {
            prop_assert_eq!(score.clone(), mean(file).map(Exact::unbounded));
        }
        prop_assert_eq!(panel.look(committee(&line), Some(5)), look);
    }
}
