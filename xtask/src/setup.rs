//! What must be there before anything is built.

mod packages;
mod screens;

use std::process::Command;

use crate::steps::{Done, first_line, step};

/// The oldest Rust that builds the project, from the manifest.
const RUST: &str = env!("CARGO_PKG_RUST_VERSION");

/// The oldest Node the screens are built with.
const NODE: &str = "20";

/// Everything: tools, system packages, packages of the screens, the built screens.
pub fn everything() -> Done {
    step("Tools", || tools().and_then(|()| packages::install()))?;
    step("Packages of the screens", screens::install)?;
    step("Screens", screens::build)
}

fn tools() -> Done {
    at_least("rustc", RUST, "rustup update stable")?;
    at_least("node", NODE, "install Node 20 or newer from https://nodejs.org")
}

fn at_least(program: &str, wanted: &str, advice: &str) -> Done {
    let found = first_line(Command::new(program).arg("--version")).unwrap_or_default();
    if numbers(&found) >= numbers(wanted) {
        return Ok(());
    }
    let found = if found.is_empty() { "none".to_owned() } else { found };
    Err(format!("{program} {wanted} or newer is needed, {found} is here: {advice}"))
}

/// The first dotted number in a text, part by part: `rustc 1.95.0 (…)` is 1, 95, 0.
fn numbers(text: &str) -> Vec<u32> {
    let digits = text.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let end = |letter: char| !letter.is_ascii_digit() && letter != '.';
    let dotted = digits.split(end).next().unwrap_or_default();
    dotted.split('.').map_while(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert_eq!(numbers("rustc 1.95.0 (59807616e 2026-04-14)"), [1, 95, 0]);
        assert_eq!(numbers("v20.20.2"), [20, 20, 2]);
        assert!(numbers("v20.20.2") >= numbers("20"));
        assert!(numbers("rustc 1.100.0") >= numbers("1.95"));
        assert!(numbers("v18.3.0") < numbers("20"));
        assert!(numbers("") < numbers("20"));
    }
}
