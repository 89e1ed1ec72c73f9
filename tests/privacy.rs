//! Privacy through `awrachctl`: what each role sees and finds, that masks never find their way back, a
//! person's data on request, and destruction with a chain that still holds.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use awrach::api::{Door, DoorKind, OpenOptions};
use office::{Office, PASSWORD};
use serde_json::{Value, json};

const CIN: &str = "JB123456";
const RIB: &str = "011519000001205000534921";
const PHONE: &str = "+212612345678";
const EMAIL: &str = "rachida.secret@example.ma";
const SEAT: &str = "+212528112233";
/// After sixty months from the archive of every test here.
const AFTER: &str = "2031-12-02T10:15:00Z";

/// Every value that must not be seen whole by chance.
const SECRETS: [&str; 6] = [CIN, RIB, "612345678", EMAIL, "528112233", "JC777777"];

fn identity() -> Value {
    json!({
        "kind": "association", "nameAr": "جمعية أمل الدشيرة", "nameFr": "Association Amal", "commune": "09.273.01.05",
        "rib": RIB, "phone": SEAT, "email": EMAIL,
        "president": { "nameAr": "رشيدة أمزيل", "nameFr": "Rachida Amzil", "cin": CIN, "phone": PHONE },
        "treasurer": { "nameAr": "", "nameFr": "Saïd Oubella", "cin": "JC777777", "phone": "" },
    })
}

/// An office with all five roles, an open call and one file with every personal value.
fn office() -> (Office, i64, Value) {
    let office = Office::set_up();
    let observer = json!({ "name": "observer", "displayAr": "ملاحظ", "displayFr": "obs", "role": "observer", "password": PASSWORD });
    office.ok("admin", "account.create", observer);
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let mut deposit = office::deposit(&office, call, 0);
    deposit["newOrganisation"] = identity();
    deposit["papers"][0]["note"] = json!("ملاحظة عن شخص");
    let file = office.ok("depot", "application.deposit", deposit);
    (office, call, file)
}

/// One person at one door: signed in once, so that many questions cost one password.
struct Desk(Door);

impl Desk {
    fn of(office: &Office, who: &str) -> Self {
        let data = office.folder.path().join("data");
        let door = Door::open(OpenOptions { data, clock: office::NOW.parse().ok(), door: DoorKind::Window }).unwrap();
        door.call("account.signIn", json!({ "name": who, "password": PASSWORD })).unwrap();
        Self(door)
    }

    fn ok(&self, name: &str, args: Value) -> Value {
        self.0.call(name, args).unwrap().value
    }
}

fn no_secret(text: &str, what: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} in {what}: {text}");
    }
}

#[test]
fn nobody_is_shown_a_value_whole_without_asking() {
    let (office, call, file) = office();
    let id = file["organisation"].clone();
    for who in ["admin", "head", "depot", "reviewer1", "observer"] {
        let desk = Desk::of(&office, who);
        let view = desk.ok("organisation.show", json!({ "id": id }));
        assert_eq!(view["president"]["cin"], "JB••••56", "{who}");
        assert_eq!(view["rib"], "••••••4921", "{who}");
        assert_eq!(view["president"]["phone"], "••••••78", "{who}");
        assert_eq!(view["email"], "r••••@example.ma", "{who}");
        assert_eq!(view["treasurer"]["phone"], "", "what is not known is not dotted");
        for (name, args) in [
            ("organisation.show", json!({ "id": id })),
            ("organisation.page", json!({})),
            ("application.show", json!({ "id": file["id"] })),
            ("application.page", json!({ "call": call })),
            ("search.find", json!({ "text": "أمل" })),
            ("today.show", json!({ "call": call })),
            ("privacy.notice", json!({})),
        ] {
            no_secret(&desk.ok(name, args).to_string(), name);
        }
    }
    // At the terminal, which shows nobody over the counter, those who hold the right asked by asking.
    for (who, cin) in
        [("admin", "JB123456"), ("depot", "JB123456"), ("reviewer1", "JB••••56"), ("observer", "JB••••56")]
    {
        let view = office.ok(who, "organisation.show", json!({ "id": id }));
        assert_eq!(view["president"]["cin"], cin, "{who} at the terminal");
    }
    for who in ["admin", "head"] {
        let log = office.ok(who, "log.page", json!({}));
        no_secret(&log.to_string(), "log.page");
        let entered = log["rows"].as_array().unwrap().iter().find(|row| row["act"] == "organisation.create").unwrap();
        let after: Value = serde_json::from_str(entered["after"].as_str().unwrap()).unwrap();
        assert_eq!(after["president"]["cin"], "JB••••56");
        assert_eq!(after["president"]["nameFr"], "Rachida Amzil");
    }
}

