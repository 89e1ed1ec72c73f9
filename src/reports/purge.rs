//! Minutes of the destruction of a call's personal data: what, how much, why, by whom, and what stays.
//! Counts only: minutes that repeated the values would undo what they state.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{self, Catalogue, Language};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// What the minutes state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, number of the minutes, day of issue, signers.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// When it was done.
    pub done_at: DateTime<Utc>,
    /// Day on which the call was filed away.
    pub archived_on: Option<NaiveDate>,
    /// Months for which its data were to be kept.
    pub months: i64,
    /// By whom.
    pub by: Bilingual,
    /// The schedule or decision it follows.
    pub reason: String,
    /// Kind and count of what was destroyed.
    pub destroyed: Vec<(String, i64)>,
    /// Digest of what was agreed to.
    pub digest: String,
    /// Name of the backup made before.
    pub backup: String,
}

/// The minutes in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-purge-title"),
        call: Some(&facts.call),
        usual_signers: &["head", "chair"],
        rows: facts.destroyed.len(),
    };
    let archived = facts.archived_on.map_or_else(|| scribe.label("format-none"), |day| scribe.long_date(day));
    let row = |key: &str, value: String| json!([scribe.term("report-purge", key), value]);
    let stays = ["bodies", "files", "decisions", "log"].map(|key| scribe.term("report-purge-stays", key));
    let body = json!({
        "intro": scribe.label("report-purge-intro"),
        "rows": [
            row("at", scribe.date_time(facts.done_at)),
            row("by", scribe.name(&facts.by)),
            row("archived", archived),
            row("months", scribe.sentence("report-purge-months-count", &[("count", facts.months.into())])),
            row("reason", scribe.free(&facts.reason)),
        ],
        "destroyedTitle": scribe.label("report-purge-destroyed"),
        "heads": [scribe.label("report-purge-kind"), scribe.label("report-purge-count")],
        "destroyed": facts.destroyed.iter()
            .map(|(kind, count)| json!([scribe.term("report-purge-kind", kind), scribe.integer(*count)]))
            .collect::<Vec<_>>(),
        "nothing": facts.destroyed.is_empty().then(|| scribe.label("report-purge-nothing")),
        "staysTitle": scribe.label("report-purge-stays"),
        "stays": stays,
        "law": scribe.label("report-purge-law"),
        "backup": scribe.sentence("report-purge-backup", &[("name", i18n::ltr(&facts.backup).into())]),
        "digest": [scribe.label("report-purge-digest"), i18n::ltr(&facts.digest)],
    });
    assemble(scribe, frame, body)
}
