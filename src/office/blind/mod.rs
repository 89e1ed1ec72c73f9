//! What whoever reviews is not shown in a call that hides names: who applies. Every use case that could say it asks
//! here, so that no door and no command says it by the back.
//!
//! Hidden until the decision on the file is announced: the applicant's names, board, contacts, seat, identifiers and
//! history, whatever is attached to the file (scans name their owner), notes on papers, and documents that print any
//! of it. Shown: register number, title, what is proposed and where, the kind of applicant, the list of papers with
//! their states. What an applicant writes of itself in its project is its own affair and stays.

use crate::access::Right;
use crate::domain::id::{ApplicationId, CallId, OrganisationId, SessionId};
use crate::domain::organisation::Identity;
use crate::domain::reviewing::names_hidden;
use crate::office::organisation::OrganisationView;
use crate::office::{Actor, OfficeError, Reading};
use rusqlite::{Connection, named_params};

/// Whether a file's applicant is hidden from reviewers, in SQL over `a` (application) and `k` (call). It says in SQL
/// what [`names_hidden`] says of one person.
pub(crate) const HIDDEN: &str = "(json_extract(k.policy, '$.hideNames') = 1 AND NOT EXISTS (SELECT 1 FROM decision z
  WHERE z.application_id = a.id AND z.revoked_at IS NULL AND z.announced_at IS NOT NULL))";

/// Whether names are hidden from this person where a call hides them.
pub(crate) fn applies(actor: &Actor) -> bool {
    names_hidden(true, actor.holds(Right::Review), actor.holds(Right::Rank), false)
}

/// [`HIDDEN`] for whom it concerns; for everybody else a condition that never holds.
pub(crate) fn hidden_sql(actor: &Actor) -> &'static str {
    if applies(actor) { HIDDEN } else { "0" }
}

/// A column of the organisation `o` of a file, empty where it is hidden from this person.
pub(crate) fn shown_sql(actor: &Actor, column: &str) -> String {
    format!("CASE WHEN {} THEN '' ELSE o.{column} END", hidden_sql(actor))
}

/// Files that a search finds. The index knows applicants by name: a hidden file is found by its number or title alone,
/// as they are written; `:plain` is the text sought.
pub(crate) fn found_sql(actor: &Actor, by_index: &str) -> String {
    if !applies(actor) {
        return by_index.to_owned();
    }
    let number = crate::office::application::page::number_sql();
    format!(
        "CASE WHEN {HIDDEN} THEN instr(lower({number}), lower(:plain)) > 0 OR instr(a.title_ar, :plain) > 0
              OR instr(lower(a.title_fr), lower(:plain)) > 0 ELSE {by_index} END"
    )
}

/// Organisations, over `o`, of which this person may not know that they apply.
pub(crate) fn hidden_organisation_sql(actor: &Actor) -> String {
    format!(
        "EXISTS (SELECT 1 FROM application a JOIN call k ON k.id = a.call_id
                 WHERE a.organisation_id = o.id AND {})",
        hidden_sql(actor)
    )
}

fn any(reading: &Reading<'_>, wanted: &str, id: Option<i64>) -> Result<bool, OfficeError> {
    if !applies(reading.actor) {
        return Ok(false);
    }
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM application a JOIN call k ON k.id = a.call_id WHERE {HIDDEN}
                        AND (:id IS NULL OR {wanted} = :id))"
    );
    Ok(reading.db.prepare_cached(&sql)?.query_row(named_params! { ":id": id }, |row| row.get(0))?)
}

/// Whether a paper that is made for a reviewer keeps the applicant of a file from them, whoever prints it.
pub(crate) fn hidden_on_paper(db: &Connection, id: ApplicationId) -> Result<bool, OfficeError> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM application a JOIN call k ON k.id = a.call_id WHERE a.id = :id AND {HIDDEN})"
    );
    Ok(db.prepare_cached(&sql)?.query_row(named_params! { ":id": id }, |row| row.get(0))?)
}

/// Whether the applicant of a file is hidden from the person who asks.
pub(crate) fn hides_file(reading: &Reading<'_>, id: ApplicationId) -> Result<bool, OfficeError> {
    any(reading, "a.id", Some(id.0))
}

/// Refuses what would say who is behind a file.
///
/// # Errors
/// `names-hidden`.
pub(crate) fn refuse_file(reading: &Reading<'_>, id: ApplicationId) -> Result<(), OfficeError> {
    refuse(hides_file(reading, id)?)
}

/// Refuses what would say who is behind the files of a call.
///
/// # Errors
/// `names-hidden`.
pub(crate) fn refuse_call(reading: &Reading<'_>, id: CallId) -> Result<(), OfficeError> {
    refuse(any(reading, "a.call_id", Some(id.0))?)
}

/// Refuses what would say who is behind the files before a session.
///
/// # Errors
/// `names-hidden`.
pub(crate) fn refuse_session(reading: &Reading<'_>, id: SessionId) -> Result<(), OfficeError> {
    refuse(any(reading, "(SELECT s.id FROM session s WHERE s.call_id = a.call_id AND s.id = :id)", Some(id.0))?)
}

/// Refuses an organisation with a file whose applicant is hidden: its page would lead to the file.
///
/// # Errors
/// `names-hidden`.
pub(crate) fn refuse_organisation(reading: &Reading<'_>, id: OrganisationId) -> Result<(), OfficeError> {
    refuse(any(reading, "a.organisation_id", Some(id.0))?)
}

/// Refuses what lists organisations at large while any is hidden.
///
/// # Errors
/// `names-hidden`.
pub(crate) fn refuse_any(reading: &Reading<'_>) -> Result<(), OfficeError> {
    refuse(any(reading, "a.id", None)?)
}

const fn refuse(hidden: bool) -> Result<(), OfficeError> {
    if hidden { Err(OfficeError::Rule("names-hidden")) } else { Ok(()) }
}

/// An organisation of which nothing but its kind is left.
pub(crate) fn nobody(known: &OrganisationView) -> OrganisationView {
    OrganisationView {
        id: OrganisationId(0),
        version: 0,
        identity: Identity::blank(known.identity.kind),
        commune_ar: String::new(),
        commune_fr: String::new(),
        merged_into: None,
        warnings: Vec::new(),
        merged: Vec::new(),
        history: Vec::new(),
    }
}
