//! What is known of people and applicants, read at once, and where each person stands towards each file.

use crate::domain::conflict::{AccountTrace, BodyTrace, ConflictFinding, PersonTrace, Standing, Tie, found};
use crate::domain::id::{AccountId, ApplicationId, OrganisationId};
use crate::office::OfficeError;
use crate::search::likeness::person;
use rusqlite::{Connection, Row, named_params};
use std::collections::{HashMap, HashSet};

/// Files and people, compared as often as one likes without reading again.
pub(crate) struct Book {
    applicants: HashMap<ApplicationId, OrganisationId>,
    accounts: HashMap<AccountId, AccountTrace>,
    bodies: HashMap<OrganisationId, BodyTrace>,
    declared: HashSet<(ApplicationId, AccountId)>,
    dismissed: HashMap<(AccountId, OrganisationId), Vec<Tie>>,
}

/// Where a person stands towards a file.
///
/// # Errors
/// When the store cannot be read; an unknown file or person has no conflict.
pub fn of_person(db: &Connection, application: ApplicationId, account: AccountId) -> Result<Standing, OfficeError> {
    Ok(Book::read(db, &[application], &[account])?.standing(application, account))
}

/// Everyone with a standing conflict with a file, whatever their role, by account.
///
/// # Errors
/// When the store cannot be read.
pub fn standing(db: &Connection, application: ApplicationId) -> Result<Vec<(AccountId, Standing)>, OfficeError> {
    let everyone: Vec<AccountId> = db
        .prepare_cached("SELECT id FROM account ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let book = Book::read(db, &[application], &everyone)?;
    let standings = everyone.into_iter().map(|account| (account, book.standing(application, account)));
    Ok(standings.filter(|(_, standing)| standing.stands()).collect())
}

impl Book {
    /// Reads what some people and the applicants of some files are recognised by.
    pub(crate) fn read(
        db: &Connection,
        applications: &[ApplicationId],
        accounts: &[AccountId],
    ) -> Result<Self, OfficeError> {
        let (files, people) = (json(applications), json(accounts));
        let mut book = Self {
            applicants: applicants(db, &files)?,
            accounts: self::accounts(db, &people)?,
            bodies: HashMap::new(),
            declared: declared(db, &files, &people)?,
            dismissed: dismissed(db, &people)?,
        };
        // Where nothing is known of the people, nothing can be found: two thousand boards are not read for it.
        if book.accounts.values().any(|account| !account.is_blank()) {
            let wanted: HashSet<OrganisationId> = book.applicants.values().copied().collect();
            book.bodies = bodies(db, &json(&wanted.into_iter().collect::<Vec<_>>()))?;
        }
        Ok(book)
    }

    /// Where a person stands towards a file that was read.
    pub(crate) fn standing(&self, application: ApplicationId, account: AccountId) -> Standing {
        let declared = self.declared.contains(&(application, account));
        let Some(applicant) = self.applicants.get(&application) else {
            return Standing::of(declared, Vec::new(), &[]);
        };
        let none = Vec::new();
        let dismissed = self.dismissed.get(&(account, *applicant)).unwrap_or(&none);
        Standing::of(declared, self.found(*applicant, account), dismissed)
    }

    /// The applicant of a file that was read.
    pub(crate) fn applicant(&self, application: ApplicationId) -> Option<OrganisationId> {
        self.applicants.get(&application).copied()
    }

    fn found(&self, applicant: OrganisationId, account: AccountId) -> Vec<ConflictFinding> {
        match (self.accounts.get(&account), self.bodies.get(&applicant)) {
            (Some(account), Some(body)) => found(account, body),
            (None, _) | (_, None) => Vec::new(),
        }
    }
}

fn json<T: serde::Serialize>(list: &[T]) -> String {
    serde_json::to_string(list).unwrap_or_default()
}

fn applicants(db: &Connection, files: &str) -> Result<HashMap<ApplicationId, OrganisationId>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT a.id, coalesce(o.merged_into, o.id) FROM application a JOIN organisation o ON o.id = a.organisation_id
         WHERE a.id IN (SELECT value FROM json_each(:files))",
    )?;
    let rows = statement.query_map(named_params! { ":files": files }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn declared(db: &Connection, files: &str, people: &str) -> Result<HashSet<(ApplicationId, AccountId)>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT application_id, account_id FROM conflict WHERE lifted_at IS NULL
           AND application_id IN (SELECT value FROM json_each(:files))
           AND account_id IN (SELECT value FROM json_each(:people))",
    )?;
    let rows = statement
        .query_map(named_params! { ":files": files, ":people": people }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A body that was merged into another takes its dismissals along.
fn dismissed(db: &Connection, people: &str) -> Result<HashMap<(AccountId, OrganisationId), Vec<Tie>>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT d.account_id, coalesce(o.merged_into, o.id) AS organisation_id, d.ground FROM conflict_dismissal d
         JOIN organisation o ON o.id = d.organisation_id WHERE d.account_id IN (SELECT value FROM json_each(:people))",
    )?;
    let mut rows = statement.query(named_params! { ":people": people })?;
    let mut found: HashMap<_, Vec<Tie>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry((row.get("account_id")?, row.get("organisation_id")?)).or_default().push(row.get("ground")?);
    }
    Ok(found)
}

