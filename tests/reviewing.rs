//! Reviewing through the terminal door: who sees what, reopening, entry in one go, the reviewer's paper and sheet.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops where it cannot go on"
)]

mod office;

use office::{Office, PASSWORD, pdf_text};
use serde_json::{Value, json};
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// A call with three files under review by both reviewers.
struct Reviewing {
    office: Office,
    call: i64,
    files: Vec<Value>,
}

fn reviewing(policy: &Value, blind: bool) -> Reviewing {
    let office = Office::set_up();
    let programmes = office.ok("admin", "programme.list", json!({}));
    let call = office.ok(
        "admin",
        "call.create",
        json!({
            "programme": programmes[0]["id"], "code": "2026-A", "titleAr": "أوراش 2 — الشق الأول", "titleFr": "Awrach 2",
            "level": "prefectural", "province": "09.273", "opensAt": "2026-11-10T08:00:00Z",
            "closesAt": "2026-12-06T16:30:00Z", "quota": 100, "envelope": 500_000_000,
        }),
    );
    let mut edit = call.clone();
    let mut rules = call["rules"].clone();
    rules["blind"] = blind.into();
    for (name, value) in policy.as_object().unwrap() {
        rules["policy"][name] = value.clone();
    }
    for criterion in rules["criteria"].as_array_mut().unwrap() {
        criterion["allowsNa"] = (criterion["slug"] == rules_last(&call)).into();
    }
    edit["rules"] = rules;
    let edited = office.ok("admin", "call.edit", edit);
    let opened = office.ok("admin", "call.open", json!({ "id": edited["id"], "version": edited["version"] }));
    let call = opened["id"].as_i64().unwrap();
    let files: Vec<Value> = (0..3).map(|n| office.deposit(call, n)).collect();
    for file in &files {
        office.admit(file["id"].as_i64().unwrap());
    }
    let reviewers = office.ok("depot", "review.reviewers", json!({ "call": call }));
    let ids: Vec<_> = reviewers.as_array().unwrap().iter().map(|reviewer| reviewer["id"].clone()).collect();
    let applications: Vec<_> = files.iter().map(|file| file["id"].clone()).collect();
    office.ok("depot", "review.assign", json!({ "applications": applications, "reviewers": ids }));
    Reviewing { office, call, files }
}

/// The last criterion's slug: the one that may be "not applicable".
fn rules_last(call: &Value) -> Value {
    call["rules"]["criteria"].as_array().unwrap().last().unwrap()["slug"].clone()
}

impl Reviewing {
    fn table(&self, who: &str) -> Value {
        self.office.ok(who, "review.table", json!({ "call": self.call }))
    }

    fn reviewer(&self, name: &str) -> Value {
        self.table(name)["reviewer"].clone()
    }

