//! Giving files to reviewers through `awrachctl`: by hand, by rule with a preview, and the way back.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::{Office, PASSWORD};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn office_with(files: usize, reviewers: usize) -> (Office, i64, Vec<i64>, Vec<i64>) {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1_000, 10_000_000_000);
    for n in 3..=reviewers {
        let name = format!("reviewer{n}");
        let card =
            json!({ "name": name, "displayAr": name, "displayFr": name, "role": "reviewer", "password": PASSWORD });
        office.ok("admin", "account.create", card);
    }
    let files = (0..files).map(|n| deposited(&office, call, n)).inspect(|id| office.admit(*id)).collect();
    let cards = office.ok("depot", "review.reviewers", json!({ "call": call }));
    let ids = cards.as_array().unwrap().iter().map(|card| card["id"].as_i64().unwrap()).collect();
    (office, call, files, ids)
}

fn deposited(office: &Office, call: i64, n: usize) -> i64 {
    let mut request = office::deposit(office, call, n);
    let names = &mut request["newOrganisation"];
    names["nameAr"] = json!(format!("{} {n}", names["nameAr"].as_str().unwrap()));
    names["nameFr"] = json!(format!("{} {n}", names["nameFr"].as_str().unwrap()));
    office.ok("depot", "application.deposit", request)["id"].as_i64().unwrap()
}

fn show(office: &Office, call: i64) -> Value {
    office.ok("depot", "assignment.show", json!({ "call": call }))
}

/// What an undo has to bring back: phases and reviews, not versions and times.
fn standing(view: &Value) -> BTreeMap<i64, (Value, usize)> {
    let rows = view["files"].as_array().unwrap();
    rows.iter()
        .map(|row| {
            (row["application"].as_i64().unwrap(), (row["phase"].clone(), row["reviews"].as_array().unwrap().len()))
        })
        .collect()
}

#[test]
fn files_are_shared_out_as_previewed_and_the_act_has_a_way_back() {
    let (office, call, files, reviewers) = office_with(4, 4);
    let person = json!({ "id": reviewers[0], "version": 0, "cin": "XX12345" });
    office.ok("admin", "account.describe", person);
    let before = show(&office, call);
    assert_eq!(before["reviewers"][0]["concerned"], 4, "the president of all four is one person");

    let asked = json!({ "call": call });
    let plan = office.ok("depot", "assignment.preview", asked.clone());
    assert_eq!((&plan["given"], &plan["starting"], &plan["short"]), (&json!(8), &json!(4), &json!([])));
    let after: Vec<_> = plan["loads"].as_array().unwrap().iter().map(|load| load["after"].as_i64().unwrap()).collect();
    assert_eq!(after[0], 0);
    assert!(after[1..].iter().max().unwrap() - after[1..].iter().min().unwrap() <= 1, "{after:?}");
    assert_eq!(office.ok("depot", "assignment.preview", asked.clone())["digest"], plan["digest"]);
    assert_eq!(standing(&show(&office, call)), standing(&before), "a preview changes nothing");

    let mut apply = json!({ "call": call, "digest": "another" });
    assert_eq!(office.refused("depot", "assignment.apply", apply.clone())["code"], "assignment-changed");
    apply["digest"] = plan["digest"].clone();
    let act = office.ok("depot", "assignment.apply", apply.clone());
    assert_eq!((&act["given"], &act["open"], &act["way"]), (&json!(8), &json!(8), &json!("automatic")));
    let view = show(&office, call);
    assert!(view["files"].as_array().unwrap().iter().all(|row| row["phase"] == "in-review" && row["lacks"] == 0));
    assert_eq!(office.refused("depot", "assignment.apply", apply)["code"], "assignment-changed");

    let id = json!({ "id": act["id"] });
    let undone = office.ok("depot", "assignment.undo", id.clone());
    assert_eq!((&undone["withdrawn"], &undone["back"], &undone["kept"]), (&json!(8), &json!(4), &json!([])));
    assert_eq!(standing(&show(&office, call)), standing(&before));
    assert_eq!(office.refused("depot", "assignment.undo", id)["code"], "assignment-undone");
    // The same question has the same answer again.
    assert_eq!(office.ok("depot", "assignment.preview", asked)["digest"], plan["digest"]);
    assert_eq!(files.len(), 4);
}

#[test]
fn what_somebody_began_stays_and_is_named() {
    let (office, call, files, reviewers) = office_with(2, 2);
    let given = json!({ "applications": files, "reviewers": reviewers });
    let done = office.ok("depot", "review.assign", given.clone());
    assert_eq!((&done["added"], &done["started"]), (&json!(4), &json!(2)));
    let again = office.ok("depot", "review.assign", given);
    assert_eq!((&again["added"], &again["assignment"]), (&json!(0), &Value::Null), "what stands is left as it is");

    let mine = office.ok("reviewer1", "review.mine", json!({ "call": call }));
    let row = mine.as_array().unwrap().iter().find(|row| row["application"] == files[0]).unwrap();
    let review = office.ok("reviewer1", "review.show", json!({ "id": row["id"] }));
    let mark = json!({ "criterion": review["criteria"][0]["id"], "value": "3", "comment": "" });
    office.ok("reviewer1", "review.save", json!({ "id": row["id"], "version": review["version"], "marks": [mark] }));

    let undone = office.ok("head", "assignment.undo", json!({ "id": done["assignment"] }));
    assert_eq!((&undone["withdrawn"], &undone["back"]), (&json!(3), &json!(1)));
    assert_eq!(
        undone["kept"],
        json!([{ "number": "2026-A-0001", "reviewerAr": "reviewer1", "reviewerFr": "reviewer1", "state": "draft" }])
    );
    let view = show(&office, call);
    assert_eq!(view["files"][0]["application"], files[1], "the fewest reviews first");
    assert_eq!((&view["files"][1]["phase"], &view["files"][0]["phase"]), (&json!("in-review"), &json!("admissible")));
}

