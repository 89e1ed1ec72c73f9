//! Printed documents: facts → model → Typst template → PDF, and SVG pages for the preview.
//!
//! What lives here: for each document a plain struct of facts, the model built from it (every label,
//! figure and date already as text in the reader's language) and the template that lays it out.
//! What may not: SQL, the clock, the disk, the network. The office fills the facts; whoever asked
//! decides where the bytes go. Templates hold no word a person reads.

pub mod comparison;
pub mod completion;
pub mod decision_list;
mod document;
pub mod form;
pub mod grid;
mod letterhead;
#[cfg(test)]
mod line_samples;
pub mod list;
pub mod minutes;
mod model;
pub mod opinion;
pub mod papers;
pub mod person;
pub mod project;
pub mod purge;
pub mod ranking;
pub mod receipt;
pub mod register;
mod render;
pub mod review_sheets;
mod scribe;
pub mod summary;
mod summary_charts;
mod world;

#[cfg(test)]
mod grid_samples;
#[cfg(test)]
mod opinion_samples;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod session_samples;
#[cfg(test)]
mod summary_samples;
#[cfg(test)]
mod tests;

pub use document::Document;
pub use letterhead::{Bilingual, CallLine, Letterhead, Sheet, Signer};
pub use model::Model;
pub use render::{Rendered, ReportError, Result, render};
