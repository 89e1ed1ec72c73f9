//! Looking at documents and writing them to disk.

use super::facts::{
    blank, comparison, lists, opinion, papers, project, receipt, register, review_sheets, session, summary,
};
use super::{Document, PreviewReport, ReportPages, ReportSubject, SummaryForm, WriteReport, WrittenReport};
use crate::domain::application::Outcome;
use crate::domain::id::CallId;
use crate::domain::organisation::Kind;
use crate::i18n::Language;
use crate::office::application::page::number_sql;
use crate::office::{OfficeError, Reading, blind};
use crate::reports::{self, Model, Rendered};
use rusqlite::named_params;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Pages that a preview draws; a print holds all of them.
const PREVIEW_PAGES: usize = 20;

/// Refuses a reviewer what would say who applies, or how others marked before their own reviews are in.
fn shown_to(reading: &Reading<'_>, name: Document, subject: &ReportSubject) -> Result<(), OfficeError> {
    if !blind::applies(reading.actor) {
        return Ok(());
    }
    // Minutes name the applicants of every file that was before the session.
    if let (Document::Minutes, Some(session)) = (name, subject.session) {
        return blind::refuse_session(reading, session);
    }
    match (name, subject.call, subject.application) {
        // Whoever may not look at the ranking on the screen may not print it either.
        (Document::Ranking | Document::Comparison | Document::Opinion, ..) => Err(OfficeError::NotAllowed),
        (Document::Receipt | Document::Project | Document::Papers | Document::Completion, _, Some(file)) => {
            blind::refuse_file(reading, file)
        }
        (Document::Accepted | Document::Reserve | Document::Rejected | Document::Register, Some(call), _) => {
            blind::refuse_call(reading, call)
        }
        (
            Document::Summary
            | Document::Form
            | Document::Grid
            | Document::ReviewSheets
            | Document::Minutes
            | Document::Attendance,
            ..,
        ) => Ok(()),
        (_, None, _) | (_, _, None) => Ok(()),
    }
}

/// `report.preview`: a document's pages as pictures.
///
/// # Errors
/// `report-subject-missing`, `nothing-to-print`, or `report-failed`.
pub fn preview(reading: &Reading<'_>, request: PreviewReport) -> Result<ReportPages, OfficeError> {
    let rendered = render(reading, request.name, request.language, &request.subject)?;
    Ok(ReportPages {
        pages: rendered.first_svg_pages(PREVIEW_PAGES),
        total: i64::try_from(rendered.page_count()).unwrap_or(0),
        file_name: file_name(reading, request.name, request.language, &request.subject)?,
    })
}

/// `report.write`: a document as PDF on disk.
///
/// # Errors
/// Those of [`preview`], and `path-unusable`.
pub fn write(reading: &Reading<'_>, request: WriteReport) -> Result<WrittenReport, OfficeError> {
    let rendered = render(reading, request.name, request.language, &request.subject)?;
    let pdf = rendered.pdf().map_err(|error| OfficeError::Report(error.to_string()))?;
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => {
            let folder = reading.house.store.dir().join("prints");
            folder.join(file_name(reading, request.name, request.language, &request.subject)?)
        }
    };
    save(&path, &pdf).map_err(|error| OfficeError::RuleWith {
        code: "path-unusable",
        name: "detail",
        value: error.kind().to_string(),
    })?;
    Ok(WrittenReport {
        path: path.display().to_string(),
        bytes: u64::try_from(pdf.len()).unwrap_or(0),
        pages: i64::try_from(rendered.page_count()).unwrap_or(0),
    })
}

/// Writes beside the target and renames, so that a half-written document never bears its name.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let mut file = std::fs::File::create(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(part, path)
}

fn render(
    reading: &Reading<'_>,
    name: Document,
    language: Language,
    subject: &ReportSubject,
) -> Result<Rendered, OfficeError> {
    let (document, model) = model(reading, name, language, subject)?;
    reports::render(document, &model).map_err(|error| OfficeError::Report(error.to_string()))
}

