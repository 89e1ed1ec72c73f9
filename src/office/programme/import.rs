//! Taking a file of rules in: checked whole, then added and changed in one transaction. Nothing is removed, and
//! what comes from outside is proposed, not official, until this office says otherwise.

use super::export::{ProgrammeRecord, ReasonRecord, Records};
use super::{ImportProgrammes, ImportReport, ImportStatus, ImportedRecord, ProgrammeCard, keep};
use crate::domain::fault::Faults;
use crate::domain::slug::is_slug;
use crate::exchange::programmes::Document;
use crate::office::holiday::{HolidayCard, HolidayTerms};
use crate::office::letter::{LetterCard, LetterText};
use crate::office::rate::{RateCard, RateTerms};
use crate::office::reason::ReasonCard;
use crate::office::{Change, OfficeError, holiday, letter, rate, reason};
use rusqlite::named_params;
use std::collections::HashSet;
use std::path::Path;

const ACT: &str = "programme.import";

/// `programme.import`: adds what the file brings, changes what differs; a dry run only says what would happen.
///
/// # Errors
/// `import-…` for a file that cannot be read, faults at the path of each record, `reason-last`.
pub fn import(change: &mut Change<'_>, request: ImportProgrammes) -> Result<ImportReport, OfficeError> {
    let mut records = read(&request)?;
    check(&mut records)?;
    // The dry run is the real run, taken back: what it says is what will happen.
    change.db.execute_batch("SAVEPOINT import")?;
    let done = apply(change, &records)?;
    if request.dry_run {
        change.db.execute_batch("ROLLBACK TO import")?;
        change.changed.clear();
    }
    change.db.execute_batch("RELEASE import")?;
    let count = |status| done.iter().filter(|record| record.status == status).count();
    Ok(ImportReport {
        kept: !request.dry_run,
        added: count(ImportStatus::Added),
        changed: count(ImportStatus::Changed),
        same: count(ImportStatus::Same),
        records: done,
    })
}

fn read(request: &ImportProgrammes) -> Result<Records, OfficeError> {
    let document: Document<Records> = match (&request.content, &request.path) {
        (Some(content), None) => Document::parse(content.as_bytes())?,
        (None, Some(path)) => Document::read(Path::new(path))?,
        (None, None) | (Some(_), Some(_)) => return Err(OfficeError::at("path", "required")),
    };
    Ok(document.records)
}

/// Tidies every record and notes what cannot stand, at its place in the file.
fn check(records: &mut Records) -> Result<(), OfficeError> {
    let mut faults = Faults::default();
    for (i, programme) in records.programmes.iter_mut().enumerate() {
        let path = format!("programmes.{i}.");
        keep::check(&mut programme.terms, &path, &mut faults);
        let mut rules = Faults::default();
        programme.rules.check(&mut rules);
        faults.under(&path, rules);
    }
    for (i, reason) in records.reasons.iter_mut().enumerate() {
        reason::keep::check(&mut reason.terms, &format!("reasons.{i}."), &mut faults);
    }
    for (i, terms) in records.rates.iter_mut().enumerate() {
        rate::keep::check(terms, &format!("rates.{i}."), &mut faults);
    }
    for (i, terms) in records.holidays.iter_mut().enumerate() {
        holiday::keep::check(terms, &format!("holidays.{i}."), &mut faults);
    }
    if let Some(weekend) = &mut records.weekend {
        holiday::keep::check_weekend(weekend, "weekend", &mut faults);
    }
    for (i, text) in records.letters.iter_mut().enumerate() {
        letter::keep::check(text, &format!("letters.{i}."), &mut faults);
    }
    check_keys(records, &mut faults);
    faults.into_result().map_err(OfficeError::Faults)
}

