//! Comparing two bodies: word by word, then name by name, then with all that is known.

use super::sound::{Sound, fits, is_arabic, same_form, sound};
use super::words::{Class, Word};
use super::{Because, Profile, Rarity, Reason, Someone, Strength};
use std::cell::OnceCell;
use strsim::osa_distance;

/// A name that scores this much is most likely the same one.
pub const LIKELY: u32 = 720;
/// A name that scores this much is worth a look.
pub const POSSIBLE: u32 = 520;

/// What comparing two bodies found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// How much speaks for one body.
    pub strength: Strength,
    /// For the order of candidates, per thousand.
    pub score: u32,
    /// Why, the strongest first.
    pub because: Vec<Because>,
}

/// How alike two names are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameLikeness {
    /// Per thousand.
    pub score: u32,
    /// What of the two names was alike.
    pub reason: Reason,
}

/// Compares all that is known of two bodies; nothing when nothing speaks for one.
#[must_use]
pub fn compare(a: &Profile, b: &Profile, rarity: &Rarity) -> Option<Likeness> {
    let same = |one: &str, other: &str| !one.is_empty() && one == other;
    let mut because = Vec::new();
    let mut add = |reason, who: &str| because.push(Because { reason, who: who.to_owned() });
    let name = names(a, b, rarity);
    let mut certain = false;
    for (reason, one, other) in [(Reason::Ice, &a.ice, &b.ice), (Reason::Rib, &a.rib, &b.rib)] {
        if same(one, other) {
            add(reason, "");
            certain = true;
        }
    }
    let register = same_register(a, b);
    if register {
        add(Reason::Register, "");
    }
    let named = name.filter(|name| name.score >= POSSIBLE);
    if let Some(name) = named {
        add(name.reason, "");
    }
    let mut people = 0;
    for (reason, someone) in shared_people(&a.people, &b.people) {
        add(reason, &someone.name);
        people += 1;
    }
    if same(&a.phone, &b.phone) {
        add(Reason::Phone, "");
        people += 1;
    }
    let score = name.map_or(0, |name| name.score);
    let strength = if certain {
        Strength::Certain
    } else if score >= LIKELY || (score >= POSSIBLE && (register || people > 0)) {
        Strength::Likely
    } else if named.is_some() || register || people > 0 {
        Strength::Possible
    } else {
        return None;
    };
    if named.is_some() && same(&a.commune, &b.commune) {
        because.push(Because { reason: Reason::Commune, who: String::new() });
    }
    let shared = u32::from(certain) * 2000 + u32::from(register) * 300 + people * 150;
    Some(Likeness { strength, score: score + shared, because })
}

/// A register number alone repeats from one authority to the next: authority or commune must be the same.
fn same_register(a: &Profile, b: &Profile) -> bool {
    let ((one, by), (other, with)) = (&a.register, &b.register);
    one.chars().count() >= 3
        && one == other
        && a.kind == b.kind
        && ((!by.is_empty() && by == with) || (!a.commune.is_empty() && a.commune == b.commune))
}

fn shared_people<'a>(a: &'a [Someone], b: &[Someone]) -> Vec<(Reason, &'a Someone)> {
    let mut shared: Vec<(Reason, &Someone)> = Vec::new();
    for one in a {
        let by_card = b.iter().any(|other| !one.cin.is_empty() && one.cin == other.cin);
        let by_phone = b.iter().any(|other| !one.phone.is_empty() && one.phone == other.phone);
        let known = shared.iter().any(|(_, before)| {
            (before.cin == one.cin && !one.cin.is_empty()) || (before.phone == one.phone && !one.phone.is_empty())
        });
        if (by_card || by_phone) && !known {
            shared.push((if by_card { Reason::Person } else { Reason::PersonPhone }, one));
        }
    }
    shared
}

/// How alike the names of two bodies are, with what kind and commune say about it.
#[must_use]
pub fn names(a: &Profile, b: &Profile, rarity: &Rarity) -> Option<NameLikeness> {
    let spelled = spelled(a, b, rarity);
    let short = short_names(a, b);
    let mut best = match (spelled, short) {
        (Some(spelled), Some(short)) if short.score > spelled.score => short,
        (Some(spelled), _) => spelled,
        (None, short) => short?,
    };
    if !a.commune.is_empty() && !b.commune.is_empty() {
        if a.commune == b.commune {
            best.score = (best.score + 30).min(1000);
        } else {
            // The same name stands in many communes, of heroes above all.
            best.score = best.score.saturating_sub(290);
        }
    }
    if a.kind != b.kind {
        // A cooperative often grows out of an association and keeps its name: two bodies.
        best.score = best.score.saturating_sub(120).min(LIKELY - 30);
    }
    Some(best)
}