    /// The rows of a table with the same mark at every criterion.
    fn rows(table: &Value, mark: &str) -> Vec<Value> {
        let marks: Vec<_> = table["criteria"]
            .as_array()
            .unwrap()
            .iter()
            .map(|criterion| json!({ "criterion": criterion["id"], "written": mark }))
            .collect();
        table["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| json!({ "id": row["id"], "version": row["version"], "marks": marks }))
            .collect()
    }

    /// Hands in every review of a reviewer.
    fn hand_in(&self, who: &str, mark: &str) -> Value {
        let table = self.table(who);
        self.office.ok(
            who,
            "review.enter",
            json!({ "call": self.call, "grid": table["grid"], "submit": true, "rows": Self::rows(&table, mark) }),
        )
    }

    fn sheet(&self, who: &str, reviewer: &Value) -> PathBuf {
        let path = self.office.folder.path().join(format!("{who}.xlsx"));
        let request = json!({
            "call": self.call, "reviewer": reviewer, "language": "ar", "path": path.to_str().unwrap(),
        });
        assert_eq!(self.office.ok(who, "review.sheet", request)["files"], 3);
        path
    }

    fn import(&self, path: &Path, more: &Value) -> Value {
        let mut request = json!({ "call": self.call, "path": path.to_str().unwrap() });
        for (name, value) in more.as_object().unwrap() {
            request[name] = value.clone();
        }
        request
    }
}

/// Replaces the text of one part of a spreadsheet.
fn rewrite(path: &Path, part: &str, change: impl Fn(String) -> String) {
    let bytes = std::fs::read(path).unwrap();
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut into = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut found = false;
    for i in 0..from.len() {
        let mut entry = from.by_index(i).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if name == part {
            found = true;
            content = change(String::from_utf8(content).unwrap()).into_bytes();
        }
        into.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        into.write_all(&content).unwrap();
    }
    assert!(found, "{part}");
    std::fs::write(path, into.finish().unwrap().into_inner()).unwrap();
}

/// Puts a number into a cell of the sheet of scores, as Excel would.
fn put(path: &Path, cell: &str, value: &str) {
    rewrite(path, "xl/worksheets/sheet1.xml", |xml| {
        let start = xml.find(&format!("<c r=\"{cell}\"")).unwrap();
        let rest = &xml[start..];
        let one = rest.find("/>").unwrap() + 2;
        let two = rest.find("</c>").map_or(usize::MAX, |at| at + 4);
        let next = rest[3..].find("<c ").map_or(usize::MAX, |at| at + 3);
        // An empty cell closes itself; one with a value has an end of its own.
        let end = if one <= next && one < two { one } else { two };
        format!("{}<c r=\"{cell}\">{value}</c>{}", &xml[..start], &rest[end..])
    });
}

#[test]
fn names_are_hidden_from_a_reviewer_through_every_command() {
    let here = reviewing(&json!({ "hideNames": true }), true);
    let file = &here.files[1];
    // Every name of the three applicants, whatever they stand in.
    let names = [
        "أمل الدشيرة",
        "Amal Dcheira",
        "AMAL",
        "Sahraoui",
        "الصحراويات",
        "Tamount",
        "Atlas Travaux",
        "رئيسة افتراضية",
        "Fictive",
    ];
    let commands = here.office.run(&["commands", "--json"], None, PASSWORD);
    let commands: Value = serde_json::from_slice(&commands.stdout).unwrap();
    let table = here.table("reviewer1");
    let everything = json!({
        "id": file["id"], "application": file["id"], "call": here.call, "organisation": file["organisation"],
        "noun": "application", "language": "fr", "text": "Tamount", "limit": 50, "offset": 0, "name": "project",
        "kind": "cooperative", "nameFr": "Coopérative féminine d’argan", "after": 0, "likely": false, "removed": false,
        "reviews": [table["rows"][1]["id"]],
    });
    let matrix = include_str!("snapshots/contract__the_role_matrix_is_this_one.snap");
    let mut asked = 0;
    let mut said = 0;
    for command in commands["commands"].as_array().unwrap() {
        let name = command["name"].as_str().unwrap();
        let open = matrix.lines().any(|line| line.starts_with(&format!("{name} ")) && line.contains("reviewer"));
        if !open || name.starts_with("account.") || name.starts_with("office.") {
            continue;
        }
        asked += 1;
        for id in [file["id"].clone(), file["organisation"].clone(), table["rows"][1]["id"].clone()] {
            let mut request = everything.clone();
            request["id"] = id;
            let output = here.office.run(&["call", name, &request.to_string()], Some("reviewer1"), PASSWORD);
            let reply = String::from_utf8_lossy(&output.stdout).into_owned();
            said += usize::from(output.status.success());
            for known in names {
                assert!(!reply.contains(known), "{name} says {known}: {reply}");
            }
        }
    }
    assert!(asked > 40 && said > 40, "{asked} {said}");
    // The same questions of the officer name them: the test could have failed.
    let seen = here.office.ok("depot", "application.show", json!({ "id": file["id"] }));
    assert!(seen.to_string().contains("Tamount"));
    assert_eq!(seen["namesHidden"], false);
    let hidden = here.office.ok("reviewer1", "application.show", json!({ "id": file["id"] }));
    assert_eq!(hidden["namesHidden"], true);
    assert_eq!(hidden["number"], seen["number"]);
    assert_eq!(hidden["organisation"]["kind"], "cooperative");
    for document in ["receipt", "project", "papers"] {
        let request = json!({ "name": document, "language": "fr", "application": file["id"] });
        assert_eq!(here.office.refused("reviewer1", "report.preview", request)["code"], "names-hidden", "{document}");
    }
    for document in ["register", "accepted"] {
        let request = json!({ "name": document, "language": "fr", "call": here.call });
        assert_eq!(here.office.refused("reviewer1", "report.preview", request)["code"], "names-hidden", "{document}");
    }
    let ranking = json!({ "name": "ranking", "language": "fr", "call": here.call });
    assert_eq!(here.office.refused("reviewer1", "report.preview", ranking)["code"], "not-allowed");
    // A search finds a hidden file by its title and not by its applicant.
    let find = |text: &str| here.office.ok("reviewer1", "search.find", json!({ "text": text, "limit": 50 }));
    assert_eq!(find("Tamount"), json!([]));
    assert_eq!(find("espaces verts n° 1").as_array().unwrap().len(), 1);
    let page = |text: &str| {
        here.office.ok("reviewer1", "application.page", json!({ "call": here.call, "text": text }))["total"].clone()
    };
    assert_eq!(page("Tamount"), 0);
    assert_eq!(page("2026-A-0002"), 1);
    assert_eq!(here.office.ok("reviewer1", "organisation.page", json!({}))["total"], 0);
}

#[test]
fn others_reviews_are_hidden_until_ones_own_is_in() {
    for blind in [true, false] {
        let here = reviewing(&json!({}), blind);
        here.hand_in("reviewer1", "4");
        let (mine, theirs) = (here.table("reviewer2")["rows"][0].clone(), here.table("reviewer1")["rows"][0].clone());
        let show = here.office.ok("reviewer2", "review.show", json!({ "id": mine["id"] }));
        assert_eq!(show["othersIn"], 1);
        assert_eq!(show["othersHidden"], blind);
        assert_eq!(show["others"].as_array().unwrap().len(), usize::from(!blind));
        let dossier = here.office.ok("reviewer2", "application.show", json!({ "id": mine["application"] }));
        let other = dossier["reviews"].as_array().unwrap().iter().find(|one| one["id"] == theirs["id"]).unwrap();
        assert_eq!(other["total"].is_null(), blind);
        if blind {
            assert_eq!(
                here.office.refused("reviewer2", "review.show", json!({ "id": theirs["id"] }))["code"],
                "review-hidden"
            );
        } else {
            assert_eq!(here.office.ok("reviewer2", "review.show", json!({ "id": theirs["id"] }))["editable"], false);
        }
        here.hand_in("reviewer2", "3");
        let show = here.office.ok("reviewer2", "review.show", json!({ "id": mine["id"] }));
        assert_eq!(show["others"][0]["total"], "80.00");
        here.office.ok("reviewer2", "review.show", json!({ "id": theirs["id"] }));
    }
}

#[test]
fn a_review_is_reopened_with_a_reason_by_whom_the_rule_names() {
    let here = reviewing(&json!({}), true);
    here.hand_in("reviewer1", "4");
    let row = here.table("reviewer1")["rows"][0].clone();
    let reopen = |reason: &str, version: &Value| json!({ "id": row["id"], "version": version, "reason": reason });
    let refused = here.office.refused("reviewer1", "review.reopen", reopen("  ", &row["version"]));
    assert_eq!((refused["code"].as_str(), refused["field"].as_str()), (Some("reason-missing"), Some("reason")));
    assert_eq!(here.office.refused("reviewer1", "review.reopen", reopen("x", &json!(1)))["code"], "stale");
    assert_eq!(
        here.office.refused("reviewer2", "review.reopen", reopen("x", &row["version"]))["code"],
        "review-not-yours"
    );
    assert_eq!(here.office.refused("depot", "review.reopen", reopen("x", &row["version"]))["code"], "review-not-yours");
    let reason = "أغفلت وثيقة الميزانية";
    let open = here.office.ok("reviewer1", "review.reopen", reopen(reason, &row["version"]));
    assert_eq!((open["state"].as_str(), open["editable"].as_bool()), (Some("draft"), Some(true)));
    assert_eq!(open["reopenReason"], reason);
    assert_eq!(
        here.office.refused("reviewer1", "review.reopen", reopen("x", &open["version"]))["code"],
        "review-not-submitted"
    );
    here.hand_in("reviewer1", "4");
    // Once another review could be read, only the head reopens; a scored file comes back under review.
    here.hand_in("reviewer2", "3");
    let row = here.table("reviewer1")["rows"][0].clone();
    let reopen = json!({ "id": row["id"], "version": row["version"], "reason": "طلب اللجنة" });
    assert_eq!(here.office.refused("reviewer1", "review.reopen", reopen.clone())["code"], "reopen-needs-head");
    here.office.ok("head", "review.reopen", reopen);
    let dossier = here.office.ok("head", "application.show", json!({ "id": row["application"] }));
    assert_eq!(dossier["phase"], "in-review");
    let states: Vec<_> = dossier["reviews"].as_array().unwrap().iter().map(|one| one["state"].clone()).collect();
    assert_eq!(states.iter().filter(|state| *state == "submitted").count(), 1, "{states:?}");
    let log = here.office.ok("head", "log.page", json!({ "text": "", "limit": 50, "offset": 0 })).to_string();
    assert!(log.contains("review.reopen") && log.contains("طلب اللجنة"));
    // Handed in again, the file is scored again.
    here.hand_in("reviewer1", "5");
    let dossier = here.office.ok("head", "application.show", json!({ "id": row["application"] }));
    assert_eq!(dossier["phase"], "scored");
}

#[test]
fn many_reviews_are_entered_in_one_act_and_what_is_refused_is_said() {
    let here = reviewing(&json!({}), true);
    let table = here.table("reviewer1");
    let criteria = table["criteria"].as_array().unwrap();
    let last = criteria.len() - 1;
    let mut rows = Reviewing::rows(&table, "٤");
    rows[0]["marks"][last]["written"] = "لا ينطبق".into();
    rows[1]["marks"][0]["written"] = "9".into();
    rows[1]["marks"][1]["written"] = "أربعة".into();
    rows[1]["marks"][2]["written"] = "N/A".into();
    rows[2]["marks"][0]["written"] = "".into();
    let request = json!({ "call": here.call, "grid": table["grid"], "submit": true, "rows": rows });
    let done = here.office.ok("reviewer1", "review.enter", request.clone());
    assert_eq!((&done["submitted"], &done["saved"], &done["refused"]), (&json!(1), &json!(1), &json!(1)));
    let outcomes: Vec<_> =
        done["rows"].as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["submitted", "refused", "saved"]);
    let faults = |row: &Value| -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        row["faults"].as_array().unwrap().iter().map(|fault| (text(&fault["field"]), text(&fault["code"]))).collect()
    };
    let at = |i: usize, code: &str| (format!("criteria.{i}"), code.to_owned());
    assert_eq!(
        faults(&done["rows"][1]),
        [at(0, "score-off-scale"), at(1, "score-malformed"), at(2, "not-applicable-forbidden")]
    );
    assert_eq!(faults(&done["rows"][2]), [at(0, "score-missing")]);
    // What was refused kept nothing, and what is missing is neither zero nor "not applicable".
    let after = here.table("reviewer1");
    assert_eq!(after["rows"][1]["marks"], json!([]));
    assert_eq!(after["rows"][2]["marks"].as_array().unwrap().len(), last);
    // The same entry again: one is in, one is stale.
    let again = here.office.ok("reviewer1", "review.enter", request);
    assert_eq!(again["submitted"], 0);
    let wrong = json!({ "call": here.call, "grid": "00000000", "rows": [] });
    assert_eq!(here.office.refused("reviewer1", "review.enter", wrong)["code"], "grid-changed");
}

