//! Entering and editing applicants.

use super::list::{stored, view};
use super::{EditOrganisation, OrganisationView};
use crate::domain::fault::Faults;
use crate::domain::id::OrganisationId;
use crate::domain::mask::personal_values;
use crate::domain::organisation::{Identity, Post};
use crate::office::{Change, OfficeError, duplicate, place, privacy};
use crate::search::index;
use rusqlite::{Connection, OptionalExtension, named_params};

/// `organisation.create`: a new applicant.
///
/// # Errors
/// Faults at fields; `ice-taken` when another body bears the same ICE.
pub fn create(change: &mut Change<'_>, request: Identity) -> Result<OrganisationView, OfficeError> {
    let id = enter(change, request, "")?;
    view(&change.reading(), id)
}

/// Checks and inserts an applicant; `path` precedes the names of faulty fields.
pub(crate) fn enter(
    change: &mut Change<'_>,
    mut identity: Identity,
    path: &str,
) -> Result<OrganisationId, OfficeError> {
    let mut faults = Faults::default();
    identity.check(&mut faults);
    check_places_and_keys(change.db, &identity, None, &mut faults)?;
    for fault in &mut faults.0 {
        fault.field = format!("{path}{}", fault.field);
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO organisation (uid, kind, name_ar, name_fr, created_at) VALUES (:uid, :kind, :ar, :fr, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":kind": identity.kind, ":ar": identity.name_ar, ":fr": identity.name_fr,
            ":now": change.now_text(),
        })?;
    let id = OrganisationId(change.db.last_insert_rowid());
    write(change.db, id, &identity)?;
    change.record("organisation.create", "organisation", id.0, &(), &identity)?;
    Ok(id)
}

/// `organisation.edit`: changes what is written down of an applicant.
///
/// # Errors
/// A stale version, or faults at fields.
pub fn edit(change: &mut Change<'_>, request: EditOrganisation) -> Result<OrganisationView, OfficeError> {
    let before = view(&change.reading(), request.id)?;
    if before.merged_into.is_some() {
        return Err(OfficeError::Rule("merged-already"));
    }
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "organisation", version: before.version });
    }
    let mut faults = Faults::default();
    let mut identity = privacy::mask::restored(request.identity, &before.identity, &mut faults);
    if !faults.0.is_empty() {
        return Err(faults.into());
    }
    identity.check(&mut faults);
    check_places_and_keys(change.db, &identity, Some(request.id), &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    write(change.db, request.id, &identity)?;
    change
        .db
        .prepare_cached("UPDATE organisation SET version = version + 1 WHERE id = :id")?
        .execute(named_params! { ":id": request.id })?;
    change.record("organisation.edit", "organisation", request.id.0, &before.identity, &identity)?;
    reindex_files(change.db, request.id)?;
    view(&change.reading(), request.id)
}

pub(super) fn check_places_and_keys(
    db: &Connection,
    identity: &Identity,
    own: Option<OrganisationId>,
    faults: &mut Faults,
) -> Result<(), OfficeError> {
    if !identity.commune.is_empty() && place::list::named(db, std::slice::from_ref(&identity.commune))?.is_empty() {
        faults.add("commune", "commune-unknown");
    }
    if identity.ice.is_empty() {
        return Ok(());
    }
    // The index holds those with an ICE: without saying so again SQLite would read every organisation.
    let holder: Option<OrganisationId> = db
        .prepare_cached("SELECT id FROM organisation WHERE ice = :ice AND ice <> '' AND merged_into IS NULL")?
        .query_row(named_params! { ":ice": identity.ice }, |row| row.get(0))
        .optional()?;
    if holder.is_some() && holder != own {
        faults.add("ice", "ice-taken");
    }
    Ok(())
}

