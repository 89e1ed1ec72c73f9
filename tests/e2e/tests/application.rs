//! The application in full in the real window: what is typed survives a killed window and is its author's
//! alone, a deposit takes a dozen fields, budget and warnings stand beside the file and on paper.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a journey that cannot go on has failed"
)]

use awrach_e2e::journey::{CLOCK, pdf_text};
use awrach_e2e::tour::{DEMO_PASSWORD, ask, go, look, sign_in, sign_out};
use awrach_e2e::{Language, Window, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The demo office.
fn demo() -> TempDir {
    let data = tempfile::tempdir().expect("a folder");
    let made = Command::new(awrach_e2e::binary("awrachctl"))
        .arg("--data")
        .arg(data.path())
        .args(["--clock", CLOCK, "demo"])
        .output()
        .expect("awrachctl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    data
}

/// The label of one side of a field in both scripts.
fn side(lang: Language, key: &str, side: &str) -> String {
    let label = text(lang, key, &[]);
    text(lang, &format!("kit-in-{side}"), &[("label", label.as_str().into())])
}

fn counter(window: &Window) {
    go(window, "/applications/new");
    window.wait_for("stand at the counter", "return document.querySelector('[data-field=titleAr] input') !== null");
}

const TITLE: &str = "تأهيل ساحة الحي وغرس ثلاثين شجرة زيتون";
const OBJECTIVES: &str = "تشغيل شباب الدوار خلال فصل الشتاء";

#[test]
fn what_is_typed_survives_a_killed_window_and_is_its_authors_alone() {
    let data = demo();
    let window = Window::start(data.path(), Language::Ar, CLOCK);
    sign_in(&window, "depot", DEMO_PASSWORD);
    counter(&window);
    window.fill(&side(Language::Ar, "applications-project-title", "arabic"), TITLE);
    window.fill(&window.text("applications-places"), "24");
    window.click(&window.text("application-more"));
    window.fill(&side(Language::Ar, "application-objectives", "arabic"), OBJECTIVES);
    window.click(&window.text("application-add-wages"));
    // 24 × 6 × 191 × 17.92, reckoned by the core while it is typed.
    window.wait_text("492.871,68");

    // Another language: the same form, nothing lost.
    window.click(&window.text("frame-lang-fr"));
    window.wait_value(&side(Language::Fr, "applications-project-title", "arabic"), TITLE);
    window.wait_value(&side(Language::Fr, "application-objectives", "arabic"), OBJECTIVES);
    window.wait_text("492.871,68");
    window.screenshot("application-language-switched");

    let stored = window.wait_stored(OBJECTIVES);
    println!("on disk after {} ms", stored.as_millis());
    assert!(stored < Duration::from_secs(5), "typed text waits {stored:?} for the disk");
    let window = window.killed_and_reopened();

    sign_in(&window, "depot", DEMO_PASSWORD);
    counter(&window);
    window.wait_text(&window.text_with("draft-begun", &[("at", "23/11/2026 09:00".into())]));
    window.wait_value(&side(Language::Ar, "applications-project-title", "arabic"), TITLE);
    window.wait_value(&window.text("applications-places"), "24");
    look(&window, "application-draft-again", &window.text("draft-keep"));
    window.click(&window.text("draft-keep"));
    window.wait_gone(&window.text("draft-keep"));
    window.click(&window.text("application-more"));
    window.wait_value(&side(Language::Ar, "application-objectives", "arabic"), OBJECTIVES);
    window.wait_text("492.871,68");

    // The next person at this machine sees nothing of it.
    sign_out(&window);
    sign_in(&window, "admin", DEMO_PASSWORD);
    counter(&window);
    window.wait_value(&side(Language::Ar, "applications-project-title", "arabic"), "");
    let shown = window.eval("return document.body.innerText").to_string();
    assert!(!shown.contains(&window.text("draft-keep")) && !shown.contains("492.871,68"), "{shown}");

    // Its author may discard it; then it is gone from the machine.
    sign_out(&window);
    sign_in(&window, "depot", DEMO_PASSWORD);
    counter(&window);
    window.click(&window.text("draft-discard"));
    window.wait_value(&side(Language::Ar, "applications-project-title", "arabic"), "");
    let kept = window.eval("return Object.keys(localStorage).filter((key) => key.startsWith('awrach.draft.')).length");
    assert_eq!(kept, 0);
    window.close();
}

/// A person at the keyboard, who notes each field they touch.
struct Keyboard<'a> {
    window: &'a Window,
    touched: BTreeSet<String>,
}

impl Keyboard<'_> {
    /// Tabs on to a field; passing through others touches none of them.
    #[track_caller]
    fn reach(&mut self, field: &str) {
        let here = format!(
            "const at = document.activeElement; \
             return (at?.closest('[data-field]')?.dataset.field ?? at?.dataset.place ?? '') === '{field}'"
        );
        for _ in 0..60 {
            if self.window.eval(&here) == true {
                self.touched.insert(field.to_owned());
                return;
            }
            self.window.press("Tab");
        }
        panic!("no Tab leads to {field}");
    }

    /// Types in a field that offers a list, and takes the first offer.
    #[track_caller]
    fn pick(&mut self, field: &str, typed: &str) {
        self.reach(field);
        self.window.type_text(typed);
        self.window.wait_for(
            "see the offers",
            &format!(
                "const options = [...document.querySelectorAll('[role=option]')]; \
                 return options.length > 0 && options[0].textContent.includes({typed:?})"
            ),
        );
        self.window.press("ArrowDown");
        self.window
            .wait_for("stand on an offer", "return document.querySelector('[role=option][data-focused]') !== null");
        self.window.press("Enter");
        self.window.wait_for("close the offers", "return document.querySelectorAll('[role=option]').length === 0");
    }
}

