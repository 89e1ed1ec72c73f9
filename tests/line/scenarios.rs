//! What-if and scenarios through `awrachctl`: what is refused, what is kept, and that it is said when scores changed.

use crate::office::{DEMO_PASSWORD, Office, pdf_text};
use awrach::api::{Door, DoorKind, OpenOptions};
use awrach::office::demo::DemoSize;
use serde_json::{Value, json};

fn refused(office: &Office, who: &str, name: &str, args: &Value) -> Value {
    let output = office.run(&["call", name, &args.to_string()], Some(who), DEMO_PASSWORD);
    assert_eq!(output.status.code(), Some(1), "{name} {args}: {}", String::from_utf8_lossy(&output.stdout));
    serde_json::from_slice(&output.stderr).unwrap()
}

fn call_of(office: &Office) -> i64 {
    office.ok_demo("head", "call.list", json!({}))[0]["id"].as_i64().unwrap()
}

fn faults(refused: &Value) -> Vec<(String, String)> {
    let text = |fault: &Value, part: &str| fault[part].as_str().unwrap().to_owned();
    let all = refused["faults"].as_array().unwrap();
    all.iter().map(|fault| (text(fault, "field"), text(fault, "code"))).collect()
}

#[test]
fn what_no_line_could_be_drawn_by_is_refused_at_its_field() {
    let office = Office::demo();
    let call = call_of(&office);
    let shown = office.ok_demo("head", "ranking.show", json!({ "call": call }));
    let mut weights = shown["terms"]["weights"].clone();
    weights[0]["weight"] = json!("0.1");
    let first = weights[0]["criterion"].clone();
    let kept = |group: &str, share: &str| json!({ "reserved": [{ "group": group, "share": share }] });
    for (changes, field, code) in [
        (json!({ "envelope": -1 }), "changes.envelope", "amount-out-of-range"),
        (json!({ "quota": 0 }), "changes.quota", "out-of-range"),
        (json!({ "passMark": "100.5" }), "changes.passMark", "not-a-percentage"),
        (json!({ "caps": { "communePlaces": 0 } }), "changes.caps.communePlaces", "out-of-range"),
        (json!({ "weights": weights }), "changes.weights", "weights-not-100"),
        (kept("rural", "101"), "changes.reserved.0.share", "not-a-percentage"),
        (json!({ "reserved": [{ "group": "rural" }] }), "changes.reserved.0.share", "required"),
    ] {
        let ask = json!({ "call": call, "changes": changes });
        let found = refused(&office, "head", "ranking.whatIf", &ask);
        assert_eq!(faults(&found), [(field.to_owned(), code.to_owned())], "{changes}");
        let save = json!({ "call": call, "name": "لا يصح", "changes": changes });
        assert_eq!(faults(&refused(&office, "head", "scenario.save", &save)), faults(&found));
    }
    let twice = json!([{ "criterion": first, "weight": "50" }, { "criterion": first, "weight": "50" }]);
    let found = refused(&office, "head", "ranking.whatIf", &json!({ "call": call, "changes": { "weights": twice } }));
    assert!(faults(&found).contains(&("changes.weights.1.weight".to_owned(), "criterion-unknown".to_owned())));
    for malformed in [kept("martians", "10"), json!({ "qouta": 3 }), json!({ "passMark": "many" })] {
        let found = refused(&office, "head", "ranking.whatIf", &json!({ "call": call, "changes": malformed }));
        assert_eq!(found["code"], "request-malformed", "{malformed}");
    }
    let found = refused(&office, "head", "ranking.whatIf", &json!({ "call": 999 }));
    assert_eq!(found["code"], "not-found");
    assert_eq!(office.ok_demo("head", "scenario.list", json!({ "call": call })), json!([]), "nothing was half kept");
}

