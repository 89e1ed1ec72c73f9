//! Dated rates: minimum wages, bases of a month, social charges. Each value holds from its day on.

use chrono::NaiveDate;
use rust_decimal::Decimal;

crate::slugs! {
    /// What a rate measures. Wages are in dirhams, bases in hours or days a month, charges in per cent.
    RateKind {
        /// Least wage of an hour outside farming (SMIG), dirhams.
        SmigHour = "smig-hour",
        /// Least wage of a day in farming (SMAG), dirhams.
        SmagDay = "smag-day",
        /// Hours of a paid month.
        MonthHours = "month-hours",
        /// Days of a paid month.
        MonthDays = "month-days",
        /// Employer's share of social charges, per cent of the gross wage.
        CnssEmployer = "cnss-employer",
        /// Worker's share of social charges, per cent of the gross wage.
        CnssWorker = "cnss-worker",
    }
}

impl RateKind {
    /// Greatest value that can be meant; a wage beyond it is a slip of the keyboard.
    #[must_use]
    pub const fn most(self) -> Decimal {
        match self {
            Self::SmigHour | Self::MonthHours => Decimal::ONE_THOUSAND,
            Self::SmagDay => Decimal::from_parts(10_000, 0, 0, false, 0),
            Self::MonthDays => Decimal::from_parts(31, 0, 0, false, 0),
            Self::CnssEmployer | Self::CnssWorker => Decimal::ONE_HUNDRED,
        }
    }

    /// Whether `value` can be this rate: above zero, not beyond [`RateKind::most`], at most four decimals.
    #[must_use]
    pub fn holds(self, value: Decimal) -> bool {
        value > Decimal::ZERO && value <= self.most() && value.normalize().scale() <= 4
    }
}

/// One value, from the day it holds on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// What it measures.
    pub kind: RateKind,
    /// First day on which it holds.
    pub since: NaiveDate,
    /// The value, exact.
    pub value: Decimal,
}

/// All rates of an office.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RateTable(Vec<Rate>);

impl RateTable {
    /// A table of rates given in any order.
    #[must_use]
    pub fn new(mut rates: Vec<Rate>) -> Self {
        rates.sort_by_key(|rate| (rate.kind, rate.since));
        Self(rates)
    }

    /// The value that holds on `day`; none before the first dated value.
    #[must_use]
    pub fn at(&self, kind: RateKind, day: NaiveDate) -> Option<Decimal> {
        self.0.iter().rev().find(|rate| rate.kind == kind && rate.since <= day).map(|rate| rate.value)
    }

    /// Every rate, by kind and day.
    #[must_use]
    pub fn rates(&self) -> &[Rate] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn table() -> RateTable {
        let rate = |kind, since, value: &str| Rate { kind, since: day(since), value: value.parse().unwrap() };
        RateTable::new(vec![
            rate(RateKind::SmigHour, "2026-01-01", "17.92"),
            rate(RateKind::SmagDay, "2026-04-01", "97.44"),
            rate(RateKind::SmigHour, "2025-01-01", "17.10"),
        ])
    }

    #[test]
    fn a_rate_holds_from_its_day_until_the_next() {
        for (on, value) in [
            ("2024-12-31", None),
            ("2025-01-01", Some("17.10")),
            ("2025-12-31", Some("17.10")),
            ("2026-01-01", Some("17.92")),
            ("2031-05-05", Some("17.92")),
        ] {
            assert_eq!(table().at(RateKind::SmigHour, day(on)), value.map(|v| v.parse().unwrap()), "{on}");
        }
        assert_eq!(table().at(RateKind::SmagDay, day("2026-03-31")), None);
        assert_eq!(table().at(RateKind::MonthDays, day("2026-03-31")), None);
    }

    #[test]
    fn values_that_cannot_be_meant_are_seen() {
        for (kind, value, held) in [
            (RateKind::SmigHour, "17.92", true),
            (RateKind::SmigHour, "0", false),
            (RateKind::SmigHour, "-1", false),
            (RateKind::SmigHour, "1792", false),
            (RateKind::SmagDay, "97.44", true),
            (RateKind::MonthDays, "26", true),
            (RateKind::MonthDays, "32", false),
            (RateKind::CnssEmployer, "21.09", true),
            (RateKind::CnssEmployer, "100.01", false),
            (RateKind::CnssWorker, "6.74001", false),
        ] {
            assert_eq!(kind.holds(value.parse().unwrap()), held, "{kind:?} {value}");
        }
    }

    proptest! {
        #[test]
        fn the_order_of_rows_never_matters(order in Just((0..6usize).collect::<Vec<_>>()).prop_shuffle(), on in 0i64..4000) {
            let rates: Vec<_> = (0..6).map(|i| Rate {
                kind: RateKind::SmigHour, since: day("2020-01-01") + chrono::Days::new(i * 500), value: Decimal::from(i + 1),
            }).collect();
            let on = day("2019-12-01") + chrono::Duration::days(on);
            let mixed = order.iter().map(|i| rates[*i]).collect();
            prop_assert_eq!(RateTable::new(mixed).at(RateKind::SmigHour, on), RateTable::new(rates).at(RateKind::SmigHour, on));
        }
    }
}