#[test]
fn an_officer_enters_signed_paper_for_its_reviewer_and_the_log_says_so() {
    let here = reviewing(&json!({}), true);
    let reviewer = here.reviewer("reviewer1");
    let of = json!({ "call": here.call, "reviewer": reviewer });
    let table = here.office.ok("depot", "review.table", of.clone());
    assert_eq!(table["own"], false);
    let mut request = json!({
        "call": here.call, "reviewer": reviewer, "grid": table["grid"], "submit": true,
        "rows": Reviewing::rows(&table, "4"),
    });
    let refused = here.office.refused("depot", "review.enter", request.clone());
    assert_eq!((refused["code"].as_str(), refused["field"].as_str()), (Some("paper-not-signed"), Some("paperSigned")));
    request["paperSigned"] = true.into();
    for who in ["reviewer2", "head"] {
        assert_eq!(here.office.refused(who, "review.enter", request.clone())["code"], "review-not-yours", "{who}");
        assert_eq!(here.office.refused(who, "review.table", of.clone())["code"], "review-not-yours", "{who}");
    }
    let done = here.office.ok("depot", "review.enter", request);
    assert_eq!(done["submitted"], 3);
    let show = here.office.ok("reviewer1", "review.show", json!({ "id": table["rows"][0]["id"] }));
    assert_eq!((show["entry"].as_str(), show["enteredByFr"].as_str()), (Some("paper"), Some("depot")));
    assert_eq!(show["total"], "80.00");
    let verified = here.office.run(&["verify"], None, PASSWORD);
    assert!(verified.status.success());
}

