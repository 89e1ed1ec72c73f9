//! The line: who enters, by walking the ranking from its top while quota, envelope, ceilings and lots hold.
//!
//! One rule settles every limit: nobody below takes what a better file was refused. A file that does not fit a
//! limit waits on the reserve list and closes that limit for those below it – the whole line for quota and
//! envelope, one commune, domain, lot or organisation for its own – unless the call passes over such files.
//!
//! Places kept for a group are places of the quota, and each holds its part of the envelope back. They go to the
//! best of the group; what the group cannot fill goes back to merit. `docs/adr.md` gives the reasons.

use super::application::Outcome;
use super::id::{DomainId, LotId, OrganisationId};
use super::limit::Caps;
use super::line_group::Kept;
use super::money::Money;
use super::policy::Group;
use super::score::Exact;
use std::collections::HashMap;

/// A file as the line sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contender {
    /// What it is ranked by.
    pub score: Exact,
    /// Whether a floor of the grid eliminates it.
    pub eliminated: bool,
    /// Places asked.
    pub places: i64,
    /// Amount asked.
    pub amount: Money,
    /// Who asks.
    pub organisation: OrganisationId,
    /// Its domain.
    pub domain: Option<DomainId>,
    /// Its lot.
    pub lot: Option<LotId>,
    /// Its communes, each by a number of its own, with the places it takes; the amount counts in the first.
    pub communes: Vec<(usize, i64)>,
    /// Groups that it belongs to.
    pub groups: Vec<Group>,
}

/// A lot's own limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LotTerms {
    /// Which lot.
    pub lot: LotId,
    /// Places.
    pub quota: Option<i64>,
    /// Money.
    pub envelope: Option<Money>,
}

/// What the line is drawn by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Places in all.
    pub quota: Option<i64>,
    /// Money in all.
    pub envelope: Option<Money>,
    /// Files below do not pass.
    pub pass_mark: Exact,
    /// Ceilings by organisation, commune and domain.
    pub caps: Caps,
    /// Limits of the lots.
    pub lots: Vec<LotTerms>,
    /// Places kept for groups, in the order in which they are filled.
    pub kept: Vec<Kept>,
    /// Whether members who would be in anyway count towards what is kept for them.
    pub merit_counts: bool,
    /// Whether a file that does not fit closes nothing for those below.
    pub passes_over: bool,
}

crate::slugs! {
    /// What a file did not fit.
    Limit {
        Quota = "quota", Envelope = "envelope",
        /// It would fit, were no places kept for a group.
        Held = "held",
        LotPlaces = "lot-places", LotAmount = "lot-amount",
        OrganisationPlaces = "organisation-places", OrganisationAmount = "organisation-amount",
        CommunePlaces = "commune-places", CommuneAmount = "commune-amount",
        DomainPlaces = "domain-places", DomainAmount = "domain-amount",
    }
}

impl Limit {
    /// Whether the limit binds some files only: those of one organisation, commune, domain or lot.
    #[must_use]
    pub const fn is_narrow(self) -> bool {
        match self {
            Self::Quota | Self::Envelope | Self::Held => false,
            Self::LotPlaces
            | Self::LotAmount
            | Self::OrganisationPlaces
            | Self::OrganisationAmount
            | Self::CommunePlaces
            | Self::CommuneAmount
            | Self::DomainPlaces
            | Self::DomainAmount => true,
        }
    }
}

/// Where the line puts a file, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// In: it fits.
    Merit,
    /// In on places kept for a group, without which it would not be.
    KeptFor(Group),
    /// In on kept places that their group could not fill.
    Released,
    /// On the reserve list: it does not fit.
    Waiting(Limit),
    /// On the reserve list: a better file was refused by the limit already.
    Behind(Limit),
    /// Not passed: the score is under the pass mark.
    PassMark,
    /// Not passed: a floor of the grid eliminates it.
    Floor,
}

