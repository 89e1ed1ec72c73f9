//! The window: the main door to the core.
//!
//! Lives here: the arguments of the program, the one window, the file dialog, handing a finished
//! document to the system's viewer. May not live here: a rule, a right, a text, a statement to the
//! database; all of those are behind `awrach::api::Door`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod commands;
mod documents;
mod office_door;
mod shell;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    // The window is also the program that reads one spreadsheet, away from the office.
    if let Some(ended) = awrach::exchange::sheet::serve() {
        return ended;
    }
    match shell::open_window(arguments::Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
