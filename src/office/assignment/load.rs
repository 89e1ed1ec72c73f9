//! Files, reviewers and who is concerned, read for sharing out.

use super::{DomainName, GivenReview, ReviewerLoad};
use crate::access::{Right, Role};
use crate::domain::grid::Service;
use crate::domain::id::{AccountId, ApplicationId, CallId};
use crate::domain::workflow::Phase;
use crate::office::OfficeError;
use crate::office::application::page::number_sql;
use crate::office::conflict::book::Book;
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::{BTreeMap, BTreeSet};

/// A file as it is shared out.
pub(super) struct Shared {
    pub application: ApplicationId,
    pub number: String,
    pub title_ar: String,
    pub title_fr: String,
    pub organisation_ar: String,
    pub organisation_fr: String,
    pub domain: String,
    pub phase: Phase,
    pub reviews: Vec<GivenReview>,
}

/// Reviews that a call asks for, for each file.
pub(super) fn per_file(db: &Connection, call: CallId) -> Result<u32, OfficeError> {
    db.prepare_cached("SELECT reviewers_per_file FROM call WHERE id = :call")?
        .query_row(named_params! { ":call": call }, |row| row.get(0))
        .optional()?
        .ok_or(OfficeError::NotFound("call"))
}

/// Files of a call that are admissible or in review, in the order of the register.
pub(super) fn files(db: &Connection, call: CallId) -> Result<Vec<Shared>, OfficeError> {
    let mut reviews = reviews(db, call)?;
    let sql = format!(
        "SELECT a.id, {} AS number, a.title_ar, a.title_fr, o.name_ar, o.name_fr, coalesce(d.slug, '') AS domain, a.phase
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         LEFT JOIN domain d ON d.id = a.domain_id
         WHERE a.call_id = :call AND a.phase IN ('admissible', 'in-review') ORDER BY a.register",
        number_sql()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| {
        let application = row.get("id")?;
        Ok(Shared {
            application,
            number: row.get("number")?,
            title_ar: row.get("title_ar")?,
            title_fr: row.get("title_fr")?,
            organisation_ar: row.get("name_ar")?,
            organisation_fr: row.get("name_fr")?,
            domain: row.get("domain")?,
            phase: row.get("phase")?,
            reviews: reviews.remove(&application).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn reviews(db: &Connection, call: CallId) -> Result<BTreeMap<ApplicationId, Vec<GivenReview>>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT w.id, w.application_id, w.account_id, w.state, w.service FROM review w JOIN application a ON a.id = w.application_id
         WHERE a.call_id = :call ORDER BY w.id",
    )?;
    let mut rows = statement.query(named_params! { ":call": call })?;
    let mut found: BTreeMap<ApplicationId, Vec<GivenReview>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get("application_id")?).or_default().push(GivenReview {
            review: row.get("id")?,
            reviewer: row.get("account_id")?,
            state: row.get("state")?,
            service: row.get("service")?,
        });
    }
    Ok(found)
}

/// Services that alone score a section of a call's grid, in the grid's order. Whoever belongs to one of them scores
/// that section and nothing else.
pub(super) fn services(db: &Connection, call: CallId) -> Result<Vec<Service>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT service FROM section WHERE call_id = :call AND service IS NOT NULL GROUP BY service ORDER BY min(position)",
    )?;
    Ok(statement.query_map(named_params! { ":call": call }, |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Active reviewers by name, with their load in a call.
pub(super) fn reviewers(db: &Connection, call: CallId) -> Result<Vec<ReviewerLoad>, OfficeError> {
    let mut knows = knowledge(db)?;
    let services = services(db, call)?;
    let mut statement = db.prepare_cached(
        "SELECT u.id, u.display_ar, u.display_fr, u.role, u.service, count(a.id) AS given,
                count(CASE WHEN a.id IS NOT NULL AND w.state <> 'assigned' THEN 1 END) AS begun,
                count(CASE WHEN a.id IS NOT NULL AND w.state = 'submitted' THEN 1 END) AS submitted
         FROM account u LEFT JOIN review w ON w.account_id = u.id
         LEFT JOIN application a ON a.id = w.application_id AND a.call_id = :call
         WHERE u.active = 1 GROUP BY u.id ORDER BY u.name",
    )?;
    let mut rows = statement.query(named_params! { ":call": call })?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let role: Role = row.get("role")?;
        let id = row.get("id")?;
        if role.holds(Right::Review) {
            list.push(ReviewerLoad {
                id,
                display_ar: row.get("display_ar")?,
                display_fr: row.get("display_fr")?,
                service: row.get::<_, Option<Service>>("service")?.filter(|own| services.contains(own)),
                knows: knows.remove(&id).unwrap_or_default(),
                given: row.get("given")?,
                begun: row.get("begun")?,
                submitted: row.get("submitted")?,
                concerned: 0,
            });
        }
    }
    Ok(list)
}

fn knowledge(db: &Connection) -> Result<BTreeMap<AccountId, Vec<String>>, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT account_id, domain FROM account_domain ORDER BY account_id, domain")?;
    let mut rows = statement.query([])?;
    let mut found: BTreeMap<AccountId, Vec<String>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get("account_id")?).or_default().push(row.get("domain")?);
    }
    Ok(found)
}

/// A call's domains in their order.
pub(super) fn domains(db: &Connection, call: CallId) -> Result<Vec<DomainName>, OfficeError> {
    let mut statement = db
        .prepare_cached("SELECT slug, name_ar, name_fr, name_en FROM domain WHERE call_id = :call ORDER BY position")?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| {
        Ok(DomainName {
            slug: row.get("slug")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// For each file, those of the reviewers who are concerned by it.
pub(super) fn concerned(
    db: &Connection,
    files: &[Shared],
    reviewers: &[AccountId],
) -> Result<BTreeMap<ApplicationId, BTreeSet<AccountId>>, OfficeError> {
    let ids: Vec<ApplicationId> = files.iter().map(|file| file.application).collect();
    let book = Book::read(db, &ids, reviewers)?;
    Ok(ids
        .into_iter()
        .map(|file| {
            let kept_out = reviewers.iter().copied().filter(|one| book.standing(file, *one).stands()).collect();
            (file, kept_out)
        })
        .collect())
}
