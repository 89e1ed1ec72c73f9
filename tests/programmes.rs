//! What an office keeps beside its calls: programmes, reasons, rates, holidays, letters, and the file that
//! carries them all from one office to another.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::{Office, PASSWORD};
use serde_json::{Value, json};

/// The request of `programme.edit` that leaves a programme as it is.
fn as_it_is(view: &Value) -> Value {
    let mut edit = view.clone();
    let fields = edit.as_object_mut().unwrap();
    for name in ["slug", "official", "archived", "calls", "checks"] {
        fields.remove(name);
    }
    edit
}

fn first_programme(office: &Office) -> Value {
    let list = office.ok("head", "programme.list", json!({}));
    office.ok("head", "programme.show", json!({ "id": list[0]["id"] }))
}

fn codes(refused: &Value) -> Vec<(String, String)> {
    let pair =
        |fault: &Value| (fault["field"].as_str().unwrap().to_owned(), fault["code"].as_str().unwrap().to_owned());
    refused["faults"].as_array().unwrap().iter().map(pair).collect()
}

#[test]
fn a_programme_is_copied_edited_adopted_and_filed_away() {
    let office = Office::set_up();
    let preset = first_programme(&office);
    assert_eq!(preset["checks"], json!([]));
    assert_eq!(preset["official"], false);
    let copy = office.ok(
        "head",
        "programme.create",
        json!({ "from": preset["id"], "edition": "3", "strand": "1", "nameAr": " أوراش 3 ", "nameFr": "Awrach 3, volet 1",
                "firstYear": 2026, "lastYear": 2027 }),
    );
    assert_eq!(copy["rules"], preset["rules"]);
    assert_eq!((&copy["nameAr"], &copy["slug"]), (&json!("أوراش 3"), &json!("awrach-3-volet-1")));
    let mut edit = as_it_is(&copy);
    edit["rules"]["passMark"] = "65".into();
    let edited = office.ok("head", "programme.edit", edit.clone());
    assert_eq!(edited["rules"]["passMark"], "65");
    assert_eq!(office.refused("head", "programme.edit", edit)["code"], "stale");
    assert_eq!(first_programme(&office)["rules"]["passMark"], preset["rules"]["passMark"]);

    let adopt = json!({ "id": copy["id"], "version": edited["version"], "official": true, "reason": " " });
    assert_eq!(office.refused("head", "programme.adopt", adopt.clone())["code"], "not-allowed");
    assert_eq!(office.refused("admin", "programme.adopt", adopt.clone())["field"], "reason");
    let because = "قرار اللجنة الإقليمية رقم 4";
    let adopted = office.ok("admin", "programme.adopt", {
        let mut adopt = adopt;
        adopt["reason"] = because.into();
        adopt
    });
    assert_eq!(adopted["official"], true);
    let log = office.ok("admin", "log.page", json!({ "noun": "programme", "nounId": copy["id"] }));
    assert_eq!((&log["rows"][0]["act"], &log["rows"][0]["reason"]), (&json!("programme.adopt"), &json!(because)));

    let archive = json!({ "id": copy["id"], "version": adopted["version"], "archived": true });
    let archived = office.ok("head", "programme.archive", archive);
    assert_eq!(office.refused("head", "programme.edit", as_it_is(&archived))["code"], "programme-archived");
    let call = json!({ "programme": copy["id"], "code": "2026-Z", "titleAr": "نداء", "level": "prefectural" });
    assert_eq!(office.refused("head", "call.create", call)["code"], "programme-archived");
}

