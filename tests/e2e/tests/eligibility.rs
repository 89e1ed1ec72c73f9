//! Eligibility in the real window: what stands against a file and why, an officer's verdict with its reason, the
//! decision that freezes it, the conditions of a call, the counter, the list of excluded organisations.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

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

/// The first deposited file of which a rule was found so.
fn file_with(window: &Window, call: &Value, rule: &str, found: &str) -> i64 {
    let query = json!({
        "call": call, "text": "", "chip": "toCheck", "phases": [], "kinds": [], "domains": [], "communes": [],
        "organisation": null, "sort": "register", "descending": false, "offset": 0, "limit": 100,
    });
    let rows = ask(window, "application.page", &query)["rows"].clone();
    let fits = |id: &i64| {
        let card = ask(window, "eligibility.show", &json!({ "application": id }));
        let rules = card["rules"].as_array().cloned().unwrap_or_default();
        rules.iter().any(|view| view["rule"] == rule && view["found"] == found)
    };
    let mut ids = rows.as_array().into_iter().flatten().filter_map(|row| row["id"].as_i64());
    ids.find(fits).expect("a file of which the rule was found so")
}

/// The tab of a file, once its own rules stand there.
fn open_tab(window: &Window, file: i64) {
    go(window, &format!("/applications/{file}?tab=eligibility"));
    let number = ask(window, "application.show", &json!({ "id": file }))["number"].clone();
    window.wait_for(
        "see the rules of this file",
        &format!(
            "return document.querySelector('main').innerText.includes({number}) \
             && document.querySelectorAll('[role=tabpanel] tbody tr').length > 8"
        ),
    );
}

/// A fresh office's conditions, set and weighed, then a file judged by the officer and by the decision.
fn eligibility(lang: Language) {
    let (_data, window) = demo(lang);
    let window = &window;
    sign_in(window, "depot", DEMO_PASSWORD);
    let call = ask(window, "call.list", &json!({}))[0]["id"].clone();
    register(window);
    judge_otherwise(window, &call);
    decide(window, &call);
    counter(window);
    sign_out(window);
    sign_in(window, "admin", DEMO_PASSWORD);
    conditions(window, &call);
    exclusions(window);
}

fn register(window: &Window) {
    go(window, "/applications?chip=notEligible");
    window.wait_for(
        "see the files that are not eligible",
        "return document.querySelector('button[aria-pressed=true]') !== null \
         && document.querySelectorAll('[role=row]').length > 3",
    );
    look(window, "eligibility-1-register", &window.text("applications-chip-noteligible"));
}

fn judge_otherwise(window: &Window, call: &Value) {
    let unclear = file_with(window, call, "founded-years", "unclear");
    open_tab(window, unclear);
    window.wait_text(&window.text("eligibility-restore"));
    look(window, "eligibility-2-overridden", &window.text("eligibility-live"));

    let failing = file_with(window, call, "founded-years", "fails");
    open_tab(window, failing);
    let rule = window.text("eligibility-test-founded-years");
    window.click_beside(&rule, &window.text("eligibility-override"));
    window.wait_text(&window.text("eligibility-override-reason-about"));
    window.click(&window.text("eligibility-override-save"));
    window.wait_text(&window.text("error-required"));
    window.fill(&window.text("eligibility-override-reason"), "وصل الإيداع الأصلي مؤرخ في 2019");
    look(window, "eligibility-3-dialog", &window.text("eligibility-override-reason-about"));
    window.click(&window.text("eligibility-override-save"));
    window.wait_gone(&window.text("eligibility-override-reason-about"));
    window.wait_text("وصل الإيداع الأصلي مؤرخ في 2019");
    let rules = ask(window, "eligibility.show", &json!({ "application": failing }))["rules"].clone();
    let founded = rules.as_array().into_iter().flatten().find(|view| view["rule"] == "founded-years").cloned();
    assert_eq!(founded.expect("the rule")["verdict"], "holds");
    window.click_beside(&rule, &window.text("eligibility-restore"));
    window.wait_gone("وصل الإيداع الأصلي مؤرخ في 2019");
}

