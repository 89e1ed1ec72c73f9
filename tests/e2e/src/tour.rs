//! The tour of the demo office: every screen opened, pictured and asked for faults of accessibility.

use crate::Language;
use crate::window::Window;
use serde_json::Value;
use std::process::Command;
use tempfile::TempDir;

/// Password of every demo account.
pub const DEMO_PASSWORD: &str = "awrach-demo-2026";

/// A demo office, made at a fixed time; `more` goes to `awrachctl demo`.
#[track_caller]
pub fn demo_office(more: &[&str]) -> TempDir {
    let Ok(data) = tempfile::tempdir() else { panic!("no folder can be made") };
    let mut order = Command::new(crate::binary("awrachctl"));
    order.arg("--data").arg(data.path()).args(["--clock", crate::journey::CLOCK, "demo"]).args(more);
    match order.output() {
        Ok(made) => assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr)),
        Err(error) => panic!("awrachctl: {error}"),
    }
    data
}

/// A demo office with its window.
#[track_caller]
pub fn demo(lang: Language) -> (TempDir, Window) {
    let data = demo_office(&[]);
    let window = Window::start(data.path(), lang, crate::journey::CLOCK);
    (data, window)
}

/// Signs an account in.
#[track_caller]
pub fn sign_in(window: &Window, name: &str, password: &str) {
    window.wait_text(&window.text("firststart-sign-in"));
    window.fill(&window.text("firststart-name"), name);
    window.fill(&window.text("firststart-password"), password);
    window.click(&window.text("firststart-enter"));
    window.wait_text(&window.text("today-title"));
}

/// Signs whoever is signed in out.
#[track_caller]
pub fn sign_out(window: &Window) {
    let _ = window.invoke("call", &serde_json::json!({ "name": "account.signOut", "args": {} }));
    window.eval("window.location.reload(); return true;");
    window.wait_text(&window.text("firststart-sign-in"));
}

/// Goes to an address inside the window.
#[track_caller]
pub fn go(window: &Window, address: &str) {
    window.eval(&format!("window.location.hash = '#{address}'; return true;"));
}

/// Pictures the page once its title is there and nothing loads; no fault may stand on it.
#[track_caller]
pub fn look(window: &Window, name: &str, title: &str) {
    let faults = faults(window, name, title);
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Pictures the page and gives what is wrong with it: texts that lack, faults of accessibility.
#[track_caller]
fn faults(window: &Window, name: &str, title: &str) -> Vec<String> {
    window.wait_text(title);
    window.wait_for("be settled", "return !document.querySelector('[role=progressbar], [aria-busy=true]')");
    window.screenshot(name);
    let text = window.eval("return document.body.innerText;");
    let lacking = text.as_str().unwrap_or_default().split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next());
    let lacking = lacking.map(|key| format!("{name} lacks {key}"));
    let wrong = window.axe().into_iter().map(|fault| format!("{name}: {} at {:?}", fault.help, fault.places));
    lacking.chain(wrong).collect()
}

/// Asks the core through the window, as the screens do.
#[track_caller]
pub fn ask(window: &Window, name: &str, args: &Value) -> Value {
    match window.invoke("call", &serde_json::json!({ "name": name, "args": args })) {
        Ok(reply) => reply.get("value").cloned().unwrap_or(Value::Null),
        Err(refused) => panic!("{name}: {refused}"),
    }
}

fn id_of(window: &Window, name: &str, args: &Value, path: &str) -> i64 {
    ask(window, name, args).pointer(path).and_then(Value::as_i64).unwrap_or_else(|| panic!("{name} has no {path}"))
}

/// Every screen that an administrator opens, then a reviewer's.
pub fn tour(window: &Window) {
    sign_in(window, "admin", DEMO_PASSWORD);
    let mut found = faults(window, "02-today", &window.text("today-title"));
    let call = id_of(window, "call.list", &serde_json::json!({}), "/0/id");
    let pages = [
        ("03-calls", "/calls".to_owned(), "calls-title"),
        ("04-call", format!("/calls/{call}?tab=grid"), "calls-checks"),
        ("05-register", "/applications".to_owned(), "applications-title"),
        ("06-deposit", "/applications/new".to_owned(), "applications-handed-papers"),
        ("08-ranking", "/ranking".to_owned(), "ranking-limits"),
        ("09-sessions", "/sessions".to_owned(), "sessions-title"),
        ("11-organisations", "/organisations".to_owned(), "organisations-title"),
        ("13-reports", "/reports".to_owned(), "reports-title"),
        ("15-reviews", "/reviews".to_owned(), "reviews-all"),
        ("16-backup", "/backup".to_owned(), "office-where"),
        ("17-accounts", "/accounts".to_owned(), "office-accounts"),
        ("18-log", "/log".to_owned(), "frame-log"),
        ("19-settings", "/settings".to_owned(), "office-letterhead"),
        ("20-about", "/about".to_owned(), "office-credits"),
    ];
    for (name, address, title) in pages {
        go(window, &address);
        found.extend(faults(window, name, &window.text(title)));
        if name == "08-ranking" {
            // The decision is the last column: it must not hide behind the edge.
            let cut = window
                .eval("const f = document.querySelector('table').parentElement; return f.scrollWidth - f.clientWidth;");
            assert_eq!(cut.as_i64(), Some(0), "the ranking is cut off");
        }
    }
    found.extend(records(window, call));
    sign_out(window);
    sign_in(window, "reviewer1", DEMO_PASSWORD);
    let mine = ask(window, "review.mine", &serde_json::json!({ "call": call }));
    let open =
        mine.as_array().into_iter().flatten().find(|row| row["phase"] == "in-review" && row["state"] != "submitted");
    let id = open.and_then(|row| row["id"].as_i64()).expect("a review to write");
    go(window, &format!("/reviews/{id}"));
    found.extend(faults(window, "21-scoring", &window.text("reviews-this-criterion")));
    assert!(found.is_empty(), "{found:#?}");
}

fn records(window: &Window, call: i64) -> Vec<String> {
    let mut found = Vec::new();
    let incomplete = serde_json::json!({
        "call": call, "text": "", "chip": "awaitingPapers", "phases": [], "kinds": [], "domains": [], "communes": [],
        "organisation": null, "sort": "register", "descending": false, "offset": 0, "limit": 1,
    });
    let file = id_of(window, "application.page", &incomplete, "/rows/0/id");
    go(window, &format!("/applications/{file}?tab=papers"));
    window.wait_for("see the papers", "return document.querySelectorAll('[role=tabpanel] table tbody tr').length > 5");
    found.extend(faults(window, "07-dossier", &window.text("applications-next")));
    let session = id_of(window, "session.list", &serde_json::json!({ "call": call }), "/0/id");
    go(window, &format!("/sessions/{session}"));
    found.extend(faults(window, "10-session", &window.text("sessions-decided")));
    go(window, "/organisations/1");
    found.extend(faults(window, "12-organisation", &window.text("organisations-history")));
    go(window, "/reports/summary");
    window.wait_for("see the pages", "return document.querySelectorAll('img').length > 0");
    found.extend(faults(window, "14-summary", &window.text("reports-summary")));
    found
}
