//! Reading a spreadsheet that comes from outside, in a process of its own: a file of 8 kB can make a reader ask for
//! gigabytes or never end. The child is this same program, started with one hidden word; it limits itself, takes the
//! file from its standard input, knows neither the office nor its folder, and answers with the typed cells as JSON.
//! Its answer is read with the same distrust: at most so many bytes within so many seconds.

use super::ExchangeError;
use crate::domain::attachment::{AttachmentKind, sniff};
use calamine::{DataRef, Reader as _, Xlsx, XlsxFormulaMetadata};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// The hidden word that makes the program a reader of one spreadsheet.
const WORD: &str = "read-sheet";
/// Largest file, in bytes.
pub const MOST: usize = 25 * 1024 * 1024;
/// Most rows and columns of a sheet, most cells and sheets of a file.
const MOST_ROWS: u32 = 50_000;
const MOST_COLUMNS: u32 = 256;
const MOST_CELLS: usize = 1_000_000;
const MOST_SHEETS: usize = 16;
/// Most bytes that the reader answers with.
const MOST_ANSWER: u64 = 256 * 1024 * 1024;
/// Most bytes that the parts of a file may claim to be once unpacked.
const MOST_UNPACKED: u64 = 200 * 1024 * 1024;
/// Most memory of the reader, in bytes, and most seconds of its work. The mapped libraries of the window count.
#[cfg(unix)]
const MEMORY: u64 = 1024 * 1024 * 1024;
#[cfg(unix)]
const SECONDS: u64 = 20;
/// How long its answer is awaited.
const PATIENCE: Duration = Duration::from_secs(30);

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// Text.
    Text(String),
    /// A number, as the shortest decimal that gives it back.
    Number(String),
    /// True or false.
    Truth(bool),
    /// A day, `YYYY-MM-DD`; what stands after it is left.
    Day(String),
    /// A formula; its last result is not trusted.
    Formula,
    /// An error of the spreadsheet.
    Error,
}

/// One cell; rows and columns from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Row.
    pub row: u32,
    /// Column.
    pub column: u32,
    /// What stands in it.
    pub held: Held,
}

impl Cell {
    /// Its name in the spreadsheet: `B7`.
    #[must_use]
    pub fn name(&self) -> String {
        name(self.row, self.column)
    }
}

/// The name of a cell in the spreadsheet.
#[must_use]
pub fn name(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column.saturating_add(1);
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &row.saturating_add(1).to_string()
}

/// One sheet with the cells that hold anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its cells, row by row.
    pub cells: Vec<Cell>,
}

impl Sheet {
    /// The cells of a row by column.
    #[must_use]
    pub fn row(&self, row: u32) -> HashMap<u32, &Cell> {
        self.cells.iter().filter(|cell| cell.row == row).map(|cell| (cell.column, cell)).collect()
    }

    /// Every row that holds anything, in order, its cells by column.
    #[must_use]
    pub fn rows(&self) -> Vec<(u32, HashMap<u32, &Cell>)> {
        let mut rows: std::collections::BTreeMap<u32, HashMap<u32, &Cell>> = std::collections::BTreeMap::new();
        for cell in &self.cells {
            rows.entry(cell.row).or_default().insert(cell.column, cell);
        }
        rows.into_iter().collect()
    }
}

/// What a spreadsheet holds.
pub type Book = Vec<Sheet>;

/// Reads a spreadsheet from disk, never more of it than such a file may hold.
///
/// # Errors
/// [`ExchangeError::Disk`], and those of [`read`].
pub fn open(path: &Path) -> Result<Book, ExchangeError> {
    let file = std::fs::File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(ExchangeError::Unfit("sheet-not-xlsx"));
    }
    let mut content = Vec::new();
    file.take(u64::try_from(MOST).unwrap_or(u64::MAX).saturating_add(1)).read_to_end(&mut content)?;
    read(content)
}

/// Reads a spreadsheet's content in a process of its own.
///
/// # Errors
/// `sheet-too-large`, `sheet-macro`, `sheet-not-xlsx`, `sheet-too-much`, `sheet-unreadable`.
pub fn read(content: Vec<u8>) -> Result<Book, ExchangeError> {
    look(&content)?;
    let mut child = start()?;
    let answer = ask(&mut child, content);
    // Whatever it was doing, it is not waited for beyond its answer.
    let _ = child.kill();
    let _ = child.wait();
    let answer: Result<Book, String> =
        serde_json::from_slice(&answer?).map_err(|_| ExchangeError::Unfit("sheet-unreadable"))?;
    answer.map_err(|code| match code.as_str() {
        "sheet-too-much" => ExchangeError::Unfit("sheet-too-much"),
        _ => ExchangeError::Unfit("sheet-unreadable"),
    })
}

