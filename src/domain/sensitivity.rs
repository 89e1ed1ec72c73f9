//! How far the weight of a criterion may move before the line changes, the other weights being brought back
//! in proportion so that all of them still make 100.
//!
//! Weights move by tenths of a point from where they stand, and never to nothing nor to all of 100. What a
//! review adds to a file's score is a straight line in the weight as long as everything in it applies, and two
//! straight lines cross once: files that stand in the same order at some weight did so all the way to it. From
//! the first weight at which two of them changed places, every tenth is tried. A review with "not applicable"
//! is renormalised and follows a curve, and a median of three is no straight line either: with such, whole
//! points are tried, then the tenths of the first point that differs.
//!
//! Nothing is known of the line here but that it lets in the same files as long as the same files pass, and
//! nobody changed places with a file that waits; nor, with places kept for groups, with anybody.

use super::opinion::{Side, Standing, sides};
use super::policy::Aggregate;
use super::score::Exact;
use num_integer::Integer;
use std::cmp::Ordering;
use std::ops::Range;

/// Tenths in a point.
const TENTHS: i64 = 10;

/// What a review adds to its file's score, of 100, were a criterion of another weight; `None` beyond 128 bits.
pub type Curve<'a> = Box<dyn Fn(usize, Exact) -> Option<Exact> + 'a>;

/// One review of a file.
pub struct Weighed<'a> {
    /// At which desk it was made.
    pub desk: usize,
    /// Points of 100 that each criterion adds to the file's score by it, in the grid's order.
    pub points: Vec<Exact>,
    /// Given when something in it does not apply.
    pub curve: Option<Curve<'a>>,
}

/// What is looked at.
pub struct Question<'a> {
    /// Effective share of 100 of each criterion, in the grid's order; zero for one that does not count.
    pub shares: &'a [Exact],
    /// How many desks there are; a file has reviews of each.
    pub desks: usize,
    /// The reviews of each ranked file.
    pub files: &'a [Vec<Weighed<'a>>],
    /// How a desk's reviews come together.
    pub aggregate: Aggregate,
    /// Files of an order, best first, to those of them that get in.
    pub line: &'a dyn Fn(&[Standing]) -> Vec<usize>,
    /// Orders two files of equal score.
    pub tie: &'a dyn Fn(usize, usize) -> Ordering,
    /// Whether it may matter in which order those who get in do: with places kept for groups it does.
    pub by_turn: bool,
    /// Whether a floor of the grid eliminates a file.
    pub eliminated: &'a dyn Fn(usize) -> bool,
    /// Least score that passes.
    pub pass_mark: Exact,
}

/// The first move of a weight at which the line changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The weight at which it does.
    pub weight: Exact,
    /// Files that get in.
    pub enter: Vec<usize>,
    /// Files that get out.
    pub leave: Vec<usize>,
}

/// How far one weight may move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// Which criterion.
    pub criterion: usize,
    /// The first change when the weight falls; `None` if there is none.
    pub down: Option<Change>,
    /// The first change when it rises; `None` if there is none.
    pub up: Option<Change>,
}

/// How far each weight may move, for criteria that have a weight and leave some to others. `None` beyond what
/// 128 bits hold; only absurd grids reach this.
#[must_use]
pub fn rooms(question: &Question<'_>) -> Option<Vec<Room>> {
    let unit = Unit::of(question)?;
    let moving = |share: &Exact| *share > Exact::ZERO && *share < Exact::whole(100);
    let room = |criterion: usize, share: Exact| {
        let scale = Scale::new(question, unit, criterion, share)?;
        let now = scale.look(0)?;
        Some(Room { criterion, down: scale.first_change(&now, -1)?, up: scale.first_change(&now, 1)? })
    };
    question.shares.iter().enumerate().filter(|(_, share)| moving(share)).map(|(i, share)| room(i, *share)).collect()
}

