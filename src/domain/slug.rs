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
