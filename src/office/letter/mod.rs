//! Texts of letters, by kind and language, with named fields.

use crate::domain::letter::LetterKind;
use crate::i18n::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod keep;
pub mod list;

/// A letter's text as it is printed from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LetterText {
    /// What the letter tells.
    pub slug: LetterKind,
    /// Its language.
    pub lang: Language,
    /// Subject, one line, with fields such as `{number}`.
    pub subject: String,
    /// Body, with fields such as `{due}`; lines as they stand.
    pub body: String,
}

/// A letter's text in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterCard {
    /// Number in the log.
    #[ts(type = "number")]
    pub id: i64,
    /// Version to send with an edit.
    pub version: i64,
    /// The text.
    #[serde(flatten)]
    #[ts(flatten)]
    pub text: LetterText,
    /// Names of the fields that may stand in it.
    pub fields: Vec<String>,
    /// Shipped or imported and untouched: proposed, not official.
    pub preset: bool,
}

/// A change of a letter's text.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditLetter {
    /// The text.
    #[ts(type = "number")]
    pub id: i64,
    /// Version seen.
    pub version: i64,
    /// Subject, one line.
    pub subject: String,
    /// Body.
    pub body: String,
}
