//! Attaching and removing.

use super::list::{card, cards};
use super::{AddAttachment, AttachmentCard, AttachmentsOf, WhichAttachment};
use crate::access::Right;
use crate::domain::attachment::{AttachmentNoun, MOST_BYTES, clean_name, sniff};
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, AttachmentId};
use crate::domain::workflow::Phase;
use crate::office::application::facts::load;
use crate::office::conflict::guard;
use crate::office::{Actor, Change, OfficeError};
use crate::store::files::hash_of;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{OptionalExtension, named_params};
use std::io::Read as _;
use std::path::Path;

/// Slots of papers begin so; they are frozen with the checklist.
pub(crate) const PAPER_SLOT: &str = "paper:";

/// `attachment.add`: attaches content to a record. The bytes are on the disk before the row is kept.
///
/// # Errors
/// `attachment-…` for what the content is; `attachment-twice` when the same content stands in the same
/// slot; `papers-frozen` once the file was found admissible or not; faults at `slot`, `content`.
pub fn add(change: &mut Change<'_>, request: AddAttachment) -> Result<AttachmentCard, OfficeError> {
    guard::admit_attachments(change.db, &change.actor, request.noun, request.id)?;
    may_change(change, request.noun, request.id, &request.slot)?;
    let slot = request.slot.trim().to_owned();
    let mut faults = Faults::default();
    faults.text("slot", &slot, true, 100);
    faults.into_result().map_err(OfficeError::Faults)?;
    let (given, bytes) = bytes(change.actor.door, &request)?;
    let kind = sniff(&given, &bytes).map_err(|code| OfficeError::at("content", code))?;
    let name = clean_name(&given, kind);
    refuse_twin(change, &request, &slot, &hash_of(&bytes))?;
    let hash = change.house.store.files().put(&bytes)?;
    change
        .db
        .prepare_cached(
            "INSERT INTO attachment (uid, noun, noun_id, slot, name, kind, size, hash, added_at, added_by)
             VALUES (:uid, :noun, :noun_id, :slot, :name, :kind, :size, :hash, :now, :account)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":noun": request.noun, ":noun_id": request.id, ":slot": slot, ":name": name,
            ":kind": kind, ":size": i64::try_from(bytes.len()).unwrap_or(i64::MAX), ":hash": hash,
            ":now": change.now_text(), ":account": change.actor.account()?,
        })?;
    let after = card(&change.reading(), AttachmentId(change.db.last_insert_rowid()))?;
    change.record("attachment.add", request.noun.slug(), request.id, &(), &after)?;
    Ok(after)
}

/// `attachment.remove`: takes an attachment off its record. Its row and content stay as evidence.
///
/// # Errors
/// When there is none of that id; those of [`add`] for rights and frozen papers.
pub fn remove(change: &mut Change<'_>, which: WhichAttachment) -> Result<Vec<AttachmentCard>, OfficeError> {
    let (noun, id, slot): (AttachmentNoun, i64, String) = change
        .db
        .prepare_cached("SELECT noun, noun_id, slot FROM attachment WHERE id = :id AND removed_at IS NULL")?
        .query_row(named_params! { ":id": which.id }, |row| {
            Ok((row.get("noun")?, row.get("noun_id")?, row.get("slot")?))
        })
        .optional()?
        .ok_or(OfficeError::NotFound("attachment"))?;
    may_change(change, noun, id, &slot)?;
    let before = card(&change.reading(), which.id)?;
    change
        .db
        .prepare_cached("UPDATE attachment SET removed_at = :now WHERE id = :id")?
        .execute(named_params! { ":id": which.id, ":now": change.now_text() })?;
    change.record("attachment.remove", noun.slug(), id, &before, &())?;
    cards(&change.reading(), &AttachmentsOf { noun, id })
}

