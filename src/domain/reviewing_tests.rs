//! Tables of the rules of reviewing.

use super::*;
use crate::domain::programme::Label;
use proptest::prelude::*;

fn criterion(max: &str, step: &str, allows_na: bool, comment_below: Option<i64>) -> Criterion {
    // Read as a document is, so that what a grid gains later has its own default here.
    let mut one: Criterion = serde_json::from_value(serde_json::json!({
        "slug": "c", "weight": "100", "min": "0", "max": max, "step": step,
    }))
    .unwrap();
    one.label = Label::default();
    one.allows_na = allows_na;
    one.comment_below = comment_below.map(Decimal::from);
    one
}

fn words() -> Vec<String> {
    ["N/A", "s.o.", "لا ينطبق"].map(str::to_owned).to_vec()
}

#[test]
fn marks_are_read_as_people_write_them() {
    let five = criterion("5", "0.5", true, None);
    let scored = |text: &str| Ok(Mark::Scored(text.parse().unwrap()));
    for (written, read) in [
        ("", Ok(Mark::Missing)),
        ("  \u{200F} ", Ok(Mark::Missing)),
        ("0", scored("0")),
        ("4", scored("4")),
        (" 4,5 ", scored("4.5")),
        ("4.50", scored("4.5")),
        ("٤", scored("4")),
        ("٤٫٥", scored("4.5")),
        ("۳", scored("3")),
        ("n/a", Ok(Mark::NotApplicable)),
        ("S.O.", Ok(Mark::NotApplicable)),
        (" لا  ينطبق ", Ok(Mark::NotApplicable)),
        ("6", Err("score-off-scale")),
        ("-1", Err("score-off-scale")),
        ("4.2", Err("score-off-scale")),
        ("4,5,0", Err("score-malformed")),
        ("4e0", Err("score-malformed")),
        ("+4", Err("score-malformed")),
        (".5", Err("score-malformed")),
        ("5.", Err("score-malformed")),
        ("=2+2", Err("score-malformed")),
        ("four", Err("score-malformed")),
        ("99999999999999999999999999999999", Err("score-malformed")),
    ] {
        assert_eq!(read_mark(written, &five, &words()), read, "{written:?}");
    }
    let strict = criterion("5", "1", false, None);
    assert_eq!(read_mark("N/A", &strict, &words()), Err("not-applicable-forbidden"));
}

#[test]
fn zero_missing_and_not_applicable_stay_three_things_when_read() {
    let five = criterion("5", "1", true, None);
    let read: Vec<_> = ["0", "", "N/A"].iter().map(|text| read_mark(text, &five, &words()).unwrap()).collect();
    assert_eq!(read, [Mark::Scored(Decimal::ZERO), Mark::Missing, Mark::NotApplicable]);
}

#[test]
fn a_review_is_whole_with_every_mark_and_every_comment_asked_for() {
    let grid = [criterion("5", "1", true, Some(3)), criterion("5", "1", true, None)];
    let value = |n: i64| Mark::Scored(Decimal::from(n));
    for (given, faults) in [
        (vec![(value(3), ""), (value(0), "")], vec![]),
        (vec![(value(2), "دليل ناقص"), (Mark::NotApplicable, "")], vec![]),
        (vec![(value(2), "  "), (value(5), "")], vec![("criteria.0", "comment-missing")]),
        (vec![(Mark::NotApplicable, ""), (Mark::Missing, "x")], vec![("criteria.1", "score-missing")]),
        (vec![], vec![("criteria.0", "score-missing"), ("criteria.1", "score-missing")]),
    ] {
        let found = unfinished(&grid, &given).0;
        let found: Vec<_> = found.iter().map(|fault| (fault.field.as_str(), fault.code)).collect();
        assert_eq!(found, faults, "{given:?}");
    }
}

const NOBODY: Person = Person { own: false, sees_all: false, enters: false, decides: false };
const REVIEWER: Person = Person { own: true, ..NOBODY };
const OFFICER: Person = Person { enters: true, ..NOBODY };
const HEAD: Person = Person { sees_all: true, decides: true, ..NOBODY };

fn review(state: ReviewState, phase: Phase, blind: bool, others_in: usize) -> Situation {
    Situation { state, phase, blind, others_in }
}

