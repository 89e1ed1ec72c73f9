//! What an office's rules look like in a file, and writing that file.

use super::{ExportProgrammes, ExportedProgrammes, ProgrammeCard, ProgrammeTerms};
use crate::domain::date::office_day;
use crate::domain::id::ProgrammeId;
use crate::domain::programme::Rules;
use crate::exchange::ExchangeError;
use crate::exchange::programmes::Document;
use crate::office::holiday::HolidayTerms;
use crate::office::letter::LetterText;
use crate::office::rate::RateTerms;
use crate::office::reason::{ReasonCard, ReasonTerms};
use crate::office::{OfficeError, Reading, holiday, letter, rate, reason};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// A programme in a file, known by its slug.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ProgrammeRecord {
    pub slug: String,
    #[serde(flatten)]
    pub terms: ProgrammeTerms,
    #[serde(default)]
    pub archived: bool,
    pub rules: Rules,
}

impl From<ProgrammeCard> for ProgrammeRecord {
    fn from(card: ProgrammeCard) -> Self {
        Self { slug: card.slug, terms: card.terms, archived: card.archived, rules: card.rules }
    }
}

/// A reason in a file, known by its slug.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ReasonRecord {
    pub slug: String,
    #[serde(flatten)]
    pub terms: ReasonTerms,
    #[serde(default)]
    pub retired: bool,
}

impl From<ReasonCard> for ReasonRecord {
    fn from(card: ReasonCard) -> Self {
        let ReasonCard { slug, kept_uses, name_ar, name_fr, name_en, retired, .. } = card;
        Self { slug, terms: ReasonTerms { name_ar, name_fr, name_en, uses: kept_uses }, retired }
    }
}

/// Everything a file may hold; what lacks is left as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Records {
    pub programmes: Vec<ProgrammeRecord>,
    pub reasons: Vec<ReasonRecord>,
    pub rates: Vec<RateTerms>,
    pub holidays: Vec<HolidayTerms>,
    pub weekend: Option<Vec<u8>>,
    pub letters: Vec<LetterText>,
}

impl Records {
    fn count(&self) -> usize {
        let week = usize::from(self.weekend.is_some());
        self.programmes.len() + self.reasons.len() + self.rates.len() + self.holidays.len() + week + self.letters.len()
    }
}

/// `programme.export`: writes programmes, reasons, rates, holidays and letters into one file; with an `id`,
/// that programme alone.
///
/// # Errors
/// An unknown programme, or `path-unusable`.
pub fn export(reading: &Reading<'_>, request: ExportProgrammes) -> Result<ExportedProgrammes, OfficeError> {
    let records = match request.id {
        Some(id) => one(reading.db, id)?,
        None => everything(reading.db)?,
    };
    let path = request.path.map_or_else(
        || {
            let name = format!("awrach-{}.json", office_day(reading.now));
            reading.house.store.dir().join("exports").join(name)
        },
        PathBuf::from,
    );
    let count = records.count();
    let document = Document::new(crate::domain::date::moment_text(reading.now), records);
    let bytes = document.write(&path).map_err(|error| match error {
        ExchangeError::Disk(kind) => {
            OfficeError::RuleWith { code: "path-unusable", name: "detail", value: kind.to_string() }
        }
        other => other.into(),
    })?;
    Ok(ExportedProgrammes {
        path: path.display().to_string(),
        bytes: u64::try_from(bytes).unwrap_or(0),
        records: count,
    })
}

fn one(db: &Connection, id: ProgrammeId) -> Result<Records, OfficeError> {
    let card = super::list::view(db, id)?.card;
    Ok(Records { programmes: vec![card.into()], ..Records::default() })
}

/// All that an office keeps of its own.
pub(super) fn everything(db: &Connection) -> Result<Records, OfficeError> {
    Ok(Records {
        programmes: super::list::cards(db)?.into_iter().map(Into::into).collect(),
        reasons: reason::list::cards(db)?.into_iter().map(Into::into).collect(),
        rates: rate::list::cards(db)?.into_iter().map(|card| card.terms).collect(),
        holidays: holiday::list::cards(db)?.into_iter().map(|card| card.terms).collect(),
        weekend: Some(holiday::list::week(db)?.0),
        letters: letter::list::cards(db)?.into_iter().map(|card| card.text).collect(),
    })
}
