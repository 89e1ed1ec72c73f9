//! Whether two bodies may be one: what they share, how much that says, and why. It shows candidates with
//! their reasons and never decides; two bodies with the same name are common, and one with two spellings too.
//!
//! All weights and scores are whole numbers; a score is per thousand.

mod compare;
pub mod person;
pub mod sound;
pub mod words;

pub use compare::{Likeness, compare, names};

use crate::domain::organisation::{Identity, Kind};
use crate::search::fold::fold;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;
use words::{Class, Word, words};

crate::slugs! {
    /// How much speaks for two bodies being one.
    Strength { Certain = "certain", Likely = "likely", Possible = "possible" }
}

crate::slugs! {
    /// Why two bodies may be one.
    Reason {
        Ice = "ice", Rib = "rib", Register = "register", SameName = "same-name", NearName = "near-name",
        Sound = "sound", Acronym = "acronym", Person = "person", PersonPhone = "person-phone", Phone = "phone",
        Commune = "commune",
    }
}

/// One reason, with the name of the person or the number it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Because {
    /// Which reason.
    pub reason: Reason,
    /// Whose card or phone; empty for other reasons.
    pub who: String,
}

/// A person of a body, as far as one can be recognised by a card or a phone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Someone {
    /// Name in whatever script is known.
    pub name: String,
    /// Card.
    pub cin: String,
    /// Phone in E.164.
    pub phone: String,
}

/// What a body can be recognised by.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Kind.
    pub kind: Kind,
    /// Words of its Arabic name.
    pub ar: Vec<Word>,
    /// Words of its French name.
    pub fr: Vec<Word>,
    /// Folded short name, without blanks.
    pub acronym: String,
    /// Initials of the French name, without and with its small words.
    pub initials: [String; 2],
    /// Seat's commune, code.
    pub commune: String,
    /// Words of the commune's name in both scripts: in a name they only say where.
    pub place: Vec<Word>,
    /// Common enterprise identifier.
    pub ice: String,
    /// Bank identity.
    pub rib: String,
    /// Folded number of receipt or register, and the authority that gave it.
    pub register: (String, String),
    /// The body's own phone.
    pub phone: String,
    /// Board and contact.
    pub people: Vec<Someone>,
}

impl Profile {
    /// What a body can be recognised by; the commune is given by its two names.
    #[must_use]
    pub fn of(identity: &Identity, commune: (&str, &str)) -> Self {
        let people = identity
            .people()
            .map(|(_, _, person)| Someone {
                name: if person.name_ar.is_empty() { &person.name_fr } else { &person.name_ar }.clone(),
                cin: person.cin.clone(),
                phone: person.phone.clone(),
            })
            .filter(|someone| !someone.cin.is_empty() || !someone.phone.is_empty())
            .collect();
        let mut place = words(commune.0);
        place.extend(words(commune.1));
        Self {
            kind: identity.kind,
            ar: words(&identity.name_ar),
            fr: words(&identity.name_fr),
            acronym: fold(&identity.acronym).replace(' ', ""),
            initials: initials(&identity.name_fr),
            commune: identity.commune.clone(),
            place,
            ice: identity.ice.clone(),
            rib: identity.rib.clone(),
            register: (fold(&identity.register_number).replace(' ', ""), fold(&identity.register_authority)),
            phone: identity.phone.clone(),
            people,
        }
    }

    /// Whether there is anything to look for yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.keys().is_empty()
    }

    /// The rows of the radar's index: kind of key, key, word.
    #[must_use]
    pub fn keys(&self) -> Vec<(&'static str, String, String)> {
        let mut keys = Vec::new();
        for word in self.ar.iter().chain(&self.fr).filter(|word| word.class != Class::Number) {
            keys.extend(word.keys().into_iter().map(|key| ("word", key, word.text.clone())));
        }
        let mut whole = |kind, key: &str| {
            if !key.is_empty() {
                keys.push((kind, key.to_owned(), String::new()));
            }
        };
        whole("ice", &self.ice);
        whole("rib", &self.rib);
        whole("receipt", &self.register.0);
        whole("phone", &self.phone);
        for short in std::iter::once(&self.acronym).chain(&self.initials).filter(|short| short.chars().count() >= 3) {
            whole("acronym", short);
        }
        for someone in &self.people {
            whole("cin", &someone.cin);
            whole("phone", &someone.phone);
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// First letters of a French name: of all its words of more than three letters, and of all its words.
fn initials(name: &str) -> [String; 2] {
    let folded = fold(name);
    let first = |least: usize| -> String {
        let long = folded.split(' ').filter(|word| word.chars().count() >= least);
        long.filter_map(|word| word.chars().next()).collect()
    };
    [first(4), first(1)]
}

/// How many bodies of an office bear each word.
#[derive(Debug, Clone, Default)]
pub struct Rarity {
    /// Bodies in all.
    pub total: u32,
    /// Bearers by key; a word that is not there has none.
    pub bodies: HashMap<String, u32>,
}

impl Rarity {
    /// What a word weighs: 5 for what many bodies do, up to some 45 for a name that nobody else bears.
    #[must_use]
    pub fn weight(&self, word: &Word) -> u32 {
        match word.class {
            Class::Kind | Class::Stop => 0,
            Class::Generic => 5,
            Class::Number => 24,
            Class::Name => {
                let bodies = self.bodies.get(word.rarity_key()).copied().unwrap_or(0);
                // A small office says little about rarity: sixty-four bodies are assumed besides its own.
                let share = (self.total + 64) / (bodies + 1);
                9 + 3 * share.max(1).ilog2()
            }
        }
    }
}
