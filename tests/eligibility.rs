//! Eligibility through `awrachctl`: a file is not admitted while a barring rule fails, an officer may judge
//! otherwise with a reason, and what stood at the decision is shown from then on.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use awrach::domain::eligibility::EligibilityRule;
use office::Office;
use serde_json::{Value, json};

/// Deposits the file of an association with another founding date and mandate.
fn deposit(office: &Office, call: i64, founded: &str, mandate_end: &str) -> i64 {
    let mut request = office::deposit(office, call, 0);
    request["newOrganisation"]["founded"] = json!(founded);
    request["newOrganisation"]["mandateEnd"] = json!(mandate_end);
    office.ok("depot", "application.deposit", request)["id"].as_i64().unwrap()
}

fn dossier(office: &Office, id: i64) -> Value {
    office.ok("depot", "application.show", json!({ "id": id }))
}

fn rule(rules: &Value, slug: &str) -> Value {
    rules.as_array().unwrap().iter().find(|rule| rule["rule"] == slug).unwrap().clone()
}

fn act(office: &Office, id: i64, act: &str, more: &Value) -> Value {
    let mut request = json!({ "id": id, "version": dossier(office, id)["version"], "act": act });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    request
}

fn verdict(office: &Office, id: i64, rule: &str, verdict: &str, reason: &str) -> Value {
    let version = dossier(office, id)["version"].clone();
    json!({ "application": id, "version": version, "rule": rule, "verdict": verdict, "reason": reason })
}

#[test]
fn a_file_is_not_admitted_while_a_barring_rule_fails_and_an_officer_may_judge_otherwise() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let id = deposit(&office, call, "2025-03", "2029-06-30");
    let founded = rule(&dossier(&office, id)["eligibility"], "founded-years");
    assert_eq!((&founded["verdict"], &founded["weight"]), (&json!("fails"), &json!("bars")));
    assert_eq!(founded["explanation"]["code"], "founded-fails");
    assert_eq!(founded["explanation"]["parts"]["founded"], json!({ "is": "day", "value": "2025-03" }));
    assert_eq!(founded["explanation"]["parts"]["on"], json!({ "is": "day", "value": "2026-11-10" }));
    assert_eq!(founded["explanation"]["parts"]["had"], json!({ "is": "span", "value": 20 }));
    let next = dossier(&office, id)["next"].clone();
    let admit = next.as_array().unwrap().iter().find(|next| next["act"] == "admit").unwrap().clone();
    assert_eq!(admit["hindrance"], "eligibility-fails");

    let refused = office.refused("depot", "application.move", act(&office, id, "admit", &json!({})));
    assert_eq!(refused["code"], "eligibility-fails");
    assert_eq!(refused["faults"][0]["field"], "eligibility.founded-years");
    assert_eq!(refused["faults"][0]["args"]["eligibility-test"], "founded-years");

    let judged = office.ok(
        "depot",
        "eligibility.override",
        verdict(&office, id, "founded-years", "holds", "  وصل الإيداع الأصلي مؤرخ في 2019  "),
    );
    let founded = rule(&judged["eligibility"], "founded-years");
    assert_eq!((&founded["verdict"], &founded["found"]), (&json!("holds"), &json!("fails")));
    assert_eq!(founded["overridden"]["reason"], "وصل الإيداع الأصلي مؤرخ في 2019");
    let log = office.ok("admin", "log.page", json!({ "limit": 5 }));
    let entry = log["rows"].as_array().unwrap().iter().find(|row| row["act"] == "eligibility.override").unwrap();
    assert_eq!(entry["reason"], "وصل الإيداع الأصلي مؤرخ في 2019");

    let version = judged["version"].clone();
    let back = json!({ "application": id, "version": version, "rule": "founded-years" });
    let restored = office.ok("depot", "eligibility.restore", back.clone());
    assert_eq!(rule(&restored["eligibility"], "founded-years")["verdict"], "fails");
    assert_eq!(office.refused("depot", "eligibility.restore", back)["code"], "stale");

    office.ok("depot", "eligibility.override", verdict(&office, id, "founded-years", "holds", "سبب"));
    let admitted = office.ok("depot", "application.move", act(&office, id, "admit", &json!({})));
    assert_eq!(admitted["phase"], "admissible");
}

