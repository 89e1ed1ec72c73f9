//! A second look at a ranking: the same files ordered from totals that were calibrated, or without one
//! reviewer, and where each would then stand. It never replaces the ranking; it stands beside it.
//!
//! Files and reviewers are named by their place in the lists given. All totals are counted in one unit so
//! small that every total and every mean or median of them is a whole number of it: comparing is exact.

use super::calibration::{Calibration, calibrate};
use super::fraction::{Fraction, common_multiple};
use super::policy::Aggregate;
use super::score::Exact;
use num_bigint::BigInt;
use num_integer::Integer;
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// A file in an order, and whether it reaches the pass mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Which file.
    pub file: usize,
    /// Whether its score reaches the pass mark and no floor eliminates it.
    pub passes: bool,
}

crate::slugs! {
    /// Where a file stands once the line is drawn.
    Side { Accepted = "accepted", Reserve = "reserve", Rejected = "rejected", Unscored = "unscored" }
}

/// What draws the line and what sets files of equal score apart.
#[derive(Clone, Copy)]
pub struct Committee<'a> {
    /// Files of an order, best first, to those of them that get in, by their place in the list of files.
    pub line: &'a dyn Fn(&[Standing]) -> Vec<usize>,
    /// Orders two files of equal score by the call's tie-breakers, a reviewer put aside if one is named.
    pub tie: &'a dyn Fn(usize, usize, Option<usize>) -> Ordering,
    /// Whether a floor of the grid eliminates a file, a reviewer put aside if one is named.
    pub eliminated: &'a dyn Fn(usize, Option<usize>) -> bool,
    /// Least score that passes, of 100.
    pub pass_mark: Decimal,
}

/// One submitted review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// At which desk it was made.
    pub desk: usize,
    /// By whom.
    pub reviewer: usize,
    /// Its total, of that desk's 100.
    pub total: Exact,
}

/// The submitted totals of a call's files.
#[derive(Debug, Clone)]
pub struct Panel {
    /// For each file and desk, who gave which total, in units.
    pub(super) files: Vec<Vec<Vec<(usize, BigInt)>>>,
    /// How many reviewers there are.
    pub(super) reviewers: usize,
    /// Units in one point of a total.
    pub(super) unit: BigInt,
    /// What each desk decides on, as whole numbers in the ratio of the desks' shares.
    desks: Vec<BigInt>,
    aggregate: Aggregate,
}

/// The files in an order and where each stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Files that have a score, best first.
    pub order: Vec<usize>,
    /// Where each file stands.
    pub sides: Vec<Side>,
    /// Each file's score; `None` without a review.
    pub scores: Vec<Option<Fraction>>,
}

/// A file that would stand elsewhere without one reviewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hanging {
    /// Which file.
    pub file: usize,
    /// On whom it hangs.
    pub reviewer: usize,
    /// Where it would stand without this person's reviews.
    pub side: Side,
}

impl Panel {
    /// A panel of `reviewers` people at desks with these shares; each file comes with its reviews.
    #[must_use]
    pub fn new(files: &[Vec<Given>], reviewers: usize, desks: &[Exact], aggregate: Aggregate) -> Self {
        let totals: Vec<Fraction> = files.iter().flatten().map(|given| given.total.unbounded()).collect();
        // Of n reviews one may be put aside; a median halves.
        let counts: Vec<BigInt> =
            files.iter().flat_map(|file| [file.len(), file.len().saturating_sub(1), 2]).map(BigInt::from).collect();
        // At a desk there may be fewer reviews than at all of them.
        let unit = common_multiple(totals.iter().map(Fraction::denom)) * common_multiple(&upto(&counts));
        let at_desk = |file: &[Given], desk: usize| {
            let own = file.iter().filter(|given| given.desk == desk);
            own.map(|given| {
                let total = given.total.unbounded();
                (given.reviewer, total.numer() * (&unit / total.denom()))
            })
            .collect()
        };
        let files = files.iter().map(|file| (0..desks.len()).map(|desk| at_desk(file, desk)).collect()).collect();
        let shares: Vec<Fraction> = desks.iter().map(|share| share.unbounded()).collect();
        let multiple = common_multiple(shares.iter().map(Fraction::denom));
        let desks = shares.iter().map(|share| share.numer() * (&multiple / share.denom())).collect();
        Self { files, reviewers, unit, desks, aggregate }
    }

    /// The ranking as it is, or as it would be without one reviewer.
    #[must_use]
    pub fn look(&self, committee: Committee<'_>, without: Option<usize>) -> Look {
        let scores = self.scores(|_, total| total.clone(), without);
        self.stand(&scores, &self.unit, committee, without)
    }

    /// The reviews of each file at each desk: what reviewers have in common.
    pub(super) fn items(&self) -> impl Iterator<Item = &[(usize, BigInt)]> {
        self.files.iter().flatten().map(Vec::as_slice)
    }

    /// The severity of each reviewer, where it can be told.
    #[must_use]
    pub fn calibrate(&self, shared_files: u32) -> Calibration {
        calibrate(self, shared_files)
    }

