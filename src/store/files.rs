//! Contents of attachments on disk: named by their SHA-256, written and on the disk before a row cites them.

use super::StoreError;
use crate::audit::hex;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The folder of contents, `<data>/files` or the one beside a backup.
#[derive(Debug, Clone)]
pub struct Files {
    folder: PathBuf,
}

/// What stands on disk for a hash.
#[derive(Debug, PartialEq, Eq)]
pub enum Content {
    /// The bytes, which give the hash.
    Sound(Vec<u8>),
    /// Nothing.
    Missing,
    /// Other bytes than those that were written.
    Damaged,
}

/// SHA-256 of some bytes, lower-case hexadecimal.
#[must_use]
pub fn hash_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

impl Files {
    /// The contents in `folder`, which need not exist yet.
    #[must_use]
    pub const fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder itself.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn place(&self, hash: &str) -> Option<PathBuf> {
        // Only what can be a hash becomes a part of a path.
        let is_hash = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        is_hash.then(|| self.folder.join(hash.get(..2).unwrap_or_default()).join(hash))
    }

    /// Keeps some bytes and gives their hash. Once it returns they survive a power cut; the same bytes
    /// twice are one file, and a damaged one is replaced.
    ///
    /// # Errors
    /// When they cannot be written; no file bears the name then.
    pub fn put(&self, bytes: &[u8]) -> Result<String, StoreError> {
        let hash = hash_of(bytes);
        let place = self.place(&hash).ok_or(StoreError::Setting("hash"))?;
        let folder = place.parent().unwrap_or(&self.folder).to_owned();
        std::fs::create_dir_all(&folder)?;
        if !matches!(self.get(&hash)?, Content::Sound(_)) {
            let part = place.with_extension("part");
            let mut file = File::create(&part)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            drop(file);
            std::fs::rename(&part, &place)?;
        }
        // The names must be on the disk too; Windows has no such call for folders.
        if cfg!(unix) {
            File::open(&folder)?.sync_all()?;
            File::open(&self.folder)?.sync_all()?;
            if let Some(above) = self.folder.parent() {
                File::open(above)?.sync_all()?;
            }
        }
        Ok(hash)
    }

    /// What stands for a hash, checked again.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub fn get(&self, hash: &str) -> Result<Content, StoreError> {
        let Some(place) = self.place(hash) else { return Ok(Content::Missing) };
        match std::fs::read(place) {
            Ok(bytes) if hash_of(&bytes) == hash => Ok(Content::Sound(bytes)),
            Ok(_) => Ok(Content::Damaged),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Content::Missing),
            Err(error) => Err(error.into()),
        }
    }

    /// Whether a file of this length stands under the hash; its bytes are not read.
    #[must_use]
    pub fn stands(&self, hash: &str, size: u64) -> bool {
        self.place(hash)
            .and_then(|place| std::fs::metadata(place).ok())
            .is_some_and(|meta| meta.is_file() && meta.len() == size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_are_kept_once_checked_and_healed() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::at(folder.path().join("files"));
        let hash = files.put(b"statutes").unwrap();
        assert_eq!(files.put(b"statutes").unwrap(), hash);
        let place = folder.path().join("files").join(hash.get(..2).unwrap());
        assert_eq!(std::fs::read_dir(&place).unwrap().count(), 1, "one file, and no part beside it");
        assert_eq!(files.get(&hash).unwrap(), Content::Sound(b"statutes".to_vec()));
        assert!(files.stands(&hash, 8) && !files.stands(&hash, 9));

        std::fs::write(place.join(&hash), b"statuteS").unwrap();
        assert_eq!(files.get(&hash).unwrap(), Content::Damaged);
        files.put(b"statutes").unwrap();
        assert_eq!(files.get(&hash).unwrap(), Content::Sound(b"statutes".to_vec()));
        std::fs::remove_file(place.join(&hash)).unwrap();
        assert_eq!(files.get(&hash).unwrap(), Content::Missing);
    }

    #[test]
    fn a_hash_that_is_none_names_no_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("secret"), b"x").unwrap();
        let files = Files::at(folder.path().join("files"));
        for hash in ["../secret", "", "..", &"/".repeat(64), &"A".repeat(64)] {
            assert_eq!(files.get(hash).unwrap(), Content::Missing, "{hash}");
        }
    }
}
