//! The application in full, through `awrachctl`: what is entered comes back, the budget is reckoned by the
//! rates, warnings say what does not fit, nothing is kept of what is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::Office;
use serde_json::{Value, json};

/// A deposit with everything: two communes, groups of which one is not given, answers, a budget.
fn whole(office: &Office, call: i64, n: usize) -> Value {
    let show = office.ok("depot", "call.show", json!({ "id": call }));
    let mut deposit = office::deposit(office, call, n);
    let fields = json!({
        "objectivesAr": "تشغيل ساكنة الدواوير", "objectivesFr": "Employer les habitants des douars",
        "communes": ["09.273.01.05", "09.273.05.27"], "communePlaces": { "09.273.01.05": 14, "09.273.05.27": 10 },
        "places": 24, "women": 10, "youth": 12, "disabled": 0, "months": 6, "workDays": 3744,
        "startsOn": "2027-01-15", "partner": "المديرية الإقليمية للتجهيز والماء",
        "answers": [
            { "criterion": show["criteria"][1]["id"], "answerFr": "Deux encadrants techniques." },
            { "criterion": show["criteria"][0]["id"], "answerAr": " تشخيص تشاركي مع الساكنة. ", "answerFr": "" },
            { "criterion": show["criteria"][2]["id"], "answerAr": "  ", "answerFr": "" },
        ],
        "budget": [
            { "kind": "wages", "basis": "hours", "workers": 24, "months": 6 },
            { "kind": "charges", "basis": "percent" },
            { "kind": "equipment", "labelFr": "Outillage", "quantity": "48", "unit": "piece",
              "unitAmount": 18_550, "ownShare": 222_600 },
        ],
    });
    for (name, value) in fields.as_object().unwrap() {
        deposit[name] = value.clone();
    }
    deposit
}

fn faults(refused: &Value) -> Vec<String> {
    let faults = refused["faults"].as_array().unwrap().iter();
    faults.map(|fault| format!("{} {}", fault["field"].as_str().unwrap(), fault["code"].as_str().unwrap())).collect()
}

fn codes(attention: &Value) -> Vec<String> {
    let found = attention.as_array().unwrap().iter();
    found.map(|item| format!("{} {}", item["field"].as_str().unwrap(), item["code"].as_str().unwrap())).collect()
}

#[test]
fn what_was_entered_comes_back_and_the_amount_follows_the_budget() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_800_000_000);
    let show = office.ok("depot", "call.show", json!({ "id": call }));
    let receipt = office.ok("depot", "application.deposit", whole(&office, call, 0));
    let file = office.ok("depot", "application.show", json!({ "id": receipt["id"] }));

    assert_eq!(file["communePlaces"], json!({ "09.273.01.05": 14, "09.273.05.27": 10 }));
    let groups: Vec<_> = ["women", "youth", "rural", "disabled"].map(|group| file[group].clone()).to_vec();
    assert_eq!(groups, [json!(10), json!(12), Value::Null, json!(0)], "not given is not 0");
    assert_eq!(
        file["answers"],
        json!([
            { "criterion": show["criteria"][0]["id"], "answerAr": "تشخيص تشاركي مع الساكنة.", "answerFr": "" },
            { "criterion": show["criteria"][1]["id"], "answerAr": "", "answerFr": "Deux encadrants techniques." },
        ]),
        "in the order of the grid, empty ones left out"
    );
    let amounts: Vec<_> = file["budget"].as_array().unwrap().iter().map(|line| line["amount"].clone()).collect();
    assert_eq!(amounts, [json!(49_287_168), json!(10_394_664), json!(890_400)]);
    let rates = &file["budget"][0]["rates"];
    assert_eq!((rates["hour"].as_str(), rates["monthHours"].as_str()), (Some("17.92"), Some("191")));
    assert_eq!(rates["since"], "2026-01-01");
    assert!(rates["sourceFr"].as_str().unwrap().contains("2.25.983"), "{rates}");
    assert_eq!((&file["amount"], &file["ownShare"]), (&json!(60_349_632), &json!(222_600)));
    assert_eq!(file["totals"]["total"], 60_572_232);
    assert_eq!(
        file["totals"]["askedWords"]["fr"],
        "six cent trois mille quatre cent quatre-vingt-seize dirhams et trente-deux centimes"
    );
    assert_eq!(file["totals"]["askedWords"]["ar"], "ستمائة وثلاثة آلاف وأربعمائة وستة وتسعون درهما واثنان وثلاثون سنتيما");
    let page = office.ok("depot", "application.page", json!({ "call": call }));
    assert_eq!(page["rows"][0]["amount"], 60_349_632, "the register shows what is asked");
}