#[test]
fn what_stood_at_the_decision_is_shown_whatever_changes_later() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let file = office.deposit(call, 0);
    let id = file["id"].as_i64().unwrap();
    office.admit(id);
    let before = dossier(&office, id);
    assert_eq!(before["eligibilityFrozenAt"], "2026-11-23T09:00:00Z");
    assert!(before["eligibility"].as_array().unwrap().len() > 8);

    let organisation = office.ok("depot", "organisation.show", json!({ "id": file["organisation"] }));
    let mut edit = organisation.clone();
    edit["founded"] = json!("2026-01-15");
    edit["mandateEnd"] = json!("2026-12-01");
    office.ok("depot", "organisation.edit", edit);
    office.ok("head", "exclusion.add", json!({ "organisation": file["organisation"], "reason": "إخلال" }));
    assert_eq!(dossier(&office, id)["eligibility"], before["eligibility"]);
    let card = office.ok("depot", "eligibility.show", json!({ "application": id }));
    assert_eq!((&card["rules"], &card["frozenAt"]), (&before["eligibility"], &before["eligibilityFrozenAt"]));
    let late = office.refused("depot", "eligibility.override", verdict(&office, id, "founded-years", "fails", "سبب"));
    assert_eq!(late["code"], "eligibility-not-now");
}

#[test]
fn what_is_unclear_does_not_bar_but_must_be_confirmed() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let id = deposit(&office, call, "2024", "");
    let rules = dossier(&office, id)["eligibility"].clone();
    assert_eq!(rule(&rules, "founded-years")["explanation"]["code"], "founded-unclear");
    assert_eq!(rule(&rules, "mandate-months")["explanation"]["code"], "mandate-missing");
    let refused = office.refused("depot", "application.move", act(&office, id, "admit", &json!({})));
    assert_eq!(refused["code"], "eligibility-unclear");
    assert_eq!(refused["faults"].as_array().unwrap().len(), 2);
    let confirmed = act(&office, id, "admit", &json!({ "unclearConfirmed": true }));
    assert_eq!(office.ok("depot", "application.move", confirmed)["phase"], "admissible");
}

#[test]
fn an_upheld_appeal_judges_anew() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let id = deposit(&office, call, "2025-03", "2029-06-30");
    let failing = rule(&dossier(&office, id)["eligibility"], "founded-years");
    assert_eq!(failing["reason"], "founded-recently");
    let declared = act(&office, id, "declare-inadmissible", &json!({ "reason": failing["reason"] }));
    let inadmissible = office.ok("depot", "application.move", declared);
    assert!(inadmissible["eligibilityFrozenAt"].is_string());

    let organisation = inadmissible["organisation"].clone();
    let mut edit = organisation.clone();
    edit["founded"] = json!("2019-03");
    office.ok("depot", "organisation.edit", edit);
    assert_eq!(rule(&dossier(&office, id)["eligibility"], "founded-years")["verdict"], "fails", "still as it stood");
    office.ok("depot", "application.move", act(&office, id, "lodge-appeal", &json!({})));
    let upheld = act(&office, id, "uphold-appeal", &json!({ "reason": office.reason("uphold-appeal") }));
    let again = office.ok("head", "application.move", upheld);
    assert_eq!((&again["phase"], &again["eligibilityFrozenAt"]), (&json!("deposited"), &Value::Null));
    assert_eq!(rule(&again["eligibility"], "founded-years")["verdict"], "holds");
    let admitted = office.ok("depot", "application.move", act(&office, id, "admit", &json!({})));
    assert_eq!(rule(&admitted["eligibility"], "founded-years")["verdict"], "holds");
}

#[test]
fn a_verdict_needs_its_reason_a_rule_and_the_right() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let id = deposit(&office, call, "2025-03", "2029-06-30");
    let refused = |who: &str, request: Value| office.refused(who, "eligibility.override", request);
    let empty = refused("depot", verdict(&office, id, "founded-years", "unclear", "  "));
    let told: Vec<_> = empty["faults"].as_array().unwrap().iter().map(|fault| fault["field"].clone()).collect();
    assert_eq!(told, ["verdict", "reason"]);
    assert_eq!(refused("depot", verdict(&office, id, "no-such-rule", "holds", "سبب"))["code"], "rule-unknown");
    assert_eq!(
        refused("depot", verdict(&office, id, "papers-complete", "holds", "سبب"))["code"],
        "rule-not-overridable"
    );
    for who in ["head", "reviewer1"] {
        assert_eq!(refused(who, verdict(&office, id, "founded-years", "holds", "سبب"))["code"], "not-allowed");
    }
    let version =
        json!({ "application": id, "version": 1, "rule": "founded-years", "verdict": "holds", "reason": "س" });
    assert_eq!(refused("depot", version)["code"], "stale");
    let nothing = json!({ "application": id, "version": dossier(&office, id)["version"], "rule": "founded-years" });
    assert_eq!(office.refused("depot", "eligibility.restore", nothing)["code"], "nothing-overridden");
}

