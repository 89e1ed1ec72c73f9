//! A chore is a row of steps, each with a header and its duration; the first that fails ends it.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::place;

/// What a step gives, or why it failed, in words for the person at the terminal.
pub type Done<T = ()> = Result<T, String>;

/// Does one step under a header and says how long it took.
pub fn step<T>(title: &str, work: impl FnOnce() -> Done<T>) -> Done<T> {
    say(&format!("\n=== {title}"));
    let started = Instant::now();
    let done = work().map_err(|why| format!("{title}: {why}"))?;
    say(&format!("=== {title}: {:.1} s", started.elapsed().as_secs_f32()));
    Ok(done)
}

/// Says a line at once, so that it stands in order between what the programs print.
pub fn say(line: &str) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Runs a command to its end; fails if it does.
pub fn run(command: &mut Command) -> Done {
    let line = written(command);
    say(&format!("$ {line}"));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}` failed ({status})")),
        Err(error) => Err(format!("`{line}` does not start: {error}")),
    }
}

/// Whether a command succeeds; what it prints is not shown.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The first line a command prints, if it succeeds.
pub fn first_line(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.lines().next().unwrap_or_default().to_owned())
}

/// Cargo at the top of the project, with the target folder every chore shares.
///
/// Chores build with `--workspace` always: a narrower choice of packages would give the dependencies
/// other features, and all of them would be built a second time.
pub fn cargo(words: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(words).current_dir(place::root()).env("CARGO_TARGET_DIR", place::target());
    command
}

/// Builds programs of the project without a second set of dependencies beside that of the tests.
///
/// What only tests depend on also decides which features the dependencies get, so one small test is
/// named along with the programs.
pub fn build(programs: &[&str]) -> Done {
    run(cargo(&["build", "--workspace", "--test", "hardening"]).args(programs))
}

/// npm in the folder of the screens.
pub fn npm(words: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(words).current_dir(place::ui());
    command
}

fn written(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
