//! Money is whole centimes of dirham. No float ever holds an amount.

use std::iter::Sum;

/// An amount in centimes of Moroccan dirham (MAD); never a fraction of a centime.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS,
)]
#[ts(type = "number")]
pub struct Money(pub i64);

impl Money {
    /// The largest amount the program accepts: 100 billion dirhams, which JavaScript still holds exactly.
    pub const MAX: Self = Self(10_000_000_000_000);

    /// Whether the amount may stand in a file: not negative and below [`Money::MAX`].
    #[must_use]
    pub const fn is_acceptable(self) -> bool {
        self.0 >= 0 && self.0 <= Self::MAX.0
    }
}

impl std::ops::Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self(0), |total, amount| total + amount)
    }
}
