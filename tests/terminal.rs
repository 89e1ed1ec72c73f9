//! `awrachctl` alone does the whole main job: an empty office, a call, deposits of the three kinds of
//! applicant, papers, two reviewers, a session, the announcement and the printed summary.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::{Office, PASSWORD};
use serde_json::{Value, json};

#[test]
fn from_an_empty_office_to_the_printed_summary() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_400_000_000);
    let files: Vec<Value> = (0..3).map(|i| office.deposit(call, i)).collect();
    assert_eq!(
        files.iter().map(|file| file["number"].as_str().unwrap()).collect::<Vec<_>>(),
        ["2026-A-0001", "2026-A-0002", "2026-A-0003"]
    );
    for file in &files {
        office.admit(file["id"].as_i64().unwrap());
    }
    office.review_all(call, &files, &["4", "2", "3"]);

    let ranking = office.ok("head", "ranking.show", json!({ "call": call }));
    let order: Vec<_> = ranking["rows"].as_array().unwrap().iter().map(|row| row["number"].clone()).collect();
    assert_eq!(order, ["2026-A-0001", "2026-A-0003", "2026-A-0002"]);
    assert_eq!(ranking["rows"][0]["score"], "80.00");
    assert_eq!(ranking["rows"][0]["exact"], "80");

    let session = office.decide(call, &ranking);
    let refused =
        office.refused("head", "decision.announce", json!({ "call": call, "applications": [files[0]["id"]] }));
    assert_eq!(refused["code"], "session-not-signed");
    office.ok("head", "session.sign", json!({ "id": session["id"], "version": session["version"] }));
    assert_eq!(office.ok("head", "decision.announce", json!({ "call": call }))["count"], 3);

    for (language, words) in [("ar", ["تقرير", "جمعية", "2026-A"]), ("fr", ["Rapport", "Association", "2026-A"])]
    {
        let out = office.folder.path().join(format!("summary-{language}.pdf"));
        office.report("head", "summary", language, &out, &json!({ "call": call }));
        let text = office::pdf_text(&out);
        for word in words {
            assert!(text.contains(word), "{word} in {text}");
        }
    }
    let sound = office.order(&["verify"], "admin");
    assert_eq!(sound["sound"], true);
}

#[test]
fn a_deposit_after_the_closing_hour_is_refused_with_the_hour_and_admitted_by_an_administrator() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    office.ok("admin", "organisation.create", office::identity(0));
    let mut deposit = office::deposit(&office, call, 1);
    let late = office.at("2026-12-06T16:30:01Z");
    let refused = late.refused("depot", "application.deposit", deposit.clone());
    assert_eq!(refused["code"], "call-closed-at");
    assert_eq!(refused["args"]["at"], "06/12/2026 16:30");

    deposit["lateReason"] = json!(office.reason("deposit"));
    assert_eq!(late.refused("depot", "application.deposit", deposit.clone())["code"], "late-needs-administrator");
    let taken = late.ok("admin", "application.deposit", deposit);
    assert_eq!(taken["number"], "2026-A-0001", "a refused deposit leaves no gap");
}

#[test]
fn wrong_fields_are_told_all_at_once_and_nothing_is_kept() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let mut deposit = office::deposit(&office, call, 0);
    deposit["newOrganisation"]["nameAr"] = json!("");
    deposit["newOrganisation"]["nameFr"] = json!("  ");
    deposit["newOrganisation"]["president"]["cin"] = json!("12");
    deposit["titleAr"] = json!("");
    deposit["titleFr"] = json!("");
    deposit["places"] = json!(0);
    deposit["women"] = json!(5);
    deposit["domain"] = Value::Null;
    let refused = office.refused("depot", "application.deposit", deposit);
    let faults: Vec<_> = refused["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| format!("{} {}", fault["field"].as_str().unwrap(), fault["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        faults,
        [
            "newOrganisation.nameAr required",
            "newOrganisation.president.cin cin-malformed",
            "titleAr required",
            "places out-of-range",
            "women more-than-places",
            "domain required",
        ]
    );
    assert_eq!(office.ok("depot", "organisation.page", json!({}))["total"], 0);
}

#[test]
fn acts_outside_the_table_or_without_right_are_refused_with_a_code() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let file = office.deposit(call, 0);
    let act = |act: &str| json!({ "id": file["id"], "version": 2, "act": act });
    assert_eq!(office.refused("head", "application.move", act("complete"))["code"], "act-not-from-here");
    assert_eq!(office.refused("head", "application.move", act("admit"))["code"], "right-wanting");
    assert_eq!(office.refused("depot", "application.move", act("request-completion"))["code"], "reason-missing");
    assert_eq!(office.refused("reviewer1", "application.draft", json!({}))["code"], "not-allowed");
    let stale = json!({ "id": file["id"], "version": 1, "act": "admit" });
    assert_eq!(office.refused("depot", "application.move", stale)["code"], "stale");
    let unsigned = office.unsigned_refusal("call.list");
    assert_eq!(unsigned["code"], "not-signed-in");
}

#[test]
fn backups_are_verified_and_a_restore_keeps_the_present_aside() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let backup = office.folder.path().join("copy.db");
    office.order(&["backup", backup.to_str().unwrap()], "admin");
    assert_eq!(office.order(&["verify", backup.to_str().unwrap()], "admin")["sound"], true);
    office.deposit(call, 0);
    let restored = office.order(&["restore", backup.to_str().unwrap()], "admin");
    assert!(std::path::Path::new(restored["keptAside"].as_str().unwrap()).exists());
    assert_eq!(office.ok("depot", "application.page", json!({ "call": call }))["total"], 0);

    let foreign = office.folder.path().join("foreign.db");
    std::fs::write(&foreign, "not a database").unwrap();
    assert_eq!(office.order_refused(&["restore", foreign.to_str().unwrap()], "admin")["code"], "not-a-backup");
    assert_eq!(office.ok("depot", "call.list", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn wrong_usage_ends_with_two() {
    let office = Office::set_up();
    assert_eq!(office.run(&["call", "call.list", "{not json"], Some("admin"), PASSWORD).status.code(), Some(2));
    assert_eq!(office.run(&["no-such-order"], None, PASSWORD).status.code(), Some(2));
}
