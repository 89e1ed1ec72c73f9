//! The spreadsheet in which files of a call are gathered away from the counter.

use super::list::view;
use crate::domain::date::office_day;
use crate::domain::id::CallId;
use crate::exchange::template::{Facts, build};
use crate::i18n::Language;
use crate::office::report::facts::blank::communes;
use crate::office::report::print::save;
use crate::office::{OfficeError, Reading};
use crate::reports::Bilingual;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// A template to write to disk.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WriteTemplate {
    /// The call.
    pub call: CallId,
    /// Language of its headings.
    pub language: Language,
    /// Where; null writes into the data folder's `prints`.
    #[serde(default)]
    pub path: Option<String>,
}

/// A spreadsheet on disk.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrittenTemplate {
    /// Where it stands.
    pub path: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// `call.template`: writes the spreadsheet of a call.
///
/// # Errors
/// `path-unusable`, or when there is no such call.
pub fn template(reading: &Reading<'_>, request: WriteTemplate) -> Result<WrittenTemplate, OfficeError> {
    let call = view(reading.db, request.call)?;
    let language = request.language;
    let name = |ar: &str, fr: &str| Bilingual::new(ar, fr).in_language(language).to_owned();
    let mark = reading
        .db
        .prepare_cached("SELECT uid FROM call WHERE id = :id")?
        .query_row(rusqlite::named_params! { ":id": request.call }, |row| row.get(0))?;
    let facts = Facts {
        mark,
        call: format!("{} — {}", call.terms.code, name(&call.terms.title_ar, &call.terms.title_fr)),
        domains: call
            .rules
            .domains
            .iter()
            .map(|domain| (name(&domain.label.name_ar, &domain.label.name_fr), domain.slug.clone()))
            .collect(),
        lots: call.lot_choices.iter().map(|lot| (lot.code.clone(), name(&lot.name_ar, &lot.name_fr))).collect(),
        communes: communes(reading, &call)?
            .into_iter()
            .map(|commune| (name(&commune.name_ar, &commune.name_fr), commune.code))
            .collect(),
        made_on: office_day(reading.now),
    };
    let book =
        build(&facts, language, &reading.house.catalogue).map_err(|error| OfficeError::Report(error.to_string()))?;
    let file = format!("template-{}-{}.xlsx", call.terms.code, language.slug());
    let path = request.path.map_or_else(|| reading.house.store.dir().join("prints").join(file), PathBuf::from);
    save(&path, &book).map_err(|error| OfficeError::RuleWith {
        code: "path-unusable",
        name: "detail",
        value: error.kind().to_string(),
    })?;
    Ok(WrittenTemplate { path: path.display().to_string(), bytes: u64::try_from(book.len()).unwrap_or(0) })
}
