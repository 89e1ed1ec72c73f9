//! Every document in every language: the model stays what it was, and each word on paper can be copied
//! and found again.

use super::*;
use crate::domain::organisation::Kind;
use crate::i18n::{Catalogue, Language, without_marks};
use decision_list::Outcome;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

/// Each document with its sample.
fn models(language: Language, catalogue: &Catalogue) -> Vec<(&'static str, Document, Model)> {
    let list = |outcome, count| decision_list::build(&samples::decision_list(outcome, count), language, catalogue);
    vec![
        ("receipt", Document::Receipt, receipt::build(&samples::receipt(), language, catalogue)),
        ("accepted", Document::DecisionList, list(Outcome::Accepted, 24)),
        ("reserve", Document::DecisionList, list(Outcome::Reserve, 4)),
        ("rejected", Document::DecisionList, list(Outcome::Rejected, 7)),
        ("empty", Document::DecisionList, list(Outcome::Accepted, 0)),
        ("ranking", Document::Ranking, ranking::build(&samples::ranking(30, false), language, catalogue)),
        ("criteria", Document::Ranking, ranking::build(&samples::ranking(10, true), language, catalogue)),
        ("comparison", Document::Comparison, comparison::build(&line_samples::comparison(9), language, catalogue)),
        ("comparison-same", Document::Comparison, comparison::build(&line_samples::comparison(0), language, catalogue)),
        ("opinion", Document::Opinion, opinion::build(&opinion_samples::opinion(12), language, catalogue)),
        ("opinion-empty", Document::Opinion, opinion::build(&opinion_samples::opinion(0), language, catalogue)),
        ("form", Document::Form, form::build(&samples::form(Kind::Association), language, catalogue)),
        ("form-enterprise", Document::Form, form::build(&samples::form(Kind::Enterprise), language, catalogue)),
        ("grid", Document::Grid, grid::build(&samples::grid(), language, catalogue)),
        ("review-sheets", Document::ReviewSheets, review_sheets::build(&review_sheets::sample(), language, catalogue)),
        (
            "review-sheets-sections",
            Document::ReviewSheets,
            review_sheets::build(&review_sheets::sectioned_sample(), language, catalogue),
        ),
        ("grid-sections", Document::Grid, grid::build(&grid_samples::sectioned_grid(), language, catalogue)),
        ("summary", Document::Summary, summary::build(&summary_samples::summary(false), language, catalogue)),
        ("summary-one-page", Document::Summary, summary::build(&summary_samples::summary(true), language, catalogue)),
        (
            "summary-calls",
            Document::Summary,
            summary::build(&summary_samples::summary_over_calls(), language, catalogue),
        ),
        (
            "summary-empty",
            Document::Summary,
            summary::build(&summary_samples::summary_empty(false), language, catalogue),
        ),
        ("project", Document::Project, project::build(&samples::project(false), language, catalogue)),
        ("project-bare", Document::Project, project::build(&samples::project(true), language, catalogue)),
        ("person", Document::Person, person::build(&samples::person(), language, catalogue)),
        ("purge", Document::Purge, purge::build(&samples::purge(), language, catalogue)),
        ("minutes", Document::Minutes, minutes::build(&session_samples::minutes(true), language, catalogue)),
        ("minutes-draft", Document::Minutes, minutes::build(&session_samples::minutes(false), language, catalogue)),
        ("attendance", Document::Attendance, minutes::attendance(&session_samples::minutes(true), language, catalogue)),
        ("register", Document::Register, register::build(&samples::register(40), language, catalogue)),
        ("register-empty", Document::Register, register::build(&samples::register(0), language, catalogue)),
        ("papers", Document::Papers, papers::build(&samples::papers(), language, catalogue)),
        ("completion", Document::Completion, completion::build(&samples::completion(), language, catalogue)),
        (
            "completion-own",
            Document::Completion,
            completion::build(&samples::completion_in_own_words(), language, catalogue),
        ),
    ]
}

#[test]
fn models_stay_as_they_were() {
    let catalogue = Catalogue::of_rooms(&["reports", "forms"]);
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for language in Language::ALL {
            for (name, _, model) in models(language, &catalogue) {
                insta::assert_json_snapshot!(format!("{name}-{language}"), model);
            }
        }
    });
}