/// Parts of a point in which all straight reviews are counted.
#[derive(Clone, Copy)]
struct Unit {
    /// Common multiple of the points' denominators.
    points: i128,
    /// Common multiple of the numbers of reviews at a desk, and of 2 for medians.
    counts: i128,
}

impl Unit {
    fn of(question: &Question<'_>) -> Option<Self> {
        let multiple = |all: Option<i128>, one: i128| {
            let all = all?;
            (all / all.gcd(&one)).checked_mul(one)
        };
        let straight = question.files.iter().flatten().filter(|review| review.curve.is_none());
        let points = straight.flat_map(|review| &review.points).map(|points| points.parts().1);
        let counts = question.files.iter().flat_map(|file| {
            (0..question.desks).map(|desk| file.iter().filter(|review| review.desk == desk).count().max(1))
        });
        let counts = counts.chain([2]).map(|count| i128::try_from(count).unwrap_or(1));
        Some(Self { points: points.fold(Some(1), multiple)?, counts: counts.fold(Some(1), multiple)? })
    }
}

/// What a review or a file comes to as the weight moves by steps.
enum Path<'a> {
    /// In units: now, and more for each step.
    Straight(i128, i128),
    /// Asked each time.
    Curved(&'a Weighed<'a>),
    /// Of each desk its reviews.
    Gathered(Vec<Vec<Path<'a>>>),
}

/// The ranking at a weight.
struct Now {
    sides: Vec<Side>,
    /// Files that pass, best first.
    order: Vec<usize>,
}

/// One criterion's weight as it moves.
struct Scale<'a> {
    question: &'a Question<'a>,
    criterion: usize,
    share: Exact,
    /// Units in one point of a straight path.
    unit: i128,
    files: Vec<Path<'a>>,
    curved: bool,
}

