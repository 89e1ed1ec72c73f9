//! The template of a call, filled in elsewhere, taken in by the terminal door: all of its files or none.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;
#[path = "office/sheet.rs"]
mod sheet;

use office::Office;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};
use sheet::{choices, file, filled};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

struct Gathering {
    office: Office,
    call: i64,
    template: PathBuf,
}

impl Gathering {
    fn new() -> Self {
        let office = Office::set_up();
        let call = office.open_call("2026-A", 1000, 5_000_000_000);
        let template = office.folder.path().join("template.xlsx");
        let request = json!({ "call": call, "language": "fr", "path": template.to_str().unwrap() });
        office.ok("depot", "call.template", request);
        Self { office, call, template }
    }

    /// The template with some files, each with the first domain and commune of its lists.
    fn sheet(&self, files: &[BTreeMap<&'static str, String>]) -> PathBuf {
        let [_, domain, commune] = choices(&self.template);
        let whole: Vec<_> = files
            .iter()
            .cloned()
            .map(|mut file| {
                file.entry("domain").or_insert_with(|| domain.clone());
                file.entry("communes.0").or_insert_with(|| commune.clone());
                file
            })
            .collect();
        let path = self.office.folder.path().join("filled.xlsx");
        filled(&self.template, &path, &whole);
        path
    }

    fn request(&self, path: &Path, dry_run: bool) -> Value {
        json!({ "call": self.call, "path": path.to_str().unwrap(), "dryRun": dry_run })
    }

    fn files(&self) -> Value {
        self.office.ok("depot", "application.page", json!({ "call": self.call }))["total"].clone()
    }
}

#[test]
fn files_of_a_template_are_previewed_then_deposited_together() {
    let here = Gathering::new();
    let path = here.sheet(&[file(1), file(2), file(3)]);
    let preview = here.office.ok("depot", "application.import", here.request(&path, true));
    assert_eq!((&preview["kept"], &preview["faults"]), (&json!(false), &json!([])));
    assert_eq!(preview["files"].as_array().unwrap().len(), 3);
    assert_eq!(here.files(), 0, "a dry run keeps nothing");
    let kept = here.office.ok("depot", "application.import", here.request(&path, false));
    let numbers: Vec<_> = kept["files"].as_array().unwrap().iter().map(|file| file["number"].clone()).collect();
    assert_eq!(numbers, ["2026-A-0001", "2026-A-0002", "2026-A-0003"]);
    let rows = here.office.ok("depot", "application.page", json!({ "call": here.call }))["rows"].clone();
    let show = here.office.ok("depot", "application.show", json!({ "id": rows[0]["id"] }));
    assert_eq!((&show["places"], &show["women"], &show["amount"]), (&json!(24), &json!(10), &json!(62_064_050)));
    assert_eq!((&show["startsOn"], &show["youth"]), (&json!("2027-02-01"), &Value::Null));
    assert_eq!(show["organisation"]["president"]["nameFr"], "Présidente Fictive");
    // The same sheet again: the applicants are known, and their projects are there already.
    let again = here.office.refused("depot", "application.import", here.request(&path, false));
    let codes: Vec<_> = again["faults"].as_array().unwrap().iter().map(|fault| fault["code"].clone()).collect();
    assert_eq!(codes, ["deposited-twice"; 3]);
    assert_eq!(here.files(), 3);
    // Another project of a known applicant does not enter it twice.
    let mut other = file(2);
    other.insert("titleAr", "مشروع آخر".to_owned());
    let kept = here.office.ok("depot", "application.import", here.request(&here.sheet(&[other]), false));
    assert_eq!((&kept["files"][0]["known"], &kept["files"][0]["number"]), (&json!(true), &json!("2026-A-0004")));
    assert_eq!(here.office.ok("depot", "organisation.page", json!({}))["total"], 3);
}

#[test]
fn one_fault_keeps_every_file_out_and_stands_at_its_cell() {
    let here = Gathering::new();
    let mut wrong = file(2);
    wrong.insert("places", "كثير".to_owned());
    wrong.insert("startsOn", "31/02/2027".to_owned());
    wrong.insert("organisation.kind", "Amicale".to_owned());
    let path = here.sheet(&[file(1), wrong]);
    let preview = here.office.ok("depot", "application.import", here.request(&path, true));
    let mut codes: Vec<_> =
        preview["faults"].as_array().unwrap().iter().map(|fault| fault["code"].as_str().unwrap()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["choice-unknown", "date-malformed", "number-malformed"]);
    assert!(preview["faults"].as_array().unwrap().iter().all(|fault| fault["field"].as_str().unwrap().ends_with('4')));
    // What only the deposit finds stands at its cell as well: no place, more women than places, no name.
    let mut lacking = file(3);
    lacking.remove("organisation.nameAr");
    lacking.insert("women", "30".to_owned());
    let refused =
        here.office.refused("depot", "application.import", here.request(&here.sheet(&[file(1), lacking]), false));
    let fields: Vec<_> =
        refused["faults"].as_array().unwrap().iter().map(|fault| fault["field"].as_str().unwrap()).collect();
    assert!(
        fields.len() >= 2 && fields.iter().all(|field| field.starts_with("cells.") && field.ends_with('4')),
        "{fields:?}"
    );
    assert_eq!(here.files(), 0);
    assert_eq!(here.office.ok("depot", "organisation.page", json!({}))["total"], 0);
}

#[test]
fn a_template_of_another_call_or_kind_is_refused() {
    let here = Gathering::new();
    let other = Gathering::new();
    let path = other.sheet(&[file(1)]);
    let code =
        |path: &Path| here.office.refused("depot", "application.import", here.request(path, false))["code"].clone();
    assert_eq!(code(&path), "sheet-other-call");
    let bare = here.office.folder.path().join("bare.xlsx");
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "organisation.kind").unwrap();
    book.save(&bare).unwrap();
    assert_eq!(code(&bare), "sheet-foreign");
    let empty = here.office.ok("depot", "application.import", here.request(&here.sheet(&[]), true));
    assert_eq!((&empty["files"], &empty["faults"]), (&json!([]), &json!([])));
    assert_eq!(
        here.office.refused("reviewer1", "application.import", here.request(&path, true))["code"],
        "not-allowed"
    );
}
