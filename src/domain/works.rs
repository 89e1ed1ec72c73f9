//! The days of the works after the decision: agreement, start, suspension, resumption, termination, end, closing.
//! Each comes on or after the one before it, and none of them lies in the future.

use super::workflow::Act;
use chrono::NaiveDate;

/// The days known of a file's works.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Days {
    /// When the decision was announced.
    pub announced: Option<NaiveDate>,
    /// When the agreement was signed.
    pub agreed: Option<NaiveDate>,
    /// When the works started.
    pub started: Option<NaiveDate>,
    /// When they were last suspended.
    pub suspended: Option<NaiveDate>,
    /// When they were last resumed.
    pub resumed: Option<NaiveDate>,
    /// When the agreement was terminated.
    pub terminated: Option<NaiveDate>,
    /// When the works ended.
    pub completed: Option<NaiveDate>,
}

/// Whether an act is dated by the day it happened.
#[must_use]
pub const fn is_dated(act: Act) -> bool {
    matches!(
        act,
        Act::SignAgreement | Act::StartWorks | Act::Suspend | Act::Resume | Act::Terminate | Act::Complete | Act::Close
    )
}

/// Checks the day of an act: `day-in-future` after today, `day-before-earlier` before what it follows.
///
/// # Errors
/// The code.
pub fn check(act: Act, days: Days, on: NaiveDate, today: NaiveDate) -> Result<(), &'static str> {
    if !is_dated(act) {
        return Ok(());
    }
    if on > today {
        return Err("day-in-future");
    }
    let before: &[Option<NaiveDate>] = &match act {
        Act::SignAgreement => [days.announced, None, None, None, None, None],
        Act::StartWorks => [days.agreed, None, None, None, None, None],
        Act::Suspend | Act::Complete => [days.started, days.resumed, None, None, None, None],
        Act::Resume => [days.suspended, None, None, None, None, None],
        Act::Terminate => [days.agreed, days.started, days.suspended, days.resumed, None, None],
        _ => [days.announced, days.agreed, days.started, days.suspended, days.terminated, days.completed],
    };
    if before.iter().flatten().max().is_some_and(|latest| on < *latest) {
        return Err("day-before-earlier");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn each_day_comes_on_or_after_what_it_follows() {
        let days = Days {
            announced: Some(day(3)),
            agreed: Some(day(5)),
            started: Some(day(10)),
            suspended: Some(day(12)),
            resumed: Some(day(14)),
            ..Days::default()
        };
        for (act, on, expected) in [
            (Act::SignAgreement, 2, Err("day-before-earlier")),
            (Act::SignAgreement, 3, Ok(())),
            (Act::StartWorks, 4, Err("day-before-earlier")),
            (Act::StartWorks, 5, Ok(())),
            (Act::Suspend, 13, Err("day-before-earlier")),
            (Act::Suspend, 14, Ok(())),
            (Act::Resume, 11, Err("day-before-earlier")),
            (Act::Complete, 13, Err("day-before-earlier")),
            (Act::Complete, 21, Err("day-in-future")),
            (Act::Terminate, 14, Ok(())),
            (Act::Terminate, 13, Err("day-before-earlier")),
            (Act::Close, 20, Ok(())),
            (Act::Close, 11, Err("day-before-earlier")),
            // Not an act of the works: its day is its own affair.
            (Act::Withdraw, 1, Ok(())),
        ] {
            assert_eq!(check(act, days, day(on), day(20)), expected, "{act:?} on {on}");
        }
    }

    #[test]
    fn what_is_not_known_bounds_nothing() {
        for act in Act::ALL {
            assert_eq!(check(*act, Days::default(), day(1), day(1)), Ok(()), "{act:?}");
        }
    }
}
