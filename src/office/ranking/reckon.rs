//! Order and line of a sheet by some terms. All of it is exact: nothing is rounded before it is shown.

use super::levers::terms_of;
use super::sheet::{RankedFile, Sheet};
use super::{CriterionWeight, KeptPlaces, Line, LineTerms, Standing, Totals};
use crate::domain::application::Outcome;
use crate::domain::id::ApplicationId;
use crate::domain::line::{self, Contender, Drawn, LotTerms, Terms};
use crate::domain::line_group::kept;
use crate::domain::money::Money;
use crate::domain::policy::{Aggregate, Group};
use crate::domain::programme::{Criterion, Rules};
use crate::domain::ranking::{Entry, Place, TieBreak, rank};
use crate::domain::score::{Exact, Grid, eliminated, mark_of};
use crate::domain::tally::{self, Sum, Tally, Weights};
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
    /// Criteria whose floor eliminates it, by their place in the grid.
    pub eliminated: Vec<usize>,
}

fn too_large() -> OfficeError {
    StoreError::Damaged("review".into()).into()
}

/// Ranks a sheet and draws its line.
///
/// # Errors
/// When numbers pass what 128 bits hold; only absurd grids do.
pub(crate) fn reckon<'s>(sheet: &'s Sheet, terms: &LineTerms) -> Result<Ranked<'s>, OfficeError> {
    let weighing = Weighing::of(sheet, terms)?;
    let mut placed: HashMap<ApplicationId, Placed<'s>> = HashMap::with_capacity(sheet.files.len());
    let mut entries = Vec::with_capacity(sheet.files.len());
    for file in &sheet.files {
        let (entry, eliminated) = weighing.entry(file)?;
        let place = Place { application: file.id, rank: 0, decided_by: None };
        let known = Placed { file, place, score: entry.score, eliminated };
        placed.insert(file.id, known);
        entries.push(entry);
    }
    let mut files = Vec::with_capacity(placed.len());
    for place in rank(entries, &weighing.tie_breaks) {
        if let Some(known) = placed.remove(&place.application) {
            files.push(Placed { place, ..known });
        }
    }
    let contenders: Vec<Contender> = files.iter().map(contender).collect();
    let drawn = line::draw(&contenders, &line_terms(&sheet.call, terms));
    Ok(Ranked { files, drawn })
}

/// A sheet's files in the order of the call's own terms.
///
/// # Errors
/// As [`reckon`].
pub(crate) fn order(sheet: &Sheet) -> Result<Vec<ApplicationId>, OfficeError> {
    Ok(reckon(sheet, &terms_of(&sheet.call))?.files.iter().map(|placed| placed.file.id).collect())
}

/// The exact score of every file of a sheet, by the call's own terms.
///
/// # Errors
/// As [`reckon`].
pub(crate) fn scores(sheet: &Sheet) -> Result<HashMap<ApplicationId, Exact>, OfficeError> {
    let weighing = Weighing::of(sheet, &terms_of(&sheet.call))?;
    sheet.files.iter().map(|file| Ok((file.id, weighing.entry(file)?.0.score))).collect()
}

/// How this reckoning weighs marks.
struct Weighing<'s> {
    sheet: &'s Sheet,
    by: Way<'s>,
    aggregate: Aggregate,
    tie_breaks: Vec<TieBreak>,
    /// Criteria whose marks are needed: those that break ties, and those with a floor.
    wanted: Vec<usize>,
}

/// Both give the same; whole numbers are quicker, and say nothing of sections.
enum Way<'s> {
    Whole(&'s Tally, Weights),
    Fractions(Grid),
}

impl<'s> Weighing<'s> {
    fn of(sheet: &'s Sheet, terms: &LineTerms) -> Result<Self, OfficeError> {
        let rules = &sheet.call.rules;
        let tie_breaks: Vec<_> = rules.tie_breaks.iter().filter_map(|rule| TieBreak::parse(rule, rules)).collect();
        let breaks = |i: &usize| tie_breaks.contains(&TieBreak::Criterion(*i));
        let floor = |i: &usize| rules.criteria.get(*i).is_some_and(|criterion| criterion.floor.is_some());
        let wanted = (0..rules.criteria.len()).filter(|i| breaks(i) || floor(i)).collect();
        let criteria = weighed(rules, terms);
        let whole = sheet.tally.as_ref().and_then(|tally| Some((tally, Weights::new(&criteria)?)));
        let by = match whole {
            Some((tally, weights)) => Way::Whole(tally, weights),
            None => Way::Fractions(Grid::of(&rules.sections, &criteria).ok_or_else(too_large)?),
        };
        Ok(Self { sheet, by, aggregate: terms.aggregate, tie_breaks, wanted })
    }

