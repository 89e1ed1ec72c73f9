//! Organisations through `awrachctl`: what is typed and refused, the radar, merging and taking it back.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::Office;
use serde_json::{Value, json};

/// A picture of one dot, base64 of a PNG.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn association(ar: &str, fr: &str) -> Value {
    json!({ "kind": "association", "nameAr": ar, "nameFr": fr, "commune": "09.273.01.05" })
}

fn with(mut base: Value, field: &str, value: Value) -> Value {
    base.as_object_mut().unwrap().insert(field.to_owned(), value);
    base
}

fn make(office: &Office, identity: Value) -> Value {
    office.ok("depot", "organisation.create", identity)
}

fn show(office: &Office, id: &Value) -> Value {
    office.ok("depot", "organisation.show", json!({ "id": id }))
}

/// A view without what every act moves on.
fn settled(mut view: Value) -> Value {
    view.as_object_mut().unwrap().remove("version");
    view
}

fn ids(list: &Value) -> Vec<Value> {
    list.as_array().unwrap().iter().map(|one| one["id"].clone()).collect()
}

#[test]
fn what_is_typed_badly_is_normalised_or_refused_at_its_field() {
    let office = Office::set_up();
    let base = || association("جمعية النور", "Association Nour");
    for (field, typed, kept) in [
        ("nameAr", "\u{200F}جمعيـــة\nالنور\u{202C} ", "جمعية النور"),
        ("nameAr", "جَمْعِيَّةُ النُّور", "جَمْعِيَّةُ النُّور"),
        ("rib", "011 519 0000 0120 5000 5349 21", "011519000001205000534921"),
        ("rib", "MA64 0115 1900 0001 2050 0053 4921", "011519000001205000534921"),
        ("phone", "٠٦ ١٢ ٣٤ ٥٦ ٧٨", "+212612345678"),
        ("ice", "001 561 191 000 066", "001561191000066"),
        ("founded", "٢٠١٩", "2019"),
        ("registerDate", "14/3/2019", "2019-03-14"),
        ("registerNumber", "١٢/٢٠١٩", "12/2019"),
        ("acronym", "A\tN ", "A N"),
    ] {
        let made = make(&office, with(base(), field, json!(typed)));
        assert_eq!(made[field], kept, "{field}");
        // What was kept is kept again as it is.
        let again = office.ok("depot", "organisation.edit", made.clone());
        assert_eq!(again[field], kept);
        let other = format!("جمعية {}", made["id"]);
        office.ok("depot", "organisation.edit", with(with(again, "ice", json!("")), "nameAr", json!(other)));
    }
    let before = office.ok("depot", "organisation.page", json!({}))["total"].clone();
    for (field, typed, code) in [
        ("nameAr", "ن".repeat(10_000).as_str(), "too-long"),
        ("founded", "31/02/2019", "date-malformed"),
        ("mandateStart", "2019-13", "date-malformed"),
        ("rib", "011 519 0000 0120 5000 5349 22", "rib-malformed"),
        ("rib", "MA65 0115 1900 0001 2050 0053 4921", "rib-malformed"),
        ("ice", "001561191000067", "ice-malformed"),
        ("cnss", "123456", "cnss-malformed"),
        ("phone", "0912345678", "phone-malformed"),
        ("email", "x@y", "email-malformed"),
        ("commune", "99.999", "commune-unknown"),
    ] {
        let refused = office.refused("depot", "organisation.create", with(base(), field, json!(typed)));
        assert_eq!(refused["code"], code, "{field}");
        assert_eq!(refused["field"], field);
    }
    let after = office.ok("depot", "organisation.page", json!({}))["total"].clone();
    assert_eq!(before, after, "nothing is half kept");
}

