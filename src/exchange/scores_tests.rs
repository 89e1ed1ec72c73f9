//! The sheet that goes out is the sheet that comes back.

use super::*;
use crate::exchange::sheet::Held;

fn criterion(max: &str, step: &str, allows_na: bool) -> Criterion {
    let mut one: Criterion = serde_json::from_value(serde_json::json!({
        "slug": "c", "weight": "50", "min": "0", "max": max, "step": step, "commentBelow": "2",
        "levels": [{ "value": "0", "labelAr": "منعدم", "labelFr": "Absent" }],
    }))
    .unwrap();
    one.allows_na = allows_na;
    one
}

fn facts() -> Facts {
    let row = |n: i64, marks: Vec<(Mark, String)>| Row {
        review: format!("uid-{n}"),
        version: n,
        code: format!("R{n:05}"),
        number: format!("2026-A-{n:04}"),
        title: "=تشجير".to_owned(),
        organisation: String::new(),
        marks: marks.into_iter().map(Some).collect(),
        is_closed: false,
    };
    let half = || Mark::Scored("4.5".parse().unwrap());
    Facts {
        title: "2026-A — طلب عروض".to_owned(),
        call: "call-uid".to_owned(),
        reviewer: "reviewer-uid".to_owned(),
        reviewer_name: "مقيمة افتراضية".to_owned(),
        grid: "AB12CD34".to_owned(),
        sections: Vec::new(),
        criteria: vec![
            (7, "الملاءمة".to_owned(), criterion("5", "0.5", true)),
            (8, "الأثر".to_owned(), criterion("100", "0.1", false)),
        ],
        rows: vec![
            row(1, vec![(half(), "لا بأس".to_owned()), (Mark::Missing, String::new())]),
            row(2, vec![(Mark::NotApplicable, String::new()), (Mark::Scored(Decimal::ZERO), "=1+1".to_owned())]),
        ],
        made_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
    }
}

fn read_back(language: Language) -> Book {
    let catalogue = Catalogue::embedded().unwrap();
    let bytes = build(&facts(), language, &catalogue).unwrap();
    crate::exchange::sheet::tests_book(bytes)
}

