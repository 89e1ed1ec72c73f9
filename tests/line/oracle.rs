//! The rules of the line said once more, slowly and by other means, for tests to hold against the program's own.

use awrach::domain::application::Outcome;
use awrach::domain::line::{Contender, Terms};
use awrach::domain::line_group::Kept;
use awrach::domain::money::Money;
use awrach::domain::policy::Group;
use awrach::domain::score::Exact;
use std::collections::BTreeMap;

/// What refused a file, in the oracle's words.
#[derive(Clone, PartialEq)]
enum Refuser {
    Line,
    Of(&'static str, i64),
}

/// A narrow limit's name, whose it is, and what would be taken of it beside the most: of places, of money.
type Narrow = (&'static str, i64, [(i64, Option<i64>); 2]);

/// The rules once more: who is in is all that is remembered, and everything is added up anew for each file.
struct Oracle<'a> {
    files: &'a [Contender],
    terms: &'a Terms,
    /// Who is in, with the places drawn for each group.
    inside: Vec<(usize, BTreeMap<Group, i64>)>,
    refused: Vec<(usize, Refuser)>,
    released: bool,
}

impl Oracle<'_> {
    fn sum(&self, of: impl Fn(&Contender) -> i64) -> i64 {
        self.inside.iter().map(|(i, _)| of(&self.files[*i])).sum()
    }

    fn left_for(&self, kept: &Kept) -> i64 {
        let drawn = |drawn: &BTreeMap<Group, i64>| drawn.get(&kept.group).copied().unwrap_or(0);
        if self.released { 0 } else { kept.places - self.inside.iter().map(|(_, map)| drawn(map)).sum::<i64>() }
    }

    /// Each narrow limit of a file: its name, whose, what is in already, what the file adds, and the most.
    fn narrow(&self, file: &Contender) -> Vec<Narrow> {
        let caps = &self.terms.caps;
        let money = |m: Option<Money>| m.map(|m| m.0);
        let mut all = Vec::new();
        let same = |other: &Contender| other.organisation == file.organisation;
        all.push((
            "organisation",
            file.organisation.0,
            [
                (self.sum(|f| if same(f) { f.places } else { 0 }) + file.places, caps.organisation_places),
                (self.sum(|f| if same(f) { f.amount.0 } else { 0 }) + file.amount.0, money(caps.organisation_amount)),
            ],
        ));
        for (i, (commune, places)) in file.communes.iter().enumerate() {
            let there = |f: &Contender| f.communes.iter().filter(|(c, _)| c == commune).map(|(_, p)| p).sum::<i64>();
            let main =
                |f: &Contender| if f.communes.first().is_some_and(|(c, _)| c == commune) { f.amount.0 } else { 0 };
            let own = if i == 0 { file.amount.0 } else { 0 };
            all.push((
                "commune",
                i64::try_from(*commune).unwrap(),
                [(self.sum(there) + places, caps.commune_places), (self.sum(main) + own, money(caps.commune_amount))],
            ));
        }
        if let Some(domain) = file.domain {
            let there = |f: &Contender| f.domain == Some(domain);
            all.push((
                "domain",
                domain.0,
                [
                    (self.sum(|f| if there(f) { f.places } else { 0 }) + file.places, caps.domain_places),
                    (self.sum(|f| if there(f) { f.amount.0 } else { 0 }) + file.amount.0, money(caps.domain_amount)),
                ],
            ));
        }
        if let Some(lot) = self.terms.lots.iter().find(|lot| Some(lot.lot) == file.lot) {
            let there = |f: &Contender| f.lot == Some(lot.lot);
            all.push((
                "lot",
                lot.lot.0,
                [
                    (self.sum(|f| if there(f) { f.places } else { 0 }) + file.places, lot.quota),
                    (self.sum(|f| if there(f) { f.amount.0 } else { 0 }) + file.amount.0, money(lot.envelope)),
                ],
            ));
        }
        all
    }

    fn fits_whole(&self, file: &Contender, drawn: &BTreeMap<Group, i64>) -> bool {
        let held: i64 =
            self.terms.kept.iter().map(|kept| self.left_for(kept)).sum::<i64>() - drawn.values().sum::<i64>();
        let (places, amount) = (self.sum(|f| f.places) + file.places, self.sum(|f| f.amount.0) + file.amount.0);
        if self.terms.quota.is_some_and(|quota| places + held > quota) {
            return false;
        }
        let Some(Money(envelope)) = self.terms.envelope else { return true };
        // Each held place holds its part of the envelope: held / quota of it, compared as fractions.
        let share = Exact::whole(held).over(Exact::whole(self.terms.quota.unwrap_or(1))).unwrap_or(Exact::ZERO);
        let needed = Exact::whole(envelope).times(share).unwrap().plus(Exact::whole(amount)).unwrap();
        amount <= envelope && needed <= Exact::whole(envelope)
    }