#[test]
fn a_known_organisation_deposits_in_a_dozen_fields_by_keyboard_alone() {
    let data = demo();
    let window = Window::start(data.path(), Language::Ar, CLOCK);
    sign_in(&window, "depot", DEMO_PASSWORD);
    let known = ask(&window, "organisation.page", &json!({ "text": "", "kinds": [], "offset": 0, "limit": 1 }));
    // A person types the beginning of a name.
    let name: String = known["rows"][0]["nameAr"].as_str().expect("a name").chars().take(22).collect();
    let name = name.trim();
    let begun = Instant::now();
    window.press("Control+n");
    window.wait_for(
        "stand in the first field",
        "return document.activeElement?.closest('[data-field]')?.dataset.field === 'organisation'",
    );
    let mut keyboard = Keyboard { window: &window, touched: BTreeSet::new() };
    keyboard.pick("organisation", name);
    keyboard.reach("titleAr");
    window.type_text(TITLE);
    keyboard.reach("domain");
    window.press("ArrowDown");
    window.wait_for("see the domains", "return document.querySelectorAll('[role=option]').length > 3");
    window.press("Enter");
    window.wait_for("close the list", "return document.querySelectorAll('[role=option]').length === 0");
    keyboard.pick("communes", "آيت ملول");
    keyboard.reach("places");
    window.type_text("24");
    keyboard.reach("women");
    window.type_text("10");
    keyboard.reach("amount");
    window.type_text("450000");
    keyboard.reach("papers");
    window.press("Space");
    window.screenshot("application-by-keyboard");
    window.press("Control+Enter");
    window.wait_text(&window.text("applications-register-number"));
    let took = begun.elapsed();
    println!("{} fields, {} ms", keyboard.touched.len(), took.as_millis());
    assert!(keyboard.touched.len() <= 12, "{:?}", keyboard.touched);
    assert!(took < Duration::from_secs(90), "{took:?}");
    window.screenshot("application-deposited");
    window.close();
}

