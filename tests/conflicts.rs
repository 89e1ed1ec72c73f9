//! Conflicts of interest and the sharing out of files, through `awrachctl`: whoever is concerned by a file is
//! turned away by every command that names it; giving files respects that, is previewed, and has a way back.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use awrach::access::{Right, Role};
use awrach::api::commands::COMMANDS;
use awrach::domain::conflict::shuts;
use office::{Office, PASSWORD};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// An office with an open call and some admitted files.
fn office_with(files: usize) -> (Office, i64, Vec<i64>) {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1_000, 10_000_000_000);
    let ids = (0..files).map(|n| admitted(&office, call, n)).collect();
    (office, call, ids)
}

fn admitted(office: &Office, call: i64, n: usize) -> i64 {
    let mut request = office::deposit(office, call, n);
    let names = &mut request["newOrganisation"];
    names["nameAr"] = json!(format!("{} {n}", names["nameAr"].as_str().unwrap()));
    names["nameFr"] = json!(format!("{} {n}", names["nameFr"].as_str().unwrap()));
    // Each body has its own president.
    names["president"]["cin"] = json!(format!("XX1234{}", 5 + n));
    names["president"]["phone"] = json!(format!("060000000{}", 1 + n));
    let id = office.ok("depot", "application.deposit", request)["id"].as_i64().unwrap();
    office.admit(id);
    id
}

fn account(office: &Office, name: &str) -> i64 {
    let accounts = office.ok("admin", "account.list", json!({}));
    let found = accounts.as_array().unwrap().iter().find(|account| account["name"] == name).unwrap().clone();
    found["id"].as_i64().unwrap()
}

fn add(office: &Office, name: &str, role: &str) -> i64 {
    let card = json!({ "name": name, "displayAr": name, "displayFr": name, "role": role, "password": PASSWORD });
    office.ok("admin", "account.create", card)["id"].as_i64().unwrap()
}

/// Writes something down of the person behind an account.
fn describe(office: &Office, name: &str, facts: &Value) -> Value {
    let id = account(office, name);
    let mut person = office.ok("admin", "account.person", json!({ "id": id }))["person"].clone();
    person.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
    office.ok("admin", "account.describe", person)
}

fn applicant(office: &Office, file: i64) -> i64 {
    office.ok("depot", "application.show", json!({ "id": file }))["organisation"]["id"].as_i64().unwrap()
}

fn phase(office: &Office, file: i64) -> String {
    office.ok("depot", "application.show", json!({ "id": file }))["phase"].as_str().unwrap().to_owned()
}

fn conflicts(office: &Office, file: i64) -> Vec<Value> {
    office.ok("depot", "conflict.of", json!({ "application": file })).as_array().unwrap().clone()
}

fn my_review(office: &Office, who: &str, call: i64, file: i64) -> Option<Value> {
    let mine = office.ok(who, "review.mine", json!({ "call": call }));
    mine.as_array().unwrap().iter().find(|row| row["application"] == file).cloned()
}

