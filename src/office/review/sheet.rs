//! The spreadsheet of one reviewer: written out, filled in elsewhere, taken in again whole or not at all.

use super::enter::{
    EnteredReview, EntryReport, ReviewsOf, Writer, WrittenMark, names_of, report, review_code, table, whose,
};
use super::totals::marks_of;
use crate::domain::date::office_day;
use crate::domain::fault::{Fault, Faults};
use crate::domain::id::{AccountId, CallId, CriterionId, ReviewId};
use crate::domain::programme::Label;
use crate::domain::reviewing::Entry;
use crate::exchange::ExchangeError;
use crate::exchange::scores::{Facts, Returned, ReturnedRow, Row, Unread, build, parse};
use crate::exchange::sheet::{self, Book};
use crate::i18n::Language;
use crate::office::call::list::view;
use crate::office::report::print::save;
use crate::office::review::standing::person;
use crate::office::{Change, OfficeError, Reading, blind};
use crate::reports::Bilingual;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A reviewer's spreadsheet to write to disk.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WriteReviewSheet {
    /// The call.
    pub call: CallId,
    /// Whose; null: of the person who asks.
    #[serde(default)]
    pub reviewer: Option<AccountId>,
    /// Language of its headings.
    pub language: Language,
    /// Where; null writes into the data folder's `prints`.
    #[serde(default)]
    pub path: Option<String>,
}

/// A spreadsheet on disk.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrittenSheet {
    /// Where it stands.
    pub path: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Files in it.
    pub files: usize,
}

/// A spreadsheet that comes back: from disk, or its content.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReviewSheet {
    /// The call it is taken in for.
    pub call: CallId,
    /// Whose it must be; null: of the person who asks.
    #[serde(default)]
    pub reviewer: Option<AccountId>,
    /// Where it stands; exactly one of path and content is given.
    #[serde(default)]
    pub path: Option<String>,
    /// Its content, base64.
    #[serde(default)]
    pub content: Option<String>,
    /// Only says what would change, and everything that is wrong.
    #[serde(default)]
    pub dry_run: bool,
    /// The reviewer's signature lies before whoever brings it for them.
    #[serde(default)]
    pub paper_signed: bool,
    /// Hands in the reviews that are whole.
    #[serde(default)]
    pub submit: bool,
}

/// What a spreadsheet brings.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewSheetReport {
    /// Whether it was kept; a dry run keeps nothing.
    pub kept: bool,
    /// Reviewer in Arabic.
    pub reviewer_ar: String,
    /// Reviewer in French.
    pub reviewer_fr: String,
    /// The reviews, and what changes in each.
    #[serde(flatten)]
    #[ts(flatten)]
    pub report: EntryReport,
    /// What keeps it from being taken in, at `cells.F7`.
    pub faults: Vec<Fault>,
}

/// `review.sheet`: writes the spreadsheet of one reviewer.
///
/// # Errors
/// `review-not-yours`, `nothing-to-print` without a file, `path-unusable`.
pub fn write(reading: &Reading<'_>, request: WriteReviewSheet) -> Result<WrittenSheet, OfficeError> {
    let of = ReviewsOf { call: request.call, reviewer: request.reviewer };
    let facts = facts(reading, of, request.language)?;
    if facts.rows.is_empty() || facts.criteria.is_empty() {
        return Err(OfficeError::Rule("nothing-to-print"));
    }
    let book = build(&facts, request.language, &reading.house.catalogue)?;
    let code = view(reading.db, request.call)?.terms.code;
    let file = format!("scores-{code}-{}-{}.xlsx", whose(reading, of)?.0, request.language.slug());
    let path = request.path.map_or_else(|| reading.house.store.dir().join("prints").join(file), PathBuf::from);
    save(&path, &book).map_err(|error| OfficeError::RuleWith {
        code: "path-unusable",
        name: "detail",
        value: error.kind().to_string(),
    })?;
    Ok(WrittenSheet {
        path: path.display().to_string(),
        bytes: u64::try_from(book.len()).unwrap_or(0),
        files: facts.rows.len(),
    })
}

/// A name as a paper in one language says it; English stands in the place of French where there is any.
pub(crate) fn named(label: &Label, language: Language) -> String {
    let latin = if language == Language::En && !label.name_en.is_empty() { &label.name_en } else { &label.name_fr };
    Bilingual::new(label.name_ar.clone(), latin.clone()).in_language(language).to_owned()
}

