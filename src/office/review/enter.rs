//! Entering many reviews in one go: by their reviewer in a table, or by an officer from the paper the reviewer signed.
//! A spreadsheet that comes back goes the same way.

use super::MarkView;
use super::held::{grid_code, held_between, shut};
use super::score::{check_whole, hand_in, write_mark};
use super::show::mark_views;
use super::standing::{Standing, person, standing};
use crate::domain::application::ReviewState;
use crate::domain::fault::{Fault, Faults};
use crate::domain::grid::Section;
use crate::domain::id::{AccountId, ApplicationId, CallId, CriterionId, ReviewId};
use crate::domain::reviewing::{Entry, MOST_COMMENT, read_mark, writable};
use crate::domain::score::Mark;
use crate::domain::text;
use crate::i18n::{Catalogue, Language};
use crate::office::application::page::number_sql;
use crate::office::call::CallCriterion;
use crate::office::call::grid::{held_by, sections};
use crate::office::call::list::criteria;
use crate::office::{Change, OfficeError, Reading, blind};
use crate::store::log::{Noun, record_of};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// Most reviews of one act.
pub const MOST_ROWS: usize = 1000;

/// Whose reviews of a call; without a reviewer one's own.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewsOf {
    /// The call.
    pub call: CallId,
    /// Whose; null: of the person who asks.
    #[serde(default)]
    pub reviewer: Option<AccountId>,
}

/// The reviews of one reviewer, side by side.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewTable {
    /// The call.
    pub call: CallId,
    /// Whose reviews.
    pub reviewer: AccountId,
    /// In Arabic.
    pub reviewer_ar: String,
    /// In French.
    pub reviewer_fr: String,
    /// Whether they are those of the person who asks; else signed paper must lie before whoever enters.
    pub own: bool,
    /// Code of the grid's version, as it stands on the paper and in the spreadsheet.
    pub grid: String,
    /// Sections of the grid with criteria below.
    pub sections: Vec<Section>,
    /// The criteria that these reviews hold between them, in order.
    pub criteria: Vec<CallCriterion>,
    /// The reviews, by register number.
    pub rows: Vec<TableRow>,
}

/// A review in the table.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableRow {
    /// The review.
    pub id: ReviewId,
    /// Version to send with an entry.
    pub version: i64,
    /// Code that stands on its paper.
    pub code: String,
    /// Its file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Organisation in Arabic; empty where it is hidden.
    pub organisation_ar: String,
    /// Organisation in French; empty where it is hidden.
    pub organisation_fr: String,
    /// How far it is.
    pub state: ReviewState,
    /// The criteria that it holds.
    pub held: Vec<CriterionId>,
    /// Whether the person who asks or its reviewer is concerned by the file: nothing of it is told or entered.
    pub conflicted: bool,
    /// Marks that stand.
    pub marks: Vec<MarkView>,
    /// Code that says why nothing may be entered now; null when it may.
    pub hindrance: Option<String>,
}

/// A mark as it was written by hand; an empty one takes the mark out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrittenMark {
    /// Which criterion.
    pub criterion: CriterionId,
    /// What is written: a value, a word for "not applicable", or nothing.
    pub written: String,
    /// Comment; null leaves the one that stands.
    #[serde(default)]
    pub comment: Option<String>,
}

/// One review with what is entered of it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EnteredReview {
    /// The review.
    pub id: ReviewId,
    /// Version seen.
    pub version: i64,
    /// Marks; those not sent are left.
    pub marks: Vec<WrittenMark>,
}

/// Enters reviews of one reviewer. Each is kept whole or not at all; one that is refused keeps none of the others out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EnterReviews {
    /// The call.
    pub call: CallId,
    /// Whose; null: of the person who enters.
    #[serde(default)]
    pub reviewer: Option<AccountId>,
    /// Code of the grid that was before whoever enters.
    pub grid: String,
    /// The reviewer's signed paper lies before whoever enters for them.
    #[serde(default)]
    pub paper_signed: bool,
    /// Hands in those that are whole.
    #[serde(default)]
    pub submit: bool,
    /// The reviews.
    pub rows: Vec<EnteredReview>,
}

