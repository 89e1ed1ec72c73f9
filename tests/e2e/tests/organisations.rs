//! Organisations in the real window: candidates while typing, the radar, a merge and its undoing.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach_e2e::{Language, Window, journey, tour};
use serde_json::json;
use std::process::Command;
use tour::{ask, go, look, sign_in};

fn demo(lang: Language) -> (tempfile::TempDir, Window) {
    let data = tempfile::tempdir().unwrap();
    let made = Command::new(awrach_e2e::binary("awrachctl"))
        .arg("--data")
        .arg(data.path())
        .args(["--clock", journey::CLOCK, "demo"])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let window = Window::start(data.path(), lang, journey::CLOCK);
    (data, window)
}

/// A twin of the demo's first organisation, as a second counter would enter it.
fn twin(window: &Window) -> (i64, String, String) {
    let first = ask(window, "organisation.show", &json!({ "id": 1 }));
    let name = |field: &str| first[field].as_str().unwrap().to_owned();
    (1, name("nameAr"), name("nameFr"))
}

fn in_script(window: &Window, label: &str, arabic: bool) -> String {
    let label = window.text(label);
    let key = if arabic { "kit-in-arabic" } else { "kit-in-french" };
    window.text_with(key, &[("label", label.as_str().into())])
}

#[test]
fn a_known_body_is_seen_while_it_is_typed_merged_and_parted_again() {
    let (_data, window) = demo(Language::Ar);
    sign_in(&window, "depot", tour::DEMO_PASSWORD);
    let (_, ar, _) = twin(&window);

    // At the counter: the known one is offered with its reasons, and taken.
    go(&window, "/applications/new");
    window.wait_text(&window.text("applications-handed-papers"));
    window.click(&window.text("applications-new-organisation"));
    window.fill(&in_script(&window, "organisations-name", true), &ar.replace('ة', "ه"));
    window.wait_text(&window.text("radar-use"));
    look(&window, "b3-counter", &window.text("reason-same-name"));
    window.click(&window.text("radar-use"));
    window.wait_value(&window.text("applications-pick-organisation"), &ar);

    // Entered a second time all the same.
    go(&window, "/organisations/new");
    window.wait_text(&window.text("organisations-add-member"));
    window.fill(&in_script(&window, "organisations-name", true), &ar.replace('أ', "ا"));
    window.wait_text(&window.text("radar-different"));
    window.click(&window.text("organisations-add-member"));
    let member = window.text_with("organisations-member-number", &[("n", 1.into())]);
    window.wait_text(&member);
    window.screenshot("b3-new-organisation");
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("organisations-documents"));
    window.wait_text(&window.text("radar-compare"));
    look(&window, "b3-organisation", &window.text("organisations-warnings"));

    // Side by side, merged with a reason, and parted by the toast.
    window.click(&window.text("radar-compare"));
    window.wait_text(&window.text("radar-merge-about"));
    window.click(&window.text("radar-swap"));
    window.wait_for("see both records", "return document.querySelectorAll('[role=dialog] table tbody tr').length > 0");
    window.fill(&window.text("radar-merge-reason"), "الهيئة نفسها");
    look(&window, "b3-merge", &window.text("radar-merge-about"));
    window.click(&window.text("radar-merge"));
    window.wait_text(&window.text("radar-merged-here"));
    look(&window, "b3-merged", &window.text("radar-merged-here"));
    window.click(&window.text("radar-undo"));
    window.wait_text(&window.text("radar-unmerged"));
    window.wait_gone(&window.text("radar-merged-here"));

    // On the radar: found again, then found different, which is remembered.
    go(&window, "/radar");
    window.wait_text(&window.text("radar-pairs"));
    window.wait_text(&window.text("radar-compare"));
    look(&window, "b3-radar", &window.text("radar-pairs"));
    window.click_beside(&ar.replace('أ', "ا"), &window.text("radar-different"));
    window.wait_text(&window.text("radar-different-about"));
    window.fill(&window.text("radar-different-reason"), "مقران مختلفان");
    window.eval("[...document.querySelectorAll('[role=dialog] button')].pop().click(); return true;");
    window.wait_text(&window.text("radar-found-different"));
    look(&window, "b3-radar-different", &window.text("radar-found-different"));
    window.close();
}

#[test]
fn the_pages_of_an_organisation_stand_in_french() {
    let (_data, window) = demo(Language::Fr);
    sign_in(&window, "depot", tour::DEMO_PASSWORD);
    let twin = ask(
        &window,
        "organisation.create",
        &json!({ "kind": "association", "nameFr": "Association Essai", "nameAr": "جمعية التجربة", "commune": "09.273.01.05" }),
    );
    let call = ask(&window, "organisation.papers", &json!({}));
    let facts =
        json!({ "organisation": 1, "requirement": call[0]["slug"], "expiresOn": "2026-12-20", "number": "12/2024" });
    ask(&window, "organisation.addDocument", &facts);
    go(&window, "/organisations/1");
    window.wait_text(&window.text("validity-expiring"));
    look(&window, "b3-organisation", &window.text("organisations-mean-days"));
    window.click(&window.text("organisations-add-document"));
    window.wait_text(&window.text("organisations-document-no-expiry"));
    look(&window, "b3-document", &window.text("organisations-document-no-expiry"));
    window.press("Escape");
    window.wait_gone(&window.text("organisations-document-no-expiry"));
    go(&window, "/radar");
    window.wait_text(&window.text("radar-pairs"));
    window.wait_gone(&window.text("radar-looking"));
    look(&window, "b3-radar", &window.text("radar-pairs"));
    go(&window, &format!("/organisations/{}", twin["id"]));
    window.wait_text(&window.text("organisation-warning-register-missing"));
    look(&window, "b3-twin", &window.text("organisations-warnings"));
    window.close();
}
