//! Lists written as they are shown: the spreadsheet is read back and held against the screen's own pages, plain lines
//! stay lines whatever was typed, totals are those of the database.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use calamine::{Data, DataType as _, Reader as _, Xlsx, open_workbook};
use office::{Office, pdf_text};
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::{Path, PathBuf};

const COLUMNS: [&str; 8] = ["phase", "register", "organisation", "commune", "places", "amount", "deposited", "papers"];

fn written(office: &Office, who: &str, view: &Value, format: &str, language: &str) -> (PathBuf, Value) {
    let path = office.folder.path().join(format!("list.{format}"));
    let request = json!({ "view": view, "format": format, "language": language, "path": path.to_str().unwrap() });
    let told = office.ok_demo(who, "list.write", request);
    (path, told)
}

/// The rows from the head on, and whether the sheet runs from the right.
fn read_back(path: &Path, head: &str) -> (Vec<Vec<Data>>, bool) {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let name = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&name).unwrap();
    let rows: Vec<_> = range.rows().map(<[Data]>::to_vec).collect();
    let at = rows.iter().position(|row| row.iter().any(|cell| cell.get_string() == Some(head))).unwrap();
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut xml = String::new();
    archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut xml).unwrap();
    assert!(!xml.contains("<f>"), "no cell is a formula");
    assert!(xml.contains("state=\"frozen\""));
    (rows[at..].to_vec(), xml.contains("rightToLeft=\"1\""))
}

fn all_pages(office: &Office, query: &Value) -> (Vec<Value>, Value) {
    let mut rows = Vec::new();
    loop {
        let mut asked = query.clone();
        (asked["offset"], asked["limit"]) = (json!(rows.len()), json!(20));
        let page = office.ok_demo("head", "application.page", asked);
        let found = page["rows"].as_array().unwrap();
        rows.extend(found.iter().cloned());
        if found.is_empty() || rows.len() == usize::try_from(page["total"].as_i64().unwrap()).unwrap() {
            return (rows, page);
        }
    }
}