#[test]
fn the_unusual_is_told_and_kept() {
    let office = Office::set_up();
    let identity = json!({
        "kind": "cooperative", "nameAr": "تعاونية", "nameFr": "Coopérative Essai", "registerNumber": "7",
        "approvedOn": "2020", "mandateEnd": "2020-01-01",
        "president": { "nameFr": "Une Personne", "cin": "A1", "sex": "woman" },
        "members": [
            { "post": "secretary", "nameFr": "Deux", "cin": "AB123456", "phone": "0612345678" },
            { "post": "member", "nameFr": "Trois" },
            { "post": "member", "nameFr": "" },
        ],
    });
    let made = make(&office, identity);
    let told: Vec<_> = made["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{} {}", one["field"].as_str().unwrap(), one["code"].as_str().unwrap()))
        .collect();
    assert_eq!(told, ["ice ice-missing", "mandateEnd mandate-over", "president.cin cin-unusual"]);
    assert_eq!(made["members"].as_array().unwrap().len(), 2);
    assert_eq!(made["members"][0]["phone"], "+212612345678");
    assert_eq!(made["president"]["sex"], "woman");
    assert_eq!(show(&office, &made["id"]), made);
}

#[test]
fn documents_of_the_body_serve_until_their_day() {
    let office = Office::set_up();
    office.open_call("2026-A", 100, 1_000_000_000);
    let body = make(&office, association("جمعية النور", ""));
    let papers = office.ok("depot", "organisation.papers", json!({}));
    let add =
        |facts: Value| office.ok("depot", "organisation.addDocument", with(facts, "organisation", body["id"].clone()));
    let statutes = add(json!({ "requirement": papers[0]["slug"], "number": "١٢", "issuedOn": "2019" }));
    assert_eq!((statutes["validity"].as_str(), &statutes["daysLeft"]), (Some("valid"), &Value::Null));
    assert_eq!(statutes["number"], "12");
    let rent = add(json!({ "label": "عقد الكراء", "expiresOn": "30/11/2026" }));
    assert_eq!((rent["validity"].as_str(), rent["daysLeft"].as_i64()), (Some("expiring"), Some(7)));
    let late = office.at("2026-12-01T09:00:00Z").ok("depot", "organisation.documents", json!({ "id": body["id"] }));
    assert_eq!(late[0]["validity"], "expired");
    assert_eq!(late.as_array().unwrap().len(), 2);
    let nameless = json!({ "organisation": body["id"], "expiresOn": "31/02/2027" });
    let refused = office.refused("depot", "organisation.addDocument", nameless);
    assert_eq!(refused["faults"].as_array().unwrap().len(), 2);
    let edit = json!({ "id": rent["id"], "version": 1, "label": "عقد كراء جديد", "expiresOn": "2030" });
    let edited = office.ok("depot", "organisation.editDocument", edit.clone());
    assert_eq!((edited["validity"].as_str(), edited["version"].as_i64()), (Some("valid"), Some(2)));
    assert_eq!(office.refused("depot", "organisation.editDocument", edit)["code"], "stale");
    office.ok("depot", "organisation.removeDocument", json!({ "id": rent["id"] }));
    assert_eq!(
        ids(&office.ok("depot", "organisation.documents", json!({ "id": body["id"] }))),
        [statutes["id"].clone()]
    );
}

