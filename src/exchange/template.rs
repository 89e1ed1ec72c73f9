//! The spreadsheet that applicants' files are gathered in away from the counter: one column for each field of the
//! form, drop-down lists, a hidden row of keys by which the columns are known when the sheet comes back.

use super::ExchangeError;
use crate::domain::form::{FORM, Field, Need, Tongue, Value};
use crate::domain::organisation::Kind;
use crate::i18n::{Catalogue, Language, without_marks};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Formula, Workbook, Worksheet,
};

/// The sheet by which a template is known when it comes back, and what stands in it.
pub const ABOUT: &str = "awrach";
/// The name that such a file bears inside.
pub const FORMAT: &str = "awrach-files";
/// Newest version of the form.
pub const VERSION: &str = "1";
/// Rows that are prepared with their lists and formats.
const ROWS: u32 = 500;
/// Row of the keys, hidden; the first file stands below it.
const KEYS: u32 = 1;
const FIRST: u32 = 2;
/// Columns for communes of the works, the first for the main one.
const COMMUNES: usize = 3;

/// What a template needs to know of its call.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Code and title of the call, for the sheet of explanations.
    pub call: String,
    /// The call's own mark, the same in every office.
    pub mark: String,
    /// Domains: name and slug.
    pub domains: Vec<(String, String)>,
    /// Lots: code and name.
    pub lots: Vec<(String, String)>,
    /// Communes of the territory: name and code.
    pub communes: Vec<(String, String)>,
    /// Day it is made, which the file carries.
    pub made_on: chrono::NaiveDate,
}

/// One column: its key, the field it belongs to, its heading.
struct Column {
    key: String,
    field: &'static Field,
    label: String,
}

struct Writer<'a> {
    facts: &'a Facts,
    language: Language,
    catalogue: &'a Catalogue,
}

/// The workbook, as bytes, in one language; in Arabic its sheets run from the right.
///
/// # Errors
/// A fault of the program: the sheet could not be laid out.
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Result<Vec<u8>, ExchangeError> {
    let writer = Writer { facts, language, catalogue };
    let columns = writer.columns();
    let mut book = Workbook::new();
    // The same template gives the same bytes: the day stands for the hour.
    let day = ExcelDateTime::parse_from_str(&facts.made_on.format("%Y-%m-%d").to_string())?;
    book.set_properties(&DocProperties::new().set_title(facts.call.as_str()).set_creation_datetime(&day));
    writer.files(book.add_worksheet(), &columns)?;
    writer.explanations(book.add_worksheet(), &columns)?;
    writer.lists(book.add_worksheet())?;
    writer.about(book.add_worksheet())?;
    Ok(book.save_to_buffer()?)
}

