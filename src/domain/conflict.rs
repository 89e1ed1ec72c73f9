//! Conflicts of interest: what a person may declare, what can be found by comparing what is written down of
//! them with what is written down of an applicant, and which doors a standing conflict shuts.
//!
//! Names and addresses come in folded: comparing is pure, bringing spellings together is the search room's.

use super::id::OrganisationId;
use crate::access::{Right, Role};
use serde::Serialize;
use ts_rs::TS;

crate::slugs! {
    /// Why a person declares themselves concerned.
    ConflictKind {
        Family = "family", Member = "member", Employment = "employment", Money = "money", Dispute = "dispute",
        Other = "other",
    }
}

impl ConflictKind {
    /// Whether the kind says too little by itself.
    #[must_use]
    pub const fn needs_note(self) -> bool {
        matches!(self, Self::Other)
    }
}

crate::slugs! {
    /// What was found to tie a person to an applicant.
    Tie {
        Belongs = "belongs", SameCard = "same-card", SamePhone = "same-phone", SameName = "same-name",
        SurnameAddress = "surname-address", SharedIce = "shared-ice", SharedRib = "shared-rib",
        SharedBoard = "shared-board",
    }
}

/// A name as it can be compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameTrace {
    /// Folded words in the order of the alphabet, particles joined to what follows them.
    pub words: Vec<String>,
    /// The family name among them.
    pub surname: String,
}

impl NameTrace {
    /// One word alone names nobody.
    fn names_someone(&self) -> bool {
        self.words.len() >= 2
    }
}

/// A person as far as they can be recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonTrace {
    /// The name in each script, and as it sounds in both; empty where not given.
    pub ar: NameTrace,
    /// In Latin letters.
    pub fr: NameTrace,
    /// As it sounds.
    pub sound: NameTrace,
    /// Identity card, compact.
    pub cin: String,
    /// Phone, E.164.
    pub phone: String,
    /// How the office writes the name, for showing it.
    pub shown: String,
}

/// An address as it can be compared: folded words in the order of the alphabet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressTrace(pub Vec<String>);

impl AddressTrace {
    /// A quarter alone is no address: four words, or a number among three.
    fn tells_a_place(&self) -> bool {
        let numbered = self.0.iter().any(|word| word.chars().any(|c| c.is_ascii_digit()));
        self.0.len() >= 4 || (numbered && self.0.len() >= 3)
    }
}

/// An applicant, or a body that a person belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyTrace {
    /// Which.
    pub id: OrganisationId,
    /// Common enterprise identifier.
    pub ice: String,
    /// Bank identity.
    pub rib: String,
    /// The seat in each script.
    pub addresses: [AddressTrace; 2],
    /// Board and contact.
    pub people: Vec<PersonTrace>,
}

/// What is known of a person who signs in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountTrace {
    /// Who they are.
    pub person: PersonTrace,
    /// Where they live, in each script.
    pub addresses: [AddressTrace; 2],
    /// An identifier of their own trade.
    pub ice: String,
    /// Their bank account.
    pub rib: String,
    /// Bodies they belong to.
    pub bodies: Vec<BodyTrace>,
}

impl AccountTrace {
    /// Whether anything could be found at all.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// One finding: the ground, and the person of the applicant it is about, if it is about one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictFinding {
    /// What ties them.
    pub ground: Tie,
    /// Name of the applicant's person; empty where the ground is about the body itself.
    pub who: String,
}

