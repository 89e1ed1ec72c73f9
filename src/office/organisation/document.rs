//! Papers of the body itself that serve several files: entered once, with the day they expire.

use crate::domain::date::{office_day, partial_date};
use crate::domain::fault::Faults;
use crate::domain::id::{DocumentId, OrganisationId};
use crate::domain::text;
use crate::domain::unusual::last_day;
use crate::office::{Change, OfficeError, Reading, blind};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WhichOrganisation;

crate::slugs! {
    /// Whether a document serves today.
    Validity { Valid = "valid", Expiring = "expiring", Expired = "expired" }
}

/// A document that expires within so many days is shown as expiring.
const SOON: i64 = 60;

/// What is written down of a document.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DocumentFacts {
    /// Which paper of the checklists it is, by its slug; empty when it is none of them.
    pub requirement: String,
    /// What it is called, where it is none of the checklists' papers.
    pub label: String,
    /// Number it bears.
    pub number: String,
    /// Issued: year, month or day.
    pub issued_on: String,
    /// Last day it serves: year, month or day; empty when it does not expire.
    pub expires_on: String,
    /// Anything else.
    pub note: String,
}

/// A document of an applicant.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentCard {
    /// The document; what is attached to it stands in the slot `document:<id>`.
    pub id: DocumentId,
    /// Version to send with an edit.
    pub version: i64,
    /// What is written down of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: DocumentFacts,
    /// The paper's name in Arabic, from the newest checklist that asks for it.
    pub name_ar: String,
    /// The paper's name in French.
    pub name_fr: String,
    /// The paper's name in English.
    pub name_en: String,
    /// Whether it serves today, by the office's clock.
    pub validity: Validity,
    /// Days until it expires; negative once it has, nothing when it does not.
    pub days_left: Option<i64>,
}

/// A new document.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddDocument {
    /// Whose.
    pub organisation: OrganisationId,
    /// What is written down of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: DocumentFacts,
}

/// A change of a document.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditDocument {
    /// The document.
    pub id: DocumentId,
    /// Version seen.
    pub version: i64,
    /// What is written down of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: DocumentFacts,
}

/// Names a document.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhichDocument {
    /// The document.
    pub id: DocumentId,
}

/// A paper that a document may be.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperChoice {
    /// Slug in the checklists.
    pub slug: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// In English.
    pub name_en: String,
}

/// The state of a document on a day, and the days left to it.
#[must_use]
pub fn validity(expires_on: &str, today: NaiveDate) -> (Validity, Option<i64>) {
    let Some(left) = last_day(expires_on).map(|last| (last - today).num_days()) else { return (Validity::Valid, None) };
    let state = match left {
        ..0 => Validity::Expired,
        0..=SOON => Validity::Expiring,
        _ => Validity::Valid,
    };
    (state, Some(left))
}

/// `organisation.documents`: the documents of an applicant, those that expire first on top.
///
/// # Errors
/// When the store cannot be read.
pub fn documents(reading: &Reading<'_>, which: WhichOrganisation) -> Result<Vec<DocumentCard>, OfficeError> {
    blind::refuse_organisation(reading, which.id)?;
    list(reading, which.id)
}

/// The documents of an applicant.
pub(crate) fn list(reading: &Reading<'_>, organisation: OrganisationId) -> Result<Vec<DocumentCard>, OfficeError> {
    let today = office_day(reading.now);
    let sql = format!(
        "{CARD} WHERE d.organisation_id = :organisation AND d.removed_at IS NULL
         ORDER BY d.expires_on = '', d.expires_on, d.id"
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":organisation": organisation }, |row| card(row, today))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `organisation.papers`: the papers that a document of an applicant may be, from all checklists.
///
/// # Errors
/// When the store cannot be read.
pub fn papers(reading: &Reading<'_>, _nothing: crate::office::Nothing) -> Result<Vec<PaperChoice>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT slug, name_ar, name_fr, name_en FROM requirement r
         WHERE id = (SELECT max(id) FROM requirement WHERE slug = r.slug) ORDER BY call_id DESC, position",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(PaperChoice {
            slug: row.get("slug")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `organisation.addDocument`: a new document.
///
/// # Errors
/// Faults at fields.
pub fn add(change: &mut Change<'_>, request: AddDocument) -> Result<DocumentCard, OfficeError> {
    let organisation = super::merge::standing(change.db, request.organisation)?;
    let facts = checked(change.db, request.facts)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO organisation_document (uid, organisation_id, requirement, label, number, issued_on, expires_on,
                                                note, created_at)
             VALUES (:uid, :organisation, :requirement, :label, :number, :issued, :expires, :note, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":organisation": organisation, ":requirement": facts.requirement,
            ":label": facts.label, ":number": facts.number, ":issued": facts.issued_on,
            ":expires": facts.expires_on, ":note": facts.note, ":now": change.now_text(),
        })?;
    let id = DocumentId(change.db.last_insert_rowid());
    change.record("organisation.addDocument", "organisation", organisation.0, &(), &facts)?;
    one(&change.reading(), id).map(|(_, card)| card)
}

