//! The texts of screen and paper: one catalogue, embedded, in Fluent.
//!
//! Each language is held twice: with direction isolates around arguments (screen, PDF) and without
//! (file names, spreadsheets), because Fluent decides that for a whole bundle and not for one call.

use super::{Language, number};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, File, include_dir};
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::sync::Arc;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// An argument of a text. Whole numbers choose the plural and are written with grouping; anything with
/// a fraction is formatted beforehand and passed as text.
pub type Value<'a> = FluentValue<'a>;

type Bundle = FluentBundle<Arc<FluentResource>>;
type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// Why the embedded texts could not be read; a fault of the program, found by its own tests.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// No folder for this language.
    #[error("no texts for {0}")]
    NoLanguage(Language),
    /// A file that Fluent cannot read, or a key that another file of the language already holds.
    #[error("{file}: {reason}")]
    Broken {
        /// Path within the locales.
        file: String,
        /// What Fluent says.
        reason: String,
    },
}

/// Every text in every language.
pub struct Catalogue {
    shelves: [Shelf; 3],
}

struct Shelf {
    isolated: Bundle,
    plain: Bundle,
    keys: BTreeMap<String, BTreeSet<String>>,
}

impl Catalogue {
    /// Reads the texts that were built in.
    ///
    /// # Errors
    /// [`CatalogueError`] if a file is broken or two files of a language hold the same key.
    pub fn embedded() -> Result<Self, CatalogueError> {
        Self::open(|_| true)
    }

    /// The texts of some rooms alone (`reports`, `reports-…`), so that a test does not change with another room's
    /// words.
    #[cfg(test)]
    pub(crate) fn of_rooms(rooms: &[&str]) -> Self {
        Self::open(|name| name.split('-').next().is_some_and(|room| rooms.contains(&room))).unwrap()
    }

    fn open(wanted: impl Fn(&str) -> bool) -> Result<Self, CatalogueError> {
        let [ar, fr, en] = Language::ALL.map(|language| Shelf::open(language, &wanted));
        Ok(Self { shelves: [ar?, fr?, en?] })
    }

    /// The text of a key for screen and paper, its arguments isolated from their neighbours.
    /// An argument that is itself made of isolated parts only (a date, a list) must come from
    /// [`Catalogue::plain`]: an isolate looks past inner ones for its direction and would fall to left-to-right.
    /// A missing key comes back as itself: visible, and never a reason to fail a print.
    #[must_use]
    pub fn text(&self, language: Language, key: &str, args: &[(&str, Value<'_>)]) -> String {
        format(&self.shelf(language).isolated, language, key, args)
    }

    /// The same without direction marks, for file names and spreadsheets.
    #[must_use]
    pub fn plain(&self, language: Language, key: &str, args: &[(&str, Value<'_>)]) -> String {
        format(&self.shelf(language).plain, language, key, args)
    }

    /// Whether the language has the key.
    #[must_use]
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.shelf(language).plain.has_message(key)
    }

    /// Every key of a language with the names of the arguments it uses.
    #[must_use]
    pub fn keys(&self, language: Language) -> &BTreeMap<String, BTreeSet<String>> {
        &self.shelf(language).keys
    }

    /// An amount in centimes with its currency: `1.234,50 درهم`, `1.234,50 DH`, `1,234.50 MAD`.
    #[must_use]
    pub fn money(&self, language: Language, centimes: i64) -> String {
        self.text(language, "format-money", &[("amount", number::amount(language, centimes).into())])
    }

    const fn shelf(&self, language: Language) -> &Shelf {
        let [ar, fr, en] = &self.shelves;
        match language {
            Language::Ar => ar,
            Language::Fr => fr,
            Language::En => en,
        }
    }
}

impl Shelf {
    /// Reads the `.ftl` files of a language whose room is wanted.
    fn open(language: Language, wanted: impl Fn(&str) -> bool) -> Result<Self, CatalogueError> {
        let folder = LOCALES.get_dir(language.slug()).ok_or(CatalogueError::NoLanguage(language))?;
        let mut shelf =
            Self { isolated: bundle(language, true)?, plain: bundle(language, false)?, keys: BTreeMap::new() };
        let room = |file: &File<'_>| {
            let name = file.path().file_name().and_then(OsStr::to_str).unwrap_or_default();
            name.strip_suffix(".ftl").is_some_and(&wanted)
        };
        for file in folder.files().filter(|file| room(file)) {
            let broken = |reason: String| CatalogueError::Broken { file: file.path().display().to_string(), reason };
            let source = file.contents_utf8().ok_or_else(|| broken("not UTF-8".to_owned()))?;
            // A checkout on Windows may carry CRLF, which Fluent would keep inside long texts.
            let source = source.replace("\r\n", "\n");
            shelf.keys.extend(keys_of(&source));
            let resource = FluentResource::try_new(source).map_err(|(_, faults)| broken(format!("{faults:?}")))?;
            let resource = Arc::new(resource);
            for bundle in [&mut shelf.isolated, &mut shelf.plain] {
                bundle.add_resource(Arc::clone(&resource)).map_err(|faults| broken(format!("{faults:?}")))?;
            }
        }
        Ok(shelf)
    }
}

fn bundle(language: Language, isolating: bool) -> Result<Bundle, CatalogueError> {
    let broken = |reason: String| CatalogueError::Broken { file: language.slug().to_owned(), reason };
    let locale = language.slug().parse().map_err(|fault| broken(format!("{fault:?}")))?;
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(isolating);
    bundle.set_formatter(Some(figures(language)));
    bundle.add_builtins().map_err(|fault| broken(format!("{fault:?}")))?;
    Ok(bundle)
}

/// Fluent's own number writing knows no grouping. The hook is a bare function without the language, so
/// there is one for each.
fn figures(language: Language) -> Formatter {
    fn write(language: Language, value: &FluentValue<'_>) -> Option<String> {
        match value {
            FluentValue::Number(number) if number.options.use_grouping => {
                let digits = number.options.currency.as_deref().map_or_else(|| number.as_string(), Into::into);
                Some(number::decimal(language, &digits))
            }
            _ => None,
        }
    }
    match language {
        Language::Ar => |value, _| write(Language::Ar, value),
        Language::Fr => |value, _| write(Language::Fr, value),
        Language::En => |value, _| write(Language::En, value),
    }
}

fn format(bundle: &Bundle, language: Language, key: &str, args: &[(&str, Value<'_>)]) -> String {
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, countable(language, value))).collect();
    // What Fluent could not resolve stays visible as `{$name}`: better on paper than a hole.
    let mut faults = Vec::new();
    bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned()
}

/// The plural rules that Fluent uses here lost the "modulo 100" of Arabic: 103 files and 1,364 places would
/// take the form of a round hundred. So a large number goes in as a small one of the same form, and
/// carries its own digits in an option of Fluent that nothing else uses, for [`figures`] to write.
fn countable<'a>(language: Language, value: &Value<'a>) -> Value<'a> {
    if let (Language::Ar, FluentValue::Number(number)) = (language, value)
        && let Ok(count) = number.value.to_string().parse::<u64>()
        && count > 102
    {
        let mut number = number.clone();
        number.options.currency = Some(count.to_string());
        let form = u32::try_from(count % 100).unwrap_or_default();
        // 100, 101 and 102 have the form of the hundred, not that of 0, 1 and 2.
        number.value = f64::from(if form < 3 { form + 100 } else { form });
        return FluentValue::Number(number);
    }
    value.clone()
}

