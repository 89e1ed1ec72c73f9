//! What a session's digest covers, read back in one fixed form: at the signature it is computed from it, and at
//! every verification again, so that what was altered beside the program is found.

use super::StoreError;
use crate::audit::hex;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};

/// The form in which new sessions are signed: members, recusals, votes and departures too.
pub const FORM: i64 = 2;

/// The parts of form 2 in order. Free remarks are left out: they may be destroyed with those of the call.
const PARTS: [(&str, &str); 7] = [
    (
        "session",
        "SELECT s.number, s.held_on, s.hour, s.place_ar, s.place_fr, s.convoked_on, s.early_reason, s.chair_casts,
                n.number AS amends, s.amends_reason, s.chain_entries, s.chain_head
         FROM session s LEFT JOIN session n ON n.id = s.amends WHERE s.id = :id",
    ),
    ("agenda", "SELECT position, text_ar, text_fr FROM session_agenda WHERE session_id = :id ORDER BY position"),
    (
        "member",
        "SELECT position, name, capacity, role, account_id, present FROM session_member WHERE session_id = :id
         ORDER BY position",
    ),
    (
        "recusal",
        "SELECT a.register, r.member, r.reason, r.conflict FROM session_recusal r JOIN application a ON a.id = r.application_id
         WHERE r.session_id = :id ORDER BY a.register, r.member",
    ),
    (
        "decision",
        "SELECT a.register, d.outcome, d.reason, d.places, d.amount, d.rank, d.score, d.mode, d.votes_for,
                d.votes_against, d.abstentions, d.chair_cast, d.proposed, d.departs, d.departure, d.replaces
         FROM decision d JOIN application a ON a.id = d.application_id
         WHERE d.session_id = :id AND d.revised = 0 AND d.origin = 'session' ORDER BY a.register",
    ),
    (
        "ballot",
        "SELECT a.register, b.member, b.ballot FROM decision_ballot b JOIN decision d ON d.id = b.decision_id
         JOIN application a ON a.id = d.application_id
         WHERE d.session_id = :id AND d.revised = 0 ORDER BY a.register, b.member",
    ),
    ("signature", "SELECT position, name, role FROM session_signature WHERE session_id = :id ORDER BY position"),
];

/// SHA-256 of a session in the given form, as hexadecimal.
///
/// # Errors
/// When the store cannot be read.
pub fn digest(db: &Connection, session: i64, form: i64) -> Result<String, StoreError> {
    let mut sha = Sha256::new();
    if form == 1 {
        first_form(db, session, &mut sha)?;
        return Ok(hex(&sha.finalize()));
    }
    for (part, sql) in PARTS {
        let mut statement = db.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(named_params! { ":id": session })?;
        while let Some(row) = rows.next()? {
            let mut line = vec![serde_json::Value::from(part)];
            for i in 0..columns {
                line.push(match row.get_ref(i)? {
                    ValueRef::Integer(number) => number.into(),
                    ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
                    // The schema is STRICT and has neither REAL nor BLOB columns.
                    ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => serde_json::Value::Null,
                });
            }
            sha.update(serde_json::Value::from(line).to_string());
            sha.update("\n");
        }
    }
    Ok(hex(&sha.finalize()))
}

/// The decided list, one line a file: register number, outcome, reason, places, centimes.
fn first_form(db: &Connection, session: i64, sha: &mut Sha256) -> Result<(), StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT a.register, d.outcome, coalesce(d.reason, '') AS reason, d.places, d.amount
         FROM decision d JOIN application a ON a.id = d.application_id
         WHERE d.session_id = :id AND d.revised = 0 AND d.origin = 'session' ORDER BY a.register",
    )?;
    let mut rows = statement.query(named_params! { ":id": session })?;
    while let Some(row) = rows.next()? {
        let (register, outcome, reason): (i64, String, String) =
            (row.get("register")?, row.get("outcome")?, row.get("reason")?);
        let (places, amount): (i64, i64) = (row.get("places")?, row.get("amount")?);
        sha.update(format!("{register}\t{outcome}\t{reason}\t{places}\t{amount}\n"));
    }
    Ok(())
}

/// Signed sessions that are no longer what was signed, as `session: <call>/<number>`: their digest does not come
/// out again, or it is another than the one in the log's entry of the signature.
///
/// # Errors
/// When the store cannot be read.
pub fn altered(db: &Connection) -> Result<Vec<String>, StoreError> {
    // A backup may be older than this form; it is migrated only once it is restored.
    let known: bool = db.query_row(
        "SELECT EXISTS (SELECT 1 FROM pragma_table_info('session') WHERE name = 'digest_form')",
        [],
        |row| row.get(0),
    )?;
    if !known {
        return Ok(Vec::new());
    }
    let mut statement = db.prepare(
        "SELECT s.id, s.number, s.digest, s.digest_form, k.code,
                (SELECT json_extract(g.after, '$.digest') FROM audit g
                  WHERE g.noun = 'session' AND g.noun_id = s.id AND g.act = 'session.sign' ORDER BY g.id DESC LIMIT 1)
                  AS told
         FROM session s JOIN call k ON k.id = s.call_id WHERE s.signed_at IS NOT NULL ORDER BY s.id",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (kept, told): (Option<String>, Option<String>) = (row.get("digest")?, row.get("told")?);
        let again = digest(db, row.get("id")?, row.get("digest_form")?)?;
        if kept.as_deref() != Some(again.as_str()) || told.as_deref() != Some(again.as_str()) {
            let (code, number): (String, i64) = (row.get("code")?, row.get("number")?);
            found.push(format!("session: {code}/{number}"));
        }
    }
    // A signature in the log whose session is not signed any more was taken out.
    let gone: i64 = db.query_row(
        "SELECT count(*) FROM audit g WHERE g.act = 'session.sign'
           AND NOT EXISTS (SELECT 1 FROM session s WHERE s.id = g.noun_id AND s.signed_at IS NOT NULL)",
        [],
        |row| row.get(0),
    )?;
    if gone > 0 {
        found.push(format!("session: {gone} unsigned"));
    }
    Ok(found)
}
