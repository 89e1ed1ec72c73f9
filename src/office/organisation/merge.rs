//! Merging two records of one body, and taking that back whole.
//!
//! The dropped record stays as it was and leads to the kept one: old numbers and links still find it.

use super::keep::{check_places_and_keys, index_organisation, reindex_files, write};
use super::list::{Stored, stored, view};
use super::{MergedHere, OrganisationView};
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, CallId, DocumentId, OrganisationId};
use crate::domain::merge::{Difference, FIELDS, Side, differences, further_members, merged};
use crate::domain::organisation::Identity;
use crate::domain::text;
use crate::office::{Change, OfficeError, Reading, duplicate};
use crate::search::index;
use crate::store::StoreError;
use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Two records of one body.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergeQuery {
    /// The record that stays.
    pub keep: OrganisationId,
    /// The record that leads to it afterwards.
    pub drop: OrganisationId,
}

/// A call in which both have a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedCall {
    /// The call.
    pub id: CallId,
    /// Title in Arabic.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
}

/// What a merge would do.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergePreview {
    /// The record that stays.
    pub keep: OrganisationView,
    /// The record that leads to it afterwards.
    pub drop: OrganisationView,
    /// Fields in which they differ and the dropped one says something.
    pub differences: Vec<Difference>,
    /// Files that move.
    pub applications: i64,
    /// Documents that move.
    pub documents: i64,
    /// Members of the board who are added.
    pub members: i64,
    /// Calls in which both have a file: the merge must then be confirmed.
    pub shared_calls: Vec<SharedCall>,
}

/// A merge.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergeOrganisations {
    /// The record that stays.
    pub keep: OrganisationId,
    /// Version of it that was seen.
    pub keep_version: i64,
    /// The record that leads to it afterwards.
    pub drop: OrganisationId,
    /// Version of it that was seen.
    pub drop_version: i64,
    /// From which record a field is taken, where not from the kept one.
    #[serde(default)]
    pub choices: BTreeMap<String, Side>,
    /// Why they are one body.
    pub reason: String,
    /// Said after reading that both have a file in one call.
    #[serde(default)]
    pub confirmed: bool,
}

/// Takes a merge back.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unmerge {
    /// The record that was dropped.
    pub id: OrganisationId,
}

/// `organisation.mergePreview`: both records side by side and what would move.
///
/// # Errors
/// When one is not there, or was merged already.
pub fn preview(reading: &Reading<'_>, query: MergeQuery) -> Result<MergePreview, OfficeError> {
    let (keep, drop) = pair(reading.db, query.keep, query.drop)?;
    let count = |sql: &str| -> Result<i64, OfficeError> {
        Ok(reading.db.prepare_cached(sql)?.query_row(named_params! { ":id": query.drop }, |row| row.get(0))?)
    };
    Ok(MergePreview {
        differences: differences(&keep.identity, &drop.identity),
        applications: count("SELECT count(*) FROM application WHERE organisation_id = :id")?,
        documents: count(
            "SELECT count(*) FROM organisation_document WHERE organisation_id = :id AND removed_at IS NULL",
        )?,
        members: i64::try_from(further_members(&keep.identity, &drop.identity).len()).unwrap_or(i64::MAX),
        shared_calls: shared_calls(reading.db, query.keep, query.drop)?,
        keep: view(reading, query.keep)?,
        drop: view(reading, query.drop)?,
    })
}

