//! Tables of quorum, votes and departures, and what must hold for every list.

use super::*;
use proptest::prelude::*;

#[test]
fn quorum_is_the_greater_of_number_and_share_and_never_nobody() {
    let share = |text: &str| Some(text.parse().unwrap());
    for (members, share, convened, expected) in [
        (None, None, 7, 1),
        (None, share("50"), 7, 4),
        (None, share("50"), 6, 3),
        (None, share("66.6"), 3, 2),
        (None, share("0"), 3, 1),
        (None, share("100"), 5, 5),
        (Some(3), share("50"), 4, 3),
        (Some(1), share("50"), 9, 5),
        (Some(4), None, 2, 4),
        (None, share("50"), 0, 1),
    ] {
        let quorum = Quorum { members, share };
        assert_eq!(least_present(&quorum, convened), expected, "{quorum:?} of {convened}");
    }
}

/// Chair and two members present, one present and recused, one absent.
fn committee() -> [Sitting; 5] {
    let sitting = |seat, present, recused| Sitting { seat, present, recused };
    [
        sitting(Seat::Chair, true, false),
        sitting(Seat::Rapporteur, true, false),
        sitting(Seat::Member, true, false),
        sitting(Seat::Member, true, true),
        sitting(Seat::Member, false, false),
    ]
}

#[test]
fn only_who_is_present_and_not_recused_votes_and_once() {
    use Ballot::{Abstain, Against, For};
    let members = committee();
    assert_eq!(deliberating(&members), 3);
    for (ballots, expected) in [
        (vec![(0, For), (1, Against), (2, Abstain)], Ok((1, 1, 1))),
        (vec![], Ok((0, 0, 0))),
        (vec![(0, For), (3, For)], Err(Objection::Recused(1))),
        (vec![(4, Against)], Err(Objection::Absent(0))),
        (vec![(0, For), (1, For), (0, For)], Err(Objection::Twice(2))),
        (vec![(5, For)], Err(Objection::Unknown(0))),
    ] {
        let counted = count(&members, &ballots).map(|tally| (tally.votes_for, tally.against, tally.abstentions));
        assert_eq!(counted, expected, "{ballots:?}");
    }
}

#[test]
fn the_majority_carries_and_the_chair_decides_a_tie_only_where_declared() {
    let tally = |votes_for, against, abstentions| Tally { votes_for, against, abstentions };
    for (tally, chair, expected) in [
        (tally(2, 1, 0), None, Ok(false)),
        (tally(1, 0, 2), None, Ok(false)),
        (tally(1, 2, 0), Some(Ballot::For), Err(Objection::Lost)),
        (tally(1, 1, 1), None, Err(Objection::Tied)),
        (tally(1, 1, 0), Some(Ballot::For), Ok(true)),
        (tally(1, 1, 0), Some(Ballot::Against), Err(Objection::Lost)),
        (tally(1, 1, 1), Some(Ballot::Abstain), Err(Objection::Tied)),
        (tally(0, 0, 3), None, Err(Objection::Nobody)),
        (tally(3, 1, 0), None, Err(Objection::TooMany)),
        (tally(4, -1, 0), None, Err(Objection::TooMany)),
        (tally(i64::MAX, i64::MAX, 1), None, Err(Objection::TooMany)),
    ] {
        assert_eq!(carried(tally, 3, chair), expected, "{tally:?} {chair:?}");
    }
}

fn list(files: &[(Outcome, Option<Outcome>)]) -> Vec<Option<Departure>> {
    let files: Vec<_> =
        files.iter().map(|(proposed, decided)| Placed { proposed: *proposed, decided: *decided }).collect();
    departures(&files)
}

