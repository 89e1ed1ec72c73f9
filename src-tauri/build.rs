//! Tells the window's framework which commands exist: one that is not listed here cannot be called.

use std::path::Path;

/// The same names as in `src/commands.rs`; `tests/hardening.rs` compares the two lists.
const COMMANDS: &[&str] = &["call", "window_start", "save_dialog", "open_file", "retry_open"];

fn main() {
    // The built screens are embedded in the binary, so a new build of them means a new binary.
    println!("cargo:rerun-if-changed=../ui/dist");
    if !Path::new("../ui/dist/index.html").exists() {
        println!("cargo:warning=ui/dist is missing: `cargo xtask setup` builds it");
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
