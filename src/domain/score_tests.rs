use super::*;
use crate::domain::fault::Faults;
use crate::domain::ranking::{Entry, TieBreak, rank};
use proptest::prelude::*;

fn criterion(weight: &str, max: i64) -> Criterion {
    Criterion {
        slug: format!("c{weight}"),
        weight: weight.parse().unwrap(),
        max: Decimal::from(max),
        step: Decimal::ONE,
        allows_na: true,
        ..Criterion::default()
    }
}

fn inside(section: &str, weight: &str) -> Criterion {
    Criterion { section: Some(section.into()), ..criterion(weight, 5) }
}

fn section(slug: &str, weight: i64, service: Option<Service>) -> Section {
    Section { slug: slug.into(), weight: weight.into(), service, ..Section::default() }
}

fn flat(criteria: &[Criterion]) -> Grid {
    Grid::of(&[], criteria).unwrap()
}

fn scored(value: i64) -> Mark {
    Mark::Scored(Decimal::from(value))
}

fn marks(values: &[i64]) -> Vec<Mark> {
    values.iter().map(|value| if *value < 0 { Mark::NotApplicable } else { scored(*value) }).collect()
}

/// The score of a file from the marks of each review, all made at the desk of everybody; −1 is "not applicable".
fn file_of(grid: &Grid, reviews: &[Vec<Mark>], by: Aggregate) -> FileScore {
    let totals: Vec<Total> = reviews.iter().map(|marks| total_at(grid, None, marks).unwrap()).collect();
    let judged: Vec<Judged<'_>> =
        reviews.iter().zip(&totals).map(|(marks, total)| Judged { desk: None, total, marks }).collect();
    file(grid, &judged, by).unwrap()
}

