//! The second opinion in the real window: who is far apart, what a like severity would change, whose places hang on
//! one person, how far weights may move; the flag in the ranking and in the dossier, the print.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach_e2e::{Language, Window, journey, tour};
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

fn second_opinion(lang: Language) {
    let (_data, window) = demo(lang);
    let window = &window;
    sign_in(window, "head", DEMO_PASSWORD);
    let call = ask(window, "call.list", &json!({}))[0]["id"].clone();
    let view = ask(window, "spread.show", &json!({ "call": call }));

    go(window, "/ranking");
    window.wait_text(&window.text("spread-discuss"));
    look(window, "spread-1-ranking", &window.text("ranking-limits"));
    window.click(&window.text("spread-link"));
    window.wait_text(&window.text("spread-about"));
    look(window, "spread-2-files", &window.text("spread-calibrated-about"));

    let discussed = count(&view, |file| file["discuss"] != json!([]));
    go(window, "/ranking/second-opinion?show=discuss");
    window.wait_for(
        "see only what is to be discussed",
        &format!("return document.querySelector('[role=grid]').getAttribute('aria-rowcount') === '{}'", discussed + 1),
    );
    look(window, "spread-3-discuss", &window.text("spread-calibrated-about"));

    go(window, "/ranking/second-opinion?tab=reviewers");
    look(window, "spread-4-reviewers", &window.text("spread-reviewers-about"));
    go(window, "/ranking/second-opinion?tab=weights");
    look(window, "spread-5-weights", &window.text("spread-weights-about"));

    let file = first(&view, |file| file["discuss"] != json!([]));
    go(window, &format!("/applications/{file}?tab=reviews"));
    window.wait_text(&window.text("spread-discuss"));
    look(window, "spread-6-dossier", &window.text("applications-next"));

    go(window, "/reports/opinion");
    window.wait_for("see the pages", "return document.querySelectorAll('img').length > 0");
    look(window, "spread-7-print", &window.text("reports-opinion"));

    // A reviewer sees neither the flag nor the page.
    sign_out(window);
    sign_in(window, "reviewer1", DEMO_PASSWORD);
    go(window, &format!("/applications/{file}?tab=reviews"));
    window.wait_text(&window.text("applications-next"));
    window.wait_gone(&window.text("spread-discuss"));
    go(window, "/ranking/second-opinion");
    window.wait_text(&window.text("error-not-allowed"));
}

fn count(view: &Value, fits: impl Fn(&Value) -> bool) -> usize {
    view["files"].as_array().into_iter().flatten().filter(|file| fits(file)).count()
}

fn first(view: &Value, fits: impl Fn(&Value) -> bool) -> i64 {
    let found = view["files"].as_array().into_iter().flatten().find(|file| fits(file));
    found.and_then(|file| file["application"].as_i64()).expect("such a file")
}

#[test]
fn a_second_opinion_stands_beside_the_ranking_in_arabic() {
    second_opinion(Language::Ar);
}

#[test]
fn a_second_opinion_stands_beside_the_ranking_in_french() {
    second_opinion(Language::Fr);
}
