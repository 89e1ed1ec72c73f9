//! Harsh and lenient reviewers: how far each stands from the others on the same files.
//!
//! A total is taken for the file's worth plus its reviewer's effect, and the effects are those for which the
//! squares of what remains add up to least. They are told only within a group of reviewers linked by shared
//! files, where they add up to zero, and only for reviewers who share enough files with others who do. The
//! solution is exact: files are eliminated first, what is left has one row for each reviewer and is solved in
//! whole numbers (Bareiss).

use super::fraction::{Fraction, common_multiple};
use super::opinion::Panel;
use num_bigint::BigInt;
use num_traits::{One, Zero};

/// What is known of one reviewer's severity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Severity {
    /// Submitted reviews.
    pub reviews: u32,
    /// Files shared with other reviewers who count in the estimate.
    pub shared: u32,
    /// Points above what the others of the group give, below zero for a harsh reviewer; `None` with too few
    /// shared files.
    pub effect: Option<Fraction>,
    /// Which group of linked reviewers, from 0; `None` without an effect.
    pub group: Option<usize>,
}

/// What is known of all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calibration {
    /// One for each reviewer.
    pub reviewers: Vec<Severity>,
    /// Groups of reviewers who are linked by shared files. With more than one, severities of different
    /// groups cannot be compared.
    pub groups: usize,
}

impl Calibration {
    /// Whether any severity could be told.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.groups > 0
    }
}

/// Severity of each reviewer, for those who share at least `shared_files` files with others who do.
pub(super) fn calibrate(panel: &Panel, shared_files: u32) -> Calibration {
    let mut counted = vec![true; panel.reviewers];
    let mut shared = vec![0_u32; panel.reviewers];
    // Who drops out takes shared files from others, so this goes on until nobody drops out.
    loop {
        let now = shared_by(panel, &counted);
        let mut dropped = false;
        for ((counts, told), now) in counted.iter_mut().zip(&mut shared).zip(now) {
            if *counts {
                *told = now;
                *counts = now >= shared_files.max(1);
                dropped |= !*counts;
            }
        }
        if !dropped {
            break;
        }
    }
    let groups = groups(panel, &counted);
    let mut effects: Vec<Option<Fraction>> = vec![None; panel.reviewers];
    for group in &groups {
        for (reviewer, effect) in group.iter().zip(effects_of(panel, &counted, group)) {
            if let Some(place) = effects.get_mut(*reviewer) {
                *place = Some(effect);
            }
        }
    }
    let mut reviews = vec![0_u32; panel.reviewers];
    for (reviewer, _) in panel.items().flatten() {
        if let Some(count) = reviews.get_mut(*reviewer) {
            *count = count.saturating_add(1);
        }
    }
    let group_of = |reviewer: usize| groups.iter().position(|group| group.contains(&reviewer));
    let reviewers = effects
        .into_iter()
        .zip(reviews.into_iter().zip(shared))
        .enumerate()
        .map(|(reviewer, (effect, (reviews, shared)))| Severity { reviews, shared, effect, group: group_of(reviewer) })
        .collect();
    Calibration { reviewers, groups: groups.len() }
}

/// The totals of a file that count in the estimate.
fn counting<'a>(file: &'a [(usize, BigInt)], counted: &[bool]) -> Vec<&'a (usize, BigInt)> {
    file.iter().filter(|(reviewer, _)| counted.get(*reviewer).copied().unwrap_or(false)).collect()
}

fn shared_by(panel: &Panel, counted: &[bool]) -> Vec<u32> {
    let mut shared = vec![0_u32; panel.reviewers];
    for file in panel.items() {
        let together = counting(file, counted);
        if together.len() < 2 {
            continue;
        }
        for (reviewer, _) in together {
            if let Some(count) = shared.get_mut(*reviewer) {
                *count = count.saturating_add(1);
            }
        }
    }
    shared
}

