//! Spread and second opinion through `awrachctl`: the worked example, files to discuss, severities with their
//! minimum of shared files, rights, and the print.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::{Office, pdf_text};
use serde_json::{Value, json};

/// The place of a reviewer's marks: each mark is given on every criterion, so a total is twenty times it.
fn given(office: &Office, reviewer: &str, call: i64, file: i64, mark: &str) {
    let mine = office.ok(reviewer, "review.mine", json!({ "call": call }));
    let review = mine.as_array().unwrap().iter().find(|row| row["application"] == file).unwrap()["id"].clone();
    let view = office.ok(reviewer, "review.show", json!({ "id": review }));
    let marks: Vec<Value> = view["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .map(|criterion| json!({ "criterion": criterion["id"], "value": mark, "comment": "تعليل النقطة" }))
        .collect();
    let save = json!({ "id": review, "version": view["version"], "marks": marks, "comment": "رأي عام" });
    let saved = office.ok(reviewer, "review.save", save);
    office.ok(reviewer, "review.submit", json!({ "id": review, "version": saved["version"] }));
}

/// Files whose two reviewers gave these marks.
fn reviewed(office: &Office, call: i64, marks: &[(&str, &str)]) -> Vec<i64> {
    let reviewers = office.ok("head", "review.reviewers", json!({ "call": call }));
    let ids: Vec<Value> = reviewers.as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    marks
        .iter()
        .enumerate()
        .map(|(n, (first, second))| {
            let file = office.deposit(call, n)["id"].as_i64().unwrap();
            office.admit(file);
            office.ok("head", "review.assign", json!({ "applications": [file], "reviewers": ids }));
            given(office, "reviewer1", call, file, first);
            given(office, "reviewer2", call, file, second);
            file
        })
        .collect()
}

fn file(view: &Value, id: i64) -> Value {
    view["files"].as_array().unwrap().iter().find(|file| file["application"] == id).unwrap().clone()
}

#[test]
fn who_is_far_apart_is_to_be_discussed_and_a_like_severity_stands_beside_the_rank() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1000, 1_000_000_000);
    let files = reviewed(&office, call, &[("4", "4"), ("5", "3"), ("4", "3"), ("4", "3"), ("3", "3")]);
    let view = office.ok("head", "spread.show", json!({ "call": call }));
    // 100 and 60: mean 80, deviation √800 = 28.28.
    let apart = file(&view, files[1]);
    assert_eq!(
        (&apart["score"], &apart["deviation"], &apart["range"]),
        (&json!("80.00"), &json!("28.28"), &json!("40.00"))
    );
    assert_eq!(apart["discuss"], json!(["deviation", "range"]));
    let close = file(&view, files[0]);
    assert_eq!((&close["deviation"], &close["discuss"]), (&json!("0.00"), &json!([])));
    // 80 and 60 lie exactly at the range of 20 points.
    assert_eq!(file(&view, files[2])["discuss"], json!(["deviation", "range"]));
    let discuss = office.ok("head", "spread.discuss", json!({ "call": call }));
    let listed: Vec<i64> = discuss.as_array().unwrap().iter().map(|one| one["application"].as_i64().unwrap()).collect();
    assert_eq!(listed, [files[1], files[2], files[3]]);

    // Reviewer 1 gives 0, 40, 20, 20 and 0 more: 16 on average, 8 above and 8 below.
    let reviewers = view["reviewers"].as_array().unwrap();
    let effects: Vec<&str> = reviewers.iter().map(|one| one["effect"].as_str().unwrap()).collect();
    assert_eq!(effects, ["8.00", "-8.00"]);
    assert_eq!((&reviewers[0]["shared"], &view["groups"]), (&json!(5), &json!(1)));
    for file in view["files"].as_array().unwrap() {
        assert_eq!(file["rank"], file["calibrated"]["rank"], "both scored every file");
    }
    let ranking = office.ok("head", "ranking.show", json!({ "call": call }));
    let order = |rows: &Value| -> Vec<Value> {
        rows.as_array().unwrap().iter().map(|row| row["application"].clone()).collect()
    };
    assert_eq!(order(&ranking["rows"]), order(&view["files"]));
}

