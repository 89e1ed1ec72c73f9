//! The texts a person reads, from the same catalogue as the screens.

use std::sync::LazyLock;

use awrach::i18n::{Catalogue, Language, Value};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| match Catalogue::embedded() {
    Ok(catalogue) => catalogue,
    Err(broken) => panic!("the catalogue of texts is broken: {broken}"),
});

/// The text of a key as the screens show it in this language; a key that does not exist fails the
/// journey, because no screen would ever show it.
#[track_caller]
pub fn text(lang: Language, key: &str, args: &[(&str, Value<'_>)]) -> String {
    assert!(CATALOGUE.has(lang, key), "{lang} has no text {key}");
    CATALOGUE.text(lang, key, args)
}