#[test]
fn candidates_come_while_typing_with_their_reasons_and_a_dismissed_one_stays_away() {
    let office = Office::set_up();
    let hope = make(
        &office,
        with(
            association("جمعية الأمل للتنمية والتضامن", "Association Al Amal de développement"),
            "president",
            json!({ "nameAr": "سعيد المنصوري", "cin": "JB123456" }),
        ),
    );
    make(&office, association("جمعية العمل للتنمية والتضامن", ""));
    make(&office, association("جمعية المستقبل", "Association Al Moustakbal"));
    let asked = |identity: Value| office.ok("depot", "duplicate.candidates", identity);
    let found = asked(association("جمعيه الامل للتنميه", ""));
    assert_eq!(found[0]["id"], hope["id"]);
    assert_eq!(found[0]["strength"], "likely");
    let likely = found.as_array().unwrap().iter().filter(|one| one["strength"] == "likely").count();
    assert_eq!(likely, 1, "work is not hope: {found}");
    let latin = asked(json!({ "kind": "association", "nameFr": "Assoc. Elamal" }));
    assert_eq!(latin[0]["id"], hope["id"], "{latin}");
    let person =
        json!({ "kind": "association", "nameFr": "Tout autre nom", "contact": { "nameFr": "S", "cin": "jb 123456" } });
    let shared = asked(person);
    assert_eq!(shared[0]["because"], json!([{ "reason": "person", "who": "S" }]));
    assert_eq!(shared[0]["strength"], "possible");
    assert_eq!(asked(json!({ "kind": "association" })), json!([]));

    let twin = make(&office, association("جمعية الامل للتنمية", "Association Amal"));
    let of = |id: &Value| ids(&office.ok("depot", "duplicate.of", json!({ "id": id })));
    assert!(of(&twin["id"]).contains(&hope["id"]));
    let radar = || office.ok("depot", "duplicate.list", json!({ "likely": true }));
    let pairs = radar();
    assert_eq!(pairs["pairs"].as_array().unwrap().len(), 1, "{pairs}");
    assert_eq!(
        (pairs["next"].clone(), pairs["looked"].as_i64(), pairs["total"].as_i64()),
        (Value::Null, Some(4), Some(4))
    );
    office.ok("depot", "duplicate.dismiss", json!({ "a": twin["id"], "b": hope["id"], "reason": "مقران مختلفان" }));
    assert!(!of(&twin["id"]).contains(&hope["id"]) && !of(&hope["id"]).contains(&twin["id"]));
    assert_eq!(radar()["pairs"], json!([]));
    // It stays so when either is edited.
    office.ok("depot", "organisation.edit", with(show(&office, &twin["id"]), "acronym", json!("AMAL")));
    assert_eq!(radar()["pairs"], json!([]));
    assert_eq!(office.ok("depot", "duplicate.dismissed", json!({}))[0]["reason"], "مقران مختلفان");
    office.ok("depot", "duplicate.restore", json!({ "a": hope["id"], "b": twin["id"] }));
    assert_eq!(radar()["pairs"].as_array().unwrap().len(), 1);
    let again = office.refused("depot", "duplicate.restore", json!({ "a": hope["id"], "b": twin["id"] }));
    assert_eq!(again["code"], "not-found");
    let same = office.refused("depot", "duplicate.dismiss", json!({ "a": hope["id"], "b": hope["id"] }));
    assert_eq!(same["code"], "same-record");
}

#[test]
fn a_merge_moves_everything_and_is_taken_back_whole() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_400_000_000);
    let first = office.deposit(call, 0);
    let keep = first["organisation"].clone();
    let identity = json!({
        "kind": "association", "nameAr": "جمعية أمل الدشيرة", "nameFr": "", "ice": "001561191000066", "founded": "2015",
        "members": [{ "post": "secretary", "nameAr": "كاتبة افتراضية" }],
    });
    let drop = make(&office, identity)["id"].clone();
    let lease = office.ok("depot", "organisation.addDocument", json!({ "organisation": drop, "label": "عقد" }));
    let slot = format!("document:{}", lease["id"]);
    let scan = json!({ "noun": "organisation", "id": drop, "slot": slot, "name": "عقد.png", "content": PIXEL });
    let scan = office.ok("depot", "attachment.add", scan);
    let scans = |of: &Value| office.ok("depot", "attachment.list", json!({ "noun": "organisation", "id": of }));
    let (kept_before, dropped_before) = (show(&office, &keep), show(&office, &drop));

    let preview = office.ok("depot", "organisation.mergePreview", json!({ "keep": keep, "drop": drop }));
    assert_eq!(
        (preview["applications"].as_i64(), preview["documents"].as_i64(), preview["members"].as_i64()),
        (Some(0), Some(1), Some(1))
    );
    assert_eq!(
        preview["differences"],
        json!([{ "field": "nameAr", "taken": "keep", "both": true }, { "field": "ice", "taken": "drop", "both": false }])
    );
    let merge = |reason: &str| {
        json!({ "keep": keep, "keepVersion": show(&office, &keep)["version"], "drop": drop,
                "dropVersion": show(&office, &drop)["version"], "choices": { "nameAr": "drop" }, "reason": reason })
    };
    assert_eq!(office.refused("depot", "organisation.merge", merge(" "))["field"], "reason");
    assert_eq!(office.refused("reviewer1", "organisation.merge", merge("x"))["code"], "not-allowed");
    let stale = with(merge("x"), "dropVersion", json!(99));
    assert_eq!(office.refused("depot", "organisation.merge", stale)["code"], "stale");
    let merged = office.ok("depot", "organisation.merge", merge("الهيئة نفسها"));
    assert_eq!(
        (merged["nameAr"].as_str(), merged["ice"].as_str()),
        (Some("جمعية أمل الدشيرة"), Some("001561191000066"))
    );
    assert_eq!(merged["members"].as_array().unwrap().len(), 1);
    assert_eq!(merged["merged"][0]["id"], drop);
    assert_eq!(ids(&office.ok("depot", "organisation.documents", json!({ "id": keep }))).len(), 1);
    // What is attached to a document goes where the document goes.
    assert_eq!((ids(&scans(&keep)), ids(&scans(&drop))), (vec![scan["id"].clone()], vec![]));

    // The dropped record leads on, is found by nothing, and takes no more work of its own.
    assert_eq!(show(&office, &drop)["mergedInto"], keep);
    let found = office.ok("depot", "organisation.page", json!({ "text": "001561191000066" }));
    assert_eq!(ids(&found["rows"]), std::slice::from_ref(&keep));
    assert_eq!(office.ok("depot", "organisation.page", json!({}))["total"], 1);
    assert_eq!(office.refused("depot", "organisation.edit", show(&office, &drop))["code"], "merged-already");
    assert_eq!(office.refused("depot", "organisation.merge", merge("x"))["code"], "merged-already");
    let draft = json!({ "call": call, "organisation": drop, "titleFr": "Essai" });
    let drafted = office.ok("depot", "application.draft", draft);
    assert_eq!(drafted["organisation"]["id"], keep);

    office.ok("depot", "organisation.unmerge", json!({ "id": drop }));
    let kept = show(&office, &keep);
    let mut known = settled(kept.clone());
    // What was entered for the kept one meanwhile stays with it.
    known["history"].as_array_mut().unwrap().retain(|row| row["id"] != drafted["id"]);
    assert_eq!(known, settled(kept_before));
    assert_eq!(settled(show(&office, &drop)), settled(dropped_before));
    assert_eq!(ids(&office.ok("depot", "organisation.documents", json!({ "id": drop }))).len(), 1);
    assert_eq!((ids(&scans(&keep)), ids(&scans(&drop))), (vec![], vec![scan["id"].clone()]));
    let found = office.ok("depot", "organisation.page", json!({ "text": "001561191000066" }));
    assert_eq!(ids(&found["rows"]), std::slice::from_ref(&drop));
    assert_eq!(office.refused("depot", "organisation.unmerge", json!({ "id": drop }))["code"], "not-merged");
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);
}