#[test]
fn an_excluded_organisation_is_not_eligible_until_it_is_taken_off_the_list() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let file = office.deposit(call, 1);
    let id = file["id"].as_i64().unwrap();
    let add = json!({ "organisation": file["organisation"], "reason": "فسخ سابق", "until": "2027-06-30" });
    assert_eq!(office.refused("depot", "exclusion.add", add.clone())["code"], "not-allowed");
    let wordless = json!({ "organisation": file["organisation"], "reason": " ", "until": "2020-01-01" });
    assert_eq!(office.refused("head", "exclusion.add", wordless)["faults"].as_array().unwrap().len(), 2);
    let entry = office.ok("head", "exclusion.add", add.clone());
    assert_eq!(office.refused("head", "exclusion.add", add.clone())["code"], "excluded-already");
    let excluded = rule(&dossier(&office, id)["eligibility"], "not-excluded");
    assert_eq!((&excluded["verdict"], &excluded["reason"]), (&json!("fails"), &json!("carrier-excluded")));
    assert_eq!(excluded["explanation"]["parts"]["reason"]["value"], "فسخ سابق");

    let chips = |count: i64| {
        let page = office.ok("depot", "application.page", json!({ "call": call, "chip": "notEligible" }));
        let chip = page["chips"].as_array().unwrap().iter().find(|chip| chip["chip"] == "notEligible").unwrap().clone();
        assert_eq!((&chip["count"], &page["total"]), (&json!(count), &json!(count)));
    };
    chips(1);
    let removed = office.ok("head", "exclusion.remove", json!({ "id": entry["id"], "reason": "انتهى السبب" }));
    assert_eq!(removed["removedBecause"], "انتهى السبب");
    chips(0);
    assert_eq!(office.ok("depot", "exclusion.list", json!({})), json!([]));
    assert_eq!(office.ok("depot", "exclusion.list", json!({ "removed": true })).as_array().unwrap().len(), 1);
    let again = json!({ "organisation": file["organisation"], "reason": "سبب جديد", "until": "2026-12-01" });
    office.ok("head", "exclusion.add", again);
    let after = office.at("2026-12-02T09:00:00Z");
    // The entry is over: it makes room for the next one, and the deposit of before stays excluded.
    after.ok("head", "exclusion.add", json!({ "organisation": file["organisation"], "reason": "سبب آخر" }));
}

#[test]
fn a_second_file_of_an_organisation_and_a_late_one_are_told() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let first = office.deposit(call, 0);
    let mut request = office::deposit(&office, call, 0);
    request["newOrganisation"] = Value::Null;
    request["organisation"] = first["organisation"].clone();
    request["communes"] = json!(["09.273.01.05", "09.541.01.13"]);
    request["lateReason"] = json!(office.reason("deposit"));
    let late = office.at("2026-12-06T16:30:01Z");
    let second = late.ok("admin", "application.deposit", request);
    let rules = dossier(&office, second["id"].as_i64().unwrap())["eligibility"].clone();
    let double = rule(&rules, "no-double-application");
    assert_eq!((&double["verdict"], &double["weight"]), (&json!("fails"), &json!("warns")));
    assert_eq!(double["explanation"]["parts"]["numbers"]["value"], "2026-A-0001");
    assert_eq!(rule(&rules, "deposit-in-time")["explanation"]["code"], "time-late-admitted");
    let territory = rule(&rules, "territory-in-call");
    assert_eq!(territory["verdict"], "fails");
    assert_eq!(territory["explanation"]["parts"]["names"]["value"][0]["nameFr"], "Taroudannt");
    let own = dossier(&office, first["id"].as_i64().unwrap())["eligibility"].clone();
    assert_eq!(rule(&own, "no-double-application")["verdict"], "holds", "the first file stands");
}

#[test]
fn the_counter_is_told_what_can_be_known_before_the_deposit() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let bare = office.ok("depot", "eligibility.check", json!({ "call": call }));
    let open: Vec<_> = bare.as_array().unwrap().iter().filter(|rule| rule["verdict"] == "unclear").collect();
    assert_eq!(open.len() + 1, bare.as_array().unwrap().len(), "all but the hour of the deposit");

    let typed = json!({ "kind": "association", "founded": "2025", "mandateEnd": "2026-11-30", "rib": "" });
    let check = json!({ "call": call, "identity": typed, "communes": ["09.541.01.13"], "months": 9 });
    let found = office.ok("depot", "eligibility.check", check);
    for (slug, verdict) in [
        ("founded-years", "fails"),
        ("mandate-months", "fails"),
        ("territory-in-call", "fails"),
        ("months-between", "fails"),
        ("bank-account", "unclear"),
        ("not-excluded", "holds"),
        ("kind-admitted", "holds"),
    ] {
        assert_eq!(rule(&found, slug)["verdict"], verdict, "{slug}");
    }
    let known = office.deposit(call, 2);
    let check = json!({ "call": call, "organisation": known["organisation"] });
    let found = office.ok("depot", "eligibility.check", check);
    assert_eq!(rule(&found, "no-double-application")["verdict"], "fails", "it has a file in this call");
    assert_eq!(rule(&found, "mandate-months")["verdict"], "not-applicable", "an enterprise has no mandate");
    assert_eq!(office.ok("depot", "application.page", json!({ "call": call }))["total"], 1, "nothing is kept");
}

