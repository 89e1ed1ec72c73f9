//! The line in the real window: what is tried moves who enters, a scenario is kept, laid beside the present and printed.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach_e2e::{Language, Window, journey, tour};
use serde_json::{Value, json};
use std::process::Command;
use tour::{DEMO_PASSWORD, ask, go, sign_in};

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

/// Pictures the page once what stands on it is drawn; no fault may stand on it.
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

/// The decision is the last column: it must not hide behind the edge, and the page itself must not scroll.
#[track_caller]
fn whole(window: &Window) {
    let cut = window.eval(
        "const f = document.querySelector('table').parentElement; const d = document.documentElement; \
         return [f.scrollWidth - f.clientWidth, d.scrollHeight - d.clientHeight];",
    );
    assert_eq!(cut, json!([0, 0]), "the ranking is cut off");
}

const NAME: &str = "غلاف أصغر مع الإبقاء على حصة النساء (Plan B)";

fn line(lang: Language) {
    let (_data, window) = demo(lang);
    let window = &window;
    sign_in(window, "head", DEMO_PASSWORD);
    let call = ask(window, "call.list", &json!({}))[0]["id"].clone();
    go(window, "/ranking");
    look(window, "line-1-ranking", &window.text("line-what-if"));
    whole(window);
    let shown = ask(window, "ranking.show", &json!({ "call": call }));
    // Half of what the line takes now, in whole dirhams.
    let half = shown["line"]["amount"].as_i64().expect("an amount") / 200;
    window.fill(&window.text("line-envelope-typed"), &half.to_string());
    window.press("Tab");
    window.wait_text(&window.text("line-beside-present"));
    let tried = ask(window, "ranking.whatIf", &json!({ "call": call, "changes": { "envelope": half * 100 } }));
    let leave = tried["leave"].as_array().expect("files").len();
    assert!(leave > 0, "a smaller envelope lets files go");
    window.wait_text(&window.text_with("line-leave", &[("n", leave.into())]));
    window.wait_text(&window.text("line-leaves"));
    look(window, "line-2-what-if", &window.text("line-beside-present"));
    whole(window);
    by_keyboard(window);
    wrong_values(window);
    let scenario = keep(window, &call);
    compare(window, scenario);
}

/// The pass mark moves by the arrow keys, and back by "reset".
fn by_keyboard(window: &Window) {
    let mark = "document.querySelectorAll('aside input[type=range]')[2]";
    let before = window.eval(&format!("{mark}.focus(); return {mark}.value;"));
    window.press("ArrowUp");
    let moved = format!("return {mark}.value !== {before} && document.activeElement === {mark}");
    window.wait_for("move the pass mark", &moved);
    window.press("ArrowDown");
    window.wait_for("move it back", &format!("return {mark}.value === {before}"));
}

/// What no line could be drawn by is said at its field, and the last answer stays.
fn wrong_values(window: &Window) {
    let quota = window.text("line-quota-typed");
    window.fill(&quota, "0");
    window.press("Tab");
    window.wait_for(
        "see the fault",
        "return document.querySelector('aside [role=alert], aside [data-field] ~ *') !== null",
    );
    look(window, "line-3-wrong", &window.text("line-what-if"));
}

fn keep(window: &Window, call: &Value) -> Value {
    window.click(&window.text("line-reset"));
    window.wait_gone(&window.text("line-beside-present"));
    window.click(&window.text("line-more"));
    window.click(&window.text("line-passes-over"));
    window.fill(&window.text("line-pass-mark-typed"), "70");
    window.press("Tab");
    window.wait_text(&window.text("line-beside-present"));
    look(window, "line-4-more", &window.text("line-weights"));
    whole(window);
    window.click(&window.text("line-save"));
    window.wait_text(&window.text("line-save-title"));
    window.click(&window.text("line-save-do"));
    window.wait_text(&window.text("error-required"));
    window.fill(&window.text("line-name"), NAME);
    window.fill(&window.text("line-note"), "اقتراح المجلس الإقليمي للدورة المقبلة");
    look(window, "line-5-save", &window.text("line-save-title"));
    window.click(&window.text("line-save-do"));
    window.wait_gone(&window.text("line-save-title"));
    window.wait_text(NAME);
    let listed = ask(window, "scenario.list", &json!({ "call": call }));
    assert_eq!(listed[0]["name"], NAME);
    assert_eq!(listed[0]["changes"], json!({ "passMark": "70", "passesOver": true }));
    listed[0]["id"].clone()
}

fn compare(window: &Window, scenario: Value) {
    go(window, &format!("/ranking/compare?right={scenario}"));
    window.wait_text(&window.text("line-term-passMark"));
    look(window, "line-6-compare", &window.text("line-files-compared"));
    window.click(&window.text("line-print-both"));
    window.wait_for("see the pages", "return document.querySelectorAll('img').length > 0");
    look(window, "line-7-print", &window.text("reports-comparison"));
    go(window, "/reports/ranking");
    window.wait_for("see the table", "return document.querySelectorAll('img').length > 0");
    look(window, "line-8-table", &window.text("reports-ranking"));
}

#[test]
fn the_line_in_arabic() {
    line(Language::Ar);
}

#[test]
fn the_line_in_french() {
    line(Language::Fr);
}