#[test]
fn every_fault_of_a_programme_is_said_at_once_and_nothing_is_kept() {
    let office = Office::set_up();
    let before = first_programme(&office);
    let mut edit = as_it_is(&before);
    edit["nameAr"] = "".into();
    edit["nameFr"] = " ".into();
    edit["firstYear"] = 2027.into();
    edit["lastYear"] = 2026.into();
    edit["rules"]["passMark"] = "101".into();
    edit["rules"]["criteria"][0]["weight"] = "99".into();
    edit["rules"]["domains"][1]["slug"] = edit["rules"]["domains"][0]["slug"].clone();
    edit["rules"]["requirements"][0]["nameFr"] = "x".repeat(10_000).into();
    let refused = office.refused("head", "programme.edit", edit.clone());
    let expected = [
        ("nameAr", "required"),
        ("lastYear", "end-before-start"),
        ("rules.passMark", "not-a-percentage"),
        ("rules.domains.1.slug", "slug-repeated"),
        ("rules.requirements.0.nameFr", "too-long"),
        ("rules.criteria", "weights-not-100"),
    ];
    assert_eq!(codes(&refused), expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    assert_eq!(first_programme(&office), before);
    // The same is said while it is being typed.
    let live = office.ok("reviewer1", "programme.check", json!({ "rules": edit["rules"] }));
    assert_eq!(live.as_array().unwrap().len(), 4);
}

#[test]
fn editing_a_programme_never_changes_a_call() {
    let office = Office::set_up();
    let open = office.open_call("2026-A", 100, 1_000_000_000);
    let programme = first_programme(&office);
    let draft = office.ok(
        "head",
        "call.create",
        json!({ "programme": programme["id"], "code": "2026-B", "titleAr": "نداء ثان", "level": "prefectural" }),
    );
    let show = |id: &Value| office.ok("head", "call.show", json!({ "id": id }));
    let before = (show(&json!(open)), show(&draft["id"]));

    let mut edit = as_it_is(&programme);
    edit["rules"]["domains"].as_array_mut().unwrap().truncate(1);
    edit["rules"]["requirements"].as_array_mut().unwrap().truncate(2);
    edit["rules"]["criteria"].as_array_mut().unwrap().reverse();
    edit["rules"]["passMark"] = "10".into();
    edit["rules"]["tieBreaks"] = json!(["earlier-deposit"]);
    let edited = office.ok("head", "programme.edit", edit);
    assert_ne!(edited["rules"], programme["rules"]);
    assert_eq!((show(&json!(open)), show(&draft["id"])), before);
    assert_eq!(edited["calls"], 2);
    // A new call starts from what stands now.
    let third =
        json!({ "programme": programme["id"], "code": "2026-C", "titleAr": "نداء ثالث", "level": "prefectural" });
    assert_eq!(office.ok("head", "call.create", third)["rules"], edited["rules"]);
}

#[test]
fn reasons_are_added_ordered_and_retired_but_never_lost() {
    let office = Office::set_up();
    let made = office.ok(
        "admin",
        "reason.create",
        json!({ "nameAr": "ملف غير موقع", "nameFr": "Dossier non signé", "uses": ["declare-inadmissible", "reject"] }),
    );
    assert_eq!(
        (&made["slug"], &made["used"], &made["preset"]),
        (&json!("dossier-non-signe"), &json!(0), &json!(false))
    );
    let bad = office.refused("admin", "reason.create", json!({ "nameAr": "", "uses": ["fly"] }));
    assert_eq!(codes(&bad), [("nameAr".into(), "required".into()), ("uses".into(), "act-unknown".into())]);
    assert_eq!(office.refused("head", "reason.create", json!({}))["code"], "not-allowed");

    let list = || office.ok("depot", "reason.list", json!({})).as_array().unwrap().clone();
    let ids = |list: &[Value]| list.iter().map(|reason| reason["id"].clone()).collect::<Vec<_>>();
    let mut order = ids(&list());
    order.rotate_right(1);
    assert_eq!(order[0], made["id"]);
    assert_eq!(ids(office.ok("admin", "reason.reorder", json!({ "ids": order })).as_array().unwrap()), order);
    let short = office.refused("admin", "reason.reorder", json!({ "ids": order[1..] }));
    assert_eq!(short["code"], "order-incomplete");
    assert_eq!(ids(&list()), order);

    let retire =
        |reason: &Value, retired: bool| json!({ "id": reason["id"], "version": reason["version"], "retired": retired });
    let retired = office.ok("admin", "reason.retire", retire(&made, true));
    assert_eq!((&retired["uses"], &retired["keptUses"]), (&json!([]), &made["uses"]));
    assert_eq!(list().len(), order.len());
    let back = office.ok("admin", "reason.retire", retire(&retired, false));
    assert_eq!(back["uses"], made["uses"]);
    // The last reason of an act stays in use.
    for reason in list().iter().filter(|reason| reason["uses"].as_array().unwrap().contains(&json!("deposit"))) {
        if reason["slug"] == "other" {
            let refused = office.refused("admin", "reason.retire", retire(reason, true));
            assert_eq!((&refused["code"], &refused["args"]["act"]), (&json!("reason-last"), &json!("deposit")));
        } else {
            office.ok("admin", "reason.retire", retire(reason, true));
        }
    }
}

#[test]
fn a_retired_reason_cannot_be_given_and_stays_where_it_was() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let deposited = office.deposit(call, 0);
    let file = office.ok("depot", "application.show", json!({ "id": deposited["id"] }));
    let act = |reason: &str| json!({ "id": file["id"], "version": file["version"], "act": "cancel-deposit", "reason": reason });
    let slug = office.reason("cancel-deposit");
    let reasons = office.ok("admin", "reason.list", json!({}));
    let reason = reasons.as_array().unwrap().iter().find(|reason| reason["slug"] == slug.as_str()).unwrap();
    let gone = office.ok(
        "admin",
        "reason.retire",
        json!({ "id": reason["id"], "version": reason["version"], "retired": true }),
    );
    let refused = office.refused("admin", "application.move", act(&slug));
    assert_eq!(refused["code"], "reason-unknown", "{refused}");
    office.ok("admin", "reason.retire", json!({ "id": gone["id"], "version": gone["version"], "retired": false }));
    office.ok("admin", "application.move", act(&slug));
    let after = office.ok("admin", "reason.list", json!({}));
    let used = after.as_array().unwrap().iter().find(|reason| reason["slug"] == slug.as_str()).unwrap();
    assert_eq!(used["used"], 1);
}

