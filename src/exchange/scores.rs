//! The spreadsheet of one reviewer's scores: a row for each file, a column for each criterion and one for its comment,
//! a hidden row of keys and two hidden columns by which everything is known when it comes back, however it was sorted.

use super::ExchangeError;
use super::sheet::{Book, Cell, Held, Sheet, name};
use crate::domain::fault::Faults;
use crate::domain::programme::Criterion;
use crate::domain::score::Mark;
use crate::i18n::{Catalogue, Language, without_marks};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime, Format,
    FormatAlign, FormatBorder, Formula, ProtectionOptions, Workbook, Worksheet,
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The name that such a file bears inside, and the newest version of its form.
const FORMAT: &str = "awrach-scores";
const VERSION: &str = "1";
/// The sheet by which a file is known.
const ABOUT: &str = "awrach";
/// Row of the keys, hidden; the first file stands below it.
const KEYS: u32 = 1;
const FIRST: u32 = 2;
/// Columns before the first criterion: review and version, hidden; code, number, title, organisation.
const BEFORE: u16 = 6;
/// Values of a scale up to this many are chosen from a list.
const MOST_VALUES: usize = 50;

/// What a sheet is made of.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Code and title of the call.
    pub title: String,
    /// The call's own mark, the same in every office.
    pub call: String,
    /// The reviewer's own mark.
    pub reviewer: String,
    /// The reviewer's name.
    pub reviewer_name: String,
    /// Code of the grid.
    pub grid: String,
    /// Sections of the grid: slug, and name in the sheet's language.
    pub sections: Vec<(String, String)>,
    /// Criteria with their ids and names in the sheet's language.
    pub criteria: Vec<(i64, String, Criterion)>,
    /// The files.
    pub rows: Vec<Row>,
    /// Day it is made, which the file carries.
    pub made_on: chrono::NaiveDate,
}

/// One file.
#[derive(Debug, Clone)]
pub struct Row {
    /// The review's own mark.
    pub review: String,
    /// Version that stands.
    pub version: i64,
    /// Code on the paper.
    pub code: String,
    /// Register number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Organisation; empty where it is hidden.
    pub organisation: String,
    /// Marks and comments, in the grid's order; `None` where the review does not hold the criterion.
    pub marks: Vec<Option<(Mark, String)>>,
    /// Whether it was handed in already: its cells are closed.
    pub is_closed: bool,
}

/// A sheet that came back, told to be one of this form. Marks are as they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The call it was made for.
    pub call: String,
    /// The reviewer it was made for.
    pub reviewer: String,
    /// Code of the grid it was made for.
    pub grid: String,
    /// The files.
    pub rows: Vec<ReturnedRow>,
}

/// One file of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnedRow {
    /// The review's own mark.
    pub review: String,
    /// Version that the sheet was made from.
    pub version: i64,
    /// Row in the spreadsheet, from 0.
    pub row: u32,
    /// What is written at each criterion, by its id.
    pub marks: BTreeMap<i64, WrittenCell>,
}

/// What is written at one criterion.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenCell {
    /// Cell of the mark.
    pub cell: String,
    /// The mark as written.
    pub mark: String,
    /// The comment as written.
    pub comment: String,
}

/// The workbook, as bytes.
///
/// # Errors
/// A fault of the program: the sheet could not be laid out.
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Result<Vec<u8>, ExchangeError> {
    let writer = Writer { facts, language, catalogue };
    let mut book = Workbook::new();
    let day = ExcelDateTime::parse_from_str(&facts.made_on.format("%Y-%m-%d").to_string())?;
    book.set_properties(&DocProperties::new().set_title(facts.title.as_str()).set_creation_datetime(&day));
    writer.scores(book.add_worksheet())?;
    writer.explanations(book.add_worksheet())?;
    writer.lists(book.add_worksheet())?;
    writer.about(book.add_worksheet())?;
    Ok(book.save_to_buffer()?)
}