crate::slugs! {
    /// What became of a review that was entered.
    EntryOutcome { Submitted = "submitted", Saved = "saved", Unchanged = "unchanged", Refused = "refused" }
}

/// A mark that changes by an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkChange {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Value before; null when it was missing.
    pub before: Option<String>,
    /// Value after; null when it is taken out.
    pub after: Option<String>,
    /// It did not apply before.
    pub before_na: bool,
    /// It does not apply after.
    pub after_na: bool,
    /// The comment changes.
    pub comment: bool,
}

/// What became of one review.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryResult {
    /// The review.
    pub id: ReviewId,
    /// Register number of its file.
    pub number: String,
    /// What became of it.
    pub outcome: EntryOutcome,
    /// Marks that changed.
    pub changes: Vec<MarkChange>,
    /// Why it was refused, or what it still wants to be handed in: at `criteria.N`, or at `review`.
    pub faults: Vec<Fault>,
}

/// What became of all.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryReport {
    /// How many were handed in.
    pub submitted: usize,
    /// How many were saved and not handed in.
    pub saved: usize,
    /// How many were refused.
    pub refused: usize,
    /// Each of them.
    pub rows: Vec<EntryResult>,
}

/// The code on a review's paper.
pub(crate) fn review_code(id: ReviewId) -> String {
    format!("R{:05}", id.0)
}

/// The words that stand for "not applicable" on paper and in spreadsheets, of every language.
pub(crate) fn not_applicable_words(catalogue: &Catalogue) -> Vec<String> {
    let of = |language: Language| catalogue.plain(language, "reviewing-na-words", &[]);
    let all: Vec<String> = Language::ALL.iter().map(|language| of(*language)).collect();
    all.iter().flat_map(|words| words.split('|')).map(str::to_owned).collect()
}

/// Whose reviews are meant, and whether the person who asks may have them before them.
///
/// # Errors
/// `review-not-yours`.
pub(super) fn whose(reading: &Reading<'_>, of: ReviewsOf) -> Result<AccountId, OfficeError> {
    let reviewer = of.reviewer.unwrap_or(reading.actor.account()?);
    let person = person(reading.actor, reviewer);
    if person.own || person.enters { Ok(reviewer) } else { Err(OfficeError::Rule("review-not-yours")) }
}

/// `review.table`: the reviews of one reviewer with their marks, to be entered in one go.
///
/// # Errors
/// `review-not-yours`, or when there is no such call or account.
pub fn table(reading: &Reading<'_>, of: ReviewsOf) -> Result<ReviewTable, OfficeError> {
    let reviewer = whose(reading, of)?;
    let (reviewer_ar, reviewer_fr) = names_of(reading.db, reviewer)?;
    let grid = criteria(reading.db, of.call)?;
    let shut = shut(reading, of.call, reviewer)?;
    let mut rows = rows(reading, of.call, reviewer)?;
    for row in &mut rows {
        let standing = standing(reading, row.id)?;
        row.held = held_by(grid.clone(), standing.service).iter().map(|known| known.id).collect();
        if let Some(code) = shut.get(&row.application) {
            (row.conflicted, row.hindrance) = (true, Some((*code).to_owned()));
            continue;
        }
        row.marks = mark_views(reading.db, row.id)?;
        row.hindrance = writable(&standing.situation, &standing.person, true).err().map(str::to_owned);
    }
    let code = grid_code(&grid);
    let criteria = held_between(reading.db, of.call, reviewer, grid)?;
    let mut sections = sections(reading.db, of.call)?;
    sections.retain(|one| criteria.iter().any(|held| held.criterion.section.as_ref() == Some(&one.slug)));
    Ok(ReviewTable {
        call: of.call,
        reviewer,
        reviewer_ar,
        reviewer_fr,
        own: person(reading.actor, reviewer).own,
        grid: code,
        sections,
        criteria,
        rows,
    })
}

