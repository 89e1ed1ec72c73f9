//! The calls of a scope, and what their groups are called.

use crate::domain::figures::{Book, CallEntry, CommuneEntry, Entry};
use crate::domain::id::CallId;
use crate::domain::money::Money;
use crate::domain::programme::Label;
use crate::office::OfficeError;
use crate::store::StoreError;
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

/// A call of a scope, and the programme it belongs to.
#[derive(Debug, Clone)]
pub(crate) struct ScopeCall {
    pub entry: CallEntry,
    programme: Entry,
}

/// The calls asked for, or all that were opened; the one that closes last comes first.
///
/// # Errors
/// When one of them is not there.
pub(crate) fn calls(db: &Connection, wanted: &[CallId]) -> Result<Vec<ScopeCall>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT k.id, k.code, k.title_ar, k.title_fr, k.quota, k.envelope, k.pass_mark, p.id AS programme, p.slug,
                p.name_ar, p.name_fr, p.name_en
         FROM call k JOIN programme p ON p.id = k.programme_id
         WHERE CASE WHEN json_array_length(:calls) = 0 THEN k.state <> 'draft'
                    ELSE k.id IN (SELECT value FROM json_each(:calls)) END
         ORDER BY k.closes_at IS NULL DESC, k.closes_at DESC, k.id DESC",
    )?;
    let list = serde_json::to_string(wanted).unwrap_or_default();
    let mut rows = statement.query(named_params! { ":calls": list })?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(call(row)?);
    }
    if wanted.iter().any(|id| !found.iter().any(|call: &ScopeCall| call.entry.id == *id)) {
        return Err(OfficeError::NotFound("call"));
    }
    Ok(found)
}

fn call(row: &Row<'_>) -> Result<ScopeCall, OfficeError> {
    let pass_mark: String = row.get("pass_mark")?;
    let envelope: Option<Money> = row.get("envelope")?;
    let entry = CallEntry {
        id: row.get("id")?,
        code: row.get("code")?,
        title: (row.get("title_ar")?, row.get("title_fr")?),
        strand: None,
        quota: row.get("quota")?,
        envelope: envelope.map(|money| money.0),
        pass_mark: pass_mark.parse().map_err(|_| StoreError::Damaged("call.pass_mark".into()))?,
    };
    let programme = Entry { key: row.get("slug")?, ids: vec![row.get("programme")?], label: label(row)? };
    Ok(ScopeCall { entry, programme })
}

fn label(row: &Row<'_>) -> rusqlite::Result<Label> {
    Ok(Label { name_ar: row.get("name_ar")?, name_fr: row.get("name_fr")?, name_en: row.get("name_en")? })
}

/// What the groups of these calls are called.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn book(db: &Connection, calls: &[ScopeCall]) -> Result<Book, OfficeError> {
    let mut book = Book::default();
    for call in calls {
        let known = book.strands.iter().position(|strand| strand.key == call.programme.key);
        let strand = known.unwrap_or(book.strands.len());
        if known.is_none() {
            book.strands.push(call.programme.clone());
        }
        book.calls.push(CallEntry { strand: Some(strand), ..call.entry.clone() });
    }
    let list = serde_json::to_string(&calls.iter().map(|call| call.entry.id).collect::<Vec<_>>()).unwrap_or_default();
    book.domains = domains(db, &list)?;
    book.communes = communes(db, &list)?;
    book.reasons = entries(db, "SELECT id, slug AS key, name_ar, name_fr, name_en FROM reason ORDER BY slug", "")?;
    Ok(book)
}

/// Each call owns its domains: those of one slug and one name are one, whichever call they stand in.
fn domains(db: &Connection, calls: &str) -> Result<Vec<Entry>, OfficeError> {
    let all = entries(
        db,
        "SELECT id, slug AS key, name_ar, name_fr, name_en FROM domain
         WHERE call_id IN (SELECT value FROM json_each(:calls)) ORDER BY call_id DESC, position",
        calls,
    )?;
    let mut found: Vec<Entry> = Vec::new();
    let mut places: HashMap<(String, String, String), usize> = HashMap::new();
    for entry in all {
        let name = (entry.key.clone(), entry.label.name_ar.clone(), entry.label.name_fr.clone());
        let at = *places.entry(name).or_insert(found.len());
        match found.get_mut(at) {
            Some(known) => known.ids.extend(entry.ids),
            None => found.push(entry),
        }
    }
    Ok(found)
}

fn communes(db: &Connection, calls: &str) -> Result<Vec<CommuneEntry>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT code, name_ar, name_fr, type FROM commune WHERE code IN
           (SELECT a.main_commune FROM application a WHERE a.call_id IN (SELECT value FROM json_each(:calls)))",
    )?;
    let rows = statement.query_map(named_params! { ":calls": calls }, |row| {
        let label = Label { name_ar: row.get("name_ar")?, name_fr: row.get("name_fr")?, name_en: String::new() };
        Ok(CommuneEntry { entry: Entry { key: row.get("code")?, ids: Vec::new(), label }, milieu: row.get("type")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn entries(db: &Connection, sql: &str, calls: &str) -> Result<Vec<Entry>, OfficeError> {
    let mut statement = db.prepare_cached(sql)?;
    if statement.parameter_count() > 0 {
        statement.raw_bind_parameter(1, calls)?;
    }
    let mut rows = statement.raw_query();
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        list.push(Entry { key: row.get("key")?, ids: vec![row.get("id")?], label: label(row)? });
    }
    Ok(list)
}
