//! The order of files: score first, then the call's tie-breakers in order, then the register number; files that a
//! floor eliminates stand below all others. A total order, and each row says which rule set it apart from the row
//! above.

use super::date::Moment;
use super::id::ApplicationId;
use super::money::Money;
use super::programme::Rules;
use super::score::Exact;
use std::cmp::Ordering;

/// What sets two files of equal score apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TieBreak {
    /// The higher mean on one criterion, by its place in the grid.
    Criterion(usize),
    /// The greater share of women among the places.
    WomenShare,
    /// The lower amount for one place.
    CostPerPlace,
    /// The earlier deposit.
    EarlierDeposit,
}

impl TieBreak {
    /// Reads a rule of a call; `None` if the rules hold no such criterion.
    #[must_use]
    pub fn parse(text: &str, rules: &Rules) -> Option<Self> {
        match text {
            "women-share" => Some(Self::WomenShare),
            "cost-per-place" => Some(Self::CostPerPlace),
            "earlier-deposit" => Some(Self::EarlierDeposit),
            _ => {
                let slug = text.strip_prefix("criterion:")?;
                rules.criteria.iter().position(|criterion| criterion.slug == slug).map(Self::Criterion)
            }
        }
    }

    /// Catalogue word of the rule.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Criterion(_) => "criterion",
            Self::WomenShare => "women-share",
            Self::CostPerPlace => "cost-per-place",
            Self::EarlierDeposit => "earlier-deposit",
        }
    }
}

/// What ranking needs to know of a file.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Which file.
    pub application: ApplicationId,
    /// Mean or median of its submitted reviews, as the call has it.
    pub score: Exact,
    /// The criterion whose floor eliminates it, by its place in the grid.
    pub eliminated: Option<usize>,
    /// Mean of each criterion, in the grid's order; `None` where it never applied.
    pub criteria: Vec<Option<Exact>>,
    /// Places asked.
    pub places: i64,
    /// Of which women.
    pub women: i64,
    /// Amount asked.
    pub amount: Money,
    /// When it was deposited.
    pub deposited: Moment,
    /// Register number within the call.
    pub register: i64,
}

/// A file's place, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Which file.
    pub application: ApplicationId,
    /// From 1.
    pub rank: usize,
    /// The rule that set it below the file above; `None` where the score did.
    pub decided_by: Option<&'static str>,
}

/// Ranks files in a total order.
#[must_use]
pub fn rank(mut entries: Vec<Entry>, rules: &[TieBreak]) -> Vec<Place> {
    entries.sort_by(|a, b| compare(a, b, rules).0);
    let mut places: Vec<Place> = Vec::with_capacity(entries.len());
    let mut above: Option<&Entry> = None;
    for (i, entry) in entries.iter().enumerate() {
        let decided_by = above.and_then(|above| compare(above, entry, rules).1);
        places.push(Place { application: entry.application, rank: i + 1, decided_by });
        above = Some(entry);
    }
    places
}

/// Orders two files, the better first, and names the tie-breaker that did it (`None`: the score).
fn compare(a: &Entry, b: &Entry, rules: &[TieBreak]) -> (Ordering, Option<&'static str>) {
    let by_floor = a.eliminated.is_some().cmp(&b.eliminated.is_some());
    if by_floor != Ordering::Equal {
        return (by_floor, Some("floor"));
    }
    let by_score = b.score.cmp(&a.score);
    if by_score != Ordering::Equal {
        return (by_score, None);
    }
    for rule in rules {
        let order = by_rule(a, b, *rule);
        if order != Ordering::Equal {
            return (order, Some(rule.slug()));
        }
    }
    (a.register.cmp(&b.register).then(a.application.cmp(&b.application)), Some("register-number"))
}

fn by_rule(a: &Entry, b: &Entry, rule: TieBreak) -> Ordering {
    match rule {
        // A criterion that never applied stands below any score on it.
        TieBreak::Criterion(i) => b.criteria.get(i).cloned().flatten().cmp(&a.criteria.get(i).cloned().flatten()),
        TieBreak::WomenShare => share(b.women, b.places).cmp(&share(a.women, a.places)),
        TieBreak::CostPerPlace => cost(a).cmp(&cost(b)),
        TieBreak::EarlierDeposit => a.deposited.cmp(&b.deposited),
    }
}

