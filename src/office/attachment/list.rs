//! Listing attachments and giving their content, checked again.

use super::{AttachmentCard, AttachmentContent, AttachmentsOf, SaveAttachment, SavedAttachment, WhichAttachment};
use crate::access::Right;
use crate::domain::attachment::{AttachmentKind, AttachmentNoun};
use crate::domain::id::{ApplicationId, AttachmentId, OrganisationId};
use crate::office::conflict::guard;
use crate::office::{OfficeError, Reading, blind};
use crate::store::files::{Content, Files};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{OptionalExtension, Row, named_params};
use std::io::Write as _;
use std::path::Path;

/// `attachment.list`: what is attached to a record, slot by slot, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, of: AttachmentsOf) -> Result<Vec<AttachmentCard>, OfficeError> {
    guard::admit_attachments(reading.db, reading.actor, of.noun, of.id)?;
    if of.noun == AttachmentNoun::Application && blind::hides_file(reading, ApplicationId(of.id))? {
        return Ok(cards(reading, &of)?.into_iter().map(unnamed).collect());
    }
    refuse_hidden(reading, of.noun, of.id)?;
    cards(reading, &of)
}

fn refuse_hidden(reading: &Reading<'_>, noun: AttachmentNoun, id: i64) -> Result<(), OfficeError> {
    match noun {
        AttachmentNoun::Application => blind::refuse_file(reading, ApplicationId(id)),
        AttachmentNoun::Organisation => blind::refuse_organisation(reading, OrganisationId(id)),
        AttachmentNoun::Call => Ok(()),
    }
}

/// What is attached without the name that its owner gave it, which is often the owner's.
fn unnamed(card: AttachmentCard) -> AttachmentCard {
    AttachmentCard { name: format!("{}.{}", card.id, card.kind.slug()), hash: String::new(), ..card }
}

/// `attachment.read`: an attachment's content, its hash checked again.
///
/// # Errors
/// `attachment-damaged`, `attachment-missing`, `names-hidden`; who only observes sees no scans of applicants.
pub fn read(reading: &Reading<'_>, which: WhichAttachment) -> Result<AttachmentContent, OfficeError> {
    let (name, kind, bytes) = content(reading, which.id)?;
    Ok(AttachmentContent { name, kind, content: STANDARD.encode(bytes) })
}

/// `attachment.save`: writes a copy of an attachment to disk.
///
/// # Errors
/// Those of [`read`], and `path-unusable`.
pub fn save(reading: &Reading<'_>, request: SaveAttachment) -> Result<SavedAttachment, OfficeError> {
    let (_, _, bytes) = content(reading, request.id)?;
    write(Path::new(&request.path), &bytes).map_err(|error| OfficeError::RuleWith {
        code: "path-unusable",
        name: "detail",
        value: error.kind().to_string(),
    })?;
    Ok(SavedAttachment { path: request.path, bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX) })
}

/// Written beside the target and renamed, so that half a copy never bears its name.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let mut file = std::fs::File::create(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(part, path)
}

fn content(reading: &Reading<'_>, id: AttachmentId) -> Result<(String, AttachmentKind, Vec<u8>), OfficeError> {
    let (noun, noun_id, name, kind, hash): (AttachmentNoun, i64, String, AttachmentKind, String) = reading
        .db
        .prepare_cached("SELECT noun, noun_id, name, kind, hash FROM attachment WHERE id = :id AND removed_at IS NULL")?
        .query_row(named_params! { ":id": id }, |row| {
            Ok((row.get("noun")?, row.get("noun_id")?, row.get("name")?, row.get("kind")?, row.get("hash")?))
        })
        .optional()?
        .ok_or(OfficeError::NotFound("attachment"))?;
    if !may_see(reading, noun) {
        return Err(OfficeError::NotAllowed);
    }
    // A scan names its owner.
    refuse_hidden(reading, noun, noun_id)?;
    match reading.house.store.files().get(&hash)? {
        Content::Sound(bytes) => Ok((name, kind, bytes)),
        Content::Missing => Err(OfficeError::RuleWith { code: "attachment-missing", name: "name", value: name }),
        Content::Damaged => Err(OfficeError::RuleWith { code: "attachment-damaged", name: "name", value: name }),
    }
}

/// Scans of applicants hold identity papers: who has no work on the file does not open them.
fn may_see(reading: &Reading<'_>, noun: AttachmentNoun) -> bool {
    let works = [Right::Deposit, Right::CheckPapers, Right::Review, Right::Decide, Right::Follow];
    noun == AttachmentNoun::Call || works.iter().any(|right| reading.actor.holds(*right))
}

const COLUMNS: &str = "SELECT t.id, t.slot, t.name, t.kind, t.size, t.hash, t.added_at, u.display_ar, u.display_fr
  FROM attachment t JOIN account u ON u.id = t.added_by";

/// One attachment.
pub(crate) fn card(reading: &Reading<'_>, id: AttachmentId) -> Result<AttachmentCard, OfficeError> {
    let files = reading.house.store.files();
    Ok(reading
        .db
        .prepare_cached(&format!("{COLUMNS} WHERE t.id = :id"))?
        .query_row(named_params! { ":id": id }, |row| of_row(&files, row))?)
}

/// What is attached to a record.
pub(crate) fn cards(reading: &Reading<'_>, of: &AttachmentsOf) -> Result<Vec<AttachmentCard>, OfficeError> {
    let files = reading.house.store.files();
    let mut statement = reading.db.prepare_cached(&format!(
        "{COLUMNS} WHERE t.noun = :noun AND t.noun_id = :id AND t.removed_at IS NULL ORDER BY t.slot, t.id"
    ))?;
    let rows = statement.query_map(named_params! { ":noun": of.noun, ":id": of.id }, |row| of_row(&files, row))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn of_row(files: &Files, row: &Row<'_>) -> rusqlite::Result<AttachmentCard> {
    let (hash, size): (String, i64) = (row.get("hash")?, row.get("size")?);
    Ok(AttachmentCard {
        id: row.get("id")?,
        slot: row.get("slot")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        stands: files.stands(&hash, u64::try_from(size).unwrap_or(0)),
        size,
        hash,
        added_at: row.get("added_at")?,
        added_by_ar: row.get("display_ar")?,
        added_by_fr: row.get("display_fr")?,
    })
}