#[test]
fn what_departs_from_the_order() {
    use Departure::{Lowered, Raised};
    use Outcome::{Accepted as A, Rejected as J, Reserve as R};
    for (files, expected) in [
        // As the line proposes.
        (vec![(A, Some(A)), (R, Some(R)), (J, Some(J))], vec![None, None, None]),
        // Below the line with a better one left out.
        (vec![(A, Some(A)), (R, Some(R)), (R, Some(A))], vec![None, None, Some(Raised)]),
        // The next below the line, when all above are in: the order is kept.
        (vec![(A, Some(A)), (R, Some(A)), (R, Some(R))], vec![None, None, None]),
        // One above is dropped and the one below taken: both depart.
        (vec![(A, Some(J)), (R, Some(A))], vec![Some(Lowered), Some(Raised)]),
        (vec![(A, Some(R)), (A, Some(A))], vec![Some(Lowered), None]),
        // Under the pass mark, even when all above are in.
        (vec![(A, Some(A)), (J, Some(A))], vec![None, Some(Raised)]),
        (vec![(A, Some(A)), (J, Some(R))], vec![None, Some(Raised)]),
        // Rejected although it passes: only while a worse one stays in.
        (vec![(A, Some(A)), (R, Some(J)), (R, Some(J))], vec![None, None, None]),
        (vec![(A, Some(A)), (R, Some(J)), (R, Some(R))], vec![None, Some(Lowered), None]),
        // Undecided files above count as not accepted.
        (vec![(A, None), (R, Some(A))], vec![None, Some(Raised)]),
    ] {
        assert_eq!(list(&files), expected, "{files:?}");
    }
}

#[test]
fn the_next_in_order_that_fits_moves_up() {
    let reserve = [(30, 900), (10, 500), (5, 100)];
    for (left, expected) in [
        ((None, None), Some(0)),
        ((Some(30), Some(900)), Some(0)),
        ((Some(29), Some(9000)), Some(1)),
        ((Some(29), Some(499)), Some(2)),
        ((Some(4), None), None),
        ((None, Some(0)), None),
    ] {
        assert_eq!(next_up(&reserve, left), expected, "{left:?}");
    }
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop::sample::select(Outcome::ALL)
}

proptest! {
    /// A list decided exactly as the line proposes never departs, whatever the line is.
    #[test]
    fn the_lines_own_list_never_departs(proposed in prop::collection::vec(outcome(), 0..30)) {
        // A line has its own order: what is under the pass mark comes last.
        let mut proposed = proposed;
        proposed.sort_by_key(|outcome| *outcome == Outcome::Rejected);
        let files: Vec<_> = proposed.iter().map(|p| Placed { proposed: *p, decided: Some(*p) }).collect();
        prop_assert!(departures(&files).iter().all(Option::is_none));
    }

    /// Every file taken in above a better one that stays out is explained by a departure of one of the two.
    #[test]
    fn no_overtaking_goes_unexplained(files in prop::collection::vec((outcome(), outcome()), 1..30)) {
        // Without reserved shares the line proposes in order: accepted, reserve, under the pass mark.
        let mut proposed: Vec<_> = files.iter().map(|(proposed, _)| *proposed).collect();
        proposed.sort();
        let placed: Vec<_> = proposed.iter().zip(&files)
            .map(|(proposed, (_, decided))| Placed { proposed: *proposed, decided: Some(*decided) }).collect();
        let found = departures(&placed);
        for (i, worse) in placed.iter().enumerate().filter(|(_, file)| file.decided == Some(Outcome::Accepted)) {
            for (j, _) in placed.iter().enumerate().take(i).filter(|(_, file)| file.decided != Some(Outcome::Accepted)) {
                prop_assert!(found[i].is_some() || found[j].is_some(), "{worse:?} overtakes {j}");
            }
        }
    }

    /// Counting does not depend on the order of the ballots.
    #[test]
    fn the_order_of_ballots_does_not_matter(ballots in prop::collection::vec(0usize..3, 3..4), turn in 0usize..3) {
        let members = committee();
        let named: Vec<_> = ballots.iter().enumerate().map(|(member, b)| (member, Ballot::ALL[*b])).collect();
        let mut turned = named.clone();
        turned.rotate_left(turn);
        prop_assert_eq!(count(&members, &named), count(&members, &turned));
    }
}
