//! Spreadsheets good, odd and hostile, read without the process around the reader; `tests/reviewing.rs` has it.

use super::*;
use rust_xlsxwriter::{Formula, Workbook};

fn written(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

/// An archive with the parts of a spreadsheet, one of them replaced.
fn with_sheet(xml: &str) -> Vec<u8> {
    let plain = written(|sheet| {
        sheet.write_string(0, 0, "a").unwrap();
    });
    let mut from = zip::ZipArchive::new(Cursor::new(plain)).unwrap();
    let mut into = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for i in 0..from.len() {
        let mut part = from.by_index(i).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        into.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        let bytes = if name == "xl/worksheets/sheet1.xml" { xml.as_bytes().to_vec() } else { bytes };
        into.write_all(&bytes).unwrap();
    }
    into.finish().unwrap().into_inner()
}

fn sheet_of(rows: &str) -> Vec<u8> {
    with_sheet(&format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
         <sheetData>{rows}</sheetData></worksheet>"
    ))
}

#[test]
fn every_kind_of_cell_is_told_apart() {
    let content = written(|sheet| {
        sheet.write_string(0, 0, "نص").unwrap();
        sheet.write_number(0, 1, 4.5).unwrap();
        sheet.write_number(0, 2, 3.0).unwrap();
        sheet.write_boolean(0, 3, true).unwrap();
        sheet.write_formula(1, 0, Formula::new("=2+2").set_result("4")).unwrap();
        sheet.write_string(6, 27, "x").unwrap();
    });
    let book = book(content).unwrap();
    let found: Vec<(String, Held)> = book[0].cells.iter().map(|cell| (cell.name(), cell.held.clone())).collect();
    assert_eq!(
        found,
        [
            ("A1".to_owned(), Held::Text("نص".into())),
            ("B1".to_owned(), Held::Number("4.5".into())),
            ("C1".to_owned(), Held::Number("3".into())),
            ("D1".to_owned(), Held::Truth(true)),
            ("A2".to_owned(), Held::Formula),
            ("AB7".to_owned(), Held::Text("x".into())),
        ]
    );
}

#[test]
fn what_is_beyond_the_bounds_is_refused_and_does_not_fill_memory() {
    // One cell at the far corner: read as a rectangle it would be seventeen thousand million cells.
    let far = sheet_of("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    assert_eq!(book(far), Err("sheet-too-much".to_owned()));
    let wide = sheet_of("<row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row>");
    assert_eq!(book(wide), Err("sheet-too-much".to_owned()));
    let cells: String =
        (1..=40_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>")).collect();
    assert_eq!(book(sheet_of(&cells)).unwrap()[0].cells.len(), 40_000);
}

#[test]
fn what_claims_to_be_huge_is_not_unpacked() {
    let mut into = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    into.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let blank = vec![b' '; 1024 * 1024];
    for _ in 0..201 {
        into.write_all(&blank).unwrap();
    }
    let bomb = into.finish().unwrap().into_inner();
    assert!(bomb.len() < 1024 * 1024, "{}", bomb.len());
    assert_eq!(book(bomb), Err("sheet-too-much".to_owned()));
}

#[test]
fn what_is_no_spreadsheet_is_refused_from_the_outside() {
    let code = |content: &[u8]| look(content).unwrap_err().to_string();
    assert_eq!(code(b"not a zip"), "sheet-not-xlsx");
    assert_eq!(code(&[]), "sheet-not-xlsx");
    assert_eq!(code(b"%PDF-1.7 %%EOF"), "sheet-not-xlsx");
    assert_eq!(code(&[0xD0, 0xCF, 0x11, 0xE0, 0, 0]), "sheet-macro");
    assert_eq!(code(&vec![b'a'; MOST + 1]), "sheet-too-large");
    // Macros under the name of a plain spreadsheet.
    let mut into = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for part in ["[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"] {
        into.start_file(part, zip::write::SimpleFileOptions::default()).unwrap();
        into.write_all(b"<x/>").unwrap();
    }
    assert_eq!(code(&into.finish().unwrap().into_inner()), "sheet-macro");
    assert!(look(&written(|_| ())).is_ok());
}

#[test]
fn broken_parts_are_refused_and_stop_nothing() {
    for xml in ["", "<worksheet", "<worksheet><sheetData><row><c r=\"A1\" t=\"s\"><v>99</v></c></row>", "\u{0}"] {
        let read = book(with_sheet(xml));
        assert!(read.is_err() || read.unwrap().iter().all(|sheet| sheet.cells.is_empty()), "{xml:?}");
    }
    let whole = written(|sheet| {
        sheet.write_string(0, 0, "a").unwrap();
    });
    for length in (0..whole.len()).step_by(97) {
        assert!(book(whole[..length].to_vec()).is_err(), "{length}");
    }
}

proptest::proptest! {
    #[test]
    fn no_content_whatever_stops_the_reader(places in proptest::collection::vec((0usize..4000, 0u8..), 1..12)) {
        let mut content = written(|sheet| { sheet.write_string(3, 3, "أ").unwrap(); });
        for (at, byte) in places {
            let at = at % content.len();
            content[at] = byte;
        }
        let _ = book(content);
    }
}