#[test]
fn every_word_of_every_document_comes_back_from_the_pdf() {
    let catalogue = Catalogue::embedded().unwrap();
    for language in Language::ALL {
        for (name, document, model) in models(language, &catalogue) {
            let pdf = render(document, &model).unwrap().pdf().unwrap();
            keep(&format!("{name}-{language}.pdf"), &pdf);
            let printed = counted(&poppler("pdftotext", &["-enc", "UTF-8", "-", "-"], &pdf));
            let lost: Vec<_> = counted(&texts(&model).join(" "))
                .into_iter()
                .filter(|(word, times)| printed.get(word).copied().unwrap_or_default() < *times)
                .collect();
            assert!(lost.is_empty(), "{name} in {language} lost {lost:?}");
        }
    }
}

#[test]
fn no_key_is_left_on_paper() {
    let catalogue = Catalogue::embedded().unwrap();
    let is_key = |text: &str| {
        let room = text.split('-').next().unwrap_or_default();
        ["report", "format", "kind", "phase", "budget", "form", "organisations", "applications", "kit"].contains(&room)
            && text.contains('-')
            && !text.contains(' ')
    };
    for language in Language::ALL {
        for (name, _, model) in models(language, &catalogue) {
            let bare: Vec<_> = texts(&model).into_iter().filter(|text| is_key(text)).collect();
            assert!(bare.is_empty(), "{name} in {language}: {bare:?}");
        }
    }
}

#[test]
fn the_file_says_what_it_is_and_the_same_model_gives_the_same_bytes() {
    let catalogue = Catalogue::embedded().unwrap();
    for (language, title, author) in [
        (Language::Ar, "وصل إيداع ملف الترشيح", "مجلس العمالة"),
        (Language::Fr, "Récépissé de dépôt de candidature", "Conseil préfectoral"),
        (Language::En, "Deposit receipt", "Conseil préfectoral"),
    ] {
        let model = receipt::build(&samples::receipt(), language, &catalogue);
        let pdf = render(Document::Receipt, &model).unwrap().pdf().unwrap();
        assert_eq!(pdf, render(Document::Receipt, &model).unwrap().pdf().unwrap());
        let told = poppler("pdfinfo", &["-enc", "UTF-8", "-isodates", "-"], &pdf);
        let line = |name: &str| {
            told.lines().find_map(|line| line.strip_prefix(name)).map(|rest| without_marks(rest).trim().to_owned())
        };
        assert_eq!(line("Title:").as_deref(), Some(title));
        assert_eq!(line("Author:").as_deref(), Some(author));
        assert_eq!(line("Tagged:").as_deref(), Some("yes"));
        assert_eq!(line("Pages:").as_deref(), Some("1"));
        assert_eq!(line("CreationDate:").as_deref(), Some("2026-11-23T12:00:00Z"));
        let tongue = format!("/Lang({language}-MA)");
        assert!(pdf.windows(tongue.len()).any(|window| window == tongue.as_bytes()), "{language}");
    }
}

#[test]
fn typed_text_is_never_read_as_markup() {
    let catalogue = Catalogue::embedded().unwrap();
    let mut facts = samples::receipt();
    let typed = "#panic(1) *gras* $x^2$ <label> @ref `code` \\ // fin";
    facts.title = Bilingual::new("", typed);
    facts.organisation = Bilingual::new("\u{202E}جمعية\u{2069}\u{2069} أمل", "");
    let model = receipt::build(&facts, Language::Fr, &catalogue);
    let pdf = render(Document::Receipt, &model).unwrap().pdf().unwrap();
    let printed = poppler("pdftotext", &["-enc", "UTF-8", "-", "-"], &pdf);
    assert!(printed.contains(typed), "{printed}");
    assert!(counted(&printed).contains_key("جمعية"));
}

