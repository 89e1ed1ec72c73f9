//! The doors' side of the core: one command table, its rights, its error codes, and the door itself.
//!
//! A door (the window, the terminal) holds a [`Door`] and calls commands by name; no rule lives in it.

pub mod bindings;
pub mod commands;
mod door;
mod error;
pub mod table;

pub use door::{Door, DoorKind, OpenOptions, Reply, default_data_dir};
pub use error::{CODES, Refused};