#[test]
fn the_reviewers_paper_names_review_and_grid_and_hides_whom_it_must() {
    let here = reviewing(&json!({ "hideNames": true }), true);
    let table = here.table("reviewer1");
    for language in ["ar", "fr", "en"] {
        let own = here.office.folder.path().join(format!("own-{language}.pdf"));
        here.office.report("reviewer1", "review-sheets", language, &own, &json!({ "call": here.call }));
        let text = pdf_text(&own);
        let grid = table["grid"].as_str().unwrap();
        assert_eq!(text.matches(grid).count(), 3, "{text}");
        for row in table["rows"].as_array().unwrap() {
            assert!(text.contains(row["code"].as_str().unwrap()) && text.contains(row["number"].as_str().unwrap()));
        }
        assert!(!text.contains("Tamount") && !text.contains("Atlas"), "{text}");
    }
    // An officer who prints it for the reviewer prints what the reviewer may read.
    let one = here.office.folder.path().join("one.pdf");
    let subject = json!({ "call": here.call, "reviewer": table["reviewer"], "reviews": [table["rows"][1]["id"]] });
    here.office.report("depot", "review-sheets", "fr", &one, &subject);
    let text = pdf_text(&one);
    assert!(text.contains("2026-A-0002") && !text.contains("2026-A-0001"), "{text}");
    assert!(!text.contains("Tamount"), "{text}");
    here.hand_in("reviewer1", "4");
    let nothing = json!({ "name": "review-sheets", "language": "fr", "call": here.call });
    assert_eq!(here.office.refused("reviewer1", "report.preview", nothing)["code"], "nothing-to-print");
}