#[test]
fn the_preview_has_one_picture_for_each_page() {
    let catalogue = Catalogue::embedded().unwrap();
    let model = decision_list::build(&samples::decision_list(Outcome::Accepted, 80), Language::Ar, &catalogue);
    let rendered = render(Document::DecisionList, &model).unwrap();
    let pages = rendered.svg_pages();
    assert!(pages.len() > 2);
    assert_eq!(pages.len(), rendered.page_count());
    assert_eq!(rendered.first_svg_pages(2), pages[..2]);
    assert!(pages.iter().all(|page| page.starts_with("<svg") && !page.contains("href=\"http")));
}

#[test]
fn table_heads_repeat_on_every_page() {
    let catalogue = Catalogue::embedded().unwrap();
    let model = decision_list::build(&samples::decision_list(Outcome::Accepted, 80), Language::Fr, &catalogue);
    let rendered = render(Document::DecisionList, &model).unwrap();
    let printed = poppler("pdftotext", &["-enc", "UTF-8", "-", "-"], &rendered.pdf().unwrap());
    let pages: Vec<_> = printed.split('\u{C}').filter(|page| !page.trim().is_empty()).collect();
    assert_eq!(pages.len(), rendered.page_count());
    for (number, page) in (1..).zip(&pages) {
        let page = without_marks(page);
        let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(page.contains("Porteur de projet"), "page {number}: {page}");
        assert!(page.contains(&format!("Page {number} sur {}", pages.len())), "page {number}");
    }
}

#[test]
fn the_short_summary_fits_one_page_in_every_language() {
    let catalogue = Catalogue::embedded().unwrap();
    for language in Language::ALL {
        for facts in [summary_samples::summary(true), summary_samples::summary_empty(true)] {
            let rendered = render(Document::Summary, &summary::build(&facts, language, &catalogue)).unwrap();
            assert_eq!(rendered.page_count(), 1, "{language}");
        }
    }
}

#[test]
fn what_would_exhaust_the_machine_is_refused() {
    let catalogue = Catalogue::embedded().unwrap();
    let model = ranking::build(&samples::ranking(3001, false), Language::Ar, &catalogue);
    let refused = render(Document::Ranking, &model);
    assert!(matches!(refused, Err(ReportError::TooLong { rows: 3001, most: 3000 })));
}

/// Every text of the model that is printed as it stands.
fn texts(model: &Model) -> Vec<String> {
    fn gather(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) => found.push(text.clone()),
            serde_json::Value::Array(values) => values.iter().for_each(|value| gather(value, found)),
            serde_json::Value::Object(fields) => {
                // Codes for the template, properties of the file, and the page line with its blanks.
                let printed = fields
                    .iter()
                    .filter(|(key, _)| !["lang", "author", "tone", "page", "shape"].contains(&key.as_str()));
                printed.for_each(|(_, value)| gather(value, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    gather(&model.data, &mut found);
    found
}

/// The words of a text and how often each stands in it. A change of script ends a word as a space does:
/// readers of PDF put the space between an Arabic word and a figure on either side of it.
fn counted(text: &str) -> BTreeMap<String, usize> {
    let is_arabic = |letter: char| matches!(letter, '\u{0620}'..='\u{065F}' | '\u{066E}'..='\u{06D3}');
    let mut spaced = String::new();
    let mut last = ' ';
    for letter in without_marks(text).chars() {
        if is_arabic(letter) != is_arabic(last) || matches!(letter, '-' | '—') {
            spaced.push(' ');
        }
        spaced.push(if matches!(letter, '-' | '—') { ' ' } else { letter });
        last = letter;
    }
    let mut words = BTreeMap::new();
    for word in spaced.split_whitespace() {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        if !word.is_empty() {
            *words.entry(word.to_owned()).or_default() += 1;
        }
    }
    words
}

/// What a tool of poppler-utils, which the project's set-up installs, says of a PDF.
fn poppler(tool: &str, args: &[&str], pdf: &[u8]) -> String {
    let mut reader = Command::new(tool)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|fault| panic!("{tool} of poppler-utils is needed: {fault}"));
    let mut input = reader.stdin.take().unwrap();
    let pdf = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&pdf));
    let output = reader.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// With `AWRACH_REPORTS_DIR` set, the pages are left there for a person to look at.
fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("AWRACH_REPORTS_DIR") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}
