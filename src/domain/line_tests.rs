//! The line by cases: the worked example of 27 files, one case a rule, properties, and an oracle that says the
//! rules once more, slowly.

use super::*;
use crate::domain::date::parse_moment;
use crate::domain::id::ApplicationId;
use crate::domain::line_group::kept;
use crate::domain::policy::Reserved;
use crate::domain::ranking::{Entry, Place, TieBreak, rank};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn file(id: i64, score: i64, places: i64, amount: i64) -> Contender {
    Contender {
        score: Exact::whole(score),
        eliminated: false,
        places,
        amount: Money(amount),
        organisation: OrganisationId(id),
        domain: None,
        lot: None,
        communes: Vec::new(),
        groups: Vec::new(),
    }
}

fn terms() -> Terms {
    Terms {
        quota: None,
        envelope: None,
        pass_mark: Exact::ZERO,
        caps: Caps::default(),
        lots: Vec::new(),
        kept: Vec::new(),
        merit_counts: true,
        passes_over: false,
    }
}

fn said(standings: &[Standing]) -> Vec<String> {
    standings
        .iter()
        .map(|standing| match standing {
            Standing::Behind(limit) => format!("behind {}", limit.slug()),
            other => other.slug().to_owned(),
        })
        .collect()
}

fn drawn(files: &[Contender], terms: &Terms) -> Vec<String> {
    said(&draw(files, terms).standings)
}

fn of(group: Group, file: Contender) -> Contender {
    Contender { groups: vec![group], ..file }
}

// The worked example: `line_27.csv` was filled in by hand. Every file asks for one place, twelve there are.

struct Line27 {
    file: i64,
    place: Option<(usize, String)>,
    expected: [String; 3],
    entry: Option<(Entry, Contender)>,
}

fn read_27() -> Vec<Line27> {
    let text = include_str!("line_27.csv");
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    rows.records()
        .map(|record| {
            let cells: Vec<String> = record.unwrap().iter().map(str::to_owned).collect();
            let [file, totals, group, women, amount, rank, decided_by, counts, apart, nobody] =
                <[String; 10]>::try_from(cells).unwrap();
            let id: i64 = file.parse().unwrap();
            // A review with an empty mark has no total and its file no place in the list yet.
            let totals: Option<Vec<Exact>> =
                totals.split(' ').map(|total| total.parse().ok().map(Exact::decimal)).collect();
            let entry = totals.map(|totals| {
                let score = Exact::mean(&totals).unwrap();
                let amount = Money(amount.parse().unwrap());
                let entry = Entry {
                    application: ApplicationId(id),
                    score,
                    eliminated: None,
                    criteria: Vec::new(),
                    places: 1,
                    women: women.parse().unwrap(),
                    amount,
                    deposited: parse_moment("2026-11-10T09:00:00Z").unwrap(),
                    register: id,
                };
                let groups = group.parse().ok().into_iter().collect();
                (entry, Contender { score, groups, amount, ..self::file(id, 0, 1, 0) })
            });
            let place = rank.parse().ok().map(|rank| (rank, decided_by));
            Line27 { file: id, place, expected: [counts, apart, nobody], entry }
        })
        .collect()
}