#[test]
fn a_smaller_envelope_lets_files_go_and_none_lets_all_in_that_pass() {
    let office = Office::demo();
    let call = call_of(&office);
    let ask =
        |changes: Value| office.ok_demo("observer", "ranking.whatIf", json!({ "call": call, "changes": changes }));
    let shown = office.ok_demo("observer", "ranking.show", json!({ "call": call }));
    let half = shown["line"]["amount"].as_i64().unwrap() / 2;
    let less = ask(json!({ "envelope": half }));
    assert!(less["line"]["amount"].as_i64().unwrap() <= half);
    assert_eq!(less["enter"], json!([]));
    let left = less["leave"].as_array().unwrap().len();
    let now = shown["totals"]["accepted"].as_i64().unwrap();
    assert_eq!(less["totals"]["accepted"], now - i64::try_from(left).unwrap());
    assert!(left > 0);
    let open = json!({ "envelope": null, "quota": null, "caps": {}, "reserved": [], "passMark": "0" });
    let all = ask(open);
    let in_lots = |row: &&Value| row["reason"] == "lot-places" || row["reason"] == "lot-amount";
    let rows = all["rows"].as_array().unwrap();
    let kept_out: Vec<&Value> = rows.iter().filter(|row| row["proposed"] != "accepted").collect();
    assert!(kept_out.iter().all(in_lots), "only lots still bound: {kept_out:?}");
    assert_eq!(refused(&office, "reviewer1", "ranking.whatIf", &json!({ "call": call }))["code"], "not-allowed");
}

