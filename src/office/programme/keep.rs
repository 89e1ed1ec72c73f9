//! Keeping programmes: copied, edited, filed away, made the office's own.

use super::list::{cards, view};
use super::{
    AdoptProgramme, ArchiveProgramme, CreateProgramme, EditProgramme, ProgrammeTerms, ProgrammeView, WhichProgramme,
};
use crate::domain::fault::Faults;
use crate::domain::id::ProgrammeId;
use crate::domain::programme::Rules;
use crate::domain::slug::fresh;
use crate::office::{Change, OfficeError, context};
use crate::search::fold::fold;
use crate::store::StoreError;
use rusqlite::{Connection, named_params};

/// `programme.create`: a copy of another programme under its own name. It is proposed, not official.
///
/// # Errors
/// Faults at fields, or an unknown programme.
pub fn create(change: &mut Change<'_>, request: CreateProgramme) -> Result<ProgrammeView, OfficeError> {
    let from = view(change.db, request.from)?.card;
    let mut terms = request.terms;
    let mut faults = Faults::default();
    check(&mut terms, "", &mut faults);
    faults.into_result().map_err(OfficeError::Faults)?;
    let taken: Vec<_> = cards(change.db)?.into_iter().map(|card| card.slug).collect();
    let slug = fresh(&fold(&terms.name_fr), "programme", &taken);
    let id = insert(change.db, &slug, &terms, &from.rules)?;
    let after = view(change.db, id)?;
    change.record("programme.create", "programme", id.0, &(), &after)?;
    Ok(after)
}

/// `programme.edit`: its names, years and rules. Calls made from it keep the rules they were made with.
///
/// # Errors
/// A stale version, `programme-archived`, or faults at fields, those of the rules under `rules`.
pub fn edit(change: &mut Change<'_>, request: EditProgramme) -> Result<ProgrammeView, OfficeError> {
    let before = standing(change.db, request.id, request.version)?;
    if before.card.archived {
        return Err(OfficeError::Rule("programme-archived"));
    }
    let mut terms = request.terms;
    let mut faults = Faults::default();
    check(&mut terms, "", &mut faults);
    let rules = request.rules.unwrap_or_else(|| before.card.rules.clone());
    rules.check(&mut faults);
    faults.into_result().map_err(OfficeError::Faults)?;
    write(change.db, request.id, &terms, &rules)?;
    let after = view(change.db, request.id)?;
    change.record("programme.edit", "programme", request.id.0, &before, &after)?;
    Ok(after)
}

/// `programme.archive`: no new call starts from it, or calls may again.
///
/// # Errors
/// A stale version.
pub fn archive(change: &mut Change<'_>, request: ArchiveProgramme) -> Result<ProgrammeView, OfficeError> {
    let before = standing(change.db, request.id, request.version)?;
    change
        .db
        .prepare_cached("UPDATE programme SET archived = :archived, version = version + 1 WHERE id = :id")?
        .execute(named_params! { ":id": request.id, ":archived": request.archived })?;
    let after = view(change.db, request.id)?;
    change.record("programme.archive", "programme", request.id.0, &before, &after)?;
    Ok(after)
}

/// `programme.adopt`: the office says, with its reason, that the programme is its own or official, or takes that
/// back. Only this act lifts the words "proposed, not official".
///
/// # Errors
/// A stale version, or a fault at `reason`.
pub fn adopt(change: &mut Change<'_>, request: AdoptProgramme) -> Result<ProgrammeView, OfficeError> {
    let before = standing(change.db, request.id, request.version)?;
    let reason = request.reason.trim();
    let mut faults = Faults::default();
    faults.text("reason", reason, true, 500);
    faults.into_result().map_err(OfficeError::Faults)?;
    change
        .db
        .prepare_cached("UPDATE programme SET official = :official, version = version + 1 WHERE id = :id")?
        .execute(named_params! { ":id": request.id, ":official": request.official })?;
    let after = view(change.db, request.id)?;
    change.record_because("programme.adopt", "programme", request.id.0, reason, &before, &after)?;
    Ok(after)
}

/// Trims what a programme is called and notes what cannot stand; `path` precedes each field's name.
pub(crate) fn check(terms: &mut ProgrammeTerms, path: &str, faults: &mut Faults) {
    for (field, text) in [("edition", &mut terms.edition), ("strand", &mut terms.strand)] {
        *text = text.trim().to_owned();
        faults.text(&format!("{path}{field}"), text, false, 40);
    }
    faults.names(path, [&mut terms.name_ar, &mut terms.name_fr, &mut terms.name_en]);
    for (field, year) in [("firstYear", terms.first_year), ("lastYear", terms.last_year)] {
        if let Some(year) = year {
            faults.range(&format!("{path}{field}"), i64::from(year), 1950..=2200);
        }
    }
    if let (Some(first), Some(last)) = (terms.first_year, terms.last_year)
        && last < first
    {
        faults.add(format!("{path}lastYear"), "end-before-start");
    }
}

fn standing(db: &Connection, id: ProgrammeId, version: i64) -> Result<ProgrammeView, OfficeError> {
    let before = view(db, id)?;
    if before.card.version != version {
        return Err(OfficeError::Stale { noun: "programme", version: before.card.version });
    }
    Ok(before)
}

/// Refuses a programme that was filed away: no new call starts from it.
pub(crate) fn check_in_use(db: &Connection, which: WhichProgramme) -> Result<(), OfficeError> {
    if view(db, which.id)?.card.archived { Err(OfficeError::Rule("programme-archived")) } else { Ok(()) }
}

/// Inserts a programme that was checked.
pub(crate) fn insert(
    db: &Connection,
    slug: &str,
    terms: &ProgrammeTerms,
    rules: &Rules,
) -> Result<ProgrammeId, StoreError> {
    db.prepare_cached("INSERT INTO programme (uid, slug, name_ar, name_fr, rules) VALUES (:uid, :slug, '', '', '{}')")?
        .execute(named_params! { ":uid": context::uid(), ":slug": slug })?;
    let id = ProgrammeId(db.last_insert_rowid());
    write(db, id, terms, rules)?;
    db.prepare_cached("UPDATE programme SET version = 1 WHERE id = :id")?.execute(named_params! { ":id": id })?;
    Ok(id)
}

/// Changes a programme that was checked.
pub(crate) fn write(db: &Connection, id: ProgrammeId, terms: &ProgrammeTerms, rules: &Rules) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE programme SET edition = :edition, strand = :strand, name_ar = :ar, name_fr = :fr, name_en = :en,
                first_year = :first, last_year = :last, rules = :rules, version = version + 1
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":edition": terms.edition, ":strand": terms.strand, ":ar": terms.name_ar, ":fr": terms.name_fr,
        ":en": terms.name_en, ":first": terms.first_year, ":last": terms.last_year,
        ":rules": serde_json::to_string(rules).map_err(|error| StoreError::Damaged(error.to_string()))?,
    })?;
    Ok(())
}
