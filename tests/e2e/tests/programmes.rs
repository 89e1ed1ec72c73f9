//! Programmes and reference tables in the real window: copied, edited, adopted, corrected, taken in from a file.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach_e2e::tour::{DEMO_PASSWORD, ask, go, look, sign_in};
use awrach_e2e::{Language, Window, journey};
use serde_json::{Value, json};
use std::process::Command;

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
    sign_in(&window, "admin", DEMO_PASSWORD);
    (data, window)
}

fn both(window: &Window, key: &str) -> (String, String) {
    let label = window.text(key);
    let side = |side: &str| window.text_with(side, &[("label", label.as_str().into())]);
    (side("kit-in-arabic"), side("kit-in-french"))
}

/// Waits until a page whose address ends so shows its heading: the one before may bear the same words.
fn arrive(window: &Window, address: &str, heading: &str) {
    let script = format!(
        "return window.location.hash.split('?')[0].endsWith('{address}') && document.querySelector('h1')?.textContent.includes({})",
        json!(heading)
    );
    window.wait_for(&format!("arrive at {address}"), &script);
}

/// Copies the first programme under a name of its own, breaks its grid, mends it, adopts it.
fn programme(window: &Window) {
    go(window, "/programmes");
    arrive(window, "/programmes", &window.text("programmes-title"));
    look(window, "programmes-1-list", &window.text("programmes-about"));
    window.click(&window.text("programmes-copy"));
    window.wait_text(&window.text("programmes-from-about"));
    window.click(&window.text("programmes-create"));
    // Without a name: told at the field, nothing lost.
    window.wait_text(&window.text("error-required"));
    let (ar, fr) = both(window, "programmes-name");
    window.fill(&ar, "أوراش 3، الشق الأول");
    window.fill(&fr, "Awrach 3, volet 1");
    window.fill(&window.text("programmes-first-year"), "2027");
    look(window, "programmes-2-copy", &window.text("programmes-from-about"));
    window.click(&window.text("programmes-create"));
    let title = if window.lang() == Language::Ar { "أوراش 3، الشق الأول" } else { "Awrach 3, volet 1" };
    window.wait_for("see the copy", &format!("return document.querySelector('h1')?.textContent === {}", json!(title)));
    window.wait_text(&window.text("rules-sound"));
    look(window, "programmes-3-identity", &window.text("rules-check"));

    window.click(&window.text("calls-tab-grid"));
    window.fill(&window.text("calls-weight"), "99");
    window.wait_gone(&window.text("rules-sound"));
    look(window, "programmes-4-grid", &window.text("rules-check"));
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text_with("kit-faults", &[("n", 1.into())]));
    window.click(&window.text("programmes-discard"));
    window.wait_text(&window.text("rules-sound"));
    for (tab, name) in [("calls-tab-domains", "programmes-5-domains"), ("calls-tab-papers", "programmes-6-papers")] {
        window.click(&window.text(tab));
        window.wait_for(
            "see the list",
            "return document.querySelectorAll('[role=tabpanel] input[lang=ar], [role=tabpanel] [lang=ar]').length > 5",
        );
        look(window, name, &window.text("rules-check"));
    }
    window.click(&window.text("programmes-tab-rules"));
    window.fill(&window.text("calls-pass-mark"), "65");
    window.click(&window.text("calls-add"));
    look(window, "programmes-7-rules", &window.text("calls-tie-breaks"));
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("programmes-saved"));
    adopt(window);
}

fn adopt(window: &Window) {
    window.click(&window.text("programmes-more"));
    window.click(&window.text("programmes-adopt"));
    window.wait_text(&window.text("programmes-adopt-about"));
    window.fill(&window.text("programmes-adopt-reason"), "قرار اللجنة الإقليمية رقم 4 بتاريخ 20/11/2026");
    look(window, "programmes-8-adopt", &window.text("programmes-adopt-about"));
    window.click(&window.text("programmes-adopt"));
    window.wait_gone(&window.text("programmes-adopt-about"));
    window.wait_text(&window.text("programmes-official"));
    let list = ask(window, "programme.list", &json!({}));
    let made = list.as_array().into_iter().flatten().find(|one| one["firstYear"] == 2027).expect("the copy");
    assert_eq!((&made["official"], &made["rules"]["passMark"]), (&json!(true), &json!("65")));
}