struct Writer<'a> {
    facts: &'a Facts,
    language: Language,
    catalogue: &'a Catalogue,
}

impl Writer<'_> {
    fn text(&self, key: &str) -> String {
        without_marks(&self.catalogue.plain(self.language, key, &[]))
    }

    /// The word written here for "not applicable": the first of the language's.
    fn not_applicable(&self) -> String {
        self.text("reviewing-na-words").split('|').next().unwrap_or_default().to_owned()
    }

    fn scores(&self, sheet: &mut Worksheet) -> Result<(), ExchangeError> {
        sheet.set_name(self.text("reviewing-sheet-scores"))?;
        sheet.set_right_to_left(self.language.is_rtl());
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::VerticalCenter)
            .set_border(FormatBorder::Thin)
            .set_background_color(Color::RGB(0x00EE_F3F1));
        let keys = ["review", "version", "code", "number", "title", "organisation"];
        let labels = ["review", "version", "code", "number", "title", "organisation"]
            .map(|word| self.text(&format!("reviewing-sheet-{word}")));
        let heads = keys.iter().map(|key| (*key).to_owned()).zip(labels);
        let marks = self.facts.criteria.iter().flat_map(|(id, name, criterion)| {
            let shown = format!("{name} ({} → {})", plain(criterion.min), plain(criterion.max));
            [(format!("mark:{id}"), shown), (format!("comment:{id}"), self.text("reviewing-sheet-comment"))]
        });
        for (at, (key, label)) in (0_u16..).zip(heads.chain(marks)) {
            sheet.write_string_with_format(0, at, &label, &head)?;
            sheet.write_string(KEYS, at, &key)?;
        }
        for (row, file) in (FIRST..).zip(&self.facts.rows) {
            self.file(sheet, row, file)?;
        }
        self.widths(sheet)?;
        for (at, (i, (_, _, criterion))) in (BEFORE..).step_by(2).zip(self.facts.criteria.iter().enumerate()) {
            if let Some(rule) = self.validation(i, criterion)? {
                let last = FIRST + u32::try_from(self.facts.rows.len().max(1)).unwrap_or(1) - 1;
                sheet.add_data_validation(FIRST, at, last, at, &rule)?;
            }
        }
        // Heads and what names a file are closed, without a password: a guard-rail, not a wall.
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            format_cells: true,
            ..ProtectionOptions::default()
        });
        Ok(())
    }

    fn widths(&self, sheet: &mut Worksheet) -> Result<(), ExchangeError> {
        for (at, width) in [(2, 10), (3, 16), (4, 40), (5, 32)] {
            sheet.set_column_width(at, width)?;
        }
        for (at, _) in (BEFORE..).step_by(2).zip(&self.facts.criteria) {
            sheet.set_column_width(at, 16)?;
            sheet.set_column_width(at + 1, 30)?;
        }
        sheet.set_column_hidden(0)?;
        sheet.set_column_hidden(1)?;
        sheet.set_row_height(0, 62)?;
        sheet.set_row_hidden(KEYS)?;
        sheet.set_freeze_panes(FIRST, 4)?;
        Ok(())
    }

    fn file(&self, sheet: &mut Worksheet, row: u32, file: &Row) -> Result<(), ExchangeError> {
        let known = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let open = Format::new().set_align(FormatAlign::Top).set_border(FormatBorder::Hair);
        let (open, words) = if file.is_closed {
            (open.clone().set_font_color(Color::Gray), open.set_text_wrap().set_font_color(Color::Gray))
        } else {
            (open.clone().set_unlocked(), open.set_text_wrap().set_num_format("@").set_unlocked())
        };
        sheet.write_string(row, 0, &file.review)?;
        sheet.write_string(row, 1, file.version.to_string())?;
        for (at, text) in (2_u16..).zip([&file.code, &file.number, &file.title, &file.organisation]) {
            sheet.write_string_with_format(row, at, text, &known)?;
        }
        let foreign = Format::new().set_background_color(Color::Silver).set_border(FormatBorder::Hair);
        for (at, held) in (BEFORE..).step_by(2).zip(&file.marks) {
            let Some((mark, comment)) = held else {
                sheet.write_blank(row, at, &foreign)?;
                sheet.write_blank(row, at + 1, &foreign)?;
                continue;
            };
            match mark {
                Mark::Missing => sheet.write_blank(row, at, &open)?,
                Mark::NotApplicable => sheet.write_string_with_format(row, at, self.not_applicable(), &open)?,
                Mark::Scored(value) => match value.to_f64() {
                    Some(number) => sheet.write_number_with_format(row, at, number, &open)?,
                    None => sheet.write_string_with_format(row, at, plain(*value), &open)?,
                },
            };
            if comment.is_empty() {
                sheet.write_blank(row, at + 1, &words)?;
            } else {
                sheet.write_string_with_format(row, at + 1, comment, &words)?;
            }
        }
        Ok(())
    }

    /// A list of the scale's values where it is short, else the bounds of the scale.
    fn validation(&self, at: usize, criterion: &Criterion) -> Result<Option<DataValidation>, ExchangeError> {
        let values = values(criterion);
        let rule = if values.is_empty() {
            // "Not applicable" is a word: where it may be written only the core can check.
            let (Some(min), Some(max)) = (criterion.min.to_f64(), criterion.max.to_f64()) else { return Ok(None) };
            if criterion.allows_na {
                return Ok(None);
            }
            DataValidation::new().allow_decimal_number(DataValidationRule::Between(min, max))
        } else {
            let column = letters(at);
            let rows = values.len() + usize::from(criterion.allows_na);
            DataValidation::new().allow_list_formula(Formula::new(format!("=lists!${column}$1:${column}${rows}")))
        };
        let message = self.catalogue.plain(
            self.language,
            "reviewing-sheet-value",
            &[
                ("min", plain(criterion.min).into()),
                ("max", plain(criterion.max).into()),
                ("step", plain(criterion.step).into()),
            ],
        );
        Ok(Some(
            rule.set_error_style(DataValidationErrorStyle::Stop)
                .set_error_message(without_marks(&message).chars().take(250).collect::<String>())?,
        ))
    }

    fn lists(&self, sheet: &mut Worksheet) -> Result<(), ExchangeError> {
        sheet.set_name("lists")?;
        for (at, (_, _, criterion)) in (0_u16..).zip(&self.facts.criteria) {
            let mut row = 0;
            for value in values(criterion) {
                if let Some(number) = value.to_f64() {
                    sheet.write_number(row, at, number)?;
                }
                row += 1;
            }
            if row > 0 && criterion.allows_na {
                sheet.write_string(row, at, self.not_applicable())?;
            }
        }
        sheet.set_hidden(true);
        Ok(())
    }

    /// What each value means, and what must be commented on.
    fn explanations(&self, sheet: &mut Worksheet) -> Result<(), ExchangeError> {
        sheet.set_name(self.text("reviewing-sheet-help"))?;
        sheet.set_right_to_left(self.language.is_rtl());
        let bold = Format::new().set_bold();
        let head = Format::new().set_bold().set_background_color(Color::RGB(0x00EE_F3F1));
        let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        sheet.write_string_with_format(0, 0, &self.facts.title, &bold)?;
        sheet.write_string(1, 0, &self.facts.reviewer_name)?;
        let of_grid =
            self.catalogue.plain(self.language, "reviewing-sheet-grid", &[("grid", self.facts.grid.as_str().into())]);
        sheet.write_string(2, 0, without_marks(&of_grid))?;
        let mut row = 4;
        for key in ["reviewing-sheet-help-one", "reviewing-sheet-help-two", "reviewing-sheet-help-three"] {
            sheet.write_string(row, 0, self.text(key))?;
            row += 1;
        }
        row += 1;
        let mut section = None;
        for (_, name, criterion) in &self.facts.criteria {
            if criterion.section != section {
                section.clone_from(&criterion.section);
                if let Some((_, title)) = self.facts.sections.iter().find(|(slug, _)| Some(slug) == section.as_ref()) {
                    sheet.write_string_with_format(row, 0, title, &head)?;
                    row += 1;
                }
            }
            sheet.write_string_with_format(row, 0, name, &bold)?;
            row += 1;
            for level in &criterion.levels {
                let label = match self.language {
                    Language::Ar => &level.label_ar,
                    Language::Fr => &level.label_fr,
                    Language::En if level.label_en.is_empty() => &level.label_fr,
                    Language::En => &level.label_en,
                };
                sheet.write_string_with_format(row, 0, format!("{} — {label}", level.value), &wrap)?;
                row += 1;
            }
            let asked = [
                ("reviewing-sheet-comment-below", "below", criterion.comment_below),
                ("reviewing-sheet-comment-above", "above", criterion.comment_above),
            ];
            for (key, argument, level) in asked {
                let Some(level) = level else { continue };
                let told = self.catalogue.plain(self.language, key, &[(argument, plain(level).into())]);
                sheet.write_string_with_format(row, 0, without_marks(&told), &wrap)?;
                row += 1;
            }
        }
        sheet.set_column_width(0, 110)?;
        sheet.protect();
        Ok(())
    }

    fn about(&self, sheet: &mut Worksheet) -> Result<(), ExchangeError> {
        sheet.set_name(ABOUT)?;
        let facts = self.facts;
        let entries = [
            ("format", FORMAT),
            ("version", VERSION),
            ("call", &facts.call),
            ("reviewer", &facts.reviewer),
            ("grid", &facts.grid),
        ];
        for (row, (key, value)) in (0_u32..).zip(entries) {
            sheet.write_string(row, 0, key)?;
            sheet.write_string(row, 1, value)?;
        }
        sheet.set_hidden(true);
        Ok(())
    }
}

