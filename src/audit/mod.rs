//! The chained log: what was done, by whom, before and after, each entry bound to the one before by
//! its hash. Pure: the store appends entries and reads them back; here they are bound and checked.

pub mod seal;

use sha2::{Digest, Sha256};

/// The link before the first entry.
pub const ROOT: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One entry, before it is bound. Texts as they will stand in the log.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Moment, RFC 3339 UTC.
    pub at: String,
    /// Account, if someone was signed in.
    pub account: Option<i64>,
    /// Role slug at that moment; empty if nobody was signed in.
    pub role: String,
    /// Through which door.
    pub door: String,
    /// Command and audit act, for example `application.deposit`.
    pub act: String,
    /// Noun, for example `application`.
    pub noun: String,
    /// Its id.
    pub noun_id: i64,
    /// Reason slug or free reason.
    pub reason: String,
    /// JSON of the record before.
    pub before: String,
    /// JSON of the record after.
    pub after: String,
}

impl Entry {
    /// The hash that binds this entry to the one before. Each field is preceded by its length, so that
    /// no two different entries give the same bytes.
    #[must_use]
    pub fn hash(&self, previous: &str) -> String {
        let account = self.account.map(|id| id.to_string()).unwrap_or_default();
        let noun_id = self.noun_id.to_string();
        let mut sha = Sha256::new();
        for field in [
            previous,
            &self.at,
            &account,
            &self.role,
            &self.door,
            &self.act,
            &self.noun,
            &noun_id,
            &self.reason,
            &self.before,
            &self.after,
        ] {
            sha.update((field.len() as u64).to_be_bytes());
            sha.update(field.as_bytes());
        }
        hex(&sha.finalize())
    }
}

/// Lower-case hexadecimal of some bytes.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        text.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            at: "2026-11-23T09:00:00Z".into(),
            account: Some(1),
            role: "officer".into(),
            door: "window".into(),
            act: "application.deposit".into(),
            noun: "application".into(),
            noun_id: 7,
            reason: String::new(),
            before: "null".into(),
            after: "{}".into(),
        }
    }

    #[test]
    fn every_field_moves_the_hash() {
        let hash = entry().hash(ROOT);
        assert_eq!(hash.len(), 64);
        assert_ne!(hash, entry().hash(&hash));
        for change in [
            Entry { at: "2026-11-23T09:00:01Z".into(), ..entry() },
            Entry { account: None, ..entry() },
            Entry { account: Some(2), ..entry() },
            Entry { door: "terminal".into(), ..entry() },
            Entry { noun_id: 8, ..entry() },
            Entry { after: "{\"a\":1}".into(), ..entry() },
            // Text that moves from one field to the next is seen too.
            Entry { before: "null{".into(), after: "}".into(), ..entry() },
        ] {
            assert_ne!(change.hash(ROOT), hash, "{change:?}");
        }
    }
}