#[test]
fn the_short_form_still_holds_and_says_what_it_does_not_know() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_800_000_000);
    let receipt = office.deposit(call, 0);
    let file = office.ok("depot", "application.show", json!({ "id": receipt["id"] }));
    assert_eq!((&file["women"], &file["rural"]), (&json!(8), &Value::Null));
    assert_eq!((&file["amount"], &file["budget"]), (&json!(45_000_000), &json!([])));
    assert_eq!(file["totals"]["asked"], 45_000_000);
    assert_eq!(codes(&file["attention"]), Vec::<String>::new());
}

#[test]
fn reckoning_says_what_a_save_will_write() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_800_000_000);
    let mut asked = whole(&office, call, 0);
    asked["budget"][0] = json!({ "kind": "wages", "basis": "days", "workers": 24, "months": 6, "days": 13 });
    asked["budget"].as_array_mut().unwrap().push(json!({
        "kind": "insurance", "labelFr": "Assurance", "quantity": "1", "unitAmount": 1, "overridden": true,
        "amount": 250_000, "note": "Devis n° 12",
    }));
    let reckoned = office.ok("depot", "application.reckon", asked.clone());
    assert_eq!(reckoned["budget"][0]["amount"], 24_643_584);
    assert_eq!(reckoned["budget"][1]["amount"], 5_197_332);
    assert_eq!(reckoned["budget"][3]["amount"], 250_000);
    assert_eq!(codes(&reckoned["attention"]), ["budget wages-below-floor"]);
    let receipt = office.ok("depot", "application.deposit", asked);
    let file = office.ok("depot", "application.show", json!({ "id": receipt["id"] }));
    for part in ["budget", "totals", "attention"] {
        assert_eq!(file[part], reckoned[part], "{part}");
    }
}

#[test]
fn wrong_lines_answers_and_places_are_told_at_their_fields_and_nothing_is_kept() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_800_000_000);
    let mut wrong = whole(&office, call, 0);
    wrong["communes"] = json!(["09.273.01.05", "09.273.01.05"]);
    wrong["communePlaces"] = json!({ "09.273.01.05": 25 });
    wrong["rural"] = json!(25);
    wrong["answers"] = json!([{ "criterion": 99_999, "answerAr": "جواب" }]);
    wrong["budget"] = json!([
        { "kind": "wages", "basis": "hours", "workers": 0, "months": 6 },
        { "kind": "equipment", "quantity": "deux", "labelAr": "أدوات" },
        { "kind": "other", "labelAr": "نقل", "unitAmount": 100, "ownShare": 101 },
        { "kind": "other", "labelAr": "كراء", "overridden": true, "amount": 5 },
    ]);
    assert_eq!(
        faults(&office.refused("depot", "application.deposit", wrong)),
        [
            "rural more-than-places",
            "communes commune-repeated",
            "communePlaces more-than-places",
            "budget.0.workers out-of-range",
            "budget.1.quantity quantity-malformed",
            "budget.2.ownShare own-share-above-amount",
            "budget.3.note override-needs-note",
            "answers.99999 criterion-unknown",
        ]
    );
    assert_eq!(office.ok("depot", "application.page", json!({ "call": call }))["total"], 0);

    let mut early = whole(&office, call, 0);
    early["startsOn"] = json!("2019-01-01");
    let told = faults(&office.refused("depot", "application.deposit", early));
    assert_eq!(told, ["budget.0.basis rates-missing", "budget.1.basis rates-missing"]);
}

#[test]
fn what_does_not_fit_is_said_and_hinders_no_deposit() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_800_000_000);
    for n in 0..3 {
        office.deposit(call, n);
    }
    let mut odd = whole(&office, call, 0);
    odd["newOrganisation"]["nameAr"] = json!("جمعية أخرى للتنمية");
    odd["titleFr"] = json!("");
    odd["communePlaces"] = json!({ "09.273.01.05": 14, "09.273.05.27": 9 });
    odd["months"] = json!(8);
    odd["startsOn"] = json!("2027-06-01");
    odd["workDays"] = json!(5_000);
    odd["budget"] = json!([]);
    odd["amount"] = json!(95_000_000);
    let receipt = office.ok("depot", "application.deposit", odd);
    let file = office.ok("depot", "application.show", json!({ "id": receipt["id"] }));
    assert_eq!(
        codes(&file["attention"]),
        [
            "titleFr title-in-one-language",
            "communePlaces communes-do-not-add-up",
            "months months-unusual",
            "startsOn ends-late",
            "amount cost-far-from-mean",
            // 24 places × 8 months × 26 days are 4,992.
            "workDays work-days-too-many",
        ]
    );
    assert_eq!(file["attention"][4]["args"], json!({ "costAmount": 3_958_333, "meanAmount": 2_250_000 }));
    // A file is not compared with itself, and one that is mended is no longer odd.
    let mut mended = file.clone();
    mended["titleFr"] = json!("Chantier");
    mended["amount"] = json!(54_000_000);
    mended["months"] = json!(6);
    mended["communePlaces"]["09.273.05.27"] = json!(10);
    mended["workDays"] = json!(3_744);
    mended["startsOn"] = json!("2027-01-15");
    let edited = office.ok("depot", "application.edit", mended);
    assert_eq!(codes(&edited["attention"]), Vec::<String>::new());
}