impl<'a> Scale<'a> {
    fn new(question: &'a Question<'a>, unit: Unit, criterion: usize, share: Exact) -> Option<Self> {
        let (n, d) = share.parts();
        // The slope of a straight review that adds c, of which p by the criterion of share s, is
        // (100·p − s·c) / (s·(100 − s)) for each point of weight.
        let rest = d.checked_mul(100)?.checked_sub(n)?;
        let below = n.checked_mul(rest)?.checked_mul(i128::from(TENTHS))?;
        let per_point = unit.points.checked_mul(unit.counts)?.checked_mul(below)?;
        let straight = |review: &Weighed<'_>| {
            let units = |points: &Exact| {
                let (numerator, denominator) = points.parts();
                numerator.checked_mul(unit.points / denominator)
            };
            let whole = review.points.iter().try_fold(0_i128, |sum, points| sum.checked_add(units(points)?))?;
            let own = review.points.get(criterion).map_or(Some(0), units)?;
            let rise = own.checked_mul(100)?.checked_mul(d)?.checked_sub(whole.checked_mul(n)?)?.checked_mul(d)?;
            let start = whole.checked_mul(unit.counts)?.checked_mul(below)?;
            Some((start, rise.checked_mul(unit.counts)?))
        };
        let files = question
            .files
            .iter()
            .map(|file| {
                let desks = (0..question.desks).map(|desk| {
                    let own = file.iter().filter(|review| review.desk == desk);
                    own.map(|review| match &review.curve {
                        Some(_) => Some(Path::Curved(review)),
                        None => straight(review).map(|(start, rise)| Path::Straight(start, rise)),
                    })
                    .collect::<Option<Vec<_>>>()
                });
                gather(desks.collect::<Option<Vec<_>>>()?, question.aggregate)
            })
            .collect::<Option<Vec<_>>>()?;
        let curved = files.iter().any(|file| !matches!(file, Path::Straight(..)));
        Some(Self { question, criterion, share, unit: per_point, files, curved })
    }

    /// The weight after so many steps; `None` at nothing or all.
    fn weight(&self, step: i64) -> Option<Exact> {
        let weight = self.share.plus(Exact::whole(step).over(Exact::whole(TENTHS))?)?;
        (weight > Exact::ZERO && weight < Exact::whole(100)).then_some(weight)
    }

    /// The first change going down (-1) or up (1). The outer `None` is for numbers that are too large.
    fn first_change(&self, now: &Now, way: i64) -> Option<Option<Change>> {
        let last = (1..=100 * TENTHS).rev().find(|step| self.weight(way * step).is_some()).unwrap_or(0);
        let tried = if self.curved { self.of_curves(now, way, last)? } else { self.of_lines(now, way, last)? };
        for step in tried {
            if self.differs(now, way * step)? {
                return Some(Some(self.change(now, way * step)?));
            }
        }
        Some(None)
    }

    /// Steps to try among straight lines: from the first at which files changed places.
    fn of_lines(&self, now: &Now, way: i64, last: i64) -> Option<Range<i64>> {
        let (mut kept, mut lost) = (0, last + 1);
        if self.keeps(now, way * last)? {
            kept = last;
        }
        while lost - kept > 1 {
            let middle = kept + (lost - kept) / 2;
            *(if self.keeps(now, way * middle)? { &mut kept } else { &mut lost }) = middle;
        }
        Some(lost..last + 1)
    }

    /// Steps to try among curves: those of the first point at whose end the line differs.
    fn of_curves(&self, now: &Now, way: i64, last: i64) -> Option<Range<i64>> {
        let mut from = 0;
        while from < last {
            let to = (from + TENTHS).min(last);
            if self.differs(now, way * to)? {
                return Some(from + 1..to + 1);
            }
            from = to;
        }
        Some(last..last)
    }

    fn differs(&self, now: &Now, step: i64) -> Option<bool> {
        let accepted = |sides: &[Side]| sides.iter().map(|side| *side == Side::Accepted).collect::<Vec<_>>();
        Some(accepted(&self.look(step)?.sides) != accepted(&now.sides))
    }

    fn change(&self, now: &Now, step: i64) -> Option<Change> {
        let then = self.look(step)?;
        let only = |here: &[Side], there: &[Side]| {
            let pairs = here.iter().zip(there).enumerate();
            let own = pairs.filter(|(_, (here, there))| **here == Side::Accepted && **there != Side::Accepted);
            own.map(|(file, _)| file).collect()
        };
        Some(Change {
            weight: self.weight(step)?,
            enter: only(&then.sides, &now.sides),
            leave: only(&now.sides, &then.sides),
        })
    }

    /// The ranking at a step.
    fn look(&self, step: i64) -> Option<Now> {
        let scores = self.files.iter().map(|file| self.score(file, step)).collect::<Option<Vec<_>>>()?;
        let mut scored: Vec<Scored> = scores.into_iter().enumerate().collect();
        scored.sort_by(|a, b| self.compare(*a, *b));
        let standing = |(file, score): &Scored| Standing { file: *file, passes: self.passes(*file, *score) };
        let standings: Vec<Standing> = scored.iter().map(standing).collect();
        let sides = sides(&standings, self.files.len(), self.question.line);
        let order = standings.iter().filter(|standing| standing.passes).map(|standing| standing.file).collect();
        Some(Now { sides, order })
    }

    fn score(&self, path: &Path<'_>, step: i64) -> Option<Exact> {
        match path {
            Path::Straight(start, rise) => {
                Some(Exact::raw(start.checked_add(rise.checked_mul(i128::from(step))?)?, self.unit))
            }
            Path::Curved(review) => review.curve.as_ref()?(self.criterion, self.weight(step)?),
            Path::Gathered(desks) => self.gathered(desks, |path| self.score(path, step)),
        }
    }

    fn gathered(&self, desks: &[Vec<Path<'_>>], score: impl Fn(&Path<'_>) -> Option<Exact>) -> Option<Exact> {
        desks.iter().try_fold(Exact::ZERO, |sum, reviews| {
            let values = reviews.iter().map(&score).collect::<Option<Vec<_>>>()?;
            sum.plus(aggregate(values, self.question.aggregate)?)
        })
    }

    /// Whether the same files pass at a step, and of those none that waits changed places with another.
    fn keeps(&self, now: &Now, step: i64) -> Option<bool> {
        let scores = self.files.iter().map(|file| self.score(file, step)).collect::<Option<Vec<_>>>()?;
        for (file, (score, side)) in scores.iter().zip(&now.sides).enumerate() {
            if self.passes(file, *score) != matches!(side, Side::Accepted | Side::Reserve) {
                return Some(false);
            }
        }
        let mut lowest = Lowest::default();
        for file in &now.order {
            let score = scores.get(*file).copied()?;
            let waits = now.sides.get(*file) == Some(&Side::Reserve);
            let above = if waits || self.question.by_turn { lowest.of_all } else { lowest.waiting };
            if above.is_some_and(|above| self.compare(above, (*file, score)) == Ordering::Greater) {
                return Some(false);
            }
            lowest.add((*file, score), waits, |a, b| self.compare(a, b));
        }
        Some(true)
    }

    /// The better first.
    fn compare(&self, a: Scored, b: Scored) -> Ordering {
        let barred = |file: usize| (self.question.eliminated)(file);
        barred(a.0).cmp(&barred(b.0)).then_with(|| b.1.cmp(&a.1)).then_with(|| (self.question.tie)(a.0, b.0))
    }

    fn passes(&self, file: usize, score: Exact) -> bool {
        score >= self.question.pass_mark && !(self.question.eliminated)(file)
    }
}