/// Each record is known by one key, which stands once in the file.
fn check_keys(records: &Records, faults: &mut Faults) {
    let mut seen = HashSet::new();
    let mut once = |list: &str, i: usize, field: &str, key: String| {
        if !seen.insert(format!("{list} {key}")) {
            faults.add(format!("{list}.{i}.{field}"), "slug-repeated");
        }
    };
    for (i, programme) in records.programmes.iter().enumerate() {
        once("programmes", i, "slug", programme.slug.clone());
    }
    for (i, reason) in records.reasons.iter().enumerate() {
        once("reasons", i, "slug", reason.slug.clone());
    }
    for (i, terms) in records.rates.iter().enumerate() {
        once("rates", i, "since", rate_key(terms));
    }
    for (i, terms) in records.holidays.iter().enumerate() {
        once("holidays", i, "day", terms.day.clone());
    }
    for (i, text) in records.letters.iter().enumerate() {
        once("letters", i, "lang", letter_key(text));
    }
    let slugs = records.programmes.iter().map(|record| ("programmes", &record.slug));
    let slugs: Vec<_> = slugs.chain(records.reasons.iter().map(|record| ("reasons", &record.slug))).collect();
    for (i, (list, slug)) in slugs.into_iter().enumerate() {
        let place = if list == "programmes" { i } else { i - records.programmes.len() };
        if !is_slug(slug) {
            faults.add(format!("{list}.{place}.slug"), "slug-malformed");
        }
    }
}

fn rate_key(terms: &RateTerms) -> String {
    format!("{} {}", terms.kind.slug(), terms.since)
}

fn letter_key(text: &LetterText) -> String {
    format!("{} {}", text.slug.slug(), text.lang)
}

fn apply(change: &mut Change<'_>, records: &Records) -> Result<Vec<ImportedRecord>, OfficeError> {
    let mut done = Vec::new();
    let standing = super::list::cards(change.db)?;
    for record in &records.programmes {
        let status = programme(change, record, &standing)?;
        done.push(named("programme", &record.slug, &record.terms.name_ar, &record.terms.name_fr, status));
    }
    let served = reason::keep::acts_served(change.db)?;
    let standing = reason::list::cards(change.db)?;
    for record in &records.reasons {
        let status = one_reason(change, record, &standing)?;
        done.push(named("reason", &record.slug, &record.terms.name_ar, &record.terms.name_fr, status));
    }
    if !records.reasons.is_empty() {
        reason::keep::check_served(change.db, &served, "reasons")?;
        done.push(named("order", "reasons", "", "", order(change, &records.reasons)?));
    }
    let standing = rate::list::cards(change.db)?;
    for terms in &records.rates {
        done.push(named(
            "rate",
            &rate_key(terms),
            &terms.source_ar,
            &terms.source_fr,
            one_rate(change, terms, &standing)?,
        ));
    }
    let standing = holiday::list::cards(change.db)?;
    for terms in &records.holidays {
        done.push(named("holiday", &terms.day, &terms.name_ar, &terms.name_fr, one_holiday(change, terms, &standing)?));
    }
    if let Some(weekend) = &records.weekend {
        done.push(named("week", "weekend", "", "", week(change, weekend)?));
    }
    let standing = letter::list::cards(change.db)?;
    for text in &records.letters {
        done.push(named("letter", &letter_key(text), "", "", one_letter(change, text, &standing)?));
    }
    Ok(done)
}

fn named(noun: &str, key: &str, ar: &str, fr: &str, status: ImportStatus) -> ImportedRecord {
    ImportedRecord { noun: noun.into(), key: key.into(), name_ar: ar.into(), name_fr: fr.into(), status }
}

fn programme(
    change: &mut Change<'_>,
    record: &ProgrammeRecord,
    standing: &[ProgrammeCard],
) -> Result<ImportStatus, OfficeError> {
    let standing = standing.iter().find(|card| card.slug == record.slug).cloned();
    let before = standing.clone().map(ProgrammeRecord::from);
    if before.as_ref() == Some(record) {
        return Ok(ImportStatus::Same);
    }
    let id = match &standing {
        Some(card) => {
            keep::write(change.db, card.id, &record.terms, &record.rules)?;
            card.id
        }
        None => keep::insert(change.db, &record.slug, &record.terms, &record.rules)?,
    };
    change
        .db
        .prepare_cached("UPDATE programme SET archived = :archived, official = 0 WHERE id = :id")?
        .execute(named_params! { ":id": id, ":archived": record.archived })?;
    change.record(ACT, "programme", id.0, &before, record)?;
    Ok(status(before.is_some()))
}

