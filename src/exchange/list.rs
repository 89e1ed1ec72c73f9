//! A list as a spreadsheet or as plain lines, for whoever reckons on with it elsewhere.
//!
//! What people typed is written as text and can never become a formula: in a spreadsheet by the kind of its cell,
//! in plain lines by a sign set before it.

use super::ExchangeError;
use crate::i18n::{self, Catalogue, Language};
use crate::reports::list::{Cell, Facts, Stated};
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

struct Writer<'a> {
    facts: &'a Facts,
    language: Language,
    catalogue: &'a Catalogue,
}

impl Writer<'_> {
    fn text(&self, key: &str) -> String {
        i18n::without_marks(&self.catalogue.plain(self.language, key, &[]))
    }

    fn words(&self, cell: &Cell) -> String {
        match cell {
            Cell::Count(count) => count.to_string(),
            Cell::Money(centimes) => i18n::amount(self.language, *centimes),
            Cell::Day(day) => i18n::date(*day),
            other => other.words(self.language, self.catalogue).unwrap_or_default(),
        }
    }

    fn stated(&self, stated: &Stated) -> String {
        let words: Vec<_> = stated.words.iter().map(|word| self.words(word)).collect();
        format!("{}: {}", self.text(stated.label), words.join(&self.text("format-list-separator")))
    }

    /// Title, call, day and filters: the lines above the table.
    fn above(&self) -> Vec<String> {
        let call =
            self.facts.call.as_ref().map(|call| {
                format!("{} — {}", i18n::without_marks(call.title.in_language(self.language)), call.reference)
            });
        let day = format!("{}: {}", self.text("list-made-on"), i18n::date(self.facts.sheet.issued_on));
        let stated = self.facts.stated.iter().map(|one| self.stated(one));
        [Some(self.text(self.facts.title)), call, Some(day)].into_iter().flatten().chain(stated).collect()
    }

    fn sheet(&self, sheet: &mut Worksheet) -> Result<(), ExchangeError> {
        sheet.set_name(self.text("list-sheet"))?;
        sheet.set_right_to_left(self.language.is_rtl());
        let (title, plain) = (Format::new().set_bold().set_font_size(14), Format::new());
        let above = self.above();
        for (row, line) in (0_u32..).zip(&above) {
            sheet.write_string_with_format(row, 0, line, if row == 0 { &title } else { &plain })?;
        }
        let head_row = u32::try_from(above.len()).unwrap_or(0) + 1;
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_border_bottom(FormatBorder::Medium)
            .set_background_color(Color::RGB(0x00EE_F3F1));
        for (at, column) in (0_u16..).zip(&self.facts.columns) {
            sheet.write_string_with_format(head_row, at, self.text(column.head), &head)?;
            sheet.set_column_width(at, if column.width == 0 { 16 } else { column.width.max(10) })?;
        }
        sheet.set_freeze_panes(head_row + 1, 0)?;
        let mut row = head_row + 1;
        for cells in &self.facts.rows {
            self.line(sheet, row, cells, &Format::new())?;
            row += 1;
        }
        let total = Format::new().set_bold().set_border_top(FormatBorder::Medium);
        self.line(sheet, row, &self.facts.totals, &total)
    }

    fn line(&self, sheet: &mut Worksheet, row: u32, cells: &[Cell], format: &Format) -> Result<(), ExchangeError> {
        for (at, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Count(count) => {
                    let format = format.clone().set_num_format("#,##0");
                    sheet.write_number_with_format(row, at, figure(&count.to_string())?, &format)?
                }
                Cell::Money(centimes) => {
                    let format = format.clone().set_num_format("#,##0.00");
                    sheet.write_number_with_format(row, at, figure(&decimal(*centimes, '.'))?, &format)?
                }
                Cell::Day(day) => {
                    let day = ExcelDateTime::parse_from_str(&day.format("%Y-%m-%d").to_string())?;
                    sheet.write_datetime_with_format(row, at, &day, &format.clone().set_num_format("dd/mm/yyyy"))?
                }
                Cell::Empty => sheet.write_blank(row, at, format)?,
                // Text stays text, whatever it looks like.
                words => {
                    let format = format.clone().set_num_format("@");
                    sheet.write_string_with_format(row, at, self.words(words), &format)?
                }
            };
        }
        Ok(())
    }
}

/// A spreadsheet holds figures as floating points; the nearest one to a decimal is found from its digits.
fn figure(digits: &str) -> Result<f64, ExchangeError> {
    digits.parse().map_err(|_| ExchangeError::Sheet(digits.to_owned()))
}

fn decimal(centimes: i64, point: char) -> String {
    let absolute = centimes.unsigned_abs();
    format!("{}{}{point}{:02}", if centimes < 0 { "-" } else { "" }, absolute / 100, absolute % 100)
}

/// The workbook, as bytes; in Arabic its sheet runs from the right.
///
/// # Errors
/// A fault of the program: the sheet could not be laid out.
pub fn workbook(facts: &Facts, language: Language, catalogue: &Catalogue) -> Result<Vec<u8>, ExchangeError> {
    let writer = Writer { facts, language, catalogue };
    let mut book = Workbook::new();
    // The same list gives the same bytes: the day stands for the hour.
    let day = ExcelDateTime::parse_from_str(&facts.sheet.issued_on.format("%Y-%m-%d").to_string())?;
    book.set_properties(&DocProperties::new().set_title(writer.text(facts.title)).set_creation_datetime(&day));
    writer.sheet(book.add_worksheet())?;
    Ok(book.save_to_buffer()?)
}

/// Heads and rows as plain lines for a spreadsheet program: a byte order mark, semicolons, the decimal sign of the
/// language. Neither title nor totals: whatever reads such lines takes every one for a row.
///
/// # Errors
/// A fault of the program.
pub fn lines(facts: &Facts, language: Language, catalogue: &Catalogue) -> Result<Vec<u8>, ExchangeError> {
    let writer = Writer { facts, language, catalogue };
    let point = if language == Language::En { '.' } else { ',' };
    let failed = |error: csv::Error| ExchangeError::Sheet(error.to_string());
    let mut out = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    out.write_record(facts.columns.iter().map(|column| writer.text(column.head))).map_err(failed)?;
    for row in &facts.rows {
        let cells = row.iter().map(|cell| match cell {
            Cell::Money(centimes) => decimal(*centimes, point),
            Cell::Empty | Cell::Count(_) | Cell::Day(_) => writer.words(cell),
            words => harmless(writer.words(words)),
        });
        out.write_record(cells).map_err(failed)?;
    }
    out.into_inner().map_err(|error| ExchangeError::Sheet(error.to_string()))
}

/// What a spreadsheet program would take for a formula is shown as it is, by an apostrophe before it.
fn harmless(text: String) -> String {
    let is_formula = text.starts_with(['\t', '\r', '\n'])
        || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{text}") } else { text }
}
