//! The grid in full, through `awrachctl`: sections and effective shares, a service that scores its own section,
//! what is only informative, floors, "not applicable", the median, versions, and what is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::Office;
use serde_json::{Value, json};

fn criterion(slug: &str, section: &str, weight: &str) -> Value {
    json!({
        "slug": slug, "nameAr": format!("معيار {slug}"), "nameFr": format!("Critère {slug}"), "section": section,
        "weight": weight, "min": "0", "max": "5", "step": "1", "allowsNa": true,
    })
}

/// Four criteria that share 35, and one that a service scores alone for 65; one more is only informative.
fn sectioned() -> (Value, Value) {
    let sections = json!([
        { "slug": "project", "nameAr": "المشروع", "nameFr": "Projet", "weight": "35" },
        { "slug": "technique", "nameAr": "التقنية", "nameFr": "Technique", "weight": "65", "service": "water-forests" },
    ]);
    let mut criteria: Vec<Value> = ["a", "b", "c", "d"].iter().map(|slug| criterion(slug, "project", "1")).collect();
    criteria.push(criterion("t", "technique", "3"));
    let mut note = criterion("n", "project", "9");
    note["informative"] = json!(true);
    criteria.push(note);
    (sections, json!(criteria))
}

fn draft(office: &Office) -> Value {
    let programmes = office.ok("admin", "programme.list", json!({}));
    let terms = json!({
        "programme": programmes[0]["id"], "code": "2026-G", "titleAr": "طلب بمحاور", "titleFr": "Appel en sections",
        "level": "prefectural", "province": "09.273", "opensAt": "2026-11-10T08:00:00Z",
        "closesAt": "2026-12-06T16:30:00Z", "quota": 100, "envelope": 1_000_000_000,
    });
    office.ok("admin", "call.create", terms)
}

/// The same call with some of its rules changed.
fn with_rules(office: &Office, call: &Value, with: Value) -> Value {
    let call = office.ok("admin", "call.show", json!({ "id": call["id"] }));
    office.ok("admin", "call.edit", edit_of(&call, with))
}

fn edit_of(call: &Value, with: Value) -> Value {
    let mut edit = call.clone();
    for (key, value) in with.as_object().unwrap() {
        edit["rules"][key] = value.clone();
    }
    edit
}

fn open(office: &Office, call: &Value) -> i64 {
    let shown = office.ok("admin", "call.show", json!({ "id": call["id"] }));
    let opened = office.ok("admin", "call.open", json!({ "id": shown["id"], "version": shown["version"] }));
    assert_eq!(opened["state"], "open");
    opened["id"].as_i64().unwrap()
}

fn account(office: &Office, name: &str) -> Value {
    let list = office.ok("admin", "account.list", json!({}));
    list.as_array().unwrap().iter().find(|card| card["name"] == name).unwrap().clone()
}

fn serve(office: &Office, name: &str, service: Value) -> Value {
    let mut card = account(office, name);
    card["service"] = service;
    office.ok("admin", "account.edit", card)
}

fn assign(office: &Office, file: &Value, reviewers: &[&str]) {
    let ids: Vec<Value> = reviewers.iter().map(|name| account(office, name)["id"].clone()).collect();
    office.ok("depot", "review.assign", json!({ "applications": [file["id"]], "reviewers": ids }));
}

/// A reviewer's review of a file, as it stands.
fn review(office: &Office, who: &str, call: i64, file: &Value) -> Value {
    let mine = office.ok(who, "review.mine", json!({ "call": call }));
    let row = mine.as_array().unwrap().iter().find(|row| row["application"] == file["id"]).unwrap().clone();
    office.ok(who, "review.show", json!({ "id": row["id"] }))
}

