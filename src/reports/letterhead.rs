//! What stands around every document: the office's lines, number, place and date, signatures.

use crate::i18n::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A name or text that the office keeps in Arabic and in French (or Latin letters); either may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bilingual {
    /// In Arabic.
    pub ar: String,
    /// In French or Latin letters.
    pub fr: String,
}

impl Bilingual {
    /// Both forms.
    #[must_use]
    pub fn new(ar: impl Into<String>, fr: impl Into<String>) -> Self {
        Self { ar: ar.into(), fr: fr.into() }
    }

    /// The form a reader of `language` expects, or the other one where it is missing.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        let (first, second) = match language {
            Language::Ar => (&self.ar, &self.fr),
            Language::Fr | Language::En => (&self.fr, &self.ar),
        };
        if first.is_empty() { second } else { first }
    }
}

/// The office as it presents itself at the head of its papers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Letterhead {
    /// Whether the paper opens with the line of the Kingdom (a public body; not an association).
    pub kingdom: bool,
    /// Ministry, prefecture or province, council …, from the widest to the narrowest.
    pub lines: Vec<Bilingual>,
    /// The committee in whose name the paper is issued; may be empty.
    pub committee: Bilingual,
    /// Town named before the date.
    pub city: Bilingual,
    /// Address, telephone: one line at the foot of the first page; may be empty.
    pub contact: Bilingual,
    /// Number of the declaration or authorisation at the CNDP (law 09-08).
    pub cndp: Option<String>,
    /// The office's own words on personal data; empty: the program's.
    pub privacy: Bilingual,
}

/// Who signs, in the order of the blocks from the start of the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Signer {
    /// `chair`, `rapporteur`, `head`, `clerk` or `depositor`.
    pub role: String,
    /// Name below the function; may be empty, to be written by hand.
    pub name: String,
}

impl Signer {
    /// A signer.
    #[must_use]
    pub fn new(role: &str, name: impl Into<String>) -> Self {
        Self { role: role.to_owned(), name: name.into() }
    }
}

/// What every document needs besides its own facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// The office.
    pub letterhead: Letterhead,
    /// Number of the paper itself, if the office numbers it.
    pub number: Option<String>,
    /// Day of issue, in office time; the PDF carries it too.
    pub issued_on: NaiveDate,
    /// Signature blocks; empty: those usual for the document.
    pub signers: Vec<Signer>,
    /// Whether the data are those of the demonstration office; the paper then says so on every page.
    pub fictitious: bool,
}

/// The call a document belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CallLine {
    /// Its title.
    pub title: Bilingual,
    /// Its reference number; may be empty.
    pub reference: String,
}
