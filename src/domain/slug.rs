//! States are enums with a stable slug: one macro, so that the database, the doors and the
//! catalogue all key by the same word and nobody matches on a translated label.

/// Declares an enum whose variants are stored, sent and translated by a stable slug.
///
/// Gives `ALL`, `slug()`, `FromStr`, serde and TypeScript forms; the store adds the column form.
#[macro_export]
macro_rules! slugs {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $slug:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
                 serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[allow(missing_docs, reason = "a variant is its slug")]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $slug)] $variant),+ }

        impl $name {
            /// Every value, in the order of the field's own life.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable word used in the database, at the doors and as catalogue key.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::slug::UnknownSlug;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|value| value.slug() == text)
                    .ok_or_else(|| $crate::domain::slug::UnknownSlug(text.to_owned()))
            }
        }

    };
}

/// A word that names no value of the enum it was read for.
#[derive(Debug, thiserror::Error)]
#[error("unknown slug `{0}`")]
pub struct UnknownSlug(pub String);

/// Most characters of a slug made from a name.
const LONGEST: usize = 48;

/// A slug that none of `taken` is: from a folded name's Latin letters and digits, or `stem` without any.
#[must_use]
pub fn fresh(folded: &str, stem: &str, taken: &[String]) -> String {
    let words: Vec<_> = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let joined: String = words.join("-").to_ascii_lowercase().chars().take(LONGEST).collect();
    let base = match joined.trim_matches('-') {
        "" => stem,
        some => some,
    };
    let free = |slug: &String| !taken.contains(slug);
    let numbered = (2u32..).map(|n| format!("{base}-{n}"));
    std::iter::once(base.to_owned()).chain(numbered).find(free).unwrap_or_else(|| base.to_owned())
}

/// Whether a text can be a slug: small Latin letters, digits and dashes, at most 80.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    (1..=80).contains(&text.len()) && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_slug_is_made_from_the_name_and_is_free() {
        let taken = ["travaux".to_owned(), "travaux-2".to_owned(), "reason".to_owned()];
        for (name, slug) in [
            ("pieces manquantes", "pieces-manquantes"),
            ("travaux", "travaux-3"),
            ("نقص في الوثائق", "reason-2"),
            ("", "reason-2"),
            ("awrach 2 : volet 1", "awrach-2-volet-1"),
        ] {
            assert_eq!(fresh(name, "reason", &taken), slug, "{name}");
            assert!(is_slug(&fresh(name, "reason", &taken)));
        }
        assert!(is_slug(&fresh(&"mot ".repeat(40), "reason", &[])));
        assert!(!is_slug("") && !is_slug("Majuscule") && !is_slug("a b") && !is_slug("é"));
    }
}