#[test]
fn rates_are_exact_dated_and_never_all_removed() {
    let office = Office::set_up();
    let list = || office.ok("reviewer1", "rate.list", json!({})).as_array().unwrap().clone();
    let in_force = |kind: &str| {
        list().into_iter().find(|rate| rate["kind"] == kind && rate["inForce"] == true).unwrap()["value"].clone()
    };
    assert_eq!(in_force("smig-hour"), "17.92");
    assert_eq!(in_force("smag-day"), "97.44");
    let rate = json!({ "kind": "smig-hour", "since": "2026-11-01", "value": "18.333", "sourceAr": "مرسوم", "sourceFr": "Décret" });
    let made = office.ok("admin", "rate.save", rate.clone());
    assert_eq!((&made["value"], &made["preset"]), (&json!("18.333"), &json!(false)));
    assert_eq!(in_force("smig-hour"), "18.333");
    assert_eq!(office.refused("admin", "rate.save", rate.clone())["code"], "rate-taken");
    assert_eq!(office.refused("depot", "rate.save", rate)["code"], "not-allowed");
    for (since, value, fault) in [
        ("2026-12-32", "18", ("since", "date-malformed")),
        ("", "18", ("since", "required")),
        ("2027-01-01", "1e400", ("value", "decimal-malformed")),
        ("2027-01-01", "", ("value", "required")),
        ("2027-01-01", "-4", ("value", "rate-out-of-range")),
        ("2027-01-01", "1833", ("value", "rate-out-of-range")),
    ] {
        let refused =
            office.refused("admin", "rate.save", json!({ "kind": "smig-hour", "since": since, "value": value }));
        assert_eq!(codes(&refused), [(fault.0.to_owned(), fault.1.to_owned())], "{since} {value}");
    }
    let named = |rate: &Value| json!({ "id": rate["id"], "version": rate["version"] });
    office.ok("admin", "rate.remove", named(&made));
    assert_eq!(in_force("smig-hour"), "17.92");
    let base = list().into_iter().find(|rate| rate["kind"] == "month-days").unwrap();
    assert_eq!(office.refused("admin", "rate.remove", named(&base))["code"], "rate-last");
}