/// The file is turned down for the rule that fails; from then on what stood is shown.
fn decide(window: &Window, call: &Value) {
    let failing = file_with(window, call, "founded-years", "fails");
    open_tab(window, failing);
    window.wait_for(
        "see that it cannot be admitted",
        "return document.querySelector('aside button[aria-disabled=true]') !== null",
    );
    window.click(&window.text("act-declare-inadmissible"));
    window.wait_text(&window.text("eligibility-reasons"));
    let reasons = ask(window, "reason.list", &json!({}));
    let proposed = reasons.as_array().into_iter().flatten().find(|reason| reason["slug"] == "founded-recently");
    let name = if window.lang() == Language::Ar { "nameAr" } else { "nameFr" };
    window.wait_for(
        "see the reason proposed",
        &format!(
            "return document.querySelector('[role=dialog] [data-field=reason]').innerText.includes({})",
            proposed.expect("the reason")[name]
        ),
    );
    look(window, "eligibility-4-reasons", &window.text("eligibility-reasons"));
    window.eval("[...document.querySelectorAll('[role=dialog] button')].at(-1).click(); return true;");
    window.wait_text(&window.text("applications-awaits-inadmissible"));
    let shown = ask(window, "application.show", &json!({ "id": failing }));
    assert_eq!(shown["steps"].as_array().and_then(|steps| steps.last()).expect("a step")["reason"], "founded-recently");
    window.wait_for("see what stood", "return document.querySelectorAll('[role=tabpanel] thead th').length === 2");
    look(window, "eligibility-5-frozen", &window.text("applications-awaits-inadmissible"));
}

/// A first look while the file is being entered.
fn counter(window: &Window) {
    go(window, "/applications/new");
    window.click(&window.text("applications-new-organisation"));
    window.choose(&window.text("organisations-kind"), &window.text("kind-association"));
    window.click(&window.text("organisations-more"));
    window.fill(&window.text("organisations-founded"), "2025");
    window.fill(&window.text("applications-months"), "9");
    window.wait_text(&window.text("eligibility-test-founded-years"));
    window.wait_text(&window.text("eligibility-test-months-between"));
    look(window, "eligibility-6-counter", &window.text("eligibility-counter-about"));
}

/// A call being prepared: a condition is set and another added; of an open one they are only read.
fn conditions(window: &Window, open: &Value) {
    let programme = ask(window, "programme.list", &json!({}))[0]["id"].clone();
    let made = ask(
        window,
        "call.create",
        &json!({ "programme": programme, "code": "2027-A", "titleAr": "أوراش — دورة 2027",
                 "titleFr": "Awrach, édition 2027", "level": "prefectural", "province": "09.273" }),
    );
    go(window, &format!("/calls/{}?tab=eligibility", made["id"]));
    window.wait_text("2027");
    window.wait_text(&window.text("eligibility-add"));
    window.click(&window.text("eligibility-add"));
    window.click(&window.text("eligibility-test-amount-per-place"));
    window.fill(&window.text("eligibility-param-most-amount"), "28500,00");
    window.press("Tab");
    look(window, "eligibility-7-conditions", &window.text("eligibility-proposed"));
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("calls-saved"));
    let kept = ask(window, "call.show", &json!({ "id": made["id"] }))["rules"]["eligibility"].clone();
    let last = kept.as_array().and_then(|rules| rules.last()).expect("a rule").clone();
    assert_eq!(last["test"], json!({ "kind": "amount-per-place", "most": 2_850_000 }));
    go(window, &format!("/calls/{open}?tab=eligibility"));
    window.wait_text(&window.text("calls-frozen"));
    window.wait_for(
        "see its conditions",
        "return document.querySelectorAll('[role=tabpanel] section').length > 8 \
         && document.querySelectorAll('[role=tabpanel] input:not(:disabled)').length === 0",
    );
    look(window, "eligibility-8-frozen-conditions", &window.text("calls-frozen"));
}

fn exclusions(window: &Window) {
    go(window, "/exclusions");
    window.wait_text(&window.text("exclusions-about"));
    window.wait_text(&window.text("exclusions-in-force"));
    look(window, "eligibility-9-exclusions", &window.text("exclusions-about"));
    window.click(&window.text("exclusions-remove"));
    window.wait_text(&window.text("exclusions-remove-body"));
    window.fill(&window.text("exclusions-remove-reason"), "تسوية الوضعية");
    let last = "[...document.querySelectorAll('[role=alertdialog] button, [role=dialog] button')].at(-1)";
    window.wait_for("be ready", &format!("return {last}.getAttribute('aria-disabled') !== 'true'"));
    window.eval(&format!("{last}.click(); return true;"));
    window.wait_text(&window.text("exclusions-empty"));
    window.click(&window.text("exclusions-with-removed"));
    window.wait_text("تسوية الوضعية");
}

#[test]
fn eligibility_in_arabic() {
    eligibility(Language::Ar);
}

#[test]
fn eligibility_in_french() {
    eligibility(Language::Fr);
}
