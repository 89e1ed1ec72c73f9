//! A call's entry template, filled in as a person with a spreadsheet would.

use calamine::{DataType as _, Reader as _, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;
use std::collections::BTreeMap;
use std::path::Path;

/// Copies a template with files filled in: what stands in a column by its key.
pub fn filled(template: &Path, into: &Path, files: &[BTreeMap<&str, String>]) {
    let mut from: Xlsx<_> = open_workbook(template).unwrap();
    let mut book = Workbook::new();
    for (place, name) in from.sheet_names().into_iter().enumerate() {
        let sheet = book.add_worksheet().set_name(&name).unwrap();
        let range = from.worksheet_range(&name).unwrap();
        let start = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let at = (
                u32::try_from(row).unwrap() + start.0,
                u16::try_from(column).unwrap() + u16::try_from(start.1).unwrap(),
            );
            // A template holds text alone.
            let text = value.get_string().unwrap();
            sheet.write_string(at.0, at.1, text).unwrap();
        }
        if place > 0 {
            continue;
        }
        for (row, file) in (2_u32..).zip(files) {
            for (column, key) in (0_u16..).zip(range.rows().nth(1).unwrap()) {
                let Some(text) = file.get(key.to_string().as_str()) else { continue };
                match text.strip_prefix('#') {
                    Some(number) => sheet.write_number(row, column, number.parse::<f64>().unwrap()).unwrap(),
                    None => sheet.write_string(row, column, text).unwrap(),
                };
            }
        }
    }
    book.save(into).unwrap();
}

/// The first kind, domain and commune of the template's lists, in the words of its language.
pub fn choices(template: &Path) -> [String; 3] {
    let mut from: Xlsx<_> = open_workbook(template).unwrap();
    let lists = from.worksheet_range("lists").unwrap();
    [0, 2, 4].map(|column| lists.get((0, column)).unwrap().to_string())
}

pub fn file(n: usize) -> BTreeMap<&'static str, String> {
    BTreeMap::from([
        ("organisation.kind", "Association".to_owned()),
        ("organisation.nameAr", format!("جمعية افتراضية رقم {n}")),
        ("organisation.registerNumber", format!("{n}/2015")),
        ("organisation.founded", "2015".to_owned()),
        ("organisation.president.nameFr", "Présidente Fictive".to_owned()),
        ("organisation.president.phone", "0600000001".to_owned()),
        ("titleAr", format!("غرس الأشجار {n}")),
        ("places", "#24".to_owned()),
        ("women", "١٠".to_owned()),
        ("months", "6".to_owned()),
        ("amount", "620 640,50".to_owned()),
        ("startsOn", "01/02/2027".to_owned()),
    ])
}