/// Script against the same script; Arabic leads, for it is the script of the receipt.
fn spelled(a: &Profile, b: &Profile, rarity: &Rarity) -> Option<NameLikeness> {
    let side =
        |one: &[Word], other: &[Word]| (!one.is_empty() && !other.is_empty()).then(|| lists(one, other, a, b, rarity));
    let of = |score: u32, reason: Reason| NameLikeness { score, reason };
    let plain = |score: u32| of(score, if score >= 990 { Reason::SameName } else { Reason::NearName });
    match (side(&a.ar, &b.ar), side(&a.fr, &b.fr)) {
        (Some(ar), Some(fr)) => {
            let both = (2 * ar + fr) / 3;
            if ar >= LIKELY && fr < POSSIBLE {
                // One may have been translated and the other written by its sound.
                let across = side(&a.fr, &b.ar).into_iter().chain(side(&a.ar, &b.fr)).max().unwrap_or(0);
                return Some(plain(if across >= LIKELY { ar } else { both.min(660) }));
            }
            if ar < POSSIBLE && fr >= LIKELY {
                // Amal may be hope or work: the Arabic letters tell.
                return Some(plain(both.min(POSSIBLE + 60)));
            }
            Some(plain(both.max(if ar >= LIKELY && fr >= POSSIBLE { ar.min(fr + 200) } else { 0 })))
        }
        // Both are known in Arabic: how one of them is also spelt says nothing against it.
        (Some(one), None) => Some(plain(one)),
        (None, Some(one)) => {
            // The Arabic of one against the French of the other may still speak for it.
            let across = side(&a.ar, &b.fr).into_iter().chain(side(&a.fr, &b.ar)).max().unwrap_or(0);
            Some(if across >= LIKELY && one < LIKELY { of(across - 20, Reason::Sound) } else { plain(one) })
        }
        (None, None) => {
            let across = side(&a.ar, &b.fr).into_iter().chain(side(&a.fr, &b.ar)).max()?;
            Some(of(across, Reason::Sound))
        }
    }
}

/// A short name against a short name, or against the initials or the only word of the other.
fn short_names(a: &Profile, b: &Profile) -> Option<NameLikeness> {
    let found = |score| Some(NameLikeness { score, reason: Reason::Acronym });
    let long = |text: &str| text.chars().count() >= 3;
    if long(&a.acronym) && a.acronym == b.acronym {
        return found(if a.acronym.chars().count() >= 4 { 760 } else { 640 });
    }
    for (one, other) in [(a, b), (b, a)] {
        let only = match one.fr.as_slice() {
            [word] if word.class == Class::Name => Some(&word.raw),
            _ => None,
        };
        let shorts = [Some(&one.acronym).filter(|_| one.fr.is_empty() && one.ar.is_empty()), only];
        for short in shorts.into_iter().flatten().filter(|short| long(short)) {
            let whole = short.chars().count() >= 4;
            if *short == other.acronym || (whole && other.initials.contains(short)) {
                return found(if whole { 800 } else { 700 });
            }
        }
        if long(&one.acronym)
            && one.acronym.chars().count() >= 4
            && other.acronym.is_empty()
            && other.initials.contains(&one.acronym)
        {
            return found(540);
        }
    }
    None
}

/// How two words are alike, per thousand.
fn alike(a: &Word, b: &Word) -> u32 {
    if a.class == Class::Number || b.class == Class::Number {
        return if a.class == b.class && a.text == b.text { 1000 } else { 0 };
    }
    if a.text == b.text {
        return 1000;
    }
    if a.meaning.is_some() && a.meaning == b.meaning {
        return 960;
    }
    if a.class == Class::Generic && b.class == Class::Generic && slipped(a, b) {
        return 850;
    }
    match (is_arabic(&a.text), is_arabic(&b.text)) {
        (true, true) => near(&a.text, &b.text, confused_arabic),
        (false, false) => {
            if same_form(&a.sound.form, &b.sound.form) {
                return 950;
            }
            if a.sound.key == b.sound.key && a.sound.key.len() >= 3 && same_letters(&a.sound.form, &b.sound.form) {
                return 860;
            }
            near(&a.text, &b.text, |_, _| false).max(near(&a.sound.form, &b.sound.form, |_, _| false))
        }
        (true, false) => across(a, b),
        (false, true) => across(b, a),
    }
}