/// Hands a review in with these marks, in the order of the criteria it holds; "-" is "not applicable".
fn hand_in(office: &Office, who: &str, call: i64, file: &Value, marks: &[&str]) -> Value {
    let review = review(office, who, call, file);
    let held = review["criteria"].as_array().unwrap();
    assert_eq!(held.len(), marks.len(), "{who} holds other criteria");
    let marks: Vec<Value> = held
        .iter()
        .zip(marks)
        .map(|(one, mark)| match *mark {
            "-" => json!({ "criterion": one["id"], "notApplicable": true }),
            mark => json!({ "criterion": one["id"], "value": mark }),
        })
        .collect();
    let saved =
        office.ok(who, "review.save", json!({ "id": review["id"], "version": review["version"], "marks": marks }));
    office.ok(who, "review.submit", json!({ "id": review["id"], "version": saved["version"] }))
}

fn column(rows: &Value, key: &str) -> Vec<String> {
    rows.as_array().unwrap().iter().map(|row| row[key].as_str().unwrap_or("null").to_owned()).collect()
}

#[test]
fn files_are_shared_out_to_each_service_apart() {
    let office = Office::set_up();
    let (sections, criteria) = sectioned();
    let call = draft(&office);
    let rules = json!({ "sections": sections, "criteria": criteria, "reviewersPerFile": 1, "tieBreaks": [] });
    let id = open(&office, &with_rules(&office, &call, rules));
    let files: Vec<Value> = (0..3).map(|n| office.deposit(id, n)).collect();
    for file in &files {
        office.admit(file["id"].as_i64().unwrap());
    }
    let plan = |with: Value| {
        let mut request = json!({ "call": id });
        request.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
        office.ok("depot", "assignment.preview", request)
    };
    // Nobody of the service is there: two reviewers share the files, and each file is said to lack the service.
    let without = plan(json!({}));
    assert_eq!(without["given"], 3);
    assert_eq!(column(&without["short"], "service"), ["water-forests"; 3]);
    assert_eq!(without["short"][0]["lacks"], 1);

    serve(&office, "reviewer2", json!("water-forests"));
    let both = plan(json!({}));
    assert_eq!((&both["given"], &both["short"]), (&json!(6), &json!([])));
    let of = |name: &str| account(&office, name)["id"].clone();
    for file in both["files"].as_array().unwrap() {
        assert_eq!(
            file["reviewers"],
            json!([of("reviewer1"), of("reviewer2")]),
            "one for the rest, one of the service"
        );
    }
    let too_many = office.refused("depot", "assignment.preview", json!({ "call": id, "perFile": 2 }));
    assert_eq!((&too_many["code"], &too_many["field"]), (&json!("more-than-reviewers"), &json!("perFile")));
    // Only the service's people are shared out: the rest is left as it is.
    let service = plan(json!({ "reviewers": [of("reviewer2")] }));
    assert_eq!((&service["given"], &service["short"]), (&json!(3), &json!([])));

    let row = |n: usize| office.ok("depot", "assignment.show", json!({ "call": id }))["files"][n].clone();
    assert_eq!((&row(0)["lacks"], &row(0)["services"]), (&json!(2), &json!(["water-forests"])));
    assign(&office, &files[2], &["reviewer2"]);
    assert_eq!(
        (&row(2)["lacks"], &row(2)["services"]),
        (&json!(1), &json!([])),
        "who scores the rest is lacking still"
    );
    let left = plan(json!({}));
    assert_eq!(left["given"], 5);
    office.ok("depot", "assignment.apply", json!({ "call": id, "digest": left["digest"] }));
    assert_eq!((&row(0)["lacks"], &row(1)["lacks"], &row(2)["lacks"]), (&json!(0), &json!(0), &json!(0)));
}

