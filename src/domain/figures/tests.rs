use super::count::{Book, CallEntry, CommuneEntry, Entry, File, count};
use super::*;
use crate::domain::application::Outcome;
use crate::domain::organisation::Kind;
use crate::domain::score::Exact;
use proptest::prelude::*;

#[test]
fn a_median_may_fall_between_two_days_and_there_is_none_of_nothing() {
    for (sorted, expected) in [
        (vec![], None),
        (vec![0], Some("0")),
        (vec![3], Some("3")),
        (vec![3, 4], Some("3.5")),
        (vec![2, 4], Some("3")),
        (vec![1, 2, 9], Some("2")),
        (vec![-3, 0], Some("-1.5")),
        (vec![-1, 0], Some("-0.5")),
    ] {
        assert_eq!(Delay::of(Stage::DepositDecision, sorted.clone()).median.as_deref(), expected, "{sorted:?}");
    }
}

#[test]
fn each_day_has_one_bin() {
    for (day, bin) in [
        (-2, 0),
        (0, 0),
        (7, 0),
        (8, 1),
        (15, 1),
        (16, 2),
        (30, 2),
        (31, 3),
        (45, 3),
        (46, 4),
        (60, 4),
        (61, 5),
        (90, 5),
        (91, 6),
        (4000, 6),
    ] {
        let found = bins(&[day]);
        assert_eq!(found.iter().position(|bin| bin.files == 1), Some(bin), "{day}");
        assert_eq!(found.iter().map(|bin| bin.files).sum::<i64>(), 1);
    }
    assert_eq!(bins(&[]).iter().map(|bin| bin.files).sum::<i64>(), 0);
}

#[test]
fn a_score_at_a_bound_lies_in_the_bin_that_begins_there() {
    let over = |part: i128, whole: i128| Exact::ratio(part, whole).unwrap();
    for (score, bin) in [
        (over(0, 1), 0),
        (over(999, 100), 0),
        (over(10, 1), 1),
        // 59.999… is not 60, whatever it is shown as.
        (over(179_999, 3_000), 5),
        (over(60, 1), 6),
        (over(90, 1), 9),
        (over(100, 1), 9),
    ] {
        assert_eq!(score_bin(score), bin, "{score}");
    }
}

fn life(phase: Phase, outcome: Option<Outcome>) -> Life {
    Life {
        phase,
        left: None,
        admitted: true,
        outcome,
        agreed: false,
        started: false,
        completed: false,
        terminated: false,
    }
}

#[test]
fn what_was_withdrawn_or_terminated_counts_up_to_its_decision() {
    let accepted = Some(Outcome::Accepted);
    let gone = |left| Life { left: Some(left), ..life(Phase::Withdrawn, None) };
    let bare = Life { admitted: false, ..life(Phase::Deposited, None) };
    for (life, step) in [
        (bare, Step::Deposited),
        (Life { phase: Phase::Inadmissible, ..bare }, Step::Deposited),
        (life(Phase::InReview, None), Step::Admissible),
        (life(Phase::Scored, None), Step::Scored),
        (gone(Phase::Admissible), Step::Admissible),
        (gone(Phase::Scored), Step::Scored),
        (life(Phase::Rejected, Some(Outcome::Rejected)), Step::Decided),
        (life(Phase::Closed, Some(Outcome::Reserve)), Step::Decided),
        (life(Phase::Accepted, accepted), Step::Accepted),
        (life(Phase::Withdrawn, accepted), Step::Decided),
        (Life { agreed: true, started: true, terminated: true, ..life(Phase::Closed, accepted) }, Step::Decided),
        (Life { agreed: true, ..life(Phase::Agreed, accepted) }, Step::Agreed),
        (Life { agreed: true, started: true, ..life(Phase::Suspended, accepted) }, Step::Started),
        (Life { agreed: true, started: true, completed: true, ..life(Phase::Closed, accepted) }, Step::Completed),
    ] {
        assert_eq!(life.reached(), step, "{life:?}");
    }
}

fn file(life: Life, women: Option<i64>) -> File {
    File {
        call: 0,
        life,
        kind: Kind::Association,
        domain: None,
        commune: Some(0),
        reason: None,
        places: 10,
        amount: 500,
        people: [women, None, Some(0), None],
        granted_places: 8,
        granted_amount: 400,
        deposited: None,
        decided: None,
        announced: None,
        score: None,
    }
}

fn book(quota: Option<i64>) -> Book {
    let label = || Label { name_ar: "ا".into(), name_fr: "a".into(), name_en: String::new() };
    let call = CallEntry {
        id: CallId(1),
        code: String::from("A"),
        title: (String::new(), String::new()),
        strand: Some(0),
        quota,
        envelope: None,
        pass_mark: "60".parse().unwrap(),
    };
    let entry = || Entry { key: "x".into(), ids: vec![4], label: label() };
    Book {
        calls: vec![call],
        strands: vec![entry()],
        domains: vec![entry()],
        communes: vec![CommuneEntry { entry: entry(), milieu: "rural".into() }],
        reasons: Vec::new(),
    }
}