/// `organisation.merge`: two records become one.
///
/// # Errors
/// `same-record`, `merged-already`, `stale`, `both-in-call` while it is not confirmed, or faults at fields.
pub fn merge(change: &mut Change<'_>, request: MergeOrganisations) -> Result<OrganisationView, OfficeError> {
    let (keep, drop) = pair(change.db, request.keep, request.drop)?;
    for (stored, seen) in [(&keep, request.keep_version), (&drop, request.drop_version)] {
        if stored.version != seen {
            return Err(OfficeError::Stale { noun: "organisation", version: stored.version });
        }
    }
    let reason = text::line(&request.reason);
    let mut faults = Faults::default();
    faults.text("reason", &reason, true, 300);
    if request.choices.keys().any(|field| !FIELDS.contains(&field.as_str())) {
        faults.add("choices", "field-unknown");
    }
    faults.into_result().map_err(OfficeError::Faults)?;
    let shared = shared_calls(change.db, request.keep, request.drop)?;
    if let (Some(call), false) = (shared.first(), request.confirmed) {
        let title = if call.title_ar.is_empty() { &call.title_fr } else { &call.title_ar };
        return Err(OfficeError::RuleWith { code: "both-in-call", name: "call", value: title.clone() });
    }
    let mut identity = merged(&keep.identity, &drop.identity, &request.choices);
    let moved = Moved {
        applications: ids(
            change.db,
            "SELECT id FROM application WHERE organisation_id = :id ORDER BY id",
            request.drop,
        )?,
        documents: ids(
            change.db,
            "SELECT id FROM organisation_document WHERE organisation_id = :id ORDER BY id",
            request.drop,
        )?,
    };
    lead(change.db, request.drop, Some(request.keep))?;
    let mut faults = Faults::default();
    identity.check(&mut faults);
    check_places_and_keys(change.db, &identity, Some(request.keep), &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    moved.to(change.db, request.keep)?;
    forget(change.db, request.drop)?;
    write(change.db, request.keep, &identity)?;
    lead(change.db, request.keep, None)?;
    note(change, &request, &reason, &keep, &moved)?;
    reindex_files(change.db, request.keep)?;
    let told = [request.keep, request.drop];
    change.record_because("organisation.merge", "organisation", request.keep.0, &reason, &keep.identity, &identity)?;
    change.record_because("organisation.merge", "organisation", request.drop.0, &reason, &drop.identity, &told)?;
    view(&change.reading(), request.keep)
}

/// Keeps what must be known to take the merge back.
fn note(
    change: &Change<'_>,
    request: &MergeOrganisations,
    reason: &str,
    keep: &Stored,
    moved: &Moved,
) -> Result<(), OfficeError> {
    change
        .db
        .prepare_cached(
            "INSERT INTO organisation_merge (kept, dropped, at, account_id, reason, before, applications, documents,
                                             kept_version)
             VALUES (:kept, :dropped, :now, :account, :reason, :before, :applications, :documents, :version)",
        )?
        .execute(named_params! {
            ":kept": request.keep, ":dropped": request.drop, ":now": change.now_text(),
            ":account": change.actor.account()?, ":reason": reason,
            ":before": serde_json::to_string(&keep.identity).unwrap_or_default(),
            ":applications": serde_json::to_string(&moved.applications).unwrap_or_default(),
            ":documents": serde_json::to_string(&moved.documents).unwrap_or_default(),
            ":version": keep.version + 1,
        })?;
    Ok(())
}

