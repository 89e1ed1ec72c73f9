//! A list as the screen shows it: its filters in words, its columns in their order, its rows, its totals.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// What a list states; the same facts become a paper, a spreadsheet or plain lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Office, number, day of issue, signers.
    pub sheet: Sheet,
    /// The call, where the list is of one.
    pub call: Option<CallLine>,
    /// Key of its title.
    pub title: &'static str,
    /// Filters and order, in words.
    pub stated: Vec<Stated>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// The last line, a cell for each column; its first says that it is the total.
    pub totals: Vec<Cell>,
}

/// One filter, or the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// Key of its label.
    pub label: &'static str,
    /// What was chosen.
    pub words: Vec<Cell>,
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Key of its head.
    pub head: &'static str,
    /// Share of the line on paper (0: as wide as its longest entry), and letters in a spreadsheet.
    pub width: u8,
    /// Whether it holds figures.
    pub figure: bool,
}

/// One cell, with its kind: a spreadsheet keeps figures, amounts and days apart from text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text of the program, by its key.
    Key(String),
    /// A name in Arabic, in French and in English.
    Name(Bilingual, String),
    /// A name in the language that the reader's is not; empty where there is none.
    Other(Bilingual),
    /// What people typed.
    Typed(String),
    /// A number that counts nothing: of a register, of an identifier.
    Code(String),
    /// A count.
    Count(i64),
    /// Centimes.
    Money(i64),
    /// A day.
    Day(NaiveDate),
}

impl Cell {
    /// Its words without marks of direction, for files that are no paper; figures have none.
    #[must_use]
    pub fn words(&self, language: Language, catalogue: &Catalogue) -> Option<String> {
        match self {
            Self::Key(key) => Some(i18n::without_marks(&catalogue.plain(language, key, &[]))),
            Self::Name(name, english) => Some(i18n::without_marks(named(name, english, language))),
            Self::Other(name) => Some(i18n::without_marks(other(name, language))),
            Self::Typed(text) | Self::Code(text) => Some(i18n::without_marks(text)),
            Self::Empty | Self::Count(_) | Self::Money(_) | Self::Day(_) => None,
        }
    }

    fn printed(&self, scribe: Scribe<'_>) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Key(key) => scribe.label(key),
            Self::Name(name, english) => scribe.free(named(name, english, scribe.language)),
            Self::Other(name) => scribe.free(other(name, scribe.language)),
            Self::Typed(text) => scribe.free(text),
            Self::Code(text) if text.is_empty() => scribe.label("format-none"),
            Self::Code(text) => i18n::ltr(text),
            Self::Count(count) => scribe.integer(*count),
            Self::Money(centimes) => scribe.amount(*centimes),
            Self::Day(day) => scribe.short_date(*day),
        }
    }
}

fn named<'a>(name: &'a Bilingual, english: &'a str, language: Language) -> &'a str {
    if language == Language::En && !english.is_empty() { english } else { name.in_language(language) }
}

fn other(name: &Bilingual, language: Language) -> &str {
    if language == Language::Ar { &name.fr } else { &name.ar }
}

/// The list as a paper in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label(facts.title),
        call: facts.call.as_ref(),
        usual_signers: &[],
        rows: facts.rows.len(),
    };
    let line = |cells: &[Cell]| cells.iter().map(|cell| cell.printed(scribe)).collect::<Vec<_>>();
    let is_empty = facts.rows.is_empty();
    let body = json!({
        "stated": facts.stated.iter().map(|one| stated(scribe, one)).collect::<Vec<_>>(),
        "columns": if is_empty { Vec::new() } else { columns(scribe, &facts.columns) },
        "rows": facts.rows.iter().map(|row| line(row)).collect::<Vec<_>>(),
        "totals": line(&facts.totals),
        "empty": is_empty.then(|| scribe.label("list-empty")),
    });
    assemble(scribe, frame, body)
}

fn columns(scribe: Scribe<'_>, columns: &[Column]) -> Vec<Value> {
    let column =
        |column: &Column| json!({ "label": scribe.label(column.head), "width": column.width, "figure": column.figure });
    columns.iter().map(column).collect()
}

fn stated(scribe: Scribe<'_>, stated: &Stated) -> Value {
    let words: Vec<_> = stated.words.iter().map(|word| word.printed(scribe)).collect();
    json!({ "label": scribe.label(stated.label), "words": words.join(&scribe.label("format-list-separator")) })
}
