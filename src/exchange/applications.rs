//! The template of a call come back: a row for each file, as documents of the form's fields. Only the form is looked at
//! here: whether a deposit may be made of them is the office's to say.

use super::scores::Unread;
use super::sheet::{Book, Cell, Held, Sheet, name};
use super::template::{ABOUT, FORMAT, VERSION};
use crate::domain::date::{parse_date, partial_date};
use crate::domain::fault::Faults;
use crate::domain::form::{self, Field, Value as Holds};
use crate::domain::text;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Row of the keys and of the first file, as the template has them.
const KEYS: u32 = 1;
const FIRST: u32 = 2;
/// Most files of one sheet: as many as the template prepares.
pub const MOST_FILES: usize = 500;

/// A template that came back.
#[derive(Debug)]
pub struct Gathered {
    /// The call it was made for.
    pub call: String,
    /// The files, in order.
    pub files: Vec<File>,
}

/// One file of it.
#[derive(Debug)]
pub struct File {
    /// Row in the spreadsheet, from 0.
    pub row: u32,
    /// The applicant's fields.
    pub organisation: Value,
    /// The project's fields; domain and lot by slug and code, under `domain` and `lot`.
    pub project: Value,
    /// The cell of each field by its key.
    pub cells: HashMap<String, String>,
}

/// Reads the rows; a row without anything in it is passed over.
///
/// # Errors
/// [`Unread::File`] with `sheet-foreign`, `sheet-columns` or `sheet-too-much`; [`Unread::Cells`] with `sheet-formula`,
/// `sheet-cell-error`, `number-malformed`, `date-malformed` or `choice-unknown` at their cells.
pub fn parse(book: &Book) -> Result<Gathered, Unread> {
    let call = call_of(book)?;
    let sheet = book.iter().find(|sheet| is_files(sheet)).ok_or(Unread::File("sheet-columns"))?;
    let columns = columns(sheet)?;
    let lists = lists(book);
    let mut faults = Faults::default();
    let mut files = Vec::new();
    for (row, cells) in sheet.rows().into_iter().filter(|(row, _)| *row >= FIRST) {
        if files.len() == MOST_FILES {
            return Err(Unread::File("sheet-too-much"));
        }
        files.extend(file(row, &cells, &columns, &lists, &mut faults));
    }
    if faults.0.is_empty() { Ok(Gathered { call, files }) } else { Err(Unread::Cells(faults)) }
}

fn call_of(book: &Book) -> Result<String, Unread> {
    let sheet = book.iter().find(|sheet| sheet.name == ABOUT).ok_or(Unread::File("sheet-foreign"))?;
    let about: HashMap<String, String> =
        sheet.rows().iter().filter_map(|(_, cells)| Some((plain(cells.get(&0)?), plain(cells.get(&1)?)))).collect();
    let of = |key: &str| about.get(key).map(String::as_str).unwrap_or_default();
    if of("format") == FORMAT && of("version") == VERSION {
        Ok(of("call").to_owned())
    } else {
        Err(Unread::File("sheet-foreign"))
    }
}

fn is_files(sheet: &Sheet) -> bool {
    sheet.cells.iter().any(|cell| cell.row == KEYS && plain(cell) == "organisation.kind")
}

