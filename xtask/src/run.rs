//! Shows the program at work: in its window where there is a screen, played by itself where not.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{Done, build, run as run_command, say, step};
use crate::{place, setup};

/// Builds, fills a demo office, opens the window or plays the main job.
pub fn run() -> Done {
    setup::everything()?;
    step("Program", || build(&["--bins"]))?;
    let data = place::demo().join("data");
    if !data.exists() {
        step("Demo office", || fill(&data))?;
    }
    if has_screen() {
        say(&format!("\nThe demo office is in {}", data.display()));
        return step("Window", || run_command(Command::new(place::program("awrach")).arg("--data").arg(&data)));
    }
    step("The main job, played without a screen", || play(&data))
}

fn has_screen() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Fills a folder aside and then gives it its name, so that a half-filled one is never taken for
/// the demo office.
fn fill(data: &Path) -> Done {
    let part = data.with_extension("part");
    let _ = fs::remove_dir_all(&part);
    let failed = |error: std::io::Error| format!("{}: {error}", part.display());
    fs::create_dir_all(&part).map_err(failed)?;
    run_command(Command::new(place::program("awrachctl")).arg("--data").arg(&part).arg("demo"))?;
    fs::rename(&part, data).map_err(failed)
}

fn play(data: &Path) -> Done {
    let out = place::demo();
    let earlier = pictures_and_papers(&out);
    earlier.iter().for_each(|path| drop(fs::remove_file(path)));
    run_command(Command::new(place::program("play")).arg(data).arg(&out))?;
    let left = pictures_and_papers(&out);
    say("\nThere is no screen here, so the program played the main job by itself and left:");
    left.iter().for_each(|path| say(&format!("  {}", path.display())));
    Ok(())
}

fn pictures_and_papers(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let kept = |path: &PathBuf| path.extension().is_some_and(|end| end == "png" || end == "pdf");
    let mut found: Vec<_> = entries.map(|entry| entry.path()).filter(kept).collect();
    found.sort();
    found
}
