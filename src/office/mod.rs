//! The use cases: one folder a noun, one verb one transaction.
//!
//! A verb checks the request, loads facts, lets the domain decide, writes through the store, appends
//! to the log and says what changed. It knows no door and no language.

pub mod account;
pub mod appeal;
pub mod application;
pub mod assignment;
pub mod attachment;
pub mod backup;
pub mod blind;
pub mod call;
pub mod conflict;
mod context;
pub mod council;
pub mod decision;
pub mod demo;
pub mod duplicate;
pub mod eligibility;
mod error;
pub mod exclusion;
pub mod figures;
pub mod find;
pub mod holiday;
pub mod house;
pub mod letter;
pub mod log;
pub mod organisation;
pub mod paper;
pub mod place;
pub mod preset;
pub mod privacy;
pub mod programme;
pub mod ranking;
pub mod rate;
pub mod reason;
pub mod report;
pub mod review;
pub mod scenario;
pub mod session;
pub mod spread;
pub mod today;

pub use context::{Actor, Change, House, Reading};
pub use error::OfficeError;

/// A request that carries nothing.
#[derive(Debug, Clone, Copy, Default, serde::Deserialize, ts_rs::TS)]
#[serde(default)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}