impl Standing {
    /// What the line proposes.
    #[must_use]
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Merit | Self::KeptFor(_) | Self::Released => Outcome::Accepted,
            Self::Waiting(_) | Self::Behind(_) => Outcome::Reserve,
            Self::PassMark | Self::Floor => Outcome::Rejected,
        }
    }

    /// Catalogue word of the reason; the limit or the group is told apart.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Merit => "merit",
            Self::KeptFor(_) => "kept",
            Self::Released => "released",
            Self::Waiting(limit) | Self::Behind(limit) => limit.slug(),
            Self::PassMark => "pass-mark",
            Self::Floor => "floor",
        }
    }

    const fn limit(self) -> Option<Limit> {
        match self {
            Self::Waiting(limit) | Self::Behind(limit) => Some(limit),
            Self::Merit | Self::KeptFor(_) | Self::Released | Self::PassMark | Self::Floor => None,
        }
    }
}

/// What became of the places kept for a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filling {
    /// Which group.
    pub group: Group,
    /// Places kept.
    pub places: i64,
    /// Of which its members took.
    pub filled: i64,
    /// Places of all its members who are in, by whichever way.
    pub members: i64,
}

/// The line, drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// One for each file, in their order.
    pub standings: Vec<Standing>,
    /// How many files stand above it: down to the last one in on merit.
    pub after: usize,
    /// What befell the first file below it that is not in; `None` when all are.
    pub cause: Option<Standing>,
    /// Places of those who are in.
    pub places: i64,
    /// Money of those who are in.
    pub amount: Money,
    /// Kept places and who filled them.
    pub fillings: Vec<Filling>,
}

/// Draws the line through files in their order.
#[must_use]
pub fn draw(files: &[Contender], terms: &Terms) -> Drawn {
    let mut walk = Walk::new(terms);
    let mut standings: Vec<Standing> = files
        .iter()
        .map(|file| match file {
            Contender { eliminated: true, .. } => Standing::Floor,
            file if file.score < terms.pass_mark => Standing::PassMark,
            file => walk.enter(file),
        })
        .collect();
    if walk.release() {
        for (file, standing) in files.iter().zip(&mut standings) {
            if standing.limit().is_some_and(|limit| !limit.is_narrow()) {
                *standing = match walk.enter(file) {
                    Standing::Merit => Standing::Released,
                    still => still,
                };
            }
        }
    }
    let merit = |standing: &Standing| matches!(standing, Standing::Merit | Standing::Released);
    let after = standings.iter().rposition(merit).map_or(0, |last| last + 1);
    let cause = standings.iter().skip(after).find(|standing| standing.outcome() != Outcome::Accepted).copied();
    let fillings = walk.fillings(files, &standings);
    Drawn { after, cause, places: walk.places, amount: walk.amount, fillings, standings }
}

/// Whom a narrow limit binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Whose {
    Organisation(OrganisationId),
    Commune(usize),
    Domain(DomainId),
    Lot(LotId),
}

/// What was taken of a narrow limit, and whether a file was refused by it.
#[derive(Debug, Clone, Copy, Default)]
struct Taken {
    places: i64,
    amount: i64,
    closed: Option<Limit>,
}

/// Kept places that wait for their group.
#[derive(Debug, Clone, Copy)]
struct Pool {
    kept: Kept,
    left: i64,
    filled: i64,
    closed: bool,
}

/// Where a file's places would come from.
struct Draw {
    /// Of each pool.
    kept: Vec<i64>,
    /// Of the rest of the quota.
    open: i64,
}

impl Draw {
    fn of_kept(&self) -> i64 {
        self.kept.iter().sum()
    }
}

struct Walk<'t> {
    terms: &'t Terms,
    places: i64,
    amount: Money,
    /// Set once a file was refused by quota or envelope.
    closed: Option<Limit>,
    pools: Vec<Pool>,
    taken: HashMap<Whose, Taken>,
}

impl<'t> Walk<'t> {
    fn new(terms: &'t Terms) -> Self {
        let pools = terms.kept.iter().map(|kept| Pool { kept: *kept, left: kept.places, filled: 0, closed: false });
        Self { terms, places: 0, amount: Money(0), closed: None, pools: pools.collect(), taken: HashMap::new() }
    }