pub(super) fn names_of(db: &Connection, id: AccountId) -> Result<(String, String), OfficeError> {
    db.prepare_cached("SELECT display_ar, display_fr FROM account WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("display_ar")?, row.get("display_fr")?)))
        .optional()?
        .ok_or(OfficeError::NotFound("account"))
}

fn rows(reading: &Reading<'_>, call: CallId, reviewer: AccountId) -> Result<Vec<TableRow>, OfficeError> {
    let sql = format!(
        "SELECT w.id, w.version, w.state, w.application_id, {} AS number, a.title_ar, a.title_fr, {} AS organisation_ar,
                {} AS organisation_fr
         FROM review w JOIN application a ON a.id = w.application_id JOIN call k ON k.id = a.call_id
         JOIN organisation o ON o.id = a.organisation_id
         WHERE a.call_id = :call AND w.account_id = :reviewer ORDER BY a.register, w.id",
        number_sql(),
        blind::shown_sql(reading.actor, "name_ar"),
        blind::shown_sql(reading.actor, "name_fr")
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":call": call, ":reviewer": reviewer }, table_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn table_row(row: &Row<'_>) -> rusqlite::Result<TableRow> {
    let id = row.get("id")?;
    Ok(TableRow {
        id,
        version: row.get("version")?,
        code: review_code(id),
        application: row.get("application_id")?,
        number: row.get("number")?,
        title_ar: row.get("title_ar")?,
        title_fr: row.get("title_fr")?,
        organisation_ar: row.get("organisation_ar")?,
        organisation_fr: row.get("organisation_fr")?,
        state: row.get("state")?,
        held: Vec::new(),
        conflicted: false,
        marks: Vec::new(),
        hindrance: None,
    })
}

/// `review.enter`: marks of many reviews in one act, those that are whole handed in if it is wished.
///
/// # Errors
/// `review-not-yours`, `paper-not-signed`, `grid-changed`, `too-many`. What is wrong with one review stands in the
/// reply, and nothing of that review is kept.
pub fn enter(change: &mut Change<'_>, request: EnterReviews) -> Result<EntryReport, OfficeError> {
    let of = ReviewsOf { call: request.call, reviewer: request.reviewer };
    let reviewer = whose(&change.reading(), of)?;
    if request.rows.len() > MOST_ROWS {
        return Err(OfficeError::at("rows", "too-many"));
    }
    let own = person(&change.actor, reviewer).own;
    if !own && !request.paper_signed {
        return Err(OfficeError::at("paperSigned", "paper-not-signed"));
    }
    let entry = if own { Entry::Screen } else { Entry::Paper };
    let writer = Writer::new(change, of, reviewer, &request.grid)?;
    let mut results = Vec::with_capacity(request.rows.len());
    for row in &request.rows {
        let weighed = writer.weigh(&change.reading(), row)?;
        results.push(writer.keep(change, weighed, entry, request.submit)?);
    }
    Ok(report(results))
}

pub(super) fn report(rows: Vec<EntryResult>) -> EntryReport {
    let count = |outcome| rows.iter().filter(|row| row.outcome == outcome).count();
    EntryReport {
        submitted: count(EntryOutcome::Submitted),
        saved: count(EntryOutcome::Saved),
        refused: count(EntryOutcome::Refused),
        rows,
    }
}

/// One reviewer's grid, against which what is written is weighed.
pub(super) struct Writer {
    of: ReviewsOf,
    reviewer: AccountId,
    /// The criteria that the reviewer's reviews hold between them: faults are told by their places.
    pub criteria: Vec<CallCriterion>,
    grid: Vec<CallCriterion>,
    shut: HashMap<ApplicationId, &'static str>,
    words: Vec<String>,
}

/// A review weighed: what would change, and what is wrong.
pub(super) struct Weighed {
    id: ReviewId,
    number: String,
    application: Option<ApplicationId>,
    held: Vec<CallCriterion>,
    marks: Vec<MarkView>,
    pub changes: Vec<MarkChange>,
    pub faults: Faults,
}

impl Writer {
    /// # Errors
    /// `grid-changed` when what was filled in was made for another version of the grid.
    pub fn new(change: &Change<'_>, of: ReviewsOf, reviewer: AccountId, grid: &str) -> Result<Self, OfficeError> {
        let whole = criteria(change.db, of.call)?;
        if grid_code(&whole) != grid {
            return Err(OfficeError::Rule("grid-changed"));
        }
        Ok(Self {
            of,
            reviewer,
            criteria: held_between(change.db, of.call, reviewer, whole.clone())?,
            grid: whole,
            shut: shut(&change.reading(), of.call, reviewer)?,
            words: not_applicable_words(&change.house.catalogue),
        })
    }

    /// Weighs one review; nothing is written.
    pub fn weigh(&self, reading: &Reading<'_>, row: &EnteredReview) -> Result<Weighed, OfficeError> {
        let mut weighed = Weighed {
            id: row.id,
            number: String::new(),
            application: None,
            held: Vec::new(),
            marks: Vec::new(),
            changes: Vec::new(),
            faults: Faults::default(),
        };
        let found = match standing(reading, row.id) {
            Ok(found) if found.call == self.of.call && found.reviewer == self.reviewer => found,
            Ok(_) | Err(OfficeError::NotFound(_)) => {
                weighed.faults.add("review", "review-not-yours");
                return Ok(weighed);
            }
            Err(other) => return Err(other),
        };
        weighed.number = number(reading.db, found.application)?;
        if let Some(code) = self.shut.get(&found.application) {
            weighed.faults.add_with("review", code, "number", weighed.number.clone());
            return Ok(weighed);
        }
        weighed.application = Some(found.application);
        weighed.held = held_by(self.grid.clone(), found.service);
        let before = mark_views(reading.db, row.id)?;
        self.read(row, &before, &mut weighed);
        // What changes nothing is no entry: a review that is in may stand in a sheet that comes back.
        if !weighed.changes.is_empty() {
            hold(&found, row.version, &mut weighed.faults);
        }
        Ok(weighed)
    }

    fn read(&self, row: &EnteredReview, before: &[MarkView], weighed: &mut Weighed) {
        let mut seen = HashSet::new();
        for mark in &row.marks {
            let place = self.criteria.iter().position(|criterion| criterion.id == mark.criterion);
            let Some((i, criterion)) = place.and_then(|i| Some((i, self.criteria.get(i)?))) else {
                weighed.faults.add("review", "criterion-unknown");
                continue;
            };
            let at = format!("criteria.{i}");
            if !weighed.held.iter().any(|held| held.id == mark.criterion) {
                // A table over two desks has a cell for every criterion of both.
                if !text::line(&mark.written).is_empty() || mark.comment.as_deref().is_some_and(|one| !one.is_empty()) {
                    weighed.faults.add(at, "criterion-unknown");
                }
                continue;
            }
            if !seen.insert(mark.criterion) {
                weighed.faults.add(at, "criterion-repeated");
                continue;
            }
            let read = match read_mark(&mark.written, &criterion.criterion, &self.words) {
                Ok(read) => read,
                Err(code) => {
                    fault_at(&mut weighed.faults, &at, code, criterion, &mark.written);
                    continue;
                }
            };
            let old = before.iter().find(|old| old.criterion == mark.criterion);
            let comment = match &mark.comment {
                Some(comment) => text::paragraphs(comment),
                None => old.map(|old| old.comment.clone()).unwrap_or_default(),
            };
            weighed.faults.text(&at, &comment, false, MOST_COMMENT);
            self.note(mark.criterion, read, comment, old, weighed);
        }
    }

    /// Notes a mark if it differs from the one that stands.
    fn note(&self, id: CriterionId, read: Mark, comment: String, old: Option<&MarkView>, weighed: &mut Weighed) {
        let value = match read {
            Mark::Scored(value) => Some(value.normalize().to_string()),
            Mark::Missing | Mark::NotApplicable => None,
        };
        let not_applicable = read == Mark::NotApplicable;
        let before = old.and_then(|old| old.value.clone());
        let before_na = old.is_some_and(|old| old.not_applicable);
        let comment_changes = old.map_or("", |old| old.comment.as_str()) != comment;
        if before == value && before_na == not_applicable && !comment_changes {
            return;
        }
        weighed.changes.push(MarkChange {
            criterion: id,
            before,
            after: value.clone(),
            before_na,
            after_na: not_applicable,
            comment: comment_changes,
        });
        weighed.marks.push(MarkView { criterion: id, value, not_applicable, comment });
    }

    /// Keeps a weighed review, unless something is wrong with it.
    pub fn keep(
        &self,
        change: &mut Change<'_>,
        weighed: Weighed,
        entry: Entry,
        submit: bool,
    ) -> Result<EntryResult, OfficeError> {
        let Weighed { id, number, application, held, marks, changes, faults } = weighed;
        let mut result = EntryResult { id, number, outcome: EntryOutcome::Refused, changes, faults: faults.0 };
        let (Some(application), true) = (application, result.faults.is_empty()) else { return Ok(result) };
        result.outcome = EntryOutcome::Unchanged;
        if !marks.is_empty() {
            self.write(change, id, &marks, entry)?;
            result.outcome = EntryOutcome::Saved;
        }
        let standing = standing(&change.reading(), id)?;
        let open = writable(&standing.situation, &standing.person, true).is_ok();
        if !submit || !open {
            return Ok(result);
        }
        match check_whole(change, id, &held) {
            Ok(()) => {
                hand_in(change, id, application)?;
                result.outcome = EntryOutcome::Submitted;
            }
            Err(OfficeError::Faults(faults)) => result.faults = self.placed(faults, &held),
            Err(OfficeError::Rule(code)) => {
                let mut faults = Faults::default();
                faults.add("review", code);
                result.faults = faults.0;
            }
            Err(other) => return Err(other),
        }
        Ok(result)
    }

    /// Faults at the places of a review's own criteria, told at those of the table.
    fn placed(&self, faults: Vec<Fault>, held: &[CallCriterion]) -> Vec<Fault> {
        let place = |field: &str| {
            let own = held.get(field.strip_prefix("criteria.")?.parse::<usize>().ok()?)?;
            self.criteria.iter().position(|known| known.id == own.id)
        };
        let told = faults.into_iter().map(|fault| match place(&fault.field) {
            Some(i) => Fault { field: format!("criteria.{i}"), ..fault },
            None => fault,
        });
        told.collect()
    }

    fn write(
        &self,
        change: &mut Change<'_>,
        id: ReviewId,
        marks: &[MarkView],
        entry: Entry,
    ) -> Result<(), OfficeError> {
        let before = (record_of(change.db, Noun::Review, id.0)?, mark_views(change.db, id)?);
        for mark in marks {
            write_mark(change, id, mark)?;
        }
        let me = change.actor.account()?;
        let by = (me != self.reviewer).then_some(me);
        change
            .db
            .prepare_cached(
                "UPDATE review SET state = 'draft', version = version + 1, entry = :entry, entered_by = :by,
                        saved_at = :now WHERE id = :id",
            )?
            .execute(named_params! { ":id": id, ":entry": entry, ":by": by, ":now": change.now_text() })?;
        let after = (record_of(change.db, Noun::Review, id.0)?, mark_views(change.db, id)?);
        change.record("review.enter", "review", id.0, &before, &after)
    }
}

/// Notes what keeps this person from writing into the review now.
fn hold(found: &Standing, version: i64, faults: &mut Faults) {
    if let Err(code) = writable(&found.situation, &found.person, true) {
        faults.add("review", code);
    } else if found.version != version {
        faults.add_with("review", "stale-review", "version", found.version);
    }
}

/// A fault at a mark, with what was written and what the scale holds.
fn fault_at(faults: &mut Faults, at: &str, code: &'static str, criterion: &CallCriterion, written: &str) {
    faults.add(at, code);
    let Some(fault) = faults.0.last_mut() else { return };
    let scale = criterion.criterion.scale();
    let shown: String = text::line(written).chars().take(40).collect();
    for (name, value) in [
        ("written", shown),
        ("min", scale.min.normalize().to_string()),
        ("max", scale.max.normalize().to_string()),
        ("step", scale.step.normalize().to_string()),
    ] {
        fault.args.insert(name.to_owned(), value.into());
    }
}

fn number(db: &Connection, id: ApplicationId) -> Result<String, OfficeError> {
    let sql = format!("SELECT {} FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = :id", number_sql());
    Ok(db.prepare_cached(&sql)?.query_row(named_params! { ":id": id }, |row| row.get(0))?)
}
