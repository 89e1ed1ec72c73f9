//! The committee's session in the real window: convened, presence, down to the line with one departure, signed, the
//! minutes with their digest; then the announcement, an appeal, and the reserve list that moves up.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach_e2e::{Language, Window, journey, tour};
use serde_json::{Value, json};
use std::process::Command;
use tour::{DEMO_PASSWORD, ask, go, look, sign_in};

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

fn number(n: i64) -> [(&'static str, awrach::i18n::Value<'static>); 1] {
    [("n", n.into())]
}

/// Convenes a session with three members of whom the last is absent; gives its id.
fn convene(window: &Window, call: i64) -> i64 {
    go(window, "/sessions");
    window.click(&window.text("sessions-convene"));
    window.wait_text(&window.text("sessions-convene-do"));
    window.fill(&window.text("sessions-hour"), "09:30");
    for (n, name) in [(1, "عبد اللطيف الساحلي"), (2, "Malika Draoui"), (3, "يوسف بوسلهام")] {
        if n > 1 {
            window.click(&window.text("sessions-add-member"));
        }
        window.fill(&window.text_with("sessions-member-name", &number(n)), name);
    }
    window.choose(&window.text_with("sessions-member-role", &number(2)), &window.text("sessions-seat-rapporteur"));
    window.eval("[...document.querySelectorAll('[role=dialog] input[type=checkbox]')].at(-1).click(); return true;");
    window.click(&window.text("sessions-convene-do"));
    window.wait_text(&window.text("sessions-early-reason"));
    look(window, "sessions-1-convene", &window.text("sessions-early-reason"));
    window.fill(&window.text("sessions-early-reason"), "دراسة الملفات على دفعات بطلب من اللجنة");
    window.click(&window.text("sessions-convene-do"));
    window.wait_gone(&window.text("sessions-convene-do"));
    window.wait_text(&window.text("sessions-quorum-holds"));
    ask(window, "session.list", &json!({ "call": call }))[0]["id"].as_i64().expect("a session")
}

/// Below the quorum nothing can be decided or signed; presence is put right on the page.
fn presence(window: &Window) {
    let present = |n: usize| format!("[...document.querySelectorAll('[role=tabpanel] input[type=checkbox]')][{n}]");
    window.click(&window.text("sessions-tab-members"));
    window.wait_for("see the members", &format!("return {} !== undefined", present(2)));
    window.eval(&format!("{}.click(); return true;", present(1)));
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("sessions-quorum-not"));
    look(window, "sessions-2-no-quorum", &window.text("sessions-quorum-not"));
    window.eval(&format!("{}.click(); return true;", present(1)));
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("sessions-quorum-holds"));
}

/// One file by key and by votes, then all others down to the line but one, which wants its reason.
fn decide(window: &Window, session: i64) {
    window.click(&window.text("sessions-decided"));
    window.wait_text(&window.text("sessions-keys"));
    look(window, "sessions-3-files", &window.text("sessions-keys"));
    window.eval("document.querySelector('[role=tabpanel] tbody tr').focus(); return true;");
    window.press("1");
    window.wait_text(&window.text("sessions-way-named"));
    window.click(&window.text("sessions-way-named"));
    window.wait_text(&window.text("sessions-ballot-keys"));
    window.eval("document.querySelector('[role=dialog] li button').focus(); return true;");
    for key in ["1", "1"] {
        window.press(key);
    }
    window.wait_for(
        "see both votes",
        "return document.querySelectorAll('[role=dialog] li button[aria-pressed=true]').length === 2",
    );
    look(window, "sessions-4-votes", &window.text("sessions-ballot-keys"));
    window.click(&window.text("sessions-decide-do"));
    window.wait_gone(&window.text("sessions-decide-do"));

    let line = ask(window, "session.line", &json!({ "id": session }));
    let rows = line["rows"].as_array().expect("rows").clone();
    let other = rows.iter().find(|row| row["outcome"] == "accepted").expect("a file above the line");
    let of = |key: &str| window.text_with(key, &[("number", other["number"].as_str().unwrap_or_default().into())]);
    window.click(&window.text("sessions-to-line"));
    window.wait_text(&window.text_with("sessions-line-do", &number(i64::try_from(rows.len()).unwrap_or(0))));
    window.choose(&of("sessions-outcome-of"), &window.text("outcome-reserve"));
    window.click(&window.text_with("sessions-line-do", &number(i64::try_from(rows.len()).unwrap_or(0))));
    window.wait_text(&window.text("error-departure-unreasoned"));
    look(window, "sessions-5-line", &window.text("error-departure-unreasoned"));
    window.fill(&of("sessions-departure-of"), "إرجاء إلى حين التوصل برأي المصلحة الخارجية");
    window.click(&window.text_with("sessions-line-do", &number(i64::try_from(rows.len()).unwrap_or(0))));
    window.wait_gone(&window.text("sessions-reject-reason"));
    window.wait_text(&window.text("sessions-departs-lowered"));
    window.click(&window.text("sessions-exceptions"));
    window.wait_text("إرجاء إلى حين التوصل برأي المصلحة الخارجية");
    look(window, "sessions-6-exceptions", &window.text("sessions-departure"));
}