    /// Takes a file in, or says why not and closes what refused it.
    fn enter(&mut self, file: &Contender) -> Standing {
        let draws = self.draws(file);
        if draws.is_empty() {
            return self.no_way(file);
        }
        let bounds = self.bounds(file);
        if let Some(limit) = bounds.iter().find_map(|bound| self.taken.get(&bound.whose).and_then(|taken| taken.closed))
        {
            return Standing::Behind(limit);
        }
        if let Some((whose, limit)) = bounds.iter().find_map(|bound| Some((bound.whose, self.refusal(bound)?))) {
            if !self.terms.passes_over {
                self.taken.entry(whose).or_default().closed = Some(limit);
            }
            return Standing::Waiting(limit);
        }
        let unfilled = self.unfilled();
        let merit = self.closed.is_none() && self.fits(file, unfilled).is_none();
        let mut refused = None;
        for draw in draws {
            match self.fits(file, unfilled - draw.of_kept()) {
                None => return self.take(file, &bounds, &draw, merit),
                Some(limit) => refused = refused.or(Some(limit)),
            }
        }
        let limit = refused.unwrap_or(Limit::Quota);
        self.close(file, limit);
        Standing::Waiting(limit)
    }

    /// Ways in which a file could draw its places, the first to be tried first.
    fn draws(&self, file: &Contender) -> Vec<Draw> {
        let open = Draw { kept: vec![0; self.pools.len()], open: file.places };
        let kept = self.by_pools(file);
        if self.terms.merit_counts {
            let open_is_needed = kept.open > 0 || kept.of_kept() == 0;
            return if self.closed.is_some() && open_is_needed { Vec::new() } else { vec![kept] };
        }
        let whole = kept.open == 0 && kept.of_kept() > 0;
        self.closed.is_none().then_some(open).into_iter().chain(whole.then_some(kept)).collect()
    }

    /// As many places as its groups' pools still have, the rest from what is open.
    fn by_pools(&self, file: &Contender) -> Draw {
        let mut open = file.places;
        let kept = self
            .pools
            .iter()
            .map(|pool| {
                let drawn = if pool.is_for(file) && !pool.closed { pool.left.min(open) } else { 0 };
                open -= drawn;
                drawn
            })
            .collect();
        Draw { kept, open }
    }

    /// The line is closed, and kept places do not suffice: who could have used some of them closes them. They go
    /// back to merit in the end, where the file is looked at once more.
    fn no_way(&mut self, file: &Contender) -> Standing {
        if self.by_pools(file).of_kept() > 0 {
            self.close(file, Limit::Held);
            return Standing::Waiting(Limit::Held);
        }
        Standing::Behind(self.closed.unwrap_or(Limit::Quota))
    }

    fn close(&mut self, file: &Contender, limit: Limit) {
        if self.terms.passes_over {
            return;
        }
        self.closed.get_or_insert(limit);
        for pool in self.pools.iter_mut().filter(|pool| pool.is_for(file)) {
            pool.closed = true;
        }
    }

    fn unfilled(&self) -> i64 {
        self.pools.iter().map(|pool| pool.left).sum()
    }

    /// What refuses a file while so many places stay kept for groups, each with its part of the envelope.
    fn fits(&self, file: &Contender, kept: i64) -> Option<Limit> {
        let places = self.places.saturating_add(file.places);
        if let Some(quota) = self.terms.quota {
            if places > quota {
                return Some(Limit::Quota);
            }
            if places > quota.saturating_sub(kept) {
                return Some(Limit::Held);
            }
        }
        let envelope = self.terms.envelope?;
        let left = i128::from(envelope.0) - i128::from((self.amount + file.amount).0);
        if left < 0 {
            return Some(Limit::Envelope);
        }
        let quota = self.terms.quota.filter(|quota| *quota > 0)?;
        (left * i128::from(quota) < i128::from(envelope.0) * i128::from(kept)).then_some(Limit::Held)
    }