fn plain(value: Decimal) -> String {
    value.normalize().to_string()
}

/// Letters of a column.
fn letters(column: usize) -> String {
    name(0, u32::try_from(column).unwrap_or(0)).trim_end_matches('1').to_owned()
}

/// Every value of a scale that is short enough to choose from; none of a longer one.
fn values(criterion: &Criterion) -> Vec<Decimal> {
    if !criterion.scale().is_sound() {
        return Vec::new();
    }
    let next = |value: &Decimal| value.checked_add(criterion.step).filter(|next| *next <= criterion.max);
    let values: Vec<_> = std::iter::successors(Some(criterion.min), next).take(MOST_VALUES + 1).collect();
    if values.len() > MOST_VALUES { Vec::new() } else { values }
}

/// Tells what came back. Only the form is looked at here; what the marks are worth is the office's to say.
///
/// # Errors
/// [`Unread::File`] for a file that is not of this form; [`Unread::Cells`] with a fault for each cell that can hold no
/// mark: `sheet-formula`, `sheet-cell-error`, `sheet-row-unknown`, `sheet-row-repeated`.
pub fn parse(book: &Book) -> Result<Returned, Unread> {
    let about = about(book)?;
    let of = |key: &str| about.get(key).cloned().unwrap_or_default();
    if of("format") != FORMAT || of("version") != VERSION {
        return Err(Unread::File("sheet-foreign"));
    }
    // The sheet of the scores bears its keys, whatever it is called now and wherever it stands.
    let sheet = book.iter().find(|sheet| text_at(sheet, KEYS, 0) == "review").ok_or(Unread::File("sheet-columns"))?;
    let columns = columns(sheet)?;
    let mut faults = Faults::default();
    let mut seen = HashSet::new();
    let mut rows = Vec::new();
    for (row, cells) in sheet.rows().into_iter().filter(|(row, _)| *row >= FIRST) {
        let review = cells.get(&columns.review).map(|cell| text(cell)).unwrap_or_default();
        let version = cells.get(&columns.version).map(|cell| text(cell)).unwrap_or_default();
        let Ok(version) = version.trim().parse::<i64>() else {
            // A row that someone wrote below the files cannot be anybody's.
            if columns.marks.values().any(|(mark, comment)| cells.contains_key(mark) || cells.contains_key(comment)) {
                faults.add(format!("cells.{}", name(row, columns.review)), "sheet-row-unknown");
            }
            continue;
        };
        if !seen.insert(review.clone()) {
            faults.add(format!("cells.{}", name(row, columns.review)), "sheet-row-repeated");
            continue;
        }
        rows.push(ReturnedRow { review, version, row, marks: marks(row, &cells, &columns, &mut faults) });
    }
    if faults.0.is_empty() {
        Ok(Returned { call: of("call"), reviewer: of("reviewer"), grid: of("grid"), rows })
    } else {
        Err(Unread::Cells(faults))
    }
}

