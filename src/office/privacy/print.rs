//! A person's data and the minutes of a destruction, on paper and as a file.

use super::{ExportPerson, PersonFile, PrintMinutes, PrintPerson, person, purge};
use crate::domain::date::{office_day, parse_moment};
use crate::domain::id::CallId;
use crate::office::report::WrittenReport;
use crate::office::report::facts::{call_line, sheet};
use crate::office::report::print::save;
use crate::office::{Change, OfficeError, Reading};
use crate::reports::{self, Bilingual, Document, Model};
use std::path::PathBuf;

/// `person.print`: everything held on a person, as PDF. Logged like looking at it.
///
/// # Errors
/// Those of `person.collect`, `report-failed`, `path-unusable`.
pub fn person(change: &mut Change<'_>, request: PrintPerson) -> Result<WrittenReport, OfficeError> {
    let file = person::gathered(change, &request.records, "person.print")?;
    let reading = change.reading();
    let facts = person_facts(&reading, &file)?;
    let model = reports::person::build(&facts, request.language, &reading.house.catalogue);
    let name = format!("person-{}-{}.pdf", stamp(&reading), request.language.slug());
    written(&reading, Document::Person, &model, request.path, &name)
}

fn stamp(reading: &Reading<'_>) -> String {
    reading.now.format("%Y%m%d-%H%M%S").to_string()
}

fn person_facts(reading: &Reading<'_>, file: &PersonFile) -> Result<reports::person::Facts, OfficeError> {
    let records = file
        .records
        .iter()
        .map(|held| reports::person::Record {
            noun: held.record.noun.slug().to_owned(),
            part: held.record.part.clone(),
            label: Bilingual::new(held.label_ar.clone(), held.label_fr.clone()),
            values: held.values.iter().map(|value| (value.field.clone(), value.value.clone())).collect(),
            files: held
                .files
                .iter()
                .map(|file| (file.number.clone(), Bilingual::new(file.title_ar.clone(), file.title_fr.clone())))
                .collect(),
            acts: held
                .acts
                .iter()
                .filter_map(|act| {
                    let by = Bilingual::new(act.by_ar.clone(), act.by_fr.clone());
                    parse_moment(&act.at).map(|at| reports::person::Act { at, act: act.act.clone(), by })
                })
                .collect(),
        })
        .collect();
    Ok(reports::person::Facts { sheet: sheet(reading, None)?, records })
}

/// `person.export`: the same as a JSON file.
///
/// # Errors
/// Those of `person.collect`, and `path-unusable`.
pub fn export(change: &mut Change<'_>, request: ExportPerson) -> Result<WrittenReport, OfficeError> {
    let file = person::gathered(change, &request.records, "person.export")?;
    let reading = change.reading();
    let bytes = serde_json::to_vec_pretty(&file).map_err(|error| OfficeError::Report(error.to_string()))?;
    let name = format!("person-{}.json", stamp(&reading));
    kept(&reading, request.path, &name, &bytes, 1)
}

/// `purge.print`: the minutes of a destruction, as PDF.
///
/// # Errors
/// `purge-not-done` for a call whose data were not destroyed; `report-failed`, `path-unusable`.
pub fn minutes(reading: &Reading<'_>, request: PrintMinutes) -> Result<WrittenReport, OfficeError> {
    let facts = minutes_facts(reading, request.call)?;
    let model = reports::purge::build(&facts, request.language, &reading.house.catalogue);
    let name = format!("purge-{}-{}.pdf", facts.call.reference, request.language.slug());
    written(reading, Document::Purge, &model, request.path, &name)
}

fn minutes_facts(reading: &Reading<'_>, call: CallId) -> Result<reports::purge::Facts, OfficeError> {
    let card = purge::done(reading.db, Some(call))?.into_iter().next().ok_or(OfficeError::Rule("purge-not-done"))?;
    let months = super::notice::of_call(reading.db, call)?;
    let moment = |text: &str| parse_moment(text).unwrap_or(reading.now);
    Ok(reports::purge::Facts {
        sheet: sheet(reading, Some(card.minutes_number))?,
        call: call_line(reading, call)?,
        done_at: moment(&card.at),
        archived_on: months.archived_at.as_deref().map(|at| office_day(moment(at))),
        months: months.months,
        by: Bilingual::new(card.by_ar, card.by_fr),
        reason: card.reason,
        destroyed: card.destroyed.into_iter().map(|part| (part.kind, part.count)).collect(),
        digest: card.digest,
        backup: card.backup,
    })
}

fn written(
    reading: &Reading<'_>,
    document: Document,
    model: &Model,
    path: Option<String>,
    name: &str,
) -> Result<WrittenReport, OfficeError> {
    let failed = |error: reports::ReportError| OfficeError::Report(error.to_string());
    let rendered = reports::render(document, model).map_err(failed)?;
    let pages = i64::try_from(rendered.page_count()).unwrap_or(0);
    kept(reading, path, name, &rendered.pdf().map_err(failed)?, pages)
}

fn kept(
    reading: &Reading<'_>,
    path: Option<String>,
    name: &str,
    bytes: &[u8],
    pages: i64,
) -> Result<WrittenReport, OfficeError> {
    let path = path.map_or_else(|| reading.house.store.dir().join("prints").join(name), PathBuf::from);
    save(&path, bytes).map_err(|error| OfficeError::RuleWith {
        code: "path-unusable",
        name: "detail",
        value: error.kind().to_string(),
    })?;
    Ok(WrittenReport { path: path.display().to_string(), bytes: u64::try_from(bytes.len()).unwrap_or(0), pages })
}