#[test]
fn only_those_who_hold_the_right_see_values_whole_and_find_by_them() {
    let (office, _, file) = office();
    let id = file["organisation"].clone();
    for who in ["admin", "head", "depot"] {
        let desk = Desk::of(&office, who);
        let shown = desk.ok("organisation.reveal", json!({ "id": id, "fields": ["president.cin", "rib"] }));
        assert_eq!(shown["values"], json!({ "president.cin": CIN, "rib": RIB }), "{who}");
        for text in [CIN, RIB, "0612345678", "0528112233"] {
            assert_eq!(desk.ok("organisation.page", json!({ "text": text }))["total"], 1, "{who} {text}");
            assert_eq!(desk.ok("search.find", json!({ "text": text }))[0]["id"], id, "{who} {text}");
        }
    }
    for who in ["reviewer1", "observer"] {
        assert_eq!(office.refused(who, "organisation.reveal", json!({ "id": id }))["code"], "not-allowed", "{who}");
        let desk = Desk::of(&office, who);
        for text in [CIN, RIB, "0612345678", "612345678", "0528112233", "JC777777"] {
            assert_eq!(desk.ok("organisation.page", json!({ "text": text }))["total"], 0, "{who} {text}");
            assert_eq!(desk.ok("search.find", json!({ "text": text })), json!([]), "{who} {text}");
        }
        assert_eq!(desk.ok("organisation.page", json!({ "text": "امزيل" }))["total"], 1, "names are found");
    }
}

#[test]
fn showing_is_logged_once_a_day_as_counts_without_values() {
    let (office, _, file) = office();
    let ask = json!({ "id": file["organisation"] });
    for _ in 0..3 {
        assert_eq!(office.ok("depot", "organisation.reveal", ask.clone())["values"].as_object().unwrap().len(), 6);
    }
    office.at("2026-11-24T09:00:00Z").ok("depot", "organisation.reveal", ask);
    let log = office.ok("admin", "log.page", json!({ "noun": "organisation" }));
    let told: Vec<_> =
        log["rows"].as_array().unwrap().iter().filter(|row| row["act"] == "organisation.reveal").collect();
    assert_eq!(told.len(), 2);
    assert!(told[0]["after"].as_str().unwrap().contains("president.cin"));
    let seen = office.ok("admin", "privacy.state", json!({}))["seen"].clone();
    assert_eq!(seen[0], json!({ "day": "2026-11-24", "byAr": "depot", "byFr": "depot", "records": 1, "values": 6 }));
    assert_eq!(seen.as_array().unwrap().len(), 2);
}

#[test]
fn a_mask_never_takes_the_place_of_what_it_hides() {
    let (office, call, file) = office();
    let id = file["organisation"].clone();
    let mut view = office.ok("depot", "organisation.show", json!({ "id": id }));
    view["nameFr"] = json!("Association Amal Dcheira");
    view["treasurer"]["cin"] = json!("K222233");
    office.ok("depot", "organisation.edit", view);
    let values = office.ok("depot", "organisation.reveal", json!({ "id": id }))["values"].clone();
    assert_eq!(values["president.cin"], CIN);
    assert_eq!(values["rib"], RIB);
    assert_eq!(values["phone"], SEAT);
    assert_eq!(values["email"], EMAIL);
    assert_eq!(values["treasurer.cin"], "K222233");

    let mut view = office.ok("depot", "organisation.show", json!({ "id": id }));
    view["rib"] = json!("••••••0000");
    view["president"]["cin"] = json!("JB••••57");
    let refused = office.refused("depot", "organisation.edit", view);
    let faults = refused["faults"].as_array().unwrap();
    assert_eq!(faults.len(), 2);
    assert!(faults.iter().all(|fault| fault["code"] == "masked-value"), "{faults:?}");
    assert_eq!(office.ok("depot", "organisation.reveal", json!({ "id": id }))["values"]["rib"], RIB);

    let mut deposit = office::deposit(&office, call, 1);
    deposit["newOrganisation"]["president"]["cin"] = json!("XX••••45");
    let refused = office.refused("depot", "application.deposit", deposit);
    assert_eq!(refused["code"], "masked-value");
    assert_eq!(refused["field"], "newOrganisation.president.cin");
}