#[test]
fn what_goes_out_comes_back_the_same_in_every_language() {
    for language in Language::ALL {
        let returned = parse(&read_back(language)).unwrap();
        assert_eq!(returned.call, "call-uid");
        assert_eq!(returned.reviewer, "reviewer-uid");
        assert_eq!(returned.grid, "AB12CD34");
        let marks: Vec<Vec<(i64, String, String)>> = returned
            .rows
            .iter()
            .map(|row| row.marks.iter().map(|(id, cell)| (*id, cell.mark.clone(), cell.comment.clone())).collect())
            .collect();
        let word = Catalogue::embedded().unwrap().plain(language, "reviewing-na-words", &[]);
        let word = word.split('|').next().unwrap().to_owned();
        let text = str::to_owned;
        assert_eq!(
            marks,
            [
                vec![(7, text("4.5"), text("لا بأس")), (8, String::new(), String::new())],
                vec![(7, word, String::new()), (8, text("0"), text("=1+1"))],
            ]
        );
        assert_eq!(returned.rows.iter().map(|row| row.version).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(returned.rows[0].marks[&8].cell, "I3");
    }
}

#[test]
fn rows_that_were_sorted_and_columns_that_were_moved_keep_their_meaning() {
    let mut book = read_back(Language::Fr);
    let before = parse(&book).unwrap();
    for cell in &mut book[0].cells {
        cell.column += 3;
        cell.row = match cell.row {
            2 => 3,
            3 => 2,
            other => other,
        };
    }
    // The search for the keys begins at the first column: the sheet is known by what stands there.
    let moved = book[0].cells.iter_mut().find(|cell| cell.row == KEYS && cell.held == Held::Text("review".into()));
    moved.unwrap().column = 0;
    for cell in book[0].cells.iter_mut().filter(|cell| cell.column == 3 && cell.row > KEYS) {
        cell.column = 0;
    }
    book[0].cells.retain(|cell| !(cell.column == 3 && cell.row == 0));
    let after = parse(&book).unwrap();
    let plain = |returned: &Returned| {
        let mut rows: Vec<_> = returned
            .rows
            .iter()
            .map(|row| {
                let marks: Vec<_> =
                    row.marks.iter().map(|(id, cell)| (*id, cell.mark.clone(), cell.comment.clone())).collect();
                (row.review.clone(), row.version, marks)
            })
            .collect();
        rows.sort();
        rows
    };
    assert_eq!(plain(&before), plain(&after));
}

#[test]
fn what_is_no_such_sheet_or_was_cut_is_refused() {
    let file = |book: &Book| match parse(book) {
        Err(Unread::File(code)) => code,
        other => panic!("{other:?}"),
    };
    let whole = read_back(Language::Ar);
    assert_eq!(file(&Vec::new()), "sheet-foreign");
    let mut other = whole.clone();
    other.retain(|sheet| sheet.name != ABOUT);
    assert_eq!(file(&other), "sheet-foreign");
    let mut newer = whole.clone();
    let about = newer.iter_mut().find(|sheet| sheet.name == ABOUT).unwrap();
    about.cells.iter_mut().find(|cell| cell.held == Held::Text("1".into())).unwrap().held = Held::Text("2".into());
    assert_eq!(file(&newer), "sheet-foreign");
    for key in ["review", "version", "comment:7"] {
        let mut cut = whole.clone();
        cut[0].cells.retain(|cell| cell.held != Held::Text(key.into()));
        assert_eq!(file(&cut), "sheet-columns", "{key}");
    }
    let mut twice = whole.clone();
    twice[0].cells.push(Cell { row: KEYS, column: 40, held: Held::Text("mark:7".into()) });
    assert_eq!(file(&twice), "sheet-columns");
}

#[test]
fn cells_that_can_hold_no_mark_are_named() {
    let cells = |change: &dyn Fn(&mut Vec<Cell>)| {
        let mut book = read_back(Language::Fr);
        change(&mut book[0].cells);
        match parse(&book) {
            Err(Unread::Cells(faults)) => {
                faults.0.into_iter().map(|fault| (fault.field, fault.code)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        }
    };
    let put = |row: u32, column: u32, held: Held| {
        move |cells: &mut Vec<Cell>| {
            cells.retain(|cell| !(cell.row == row && cell.column == column));
            cells.push(Cell { row, column, held: held.clone() });
        }
    };
    let at = |cell: &str, code| vec![(format!("cells.{cell}"), code)];
    assert_eq!(cells(&put(2, 6, Held::Formula)), at("G3", "sheet-formula"));
    assert_eq!(cells(&put(2, 6, Held::Day("2026-05-04".into()))), at("G3", "sheet-cell-error"));
    assert_eq!(cells(&put(3, 8, Held::Error)), at("I4", "sheet-cell-error"));
    assert_eq!(cells(&put(3, 8, Held::Truth(true))), at("I4", "sheet-cell-error"));
    assert_eq!(cells(&put(9, 6, Held::Number("4".into()))), at("A10", "sheet-row-unknown"));
    assert_eq!(cells(&put(3, 0, Held::Text("uid-1".into()))), at("A4", "sheet-row-repeated"));
}

#[test]
fn heads_are_closed_marks_open_and_values_chosen_from_the_scale() {
    let catalogue = Catalogue::embedded().unwrap();
    let bytes = build(&facts(), Language::Ar, &catalogue).unwrap();
    let part = |name: &str| {
        use std::io::Read as _;
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let sheet = part("xl/worksheets/sheet1.xml");
    for piece in ["rightToLeft=\"1\"", "<sheetProtection", "lists!$A$1:$A$12", "type=\"decimal\"", "hidden=\"1\""] {
        assert!(sheet.contains(piece), "{piece}");
    }
    // What an applicant wrote is text and never a formula.
    assert!(!sheet.contains("<f>"), "{sheet}");
    assert_eq!(bytes, build(&facts(), Language::Ar, &catalogue).unwrap());
}
