//! A call for projects: its level, its dates with their hour, and when it takes deposits.

use super::date::Moment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

crate::slugs! {
    /// Where a call was made known.
    ChannelKind {
        Newspaper = "newspaper", CouncilPage = "council-page", NoticeBoard = "notice-board", Radio = "radio",
        Social = "social", Other = "other",
    }
}

/// One place where a call was made known. The proof is an attachment of the call in the slot `proof:<number>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Channel {
    /// Its number within the call, never given twice; 0 for one that was not kept yet.
    #[serde(default)]
    pub number: i64,
    /// Newspaper, page of the council, notice board …
    pub kind: ChannelKind,
    /// Name of the newspaper, address of the page, where the board hangs.
    #[serde(default)]
    pub place: String,
    /// Day it appeared, `YYYY-MM-DD`.
    #[serde(default)]
    pub shown_on: Option<String>,
}

/// Days between opening and closing below which a call is warned about: what a published call of 2022 gave
/// (Marrakech, 27 May to 17 June), while two days were protested against. Proposed, not official.
pub const WINDOW_DAYS: i64 = 21;

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
