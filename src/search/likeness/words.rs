//! The words of a body's name: what every such name says is parted from what names this one.

use super::sound::{Sound, is_arabic, sound};
use crate::search::fold::fold;
use std::collections::HashMap;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../presets/name-words.csv");

/// How much a word can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Association, cooperative, company: says the kind, which is known anyway.
    Kind,
    /// Of, for, the.
    Stop,
    /// What many bodies do or are: development, women, union.
    Generic,
    /// A number that tells a second body from the first.
    Number,
    /// A word that names.
    Name,
}

/// One word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Folded and without its article.
    pub text: String,
    /// As folded, article and all, for words that are written together or apart.
    pub raw: String,
    /// How it sounds.
    pub sound: Sound,
    /// What it means, as a French word of the list, so that a translation is known.
    pub meaning: Option<&'static str>,
    /// How much it can tell.
    pub class: Class,
}

impl Word {
    /// The keys under which a body is found by this word.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        let heard = if self.sound.key.is_empty() { &self.text } else { &self.sound.key };
        let own = (self.class != Class::Generic).then(|| heard.clone());
        own.into_iter().chain(self.meaning.map(|meaning| format!("@{meaning}"))).collect()
    }

    /// The key whose number of bearers says how rare the word is.
    #[must_use]
    pub fn rarity_key(&self) -> &str {
        if self.sound.key.is_empty() { &self.text } else { &self.sound.key }
    }
}

struct Listed {
    class: Class,
    meaning: &'static str,
}

static LIST: LazyLock<HashMap<String, Listed>> = LazyLock::new(|| {
    let mut list = HashMap::new();
    for line in WORDS.lines().skip(1) {
        let mut cells = line.split(',');
        let class = match cells.next() {
            Some("kind") => Class::Kind,
            Some("stop") => Class::Stop,
            Some("generic") => Class::Generic,
            _ => Class::Name,
        };
        let (arabic, french) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        let meaning = french.split(' ').next().unwrap_or_default();
        for word in arabic.split(' ').chain(french.split(' ')) {
            list.insert(fold(word), Listed { class, meaning });
        }
    }
    list
});

/// The words of a name that tell something, in their order.
#[must_use]
pub fn words(name: &str) -> Vec<Word> {
    let folded = fold(name);
    let mut found: Vec<Word> = Vec::new();
    let mut aim = false;
    for raw in folded.split(' ').filter(|part| !part.is_empty()) {
        let named = found.iter().any(|word| word.class == Class::Name);
        aim |= named && begins_aim(raw);
        let Some(mut word) = word(raw) else { continue };
        if aim && word.class == Class::Name {
            word.class = Class::Generic;
        }
        found.push(word);
    }
    join_initials(&folded, &mut found);
    found
}

/// After its name a body says what it is for: from there on words tell less, listed or not.
fn begins_aim(raw: &str) -> bool {
    let to = |rest: &str| rest.chars().count() >= 3;
    raw.strip_prefix('ل').is_some_and(to) || matches!(raw, "pour" | "de" | "des" | "d" | "du" | "for")
}

fn word(raw: &str) -> Option<Word> {
    if raw.chars().all(|c| c.is_ascii_digit()) {
        let text = raw.trim_start_matches('0').to_owned();
        return Some(Word { raw: raw.to_owned(), sound: Sound::default(), meaning: None, class: Class::Number, text });
    }
    let text = bare(raw);
    let listed = LIST.get(raw).or_else(|| LIST.get(&text));
    let class = listed.map_or(Class::Name, |listed| listed.class);
    if matches!(class, Class::Kind | Class::Stop) || text.chars().count() < 2 {
        return None;
    }
    let meaning = listed.map(|listed| listed.meaning);
    Some(Word { sound: sound(&text), raw: raw.to_owned(), meaning, class, text })
}

/// `A.M.D.` folds to single letters, which say nothing alone: together they are an acronym.
fn join_initials(folded: &str, found: &mut Vec<Word>) {
    let mut letters = String::new();
    for part in folded.split(' ').chain(["--"]) {
        if part.chars().count() == 1 && part.is_ascii() && part.chars().all(char::is_alphabetic) {
            letters.push_str(part);
            continue;
        }
        if letters.len() >= 3 {
            found.push(Word {
                raw: letters.clone(),
                sound: sound(&letters),
                meaning: None,
                class: Class::Name,
                text: letters.clone(),
            });
        }
        letters.clear();
    }
}

/// A word without what is written together with it: article, `and`, `for`, `in` in Arabic; article in Latin.
fn bare(raw: &str) -> String {
    if is_arabic(raw) { bare_arabic(raw) } else { bare_latin(raw) }
}

fn bare_arabic(raw: &str) -> String {
    for prefix in ["وبال", "ولل", "وال", "بال", "لل", "ال"] {
        if let Some(rest) = raw.strip_prefix(prefix)
            && (rest.chars().count() >= 3 || LIST.contains_key(rest))
        {
            return rest.to_owned();
        }
    }
    // One letter before a word is only taken off when a known word is left: it may be part of a name.
    for prefix in ["و", "ل", "ب"] {
        if let Some(rest) = raw.strip_prefix(prefix)
            && LIST.get(rest).is_some_and(|listed| listed.class == Class::Generic)
        {
            return rest.to_owned();
        }
    }
    raw.to_owned()
}

fn bare_latin(raw: &str) -> String {
    let letters: Vec<char> = raw.chars().collect();
    if letters.len() < 5 {
        return raw.to_owned();
    }
    if let Some(rest) = raw.strip_prefix("el").or_else(|| raw.strip_prefix("al")) {
        return rest.trim_start_matches('l').to_owned();
    }
    if letters.len() >= 6 && (raw.starts_with("ach") || raw.starts_with("ech")) {
        return letters.iter().skip(1).collect();
    }
    // The article takes the sound of the letter that follows: ennour, assalam, echchabab.
    if let [first, second, third, fourth, ..] = letters.as_slice()
        && matches!(first, 'a' | 'e' | 'i')
    {
        if second == third && matches!(second, 'n' | 's' | 'r' | 't' | 'd' | 'z' | 'c') {
            return letters.iter().skip(2).collect();
        }
        let digraph = letters.get(4);
        if letters.len() >= 7 && second == fourth && Some(third) == digraph {
            return letters.iter().skip(3).collect();
        }
    }
    raw.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn what_every_name_says_is_left_out() {
        assert_eq!(texts("جمعية الأمل للتنمية والثقافة"), ["امل", "تنميه", "ثقافه"]);
        assert_eq!(texts("Association Ennour pour le développement 2"), ["nour", "developpement", "2"]);
        assert_eq!(texts("Coopérative El Baraka"), ["baraka"]);
        assert_eq!(texts("جمعية عبد الله"), ["عبد", "الله"]);
        assert_eq!(texts("A.M.D.E."), ["amde"]);
        assert_eq!(texts("Ste Al-Amana SARL-AU"), ["amana"]);
        assert_eq!(texts(""), [""; 0]);
    }

    #[test]
    fn a_translation_has_the_same_meaning() {
        let meaning = |name: &str| words(name).iter().filter_map(|word| word.meaning).collect::<Vec<_>>();
        assert_eq!(meaning("جمعية الأمل للتنمية"), meaning("Association Espoir de développement"));
    }
}
