//! The budget of a project: lines, how the amount of each comes about, and what they add up to.

use super::fault::Faults;
use super::money::Money;
use super::wage::{WageRates, Work, centimes};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::slugs! {
    /// What a line pays for.
    BudgetKind {
        Wages = "wages", Charges = "charges", Equipment = "equipment", Insurance = "insurance",
        Management = "management", Other = "other",
    }
}

crate::slugs! {
    /// How the amount of a line comes about.
    Basis {
        /// Quantity × unit amount.
        Quantity = "quantity",
        /// Minimum wage of whole months, by the hours of a month.
        Hours = "hours",
        /// Minimum wage by days paid in each month.
        Days = "days",
        /// The employer's share of social charges on the lines of wages.
        Percent = "percent",
    }
}

crate::slugs! {
    /// What a quantity counts.
    BudgetUnit {
        Piece = "piece", Person = "person", Month = "month", Day = "day", Hour = "hour", Metre = "metre",
        Kilogram = "kilogram", Litre = "litre", Lump = "lump",
    }
}

/// Lines that one budget may have.
pub const MOST_LINES: usize = 60;

/// One line. Amounts are centimes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BudgetLine {
    /// What it pays for.
    pub kind: BudgetKind,
    /// How its amount comes about.
    pub basis: Basis,
    /// What it is, in Arabic.
    pub label_ar: String,
    /// What it is, in French.
    pub label_fr: String,
    /// How many, a decimal as text (basis `quantity`).
    pub quantity: String,
    /// Of what (basis `quantity`).
    pub unit: BudgetUnit,
    /// Price of one, centimes (basis `quantity`).
    pub unit_amount: Money,
    /// People paid (bases `hours` and `days`).
    pub workers: i64,
    /// Months of each (bases `hours` and `days`).
    pub months: i64,
    /// Days paid in each month (basis `days`).
    pub days: i64,
    /// The amount was set by the office and is not reckoned; a note says why.
    pub overridden: bool,
    /// Amount, centimes. Reckoned anew at each save unless it is overridden.
    pub amount: Money,
    /// Part of the amount that the applicant bears, centimes.
    pub own_share: Money,
    /// Remark; obligatory with an overridden amount.
    pub note: String,
    /// The rates it was reckoned with (bases `hours`, `days`, `percent`).
    pub rates: Option<WageRates>,
}

impl Default for BudgetLine {
    fn default() -> Self {
        Self {
            kind: BudgetKind::Other,
            basis: Basis::Quantity,
            label_ar: String::new(),
            label_fr: String::new(),
            quantity: "1".to_owned(),
            unit: BudgetUnit::Piece,
            unit_amount: Money(0),
            workers: 0,
            months: 0,
            days: 0,
            overridden: false,
            amount: Money(0),
            own_share: Money(0),
            note: String::new(),
            rates: None,
        }
    }
}

/// What a budget adds up to, centimes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetTotals {
    /// Cost of the whole project.
    pub total: Money,
    /// Of which the applicant bears.
    pub own_share: Money,
    /// Of which is asked: the rest.
    pub asked: Money,
}

/// The sums of lines, in whatever order they stand.
#[must_use]
pub fn totals(lines: &[BudgetLine]) -> BudgetTotals {
    let total: Money = lines.iter().map(|line| line.amount).sum();
    let own_share: Money = lines.iter().map(|line| line.own_share).sum();
    BudgetTotals { total, own_share, asked: Money(total.0.saturating_sub(own_share.0)) }
}

/// What the lines of wages add up to, centimes.
#[must_use]
pub fn wage_bill(lines: &[BudgetLine]) -> Money {
    let paid = |line: &&BudgetLine| line.kind == BudgetKind::Wages && line.basis != Basis::Percent;
    lines.iter().filter(paid).map(|line| line.amount).sum()
}

/// Reads a quantity: a decimal that is not negative.
fn quantity(text: &str) -> Option<Decimal> {
    let read: Decimal = text.trim().parse().ok()?;
    (!read.is_sign_negative() && read <= Decimal::from(10_000_000)).then_some(read)
}

impl BudgetLine {
    const fn uses_rates(&self) -> bool {
        !matches!(self.basis, Basis::Quantity)
    }

    /// The amount that follows from the line's figures; `None` where something is missing or out of bounds.
    fn reckoned(&self, rates: Option<&WageRates>, wages: Money) -> Option<Money> {
        let (workers, months) = (self.workers, self.months);
        match self.basis {
            Basis::Quantity => {
                let unit = Decimal::from(self.unit_amount.0).checked_div(Decimal::ONE_HUNDRED)?;
                centimes(quantity(&self.quantity)?.checked_mul(unit)?)
            }
            Basis::Hours => rates?.wages(Work::Months { workers, months }),
            Basis::Days => rates?.wages(Work::Days { workers, months, days: self.days }),
            Basis::Percent => rates?.charges(wages),
        }
    }

