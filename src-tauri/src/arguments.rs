//! What may be said to the program when it is started.

use std::path::PathBuf;

use awrach::i18n::Language;
use chrono::{DateTime, Utc};
use clap::Parser;

/// The arguments of the window.
#[derive(Debug, Clone, Parser)]
#[command(name = "awrach", version, about = env!("CARGO_PKG_DESCRIPTION"))]
pub struct Arguments {
    /// The data folder; without it, the usual place of the signed-in person.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,

    /// The language to start in; without it, the one the person chose last.
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,

    /// The moment to take for now (RFC 3339): for rehearsals and tests.
    #[arg(long, value_name = "RFC3339")]
    pub clock: Option<DateTime<Utc>>,
}

fn language(slug: &str) -> Result<Language, String> {
    let known = || Language::ALL.map(Language::slug).join(", ");
    Language::from_slug(slug).ok_or_else(known)
}
