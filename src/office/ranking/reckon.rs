//! Order and line of a sheet by some terms. All of it is exact: nothing is rounded before it is shown.

use super::sheet::{RankedFile, Sheet};
use super::{KeptPlaces, Line, LineTerms, Standing, Totals};
use crate::domain::application::Outcome;
use crate::domain::id::ApplicationId;
use crate::domain::line::{self, Contender, Drawn, LotTerms, Terms};
use crate::domain::line_group::kept;
use crate::domain::money::Money;
use crate::domain::policy::{Aggregate, Group};
use crate::domain::ranking::{Entry, Place, TieBreak, eliminated, rank};
use crate::domain::score::Exact;
use crate::domain::tally::{self, Rise, Sum, Weights};
use crate::office::OfficeError;
use crate::office::call::CallView;
use crate::store::StoreError;
use std::collections::HashMap;

/// A sheet, ranked, with its line.
pub(crate) struct Ranked<'s> {
    /// Files in their order.
    pub files: Vec<Placed<'s>>,
    /// The line through them.
    pub drawn: Drawn,
}

/// A file at its place.
pub(crate) struct Placed<'s> {
    pub file: &'s RankedFile,
    pub place: Place,
    pub score: Exact,
    /// Totals of its reviews.
    pub totals: Vec<Sum>,
    /// The criterion whose floor eliminates it, by its place in the grid.
    pub eliminated: Option<usize>,
}

fn too_large() -> OfficeError {
    StoreError::Damaged("review".into()).into()
}

/// Ranks a sheet and draws its line.
///
/// # Errors
/// When numbers pass what 128 bits hold; only absurd grids do.
pub(crate) fn reckon<'s>(sheet: &'s Sheet, terms: &LineTerms) -> Result<Ranked<'s>, OfficeError> {
    let grid = Grid::of(sheet, terms)?;
    let mut placed: HashMap<ApplicationId, Placed<'s>> = HashMap::with_capacity(sheet.files.len());
    let mut entries = Vec::with_capacity(sheet.files.len());
    for file in &sheet.files {
        let (entry, totals) = grid.entry(file).ok_or_else(too_large)?;
        let place = Place { application: file.id, rank: 0, decided_by: None };
        let known = Placed { file, place, score: entry.score, totals, eliminated: entry.eliminated };
        placed.insert(file.id, known);
        entries.push(entry);
    }
    let mut files = Vec::with_capacity(placed.len());
    for place in rank(entries, &grid.tie_breaks) {
        if let Some(known) = placed.remove(&place.application) {
            files.push(Placed { place, ..known });
        }
    }
    let contenders: Vec<Contender> = files.iter().map(contender).collect();
    let drawn = line::draw(&contenders, &line_terms(&sheet.call, terms));
    Ok(Ranked { files, drawn })
}

/// The grid as this reckoning weighs it.
struct Grid<'s> {
    sheet: &'s Sheet,
    weights: Weights,
    aggregate: Aggregate,
    tie_breaks: Vec<TieBreak>,
    /// Criteria whose means are needed: those that break ties, and those with a floor.
    wanted: Vec<usize>,
}

impl<'s> Grid<'s> {
    fn of(sheet: &'s Sheet, terms: &LineTerms) -> Result<Self, OfficeError> {
        let rules = &sheet.call.rules;
        let weights: Vec<_> = terms.weights.iter().map(|given| given.weight).collect();
        let tie_breaks: Vec<_> = rules.tie_breaks.iter().filter_map(|rule| TieBreak::parse(rule, rules)).collect();
        let breaks = |i: &usize| tie_breaks.contains(&TieBreak::Criterion(*i));
        let floor = |i: &usize| rules.criteria.get(*i).is_some_and(|criterion| criterion.floor.is_some());
        let wanted = (0..rules.criteria.len()).filter(|i| breaks(i) || floor(i)).collect();
        let weights = Weights::new(&weights).ok_or_else(too_large)?;
        Ok(Self { sheet, weights, aggregate: terms.aggregate, tie_breaks, wanted })
    }

    fn entry(&self, file: &RankedFile) -> Option<(Entry, Vec<Sum>)> {
        let totals: Vec<Sum> =
            file.reviews.iter().map(|review| self.sheet.tally.total(&self.weights, review)).collect::<Option<_>>()?;
        let score = match self.aggregate {
            Aggregate::Mean => tally::mean(&totals)?,
            Aggregate::Median => Exact::median(&totals.iter().map(|sum| sum.exact()).collect::<Option<Vec<_>>>()?)?,
        };
        let grid = &self.sheet.call.rules.criteria;
        let mut criteria = vec![None; grid.len()];
        for i in &self.wanted {
            if let Some(slot) = criteria.get_mut(*i) {
                *slot = criterion_mean(self.sheet, &file.reviews, *i);
            }
        }
        let entry = Entry {
            application: file.id,
            score,
            eliminated: eliminated(grid, &criteria),
            criteria,
            places: file.places,
            women: file.women,
            amount: file.amount,
            deposited: file.deposited,
            register: file.register,
        };
        Some((entry, totals))
    }
}