#[test]
fn a_sheet_goes_out_and_comes_back_with_a_preview() {
    let here = reviewing(&json!({}), true);
    let path = here.sheet("reviewer1", &Value::Null);
    let table = here.table("reviewer1");
    let n = table["criteria"].as_array().unwrap().len();
    let letter = |i: usize| char::from(b'G' + u8::try_from(2 * i).unwrap());
    for i in 0..n {
        put(&path, &format!("{}3", letter(i)), "<v>4</v>");
    }
    put(&path, "G4", "<v>3</v>");
    let preview =
        here.office.ok("reviewer1", "review.import", here.import(&path, &json!({ "dryRun": true, "submit": true })));
    assert_eq!(preview["kept"], false);
    assert_eq!(preview["faults"], json!([]));
    assert_eq!((&preview["submitted"], &preview["saved"]), (&json!(1), &json!(1)));
    assert_eq!(preview["rows"][0]["changes"].as_array().unwrap().len(), n);
    assert_eq!(preview["rows"][0]["changes"][0]["after"], "4");
    assert_eq!(here.table("reviewer1"), table, "a dry run keeps nothing");
    let kept = here.office.ok("reviewer1", "review.import", here.import(&path, &json!({ "submit": true })));
    assert_eq!(kept["kept"], true);
    let after = here.table("reviewer1");
    assert_eq!(after["rows"][0]["state"], "submitted");
    assert_eq!(after["rows"][1]["state"], "draft");
    assert_eq!(after["rows"][1]["marks"][0]["value"], "3");
    // The same file again brings nothing, though it was made from older versions.
    let again = here.office.ok("reviewer1", "review.import", here.import(&path, &json!({})));
    assert!(again["rows"].as_array().unwrap().iter().all(|row| row["outcome"] == "unchanged"), "{again}");
    // A mark that changed here and there is told as stale, and nothing is kept of the file.
    put(&path, "G4", "<v>5</v>");
    put(&path, "G5", "<v>5</v>");
    let refused = here.office.refused("reviewer1", "review.import", here.import(&path, &json!({})));
    assert_eq!((refused["code"].as_str(), refused["field"].as_str()), (Some("stale-review"), Some("cells.C4")));
    assert_eq!(here.table("reviewer1"), after);
}

