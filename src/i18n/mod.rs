//! Language: the catalogue of texts (Fluent, shared with the screens), figures, dates, amounts in words.
//!
//! What lives here: everything that depends on the reader's language and nothing else. What may not:
//! rules, SQL, a clock, the names of other rooms. A leaf: reports, office and api may use it.

mod bidi;
mod catalogue;
mod date;
mod explain;
mod language;
mod number;
mod place;
mod words;

pub use bidi::{isolate, keep_figures, ltr, without_marks};
pub use catalogue::{Catalogue, CatalogueError, Value};
pub use date::{date, time};
pub use language::Language;
pub use number::{amount, decimal, integer};
pub use place::Named;
pub use words::amount_in_words;