/// The same sounds in another order of vowels: ighrem, igherm.
fn same_letters(a: &str, b: &str) -> bool {
    let sorted = |form: &str| {
        let mut letters: Vec<char> = form.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(a) == sorted(b)
}

fn across(arabic: &Word, latin: &Word) -> u32 {
    let own = heard_alike(&arabic.sound, &latin.sound);
    // What looked like an article may have been the word itself.
    if own == 0 && latin.raw != latin.text { heard_alike(&arabic.sound, &sound(&latin.raw)) } else { own }
}

fn heard_alike(arabic: &Sound, latin: &Sound) -> u32 {
    let letters = arabic.key.chars().count();
    if arabic.key == latin.key && letters >= 1 {
        return match (fits(&arabic.form, &latin.form), letters) {
            (true, 1) => 830,
            (true, _) => 930,
            (false, 4..) => 780,
            (false, _) => 0,
        };
    }
    if letters >= 4 && one_apart(&arabic.key, &latin.key) { 760 } else { 0 }
}

/// Whether one letter was typed wrong, left out, added or swapped; lengths tell most words apart at once.
fn one_apart(a: &str, b: &str) -> bool {
    a.chars().count().abs_diff(b.chars().count()) <= 1 && osa_distance(a, b) == 1
}

/// Letters that are mixed up in Moroccan spelling of Arabic.
fn confused_arabic(a: char, b: char) -> bool {
    const SETS: [&str; 6] = ["ضظد", "تطث", "سص", "ذد", "جكق", "غق"];
    SETS.iter().any(|set| set.contains(a) && set.contains(b))
}

/// Typing errors: the shorter a word, the less may differ before it is another word.
fn near(a: &str, b: &str, confused: fn(char, char) -> bool) -> u32 {
    let (a_letters, b_letters) = (a.chars().count(), b.chars().count());
    let (short, long) = (a_letters.min(b_letters), a_letters.max(b_letters));
    if long - short > 2 || short < 2 {
        return 0;
    }
    let distance = osa_distance(a, b);
    if distance > 2 {
        return 0;
    }
    let (one, other): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let slip = distance == 1 && (doubled(&one, &other) || mixed_up(&one, &other, confused));
    match (short, distance) {
        (3.., 1) if slip => 900,
        (6.., 1) => 870,
        (5, 1) if long == 5 && one.first() == other.first() && one.last() == other.last() => 750,
        (9.., 2) => 820,
        _ => 0,
    }
}

/// One letter differs in words that count little, or beside others that are the same.
fn slipped(a: &Word, b: &Word) -> bool {
    let short = a.raw.chars().count().min(b.raw.chars().count());
    short >= 5 && a.class != Class::Number && b.class != Class::Number && one_apart(&a.raw, &b.raw)
}

/// One letter more, beside its twin.
fn doubled(one: &[char], other: &[char]) -> bool {
    let squeeze = |letters: &[char]| {
        let mut kept = letters.to_vec();
        kept.dedup();
        kept
    };
    one.len() != other.len() && squeeze(one) == squeeze(other)
}

/// One letter that is mixed up with another.
fn mixed_up(one: &[char], other: &[char], confused: fn(char, char) -> bool) -> bool {
    let differing: Vec<(char, char)> = one.iter().zip(other).filter(|(a, b)| a != b).map(|(a, b)| (*a, *b)).collect();
    one.len() == other.len() && matches!(differing.as_slice(), [(a, b)] if confused(*a, *b))
}

/// What is left of a name when everything alike was taken out of both.
#[derive(Default)]
struct Rest {
    whole: u32,
    matched: u32,
    name: bool,
    generic: bool,
}

/// How alike two lists of words are: what weighs on both sides, matched and not.
fn lists(one: &[Word], other: &[Word], a: &Profile, b: &Profile, rarity: &Rarity) -> u32 {
    let pairs = matched(one, other, rarity);
    // What one script says of its aim may be said with words of the other that no list holds.
    let translated = one.iter().chain(other).any(|word| is_arabic(&word.raw))
        && one.iter().chain(other).any(|word| !is_arabic(&word.raw) && word.class != Class::Number);
    let quality = |i: usize, left: bool| {
        let fits = |(x, y, quality): &(Vec<usize>, Vec<usize>, u32)| {
            let side = if left { x } else { y };
            side.contains(&i).then_some(*quality)
        };
        pairs.iter().find_map(fits)
    };
    let rest = |words: &[Word], left: bool| {
        let mut rest = Rest::default();
        for (i, word) in words.iter().enumerate() {
            let found = quality(i, left);
            // The town in a name says where, which the commune says too: left out, it costs little.
            let only_where = found.is_none() && is_place(word, a, b);
            let loose = found.is_none() && translated && word.class == Class::Generic;
            let weight = if only_where {
                4
            } else if loose {
                2
            } else {
                rarity.weight(word)
            };
            rest.whole += weight * 1000;
            rest.matched += weight * found.unwrap_or(0);
            if found.is_none() && !only_where {
                rest.name |= word.class != Class::Generic;
                rest.generic |= word.class == Class::Generic && !translated;
            }
        }
        rest
    };
    let (left, right) = (rest(one, true), rest(other, false));
    let whole = (left.whole + right.whole) / 1000;
    if whole == 0 {
        return 0;
    }
    let score = (left.matched + right.matched) / whole;
    // Each has a word of its own: two names, however much else is the same.
    let both_name = left.name && right.name;
    let both_generic = left.generic && right.generic;
    if both_name {
        score.min(500)
    } else if both_generic || (left.name && right.generic) || (left.generic && right.name) {
        score.min(640)
    } else if left.name || right.name {
        // One has a further word that names: generations of hope are not hope.
        score.min(LIKELY - 60)
    } else {
        score
    }
}

fn is_place(word: &Word, a: &Profile, b: &Profile) -> bool {
    word.class == Class::Name && a.place.iter().chain(&b.place).any(|place| alike(word, place) >= 800)
}

type Pair = (Vec<usize>, Vec<usize>, u32);

/// Pairs words, the best first; two words of one side may be one word of the other.
fn matched(one: &[Word], other: &[Word], rarity: &Rarity) -> Vec<Pair> {
    let mut all: Vec<(u32, Pair)> = Vec::new();
    for (i, a) in one.iter().enumerate() {
        for (j, b) in other.iter().enumerate() {
            let quality = alike(a, b);
            if quality > 0 {
                all.push((quality * rarity.weight(a).max(rarity.weight(b)), (vec![i], vec![j], quality)));
            }
        }
    }
    for (i, j, quality) in joined(one, other) {
        all.push((quality * 40, (vec![i, i + 1], vec![j], quality)));
    }
    for (j, i, quality) in joined(other, one) {
        all.push((quality * 40, (vec![i], vec![j, j + 1], quality)));
    }
    all.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let mut kept: Vec<Pair> = Vec::new();
    for (_, pair) in all {
        let free = |(x, y, _): &Pair| !x.iter().any(|i| pair.0.contains(i)) && !y.iter().any(|j| pair.1.contains(j));
        if kept.iter().all(free) {
            kept.push(pair);
        }
    }
    kept.extend(slip_beside(one, other, &kept));
    kept
}

/// Beside a word that names and is the same, one letter of difference in another is a slip.
fn slip_beside(one: &[Word], other: &[Word], kept: &[Pair]) -> Option<Pair> {
    let names = |words: &[Word], i: usize| words.get(i).is_some_and(|word| word.class == Class::Name);
    let sure = kept.iter().any(|(x, _, quality)| *quality >= 950 && x.iter().any(|i| names(one, *i)));
    let open = |words: &[Word], left: bool| {
        let taken = |i: &usize| kept.iter().any(|(x, y, _)| if left { x.contains(i) } else { y.contains(i) });
        (0..words.len()).filter(|i| names(words, *i) && !taken(i)).collect::<Vec<_>>()
    };
    match (open(one, true).as_slice(), open(other, false).as_slice()) {
        ([i], [j]) if sure && slipped(one.get(*i)?, other.get(*j)?) => Some((vec![*i], vec![*j], 780)),
        _ => None,
    }
}

/// Two neighbouring words that together are one word of the other name.
fn joined(apart: &[Word], together: &[Word]) -> Vec<(usize, usize, u32)> {
    let mut found = Vec::new();
    for (i, pair) in apart.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        if first.class == Class::Number || second.class == Class::Number {
            continue;
        }
        let pair = RunTogether::of(first, second);
        for (j, word) in together.iter().enumerate() {
            let Some(score) = pair.is_one(word) else { continue };
            // One of the two alone is that word already: the other only stands beside it.
            if alike(first, word) == 0 && alike(second, word) == 0 {
                found.push((i, j, score));
            }
        }
    }
    found
}

