//! The scoring grid in the real window: sections with live shares, levels, versions and their differences, the policy
//! of a call, the service of an account, and a score that opens into its sum.
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

/// A call being prepared from the first programme.
fn draft(window: &Window) -> Value {
    let programmes = ask(window, "programme.list", &json!({}));
    let terms = json!({
        "programme": programmes[0]["id"], "code": "2027-G", "titleAr": "طلب عروض بشبكة ذات محاور",
        "titleFr": "Appel à grille en sections", "level": "prefectural", "province": "09.273", "publishedOn": null,
        "opensAt": null, "closesAt": "2027-02-06T16:30:00Z", "quota": 100, "envelope": 1_000_000_000, "councilAr": "",
        "councilFr": "", "committeeAr": "", "committeeFr": "", "windowDays": 21, "territory": [], "caps": {},
        "lots": [], "channels": [],
    });
    ask(window, "call.create", &terms)
}

fn side(window: &Window, label: &str, side: &str) -> String {
    window.text_with(side, &[("label", label.into())])
}

/// Groups the criteria in sections: what is wrong is said while it is typed, and what is right is kept as a version.
fn sections(window: &Window, call: &Value) {
    go(window, &format!("/calls/{}?tab=grid", call["id"]));
    window.wait_text(&window.text("grid-versions"));
    look(window, "grid-1-flat", &window.text("grid-make-sections"));
    window.click(&window.text_with("grid-more", &[("n", 6.into())]));
    look(window, "grid-2-levels", &window.text("grid-levels-about"));
    window.click(&window.text("grid-make-sections"));
    let name = window.text("grid-section-name");
    window.fill(&side(window, &name, "kit-in-arabic"), "المشروع وحامله");
    window.fill(&side(window, &name, "kit-in-french"), "Le projet et son porteur");
    window.fill(&window.text("grid-section-weight"), "35");
    window.click(&window.text("grid-add-section"));
    // Said at once, at its section and at the sum.
    window.wait_text(&window.text("error-section-empty"));
    window.wait_text(&window.text_with("error-sections-not-100", &[("sum", "35".into())]));
    look(window, "grid-3-faults", &window.text("error-section-empty"));
    let rules = ask(window, "call.show", &json!({ "id": call["id"] }))["rules"].clone();
    finish(window, call, &rules);
    go(window, "/calls");
    go(window, &format!("/calls/{}?tab=grid", call["id"]));
    window.wait_text(&window.text_with("grid-version-n", &[("n", 2.into())]));
    look(window, "grid-4-sections", &window.text("grid-versions"));
    window.click(&format!("{} 2", window.text("grid-compare")));
    window.wait_text(&window.text("grid-what-share"));
    look(window, "grid-5-compare", &window.text("grid-compare-title"));
    window.press("Escape");
    window.click(&format!("{} 1", window.text("grid-version-look")));
    look(window, "grid-6-version", &window.text("grid-effective"));
    window.press("Escape");
}

/// The same grid as it is kept: four criteria that share 35, the others 65, one of them kept for a service.
fn finish(window: &Window, call: &Value, rules: &Value) {
    let discard = window.text("applications-undo");
    window.click(&discard);
    let mut edit = ask(window, "call.show", &json!({ "id": call["id"] }));
    let mut next = rules.clone();
    next["sections"] = json!([
        { "slug": "project", "nameAr": "المشروع", "nameFr": "Le projet", "nameEn": "", "weight": "35", "service": null },
        { "slug": "carrier", "nameAr": "القدرة التقنية للحامل", "nameFr": "Capacité technique du porteur", "nameEn": "",
          "weight": "65", "service": "technical" },
    ]);
    for (i, one) in next["criteria"].as_array_mut().expect("criteria").iter_mut().enumerate() {
        one["section"] = json!(if i < 4 { "project" } else { "carrier" });
    }
    next["criteria"][7]["informative"] = json!(true);
    edit["rules"] = next;
    let kept = ask(window, "call.edit", &edit);
    assert_eq!(kept["gridVersion"], 2);
}

fn policy(window: &Window, call: &Value) {
    go(window, &format!("/calls/{}?tab=policy", call["id"]));
    window.wait_text(&window.text("policy-aggregate"));
    window.choose(&window.text("policy-aggregate"), &window.text("policy-median"));
    window.click(&window.text("policy-reserved-add"));
    window.fill(&window.text("policy-reserved-share"), "130");
    window.wait_text(&window.text("error-not-a-percentage"));
    look(window, "grid-7-policy-fault", &window.text("policy-reserved"));
    window.fill(&window.text("policy-reserved-share"), "30");
    window.wait_gone(&window.text("error-not-a-percentage"));
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("calls-saved"));
    look(window, "grid-8-policy", &window.text("policy-merit-counts"));
    let kept = ask(window, "call.show", &json!({ "id": call["id"] }));
    let policy = &kept["rules"]["policy"];
    assert_eq!((&policy["aggregate"], &policy["reserved"][0]["share"]), (&json!("median"), &json!("30")));
    assert_eq!(kept["gridVersion"], 2, "the policy is no version of the grid");
}

fn account(window: &Window) {
    go(window, "/accounts");
    window.wait_text("reviewer5");
    window.click(&format!("{} reviewer5", window.text("office-edit")));
    window.choose(&window.text("grid-service"), &window.text("service-technical"));
    look(window, "grid-9-account", &window.text("grid-service-about"));
    window.click(&window.text("frame-save"));
    window.wait_gone(&window.text("grid-service-about"));
    window.wait_text(&window.text("service-technical"));
}

fn grid(lang: Language) {
    let (_data, window) = demo(lang);
    let window = &window;
    why(window);
    let call = draft(window);
    sections(window, &call);
    policy(window, &call);
    account(window);
}

/// Before there is a second call: the ranking is of the one in the frame.
fn why(window: &Window) {
    go(window, "/ranking");
    window.wait_text(&window.text("ranking-limits"));
    window.click_css("main tbody tr button");
    window.wait_text(&window.text("grid-why-total"));
    look(window, "grid-10-why", &window.text("grid-why-total"));
    window.press("Escape");
}

#[test]
fn the_grid_in_arabic() {
    grid(Language::Ar);
}

#[test]
fn the_grid_in_french() {
    grid(Language::Fr);
}
