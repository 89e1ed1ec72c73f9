//! Writing a list as the screen shows it, by the same statement that the screen asks with.

use super::facts::{call_line, sheet, two};
use super::print::save;
use super::{ListFormat, ListView, OrganisationColumn, WriteList, WrittenList};
use crate::access::Right;
use crate::domain::conflict::shuts;
use crate::domain::date::{office_day, parse_moment};
use crate::domain::organisation::Kind;
use crate::exchange;
use crate::office::application::{Chip, RegisterQuery, RegisterRow, SortKey, page};
use crate::office::conflict::guard::concerned;
use crate::office::organisation::{OrganisationQuery, OrganisationRow, list as organisations};
use crate::office::{OfficeError, Reading, blind};
use crate::reports::list::{Cell, Column, Facts, Stated};
use crate::reports::{self, Bilingual, ReportError};
use std::path::PathBuf;

/// `list.write`: a list with its filters, columns, order and totals, on disk.
///
/// # Errors
/// `list-no-columns`, `list-too-long` for a paper, `names-hidden`, `report-failed`, or `path-unusable`.
pub fn write(reading: &Reading<'_>, request: WriteList) -> Result<WrittenList, OfficeError> {
    let (stem, (facts, left_out)) = match &request.view {
        ListView::Application { query, columns } => ("applications", applications(reading, query, columns)?),
        ListView::Organisation { query, columns } => ("organisations", (applicants(reading, query, columns)?, 0)),
    };
    if facts.columns.is_empty() {
        return Err(OfficeError::at("columns", "list-no-columns"));
    }
    let (language, catalogue) = (request.language, &reading.house.catalogue);
    let bytes = match request.format {
        ListFormat::Xlsx => exchange::list::workbook(&facts, language, catalogue)?,
        ListFormat::Csv => exchange::list::lines(&facts, language, catalogue)?,
        ListFormat::Pdf => reports::render(reports::Document::List, &reports::list::build(&facts, language, catalogue))
            .and_then(|rendered| rendered.pdf())
            .map_err(refused)?,
    };
    let path = request.path.map_or_else(
        || {
            let call = facts.call.as_ref().map_or_else(String::new, |call| format!("-{}", call.reference));
            let name = format!("{stem}{call}-{}.{}", language.slug(), request.format.slug());
            reading.house.store.dir().join("prints").join(name)
        },
        PathBuf::from,
    );
    save(&path, &bytes).map_err(|error| OfficeError::RuleWith {
        code: "path-unusable",
        name: "detail",
        value: error.kind().to_string(),
    })?;
    Ok(WrittenList { path: path.display().to_string(), rows: count(facts.rows.len()), left_out })
}

fn refused(error: ReportError) -> OfficeError {
    match error {
        ReportError::TooLong { most, .. } => {
            OfficeError::RuleWith { code: "list-too-long", name: "most", value: most.to_string() }
        }
        other => OfficeError::Report(other.to_string()),
    }
}

fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}

/// The register, and how many files were left out.
fn applications(
    reading: &Reading<'_>,
    query: &RegisterQuery,
    columns: &[SortKey],
) -> Result<(Facts, i64), OfficeError> {
    if let Some(organisation) = query.organisation {
        blind::refuse_organisation(reading, organisation)?;
    }
    let mut rows = page::whole(reading, query)?;
    let all = rows.len();
    // What a person cannot open does not leave the office in their hands either.
    if reading.actor.account.is_some_and(|(_, role)| shuts(role, Right::Read)) {
        let files: Vec<_> = rows.iter().map(|row| row.id).collect();
        let shut = concerned(reading.db, reading.actor, &files)?;
        rows.retain(|row| !shut.contains(&row.id));
    }
    let shown: Vec<_> = columns.iter().flat_map(|key| register_columns(*key)).collect();
    let facts = Facts {
        sheet: sheet(reading, None)?,
        call: query.call.map(|call| call_line(reading, call)).transpose()?,
        title: "applications-title",
        stated: register_stated(reading, query)?,
        totals: totals(columns, &rows),
        rows: rows.iter().map(|row| columns.iter().flat_map(|key| register_cells(*key, row)).collect()).collect(),
        columns: shown,
    };
    Ok((facts, count(all - rows.len())))
}

const fn words(head: &'static str, width: u8) -> Column {
    Column { head, width, figure: false }
}