#[test]
fn a_service_scores_its_section_and_the_file_brings_the_sections_together() {
    let office = Office::set_up();
    let (sections, criteria) = sectioned();
    let call = draft(&office);
    let call = with_rules(
        &office,
        &call,
        json!({ "sections": sections, "criteria": criteria, "reviewersPerFile": 1, "tieBreaks": [] }),
    );
    // Criteria stand section by section, whatever the order in which they came; shares are effective.
    assert_eq!(column(&call["criteria"], "slug"), ["a", "b", "c", "d", "n", "t"]);
    assert_eq!(column(&call["criteria"], "share"), ["8.75", "8.75", "8.75", "8.75", "0", "65"]);
    assert_eq!(call["criteria"][0]["exactShare"], "35/4");
    assert_eq!(call["criteria"][5]["service"], "water-forests");
    let id = open(&office, &call);
    serve(&office, "reviewer2", json!("water-forests"));
    let file = office.deposit(id, 0);
    office.admit(file["id"].as_i64().unwrap());
    assign(&office, &file, &["reviewer1", "reviewer2"]);

    // Each holds what is theirs, and no more: another's criterion is refused.
    let own = review(&office, "reviewer2", id, &file);
    assert_eq!(column(&own["criteria"], "slug"), ["t"]);
    assert_eq!(column(&own["sections"], "slug"), ["technique"]);
    let foreign = json!({ "id": own["id"], "version": own["version"],
        "marks": [{ "criterion": call["criteria"][0]["id"], "value": "5" }] });
    let refused = office.refused("reviewer2", "review.save", foreign);
    assert_eq!((&refused["code"], &refused["field"]), (&json!("criterion-unknown"), &json!("marks.0.criterion")));

    let done = hand_in(&office, "reviewer1", id, &file, &["5", "5", "-", "0", "3"]);
    assert_eq!((&done["total"], &done["phase"]), (&json!("66.67"), &json!("in-review")));
    let dossier = office.ok("head", "application.show", json!({ "id": file["id"] }));
    assert_eq!(dossier["score"], Value::Null, "what the service has not scored is missing, not zero");
    let done = hand_in(&office, "reviewer2", id, &file, &["4"]);
    assert_eq!((&done["total"], &done["phase"]), (&json!("80.00"), &json!("scored")));

    // 35 % of 66.67 and 65 % of 80, exactly 226/3.
    let ranking = office.ok("head", "ranking.show", json!({ "call": id }));
    let row = &ranking["rows"][0];
    assert_eq!((&row["score"], &row["exact"]), (&json!("75.33"), &json!("226/3")));
    assert_eq!(column(&row["criteria"], "points"), ["11.67", "11.67", "null", "0.00", "null", "52.00"]);
    assert_eq!(row["criteria"][4]["mean"], "3.00", "what is informative is shown, and adds nothing");
    assert_eq!(row["renormalised"], true);
    assert_eq!(row["criteria"][2]["notApplicable"], 1);
    assert_eq!(
        row["desks"][1],
        json!({ "service": "water-forests", "share": "65", "score": "80.00", "totals": ["80.00"] })
    );
    assert_eq!(row["reviews"], json!(["66.67"]), "totals of two different hundreds do not stand in one row");
    assert_eq!(office.ok("head", "application.show", json!({ "id": file["id"] }))["score"], "75.33");
}

