//! The one place where a person with a standing conflict is turned away. Every command passes it, through every
//! door, with the ids its request names: no command has to remember it.

use super::book::{Book, of_person};
use crate::access::Right;
use crate::domain::attachment::AttachmentNoun;
use crate::domain::conflict::shuts;
use crate::domain::id::{AccountId, ApplicationId};
use crate::domain::named::Named;
use crate::office::application::page::number_sql;
use crate::office::{Actor, OfficeError, Reading};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;

/// Commands that a concerned person may call for the file: saying so, nothing else.
const DESPITE: [&str; 1] = ["conflict.declare"];

/// How an id leads to a file.
enum Leads {
    /// It is the file.
    Itself,
    /// By a statement over `:id`; the file's reviews hang on it or not.
    By(&'static str, bool),
    /// It names nothing of a single file.
    Nowhere,
}

/// How each kind of id leads to a file; `None` for a kind that nobody judged yet.
fn leads(kind: &str) -> Option<Leads> {
    Some(match kind {
        "ApplicationId" => Leads::Itself,
        "ReviewId" => Leads::By("SELECT application_id FROM review WHERE id = :id", true),
        "DecisionId" => Leads::By("SELECT application_id FROM decision WHERE id = :id", true),
        "AppealId" => Leads::By("SELECT application_id FROM appeal WHERE id = :id", true),
        "AttachmentId" => Leads::By("SELECT noun_id FROM attachment WHERE id = :id AND noun = 'application'", false),
        "AccountId" | "ProgrammeId" | "CallId" | "DomainId" | "LotId" | "RequirementId" | "CriterionId"
        | "OrganisationId" | "DocumentId" | "SessionId" | "ExclusionId" | "AssignmentId" | "ScenarioId" => {
            Leads::Nowhere
        }
        // Lifting one's own declaration is the way back in: it shows nothing of the file.
        "ConflictId" => Leads::Nowhere,
        _ => return None,
    })
}

/// Turns a concerned person away from a command that names a file of theirs.
///
/// # Errors
/// `conflicted`, with the number of the first file they are concerned by.
pub fn admit(reading: &Reading<'_>, command: &str, right: Right, named: &[Named]) -> Result<(), OfficeError> {
    if DESPITE.contains(&command) {
        return Ok(());
    }
    let mut files: BTreeSet<(ApplicationId, Right)> = BTreeSet::new();
    for (kind, id) in named {
        match leads(kind) {
            Some(Leads::Itself) => {
                files.insert((ApplicationId(*id), right));
            }
            Some(Leads::By(sql, judged)) => {
                let found: Option<ApplicationId> = reading
                    .db
                    .prepare_cached(sql)?
                    .query_row(named_params! { ":id": id }, |row| row.get(0))
                    .optional()?;
                let right = if judged && right == Right::Read { Right::Review } else { right };
                files.extend(found.map(|file| (file, right)));
            }
            Some(Leads::Nowhere) => {}
            None => return Err(OfficeError::Rule("internal")),
        }
    }
    admit_to(reading.db, reading.actor, &files.into_iter().collect::<Vec<_>>())
}

/// Turns a concerned person away from something about one file that asks for a right.
///
/// # Errors
/// `conflicted`.
pub(crate) fn admit_one(
    db: &Connection,
    actor: &Actor,
    application: ApplicationId,
    right: Right,
) -> Result<(), OfficeError> {
    admit_to(db, actor, &[(application, right)])
}

/// Attachments name their record by a noun and a number, which no id notes.
///
/// # Errors
/// `conflicted`.
pub(crate) fn admit_attachments(
    db: &Connection,
    actor: &Actor,
    noun: AttachmentNoun,
    id: i64,
) -> Result<(), OfficeError> {
    match noun {
        AttachmentNoun::Application => admit_one(db, actor, ApplicationId(id), Right::Read),
        AttachmentNoun::Organisation | AttachmentNoun::Call => Ok(()),
    }
}

fn admit_to(db: &Connection, actor: &Actor, files: &[(ApplicationId, Right)]) -> Result<(), OfficeError> {
    let Some((account, role)) = actor.account else { return Ok(()) };
    let files: Vec<ApplicationId> =
        files.iter().filter(|(_, right)| shuts(role, *right)).map(|(application, _)| *application).collect();
    if files.is_empty() {
        return Ok(());
    }
    let book = Book::read(db, &files, &[account])?;
    match files.into_iter().find(|file| book.standing(*file, account).stands()) {
        Some(file) => Err(OfficeError::RuleWith { code: "conflicted", name: "number", value: number(db, file)? }),
        None => Ok(()),
    }
}

/// Whether the person who asks is concerned by a file: what is judged of it is left out of what they see.
pub(crate) fn is_concerned(db: &Connection, actor: &Actor, application: ApplicationId) -> Result<bool, OfficeError> {
    match actor.account {
        Some((account, _)) => Ok(of_person(db, application, account)?.stands()),
        None => Ok(false),
    }
}

/// Those of some files that the person who asks is concerned by.
pub(crate) fn concerned(
    db: &Connection,
    actor: &Actor,
    files: &[ApplicationId],
) -> Result<BTreeSet<ApplicationId>, OfficeError> {
    let Some((account, _)) = actor.account else { return Ok(BTreeSet::new()) };
    let book = Book::read(db, files, &[account])?;
    Ok(files.iter().copied().filter(|file| book.standing(*file, account).stands()).collect())
}

/// A reviewer may be given a file only if they are not concerned by it.
///
/// # Errors
/// `reviewer-conflicted`, with the file's number.
pub(crate) fn may_review(
    db: &Connection,
    book: &Book,
    application: ApplicationId,
    reviewer: AccountId,
) -> Result<(), OfficeError> {
    if book.standing(application, reviewer).stands() {
        let value = number(db, application)?;
        return Err(OfficeError::RuleWith { code: "reviewer-conflicted", name: "number", value });
    }
    Ok(())
}

fn number(db: &Connection, application: ApplicationId) -> Result<String, OfficeError> {
    let sql = format!("SELECT {} FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = :id", number_sql());
    Ok(db.prepare_cached(&sql)?.query_row(named_params! { ":id": application }, |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_id_is_judged() {
        for kind in crate::domain::id::KINDS {
            assert!(leads(kind).is_some(), "{kind}: does it lead to a file that a person may be concerned by?");
        }
    }
}
