//! Awrach's core: calls for projects from the counter to the printed decision. It knows no window.
//!
//! Rooms, from the doors down: [`api`] (the command table) → [`office`] (use cases) → [`reports`],
//! [`exchange`], [`search`], [`backup`] → [`store`] → [`access`], [`audit`], [`domain`]. Imports point down only.

pub mod access;
pub mod api;
pub mod audit;
pub mod backup;
pub mod cli;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod office;
pub mod reports;
pub mod search;
pub mod store;

// The line's oracle is shared with the tests of a whole office, which know this crate by its name.
#[cfg(test)]
extern crate self as awrach;