#[test]
fn no_paper_that_is_posted_or_handed_out_holds_a_personal_number() {
    let (office, call, file) = office();
    office.admit(file["id"].as_i64().unwrap());
    office.review_all(call, std::slice::from_ref(&file), &["4"]);
    let ranking = office.ok("head", "ranking.show", json!({ "call": call }));
    office.decide(call, &ranking);
    for name in ["receipt", "ranking", "accepted", "reserve", "rejected", "summary"] {
        for language in ["ar", "fr", "en"] {
            let out = office.folder.path().join(format!("{name}-{language}.pdf"));
            let subject =
                if name == "receipt" { json!({ "application": file["id"] }) } else { json!({ "call": call }) };
            office.report("head", name, language, &out, &subject);
            no_secret(&office::pdf_text(&out).replace([' ', '\u{a0}'], ""), name);
        }
    }
}

#[test]
fn the_notice_and_the_receipt_carry_the_number_at_the_cndp() {
    let (office, _, file) = office();
    assert_eq!(office.ok("depot", "privacy.notice", json!({}))["cndpNumber"], "");
    let state = office.ok("admin", "privacy.state", json!({}));
    assert_eq!(state["retentionMonths"], 60);
    let mut edit = json!({
        "version": state["version"], "cndpNumber": "A-GC-77/2026", "cndpKind": "authorisation", "cndpOn": "2026-10-01",
        "noticeAr": "نص المكتب", "noticeFr": "", "retentionMonths": 72,
    });
    assert_eq!(office.refused("head", "privacy.edit", edit.clone())["code"], "not-allowed");
    let saved = office.ok("admin", "privacy.edit", edit.clone());
    assert_eq!(saved["retentionMonths"], 72);
    assert_eq!(office.refused("admin", "privacy.edit", edit.clone())["code"], "stale");
    edit["version"] = saved["version"].clone();
    edit["cndpOn"] = json!("1/10/2026");
    edit["retentionMonths"] = json!(-1);
    edit["noticeFr"] = json!("x".repeat(2001));
    assert_eq!(office.refused("admin", "privacy.edit", edit)["faults"].as_array().unwrap().len(), 3);
    let notice = office.ok("depot", "privacy.notice", json!({}));
    assert_eq!((&notice["cndpKind"], &notice["noticeAr"]), (&json!("authorisation"), &json!("نص المكتب")));
    let out = office.folder.path().join("receipt.pdf");
    office.report("depot", "receipt", "fr", &out, &json!({ "application": file["id"] }));
    let text = office::pdf_text(&out);
    assert!(text.contains("A-GC-77/2026") && text.contains("المكتب"), "the office's words and number: {text}");
}

#[test]
fn a_person_is_found_in_any_spelling_and_everything_on_them_is_put_together() {
    let (office, _, file) = office();
    for text in ["رشيدة امزيل", "AMZIL rachida", "jb 123456", "06 12 34 56 78"] {
        let found = office.ok("admin", "person.find", json!({ "text": text }));
        assert_eq!(found.as_array().unwrap().len(), 1, "{text}");
        assert_eq!(found[0]["part"], "president");
        assert_eq!(found[0]["cin"], "JB123456", "at the terminal");
    }
    assert_eq!(office.ok("admin", "person.find", json!({ "text": "لا أحد بهذا الاسم" })), json!([]));
    assert_eq!(office.refused("admin", "person.find", json!({ "text": " " }))["field"], "text");
    for who in ["head", "depot", "reviewer1", "observer"] {
        assert_eq!(office.refused(who, "person.find", json!({ "text": "Amzil" }))["code"], "not-allowed", "{who}");
    }
    let president = json!({ "noun": "board-member", "id": file["organisation"], "part": "president" });
    let account = json!({ "noun": "account", "id": 3 });
    let held = office.ok("admin", "person.collect", json!({ "records": [president, account] }));
    let values = held["records"][0]["values"].to_string();
    for whole in [CIN, PHONE, "رشيدة أمزيل", "Rachida Amzil"] {
        assert!(values.contains(whole), "{whole} in {values}");
    }
    assert_eq!(held["records"][0]["files"][0]["number"], "2026-A-0001");
    assert_eq!(held["records"][0]["acts"][0]["act"], "organisation.create");
    assert_eq!(held["records"][0]["acts"][0]["byFr"], "depot");
    assert!(held["records"][1]["values"].to_string().contains("officer"));
    assert_eq!(office.refused("admin", "person.collect", json!({ "records": [] }))["field"], "records");
    let nobody = json!({ "records": [{ "noun": "board-member", "id": 999, "part": "president" }] });
    assert_eq!(office.refused("admin", "person.collect", nobody)["code"], "not-found");

    for (language, word) in [("ar", "بيان"), ("fr", "Relevé")] {
        let out = office.folder.path().join(format!("person-{language}.pdf"));
        office.report("admin", "person", language, &out, &json!({ "records": [president] }));
        let text = office::pdf_text(&out);
        assert!(text.contains(CIN) && text.contains(word), "{text}");
    }
    let out = office.folder.path().join("person.json");
    office.ok("admin", "person.export", json!({ "records": [president], "path": out }));
    let exported: Value = serde_json::from_str(&std::fs::read_to_string(&out).unwrap()).unwrap();
    assert!(exported["records"][0]["values"].to_string().contains(CIN));

    let log = office.ok("admin", "log.page", json!({ "noun": "office" })).to_string();
    for act in ["person.find", "person.collect", "person.print", "person.export"] {
        assert!(log.contains(act), "{act} is logged");
    }
    no_secret(&log, "log.page");
}

