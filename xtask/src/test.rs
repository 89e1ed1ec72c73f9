//! Everything that must hold before a change is good.

use crate::steps::{Done, cargo, npm, run, say, step, succeeds};
use crate::{bindings, setup};

const LINT: &[&str] = &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"];

/// All checks, then all tests, the real window last.
pub fn test() -> Done {
    setup::everything()?;
    step("Format", || run(&mut cargo(&["fmt", "--all", "--check"])))?;
    step("Bindings", bindings::check)?;
    step("Screens: types and style", || run(&mut npm(&["run", "check"])))?;
    step("Screens: tests", || run(&mut npm(&["test"])))?;
    step("Lint", || run(&mut cargo(LINT)))?;
    if succeeds(&mut cargo(&["nextest", "--version"])) { with_nextest() } else { with_cargo() }
}

fn with_nextest() -> Done {
    let tests = |which: &str| {
        let words = ["nextest", "run", "--workspace", "--no-fail-fast", "--filterset", which];
        run(&mut cargo(&words))
    };
    let core = step("Tests", || tests("not package(awrach-e2e)"));
    let window = step("The real window, in Arabic and in French", || tests("package(awrach-e2e)"));
    // Both are told, whichever fails.
    if let (Err(why), Err(_)) = (&core, &window) {
        say(why);
    }
    core.and(window)
}

fn with_cargo() -> Done {
    step("Tests, the real window among them", || run(&mut cargo(&["test", "--workspace", "--no-fail-fast"])))
}