#[test]
fn of_27_files_and_12_places_3_are_kept_and_the_option_changes_who_enters() {
    let rows = read_27();
    assert_eq!(rows.len(), 27);
    let rules = [TieBreak::WomenShare, TieBreak::CostPerPlace, TieBreak::EarlierDeposit];
    let places: Vec<Place> = rank(rows.iter().filter_map(|row| row.entry.clone()).map(|(e, _)| e).collect(), &rules);
    assert_eq!(places.len(), 26, "the one with an empty score is not ranked");
    let row = |id: i64| rows.iter().find(|row| row.file == id).unwrap();
    for place in &places {
        let decided_by = place.decided_by.unwrap_or_default().to_owned();
        assert_eq!(row(place.application.0).place, Some((place.rank, decided_by)), "file {}", place.application);
    }
    let files: Vec<_> = places.iter().map(|p| row(p.application.0).entry.clone().unwrap().1).collect();
    let reserved = [Reserved { group: Group::WomenLed, places: Some(3), share: None }];
    let ways = [(true, &reserved[..]), (false, &reserved[..]), (true, &[])];
    let mut entered = Vec::new();
    for (way, (merit_counts, reserved)) in ways.into_iter().enumerate() {
        let terms = Terms {
            quota: Some(12),
            pass_mark: Exact::whole(50),
            kept: kept(reserved, Some(12)),
            merit_counts,
            ..terms()
        };
        let line = draw(&files, &terms);
        for (place, standing) in places.iter().zip(&line.standings) {
            let word = if matches!(standing, Standing::Behind(_)) { "behind" } else { standing.slug() };
            assert_eq!(row(place.application.0).expected[way], word, "file {} way {way}", place.application);
        }
        assert_eq!(line.places, 12);
        let who = places.iter().zip(&line.standings).filter(|(_, s)| s.outcome() == Outcome::Accepted);
        entered.push(who.map(|(place, _)| place.application.0).collect::<Vec<_>>());
    }
    assert_eq!(entered[0], [1, 2, 3, 4, 6, 5, 7, 8, 9, 12, 14, 16]);
    assert_eq!(entered[1], [1, 2, 3, 4, 6, 5, 7, 8, 9, 14, 16, 17]);
    assert_eq!(entered[2], [1, 2, 3, 4, 6, 5, 7, 8, 9, 12, 10, 11]);
}

#[test]
fn the_line_stops_at_the_first_file_that_does_not_fit_unless_it_passes_over() {
    let files = [file(1, 90, 6, 10), file(2, 80, 5, 10), file(3, 70, 4, 10), file(4, 40, 1, 1)];
    let ten = Terms { quota: Some(10), pass_mark: Exact::whole(50), ..terms() };
    assert_eq!(drawn(&files, &ten), ["merit", "quota", "behind quota", "pass-mark"]);
    let over = Terms { passes_over: true, ..ten.clone() };
    assert_eq!(drawn(&files, &over), ["merit", "quota", "merit", "pass-mark"]);
    let line = draw(&files, &over);
    assert_eq!((line.after, line.cause, line.places), (3, Some(Standing::PassMark), 10));
    let money = Terms { envelope: Some(Money(25)), ..terms() };
    assert_eq!(drawn(&files, &money), ["merit", "merit", "envelope", "behind envelope"]);
    assert_eq!(draw(&files, &money).after, 2);
    assert_eq!(drawn(&files, &Terms { quota: Some(0), ..terms() })[0], "quota");
    assert_eq!(draw(&files, &terms()).cause, None, "without limits everyone is in");
}

#[test]
fn a_ceiling_closes_its_own_commune_and_no_other() {
    let at = |commune, file: Contender| Contender { communes: vec![(commune, file.places)], ..file };
    let files = [
        at(1, file(1, 90, 6, 10)),
        at(1, file(2, 85, 5, 10)),
        at(2, file(3, 80, 5, 10)),
        at(1, file(4, 75, 2, 10)),
        Contender { communes: vec![(2, 1), (1, 4)], ..file(5, 70, 5, 10) },
    ];
    let caps = Caps { commune_places: Some(10), ..Caps::default() };
    let capped = Terms { caps: caps.clone(), ..terms() };
    let behind = "behind commune-places";
    assert_eq!(drawn(&files, &capped), ["merit", "commune-places", "merit", behind, behind]);
    let over = Terms { passes_over: true, ..capped };
    assert_eq!(drawn(&files, &over), ["merit", "commune-places", "merit", "merit", "commune-places"]);
    // Money counts in the main commune alone.
    let caps = Caps { commune_amount: Some(Money(20)), ..Caps::default() };
    let money = Terms { caps, passes_over: true, ..terms() };
    assert_eq!(drawn(&files, &money), ["merit", "merit", "merit", "commune-amount", "merit"]);
}

