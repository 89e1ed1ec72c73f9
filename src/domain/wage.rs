//! Wages of temporary works: the minimum wage by hours or by days, and the employer's share on top.
//!
//! No fixed tariff of a work-day is public: wages are reckoned from the dated table of rates (domain
//! facts, sections 1.2 and 5.3). Everything is exact until the one rounding to the centime at the end.

use super::money::Money;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The rates in force on one day, and since when: what a sum was reckoned with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WageRates {
    /// Minimum wage of an hour (SMIG), dirhams.
    #[ts(type = "string")]
    pub hour: Decimal,
    /// Hours of a month of work.
    #[ts(type = "string")]
    pub month_hours: Decimal,
    /// Days of a month of work.
    #[ts(type = "string")]
    pub month_days: Decimal,
    /// The employer's share of social charges, percent of the wage.
    #[ts(type = "string")]
    pub employer: Decimal,
    /// The first day of the hourly wage, `YYYY-MM-DD`; empty when unknown.
    #[serde(default)]
    pub since: String,
    /// The text that set it, such as a decree's number, in Arabic; empty when unknown.
    #[serde(default)]
    pub source_ar: String,
    /// The text that set it, in French.
    #[serde(default)]
    pub source_fr: String,
}

/// How much work is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// Whole months of so many workers.
    Months {
        /// People.
        workers: i64,
        /// Months of each.
        months: i64,
    },
    /// So many days a month of so many workers.
    Days {
        /// People.
        workers: i64,
        /// Months of each.
        months: i64,
        /// Days paid in each month.
        days: i64,
    },
}

impl WageRates {
    /// The minimum wage of a whole month before rounding: hour × hours of the month.
    #[must_use]
    pub fn month(&self) -> Option<Decimal> {
        self.hour.checked_mul(self.month_hours)
    }

    /// The wage bill of some work; `None` when it is beyond what an amount can hold.
    #[must_use]
    pub fn wages(&self, work: Work) -> Option<Money> {
        centimes(self.exact(work)?)
    }

    /// The employer's share on a wage bill.
    #[must_use]
    pub fn charges(&self, wages: Money) -> Option<Money> {
        let share = Decimal::from(wages.0).checked_mul(self.employer)?.checked_div(Decimal::from(10_000))?;
        centimes(share)
    }

    /// What the work costs its employer, wages and charges, rounded once.
    #[must_use]
    pub fn cost(&self, work: Work) -> Option<Money> {
        let factor = Decimal::ONE_HUNDRED.checked_add(self.employer)?.checked_div(Decimal::ONE_HUNDRED)?;
        centimes(self.exact(work)?.checked_mul(factor)?)
    }

    fn exact(&self, work: Work) -> Option<Decimal> {
        let (workers, months, days) = match work {
            Work::Months { workers, months } => (workers, months, None),
            Work::Days { workers, months, days } => (workers, months, Some(days)),
        };
        let whole = self.month()?.checked_mul(Decimal::from(workers))?.checked_mul(Decimal::from(months))?;
        match days {
            None => Some(whole),
            // Multiplied first: a twenty-sixth has no end as a decimal.
            Some(days) => whole.checked_mul(Decimal::from(days))?.checked_div(self.month_days),
        }
    }
}

/// Dirhams to whole centimes, half a centime up.
pub(super) fn centimes(dirhams: Decimal) -> Option<Money> {
    let scaled = dirhams.checked_mul(Decimal::ONE_HUNDRED)?;
    let whole = scaled.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    i64::try_from(whole).ok().map(Money)
}

#[cfg(test)]
pub(super) fn rates_of_2026() -> WageRates {
    WageRates {
        hour: Decimal::new(1792, 2),
        month_hours: Decimal::from(191),
        month_days: Decimal::from(26),
        employer: Decimal::new(2109, 2),
        since: "2026-01-01".into(),
        source_ar: String::new(),
        source_fr: "2.25.983".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn with_hour(centimes: i64) -> WageRates {
        WageRates { hour: Decimal::new(centimes, 2), ..rates_of_2026() }
    }

    const ONE: Work = Work::Months { workers: 1, months: 1 };

    /// The table of the domain facts, section 5.3, to the centime.
    #[test]
    fn a_month_of_minimum_wage_is_that_of_the_table() {
        for (hour, gross, cost) in [
            (1481, 282_871, 342_528),
            (1555, 297_005, 359_643),
            (1629, 311_139, 376_758),
            (1710, 326_610, 395_492),
            (1792, 342_272, 414_457),
        ] {
            let rates = with_hour(hour);
            assert_eq!(rates.wages(ONE), Some(Money(gross)), "{hour}");
            assert_eq!(rates.cost(ONE), Some(Money(cost)), "{hour}");
        }
    }

    #[test]
    fn workers_months_days_and_charges_multiply_before_the_one_rounding() {
        let rates = rates_of_2026();
        for (work, wages) in [
            (Work::Months { workers: 24, months: 6 }, 49_287_168),
            (Work::Days { workers: 24, months: 6, days: 26 }, 49_287_168),
            (Work::Days { workers: 1, months: 1, days: 13 }, 171_136),
            // 3,422.72 ÷ 26 = 131.643…
            (Work::Days { workers: 1, months: 1, days: 1 }, 13_164),
            // Three rounded days would be 394.92.
            (Work::Days { workers: 3, months: 1, days: 1 }, 39_493),
            (Work::Months { workers: 0, months: 6 }, 0),
        ] {
            assert_eq!(rates.wages(work), Some(Money(wages)), "{work:?}");
        }
        assert_eq!(rates.charges(Money(342_272)), Some(Money(72_185)));
        assert_eq!(rates.charges(Money(49_287_168)), Some(Money(10_394_664)));
        assert_eq!(rates.wages(Work::Months { workers: i64::MAX, months: i64::MAX }), None);
    }

    #[test]
    fn half_a_centime_goes_up() {
        for (text, expected) in [("1.005", 101), ("1.0049", 100), ("0.005", 1), ("2.675", 268)] {
            assert_eq!(centimes(text.parse().unwrap()), Some(Money(expected)), "{text}");
        }
    }

    proptest! {
        #[test]
        fn more_of_any_factor_never_costs_less(
            hour in 1_i64..5000, workers in 0_i64..5000, months in 0_i64..60, days in 0_i64..31, more in 0_i64..50,
        ) {
            let rates = with_hour(hour);
            let wage = |workers, months, days| rates.wages(Work::Days { workers, months, days }).unwrap();
            let base = wage(workers, months, days);
            prop_assert!(wage(workers + more, months, days) >= base);
            prop_assert!(wage(workers, months + more, days) >= base);
            prop_assert!(wage(workers, months, days + more) >= base);
            let dearer = with_hour(hour + more);
            let more_paid = dearer.wages(Work::Days { workers, months, days }).unwrap();
            prop_assert!(more_paid >= base);
            prop_assert!(rates.charges(base).unwrap() <= base);
        }

        #[test]
        fn a_full_month_by_days_is_a_month_by_hours(hour in 1_i64..5000, workers in 0_i64..5000, months in 0_i64..60) {
            let rates = with_hour(hour);
            let by_days = rates.wages(Work::Days { workers, months, days: 26 });
            let by_hours = rates.wages(Work::Months { workers, months });
            prop_assert_eq!(by_days, by_hours);
        }
    }
}