    fn take(&mut self, file: &Contender, bounds: &[Bound], draw: &Draw, merit: bool) -> Standing {
        self.places = self.places.saturating_add(file.places);
        self.amount = self.amount + file.amount;
        for bound in bounds {
            let taken = self.taken.entry(bound.whose).or_default();
            taken.places = taken.places.saturating_add(bound.places);
            taken.amount = taken.amount.saturating_add(bound.amount);
        }
        let mut group = None;
        for (pool, drawn) in self.pools.iter_mut().zip(&draw.kept).filter(|(_, drawn)| **drawn > 0) {
            pool.left -= drawn;
            pool.filled += drawn;
            group = group.or(Some(pool.kept.group));
        }
        match group {
            Some(group) if !merit => Standing::KeptFor(group),
            Some(_) | None => Standing::Merit,
        }
    }

    /// Gives unfilled kept places back; false when there are none.
    fn release(&mut self) -> bool {
        let some = self.unfilled() > 0;
        for pool in &mut self.pools {
            pool.left = 0;
        }
        if some {
            self.closed = None;
        }
        some
    }

    fn refusal(&self, bound: &Bound) -> Option<Limit> {
        let taken = self.taken.get(&bound.whose).copied().unwrap_or_default();
        let beyond = |most: Option<i64>, taken: i64, more: i64| most.is_some_and(|m| taken.saturating_add(more) > m);
        if beyond(bound.most_places, taken.places, bound.places) {
            Some(bound.limits.0)
        } else if beyond(bound.most_amount, taken.amount, bound.amount) {
            Some(bound.limits.1)
        } else {
            None
        }
    }

    /// The narrow limits that bind a file, in the order in which they are looked at.
    fn bounds(&self, file: &Contender) -> Vec<Bound> {
        let caps = &self.terms.caps;
        let bound = |whose, limits, most: (Option<i64>, Option<Money>), places, amount: Money| Bound {
            whose,
            limits,
            most_places: most.0,
            most_amount: most.1.map(|most| most.0),
            places,
            amount: amount.0,
        };
        let organisation = bound(
            Whose::Organisation(file.organisation),
            (Limit::OrganisationPlaces, Limit::OrganisationAmount),
            (caps.organisation_places, caps.organisation_amount),
            file.places,
            file.amount,
        );
        let communes = file.communes.iter().enumerate().map(|(i, (commune, places))| {
            let most = (caps.commune_places, caps.commune_amount);
            let amount = if i == 0 { file.amount } else { Money(0) };
            bound(Whose::Commune(*commune), (Limit::CommunePlaces, Limit::CommuneAmount), most, *places, amount)
        });
        let domain = file.domain.map(|domain| {
            let most = (caps.domain_places, caps.domain_amount);
            let limits = (Limit::DomainPlaces, Limit::DomainAmount);
            bound(Whose::Domain(domain), limits, most, file.places, file.amount)
        });
        let lot = file.lot.and_then(|lot| self.terms.lots.iter().find(|terms| terms.lot == lot)).map(|terms| {
            let limits = (Limit::LotPlaces, Limit::LotAmount);
            bound(Whose::Lot(terms.lot), limits, (terms.quota, terms.envelope), file.places, file.amount)
        });
        let all = std::iter::once(organisation).chain(communes).chain(domain).chain(lot);
        all.filter(|bound| bound.most_places.is_some() || bound.most_amount.is_some()).collect()
    }

    fn fillings(&self, files: &[Contender], standings: &[Standing]) -> Vec<Filling> {
        let filling = |pool: &Pool| {
            let members = files.iter().zip(standings).filter(|(file, standing)| {
                standing.outcome() == Outcome::Accepted && file.groups.contains(&pool.kept.group)
            });
            Filling {
                group: pool.kept.group,
                places: pool.kept.places,
                filled: pool.filled,
                members: members.map(|(file, _)| file.places).sum(),
            }
        };
        self.pools.iter().map(filling).collect()
    }
}

impl Pool {
    fn is_for(&self, file: &Contender) -> bool {
        file.groups.contains(&self.kept.group)
    }
}

/// One narrow limit as it binds one file.
struct Bound {
    whose: Whose,
    limits: (Limit, Limit),
    most_places: Option<i64>,
    most_amount: Option<i64>,
    places: i64,
    amount: i64,
}

#[cfg(test)]
#[path = "line_tests.rs"]
mod tests;
