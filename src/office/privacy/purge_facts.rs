//! What a destruction would take away, counted from the store, and the digest that names that state.

use super::purge_files::{self, has_table};
use super::{PurgeCount, PurgeOrganisation};
use crate::audit::hex;
use crate::domain::id::{CallId, OrganisationId};
use crate::office::OfficeError;
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};

/// What belongs to the destruction of one call.
pub(super) struct Scope {
    /// Applicants of the call, those that are kept for other calls among them.
    pub organisations: Vec<PurgeOrganisation>,
    /// Ids of those whose persons go, as a JSON list.
    pub going: String,
    /// What goes, kind by kind.
    pub destroyed: Vec<PurgeCount>,
    /// Files of the call.
    pub files: i64,
    /// Names this state.
    pub digest: String,
}

/// Free text about persons, by table, of the files of `:call` and the applicants in `:going`. Tables that
/// the schema lacks are passed over.
const NOTES: [(&str, &str); 11] = [
    ("paper", "note"),
    ("completion_gap", "note"),
    ("budget_line", "note"),
    ("step", "note"),
    ("decision", "note"),
    ("review", "comment"),
    ("score", "comment"),
    ("organisation_document", "note"),
    ("appeal", "lodged_by"),
    ("appeal", "ground"),
    ("appeal", "effect"),
];

/// The notes that this schema has.
pub(super) fn notes(db: &Connection) -> Result<Vec<(&'static str, &'static str)>, OfficeError> {
    let mut list = Vec::new();
    for (table, text) in NOTES {
        if has_table(db, table)? {
            list.push((table, text));
        }
    }
    Ok(list)
}

/// Rows of a table that belong to the files of `:call`, or to the applicants in `:going`.
pub(super) fn of_call(table: &str) -> String {
    let files = "SELECT id FROM application WHERE call_id = :call";
    match table {
        "organisation_document" => "organisation_id IN (SELECT value FROM json_each(:going))".to_owned(),
        "score" => format!("review_id IN (SELECT w.id FROM review w WHERE w.application_id IN ({files}))"),
        _ => format!("application_id IN ({files})"),
    }
}

/// Entries of the log that are about the call's files or about the applicants in `:going`.
pub(super) const LOG_ENTRIES: &str = "SELECT g.id FROM audit g WHERE
     (g.noun = 'organisation' AND g.noun_id IN (SELECT value FROM json_each(:going)))
  OR (g.noun = 'application' AND g.noun_id IN (SELECT a.id FROM application a WHERE a.call_id = :call))
  OR (g.noun = 'review' AND g.noun_id IN
       (SELECT w.id FROM review w JOIN application a ON a.id = w.application_id WHERE a.call_id = :call))
  OR (g.noun = 'decision' AND g.noun_id IN
       (SELECT d.id FROM decision d JOIN application a ON a.id = d.application_id WHERE a.call_id = :call))";

/// Gathers them.
pub(super) fn scope(db: &Connection, call: CallId) -> Result<Scope, OfficeError> {
    let organisations = organisations(db, call)?;
    let ids: Vec<i64> = organisations.iter().filter(|body| body.kept_for.is_empty()).map(|body| body.id.0).collect();
    let going = serde_json::to_string(&ids).unwrap_or_default();
    let destroyed = counts(db, call, &going)?;
    let files: i64 = db
        .prepare_cached("SELECT count(*) FROM application WHERE call_id = :call")?
        .query_row(named_params! { ":call": call }, |row| row.get(0))?;
    let digest = digest(db, call, &organisations, &destroyed)?;
    Ok(Scope { organisations, going, destroyed, files, digest })
}