/// `organisation.unmerge`: everything is as it was before the merge.
///
/// # Errors
/// `not-merged`; `unmerge-edited-since` or `unmerge-merged-on` when later work stands on the merge.
pub fn unmerge(change: &mut Change<'_>, request: Unmerge) -> Result<OrganisationView, OfficeError> {
    let merge = standing_merge(change.db, request.id)?;
    let kept = stored(change.db, merge.kept)?;
    if kept.merged_into.is_some() {
        return Err(OfficeError::Rule("unmerge-merged-on"));
    }
    if kept.version != merge.kept_version {
        return Err(OfficeError::Rule("unmerge-edited-since"));
    }
    let dropped = stored(change.db, request.id)?;
    write(change.db, merge.kept, &merge.before)?;
    lead(change.db, merge.kept, None)?;
    let mut faults = Faults::default();
    check_places_and_keys(change.db, &dropped.identity, Some(request.id), &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    lead(change.db, request.id, None)?;
    merge.moved.to(change.db, request.id)?;
    change
        .db
        .prepare_cached("UPDATE organisation_merge SET undone_at = :now WHERE id = :id")?
        .execute(named_params! { ":id": merge.id, ":now": change.now_text() })?;
    // The names by which the kept one was found for the other's sake go back with it.
    index_organisation(change.db, merge.kept, &merge.before)?;
    index_organisation(change.db, request.id, &dropped.identity)?;
    for id in [merge.kept, request.id] {
        reindex_files(change.db, id)?;
    }
    change.record("organisation.unmerge", "organisation", merge.kept.0, &kept.identity, &merge.before)?;
    change.record("organisation.unmerge", "organisation", request.id.0, &merge.kept, &dropped.identity)?;
    view(&change.reading(), request.id)
}

/// Both records, when they may be merged.
fn pair(db: &Connection, keep: OrganisationId, drop: OrganisationId) -> Result<(Stored, Stored), OfficeError> {
    if keep == drop {
        return Err(OfficeError::Rule("same-record"));
    }
    let (keep, drop) = (stored(db, keep)?, stored(db, drop)?);
    if keep.merged_into.is_some() || drop.merged_into.is_some() {
        return Err(OfficeError::Rule("merged-already"));
    }
    Ok((keep, drop))
}

/// Sets where a record leads, as one more version of it.
fn lead(db: &Connection, id: OrganisationId, to: Option<OrganisationId>) -> Result<(), OfficeError> {
    db.prepare_cached("UPDATE organisation SET merged_into = :to, version = version + 1 WHERE id = :id")?
        .execute(named_params! { ":id": id, ":to": to })?;
    Ok(())
}

/// A record that leads elsewhere is found by nothing of its own.
fn forget(db: &Connection, id: OrganisationId) -> Result<(), OfficeError> {
    index::remove(db, "organisation", id.0)?;
    duplicate::index::remove(db, id)
}

/// What moves with a merge.
struct Moved {
    applications: Vec<ApplicationId>,
    documents: Vec<DocumentId>,
}

impl Moved {
    fn to(&self, db: &Connection, organisation: OrganisationId) -> Result<(), OfficeError> {
        for id in &self.applications {
            db.prepare_cached("UPDATE application SET organisation_id = :to WHERE id = :id")?
                .execute(named_params! { ":id": id, ":to": organisation })?;
        }
        for id in &self.documents {
            db.prepare_cached("UPDATE organisation_document SET organisation_id = :to WHERE id = :id")?
                .execute(named_params! { ":id": id, ":to": organisation })?;
            // What is attached to a document goes where the document goes.
            db.prepare_cached("UPDATE attachment SET noun_id = :to WHERE noun = 'organisation' AND slot = :slot")?
                .execute(named_params! { ":to": organisation, ":slot": format!("document:{}", id.0) })?;
        }
        Ok(())
    }
}

fn ids<T: FromSql>(db: &Connection, sql: &str, of: OrganisationId) -> Result<Vec<T>, OfficeError> {
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map(named_params! { ":id": of }, |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(ids)
}

struct StandingMerge {
    id: i64,
    kept: OrganisationId,
    before: Identity,
    moved: Moved,
    kept_version: i64,
}

fn standing_merge(db: &Connection, dropped: OrganisationId) -> Result<StandingMerge, OfficeError> {
    let found = db
        .prepare_cached(
            "SELECT id, kept, before, applications, documents, kept_version FROM organisation_merge
             WHERE dropped = :id AND undone_at IS NULL",
        )?
        .query_row(named_params! { ":id": dropped }, |row| {
            let texts: [String; 3] = [row.get("before")?, row.get("applications")?, row.get("documents")?];
            Ok((row.get("id")?, row.get("kept")?, texts, row.get("kept_version")?))
        })
        .optional()?;
    let (id, kept, [before, applications, documents], kept_version) = found.ok_or(OfficeError::Rule("not-merged"))?;
    let damaged = |error: serde_json::Error| StoreError::Damaged(error.to_string());
    Ok(StandingMerge {
        id,
        kept,
        before: serde_json::from_str(&before).map_err(damaged)?,
        moved: Moved {
            applications: serde_json::from_str(&applications).map_err(damaged)?,
            documents: serde_json::from_str(&documents).map_err(damaged)?,
        },
        kept_version,
    })
}

fn shared_calls(db: &Connection, a: OrganisationId, b: OrganisationId) -> Result<Vec<SharedCall>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT k.id, k.title_ar, k.title_fr FROM call k
         WHERE EXISTS (SELECT 1 FROM application WHERE call_id = k.id AND organisation_id = :a)
           AND EXISTS (SELECT 1 FROM application WHERE call_id = k.id AND organisation_id = :b) ORDER BY k.id DESC",
    )?;
    let rows = statement.query_map(named_params! { ":a": a, ":b": b }, |row| {
        Ok(SharedCall { id: row.get("id")?, title_ar: row.get("title_ar")?, title_fr: row.get("title_fr")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Records that were merged into this one and stand so.
pub(super) fn merged_here(db: &Connection, id: OrganisationId) -> Result<Vec<MergedHere>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT o.id, o.name_ar, o.name_fr, m.at, m.reason FROM organisation_merge m JOIN organisation o ON o.id = m.dropped
         WHERE m.kept = :id AND m.undone_at IS NULL ORDER BY m.at DESC, m.id DESC",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(MergedHere {
            id: row.get("id")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            at: row.get("at")?,
            reason: row.get("reason")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Names under which a body was known in records that lead to it.
pub(super) fn former_names(db: &Connection, id: OrganisationId) -> Result<Vec<String>, OfficeError> {
    // CROSS JOIN keeps the few former records outside: left free, SQLite walks every organisation instead.
    let mut statement = db.prepare_cached(
        "WITH RECURSIVE former (id) AS (
           SELECT id FROM organisation WHERE merged_into = :id
           UNION SELECT o.id FROM former f CROSS JOIN organisation o ON o.merged_into = f.id)
         SELECT o.name_ar || ' ' || o.name_fr || ' ' || o.acronym || ' ' || o.register_number AS names
         FROM former f CROSS JOIN organisation o ON o.id = f.id ORDER BY o.id",
    )?;
    let names = statement.query_map(named_params! { ":id": id }, |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(names)
}

/// The record that stands for one that may have been merged away.
pub(crate) fn standing(db: &Connection, id: OrganisationId) -> Result<OrganisationId, OfficeError> {
    db.prepare_cached(
        "WITH RECURSIVE way (id, next) AS (
           SELECT id, merged_into FROM organisation WHERE id = :id
           UNION SELECT o.id, o.merged_into FROM organisation o JOIN way w ON o.id = w.next)
         SELECT id FROM way WHERE next IS NULL",
    )?
    .query_row(named_params! { ":id": id }, |row| row.get(0))
    .optional()?
    .ok_or(OfficeError::NotFound("organisation"))
}