/// The window asks for the password again; a wrong one is counted, a right one holds for a while.
#[test]
fn acts_on_persons_want_the_password_again_at_the_window() {
    let (office, ..) = office();
    let options = OpenOptions {
        data: office.folder.path().join("data"),
        clock: office::NOW.parse().ok(),
        door: DoorKind::Window,
    };
    let door = Door::open(options).unwrap();
    door.call("account.signIn", json!({ "name": "admin", "password": PASSWORD })).unwrap();
    let find = || door.call("person.find", json!({ "text": "Amzil" }));
    assert_eq!(find().unwrap_err().code, "confirmation-needed");
    let wrong = door.call("account.confirm", json!({ "password": "not the password" })).unwrap_err();
    assert_eq!((wrong.code, wrong.field.as_deref()), ("wrong-password", Some("password")));
    assert_eq!(find().unwrap_err().code, "confirmation-needed");
    door.call("account.confirm", json!({ "password": PASSWORD })).unwrap();
    assert_eq!(find().unwrap().value.as_array().unwrap().len(), 1);
    door.call("account.signIn", json!({ "name": "admin", "password": PASSWORD })).unwrap();
    assert_eq!(find().unwrap_err().code, "confirmation-needed", "signing in anew ends it");
}

/// Closes and files a call away at the office's usual moment.
fn archive(office: &Office, call: i64) {
    for act in ["call.close", "call.archive"] {
        let view = office.ok("admin", "call.show", json!({ "id": call }));
        office.ok("admin", act, json!({ "id": call, "version": view["version"] }));
    }
}

fn count(preview: &Value, kind: &str) -> i64 {
    let list = preview["destroyed"].as_array().unwrap();
    list.iter().find(|part| part["kind"] == kind).map_or(0, |part| part["count"].as_i64().unwrap())
}