/// Whether whoever acts keeps the attachments of such records.
pub(crate) fn keeps(actor: &Actor, noun: AttachmentNoun) -> bool {
    match noun {
        AttachmentNoun::Application => {
            actor.holds(Right::Deposit) || actor.holds(Right::CheckPapers) || actor.holds(Right::Follow)
        }
        AttachmentNoun::Organisation => actor.holds(Right::Deposit),
        AttachmentNoun::Call => actor.holds(Right::EditCalls),
    }
}

fn may_change(change: &Change<'_>, noun: AttachmentNoun, id: i64, slot: &str) -> Result<(), OfficeError> {
    if !keeps(&change.actor, noun) {
        return Err(OfficeError::NotAllowed);
    }
    let sql = match noun {
        AttachmentNoun::Application => {
            let phase = load(&change.reading(), ApplicationId(id))?.phase;
            let open = matches!(phase, Phase::Draft | Phase::Deposited | Phase::Incomplete);
            return if open || !slot.trim().starts_with(PAPER_SLOT) {
                Ok(())
            } else {
                Err(OfficeError::Rule("papers-frozen"))
            };
        }
        AttachmentNoun::Organisation => "SELECT EXISTS (SELECT 1 FROM organisation WHERE id = :id)",
        AttachmentNoun::Call => "SELECT EXISTS (SELECT 1 FROM call WHERE id = :id)",
    };
    let stands: bool = change.db.prepare_cached(sql)?.query_row(named_params! { ":id": id }, |row| row.get(0))?;
    if stands { Ok(()) } else { Err(OfficeError::NotFound(noun.slug())) }
}

/// Name and bytes, from the request itself or from a file of this machine.
fn bytes(door: &str, request: &AddAttachment) -> Result<(String, Vec<u8>), OfficeError> {
    match (&request.content, &request.path) {
        (Some(text), None) => {
            // Four characters hold three bytes: what is too long is not decoded.
            if u64::try_from(text.len()).unwrap_or(u64::MAX) > MOST_BYTES / 3 * 4 + 8 {
                return Err(OfficeError::at("content", "attachment-too-large"));
            }
            let bytes = STANDARD.decode(text).map_err(|_| OfficeError::at("content", "attachment-malformed"))?;
            Ok((request.name.clone(), bytes))
        }
        // A page never names a place on disk: it could read what the person did not choose.
        (None, Some(_)) if door == "window" => Err(OfficeError::at("path", "attachment-path")),
        (None, Some(path)) => {
            let name = if request.name.is_empty() { path.clone() } else { request.name.clone() };
            Ok((name, read(Path::new(path))?))
        }
        _ => Err(OfficeError::at("content", "required")),
    }
}

/// Reads a file whose length was looked at first: a huge one is refused without reading a byte.
fn read(path: &Path) -> Result<Vec<u8>, OfficeError> {
    let unusable = |error: std::io::Error| OfficeError::RuleWith {
        code: "path-unusable",
        name: "detail",
        value: error.kind().to_string(),
    };
    let meta = std::fs::metadata(path).map_err(unusable)?;
    if !meta.is_file() {
        return Err(OfficeError::at("path", "attachment-kind"));
    }
    if meta.len() > MOST_BYTES {
        return Err(OfficeError::at("path", "attachment-too-large"));
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unusable)?;
    // It may grow while it is read: one byte more than the most tells.
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unusable)?;
    Ok(bytes)
}

fn refuse_twin(change: &Change<'_>, request: &AddAttachment, slot: &str, hash: &str) -> Result<(), OfficeError> {
    let twin: Option<String> = change
        .db
        .prepare_cached(
            "SELECT name FROM attachment
             WHERE noun = :noun AND noun_id = :id AND slot = :slot AND hash = :hash AND removed_at IS NULL",
        )?
        .query_row(named_params! { ":noun": request.noun, ":id": request.id, ":slot": slot, ":hash": hash }, |row| {
            row.get(0)
        })
        .optional()?;
    match twin {
        Some(value) => Err(OfficeError::RuleWith { code: "attachment-twice", name: "name", value }),
        None => Ok(()),
    }
}
