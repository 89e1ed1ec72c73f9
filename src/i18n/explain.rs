//! Rules of eligibility in words: a rule's name, and the sentence that says why its verdict was found.

use super::{Catalogue, Language, Value, date};
use crate::domain::date::{parse_date, parse_moment};
use crate::domain::eligibility::{Explanation, ExplanationPart, RuleTest};
use crate::domain::programme::Label;

impl Catalogue {
    /// A rule's name: the call's own, else that of its kind.
    #[must_use]
    pub fn rule_name(&self, language: Language, test: &RuleTest, label: &Label) -> String {
        let own = pick(language, label);
        if own.is_empty() {
            self.text(language, &format!("eligibility-test-{}", test.slug()), &[])
        } else {
            own.to_owned()
        }
    }

    /// The sentence of an explanation.
    #[must_use]
    pub fn explain(&self, language: Language, explanation: &Explanation) -> String {
        let said: Vec<(&str, Value<'_>)> =
            explanation.parts.iter().map(|(name, part)| (name.as_str(), self.part(language, part))).collect();
        self.text(language, &format!("eligibility-why-{}", explanation.code), &said)
    }

    fn part(&self, language: Language, part: &ExplanationPart) -> Value<'static> {
        match part {
            ExplanationPart::Count(count) => (*count).into(),
            ExplanationPart::Span(months) => self.span(language, *months).into(),
            ExplanationPart::Day(text) => partial_date(text).into(),
            ExplanationPart::Moment(text) => match parse_moment(text) {
                Some(moment) => super::without_marks(&self.date_time(language, moment)).into(),
                None => text.clone().into(),
            },
            ExplanationPart::Money(amount) => super::without_marks(&self.money(language, amount.0)).into(),
            ExplanationPart::Text(text) => text.clone().into(),
            ExplanationPart::Term(key) => self.plain(language, key, &[]).into(),
            ExplanationPart::Names(names) => {
                let names: Vec<_> = names.iter().map(|name| pick(language, name)).collect();
                names.join(if language == Language::Ar { "، " } else { ", " }).into()
            }
        }
    }

    /// Whole months as years and months: `سنتان و7 أشهر`, `2 ans et 7 mois`.
    #[must_use]
    pub fn span(&self, language: Language, months: i64) -> String {
        let (years, rest) = (months / 12, months % 12);
        let count = |key: &str, n: i64| self.plain(language, key, &[("n", n.into())]);
        match (years, rest) {
            (0, rest) => count("eligibility-months", rest),
            (years, 0) => count("eligibility-years", years),
            (years, rest) => {
                let args: [(&str, Value<'_>); 2] = [
                    ("years", count("eligibility-years", years).into()),
                    ("months", count("eligibility-months", rest).into()),
                ];
                self.plain(language, "eligibility-years-and-months", &args)
            }
        }
    }
}

/// `14/03/2024`, `03/2024` or `2024`, as much as is known.
fn partial_date(text: &str) -> String {
    if let Some(day) = parse_date(text) {
        return date(day);
    }
    match text.split_once('-') {
        Some((year, month)) => format!("{month}/{year}"),
        None => text.to_owned(),
    }
}

/// A label in the reader's language, else in one that has it.
fn pick(language: Language, label: &Label) -> &str {
    let order = match language {
        Language::Ar => [&label.name_ar, &label.name_fr, &label.name_en],
        Language::Fr => [&label.name_fr, &label.name_ar, &label.name_en],
        Language::En => [&label.name_en, &label.name_fr, &label.name_ar],
    };
    order.into_iter().find(|name| !name.is_empty()).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::without_marks;
    use std::collections::BTreeMap;

    #[test]
    fn an_age_is_said_in_years_and_months() {
        let catalogue = Catalogue::embedded().unwrap();
        for (months, ar, fr, en) in [
            (0, "أقل من شهر", "moins d’un mois", "less than a month"),
            (1, "شهر واحد", "1 mois", "1 month"),
            (11, "11 شهرا", "11 mois", "11 months"),
            (12, "سنة واحدة", "1 an", "1 year"),
            (24, "سنتان", "2 ans", "2 years"),
            (31, "سنتان و7 أشهر", "2 ans et 7 mois", "2 years and 7 months"),
            (133, "11 سنة وشهر واحد", "11 ans et 1 mois", "11 years and 1 month"),
        ] {
            for (language, expected) in [(Language::Ar, ar), (Language::Fr, fr), (Language::En, en)] {
                assert_eq!(catalogue.span(language, months), expected);
            }
        }
    }

    #[test]
    fn a_finding_is_a_sentence() {
        let catalogue = Catalogue::embedded().unwrap();
        let parts = BTreeMap::from([
            ("founded".to_owned(), ExplanationPart::Day("2024-03".into())),
            ("event".to_owned(), ExplanationPart::Term("eligibility-event-published".into())),
            ("on".to_owned(), ExplanationPart::Day("2026-11-02".into())),
            ("had".to_owned(), ExplanationPart::Span(31)),
            ("asked".to_owned(), ExplanationPart::Span(24)),
        ]);
        let explanation = Explanation { parts, code: String::from("founded-holds") };
        for (language, sentence) in [
            (Language::Ar, "تأسست في 03/2024، ونُشر طلب العروض في 02/11/2026: سنتان و7 أشهر ≥ سنتان"),
            (Language::Fr, "Création : 03/2024 ; appel publié le 02/11/2026 : 2 ans et 7 mois ≥ 2 ans"),
            (Language::En, "Founded 03/2024; call published on 02/11/2026: 2 years and 7 months ≥ 2 years"),
        ] {
            assert_eq!(without_marks(&catalogue.explain(language, &explanation)), sentence);
        }
    }
}
