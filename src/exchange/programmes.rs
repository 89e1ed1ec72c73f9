//! The file of an office's rules: programmes, reasons, rates, holidays, letters, as one JSON document.
//!
//! It carries neither keys nor versions of one office, and not the word "official": that is each office's own.

use super::ExchangeError;
use serde::Deserialize;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::io::{Read, Write};
use std::path::Path;

/// The name that such a file bears inside.
pub const FORMAT: &str = "awrach-programmes";
/// Newest version of the form.
pub const VERSION: u64 = 1;
/// Largest file, in bytes.
pub const MOST: usize = 5 * 1024 * 1024;

/// The document around the records `R`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document<R> {
    /// Always [`FORMAT`].
    pub format: String,
    /// Version of the form.
    pub version: u64,
    /// When it was written, RFC 3339 UTC; says nothing about the records.
    #[serde(default, rename = "madeAt")]
    pub made_at: String,
    /// The records.
    pub records: R,
}

impl<R: Serialize + DeserializeOwned> Document<R> {
    /// A document of the newest form.
    #[must_use]
    pub fn new(made_at: String, records: R) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, made_at, records }
    }

    /// The file's text: UTF-8 JSON, indented, ending with a line break.
    ///
    /// # Errors
    /// [`ExchangeError::Broken`] when a record cannot be written as JSON.
    pub fn to_text(&self) -> Result<String, ExchangeError> {
        let text = serde_json::to_string_pretty(self).map_err(|error| ExchangeError::Broken(error.to_string()))?;
        Ok(text + "\n")
    }

    /// Reads a file's content.
    ///
    /// # Errors
    /// [`ExchangeError`] for what is too large, foreign, newer, or broken.
    pub fn parse(content: &[u8]) -> Result<Self, ExchangeError> {
        if content.len() > MOST {
            return Err(ExchangeError::TooLarge(MOST));
        }
        // Some editors put a byte order mark before the text.
        let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
        let broken = |error: serde_json::Error| ExchangeError::Broken(error.to_string());
        let value: Value = serde_json::from_slice(content).map_err(broken)?;
        if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
            return Err(ExchangeError::Foreign);
        }
        match value.get("version").and_then(Value::as_u64) {
            None | Some(0) => return Err(ExchangeError::Foreign),
            Some(found) if found > VERSION => return Err(ExchangeError::Newer { found, known: VERSION }),
            Some(_) => {}
        }
        let document: Self = serde_json::from_value(value.clone()).map_err(broken)?;
        // A word that nobody reads is a slip of whoever wrote the file: better said than passed over.
        let understood = serde_json::to_value(&document).map_err(broken)?;
        match unread(&value, &understood) {
            Some(field) => Err(ExchangeError::Broken(format!("unknown field `{field}`"))),
            None => Ok(document),
        }
    }

    /// Reads a file, never more of it than such a file may hold.
    ///
    /// # Errors
    /// [`ExchangeError::Disk`], and those of [`Document::parse`].
    pub fn read(path: &Path) -> Result<Self, ExchangeError> {
        let file = std::fs::File::open(path)?;
        let about = file.metadata()?;
        if !about.is_file() {
            return Err(ExchangeError::Foreign);
        }
        let mut content = Vec::new();
        file.take(u64::try_from(MOST).unwrap_or(u64::MAX).saturating_add(1)).read_to_end(&mut content)?;
        Self::parse(&content)
    }

    /// Writes a file beside its name and renames it, so that a half-written one never bears it; gives its size.
    ///
    /// # Errors
    /// [`ExchangeError::Disk`].
    pub fn write(&self, path: &Path) -> Result<usize, ExchangeError> {
        let text = self.to_text()?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let mut file = std::fs::File::create(&part)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&part, path)?;
        Ok(text.len())
    }
}

/// The path of a field of `given` that `read` does not have.
fn unread(given: &Value, read: &Value) -> Option<String> {
    let deeper = |name: String, given: &Value, read: Option<&Value>| match read {
        None => Some(name),
        Some(read) => unread(given, read).map(|rest| format!("{name}.{rest}")),
    };
    match given {
        Value::Object(fields) => fields.iter().find_map(|(name, value)| deeper(name.clone(), value, read.get(name))),
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(i, value)| deeper(i.to_string(), value, read.get(i)))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Plain = Document<Vec<String>>;

    fn refused(content: &str) -> String {
        Plain::parse(content.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn what_is_no_such_file_is_refused() {
        assert_eq!(refused("{}"), "foreign");
        assert_eq!(refused("[]"), "foreign");
        assert_eq!(refused(r#"{"format": "other", "version": 1, "records": []}"#), "foreign");
        assert_eq!(refused(r#"{"format": "awrach-programmes", "version": "1", "records": []}"#), "foreign");
        assert_eq!(refused(r#"{"format": "awrach-programmes", "version": 2, "records": []}"#), "version 2, 1 known");
        assert!(refused("{").starts_with("broken: EOF"));
        assert!(refused(r#"{"format": "awrach-programmes", "version": 1}"#).contains("records"));
        assert!(refused(r#"{"format": "awrach-programmes", "version": 1, "records": [1]}"#).contains("string"));
        let extra = r#"{"format": "awrach-programmes", "version": 1, "records": [], "recrods": []}"#;
        assert_eq!(refused(extra), "broken: unknown field `recrods`");
        assert!(matches!(Plain::parse(&[0xFF, 0xFE]), Err(ExchangeError::Broken(_))));
        assert!(matches!(Plain::parse(&vec![b' '; MOST + 1]), Err(ExchangeError::TooLarge(MOST))));
        // Nesting without end is refused, not followed.
        assert!(matches!(Plain::parse("[".repeat(100_000).as_bytes()), Err(ExchangeError::Broken(_))));
    }

    #[test]
    fn a_file_is_read_as_it_was_written_and_a_folder_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sub/rules.json");
        let document = Plain::new("2026-11-23T09:00:00Z".into(), vec!["نص".into(), "texte".into()]);
        let bytes = document.write(&path).unwrap();
        assert_eq!(u64::try_from(bytes).unwrap(), std::fs::metadata(&path).unwrap().len());
        assert_eq!(Plain::read(&path).unwrap(), document);
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        assert!(Plain::read(folder.path()).is_err());
        assert!(matches!(Plain::read(&folder.path().join("none")), Err(ExchangeError::Disk(_))));
    }

    proptest! {
        #[test]
        fn writing_then_reading_gives_the_same(records in proptest::collection::vec(".*", 0..8), mark in any::<bool>()) {
            let document = Plain::new(String::new(), records);
            let text = document.to_text().unwrap();
            let text = if mark { format!("\u{FEFF}{text}") } else { text };
            prop_assert_eq!(Plain::parse(text.as_bytes()).unwrap(), document);
        }

        #[test]
        fn no_content_whatever_stops_the_reader(content in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(Plain::parse(&content).is_err());
        }
    }
}
