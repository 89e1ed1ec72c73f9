//! The window's bolts: whoever loosens one must change this file too, and be seen.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

const CSP: &str = "default-src 'self'; script-src 'self'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src ipc: http://ipc.localhost; object-src 'none'; \
    frame-src 'none'; base-uri 'none'; form-action 'none'";

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> String {
    fs::read_to_string(here(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn parsed(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

fn at<'a>(value: &'a Value, pointer: &str) -> &'a Value {
    value.pointer(pointer).unwrap_or(&Value::Null)
}

/// The words inside the first pair of `open` and `close` after `start`.
fn list_after(text: &str, start: &str, open: char, close: char) -> Vec<String> {
    let (_, rest) = text.split_once(start).unwrap();
    let (_, rest) = rest.split_once(open).unwrap();
    let (inside, _) = rest.split_once(close).unwrap();
    let bare = |word: &str| word.trim().trim_start_matches("commands::").trim_matches('"').to_owned();
    let words = inside.split(',').map(bare);
    let mut words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.sort();
    words
}

#[test]
fn the_page_may_load_only_what_is_embedded() {
    let conf = parsed("tauri.conf.json");
    let security = at(&conf, "/app/security");
    assert_eq!(at(security, "/csp"), CSP);
    assert_eq!(at(security, "/freezePrototype"), true);
    for loosened in ["devCsp", "assetProtocol", "dangerousDisableAssetCspModification", "headers"] {
        assert!(security.get(loosened).is_none(), "{loosened} is set");
    }
    assert_eq!(at(&conf, "/app/withGlobalTauri"), false);
    assert_eq!(at(&conf, "/build"), &json!({ "frontendDist": "../ui/dist" }));
}

#[test]
fn there_is_one_window() {
    let conf = parsed("tauri.conf.json");
    let windows = at(&conf, "/app/windows").as_array().unwrap();
    assert_eq!(windows.len(), 1);
    let window = windows.first().unwrap();
    assert_eq!(at(window, "/label"), "main");
    assert_eq!(at(window, "/dragDropEnabled"), false);
    assert_eq!((at(window, "/width"), at(window, "/height")), (&json!(1366), &json!(768)));
    assert_eq!((at(window, "/minWidth"), at(window, "/minHeight")), (&json!(1024), &json!(640)));
    for loosened in ["url", "devtools", "additionalBrowserArgs", "useHttpsScheme"] {
        assert!(window.get(loosened).is_none(), "{loosened} is set");
    }
}

#[test]
fn one_capability_gives_the_own_commands_and_nothing_else() {
    let conf = parsed("tauri.conf.json");
    assert_eq!(at(&conf, "/app/security/capabilities"), &json!(["window"]));
    let files: Vec<_> = fs::read_dir(here("capabilities")).unwrap().collect();
    assert_eq!(files.len(), 1, "exactly one capability file");

    let capability = parsed("capabilities/window.json");
    assert_eq!(at(&capability, "/windows"), &json!(["main"]));
    assert!(capability.get("remote").is_none(), "no page from outside may call");
    assert!(capability.get("webviews").is_none());
    let given = at(&capability, "/permissions").as_array().unwrap();
    let mut given: Vec<_> = given.iter().map(|right| right.as_str().unwrap().to_owned()).collect();
    given.sort();
    let commands = list_after(&read("build.rs"), "COMMANDS: &[&str] =", '[', ']');
    let wanted: Vec<_> = commands.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(given, wanted);
}

#[test]
fn the_declared_commands_are_the_handled_ones() {
    let declared = list_after(&read("build.rs"), "COMMANDS: &[&str] =", '[', ']');
    let handled = list_after(&read("src/shell.rs"), "tauri::generate_handler!", '[', ']');
    assert_eq!(declared, handled);
}

#[test]
fn no_plugin_opens_the_disk_the_shell_or_the_network() {
    let manifest = read("Cargo.toml");
    let plugins: Vec<_> = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("tauri-plugin-"))
        .filter_map(|line| line.split([' ', '=']).next())
        .collect();
    assert_eq!(plugins, ["dialog", "window-state"]);
    assert_eq!(read("src/shell.rs").matches(".plugin(").count(), plugins.len());

    let tauri = manifest.lines().find(|line| line.starts_with("tauri = ")).unwrap();
    assert_eq!(tauri, r#"tauri = { version = "2", features = ["custom-protocol"] }"#);
    assert!(at(&parsed("tauri.conf.json"), "/plugins").is_null());
}

#[test]
fn windows_installs_without_a_network() {
    let conf = parsed("tauri.conf.json");
    let mode = at(&conf, "/bundle/windows/webviewInstallMode/type");
    assert_eq!(mode, "offlineInstaller");
    assert_eq!(at(&conf, "/bundle/targets"), &json!(["deb", "rpm", "msi", "nsis"]));
    for icon in at(&conf, "/bundle/icon").as_array().unwrap() {
        let icon = icon.as_str().unwrap();
        assert!(here(icon).is_file(), "{icon} is missing");
    }
}