/// A draft says so; signed, the minutes carry the digest of what was signed and the head of the log.
fn sign(window: &Window, session: i64) {
    window.click(&window.text("sessions-tab-minutes"));
    window.wait_for("see the pages", "return document.querySelectorAll('[role=tabpanel] img').length > 0");
    look(window, "sessions-7-draft", &window.text("sessions-minutes-draft"));
    window.click(&window.text("sessions-sign"));
    window.wait_text(&window.text("sessions-sign-about"));
    look(window, "sessions-8-sign", &window.text("sessions-sign-about"));
    window.press("Enter");
    window.wait_text(&window.text("sessions-signed"));
    window.wait_gone(&window.text("sessions-minutes-draft"));
    window.wait_for("see the pages", "return document.querySelectorAll('[role=tabpanel] img').length > 0");
    look(window, "sessions-9-signed", &window.text("sessions-digest"));
    let card = ask(window, "session.show", &json!({ "id": session }));
    let before = window.opened().len();
    window.click(&window.text("sessions-print-minutes"));
    let letters: String = journey::pdf_text(&window.wait_opened(before)).split_whitespace().collect();
    for part in ["digest", "chainHead"] {
        assert!(letters.contains(card[part].as_str().expect(part)), "{part}");
    }
}

/// The dialog is gone: its words may stand elsewhere on the page.
fn closed(window: &Window) {
    window.wait_for("be closed", "return document.querySelector('[role=dialog]') === null");
}

/// The council's word, the announcement with its channels, and the letters that are due.
fn announce(window: &Window, session: i64) {
    window.click(&window.text("sessions-tab-after"));
    window.click(&window.text("sessions-council-record"));
    window.wait_text(&window.text("sessions-council-do"));
    window.click(&window.text("sessions-council-do"));
    window.wait_text(&window.text("error-required"));
    window.fill(&window.text("sessions-council-number"), "14/2026");
    window.click(&window.text("sessions-council-do"));
    closed(window);
    window.wait_text("14/2026");
    let waiting = ask(window, "session.show", &json!({ "id": session }))["toAnnounce"].as_i64().expect("a count");
    window.click(&window.text_with("sessions-announce", &number(waiting)));
    window.wait_text(&window.text("sessions-announce-about"));
    window.press("Enter");
    window.wait_gone(&window.text("sessions-announce-about"));
    look(window, "sessions-10-after", &window.text("sessions-council"));
}

fn first_of<'a>(files: &'a Value, outcome: &str) -> &'a Value {
    let mut rows = files.as_array().into_iter().flatten();
    rows.find(|file| file["decision"]["outcome"] == outcome).expect("a file that was decided so")
}

/// An appeal of the file that was put on the reserve list, upheld: it waits for a new session.
fn appeal(window: &Window, session: i64) {
    let files = ask(window, "session.files", &json!({ "id": session }));
    let file = first_of(&files, "reserve")["application"].as_i64().expect("a file");
    go(window, &format!("/applications/{file}?tab=decision"));
    window.wait_text(&window.text("act-lodge-appeal"));
    window.click(&window.text("act-lodge-appeal"));
    window.wait_text(&window.text("sessions-lodge-do"));
    window.click(&window.text("sessions-lodge-do"));
    window.wait_text(&window.text("error-required"));
    window.fill(&window.text("sessions-lodged-by"), "رئيسة الجمعية");
    window.fill(&window.text("sessions-ground"), "خطأ مادي في تنقيط معيار القدرة التقنية");
    window.click(&window.text("sessions-lodge-do"));
    closed(window);
    go(window, "/sessions?tab=appeals");
    window.wait_text(&window.text("sessions-examine"));
    look(window, "sessions-11-appeals", &window.text("sessions-received-on"));
    window.click(&window.text("sessions-examine"));
    window.wait_text(&window.text("sessions-examine-do"));
    window.click(&window.text("sessions-appeal-upheld"));
    window.choose(&window.text("applications-reason"), &reason(window, "uphold-appeal"));
    look(window, "sessions-12-examine", &window.text("sessions-upheld-about"));
    window.click(&window.text("sessions-examine-do"));
    closed(window);
    assert_eq!(ask(window, "application.show", &json!({ "id": file }))["phase"], "scored");
}