#[test]
fn a_merge_of_two_with_files_in_one_call_is_confirmed_and_later_work_holds_its_undoing() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_400_000_000);
    let (one, other) = (office.deposit(call, 0), office.deposit(call, 1));
    let (keep, drop) = (one["organisation"].clone(), other["organisation"].clone());
    let merge = |confirmed: bool| {
        json!({ "keep": keep, "keepVersion": show(&office, &keep)["version"], "drop": drop,
                "dropVersion": show(&office, &drop)["version"], "reason": "x", "confirmed": confirmed })
    };
    assert_eq!(office.refused("depot", "organisation.merge", merge(false))["code"], "both-in-call");
    office.ok("depot", "organisation.merge", merge(true));
    assert_eq!(show(&office, &keep)["history"].as_array().unwrap().len(), 2);
    let file = office.ok("depot", "application.show", json!({ "id": other["id"] }));
    assert_eq!(file["organisation"]["id"], keep);
    let found = office.ok("depot", "application.page", json!({ "call": call, "text": "أمل الدشيرة" }));
    assert_eq!(found["total"], 2, "the moved file is found by the name it has now");

    office.ok("depot", "organisation.edit", with(show(&office, &keep), "acronym", json!("ADA")));
    assert_eq!(office.refused("depot", "organisation.unmerge", json!({ "id": drop }))["code"], "unmerge-edited-since");
    let third = make(&office, association("جمعية ثالثة", ""))["id"].clone();
    let on = json!({ "keep": third, "keepVersion": 1, "drop": keep, "dropVersion": show(&office, &keep)["version"], "reason": "x" });
    office.ok("depot", "organisation.merge", on);
    assert_eq!(office.refused("depot", "organisation.unmerge", json!({ "id": drop }))["code"], "unmerge-merged-on");
    let file = office.ok("depot", "application.show", json!({ "id": other["id"] }));
    assert_eq!(file["organisation"]["id"], third);
}