/// `organisation.editDocument`: changes what is written down of a document.
///
/// # Errors
/// A stale version, or faults at fields.
pub fn edit(change: &mut Change<'_>, request: EditDocument) -> Result<DocumentCard, OfficeError> {
    let (organisation, before) = one(&change.reading(), request.id)?;
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "document", version: before.version });
    }
    let facts = checked(change.db, request.facts)?;
    change
        .db
        .prepare_cached(
            "UPDATE organisation_document SET requirement = :requirement, label = :label, number = :number,
                    issued_on = :issued, expires_on = :expires, note = :note, version = version + 1 WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": request.id, ":requirement": facts.requirement, ":label": facts.label, ":number": facts.number,
            ":issued": facts.issued_on, ":expires": facts.expires_on, ":note": facts.note,
        })?;
    change.record("organisation.editDocument", "organisation", organisation.0, &before.facts, &facts)?;
    one(&change.reading(), request.id).map(|(_, card)| card)
}

/// `organisation.removeDocument`: takes a document out of the list; the log keeps it.
///
/// # Errors
/// When there is none of that id.
pub fn remove(change: &mut Change<'_>, which: WhichDocument) -> Result<(), OfficeError> {
    let (organisation, before) = one(&change.reading(), which.id)?;
    change
        .db
        .prepare_cached("UPDATE organisation_document SET removed_at = :now WHERE id = :id")?
        .execute(named_params! { ":id": which.id, ":now": change.now_text() })?;
    change.record("organisation.removeDocument", "organisation", organisation.0, &before.facts, &())
}

fn checked(db: &Connection, mut facts: DocumentFacts) -> Result<DocumentFacts, OfficeError> {
    let mut faults = Faults::default();
    for (field, text, most) in [("label", &mut facts.label, 200), ("note", &mut facts.note, 500)] {
        *text = text::line(text);
        faults.text(field, text, false, most);
    }
    facts.number = text::number(&facts.number);
    faults.text("number", &facts.number, false, 60);
    for (field, text) in [("issuedOn", &mut facts.issued_on), ("expiresOn", &mut facts.expires_on)] {
        match partial_date(text) {
            Some(date) => *text = date,
            None if text::line(text).is_empty() => text.clear(),
            None => faults.add(field, "date-malformed"),
        }
    }
    let known = facts.issued_on.len().min(facts.expires_on.len());
    if known > 0 && facts.expires_on.get(..known) < facts.issued_on.get(..known) {
        faults.add("expiresOn", "end-before-start");
    }
    if facts.requirement.is_empty() && facts.label.is_empty() {
        faults.add("label", "required");
    }
    let known: bool = db
        .prepare_cached("SELECT :slug = '' OR EXISTS (SELECT 1 FROM requirement WHERE slug = :slug)")?
        .query_row(named_params! { ":slug": facts.requirement }, |row| row.get(0))?;
    if !known {
        faults.add("requirement", "requirement-unknown");
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    Ok(facts)
}

const CARD: &str = "SELECT d.id, d.version, d.organisation_id, d.requirement, d.label, d.number, d.issued_on,
       d.expires_on, d.note, coalesce(r.name_ar, '') AS name_ar, coalesce(r.name_fr, '') AS name_fr,
       coalesce(r.name_en, '') AS name_en
  FROM organisation_document d
  LEFT JOIN requirement r ON r.id = (SELECT max(id) FROM requirement WHERE slug = d.requirement)";

fn one(reading: &Reading<'_>, id: DocumentId) -> Result<(OrganisationId, DocumentCard), OfficeError> {
    let today = office_day(reading.now);
    reading
        .db
        .prepare_cached(&format!("{CARD} WHERE d.id = :id AND d.removed_at IS NULL"))?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("organisation_id")?, card(row, today)?)))
        .optional()?
        .ok_or(OfficeError::NotFound("document"))
}

fn card(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<DocumentCard> {
    let facts = DocumentFacts {
        requirement: row.get("requirement")?,
        label: row.get("label")?,
        number: row.get("number")?,
        issued_on: row.get("issued_on")?,
        expires_on: row.get("expires_on")?,
        note: row.get("note")?,
    };
    let (validity, days_left) = validity(&facts.expires_on, today);
    Ok(DocumentCard {
        id: row.get("id")?,
        version: row.get("version")?,
        facts,
        name_ar: row.get("name_ar")?,
        name_fr: row.get("name_fr")?,
        name_en: row.get("name_en")?,
        validity,
        days_left,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_serves_to_the_end_of_its_last_day() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for (expires, state, left) in [
            ("", Validity::Valid, None),
            ("2026-11-23", Validity::Expired, Some(-1)),
            ("2026-11-24", Validity::Expiring, Some(0)),
            ("2026-11", Validity::Expiring, Some(6)),
            ("2026", Validity::Expiring, Some(37)),
            ("2027-01-23", Validity::Expiring, Some(60)),
            ("2027-01-24", Validity::Valid, Some(61)),
            ("2025", Validity::Expired, Some(-328)),
        ] {
            assert_eq!(validity(expires, today), (state, left), "{expires}");
        }
    }
}
