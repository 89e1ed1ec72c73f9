//! The three languages of screen and paper.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language a text can be asked in. Arabic is the default and is written first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic, as Moroccan offices write it.
    #[default]
    Ar,
    /// French.
    Fr,
    /// English.
    En,
}

impl Language {
    /// Every language, the default first.
    pub const ALL: [Self; 3] = [Self::Ar, Self::Fr, Self::En];

    /// The stable code: `ar`, `fr`, `en`; also the name of the folder under `locales/`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// Reads a stable code.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.slug() == slug)
    }

    /// Whether lines run from right to left.
    #[must_use]
    pub const fn is_rtl(self) -> bool {
        match self {
            Self::Ar => true,
            Self::Fr | Self::En => false,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.slug())
    }
}
