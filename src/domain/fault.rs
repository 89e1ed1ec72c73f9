//! What can be wrong with one field, without a word of prose: a code, its arguments, the field's path.

use serde_json::{Map, Value, json};

/// One thing wrong at one field. The code is a catalogue key without its `error-` prefix.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct Fault {
    /// Path of the field in the request, camelCase with dots: `president.cin`, `criteria.3.weight`.
    pub field: String,
    /// Stable code, for example `required`.
    pub code: &'static str,
    /// Arguments of the text.
    #[ts(type = "Record<string, string | number>")]
    pub args: Map<String, Value>,
}

/// Gathers every fault of a request, so that a person sees them all at once.
#[derive(Debug, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Notes a fault without arguments.
    pub fn add(&mut self, field: impl Into<String>, code: &'static str) {
        self.0.push(Fault { field: field.into(), code, args: Map::new() });
    }

    /// Notes a fault whose text needs one argument.
    pub fn add_with(&mut self, field: impl Into<String>, code: &'static str, name: &str, value: impl Into<Value>) {
        let mut args = Map::new();
        args.insert(name.to_owned(), value.into());
        self.0.push(Fault { field: field.into(), code, args });
    }

    /// Notes `required` when the text is empty once trimmed, `too-long` above `most` characters.
    pub fn text(&mut self, field: &str, text: &str, required: bool, most: usize) {
        if required && text.trim().is_empty() {
            self.add(field, "required");
        } else if text.chars().count() > most {
            self.add_with(field, "too-long", "most", json!(most));
        } else if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t' && c != '\r') {
            self.add(field, "control-character");
        }
    }

    /// Notes `out-of-range` when a whole number lies outside `range`.
    pub fn range(&mut self, field: &str, value: i64, range: std::ops::RangeInclusive<i64>) {
        if !range.contains(&value) {
            let mut args = Map::new();
            args.insert("least".into(), json!(range.start()));
            args.insert("most".into(), json!(range.end()));
            self.0.push(Fault { field: field.to_owned(), code: "out-of-range", args });
        }
    }

    /// Trims a name given in Arabic, French and English; notes `required` when both Arabic and French lack,
    /// `too-long` above 300 characters. `path` precedes `nameAr`, `nameFr`, `nameEn`.
    pub fn names(&mut self, path: &str, [ar, fr, en]: [&mut String; 3]) {
        for (field, name) in [("nameAr", &mut *ar), ("nameFr", &mut *fr), ("nameEn", en)] {
            *name = name.trim().to_owned();
            self.text(&format!("{path}{field}"), name, false, 300);
        }
        if ar.is_empty() && fr.is_empty() {
            self.add(format!("{path}nameAr"), "required");
        }
    }

    /// Takes over faults of a part of the request, their fields under `path`.
    pub fn under(&mut self, path: &str, part: Self) {
        let moved = part.0.into_iter().map(|fault| Fault { field: format!("{path}{}", fault.field), ..fault });
        self.0.extend(moved);
    }

    /// `Ok` when nothing was noted.
    ///
    /// # Errors
    /// The faults themselves, in the order they were noted.
    pub fn into_result(self) -> Result<(), Vec<Fault>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}