/// What can be told from the outside is told before a reader is started.
fn look(content: &[u8]) -> Result<(), ExchangeError> {
    if content.len() > MOST {
        return Err(ExchangeError::Unfit("sheet-too-large"));
    }
    match sniff("sheet.xlsx", content) {
        Ok(AttachmentKind::Xlsx) => Ok(()),
        Err("attachment-macro") => Err(ExchangeError::Unfit("sheet-macro")),
        Ok(_) | Err(_) => Err(ExchangeError::Unfit("sheet-not-xlsx")),
    }
}

fn start() -> Result<Child, ExchangeError> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(WORD).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // It inherits no password and no path of the office; Windows does not start a program without its root.
    command.env_clear();
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    Ok(command.spawn()?)
}

fn ask(child: &mut Child, content: Vec<u8>) -> Result<Vec<u8>, ExchangeError> {
    let unreadable = || ExchangeError::Unfit("sheet-unreadable");
    let (Some(mut into), Some(from)) = (child.stdin.take(), child.stdout.take()) else { return Err(unreadable()) };
    // It may die before it took everything: then the pipe breaks, and its answer says enough.
    std::thread::spawn(move || into.write_all(&content));
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        let read = from.take(MOST_ANSWER).read_to_end(&mut answer);
        tell.send(read.map(|_| answer))
    });
    match told.recv_timeout(PATIENCE) {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(_)) | Err(_) => Err(unreadable()),
    }
}

/// Where the program begins: whether it was started to read one spreadsheet, and what it then ends with.
#[must_use]
pub fn serve() -> Option<ExitCode> {
    let mut words = std::env::args_os().skip(1);
    if words.next()? != WORD || words.next().is_some() {
        return None;
    }
    Some(if work().is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn work() -> std::io::Result<()> {
    limit()?;
    let mut content = Vec::new();
    std::io::stdin().lock().take(u64::try_from(MOST).unwrap_or(u64::MAX)).read_to_end(&mut content)?;
    let answer = book(content);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer(&mut out, &answer)?;
    out.flush()
}

/// On Windows the parent's patience and the sizes that the archive claims are all that bounds the reader.
fn limit() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        rlimit::Resource::AS.set(MEMORY, MEMORY)?;
        rlimit::Resource::CPU.set(SECONDS, SECONDS)?;
        rlimit::Resource::CORE.set(0, 0)?;
    }
    Ok(())
}

/// The typed cells of a spreadsheet.
fn book(content: Vec<u8>) -> Result<Book, String> {
    let unreadable = || "sheet-unreadable".to_owned();
    weigh(&content)?;
    let mut book = Xlsx::new(Cursor::new(content)).map_err(|_| unreadable())?;
    let names = book.sheet_names();
    if names.len() > MOST_SHEETS {
        return Err("sheet-too-much".to_owned());
    }
    let mut left = MOST_CELLS;
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        let mut cells = Vec::new();
        // A sheet that is a chart has no cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&name) else { continue };
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(|_| unreadable())? {
            let Some(held) = held(&cell.value, cell.formula.as_ref()) else { continue };
            let (row, column) = cell.pos;
            left = left.checked_sub(1).ok_or_else(|| "sheet-too-much".to_owned())?;
            if row >= MOST_ROWS || column >= MOST_COLUMNS {
                return Err("sheet-too-much".to_owned());
            }
            cells.push(Cell { row, column, held });
        }
        sheets.push(Sheet { name, cells });
    }
    Ok(sheets)
}

/// Adds up what the archive's parts claim to be once unpacked.
fn weigh(content: &[u8]) -> Result<(), String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(content)).map_err(|_| "sheet-unreadable".to_owned())?;
    let mut whole: u64 = 0;
    for i in 0..archive.len() {
        let part = archive.by_index_raw(i).map_err(|_| "sheet-unreadable".to_owned())?;
        whole = whole.saturating_add(part.size());
    }
    if whole > MOST_UNPACKED { Err("sheet-too-much".to_owned()) } else { Ok(()) }
}

fn held(value: &DataRef<'_>, formula: Option<&XlsxFormulaMetadata>) -> Option<Held> {
    if formula.is_some() {
        return Some(Held::Formula);
    }
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(number) => Held::Number(number.to_string()),
        DataRef::Float(number) => Held::Number(number.to_string()),
        DataRef::String(text) | DataRef::DurationIso(text) => Held::Text(text.clone()),
        DataRef::SharedString(text) => Held::Text((*text).to_owned()),
        DataRef::Bool(truth) => Held::Truth(*truth),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Held::Day(format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTimeIso(text) => Held::Day(text.chars().take(10).collect()),
        DataRef::Error(_) => Held::Error,
    })
}

/// The cells of a spreadsheet, read in this process, for the tests of forms.
#[cfg(test)]
pub(crate) fn tests_book(content: Vec<u8>) -> Book {
    book(content).unwrap()
}

#[cfg(test)]
#[path = "sheet_tests.rs"]
mod tests;
