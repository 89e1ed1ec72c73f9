//! Packages to install, for the system this runs on.

use std::fs;
use std::process::Command;

use crate::steps::{Done, cargo, first_line, run, say, step, succeeds};
use crate::{place, setup};

/// What each system can make without a foreign tool.
const KINDS: &str = if cfg!(windows) { "msi,nsis" } else { "deb,rpm" };

/// Builds the release and packs it, the command line beside the window.
pub fn bundle() -> Done {
    setup::everything()?;
    step("Release", || {
        let programs = ["--bin", "awrach", "--bin", "awrachctl"];
        run(cargo(&["build", "--workspace", "--release"]).args(programs))
    })?;
    step("Packages", pack)?;
    say(&format!("\nThe packages are in {}", place::target().join("release/bundle").display()));
    Ok(())
}

fn pack() -> Done {
    let beside = command_line_beside()?;
    let beside = beside.replace('\\', "/");
    let config = format!(r#"{{"bundle":{{"externalBin":["{beside}"]}}}}"#);
    let words = ["bundle", "--bundles", KINDS, "--config", &config];
    run(bundler().args(words).current_dir(place::root()).env("CARGO_TARGET_DIR", place::target()))
}

/// The bundler wants a program that goes along under its name and the kind of machine.
fn command_line_beside() -> Done<String> {
    let machine = first_line(Command::new("rustc").args(["--print", "host-tuple"]))
        .ok_or("rustc does not say for which machine it builds")?;
    let suffix = std::env::consts::EXE_SUFFIX;
    let folder = place::target().join("beside");
    let from = place::target().join("release").join(format!("awrachctl{suffix}"));
    let to = folder.join(format!("awrachctl-{machine}{suffix}"));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(&from, &to))
        .map_err(|error| format!("{}: {error}", to.display()))?;
    Ok(folder.join("awrachctl").display().to_string())
}

/// Tauri's bundler as a cargo command where it is installed, else from npm.
fn bundler() -> Command {
    if succeeds(&mut cargo(&["tauri", "--version"])) {
        return cargo(&["tauri"]);
    }
    let mut command = Command::new(if cfg!(windows) { "npx.cmd" } else { "npx" });
    command.args(["--yes", "@tauri-apps/cli@2"]);
    command
}
