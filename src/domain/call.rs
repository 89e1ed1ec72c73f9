//! A call for projects: its level, its dates with their hour, and when it takes deposits.

use super::date::Moment;

crate::slugs! {
    /// Whether a call is being prepared, takes deposits, has closed, or is filed away.
    CallState { Draft = "draft", Open = "open", Closed = "closed", Archived = "archived" }
}

crate::slugs! {
    /// Level of the office or committee.
    Level {
        Regional = "regional", Prefectural = "prefectural", Provincial = "provincial",
        Communal = "communal", Association = "association",
    }
}

/// Where a call stands towards a deposit at a given moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intake {
    /// Deposits are taken.
    Running,
    /// Being prepared, or its opening hour has not come.
    NotYet,
    /// Its closing hour has passed, or it was closed.
    Over,
}

/// Where a call stands at `now`. The closing hour itself is still in time.
#[must_use]
pub fn intake(state: CallState, opens: Option<Moment>, closes: Option<Moment>, now: Moment) -> Intake {
    match state {
        CallState::Draft => Intake::NotYet,
        CallState::Closed | CallState::Archived => Intake::Over,
        CallState::Open => {
            if opens.is_some_and(|opens| now < opens) {
                Intake::NotYet
            } else if closes.is_some_and(|closes| now > closes) {
                Intake::Over
            } else {
                Intake::Running
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::parse_moment;

    #[test]
    fn the_closing_hour_is_in_time_and_the_second_after_is_not() {
        let at = |text: &str| parse_moment(text).unwrap();
        let (opens, closes) = (Some(at("2026-11-02T08:00:00Z")), Some(at("2026-11-29T15:30:00Z")));
        for (state, now, expected) in [
            (CallState::Open, "2026-11-29T15:30:00Z", Intake::Running),
            (CallState::Open, "2026-11-29T15:30:01Z", Intake::Over),
            (CallState::Open, "2026-11-02T07:59:59Z", Intake::NotYet),
            (CallState::Draft, "2026-11-10T08:00:00Z", Intake::NotYet),
            (CallState::Closed, "2026-11-10T08:00:00Z", Intake::Over),
        ] {
            assert_eq!(intake(state, opens, closes, at(now)), expected, "{state:?} {now}");
        }
    }
}
