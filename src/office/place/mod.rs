//! Regions, provinces and communes as the census names them.

use crate::domain::place::Division;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod list;

/// A province or prefecture.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProvinceCard {
    /// HCP code such as `09.273`.
    pub code: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// Prefecture (عمالة) or province (إقليم).
    pub kind: Division,
    /// With the word for its kind, in Arabic: `عمالة سلا`.
    pub label_ar: String,
    /// The same in French: `Préfecture de Salé`.
    pub label_fr: String,
    /// The same in English.
    pub label_en: String,
    /// Its council, in Arabic.
    pub council_ar: String,
    /// Its council, in French.
    pub council_fr: String,
    /// Its committee, in Arabic.
    pub committee_ar: String,
    /// Its committee, in French.
    pub committee_fr: String,
    /// Region's name in Arabic.
    pub region_ar: String,
    /// Region's name in French.
    pub region_fr: String,
}

/// A commune.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommuneCard {
    /// HCP code such as `09.273.01.05`.
    pub code: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// `urban` or `rural`.
    pub kind: String,
    /// Province's code.
    pub province: String,
    /// Province's name in Arabic.
    pub province_ar: String,
    /// Province's name in French.
    pub province_fr: String,
}

/// Which communes to list; all parts are optional.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CommuneQuery {
    /// Only of this province.
    pub province: String,
    /// Only those whose name in either language holds this, folded.
    pub text: String,
    /// Only these codes.
    pub codes: Vec<String>,
    /// At most this many; 0 means 50.
    pub limit: u32,
}