#[test]
fn organisations_domains_and_lots_have_limits_of_their_own() {
    let of = |organisation, domain, lot, file: Contender| Contender {
        organisation: OrganisationId(organisation),
        domain: Some(DomainId(domain)),
        lot: Some(LotId(lot)),
        ..file
    };
    let files = [
        of(1, 1, 1, file(1, 90, 6, 60)),
        of(1, 2, 2, file(2, 85, 5, 50)),
        of(2, 1, 1, file(3, 80, 5, 50)),
        of(3, 3, 2, file(4, 75, 5, 50)),
    ];
    let with = |caps| drawn(&files, &Terms { caps, ..terms() });
    let caps = Caps { organisation_places: Some(10), ..Caps::default() };
    assert_eq!(with(caps), ["merit", "organisation-places", "merit", "merit"]);
    let caps = Caps { organisation_amount: Some(Money(109)), ..Caps::default() };
    assert_eq!(with(caps), ["merit", "organisation-amount", "merit", "merit"]);
    let caps = Caps { domain_places: Some(10), ..Caps::default() };
    assert_eq!(with(caps), ["merit", "merit", "domain-places", "merit"]);
    let caps = Caps { domain_amount: Some(Money(109)), ..Caps::default() };
    assert_eq!(with(caps), ["merit", "merit", "domain-amount", "merit"]);
    let lots = |lots| drawn(&files, &Terms { lots, ..terms() });
    let lot = |quota, envelope| LotTerms { lot: LotId(2), quota, envelope };
    assert_eq!(lots(vec![lot(Some(5), None)]), ["merit", "merit", "merit", "lot-places"]);
    assert_eq!(lots(vec![lot(None, Some(Money(99)))]), ["merit", "merit", "merit", "lot-amount"]);
}

#[test]
fn what_a_group_cannot_fill_goes_back_to_merit_in_order() {
    let files = [
        file(1, 90, 4, 10),
        file(2, 85, 4, 10),
        of(Group::Rural, file(3, 80, 2, 10)),
        file(4, 75, 2, 10),
        file(5, 70, 1, 10),
    ];
    let ten = Terms { quota: Some(12), kept: vec![Kept { group: Group::Rural, places: 6 }], ..terms() };
    let line = draw(&files, &ten);
    assert_eq!(said(&line.standings), ["merit", "released", "kept", "released", "behind quota"].map(|word| {
        // The last one: twelve of twelve places are taken by then.
        if word == "behind quota" { "quota" } else { word }
    }));
    assert_eq!((line.places, line.after), (12, 4));
    assert_eq!(line.fillings, [Filling { group: Group::Rural, places: 6, filled: 2, members: 2 }]);
}

#[test]
fn kept_places_hold_their_part_of_the_envelope_back() {
    let files = [file(1, 90, 4, 40), file(2, 85, 4, 40), of(Group::Youth, file(3, 60, 4, 40))];
    let kept = vec![Kept { group: Group::Youth, places: 4 }];
    let money = Terms { quota: Some(12), envelope: Some(Money(100)), kept, ..terms() };
    assert_eq!(drawn(&files, &money), ["merit", "held", "kept"], "a third of the money waits for a third of the places");
    assert_eq!(drawn(&files, &Terms { kept: Vec::new(), ..money }), ["merit", "merit", "envelope"]);
}

#[test]
fn a_member_for_whom_the_kept_places_do_not_suffice_lets_no_lesser_member_pass() {
    let files = [
        file(1, 90, 7, 10),
        file(2, 85, 4, 10),
        of(Group::Youth, file(3, 80, 5, 10)),
        of(Group::Youth, file(4, 75, 2, 10)),
    ];
    let kept = vec![Kept { group: Group::Youth, places: 3 }];
    let ten = Terms { quota: Some(10), kept, ..terms() };
    // Nobody could fill the three places: they go back to merit, where the second file still does not fit.
    assert_eq!(drawn(&files, &ten), ["merit", "quota", "behind quota", "behind quota"]);
    let over = Terms { passes_over: true, ..ten };
    assert_eq!(drawn(&files, &over), ["merit", "quota", "quota", "kept"]);
}