/// The keys of a file and the arguments each one uses, read from the lines: a message begins at the
/// margin, its continuation is indented, a variable is `$name`.
fn keys_of(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut keys: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in source.lines() {
        let begins = line.starts_with(|first: char| first.is_ascii_alphabetic());
        if let Some((key, _)) = line.split_once('=').filter(|_| begins) {
            keys.push((key.trim().to_owned(), BTreeSet::new()));
        }
        if let Some((_, names)) = keys.last_mut().filter(|_| !line.starts_with('#')) {
            names.extend(variables(line));
        }
    }
    keys
}

fn variables(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_in_every_language_with_the_same_arguments() {
        let catalogue = Catalogue::embedded().unwrap();
        let arabic = catalogue.keys(Language::Ar);
        assert!(!arabic.is_empty());
        for language in [Language::Fr, Language::En] {
            let other = catalogue.keys(language);
            let missing: Vec<_> = arabic.keys().filter(|key| !other.contains_key(*key)).collect();
            let extra: Vec<_> = other.keys().filter(|key| !arabic.contains_key(*key)).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, extra {extra:?}");
            for (key, names) in arabic {
                assert_eq!(Some(names), other.get(key), "{language} {key}");
            }
        }
    }

    #[test]
    fn money_is_written_with_the_office_word() {
        let catalogue = Catalogue::embedded().unwrap();
        for (language, expected) in [
            (Language::Ar, "1.234,50\u{A0}درهم"),
            (Language::Fr, "1.234,50\u{A0}DH"),
            (Language::En, "1,234.50\u{A0}MAD"),
        ] {
            let text =
                catalogue.plain(language, "format-money", &[("amount", number::amount(language, 123_450).into())]);
            assert_eq!(text, expected);
        }
        assert_eq!(catalogue.money(Language::Ar, 123_450), "\u{2068}1.234,50\u{2069}\u{A0}درهم");
    }

    #[test]
    fn numbers_are_grouped_and_choose_the_arabic_plural() {
        let catalogue = Catalogue::embedded().unwrap();
        for (count, expected) in [
            (0, "أي مقعد"),
            (1, "مقعد واحد"),
            (2, "مقعدان"),
            (3, "3 مقاعد"),
            (11, "11 مقعدا"),
            (100, "100 مقعد"),
            (102, "102 مقعد"),
            (105, "105 مقاعد"),
            (1200, "1.200 مقعد"),
            (1201, "1.201 مقعد"),
            (1364, "1.364 مقعدا"),
        ] {
            assert_eq!(catalogue.plain(Language::Ar, "format-places", &[("count", count.into())]), expected);
        }
        assert_eq!(catalogue.plain(Language::En, "format-places", &[("count", 1364.into())]), "1,364 places");
    }

    #[test]
    fn a_missing_key_shows_itself() {
        let catalogue = Catalogue::embedded().unwrap();
        assert!(!catalogue.has(Language::Ar, "no-such-key"));
        assert_eq!(catalogue.text(Language::Ar, "no-such-key", &[]), "no-such-key");
    }
}