#[test]
fn destruction_takes_what_it_showed_and_the_chain_still_holds() {
    let (office, call, file) = office();
    let other = office.deposit(call, 1);
    let second = office.open_call("2026-B", 100, 1_000_000_000);
    let mut again = office::deposit(&office, second, 0);
    again["newOrganisation"] = Value::Null;
    again["organisation"] = other["organisation"].clone();
    again["papers"] = json!([]);
    office.ok("depot", "application.deposit", again);

    let ask = json!({ "call": call });
    assert_eq!(office.ok("admin", "purge.preview", ask.clone())["hindrance"], "call-not-archived");
    archive(&office, call);
    assert_eq!(office.ok("admin", "purge.preview", ask.clone())["hindrance"], "purge-too-early");
    let later = office.at(AFTER);
    let preview = later.ok("admin", "purge.preview", ask.clone());
    assert_eq!(preview["hindrance"], Value::Null);
    assert_eq!(preview["dueOn"], "2031-11-23");
    assert_eq!(preview["organisations"][0]["keptFor"], json!([]));
    assert_eq!(preview["organisations"][1]["keptFor"], json!(["2026-B"]));
    for (kind, expected) in [("persons", 2), ("cin", 2), ("phone", 2), ("rib", 1), ("email", 1), ("notes", 1)] {
        assert_eq!(count(&preview, kind), expected, "{kind} in {preview}");
    }
    assert!(count(&preview, "log-values") >= 9, "{preview}");

    let run =
        |digest: &Value| json!({ "call": call, "digest": digest, "reason": "قرار 12", "minutesNumber": "PV/2031/04" });
    let now = run(&preview["digest"]);
    assert_eq!(office.refused("admin", "purge.run", now.clone())["code"], "purge-too-early");
    assert_eq!(later.refused("head", "purge.run", now.clone())["code"], "not-allowed");
    assert_eq!(later.refused("admin", "purge.run", run(&json!("0000")))["code"], "purge-changed");
    let empty = json!({ "call": call, "digest": preview["digest"], "reason": " ", "minutesNumber": "" });
    assert_eq!(later.refused("admin", "purge.run", empty)["faults"].as_array().unwrap().len(), 2);
    let mut view = later.ok("depot", "organisation.show", json!({ "id": file["organisation"] }));
    view["acronym"] = json!("AMAL");
    later.ok("depot", "organisation.edit", view);
    assert_eq!(later.refused("admin", "purge.run", now)["code"], "purge-changed", "what changed must be read again");

    let preview = later.ok("admin", "purge.preview", ask.clone());
    let done = later.ok("admin", "purge.run", run(&preview["digest"]));
    assert_eq!(done["destroyed"], preview["destroyed"]);
    assert_eq!(later.refused("admin", "purge.run", run(&preview["digest"]))["code"], "purged-already");

    let view = later.ok("depot", "organisation.show", json!({ "id": file["organisation"] }));
    assert_eq!(
        (&view["nameFr"], &view["rib"], &view["president"]["nameFr"]),
        (&json!("Association Amal"), &json!(""), &json!(""))
    );
    assert_eq!(later.ok("depot", "organisation.reveal", json!({ "id": file["organisation"] }))["values"], json!({}));
    assert_eq!(later.ok("depot", "organisation.page", json!({ "text": "Amzil" }))["total"], 0);
    let kept = later.ok("depot", "organisation.reveal", json!({ "id": other["organisation"] }))["values"].clone();
    assert_eq!(kept["president.cin"], "XX12345", "an applicant with a live file keeps its people");
    let dossier = later.ok("depot", "application.show", json!({ "id": file["id"] }));
    assert_eq!((&dossier["number"], &dossier["places"]), (&json!("2026-A-0001"), &json!(20)));
    assert_eq!(later.ok("admin", "person.find", json!({ "text": "Amzil" })), json!([]));

    holds_without_the_values(&office, &later, &done);
    let out = office.folder.path().join("minutes.pdf");
    for (language, word) in [("ar", "محضر"), ("fr", "destruction")] {
        office.report("admin", "purge", language, &out, &json!({ "call": call }));
        let text = office::pdf_text(&out);
        assert!(text.contains("PV/2031/04") && text.contains(word), "{text}");
        no_secret(&text, "minutes");
    }
}

/// Chain and database are sound, no byte of the values is left in the database, the backup made before holds.
fn holds_without_the_values(office: &Office, later: &office::Later<'_>, done: &Value) {
    let verified = later.ok("admin", "log.verify", json!({}));
    assert_eq!(verified["brokenAt"], Value::Null);
    assert_eq!(verified["findings"], json!([]));
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);
    let log = later.ok("admin", "log.page", json!({ "noun": "organisation" })).to_string();
    assert!(log.contains("erased"), "{log}");
    let data = office.folder.path().join("data");
    let bytes = std::fs::read(data.join("awrach.db")).unwrap();
    for secret in [CIN, RIB, EMAIL, "Rachida", "ملاحظة عن شخص"] {
        let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found, "{secret} is still in the file");
    }
    let backup = data.join("backups").join(done["backup"].as_str().unwrap());
    assert_eq!(office.order(&["verify", backup.to_str().unwrap()], "admin")["sound"], true);
    assert!(std::fs::read(&backup).unwrap().windows(CIN.len()).any(|window| window == CIN.as_bytes()));
}