    /// The ranking as it would be if every total were brought to the same severity.
    #[must_use]
    pub fn calibrated(&self, calibration: &Calibration, committee: Committee<'_>) -> Look {
        // One denominator for all effects keeps the scores whole numbers.
        let known = calibration.reviewers.iter().filter_map(|reviewer| reviewer.effect.as_ref());
        let reviews = self.files.iter().flatten();
        let counts: Vec<BigInt> = reviews.flat_map(|desk| [desk.len(), 2]).map(BigInt::from).collect();
        let finer = common_multiple(known.map(Fraction::denom)) * common_multiple(&counts);
        let unit = &self.unit * &finer;
        let effects: Vec<Option<BigInt>> = calibration
            .reviewers
            .iter()
            .map(|reviewer| {
                let effect = reviewer.effect.as_ref()?;
                Some((effect * Fraction::from_integer(unit.clone())).to_integer())
            })
            .collect();
        let scores = self.scores(
            |reviewer, total| {
                let total = total * &finer;
                match effects.get(reviewer) {
                    Some(Some(effect)) => total - effect,
                    Some(None) | None => total,
                }
            },
            None,
        );
        self.stand(&scores, &unit, committee, None)
    }

    /// The files that would stand elsewhere without one reviewer, for every reviewer.
    #[must_use]
    pub fn hanging(&self, now: &Look, committee: Committee<'_>) -> Vec<Hanging> {
        let mut hanging = Vec::new();
        for reviewer in 0..self.reviewers {
            let without = self.look(committee, Some(reviewer));
            for (file, (before, side)) in now.sides.iter().zip(without.sides).enumerate() {
                if *before != side {
                    hanging.push(Hanging { file, reviewer, side });
                }
            }
        }
        hanging
    }

    fn scores(&self, total: impl Fn(usize, &BigInt) -> BigInt, without: Option<usize>) -> Vec<Option<BigInt>> {
        let of_desk = |reviews: &[(usize, BigInt)]| {
            let kept = reviews.iter().filter(|(reviewer, _)| Some(*reviewer) != without);
            aggregate(self.aggregate, kept.map(|(reviewer, given)| total(*reviewer, given)).collect())
        };
        // What a desk has not scored is missing, not zero.
        let of_file = |file: &Vec<Vec<(usize, BigInt)>>| {
            let parts = file.iter().zip(&self.desks).map(|(reviews, share)| Some(of_desk(reviews)? * share));
            parts.sum::<Option<BigInt>>().filter(|_| !file.is_empty())
        };
        self.files.iter().map(of_file).collect()
    }

    fn stand(
        &self,
        scores: &[Option<BigInt>],
        unit: &BigInt,
        committee: Committee<'_>,
        without: Option<usize>,
    ) -> Look {
        let mut scored: Vec<(usize, &BigInt)> =
            scores.iter().enumerate().filter_map(|(file, score)| Some((file, score.as_ref()?))).collect();
        // Whoever a floor eliminates stands below all others.
        let barred: Vec<bool> = (0..scores.len()).map(|file| (committee.eliminated)(file, without)).collect();
        let is_barred = |file: usize| barred.get(file).copied().unwrap_or(false);
        scored.sort_by(|(a, of_a), (b, of_b)| {
            let by_floor = is_barred(*a).cmp(&is_barred(*b));
            by_floor.then_with(|| of_b.cmp(of_a)).then_with(|| (committee.tie)(*a, *b, without))
        });
        let mark = super::fraction::decimal(committee.pass_mark);
        let unit = unit * self.desks.iter().sum::<BigInt>();
        let least = mark.numer() * &unit;
        let passes = |file: usize, score: &BigInt| score * mark.denom() >= least && !is_barred(file);
        let standings: Vec<Standing> =
            scored.iter().map(|(file, score)| Standing { file: *file, passes: passes(*file, score) }).collect();
        Look {
            order: standings.iter().map(|standing| standing.file).collect(),
            sides: sides(&standings, self.files.len(), committee.line),
            scores: scores.iter().map(|score| Some(Fraction::new(score.clone()?, unit.clone()))).collect(),
        }
    }
}

/// Where each of `files` files stands once the line is drawn through an order.
#[must_use]
pub fn sides(order: &[Standing], files: usize, line: &dyn Fn(&[Standing]) -> Vec<usize>) -> Vec<Side> {
    let mut sides = vec![Side::Unscored; files];
    let mut set = |file: usize, side: Side| {
        if let Some(place) = sides.get_mut(file) {
            *place = side;
        }
    };
    for standing in order {
        set(standing.file, if standing.passes { Side::Reserve } else { Side::Rejected });
    }
    for file in line(order) {
        set(file, Side::Accepted);
    }
    sides
}

/// 1 and every whole number up to the greatest given.
fn upto(counts: &[BigInt]) -> Vec<BigInt> {
    let most = counts.iter().max().cloned().unwrap_or_default();
    std::iter::successors(Some(BigInt::from(1)), |count| (count < &most).then(|| count + BigInt::from(1))).collect()
}

/// Mean or median of whole numbers that are multiples enough to be divided; `None` of none.
fn aggregate(how: Aggregate, mut values: Vec<BigInt>) -> Option<BigInt> {
    let count = values.len();
    if count == 0 {
        return None;
    }
    match how {
        Aggregate::Mean => Some(values.iter().sum::<BigInt>().div_floor(&BigInt::from(count))),
        Aggregate::Median => {
            values.sort();
            let upper = values.get(count / 2)?;
            let lower = values.get((count - 1) / 2)?;
            Some((upper + lower).div_floor(&BigInt::from(2)))
        }
    }
}

#[cfg(test)]
#[path = "opinion_tests.rs"]
mod tests;