/// A file and its score.
type Scored = (usize, Exact);

/// The worst file seen so far, and the worst that waits.
#[derive(Default)]
struct Lowest {
    of_all: Option<Scored>,
    waiting: Option<Scored>,
}

impl Lowest {
    fn add(&mut self, file: Scored, waits: bool, compare: impl Fn(Scored, Scored) -> Ordering) {
        let worse = |known: Option<Scored>| match known {
            Some(known) if compare(known, file) == Ordering::Greater => Some(known),
            Some(_) | None => Some(file),
        };
        self.of_all = worse(self.of_all);
        if waits {
            self.waiting = worse(self.waiting);
        }
    }
}

/// A file's path: one straight line where its score is the mean of such.
fn gather(desks: Vec<Vec<Path<'_>>>, aggregate: Aggregate) -> Option<Path<'_>> {
    if aggregate == Aggregate::Median && desks.iter().any(|reviews| reviews.len() > 2) {
        return Some(Path::Gathered(desks));
    }
    let (mut start, mut rise) = (0_i128, 0_i128);
    for reviews in &desks {
        let count = i128::try_from(reviews.len()).ok()?;
        let (mut of_desk, mut more) = (0_i128, 0_i128);
        for review in reviews {
            let Path::Straight(a, b) = review else { return Some(Path::Gathered(desks)) };
            (of_desk, more) = (of_desk.checked_add(*a)?, more.checked_add(*b)?);
        }
        // A multiple of the number of reviews, by the unit chosen.
        start = start.checked_add(of_desk.checked_div(count)?)?;
        rise = rise.checked_add(more.checked_div(count)?)?;
    }
    Some(Path::Straight(start, rise))
}

fn aggregate(mut values: Vec<Exact>, how: Aggregate) -> Option<Exact> {
    match how {
        Aggregate::Mean => Exact::mean(&values),
        Aggregate::Median => {
            values.sort();
            let upper = values.get(values.len() / 2).copied()?;
            let lower = values.get((values.len() - 1) / 2).copied()?;
            Exact::mean(&[lower, upper])
        }
    }
}

#[cfg(test)]
#[path = "sensitivity_tests.rs"]
mod tests;