// The oracle.

/// What refused a file, in the oracle's words.
#[derive(Clone, PartialEq)]
enum Refuser {
    Line,
    Of(&'static str, i64),
}

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
    fn narrow(&self, file: &Contender) -> Vec<(&'static str, i64, [(i64, Option<i64>); 2])> {
        let caps = &self.terms.caps;
        let money = |m: Option<Money>| m.map(|m| m.0);
        let mut all = Vec::new();
        let same = |other: &Contender| other.organisation == file.organisation;
        all.push(("organisation", file.organisation.0, [
            (self.sum(|f| if same(f) { f.places } else { 0 }) + file.places, caps.organisation_places),
            (self.sum(|f| if same(f) { f.amount.0 } else { 0 }) + file.amount.0, money(caps.organisation_amount)),
        ]));
        for (i, (commune, places)) in file.communes.iter().enumerate() {
            let there = |f: &Contender| f.communes.iter().filter(|(c, _)| c == commune).map(|(_, p)| p).sum::<i64>();
            let main = |f: &Contender| if f.communes.first().is_some_and(|(c, _)| c == commune) { f.amount.0 } else { 0 };
            let own = if i == 0 { file.amount.0 } else { 0 };
            all.push(("commune", i64::try_from(*commune).unwrap(), [
                (self.sum(there) + places, caps.commune_places),
                (self.sum(main) + own, money(caps.commune_amount)),
            ]));
        }
        if let Some(domain) = file.domain {
            let there = |f: &Contender| f.domain == Some(domain);
            all.push(("domain", domain.0, [
                (self.sum(|f| if there(f) { f.places } else { 0 }) + file.places, caps.domain_places),
                (self.sum(|f| if there(f) { f.amount.0 } else { 0 }) + file.amount.0, money(caps.domain_amount)),
            ]));
        }
        if let Some(lot) = self.terms.lots.iter().find(|lot| Some(lot.lot) == file.lot) {
            let there = |f: &Contender| f.lot == Some(lot.lot);
            all.push(("lot", lot.lot.0, [
                (self.sum(|f| if there(f) { f.places } else { 0 }) + file.places, lot.quota),
                (self.sum(|f| if there(f) { f.amount.0 } else { 0 }) + file.amount.0, money(lot.envelope)),
            ]));
        }
        all
    }

