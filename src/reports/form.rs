//! The blank application form: what the screen asks, drawn to be filled in by hand, with the checklist of the
//! applicant's kind.

use super::letterhead::{Bilingual, CallLine, Sheet};
use super::model::{Frame, Model, assemble, privacy};
use super::scribe::Scribe;
use crate::domain::form::{FORM, Field, Need, Section, Tongue, Value as Holds};
use crate::domain::organisation::Kind;
use crate::i18n::{self, Catalogue, Language};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Communes up to this many are printed with a box each; beyond it lines are left to write them.
const MOST_COMMUNES: usize = 30;

/// What a form needs to know of its call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Office, day of issue.
    pub sheet: Sheet,
    /// The call.
    pub call: CallLine,
    /// Kind of applicant.
    pub kind: Kind,
    /// Last moment of deposit, if it is set.
    pub closes_at: Option<DateTime<Utc>>,
    /// The call's prefecture or province with the word for its kind; empty for a call without one.
    pub place: Bilingual,
    /// Domains.
    pub domains: Vec<Bilingual>,
    /// Lots: code and name.
    pub lots: Vec<(String, Bilingual)>,
    /// Communes in which works may take place.
    pub communes: Vec<Bilingual>,
    /// The checklist of this kind, with what is obligatory.
    pub papers: Vec<(Bilingual, bool)>,
}

/// The form in one language.
#[must_use]
pub fn build(facts: &Facts, language: Language, catalogue: &Catalogue) -> Model {
    let scribe = Scribe::new(language, catalogue);
    let frame = Frame {
        sheet: &facts.sheet,
        title: scribe.term("form-title", facts.kind.slug()),
        call: Some(&facts.call),
        usual_signers: &[],
        rows: facts.papers.len() + facts.communes.len(),
    };
    let sections: Vec<_> = FORM.iter().filter_map(|section| part(scribe, facts, section)).collect();
    let body = json!({
        "closes": facts.closes_at.map(|at| scribe.sentence("form-closes", &[("at", scribe.date_time(at).into())])),
        "territory": (!facts.place.fr.is_empty())
            .then(|| scribe.sentence("form-territory", &[("place", scribe.name(&facts.place).into())])),
        "office": { "title": scribe.label("form-office"), "number": scribe.label("report-receipt-register"), "at": scribe.label("report-receipt-deposited-at") },
        "note": scribe.label("form-note"),
        "sections": sections,
        "papers": {
            "title": scribe.label("form-papers"),
            "note": scribe.label("form-papers-note"),
            "rows": facts.papers.iter().map(|(name, obligatory)| json!({ "name": scribe.name(name), "must": obligatory })).collect::<Vec<_>>(),
        },
        "declaration": { "title": scribe.label("form-declaration"), "text": scribe.label("form-declaration-text") },
        "place": scribe.label("form-place"),
        "privacy": privacy(scribe, &facts.sheet.letterhead),
        "signers": [signer(scribe, "applicant"), signer(scribe, "clerk")],
    });
    assemble(scribe, frame, body)
}

fn signer(scribe: Scribe<'_>, role: &str) -> Value {
    json!({ "role": scribe.term("form-signer", role), "name": "", "hint": scribe.label("report-signer-hint") })
}

fn part(scribe: Scribe<'_>, facts: &Facts, section: &Section) -> Option<Value> {
    let fields: Vec<_> = section
        .asked_of(Some(facts.kind))
        // The form is that of one kind: it stands in the title.
        .filter(|field| !matches!(field.value, Holds::Kind))
        .filter(|field| !matches!(field.value, Holds::Lot) || !facts.lots.is_empty())
        .map(|field| entry(scribe, facts, field))
        .collect();
    let title = match section.slug {
        "president" => scribe.term("organisations-president", facts.kind.slug()),
        slug => scribe.term("form-section", slug),
    };
    (!fields.is_empty()).then(|| json!({ "title": title, "fields": fields }))
}

/// A field's label as it stands on screen, with its language for the halves of a pair.
fn label(scribe: Scribe<'_>, field: &Field, kind: Kind) -> String {
    let label = if field.named_by_kind { scribe.term(field.label, kind.slug()) } else { scribe.label(field.label) };
    let key = match field.tongue {
        None => return label,
        Some(Tongue::Arabic) => "kit-in-arabic",
        Some(Tongue::French) => "kit-in-french",
    };
    i18n::without_marks(&scribe.sentence(key, &[("label", label.into())]))
}

/// How a field is drawn: its shape, how many boxes or lines, the choices with a box each, the whole width or half.
fn entry(scribe: Scribe<'_>, facts: &Facts, field: &Field) -> Value {
    let names = |names: &[Bilingual]| -> Vec<String> { names.iter().map(|name| scribe.name(name)).collect() };
    let (shape, count, choices, wide) = match field.value {
        // A title runs over two lines; whatever else is long takes the width of the paper.
        Holds::Text(most) => ("lines", 1 + usize::from(field.key.starts_with("title")), Vec::new(), most >= 300),
        Holds::Prose(_) => ("lines", 5, Vec::new(), true),
        Holds::Count => ("comb", 6, Vec::new(), false),
        Holds::Money => ("money", 9, Vec::new(), false),
        Holds::Day | Holds::PartialDay => ("day", 8, Vec::new(), false),
        Holds::Comb(boxes) => ("comb", boxes, Vec::new(), boxes > 15),
        Holds::Commune => ("lines", 1, Vec::new(), false),
        Holds::Kind => ("choices", 0, Vec::new(), true),
        Holds::Domain => ("choices", 0, names(&facts.domains), true),
        Holds::Lot => {
            let lot = |(code, name): &(String, Bilingual)| format!("{} — {}", i18n::ltr(code), scribe.name(name));
            ("choices", 0, facts.lots.iter().map(lot).collect(), true)
        }
        Holds::Communes if facts.communes.len() <= MOST_COMMUNES => ("choices", 1, names(&facts.communes), true),
        Holds::Communes => ("lines", 3, Vec::new(), true),
    };
    json!({
        "label": label(scribe, field, facts.kind),
        "must": field.need == Need::Obligatory,
        "either": (field.need == Need::EitherLanguage).then(|| scribe.label("form-either")),
        // Beside the choices of communes one is written out: the main one.
        "main": (field.value == Holds::Communes && !choices.is_empty()).then(|| scribe.label("form-main-commune")),
        "shape": shape, "count": count, "choices": choices, "wide": wide,
        "latin": field.tongue == Some(Tongue::French),
        "arabic": field.tongue == Some(Tongue::Arabic),
    })
}
