//! The line by cases: the worked example of 27 files, one case a rule, properties, and an oracle that says the
//! rules once more, slowly (`tests/line/oracle.rs`, which the tests of a whole office use too).

use super::*;
use crate::domain::date::parse_moment;
use crate::domain::id::ApplicationId;
use crate::domain::line_group::kept;
use crate::domain::policy::Reserved;
use crate::domain::ranking::{Entry, Place, TieBreak, rank};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[path = "../../tests/line/oracle.rs"]
mod oracle;
use oracle::{Lots, by_oracle};

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
    assert_eq!(
        said(&line.standings),
        ["merit", "released", "kept", "released", "behind quota"].map(|word| {
            // The last one: twelve of twelve places are taken by then.
            if word == "behind quota" { "quota" } else { word }
        })
    );
    assert_eq!((line.places, line.after), (12, 4));
    assert_eq!(line.fillings, [Filling { group: Group::Rural, places: 6, filled: 2, members: 2 }]);
}

#[test]
fn kept_places_hold_their_part_of_the_envelope_back() {
    let files = [file(1, 90, 4, 40), file(2, 85, 4, 40), of(Group::Youth, file(3, 60, 4, 40))];
    let kept = vec![Kept { group: Group::Youth, places: 4 }];
    let money = Terms { quota: Some(12), envelope: Some(Money(100)), kept, ..terms() };
    assert_eq!(
        drawn(&files, &money),
        ["merit", "held", "kept"],
        "a third of the money waits for a third of the places"
    );
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
    files.sort_by_key(|file| std::cmp::Reverse(file.score));
    files
}

fn random_terms(lots: &mut Lots, count: i64) -> Terms {
    let quota = lots.maybe(count, count * 11);
    let reserved: Vec<Reserved> = [Group::WomenLed, Group::Rural, Group::Youth]
        .into_iter()
        .filter_map(|group| {
            let share = lots.below(45) + 1;
            let share = (lots.below(3) > 0).then(|| Reserved { group, places: None, share: Some(share.into()) });
            share.or_else(|| (lots.below(2) > 0).then_some(Reserved { group, places: Some(7), share: None }))
        })
        .collect();
    Terms {
        quota,
        envelope: lots.maybe(count * 24_000, count * 264_000).map(Money),
        pass_mark: Exact::whole(lots.below(30) + 40),
        caps: Caps {
            organisation_places: lots.maybe(20, 70),
            organisation_amount: lots.maybe(300_000, 1_500_000).map(Money),
            commune_places: lots.maybe(count / 3, count),
            commune_amount: lots.maybe(count * 8_000, count * 24_000).map(Money),
            domain_places: lots.maybe(count / 3, count),
            domain_amount: lots.maybe(count * 8_000, count * 24_000).map(Money),
            ..Caps::default()
        },
        lots: (0..4)
            .map(|lot| {
                let (quota, envelope) =
                    (lots.maybe(count / 4, count), lots.maybe(count * 6_000, count * 24_000).map(Money));
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
    for seed in 0..40 {
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