#[test]
fn the_calendar_is_corrected_when_the_moon_was_seen() {
    let office = Office::set_up();
    let calendar = || office.ok("depot", "holiday.list", json!({}));
    let before = calendar();
    assert_eq!(before["weekend"], json!([6, 7]));
    let fitr = before["holidays"].as_array().unwrap().iter().find(|day| day["day"] == "2026-03-21").unwrap().clone();
    assert_eq!((&fitr["forecast"], &fitr["preset"]), (&json!(true), &json!(true)));
    let mut save = fitr.clone();
    save["day"] = "2026-03-22".into();
    save["forecast"] = false.into();
    save.as_object_mut().unwrap().remove("preset");
    let saved = office.ok("admin", "holiday.save", save.clone());
    assert_eq!((&saved["day"], &saved["preset"]), (&json!("2026-03-22"), &json!(false)));
    assert_eq!(office.refused("admin", "holiday.save", save)["code"], "stale");
    let taken = office.refused("admin", "holiday.save", json!({ "day": "11-18", "nameAr": "يوم" }));
    assert_eq!(taken["code"], "holiday-taken");
    let wrong = office.refused("admin", "holiday.save", json!({ "day": "02-30", "nameAr": " " }));
    assert_eq!(codes(&wrong), [("day".into(), "date-malformed".into()), ("nameAr".into(), "required".into())]);
    let week = |weekend: Value| json!({ "version": before["weekVersion"], "weekend": weekend });
    assert_eq!(office.refused("admin", "holiday.setWeekend", week(json!([1, 2, 3, 4, 5, 6, 7])))["field"], "weekend");
    assert_eq!(office.refused("admin", "holiday.setWeekend", week(json!([0])))["code"], "weekend-malformed");
    office.ok("admin", "holiday.setWeekend", week(json!([7, 7])));
    assert_eq!(calendar()["weekend"], json!([7]));
}

#[test]
fn a_letter_names_only_fields_that_will_be_known() {
    let office = Office::set_up();
    let letters = office.ok("depot", "letter.list", json!({}));
    let letter = &letters[0];
    assert_eq!(
        (&letter["slug"], &letter["lang"], &letter["preset"]),
        (&json!("completion"), &json!("ar"), &json!(true))
    );
    let edit = |body: &str| json!({ "id": letter["id"], "version": letter["version"], "subject": "طلب  استكمال", "body": body });
    let refused = office.refused("admin", "letter.edit", edit("قبل {due} بمبلغ {amount}"));
    assert_eq!(codes(&refused), [("body".to_owned(), "letter-field-unknown".to_owned())]);
    assert_eq!(refused["args"]["name"], "amount");
    assert_eq!(office.refused("admin", "letter.edit", edit("قبل {due"))["code"], "letter-brace");
    assert_eq!(office.refused("admin", "letter.edit", edit(" \n "))["code"], "required");
    let saved = office.ok("admin", "letter.edit", edit("قبل {due}\r\nوالسلام"));
    assert_eq!((&saved["subject"], &saved["body"]), (&json!("طلب استكمال"), &json!("قبل {due}\nوالسلام")));
    assert_eq!(saved["preset"], false);
}

/// An office whose every kind of record was touched.
fn touched() -> Office {
    let office = Office::set_up();
    let preset = first_programme(&office);
    let copy =
        json!({ "from": preset["id"], "edition": "3", "nameAr": "أوراش 3", "nameFr": "Awrach 3", "firstYear": 2026 });
    let copy = office.ok("head", "programme.create", copy);
    let mut edit = as_it_is(&copy);
    edit["rules"]["passMark"] = "62.5".into();
    let edited = office.ok("head", "programme.edit", edit);
    office.ok(
        "admin",
        "programme.archive",
        json!({ "id": copy["id"], "version": edited["version"], "archived": true }),
    );
    let reason = json!({ "nameAr": "سبب خاص", "nameFr": "Motif propre", "uses": ["reject"] });
    let reason = office.ok("admin", "reason.create", reason);
    office.ok("admin", "reason.retire", json!({ "id": reason["id"], "version": reason["version"], "retired": true }));
    let reasons = office.ok("admin", "reason.list", json!({}));
    let mut order: Vec<_> = reasons.as_array().unwrap().iter().map(|reason| reason["id"].clone()).collect();
    order.reverse();
    office.ok("admin", "reason.reorder", json!({ "ids": order }));
    office.ok("admin", "rate.save", json!({ "kind": "cnss-worker", "since": "2027-01-01", "value": "6.80" }));
    office.ok("admin", "holiday.save", json!({ "day": "2027-03-10", "nameFr": "Aïd al-Fitr", "forecast": true }));
    let week = office.ok("admin", "holiday.list", json!({}))["weekVersion"].clone();
    office.ok("admin", "holiday.setWeekend", json!({ "version": week, "weekend": [7] }));
    let letter = office.ok("admin", "letter.list", json!({}))[1].clone();
    let text =
        json!({ "id": letter["id"], "version": letter["version"], "subject": "Objet {number}", "body": "Avant {due}" });
    office.ok("admin", "letter.edit", text);
    office
}