/// Reviewers linked by files, directly or through others; each group and the groups in rising order.
fn groups(panel: &Panel, counted: &[bool]) -> Vec<Vec<usize>> {
    let mut group_of: Vec<usize> = (0..panel.reviewers).collect();
    for file in panel.items() {
        let members: Vec<usize> =
            counting(file, counted).into_iter().filter_map(|(reviewer, _)| group_of.get(*reviewer).copied()).collect();
        let Some(least) = members.iter().min().copied() else { continue };
        if members.iter().any(|group| *group != least) {
            for group in &mut group_of {
                if members.contains(group) {
                    *group = least;
                }
            }
        }
    }
    let mut groups: Vec<Vec<usize>> = vec![Vec::new(); panel.reviewers];
    for (reviewer, group) in group_of.iter().enumerate() {
        if counted.get(reviewer).copied().unwrap_or(false)
            && let Some(members) = groups.get_mut(*group)
        {
            members.push(reviewer);
        }
    }
    groups.retain(|members| !members.is_empty());
    groups
}

/// Effects of one group's reviewers, in points, in the group's order; they add up to zero.
fn effects_of(panel: &Panel, counted: &[bool], group: &[usize]) -> Vec<Fraction> {
    let files: Vec<Vec<(usize, &BigInt)>> = panel
        .items()
        .map(|file| {
            counting(file, counted)
                .into_iter()
                .filter_map(|(reviewer, total)| Some((group.iter().position(|one| one == reviewer)?, total)))
                .collect::<Vec<_>>()
        })
        .filter(|file| file.len() > 1)
        .collect();
    let (determinant, solution) = solve(normal_equations(&files, group.len()));
    let below = determinant * &panel.unit;
    solution.into_iter().map(|effect| Fraction::new(effect, below.clone())).collect()
}

/// What remains once every file's worth is eliminated, times the common multiple of the files' review counts.
/// Each row ends with its right-hand side. A row of ones is added to all, by which the effects add up to zero
/// and nothing else changes: the right-hand sides add up to zero already.
fn normal_equations(files: &[Vec<(usize, &BigInt)>], reviewers: usize) -> Vec<Vec<BigInt>> {
    let counts: Vec<BigInt> = files.iter().map(|file| BigInt::from(file.len())).collect();
    let multiple = common_multiple(&counts);
    let mut rows = vec![vec![BigInt::one(); reviewers]; reviewers];
    for row in &mut rows {
        row.push(BigInt::zero());
    }
    let mut add = |row: usize, column: usize, value: BigInt| {
        if let Some(place) = rows.get_mut(row).and_then(|row| row.get_mut(column)) {
            *place += value;
        }
    };
    for (file, count) in files.iter().zip(&counts) {
        let weight = &multiple / count;
        let sum: BigInt = file.iter().map(|(_, total)| *total).sum();
        for (reviewer, total) in file {
            add(*reviewer, *reviewer, multiple.clone());
            add(*reviewer, reviewers, &multiple * *total - &weight * &sum);
            for (other, _) in file {
                add(*reviewer, *other, -&weight);
            }
        }
    }
    rows
}

/// Solves a positive definite system of whole numbers: the determinant, and the unknowns times it.
/// Every division is without remainder (Bareiss, Gauss-Jordan form); no pivot of such a system is zero.
fn solve(mut rows: Vec<Vec<BigInt>>) -> (BigInt, Vec<BigInt>) {
    let mut before = BigInt::one();
    for at in 0..rows.len() {
        let Some(pivots) = rows.get(at).cloned() else { break };
        let Some(pivot) = pivots.get(at).cloned() else { break };
        for (i, row) in rows.iter_mut().enumerate() {
            if i == at {
                continue;
            }
            let Some(factor) = row.get(at).cloned() else { continue };
            for (value, above) in row.iter_mut().zip(&pivots) {
                *value = (&*value * &pivot - &factor * above) / &before;
            }
        }
        before = pivot;
    }
    let solution = rows.into_iter().map(|mut row| row.pop().unwrap_or_default()).collect();
    (before, solution)
}

#[cfg(test)]
#[path = "calibration_tests.rs"]
mod tests;