fn facts(reading: &Reading<'_>, of: ReviewsOf, language: Language) -> Result<Facts, OfficeError> {
    let call = view(reading.db, of.call)?;
    let table = table(reading, of)?;
    let name = |ar: &str, fr: &str| Bilingual::new(ar, fr).in_language(language).to_owned();
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in table.rows.iter().filter(|row| !row.conflicted) {
        let marks = marks_of(reading.db, row.id, &table.criteria)?;
        let comment = |criterion: CriterionId| {
            row.marks.iter().find(|mark| mark.criterion == criterion).map(|mark| mark.comment.clone())
        };
        rows.push(Row {
            review: uid_of(reading.db, "review", row.id.0)?,
            version: row.version,
            code: review_code(row.id),
            number: row.number.clone(),
            title: name(&row.title_ar, &row.title_fr),
            organisation: if blind::hidden_on_paper(reading.db, row.application)? {
                String::new()
            } else {
                name(&row.organisation_ar, &row.organisation_fr)
            },
            marks: table
                .criteria
                .iter()
                .zip(marks)
                .map(|(criterion, mark)| {
                    let held = row.held.contains(&criterion.id);
                    held.then(|| (mark, comment(criterion.id).unwrap_or_default()))
                })
                .collect(),
            is_closed: row.hindrance.is_some(),
        });
    }
    Ok(Facts {
        title: format!("{} — {}", call.terms.code, name(&call.terms.title_ar, &call.terms.title_fr)),
        call: uid_of(reading.db, "call", of.call.0)?,
        reviewer: uid_of(reading.db, "account", table.reviewer.0)?,
        reviewer_name: name(&table.reviewer_ar, &table.reviewer_fr),
        grid: table.grid,
        sections: table.sections.iter().map(|one| (one.slug.clone(), named(&one.label, language))).collect(),
        criteria: table
            .criteria
            .iter()
            .map(|known| (known.id.0, named(&known.criterion.label, language), known.criterion.clone()))
            .collect(),
        rows,
        made_on: office_day(reading.now),
    })
}

/// The mark of a record that holds in every office.
fn uid_of(db: &Connection, noun: &str, id: i64) -> Result<String, OfficeError> {
    let sql = match noun {
        "review" => "SELECT uid FROM review WHERE id = :id",
        "call" => "SELECT uid FROM call WHERE id = :id",
        _ => "SELECT uid FROM account WHERE id = :id",
    };
    db.prepare_cached(sql)?
        .query_row(named_params! { ":id": id }, |row| row.get(0))
        .optional()?
        .ok_or(OfficeError::NotFound("review"))
}

/// `review.import`: takes a reviewer's spreadsheet in; a dry run says what would change and everything that is wrong.
///
/// # Errors
/// `sheet-…` for a file that is none of this reviewer and call, `grid-changed`, `review-not-yours`,
/// `paper-not-signed`; faults at `cells.…` unless it is a dry run. Nothing is kept when anything is wrong.
pub fn import(change: &mut Change<'_>, request: ImportReviewSheet) -> Result<ReviewSheetReport, OfficeError> {
    let of = ReviewsOf { call: request.call, reviewer: request.reviewer };
    let reviewer = whose(&change.reading(), of)?;
    let own = person(&change.actor, reviewer).own;
    if !own && !request.paper_signed && !request.dry_run {
        return Err(OfficeError::at("paperSigned", "paper-not-signed"));
    }
    let book = read(request.path.as_deref(), request.content.as_deref())?;
    let (reviewer_ar, reviewer_fr) = names_of(change.db, reviewer)?;
    let empty = || report(Vec::new());
    let unread = |faults: Faults| ReviewSheetReport {
        kept: false,
        reviewer_ar: reviewer_ar.clone(),
        reviewer_fr: reviewer_fr.clone(),
        report: empty(),
        faults: faults.0,
    };
    let returned = match parse(&book) {
        Ok(returned) => returned,
        Err(Unread::File(code)) => return Err(ExchangeError::Unfit(code).into()),
        Err(Unread::Cells(faults)) if request.dry_run => return Ok(unread(faults)),
        Err(Unread::Cells(faults)) => return Err(faults.into()),
    };
    check_whose(change, of, reviewer, &returned)?;
    let writer = Writer::new(change, of, reviewer, &returned.grid)?;
    // The dry run is the real run, taken back: what it says is what will happen.
    change.db.execute_batch("SAVEPOINT review_sheet")?;
    let (results, faults) = apply(change, &writer, &returned, request.submit)?;
    if !request.dry_run {
        faults.into_result().map_err(OfficeError::Faults)?;
        change.db.execute_batch("RELEASE review_sheet")?;
        return Ok(ReviewSheetReport { kept: true, reviewer_ar, reviewer_fr, report: results, faults: Vec::new() });
    }
    change.db.execute_batch("ROLLBACK TO review_sheet")?;
    change.db.execute_batch("RELEASE review_sheet")?;
    change.changed.clear();
    Ok(ReviewSheetReport { kept: false, reviewer_ar, reviewer_fr, report: results, faults: faults.0 })
}