#[test]
fn missing_zero_and_nothing_are_three_things() {
    let files = [file(life(Phase::Accepted, Some(Outcome::Accepted)), None), file(life(Phase::Scored, None), Some(3))];
    let figures = count(&files, &book(Some(20)), true, 1, false);
    let group = |group| *figures.people.iter().find(|people| people.group == group).unwrap();
    // One file states women, and it is not the accepted one; both state that nobody is rural; none speaks of youth.
    let women = group(PeopleGroup::Women);
    assert_eq!((women.stated, women.asked, women.of_asked, women.accepted), (1, Some(3), 10, None));
    assert_eq!((group(PeopleGroup::Rural).asked, group(PeopleGroup::Rural).accepted), (Some(0), Some(0)));
    assert_eq!((group(PeopleGroup::Youth).stated, group(PeopleGroup::Youth).asked), (0, None));
    assert_eq!((figures.places.limit, figures.money.limit), (Some(20), None));
    assert_eq!((figures.files.cancelled, figures.scores.is_none()), (1, true));
    assert!(figures.delays.iter().all(|delay| delay.files == 0 && delay.median.is_none()));
    // Part of a call has no limit of its own.
    let part = count(&files, &book(Some(20)), false, 0, true);
    assert_eq!((part.places.limit, part.calls[0].quota), (None, None));
    let scores = part.scores.unwrap();
    assert_eq!((scores.files, scores.median, scores.bins.len()), (0, None, 10));
    // No call at all: no limit, and not one of zero.
    assert_eq!(count(&[], &Book::default(), true, 0, false).places.limit, None);
}

#[test]
fn a_comparison_of_what_is_missing_has_no_difference() {
    let files = [file(life(Phase::Accepted, Some(Outcome::Accepted)), Some(4))];
    let now = count(&files, &book(Some(20)), true, 0, false);
    let before = count(&[], &book(None), true, 0, false);
    let compared = compare(&now, &before).unwrap();
    let of = |name: &str| {
        let one = compared.measures.iter().find(|one| one.measure == name).unwrap();
        (one.now, one.before, one.difference)
    };
    assert_eq!(of("accepted"), (Some(1), Some(0), Some(1)));
    assert_eq!(of("places-granted"), (Some(8), Some(0), Some(8)));
    assert_eq!(of("quota"), (Some(20), None, None));
    assert_eq!(of("women-accepted"), (Some(4), None, None));
    assert_eq!(of("envelope"), (None, None, None));
    let mut days = (now.clone(), before.clone());
    days.0.delays = vec![Delay::of(Stage::DepositDecision, vec![21, 22])];
    days.1.delays = vec![Delay::of(Stage::DepositDecision, vec![24])];
    assert_eq!(compare(&days.0, &days.1).unwrap().delays[0].difference.as_deref(), Some("-2.5"));
    assert!(compare(&now, &count(&[], &Book::default(), true, 0, false)).is_none());
}

proptest! {
    /// Every table adds up to the same files, places and money, however they are cut.
    #[test]
    fn every_table_adds_up(lives in proptest::collection::vec((0usize..18, 0usize..4, any::<[bool; 5]>(), any::<bool>()), 0..60)) {
        let outcomes = [None, Some(Outcome::Accepted), Some(Outcome::Reserve), Some(Outcome::Rejected)];
        let files: Vec<File> = lives
            .iter()
            .map(|(phase, outcome, [admitted, agreed, started, completed, terminated], placed)| {
                let life = Life { phase: Phase::ALL[*phase], left: None, admitted: *admitted, outcome: outcomes[*outcome],
                    agreed: *agreed, started: *started, completed: *completed, terminated: *terminated };
                File { commune: placed.then_some(0), domain: placed.then_some(0), ..file(life, None) }
            })
            .collect();
        let figures = count(&files, &book(None), true, 0, false);
        let n = files.len() as i64;
        let states = &figures.files;
        prop_assert_eq!(states.deposited, n);
        prop_assert_eq!(n, states.accepted + states.reserve + states.rejected + states.withdrawn + states.terminated + states.pending);
        let total = |groups: &[FigureGroup]| groups.iter().fold(GroupSums::default(), |sum, group| sum.plus(&group.sums));
        let all = GroupSums { files: n, accepted: states.accepted, places_asked: figures.places.asked,
            places_granted: figures.places.granted, amount_asked: figures.money.asked, amount_granted: figures.money.granted };
        for groups in [&figures.strands, &figures.kinds, &figures.milieus, &figures.domains, &figures.communes] {
            prop_assert_eq!(total(groups), all);
        }
        prop_assert_eq!(figures.phases.iter().map(|phase| phase.files).sum::<i64>(), n);
        let funnel: Vec<i64> = figures.funnel.iter().map(|step| step.files).collect();
        prop_assert!(funnel.is_sorted_by(|a, b| a >= b));
        prop_assert_eq!((funnel[0], funnel[4]), (n, states.accepted));
    }
}
