//! The network: files that may go to the same reviewers flow together, which keeps two thousand of them small.

use super::{File, Question, Reviewer, versed};
use crate::domain::assignment::Expertise;
use crate::domain::id::{AccountId, ApplicationId};
use ac_library::{MfGraph, MinCostFlowGraph};
use std::collections::{BTreeMap, BTreeSet};

/// Files that differ in nothing the network knows.
struct Class<'a> {
    files: Vec<&'a File>,
    /// Reviews each has already, and still wants.
    has: u32,
    wants: u32,
    /// Places of the reviewers who may have them, and whether they know the domain.
    open: Vec<(usize, bool)>,
}

fn classes(question: &Question) -> Vec<Class<'_>> {
    type Key = (u32, u32, Vec<(usize, bool)>);
    let mut found: BTreeMap<Key, Vec<&File>> = BTreeMap::new();
    for file in question.files.iter().filter(|file| question.wants(file) > 0) {
        let open: Vec<(usize, bool)> = question
            .reviewers
            .iter()
            .enumerate()
            .filter(|(_, reviewer)| question.admits(file, reviewer))
            .map(|(i, reviewer)| (i, versed(file, reviewer) || question.expertise == Expertise::Ignored))
            .collect();
        let has = u32::try_from(file.held_by.len()).unwrap_or(u32::MAX);
        found.entry((has, question.wants(file), open)).or_default().push(file);
    }
    found.into_iter().map(|((has, wants, open), files)| Class { files, has, wants, open }).collect()
}

fn size(class: &Class<'_>) -> i128 {
    i128::try_from(class.files.len()).unwrap_or(i128::MAX)
}

/// Reviews that could be given if nobody held more than `level` in all (`None`: as their room allows).
fn reachable(question: &Question, classes: &[Class<'_>], level: Option<u32>) -> i128 {
    let (reviewers, sink) = (classes.len() + 1, classes.len() + 1 + question.reviewers.len());
    let mut graph = MfGraph::<i128>::new(sink + 1);
    for (c, class) in classes.iter().enumerate() {
        graph.add_edge(0, c + 1, size(class) * i128::from(class.wants));
        for (r, _) in &class.open {
            graph.add_edge(c + 1, reviewers + r, size(class));
        }
    }
    for (r, reviewer) in question.reviewers.iter().enumerate() {
        graph.add_edge(reviewers + r, sink, i128::from(room(question, reviewer, level)));
    }
    graph.flow(0, sink)
}

fn room(question: &Question, reviewer: &Reviewer, level: Option<u32>) -> u32 {
    let files = u32::try_from(question.files.len()).unwrap_or(u32::MAX);
    let below = level.map_or(u32::MAX, |level| level.saturating_sub(reviewer.load));
    question.room(reviewer).min(files).min(below)
}

/// The lowest load nobody need exceed while as many reviews are given as can be.
fn level(question: &Question, classes: &[Class<'_>], all: i128) -> u32 {
    let files = u32::try_from(question.files.len()).unwrap_or(u32::MAX);
    let highest = question.reviewers.iter().map(|one| one.load).max().unwrap_or(0).saturating_add(files);
    let (mut low, mut high) = (0, highest);
    while low < high {
        let middle = low + (high - low) / 2;
        if reachable(question, classes, Some(middle)) >= all { high = middle } else { low = middle + 1 }
    }
    low
}

/// New pairs, by file and reviewer. Files and reviewers come in sorted.
pub(super) fn pairs(question: &Question) -> Vec<(ApplicationId, AccountId)> {
    let classes = classes(question);
    let wanted: i128 = classes.iter().map(|class| size(class) * i128::from(class.wants)).sum();
    let all = reachable(question, &classes, None);
    // An even share-out never needs a higher load than the lowest that gives as much: fewer edges to walk.
    let level = (all == wanted).then(|| level(question, &classes, all));
    let given = solve(question, &classes, level);
    let mut pairs: Vec<_> =
        classes.iter().zip(given).flat_map(|(class, shares)| deal(question, class, &shares)).collect();
    pairs.sort_unstable();
    pairs
}

/// For each class, how many of its files each of its reviewers gets.
fn solve(question: &Question, classes: &[Class<'_>], level: Option<u32>) -> Vec<Vec<i128>> {
    let (reviewers, sink) = (classes.len() + 1, classes.len() + 1 + question.reviewers.len());
    let prices = Prices::of(question, classes);
    let mut graph = MinCostFlowGraph::<i128>::new(sink + 1);
    for (c, class) in classes.iter().enumerate() {
        for more in 0..class.wants {
            graph.add_edge(0, c + 1, size(class), prices.review * i128::from(class.has + more));
        }
    }
    let mut shares = Vec::with_capacity(classes.len());
    for (c, class) in classes.iter().enumerate() {
        let edge = |(r, knows): &(usize, bool)| graph.add_edge(c + 1, reviewers + r, size(class), i128::from(!knows));
        shares.push(class.open.iter().map(edge).collect::<Vec<_>>());
    }
    for (r, reviewer) in question.reviewers.iter().enumerate() {
        for more in 1..=room(question, reviewer, level) {
            graph.add_edge(reviewers + r, sink, 1, prices.load * (i128::from(reviewer.load) + i128::from(more)));
        }
    }
    graph.flow(0, sink, i128::MAX);
    shares.into_iter().map(|edges| edges.into_iter().map(|edge| graph.get_edge(edge).flow).collect()).collect()
}

/// What each wish costs, so that no sum of lesser ones outweighs a greater one.
struct Prices {
    /// A step of load: more than all files given to reviewers who do not know them.
    load: i128,
    /// A further review of a file: more than all loads together.
    review: i128,
}

impl Prices {
    fn of(question: &Question, classes: &[Class<'_>]) -> Self {
        let slots: i128 = classes.iter().map(|class| size(class) * i128::from(class.wants)).sum();
        let files = i128::try_from(question.files.len()).unwrap_or(i128::MAX);
        let highest = question.reviewers.iter().map(|one| i128::from(one.load)).max().unwrap_or(0) + files;
        let load = slots + 1;
        Self { load, review: load * (slots * highest + 1) }
    }
}

/// Deals a class's files round: each reviewer takes the next ones, so that nobody gets a file twice and no file
/// gets two more reviews than another of its class.
fn deal(question: &Question, class: &Class<'_>, shares: &[i128]) -> Vec<(ApplicationId, AccountId)> {
    let mut round = class.files.iter().cycle();
    let mut dealt = Vec::new();
    for ((r, _), share) in class.open.iter().zip(shares) {
        let Some(reviewer) = question.reviewers.get(*r) else { continue };
        let mut own = BTreeSet::new();
        for _ in 0..*share {
            if let Some(file) = round.next() {
                own.insert(file.id);
            }
        }
        dealt.extend(own.into_iter().map(|file| (file, reviewer.id)));
    }
    dealt
}