#[test]
fn entry_in_one_go_paper_and_sheet_hold_what_the_reviewers_desk_holds() {
    let office = Office::set_up();
    let (sections, mut criteria) = sectioned();
    criteria[4]["commentAbove"] = json!("4");
    let call = draft(&office);
    let rules = json!({ "sections": sections, "criteria": criteria, "reviewersPerFile": 1, "tieBreaks": [] });
    let id = open(&office, &with_rules(&office, &call, rules));
    serve(&office, "reviewer2", json!("water-forests"));
    let file = office.deposit(id, 0);
    office.admit(file["id"].as_i64().unwrap());
    assign(&office, &file, &["reviewer1", "reviewer2"]);

    let everybody = office.ok("reviewer1", "review.table", json!({ "call": id }));
    let own = office.ok("reviewer2", "review.table", json!({ "call": id }));
    assert_eq!(column(&everybody["criteria"], "slug"), ["a", "b", "c", "d", "n"], "what is informative is scored too");
    assert_eq!(
        (column(&own["criteria"], "slug"), column(&own["sections"], "slug")),
        (vec!["t".into()], vec!["technique".into()])
    );
    assert_eq!(own["rows"][0]["held"], json!([own["criteria"][0]["id"]]));
    assert_eq!(own["grid"], everybody["grid"], "one grid, whoever scores what of it");

    let entry = |criterion: &Value, comment: Value| {
        let mark = json!({ "criterion": criterion, "written": "5", "comment": comment });
        let row = json!({ "id": own["rows"][0]["id"], "version": own["rows"][0]["version"], "marks": [mark] });
        json!({ "call": id, "grid": own["grid"], "submit": true, "rows": [row] })
    };
    let foreign = office.ok("reviewer2", "review.enter", entry(&everybody["criteria"][0]["id"], Value::Null));
    assert_eq!(foreign["rows"][0]["faults"][0]["code"], "criterion-unknown");
    let wordless = office.ok("reviewer2", "review.enter", entry(&own["criteria"][0]["id"], Value::Null));
    assert_eq!(wordless["rows"][0]["outcome"], "saved");
    assert_eq!(wordless["rows"][0]["faults"][0]["code"], "comment-missing", "above 4 it must be explained");

    let pdf = office.folder.path().join("sheets.pdf");
    office.report("reviewer2", "review-sheets", "fr", &pdf, &json!({ "call": id }));
    let text = office::pdf_text(&pdf);
    assert!(text.contains("Critère t") && text.contains("Technique") && !text.contains("Critère a"), "{text}");
    let xlsx = office.folder.path().join("sheet.xlsx");
    let request = json!({ "call": id, "language": "fr", "path": xlsx.to_str().unwrap() });
    assert_eq!(office.ok("reviewer2", "review.sheet", request)["files"], 1);
    let import = json!({ "call": id, "path": xlsx.to_str().unwrap() });
    assert_eq!(office.ok("reviewer2", "review.import", import)["rows"][0]["outcome"], "unchanged");

    let own = office.ok("reviewer2", "review.table", json!({ "call": id }));
    let mut entry = entry(&own["criteria"][0]["id"], json!("Très solide"));
    entry["rows"][0]["version"] = own["rows"][0]["version"].clone();
    assert_eq!(office.ok("reviewer2", "review.enter", entry)["submitted"], 1);
}

#[test]
fn a_person_with_open_reviews_keeps_the_service_they_were_given_under() {
    let office = Office::set_up();
    let (sections, criteria) = sectioned();
    let call = draft(&office);
    let call = with_rules(
        &office,
        &call,
        json!({ "sections": sections, "criteria": criteria, "reviewersPerFile": 1, "tieBreaks": [] }),
    );
    let id = open(&office, &call);
    let file = office.deposit(id, 0);
    office.admit(file["id"].as_i64().unwrap());
    assign(&office, &file, &["reviewer1"]);
    let mut card = account(&office, "reviewer1");
    card["service"] = json!("water-forests");
    let refused = office.refused("admin", "account.edit", card);
    assert_eq!((&refused["code"], &refused["field"]), (&json!("reviews-open"), &json!("service")));
    // A service for which no section is kept changes nothing of what they hold.
    assert_eq!(serve(&office, "reviewer1", json!("health"))["service"], "health");
    assert_eq!(review(&office, "reviewer1", id, &file)["criteria"].as_array().unwrap().len(), 5);
}

