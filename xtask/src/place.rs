//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// The top folder of the project.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// The folder of the screens.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// The types of the commands, written for the screens.
pub fn generated() -> PathBuf {
    ui().join("src/generated")
}

/// What the demonstration leaves behind; always here, wherever the builds go.
pub fn demo() -> PathBuf {
    root().join("target/demo")
}

/// Where builds go: as told, or a folder that survives a fresh checkout on a machine that only
/// tests, or the usual one.
pub fn target() -> PathBuf {
    if let Some(told) = env::var_os("CARGO_TARGET_DIR") {
        return root().join(told);
    }
    if env::var("CI").is_ok_and(|ci| ci == "true" || ci == "1") {
        let home = || env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
        if let Some(cache) = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home) {
            return cache.join("awrach/target");
        }
    }
    root().join("target")
}

/// A program of the project after a debug build.
pub fn program(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}
