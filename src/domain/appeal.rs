//! Appeals: received on a day, examined on a later one, with an outcome.

use super::fault::Faults;
use super::workflow::Act;
use chrono::NaiveDate;

crate::slugs! {
    /// What became of an appeal.
    AppealOutcome { Upheld = "upheld", Partly = "partly", Rejected = "rejected" }
}

impl AppealOutcome {
    /// The act on the file: what is upheld, be it in part, is decided anew.
    #[must_use]
    pub const fn act(self) -> Act {
        match self {
            Self::Upheld | Self::Partly => Act::UpholdAppeal,
            Self::Rejected => Act::DismissAppeal,
        }
    }
}

/// Notes at `field` a day that lies in the future or before the one it follows.
pub fn check_day(
    field: &str,
    on: Option<NaiveDate>,
    earliest: Option<NaiveDate>,
    today: NaiveDate,
    faults: &mut Faults,
) {
    match on {
        None => faults.add(field, "date-malformed"),
        Some(on) if on > today => faults.add(field, "day-in-future"),
        Some(on) if earliest.is_some_and(|earliest| on < earliest) => faults.add(field, "day-before-earlier"),
        Some(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lies_between_what_it_follows_and_today() {
        let day = |n| NaiveDate::from_ymd_opt(2026, 11, n);
        for (on, earliest, expected) in [
            (None, None, Some("date-malformed")),
            (day(21), day(1), Some("day-in-future")),
            (day(20), day(1), None),
            (day(1), day(1), None),
            (day(1), None, None),
            (day(4), day(5), Some("day-before-earlier")),
        ] {
            let mut faults = Faults::default();
            check_day("on", on, earliest, day(20).unwrap(), &mut faults);
            assert_eq!(faults.0.first().map(|fault| fault.code), expected, "{on:?} after {earliest:?}");
        }
    }

    #[test]
    fn what_is_upheld_in_part_is_decided_anew_too() {
        assert_eq!(AppealOutcome::Partly.act(), AppealOutcome::Upheld.act());
        assert_eq!(AppealOutcome::Rejected.act(), Act::DismissAppeal);
    }
}