/// The name of the first reason that may be given for an act.
fn reason(window: &Window, act: &str) -> String {
    let reasons = ask(window, "reason.list", &json!({}));
    let fits = |one: &&Value| one["uses"].as_array().into_iter().flatten().any(|used| used == act);
    let name = if window.lang() == Language::Ar { "nameAr" } else { "nameFr" };
    let mut all = reasons.as_array().into_iter().flatten();
    all.find(fits).and_then(|one| one[name].as_str()).expect("a reason").to_owned()
}

/// The next of the reserve list moves up by an act.
fn reserve(window: &Window, call: i64) {
    go(window, "/sessions?tab=reserve");
    window.wait_text(&window.text("sessions-next-up"));
    look(window, "sessions-13-reserve", &window.text("sessions-places-left"));
    let list = ask(window, "reserve.list", &json!({ "call": call }));
    let mut rows = list["rows"].as_array().into_iter().flatten();
    let next = rows.find(|row| row["next"] == true).and_then(|row| row["application"].as_i64()).expect("a next file");
    window.click_beside(&window.text("sessions-next-up"), &window.text("sessions-move-up"));
    window.wait_for("be asked", "return document.querySelector('[role=dialog]') !== null");
    window.eval("[...document.querySelectorAll('[role=dialog] button')].at(-1).click(); return true;");
    window.wait_text(&window.text("act-promote-done"));
    assert_eq!(ask(window, "application.show", &json!({ "id": next }))["phase"], "accepted");
    go(window, "/sessions?tab=letters");
    window.wait_text(&window.text("sessions-letter-accepted"));
    look(window, "sessions-14-letters", &window.text("sessions-since"));
}

#[test]
fn a_session_from_convocation_to_appeal_in_arabic() {
    let (_data, window) = demo(Language::Ar);
    let window = &window;
    sign_in(window, "admin", DEMO_PASSWORD);
    let call = ask(window, "call.list", &json!({}))[0]["id"].as_i64().expect("a call");
    let session = convene(window, call);
    presence(window);
    decide(window, session);
    sign(window, session);
    announce(window, session);
    appeal(window, session);
    reserve(window, call);
}

/// The finished session of the demo in French, page by page; then a new one that names it.
#[test]
fn a_signed_session_in_french() {
    let (_data, window) = demo(Language::Fr);
    let window = &window;
    sign_in(window, "head", DEMO_PASSWORD);
    go(window, "/sessions");
    look(window, "sessions-1-list", &window.text("sessions-quorum"));
    let call = ask(window, "call.list", &json!({}))[0]["id"].as_i64().expect("a call");
    let session = ask(window, "session.list", &json!({ "call": call }))[0]["id"].as_i64().expect("a session");
    go(window, &format!("/sessions/{session}"));
    window.wait_text(&window.text("sessions-departs-lowered"));
    look(window, "sessions-2-files", &window.text("sessions-digest"));
    for (tab, name, title) in [
        ("members", "sessions-3-members", "sessions-members"),
        ("agenda", "sessions-4-agenda", "sessions-chair-casts"),
        ("exceptions", "sessions-5-exceptions", "sessions-departure"),
        ("after", "sessions-6-after", "sessions-announcements"),
    ] {
        go(window, &format!("/sessions/{session}?tab={tab}"));
        look(window, name, &window.text(title));
    }
    go(window, &format!("/sessions/{session}?tab=minutes"));
    window.wait_for("see the pages", "return document.querySelectorAll('[role=tabpanel] img').length > 0");
    look(window, "sessions-7-minutes", &window.text("sessions-print-minutes"));
    for (tab, name, title) in [
        ("appeals", "sessions-8-appeals", "sessions-no-appeals"),
        ("reserve", "sessions-9-reserve", "sessions-places-left"),
        ("letters", "sessions-10-letters", "sessions-since"),
    ] {
        go(window, &format!("/sessions?tab={tab}"));
        look(window, name, &window.text(title));
    }
    go(window, &format!("/sessions/{session}"));
    window.click(&window.text("sessions-amend"));
    window.wait_text(&window.text("sessions-amends-reason"));
    look(window, "sessions-11-amend", &window.text("sessions-amends-reason"));
}