#[test]
fn the_spreadsheet_is_the_screen() {
    let office = Office::demo();
    let query = json!({ "kinds": ["association"], "sort": "amount", "descending": true });
    let view = json!({ "noun": "application", "query": query, "columns": COLUMNS });
    let (rows, page) = all_pages(&office, &query);
    assert!(rows.len() > 20, "the view has more than one page");
    let (path, told) = written(&office, "head", &view, "xlsx", "ar");
    assert_eq!((told["rows"].as_u64(), &told["leftOut"]), (Some(rows.len() as u64), &json!(0)));
    let (sheet, from_the_right) = read_back(&path, "المبلغ (درهم)");
    assert!(from_the_right);
    let total = &sheet[sheet.len() - 1];
    assert_eq!(sheet.len(), rows.len() + 2, "head, rows, total");
    let money = |cell: &Data| (cell.get_float().unwrap() * 100.0).round() as i64;
    for (line, row) in sheet[1..].iter().zip(&rows) {
        assert_eq!(line[1].get_string().unwrap_or_default(), row["number"].as_str().unwrap());
        assert_eq!(line[2].get_string(), row["organisationAr"].as_str());
        assert_eq!(line[3].get_string(), Some("جمعية"));
        assert_eq!(line[5].get_float().map(|places| places as i64), row["places"].as_i64());
        assert_eq!(Some(money(&line[6])), row["amount"].as_i64());
        assert_eq!(matches!(line[7], Data::DateTime(_)), !row["depositedAt"].is_null());
        assert_eq!(line[8].get_float().map(|papers| papers as i64), row["papersUsable"].as_i64());
    }
    assert_eq!(total[0].get_string(), Some("المجموع"));
    let db = rusqlite::Connection::open(office.folder.path().join("data/awrach.db")).unwrap();
    let sums: (i64, i64) = db
        .query_row(
            "SELECT sum(a.places), sum(a.amount) FROM application a JOIN organisation o ON o.id = a.organisation_id
             WHERE o.kind = 'association'",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert_eq!((total[5].get_float().unwrap() as i64, money(&total[6])), sums);
    assert_eq!((page["places"].as_i64(), page["amount"].as_i64()), (Some(sums.0), Some(sums.1)));
    let (path, _) = written(&office, "head", &view, "xlsx", "fr");
    assert!(!read_back(&path, "Montant (DH)").1);
}

#[test]
fn the_paper_states_its_filters_its_order_and_its_totals() {
    let office = Office::demo();
    let call = office.ok_demo("head", "call.list", json!({}))[0]["id"].clone();
    let query = json!({ "call": call, "kinds": ["association"], "sort": "places", "descending": true });
    let view = json!({ "noun": "application", "query": query, "columns": ["register", "organisation", "places"] });
    let (path, told) = written(&office, "head", &view, "pdf", "fr");
    let text = pdf_text(&path);
    for said in ["Dossiers", "Association", "décroissant", "Places", "Total"] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(!text.contains("Montant"), "a column that was not shown");
    let (rows, page) = all_pages(&office, &query);
    assert_eq!(told["rows"].as_u64(), Some(rows.len() as u64));
    assert!(rows.iter().all(|row| text.contains(row["number"].as_str().unwrap())));
    let places = page["places"].as_i64().unwrap();
    let grouped = if places >= 1000 { format!("{}.{:03}", places / 1000, places % 1000) } else { places.to_string() };
    assert!(text.contains(&grouped), "{grouped}");
}

#[test]
fn hostile_text_stays_text() {
    let office = Office::demo();
    let names = ["=cmd|' /C calc'!A0", "+1;\"deux\"; trois", "-sans\u{202E}fin", "@SUM(A1)", "\u{FF1D}1+1"];
    for (n, name) in names.iter().enumerate() {
        let identity = json!({
            "kind": "cooperative", "nameAr": format!("تعاونية {n}"), "nameFr": name, "registerNumber": format!("8{n}"),
            "president": { "nameFr": "=1+1" },
        });
        office.ok_demo("depot", "organisation.create", identity);
    }
    let columns = ["name", "other", "president", "kind", "applications"];
    let view = json!({ "noun": "organisation", "query": { "kinds": ["cooperative"] }, "columns": columns });
    let (path, told) = written(&office, "head", &view, "csv", "fr");
    let bytes = std::fs::read(&path).unwrap();
    let text = std::str::from_utf8(bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap()).unwrap();
    let mut lines = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let rows: Vec<_> = lines.records().map(Result::unwrap).collect();
    assert_eq!(told["rows"].as_u64(), Some(rows.len() as u64));
    for cell in rows.iter().flat_map(csv::StringRecord::iter) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\u{FF1D}', '\t', '\r']), "{cell}");
        assert!(!cell.contains('\u{202E}'));
    }
    let written_names: Vec<_> = rows.iter().map(|row| row[0].to_owned()).collect();
    for name in ["'=cmd|' /C calc'!A0", "'+1;\"deux\"; trois", "'-sansfin", "'@SUM(A1)"] {
        assert!(written_names.iter().any(|one| one == name), "{name} in {written_names:?}");
    }
    let (path, _) = written(&office, "head", &view, "xlsx", "fr");
    let (sheet, _) = read_back(&path, "Président ou gérant");
    assert!(sheet.iter().any(|row| row[0].get_string() == Some("=cmd|' /C calc'!A0")), "text as it was typed");
}

#[test]
fn who_is_concerned_does_not_take_the_file_along() {
    let office = Office::demo();
    let query = json!({ "sort": "register", "descending": false });
    let view = json!({ "noun": "application", "query": query, "columns": ["register", "places"] });
    let (rows, _) = all_pages(&office, &query);
    let file = rows.iter().find(|row| row["number"] != "").unwrap();
    office.ok_demo("head", "conflict.declare", json!({ "application": file["id"], "kind": "family" }));
    let (path, told) = written(&office, "head", &view, "csv", "fr");
    assert_eq!((told["rows"].as_u64(), &told["leftOut"]), (Some(rows.len() as u64 - 1), &json!(1)));
    assert!(!std::fs::read_to_string(path).unwrap().contains(file["number"].as_str().unwrap()));
}

#[test]
fn a_list_without_columns_is_refused() {
    let office = Office::set_up();
    let request = json!({ "view": { "noun": "organisation", "query": {}, "columns": [] }, "format": "csv",
        "language": "fr", "path": office.folder.path().join("none.csv").to_str().unwrap() });
    assert_eq!(office.refused("head", "list.write", request)["code"], "list-no-columns");
    assert!(!office.folder.path().join("none.csv").exists());
}