/// Requests, by command, that name a file in one way or another.
fn naming(file: i64, review: i64, scan: i64, call: i64) -> BTreeMap<&'static str, Value> {
    let about = json!({ "application": file });
    BTreeMap::from([
        ("application.show", json!({ "id": file })),
        ("application.reckon", json!({ "call": call, "id": file, "project": {} })),
        ("application.edit", json!({ "id": file, "version": 1, "domain": null })),
        ("application.deposit", json!({ "call": call, "draft": file })),
        ("application.move", json!({ "id": file, "version": 1, "act": "start-review" })),
        ("paper.mark", json!({ "application": file, "version": 1, "requirement": 1, "state": "valid" })),
        ("eligibility.show", about.clone()),
        (
            "eligibility.override",
            json!({ "application": file, "version": 1, "rule": "r", "verdict": "holds", "reason": "r" }),
        ),
        ("eligibility.restore", json!({ "application": file, "version": 1, "rule": "r" })),
        ("attachment.list", json!({ "noun": "application", "id": file })),
        ("attachment.add", json!({ "noun": "application", "id": file, "slot": "proof:1", "content": "" })),
        ("attachment.read", json!({ "id": scan })),
        ("attachment.save", json!({ "id": scan, "path": "/nowhere" })),
        ("attachment.remove", json!({ "id": scan })),
        ("review.show", json!({ "id": review })),
        ("review.save", json!({ "id": review, "version": 1, "marks": [] })),
        ("review.submit", json!({ "id": review, "version": 1 })),
        ("review.reopen", json!({ "id": review, "version": 1, "reason": "r" })),
        ("review.enter", json!({ "call": call, "grid": "", "rows": [{ "id": review, "version": 1, "marks": [] }] })),
        ("review.unassign", json!({ "id": review })),
        ("review.assign", json!({ "applications": [file], "reviewers": [] })),
        ("assignment.preview", json!({ "call": call, "applications": [file] })),
        ("assignment.apply", json!({ "call": call, "applications": [file], "digest": "" })),
        ("conflict.of", about.clone()),
        ("conflict.dismiss", json!({ "application": file, "account": 1, "reason": "r" })),
        ("conflict.declare", json!({ "application": file, "kind": "family" })),
        (
            "decision.take",
            json!({ "session": 1, "verdicts": [{ "application": file, "version": 1, "outcome": "accepted" }] }),
        ),
        (
            "decision.takeLine",
            json!({ "session": 1, "seal": "", "except": [{ "application": file, "version": 1, "outcome": "reserve" }] }),
        ),
        ("decision.announce", json!({ "call": call, "applications": [file] })),
        ("session.recuse", json!({ "session": 1, "application": file, "member": 0, "reason": "r" })),
        ("session.unrecuse", json!({ "session": 1, "application": file, "member": 0 })),
        ("appeal.list", json!({ "call": call, "application": file })),
        (
            "appeal.lodge",
            json!({ "application": file, "version": 1, "receivedOn": "2026-11-24", "lodgedBy": "x", "ground": "g" }),
        ),
        (
            "appeal.examine",
            json!({ "id": 1, "version": 1, "examinedBy": "x", "examinedOn": "2026-11-24", "outcome": "rejected" }),
        ),
        ("letter.issue", json!({ "call": call, "decisions": [1], "appeals": [1] })),
        ("report.preview", json!({ "name": "receipt", "language": "ar", "application": file })),
        ("report.write", json!({ "name": "receipt", "language": "ar", "application": file, "path": null })),
    ])
}

