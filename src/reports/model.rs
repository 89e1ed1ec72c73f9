//! The model: everything a template lays out, as text, in one language.

use super::letterhead::{Bilingual, CallLine, Letterhead, Sheet, Signer};
use super::scribe::Scribe;
use crate::i18n::{self, Language};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};

/// A document ready for its template. All labels and figures in it are text; lengths of bars are whole
/// thousandths.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Model {
    /// Language of the paper.
    pub language: Language,
    /// Day of issue.
    pub issued_on: NaiveDate,
    /// Rows of the longest table, to refuse what would exhaust the machine.
    pub rows: usize,
    /// What the template reads.
    pub data: Value,
}

/// What a document tells the common frame.
pub(super) struct Frame<'a> {
    pub(super) sheet: &'a Sheet,
    /// Title already in the reader's language.
    pub(super) title: String,
    pub(super) call: Option<&'a CallLine>,
    /// Signer roles usual for the document.
    pub(super) usual_signers: &'a [&'a str],
    pub(super) rows: usize,
}

/// Puts a body into the frame that all documents share.
pub(super) fn assemble(scribe: Scribe<'_>, frame: Frame<'_>, body: Value) -> Model {
    let sheet = frame.sheet;
    let data = json!({
        "lang": scribe.language.slug(),
        "rtl": scribe.language.is_rtl(),
        "title": frame.title,
        "author": i18n::without_marks(author(scribe, &sheet.letterhead)),
        "subject": frame.call.map(|call| call_line(scribe, call)),
        "letterhead": letterhead(scribe, &sheet.letterhead),
        "number": sheet.number.as_ref().map(|number| scribe.sentence("report-number", &[("number", i18n::ltr(number).into())])),
        "placeDate": place_date(scribe, sheet),
        "fictitious": sheet.fictitious.then(|| scribe.label("report-fictitious")),
        // The template puts the figures in: only layout knows how many pages there are.
        "page": scribe.sentence("report-page", &[("page", "#1".into()), ("pages", "#2".into())]),
        "contact": i18n::keep_figures(sheet.letterhead.contact.in_language(scribe.language)),
        "signers": signers(scribe, &sheet.signers, frame.usual_signers),
        "body": body,
    });
    Model { language: scribe.language, issued_on: sheet.issued_on, rows: frame.rows, data }
}

/// Who stands as author in the PDF's properties: the narrowest line of the office.
fn author<'a>(scribe: Scribe<'_>, letterhead: &'a Letterhead) -> &'a str {
    letterhead.lines.last().unwrap_or(&letterhead.committee).in_language(scribe.language)
}

/// French at the left and Arabic at the right, as on Moroccan paper, whatever the language of the text.
fn letterhead(scribe: Scribe<'_>, letterhead: &Letterhead) -> Value {
    let column = |language: Language, pick: fn(&Bilingual) -> &str| {
        let kingdom = letterhead.kingdom.then(|| scribe.in_language(language).label("report-kingdom"));
        let lines = letterhead.lines.iter().map(pick).map(str::to_owned);
        let committee = pick(&letterhead.committee).to_owned();
        let all: Vec<_> = kingdom.into_iter().chain(lines).chain([committee]).filter(|line| !line.is_empty()).collect();
        json!(all)
    };
    json!({ "fr": column(Language::Fr, |name| &name.fr), "ar": column(Language::Ar, |name| &name.ar) })
}

fn call_line(scribe: Scribe<'_>, call: &CallLine) -> String {
    let title = scribe.sentence("report-call", &[("call", scribe.name(&call.title).into())]);
    if call.reference.is_empty() {
        return title;
    }
    let reference = scribe.sentence("report-call-reference", &[("reference", i18n::ltr(&call.reference).into())]);
    format!("{title} — {reference}")
}

fn place_date(scribe: Scribe<'_>, sheet: &Sheet) -> String {
    let place = scribe.name(&sheet.letterhead.city);
    let date = scribe.long_date(sheet.issued_on);
    scribe.sentence("report-place-date", &[("place", place.into()), ("date", date.into())])
}

fn signers(scribe: Scribe<'_>, named: &[Signer], usual: &[&str]) -> Value {
    let block = |role: &str, name: &str| {
        json!({
            "role": scribe.term("report-signer", role),
            "name": i18n::isolate(name),
            "hint": scribe.label("report-signer-hint"),
        })
    };
    if named.is_empty() {
        return usual.iter().map(|role| block(role, "")).collect();
    }
    named.iter().map(|signer| block(&signer.role, &signer.name)).collect()
}

/// The sentence of law 09-08 that stands on papers which hold personal data: the office's words or the
/// program's, with the number at the CNDP where there is one.
pub(super) fn privacy(scribe: Scribe<'_>, letterhead: &Letterhead) -> String {
    let number = letterhead.cndp.as_ref().filter(|number| !number.is_empty());
    let own = letterhead.privacy.in_language(scribe.language).trim();
    if !own.is_empty() {
        let number =
            number.map(|number| scribe.sentence("report-privacy-number", &[("cndp", i18n::ltr(number).into())]));
        return [Some(scribe.free(own)), number].into_iter().flatten().collect::<Vec<_>>().join(" ");
    }
    number.map_or_else(
        || scribe.label("report-privacy-unnumbered"),
        |number| scribe.sentence("report-privacy", &[("cndp", i18n::ltr(number).into())]),
    )
}
