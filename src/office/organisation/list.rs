//! Listing applicants, and one of them whole with its history.

use super::{
    OrganisationPage, OrganisationQuery, OrganisationRow, OrganisationView, PastApplication, WhichOrganisation,
};
use crate::access::Right;
use crate::domain::date::{office_day, parse_moment};
use crate::domain::id::OrganisationId;
use crate::domain::organisation::{BoardMember, Identity, Person, Post};
use crate::domain::unusual::warnings;
use crate::office::application::page::number_sql;
use crate::office::{OfficeError, Reading, blind, place};
use crate::search::index;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};

/// `organisation.page`: a page of applicants, by name.
///
/// # Errors
/// When the store cannot be read.
pub fn page(reading: &Reading<'_>, query: OrganisationQuery) -> Result<OrganisationPage, OfficeError> {
    let limit = if query.limit == 0 { 100 } else { query.limit.min(500) };
    part(reading, &query, limit)
}

/// Every applicant that fits the query, in the order of the screen.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn whole(reading: &Reading<'_>, query: OrganisationQuery) -> Result<Vec<OrganisationRow>, OfficeError> {
    Ok(part(reading, &OrganisationQuery { offset: 0, ..query }, u32::MAX)?.rows)
}

fn part(reading: &Reading<'_>, query: &OrganisationQuery, limit: u32) -> Result<OrganisationPage, OfficeError> {
    let mut wanted = format!("o.merged_into IS NULL AND NOT {}", blind::hidden_organisation_sql(reading.actor));
    let mut found = String::new();
    if let Some((rows, bound)) = index::condition(&query.text) {
        wanted.push_str(&format!(
            " AND o.id IN (SELECT noun_id FROM search_entry WHERE noun IN ({}) AND id IN ({rows}))",
            index::organisation_nouns(reading.actor.holds(Right::SeePersonal))
        ));
        found = bound;
    }
    if !query.kinds.is_empty() {
        wanted.push_str(" AND o.kind IN (SELECT value FROM json_each(:kinds))");
    }
    let kinds = serde_json::to_string(&query.kinds).unwrap_or_default();
    let all: [(&str, &dyn ToSql); 4] =
        [(":found", &found), (":kinds", &kinds), (":limit", &limit), (":offset", &query.offset)];
    let total = {
        let sql = format!("SELECT count(*) FROM organisation o WHERE {wanted}");
        let mut statement = reading.db.prepare_cached(&sql)?;
        bind(&mut statement, &all)?;
        statement.raw_query().next()?.map_or(Ok(0), |row| row.get(0))?
    };
    let sql =
        format!("{} WHERE {wanted} ORDER BY o.name_ar = '', o.name_ar, o.name_fr LIMIT :limit OFFSET :offset", ROWS);
    let mut statement = reading.db.prepare_cached(&sql)?;
    bind(&mut statement, &all)?;
    let mut rows = statement.raw_query();
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        list.push(organisation_row(row)?);
    }
    Ok(OrganisationPage { total, rows: list })
}

/// Binds those values that a composed statement names.
pub(crate) fn bind(statement: &mut rusqlite::Statement<'_>, values: &[(&str, &dyn ToSql)]) -> Result<(), OfficeError> {
    for (name, value) in values {
        if let Some(place) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(place, value)?;
        }
    }
    Ok(())
}

const ROWS: &str = "SELECT o.id, o.kind, o.name_ar, o.name_fr, o.acronym, o.commune,
    coalesce(c.name_ar, '') AS commune_ar, coalesce(c.name_fr, '') AS commune_fr,
    coalesce(b.name_ar, '') AS president_ar, coalesce(b.name_fr, '') AS president_fr,
    (SELECT count(*) FROM application a WHERE a.organisation_id = o.id) AS applications,
    (SELECT count(*) FROM application a WHERE a.organisation_id = o.id AND a.phase IN
       ('accepted', 'agreed', 'in-progress', 'suspended', 'completed', 'closed', 'terminated')
       AND EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.outcome = 'accepted'
                   AND d.revoked_at IS NULL)) AS accepted
  FROM organisation o LEFT JOIN commune c ON c.code = o.commune
  LEFT JOIN board_member b ON b.organisation_id = o.id AND b.post = 'president'";

fn organisation_row(row: &Row<'_>) -> rusqlite::Result<OrganisationRow> {
    Ok(OrganisationRow {
        id: row.get("id")?,
        kind: row.get("kind")?,
        name_ar: row.get("name_ar")?,
        name_fr: row.get("name_fr")?,
        acronym: row.get("acronym")?,
        commune: row.get("commune")?,
        commune_ar: row.get("commune_ar")?,
        commune_fr: row.get("commune_fr")?,
        president_ar: row.get("president_ar")?,
        president_fr: row.get("president_fr")?,
        applications: row.get("applications")?,
        accepted: row.get("accepted")?,
    })
}

/// `organisation.show`: an applicant, whole. One that was merged away still shows, with the one it leads to.
///
/// # Errors
/// `names-hidden`, or when there is none of that id.
pub fn show(reading: &Reading<'_>, which: WhichOrganisation) -> Result<OrganisationView, OfficeError> {
    blind::refuse_organisation(reading, which.id)?;
    view(reading, which.id)
}