const fn figures(head: &'static str, width: u8) -> Column {
    Column { head, width, figure: true }
}

/// What the screen shows in one column as two words side by side gets two columns here, to be sorted and counted by.
fn register_columns(key: SortKey) -> Vec<Column> {
    match key {
        SortKey::Register => vec![words("applications-number", 0)],
        SortKey::Organisation => vec![words("applications-organisation", 38), words("applications-kind", 14)],
        SortKey::Domain => vec![words("applications-domain", 24)],
        SortKey::Commune => vec![words("applications-commune", 18)],
        SortKey::Places => vec![figures("applications-places", 11)],
        SortKey::Amount => vec![figures("applications-amount", 19)],
        SortKey::Papers => vec![figures("list-papers-usable", 17), figures("list-papers-asked", 17)],
        SortKey::Phase => vec![words("applications-phase", 17)],
        SortKey::Deposited => vec![words("applications-deposited-at", 15)],
        SortKey::Reviews => vec![figures("assignment-has", 12)],
    }
}

fn register_cells(key: SortKey, row: &RegisterRow) -> Vec<Cell> {
    let name = |ar: &str, fr: &str, en: &str| Cell::Name(Bilingual::new(ar, fr), en.to_owned());
    match key {
        SortKey::Register => vec![Cell::Code(row.number.clone())],
        SortKey::Organisation => vec![name(&row.organisation_ar, &row.organisation_fr, ""), kind(row.kind)],
        SortKey::Domain => vec![name(&row.domain_ar, &row.domain_fr, &row.domain_en)],
        SortKey::Commune => vec![name(&row.commune_ar, &row.commune_fr, "")],
        SortKey::Places => vec![Cell::Count(row.places)],
        SortKey::Amount => vec![Cell::Money(row.amount.0)],
        SortKey::Papers => vec![Cell::Count(row.papers_usable), Cell::Count(row.papers_asked)],
        SortKey::Phase => vec![Cell::Key(format!("phase-{}", row.phase.slug()))],
        SortKey::Deposited => {
            let day = row.deposited_at.as_deref().and_then(parse_moment).map(office_day);
            vec![day.map_or(Cell::Empty, Cell::Day)]
        }
        SortKey::Reviews => vec![Cell::Count(row.reviews)],
    }
}

fn kind(kind: Kind) -> Cell {
    Cell::Key(format!("kind-{}", kind.slug()))
}

/// The last line: places and amounts in their columns, and at the start that it is the total.
fn totals(columns: &[SortKey], rows: &[RegisterRow]) -> Vec<Cell> {
    let cells = |key: &SortKey| match key {
        SortKey::Places => vec![Cell::Count(rows.iter().map(|row| row.places).sum())],
        SortKey::Amount => vec![Cell::Money(rows.iter().map(|row| row.amount.0).sum())],
        other => vec![Cell::Empty; register_columns(*other).len()],
    };
    labelled(columns.iter().flat_map(cells).collect())
}

/// Says that it is the total in the first cell that is free.
fn labelled(mut cells: Vec<Cell>) -> Vec<Cell> {
    if let Some(first) = cells.iter_mut().find(|cell| **cell == Cell::Empty) {
        *first = Cell::Key("list-total".to_owned());
    }
    cells
}

fn register_stated(reading: &Reading<'_>, query: &RegisterQuery) -> Result<Vec<Stated>, OfficeError> {
    let mut stated = Vec::new();
    let mut say = |label: &'static str, words: Vec<Cell>| {
        if !words.is_empty() {
            stated.push(Stated { label, words });
        }
    };
    say("list-view", query.chip.map(chip).into_iter().collect());
    say("list-search", typed(&query.text));
    let communes = "SELECT name_ar, name_fr, '' AS name_en FROM commune
        WHERE code IN (SELECT value FROM json_each(?1)) ORDER BY name_fr";
    say("applications-commune", names(reading, communes, &query.communes)?);
    let domains = "SELECT name_ar, name_fr, name_en FROM domain
        WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY position";
    say("applications-domain", names(reading, domains, &query.domains)?);
    say("applications-kind", query.kinds.iter().map(|one| kind(*one)).collect());
    let phases = query.phases.iter().map(|phase| Cell::Key(format!("phase-{}", phase.slug())));
    say("applications-phase", phases.collect());
    let organisations = "SELECT name_ar, name_fr, '' AS name_en FROM organisation
        WHERE id IN (SELECT value FROM json_each(?1))";
    let organisation: Vec<_> = query.organisation.into_iter().collect();
    say("applications-organisation", names(reading, organisations, &organisation)?);
    let turn = if query.descending { "list-descending" } else { "list-ascending" };
    let by = register_columns(query.sort).first().map(|column| Cell::Key(column.head.to_owned()));
    say("list-sorted", by.into_iter().chain([Cell::Key(turn.to_owned())]).collect());
    Ok(stated)
}