fn accounts(db: &Connection, people: &str) -> Result<HashMap<AccountId, AccountTrace>, OfficeError> {
    let mut found: HashMap<AccountId, AccountTrace> = HashMap::new();
    let mut statement = db.prepare_cached(
        "SELECT account_id, name_ar, name_fr, cin, phone, address_ar, address_fr, ice, rib FROM account_person
         WHERE account_id IN (SELECT value FROM json_each(:people))",
    )?;
    let mut rows = statement.query(named_params! { ":people": people })?;
    while let Some(row) = rows.next()? {
        let trace = AccountTrace {
            person: person_trace(row)?,
            addresses: addresses(row)?,
            ice: row.get("ice")?,
            rib: row.get("rib")?,
            bodies: Vec::new(),
        };
        found.insert(row.get("account_id")?, trace);
    }
    let mut statement = db.prepare_cached(
        "SELECT b.account_id, coalesce(o.merged_into, o.id) FROM account_body b
         JOIN organisation o ON o.id = b.organisation_id
         WHERE b.account_id IN (SELECT value FROM json_each(:people)) ORDER BY b.account_id, b.organisation_id",
    )?;
    let links: Vec<(AccountId, OrganisationId)> = statement
        .query_map(named_params! { ":people": people }, |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let own = bodies(db, &json(&links.iter().map(|(_, body)| *body).collect::<Vec<_>>()))?;
    for (account, body) in links {
        if let Some(body) = own.get(&body) {
            found.entry(account).or_default().bodies.push(body.clone());
        }
    }
    Ok(found)
}

fn bodies(db: &Connection, wanted: &str) -> Result<HashMap<OrganisationId, BodyTrace>, OfficeError> {
    let mut people: HashMap<OrganisationId, Vec<PersonTrace>> = HashMap::new();
    let mut statement = db.prepare_cached(
        "SELECT organisation_id, name_ar, name_fr, cin, phone FROM board_member
         WHERE organisation_id IN (SELECT value FROM json_each(:wanted)) ORDER BY organisation_id, position",
    )?;
    let mut rows = statement.query(named_params! { ":wanted": wanted })?;
    while let Some(row) = rows.next()? {
        people.entry(row.get("organisation_id")?).or_default().push(person_trace(row)?);
    }
    let mut statement = db.prepare_cached(
        "SELECT id, ice, rib, address_ar, address_fr FROM organisation
         WHERE id IN (SELECT value FROM json_each(:wanted))",
    )?;
    let mut rows = statement.query(named_params! { ":wanted": wanted })?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let id: OrganisationId = row.get("id")?;
        let body = BodyTrace {
            id,
            ice: row.get("ice")?,
            rib: row.get("rib")?,
            addresses: addresses(row)?,
            people: people.remove(&id).unwrap_or_default(),
        };
        found.insert(id, body);
    }
    Ok(found)
}

fn person_trace(row: &Row<'_>) -> rusqlite::Result<PersonTrace> {
    let (ar, fr): (String, String) = (row.get("name_ar")?, row.get("name_fr")?);
    Ok(PersonTrace {
        ar: person::name(&ar),
        fr: person::name(&fr),
        sound: person::heard(if ar.is_empty() { &fr } else { &ar }),
        cin: row.get("cin")?,
        phone: row.get("phone")?,
        shown: if ar.is_empty() { fr } else { ar },
    })
}

fn addresses(row: &Row<'_>) -> rusqlite::Result<[crate::domain::conflict::AddressTrace; 2]> {
    let (ar, fr): (String, String) = (row.get("address_ar")?, row.get("address_fr")?);
    Ok([person::address(&ar), person::address(&fr)])
}