#[test]
fn faults_of_a_sheet_stand_at_their_cells_and_keep_all_of_it_out() {
    let here = reviewing(&json!({}), true);
    let path = here.sheet("reviewer1", &Value::Null);
    put(&path, "G3", "<v>4</v>");
    put(&path, "I3", "<v>7</v>");
    put(&path, "K3", "<v>4.5</v>");
    let preview = here.office.ok("reviewer1", "review.import", here.import(&path, &json!({ "dryRun": true })));
    let found: Vec<_> =
        preview["faults"].as_array().unwrap().iter().map(|fault| (&fault["field"], &fault["code"])).collect();
    assert_eq!(
        found,
        [(&json!("cells.I3"), &json!("score-off-scale")), (&json!("cells.K3"), &json!("score-off-scale"))]
    );
    let refused = here.office.refused("reviewer1", "review.import", here.import(&path, &json!({})));
    assert_eq!(refused["faults"].as_array().unwrap().len(), 2);
    assert!(here.table("reviewer1")["rows"].as_array().unwrap().iter().all(|row| row["marks"] == json!([])));
    put(&path, "I3", "<f>2+2</f><v>4</v>");
    put(&path, "K3", "<v>4</v>");
    let refused = here.office.refused("reviewer1", "review.import", here.import(&path, &json!({})));
    assert_eq!((refused["code"].as_str(), refused["field"].as_str()), (Some("sheet-formula"), Some("cells.I3")));
}

