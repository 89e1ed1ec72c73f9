//! Drives the real window the way a person does: by the names of fields and buttons, with real keys
//! and real clicks, on a screen of its own.
//!
//! Lives here: the virtual screen, the wire to the window's driver, the acts of a person, and the
//! journeys written with them. May not live here: a rule of the office, a text a person reads
//! (journeys take texts from the catalogue), a wait that is not for something.
#![cfg(target_os = "linux")]
// A journey that cannot go on has failed, and says so where it stands.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

pub mod journey;
pub mod tour;

mod acts;
mod display;
mod driver;
mod process;
mod room;
mod texts;
mod window;

pub use awrach::i18n::Language;
pub use texts::text;
pub use window::{Violation, Window, built as binary};