    fn settle(&mut self, rates: Option<&WageRates>, wages: Money) {
        self.rates = rates.filter(|_| self.uses_rates()).cloned();
        if !self.overridden {
            let amount = self.reckoned(rates, wages).filter(|amount| amount.is_acceptable());
            self.amount = amount.unwrap_or_default();
        }
    }

    fn check(&mut self, at: &str, rates: Option<&WageRates>, faults: &mut Faults) {
        for text in [&mut self.label_ar, &mut self.label_fr, &mut self.note, &mut self.quantity] {
            *text = text.trim().to_owned();
        }
        let field = |name: &str| format!("{at}.{name}");
        faults.text(&field("labelAr"), &self.label_ar, false, 300);
        faults.text(&field("labelFr"), &self.label_fr, false, 300);
        faults.text(&field("note"), &self.note, false, 1000);
        self.check_figures(at, rates, faults);
        if self.overridden && self.note.is_empty() {
            faults.add(field("note"), "override-needs-note");
        }
        if !self.amount.is_acceptable() {
            faults.add(field("amount"), "amount-out-of-range");
        }
        if self.own_share.0 < 0 || self.own_share > self.amount {
            faults.add(field("ownShare"), "own-share-above-amount");
        }
    }

    fn check_figures(&self, at: &str, rates: Option<&WageRates>, faults: &mut Faults) {
        let field = |name: &str| format!("{at}.{name}");
        match self.basis {
            Basis::Quantity => {
                if self.label_ar.is_empty() && self.label_fr.is_empty() {
                    faults.add(field("labelAr"), "required");
                }
                if quantity(&self.quantity).is_none() {
                    faults.add(field("quantity"), "quantity-malformed");
                }
                if !self.unit_amount.is_acceptable() {
                    faults.add(field("unitAmount"), "amount-out-of-range");
                }
            }
            Basis::Hours | Basis::Days => {
                faults.range(&field("workers"), self.workers, 1..=100_000);
                faults.range(&field("months"), self.months, 1..=60);
                if self.basis == Basis::Days {
                    faults.range(&field("days"), self.days, 1..=31);
                }
            }
            Basis::Percent => {}
        }
        if self.uses_rates() && !self.overridden && rates.is_none() {
            faults.add(field("basis"), "rates-missing");
        }
    }
}

/// Reckons every line that is not overridden. Shares follow the lines of wages, wherever they stand.
pub fn reckon(lines: &mut [BudgetLine], rates: Option<&WageRates>) {
    for line in lines.iter_mut().filter(|line| line.basis != Basis::Percent) {
        line.settle(rates, Money(0));
    }
    let wages = wage_bill(lines);
    for line in lines.iter_mut().filter(|line| line.basis == Basis::Percent) {
        line.settle(rates, wages);
    }
}