#[test]
fn a_floor_eliminates_whatever_the_score_and_the_median_is_a_policy() {
    let office = Office::set_up();
    let mut floored = criterion("f", "", "50");
    floored["section"] = Value::Null;
    floored["floor"] = json!("2");
    let mut other = criterion("o", "", "50");
    other["section"] = Value::Null;
    let call = draft(&office);
    let call = with_rules(
        &office,
        &call,
        json!({
            "criteria": [floored, other], "reviewersPerFile": 3, "tieBreaks": [], "passMark": "50",
            "policy": { "aggregate": "median" },
        }),
    );
    assert_eq!(call["rules"]["policy"]["aggregate"], "median");
    let id = open(&office, &call);
    let third =
        json!({ "name": "reviewer3", "displayAr": "reviewer3", "role": "reviewer", "password": office::PASSWORD });
    office.ok("admin", "account.create", third);
    let files: Vec<Value> = (0..2).map(|n| office.deposit(id, n)).collect();
    for file in &files {
        office.admit(file["id"].as_i64().unwrap());
        assign(&office, file, &["reviewer1", "reviewer2", "reviewer3"]);
    }
    // The first has the higher score, and a middle mark of 1 where 2 is asked.
    for (who, marks) in [("reviewer1", ["1", "5"]), ("reviewer2", ["5", "5"]), ("reviewer3", ["0", "5"])] {
        hand_in(&office, who, id, &files[0], &marks);
    }
    for (who, marks) in [("reviewer1", ["3", "3"]), ("reviewer2", ["2", "3"]), ("reviewer3", ["0", "0"])] {
        hand_in(&office, who, id, &files[1], &marks);
    }
    let ranking = office.ok("head", "ranking.show", json!({ "call": id }));
    assert_eq!(ranking["aggregate"], "median");
    assert_eq!(column(&ranking["rows"], "score"), ["50.00", "60.00"], "who is eliminated stands below all others");
    let rows = &ranking["rows"];
    assert_eq!(rows[1]["eliminatedBy"], json!([call["criteria"][0]["id"]]));
    assert_eq!(rows[1]["criteria"][0]["belowFloor"], true);
    assert_eq!(column(rows, "proposed"), ["accepted", "rejected"]);
    assert_eq!(rows[0]["runningPlaces"], rows[0]["places"], "and who is eliminated takes no place");
    // A median opens into the review in the middle: 60 is 10 and 50.
    assert_eq!(column(&rows[1]["criteria"], "points"), ["10.00", "50.00"]);
}

#[test]
fn every_kept_change_of_a_grid_is_a_version_that_can_be_compared() {
    let office = Office::set_up();
    let call = draft(&office);
    assert_eq!(call["gridVersion"], 1);
    let old = call["rules"]["criteria"].clone();
    let mut criteria = old.clone();
    criteria[0]["weight"] = json!("15");
    criteria[1]["weight"] = json!("25");
    criteria[0]["levels"][0]["labelFr"] = json!("Hors sujet");
    let call = with_rules(&office, &call, json!({ "criteria": criteria }));
    assert_eq!(call["gridVersion"], 2);
    // What is no matter of the grid makes no version.
    let call = with_rules(&office, &call, json!({ "passMark": "55" }));
    assert_eq!((&call["gridVersion"], &call["rules"]["passMark"]), (&json!(2), &json!("55")));

    let versions = office.ok("reviewer1", "call.grids", json!({ "id": call["id"] }));
    assert_eq!(versions.as_array().unwrap().len(), 2);
    assert_eq!((&versions[0]["number"], &versions[0]["byFr"]), (&json!(2), &json!("Admin")));
    assert_eq!(
        (&versions[1]["criteria"][0]["share"], &versions[0]["criteria"][0]["share"]),
        (&json!("20"), &json!("15"))
    );
    let compare = |from: i64, to: i64| json!({ "id": call["id"], "from": from, "to": to });
    let read = |found: Value| -> Vec<String> {
        let word = |one: &Value| {
            format!("{} {} {}>{}", one["slug"], one["what"], one["before"], one["after"]).replace('"', "")
        };
        found.as_array().unwrap().iter().map(word).collect()
    };
    let found = read(office.ok("admin", "call.compareGrids", compare(1, 2)));
    assert_eq!(found.len(), 5, "{found:?}");
    assert_eq!(found[..2], ["relevance weight 20>15", "relevance share 20>15"]);
    assert!(found[2].starts_with("relevance level:0") && found[2].contains("Hors sujet"), "{found:?}");
    assert_eq!(office.ok("admin", "call.compareGrids", compare(2, 2)), json!([]));
    assert_eq!(office.refused("admin", "call.compareGrids", compare(1, 7))["code"], "not-found");
    // The paper names its version.
    let pdf = office.folder.path().join("grid.pdf");
    office.report("admin", "grid", "fr", &pdf, &json!({ "call": call["id"] }));
    let text = office::pdf_text(&pdf).replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    assert!(text.contains("version 2 du 23/11/2026"), "{text}");
}

