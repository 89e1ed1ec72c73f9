//! How a call's reviews become a list: what is averaged, who sees what, what is talked over, which places are
//! kept for a group, and how many members must sit. An office sets it with the call; it is settled once it opens.

use super::fault::Faults;
use super::organisation::Kind;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::slugs! {
    /// How a file's score comes of its submitted reviews.
    Aggregate { Mean = "mean", Median = "median" }
}

crate::slugs! {
    /// Files for which places can be kept. Groups of people are taken by their share of the places asked.
    Group {
        WomenLed = "women-led", WomenMajority = "women-majority", Rural = "rural", Youth = "youth",
        Disabled = "disabled", Association = "association", Cooperative = "cooperative", Enterprise = "enterprise",
    }
}

impl Group {
    /// The kind of applicant that a group is, if it is one.
    #[must_use]
    pub const fn kind(self) -> Option<Kind> {
        match self {
            Self::Association => Some(Kind::Association),
            Self::Cooperative => Some(Kind::Cooperative),
            Self::Enterprise => Some(Kind::Enterprise),
            Self::WomenLed | Self::WomenMajority | Self::Rural | Self::Youth | Self::Disabled => None,
        }
    }
}

/// Places of the quota kept for a group: a number of them, or a share of the quota; exactly one is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reserved {
    /// For whom.
    pub group: Group,
    /// So many places.
    #[serde(default)]
    pub places: Option<i64>,
    /// So many of 100 places of the quota; a part of a place counts as a whole one.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub share: Option<Decimal>,
}

/// Least number of members who must be present. Both may be asked; with neither one member suffices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Quorum {
    /// So many members.
    pub members: Option<u32>,
    /// So many of 100 convened members, 50 meaning at least half of them.
    #[ts(type = "string | null")]
    pub share: Option<Decimal>,
}

impl Default for Quorum {
    /// At least half of those convened: proposed, not official.
    fn default() -> Self {
        Self { members: None, share: Some(Decimal::from(50)) }
    }
}

/// The policy of review and line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Policy {
    /// How a file's score comes of its submitted reviews.
    pub aggregate: Aggregate,
    /// Whether reviewers do not see who applies.
    pub hide_names: bool,
    /// Sample deviation of a file's totals from which it is to be discussed, in points of 100.
    #[ts(type = "string | null")]
    pub discuss_deviation: Option<Decimal>,
    /// Distance of a file's highest and lowest total from which it is to be discussed, in points of 100.
    #[ts(type = "string | null")]
    pub discuss_range: Option<Decimal>,
    /// Files a reviewer must share with others before their severity is estimated.
    pub shared_files: u32,
    /// Places kept for groups, in the order in which they are filled.
    pub reserved: Vec<Reserved>,
    /// Whether members of a group who are in on merit count towards what is kept for it.
    pub merit_counts: bool,
    /// Whether a file that does not fit is passed over, so that a smaller one below may enter; else the line
    /// stops at it.
    pub passes_over: bool,
    /// Members who must be present at a session.
    pub quorum: Quorum,
}

impl Default for Policy {
    /// Proposed, not official.
    fn default() -> Self {
        Self {
            aggregate: Aggregate::Mean,
            hide_names: false,
            discuss_deviation: Some(Decimal::TEN),
            discuss_range: Some(Decimal::from(20)),
            shared_files: 5,
            reserved: Vec::new(),
            merit_counts: true,
            passes_over: false,
            quorum: Quorum::default(),
        }
    }
}

impl Policy {
    /// Notes what no call could run with; paths start with `path`, for example `rules.policy`.
    pub fn check(&self, path: &str, faults: &mut Faults) {
        let points = [("discussDeviation", self.discuss_deviation), ("discussRange", self.discuss_range)];
        for (field, value) in points.into_iter().chain([("quorum.share", self.quorum.share)]) {
            if value.is_some_and(|value| !is_share(value)) {
                faults.add(format!("{path}.{field}"), "not-a-percentage");
            }
        }
        faults.range(&format!("{path}.sharedFiles"), i64::from(self.shared_files), 1..=1000);
        if let Some(members) = self.quorum.members {
            faults.range(&format!("{path}.quorum.members"), i64::from(members), 1..=100);
        }
        self.check_reserved(path, faults);
    }

