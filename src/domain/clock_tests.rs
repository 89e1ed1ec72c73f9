//! Clocks that run, stand, go on and end; in working days.

use super::*;
use crate::domain::holiday::HolidayDay;
use chrono::Weekday;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Saturday and Sunday off, and Independence Day.
fn days() -> OfficeDays {
    OfficeDays::new([(HolidayDay::Yearly { month: 11, day: 18 }, None)], &[Weekday::Sat, Weekday::Sun])
}

/// Days by their number in November 2026, where the 1st is a Sunday; 0 for none.
fn november(number: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 11, number)
}

#[test]
fn the_clock_counts_working_days_and_stands_between_request_and_receipt() {
    // deposited, asked, received, answered, today → day, stopped since, last day of 10
    type Case = (u32, u32, u32, u32, u32, u32, Option<u32>, Option<u32>);
    let table: [Case; 11] = [
        (2, 0, 0, 0, 2, 0, None, Some(16)),
        (2, 0, 0, 0, 3, 1, None, Some(16)),
        // Over a weekend nothing is added.
        (6, 0, 0, 0, 8, 0, None, Some(23)),
        // Independence Day is none of the office's days.
        (13, 0, 0, 0, 19, 3, None, Some(30)),
        // Asked on the 4th: it stands at two days, however long.
        (2, 4, 0, 0, 4, 2, Some(4), None),
        (2, 4, 0, 0, 27, 2, Some(4), None),
        // Received on the 20th: the Monday after is the third day.
        (2, 4, 20, 0, 20, 2, None, None),
        (2, 4, 20, 0, 23, 3, None, None),
        // Answered: it moves no more.
        (2, 0, 0, 5, 27, 3, None, None),
        (2, 4, 0, 6, 27, 2, None, None),
        // Over.
        (2, 0, 0, 0, 17, 11, None, None),
    ];
    for (deposited, asked, received, answered, today, used, stopped, last) in table {
        let times = Times {
            deposited: november(deposited).unwrap(),
            asked: november(asked),
            received: november(received),
            answered: november(answered),
        };
        let found = clock(&times, 10, &days(), november(today).unwrap());
        assert_eq!(found.day, used, "{times:?} on {today}");
        assert_eq!(found.stopped_since, stopped.and_then(november), "{times:?} on {today}");
        assert_eq!(found.answered_on, november(answered), "{times:?}");
        if let Some(last) = last {
            assert_eq!(found.last_day, november(last), "{times:?} on {today}");
        }
        assert_eq!(found.is_over(), used > 10);
    }
}

#[test]
fn near_and_over_are_two_things() {
    let times = Times { deposited: day("2026-11-02"), asked: None, received: None, answered: None };
    let on = |limit, today: &str| clock(&times, limit, &days(), day(today));
    assert!(!on(60, "2026-11-03").is_near());
    assert!(on(11, "2026-11-03").is_near());
    assert!(on(1, "2026-11-03").is_near() && on(1, "2026-11-03").last_day == Some(day("2026-11-03")));
    assert!(on(1, "2026-11-04").is_over() && !on(1, "2026-11-04").is_near());
}

proptest! {
    #[test]
    fn a_standing_clock_stands_and_a_running_one_never_goes_back(
        asked in 0_u64..60, paused in 0_u64..60, today in 0_u64..200, limit in 1_u32..90,
    ) {
        let start = day("2026-01-05");
        let later = |n: u64| start.checked_add_days(chrono::Days::new(n)).unwrap();
        let open = Times { deposited: start, asked: Some(later(asked)), received: None, answered: None };
        let asked_at = clock(&open, limit, &days(), later(asked)).day;
        prop_assert_eq!(clock(&open, limit, &days(), later(asked + today)).day, asked_at);
        let closed = Times { received: Some(later(asked + paused)), ..open };
        let before = clock(&closed, limit, &days(), later(asked + paused + today));
        let after = clock(&closed, limit, &days(), later(asked + paused + today + 1));
        prop_assert!(before.day <= after.day && after.day <= before.day + 1);
        let whole = Times { asked: None, received: None, ..open };
        prop_assert!(before.day <= clock(&whole, limit, &days(), later(asked + paused + today)).day);
        if let Some(last) = before.last_day {
            prop_assert!(!clock(&closed, limit, &days(), last).is_over());
            prop_assert!(clock(&closed, limit, &days(), last).day == limit);
        }
    }
}