/// Everything that ties a person to an applicant, each ground once, the strongest first.
#[must_use]
pub fn found(account: &AccountTrace, body: &BodyTrace) -> Vec<ConflictFinding> {
    let mut list = Vec::new();
    let mut add = |ground, who: &str| {
        if !list.iter().any(|found: &ConflictFinding| found.ground == ground) {
            list.push(ConflictFinding { ground, who: who.to_owned() });
        }
    };
    if account.bodies.iter().any(|own| own.id == body.id) {
        add(Tie::Belongs, "");
    }
    for person in &body.people {
        if same(&account.person.cin, &person.cin) {
            add(Tie::SameCard, &person.shown);
        }
        if same(&account.person.phone, &person.phone) {
            add(Tie::SamePhone, &person.shown);
        }
        // Two cards that differ are two people, however alike their names.
        let two_people = !account.person.cin.is_empty() && !person.cin.is_empty() && account.person.cin != person.cin;
        if !two_people && same_name(&account.person, person) {
            add(Tie::SameName, &person.shown);
        }
        if same_surname(&account.person, person) && same_address(&account.addresses, &body.addresses) {
            add(Tie::SurnameAddress, &person.shown);
        }
    }
    let others = || account.bodies.iter().filter(|own| own.id != body.id);
    if same(&account.ice, &body.ice) || others().any(|own| same(&own.ice, &body.ice)) {
        add(Tie::SharedIce, "");
    }
    if same(&account.rib, &body.rib) || others().any(|own| same(&own.rib, &body.rib)) {
        add(Tie::SharedRib, "");
    }
    let shared = others()
        .flat_map(|own| &own.people)
        .find_map(|one| body.people.iter().find(|other| same(&one.cin, &other.cin) || same(&one.phone, &other.phone)));
    if let Some(person) = shared {
        add(Tie::SharedBoard, &person.shown);
    }
    list.sort_by_key(|found| found.ground);
    list
}

fn same(one: &str, other: &str) -> bool {
    !one.is_empty() && one == other
}

/// Names are compared in a script that both have; only without one by their sound, which says less.
fn by_script(one: &PersonTrace, other: &PersonTrace, equal: impl Fn(&NameTrace, &NameTrace) -> bool) -> bool {
    let given = |name: &NameTrace| !name.words.is_empty();
    let both = |a: &NameTrace, b: &NameTrace| given(a) && given(b);
    if both(&one.ar, &other.ar) || both(&one.fr, &other.fr) {
        (both(&one.ar, &other.ar) && equal(&one.ar, &other.ar))
            || (both(&one.fr, &other.fr) && equal(&one.fr, &other.fr))
    } else {
        both(&one.sound, &other.sound) && equal(&one.sound, &other.sound)
    }
}

fn same_name(one: &PersonTrace, other: &PersonTrace) -> bool {
    by_script(one, other, |a, b| a.names_someone() && a.words == b.words)
}

fn same_surname(one: &PersonTrace, other: &PersonTrace) -> bool {
    by_script(one, other, |a, b| a.names_someone() && b.names_someone() && same(&a.surname, &b.surname))
}

fn same_address(one: &[AddressTrace; 2], other: &[AddressTrace; 2]) -> bool {
    one.iter().zip(other).any(|(a, b)| a.tells_a_place() && a == b)
}

/// Where a person stands towards a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether they declared it, and nobody lifted it.
    pub declared: bool,
    /// What was found and not dismissed.
    pub found: Vec<ConflictFinding>,
    /// What was found and dismissed with a reason.
    pub dismissed: Vec<ConflictFinding>,
}

impl Standing {
    /// What stands after some grounds were dismissed. A ground that nobody dismissed stands by itself.
    #[must_use]
    pub fn of(declared: bool, found: Vec<ConflictFinding>, dismissed: &[Tie]) -> Self {
        let (dismissed, found) = found.into_iter().partition(|one| dismissed.contains(&one.ground));
        Self { declared, found, dismissed }
    }

    /// Whether the person is kept out.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.declared || !self.found.is_empty()
    }
}

/// Whether a standing conflict shuts a command of this right to this role.
///
/// Whoever judges, sits in the committee or watches it is kept out of the file altogether. Officers and
/// administrators go on entering it, for somebody must; its reviews, its place in the ranking, its decision and
/// its announcement are shut to them as to all others.
#[must_use]
pub const fn shuts(role: Role, right: Right) -> bool {
    match role {
        Role::Reviewer | Role::Head | Role::Observer => true,
        Role::Administrator | Role::Officer => {
            matches!(right, Right::Review | Right::Rank | Right::Decide | Right::Announce)
        }
    }
}

#[cfg(test)]
#[path = "conflict_tests.rs"]
mod tests;