#[test]
fn who_may_write_into_a_review() {
    use ReviewState::{Assigned, Draft, Submitted};
    for (state, phase, person, paper, may) in [
        (Assigned, Phase::InReview, REVIEWER, false, Ok(())),
        (Draft, Phase::InReview, REVIEWER, true, Ok(())),
        (Draft, Phase::InReview, OFFICER, true, Ok(())),
        (Draft, Phase::InReview, OFFICER, false, Err("paper-not-signed")),
        (Submitted, Phase::InReview, OFFICER, true, Err("review-submitted")),
        (Submitted, Phase::Scored, REVIEWER, false, Err("review-submitted")),
        (Draft, Phase::Scored, REVIEWER, false, Err("review-closed")),
        (Draft, Phase::Withdrawn, OFFICER, true, Err("review-closed")),
        (Draft, Phase::InReview, HEAD, true, Err("review-not-yours")),
        (Draft, Phase::InReview, NOBODY, true, Err("review-not-yours")),
    ] {
        let found = writable(&review(state, phase, true, 0), &person, paper);
        assert_eq!(found, may, "{state:?} {phase:?} {person:?} {paper}");
    }
}

#[test]
fn others_reviews_are_hidden_until_ones_own_is_in() {
    use ReviewState::{Assigned, Draft, Submitted};
    for (person, blind, own, sees) in [
        (NOBODY, true, Some(Assigned), false),
        (NOBODY, true, Some(Draft), false),
        (NOBODY, true, Some(Submitted), true),
        (NOBODY, false, Some(Assigned), true),
        (NOBODY, false, None, false),
        (NOBODY, true, None, false),
        (OFFICER, false, None, false),
        (HEAD, true, None, true),
        (HEAD, true, Some(Draft), true),
    ] {
        assert_eq!(sees_others(&person, blind, own), sees, "{person:?} {blind} {own:?}");
    }
}

#[test]
fn who_may_reopen_a_review_and_when() {
    use Reopening::{Review, ReviewAndFile};
    use ReviewState::{Draft, Submitted};
    for (state, phase, blind, others, person, may) in [
        (Submitted, Phase::InReview, true, 0, REVIEWER, Ok(Review)),
        (Submitted, Phase::InReview, true, 1, REVIEWER, Err("reopen-needs-head")),
        (Submitted, Phase::InReview, false, 2, REVIEWER, Ok(Review)),
        (Submitted, Phase::Scored, false, 0, REVIEWER, Err("reopen-needs-head")),
        (Submitted, Phase::InReview, true, 2, HEAD, Ok(Review)),
        (Submitted, Phase::Scored, true, 2, HEAD, Ok(ReviewAndFile)),
        (Submitted, Phase::Accepted, true, 2, HEAD, Err("reopen-decided")),
        (Submitted, Phase::Rejected, true, 0, REVIEWER, Err("reopen-decided")),
        (Draft, Phase::InReview, true, 0, REVIEWER, Err("review-not-submitted")),
        (Submitted, Phase::InReview, true, 0, OFFICER, Err("review-not-yours")),
    ] {
        let found = reopen(&review(state, phase, blind, others), &person);
        assert_eq!(found, may, "{state:?} {phase:?} {blind} {others} {person:?}");
    }
}

#[test]
fn names_are_hidden_from_reviewers_alone_and_until_the_announcement() {
    for (hides, reviews, all, announced, hidden) in [
        (true, true, false, false, true),
        (true, true, false, true, false),
        (true, true, true, false, false),
        (true, false, false, false, false),
        (false, true, false, false, false),
    ] {
        assert_eq!(names_hidden(hides, reviews, all, announced), hidden);
    }
}

proptest! {
    #[test]
    fn whatever_is_written_gives_a_mark_of_the_scale_or_a_refusal(written in ".{0,12}") {
        let one = criterion("5", "0.5", false, None);
        if let Ok(Mark::Scored(value)) = read_mark(&written, &one, &words()) {
            prop_assert!(one.scale().holds(value));
        }
    }

    #[test]
    fn every_value_of_a_scale_is_read_back(half in 0i64..=10) {
        let one = criterion("5", "0.5", false, None);
        let value = Decimal::new(half * 5, 1);
        let comma = value.to_string().replace('.', ",");
        prop_assert_eq!(read_mark(&value.to_string(), &one, &[]), Ok(Mark::Scored(value)));
        prop_assert_eq!(read_mark(&comma, &one, &[]), Ok(Mark::Scored(value)));
    }
}