#[test]
fn scenarios_are_kept_by_name_laid_side_by_side_and_printed() {
    let office = Office::demo();
    let call = call_of(&office);
    let shown = office.ok_demo("head", "ranking.show", json!({ "call": call }));
    let half = shown["line"]["amount"].as_i64().unwrap() / 2;
    let save =
        |name: &str, changes: Value| json!({ "call": call, "name": name, "note": "اقتراح المجلس", "changes": changes });
    let first = office.ok_demo("head", "scenario.save", save("  نصف الغلاف ", json!({ "envelope": half })));
    assert_eq!((&first["name"], &first["version"], &first["stale"]), (&json!("نصف الغلاف"), &json!(1), &json!(false)));
    let taken = refused(&office, "head", "scenario.save", &save("نصف الغلاف", json!({ "quota": 5 })));
    assert_eq!(faults(&taken), [("name".to_owned(), "scenario-name-taken".to_owned())]);
    let bare = refused(&office, "head", "scenario.save", &save(" ", json!({})));
    let [name, unchanged] =
        [("name", "required"), ("changes", "scenario-unchanged")].map(|(f, c)| (f.into(), c.into()));
    assert_eq!(faults(&bare), [name, unchanged]);
    assert_eq!(refused(&office, "observer", "scenario.save", &save("س", json!({ "quota": 5 })))["code"], "not-allowed");
    let second = office.ok_demo(
        "head",
        "scenario.save",
        save("حصة قروية", json!({ "reserved": [{ "group": "rural", "share": "40" }], "quota": null })),
    );
    assert_eq!(second["changes"]["quota"], Value::Null);
    assert!(second["changes"].as_object().unwrap().contains_key("quota"), "no quota is not the call's quota");

    let edit = json!({ "id": first["id"], "version": 1, "name": "غلاف أصغر", "note": "" });
    let renamed = office.ok_demo("head", "scenario.edit", edit.clone());
    assert_eq!((&renamed["changes"]["envelope"], &renamed["version"]), (&json!(half), &json!(2)));
    assert_eq!(refused(&office, "head", "scenario.edit", &edit)["code"], "stale");
    let listed = office.ok_demo("observer", "scenario.list", json!({ "call": call }));
    assert_eq!(listed.as_array().unwrap().len(), 2);

    let sides = json!({ "call": call, "left": null, "right": first["id"] });
    let compared = office.ok_demo("observer", "scenario.compare", sides.clone());
    assert_eq!(compared["left"]["line"], shown["line"]);
    assert_eq!(compared["right"]["terms"]["envelope"], half);
    let tried = json!({ "call": call, "changes": { "envelope": half } });
    let tried = office.ok_demo("observer", "ranking.whatIf", tried);
    let parted: Vec<&Value> = compared["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["left"]["proposed"] == "accepted" && row["right"]["proposed"] != "accepted")
        .map(|row| &row["application"])
        .collect();
    assert_eq!(json!(parted), tried["leave"]);
    for (language, word) in [("ar", "الوضع الحالي"), ("fr", "Situation présente"), ("en", "Present state")]
    {
        let path = office.folder.path().join(format!("comparison-{language}.pdf"));
        let order = ["report", "comparison", "--lang", language, "--out", path.to_str().unwrap(), &sides.to_string()];
        let written = office.run(&order, Some("observer"), DEMO_PASSWORD);
        assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
        let text = pdf_text(&path);
        for word in word.split(' ').chain(["أصغر"]) {
            assert!(text.contains(word), "{language}: {word} in {text}");
        }
    }

    let remove = json!({ "id": second["id"], "version": 1 });
    office.ok_demo("head", "scenario.remove", remove.clone());
    assert_eq!(refused(&office, "head", "scenario.remove", &remove)["code"], "not-found");
    let log = office.ok_demo("head", "log.page", json!({ "offset": 0, "limit": 20 }));
    let acts: Vec<&str> = log["rows"].as_array().unwrap().iter().map(|entry| entry["act"].as_str().unwrap()).collect();
    for act in ["scenario.save", "scenario.edit", "scenario.remove"] {
        assert!(acts.contains(&act), "{act} stands in the log: {acts:?}");
    }
}

/// In one process the sheet is held between calls: a change must be seen at once, by all three readings.
#[test]
fn what_changed_is_seen_at_once_and_a_scenario_says_that_scores_changed_since() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let clock = awrach::domain::date::parse_moment(crate::office::NOW);
    let door = Door::open(OpenOptions { data, clock, door: DoorKind::Terminal }).unwrap();
    door.found_demo(DemoSize::default()).unwrap();
    door.call("account.signIn", json!({ "name": "admin", "password": DEMO_PASSWORD })).unwrap();
    let ask = |name: &str, args: Value| door.call(name, args).unwrap().value;
    let call = ask("call.list", json!({}))[0]["id"].clone();
    let save = json!({ "call": call, "name": "حصيص 900", "changes": { "quota": 900 } });
    assert_eq!(ask("scenario.save", save)["stale"], false);
    let before = ask("ranking.show", json!({ "call": call }));
    let tried = json!({ "call": call, "changes": { "quota": 900 } });
    let count = |value: &Value| value["rows"].as_array().unwrap().len();
    assert_eq!(count(&ask("ranking.whatIf", tried.clone())), count(&before));

    let scored = before["rows"].as_array().unwrap().iter().find(|row| row["phase"] == "scored").unwrap();
    let reasons = ask("reason.list", json!({}));
    let fits = |reason: &&Value| reason["uses"].as_array().unwrap().contains(&json!("withdraw"));
    let reason = reasons.as_array().unwrap().iter().find(fits).unwrap()["slug"].clone();
    let withdraw =
        json!({ "id": scored["application"], "version": scored["version"], "act": "withdraw", "reason": reason });
    assert_eq!(ask("application.move", withdraw)["phase"], "withdrawn");
    assert_eq!(count(&ask("ranking.show", json!({ "call": call }))), count(&before) - 1);
    assert_eq!(count(&ask("ranking.whatIf", tried)), count(&before) - 1);
    let listed = ask("scenario.list", json!({ "call": call }));
    assert_eq!(listed[0]["stale"], true);
    let compared = ask("scenario.compare", json!({ "call": call, "left": listed[0]["id"] }));
    assert_eq!((&compared["left"]["stale"], &compared["right"]["stale"]), (&json!(true), &json!(false)));
}