/// The cells of a spreadsheet given by path or content.
///
/// # Errors
/// `required` at `path`, `sheet-…`, `sheet-too-large`, `import-unreadable`.
pub(crate) fn read(path: Option<&str>, content: Option<&str>) -> Result<Book, OfficeError> {
    match (path, content) {
        (Some(path), None) => Ok(sheet::open(Path::new(path))?),
        (None, Some(content)) => {
            // Four characters stand for three bytes.
            if content.len() / 4 * 3 > sheet::MOST + 3 {
                return Err(ExchangeError::Unfit("sheet-too-large").into());
            }
            let bytes = STANDARD.decode(content).map_err(|_| ExchangeError::Unfit("sheet-not-xlsx"))?;
            Ok(sheet::read(bytes)?)
        }
        (None, None) | (Some(_), Some(_)) => Err(OfficeError::at("path", "required")),
    }
}

fn check_whose(
    change: &Change<'_>,
    of: ReviewsOf,
    reviewer: AccountId,
    returned: &Returned,
) -> Result<(), OfficeError> {
    if returned.call != uid_of(change.db, "call", of.call.0)? {
        return Err(OfficeError::Rule("sheet-other-call"));
    }
    if returned.reviewer != uid_of(change.db, "account", reviewer.0)? {
        return Err(OfficeError::Rule("sheet-other-reviewer"));
    }
    Ok(())
}

fn apply(
    change: &mut Change<'_>,
    writer: &Writer,
    returned: &Returned,
    submit: bool,
) -> Result<(EntryReport, Faults), OfficeError> {
    let mut faults = Faults::default();
    let mut results = Vec::new();
    for row in &returned.rows {
        let Some(entered) = entered(change.db, writer, row)? else {
            faults.add(format!("cells.{}", sheet::name(row.row, 0)), "sheet-row-unknown");
            continue;
        };
        let weighed = writer.weigh(&change.reading(), &entered)?;
        for fault in &weighed.faults.0 {
            faults.0.push(Fault { field: place(writer, row, &fault.field), ..fault.clone() });
        }
        results.push(writer.keep(change, weighed, Entry::Sheet, submit)?);
    }
    Ok((report(results), faults))
}

/// The cell at which a fault of a review stands.
fn place(writer: &Writer, row: &ReturnedRow, field: &str) -> String {
    let criterion = field.strip_prefix("criteria.").and_then(|i| i.parse::<usize>().ok());
    let cell = criterion
        .and_then(|i| writer.criteria.get(i))
        .and_then(|criterion| row.marks.get(&criterion.id.0))
        .map_or_else(|| sheet::name(row.row, 2), |cell| cell.cell.clone());
    format!("cells.{cell}")
}

/// A row as an entry; `None` for a review that this office does not know.
fn entered(db: &Connection, writer: &Writer, row: &ReturnedRow) -> Result<Option<EnteredReview>, OfficeError> {
    let id: Option<ReviewId> = db
        .prepare_cached("SELECT id FROM review WHERE uid = :uid")?
        .query_row(named_params! { ":uid": row.review }, |row| row.get(0))
        .optional()?;
    let marks = writer
        .criteria
        .iter()
        .filter_map(|criterion| {
            let cell = row.marks.get(&criterion.id.0)?;
            Some(WrittenMark {
                criterion: criterion.id,
                written: cell.mark.clone(),
                comment: Some(cell.comment.clone()),
            })
        })
        .collect();
    Ok(id.map(|id| EnteredReview { id, version: row.version, marks }))
}