/// Two neighbouring words run together; their common sound is made when the first word comes near it in length.
struct RunTogether<'w> {
    first: &'w Word,
    second: &'w Word,
    written: [String; 2],
    letters: [usize; 2],
    heard: OnceCell<Sound>,
}

/// By how many letters the sound of a pair may differ in length from that of its parts: the article, a letter
/// that meets its twin.
const MEETING: usize = 3;

impl<'w> RunTogether<'w> {
    fn of(first: &'w Word, second: &'w Word) -> Self {
        let written = [format!("{}{}", first.raw, second.raw), format!("{}{}", first.text, second.text)];
        let letters = written.each_ref().map(|text| text.chars().count());
        Self { first, second, written, letters, heard: OnceCell::new() }
    }

    /// How sure it is that the pair is this one word, per thousand.
    fn is_one(&self, word: &Word) -> Option<u32> {
        if self.written.iter().any(|text| *text == word.raw || *text == word.text) {
            return Some(1000);
        }
        (self.is_close(word) || self.is_heard(word)).then_some(860)
    }

    fn is_close(&self, word: &Word) -> bool {
        let letters = word.text.chars().count();
        self.written
            .iter()
            .zip(self.letters)
            .any(|(text, own)| own.abs_diff(letters) <= 2 && near(text, &word.text, confused_arabic) > 0)
    }