/// An applicant, whole.
pub(crate) fn view(reading: &Reading<'_>, id: OrganisationId) -> Result<OrganisationView, OfficeError> {
    let db = reading.db;
    let Stored { version, identity, merged_into } = stored(db, id)?;
    let commune = place::list::named(db, std::slice::from_ref(&identity.commune))?.into_iter().next();
    let (commune_ar, commune_fr) = commune.map(|c| (c.name_ar, c.name_fr)).unwrap_or_default();
    let warnings = warnings(&identity, office_day(reading.now));
    let history = history(db, id)?;
    let merged = super::merge::merged_here(db, id)?;
    Ok(OrganisationView { id, version, identity, commune_ar, commune_fr, merged_into, warnings, merged, history })
}

/// What the store holds of an applicant.
pub(crate) struct Stored {
    pub version: i64,
    pub identity: Identity,
    pub merged_into: Option<OrganisationId>,
}

/// Reads an applicant with its board.
pub(crate) fn stored(db: &Connection, id: OrganisationId) -> Result<Stored, OfficeError> {
    let mut stored = db
        .prepare_cached(
            "SELECT version, kind, name_ar, name_fr, acronym, commune, address_ar, address_fr, founded, register_number,
                    register_date, register_authority, receipt, approved_on, ice, tax_id, cnss, rib, phone, email,
                    mandate_start, mandate_end, merged_into
             FROM organisation WHERE id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| {
            let (version, merged_into) = (row.get("version")?, row.get("merged_into")?);
            Ok(Stored { version, identity: identity(row)?, merged_into })
        })
        .optional()?
        .ok_or(OfficeError::NotFound("organisation"))?;
    board(db, id, &mut stored.identity)?;
    Ok(stored)
}

fn board(db: &Connection, id: OrganisationId, identity: &mut Identity) -> Result<(), OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT post, name_ar, name_fr, cin, phone, sex FROM board_member WHERE organisation_id = :id ORDER BY position",
    )?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    while let Some(row) = rows.next()? {
        let sex: String = row.get("sex")?;
        let person = Person {
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            cin: row.get("cin")?,
            phone: row.get("phone")?,
            sex: sex.parse().ok(),
        };
        match row.get("post")? {
            Post::President => identity.president = person,
            Post::Treasurer => identity.treasurer = person,
            Post::Contact => identity.contact = person,
            post @ (Post::VicePresident | Post::Secretary | Post::Member | Post::Manager) => {
                identity.members.push(BoardMember { post, person });
            }
        }
    }
    Ok(())
}

fn identity(row: &Row<'_>) -> rusqlite::Result<Identity> {
    let receipt: String = row.get("receipt")?;
    Ok(Identity {
        name_ar: row.get("name_ar")?,
        name_fr: row.get("name_fr")?,
        acronym: row.get("acronym")?,
        commune: row.get("commune")?,
        address_ar: row.get("address_ar")?,
        address_fr: row.get("address_fr")?,
        founded: row.get("founded")?,
        register_number: row.get("register_number")?,
        register_date: row.get("register_date")?,
        register_authority: row.get("register_authority")?,
        receipt: receipt.parse().ok(),
        approved_on: row.get("approved_on")?,
        ice: row.get("ice")?,
        tax_id: row.get("tax_id")?,
        cnss: row.get("cnss")?,
        rib: row.get("rib")?,
        phone: row.get("phone")?,
        email: row.get("email")?,
        mandate_start: row.get("mandate_start")?,
        mandate_end: row.get("mandate_end")?,
        ..Identity::blank(row.get("kind")?)
    })
}

fn history(db: &Connection, id: OrganisationId) -> Result<Vec<PastApplication>, OfficeError> {
    let sql = format!(
        "SELECT a.id, {} AS number, k.title_ar AS call_ar, k.title_fr AS call_fr, a.title_ar, a.title_fr, a.phase,
                a.places, a.amount, a.deposited_at, d.outcome, d.places AS granted_places, d.amount AS granted_amount,
                d.taken_at
         FROM application a JOIN call k ON k.id = a.call_id
         LEFT JOIN decision d ON d.application_id = a.id AND d.revoked_at IS NULL
         WHERE a.organisation_id = :id ORDER BY a.id DESC",
        number_sql()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        let (deposited, taken): (Option<String>, Option<String>) = (row.get("deposited_at")?, row.get("taken_at")?);
        Ok(PastApplication {
            id: row.get("id")?,
            number: row.get("number")?,
            call_ar: row.get("call_ar")?,
            call_fr: row.get("call_fr")?,
            title_ar: row.get("title_ar")?,
            title_fr: row.get("title_fr")?,
            phase: row.get("phase")?,
            places: row.get("places")?,
            amount: row.get("amount")?,
            outcome: row.get("outcome")?,
            granted_places: row.get("granted_places")?,
            granted_amount: row.get("granted_amount")?,
            days: days_between(deposited.as_deref(), taken.as_deref()),
            deposited_at: deposited,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Days at the office from a deposit to its decision.
fn days_between(deposited: Option<&str>, taken: Option<&str>) -> Option<i64> {
    let day = |text: &str| parse_moment(text).map(office_day);
    Some((day(taken?)? - day(deposited?)?).num_days())
}