impl Writer<'_> {
    fn text(&self, key: &str) -> String {
        self.catalogue.plain(self.language, key, &[])
    }

    fn columns(&self) -> Vec<Column> {
        let mut columns = Vec::new();
        for section in FORM {
            let people = (section.slug != "organisation" && section.fields.iter().any(|field| field.key.contains('.')))
                .then(|| self.text(&format!("organisations-{}", section.slug)));
            for field in section.fields {
                if field.value == Value::Lot && self.facts.lots.is_empty() {
                    continue;
                }
                let label = self.label(field, people.as_deref());
                if field.value == Value::Communes {
                    columns.extend((0..COMMUNES).map(|place| Column {
                        key: format!("communes.{place}"),
                        field,
                        label: self.text(&format!("form-commune-{}", place + 1)),
                    }));
                } else {
                    columns.push(Column { key: section.key(field), field, label });
                }
            }
        }
        columns
    }

    /// The label of the screen; what a kind of applicant calls differently gets the word that holds for all.
    fn label(&self, field: &Field, people: Option<&str>) -> String {
        let base = if field.named_by_kind {
            self.text(&field.label.replace("organisations-", "form-"))
        } else {
            self.text(field.label)
        };
        let label = match field.tongue {
            None => base,
            Some(tongue) => {
                let key = if tongue == Tongue::Arabic { "kit-in-arabic" } else { "kit-in-french" };
                self.catalogue.plain(self.language, key, &[("label", base.into())])
            }
        };
        without_marks(&people.map_or_else(|| label.clone(), |people| format!("{people}: {label}")))
    }

    /// Only what every file must have: of a column that comes in several only the first.
    fn is_obligatory(column: &Column) -> bool {
        column.field.need == Need::Obligatory && (column.field.value != Value::Communes || column.key.ends_with(".0"))
    }

    fn files(&self, sheet: &mut Worksheet, columns: &[Column]) -> Result<(), ExchangeError> {
        sheet.set_name(self.text("form-sheet-files"))?;
        sheet.set_right_to_left(self.language.is_rtl());
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::VerticalCenter)
            .set_border(FormatBorder::Thin)
            .set_background_color(Color::RGB(0x00EE_F3F1));
        let must = head.clone().set_background_color(Color::RGB(0x00FB_F0DC));
        // Identifiers keep their zeros: everything but counts and amounts is text.
        let words = Format::new().set_num_format("@");
        let whole = Format::new().set_num_format("0");
        let amount = Format::new().set_num_format("#,##0.00");
        for (at, column) in (0_u16..).zip(columns) {
            let obligatory = Self::is_obligatory(column);
            let either = column.field.need == Need::EitherLanguage;
            let label = match (obligatory, either) {
                (true, _) => format!("{} *", column.label),
                (_, true) => format!("{} (*)", column.label),
                _ => column.label.clone(),
            };
            sheet.write_string_with_format(0, at, &label, if obligatory || either { &must } else { &head })?;
            sheet.write_string(KEYS, at, &column.key)?;
            let (width, format) = match column.field.value {
                Value::Count => (12, &whole),
                Value::Money => (18, &amount),
                Value::Day | Value::PartialDay => (14, &words),
                Value::Text(_) | Value::Domain | Value::Lot => (30, &words),
                Value::Prose(_) => (48, &words),
                Value::Comb(_) | Value::Kind | Value::Commune | Value::Communes => (24, &words),
            };
            sheet.set_column_width(at, width)?;
            sheet.set_column_format(at, format)?;
            if let Some(list) = self.list_of(column.field.value)? {
                sheet.add_data_validation(FIRST, at, FIRST + ROWS - 1, at, &list)?;
            }
        }
        sheet.set_row_height(0, 48)?;
        sheet.set_row_hidden(KEYS)?;
        sheet.set_freeze_panes(FIRST, 0)?;
        Ok(())
    }

    /// The drop-down list of a field that is chosen and not written.
    fn list_of(&self, value: Value) -> Result<Option<DataValidation>, ExchangeError> {
        let (column, rows) = match value {
            Value::Kind => ('A', Kind::ALL.len()),
            Value::Domain => ('C', self.facts.domains.len()),
            Value::Communes | Value::Commune => ('E', self.facts.communes.len()),
            Value::Lot => ('G', self.facts.lots.len()),
            Value::Text(_)
            | Value::Prose(_)
            | Value::Count
            | Value::Money
            | Value::Day
            | Value::PartialDay
            | Value::Comb(_) => return Ok(None),
        };
        if rows == 0 {
            return Ok(None);
        }
        // The seat may lie outside the territory: there the list only proposes.
        let style = if value == Value::Commune {
            DataValidationErrorStyle::Information
        } else {
            DataValidationErrorStyle::Stop
        };
        let list = DataValidation::new()
            .allow_list_formula(Formula::new(format!("=lists!${column}$1:${column}${rows}")))
            .set_error_style(style)
            .set_error_message(self.text("form-choose"))?;
        Ok(Some(list))
    }

    fn explanations(&self, sheet: &mut Worksheet, columns: &[Column]) -> Result<(), ExchangeError> {
        sheet.set_name(self.text("form-sheet-help"))?;
        sheet.set_right_to_left(self.language.is_rtl());
        let bold = Format::new().set_bold();
        let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        sheet.write_string_with_format(0, 0, &self.facts.call, &bold)?;
        for (row, key) in (1_u32..).zip(["form-help-one", "form-help-two", "form-help-three"]) {
            sheet.write_string(row, 0, self.text(key))?;
        }
        let heads = ["form-help-column", "form-help-need", "form-help-holds"];
        for (at, key) in (0_u16..).zip(heads) {
            sheet.write_string_with_format(5, at, self.text(key), &bold)?;
        }
        for (row, column) in (6_u32..).zip(columns) {
            let need = match (Self::is_obligatory(column), column.field.need) {
                (true, _) => "form-need-must",
                (false, Need::EitherLanguage) => "form-need-either",
                (false, Need::Obligatory | Need::Free) => "form-need-free",
            };
            sheet.write_string_with_format(row, 0, &column.label, &wrap)?;
            sheet.write_string_with_format(row, 1, self.text(need), &wrap)?;
            sheet.write_string_with_format(row, 2, self.holds(column.field), &wrap)?;
        }
        for (at, width) in [(0, 46), (1, 22), (2, 64)] {
            sheet.set_column_width(at, width)?;
        }
        Ok(())
    }

    /// What is written in a column, in words.
    fn holds(&self, field: &Field) -> String {
        let (slug, count) = match field.value {
            Value::Text(most) | Value::Prose(most) => ("text", most),
            Value::Comb(boxes) => ("comb", boxes),
            Value::Count => ("count", 0),
            Value::Money => ("money", 0),
            Value::Day => ("day", 0),
            Value::PartialDay => ("partial-day", 0),
            Value::Kind | Value::Domain | Value::Lot | Value::Communes => ("list", 0),
            Value::Commune => ("commune", 0),
        };
        let count = i64::try_from(count).unwrap_or(0);
        self.catalogue.plain(self.language, &format!("form-holds-{slug}"), &[("count", count.into())])
    }

    fn about(&self, sheet: &mut Worksheet) -> Result<(), ExchangeError> {
        sheet.set_name(ABOUT)?;
        let entries = [("format", FORMAT), ("version", VERSION), ("call", self.facts.mark.as_str())];
        for (row, (key, value)) in (0_u32..).zip(entries) {
            sheet.write_string(row, 0, key)?;
            sheet.write_string(row, 1, value)?;
        }
        sheet.set_hidden(true);
        Ok(())
    }

    /// The lists behind the drop-downs: what is read, and beside it what it stands for.
    fn lists(&self, sheet: &mut Worksheet) -> Result<(), ExchangeError> {
        sheet.set_name("lists")?;
        let kinds: Vec<_> = Kind::ALL
            .iter()
            .map(|kind| (self.text(&format!("kind-{}", kind.slug())), kind.slug().to_owned()))
            .collect();
        let lists = [&kinds, &self.facts.domains, &self.facts.communes, &self.facts.lots];
        for (at, list) in (0_u16..).step_by(2).zip(lists) {
            for (row, (shown, meant)) in (0_u32..).zip(list) {
                sheet.write_string(row, at, shown)?;
                sheet.write_string(row, at + 1, meant)?;
            }
        }
        sheet.set_hidden(true);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Read};

    fn facts() -> Facts {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        Facts {
            call: "2026-A — طلب عروض".to_owned(),
            mark: "call-uid".to_owned(),
            domains: vec![pair("التشجير", "tree-planting"), pair("المسالك", "paths-tracks")],
            lots: vec![pair("L1", "حصة التشجير")],
            communes: vec![pair("آيت ملول", "09.273.01.05"), pair("إنزكان", "09.273.01.15")],
            made_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        }
    }

    fn part(book: &[u8], name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(book)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// The texts of a row, in order.
    fn row(book: &[u8], sheet: usize, number: usize) -> Vec<String> {
        let strings = part(book, "xl/sharedStrings.xml");
        let strings: Vec<_> = strings
            .split("<si>")
            .skip(1)
            .map(|si| {
                let text = si.split_once('>').unwrap().1;
                text.split("</t>").next().unwrap().to_owned()
            })
            .collect();
        let xml = part(book, &format!("xl/worksheets/sheet{sheet}.xml"));
        let row = xml.split("<row ").find(|row| row.starts_with(&format!("r=\"{number}\""))).unwrap();
        let cells = row.split("<v>").skip(1).map(|cell| cell.split("</v>").next().unwrap());
        cells.map(|cell| strings[cell.parse::<usize>().unwrap()].clone()).collect()
    }

    #[test]
    fn every_field_has_a_column_with_its_key_hidden_below_its_label() {
        let catalogue = Catalogue::embedded().unwrap();
        for language in Language::ALL {
            let book = build(&facts(), language, &catalogue).unwrap();
            let (labels, keys) = (row(&book, 1, 1), row(&book, 1, 2));
            assert_eq!(labels.len(), keys.len());
            let mut wanted: Vec<String> = crate::domain::form::fields().map(|(key, _)| key).collect();
            let at = wanted.iter().position(|key| key == "communes").unwrap();
            wanted.splice(at..=at, ["communes.0", "communes.1", "communes.2"].map(str::to_owned));
            assert_eq!(keys, wanted);
            let marked: Vec<_> = keys
                .iter()
                .zip(&labels)
                .filter(|(_, label)| label.ends_with(" *"))
                .map(|(key, _)| key.as_str())
                .collect();
            assert_eq!(marked, ["organisation.kind", "domain", "communes.0", "places", "amount"]);
            assert!(
                labels.iter().all(|label| !label.contains("form-") && !label.contains("organisations-")),
                "{labels:?}"
            );
            let unique: std::collections::BTreeSet<_> = labels.iter().collect();
            assert_eq!(unique.len(), labels.len(), "{labels:?}");
            let sheet = part(&book, "xl/worksheets/sheet1.xml");
            assert_eq!(sheet.contains("rightToLeft=\"1\""), language == Language::Ar);
            assert!(sheet.contains("<row r=\"2\"") && sheet.contains("hidden=\"1\""));
        }
    }

    #[test]
    fn choices_are_lists_of_the_call_and_the_same_call_gives_the_same_bytes() {
        let catalogue = Catalogue::embedded().unwrap();
        let book = build(&facts(), Language::Ar, &catalogue).unwrap();
        let sheet = part(&book, "xl/worksheets/sheet1.xml");
        for list in ["lists!$A$1:$A$3", "lists!$C$1:$C$2", "lists!$E$1:$E$2", "lists!$G$1:$G$1"] {
            assert!(sheet.contains(list), "{list}");
        }
        assert_eq!(
            row(&book, 3, 1)[..6],
            ["جمعية", "association", "التشجير", "tree-planting", "آيت ملول", "09.273.01.05"]
        );
        assert!(part(&book, "xl/workbook.xml").contains("state=\"hidden\""));
        assert!(row(&book, 2, 1)[0].contains("2026-A"));
        assert_eq!(book, build(&facts(), Language::Ar, &catalogue).unwrap());
        let bare = Facts { lots: Vec::new(), communes: Vec::new(), ..facts() };
        let book = build(&bare, Language::Fr, &catalogue).unwrap();
        assert!(!row(&book, 1, 2).contains(&"lot".to_owned()));
        assert!(!part(&book, "xl/worksheets/sheet1.xml").contains("$E$1"));
    }
}