#[test]
fn knowing_the_domain_is_preferred_or_required_as_asked() {
    let (office, call, _, reviewers) = office_with(2, 3);
    let domain = show(&office, call)["files"][0]["domain"].clone();
    office.ok("admin", "account.describe", json!({ "id": reviewers[1], "version": 0, "domains": [domain] }));
    let mut asked = json!({ "call": call, "perFile": 1, "expertise": "required" });
    let plan = office.ok("depot", "assignment.preview", asked.clone());
    let all: Vec<_> = plan["files"].as_array().unwrap().iter().map(|file| file["reviewers"][0].clone()).collect();
    assert_eq!(all, [json!(reviewers[1]), json!(reviewers[1])]);
    asked["most"] = json!(1);
    let plan = office.ok("depot", "assignment.preview", asked.clone());
    let short = &plan["short"][0];
    assert_eq!(
        (&plan["given"], &short["lacks"], &short["unversed"], &short["full"]),
        (&json!(1), &json!(1), &json!(2), &json!(1))
    );
    asked["expertise"] = json!("preferred");
    let plan = office.ok("depot", "assignment.preview", asked);
    assert_eq!((&plan["given"], &plan["loads"][1]["versed"]), (&json!(2), &json!(1)));
}

#[test]
fn what_cannot_be_given_is_refused_and_nothing_is_kept() {
    let (office, call, files, reviewers) = office_with(1, 2);
    let waiting = deposited(&office, call, 7);
    let refused = |name: &str, request: Value| office.refused("depot", name, request);
    let many = refused("assignment.preview", json!({ "call": call, "perFile": 3 }));
    assert_eq!(
        (&many["code"], &many["field"], &many["args"]["reviewers"]),
        (&json!("more-than-reviewers"), &json!("perFile"), &json!(2))
    );
    assert_eq!(refused("assignment.preview", json!({ "call": call, "perFile": 0 }))["code"], "out-of-range");
    assert_eq!(refused("assignment.preview", json!({ "call": call, "most": 0 }))["code"], "out-of-range");
    let unfit = refused("assignment.preview", json!({ "call": call, "applications": [waiting] }));
    assert_eq!((&unfit["code"], &unfit["field"]), (&json!("file-not-reviewable"), &json!("applications")));
    assert_eq!(refused("assignment.preview", json!({ "call": 99 }))["code"], "not-found");
    assert_eq!(
        refused("review.assign", json!({ "applications": [files[0], waiting], "reviewers": reviewers }))["code"],
        "file-not-reviewable"
    );
    assert_eq!(refused("review.assign", json!({ "applications": files, "reviewers": [1] }))["code"], "not-a-reviewer");
    assert_eq!(
        refused("review.assign", json!({ "applications": files, "reviewers": [999] }))["code"],
        "not-a-reviewer"
    );

    // By hand, a concerned reviewer is refused for the whole selection.
    office.ok("admin", "account.describe", json!({ "id": reviewers[0], "version": 0, "cin": "XX12345" }));
    let concerned = refused("review.assign", json!({ "applications": files, "reviewers": reviewers }));
    assert_eq!(
        (&concerned["code"], &concerned["args"]["number"]),
        (&json!("reviewer-conflicted"), &json!("2026-A-0001"))
    );
    let plan = office.ok("depot", "assignment.preview", json!({ "call": call }));
    assert_eq!(plan["short"][0]["concerned"], json!([reviewers[0]]));

    let accounts = office.ok("admin", "account.list", json!({}));
    for id in &reviewers {
        let card = accounts.as_array().unwrap().iter().find(|card| card["id"] == *id).unwrap();
        let mut edit = card.clone();
        edit["active"] = json!(false);
        office.ok("admin", "account.edit", edit);
    }
    assert_eq!(
        refused("review.assign", json!({ "applications": files, "reviewers": [reviewers[1]] }))["code"],
        "reviewer-inactive"
    );
    assert_eq!(
        refused("assignment.preview", json!({ "call": call, "reviewers": [reviewers[1]] }))["code"],
        "reviewer-inactive"
    );
    assert_eq!(refused("assignment.preview", json!({ "call": call }))["code"], "no-reviewers");
    let view = show(&office, call);
    assert_eq!(
        (&view["acts"], &view["files"][0]["reviews"], &view["files"][0]["phase"]),
        (&json!([]), &json!([]), &json!("admissible"))
    );
    assert_eq!(office.refused("reviewer2", "assignment.show", json!({ "call": call }))["code"], "sign-in-failed");
    assert_eq!(office.refused("head", "assignment.undo", json!({ "id": 5 }))["code"], "not-found");

    let empty = office.open_call("2026-B", 10, 1_000_000);
    assert_eq!(refused("assignment.preview", json!({ "call": empty }))["code"], "nothing-to-assign");
}