/// A file that may be edited and asks for attention at a field.
fn odd_file(window: &Window) -> Value {
    let call = ask(window, "call.list", &json!({}))[0]["id"].clone();
    let query = json!({
        "call": call, "text": "", "chip": null, "phases": ["deposited", "incomplete"], "kinds": [], "domains": [],
        "communes": [], "organisation": null, "sort": "register", "descending": false, "offset": 0, "limit": 50,
    });
    let page = ask(window, "application.page", &query);
    let rows = page["rows"].as_array().expect("rows").iter();
    let files = rows.map(|row| ask(window, "application.show", &json!({ "id": row["id"] })));
    // An amount follows the budget: its warning leads there.
    let odd = |file: &Value| file["attention"][0]["field"].as_str().is_some_and(|field| field != "amount");
    files.filter(odd).max_by_key(|file| file["communes"].as_array().map_or(0, Vec::len)).expect("an odd file")
}

fn dossier(lang: Language) {
    let data = demo();
    let window = Window::start(data.path(), lang, CLOCK);
    sign_in(&window, "depot", DEMO_PASSWORD);
    let file = odd_file(&window);
    let number = file["number"].as_str().expect("a number");
    go(&window, &format!("/applications/{}", file["id"]));
    window.wait_for(
        "see the whole file",
        &format!(
            "return document.querySelector('main').innerText.includes('{number}') \
             && document.querySelectorAll('[data-field=budget] fieldset').length >= 4 \
             && document.querySelectorAll('[data-field=answers] textarea').length > 4"
        ),
    );
    look(&window, "application-dossier", &window.text("application-attention"));
    window.eval("document.querySelector('[data-field=budget]').scrollIntoView(); return true;");
    window.screenshot("application-budget");
    window.eval("document.querySelector('[data-field=answers]').scrollIntoView(); return true;");
    window.screenshot("application-answers");

    // A warning leads to its field.
    let field = file["attention"][0]["field"].as_str().expect("a field");
    window.click(&window.text("application-attention-go"));
    window.wait_for(
        "stand in the field",
        &format!("return document.activeElement?.closest('[data-field=\"{field}\"]') !== null"),
    );

    // A wrong line is told at its field and what was typed stays.
    let note = window.text("application-line-override");
    window.eval("document.querySelector('[data-field=budget]').scrollIntoView(); return true;");
    window.click(&note);
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("error-override-needs-note"));
    window.wait_for(
        "stand at the note",
        "return document.activeElement?.closest('[data-field=\"budget.0.note\"]') !== null",
    );
    look(&window, "application-refused", &window.text("error-override-needs-note"));
    window.fill(&window.text("application-line-note"), "قرار المكتب / décision du bureau");
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("applications-saved"));

    let before = window.opened().len();
    window.click(&window.text("applications-print"));
    window.click(&window.text(&format!("application-sheet-{}", lang.slug())));
    let sheet = pdf_text(&window.wait_opened(before));
    for word in [number, window.text("report-project-title").split(' ').next().expect("a word")] {
        assert!(sheet.contains(word), "{word} in {sheet}");
    }
    sign_out(&window);
    scoring(&window);
    window.close();
}

/// A reviewer reads the answer beside the criterion.
fn scoring(window: &Window) {
    sign_in(window, "reviewer1", DEMO_PASSWORD);
    let call = ask(window, "call.list", &json!({}))[0]["id"].clone();
    let mine = ask(window, "review.mine", &json!({ "call": call }));
    let open = mine.as_array().expect("reviews").iter().find(|row| row["phase"] == "in-review").expect("a review");
    let review = ask(window, "review.show", &json!({ "id": open["id"] }));
    let first = &review["project"]["answers"][0];
    let answer = if window.lang() == Language::Ar { &first["answerAr"] } else { &first["answerFr"] };
    go(window, &format!("/reviews/{}", open["id"]));
    window.wait_text(answer.as_str().expect("an answer"));
    look(window, "application-scoring", &window.text("application-answer"));
}

#[test]
fn budget_answers_and_warnings_in_arabic() {
    dossier(Language::Ar);
}

#[test]
fn budget_answers_and_warnings_in_french() {
    dossier(Language::Fr);
}