/// Writes everything of an applicant over its row, its board, and what it is found by.
pub(super) fn write(db: &Connection, id: OrganisationId, identity: &Identity) -> Result<(), OfficeError> {
    db.prepare_cached(
        "UPDATE organisation SET kind = :kind, name_ar = :name_ar, name_fr = :name_fr, acronym = :acronym,
                commune = :commune, address_ar = :address_ar, address_fr = :address_fr, founded = :founded,
                register_number = :register_number, register_date = :register_date,
                register_authority = :register_authority, receipt = :receipt, approved_on = :approved_on, ice = :ice, tax_id = :tax_id, cnss = :cnss, rib = :rib,
                phone = :phone, email = :email, mandate_start = :mandate_start, mandate_end = :mandate_end
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":kind": identity.kind, ":name_ar": identity.name_ar, ":name_fr": identity.name_fr,
        ":acronym": identity.acronym, ":commune": identity.commune, ":address_ar": identity.address_ar,
        ":address_fr": identity.address_fr, ":founded": identity.founded,
        ":register_number": identity.register_number, ":register_date": identity.register_date,
        ":register_authority": identity.register_authority,
        ":receipt": identity.receipt.map_or("", |receipt| receipt.slug()), ":approved_on": identity.approved_on,
        ":ice": identity.ice, ":tax_id": identity.tax_id,
        ":cnss": identity.cnss, ":rib": identity.rib, ":phone": identity.phone, ":email": identity.email,
        ":mandate_start": identity.mandate_start, ":mandate_end": identity.mandate_end,
    })?;
    write_board(db, id, identity)?;
    index_organisation(db, id, identity)
}

fn write_board(db: &Connection, id: OrganisationId, identity: &Identity) -> Result<(), OfficeError> {
    db.prepare_cached("DELETE FROM board_member WHERE organisation_id = :id")?.execute(named_params! { ":id": id })?;
    // The named posts keep their places even when nobody holds them yet.
    for (position, (_, post, person)) in identity.people().enumerate() {
        if person.is_blank() && !Post::NAMED.contains(&post) {
            continue;
        }
        db.prepare_cached(
            "INSERT INTO board_member (organisation_id, position, post, name_ar, name_fr, cin, phone, sex)
             VALUES (:id, :position, :post, :ar, :fr, :cin, :phone, :sex)",
        )?
        .execute(named_params! {
            ":id": id, ":position": i64::try_from(position).unwrap_or(i64::MAX), ":post": post,
            ":ar": person.name_ar, ":fr": person.name_fr, ":cin": person.cin, ":phone": person.phone,
            ":sex": person.sex.map_or("", |sex| sex.slug()),
        })?;
    }
    Ok(())
}

/// Sets what an applicant is found by: in the search, and by the duplicate radar.
pub(super) fn index_organisation(db: &Connection, id: OrganisationId, identity: &Identity) -> Result<(), OfficeError> {
    let mut words =
        vec![identity.name_ar.as_str(), &identity.name_fr, &identity.acronym, &identity.ice, &identity.register_number];
    for (_, _, person) in identity.people() {
        words.extend([person.name_ar.as_str(), &person.name_fr]);
    }
    let former = super::merge::former_names(db, id)?;
    words.extend(former.iter().map(String::as_str));
    index::put(db, "organisation", id.0, None, &words.join(" "))?;
    index::put(db, index::PERSONAL, id.0, None, &personal_words(identity))?;
    duplicate::index::put(db, id, identity)
}

/// Cards, accounts and phones stand in an entry of their own, which only those search who may see them.
fn personal_words(identity: &Identity) -> String {
    let record = serde_json::to_value(identity).unwrap_or_default();
    let values = personal_values(&record).into_iter().map(|(_, value)| value);
    // People search a phone as they dial it.
    let dialled = |value: String| value.strip_prefix("+212").map_or(value.clone(), |rest| format!("{value} 0{rest}"));
    values.map(dialled).collect::<Vec<_>>().join(" ")
}

/// Indexes every applicant that is not: a new schema empties the index of what it enters differently.
pub(crate) fn index_unindexed(db: &Connection) -> Result<(), OfficeError> {
    let lacking: Vec<OrganisationId> = db
        .prepare_cached(
            "SELECT o.id FROM organisation o
             WHERE NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.noun = 'organisation' AND e.noun_id = o.id)",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    lacking.into_iter().try_for_each(|id| reindex(db, id))
}

/// Sets the texts under which an applicant is found, from what is stored.
pub(crate) fn reindex(db: &Connection, id: OrganisationId) -> Result<(), OfficeError> {
    index_organisation(db, id, &stored(db, id)?.identity)
}

/// A renamed organisation is found by its new name in each of its files.
pub(super) fn reindex_files(db: &Connection, id: OrganisationId) -> Result<(), OfficeError> {
    let files: Vec<_> = db
        .prepare_cached("SELECT id FROM application WHERE organisation_id = :id")?
        .query_map(named_params! { ":id": id }, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    files.into_iter().try_for_each(|file| crate::office::application::keep::index_file(db, file))
}
