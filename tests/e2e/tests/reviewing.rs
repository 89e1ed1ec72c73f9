//! Reviewing in the real window: scored by keyboard, submitted, reopened with a reason; entered in one go, from the
//! keyboard and the clipboard; the reviewer's spreadsheet out and in; signed paper entered by the office.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach_e2e::{Language, Window, journey, tour};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::process::Command;
use tour::{DEMO_PASSWORD, ask, go, look, sign_in, sign_out};

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

fn mine(window: &Window, call: i64) -> Vec<Value> {
    let rows = ask(window, "review.mine", &json!({ "call": call }));
    let open = |row: &&Value| row["state"] != "submitted" && row["phase"] == "in-review";
    rows.as_array().into_iter().flatten().filter(open).cloned().collect()
}

fn show(window: &Window, id: i64) -> Value {
    ask(window, "review.show", &json!({ "id": id }))
}

/// Waits until the core holds so many marks of a review.
fn wait_marks(window: &Window, call: i64, id: i64, marks: i64) {
    let script = format!(
        "const done = window.marked; window.__TAURI_INTERNALS__.invoke('call', \
         {{ name: 'review.mine', args: {{ call: {call} }} }}).then((reply) => {{ \
         window.marked = reply.value.find((row) => row.id === {id}).marked; }}); return done === {marks};"
    );
    window.wait_for("see the marks on disk", &script);
}

fn scored_by_keyboard(window: &Window, call: i64) -> i64 {
    go(window, "/reviews");
    look(window, "reviewing-1-mine", &window.text("reviewing-not-scored"));
    window.click(&window.text("reviewing-not-scored"));
    window.wait_for("see the open ones alone", "return document.querySelector('button[aria-pressed=true]') !== null");
    look(window, "reviewing-2-open", &window.text("reviewing-not-scored"));
    let id = mine(window, call)[0]["id"].as_i64().expect("a review to write");
    let criteria = i64::try_from(show(window, id)["criteria"].as_array().expect("criteria").len()).expect("few");
    go(window, &format!("/reviews/{id}"));
    window.wait_text(&window.text("reviews-this-criterion"));
    window.eval("document.querySelector('fieldset button[data-value]').focus(); return true;");
    // A key for each criterion; the focus goes on by itself.
    for _ in 0..criteria {
        window.type_text("4");
    }
    wait_marks(window, call, id, criteria);
    // Back to the first, a score that wants its comment; the review is refused at that criterion.
    window.eval("document.querySelector('fieldset button[data-value]').focus(); return true;");
    window.type_text("1");
    window.wait_for(
        "see the comment wanted",
        "return document.querySelector('fieldset textarea[required], fieldset textarea') !== null",
    );
    look(window, "reviewing-3-scoring", &window.text("reviews-this-criterion"));
    window.press("Control+Enter");
    window.wait_text(&window.text("error-comment-missing"));
    look(window, "reviewing-4-refused", &window.text("error-comment-missing"));
    window.eval("document.querySelector('fieldset textarea').focus(); return true;");
    window.type_text("مؤشرات غير قابلة للقياس");
    window.press("Control+Enter");
    window.wait_text(&window.text("reviews-submitted"));
    let done = show(window, id);
    assert_eq!(done["state"], "submitted");
    assert_eq!(done["marks"].as_array().expect("marks").len(), usize::try_from(criteria).expect("few"));
    id
}

fn reopened(window: &Window, id: i64) {
    let before = show(window, id);
    if before["reopenable"] != true {
        // Another's review is in: only the head may, and the button says so.
        assert_eq!(before["reopenHindrance"], "reopen-needs-head");
        sign_out(window);
        sign_in(window, "head", DEMO_PASSWORD);
    }
    go(window, &format!("/reviews/{id}"));
    window.wait_text(&window.text("reviewing-reopen"));
    window.click(&window.text("reviewing-reopen"));
    window.wait_text(&window.text("reviewing-reopen-reason"));
    window.fill(&window.text("reviewing-reopen-reason"), "أغفلت وثيقة الميزانية");
    look(window, "reviewing-5-reopen", &window.text("reviewing-reopen-reason"));
    window.eval("[...document.querySelectorAll('[role=dialog] button')].at(-1).click(); return true;");
    window.wait_gone(&window.text("reviewing-reopen-reason"));
    window.wait_text(&window.text("reviewing-reopened"));
    look(window, "reviewing-6-reopened", &window.text("reviewing-reopened"));
    let after = show(window, id);
    assert_eq!((&after["state"], &after["reopenReason"]), (&json!("draft"), &json!("أغفلت وثيقة الميزانية")));
    if before["reopenable"] != true {
        sign_out(window);
        sign_in(window, "reviewer1", DEMO_PASSWORD);
    }
}