#[test]
fn an_unsound_grid_is_said_at_each_field_and_keeps_the_call_from_opening() {
    let office = Office::set_up();
    let call = draft(&office);
    let said = |with: Value| -> Vec<String> {
        let checks = office.ok("admin", "call.check", edit_of(&call, with));
        let word = |one: &Value| format!("{} {}", one["field"].as_str().unwrap(), one["code"].as_str().unwrap());
        let errors = checks.as_array().unwrap().iter().filter(|one| one["weight"] == "error");
        errors.map(word).collect()
    };
    assert_eq!(said(json!({})), [""; 0]);
    assert_eq!(said(json!({ "criteria": [], "tieBreaks": [] })), ["rules.criteria required"]);
    let (sections, criteria) = sectioned();
    let with = |spoil: &dyn Fn(&mut Value, &mut Value)| {
        let (mut sections, mut criteria) = (sections.clone(), criteria.clone());
        spoil(&mut sections, &mut criteria);
        said(json!({ "sections": sections, "criteria": criteria, "tieBreaks": [] }))
    };
    assert_eq!(with(&|_, _| ()), [""; 0]);
    assert_eq!(with(&|sections, _| sections[0]["weight"] = json!("34.9")), ["rules.sections sections-not-100"]);
    assert_eq!(with(&|_, criteria| criteria[0]["max"] = json!("0")), ["rules.criteria.0.max scale-empty"]);
    assert_eq!(with(&|_, criteria| criteria[0]["floor"] = json!("7")), ["rules.criteria.0.floor floor-outside-scale"]);
    assert_eq!(with(&|_, criteria| criteria[4]["informative"] = json!(true)), ["rules.sections.1 section-informative"]);
    assert_eq!(with(&|_, criteria| criteria[4]["section"] = json!("project")), ["rules.sections.1 section-empty"]);
    let level = json!([{ "value": "9", "labelAr": "ممتاز" }]);
    assert_eq!(
        with(&|_, criteria| criteria[0]["levels"] = level.clone()),
        ["rules.criteria.0.levels.0.value level-off-scale"]
    );
    let informative = said(json!({ "sections": sections, "criteria": criteria, "tieBreaks": ["criterion:n"] }));
    assert_eq!(informative, ["rules.tieBreaks.0 tie-break-informative"]);

    let mut half = criteria;
    half[0]["weight"] = json!("0");
    let broken = json!({ "sections": [sections[0].clone()], "criteria": half, "tieBreaks": [] });
    let call = with_rules(&office, &call, broken);
    let refused = office.refused("admin", "call.open", json!({ "id": call["id"], "version": call["version"] }));
    assert!(refused["faults"].as_array().unwrap().iter().any(|one| one["code"] == "sections-not-100"), "{refused}");
}

#[test]
fn a_programme_carries_its_sections_and_policy_to_another_office() {
    let office = Office::set_up();
    let list = office.ok("admin", "programme.list", json!({}));
    let mut programme = list[0].clone();
    let (sections, criteria) = sectioned();
    programme["rules"]["sections"] = sections;
    programme["rules"]["criteria"] = criteria;
    programme["rules"]["tieBreaks"] = json!([]);
    programme["rules"]["policy"]["aggregate"] = json!("median");
    programme["rules"]["policy"]["reserved"] = json!([{ "group": "women-led", "share": "30" }]);
    let kept = office.ok("admin", "programme.edit", programme);
    let file = office.folder.path().join("rules.json");
    office.order(&["export", file.to_str().unwrap()], "admin");
    let other = Office::set_up();
    other.order(&["import", file.to_str().unwrap()], "admin");
    let there = other.ok("admin", "programme.list", json!({}));
    let same = there.as_array().unwrap().iter().find(|one| one["slug"] == kept["slug"]).unwrap();
    assert_eq!(same["rules"], kept["rules"]);
    assert_eq!(same["rules"]["criteria"][5]["section"], "technique");
}