    fn is_heard(&self, word: &Word) -> bool {
        let parts = self.first.sound.key.len() + self.second.sound.key.len();
        if parts.abs_diff(word.sound.key.len()) > MEETING {
            return false;
        }
        let heard = self.heard.get_or_init(|| sound(&format!("{}{}", self.first.text, self.second.raw)));
        let letters = heard.key.len().min(word.sound.key.len());
        (heard.key == word.sound.key && letters >= 4) || (letters >= 5 && one_apart(&heard.key, &word.sound.key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::organisation::{Identity, Kind};

    fn profile(ar: &str, fr: &str) -> Profile {
        let mut identity = Identity::blank(Kind::Association);
        identity.name_ar = ar.into();
        identity.name_fr = fr.into();
        Profile::of(&identity, ("", ""))
    }

    fn score(one: (&str, &str), other: (&str, &str)) -> u32 {
        let rarity = Rarity { total: 200, ..Rarity::default() };
        names(&profile(one.0, one.1), &profile(other.0, other.1), &rarity).map_or(0, |name| name.score)
    }

    #[test]
    fn spellings_of_one_name_meet() {
        for (one, other) in [
            (("جمعية الأمل للتنمية", ""), ("جمعيه الامل للتنميه", "")),
            (("جمعية الأمل للتنمية", ""), ("", "Association Al Amal pour le développement")),
            (("جمعية الأمل", ""), ("", "Association Espoir")),
            (("", "Association Ennour"), ("", "Assoc. An-Nour")),
            (("جمعية عبد الرحمان", ""), ("جمعية عبدالرحمن", "")),
            (("تعاونية تيسغنين", ""), ("تعاونية تيسغنن", "")),
            (("", "Association Tifaouine"), ("", "Association Tifawin")),
            (("جمعية النهضة", ""), ("جمعية النهظة", "")),
        ] {
            assert!(score(one, other) >= LIKELY, "{one:?} {other:?} {}", score(one, other));
            assert_eq!(score(one, other), score(other, one));
        }
    }

    #[test]
    fn names_that_look_alike_stay_apart() {
        for (one, other) in [
            (("جمعية الأمل", ""), ("جمعية العمل", "")),
            (("جمعية الأمل", "Association Amal"), ("جمعية العمل", "Association Amal")),
            (("جمعية الأمل", "Association Amal"), ("جمعية العمل", "")),
            (("جمعية النور للثقافة", ""), ("جمعية النور للرياضة", "")),
            (("جمعية النور 1", ""), ("جمعية النور 2", "")),
            (("جمعية الأمل أكادير", ""), ("جمعية الأمل تيزنيت", "")),
            (("جمعية الوفاق", ""), ("جمعية الوفاء", "")),
            (("جمعية السلام", ""), ("", "Association Salima")),
            (("جمعية الرحمة", ""), ("جمعية الرحيمة", "")),
            (("", "Association Nassim"), ("", "Association Nasser")),
        ] {
            assert!(score(one, other) < LIKELY, "{one:?} {other:?} {}", score(one, other));
        }
    }
}
