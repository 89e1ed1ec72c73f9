//! The blank scoring sheets of one reviewer: one for each of their files, to be filled in and signed by hand. What
//! stands at the head names review and grid, so that whoever enters it later knows what it was made for.

use super::grid::{Criterion, Section, parts};
use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble};
use super::scribe::Scribe;
use crate::i18n::{Catalogue, Language, ltr};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the sheets state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, day of issue.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Who marks.
    pub reviewer: Bilingual,
    /// Code of the grid.
    pub grid: String,
    /// Sections of the grid, in order.
    pub sections: Vec<Section>,
    /// The criteria of the whole grid, in order.
    pub criteria: Vec<Criterion>,
    /// The files, in order.
    pub files: Vec<File>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct File {
    /// Code of the review.
    pub code: String,
    /// Places of the criteria that the review holds.
    pub held: Vec<usize>,
    /// Register number.
    pub number: String,
    /// Title.
    pub title: Bilingual,
    /// Who applies; `None` where the call hides it.
    pub organisation: Option<Bilingual>,
    /// Places asked.
    pub places: i64,
    /// Amount asked, centimes.
    pub amount: i64,
}

/// The sheets in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.label("report-review-sheets-title"),
        call: Some(&facts.call),
        usual_signers: &[],
        rows: facts.files.iter().map(|one| one.held.len()).sum(),
    };
    let body = json!({
        "reviewer": { "label": scribe.label("form-grid-reviewer"), "name": scribe.name(&facts.reviewer) },
        "grid": scribe.sentence("report-review-sheets-grid", &[("grid", ltr(&facts.grid).into())]),
        "files": facts.files.iter().map(|one| file(scribe, facts, one)).collect::<Vec<_>>(),
        "score": scribe.label("form-grid-score"),
        "comment": scribe.label("form-grid-comment"),
        "general": scribe.label("form-grid-general"),
        "conflict": scribe.label("form-grid-conflict"),
        "note": scribe.label("report-review-sheets-note"),
        "signers": [{ "role": scribe.label("form-grid-reviewer"), "name": "", "hint": scribe.label("form-grid-signature") }],
    });
    assemble(scribe, frame, body)
}

/// The criteria that a review holds, by sections, with the numbers that the call's grid gives them. Sections of which it
/// holds nothing are left out; what a reviewer looks at stands on the call's grid: a sheet is kept to its page.
fn held(scribe: Scribe<'_>, facts: &Facts, one: &File) -> Vec<Value> {
    let numbered = (1..).zip(&facts.criteria).enumerate();
    let own: Vec<_> = numbered.filter(|(place, _)| one.held.contains(place)).map(|(_, known)| known).collect();
    let mut parts = parts(scribe, &facts.sections, &own);
    parts.retain(|part| part["criteria"].as_array().is_some_and(|criteria| !criteria.is_empty()));
    for criterion in parts.iter_mut().filter_map(|part| part["criteria"].as_array_mut()).flatten() {
        if let Some(fields) = criterion.as_object_mut() {
            fields.remove("help");
        }
    }
    parts
}

fn file(scribe: Scribe<'_>, facts: &Facts, one: &File) -> Value {
    let organisation = match &one.organisation {
        Some(name) => scribe.name(name),
        None => scribe.label("report-review-sheets-hidden"),
    };
    json!({
        "code": scribe.sentence("report-review-sheets-code", &[("code", ltr(&one.code).into())]),
        "parts": held(scribe, facts, one),
        "facts": [
            { "label": scribe.label("form-grid-register"), "value": ltr(&one.number) },
            { "label": scribe.label("form-grid-project"), "value": scribe.name(&one.title) },
            { "label": scribe.label("form-grid-organisation"), "value": organisation },
            { "label": scribe.label("report-review-sheets-asked"), "value": scribe.sentence("report-review-sheets-size", &[
                ("places", scribe.places(one.places).into()), ("amount", scribe.money(one.amount).into()),
            ]) },
        ],
    })
}

/// Sheets of one reviewer: a file with its applicant, one whose applicant is hidden.
#[cfg(test)]
pub(super) fn sample() -> Facts {
    of_grid(super::samples::grid(), [&[0, 1, 2], &[0, 1, 2]])
}

/// Sheets over a grid with sections: of everybody's desk, and of a service's own.
#[cfg(test)]
pub(super) fn sectioned_sample() -> Facts {
    of_grid(super::grid_samples::sectioned_grid(), [&[0, 1], &[2, 3]])
}

#[cfg(test)]
fn of_grid(grid: super::grid::Facts, held: [&[usize]; 2]) -> Facts {
    let file = |n: i64, organisation: Option<Bilingual>, held: &[usize]| File {
        code: format!("R{n:05}"),
        held: held.to_vec(),
        number: format!("2026-A-{n:04}"),
        title: Bilingual::new("غرس أشجار الأركان بمحيط المدينة", "Plantation d’arganiers à l’entrée de la ville"),
        organisation,
        places: 24,
        amount: 62_064_000,
    };
    let [first, second] = held;
    let named = Bilingual::new("جمعية أفق سوس للتنمية", "Association Ofoq Souss");
    Facts {
        sheet: grid.sheet,
        call: grid.call,
        reviewer: Bilingual::new("مقيمة افتراضية", "Évaluatrice fictive"),
        grid: "AB12CD34".to_owned(),
        sections: grid.sections,
        criteria: grid.criteria,
        files: vec![file(7, Some(named), first), file(12, None, second)],
    }
}