    fn check_reserved(&self, path: &str, faults: &mut Faults) {
        let mut shares = Decimal::ZERO;
        for (i, reserved) in self.reserved.iter().enumerate() {
            let at = |field: &str| format!("{path}.reserved.{i}.{field}");
            if self.reserved.iter().take(i).any(|earlier| earlier.group == reserved.group) {
                faults.add(at("group"), "group-repeated");
            }
            match (reserved.places, reserved.share) {
                (None, None) => faults.add(at("share"), "required"),
                (Some(_), Some(_)) => faults.add(at("share"), "places-or-share"),
                (Some(places), None) => faults.range(&at("places"), places, 1..=10_000_000),
                (None, Some(share)) if !is_share(share) || share == Decimal::ZERO => {
                    faults.add(at("share"), "not-a-percentage");
                }
                (None, Some(share)) => shares = shares.saturating_add(share),
            }
        }
        if shares > Decimal::ONE_HUNDRED {
            faults.add_with(format!("{path}.reserved"), "reserved-over-100", "sum", shares.normalize().to_string());
        }
    }
}

fn is_share(value: Decimal) -> bool {
    (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults_of(change: impl FnOnce(&mut Policy)) -> Vec<(String, &'static str)> {
        let mut policy = Policy::default();
        change(&mut policy);
        let mut faults = Faults::default();
        policy.check("rules.policy", &mut faults);
        faults.0.into_iter().map(|fault| (fault.field.replace("rules.policy.", ""), fault.code)).collect()
    }

    fn kept(group: Group, places: Option<i64>, share: Option<i64>) -> Reserved {
        Reserved { group, places, share: share.map(Decimal::from) }
    }

    #[test]
    fn what_no_call_could_run_with_is_said_at_its_field() {
        use Group::{Rural, WomenLed};
        let one = |reserved: Reserved| faults_of(|policy| policy.reserved = vec![reserved]);
        let at = |field: &str, code| vec![(field.to_owned(), code)];
        assert_eq!(faults_of(|_| ()), vec![]);
        assert_eq!(one(kept(WomenLed, Some(3), None)), vec![]);
        assert_eq!(one(kept(WomenLed, None, Some(30))), vec![]);
        assert_eq!(one(kept(WomenLed, None, None)), at("reserved.0.share", "required"));
        assert_eq!(one(kept(WomenLed, Some(3), Some(30))), at("reserved.0.share", "places-or-share"));
        assert_eq!(one(kept(WomenLed, Some(0), None)), at("reserved.0.places", "out-of-range"));
        assert_eq!(one(kept(WomenLed, None, Some(101))), at("reserved.0.share", "not-a-percentage"));
        let both = |a, b| faults_of(|policy| policy.reserved = vec![a, b]);
        let shares = |a| kept(a, None, Some(60));
        assert_eq!(both(shares(WomenLed), shares(Rural)), at("reserved", "reserved-over-100"));
        assert_eq!(
            both(kept(Rural, Some(1), None), kept(Rural, Some(2), None)),
            at("reserved.1.group", "group-repeated")
        );
        assert_eq!(
            faults_of(|policy| policy.discuss_range = Some(Decimal::from(-1))),
            at("discussRange", "not-a-percentage")
        );
        assert_eq!(faults_of(|policy| policy.quorum.members = Some(0)), at("quorum.members", "out-of-range"));
        assert_eq!(faults_of(|policy| policy.shared_files = 0), at("sharedFiles", "out-of-range"));
    }

    #[test]
    fn what_was_written_before_the_policy_reads_as_the_default() {
        assert_eq!(serde_json::from_str::<Policy>("{}").unwrap(), Policy::default());
        let odd = r#"{"reserved":[{"group":"martians","places":3}]}"#;
        assert!(serde_json::from_str::<Policy>(odd).is_err(), "a group nobody knows is not left out silently");
    }
}