/// Notes what is wrong with lines, at `budget.<place>.<field>`; they must have been reckoned.
pub fn check(lines: &mut [BudgetLine], rates: Option<&WageRates>, faults: &mut Faults) {
    if lines.len() > MOST_LINES {
        faults.add_with("budget", "too-many", "most", MOST_LINES);
        return;
    }
    for (i, line) in lines.iter_mut().enumerate() {
        line.check(&format!("budget.{i}"), rates, faults);
    }
    if !totals(lines).total.is_acceptable() {
        faults.add("budget", "amount-out-of-range");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wage::rates_of_2026;
    use proptest::prelude::*;

    fn wages(workers: i64, months: i64) -> BudgetLine {
        BudgetLine { kind: BudgetKind::Wages, basis: Basis::Hours, workers, months, ..BudgetLine::default() }
    }

    fn charges() -> BudgetLine {
        BudgetLine { kind: BudgetKind::Charges, basis: Basis::Percent, ..BudgetLine::default() }
    }

    fn bought(quantity: &str, unit: i64) -> BudgetLine {
        BudgetLine {
            kind: BudgetKind::Equipment,
            label_fr: "Outillage".into(),
            quantity: quantity.into(),
            unit_amount: Money(unit),
            ..BudgetLine::default()
        }
    }

    fn amounts(mut lines: Vec<BudgetLine>) -> Vec<i64> {
        reckon(&mut lines, Some(&rates_of_2026()));
        lines.into_iter().map(|line| line.amount.0).collect()
    }

    #[test]
    fn lines_are_reckoned_from_their_basis() {
        for (lines, expected) in [
            (vec![wages(1, 1), charges()], vec![342_272, 72_185]),
            (vec![charges(), wages(24, 6)], vec![10_394_664, 49_287_168]),
            (vec![bought("12", 18_550)], vec![222_600]),
            (vec![bought("2.5", 333)], vec![833]),
            (vec![bought("", 333)], vec![0]),
            (vec![bought("-1", 333)], vec![0]),
            (vec![bought("١", 333)], vec![0]),
            (vec![BudgetLine { overridden: true, amount: Money(7), ..wages(1, 1) }, charges()], vec![7, 1]),
        ] {
            assert_eq!(amounts(lines), expected);
        }
    }

    #[test]
    fn what_was_reckoned_with_which_rates_stays_on_the_line() {
        let mut lines = vec![wages(1, 1), bought("1", 5)];
        reckon(&mut lines, Some(&rates_of_2026()));
        let rates: Vec<_> = lines.iter().map(|line| line.rates.clone()).collect();
        assert_eq!(rates, [Some(rates_of_2026()), None]);
    }

    #[test]
    fn faults_are_told_at_their_line() {
        let cases: Vec<(BudgetLine, bool, &[&str])> = vec![
            (wages(24, 6), true, &[]),
            (wages(0, 61), true, &["budget.0.workers out-of-range", "budget.0.months out-of-range"]),
            (wages(1, 1), false, &["budget.0.basis rates-missing"]),
            (
                BudgetLine { overridden: true, amount: Money(1), ..wages(1, 1) },
                false,
                &["budget.0.note override-needs-note"],
            ),
            (bought("deux", 100), true, &["budget.0.quantity quantity-malformed"]),
            (
                BudgetLine { own_share: Money(101), ..bought("1", 100) },
                true,
                &["budget.0.ownShare own-share-above-amount"],
            ),
            (BudgetLine { label_fr: " ".into(), ..bought("1", 100) }, true, &["budget.0.labelAr required"]),
        ];
        for (line, with_rates, expected) in cases {
            let rates = rates_of_2026();
            let rates = with_rates.then_some(&rates);
            let mut lines = vec![line];
            let mut faults = Faults::default();
            reckon(&mut lines, rates);
            check(&mut lines, rates, &mut faults);
            let found: Vec<_> = faults.0.iter().map(|fault| format!("{} {}", fault.field, fault.code)).collect();
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn more_lines_than_a_sheet_bears_are_refused() {
        let mut faults = Faults::default();
        check(&mut vec![charges(); MOST_LINES + 1], None, &mut faults);
        assert_eq!(faults.0.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["too-many"]);
    }

    fn line() -> impl Strategy<Value = BudgetLine> {
        let plain = (1_i64..500, 0_i64..1_000_000).prop_map(|(many, unit)| bought(&many.to_string(), unit));
        let wage = (1_i64..100, 1_i64..12).prop_map(|(workers, months)| wages(workers, months));
        prop_oneof![plain, wage, Just(charges())]
    }

    proptest! {
        #[test]
        fn the_sum_does_not_depend_on_the_order(lines in prop::collection::vec(line(), 0..12), turn in 0_usize..12) {
            let rates = rates_of_2026();
            let mut first = lines.clone();
            let mut second = lines;
            second.reverse();
            if !second.is_empty() {
                let by = turn % second.len();
                second.rotate_left(by);
            }
            reckon(&mut first, Some(&rates));
            reckon(&mut second, Some(&rates));
            prop_assert_eq!(totals(&first), totals(&second));
        }

        #[test]
        fn reckoning_twice_changes_nothing(lines in prop::collection::vec(line(), 0..12)) {
            let mut once = lines;
            reckon(&mut once, Some(&rates_of_2026()));
            let mut twice = once.clone();
            reckon(&mut twice, Some(&rates_of_2026()));
            prop_assert_eq!(once, twice);
        }

        #[test]
        fn what_is_asked_and_the_own_share_make_the_whole(
            parts in prop::collection::vec((0_i64..1_000_000, 0_i64..1000), 0..12),
        ) {
            let lines: Vec<_> = parts.into_iter().map(|(amount, permille)| BudgetLine {
                amount: Money(amount), own_share: Money(amount * permille / 1000), ..bought("1", amount)
            }).collect();
            let sums = totals(&lines);
            prop_assert_eq!(sums.asked + sums.own_share, sums.total);
        }
    }
}
