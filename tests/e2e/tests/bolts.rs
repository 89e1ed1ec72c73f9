//! The real window keeps out what does not belong in it, and survives a folder it cannot open. Each
//! proof plants what it looks for, so that a bolt left open is seen.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use awrach_e2e::{Language, Window, journey};
use serde_json::{Value, json};

fn trouble(start: &Value) -> &Value {
    start.get("trouble").unwrap_or(&Value::Null)
}

#[test]
fn nothing_foreign_runs_in_the_page() {
    let data = tempfile::tempdir().unwrap();
    let window = Window::start(data.path(), Language::Fr, journey::CLOCK);
    journey::arrival(&window);

    window.eval(
        "const script = document.createElement('script'); \
         script.textContent = 'document.documentElement.dataset.inline = 1'; \
         const picture = document.createElement('img'); picture.alt = ''; \
         picture.setAttribute('onerror', 'document.documentElement.dataset.handler = 1'); \
         picture.src = 'data:,'; \
         document.body.append(script, picture); \
         fetch('http://127.0.0.1:9/').then( \
            () => { document.documentElement.dataset.fetched = 'yes' }, \
            () => { document.documentElement.dataset.fetched = 'no' });",
    );
    window.wait_for("hear of the fetch", "return !!document.documentElement.dataset.fetched");
    let ran = window.eval("return { ...document.documentElement.dataset }");
    assert_eq!(ran.get("inline"), None, "an inline script ran");
    assert_eq!(ran.get("handler"), None, "an inline handler ran");
    assert_eq!(ran.get("fetched"), Some(&json!("no")));
    assert_eq!(window.eval("return Object.isFrozen(Object.prototype)"), true);
    assert_eq!(window.eval("return typeof window.__TAURI__"), "undefined");
    assert_eq!(window.eval("return window.open('https://example.org/') === null"), true);
}

#[test]
fn the_window_shows_no_other_page() {
    let data = tempfile::tempdir().unwrap();
    let window = Window::start(data.path(), Language::Fr, journey::CLOCK);
    journey::arrival(&window);
    // A mark on the page goes away with it. Calling a command there and back leaves a navigation
    // the time to begin.
    window.eval("document.documentElement.dataset.same = 'page'");
    for address in ["http://127.0.0.1:9/", "https://example.org/", "about:blank"] {
        window.eval(&format!("location.href = '{address}'"));
        window.invoke("retry_open", &json!({})).unwrap();
        let same = window.eval("return document.documentElement.dataset.same ?? null");
        assert_eq!(same, "page", "{address} was shown");
    }
}

#[test]
fn the_page_may_call_only_the_windows_own_commands() {
    let data = tempfile::tempdir().unwrap();
    let window = Window::start(data.path(), Language::Fr, journey::CLOCK);
    journey::arrival(&window);

    for foreign in ["plugin:dialog|open", "plugin:window|close", "plugin:event|listen", "plugin:path|resolve"] {
        let refused = window.invoke(foreign, &json!({})).unwrap_err().to_string();
        assert!(refused.contains("not allowed"), "{foreign}: {refused}");
    }
    let elsewhere = data.path().join("elsewhere.pdf");
    std::fs::write(&elsewhere, "x").unwrap();
    let refused = window.invoke("open_file", &json!({ "path": elsewhere })).unwrap_err();
    assert_eq!(refused.get("code"), Some(&json!("file-not-shown")));

    let printed = data.path().join("prints/summary.pdf");
    std::fs::create_dir_all(data.path().join("prints")).unwrap();
    std::fs::write(&printed, "x").unwrap();
    assert_eq!(window.invoke("open_file", &json!({ "path": printed })), Ok(Value::Null));
    assert_eq!(window.wait_opened(0), printed.canonicalize().unwrap());
    assert_eq!(window.opened().len(), 1);
}

#[test]
fn a_folder_in_use_is_trouble_until_it_is_free() {
    let data = tempfile::tempdir().unwrap();
    let owner = Window::start(data.path(), Language::Fr, journey::CLOCK);
    journey::arrival(&owner);
    let start = owner.invoke("window_start", &json!({})).unwrap();
    assert_eq!(trouble(&start), &Value::Null);
    assert_eq!(start.get("lang"), Some(&json!("fr")));
    assert_eq!(start.get("clock"), Some(&json!(journey::CLOCK)));
    assert_eq!(start.get("dataDir"), Some(&json!(data.path())));

    let second = Window::start(data.path(), Language::Fr, journey::CLOCK);
    journey::arrival(&second);
    let refused = second.invoke("call", &json!({ "name": "any", "args": {} })).unwrap_err();
    assert_eq!(trouble(&second.invoke("retry_open", &json!({})).unwrap()), &refused);
    assert!(refused.get("code").is_some_and(Value::is_string), "{refused}");

    owner.close();
    let again = second.invoke("retry_open", &json!({})).unwrap();
    assert_eq!(trouble(&again), &Value::Null);
}

#[test]
fn the_accessibility_check_sees_a_planted_fault() {
    let data = tempfile::tempdir().unwrap();
    let window = Window::start(data.path(), Language::Ar, journey::CLOCK);
    journey::arrival(&window);
    window.eval("document.body.append(document.createElement('button'))");
    let rules: Vec<_> = window.axe().into_iter().map(|found| found.rule).collect();
    assert!(rules.contains(&"button-name".to_owned()), "{rules:?}");
}

/// The first hundred bytes of a database as SQLite writes them, with a schema version and an owner's mark.
fn head(version: u32, owner: u32) -> Vec<u8> {
    let mut head = vec![0u8; 4096];
    head[..16].copy_from_slice(b"SQLite format 3\0");
    head[60..64].copy_from_slice(&version.to_be_bytes());
    head[68..72].copy_from_slice(&owner.to_be_bytes());
    head
}

#[test]
fn a_file_that_cannot_be_opened_is_told_in_the_persons_language_and_left_as_it_is() {
    let cases = [
        ("not-a-database", b"a letter, not a database".to_vec(), Language::Ar),
        ("foreign-database", head(1, 0), Language::Fr),
        ("newer-database", head(9_999, 0x4157_5243), Language::Ar),
    ];
    for (code, bytes, lang) in cases {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("awrach.db");
        std::fs::write(&file, &bytes).unwrap();
        let window = Window::start(data.path(), lang, journey::CLOCK);
        journey::arrival(&window);
        let start = window.invoke("window_start", &json!({})).unwrap();
        assert_eq!(trouble(&start)["code"], code);
        let newer = [("found", 9_999.into()), ("known", trouble(&start)["args"]["known"].as_i64().unwrap_or(0).into())];
        window.wait_text(
            &window.text_with(&format!("error-{code}"), if code == "newer-database" { &newer } else { &[] }),
        );
        window.screenshot(&format!("00-{code}"));
        window.close();
        assert_eq!(std::fs::read(&file).unwrap(), bytes, "{code}: the file changed");
    }
}
