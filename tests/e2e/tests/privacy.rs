//! Privacy in the real window: the notice at the counter, values shown on request, a person's data, and a
//! destruction from its preview to the printed minutes.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a journey that cannot go on has failed"
)]

use awrach_e2e::tour::{DEMO_PASSWORD, ask, go, look, sign_in, sign_out};
use awrach_e2e::{Language, Window};
use serde_json::{Value, json};
use std::process::Command;

/// The demo lives in 2026; the window opens when its data may go.
const MADE: &str = "2026-11-23T09:00:00Z";
const LATER: &str = "2031-12-02T10:15:00Z";

fn demo() -> tempfile::TempDir {
    let data = tempfile::tempdir().expect("a folder");
    let made = Command::new(awrach_e2e::binary("awrachctl"))
        .arg("--data")
        .arg(data.path())
        .args(["--clock", MADE, "demo", "--applications", "12"])
        .output()
        .expect("awrachctl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    data
}

/// Files the call away at the demo's own time.
fn archive(data: &std::path::Path) {
    let order = |name: &str, args: &Value| -> Value {
        let output = Command::new(awrach_e2e::binary("awrachctl"))
            .arg("--data")
            .arg(data)
            .args(["--clock", MADE, "--as", "admin", "call", name, &args.to_string()])
            .env("AWRACH_PASSWORD", DEMO_PASSWORD)
            .output()
            .expect("awrachctl");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    };
    for call in order("call.list", &json!({})).as_array().unwrap() {
        for act in ["call.close", "call.archive"] {
            let view = order("call.show", &json!({ "id": call["id"] }));
            let wanted = if act == "call.close" { "open" } else { "closed" };
            if view["state"] == wanted {
                order(act, &json!({ "id": call["id"], "version": view["version"] }));
            }
        }
    }
}

fn counter(window: &Window) {
    go(window, "/applications/new");
    window.wait_text(&window.text("privacy-notice-title"));
    look(window, "privacy-01-deposit", &window.text("applications-handed-papers"));
}

fn reveal(window: &Window) {
    go(window, "/organisations/1");
    window.wait_text(&window.text("organisations-history"));
    let cin = "return document.querySelector('[data-field=\"president.cin\"] input')?.value ?? ''";
    window.wait_for("see a masked card", &format!("return (() => {{ {cin} }})().includes('•')"));
    look(window, "privacy-02-masked", &window.text("organisations-history"));
    window.click(&window.text("privacy-reveal"));
    window.wait_for("see the card whole", &format!("return /^[A-Z]+[0-9]+$/.test((() => {{ {cin} }})())"));
    look(window, "privacy-03-shown", &window.text("privacy-hide"));
    window.click(&window.text("privacy-hide"));
    window.wait_for("see it masked again", &format!("return (() => {{ {cin} }})().includes('•')"));
}

fn settings(window: &Window) {
    go(window, "/privacy");
    window.fill(&window.text("privacy-cndp-number"), "A-GC-77/2026");
    window.choose(&window.text("privacy-cndp-kind"), &window.text("privacy-cndp-authorisation"));
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("privacy-saved"));
    look(window, "privacy-04-state", &window.text("privacy-seen"));
    let saved = ask(window, "privacy.notice", &json!({}));
    assert_eq!((&saved["cndpNumber"], &saved["cndpKind"]), (&json!("A-GC-77/2026"), &json!("authorisation")));
}

fn person(window: &Window) {
    let view = ask(window, "organisation.show", &json!({ "id": 1 }));
    let name = view["president"]["nameAr"].as_str().unwrap().to_owned();
    go(window, "/privacy?tab=person");
    window.fill(&window.text("privacy-person-text"), &name);
    window.click(&window.text("privacy-person-find"));
    // The password first: a wrong one is told at its field, nothing is lost.
    window.wait_text(&window.text("privacy-confirm-title"));
    window.fill(&window.text("frame-present-password"), "not the password");
    window.click(&window.text("privacy-confirm"));
    window.wait_text(&window.text("error-wrong-password"));
    window.fill(&window.text("frame-present-password"), DEMO_PASSWORD);
    window.click(&window.text("privacy-confirm"));
    window.wait_text(&window.text("privacy-person-found"));
    window.wait_for(
        "see the candidates' ticks",
        "return document.querySelectorAll('[role=tabpanel] table input[type=checkbox]').length > 0",
    );
    window.click_css("[role=tabpanel] table input[type=checkbox]");
    look(window, "privacy-05-found", &window.text("privacy-person-found"));
    window.click(&window.text("privacy-person-collect"));
    window.wait_text(&window.text("privacy-person-held"));
    look(window, "privacy-06-held", &window.text("privacy-person-held"));
    let already = window.opened().len();
    window.click(&window.text("privacy-person-print"));
    assert!(window.wait_opened(already).exists());
}

fn purge(window: &Window) {
    go(window, "/privacy?tab=purge");
    window.wait_text(&window.text("privacy-purge-destroyed"));
    window.wait_text(&window.text("report-purge-kind-persons"));
    look(window, "privacy-07-preview", &window.text("privacy-purge-destroyed"));
    window.fill(&window.text("privacy-purge-reason"), "قرار اللجنة رقم 12/2031");
    window.fill(&window.text("privacy-purge-number"), "PV/2031/04");
    window.click(&window.text("privacy-purge-run"));
    window.wait_for("be asked", "return document.querySelectorAll('[role=dialog]').length === 1");
    look(window, "privacy-08-sure", &window.text("privacy-purge-run"));
    // What floats above the page is looked at first: the button of the question.
    window.click(&window.text("privacy-purge-run"));
    // What cannot be taken back asks for the password once more; a wrong one is said at its field.
    window.wait_text(&window.text("privacy-confirm-title"));
    window.fill(&window.text("frame-present-password"), "not the password");
    window.click(&window.text("privacy-confirm"));
    window.wait_text(&window.text("error-wrong-password"));
    look(window, "privacy-08-password", &window.text("privacy-confirm-title"));
    window.fill(&window.text("frame-present-password"), DEMO_PASSWORD);
    window.click(&window.text("privacy-confirm"));
    window.wait_text(&window.text("privacy-purge-print"));
    look(window, "privacy-09-done", &window.text("privacy-purge-done-list"));
    let already = window.opened().len();
    window.click(&window.text("privacy-purge-print"));
    assert!(window.wait_opened(already).exists());
    let verified = ask(window, "log.verify", &json!({}));
    assert_eq!((&verified["brokenAt"], &verified["findings"]), (&Value::Null, &json!([])));
}

fn journey(lang: Language) {
    let data = demo();
    let window = Window::start(data.path(), lang, MADE);
    sign_in(&window, "depot", DEMO_PASSWORD);
    counter(&window);
    reveal(&window);
    sign_out(&window);
    sign_in(&window, "observer", DEMO_PASSWORD);
    go(&window, "/organisations/1");
    window.wait_text(&window.text("organisations-history"));
    window.wait_for("see masks", "return document.body.innerText.includes('••••')");
    let offered = window.text("privacy-reveal");
    assert_eq!(window.eval(&format!("return document.body.innerText.includes({offered:?})")), false);
    sign_out(&window);
    sign_in(&window, "admin", DEMO_PASSWORD);
    settings(&window);
    person(&window);
    window.close();

    archive(data.path());
    let window = Window::start(data.path(), lang, LATER);
    sign_in(&window, "admin", DEMO_PASSWORD);
    purge(&window);
    window.close();
}

#[test]
fn privacy_in_arabic() {
    journey(Language::Ar);
}

#[test]
fn privacy_in_french() {
    journey(Language::Fr);
}
