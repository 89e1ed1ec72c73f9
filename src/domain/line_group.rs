//! Groups of files: which a file belongs to, and how many places of the quota are kept for each.

use super::organisation::Kind;
use super::policy::{Group, Reserved};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Places of the quota kept for a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// For whom.
    pub group: Group,
    /// How many.
    pub places: i64,
}

/// Shares of the quota as places: a part of a place counts as a whole one, and together they never pass the
/// quota, the first being served first. Without a quota nothing can be kept.
#[must_use]
pub fn kept(reserved: &[Reserved], quota: Option<i64>) -> Vec<Kept> {
    let mut left = quota.unwrap_or(0).max(0);
    reserved
        .iter()
        .map(|asked| {
            let share = |share: Decimal| {
                let places = Decimal::from(quota.unwrap_or(0)).checked_mul(share)?.checked_div(Decimal::ONE_HUNDRED)?;
                places.ceil().to_i64()
            };
            let places = asked.places.or_else(|| asked.share.and_then(share)).unwrap_or(0).clamp(0, left);
            left -= places;
            Kept { group: asked.group, places }
        })
        .collect()
}

/// What says which groups a file belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Makeup {
    /// Kind of applicant, as the group it is.
    pub kind: Kind,
    /// Whether its president – its manager, where there is none – is a woman.
    pub woman_leads: bool,
    /// Places asked.
    pub places: i64,
    /// Of which women; `None`: not given. Likewise the next three.
    pub women: Option<i64>,
    /// Young people.
    pub youth: Option<i64>,
    /// People of rural places.
    pub rural: Option<i64>,
    /// Disabled people.
    pub disabled: Option<i64>,
    /// Whether its main commune is a rural one.
    pub rural_commune: bool,
}

impl Makeup {
    /// Whether the file belongs to a group. Groups of people hold more than half of the places; where rural people
    /// were not counted, the main commune says it.
    #[must_use]
    pub fn is_of(&self, group: Group) -> bool {
        let most = |people: Option<i64>| people.is_some_and(|people| people.saturating_mul(2) > self.places);
        match group {
            Group::WomenLed => self.woman_leads,
            Group::WomenMajority => most(self.women),
            Group::Rural => self.rural.map_or(self.rural_commune, |_| most(self.rural)),
            Group::Youth => most(self.youth),
            Group::Disabled => most(self.disabled),
            Group::Association | Group::Cooperative | Group::Enterprise => group.kind() == Some(self.kind),
        }
    }

    /// Every group it belongs to.
    #[must_use]
    pub fn groups(&self) -> Vec<Group> {
        Group::ALL.iter().copied().filter(|group| self.is_of(*group)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(places: Option<i64>, share: Option<&str>) -> Reserved {
        Reserved { group: Group::Rural, places, share: share.map(|share| share.parse().unwrap()) }
    }

    #[test]
    fn a_part_of_a_place_counts_as_a_whole_one_and_no_more_is_kept_than_there_is() {
        let places = |reserved: &[Reserved], quota| kept(reserved, quota).iter().map(|k| k.places).collect::<Vec<_>>();
        assert_eq!(places(&[asked(None, Some("30"))], Some(1364)), [410], "30 % of 1,364 are 409.2");
        assert_eq!(places(&[asked(None, Some("25"))], Some(12)), [3]);
        assert_eq!(places(&[asked(None, Some("33.3")), asked(Some(9), None)], Some(12)), [4, 8]);
        assert_eq!(places(&[asked(Some(3), None)], None), [0], "without a quota nothing can be kept");
        assert_eq!(places(&[asked(Some(3), None)], Some(0)), [0]);
    }

    #[test]
    fn groups_of_people_hold_more_than_half_and_what_was_not_given_says_nothing() {
        let file = Makeup {
            kind: Kind::Cooperative,
            woman_leads: false,
            places: 10,
            women: Some(5),
            youth: Some(6),
            rural: None,
            disabled: None,
            rural_commune: true,
        };
        assert_eq!(file.groups(), [Group::Rural, Group::Youth, Group::Cooperative]);
        let counted = Makeup { rural: Some(5), women: Some(6), youth: None, woman_leads: true, ..file };
        assert_eq!(counted.groups(), [Group::WomenLed, Group::WomenMajority, Group::Cooperative]);
        let nothing = Makeup { places: 0, women: Some(0), youth: Some(0), rural: Some(0), ..file };
        assert_eq!(nothing.groups(), [Group::Cooperative]);
    }
}