fn tables(window: &Window) {
    go(window, "/tables");
    arrive(window, "/tables", &window.text("tables-title"));
    window.wait_for("see the reasons", "return document.querySelectorAll('[role=tabpanel] tbody tr').length > 20");
    look(window, "programmes-10-reasons", &window.text("tables-reason-about"));
    window.click(&window.text("tables-reason-new"));
    let (ar, fr) = both(window, "tables-name");
    window.fill(&ar, "ملف غير موقع");
    window.fill(&fr, "Dossier non signé");
    window.click(&window.text("act-reject"));
    look(window, "programmes-11-reason", &window.text("tables-reason-new"));
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("tables-saved"));
    window.wait_for("see it", "return document.querySelectorAll('[role=dialog]').length === 0");
    window.wait_text("ملف غير موقع");

    window.click(&window.text("tables-rates"));
    window.wait_text(&window.text("tables-rate-in-force"));
    look(window, "programmes-12-rates", &window.text("tables-rate-about"));
    window.click(&format!("{} {}", window.text("tables-rate-new"), window.text("tables-rate-smig-hour")));
    window.wait_for("see the form", "return document.querySelectorAll('[role=dialog] input').length > 1");
    window.fill(&window.text("tables-rate-value"), "18,50");
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("error-required"));
    window.fill(&window.text("tables-rate-since"), "01/01/2027");
    window.click(&window.text("frame-save"));
    window.wait_for("see it close", "return document.querySelectorAll('[role=dialog]').length === 0");
    let rates = ask(window, "rate.list", &json!({}));
    assert_eq!((&rates[0]["since"], &rates[0]["value"]), (&json!("2027-01-01"), &json!("18.50")));

    window.click(&window.text("tables-holidays"));
    window.wait_text(&window.text("tables-holiday-about"));
    look(window, "programmes-13-holidays", &window.text("tables-holiday-fixed"));
    window.click(&window.text("tables-holiday-new"));
    window.fill(&ar, "يوم محلي");
    window.choose(&window.text("tables-holiday-kind"), &window.text("tables-holiday-yearly"));
    window.wait_text(&window.text("tables-holiday-since-about"));
    look(window, "programmes-14-holiday", &window.text("tables-holiday-since-about"));
    window.press("Escape");
    window.wait_gone(&window.text("tables-holiday-since-about"));
    letters(window);
}

fn letters(window: &Window) {
    window.click(&window.text("tables-letters"));
    window.wait_text(&window.text("tables-letter-about"));
    window.wait_for("see both texts", "return document.querySelectorAll('[role=tabpanel] textarea').length === 2");
    look(window, "programmes-15-letters", &window.text("tables-letter-about"));
    window.fill(&window.text("tables-letter-subject"), "طلب {secret}");
    window.click(&window.text("frame-save"));
    let unknown = window.text_with("error-letter-field-unknown", &[("name", "secret".into())]);
    window.wait_text(&unknown);
    look(window, "programmes-16-letter-refused", &unknown);
    window.click(&window.text("programmes-discard"));
    window.wait_gone(&unknown);
}

/// Takes a file in: looked at first, kept on a second word.
fn import(window: &Window) {
    let written = ask(window, "programme.export", &json!({ "id": null, "path": null }));
    let path = written["path"].as_str().expect("a path");
    let mut file: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("the file")).expect("JSON");
    file["records"]["programmes"][0]["rules"]["passMark"] = "55".into();
    file["records"]["holidays"].as_array_mut().expect("holidays").push(
        json!({ "day": "2027-03-10", "nameAr": "عيد الفطر", "nameFr": "Aïd al-Fitr", "nameEn": "Eid al-Fitr", "forecast": true }),
    );
    go(window, "/programmes");
    arrive(window, "/programmes", &window.text("programmes-title"));
    choose_file(window, "broken.json", "{");
    window.wait_text(&window.text("programmes-import-untouched"));
    look(window, "programmes-20-refused", &window.text("programmes-import-untouched"));
    window.press("Escape");
    window.wait_gone(&window.text("programmes-import-untouched"));
    choose_file(window, "awrach.json", &file.to_string());
    window.wait_text(&window.text("programmes-import-about"));
    look(window, "programmes-21-import", &window.text("programmes-import-about"));
    window.click(&window.text("programmes-import-keep"));
    window.wait_gone(&window.text("programmes-import-about"));
    let first = ask(window, "programme.list", &json!({}));
    assert_eq!(first[0]["rules"]["passMark"], "55");
}

/// Gives a file to the page's own chooser, as the system's dialog would.
fn choose_file(window: &Window, name: &str, content: &str) {
    let script = format!(
        "const input = document.querySelector('input[type=file]'); const given = new DataTransfer(); \
         given.items.add(new File([{}], {})); input.files = given.files; \
         input.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;",
        json!(content),
        json!(name)
    );
    window.wait_for("see the chooser", "return document.querySelector('input[type=file]') !== null");
    window.eval(&script);
}

fn whole(lang: Language) {
    let (_data, window) = demo(lang);
    programme(&window);
    tables(&window);
    import(&window);
    window.close();
}

#[test]
fn an_office_keeps_its_own_rules_in_arabic() {
    whole(Language::Ar);
}

#[test]
fn an_office_keeps_its_own_rules_in_french() {
    whole(Language::Fr);
}