/// Why a sheet that came back cannot be read.
#[derive(Debug)]
pub enum Unread {
    /// The file as a whole; the code says why.
    File(&'static str),
    /// Some of its cells.
    Cells(Faults),
}

fn about(book: &Book) -> Result<HashMap<String, String>, Unread> {
    let sheet = book.iter().find(|sheet| sheet.name == ABOUT).ok_or(Unread::File("sheet-foreign"))?;
    Ok(sheet.rows().into_iter().filter_map(|(_, cells)| Some((text(cells.get(&0)?), text(cells.get(&1)?)))).collect())
}

struct Columns {
    review: u32,
    version: u32,
    marks: BTreeMap<i64, (u32, u32)>,
}

/// Columns are known by their keys, so that one that was moved keeps its meaning; a key that is gone or stands twice
/// is no sheet that can be trusted.
fn columns(sheet: &Sheet) -> Result<Columns, Unread> {
    let broken = || Unread::File("sheet-columns");
    let mut places: HashMap<String, u32> = HashMap::new();
    for (column, cell) in sheet.row(KEYS) {
        if places.insert(text(cell), column).is_some() {
            return Err(broken());
        }
    }
    let place = |key: &str| places.get(key).copied().ok_or_else(broken);
    let mut marks = BTreeMap::new();
    for key in places.keys() {
        if let Some(id) = key.strip_prefix("mark:") {
            let id = id.parse().map_err(|_| broken())?;
            marks.insert(id, (place(key)?, place(&format!("comment:{id}"))?));
        }
    }
    Ok(Columns { review: place("review")?, version: place("version")?, marks })
}

fn marks(row: u32, cells: &HashMap<u32, &Cell>, columns: &Columns, faults: &mut Faults) -> BTreeMap<i64, WrittenCell> {
    let mut marks = BTreeMap::new();
    for (id, (mark, comment)) in &columns.marks {
        let mut take = |column: &u32| match cells.get(column).map(|cell| &cell.held) {
            None => String::new(),
            Some(Held::Text(text) | Held::Number(text)) => text.clone(),
            // Excel turns 4/5 into a day: better told than guessed.
            Some(Held::Day(_) | Held::Truth(_) | Held::Error) => {
                faults.add(format!("cells.{}", name(row, *column)), "sheet-cell-error");
                String::new()
            }
            Some(Held::Formula) => {
                faults.add(format!("cells.{}", name(row, *column)), "sheet-formula");
                String::new()
            }
        };
        let (written, said) = (take(mark), take(comment));
        marks.insert(*id, WrittenCell { cell: name(row, *mark), mark: written, comment: said });
    }
    marks
}

fn text(cell: &Cell) -> String {
    match &cell.held {
        Held::Text(text) | Held::Number(text) => text.clone(),
        Held::Truth(_) | Held::Day(_) | Held::Formula | Held::Error => String::new(),
    }
}

fn text_at(sheet: &Sheet, row: u32, column: u32) -> String {
    sheet.cells.iter().find(|cell| cell.row == row && cell.column == column).map(text).unwrap_or_default()
}

#[cfg(test)]
#[path = "scores_tests.rs"]
mod tests;