fn typed(text: &str) -> Vec<Cell> {
    let text = text.trim();
    if text.is_empty() { Vec::new() } else { vec![Cell::Typed(text.to_owned())] }
}

/// The word of a ready-made view, as the screen's own chip bears it.
fn chip(chip: Chip) -> Cell {
    let slug = match chip {
        Chip::AwaitingPapers => "awaitingpapers",
        Chip::NotEligible => "noteligible",
        Chip::ToCheck => "tocheck",
        Chip::InReview => "inreview",
        Chip::NotScoredByMe => "notscoredbyme",
        Chip::ToDecide => "todecide",
        Chip::ToAnnounce => "toannounce",
    };
    Cell::Key(format!("applications-chip-{slug}"))
}

fn names<T: serde::Serialize>(reading: &Reading<'_>, sql: &str, wanted: &[T]) -> Result<Vec<Cell>, OfficeError> {
    let wanted = serde_json::to_string(wanted).unwrap_or_default();
    let mut statement = reading.db.prepare_cached(sql)?;
    let rows = statement.query_map([wanted], |row| Ok(Cell::Name(two(row, "name")?, row.get("name_en")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn applicants(
    reading: &Reading<'_>,
    query: &OrganisationQuery,
    columns: &[OrganisationColumn],
) -> Result<Facts, OfficeError> {
    let rows = organisations::whole(reading, query.clone())?;
    let filters = [
        Stated { label: "list-search", words: typed(&query.text) },
        Stated { label: "organisations-kind", words: query.kinds.iter().map(|one| kind(*one)).collect() },
        Stated { label: "list-sorted", words: vec![Cell::Key("organisations-name".to_owned())] },
    ];
    let sum = |value: fn(&OrganisationRow) -> i64| Cell::Count(rows.iter().map(value).sum());
    let totals = columns.iter().map(|column| match column {
        OrganisationColumn::Applications => sum(|row| row.applications),
        OrganisationColumn::Accepted => sum(|row| row.accepted),
        _ => Cell::Empty,
    });
    Ok(Facts {
        sheet: sheet(reading, None)?,
        call: None,
        title: "organisations-title",
        stated: filters.into_iter().filter(|one| !one.words.is_empty()).collect(),
        totals: labelled(totals.collect()),
        rows: rows.iter().map(|row| columns.iter().map(|column| applicant_cell(*column, row)).collect()).collect(),
        columns: columns.iter().map(|column| applicant_column(*column)).collect(),
    })
}

const fn applicant_column(column: OrganisationColumn) -> Column {
    match column {
        OrganisationColumn::Name => words("organisations-name", 38),
        OrganisationColumn::Other => words("organisations-other-name", 38),
        OrganisationColumn::Kind => words("organisations-kind", 14),
        OrganisationColumn::Commune => words("organisations-commune", 18),
        OrganisationColumn::President => words("organisations-president", 24),
        OrganisationColumn::Applications => figures("organisations-files", 12),
        OrganisationColumn::Accepted => figures("organisations-accepted", 12),
    }
}

fn applicant_cell(column: OrganisationColumn, row: &OrganisationRow) -> Cell {
    let name = |ar: &str, fr: &str| Cell::Name(Bilingual::new(ar, fr), String::new());
    match column {
        OrganisationColumn::Name => name(&row.name_ar, &row.name_fr),
        // A name that is missing in one language stands in the other's column already.
        OrganisationColumn::Other => Cell::Other(Bilingual::new(row.name_ar.as_str(), row.name_fr.as_str())),
        OrganisationColumn::Kind => kind(row.kind),
        OrganisationColumn::Commune => name(&row.commune_ar, &row.commune_fr),
        OrganisationColumn::President => name(&row.president_ar, &row.president_fr),
        OrganisationColumn::Applications => Cell::Count(row.applications),
        OrganisationColumn::Accepted => Cell::Count(row.accepted),
    }
}