fn one_reason(
    change: &mut Change<'_>,
    record: &ReasonRecord,
    standing: &[ReasonCard],
) -> Result<ImportStatus, OfficeError> {
    let standing = standing.iter().find(|card| card.slug == record.slug).cloned();
    let id = standing.as_ref().map(|card| card.id);
    let before = standing.map(ReasonRecord::from);
    if before.as_ref() == Some(record) {
        return Ok(ImportStatus::Same);
    }
    let id = match id {
        Some(id) => {
            reason::keep::write(change.db, id, &record.terms, record.retired, true)?;
            id
        }
        None => reason::keep::insert(change.db, &record.slug, &record.terms, record.retired, true)?,
    };
    change.record(ACT, "reason", id, &before, record)?;
    Ok(status(before.is_some()))
}

/// Puts the file's reasons into the file's order, in the places they hold; others keep theirs.
fn order(change: &mut Change<'_>, records: &[ReasonRecord]) -> Result<ImportStatus, OfficeError> {
    let cards = reason::list::cards(change.db)?;
    let in_file = |slug: &str| records.iter().any(|record| record.slug == slug);
    let mut next = records.iter().filter_map(|record| cards.iter().find(|card| card.slug == record.slug));
    let before: Vec<_> = cards.iter().map(|card| card.id).collect();
    let after: Vec<_> = cards
        .iter()
        .map(|card| if in_file(&card.slug) { next.next().map_or(card.id, |card| card.id) } else { card.id })
        .collect();
    if before == after {
        return Ok(ImportStatus::Same);
    }
    reason::keep::write_order(change.db, &after)?;
    change.record(ACT, "reason", 0, &before, &after)?;
    Ok(ImportStatus::Changed)
}

fn one_rate(change: &mut Change<'_>, terms: &RateTerms, standing: &[RateCard]) -> Result<ImportStatus, OfficeError> {
    let key = rate_key(terms);
    let standing = standing.iter().find(|card| rate_key(&card.terms) == key);
    if standing.as_ref().is_some_and(|card| card.terms == *terms) {
        return Ok(ImportStatus::Same);
    }
    let id = match &standing {
        Some(card) => {
            rate::keep::write(change.db, card.id, terms, true)?;
            card.id
        }
        None => rate::keep::insert(change.db, terms, true)?,
    };
    change.record(ACT, "rate", id, &standing, terms)?;
    Ok(status(standing.is_some()))
}

fn one_holiday(
    change: &mut Change<'_>,
    terms: &HolidayTerms,
    standing: &[HolidayCard],
) -> Result<ImportStatus, OfficeError> {
    let standing = standing.iter().find(|card| card.terms.day == terms.day);
    if standing.as_ref().is_some_and(|card| card.terms == *terms) {
        return Ok(ImportStatus::Same);
    }
    let id = match &standing {
        Some(card) => {
            holiday::keep::write(change.db, card.id, terms, true)?;
            card.id
        }
        None => holiday::keep::insert(change.db, terms, true)?,
    };
    change.record(ACT, "holiday", id, &standing, terms)?;
    Ok(status(standing.is_some()))
}

fn week(change: &mut Change<'_>, weekend: &[u8]) -> Result<ImportStatus, OfficeError> {
    let (before, _) = holiday::list::week(change.db)?;
    if before == weekend {
        return Ok(ImportStatus::Same);
    }
    holiday::keep::write_weekend(change.db, weekend)?;
    change.record(ACT, "week", 1, &before, &weekend)?;
    Ok(ImportStatus::Changed)
}

fn one_letter(
    change: &mut Change<'_>,
    text: &LetterText,
    standing: &[LetterCard],
) -> Result<ImportStatus, OfficeError> {
    let key = letter_key(text);
    let standing = standing.iter().find(|card| letter_key(&card.text) == key);
    if standing.as_ref().is_some_and(|card| card.text == *text) {
        return Ok(ImportStatus::Same);
    }
    let id = match &standing {
        Some(card) => {
            letter::keep::write(change.db, card.id, text, true)?;
            card.id
        }
        None => letter::keep::insert(change.db, text, true)?,
    };
    change.record(ACT, "letter", id, &standing, text)?;
    Ok(status(standing.is_some()))
}

const fn status(stood: bool) -> ImportStatus {
    if stood { ImportStatus::Changed } else { ImportStatus::Added }
}