#[test]
fn the_log_keeps_answers_and_budget_and_a_file_is_frozen_once_admissible() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_800_000_000);
    let receipt = office.ok("depot", "application.deposit", whole(&office, call, 0));
    let id = receipt["id"].as_i64().unwrap();
    let mut file = office.ok("depot", "application.show", json!({ "id": id }));
    file["budget"][2]["unitAmount"] = json!(20_000);
    file["answers"] = json!([]);
    let edited = office.ok("depot", "application.edit", file.clone());
    assert_eq!(edited["budget"][2]["amount"], 960_000);
    assert_eq!(office.refused("depot", "application.edit", file)["code"], "stale");

    let log = office.ok("admin", "log.page", json!({}));
    let entry = log["rows"].as_array().unwrap().iter().find(|row| row["act"] == "application.edit").unwrap().clone();
    let part = |side: &str, path: &str| {
        let record: Value = match &entry[side] {
            Value::String(text) => serde_json::from_str(text).unwrap(),
            record => record.clone(),
        };
        record.pointer(path).cloned()
    };
    assert_eq!(part("before", "/budget/2/amount"), Some(json!(890_400)));
    assert_eq!(part("after", "/budget/2/amount"), Some(json!(960_000)));
    assert_eq!(part("before", "/answers/0/answerAr"), Some(json!("تشخيص تشاركي مع الساكنة.")));
    assert_eq!(part("after", "/answers"), Some(json!([])));

    office.admit(id);
    let admitted = office.ok("depot", "application.show", json!({ "id": id }));
    assert_eq!(admitted["editable"], false);
    assert_eq!(office.refused("depot", "application.edit", admitted)["code"], "application-frozen");
}

#[test]
fn reviewers_read_the_answer_beside_its_criterion() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_800_000_000);
    let receipt = office.ok("depot", "application.deposit", whole(&office, call, 0));
    office.admit(receipt["id"].as_i64().unwrap());
    let reviewers = office.ok("depot", "review.reviewers", json!({ "call": call }));
    office.ok(
        "depot",
        "review.assign",
        json!({ "applications": [receipt["id"]], "reviewers": [reviewers[0]["id"], reviewers[1]["id"]] }),
    );
    let mine = office.ok("reviewer1", "review.mine", json!({ "call": call }));
    let review = office.ok("reviewer1", "review.show", json!({ "id": mine[0]["id"] }));
    let first = &review["criteria"][0]["id"];
    let answer = review["project"]["answers"].as_array().unwrap().iter().find(|answer| &answer["criterion"] == first);
    assert_eq!(answer.unwrap()["answerAr"], "تشخيص تشاركي مع الساكنة.");
    assert_eq!(review["project"]["budget"].as_array().unwrap().len(), 3);
}

#[test]
fn the_project_sheet_is_printed_in_three_languages() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1364, 1_800_000_000);
    let receipt = office.ok("depot", "application.deposit", whole(&office, call, 0));
    for (language, words) in [
        ("ar", ["بطاقة", "2026-A-0001", "تشاركي", "603.496,32"]),
        ("fr", ["Fiche", "2026-A-0001", "encadrants", "603.496,32"]),
        ("en", ["sheet", "2026-A-0001", "encadrants", "603,496.32"]),
    ] {
        let out = office.folder.path().join(format!("project-{language}.pdf"));
        office.report("depot", "project", language, &out, &json!({ "application": receipt["id"] }));
        let text = office::pdf_text(&out);
        for word in words {
            assert!(text.contains(word), "{language}: {word} in {text}");
        }
    }
    let draft = json!({ "call": call, "organisation": receipt["organisation"], "titleAr": "مسودة مشروع" });
    let draft = office.ok("depot", "application.draft", draft);
    let out = office.folder.path().join("draft.pdf");
    office.report("depot", "project", "ar", &out, &json!({ "application": draft["id"] }));
    assert!(office::pdf_text(&out).contains("مسودة"));
}

#[test]
fn the_demo_shows_budgets_answers_and_some_warnings() {
    let office = Office::demo();
    let page = office.ok_demo("admin", "application.page", json!({ "limit": 20 }));
    let mut warned = 0;
    for row in page["rows"].as_array().unwrap() {
        let file = office.ok_demo("admin", "application.show", json!({ "id": row["id"] }));
        assert!(file["budget"].as_array().unwrap().len() >= 4, "{}", row["number"]);
        assert!(!file["answers"].as_array().unwrap().is_empty(), "{}", row["number"]);
        warned += usize::from(!file["attention"].as_array().unwrap().is_empty());
    }
    let files = page["rows"].as_array().unwrap().len();
    assert!(warned >= 2 && warned * 2 < files, "{warned} of {files} files ask for attention");
}
