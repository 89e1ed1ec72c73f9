//! Who is concerned by which file, and why.

use super::book::Book;
use super::{ConflictRow, ConflictsOfCall, ConflictsOfFile, DeclaredConflict, DismissedFinding};
use crate::access::{Right, Role};
use crate::domain::conflict::{ConflictFinding, Standing};
use crate::domain::id::{AccountId, ApplicationId, OrganisationId};
use crate::office::application::page::number_sql;
use crate::office::{OfficeError, Reading, blind};
use rusqlite::{OptionalExtension, named_params};

/// `conflict.mine`: the files of a call that the person who asks is kept out of, and those they declared.
///
/// # Errors
/// When the store cannot be read.
pub fn mine(reading: &Reading<'_>, of: ConflictsOfCall) -> Result<Vec<ConflictRow>, OfficeError> {
    let me = reading.actor.account()?;
    rows(reading, &files(reading, of)?, &[me])
}

/// `conflict.list`: every conflict of a call, found or declared, standing or dismissed, by file.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, of: ConflictsOfCall) -> Result<Vec<ConflictRow>, OfficeError> {
    rows(reading, &files(reading, of)?, &everyone(reading)?)
}

/// `conflict.of`: the conflicts of one file.
///
/// # Errors
/// When the store cannot be read.
pub fn of(reading: &Reading<'_>, which: ConflictsOfFile) -> Result<Vec<ConflictRow>, OfficeError> {
    rows(reading, &[which.application], &everyone(reading)?)
}

/// Where one person stands towards one file, whether something stands or not.
pub(super) fn row(
    reading: &Reading<'_>,
    application: ApplicationId,
    account: AccountId,
) -> Result<ConflictRow, OfficeError> {
    let book = Book::read(reading.db, &[application], &[account])?;
    one(reading, &book, application, account, book.standing(application, account))
}

fn rows(reading: &Reading<'_>, files: &[ApplicationId], people: &[AccountId]) -> Result<Vec<ConflictRow>, OfficeError> {
    let book = Book::read(reading.db, files, people)?;
    let mut list = Vec::new();
    for application in files {
        for account in people {
            let standing = book.standing(*application, *account);
            if standing.stands() || !standing.dismissed.is_empty() {
                list.push(one(reading, &book, *application, *account, standing)?);
            }
        }
    }
    Ok(list)
}

fn files(reading: &Reading<'_>, of: ConflictsOfCall) -> Result<Vec<ApplicationId>, OfficeError> {
    Ok(reading
        .db
        .prepare_cached("SELECT id FROM application WHERE call_id = :call AND register IS NOT NULL ORDER BY register")?
        .query_map(named_params! { ":call": of.call }, |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

fn everyone(reading: &Reading<'_>) -> Result<Vec<AccountId>, OfficeError> {
    Ok(reading
        .db
        .prepare_cached("SELECT id FROM account WHERE active = 1 ORDER BY name")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

fn one(
    reading: &Reading<'_>,
    book: &Book,
    application: ApplicationId,
    account: AccountId,
    mut standing: Standing,
) -> Result<ConflictRow, OfficeError> {
    let hidden = blind::hides_file(reading, application)?;
    if hidden {
        standing.found.iter_mut().for_each(|finding| finding.who.clear());
    }
    let shown = |name: String| if hidden { String::new() } else { name };
    let sql = format!(
        "SELECT {} AS number, a.title_ar, a.title_fr, o.name_ar, o.name_fr, u.display_ar, u.display_fr, u.role,
                EXISTS (SELECT 1 FROM review w WHERE w.application_id = a.id AND w.account_id = u.id) AS reviews,
                EXISTS (SELECT 1 FROM review_aside x WHERE x.application_id = a.id AND x.account_id = u.id) AS aside
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         JOIN account u ON u.id = :account WHERE a.id = :application",
        number_sql()
    );
    let mut declared = declared(reading, application, account)?;
    let dismissed = match book.applicant(application) {
        Some(applicant) => dismissed(reading, applicant, account, &standing.dismissed)?,
        None => Vec::new(),
    };
    let own = reading.actor.account.is_some_and(|(me, _)| me == account);
    let decides = reading.actor.holds(Right::Decide);
    // What somebody wrote of their family is for those who must judge it.
    if let Some(declared) = declared.as_mut().filter(|_| !own && !decides) {
        declared.note.clear();
    }
    let editable = if own { declared.is_some() } else { decides };
    Ok(reading.db.prepare_cached(&sql)?.query_row(
        named_params! { ":application": application, ":account": account },
        |row| {
            let role: Role = row.get("role")?;
            Ok(ConflictRow {
                application,
                number: row.get("number")?,
                title_ar: row.get("title_ar")?,
                title_fr: row.get("title_fr")?,
                organisation_ar: shown(row.get("name_ar")?),
                organisation_fr: shown(row.get("name_fr")?),
                account,
                display_ar: row.get("display_ar")?,
                display_fr: row.get("display_fr")?,
                role,
                stands: standing.stands(),
                declared,
                found: standing.found,
                dismissed,
                reviews: row.get("reviews")?,
                aside: row.get("aside")?,
                editable,
            })
        },
    )?)
}

fn declared(
    reading: &Reading<'_>,
    application: ApplicationId,
    account: AccountId,
) -> Result<Option<DeclaredConflict>, OfficeError> {
    Ok(reading
        .db
        .prepare_cached(
            "SELECT id, version, kind, note, declared_at FROM conflict
             WHERE application_id = :application AND account_id = :account AND lifted_at IS NULL",
        )?
        .query_row(named_params! { ":application": application, ":account": account }, |row| {
            Ok(DeclaredConflict {
                id: row.get("id")?,
                version: row.get("version")?,
                kind: row.get("kind")?,
                note: row.get("note")?,
                at: row.get("declared_at")?,
            })
        })
        .optional()?)
}

fn dismissed(
    reading: &Reading<'_>,
    applicant: OrganisationId,
    account: AccountId,
    found: &[ConflictFinding],
) -> Result<Vec<DismissedFinding>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT d.ground, d.reason, d.at, u.display_ar, u.display_fr FROM conflict_dismissal d
         JOIN account u ON u.id = d.by_account
         JOIN organisation o ON o.id = d.organisation_id AND (o.id = :applicant OR o.merged_into = :applicant)
         WHERE d.account_id = :account ORDER BY d.at, d.ground",
    )?;
    let rows = statement.query_map(named_params! { ":applicant": applicant, ":account": account }, |row| {
        Ok(DismissedFinding {
            ground: row.get("ground")?,
            reason: row.get("reason")?,
            at: row.get("at")?,
            by_ar: row.get("display_ar")?,
            by_fr: row.get("display_fr")?,
        })
    })?;
    let all: Vec<DismissedFinding> = rows.collect::<Result<_, _>>()?;
    Ok(all.into_iter().filter(|one| found.iter().any(|found| found.ground == one.ground)).collect())
}