#[test]
fn a_sheet_of_another_is_refused() {
    let here = reviewing(&json!({}), true);
    let path = here.sheet("reviewer1", &Value::Null);
    let code = |who: &str, request: Value| {
        here.office.refused(who, "review.import", request)["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(code("reviewer2", here.import(&path, &json!({}))), "sheet-other-reviewer");
    assert_eq!(
        code("head", here.import(&path, &json!({ "reviewer": here.reviewer("reviewer1") }))),
        "review-not-yours"
    );
    let signed = json!({ "reviewer": here.reviewer("reviewer1") });
    assert_eq!(code("depot", here.import(&path, &signed)), "paper-not-signed");
    let other = reviewing(&json!({}), true);
    assert_eq!(
        other.office.refused("reviewer1", "review.import", other.import(&path, &json!({})))["code"],
        "sheet-other-call"
    );
    let template = here.office.folder.path().join("template.xlsx");
    here.office.ok(
        "admin",
        "call.template",
        json!({ "call": here.call, "language": "fr", "path": template.to_str().unwrap() }),
    );
    assert_eq!(code("reviewer1", here.import(&template, &json!({}))), "sheet-foreign");
}

#[test]
fn hostile_files_are_refused_with_a_code_and_leave_nothing() {
    let here = reviewing(&json!({}), true);
    let good = here.sheet("reviewer1", &Value::Null);
    let folder = here.office.folder.path();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let zipped = |parts: &[(&str, &[u8])], times: usize| {
        let mut into = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        for (name, bytes) in parts {
            into.start_file(*name, options).unwrap();
            for _ in 0..times {
                into.write_all(bytes).unwrap();
            }
        }
        into.finish().unwrap().into_inner()
    };
    let blank = vec![b' '; 1024 * 1024];
    let bomb = zipped(
        &[("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<x/>"), ("xl/sharedStrings.xml", &blank)],
        240,
    );
    let macros =
        zipped(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<x/>"), ("xl/vbaProject.bin", b"x")], 1);
    let hollow = zipped(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<x/>")], 1);
    let far = folder.join("far.xlsx");
    std::fs::copy(&good, &far).unwrap();
    rewrite(&far, "xl/worksheets/sheet1.xml", |xml| {
        xml.replace("</sheetData>", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>")
    });
    // Seventeen thousand million cells claimed by eighty characters.
    let claimed = folder.join("claimed.xlsx");
    std::fs::copy(&good, &claimed).unwrap();
    rewrite(&claimed, "xl/sharedStrings.xml", |xml| {
        xml.replacen("count=\"", "uniqueCount=\"4294967295\" count=\"4294967295\" x=\"", 1)
    });
    let cut = std::fs::read(&good).unwrap();
    for (path, code) in [
        (file("text.xlsx", b"a;b;c"), "sheet-not-xlsx"),
        (file("empty.xlsx", b""), "sheet-not-xlsx"),
        (file("macros.xlsx", &macros), "sheet-macro"),
        (file("old.xlsx", &[0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]), "sheet-macro"),
        (file("hollow.xlsx", &hollow), "sheet-unreadable"),
        (file("bomb.xlsx", &bomb), "sheet-too-much"),
        (file("cut.xlsx", &cut[..cut.len() / 2]), "sheet-not-xlsx"),
        (far, "sheet-too-much"),
        (folder.join("none.xlsx"), "import-unreadable"),
    ] {
        let refused = here.office.refused("reviewer1", "review.import", here.import(&path, &json!({})));
        assert_eq!(refused["code"], code, "{}", path.display());
    }
    let odd = here.office.run(
        &["call", "review.import", &here.import(&claimed, &json!({ "dryRun": true })).to_string()],
        Some("reviewer1"),
        PASSWORD,
    );
    assert!(odd.status.code().is_some(), "the reader's end is not the program's");
    // What a person could send without a path goes the same way.
    let content = json!({ "call": here.call, "content": "bm90IGEgemlw", "dryRun": true });
    assert_eq!(here.office.refused("reviewer1", "review.import", content)["code"], "sheet-not-xlsx");
    assert_eq!(here.office.refused("reviewer1", "review.import", json!({ "call": here.call }))["field"], "path");
}