    /// What ranking needs of a file, and the criteria whose floor eliminates it.
    fn entry(&self, file: &RankedFile) -> Result<(Entry, Vec<usize>), OfficeError> {
        let (score, criteria) = match &self.by {
            Way::Whole(tally, weights) => self.whole(tally, weights, file).ok_or_else(too_large)?,
            Way::Fractions(grid) => {
                let score = file.scored(grid, self.aggregate)?;
                (score.value, score.lines.into_iter().map(|line| line.mark).collect())
            }
        };
        let out = eliminated(&self.sheet.grid, &criteria);
        let entry = file.entry(score, criteria, out.first().copied());
        Ok((entry, out))
    }

    fn whole(&self, tally: &Tally, weights: &Weights, file: &RankedFile) -> Option<(Exact, Vec<Option<Exact>>)> {
        let totals: Vec<Sum> =
            file.reviews.iter().map(|review| tally.total(weights, &review.rises)).collect::<Option<_>>()?;
        let score = match self.aggregate {
            Aggregate::Mean => tally::mean(&totals)?,
            Aggregate::Median => Exact::median(&totals.iter().map(|sum| sum.exact()).collect::<Option<Vec<_>>>()?)?,
        };
        let mut criteria = vec![None; self.sheet.grid.columns.len()];
        for i in &self.wanted {
            if let Some(slot) = criteria.get_mut(*i) {
                let marks = file.reviews.iter().filter_map(|review| review.given.marks.get(*i).copied());
                *slot = mark_of(marks, self.aggregate);
            }
        }
        Some((score, criteria))
    }
}

/// The call's criteria with the weights of these terms.
fn weighed(rules: &Rules, terms: &LineTerms) -> Vec<Criterion> {
    let weigh =
        |(criterion, given): (&Criterion, &CriterionWeight)| Criterion { weight: given.weight, ..criterion.clone() };
    rules.criteria.iter().zip(&terms.weights).map(weigh).collect()
}

fn contender(placed: &Placed<'_>) -> Contender {
    contender_of(placed.file, placed.score, !placed.eliminated.is_empty())
}

fn contender_of(file: &RankedFile, score: Exact, eliminated: bool) -> Contender {
    Contender {
        score,
        eliminated,
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

/// The line of a call through files in whatever order, for who asks what would be in another.
pub(crate) struct Through {
    contenders: HashMap<ApplicationId, Contender>,
    terms: Terms,
}

impl Through {
    /// The call's own terms and its ranked files.
    pub fn of(sheet: &Sheet) -> Self {
        let contenders = sheet.files.iter().map(|file| (file.id, contender_of(file, Exact::ZERO, false))).collect();
        Self { contenders, terms: line_terms(&sheet.call, &terms_of(&sheet.call)) }
    }

    /// Whether places are kept for groups: then it may matter in which order those who get in do.
    pub fn keeps_places(&self) -> bool {
        !self.terms.kept.is_empty()
    }

    /// Which of an order, best first, get in, by their place in it; each comes with whether it passes.
    pub fn accepted(&self, order: impl Iterator<Item = (ApplicationId, bool)>) -> Vec<usize> {
        let contenders: Vec<Contender> = order
            .filter_map(|(id, passes)| Some((self.contenders.get(&id)?, passes)))
            .map(|(known, passes)| Contender { score: self.terms.pass_mark, eliminated: !passes, ..known.clone() })
            .collect();
        let drawn = line::draw(&contenders, &self.terms);
        let inside = drawn.standings.iter().enumerate();
        inside.filter(|(_, standing)| standing.outcome() == Outcome::Accepted).map(|(place, _)| place).collect()
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
