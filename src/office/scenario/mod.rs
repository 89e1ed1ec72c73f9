//! Scenarios: other terms of a call's line, kept by name, looked at again, and laid beside one another.

use crate::domain::id::{ApplicationId, CallId, ScenarioId};
use crate::domain::money::Money;
use crate::office::ranking::{Line, LineChanges, LineTerms, Standing, Totals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod compare;
pub mod keep;
pub mod list;

/// A scenario in the list of its call.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioCard {
    /// The scenario.
    pub id: ScenarioId,
    /// Version to send with a change.
    pub version: i64,
    /// Its name, unique within the call.
    pub name: String,
    /// What it was thought for.
    pub note: String,
    /// What it changes.
    pub changes: LineChanges,
    /// Who saved it, in Arabic.
    pub by_ar: String,
    /// Who saved it, in French.
    pub by_fr: String,
    /// When it was saved, RFC 3339 UTC.
    pub saved_at: String,
    /// Whether files or scores changed since its values were saved.
    pub stale: bool,
    /// Who would be in now; null where its values no longer fit the call.
    pub totals: Option<Totals>,
}

/// Keeps a scenario.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveScenario {
    /// The call.
    pub call: CallId,
    /// Its name.
    pub name: String,
    /// What it is thought for.
    #[serde(default)]
    pub note: String,
    /// What it changes; at least one value.
    pub changes: LineChanges,
}

/// Renames a scenario, or gives it other values.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditScenario {
    /// The scenario.
    pub id: ScenarioId,
    /// Version seen.
    pub version: i64,
    /// Its name.
    pub name: String,
    /// What it is thought for.
    #[serde(default)]
    pub note: String,
    /// What it changes; left out: as before.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub changes: Option<LineChanges>,
}

/// Names a scenario and the version seen, to remove it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveScenario {
    /// The scenario.
    pub id: ScenarioId,
    /// Version seen.
    pub version: i64,
}

/// Two sides to lay beside one another; null is the call as it is.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompareScenarios {
    /// The call.
    pub call: CallId,
    /// One side.
    #[serde(default)]
    pub left: Option<ScenarioId>,
    /// The other side.
    #[serde(default)]
    pub right: Option<ScenarioId>,
}

/// One side of a comparison.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioSide {
    /// The scenario; null is the call as it is.
    pub scenario: Option<ScenarioId>,
    /// Its name; empty for the call as it is.
    pub name: String,
    /// What it was thought for.
    pub note: String,
    /// Whether files or scores changed since its values were saved.
    pub stale: bool,
    /// Its terms in full.
    pub terms: LineTerms,
    /// Where the line stands.
    pub line: Line,
    /// Who is in, added up.
    pub totals: Totals,
}

/// A file in a comparison.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompareRow {
    /// The file.
    pub application: ApplicationId,
    /// Register number as printed.
    pub number: String,
    /// Organisation in Arabic.
    pub organisation_ar: String,
    /// Organisation in French.
    pub organisation_fr: String,
    /// Main commune in Arabic.
    pub commune_ar: String,
    /// Main commune in French.
    pub commune_fr: String,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: Money,
    /// Where it stands on one side.
    pub left: Standing,
    /// Where it stands on the other.
    pub right: Standing,
}

/// Two sides beside one another.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// One side.
    pub left: ScenarioSide,
    /// The other.
    pub right: ScenarioSide,
    /// Every file, in the order of the left side.
    pub rows: Vec<CompareRow>,
}
