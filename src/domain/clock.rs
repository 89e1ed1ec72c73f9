//! The clock of the office's answer: it starts with the deposit, stands while papers are awaited, and ends
//! with the answer. Working days only; a settable alert, not law (domain facts, section 4).

use super::holiday::OfficeDays;
use chrono::NaiveDate;

/// The days that move a file's clock, by the office's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// Deposit: the day after is the first that counts.
    pub deposited: NaiveDate,
    /// Completion was asked: the last day that counts before the pause.
    pub asked: Option<NaiveDate>,
    /// Completion was received: the day after counts again.
    pub received: Option<NaiveDate>,
    /// The applicant has the answer, or needs none any more.
    pub answered: Option<NaiveDate>,
}

/// How a clock stands on some day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Working days the office has.
    pub limit: u32,
    /// Working days used.
    pub day: u32,
    /// It stands since this day.
    pub stopped_since: Option<NaiveDate>,
    /// It ended on this day.
    pub answered_on: Option<NaiveDate>,
    /// The last day in time; none while it stands, after its end, or when the office never works again.
    pub last_day: Option<NaiveDate>,
}

/// So many working days before its end a clock is near it.
pub const NEAR: u32 = 10;

impl Clock {
    /// Whether more days were used than there are.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.day > self.limit
    }

    /// Whether it runs, is not over, and its end is near.
    #[must_use]
    pub const fn is_near(&self) -> bool {
        let runs = self.stopped_since.is_none() && self.answered_on.is_none();
        runs && !self.is_over() && self.limit - self.day <= NEAR
    }
}

/// How the clock stands on `today`.
#[must_use]
pub fn clock(times: &Times, limit: u32, days: &OfficeDays, today: NaiveDate) -> Clock {
    let end = times.answered.map_or(today, |answered| answered.min(today));
    let until = |stop: Option<NaiveDate>| stop.map_or(end, |stop| stop.min(end));
    let before = days.working_days_between(times.deposited, until(times.asked));
    let after = match (times.asked, times.received) {
        (Some(_), Some(received)) => days.working_days_between(received, end),
        _ => 0,
    };
    let day = before.saturating_add(after);
    let answered_on = times.answered.filter(|answered| *answered <= today);
    let stopped_since = match (times.asked, times.received) {
        (Some(asked), None) if answered_on.is_none() => Some(asked),
        _ => None,
    };
    let runs = stopped_since.is_none() && answered_on.is_none();
    // A clock that is over had its last day; counting on from today would give a later one.
    let last_day = if runs && day <= limit { days.add_working_days(today, limit - day) } else { None };
    // With no day left the last day is today itself, even when the office rests today.
    let last_day = last_day.map(|last| if day == limit { today } else { last });
    Clock { limit, day, stopped_since, answered_on, last_day }
}

#[cfg(test)]
#[path = "clock_tests.rs"]
mod tests;
