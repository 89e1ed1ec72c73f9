//! Giving files to reviewers by rule: as many reviews as the call asks for, evenly spread, nobody a file they
//! are concerned by, to those who know the domain first.
//!
//! It is a flow of least cost through a network of whole numbers, so that the best share-out is found and not
//! guessed, and the same question has the same answer.

mod flow;

use super::id::{AccountId, ApplicationId};
use std::collections::{BTreeMap, BTreeSet};

crate::slugs! {
    /// How much knowing a file's domain counts.
    Expertise { Ignored = "ignored", Preferred = "preferred", Required = "required" }
}

crate::slugs! {
    /// How files came to their reviewers.
    Way { Hand = "hand", Automatic = "automatic" }
}

/// A file that wants reviews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Which.
    pub id: ApplicationId,
    /// Slug of its domain; empty when it has none.
    pub domain: String,
    /// Who has it already, whoever they are.
    pub held_by: BTreeSet<AccountId>,
    /// Who must not have it.
    pub concerned: BTreeSet<AccountId>,
}

/// A reviewer who may be given files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewer {
    /// Which.
    pub id: AccountId,
    /// Reviews of the call given to them already.
    pub load: u32,
    /// Slugs of the domains they know.
    pub knows: BTreeSet<String>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Files, each once.
    pub files: Vec<File>,
    /// Reviewers, each once.
    pub reviewers: Vec<Reviewer>,
    /// Reviews a file shall have in all.
    pub per_file: u32,
    /// How much knowing the domain counts.
    pub expertise: Expertise,
    /// Reviews of the call that nobody shall exceed in all.
    pub most: Option<u32>,
}

/// Why a file is left with fewer reviews than asked, counted over the reviewers chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Short {
    /// Which file.
    pub file: ApplicationId,
    /// Reviews it still lacks.
    pub lacks: u32,
    /// Reviewers who must not have it.
    pub concerned: u32,
    /// Reviewers kept away because they do not know its domain.
    pub unversed: u32,
    /// Reviewers who have as many files as they may have.
    pub full: u32,
}

/// Who gets what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// New pairs, by file and reviewer.
    pub pairs: Vec<(ApplicationId, AccountId)>,
    /// Files that cannot have as many reviews as asked.
    pub short: Vec<Short>,
}

impl Question {
    /// Whether a reviewer may be given a file that they do not have.
    #[must_use]
    pub fn admits(&self, file: &File, reviewer: &Reviewer) -> bool {
        !file.held_by.contains(&reviewer.id)
            && !file.concerned.contains(&reviewer.id)
            && (self.expertise != Expertise::Required || versed(file, reviewer))
    }

    /// Reviews a file still wants.
    #[must_use]
    pub fn wants(&self, file: &File) -> u32 {
        self.per_file.saturating_sub(u32::try_from(file.held_by.len()).unwrap_or(u32::MAX))
    }

    /// Reviews a reviewer may still be given.
    #[must_use]
    pub fn room(&self, reviewer: &Reviewer) -> u32 {
        self.most.map_or(u32::MAX, |most| most.saturating_sub(reviewer.load))
    }
}

/// Whether a reviewer knows a file's domain; a file without one asks for no knowledge.
#[must_use]
pub fn versed(file: &File, reviewer: &Reviewer) -> bool {
    file.domain.is_empty() || reviewer.knows.contains(&file.domain)
}

/// Shares the files out. First of all as many reviews as can be given; then no file a second one while another
/// that can have one has none; then loads as even as can be; then files to those who know their domain.
#[must_use]
pub fn share_out(question: &Question) -> Plan {
    let mut question = question.clone();
    question.files.sort_by_key(|file| file.id);
    question.reviewers.sort_by_key(|reviewer| reviewer.id);
    let pairs = flow::pairs(&question);
    let short = shortages(&question, &pairs);
    Plan { pairs, short }
}

fn shortages(question: &Question, pairs: &[(ApplicationId, AccountId)]) -> Vec<Short> {
    let mut given: BTreeMap<ApplicationId, BTreeSet<AccountId>> = BTreeMap::new();
    let mut loads: BTreeMap<AccountId, u32> = BTreeMap::new();
    for (file, reviewer) in pairs {
        given.entry(*file).or_default().insert(*reviewer);
        *loads.entry(*reviewer).or_default() += 1;
    }
    let none = BTreeSet::new();
    let count = |list: &mut dyn Iterator<Item = &Reviewer>| u32::try_from(list.count()).unwrap_or(u32::MAX);
    question
        .files
        .iter()
        .filter_map(|file| {
            let got = given.get(&file.id).unwrap_or(&none);
            let lacks = question.wants(file).saturating_sub(u32::try_from(got.len()).unwrap_or(u32::MAX));
            let free =
                || question.reviewers.iter().filter(|one| !file.held_by.contains(&one.id) && !got.contains(&one.id));
            let full = |one: &&Reviewer| loads.get(&one.id).copied().unwrap_or(0) >= question.room(one);
            (lacks > 0).then(|| Short {
                file: file.id,
                lacks,
                concerned: count(&mut free().filter(|one| file.concerned.contains(&one.id))),
                unversed: count(&mut free().filter(|one| {
                    !file.concerned.contains(&one.id) && question.expertise == Expertise::Required && !versed(file, one)
                })),
                full: count(&mut free().filter(|one| question.admits(file, one)).filter(full)),
            })
        })
        .collect()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