fn model(
    reading: &Reading<'_>,
    name: Document,
    language: Language,
    subject: &ReportSubject,
) -> Result<(reports::Document, Model), OfficeError> {
    shown_to(reading, name, subject)?;
    let catalogue = &reading.house.catalogue;
    let missing = || OfficeError::at("call", "report-subject-missing");
    let call = || subject.call.ok_or_else(missing);
    let file = || subject.application.ok_or_else(|| OfficeError::at("application", "report-subject-missing"));
    let sitting = || subject.session.ok_or_else(|| OfficeError::at("session", "report-subject-missing"));
    let list = |call: CallId, outcome: Outcome| -> Result<(reports::Document, Model), OfficeError> {
        let facts = lists::decisions(reading, call, outcome)?;
        Ok((reports::Document::DecisionList, reports::decision_list::build(&facts, language, catalogue)))
    };
    match name {
        Document::Receipt => {
            let facts = receipt::gather(reading, file()?)?;
            Ok((reports::Document::Receipt, reports::receipt::build(&facts, language, catalogue)))
        }
        Document::Project => {
            let facts = project::gather(reading, file()?)?;
            Ok((reports::Document::Project, reports::project::build(&facts, language, catalogue)))
        }
        Document::Ranking => {
            let facts = lists::ranking(reading, call()?)?;
            Ok((reports::Document::Ranking, reports::ranking::build(&facts, language, catalogue)))
        }
        Document::Comparison => {
            let facts = comparison::gather(reading, call()?, subject.left, subject.right)?;
            Ok((reports::Document::Comparison, reports::comparison::build(&facts, language, catalogue)))
        }
        Document::Opinion => {
            let facts = opinion::gather(reading, call()?)?;
            Ok((reports::Document::Opinion, reports::opinion::build(&facts, language, catalogue)))
        }
        Document::Accepted => list(call()?, Outcome::Accepted),
        Document::Reserve => list(call()?, Outcome::Reserve),
        Document::Rejected => list(call()?, Outcome::Rejected),
        Document::Summary => {
            let facts = summary::gather(reading, subject)?;
            Ok((reports::Document::Summary, reports::summary::build(&facts, language, catalogue)))
        }
        Document::Register => {
            let facts = register::gather(reading, call()?, subject)?;
            Ok((reports::Document::Register, reports::register::build(&facts, language, catalogue)))
        }
        Document::Papers => {
            let facts = papers::sheet_of(reading, file()?)?;
            Ok((reports::Document::Papers, reports::papers::build(&facts, language, catalogue)))
        }
        Document::Completion => {
            let facts = papers::completion(reading, file()?)?;
            Ok((reports::Document::Completion, reports::completion::build(&facts, language, catalogue)))
        }
        Document::Form => {
            let facts = blank::form(reading, call()?, subject.kind.unwrap_or(Kind::Association), language)?;
            Ok((reports::Document::Form, reports::form::build(&facts, language, catalogue)))
        }
        Document::Minutes => {
            let facts = session::gather(reading, sitting()?)?;
            Ok((reports::Document::Minutes, reports::minutes::build(&facts, language, catalogue)))
        }
        Document::Attendance => {
            let facts = session::gather(reading, sitting()?)?;
            Ok((reports::Document::Attendance, reports::minutes::attendance(&facts, language, catalogue)))
        }
        Document::Grid => {
            let facts = blank::grid(reading, call()?, language)?;
            Ok((reports::Document::Grid, reports::grid::build(&facts, language, catalogue)))
        }
        Document::ReviewSheets => {
            let facts = review_sheets::gather(reading, call()?, subject, language)?;
            Ok((reports::Document::ReviewSheets, reports::review_sheets::build(&facts, language, catalogue)))
        }
    }
}

/// `receipt-2026-A-0007-ar.pdf`: letters any disk takes.
fn file_name(
    reading: &Reading<'_>,
    name: Document,
    language: Language,
    subject: &ReportSubject,
) -> Result<String, OfficeError> {
    if let Some(id) = subject.session.filter(|_| matches!(name, Document::Minutes | Document::Attendance)) {
        let about: String = reading
            .db
            .prepare_cached(
                "SELECT k.code || '-' || s.number FROM session s JOIN call k ON k.id = s.call_id WHERE s.id = :id",
            )?
            .query_row(named_params! { ":id": id }, |row| row.get(0))?;
        return Ok(format!("{}-{about}-{}.pdf", name.slug(), language.slug()));
    }
    // A summary over calls bears the name of none, unless they are one.
    let call = match (&subject.calls, name) {
        (Some(calls), Document::Summary) => calls.first().copied().filter(|_| calls.len() == 1),
        _ => subject.call,
    };
    let about: String = match (subject.application, call) {
        (Some(id), _) => {
            let sql =
                format!("SELECT {} FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = :id", number_sql());
            reading.db.prepare_cached(&sql)?.query_row(named_params! { ":id": id }, |row| row.get(0))?
        }
        (None, Some(call)) => reading
            .db
            .prepare_cached("SELECT code FROM call WHERE id = :id")?
            .query_row(named_params! { ":id": call }, |row| row.get(0))?,
        (None, None) => String::new(),
    };
    // A register of other days is another document.
    let days: String = [&subject.from, &subject.to]
        .into_iter()
        .flatten()
        .filter(|day| {
            matches!(name, Document::Register | Document::Summary) && crate::domain::date::parse_date(day).is_some()
        })
        .map(|day| format!("{day}-"))
        .collect();
    // The form of each kind is a paper of its own.
    let kind =
        subject.kind.filter(|_| name == Document::Form).map_or_else(String::new, |kind| format!("-{}", kind.slug()));
    let form = subject.form.filter(|form| name == Document::Summary && *form == SummaryForm::OnePage);
    let form = form.map_or_else(String::new, |form| format!("-{}", form.slug()));
    let about = if about.is_empty() { about } else { format!("-{about}") };
    Ok(format!("{}{form}{kind}{about}-{days}{}.pdf", name.slug(), language.slug()))
}
