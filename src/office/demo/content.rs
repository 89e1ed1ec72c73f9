//! The demo's words, and the dice that pick among them.

use super::OfficeError;
use crate::access::Role;
use crate::domain::call::Channel;
use crate::domain::limit::Caps;
use crate::domain::lot::Lot;
use crate::domain::organisation::{BoardMember, Identity, Kind, Person, Post, Receipt, Sex};
use crate::office::house::OfficeIdentity;
use crate::office::session::AgendaItem;
use crate::store::StoreError;
use chrono::Datelike;
use serde::Deserialize;

const DEMO: &str = include_str!("../../presets/demo.json");

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DemoAccount {
    pub name: String,
    pub role: Role,
    pub display_ar: String,
    pub display_fr: String,
    /// Domains a reviewer knows.
    #[serde(default)]
    pub domains: Vec<String>,
}

#[derive(Deserialize, Clone)]
pub(super) struct Words {
    pub ar: String,
    pub fr: String,
}

#[derive(Deserialize, Clone)]
pub(super) struct FirstName {
    pub ar: String,
    pub fr: String,
    pub woman: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DemoOrganisation {
    pub kind: Kind,
    pub name_ar: String,
    pub name_fr: String,
    #[serde(default)]
    pub acronym: String,
}

#[derive(Deserialize, Clone)]
#[serde(rename_all = "camelCase")]
pub(super) struct DemoProject {
    pub domain: String,
    pub title_ar: String,
    pub title_fr: String,
    pub summary_ar: String,
    pub summary_fr: String,
}

#[derive(Deserialize, Clone)]
pub(super) struct DemoMember {
    pub name: String,
    pub capacity: String,
}

/// Everything the demo says.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Content {
    #[serde(deserialize_with = "office")]
    pub office: OfficeIdentity,
    pub accounts: Vec<DemoAccount>,
    pub lots: Vec<Lot>,
    pub channels: Vec<Channel>,
    pub caps: Caps,
    pub communes: Vec<String>,
    pub members: Vec<DemoMember>,
    pub session: DemoSession,
    pub first_names: Vec<FirstName>,
    pub family_names: Vec<Words>,
    pub organisations: Vec<DemoOrganisation>,
    pub projects: Vec<DemoProject>,
    pub comments: Vec<Words>,
    pub services: Vec<Words>,
    pub streets: Vec<Words>,
    pub exclusion: Words,
    pub seen_by_officer: Words,
    pub objectives: Vec<Words>,
    pub answers: Vec<DemoAnswer>,
    pub budget: Vec<Words>,
}

/// What is said in the session.
#[derive(Deserialize, Clone)]
pub(super) struct DemoSession {
    pub early: String,
    pub departure: String,
    pub recusal: String,
    pub agenda: Vec<AgendaItem>,
}

/// Something an applicant might answer to a criterion.
#[derive(Deserialize, Clone)]
pub(super) struct DemoAnswer {
    pub criterion: String,
    pub ar: String,
    pub fr: String,
}

/// The preset leaves the language out: it is the person's own choice.
fn office<'de, D: serde::Deserializer<'de>>(from: D) -> Result<OfficeIdentity, D::Error> {
    let mut office = serde_json::Map::deserialize(from)?;
    office.insert("language".into(), "ar".into());
    serde_json::from_value(office.into()).map_err(serde::de::Error::custom)
}

impl Content {
    pub(super) fn load() -> Result<Self, OfficeError> {
        serde_json::from_str(DEMO).map_err(|error| StoreError::Damaged(error.to_string()).into())
    }
}

/// SplitMix64: small, and the same on every machine.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A whole number from `least` to `most`, both included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = u64::try_from(most - least + 1).unwrap_or(1).max(1);
        least + i64::try_from(self.roll() % span).unwrap_or(0)
    }

    /// One of a list.
    pub(super) fn pick<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        let most = i64::try_from(list.len()).unwrap_or(0) - 1;
        let at = usize::try_from(self.between(0, most.max(0))).unwrap_or(0);
        list.get(at).cloned()
    }
}

/// Key that makes a number of `digits` divisible by 97 once it is appended.
fn with_key(digits: &str) -> String {
    let rest = format!("{digits}00").chars().filter_map(|c| c.to_digit(10)).fold(0, |rest, d| (rest * 10 + d) % 97);
    format!("{digits}{:02}", 97 - rest)
}

