//! Papers in the real window: a file deposited with papers missing is completed by the one request and
//! admitted; another is not; scans are attached, refused, viewed; the day's register is printed.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach_e2e::journey::pdf_text;
use awrach_e2e::tour::{DEMO_PASSWORD, ask, go, look, sign_in};
use awrach_e2e::{Language, Window, journey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

fn demo(data: &Path) {
    let made = Command::new(awrach_e2e::binary("awrachctl"))
        .arg("--data")
        .arg(data)
        .args(["--clock", journey::CLOCK, "demo"])
        .output()
        .expect("awrachctl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

fn in_arabic(window: &Window, key: &str) -> String {
    let label = window.text(key);
    window.text_with("kit-in-arabic", &[("label", label.as_str().into())])
}

/// Deposits a file whose first two papers are not there; gives its id.
fn deposit_with_two_missing(window: &Window) -> i64 {
    go(window, "/applications/new");
    window.wait_text(&window.text("applications-handed-papers"));
    window.click(&window.text("applications-new-organisation"));
    window.choose(&window.text("organisations-kind"), &window.text("kind-association"));
    window.fill(&in_arabic(window, "organisations-name"), "جمعية افتراضية لاستكمال الملفات");
    window.fill(&in_arabic(window, "applications-project-title"), "مشروع تنقصه وثيقتان");
    window.click_css("[data-field=domain] button");
    window.wait_for("see the domains", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    window.wait_for("close the list", "return document.querySelectorAll('[role=option]').length === 0");
    window.fill(&window.text("applications-communes"), "آيت ملول");
    window.wait_for("see the commune", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    window.fill(&window.text("applications-places"), "24");
    window.fill(&window.text("applications-women"), "10");
    window.fill(&window.text("applications-amount-asked"), "620640,00");
    let boxes = "[...document.querySelectorAll('input[type=checkbox]')]";
    window.eval(&format!("{boxes}[0].click(); return true;"));
    window.wait_for("have all papers ticked", &format!("return {boxes}[0].checked"));
    window.eval(&format!("{boxes}[1].click(); return true;"));
    window.wait_for("untick one", &format!("return !{boxes}[0].checked && !{boxes}[1].checked && {boxes}[2].checked"));
    window.eval(&format!("{boxes}[2].click(); return true;"));
    window.wait_for(
        "untick another",
        &format!("return !{boxes}[1].checked && !{boxes}[2].checked && {boxes}[3].checked"),
    );
    window.click(&window.text("applications-deposit"));
    window.wait_text(&window.text_with("applications-lacking", &[("n", 2.into())]));
    window.click(&window.text("applications-open-dossier"));
    window.wait_for("stand on the dossier", r"return /^#\/applications\/\d+/.test(location.hash)");
    let id = window.eval(r"return Number(/applications\/(\d+)/.exec(location.hash)[1]);");
    id.as_i64().expect("an id")
}

fn open_papers(window: &Window, file: i64) -> Value {
    let dossier = ask(window, "application.show", &json!({ "id": file }));
    go(window, &format!("/applications/{file}?tab=papers"));
    window.wait_for(
        "see the checklist of this file",
        &format!(
            "return document.querySelector('main')?.innerText.includes({}) && document.querySelectorAll('[role=tabpanel] table tbody tr').length >= {}",
            dossier["number"],
            dossier["papers"].as_array().map_or(0, Vec::len),
        ),
    );
    dossier
}

/// Gives a file to the chooser of the dialog that stands open.
fn give(window: &Window, name: &str, content: &[u8]) {
    window.wait_for("see the chooser", "return document.querySelector('[role=dialog] input[type=file]') !== null");
    let content = STANDARD.encode(content);
    window.eval(&format!(
        "const bytes = Uint8Array.from(atob('{content}'), (c) => c.charCodeAt(0)); \
         const given = new DataTransfer(); given.items.add(new File([bytes], {}));\
         const input = document.querySelector('[role=dialog] input[type=file]'); input.files = given.files; \
         input.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;",
        json!(name)
    ));
}

/// Attaches a scan to the first paper and views it; what is none is refused in place.
fn attach_and_view(window: &Window, prefix: &str, scan: &[u8]) {
    window.eval(
        "document.querySelector('[role=tabpanel] table tbody tr td:nth-of-type(4) button').click(); return true;",
    );
    give(window, "statuts.pdf", b"MZ\x90\x00 This program cannot be run in DOS mode");
    window.wait_text(&window.text("error-attachment-executable"));
    window.screenshot(&format!("{prefix}-attachment-refused"));
    give(window, r"..\..\statuts.pdf", scan);
    window.wait_text(&window.text_with("attachment-added", &[("n", 1.into())]));
    window.click(&window.text_with("attachment-view", &[("name", "statuts.pdf".into())]));
    window.wait_for("see the page drawn", "return document.querySelector('canvas[data-drawn]') !== null");
    // A page that was drawn is not white all over.
    let ink = window.eval(
        "const c = document.querySelector('canvas[data-drawn]'); const p = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; \
         let dark = 0; for (let i = 0; i < p.length; i += 4) if (p[i] + p[i + 1] + p[i + 2] < 300) dark += 1; return dark;",
    );
    assert!(ink.as_i64().is_some_and(|dark| dark > 500), "{ink} dark points");
    painted(window);
    look(window, &format!("{prefix}-viewer"), "statuts.pdf");
    window.press("Escape");
    window.wait_for("leave the viewer", "return document.querySelector('canvas') === null");
    window.click(&window.text("kit-close"));
    window.wait_for("leave the attachments", "return document.querySelector('[role=dialog]') === null");
}

/// What was drawn reaches the screen with its next picture.
fn painted(window: &Window) {
    window.eval("window.painted = false; requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = true; })); return true;");
    window.wait_for("see it painted", "return window.painted");
}

fn press_in_dialog(window: &Window) {
    window.eval("[...document.querySelectorAll('[role=dialog] button')].at(-1).click(); return true;");
}

fn choose_first_reason(window: &Window) {
    window.click_css("[role=dialog] [data-field=reason] button");
    window.wait_for("see the reasons", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    window.wait_for("close the reasons", "return document.querySelectorAll('[role=option]').length === 0");
}

fn request_completion(window: &Window, prefix: &str) {
    window.click(&window.text("act-request-completion"));
    window.wait_text(&window.text("paper-ask-title"));
    window.wait_for(
        "have a day proposed",
        "return document.querySelector('[role=dialog] [data-field=dueOn] input')?.value.includes('/')",
    );
    choose_first_reason(window);
    look(window, &format!("{prefix}-request"), &window.text("paper-ask-title"));
    press_in_dialog(window);
    window.wait_text(&window.text("applications-awaits-incomplete"));
}

fn admit(window: &Window) {
    window.wait_text(&window.text("applications-all-valid"));
    window.click(&window.text("applications-all-valid"));
    window.wait_for("have marks", "return document.querySelectorAll('tr[data-changed]').length > 0");
    let marked = window.eval("return document.querySelectorAll('tr[data-changed]').length;");
    window.click(&window.text_with("applications-save-papers", &[("n", marked.as_i64().unwrap_or(0).into())]));
    window.wait_text(&window.text("applications-papers-saved"));
    window.click(&window.text("act-admit"));
    window.wait_for("be asked", "return document.querySelector('[role=dialog]') !== null");
    // Neither founding nor mandate was typed at the counter: whoever admits the file confirms having looked.
    window.click(&window.text("eligibility-confirm"));
    window.wait_for(
        "be ready",
        "const last = [...document.querySelectorAll('[role=dialog] button')].at(-1); \
         return last.getAttribute('aria-disabled') !== 'true' && !last.disabled;",
    );
    press_in_dialog(window);
    window.wait_text(&window.text("applications-awaits-admissible"));
}

#[test]
fn a_file_with_missing_papers_is_completed_by_one_request_and_admitted() {
    let data = tempfile::tempdir().expect("a folder");
    demo(data.path());
    let window = Window::start(data.path(), Language::Ar, journey::CLOCK);
    sign_in(&window, "depot", DEMO_PASSWORD);
    look(&window, "papers-today", &window.text("paper-clocks"));
    let file = deposit_with_two_missing(&window);
    let dossier = open_papers(&window, file);
    let before = window.opened().len();
    window.click(&window.text("paper-sheet"));
    let sheet = window.wait_opened(before);
    assert!(pdf_text(&sheet).contains(dossier["number"].as_str().expect("a number")));
    attach_and_view(&window, "papers", &std::fs::read(&sheet).expect("the sheet"));
    request_completion(&window, "papers");

    let asked = ask(&window, "application.show", &json!({ "id": file }));
    assert_eq!(asked["gaps"].as_array().map(Vec::len), Some(2));
    let state = |received: &str| {
        window.text_with("paper-completion-state", &[("received", received.into()), ("asked", "2".into())])
    };
    window.wait_text(&state("0"));
    look(&window, "papers-incomplete", &window.text("paper-clock"));
    let before = window.opened().len();
    window.click(&window.text("paper-completion-letter"));
    let letter = pdf_text(&window.wait_opened(before));
    for word in window.text("report-completion-title").split_whitespace() {
        assert!(letter.contains(word), "{word} in {letter}");
    }
    assert!(letter.contains(dossier["number"].as_str().expect("a number")));

    window.click(&window.text("act-receive-completion"));
    window.wait_text(&window.text("paper-receive-title"));
    window.screenshot("papers-receive");
    press_in_dialog(&window);
    window.wait_text(&state("2"));
    admit(&window);
    look(&window, "papers-admissible", &window.text("applications-awaits-admissible"));
    window.close();
}

#[test]
fn a_file_that_is_not_completed_is_inadmissible_and_the_register_shows_the_day() {
    let data = tempfile::tempdir().expect("a folder");
    demo(data.path());
    let window = Window::start(data.path(), Language::Ar, journey::CLOCK);
    sign_in(&window, "depot", DEMO_PASSWORD);
    let call = ask(&window, "call.list", &json!({}))[0]["id"].as_i64().expect("a call");
    let query = json!({
        "call": call, "text": "", "chip": "awaitingPapers", "phases": [], "kinds": [], "domains": [], "communes": [],
        "organisation": null, "sort": "register", "descending": false, "offset": 0, "limit": 1,
    });
    let file = ask(&window, "application.page", &query)["rows"][0]["id"].as_i64().expect("a file");
    open_papers(&window, file);
    window.click(&window.text("act-declare-inadmissible"));
    window.wait_for("be asked", "return document.querySelector('[role=dialog]') !== null");
    choose_first_reason(&window);
    press_in_dialog(&window);
    window.wait_text(&window.text("applications-awaits-inadmissible"));
    let dossier = ask(&window, "application.show", &json!({ "id": file }));
    assert_eq!(dossier["phase"], "inadmissible");
    assert!(dossier["clock"]["answeredOn"].is_string());

    go(&window, "/reports/register");
    window.wait_for("see the register", "return document.querySelectorAll('main img').length > 0");
    look(&window, "papers-register", &window.text("reports-from"));
    let before = window.opened().len();
    window.click(&window.text("reports-print"));
    let register = pdf_text(&window.wait_opened(before));
    assert!(register.contains("-A-0001"), "{register}");
    window.close();
}

#[test]
fn papers_and_reminders_fit_in_french() {
    let data = tempfile::tempdir().expect("a folder");
    demo(data.path());
    let window = Window::start(data.path(), Language::Fr, journey::CLOCK);
    sign_in(&window, "admin", DEMO_PASSWORD);
    look(&window, "papers-today", &window.text("paper-clocks"));
    let call = ask(&window, "call.list", &json!({}))[0]["id"].as_i64().expect("a call");
    let query = json!({
        "call": call, "text": "", "chip": "awaitingPapers", "phases": [], "kinds": [], "domains": [], "communes": [],
        "organisation": null, "sort": "register", "descending": false, "offset": 0, "limit": 1,
    });
    let file = ask(&window, "application.page", &query)["rows"][0]["id"].as_i64().expect("a file");
    open_papers(&window, file);
    look(&window, "papers-incomplete", &window.text("paper-completion"));
    go(&window, "/settings");
    window.wait_text(&window.text("paper-deadlines"));
    painted(&window);
    look(&window, "papers-settings", &window.text("paper-deadlines"));
    go(&window, "/reports/register");
    window.wait_for("see the register", "return document.querySelectorAll('main img').length > 0");
    look(&window, "papers-register", &window.text("reports-from"));
    window.close();
}
