//! The types of the commands as the screens see them: written from the core's table, kept in the
//! repository, and checked for being up to date.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place;
use crate::steps::{Done, build, cargo, run, step};

/// Writes them anew.
pub fn write() -> Done {
    // The screens need the types to be built and the window needs the screens, so this is the one
    // chore that builds only what knows no window.
    step("Bindings", || {
        // One test beside it: without any, cargo resolves the libraries' features anew and builds them twice.
        run(&mut cargo(&["build", "--workspace", "--bin", "awrachctl", "--test", "house"]))?;
        write_to(&place::generated())
    })
}

/// Fails when the kept ones are not those the core would write now.
pub fn check() -> Done {
    build(&["--bin", "awrachctl"])?;
    let fresh = place::target().join("bindings");
    let _ = fs::remove_dir_all(&fresh);
    write_to(&fresh)?;
    let (kept, fresh) = (contents(&place::generated()), contents(&fresh));
    let mut names: Vec<_> = kept.keys().chain(fresh.keys()).collect();
    names.sort();
    names.dedup();
    let stale: Vec<_> = names.into_iter().filter(|name| kept.get(*name) != fresh.get(*name)).collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("out of date: {stale:?}; run `cargo xtask bindings`"))
}

fn write_to(folder: &Path) -> Done {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    run(Command::new(place::program("awrachctl")).arg("bindings").arg(folder))
}

/// Every file below a folder, by its path inside it.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for path in fs::read_dir(next).into_iter().flatten().flatten().map(|entry| entry.path()) {
            match fs::read(&path) {
                Ok(bytes) => {
                    let inside = path.strip_prefix(folder).unwrap_or(&path).to_path_buf();
                    found.insert(inside, bytes);
                }
                Err(_) => folders.push(path),
            }
        }
    }
    found
}