fn export(office: &Office, name: &str) -> String {
    let path = office.folder.path().join(name);
    office.order(&["export", path.to_str().unwrap()], "head");
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn what_one_office_exports_another_takes_in_whole() {
    let from = touched();
    let file = export(&from, "rules.json");
    let to = Office::set_up();
    let path = to.folder.path().join("in.json");
    std::fs::write(&path, &file).unwrap();
    let path = path.to_str().unwrap();

    let untouched = export(&to, "before.json");
    let preview = to.order(&["import", path, "--dry-run"], "admin");
    assert_eq!(preview["kept"], false);
    assert_eq!(export(&to, "after-preview.json"), untouched);
    let entries = || to.ok("admin", "log.page", json!({ "limit": 1 }))["total"].as_i64().unwrap();
    let before = entries();

    let done = to.order(&["import", path], "admin");
    assert_eq!((&done["records"], &done["kept"]), (&preview["records"], &json!(true)));
    // A programme, a reason, a rate and a holiday more; order, week and a letter changed.
    assert_eq!((&done["added"], &done["changed"]), (&json!(4), &json!(3)));
    assert_eq!(export(&to, "out.json"), file);
    // One entry for each record, beside those of the sign-ins.
    let acts = to.ok("admin", "log.page", json!({ "limit": 500 }));
    let imported = acts["rows"].as_array().unwrap().iter().filter(|row| row["act"] == "programme.import").count();
    assert_eq!(imported, 7);

    let again = to.order(&["import", path], "admin");
    assert_eq!((&again["added"], &again["changed"]), (&json!(0), &json!(0)));
    assert!(entries() > before);
    let imported_again = to.ok("admin", "log.page", json!({ "limit": 500 }));
    let count =
        imported_again["rows"].as_array().unwrap().iter().filter(|row| row["act"] == "programme.import").count();
    assert_eq!(count, 7);
    assert_eq!(to.order(&["verify"], "admin")["sound"], true);
}

#[test]
fn one_programme_travels_alone_and_arrives_as_proposed() {
    let office = Office::set_up();
    let programme = first_programme(&office);
    let adopt = json!({ "id": programme["id"], "version": programme["version"], "official": true, "reason": "قرار" });
    office.ok("admin", "programme.adopt", adopt);
    let path = office.folder.path().join("one.json");
    let id = programme["id"].to_string();
    let written = office.order(&["export", path.to_str().unwrap(), "--programme", &id], "depot");
    assert_eq!(written["records"], 1);
    let mut file: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(file["records"]["reasons"], json!([]));
    // What stands already stays official; what a file changes is proposed again.
    let import = |file: &Value| office.ok("admin", "programme.import", json!({ "content": file.to_string() }));
    assert_eq!(import(&file)["same"], 1);
    assert_eq!(first_programme(&office)["official"], true);
    file["records"]["programmes"][0]["rules"]["passMark"] = "55".into();
    assert_eq!(import(&file)["changed"], 1);
    let changed = first_programme(&office);
    assert_eq!((&changed["official"], &changed["rules"]["passMark"]), (&json!(false), &json!("55")));
}

#[test]
fn bad_files_are_refused_and_nothing_is_kept() {
    let office = Office::set_up();
    let good = export(&office, "good.json");
    let with = |change: &dyn Fn(&mut Value)| {
        let mut file: Value = serde_json::from_str(&good).unwrap();
        change(&mut file);
        file.to_string()
    };
    let cases = [
        ("{".to_owned(), "import-broken"),
        (good.chars().take(good.chars().count() / 2).collect(), "import-broken"),
        ("name;value\n1;2\n".to_owned(), "import-broken"),
        (json!({ "hello": 1 }).to_string(), "import-foreign"),
        (with(&|file| file["format"] = "other".into()), "import-foreign"),
        (with(&|file| file["version"] = 99.into()), "import-newer"),
        (with(&|file| file["records"]["rates"][0]["kind"] = "gold".into()), "import-broken"),
        (with(&|file| file["records"]["rates"][0]["valeu"] = "3".into()), "import-broken"),
        (" ".repeat(5 * 1024 * 1024 + 1), "import-too-large"),
        (with(&|file| file["records"]["programmes"][0]["rules"]["passMark"] = "400".into()), "not-a-percentage"),
        (with(&|file| file["records"]["programmes"][0]["slug"] = "Ünd \\ ..".into()), "slug-malformed"),
        (with(&|file| file["records"]["letters"][0]["body"] = "{secret}".into()), "letter-field-unknown"),
        (with(&|file| file["records"]["rates"][1] = file["records"]["rates"][0].clone()), "slug-repeated"),
        (
            with(&|file| {
                for reason in file["records"]["reasons"].as_array_mut().unwrap() {
                    reason["retired"] = true.into();
                }
            }),
            "reason-last",
        ),
    ];
    for (content, code) in cases {
        let path = office.folder.path().join("bad.json");
        std::fs::write(&path, &content).unwrap();
        let refused = office.order_refused(&["import", path.to_str().unwrap()], "admin");
        assert_eq!(refused["code"], code, "{}", content.chars().take(80).collect::<String>());
    }
    let nowhere = office.order_refused(&["import", "/nowhere/at/all.json"], "admin");
    assert_eq!(nowhere["code"], "import-unreadable");
    let folder = office.folder.path().to_str().unwrap();
    assert_eq!(office.order_refused(&["import", folder], "admin")["code"], "import-foreign");
    assert_eq!(office.refused("admin", "programme.import", json!({}))["field"], "path");
    assert_eq!(office.refused("head", "programme.import", json!({ "content": "{}" }))["code"], "not-allowed");
    assert_eq!(export(&office, "still.json"), good);
    assert_eq!(office.run(&["import"], Some("admin"), PASSWORD).status.code(), Some(2));
}

#[test]
fn a_fault_in_a_file_says_where_it_stands() {
    let office = Office::set_up();
    let mut file: Value = serde_json::from_str(&export(&office, "good.json")).unwrap();
    file["records"]["programmes"][0]["rules"]["criteria"][0]["weight"] = "1".into();
    file["records"]["programmes"][1]["rules"]["sections"][0]["weight"] = "1".into();
    file["records"]["holidays"][2]["day"] = "31-02".into();
    file["records"]["reasons"][3]["nameAr"] = "".into();
    file["records"]["reasons"][3]["nameFr"] = "".into();
    let refused = office.refused("admin", "programme.import", json!({ "content": file.to_string(), "dryRun": true }));
    let expected = [
        ("programmes.0.rules.criteria", "weights-not-100"),
        ("programmes.1.rules.sections", "sections-not-100"),
        ("reasons.3.nameAr", "required"),
        ("holidays.2.day", "date-malformed"),
    ];
    assert_eq!(codes(&refused), expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
}

/// A file from before the tables existed gets them at its next opening, once: what is emptied stays empty.
#[test]
fn an_older_file_is_filled_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("awrach.db");
    let db = rusqlite::Connection::open(&path).unwrap();
    db.execute_batch(include_str!("../migrations/0001_house.sql")).unwrap();
    db.execute(
        "INSERT INTO reason (slug, position, uses, name_ar, name_fr) VALUES ('own', 0, '[\"deposit\"]', 'سبب', '')",
        [],
    )
    .unwrap();
    db.pragma_update(None, "application_id", 0x4157_5243).unwrap();
    db.pragma_update(None, "user_version", 1).unwrap();
    drop(db);
    let open = || {
        let mut verify = std::process::Command::new(env!("CARGO_BIN_EXE_awrachctl"));
        let out = verify.arg("--data").arg(folder.path()).arg("verify").output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        rusqlite::Connection::open(&path).unwrap()
    };
    let count = |db: &rusqlite::Connection, table: &str| -> i64 {
        db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    let db = open();
    for table in ["rate", "holiday", "working_week", "letter_text"] {
        assert!(count(&db, table) > 0, "{table}");
    }
    let reason: (String, i64, i64) = db
        .query_row("SELECT slug, id, version FROM reason WHERE slug = 'own'", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .unwrap();
    assert_eq!(reason, ("own".to_owned(), 1, 1));
    db.execute("DELETE FROM holiday", []).unwrap();
    drop(db);
    assert_eq!(count(&open(), "holiday"), 0);
    assert!(folder.path().join("backups").read_dir().unwrap().count() > 0);
}