    fn fits_whole(&self, file: &Contender, drawn: &BTreeMap<Group, i64>) -> bool {
        let held: i64 = self.terms.kept.iter().map(|kept| self.left_for(kept)).sum::<i64>() - drawn.values().sum::<i64>();
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
            let member_refused = strict && self.refused.iter().any(|(j, by)| {
                *by == Refuser::Line && self.files[*j].groups.contains(&kept.group)
            });
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
            (true, true) => if whole { vec![drawn.clone()] } else { vec![] },
            (false, false) => if whole { vec![BTreeMap::new(), drawn.clone()] } else { vec![BTreeMap::new()] },
            (false, true) => if whole { vec![drawn.clone()] } else { vec![] },
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

fn by_oracle(files: &[Contender], terms: &Terms) -> Vec<Outcome> {
    let passes = |file: &Contender| !file.eliminated && file.score >= terms.pass_mark;
    let mut oracle = Oracle { files, terms, inside: Vec::new(), refused: Vec::new(), released: false };
    for i in 0..files.len() {
        if passes(&files[i]) {
            oracle.place(i);
        }
    }
    if terms.kept.iter().any(|kept| oracle.left_for(kept) > 0) {
        oracle.released = true;
        oracle.refused.retain(|(_, by)| *by != Refuser::Line);
        let narrow: Vec<usize> = oracle.refused.iter().map(|(i, _)| *i).collect();
        for i in 0..files.len() {
            if passes(&files[i]) && !narrow.contains(&i) && !oracle.inside.iter().any(|(j, _)| *j == i) {
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
struct Lots(u64);

impl Lots {
    fn below(&mut self, most: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % most
    }

    /// Two times of three a number from `least` on, below `least + span`.
    fn maybe(&mut self, least: i64, span: i64) -> Option<i64> {
        (self.below(3) > 0).then(|| least + self.below(span))
    }
}

fn random_files(lots: &mut Lots, count: i64) -> Vec<Contender> {
    let mut files: Vec<Contender> = (0..count)
        .map(|i| {
            let places = lots.below(40) + 1;
            let first = usize::try_from(lots.below(12)).unwrap();
            let second = lots.below(places + 1);
            let communes = if lots.below(4) == 0 && second > 0 {
                vec![(first, places - second), ((first + 1) % 12, second)]
            } else {
                vec![(first, places)]
            };
            Contender {
                eliminated: lots.below(25) == 0,
                organisation: OrganisationId(lots.below(count / 2 + 1)),
                domain: (lots.below(10) > 0).then(|| DomainId(lots.below(9))),
                lot: (lots.below(2) > 0).then(|| LotId(lots.below(6))),
                communes,
                groups: Group::ALL.iter().copied().filter(|_| lots.below(5) == 0).collect(),
                ..file(i, lots.below(60) + 40, places, places * (20_000 + lots.below(9_000)))
            }
        })
        .collect();
    files.sort_by(|a, b| b.score.cmp(&a.score));
    files
}

fn random_terms(lots: &mut Lots, count: i64) -> Terms {
    let quota = lots.maybe(count, count * 11);
    let reserved: Vec<Reserved> = [Group::WomenLed, Group::Rural, Group::Youth]
        .into_iter()
        .filter_map(|group| {
            let share = lots.below(45) + 1;
            let share = (lots.below(3) > 0).then(|| Reserved { group, places: None, share: Some(share.into()) });
            share.or_else(|| (lots.below(2) > 0).then(|| Reserved { group, places: Some(7), share: None }))
        })
        .collect();
    Terms {
        quota,
        envelope: lots.maybe(count * 24_000, count * 264_000).map(Money),
        pass_mark: Exact::whole(lots.below(30) + 40),
        caps: Caps {
            organisation_places: lots.maybe(20, 70),
            organisation_amount: lots.maybe(300_000, 1_500_000).map(Money),
            commune_places: lots.maybe(count, count),
            commune_amount: lots.maybe(count * 24_000, count * 9_000).map(Money),
            domain_places: lots.maybe(count, count),
            domain_amount: lots.maybe(count * 30_000, count * 9_000).map(Money),
            ..Caps::default()
        },
        lots: (0..4)
            .map(|lot| {
                let (quota, envelope) = (lots.maybe(count, count * 2), lots.maybe(count * 30_000, count * 40_000).map(Money));
                LotTerms { lot: LotId(lot), quota, envelope }
            })
            .collect(),
        kept: kept(&reserved, quota),
        merit_counts: lots.below(2) == 0,
        passes_over: lots.below(2) == 0,
    }
}

fn check_limits(files: &[Contender], terms: &Terms, line: &Drawn) {
    let inside: Vec<&Contender> =
        files.iter().zip(&line.standings).filter(|(_, s)| s.outcome() == Outcome::Accepted).map(|(f, _)| f).collect();
    let places: i64 = inside.iter().map(|file| file.places).sum();
    let amount: i64 = inside.iter().map(|file| file.amount.0).sum();
    assert_eq!((places, amount), (line.places, line.amount.0));
    assert!(terms.quota.is_none_or(|quota| places <= quota), "quota");
    assert!(terms.envelope.is_none_or(|envelope| amount <= envelope.0), "envelope");
    let mut sums: BTreeMap<(&str, i64), (i64, i64)> = BTreeMap::new();
    let mut add = |what, whose, places, amount| {
        let sum = sums.entry((what, whose)).or_default();
        *sum = (sum.0 + places, sum.1 + amount);
    };
    for file in inside {
        add("organisation", file.organisation.0, file.places, file.amount.0);
        file.domain.iter().for_each(|domain| add("domain", domain.0, file.places, file.amount.0));
        file.lot.iter().for_each(|lot| add("lot", lot.0, file.places, file.amount.0));
        for (i, (commune, places)) in file.communes.iter().enumerate() {
            add("commune", i64::try_from(*commune).unwrap(), *places, if i == 0 { file.amount.0 } else { 0 });
        }
    }
    for ((what, whose), (places, amount)) in sums {
        let caps = &terms.caps;
        let lot = terms.lots.iter().find(|lot| lot.lot.0 == whose);
        let (most_places, most_amount) = match what {
            "organisation" => (caps.organisation_places, caps.organisation_amount),
            "commune" => (caps.commune_places, caps.commune_amount),
            "domain" => (caps.domain_places, caps.domain_amount),
            _ => (lot.and_then(|lot| lot.quota), lot.and_then(|lot| lot.envelope)),
        };
        assert!(most_places.is_none_or(|most| places <= most), "{what} {whose}: {places} places");
        assert!(most_amount.is_none_or(|most| amount <= most.0), "{what} {whose}: {amount}");
    }
}

#[test]
fn random_calls_of_1000_files_come_out_as_by_the_oracle() {
    let (mut entered, mut ways) = (0, std::collections::HashSet::new());
    for seed in 0..24 {
        let mut lots = Lots(seed * 7919 + 1);
        let (files, terms) = (random_files(&mut lots, 1000), random_terms(&mut lots, 1000));
        let line = draw(&files, &terms);
        let outcomes: Vec<Outcome> = line.standings.iter().map(|standing| standing.outcome()).collect();
        let expected = by_oracle(&files, &terms);
        let odd = outcomes.iter().zip(&expected).position(|(a, b)| a != b);
        assert_eq!(odd, None, "seed {seed}: {:?} by {terms:?}", odd.map(|i| (line.standings[i], &files[i])));
        check_limits(&files, &terms, &line);
        entered += outcomes.iter().filter(|outcome| **outcome == Outcome::Accepted).count();
        ways.extend(line.standings.iter().map(|standing| standing.slug()));
    }
    assert!(entered > 2_000, "{entered} files entered in all");
    for slug in Limit::ALL.iter().map(|limit| limit.slug()).chain(["kept", "released", "floor", "pass-mark"]) {
        assert!(ways.contains(slug), "no random call shows {slug}");
    }
}

proptest! {
    #[test]
    fn the_line_never_passes_a_limit_and_agrees_with_the_oracle(seed in any::<u64>(), count in 1i64..60) {
        let mut lots = Lots(seed);
        let (files, terms) = (random_files(&mut lots, count), random_terms(&mut lots, count));
        let line = draw(&files, &terms);
        check_limits(&files, &terms, &line);
        let outcomes: Vec<Outcome> = line.standings.iter().map(|standing| standing.outcome()).collect();
        prop_assert_eq!(outcomes, by_oracle(&files, &terms));
    }

    #[test]
    fn kept_places_are_never_filled_by_others_and_a_wider_quota_lets_nobody_less_in(
        seed in any::<u64>(), count in 1i64..40
    ) {
        let mut lots = Lots(seed);
        let files = random_files(&mut lots, count);
        let quota = lots.below(count * 20) + 1;
        let bare = Terms { quota: Some(quota), passes_over: false, ..terms() };
        let inside = |terms: &Terms| {
            let line = draw(&files, terms);
            line.standings.iter().map(|standing| standing.outcome() == Outcome::Accepted).collect::<Vec<_>>()
        };
        let (less, more) = (inside(&bare), inside(&Terms { quota: Some(quota + lots.below(30)), ..bare.clone() }));
        prop_assert!(less.iter().zip(&more).all(|(less, more)| !less || *more));
        let reserved = [Reserved { group: Group::Youth, places: None, share: Some(40.into()) }];
        let line = draw(&files, &Terms { kept: kept(&reserved, Some(quota)), ..bare });
        for filling in line.fillings {
            prop_assert!(filling.filled <= filling.places && filling.filled <= filling.members);
        }
    }
}