/// Values erased beside the program, or changed, are findings: only a destruction in the log accounts for them.
#[test]
fn a_sealed_value_that_is_changed_or_taken_away_is_seen() {
    let (office, ..) = office();
    let path = office.folder.path().join("data/awrach.db");
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);
    let db = rusqlite::Connection::open(&path).unwrap();
    assert!(db.execute("UPDATE sealed SET value = 'x' WHERE place = 'after/rib'", []).is_err());
    db.execute("DELETE FROM sealed WHERE place = 'after/rib'", []).unwrap();
    drop(db);
    let refused = office.order_refused(&["verify"], "admin");
    assert_eq!((&refused["code"], &refused["args"]["finding"]), (&json!("backup-unsound"), &json!("sealed: 1")));
    let db = rusqlite::Connection::open(&path).unwrap();
    db.execute_batch(
        "DROP TRIGGER sealed_is_not_altered; UPDATE sealed SET value = 'XX9' WHERE place = 'after/president/cin'",
    )
    .unwrap();
    drop(db);
    let finding = office.order_refused(&["verify"], "admin")["args"]["finding"].clone();
    assert!(finding.as_str().unwrap().starts_with("chain: "), "{finding}");
}

#[test]
fn a_call_may_be_kept_for_another_time_than_the_office_s() {
    let (office, call, _) = office();
    archive(&office, call);
    let state = office.ok("admin", "privacy.retain", json!({ "call": call, "months": 12 }));
    assert_eq!((&state["calls"][0]["months"], &state["calls"][0]["dueOn"]), (&json!(12), &json!("2027-11-23")));
    assert_eq!(
        office.refused("admin", "privacy.retain", json!({ "call": call, "months": 1201 }))["code"],
        "out-of-range"
    );
    let state = office.ok("admin", "privacy.retain", json!({ "call": call, "months": null }));
    assert_eq!((&state["calls"][0]["ownMonths"], &state["calls"][0]["months"]), (&Value::Null, &json!(60)));
    assert_eq!(office.refused("observer", "privacy.state", json!({}))["code"], "not-allowed");
}

/// Attachments as the dossier keeps them: contents by their hash under `files`.
#[test]
fn attachments_of_the_call_go_with_it_and_those_cited_elsewhere_stay() {
    let (office, call, file) = office();
    archive(&office, call);
    let data = office.folder.path().join("data");
    let (alone, shared) = ("a1".repeat(32), "b2".repeat(32));
    for (folder, hash) in [("files/a1", &alone), ("files/b2", &shared)] {
        std::fs::create_dir_all(data.join(folder)).unwrap();
        std::fs::write(data.join(folder).join(hash), "card").unwrap();
    }
    let db = rusqlite::Connection::open(data.join("awrach.db")).unwrap();
    db.execute_batch(&format!(
        "CREATE TABLE IF NOT EXISTS attachment (id INTEGER PRIMARY KEY, uid TEXT NOT NULL, noun TEXT NOT NULL,
           noun_id INTEGER NOT NULL, slot TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, size INTEGER NOT NULL,
           hash TEXT NOT NULL, added_at TEXT NOT NULL, added_by INTEGER NOT NULL, removed_at TEXT) STRICT;
         INSERT INTO attachment (uid, noun, noun_id, slot, name, kind, size, hash, added_at, added_by) VALUES
           ('1', 'application', {id}, 'paper:cin', 'Amzil.pdf', 'application/pdf', 4, '{alone}', 't', 1),
           ('2', 'organisation', {body}, 'statutes', 'b.pdf', 'application/pdf', 4, '{shared}', 't', 1),
           ('3', 'call', {call}, 'notice', 'avis.pdf', 'application/pdf', 4, '{shared}', 't', 1);",
        id = file["id"],
        body = file["organisation"],
    ))
    .unwrap();
    drop(db);
    let later = office.at(AFTER);
    let preview = later.ok("admin", "purge.preview", json!({ "call": call }));
    assert_eq!(count(&preview, "attachments"), 2);
    let run = json!({ "call": call, "digest": preview["digest"], "reason": "r", "minutesNumber": "1" });
    later.ok("admin", "purge.run", run);
    assert!(!data.join("files/a1").join(&alone).exists());
    assert!(data.join("files/b2").join(&shared).exists(), "the call's notice cites it too");
    let db = rusqlite::Connection::open(data.join("awrach.db")).unwrap();
    let left: Vec<String> =
        db.prepare("SELECT name FROM attachment").unwrap().query_map([], |row| row.get(0)).unwrap().flatten().collect();
    assert_eq!(left, ["avis.pdf"]);
}
