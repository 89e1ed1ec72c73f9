//! The terminal door: `awrachctl`. Its surface is fixed; tests from outside use it.
//!
//! Exit 0: done. Exit 1: refused, `{"code","args","field"?}` as JSON on stderr. Exit 2: wrong usage.

mod run;

use crate::i18n::Language;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Awrach from the terminal.
#[derive(Debug, Parser)]
#[command(name = "awrachctl", version, about)]
pub struct Terminal {
    /// The data folder.
    #[arg(long, global = true)]
    data: Option<PathBuf>,
    /// Account to act as; its password is read from `AWRACH_PASSWORD` or asked for.
    #[arg(long = "as", value_name = "NAME", global = true)]
    account: Option<String>,
    /// A fixed present moment (RFC 3339), for tests.
    #[arg(long, global = true, hide = true)]
    clock: Option<String>,
    #[command(subcommand)]
    order: Order,
}

/// What is asked of the terminal.
#[derive(Debug, Subcommand)]
enum Order {
    /// Sets up an empty office from JSON: `{"office": …, "administrator": …}`; a dash reads standard input.
    Init {
        /// The request; without it a plain office with an administrator named by `--as`.
        json: Option<String>,
    },
    /// Sets up the fictitious demo office.
    Demo {
        /// Files.
        #[arg(long)]
        applications: Option<u32>,
        /// Organisations without a file besides.
        #[arg(long, default_value_t = 0)]
        organisations: u32,
        /// The same seed gives the same office.
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Lists every command.
    Commands {
        /// As JSON, with the types.
        #[arg(long)]
        json: bool,
    },
    /// Calls a command and prints its reply.
    Call {
        /// Name, for example `application.deposit`.
        name: String,
        /// Request as JSON; a dash reads standard input.
        json: Option<String>,
    },
    /// Writes a document as PDF.
    Report {
        /// receipt, ranking, comparison, accepted, reserve, rejected, summary, person or purge.
        name: String,
        /// ar, fr or en.
        #[arg(long, value_parser = language)]
        lang: Language,
        /// Where.
        #[arg(long)]
        out: PathBuf,
        /// About what: `{"call": 1}` or `{"application": 7}`.
        json: Option<String>,
    },
    /// Writes programmes, reasons, rates, holidays and letters into one JSON file.
    Export {
        /// Where.
        file: PathBuf,
        /// This programme alone, by its number.
        #[arg(long)]
        programme: Option<i64>,
    },
    /// Takes such a file in: adds and changes, removes nothing.
    Import {
        /// The file.
        file: PathBuf,
        /// Only says what would change.
        #[arg(long)]
        dry_run: bool,
    },
    /// Writes a verified backup.
    Backup {
        /// Where; without it into the data folder's `backups`.
        to: Option<PathBuf>,
    },
    /// Puts a backup in the place of the data; the present state is kept aside.
    Restore {
        /// The backup.
        from: PathBuf,
    },
    /// Checks database and chain, of the office or of a backup file.
    Verify {
        /// A backup file.
        file: Option<PathBuf>,
    },
    /// Writes the TypeScript types of the command table.
    #[command(hide = true)]
    Bindings {
        /// Folder.
        folder: PathBuf,
    },
}

fn language(text: &str) -> Result<Language, String> {
    Language::from_slug(text).ok_or_else(|| text.to_owned())
}

/// Runs the terminal door.
#[must_use]
pub fn main() -> ExitCode {
    if let Some(ended) = crate::exchange::sheet::serve() {
        return ended;
    }
    // clap ends the process itself with code 2 for wrong usage.
    let terminal = Terminal::parse();
    match run::run(&terminal) {
        Ok(()) => ExitCode::SUCCESS,
        Err(run::Failure::Refused(refused)) => {
            eprintln!("{}", serde_json::to_string(&refused).unwrap_or_else(|_| refused.code.to_owned()));
            ExitCode::from(1)
        }
        Err(run::Failure::Usage(detail)) => {
            eprintln!("{detail}");
            ExitCode::from(2)
        }
    }
}
