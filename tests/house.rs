//! The house polices itself: imports point down, the core knows no window, the screens know the shell in
//! one place only, files stay short, and no text a person reads stands in the code.
#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::path::{Path, PathBuf};

/// Rooms from the bottom up; a room may import from its own floor and the floors below.
const FLOORS: &[&[&str]] = &[
    &["domain", "access", "audit", "i18n"],
    &["search", "store"],
    &["reports", "backup", "exchange"],
    &["office"],
    &["api"],
    &["cli", "bin"],
];

/// Most lines a file of the core or the screens may have.
const MOST_LINES: usize = 600;

fn files(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)) {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no file");
    found
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

#[test]
fn imports_point_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut upward = Vec::new();
    for (path, text) in files("src", &["rs"]) {
        let inside = path.strip_prefix(&root).unwrap();
        let room = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        let Some(own) = floor(&room) else { continue };
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for named in line.split("crate::").skip(1) {
                let other: String = named.chars().take_while(char::is_ascii_lowercase).collect();
                // The only words every floor shares are the macro of slugs and the language itself.
                if floor(&other).is_some_and(|theirs| theirs > own) {
                    upward.push(format!("{}: {}", inside.display(), line.trim()));
                }
            }
        }
    }
    assert!(upward.is_empty(), "{upward:#?}");
}

#[test]
fn the_core_knows_no_window_and_the_domain_no_sql() {
    for (path, text) in files("src", &["rs"]) {
        assert!(!text.contains("tauri"), "{}", path.display());
        if path.components().any(|part| part.as_os_str() == "domain") {
            assert!(!text.contains("rusqlite"), "{}", path.display());
        }
    }
}

#[test]
fn only_the_host_speaks_to_the_shell() {
    for (path, text) in files("ui/src", &["ts", "tsx"]) {
        let host = path.components().any(|part| part.as_os_str() == "host");
        assert!(host || !text.contains("@tauri-apps"), "{}", path.display());
    }
}

#[test]
fn files_stay_short() {
    let all = files("src", &["rs"]).into_iter().chain(files("ui/src", &["ts", "tsx"]));
    for (path, text) in all.filter(|(path, _)| !path.to_string_lossy().contains("generated")) {
        let lines = text.lines().count();
        // The contract of a noun is one file of declarations: it is read as a table.
        let most = if path.ends_with("application/mod.rs") { 700 } else { MOST_LINES };
        assert!(lines <= most, "{} has {lines} lines", path.display());
    }
}

/// Arabic letters stand in the catalogues, in presets and in tests; in code they would be a text.
#[test]
fn no_text_a_person_reads_stands_in_the_code() {
    let arabic = |line: &str| line.chars().any(|c| ('\u{0621}'..='\u{064A}').contains(&c));
    // Folding names letters, and the demo names its call: those are data.
    let data = [
        "fold.rs",
        "words",
        "life.rs",
        "number.rs",
        "catalogue.rs",
        "samples.rs",
        "date.rs",
        "format.ts",
        "bidi.rs",
        "find.ts",
        "fold.ts",
        "likeness",
    ];
    for (path, text) in files("src", &["rs"]).into_iter().chain(files("ui/src", &["ts", "tsx"])) {
        let shown = path.to_string_lossy().into_owned();
        if data.iter().any(|name| shown.contains(name)) || shown.contains("test") {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap();
        let read = code.lines().find(|line| {
            let comment = line.trim_start();
            !comment.starts_with("//") && !comment.starts_with('*') && !comment.starts_with("/*") && arabic(line)
        });
        assert_eq!(read, None, "{shown}");
    }
}