fn shown(values: impl IntoIterator<Item = Exact>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

#[test]
fn a_total_is_the_weighted_share_of_each_scale() {
    let grid = flat(&[criterion("35", 5), criterion("40", 5), criterion("15", 5), criterion("10", 10)]);
    let all = total(&grid, &marks(&[5, 4, 3, 1])).unwrap();
    assert_eq!(all.value.shown(2), "77.00");
    assert_eq!(all.parts.iter().map(|p| p.points.unwrap().shown(0)).collect::<Vec<_>>(), ["35", "32", "9", "1"]);
}

#[test]
fn missing_zero_and_not_applicable_are_three_things() {
    let grid = flat(&[criterion("60", 5), criterion("40", 5)]);
    assert_eq!(total(&grid, &[scored(5), Mark::Missing]), Err(NoTotal::Incomplete(1)));
    assert_eq!(total(&grid, &[scored(5), scored(0)]).unwrap().value.shown(2), "60.00");
    assert_eq!(total(&grid, &[scored(5), Mark::NotApplicable]).unwrap().value.shown(2), "100.00");
    assert_eq!(total(&grid, &[Mark::NotApplicable, Mark::NotApplicable]), Err(NoTotal::NothingApplies));
    assert_eq!(total(&grid, &[]), Err(NoTotal::Incomplete(2)));
}

#[test]
fn thirds_stay_exact_until_shown() {
    let third = Exact::mean(&[Exact::whole(71), Exact::whole(71), Exact::whole(72)]).unwrap();
    assert_eq!(third.to_string(), "214/3");
    assert_eq!(third.shown(2), "71.33");
    assert_eq!(third.brief(), "71.33");
    assert_eq!(Exact::whole(71).brief(), "71");
    assert_eq!(Exact::decimal("2.675".parse().unwrap()).shown(2), "2.68");
    assert_eq!(Exact::decimal("-0.5".parse().unwrap()).shown(0), "-1");
}

#[test]
fn a_scale_holds_its_own_values_only() {
    let half = Scale { min: Decimal::ZERO, max: Decimal::from(5), step: "0.5".parse().unwrap() };
    assert!(half.is_sound());
    for (value, held) in [("0", true), ("4.5", true), ("4.25", false), ("5.5", false), ("-0.5", false)] {
        assert_eq!(half.holds(value.parse().unwrap()), held, "{value}");
    }
    assert!(!Scale { min: Decimal::ZERO, max: Decimal::ZERO, step: Decimal::ONE }.is_sound());
    assert!(!Scale { min: Decimal::ZERO, max: Decimal::from(5), step: Decimal::from(2) }.is_sound());
}

/// Worked example (a): 59, 56 and 45 give 53.333…, shown 53.33, and never a rounded number before.
#[test]
fn three_totals_give_their_exact_mean_or_the_one_in_the_middle() {
    let grid = flat(&[criterion("100", 100)]);
    let reviews: Vec<_> = [59, 56, 45].iter().map(|value| marks(&[*value])).collect();
    let mean = file_of(&grid, &reviews, Aggregate::Mean);
    assert_eq!((mean.value.to_string(), mean.value.shown(2)), ("160/3".to_owned(), "53.33".to_owned()));
    let median = file_of(&grid, &reviews, Aggregate::Median);
    assert_eq!(median.value, Exact::whole(56));
    let even: Vec<_> = [59, 56, 45, 51].iter().map(|value| marks(&[*value])).collect();
    assert_eq!(file_of(&grid, &even, Aggregate::Median).value.shown(2), "53.50");
}

/// Worked example (b): 35 and 65 stay 35 and 65, whether a section has four criteria or one.
#[test]
fn a_section_keeps_its_share_however_many_criteria_it_has() {
    let sections = [section("many", 35, None), section("one", 65, None)];
    let mut criteria: Vec<_> = (0..4).map(|_| inside("many", "1")).collect();
    criteria.push(inside("one", "1"));
    let grid = Grid::of(&sections, &criteria).unwrap();
    assert_eq!(shown(grid.columns.iter().map(|column| column.share)), ["35/4", "35/4", "35/4", "35/4", "65"]);
    assert_eq!(total(&grid, &marks(&[5, 5, 5, 5, 0])).unwrap().value, Exact::whole(35));
    assert_eq!(total(&grid, &marks(&[0, 0, 0, 0, 5])).unwrap().value, Exact::whole(65));
    // Three of the four put aside: the section still weighs 35.
    assert_eq!(total(&grid, &marks(&[-1, -1, -1, 5, 0])).unwrap().value, Exact::whole(35));
    // All four put aside: nothing of the section is left to keep.
    assert_eq!(total(&grid, &marks(&[-1, -1, -1, -1, 5])).unwrap().value, Exact::whole(100));
    // Weights that share no common tenth stay exact too.
    let odd = [inside("many", "1"), inside("many", "2"), inside("one", "7")];
    let grid = Grid::of(&sections, &odd).unwrap();
    assert_eq!(shown(grid.columns.iter().map(|column| column.share)), ["35/3", "70/3", "65"]);
}

/// Worked example (c): what does not apply is put aside, the rest is brought back to 100, and the lines say so.
#[test]
fn a_file_with_one_criterion_put_aside_is_scored_on_the_rest() {
    let grid = flat(&[criterion("50", 5), criterion("30", 5), criterion("20", 5)]);
    let file = file_of(&grid, &[marks(&[4, 3, -1]), marks(&[4, 3, 5])], Aggregate::Mean);
    // (40 + 18) · 100/80 = 72.5 and 40 + 18 + 20 = 78.
    assert_eq!(file.value.shown(2), "75.25");
    assert_eq!(file.lines.iter().map(|line| line.not_applicable).collect::<Vec<_>>(), [0, 0, 1]);
    assert_eq!(file.lines.iter().map(|line| line.scored).collect::<Vec<_>>(), [2, 2, 1]);
    assert_eq!(file.lines[2].mark, Some(Exact::whole(5)));
    assert!(
        file.is_renormalised(&grid) && !file_of(&grid, &[marks(&[4, 3, 5])], Aggregate::Mean).is_renormalised(&grid)
    );
    assert_eq!(shown(file.lines.iter().map(|line| line.share)), ["225/4", "135/4", "10"]);
}

/// Worked example (d): files whose scores are equal in every decimal fall to the tie-breakers in order; a score
/// that differs only in the thirteenth decimal does not.
#[test]
fn equal_scores_fall_to_the_tie_breakers_in_order() {
    let grid = flat(&[criterion("50", 3), criterion("50", 3)]);
    let third = |first, second| file_of(&grid, &[marks(&[first, second])], Aggregate::Mean);
    let entry = |id: i64, score: &FileScore, women: i64| Entry {
        eliminated: None,
        application: crate::domain::id::ApplicationId(id),
        score: score.value,
        criteria: score.lines.iter().map(|line| line.mark).collect(),
        places: 10,
        women,
        amount: crate::domain::money::Money(1000),
        deposited: crate::domain::date::parse_moment("2026-11-10T09:00:00Z").unwrap(),
        register: id,
    };
    let (same, other) = (third(1, 1), third(0, 2));
    assert_eq!(same.value, other.value, "both are 100/3, which no decimal writes");
    let hair = FileScore {
        value: same.value.plus(Exact::decimal("0.0000000000001".parse().unwrap())).unwrap(),
        ..same.clone()
    };
    assert_eq!(hair.value.shown(12), same.value.shown(12), "equal to twelve decimals, and yet not equal");
    let rules = [TieBreak::WomenShare, TieBreak::Criterion(0)];
    let entries = vec![entry(1, &other, 4), entry(2, &same, 4), entry(3, &same, 5), entry(4, &hair, 0)];
    let read: Vec<_> = rank(entries, &rules).iter().map(|p| (p.application.0, p.decided_by)).collect();
    assert_eq!(read, [(4, None), (3, None), (2, Some("women-share")), (1, Some("criterion"))]);
}

#[test]
fn what_is_only_informative_is_scored_and_never_counts() {
    let note = Criterion { informative: true, ..criterion("30", 5) };
    let grid = flat(&[criterion("100", 5), note]);
    for (mark, points) in [(0, "60.00"), (5, "60.00"), (-1, "60.00")] {
        assert_eq!(total(&grid, &marks(&[3, mark])).unwrap().value.shown(2), points);
    }
    assert_eq!(total(&grid, &[scored(3), Mark::Missing]), Err(NoTotal::Incomplete(1)), "it is asked all the same");
    let file = file_of(&grid, &[marks(&[3, 1]), marks(&[3, 4])], Aggregate::Mean);
    assert_eq!((file.lines[1].mark.unwrap().shown(1), file.lines[1].points), ("2.5".to_owned(), Exact::ZERO));
}

#[test]
fn a_service_scores_its_section_and_nobody_else_does() {
    let sections = [section("project", 60, None), section("technique", 40, Some(Service::Forests))];
    let criteria = [inside("project", "2"), inside("project", "1"), inside("technique", "1")];
    let grid = Grid::of(&sections, &criteria).unwrap();
    assert_eq!(grid.desks(), [None, Some(Service::Forests)]);
    assert_eq!(grid.desk(Some(Service::Forests)), Some(Service::Forests));
    assert_eq!(grid.desk(Some(Service::Health)), None, "a service without a section scores as everybody does");
    let open = [marks(&[5, 0]), marks(&[3, 3])];
    let own = [Mark::Missing, Mark::Missing, scored(4)];
    let totals: Vec<_> = open.iter().map(|marks| total_at(&grid, None, marks).unwrap()).collect();
    assert_eq!(shown(totals.iter().map(|total| total.value)), ["200/3", "60"], "of the 100 of what they score");
    let technique = total_at(&grid, Some(Service::Forests), &own).unwrap();
    assert_eq!(technique.value, Exact::whole(80));
    let mut judged: Vec<_> =
        open.iter().zip(&totals).map(|(marks, total)| Judged { desk: None, total, marks }).collect();
    assert_eq!(
        file(&grid, &judged, Aggregate::Mean),
        Err(NoScore::Awaits(Some(Service::Forests))),
        "missing, not zero"
    );
    judged.push(Judged { desk: Some(Service::Forests), total: &technique, marks: &own });
    let score = file(&grid, &judged, Aggregate::Mean).unwrap();
    // 60 % of the mean of 66.67 and 60, and 40 % of 80.
    assert_eq!(score.value, Exact::whole(70));
    assert_eq!(shown(score.lines.iter().map(|line| line.points)), ["32", "6", "32"]);
    assert_eq!(score.desks.iter().map(|desk| desk.totals.len()).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn a_mark_below_its_floor_eliminates_and_what_never_applied_does_not() {
    let floor = |value: &str| Criterion { floor: Some(value.parse().unwrap()), ..criterion("50", 5) };
    let grid = flat(&[floor("2.5"), floor("2")]);
    let out = |reviews: &[Vec<Mark>], by| {
        let lines = file_of(&grid, reviews, by).lines;
        eliminated(&grid, &lines.iter().map(|line| line.mark).collect::<Vec<_>>())
    };
    let reviews = [marks(&[5, 2]), marks(&[2, 2]), marks(&[0, 2])];
    // Mean 7/3 < 2.5; the second lies on its floor, which holds.
    assert_eq!(out(&reviews, Aggregate::Mean), [0]);
    assert_eq!(out(&[marks(&[5, -1]), marks(&[3, -1])], Aggregate::Mean), [0_usize; 0]);
    assert_eq!(out(&[marks(&[5, 1]), marks(&[2, 1]), marks(&[3, 5])], Aggregate::Median), [1]);
    assert_eq!(out(&[marks(&[5, 1]), marks(&[2, 1]), marks(&[3, 5])], Aggregate::Mean), [0_usize; 0]);
}

#[test]
fn a_median_opens_into_the_reviews_in_the_middle() {
    let grid = flat(&[criterion("50", 5), criterion("50", 5)]);
    // Totals 90, 50, 50, 20: two share the middle and differ inside.
    let reviews = [marks(&[4, 5]), marks(&[5, 0]), marks(&[1, 4]), marks(&[1, 1])];
    let score = file_of(&grid, &reviews, Aggregate::Median);
    assert_eq!(score.value, Exact::whole(50));
    assert_eq!(shown(score.lines.iter().map(|line| line.points)), ["30", "20"]);
}

/// Grids that hold, with sections or without: criteria per section with their weights inside it.
fn sound_grid() -> impl Strategy<Value = (Vec<Section>, Vec<Criterion>)> {
    let criteria = proptest::collection::vec((1i64..=40, 1i64..=10), 1..5);
    proptest::collection::vec((1i64..=60, criteria), 1..5).prop_map(|made| {
        let count = made.len() as i64;
        let spread: i64 = made.iter().map(|(weight, _)| weight).sum();
        let mut left = 100;
        let mut sections = Vec::new();
        let mut criteria = Vec::new();
        for (i, (weight, own)) in made.into_iter().enumerate() {
            let rest = count - i as i64 - 1;
            let share = if rest == 0 { left } else { (weight * 100 / spread).clamp(1, left - rest) };
            left -= share;
            sections.push(section(&format!("s{i}"), share, None));
            for (n, (weight, max)) in own.into_iter().enumerate() {
                let one = inside(&format!("s{i}"), &weight.to_string());
                criteria.push(Criterion { slug: format!("c{i}-{n}"), max: max.into(), ..one });
            }
        }
        (sections, criteria)
    })
}

proptest! {
    #[test]
    fn a_total_stays_between_0_and_100(marks in proptest::collection::vec(0i64..=5, 4), na in 0usize..4) {
        let grid = flat(&[criterion("35", 5), criterion("40", 5), criterion("15", 5), criterion("10", 5)]);
        let marks: Vec<_> = marks.into_iter().enumerate()
            .map(|(i, v)| if i == na { Mark::NotApplicable } else { scored(v) }).collect();
        let total = total(&grid, &marks).unwrap();
        prop_assert!(total.value >= Exact::ZERO && total.value <= Exact::whole(100));
        let shares = total.parts.iter().try_fold(Exact::ZERO, |sum, p| sum.plus(p.share)).unwrap();
        prop_assert_eq!(shares, Exact::whole(100));
    }

    #[test]
    fn effective_shares_sum_to_100_exactly((sections, criteria) in sound_grid()) {
        let mut faults = Faults::default();
        grid::check(&sections, &criteria, &mut faults);
        let told: Vec<_> = faults.0.iter().map(|fault| (fault.field.clone(), fault.code)).collect();
        prop_assert_eq!(told, Vec::<(String, &str)>::new());
        let shares = grid::shares(&sections, &criteria).unwrap();
        prop_assert_eq!(shares.into_iter().try_fold(Exact::ZERO, Exact::plus).unwrap(), Exact::whole(100));
    }

    #[test]
    fn what_a_file_scores_is_the_sum_of_its_lines_and_no_order_of_reviewers_shows(
        (sections, criteria) in sound_grid(),
        dice in proptest::collection::vec(proptest::collection::vec(0i64..=11, 20), 1..6),
        median in any::<bool>(), turn in 0usize..6,
    ) {
        let grid = Grid::of(&sections, &criteria).unwrap();
        let by = if median { Aggregate::Median } else { Aggregate::Mean };
        // 11 puts a criterion aside, never all of them.
        let mark = |i: usize, one: &Criterion, roll: i64| match roll {
            11 if i > 0 => Mark::NotApplicable,
            roll => scored(roll % (i64::try_from(one.max).unwrap() + 1)),
        };
        let reviews: Vec<Vec<Mark>> = dice.iter()
            .map(|rolls| criteria.iter().zip(rolls).enumerate().map(|(i, (one, roll))| mark(i, one, *roll)).collect())
            .collect();
        let score = file_of(&grid, &reviews, by);
        let sum = score.lines.iter().try_fold(Exact::ZERO, |sum, line| sum.plus(line.points)).unwrap();
        prop_assert_eq!(sum, score.value);
        let shares = score.lines.iter().try_fold(Exact::ZERO, |sum, line| sum.plus(line.share)).unwrap();
        prop_assert_eq!(shares, Exact::whole(100));
        let mut turned = reviews.clone();
        turned.rotate_left(turn % reviews.len());
        turned.reverse();
        let other = file_of(&grid, &turned, by);
        prop_assert_eq!((score.value, score.lines), (other.value, other.lines));
    }

    #[test]
    fn raising_one_mark_never_lowers_the_file(
        marks in proptest::collection::vec(proptest::collection::vec(0i64..5, 4), 1..5),
        review in 0usize..5, which in 0usize..4, median in any::<bool>(),
    ) {
        let sections = [section("a", 35, None), section("b", 65, None)];
        let grid = Grid::of(&sections, &[inside("a", "3"), inside("a", "4"), inside("b", "1"), inside("b", "7")]).unwrap();
        let by = if median { Aggregate::Median } else { Aggregate::Mean };
        let before: Vec<Vec<Mark>> = marks.iter().map(|row| row.iter().map(|v| scored(*v)).collect()).collect();
        let review = review % before.len();
        let mut after = before.clone();
        after[review][which] = scored(marks[review][which] + 1);
        let (low, high) = (file_of(&grid, &before, by).value, file_of(&grid, &after, by).value);
        prop_assert!(high >= low);
        prop_assert!(median || high > low);
    }

    #[test]
    fn a_longer_scale_changes_nothing(
        marks in proptest::collection::vec(0i64..=5, 3), factor in 1i64..=20, from in -5i64..=5, na in 0usize..6,
    ) {
        let short = [criterion("50", 5), criterion("30", 5), criterion("20", 5)];
        let long = short.clone().map(|one| {
            let (min, max) = (Decimal::from(from), Decimal::from(from + 5 * factor));
            Criterion { min, max, step: factor.into(), ..one }
        });
        let put = |value: i64, i: usize| if i == na { Mark::NotApplicable } else { scored(value) };
        let low: Vec<_> = marks.iter().enumerate().map(|(i, v)| put(*v, i)).collect();
        let high: Vec<_> = marks.iter().enumerate().map(|(i, v)| put(from + v * factor, i)).collect();
        prop_assert_eq!(total(&flat(&short), &low).unwrap(), total(&flat(&long), &high).unwrap());
    }
}
