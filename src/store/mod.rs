//! The only room that speaks SQL to the office's file.
//!
//! One process owns the data folder by a lock. In it one writer takes every change in one IMMEDIATE
//! transaction, and a few `query_only` readers look at their own snapshot, so that a long report never
//! blocks a save.

mod column;
mod error;
pub mod files;
pub mod geo;
pub mod log;
mod migrate;
pub mod minutes;
mod open;

pub use error::StoreError;
pub use open::Store;
