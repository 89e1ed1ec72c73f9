//! Facts of the papers of one file: the completeness sheet and the letter that asks for completion.

use super::{call_line, sheet, two};
use crate::domain::date::{office_day, parse_date, parse_moment};
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::letter::{LetterKind, fill};
use crate::domain::organisation::Kind;
use crate::domain::workflow::Phase;
use crate::i18n::{self, Language};
use crate::office::application::page::number_sql;
use crate::office::application::show::papers as checklist;
use crate::office::letter;
use crate::office::paper::gaps::gaps;
use crate::office::{OfficeError, Reading};
use crate::reports::{Bilingual, CallLine, completion, papers};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

/// What both papers say of the file.
struct File {
    call: CallId,
    number: String,
    deposited_at: Option<DateTime<Utc>>,
    organisation: Bilingual,
    kind: Kind,
    address: Bilingual,
    title: Bilingual,
    phase: Phase,
    asked: Option<NaiveDate>,
    due: Option<NaiveDate>,
    received: Option<NaiveDate>,
}

fn file(reading: &Reading<'_>, id: ApplicationId) -> Result<File, OfficeError> {
    let sql = format!(
        "SELECT a.call_id, {} AS number, a.deposited_at, a.phase, a.title_ar, a.title_fr, a.completion_sent_at,
                a.completion_due_on, a.completion_received_at, o.kind, o.name_ar AS organisation_ar,
                o.name_fr AS organisation_fr, o.address_ar, o.address_fr
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         WHERE a.id = :id",
        number_sql()
    );
    let found = reading.db.prepare_cached(&sql)?.query_row(named_params! { ":id": id }, of_row).optional()?;
    found.ok_or(OfficeError::NotFound("application"))
}

fn of_row(row: &Row<'_>) -> rusqlite::Result<File> {
    let moment = |column: &str| -> rusqlite::Result<Option<DateTime<Utc>>> {
        Ok(row.get::<_, Option<String>>(column)?.as_deref().and_then(parse_moment))
    };
    let due: Option<String> = row.get("completion_due_on")?;
    Ok(File {
        call: row.get("call_id")?,
        number: row.get("number")?,
        deposited_at: moment("deposited_at")?,
        organisation: two(row, "organisation")?,
        kind: row.get("kind")?,
        address: two(row, "address")?,
        title: two(row, "title")?,
        phase: row.get("phase")?,
        asked: moment("completion_sent_at")?.map(office_day),
        due: due.as_deref().and_then(parse_date),
        received: moment("completion_received_at")?.map(office_day),
    })
}

/// Facts of the letter.
///
/// # Errors
/// `completion-not-asked` for a file whose completion was never asked for.
pub fn completion(reading: &Reading<'_>, id: ApplicationId) -> Result<completion::Facts, OfficeError> {
    let file = file(reading, id)?;
    let gaps = gaps(reading.db, id)?;
    let (Some(deposited_at), Some(_), false) = (file.deposited_at, file.asked, gaps.is_empty()) else {
        return Err(OfficeError::Rule("completion-not-asked"));
    };
    let call = call_line(reading, file.call)?;
    let text = own_words(reading, &file, &call, deposited_at)?;
    Ok(completion::Facts {
        sheet: sheet(reading, None)?,
        call,
        register_number: file.number,
        deposited_at,
        organisation: file.organisation,
        kind: file.kind.slug().to_owned(),
        address: file.address,
        title: file.title,
        text,
        gaps: gaps
            .into_iter()
            .map(|gap| completion::Gap {
                name: Bilingual::new(gap.name_ar, gap.name_fr),
                kind: gap.kind.slug().to_owned(),
                note: gap.note,
            })
            .collect(),
        due_on: file.due,
    })
}

/// The office's own words for the letter, in both languages, with the file's facts in their places. A text that
/// can't be filled in is left out, and the usual words stand.
fn own_words(
    reading: &Reading<'_>,
    file: &File,
    call: &CallLine,
    deposited_at: DateTime<Utc>,
) -> Result<Bilingual, OfficeError> {
    let words = |language: Language| -> Result<String, OfficeError> {
        let text = letter::list::text(reading.db, LetterKind::Completion, language)?;
        let catalogue = &reading.house.catalogue;
        let due = file.due.map(|day| catalogue.long_date(language, day)).unwrap_or_default();
        let deposited = catalogue.long_date(language, office_day(deposited_at));
        let values = BTreeMap::from([
            ("organisation", file.organisation.in_language(language).to_owned()),
            ("number", i18n::ltr(&file.number)),
            ("title", file.title.in_language(language).to_owned()),
            ("call", call.title.in_language(language).to_owned()),
            ("deposited", deposited),
            ("missing", completion::PAPERS_HERE.to_string()),
            ("due", due),
        ]);
        Ok(fill(&text.body, &values).unwrap_or_default())
    };
    Ok(Bilingual::new(words(Language::Ar)?, words(Language::Fr)?))
}

/// Facts of the sheet.
///
/// # Errors
/// `nothing-to-print` for a file that was not deposited.
pub fn sheet_of(reading: &Reading<'_>, id: ApplicationId) -> Result<papers::Facts, OfficeError> {
    let file = file(reading, id)?;
    let deposited_at = file.deposited_at.ok_or(OfficeError::Rule("nothing-to-print"))?;
    let asked: Vec<_> = gaps(reading.db, id)?.into_iter().map(|gap| gap.requirement).collect();
    let papers = checklist(reading.db, id)?;
    let day = |text: &Option<String>| text.as_deref().and_then(parse_date);
    Ok(papers::Facts {
        sheet: sheet(reading, None)?,
        call: call_line(reading, file.call)?,
        register_number: file.number,
        deposited_at,
        organisation: file.organisation,
        kind: file.kind.slug().to_owned(),
        title: file.title,
        phase: file.phase.slug().to_owned(),
        papers: papers
            .into_iter()
            .map(|paper| papers::Paper {
                usable: paper.state.is_usable(),
                state: paper.state.slug().to_owned(),
                seen_on: day(&paper.seen_on),
                expires_on: day(&paper.expires_on),
                asked: asked.contains(&paper.requirement),
                name: Bilingual::new(paper.name_ar, paper.name_fr),
                obligatory: paper.obligatory,
                note: paper.note,
            })
            .collect(),
        completion: (file.asked, file.due, file.received),
        reason: if file.phase == Phase::Inadmissible { reason(reading, id)? } else { None },
    })
}

/// Why it was found inadmissible.
fn reason(reading: &Reading<'_>, id: ApplicationId) -> Result<Option<(Bilingual, String)>, OfficeError> {
    Ok(reading
        .db
        .prepare_cached(
            "SELECT r.name_ar AS reason_ar, r.name_fr AS reason_fr, s.note FROM step s JOIN reason r ON r.slug = s.reason
             WHERE s.application_id = :id AND s.act = 'declare-inadmissible' ORDER BY s.id DESC LIMIT 1",
        )?
        .query_row(named_params! { ":id": id }, |row| Ok((two(row, "reason")?, row.get("note")?)))
        .optional()?)
}