impl super::Making<'_, '_> {
    /// A fictitious applicant: the names of the list, identifiers that hold but belong to nobody.
    pub(super) fn identity(&mut self, i: usize) -> Option<Identity> {
        let count = self.content.organisations.len().max(1);
        let (kind, mut name_ar, mut name_fr, acronym) = {
            let named = self.content.organisations.get(i % count)?;
            (named.kind, named.name_ar.clone(), named.name_fr.clone(), named.acronym.clone())
        };
        if i >= count {
            name_ar = format!("{name_ar} {}", i / count + 1);
            name_fr = format!("{name_fr} {}", i / count + 1);
        }
        let street = self.dice.pick(&self.content.streets)?;
        // Old enough, and with a mandate that still runs: what stands against a file is put into it on purpose.
        let now = i64::from(self.today.year());
        let year = self.dice.between(now - 18, now - 3);
        let mandate = self.dice.between(now - 2, now - 1);
        Some(Identity {
            kind,
            name_ar,
            name_fr,
            acronym,
            commune: self.dice.pick(&self.content.communes)?,
            address_ar: street.ar,
            address_fr: street.fr,
            founded: format!("{year}-{:02}-{:02}", self.dice.between(1, 12), self.dice.between(1, 28)),
            register_number: format!("{}/{year}", self.dice.between(10, 990)),
            register_date: format!("{year}"),
            register_authority: self.content.office.city_ar.clone(),
            receipt: (kind == Kind::Association).then_some(Receipt::Final),
            approved_on: if kind == Kind::Cooperative { format!("{year}") } else { String::new() },
            ice: if kind == Kind::Association { String::new() } else { with_key(&format!("99{:011}", i + 1)) },
            tax_id: String::new(),
            cnss: format!("{:07}", 9_000_000 + i % 1_000_000),
            rib: with_key(&format!("999780{:016}", i + 1)),
            phone: format!("05280{:05}", i % 100_000),
            email: String::new(),
            mandate_start: format!("{mandate}-03-01"),
            mandate_end: format!("{}-02-28", mandate + 4),
            president: self.person(i)?,
            treasurer: self.person(i + 20_000)?,
            contact: Person::default(),
            members: self.members(i, kind)?,
        })
    }

    /// One of a crowd: a name of the list with a family's or two, numbers of its own.
    pub(super) fn one_of_many(&mut self, i: usize, communes: &[String]) -> Option<Identity> {
        let mut one = self.identity(i % self.content.organisations.len().max(1))?;
        let families = self.content.family_names.clone();
        for _ in 0..self.dice.between(1, 2) {
            let family = self.dice.pick(&families)?;
            one.name_ar = format!("{} {}", one.name_ar, family.ar);
            one.name_fr = format!("{} {}", one.name_fr, family.fr);
        }
        one.commune = self.dice.pick(communes)?;
        if one.kind != Kind::Association {
            one.ice = with_key(&format!("98{:011}", i + 1));
        }
        one.rib = with_key(&format!("998780{:016}", i + 1));
        one.phone = format!("0529{:06}", i % 1_000_000);
        let people = [&mut one.president, &mut one.treasurer];
        for (n, person) in people.into_iter().chain(one.members.iter_mut().map(|member| &mut member.person)).enumerate()
        {
            person.cin = format!("X{}{:06}", char::from(b'A' + u8::try_from(n % 26).unwrap_or(0)), i % 1_000_000);
            person.phone = format!("06{:02}{:06}", 10 + n % 80, i % 1_000_000);
        }
        Some(one)
    }

    fn person(&mut self, i: usize) -> Option<Person> {
        let (first, family) = (self.dice.pick(&self.content.first_names)?, self.dice.pick(&self.content.family_names)?);
        Some(Person {
            name_ar: format!("{} {}", first.ar, family.ar),
            name_fr: format!("{} {}", first.fr, family.fr),
            cin: format!("XX{:05}", (i * 37) % 100_000),
            phone: format!("06000{:05}", (i * 53) % 100_000),
            sex: Some(if first.woman { Sex::Woman } else { Sex::Man }),
        })
    }

    /// The rest of a board: associations and cooperatives have one, companies a manager alone.
    fn members(&mut self, i: usize, kind: Kind) -> Option<Vec<BoardMember>> {
        let posts: &[Post] = match kind {
            Kind::Association => &[Post::VicePresident, Post::Secretary, Post::Member],
            Kind::Cooperative => &[Post::Secretary],
            Kind::Enterprise => &[],
        };
        let member =
            |(n, post): (usize, &Post)| Some(BoardMember { post: *post, person: self.person(50_000 + i * 3 + n)? });
        posts.iter().enumerate().map(member).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::identifier::{is_ice, is_rib};

    #[test]
    fn fictitious_identifiers_hold() {
        assert!(is_ice(&with_key("9900000000001")));
        assert!(is_rib(&with_key("9997800000000000000042")));
    }

    #[test]
    fn the_same_seed_rolls_the_same() {
        let rolls = |seed| {
            let mut dice = Dice::new(seed);
            (0..20).map(|_| dice.between(1, 6)).collect::<Vec<_>>()
        };
        assert_eq!(rolls(7), rolls(7));
        assert_ne!(rolls(7), rolls(8));
        assert!(rolls(7).iter().all(|roll| (1..=6).contains(roll)));
    }
}
