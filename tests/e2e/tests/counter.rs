//! Acts of the counter that are not every day's: files that come in a spreadsheet, a deposit after the hour, a
//! withdrawal, a cancelled deposit.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a journey that cannot go on has failed"
)]

#[path = "../../office/sheet.rs"]
mod sheet;

use awrach_e2e::tour::{DEMO_PASSWORD, ask, demo, demo_office, go, look, sign_in, sign_out};
use awrach_e2e::{Language, Window};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::path::Path;

/// Three days after the demo's call was closed by its hour.
const AFTER: &str = "2026-12-02T09:00:00Z";

fn call(window: &Window) -> i64 {
    ask(window, "call.list", &json!({}))[0]["id"].as_i64().expect("a call")
}

fn files(window: &Window, phases: &Value) -> Value {
    let query = json!({
        "call": call(window), "text": "", "chip": null, "phases": phases, "kinds": [], "domains": [], "communes": [],
        "organisation": null, "sort": "register", "descending": true, "offset": 0, "limit": 5,
    });
    ask(window, "application.page", &query)
}

fn choose_first(window: &Window, field: &str) {
    window.click_css(&format!("[data-field={field}] button"));
    window.wait_for("see the choices", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    window.wait_for("close the choices", "return document.querySelectorAll('[role=option]').length === 0");
}

/// Gives bytes to the page's own chooser, as the system's dialog would.
fn give(window: &Window, name: &str, bytes: &[u8]) {
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

/// The call's template with files written in; `slip` spoils the second.
fn spreadsheet(window: &Window, folder: &Path, slip: bool) -> Vec<u8> {
    let template = folder.join("template.xlsx");
    let request = json!({ "call": call(window), "language": window.lang().slug(), "path": template });
    ask(window, "call.template", &request);
    let [kind, domain, commune] = sheet::choices(&template);
    let files: Vec<_> = (1..=3)
        .map(|n| {
            let mut file = sheet::file(n);
            file.extend([
                ("organisation.kind", kind.clone()),
                ("domain", domain.clone()),
                ("communes.0", commune.clone()),
            ]);
            if slip && n == 2 {
                file.insert("startsOn", "31/02/2027".to_owned());
            }
            file
        })
        .collect();
    let path = folder.join("filled.xlsx");
    sheet::filled(&template, &path, &files);
    std::fs::read(path).unwrap()
}

fn gathered(lang: Language) {
    let (data, window) = demo(lang);
    sign_in(&window, "depot", DEMO_PASSWORD);
    let before = files(&window, &json!([]))["total"].as_i64().unwrap();
    go(&window, &format!("/calls/{}", call(&window)));
    window.wait_text(&window.text("calls-import"));
    give(&window, "note.xlsx", b"not a spreadsheet");
    window.wait_text(&window.text("calls-import-untouched"));
    look(&window, "counter-1-no-sheet", &window.text("calls-import-untouched"));
    window.press("Escape");
    window.wait_gone(&window.text("calls-import-untouched"));

    give(&window, "files.xlsx", &spreadsheet(&window, data.path(), true));
    let faulty = window.text_with("calls-import-faults", &[("n", 1.into())]);
    window.wait_text(&faulty);
    look(&window, "counter-2-faulty", &faulty);
    assert_eq!(files(&window, &json!([]))["total"], before, "a look deposits nothing");
    window.press("Escape");
    window.wait_gone(&faulty);

    give(&window, "files.xlsx", &spreadsheet(&window, data.path(), false));
    window.wait_text(&window.text("calls-import-about"));
    look(&window, "counter-3-gathered", &window.text("calls-import-what"));
    window.click(&window.text_with("calls-import-keep", &[("n", 3.into())]));
    window.wait_text(&window.text_with("calls-import-kept", &[("n", 3.into())]));
    assert_eq!(files(&window, &json!([]))["total"], before + 3);
    window.close();
}

#[test]
fn files_of_a_spreadsheet_come_in_together_in_arabic() {
    gathered(Language::Ar);
}

#[test]
fn files_of_a_spreadsheet_come_in_together_in_french() {
    gathered(Language::Fr);
}

/// Fills the counter's page for a body of the office.
fn fill(window: &Window) {
    go(window, "/applications/new");
    window.wait_text(&window.text("applications-handed-papers"));
    window.fill(&window.text("applications-pick-organisation"), "a");
    window.wait_for("see the bodies", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    let label = window.text("applications-project-title");
    window.fill(&window.text_with("kit-in-arabic", &[("label", label.as_str().into())]), "مشروع وصل بعد الأجل");
    choose_first(window, "domain");
    window.fill(&window.text("applications-communes"), "melloul");
    window.wait_for("see the commune", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    window.fill(&window.text("applications-places"), "24");
    window.fill(&window.text("applications-women"), "10");
    window.fill(&window.text("applications-amount-asked"), "620640,00");
    window.click(&window.text("applications-deposit"));
}

fn late(window: &Window) {
    // The hour is over for everyone; an administrator may take the file, and says why.
    sign_in(window, "depot", DEMO_PASSWORD);
    fill(window);
    window.wait_for("be refused", "return document.querySelector('[role=alert]') !== null");
    look(window, "counter-4-too-late", &window.text("applications-deposit"));
    assert_eq!(
        window
            .eval(&format!("return document.body.innerText.includes({:?});", window.text("applications-late-reason"))),
        false
    );
    sign_out(window);
    sign_in(window, "admin", DEMO_PASSWORD);
    fill(window);
    window.wait_text(&window.text("applications-late-reason"));
    choose_first(window, "reason");
    look(window, "counter-5-late", &window.text("applications-late"));
    window.click(&window.text("applications-deposit"));
    window.wait_text(&window.text("applications-register-number"));
    let newest = files(window, &json!(["deposited"]))["rows"][0]["id"].clone();
    let dossier = ask(window, "application.show", &json!({ "id": newest }));
    assert_eq!((&dossier["titleAr"], &dossier["phase"]), (&json!("مشروع وصل بعد الأجل"), &json!("deposited")));
}

/// An act of the dossier that asks for a coded reason, done through its dialog.
fn with_reason(window: &Window, from: &str, act: &str, to: &str) {
    let file = files(window, &json!([from]))["rows"][0]["id"].as_i64().expect("a file");
    go(window, &format!("/applications/{file}"));
    window.wait_text(&window.text(&format!("act-{act}")));
    window.click(&window.text(&format!("act-{act}")));
    window.wait_for("be asked", "return document.querySelector('[role=dialog] [data-field=reason]') !== null");
    // Without a reason nothing is done, and the field says so.
    let press = "[...document.querySelectorAll('[role=dialog] button')].at(-1).click(); return true;";
    window.eval(press);
    window.wait_for(
        "be told at the field",
        "return document.querySelector('[role=dialog] [data-field=reason] [slot=errorMessage], [role=dialog] [role=alert]') !== null",
    );
    choose_first(window, "reason");
    look(window, &format!("counter-6-{act}"), &window.text(&format!("act-{act}")));
    window.eval(press);
    window.wait_text(&window.text(&format!("applications-awaits-{to}")));
    let dossier = ask(window, "application.show", &json!({ "id": file }));
    assert_eq!(dossier["phase"], to);
    look(window, &format!("counter-7-{to}"), &window.text(&format!("phase-{to}")));
}

fn ended(lang: Language) {
    let data = demo_office(&[]);
    let window = Window::start(data.path(), lang, AFTER);
    late(&window);
    with_reason(&window, "deposited", "cancel-deposit", "cancelled");
    with_reason(&window, "in-review", "withdraw", "withdrawn");
    window.close();
}

#[test]
fn late_cancelled_and_withdrawn_deposits_in_arabic() {
    ended(Language::Ar);
}

#[test]
fn late_cancelled_and_withdrawn_deposits_in_french() {
    ended(Language::Fr);
}