/// A column with its key and the field it belongs to.
type Columns = BTreeMap<u32, (String, &'static Field)>;

fn columns(sheet: &Sheet) -> Result<Columns, Unread> {
    let known: HashMap<String, &'static Field> = form::fields().collect();
    let mut seen = HashSet::new();
    let mut columns = Columns::new();
    for (column, cell) in sheet.row(KEYS) {
        let key = plain(cell);
        let stem = key.split_once(".").filter(|(stem, _)| *stem == "communes").map_or(key.as_str(), |(stem, _)| stem);
        let field = known.get(stem).ok_or(Unread::File("sheet-columns"))?;
        if !seen.insert(key.clone()) {
            return Err(Unread::File("sheet-columns"));
        }
        columns.insert(column, (key, field));
    }
    let has = |key: &str| key == "lot" || key == "communes" || seen.contains(key);
    if known.keys().all(|key| has(key)) && seen.contains("communes.0") {
        Ok(columns)
    } else {
        Err(Unread::File("sheet-columns"))
    }
}

/// What the words of the drop-downs stand for, list by list.
struct Lists {
    kinds: HashMap<String, String>,
    domains: HashMap<String, String>,
    communes: HashMap<String, String>,
    lots: HashMap<String, String>,
}

fn lists(book: &Book) -> Lists {
    let empty = Sheet::default();
    let rows = book.iter().find(|sheet| sheet.name == "lists").unwrap_or(&empty).rows();
    let list = |column: u32, meant: u32| -> HashMap<String, String> {
        rows.iter()
            .filter_map(|(_, cells)| Some((text::line(&plain(cells.get(&column)?)), plain(cells.get(&meant)?))))
            .collect()
    };
    // A lot is chosen by its code: that is what it stands for.
    Lists { kinds: list(0, 1), domains: list(2, 3), communes: list(4, 5), lots: list(6, 6) }
}

fn file(row: u32, cells: &HashMap<u32, &Cell>, columns: &Columns, lists: &Lists, faults: &mut Faults) -> Option<File> {
    let (mut organisation, mut project) = (Map::new(), Map::new());
    let mut communes = Vec::new();
    let mut places = HashMap::new();
    for (column, (key, field)) in columns {
        let at = name(row, *column);
        places.insert(key.clone(), at.clone());
        let Some(cell) = cells.get(column) else { continue };
        let value = match value(cell, field.value, lists) {
            Ok(Value::Null) => continue,
            Ok(value) => value,
            Err(code) => {
                faults.add(format!("cells.{at}"), code);
                continue;
            }
        };
        match key.strip_prefix("organisation.") {
            Some(key) => put(&mut organisation, key, value),
            None if key.starts_with("communes.") => communes.push(value),
            None => put(&mut project, key, value),
        }
    }
    if organisation.is_empty() && project.is_empty() && communes.is_empty() {
        return None;
    }
    project.insert("communes".to_owned(), Value::Array(communes));
    Some(File { row, organisation: Value::Object(organisation), project: Value::Object(project), cells: places })
}

/// Sets a field, or a field of a person: `president.cin`.
fn put(into: &mut Map<String, Value>, key: &str, value: Value) {
    match key.split_once('.') {
        None => {
            into.insert(key.to_owned(), value);
        }
        Some((person, part)) => {
            let person = into.entry(person.to_owned()).or_insert_with(|| json!({}));
            if let Some(person) = person.as_object_mut() {
                person.insert(part.to_owned(), value);
            }
        }
    }
}

/// What stands in a cell, as the request holds it; null when nothing does.
fn value(cell: &Cell, holds: Holds, lists: &Lists) -> Result<Value, &'static str> {
    let written = match &cell.held {
        Held::Text(text) | Held::Number(text) => text.clone(),
        Held::Day(day) if matches!(holds, Holds::Day | Holds::PartialDay) => day.clone(),
        Held::Formula => return Err("sheet-formula"),
        Held::Day(_) | Held::Truth(_) | Held::Error => return Err("sheet-cell-error"),
    };
    if text::line(&written).is_empty() {
        return Ok(Value::Null);
    }
    let chosen = |list: &HashMap<String, String>| list.get(&text::line(&written)).cloned().ok_or("choice-unknown");
    match holds {
        Holds::Text(_) | Holds::Comb(_) => Ok(written.into()),
        Holds::Prose(_) => Ok(written.into()),
        Holds::Count => {
            let number = decimal(&written).ok_or("number-malformed")?;
            if !number.fract().is_zero() {
                return Err("number-malformed");
            }
            number.to_i64().map(Value::from).ok_or("number-malformed")
        }
        Holds::Money => {
            let centimes = decimal(&written).and_then(|amount| amount.checked_mul(Decimal::ONE_HUNDRED));
            let centimes = centimes.filter(|amount| amount.fract().is_zero()).and_then(|amount| amount.to_i64());
            centimes.map(Value::from).ok_or("number-malformed")
        }
        Holds::Day => day(&written).map(Value::from).ok_or("date-malformed"),
        Holds::PartialDay => {
            let plain = text::number(&written);
            day(&plain).or_else(|| partial_date(&plain)).map(Value::from).ok_or("date-malformed")
        }
        Holds::Kind => chosen(&lists.kinds).map(Value::from),
        Holds::Domain => chosen(&lists.domains).map(Value::from),
        Holds::Lot => chosen(&lists.lots).map(Value::from),
        Holds::Communes => chosen(&lists.communes).map(Value::from),
        // The seat may lie outside the territory: then its code is written.
        Holds::Commune => Ok(chosen(&lists.communes).unwrap_or_else(|_| text::number(&written)).into()),
    }
}

/// `23/11/2026` or `2026-11-23`, as ISO.
fn day(written: &str) -> Option<String> {
    let plain = text::number(written);
    let turned: Vec<&str> = plain.split(['/', '.']).collect();
    let iso = match turned.as_slice() {
        [day, month, year] => format!("{year:0>4}-{month:0>2}-{day:0>2}"),
        _ => plain.clone(),
    };
    parse_date(&iso).map(|day| day.to_string())
}

/// A number with blanks between thousands and a point or comma before the decimals. One that could be read two ways,
/// `1.234`, is none: Excel's own cells are numbers.
fn decimal(written: &str) -> Option<Decimal> {
    let plain: String = text::number(written)
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| if matches!(c, ',' | '\u{066B}') { '.' } else { c })
        .collect();
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(rest) || rest.len() > 2 {
        return None;
    }
    plain.trim_end_matches('.').parse().ok()
}

fn plain(cell: &Cell) -> String {
    match &cell.held {
        Held::Text(text) | Held::Number(text) => text.clone(),
        Held::Truth(_) | Held::Day(_) | Held::Formula | Held::Error => String::new(),
    }
}