/// Mean of one criterion over reviews, in points of its scale; `None` where it never applied.
pub(crate) fn criterion_mean(sheet: &Sheet, reviews: &[Vec<Rise>], criterion: usize) -> Option<Exact> {
    let rises: Vec<i128> = reviews.iter().filter_map(|review| *review.get(criterion)?).collect();
    let grid = sheet.call.rules.criteria.get(criterion)?;
    let count = i128::try_from(rises.len()).ok().filter(|count| *count > 0)?;
    let mean = Exact::ratio(rises.iter().try_fold(0_i128, |sum, rise| sum.checked_add(*rise))?, count)?;
    let (min, max) = (Exact::decimal(grid.min), Exact::decimal(grid.max));
    mean.over(sheet.tally.whole())?.times(max.minus(min)?)?.plus(min)
}

fn contender(placed: &Placed<'_>) -> Contender {
    let file = placed.file;
    Contender {
        score: placed.score,
        eliminated: placed.eliminated.is_some(),
        places: file.places,
        amount: file.amount,
        organisation: file.organisation,
        domain: file.domain,
        lot: file.lot,
        communes: file.communes.clone(),
        groups: file.groups.clone(),
    }
}

fn line_terms(call: &CallView, terms: &LineTerms) -> Terms {
    let lots = call.lot_choices.iter().filter_map(|choice| {
        let lot = call.terms.lots.iter().find(|lot| lot.code == choice.code)?;
        Some(LotTerms { lot: choice.id, quota: lot.quota, envelope: lot.envelope })
    });
    Terms {
        quota: terms.quota,
        envelope: terms.envelope,
        pass_mark: Exact::decimal(terms.pass_mark),
        caps: terms.caps.clone(),
        lots: lots.collect(),
        kept: kept(&terms.reserved, terms.quota),
        merit_counts: terms.merit_counts,
        passes_over: terms.passes_over,
    }
}

pub(crate) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl Ranked<'_> {
    /// Each file's standing, in order.
    pub fn standings(&self) -> Vec<Standing> {
        let (mut taken, mut waiting) = ((0_i64, Money(0)), (self.drawn.places, self.drawn.amount));
        let rows = self.files.iter().zip(&self.drawn.standings);
        rows.map(|(placed, standing)| {
            let running = match standing.outcome() {
                Outcome::Accepted => Some(&mut taken),
                Outcome::Reserve => Some(&mut waiting),
                Outcome::Rejected => None,
            };
            let running = running.map(|sum| {
                *sum = (sum.0.saturating_add(placed.file.places), sum.1 + placed.file.amount);
                *sum
            });
            Standing {
                rank: count(placed.place.rank),
                score: placed.score.shown(2),
                decided_by: placed.place.decided_by,
                proposed: standing.outcome(),
                reason: standing.slug(),
                behind: matches!(standing, line::Standing::Behind(_)),
                kept_for: kept_for(*standing),
                running_places: running.map(|sum| sum.0),
                running_amount: running.map(|sum| sum.1),
            }
        })
        .collect()
    }

    /// The line as it is told.
    pub fn line(&self, terms: &LineTerms) -> Line {
        let drawn = &self.drawn;
        let inside = drawn.standings.iter().filter(|standing| standing.outcome() == Outcome::Accepted).count();
        let kept = drawn.fillings.iter().map(|filling| KeptPlaces {
            group: filling.group,
            places: filling.places,
            filled: filling.filled,
            members: filling.members,
        });
        Line {
            after: count(drawn.after),
            reason: drawn.cause.map(|cause| cause.slug()),
            files: count(inside),
            places: drawn.places,
            amount: drawn.amount,
            places_left: terms.quota.map(|quota| quota.saturating_sub(drawn.places)),
            amount_left: terms.envelope.map(|envelope| Money(envelope.0.saturating_sub(drawn.amount.0))),
            kept: kept.collect(),
        }
    }

    /// Who is in, added up.
    pub fn totals(&self) -> Totals {
        let of = |outcome: Outcome| {
            let rows = self.files.iter().zip(&self.drawn.standings);
            rows.filter(move |(_, standing)| standing.outcome() == outcome).map(|(placed, _)| placed.file)
        };
        let (places, amount) = (self.drawn.places, self.drawn.amount);
        Totals {
            accepted: count(of(Outcome::Accepted).count()),
            reserve: count(of(Outcome::Reserve).count()),
            rejected: count(of(Outcome::Rejected).count()),
            places,
            women: of(Outcome::Accepted).map(|file| file.women).sum(),
            amount,
            place_cost: (places > 0).then(|| Money((amount.0 + places / 2) / places.max(1))),
        }
    }
}

const fn kept_for(standing: line::Standing) -> Option<Group> {
    match standing {
        line::Standing::KeptFor(group) => Some(group),
        line::Standing::Merit
        | line::Standing::Released
        | line::Standing::Waiting(_)
        | line::Standing::Behind(_)
        | line::Standing::PassMark
        | line::Standing::Floor => None,
    }
}
