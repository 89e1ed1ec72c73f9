//! Giving files to reviewers and conflicts of interest in the real window: shared out by rule with a preview and
//! undone, a conflict declared from the list, a concerned reviewer turned away, a finding dismissed by the head.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach::i18n::Value as Argument;
use awrach_e2e::{Language, Window, journey, tour};
use serde_json::{Value, json};
use std::process::Command;
use tour::{DEMO_PASSWORD, ask, go, sign_in, sign_out};

fn demo(lang: Language) -> (tempfile::TempDir, Window) {
    let data = tempfile::tempdir().expect("a folder");
    let made = Command::new(awrach_e2e::binary("awrachctl"))
        .arg("--data")
        .arg(data.path())
        .args(["--clock", journey::CLOCK, "demo"])
        .output()
        .expect("awrachctl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let window = Window::start(data.path(), lang, journey::CLOCK);
    (data, window)
}

#[track_caller]
fn look(window: &Window, name: &str, title: &str) {
    window.wait_text(title);
    window.eval(
        "window.drawn = false; \
         requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = true; })); return true;",
    );
    window.wait_for("be drawn", "return window.drawn === true");
    tour::look(window, name, title);
}

/// What the window says with one number in it.
fn counted(window: &Window, key: &str, name: &str, count: i64) -> String {
    window.text_with(key, &[(name, Argument::from(count))])
}

fn confirm(window: &Window) {
    let last = "[...document.querySelectorAll('[role=alertdialog] button, [role=dialog] button')].at(-1)";
    window.wait_for("be ready", &format!("return {last}?.getAttribute('aria-disabled') !== 'true'"));
    window.eval(&format!("{last}.click(); return true;"));
}

fn assignment(lang: Language) {
    let (_data, window) = demo(lang);
    let window = &window;
    sign_in(window, "depot", DEMO_PASSWORD);
    let call = ask(window, "call.list", &json!({}))[0]["id"].clone();
    share_out(window, &call);
    by_keyboard(window, &call);
    sign_out(window);
    declare(window, &call);
    sign_out(window);
    sign_in(window, "admin", DEMO_PASSWORD);
    findings(window, &call);
    person(window);
    nothing_to_assign(window);
}

fn share_out(window: &Window, call: &Value) {
    go(window, "/reviews");
    window.wait_text(&window.text("assignment-open"));
    window.click(&window.text("assignment-open"));
    window.wait_text(&window.text("assignment-reviewers"));
    look(window, "assignment-1-page", &window.text("assignment-acts"));
    let before = ask(window, "assignment.show", &json!({ "call": call }))["files"].clone();
    let plan = ask(window, "assignment.preview", &json!({ "call": call }));
    let given = plan["given"].as_i64().expect("a count");
    assert!(given > 5, "{plan}");

    window.click(&window.text("assignment-automatic"));
    window.wait_text(&window.text("assignment-loads"));
    look(window, "assignment-2-preview", &window.text("assignment-who-gets"));
    // More reviewers than there are is said at its field, and there is nothing to do then.
    window.fill(&window.text("assignment-per-file"), "9");
    window.press("Tab");
    window.wait_text(&counted(window, "error-more-than-reviewers", "reviewers", 5));
    look(window, "assignment-3-refused", &counted(window, "error-more-than-reviewers", "reviewers", 5));
    window.fill(&window.text("assignment-per-file"), "2");
    window.press("Tab");
    window.wait_text(&counted(window, "assignment-apply", "n", given));
    window.click(&counted(window, "assignment-apply", "n", given));
    let done = counted(window, "assignment-done", "n", given);
    window.wait_text(&done);
    // The toast stays a moment only: pictured without the long check.
    window.screenshot("assignment-4-done");
    let after = ask(window, "assignment.show", &json!({ "call": call }));
    assert!(after["files"].as_array().into_iter().flatten().all(|file| file["lacks"] == 0), "{after}");
    window.click_css("[aria-live=polite] button");
    window.wait_text(&counted(window, "assignment-undone", "n", given));
    assert_eq!(ask(window, "assignment.show", &json!({ "call": call }))["files"], before, "as it was before");
}

/// Everything of the list by keys: ticking, and giving what is ticked.
fn by_keyboard(window: &Window, call: &Value) {
    go(window, &format!("/calls/{call}/assignment?show=unassigned"));
    window.wait_for("see the files", "return document.querySelectorAll('[role=row]').length > 4");
    window.eval("document.querySelector('[data-cell=\"0:1\"]').focus(); return true;");
    window.press("Control+a");
    window.wait_text(&window.text("assignment-by-hand"));
    look(window, "assignment-5-selection", &window.text("assignment-by-hand"));
    window.click(&window.text("assignment-by-hand"));
    // One of the five is the file of the body that this reviewer belongs to.
    let reviewers = ask(window, "review.reviewers", &json!({ "call": call }));
    let last = reviewers.as_array().and_then(|list| list.last()).expect("a reviewer").clone();
    let name = if window.lang() == Language::Ar { "displayAr" } else { "displayFr" };
    window.click(last[name].as_str().expect("a name"));
    window.click(&window.text("applications-assign-do"));
    let kept_out = ask(window, "conflict.list", &json!({ "call": call }));
    let row =
        kept_out.as_array().into_iter().flatten().find(|row| row["account"] == last["id"]).expect("a finding").clone();
    let number = row["number"].as_str().expect("a number");
    let refused = window.text_with("error-reviewer-conflicted", &[("number", Argument::from(number))]);
    window.wait_text(&refused);
    look(window, "assignment-6-conflicted", &refused);
    window.press("Escape");
    window.wait_gone(&refused);
}

/// A reviewer says so from the list; from then on every door is shut, and the list says why.
fn declare(window: &Window, call: &Value) {
    sign_in(window, "reviewer1", DEMO_PASSWORD);
    go(window, "/reviews");
    window.wait_text(&window.text("reviews-mine"));
    let mine = ask(window, "review.mine", &json!({ "call": call }));
    let open =
        mine.as_array().into_iter().flatten().find(|row| row["phase"] == "in-review" && row["state"] != "submitted");
    let row = open.expect("a review to write").clone();
    let number = row["number"].as_str().expect("a number").to_owned();
    window.click_beside(&number, &window.text("conflicts-declare"));
    window.wait_text(&window.text("conflicts-declare-body"));
    window.choose(&window.text("conflicts-kind"), &window.text("conflict-kind-other"));
    confirm(window);
    window.wait_text(&window.text("error-required"));
    window.fill(&window.text("conflicts-note"), "عضو سابق في مكتب الجمعية — ancien membre");
    look(window, "conflicts-1-declare", &window.text("conflicts-declare-body"));
    confirm(window);
    window.wait_text(&window.text("conflicts-declared-done"));
    look(window, "conflicts-2-mine", &window.text("conflicts-mine"));
    let refused = window.text_with("error-conflicted", &[("number", Argument::from(number.as_str()))]);
    go(window, &format!("/applications/{}", row["application"]));
    window.wait_text(&refused);
    look(window, "conflicts-3-shut", &refused);
    for (name, args) in [
        ("application.show", json!({ "id": row["application"] })),
        ("report.preview", json!({ "name": "receipt", "language": "ar", "application": row["application"] })),
        ("attachment.list", json!({ "noun": "application", "id": row["application"] })),
    ] {
        let answer = window.invoke("call", &json!({ "name": name, "args": args }));
        assert_eq!(answer.expect_err(name)["code"], "conflicted", "{name}");
    }
}

fn findings(window: &Window, call: &Value) {
    go(window, &format!("/calls/{call}/conflicts"));
    window.wait_text(&window.text("conflict-ground-belongs"));
    look(window, "conflicts-4-all", &window.text("conflicts-about"));
    let found = window.text("conflict-ground-belongs");
    window.click_beside(&found, &window.text("conflicts-dismiss"));
    window.wait_text(&window.text("conflicts-dismiss-body"));
    window.fill(&window.text("conflicts-reason"), "غادر الهيئة سنة 2021");
    look(window, "conflicts-5-dismiss", &window.text("conflicts-dismiss-body"));
    confirm(window);
    window.wait_text("غادر الهيئة سنة 2021");
    let rows = ask(window, "conflict.list", &json!({ "call": call }));
    let dismissed = |rows: &Value| rows.as_array().into_iter().flatten().filter(|row| row["stands"] == false).count();
    assert_eq!(dismissed(&rows), 1);
    window.wait_gone(&window.text("conflicts-dismiss-body"));
    look(window, "conflicts-6-dismissed", "غادر الهيئة سنة 2021");
    window.click_beside("غادر الهيئة سنة 2021", &window.text("conflicts-restore"));
    window.wait_text(&window.text("conflicts-restored"));
    assert_eq!(dismissed(&ask(window, "conflict.list", &json!({ "call": call }))), 0);
}

/// Who somebody is, and what they know.
fn person(window: &Window) {
    go(window, "/accounts");
    window.wait_text("reviewer5");
    window.click_beside("reviewer5", &window.text("conflicts-person-open"));
    window.wait_text(&window.text("conflicts-person-about"));
    window.fill(&window.text("conflicts-person-cin"), "12");
    confirm(window);
    window.wait_text(&window.text("error-cin-malformed"));
    look(window, "conflicts-7-person", &window.text("conflicts-person-about"));
    window.fill(&window.text("conflicts-person-cin"), "JB 123456");
    confirm(window);
    window.wait_text(&window.text("conflicts-person-saved"));
}

/// A call without a file says how to begin.
fn nothing_to_assign(window: &Window) {
    let programme = ask(window, "programme.list", &json!({}))[0]["id"].clone();
    let made = ask(
        window,
        "call.create",
        &json!({ "programme": programme, "code": "2027-A", "titleAr": "أوراش — دورة 2027",
                 "titleFr": "Awrach, édition 2027", "level": "prefectural", "province": "09.273" }),
    );
    go(window, &format!("/calls/{}/assignment", made["id"]));
    window.wait_text("2027");
    look(window, "assignment-7-empty", &window.text("assignment-none-hint"));
    go(window, &format!("/calls/{}/conflicts", made["id"]));
    look(window, "conflicts-8-none", &window.text("conflicts-none-hint"));
}

#[test]
fn assignment_in_arabic() {
    assignment(Language::Ar);
}

#[test]
fn assignment_in_french() {
    assignment(Language::Fr);
}
