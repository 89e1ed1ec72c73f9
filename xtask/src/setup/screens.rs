//! The packages of the screens and the built screens, made anew only when what they are made of has
//! changed: a new build of the screens means a new build of the window.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::place;
use crate::steps::{Done, npm, run, say};

/// Marks lie inside `node_modules`: they speak of this checkout and go away with what they describe.
const MARKS: &str = "node_modules/.awrach";

/// Everything in `ui/` the screens are built from; the texts come from `locales/`.
const SOURCES: &[&str] = &["src", "public", "index.html", "package-lock.json", "tsconfig.json"];

/// Installs the packages when the lock file changed.
pub fn install() -> Done {
    let mark = Mark::of("packages", &[place::ui().join("package-lock.json")]);
    if mark.is_fresh() {
        say("unchanged");
        return Ok(());
    }
    run(&mut npm(&["install", "--no-audit", "--no-fund"]))?;
    mark.set()
}

/// Builds the screens when their sources or the texts changed.
pub fn build() -> Done {
    let ui = place::ui();
    let mut made_of: Vec<_> = SOURCES.iter().map(|name| ui.join(name)).collect();
    made_of.extend(["vite.config.ts", "vite.config.js"].map(|name| ui.join(name)));
    made_of.push(place::root().join("locales"));
    let mark = Mark::of("screens", &made_of);
    if mark.is_fresh() && ui.join("dist/index.html").exists() {
        say("unchanged");
        return Ok(());
    }
    run(&mut npm(&["run", "build"]))?;
    mark.set()
}

/// A fingerprint of files and the place where the last one is kept.
struct Mark {
    path: PathBuf,
    print: String,
}

impl Mark {
    fn of(name: &str, made_of: &[PathBuf]) -> Self {
        let mut hasher = DefaultHasher::new();
        made_of.iter().for_each(|path| take_in(path, &mut hasher));
        let path = place::ui().join(MARKS).join(name);
        Self { path, print: format!("{:016x}", hasher.finish()) }
    }

    fn is_fresh(&self) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|kept| kept == self.print)
    }

    fn set(&self) -> Done {
        let folder = self.path.parent().unwrap_or(&self.path);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&self.path, &self.print))
            .map_err(|error| format!("{}: {error}", self.path.display()))
    }
}

/// Takes a file, or a folder in the order of its names, into the fingerprint; what is absent counts
/// as nothing.
fn take_in(path: &Path, hasher: &mut DefaultHasher) {
    if let Ok(bytes) = fs::read(path) {
        path.hash(hasher);
        bytes.hash(hasher);
        return;
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let mut inside: Vec<_> = entries.map(|entry| entry.path()).collect();
    inside.sort();
    inside.iter().for_each(|path| take_in(path, hasher));
}