/// Request types of the contract that hold an id leading to a file, as the source declares them.
fn types_naming_a_file() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src/office"))];
    let mut declared: Vec<(String, String)> = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for piece in
                text.split("#[derive(").skip(1).filter(|piece| piece.lines().next().unwrap().contains("Deserialize"))
            {
                let Some((_, body)) = piece.split_once("pub struct ") else { continue };
                let Some((name, body)) = body.split_once(" {") else { continue };
                declared.push((name.to_owned(), body.split("\n}").next().unwrap().to_owned()));
            }
        }
    }
    let ids = ["ApplicationId", "ReviewId", "DecisionId", "AppealId", "AttachmentId", "AttachmentNoun"];
    // What holds such a type holds an id too.
    loop {
        let before = found.len();
        for (name, body) in &declared {
            let holds = |word: &str| body.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
            if ids.iter().any(|id| holds(id)) || found.iter().any(|one: &String| holds(one)) {
                found.insert(name.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

#[test]
fn every_command_that_names_a_file_is_in_the_table_below() {
    let types = types_naming_a_file();
    assert!(types.contains("WriteReport") && types.contains("TakeDecisions") && types.contains("AddAttachment"));
    let config = ts_rs::Config::default();
    let naming = naming(1, 1, 1, 1);
    for command in COMMANDS.iter() {
        let request = (command.request)(&config);
        assert_eq!(types.contains(&request), naming.contains_key(command.name), "{} takes {request}", command.name);
    }
}

#[test]
fn a_concerned_person_is_turned_away_by_every_command_that_names_the_file() {
    let (office, call, files) = office_with(2);
    let [file, other] = files[..] else { panic!("two files") };
    add(&office, "watch", "observer");
    let reviewer = account(&office, "reviewer1");
    office.ok("depot", "review.assign", json!({ "applications": files, "reviewers": [reviewer] }));
    let review = my_review(&office, "reviewer1", call, file).unwrap()["id"].as_i64().unwrap();
    let scan = json!({ "noun": "application", "id": file, "slot": "proof:1", "name": "a.pdf",
                       "content": "JVBERi0xLjQKJSVFT0YK" });
    let scan = office.ok("depot", "attachment.add", scan)["id"].as_i64().unwrap();
    let applicant = applicant(&office, file);
    let concerned = [
        ("reviewer1", Role::Reviewer),
        ("head", Role::Head),
        ("watch", Role::Observer),
        ("depot", Role::Officer),
        ("admin", Role::Administrator),
    ];
    for (name, _) in concerned {
        describe(&office, name, &json!({ "organisations": [applicant] }));
    }
    let mut turned_away = BTreeSet::new();
    for (name, request) in naming(file, review, scan, call) {
        let command = COMMANDS.iter().find(|command| command.name == name).unwrap();
        let judges = name.starts_with("review.") && command.right == Right::Read;
        let right = if judges { Right::Review } else { command.right };
        // Saying so is allowed; appeals and letters need a decision, which this file has not yet: how their ids lead
        // to a file is asked of the guard itself.
        if ["conflict.declare", "appeal.examine", "letter.issue"].contains(&name) {
            continue;
        }
        for (who, role) in concerned.iter().filter(|(_, role)| role.holds(command.right) && shuts(*role, right)) {
            let refused = office.refused(who, name, request.clone());
            assert_eq!(refused["code"], "conflicted", "{who} {role:?} {name}: {refused}");
            assert!(refused["args"]["number"].as_str().unwrap().starts_with("2026-A-"), "{refused}");
            turned_away.insert(name);
        }
    }
    // Those that only the counter may call at all.
    let counter: Vec<_> = naming(1, 1, 1, 1).into_keys().filter(|name| !turned_away.contains(name)).collect();
    assert_eq!(
        counter,
        [
            "appeal.examine",
            "appeal.lodge",
            "application.deposit",
            "application.edit",
            "conflict.declare",
            "eligibility.override",
            "eligibility.restore",
            "letter.issue",
            "paper.mark",
        ]
    );

    // The counter goes on entering the file; what is judged is not shown there.
    assert_eq!(office.ok("depot", "application.show", json!({ "id": file }))["id"], file);
    assert_eq!(office.ok("admin", "application.show", json!({ "id": file }))["score"], Value::Null);
    let all = office.ok("head", "review.page", json!({ "call": call }));
    let row = |id: i64| all.as_array().unwrap().iter().find(|row| row["application"] == id).unwrap().clone();
    assert_eq!((&row(file)["concerned"], &row(other)["concerned"]), (&json!(true), &json!(false)));
    // Other files stay open to everyone.
    assert_eq!(office.ok("head", "application.show", json!({ "id": other }))["id"], other);
    assert!(
        office.ok("reviewer1", "report.preview", json!({ "name": "receipt", "language": "fr", "application": other }))
            ["total"]
            .is_number()
    );
}

#[test]
fn tables_sheets_and_papers_of_reviews_leave_out_a_file_that_concerns_someone() {
    let (office, call, files) = office_with(2);
    let [file, other] = files[..] else { panic!("two files") };
    let reviewer = account(&office, "reviewer1");
    office.ok("depot", "review.assign", json!({ "applications": files, "reviewers": [reviewer] }));
    let of = json!({ "call": call, "reviewer": reviewer });
    let table = office.ok("depot", "review.table", of.clone());
    let row = |table: &Value, file: i64| {
        table["rows"].as_array().unwrap().iter().find(|row| row["application"] == file).unwrap().clone()
    };
    let written = json!([{ "criterion": table["criteria"][0]["id"], "written": "4", "comment": null }]);
    let entry = |who: &str, file: i64| {
        let row = row(&table, file);
        let mut request = json!({ "call": call, "grid": table["grid"], "paperSigned": true,
            "rows": [{ "id": row["id"], "version": row["version"], "marks": written }] });
        if who == "depot" {
            request["reviewer"] = reviewer.into();
        }
        request
    };
    // A sheet that was made before anybody was known to be concerned names the file by its own mark alone.
    let early = office.folder.path().join("early.xlsx");
    let sheet = |path: &std::path::Path| json!({ "call": call, "reviewer": reviewer, "language": "fr", "path": path.to_str().unwrap() });
    assert_eq!(office.ok("depot", "review.sheet", sheet(&early))["files"], 2);

    for (concerned, code) in [("depot", "conflicted"), ("reviewer1", "entry-conflicted")] {
        describe(&office, concerned, &json!({ "organisations": [applicant(&office, file)] }));
        let shut = row(&office.ok("depot", "review.table", of.clone()), file);
        assert_eq!((&shut["conflicted"], &shut["hindrance"], &shut["marks"]), (&json!(true), &json!(code), &json!([])));
        assert_eq!(row(&office.ok("depot", "review.table", of.clone()), other)["conflicted"], false);
        let late = office.folder.path().join("late.xlsx");
        assert_eq!(office.ok("depot", "review.sheet", sheet(&late))["files"], 1);
        let import =
            json!({ "call": call, "reviewer": reviewer, "path": early.to_str().unwrap(), "paperSigned": true });
        assert_eq!(office.refused("depot", "review.import", import)["code"], code);
        let pdf = office.folder.path().join("papers.pdf");
        office.report("depot", "review-sheets", "fr", &pdf, &of);
        let (number, kept) = (shut["number"].as_str().unwrap().to_owned(), row(&table, other)["number"].clone());
        let text = office::pdf_text(&pdf);
        assert!(!text.contains(&number) && text.contains(kept.as_str().unwrap()), "{text}");
        if concerned == "depot" {
            assert_eq!(office.refused("depot", "review.enter", entry("depot", file))["code"], code);
        } else {
            let done = office.ok("depot", "review.enter", entry("depot", file));
            assert_eq!(done["rows"][0]["faults"][0]["code"], code);
            assert_eq!(office.refused("reviewer1", "review.enter", entry("reviewer1", file))["code"], "conflicted");
        }
        describe(&office, concerned, &json!({ "organisations": [] }));
    }
    assert_eq!(office.ok("depot", "review.enter", entry("depot", file))["saved"], 1);
}

#[test]
fn who_declares_is_kept_out_their_review_is_set_aside_and_comes_back_with_its_marks() {
    let (office, call, files) = office_with(1);
    let file = files[0];
    office.review_all(call, &[json!({ "id": file })], &["4"]);
    assert_eq!(phase(&office, file), "scored");
    let review = my_review(&office, "reviewer1", call, file).unwrap();

    let nothing = json!({ "application": file, "kind": "other", "note": "  " });
    let refused = office.refused("reviewer1", "conflict.declare", nothing);
    assert_eq!((&refused["code"], &refused["field"]), (&json!("required"), &json!("note")));
    let stranger = json!({ "application": file, "kind": "family", "account": account(&office, "reviewer2") });
    assert_eq!(office.refused("reviewer1", "conflict.declare", stranger)["code"], "not-allowed");

    let request = json!({ "application": file, "kind": "family", "note": "قريب  لرئيسة الجمعية" });
    let row = office.ok("reviewer1", "conflict.declare", request.clone());
    assert_eq!((&row["stands"], &row["aside"], &row["reviews"]), (&json!(true), &json!(true), &json!(false)));
    assert_eq!(row["declared"]["note"], "قريب لرئيسة الجمعية");
    assert_eq!(office.refused("reviewer1", "conflict.declare", request)["code"], "conflict-declared");
    assert_eq!(my_review(&office, "reviewer1", call, file), None);
    assert_eq!(office.refused("reviewer1", "application.show", json!({ "id": file }))["code"], "conflicted");
    assert_eq!(phase(&office, file), "in-review", "one review of two is too few");
    let mine = office.ok("reviewer1", "conflict.mine", json!({ "call": call }));
    assert_eq!((mine.as_array().unwrap().len(), &mine[0]["application"]), (1, &json!(file)));

    let lift = |who: &str, version: i64, reason: &str| {
        let lift = json!({ "id": row["declared"]["id"], "version": version, "reason": reason });
        office.run(&["call", "conflict.lift", &lift.to_string()], Some(who), PASSWORD)
    };
    assert!(!lift("reviewer2", 1, "ليس كذلك").status.success());
    assert!(!lift("reviewer1", 1, "   ").status.success());
    assert!(!lift("head", 7, "خطأ").status.success());
    assert!(lift("head", 1, "تشابه أسماء لا غير").status.success());
    let back = my_review(&office, "reviewer1", call, file).unwrap();
    assert_eq!((&back["state"], &back["total"], &back["id"]), (&json!("submitted"), &review["total"], &review["id"]));
    assert_eq!(phase(&office, file), "scored", "both reviews are in again");
    assert_eq!(conflicts(&office, file), Vec::<Value>::new());
    let again = json!({ "id": row["declared"]["id"], "version": 2, "reason": "r" });
    assert_eq!(office.refused("head", "conflict.lift", again)["code"], "conflict-lifted");
}

#[test]
fn what_is_found_stands_until_the_head_dismisses_it_and_stays_dismissed() {
    let (office, _, files) = office_with(1);
    let file = files[0];
    let reviewer = account(&office, "reviewer1");
    describe(&office, "reviewer1", &json!({ "nameFr": "FICTIVE Presidente", "nameAr": "افتراضية  رئيسة" }));
    let [row] = &conflicts(&office, file)[..] else { panic!("one conflict") };
    assert_eq!(row["found"], json!([{ "ground": "same-name", "who": "رئيسة افتراضية" }]));
    assert_eq!(office.refused("reviewer1", "application.show", json!({ "id": file }))["code"], "conflicted");

    let dismiss = json!({ "application": file, "account": reviewer, "reason": "تشابه أسماء" });
    assert_eq!(office.refused("reviewer1", "conflict.dismiss", dismiss.clone())["code"], "not-allowed");
    let wordless = json!({ "application": file, "account": reviewer, "reason": "" });
    assert_eq!(office.refused("head", "conflict.dismiss", wordless.clone())["code"], "nothing-found");
    let row = office.ok("head", "conflict.dismiss", dismiss.clone());
    assert_eq!((&row["stands"], &row["dismissed"][0]["reason"]), (&json!(false), &json!("تشابه أسماء")));
    assert_eq!(office.ok("reviewer1", "application.show", json!({ "id": file }))["id"], file);
    assert_eq!(office.refused("head", "conflict.dismiss", dismiss)["code"], "nothing-found");

    // The same ground stays dismissed when the name is written otherwise; a new one stands by itself.
    describe(&office, "reviewer1", &json!({ "nameAr": "رئيسه افتراضيه" }));
    assert_eq!(office.ok("reviewer1", "application.show", json!({ "id": file }))["id"], file);
    describe(&office, "reviewer1", &json!({ "phone": "06 00 00 00 01" }));
    assert_eq!(office.refused("reviewer1", "application.show", json!({ "id": file }))["code"], "conflicted");
    let [row] = &conflicts(&office, file)[..] else { panic!("one conflict") };
    assert_eq!(
        (&row["found"][0]["ground"], &row["dismissed"][0]["ground"]),
        (&json!("same-phone"), &json!("same-name"))
    );
    describe(&office, "reviewer1", &json!({ "phone": "" }));
    let row = office.ok("head", "conflict.dismiss", wordless);
    assert_eq!((&row["stands"], row["dismissed"].as_array().unwrap().len()), (&json!(true), 0));

    describe(&office, "head", &json!({ "cin": "XX12345" }));
    describe(&office, "admin", &json!({ "cin": "XX12345" }));
    let own = json!({ "application": file, "account": account(&office, "head"), "reason": "r" });
    assert_eq!(office.refused("head", "conflict.dismiss", own.clone())["code"], "conflicted");
    assert_eq!(office.refused("admin", "conflict.dismiss", own)["code"], "conflicted", "nobody of those it concerns");
}

#[test]
fn what_is_written_of_a_person_is_checked_masked_and_kept_from_the_log() {
    let office = Office::set_up();
    let id = account(&office, "reviewer1");
    let person = |facts: Value| {
        let mut person = json!({ "id": id, "version": 0 });
        person.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
        person
    };
    let wrong = office.refused(
        "admin",
        "account.describe",
        person(json!({ "cin": "1", "ice": "1", "rib": "1", "phone": "1" })),
    );
    let fields: BTreeSet<_> =
        wrong["faults"].as_array().unwrap().iter().map(|f| f["field"].as_str().unwrap()).collect();
    assert_eq!(fields, BTreeSet::from(["cin", "ice", "phone", "rib"]));
    assert_eq!(
        office.refused("admin", "account.describe", person(json!({ "organisations": [77] })))["code"],
        "not-found"
    );
    assert_eq!(office.refused("head", "account.describe", person(json!({})))["code"], "not-allowed");

    let facts = json!({ "nameFr": "Amina Alaoui", "cin": "jb 123456", "addressFr": "12 rue des Oliviers, hay Salam", "domains": ["b", "a", "a"] });
    let view = office.ok("admin", "account.describe", person(facts));
    assert_eq!((&view["person"]["cin"], &view["person"]["domains"]), (&json!("JB123456"), &json!(["a", "b"])));
    assert_eq!(office.refused("admin", "account.describe", person(json!({})))["code"], "stale");
    // Without the right to see personal values, one's own card is masked too.
    let own = office.ok("reviewer1", "account.person", json!({ "id": id }));
    assert_eq!(own["person"]["cin"], "JB••••56");
    assert_eq!(office.refused("reviewer2", "account.person", json!({ "id": id }))["code"], "not-allowed");
    let mut back = own["person"].clone();
    back["nameFr"] = json!("Amina El Alaoui");
    assert_eq!(office.ok("admin", "account.describe", back)["person"]["cin"], "JB123456", "dots are never stored");
    let verified = office.run(&["verify"], None, PASSWORD);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}