/// Applicants of the call; those with a file in a call whose data are kept stay as they are until then.
fn organisations(db: &Connection, call: CallId) -> Result<Vec<PurgeOrganisation>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT o.id, o.name_ar, o.name_fr,
                (SELECT count(*) FROM board_member b WHERE b.organisation_id = o.id
                   AND (b.name_ar <> '' OR b.name_fr <> '' OR b.cin <> '' OR b.phone <> '')) AS persons,
                (SELECT json_group_array(DISTINCT k.code) FROM application x JOIN call k ON k.id = x.call_id
                   WHERE x.organisation_id = o.id AND x.call_id <> :call
                     AND NOT EXISTS (SELECT 1 FROM purge p WHERE p.call_id = x.call_id)) AS kept_for
         FROM organisation o WHERE EXISTS (SELECT 1 FROM application a WHERE a.organisation_id = o.id AND a.call_id = :call)
         ORDER BY o.id",
    )?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| {
        let kept_for: String = row.get("kept_for")?;
        Ok(PurgeOrganisation {
            id: row.get("id")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            persons: row.get("persons")?,
            kept_for: serde_json::from_str(&kept_for).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn counts(db: &Connection, call: CallId, going: &str) -> Result<Vec<PurgeCount>, OfficeError> {
    let board = "FROM board_member WHERE organisation_id IN (SELECT value FROM json_each(:going)) AND";
    let body = "FROM organisation WHERE id IN (SELECT value FROM json_each(:going)) AND";
    let notes: Vec<String> = notes(db)?
        .iter()
        .map(|(table, text)| format!("(SELECT count(*) FROM {table} WHERE {text} <> '' AND {})", of_call(table)))
        .collect();
    let kinds = [
        ("persons", format!("(SELECT count(*) {board} (name_ar <> '' OR name_fr <> '' OR cin <> '' OR phone <> ''))")),
        ("cin", format!("(SELECT count(*) {board} cin <> '')")),
        ("phone", format!("(SELECT count(*) {board} phone <> '') + (SELECT count(*) {body} phone <> '')")),
        ("rib", format!("(SELECT count(*) {body} rib <> '')")),
        ("email", format!("(SELECT count(*) {body} email <> '')")),
        ("notes", notes.join(" + ")),
        ("log-values", format!("(SELECT count(*) FROM sealed WHERE audit_id IN ({LOG_ENTRIES}))")),
    ];
    let mut list = Vec::new();
    for (kind, sql) in kinds {
        let mut statement = db.prepare_cached(&format!("SELECT {sql}"))?;
        crate::office::organisation::list::bind(&mut statement, &[(":call", &call), (":going", &going)])?;
        let count: i64 = statement.raw_query().next()?.map_or(Ok(0), |row| row.get(0))?;
        if count > 0 {
            list.push(PurgeCount { kind: kind.to_owned(), count });
        }
    }
    let attachments = purge_files::count(db, call, going)?;
    if attachments > 0 {
        list.push(PurgeCount { kind: "attachments".to_owned(), count: attachments });
    }
    Ok(list)
}

/// SHA-256 over what goes, what stays, and the version of each record: nothing can change unseen between
/// the preview that was agreed to and the run.
fn digest(
    db: &Connection,
    call: CallId,
    organisations: &[PurgeOrganisation],
    destroyed: &[PurgeCount],
) -> Result<String, OfficeError> {
    let mut sha = Sha256::new();
    sha.update(format!("call {}\n", call.0));
    for body in organisations {
        let version: i64 = db
            .prepare_cached("SELECT version FROM organisation WHERE id = :id")?
            .query_row(named_params! { ":id": body.id }, |row| row.get(0))?;
        let OrganisationId(id) = body.id;
        sha.update(format!("organisation {id} {version} {} {}\n", body.persons, body.kept_for.join(",")));
    }
    let mut statement = db.prepare_cached("SELECT id, version FROM application WHERE call_id = :call ORDER BY id")?;
    let mut rows = statement.query(named_params! { ":call": call })?;
    while let Some(row) = rows.next()? {
        let (id, version): (i64, i64) = (row.get("id")?, row.get("version")?);
        sha.update(format!("application {id} {version}\n"));
    }
    for part in destroyed {
        sha.update(format!("{} {}\n", part.kind, part.count));
    }
    Ok(hex(&sha.finalize()))
}
