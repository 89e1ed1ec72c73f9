//! Personal values as they stand where they need not be read whole: enough to recognise, not to use.
//!
//! A value is personal by the name of its field, wherever it stands in a record: a noun that gains a
//! person, a phone or an account number is masked without being told.

use super::fault::Faults;
use serde_json::Value;

/// Stands for what is hidden. No identifier holds it, so a masked value is known for one.
const DOT: char = '•';

/// A kind of personal value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personal {
    /// National identity card.
    Cin,
    /// Bank account.
    Rib,
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
}

impl Personal {
    /// The kind a field of this name holds, `cin` or `president_cin`; `None` for all other fields.
    #[must_use]
    pub fn of(field: &str) -> Option<Self> {
        let last = field.rsplit(['_', '.']).next().unwrap_or(field).to_lowercase();
        let ends = |word: &str| last == word || field.ends_with(&title(word));
        match () {
            () if ends("cin") => Some(Self::Cin),
            () if ends("rib") => Some(Self::Rib),
            () if ends("phone") || ends("mobile") => Some(Self::Phone),
            () if ends("email") => Some(Self::Email),
            () => None,
        }
    }
}

fn title(word: &str) -> String {
    word.chars().enumerate().map(|(i, c)| if i == 0 { c.to_ascii_uppercase() } else { c }).collect()
}

/// A personal value as it is shown: `JB••••56`, the last four of a RIB, the last two of a phone, the first
/// letter and the host of an e-mail. What is masked already, or empty, stays as it is.
#[must_use]
pub fn mask(kind: Personal, text: &str) -> String {
    if text.is_empty() || is_masked(text) {
        return text.to_owned();
    }
    match kind {
        Personal::Cin => {
            let letters: String = text.chars().take_while(char::is_ascii_alphabetic).take(2).collect();
            format!("{letters}{}{}", dots(4), tail(text, 2, 4))
        }
        Personal::Rib => format!("{}{}", dots(6), tail(text, 4, 12)),
        Personal::Phone => format!("{}{}", dots(6), tail(text, 2, 6)),
        Personal::Email => {
            let (name, host) = text.split_once('@').unwrap_or((text, ""));
            let first: String = name.chars().take(usize::from(name.chars().count() > 2)).collect();
            let host = if host.is_empty() { String::new() } else { format!("@{host}") };
            format!("{first}{}{host}", dots(4))
        }
    }
}

fn dots(count: usize) -> String {
    std::iter::repeat_n(DOT, count).collect()
}

/// The last `count` characters; nothing of a text shorter than `least`, of which they would be too much.
fn tail(text: &str, count: usize, least: usize) -> String {
    let length = text.chars().count();
    if length < least { String::new() } else { text.chars().skip(length - count).collect() }
}

/// Whether a text is a masked value.
#[must_use]
pub fn is_masked(text: &str) -> bool {
    text.contains(DOT)
}

/// Masks every personal value of a record, at any depth.
pub fn mask_record(record: &mut Value) {
    match record {
        Value::Object(fields) => {
            for (name, value) in fields {
                match (Personal::of(name), value) {
                    (Some(kind), Value::String(text)) => *text = mask(kind, text),
                    (_, value) => mask_record(value),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(mask_record),
        _ => {}
    }
}

/// The personal values of a record that are not empty, by path: `president.cin`.
#[must_use]
pub fn personal_values(record: &Value) -> Vec<(String, String)> {
    fn gather(record: &Value, path: &str, found: &mut Vec<(String, String)>) {
        match record {
            Value::Object(fields) => {
                for (name, value) in fields {
                    let path = join(path, name);
                    match (Personal::of(name), value) {
                        (Some(_), Value::String(text)) if !text.is_empty() => found.push((path, text.clone())),
                        (_, value) => gather(value, &path, found),
                    }
                }
            }
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(i, value)| gather(value, &join(path, &i.to_string()), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    gather(record, "", &mut found);
    found
}

/// Puts the stored value in the place of each masked one that came back unchanged from a screen; notes
/// `masked-value` where none, or more than one, can be meant. What is stored is never overwritten by dots.
///
/// `stored` is the record as it stands; without one every masked value is refused.
pub fn unmask(given: &mut Value, stored: Option<&Value>, faults: &mut Faults) {
    let stored: Vec<&Value> = stored.into_iter().collect();
    restore(given, &stored, "", faults);
}

fn restore(given: &mut Value, stored: &[&Value], path: &str, faults: &mut Faults) {
    match given {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = join(path, name);
                let under: Vec<&Value> = stored.iter().filter_map(|record| record.get(name.as_str())).collect();
                match (Personal::of(name), value) {
                    (Some(kind), Value::String(text)) if is_masked(text) => match meant(kind, text, &under) {
                        Some(whole) => *text = whole,
                        None => faults.add(path, "masked-value"),
                    },
                    (_, value) => restore(value, &under, &path, faults),
                }
            }
        }
        Value::Array(list) => {
            let all: Vec<&Value> = stored.iter().filter_map(|value| value.as_array()).flatten().collect();
            for (i, value) in list.iter_mut().enumerate() {
                // A row that came back as it was shown is that row, wherever it stands now.
                let same: Vec<&Value> = all.iter().copied().filter(|row| masked(row) == *value).collect();
                restore(value, if same.is_empty() { &all } else { &same }, &join(path, &i.to_string()), faults);
            }
        }
        _ => {}
    }
}

fn masked(record: &Value) -> Value {
    let mut record = record.clone();
    mask_record(&mut record);
    record
}

/// The one stored value that this mask stands for.
fn meant(kind: Personal, shown: &str, stored: &[&Value]) -> Option<String> {
    let mut fitting: Vec<&str> =
        stored.iter().filter_map(|value| value.as_str()).filter(|whole| mask(kind, whole) == shown).collect();
    fitting.sort_unstable();
    fitting.dedup();
    match fitting.as_slice() {
        [one] if !is_masked(one) => Some((*one).to_owned()),
        _ => None,
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

#[cfg(test)]
#[path = "mask_tests.rs"]
mod tests;