    fn place(&mut self, i: usize) {
        let file = &self.files[i];
        let strict = !self.terms.passes_over;
        let line_closed = strict && self.refused.iter().any(|(_, by)| *by == Refuser::Line);
        let mut drawn = BTreeMap::new();
        let mut rest = file.places;
        for kept in &self.terms.kept {
            let member_refused = strict
                && self
                    .refused
                    .iter()
                    .any(|(j, by)| *by == Refuser::Line && self.files[*j].groups.contains(&kept.group));
            if file.groups.contains(&kept.group) && !member_refused {
                let part = rest.min(self.left_for(kept));
                rest -= part;
                if part > 0 {
                    drawn.insert(kept.group, part);
                }
            }
        }
        let whole = !drawn.is_empty() && rest == 0;
        let ways: Vec<BTreeMap<Group, i64>> = match (self.terms.merit_counts, line_closed) {
            (true, false) => vec![drawn.clone()],
            (true, true) => {
                if whole {
                    vec![drawn.clone()]
                } else {
                    vec![]
                }
            }
            (false, false) => {
                if whole {
                    vec![BTreeMap::new(), drawn.clone()]
                } else {
                    vec![BTreeMap::new()]
                }
            }
            (false, true) => {
                if whole {
                    vec![drawn.clone()]
                } else {
                    vec![]
                }
            }
        };
        if ways.is_empty() {
            if !drawn.is_empty() {
                self.refused.push((i, Refuser::Line));
            }
            return;
        }
        let narrow = self.narrow(file);
        let closed = |name: &'static str, whose: i64| {
            strict && self.refused.iter().any(|(_, by)| *by == Refuser::Of(name, whose))
        };
        let bounded = |most: &[(i64, Option<i64>); 2]| most.iter().any(|(_, most)| most.is_some());
        if narrow.iter().any(|(name, whose, most)| bounded(most) && closed(name, *whose)) {
            return;
        }
        for (name, whose, most) in narrow {
            if most.iter().any(|(sum, most)| most.is_some_and(|most| *sum > most)) {
                self.refused.push((i, Refuser::Of(name, whose)));
                return;
            }
        }
        match ways.into_iter().find(|way| self.fits_whole(file, way)) {
            Some(way) => self.inside.push((i, way)),
            None => self.refused.push((i, Refuser::Line)),
        }
    }
}

/// What becomes of each file by the oracle.
pub fn by_oracle(files: &[Contender], terms: &Terms) -> Vec<Outcome> {
    let passes = |file: &Contender| !file.eliminated && file.score >= terms.pass_mark;
    let mut oracle = Oracle { files, terms, inside: Vec::new(), refused: Vec::new(), released: false };
    for (i, file) in files.iter().enumerate() {
        if passes(file) {
            oracle.place(i);
        }
    }
    if terms.kept.iter().any(|kept| oracle.left_for(kept) > 0) {
        oracle.released = true;
        oracle.refused.retain(|(_, by)| *by != Refuser::Line);
        let narrow: Vec<usize> = oracle.refused.iter().map(|(i, _)| *i).collect();
        for (i, file) in files.iter().enumerate() {
            if passes(file) && !narrow.contains(&i) && !oracle.inside.iter().any(|(j, _)| *j == i) {
                oracle.place(i);
            }
        }
    }
    (0..files.len())
        .map(|i| match (oracle.inside.iter().any(|(j, _)| *j == i), passes(&files[i])) {
            (true, _) => Outcome::Accepted,
            (false, true) => Outcome::Reserve,
            (false, false) => Outcome::Rejected,
        })
        .collect()
}

/// Numbers that look drawn by lot and are the same every time.
#[derive(Debug, Clone)]
pub struct Lots(pub u64);

impl Lots {
    /// A number from 0 on, below `most`.
    pub fn below(&mut self, most: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % most
    }

    #[allow(dead_code, reason = "the tests of a whole office set their own terms")]
    /// Two times of three a number from `least` on, below `least + span`.
    pub fn maybe(&mut self, least: i64, span: i64) -> Option<i64> {
        (self.below(3) > 0).then(|| least + self.below(span))
    }
}