fn share(part: i64, whole: i64) -> Option<Exact> {
    Exact::whole(part).over(Exact::whole(whole))
}

/// Amount for one place; a file without places costs more than any other.
fn cost(entry: &Entry) -> (bool, Option<Exact>) {
    let cost = Exact::whole(entry.amount.0).over(Exact::whole(entry.places));
    (cost.is_none(), cost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::parse_moment;
    use proptest::prelude::*;

    fn entry(id: i64, score: i64, women: i64, places: i64, amount: i64) -> Entry {
        Entry {
            application: ApplicationId(id),
            score: Exact::whole(score),
            eliminated: None,
            criteria: vec![Some(Exact::whole(3))],
            places,
            women,
            amount: Money(amount),
            deposited: parse_moment("2026-11-10T09:00:00Z").unwrap(),
            register: id,
        }
    }

    const RULES: [TieBreak; 4] =
        [TieBreak::Criterion(0), TieBreak::WomenShare, TieBreak::CostPerPlace, TieBreak::EarlierDeposit];

    #[test]
    fn each_rule_decides_only_what_those_before_left_equal() {
        let places = rank(
            vec![
                entry(4, 70, 5, 10, 900),
                entry(1, 70, 5, 10, 1000),
                entry(3, 70, 6, 10, 2000),
                entry(2, 80, 0, 10, 9000),
                entry(5, 70, 5, 10, 1000),
            ],
            &RULES,
        );
        let read: Vec<_> = places.iter().map(|p| (p.application.0, p.rank, p.decided_by)).collect();
        assert_eq!(
            read,
            [
                (2, 1, None),
                (3, 2, None),
                (4, 3, Some("women-share")),
                (1, 4, Some("cost-per-place")),
                (5, 5, Some("register-number"))
            ]
        );
    }

    #[test]
    fn a_file_under_a_floor_stands_below_all_others_whatever_its_score() {
        let mut under = entry(1, 90, 5, 10, 900);
        under.eliminated = Some(0);
        let mut under_too = entry(2, 95, 5, 10, 900);
        under_too.eliminated = Some(0);
        let places = rank(vec![under, entry(3, 40, 5, 10, 900), under_too], &RULES);
        let read: Vec<_> = places.iter().map(|p| (p.application.0, p.decided_by)).collect();
        assert_eq!(read, [(3, None), (2, Some("floor")), (1, None)]);
    }

    #[test]
    fn two_files_equal_to_twelve_decimals_are_equal_and_not_before() {
        let of = |id, text: &str| Entry { score: Exact::decimal(text.parse().unwrap()), ..entry(id, 0, id, 10, 900) };
        let order = |files| rank(files, &RULES).iter().map(|p| (p.application.0, p.decided_by)).collect::<Vec<_>>();
        let equal = vec![of(1, "71.333333333333"), of(2, "71.333333333333")];
        assert_eq!(order(equal), [(2, None), (1, Some("women-share"))]);
        let apart = vec![of(1, "71.333333333334"), of(2, "71.333333333333")];
        assert_eq!(order(apart), [(1, None), (2, None)]);
    }

    proptest! {
        #[test]
        fn raising_one_score_never_lowers_that_file(
            scores in proptest::collection::vec(0i64..6, 2..12), which in 0usize..12, more in 1i64..4
        ) {
            let which = which % scores.len();
            let of = |raised: i64| {
                let entries = scores.iter().enumerate()
                    .map(|(i, score)| entry(i as i64, score + if i == which { raised } else { 0 }, i as i64 % 3, 3, 7))
                    .collect();
                rank(entries, &RULES).iter().find(|place| place.application.0 == which as i64).unwrap().rank
            };
            prop_assert!(of(more) <= of(0));
        }

        #[test]
        fn the_order_does_not_depend_on_how_files_came_in(
            files in proptest::collection::vec((0i64..4, 0i64..3, 1i64..3, 0i64..3), 1..12), seed in any::<u64>()
        ) {
            let entries: Vec<_> = files.iter().enumerate()
                .map(|(i, (score, women, places, amount))| entry(i as i64, *score, *women, *places, *amount)).collect();
            let mut shuffled = entries.clone();
            let turn = usize::try_from(seed % shuffled.len() as u64).unwrap();
            shuffled.rotate_left(turn);
            shuffled.reverse();
            prop_assert_eq!(rank(entries, &RULES), rank(shuffled, &RULES));
        }
    }
}
