//! The facts of each document, gathered from the store and handed to the reports room.

pub mod blank;
pub mod comparison;
pub mod lists;
pub mod opinion;
pub mod papers;
pub mod project;
pub mod receipt;
pub mod register;
pub mod review_sheets;
pub mod session;
pub mod summary;

use crate::domain::date::office_day;
use crate::domain::id::{ApplicationId, CallId};
use crate::office::eligibility::EligibilityView;
use crate::office::house::status::card;
use crate::office::{OfficeError, Reading, privacy};
use crate::reports::{Bilingual, CallLine, Letterhead, Sheet};
use rusqlite::{OptionalExtension, Row, named_params};

/// The rules of eligibility of a file with what stands of each; a document says them by
/// [`crate::i18n::Catalogue::rule_name`] and [`crate::i18n::Catalogue::explain`].
///
/// # Errors
/// When there is no such file.
pub fn eligibility(reading: &Reading<'_>, application: ApplicationId) -> Result<Vec<EligibilityView>, OfficeError> {
    Ok(crate::office::eligibility::show::card(reading, application)?.rules)
}

/// The letterhead, place and date of the office's paper.
pub(crate) fn sheet(reading: &Reading<'_>, number: Option<String>) -> Result<Sheet, OfficeError> {
    let office = card(reading.db)?.ok_or(OfficeError::Rule("no-office"))?;
    let identity = office.identity;
    let notice = privacy::notice::told(reading.db)?;
    let lines =
        [Bilingual::new(identity.name_ar, identity.name_fr), Bilingual::new(identity.council_ar, identity.council_fr)];
    Ok(Sheet {
        letterhead: Letterhead {
            kingdom: true,
            lines: lines.into_iter().filter(|line| !line.ar.is_empty() || !line.fr.is_empty()).collect(),
            committee: Bilingual::new(identity.committee_ar, identity.committee_fr),
            city: Bilingual::new(identity.city_ar, identity.city_fr),
            contact: Bilingual::default(),
            cndp: Some(identity.cndp_number).filter(|number| !number.is_empty()),
            privacy: Bilingual::new(notice.notice_ar, notice.notice_fr),
        },
        number,
        issued_on: office_day(reading.now),
        signers: Vec::new(),
        fictitious: office.demo,
    })
}

/// The paper of a call: its own council and committee stand at the head, not whatever the office is called now.
pub(super) fn call_sheet(reading: &Reading<'_>, call: CallId, number: Option<String>) -> Result<Sheet, OfficeError> {
    let mut sheet = sheet(reading, number)?;
    let issuer: Option<(Bilingual, Bilingual)> = reading
        .db
        .prepare_cached("SELECT council_ar, council_fr, committee_ar, committee_fr FROM call WHERE id = :id")?
        .query_row(named_params! { ":id": call }, |row| Ok((two(row, "council")?, two(row, "committee")?)))
        .optional()?;
    let (council, committee) = issuer.ok_or(OfficeError::NotFound("call"))?;
    let given = |name: &Bilingual| !name.ar.is_empty() || !name.fr.is_empty();
    if given(&council) {
        // The office's own council was the last line, after its name.
        sheet.letterhead.lines.truncate(1);
        sheet.letterhead.lines.push(council);
    }
    if given(&committee) {
        sheet.letterhead.committee = committee;
    }
    Ok(sheet)
}

/// The line that names the call.
pub(crate) fn call_line(reading: &Reading<'_>, call: CallId) -> Result<CallLine, OfficeError> {
    reading
        .db
        .prepare_cached("SELECT title_ar, title_fr, code FROM call WHERE id = :id")?
        .query_row(named_params! { ":id": call }, |row| {
            Ok(CallLine { title: two(row, "title")?, reference: row.get("code")? })
        })
        .optional()?
        .ok_or(OfficeError::NotFound("call"))
}

/// A name in both languages from columns `<stem>_ar` and `<stem>_fr`.
pub(super) fn two(row: &Row<'_>, stem: &str) -> rusqlite::Result<Bilingual> {
    let part = |language: &str| row.get::<_, Option<String>>(format!("{stem}_{language}").as_str());
    Ok(Bilingual::new(part("ar")?.unwrap_or_default(), part("fr")?.unwrap_or_default()))
}