#[test]
fn too_few_shared_files_tell_no_severity_and_it_is_said() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1000, 1_000_000_000);
    let files = reviewed(&office, call, &[("4", "3"), ("5", "3"), ("4", "3"), ("4", "3")]);
    let view = office.ok("head", "spread.show", json!({ "call": call }));
    assert_eq!((&view["sharedFiles"], &view["groups"]), (&json!(5), &json!(0)));
    assert!(view["reviewers"].as_array().unwrap().iter().all(|one| one["effect"].is_null() && one["shared"] == 4));
    assert!(file(&view, files[0])["calibrated"].is_null());
    // Without either reviewer all scores change, but nobody's side: there is room for all.
    assert!(view["files"].as_array().unwrap().iter().all(|file| file["hangsOn"] == json!([])));
    assert!(view["weights"].as_array().unwrap().iter().all(|room| room["up"].is_null() && room["down"].is_null()));
    assert_eq!(view["weightsCertain"], true);
}

#[test]
fn a_place_that_hangs_on_one_person_names_the_person() {
    let office = Office::set_up();
    // Room for one file: each asks for twenty places.
    let call = office.open_call("2026-A", 30, 1_000_000_000);
    let files = reviewed(&office, call, &[("5", "3"), ("3", "4"), ("3", "3")]);
    let view = office.ok("head", "spread.show", json!({ "call": call }));
    let reviewers = view["reviewers"].as_array().unwrap();
    let first = file(&view, files[0]);
    assert_eq!(first["side"], "accepted");
    assert_eq!(first["hangsOn"], json!([{ "reviewer": reviewers[0]["reviewer"], "side": "reserve" }]));
    let second = file(&view, files[1]);
    assert_eq!(second["hangsOn"], json!([{ "reviewer": reviewers[0]["reviewer"], "side": "accepted" }]));
    assert_eq!((&reviewers[0]["hanging"], &reviewers[1]["hanging"]), (&json!(2), &json!(0)));
}

#[test]
fn only_those_who_see_the_ranking_read_or_print_it() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 1000, 1_000_000_000);
    for who in ["reviewer1", "depot"] {
        for name in ["spread.show", "spread.discuss"] {
            assert_eq!(office.refused(who, name, json!({ "call": call }))["code"], "not-allowed", "{who} {name}");
        }
        let preview = json!({ "name": "opinion", "language": "ar", "call": call });
        assert_eq!(office.refused(who, "report.preview", preview)["code"], "not-allowed", "{who}");
    }
    let empty = office.ok("head", "spread.show", json!({ "call": call }));
    assert_eq!((&empty["files"], &empty["groups"]), (&json!([]), &json!(0)));
    assert_eq!(office.refused("head", "spread.show", json!({ "call": 99 }))["code"], "not-found");
}

#[test]
fn the_demo_has_something_to_say_and_prints_it_in_three_languages() {
    let office = Office::demo();
    let call = office.ok_demo("head", "call.list", json!({}))[0]["id"].as_i64().unwrap();
    let view = office.ok_demo("head", "spread.show", json!({ "call": call }));
    let any = |test: &dyn Fn(&Value) -> bool| view["files"].as_array().unwrap().iter().any(test);
    assert!(any(&|file| file["discuss"] != json!([])));
    assert!(any(&|file| file["calibrated"]["rank"] != file["rank"]));
    assert!(view["weights"].as_array().unwrap().iter().any(|room| !room["up"].is_null() || !room["down"].is_null()));
    for (language, title) in [("fr", "Second avis"), ("en", "Second opinion"), ("ar", "رأي")] {
        let out = office.folder.path().join(format!("opinion-{language}.pdf"));
        let order = [
            "report",
            "opinion",
            "--lang",
            language,
            "--out",
            out.to_str().unwrap(),
            &json!({ "call": call }).to_string(),
        ];
        let done = office.run(&order, Some("head"), office::DEMO_PASSWORD);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        assert!(pdf_text(&out).contains(title), "{language}");
    }
}
