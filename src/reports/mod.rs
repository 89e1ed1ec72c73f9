//! Printed documents: facts → model → Typst template → PDF, and SVG pages for the preview.
//!
//! What lives here: for each document a plain struct of facts, the model built from it (every label,
//! figure and date already as text in the reader's language) and the template that lays it out.
//! What may not: SQL, the clock, the disk, the network. The office fills the facts; whoever asked
//! decides where the bytes go. Templates hold no word a person reads.

pub mod decision_list;
pub mod form;
pub mod grid;
mod letterhead;
mod model;
pub mod ranking;
pub mod receipt;
mod render;
mod scribe;
pub mod summary;
mod world;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use letterhead::{Bilingual, CallLine, Letterhead, Sheet, Signer};
pub use model::Model;
pub use render::{Rendered, ReportError, Result, render};

use serde::{Deserialize, Serialize};

/// A document that can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Document {
    /// Deposit receipt, handed over at the counter.
    Receipt,
    /// Accepted, reserve or rejected projects of a call.
    DecisionList,
    /// Ranking table of a call.
    Ranking,
    /// Summary report of a call.
    Summary,
    /// Blank application form of a call.
    Form,
    /// Blank scoring grid of a call.
    Grid,
}

impl Document {
    /// Every document.
    pub const ALL: [Self; 6] =
        [Self::Receipt, Self::DecisionList, Self::Ranking, Self::Summary, Self::Form, Self::Grid];

    /// The stable code; also the name in a command or a file.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::DecisionList => "decision-list",
            Self::Ranking => "ranking",
            Self::Summary => "summary",
            Self::Form => "form",
            Self::Grid => "grid",
        }
    }

    /// Whether the PDF carries a structure for screen readers. Tags make a register of a thousand rows
    /// six times as large, so only the short documents have them.
    const fn is_tagged(self) -> bool {
        match self {
            Self::Receipt | Self::Summary | Self::Form | Self::Grid => true,
            Self::DecisionList | Self::Ranking => false,
        }
    }
}
