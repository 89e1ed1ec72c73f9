//! Writes facts in one language: the only place where models meet the catalogue.

use super::letterhead::Bilingual;
use crate::i18n::{self, Catalogue, Language, Value};
use chrono::{DateTime, NaiveDate, Utc};

/// A language and its texts.
#[derive(Clone, Copy)]
pub(super) struct Scribe<'a> {
    pub(super) language: Language,
    catalogue: &'a Catalogue,
}

impl<'a> Scribe<'a> {
    pub(super) const fn new(language: Language, catalogue: &'a Catalogue) -> Self {
        Self { language, catalogue }
    }

    /// The same texts in another language, for the second half of the letterhead.
    pub(super) const fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// A label.
    pub(super) fn label(self, key: &str) -> String {
        self.catalogue.text(self.language, key, &[])
    }

    /// A label keyed by a slug: `kind-cooperative`.
    pub(super) fn term(self, room: &str, slug: &str) -> String {
        self.label(&format!("{room}-{slug}"))
    }

    /// A sentence with arguments.
    pub(super) fn sentence(self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.catalogue.text(self.language, key, args)
    }

    /// A name or title of unknown direction, kept whole; a dash where there is none.
    pub(super) fn name(self, name: &Bilingual) -> String {
        self.free(name.in_language(self.language))
    }

    /// Text that people typed. Direction marks that came with it (pasted from other programs) are dropped:
    /// an unbalanced one would reach beyond the text.
    pub(super) fn free(self, text: &str) -> String {
        let text = i18n::without_marks(text);
        match text.trim() {
            "" => self.label("format-none"),
            text => i18n::isolate(&i18n::keep_figures(text)),
        }
    }

    /// Several names in one line.
    pub(super) fn names(self, names: &[Bilingual]) -> String {
        if names.is_empty() {
            return self.label("format-none");
        }
        let names: Vec<_> = names.iter().map(|name| self.name(name)).collect();
        names.join(&self.label("format-list-separator"))
    }

    /// A whole number.
    pub(super) fn integer(self, number: i64) -> String {
        i18n::integer(self.language, number)
    }

    /// An exact decimal that came as text.
    pub(super) fn decimal(self, text: &str) -> String {
        i18n::decimal(self.language, text)
    }

    /// An amount without currency, for a column whose head names it.
    pub(super) fn amount(self, centimes: i64) -> String {
        i18n::amount(self.language, centimes)
    }

    /// An amount with its currency.
    pub(super) fn money(self, centimes: i64) -> String {
        self.catalogue.money(self.language, centimes)
    }

    /// So many places, in the right plural.
    pub(super) fn places(self, count: i64) -> String {
        self.sentence("format-places", &[("count", count.into())])
    }

    /// A day in words.
    pub(super) fn long_date(self, day: NaiveDate) -> String {
        self.catalogue.long_date(self.language, day)
    }

    /// A day in figures.
    pub(super) fn short_date(self, day: NaiveDate) -> String {
        i18n::ltr(&i18n::date(day))
    }

    /// Day and hour of a moment.
    pub(super) fn date_time(self, moment: DateTime<Utc>) -> String {
        self.catalogue.date_time(self.language, moment)
    }

    /// A part of a whole with one digit after the point, `38,5 %`; a dash if there is no whole.
    pub(super) fn share(self, part: i64, whole: i64) -> String {
        permille(part, whole).map_or_else(
            || self.label("format-none"),
            // Kept left to right: after an Arabic letter the sign would jump to the other side.
            |share| {
                let figure = self.decimal(&format!("{}.{}", share / 10, share % 10));
                i18n::ltr(&format!("{figure}\u{A0}%"))
            },
        )
    }
}

/// A part of a whole in thousandths, rounded half up; `None` if there is no whole or the part is negative.
pub(super) fn permille(part: i64, whole: i64) -> Option<i64> {
    if whole <= 0 || part < 0 {
        return None;
    }
    let exact = (i128::from(part) * 1000 + i128::from(whole) / 2) / i128::from(whole);
    i64::try_from(exact).ok()
}

/// The length of a bar in thousandths of the longest one.
pub(super) fn bar(part: i64, longest: i64) -> i64 {
    permille(part, longest).unwrap_or_default().min(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_half_up_and_need_a_whole() {
        for (part, whole, expected) in [
            (1, 3, Some(333)),
            (2, 3, Some(667)),
            (0, 5, Some(0)),
            (1, 2000, Some(1)),
            (5, 0, None),
            (-1, 5, None),
            (i64::MAX, i64::MAX, Some(1000)),
        ] {
            assert_eq!(permille(part, whole), expected, "{part}/{whole}");
        }
        assert_eq!(bar(30, 20), 1000);
    }
}
