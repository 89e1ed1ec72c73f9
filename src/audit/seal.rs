//! Personal values in the log: the chain holds a commitment to each, the value itself stands aside with
//! its salt. Erasing both leaves the chain whole and the value out of reach: without the salt no guess can
//! be tried against the commitment.

use super::hex;
use crate::domain::mask::Personal;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// How a commitment begins.
const MARK: &str = "sealed:";

/// A value that the log refers to without holding it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Where it stands in the entry: `before/president/cin`.
    pub place: String,
    /// Random text, a new one for each value.
    pub salt: String,
    /// The value.
    pub value: String,
}

impl Sealed {
    /// What stands in the chain in its place.
    #[must_use]
    pub fn commitment(&self) -> String {
        let mut sha = Sha256::new();
        for part in [&self.salt, &self.value] {
            sha.update((part.len() as u64).to_be_bytes());
            sha.update(part.as_bytes());
        }
        format!("{MARK}{}", hex(&sha.finalize()))
    }
}

/// Takes every personal value out of one side of an entry and leaves its commitment.
///
/// Personal are identifiers by their field's name, name and address of whoever has a `cin`, and free text
/// (`note`, `comment`). A text that only looks like a commitment is sealed too, so that none can be forged.
pub fn seal(record: &mut Value, side: &str, salt: &mut dyn FnMut() -> String) -> Vec<Sealed> {
    let mut found = Vec::new();
    take(record, side, false, salt, &mut found);
    found
}

fn take(record: &mut Value, place: &str, personal: bool, salt: &mut dyn FnMut() -> String, found: &mut Vec<Sealed>) {
    match record {
        Value::Object(fields) => {
            let is_person = fields.contains_key("cin");
            for (name, value) in fields {
                let personal = Personal::of(name).is_some()
                    || matches!(name.as_str(), "note" | "comment")
                    || (is_person && (name.starts_with("name") || name.starts_with("address")));
                take(value, &format!("{place}/{name}"), personal, salt, found);
            }
        }
        Value::Array(list) => {
            for (i, value) in list.iter_mut().enumerate() {
                take(value, &format!("{place}/{i}"), personal, salt, found);
            }
        }
        Value::String(text) if (personal && !text.is_empty()) || text.starts_with(MARK) => {
            let sealed = Sealed { place: place.to_owned(), salt: salt(), value: std::mem::take(text) };
            *text = sealed.commitment();
            found.push(sealed);
        }
        _ => {}
    }
}

/// Commitments of one side of an entry, each with its place.
#[must_use]
pub fn commitments(record: &Value, side: &str) -> Vec<(String, String)> {
    match record {
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, value)| commitments(value, &format!("{side}/{name}"))).collect()
        }
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(i, value)| commitments(value, &format!("{side}/{i}"))).collect()
        }
        Value::String(text) if text.starts_with(MARK) => vec![(side.to_owned(), text.clone())],
        _ => Vec::new(),
    }
}

/// Puts the values back that `find` still has; where it has none, `{"erased": true}` says so.
pub fn open(record: &mut Value, side: &str, find: &dyn Fn(&str) -> Option<String>) {
    match record {
        Value::Object(fields) => {
            for (name, value) in fields {
                open(value, &format!("{side}/{name}"), find);
            }
        }
        Value::Array(list) => {
            for (i, value) in list.iter_mut().enumerate() {
                open(value, &format!("{side}/{i}"), find);
            }
        }
        Value::String(text) if text.starts_with(MARK) => {
            *record = find(side).map_or_else(|| serde_json::json!({ "erased": true }), Value::String);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn salts() -> impl FnMut() -> String {
        let mut count = 0;
        move || {
            count += 1;
            format!("salt {count}")
        }
    }

    #[test]
    fn personal_values_leave_the_entry_and_come_back_until_they_are_erased() {
        let whole = json!({
            "nameAr": "جمعية أمل", "rib": "0115", "phone": "", "president": { "nameAr": "رشيدة", "cin": "JB1", "phone": "06" },
            "papers": [{ "note": "ناقصة" }, { "note": "" }], "places": 20,
        });
        let mut record = whole.clone();
        let sealed = seal(&mut record, "after", &mut salts());
        let mut places: Vec<_> = sealed.iter().map(|sealed| sealed.place.as_str()).collect();
        places.sort_unstable();
        assert_eq!(
            places,
            [
                "after/papers/0/note",
                "after/president/cin",
                "after/president/nameAr",
                "after/president/phone",
                "after/rib"
            ]
        );
        let text = record.to_string();
        for hidden in ["رشيدة", "JB1", "0115", "ناقصة"] {
            assert!(!text.contains(hidden), "{text}");
        }
        assert!(text.contains("جمعية أمل"));
        assert_eq!(commitments(&record, "after").len(), sealed.len());

        let mut back = record.clone();
        open(&mut back, "after", &|place| sealed.iter().find(|s| s.place == place).map(|s| s.value.clone()));
        assert_eq!(back, whole);
        open(&mut record, "after", &|_| None);
        assert_eq!(record["rib"], json!({ "erased": true }));
    }

    #[test]
    fn the_same_value_is_never_committed_to_twice_alike_and_nobody_types_a_commitment() {
        let mut record = json!({ "a": { "cin": "JB1" }, "b": { "cin": "JB1" }, "titleFr": "sealed:00" });
        let sealed = seal(&mut record, "before", &mut salts());
        assert_eq!(sealed.len(), 3);
        assert_ne!(record["a"]["cin"], record["b"]["cin"]);
        assert_ne!(record["titleFr"], "sealed:00");
    }
}