#[test]
fn a_call_owns_its_rules_and_freezes_them_when_it_opens() {
    let office = Office::set_up();
    let programmes = office.ok("admin", "programme.list", json!({}));
    assert!(programmes[0]["rules"]["eligibility"].as_array().unwrap().len() > 8);
    let mut call = office.ok(
        "admin",
        "call.create",
        json!({ "programme": programmes[0]["id"], "code": "2026-B", "titleAr": "طلب", "level": "prefectural",
                "province": "09.273", "closesAt": "2026-12-06T16:30:00Z", "quota": 10, "envelope": 10_000_000 }),
    );
    assert_eq!(call["rules"]["eligibility"], programmes[0]["rules"]["eligibility"]);

    // A document of before: two bare numbers, no declared rules.
    let mut old = call["rules"].clone();
    old.as_object_mut().unwrap().remove("eligibility");
    old["foundedYears"] = json!(3);
    old["mandateMonths"] = json!(4);
    call["rules"] = old;
    let read = office.ok("admin", "call.edit", call);
    assert_eq!(read["rules"]["eligibility"][0]["test"], json!({ "kind": "founded-years", "years": 3 }));
    assert_eq!(read["rules"]["eligibility"][1]["test"]["months"], 4);

    let mut wrong = read.clone();
    wrong["rules"]["eligibility"][0]["test"]["years"] = json!(0);
    let wrong = office.ok("admin", "call.edit", wrong);
    let faulty = wrong["checks"]
        .as_array()
        .unwrap()
        .iter()
        .any(|check| check["field"] == "rules.eligibility.0.test.years" && check["weight"] == "error");
    assert!(faulty, "{}", wrong["checks"]);
    let opening = json!({ "id": wrong["id"], "version": wrong["version"] });
    assert_eq!(office.refused("admin", "call.open", opening)["code"], "out-of-range");

    let mut right = wrong.clone();
    right["rules"]["eligibility"][0]["test"]["years"] = json!(1);
    let right = office.ok("admin", "call.edit", right);
    let opened = office.ok("admin", "call.open", json!({ "id": right["id"], "version": right["version"] }));
    let mut later = opened.clone();
    later["rules"]["eligibility"] = json!([]);
    assert_eq!(office.refused("admin", "call.edit", later)["code"], "rules-frozen");
    let id = deposit(&office, opened["id"].as_i64().unwrap(), "2025-03", "2029-06-30");
    assert_eq!(rule(&dossier(&office, id)["eligibility"], "founded-years")["verdict"], "holds");
}

#[test]
fn calls_made_before_rules_were_declared_keep_what_they_asked() {
    let db = rusqlite::Connection::open_in_memory().unwrap();
    db.execute_batch(include_str!("../migrations/0001_house.sql")).unwrap();
    db.execute_batch(
        "INSERT INTO programme (id, uid, slug, name_ar, name_fr, rules) VALUES (1, 'p', 'p', 'p', 'p', '{}');
         INSERT INTO reason (slug, position, uses, name_ar, name_fr) VALUES ('other', 1, '[]', 'a', 'f');
         INSERT INTO call (uid, programme_id, code, level, founded_years, mandate_months, created_at)
         VALUES ('a', 1, 'A', 'provincial', 2, 6, ''), ('b', 1, 'B', 'provincial', 0, 0, ''),
                ('c', 1, 'C', 'provincial', 0, 3, '');",
    )
    .unwrap();
    db.execute_batch(include_str!("../migrations/0007_eligibility.sql")).unwrap();
    let rules = |code: &str| -> Vec<EligibilityRule> {
        let text: String =
            db.query_row("SELECT eligibility FROM call WHERE code = ?1", [code], |row| row.get(0)).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    assert_eq!(rules("A"), awrach::domain::eligibility::of_numbers(2, 6));
    assert_eq!(rules("B"), []);
    assert_eq!(rules("C"), awrach::domain::eligibility::of_numbers(0, 3));
    let reasons: i64 = db.query_row("SELECT count(*) FROM reason", [], |row| row.get(0)).unwrap();
    assert_eq!(reasons, 6, "an office that has its list is given the new reasons");
}