fn entered_in_one_go(window: &Window, call: i64) {
    let open = mine(window, call);
    let table = ask(window, "review.table", &json!({ "call": call, "reviewer": null }));
    let rows = table["rows"].as_array().expect("rows").clone();
    let at = rows.iter().position(|row| row["hindrance"].is_null() && row["marks"] == json!([])).expect("an empty row");
    let criteria = table["criteria"].as_array().expect("criteria").len();
    go(window, "/reviews/entry");
    window.wait_text(&window.text("reviewing-keys"));
    let focus =
        format!("const cell = document.querySelector('input[data-cell=\"{at}.0\"]'); cell.focus(); return true;");
    window.eval(&focus);
    // Arabic-Indic digits, then an impossible value, then a block as Excel copies it.
    window.type_text("٤");
    window.press("Tab");
    window.type_text("9");
    look(window, "reviewing-7-entry", &window.text("reviewing-keys"));
    window.click(&window.text("reviewing-save"));
    window.wait_text(&window.text("reviewing-outcome-refused"));
    look(window, "reviewing-8-entry-refused", &window.text("reviewing-outcome-refused"));
    let block = vec!["4"; criteria].join("\\t");
    window.eval(&format!(
        "const cell = document.querySelector('input[data-cell=\"{at}.0\"]'); cell.focus(); \
         const given = new DataTransfer(); given.setData('text/plain', \"{block}\\n\"); \
         cell.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: given, bubbles: true, cancelable: true }})); \
         return true;"
    ));
    window.click(&window.text("reviewing-submit-all"));
    window.wait_text(&window.text("reviewing-outcome-submitted"));
    look(window, "reviewing-9-entry-done", &window.text("reviewing-outcome-submitted"));
    assert!(mine(window, call).len() < open.len());
    assert_eq!(show(window, rows[at]["id"].as_i64().expect("an id"))["total"], "80.00");
}

/// Gives bytes to the page's own chooser, as the system's dialog would.
fn choose_file(window: &Window, name: &str, bytes: &[u8]) {
    window.wait_for("see the chooser", "return document.querySelector('input[type=file]') !== null");
    window.eval(&format!(
        "const bytes = Uint8Array.from(atob({}), (one) => one.charCodeAt(0)); \
         const input = document.querySelector('input[type=file]'); const given = new DataTransfer(); \
         given.items.add(new File([bytes], {})); input.files = given.files; \
         input.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;",
        json!(STANDARD.encode(bytes)),
        json!(name)
    ));
}

fn sheet_out_and_in(window: &Window, call: i64) {
    let lang = window.lang().slug();
    let written =
        ask(window, "review.sheet", &json!({ "call": call, "reviewer": null, "language": lang, "path": null }));
    let bytes = std::fs::read(written["path"].as_str().expect("a path")).expect("the sheet");
    go(window, "/reviews");
    window.wait_text(&window.text("reviewing-sheet-in"));
    choose_file(window, "note.xlsx", b"not a spreadsheet");
    window.wait_text(&window.text("reviewing-sheet-untouched"));
    look(window, "reviewing-10-sheet-refused", &window.text("reviewing-sheet-untouched"));
    window.press("Escape");
    window.wait_gone(&window.text("reviewing-sheet-untouched"));
    // The same sheet comes back: read in a process of its own, it brings nothing new but what was whole already.
    choose_file(window, "scores.xlsx", &bytes);
    window.wait_text(&window.text("reviewing-submit-whole"));
    look(window, "reviewing-11-sheet", &window.text("reviewing-submit-whole"));
    window.press("Escape");
    window.wait_gone(&window.text("reviewing-submit-whole"));
}

fn signed_paper(window: &Window, call: i64) {
    sign_out(window);
    sign_in(window, "depot", DEMO_PASSWORD);
    go(window, "/reviews");
    look(window, "reviewing-12-for-others", &window.text("reviewing-for-others-about"));
    let reviewers = ask(window, "review.reviewers", &json!({ "call": call }));
    let open = |row: &&Value| row["assigned"].as_i64() > row["submitted"].as_i64();
    let reviewer = reviewers.as_array().into_iter().flatten().find(open).expect("a reviewer with open files").clone();
    let before = window.opened().len();
    window.eval(
        "const row = [...document.querySelectorAll('tbody tr')].find((one) => \
         one.querySelector('button').getAttribute('aria-disabled') !== 'true'); \
         row.querySelector('button').click(); return true;",
    );
    let paper = window.wait_opened(before);
    assert!(journey::pdf_text(&paper).contains("R0"), "the code of a review stands on its paper");
    go(window, &format!("/reviews/entry?reviewer={}", reviewer["id"]));
    window.wait_text(&window.text("reviewing-keys"));
    look(window, "reviewing-13-paper", &window.text("reviewing-keys"));
}

fn whole(lang: Language) {
    let (_data, window) = demo(lang);
    let window = &window;
    sign_in(window, "reviewer1", DEMO_PASSWORD);
    let call = ask(window, "call.list", &json!({}))[0]["id"].as_i64().expect("a call");
    let id = scored_by_keyboard(window, call);
    reopened(window, id);
    entered_in_one_go(window, call);
    sheet_out_and_in(window, call);
    signed_paper(window, call);
}

#[test]
fn a_reviewer_scores_reopens_and_brings_paper_in_in_arabic() {
    whole(Language::Ar);
}

#[test]
fn a_reviewer_scores_reopens_and_brings_paper_in_in_french() {
    whole(Language::Fr);
}
