//! What a call bounds a file with: its territory, the lot's communes, ceilings per organisation, commune and
//! domain. At the counter nothing is refused for it: the file is flagged, and the committee decides.

use super::fault::{Fault, Faults};
use super::lot::{Lot, dirhams};
use super::money::Money;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

/// Ceilings; null: none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Caps {
    /// Files that one organisation may deposit.
    pub organisation_files: Option<i64>,
    /// Places that one organisation may be granted.
    pub organisation_places: Option<i64>,
    /// Amount that one organisation may be granted, centimes.
    pub organisation_amount: Option<Money>,
    /// Places in one commune.
    pub commune_places: Option<i64>,
    /// Amount in one commune, centimes.
    pub commune_amount: Option<Money>,
    /// Places in one domain.
    pub domain_places: Option<i64>,
    /// Amount in one domain, centimes.
    pub domain_amount: Option<Money>,
}

impl Caps {
    fn counts(&self) -> [(&'static str, Option<i64>); 4] {
        [
            ("caps.organisationFiles", self.organisation_files),
            ("caps.organisationPlaces", self.organisation_places),
            ("caps.communePlaces", self.commune_places),
            ("caps.domainPlaces", self.domain_places),
        ]
    }

    const fn amounts(&self) -> [(&'static str, Option<Money>); 3] {
        [
            ("caps.organisationAmount", self.organisation_amount),
            ("caps.communeAmount", self.commune_amount),
            ("caps.domainAmount", self.domain_amount),
        ]
    }

    /// Notes what is impossible. A ceiling of nothing would refuse everybody.
    pub fn check(&self, faults: &mut Faults) {
        for (field, cap) in self.counts() {
            if let Some(cap) = cap {
                faults.range(field, cap, 1..=10_000_000);
            }
        }
        for (field, cap) in self.amounts() {
            if cap.is_some_and(|cap| !cap.is_acceptable() || cap == Money(0)) {
                faults.add(field, "amount-out-of-range");
            }
        }
    }

    /// The live check: ceilings that never bite, and ceilings under which the quota cannot be filled.
    pub fn review(&self, domains: usize, quota: Option<i64>, envelope: Option<Money>, warnings: &mut Faults) {
        for (field, cap) in self.counts().into_iter().skip(1) {
            if let (Some(cap), Some(quota)) = (cap, quota)
                && cap > quota
            {
                warnings.add(field, "cap-idle");
            }
        }
        for (field, cap) in self.amounts() {
            if let (Some(cap), Some(envelope)) = (cap, envelope)
                && cap > envelope
            {
                warnings.add(field, "cap-idle");
            }
        }
        let domains = i64::try_from(domains).unwrap_or(i64::MAX);
        if let (Some(cap), Some(quota)) = (self.domain_places, quota)
            && cap.saturating_mul(domains) < quota
        {
            warnings.add_with("caps.domainPlaces", "caps-below-quota", "most", cap.saturating_mul(domains));
        }
    }
}

/// Whether a commune belongs to a territory: one of its communes, or any of the province if it names none. A
/// call without a province and without a list takes all.
#[must_use]
pub fn is_inside(commune: &str, province: &str, territory: &[String]) -> bool {
    if territory.is_empty() {
        province.is_empty() || commune.strip_prefix(province).is_some_and(|rest| rest.starts_with('.'))
    } else {
        territory.iter().any(|inside| inside == commune)
    }
}

/// What a call bounds its files with.
#[derive(Debug, Clone, Copy)]
pub struct Bounds<'a> {
    /// HCP code of its province; may be empty.
    pub province: &'a str,
    /// Its communes; empty: all of the province.
    pub territory: &'a [String],
    /// Its ceilings.
    pub caps: &'a Caps,
    /// The lot that the file chose.
    pub lot: Option<&'a Lot>,
}

/// What a file asks for, and its organisation in all files of the call that still run, this one included.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Communes of the works.
    pub communes: &'a [String],
    /// Places of the file.
    pub places: i64,
    /// Amount of the file.
    pub amount: Money,
    /// Files of the organisation.
    pub organisation_files: i64,
    /// Places of the organisation.
    pub organisation_places: i64,
    /// Amount of the organisation.
    pub organisation_amount: Money,
}

/// Everything in which a file goes beyond its call's bounds: a code and its arguments at the field concerned.
#[must_use]
pub fn beyond(bounds: Bounds<'_>, asked: Asked<'_>) -> Vec<Fault> {
    let mut flags = Faults::default();
    let outside =
        asked.communes.iter().filter(|commune| !is_inside(commune, bounds.province, bounds.territory)).count();
    if outside > 0 {
        flags.add_with("communes", "outside-territory", "count", outside);
    }
    if let Some(lot) = bounds.lot.filter(|lot| !lot.communes.is_empty()) {
        let outside = asked.communes.iter().filter(|commune| !lot.communes.contains(commune)).count();
        if outside > 0 {
            flags.add_with("lot", "outside-lot", "count", outside);
        }
    }
    let caps = bounds.caps;
    count(&mut flags, "places", "cap-organisation-files", asked.organisation_files, caps.organisation_files);
    count(&mut flags, "places", "cap-organisation-places", asked.organisation_places, caps.organisation_places);
    count(&mut flags, "places", "cap-commune-places", asked.places, caps.commune_places);
    count(&mut flags, "places", "cap-domain-places", asked.places, caps.domain_places);
    money(&mut flags, "cap-organisation-amount", asked.organisation_amount, caps.organisation_amount);
    money(&mut flags, "cap-commune-amount", asked.amount, caps.commune_amount);
    money(&mut flags, "cap-domain-amount", asked.amount, caps.domain_amount);
    flags.0
}

fn count(flags: &mut Faults, field: &str, code: &'static str, value: i64, cap: Option<i64>) {
    if let Some(cap) = cap.filter(|cap| value > *cap) {
        flag(flags, field, code, json!(value), json!(cap));
    }
}

fn money(flags: &mut Faults, code: &'static str, value: Money, cap: Option<Money>) {
    if let Some(cap) = cap.filter(|cap| value > *cap) {
        flag(flags, "amount", code, dirhams(value), dirhams(cap));
    }
}

fn flag(flags: &mut Faults, field: &str, code: &'static str, value: Value, most: Value) {
    let args = Map::from_iter([("value".to_owned(), value), ("most".to_owned(), most)]);
    flags.0.push(Fault { field: field.to_owned(), code, args });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_territory_is_a_list_or_else_the_province() {
        let list = ["09.273.01.05".to_owned()];
        for (commune, province, territory, inside) in [
            ("09.273.01.05", "09.273", &list[..], true),
            ("09.273.01.15", "09.273", &list, false),
            ("09.273.01.15", "09.273", &[], true),
            // The code of another province may begin with the same letters.
            ("09.2731.01.15", "09.273", &[], false),
            ("09.001.01.01", "09.273", &[], false),
            ("09.001.01.01", "", &[], true),
            ("09.001.01.01", "", &list, false),
        ] {
            assert_eq!(is_inside(commune, province, territory), inside, "{commune} in {province:?} {territory:?}");
        }
    }

    fn asked(communes: &[String]) -> Asked<'_> {
        Asked {
            communes,
            places: 30,
            amount: Money(5_000_000),
            organisation_files: 2,
            organisation_places: 60,
            organisation_amount: Money(10_000_000),
        }
    }

    #[test]
    fn a_file_is_flagged_for_each_bound_it_passes_and_for_no_other() {
        let communes = ["09.273.01.05".to_owned(), "09.001.01.01".to_owned()];
        let caps = Caps {
            organisation_files: Some(1),
            organisation_places: Some(60),
            organisation_amount: Some(Money(9_999_999)),
            commune_places: Some(29),
            domain_amount: Some(Money(5_000_000)),
            ..Caps::default()
        };
        let lot = Lot { communes: vec!["09.273.01.15".to_owned()], ..Lot::default() };
        let bounds = Bounds { province: "09.273", territory: &[], caps: &caps, lot: Some(&lot) };
        let said: Vec<_> = beyond(bounds, asked(&communes))
            .into_iter()
            .map(|flag| format!("{} {} {}", flag.field, flag.code, json!(flag.args)))
            .collect();
        assert_eq!(
            said,
            [
                r#"communes outside-territory {"count":1}"#,
                r#"lot outside-lot {"count":2}"#,
                r#"places cap-organisation-files {"most":1,"value":2}"#,
                r#"places cap-commune-places {"most":29,"value":30}"#,
                r#"amount cap-organisation-amount {"most":"99999.99","value":100000}"#,
            ]
        );
        let free = Bounds { province: "", territory: &[], caps: &Caps::default(), lot: None };
        assert_eq!(beyond(free, asked(&communes)), []);
    }

    #[test]
    fn ceilings_are_checked_and_reviewed() {
        let caps = Caps {
            organisation_files: Some(0),
            organisation_places: Some(200),
            organisation_amount: Some(Money(0)),
            domain_places: Some(9),
            commune_amount: Some(Money(101)),
            ..Caps::default()
        };
        let mut faults = Faults::default();
        caps.check(&mut faults);
        let words = |faults: Faults| -> Vec<String> {
            faults.0.iter().map(|fault| format!("{} {}", fault.field, fault.code)).collect()
        };
        assert_eq!(
            words(faults),
            ["caps.organisationFiles out-of-range", "caps.organisationAmount amount-out-of-range"]
        );
        let mut warnings = Faults::default();
        caps.review(11, Some(100), Some(Money(100)), &mut warnings);
        assert_eq!(
            words(warnings),
            ["caps.organisationPlaces cap-idle", "caps.communeAmount cap-idle", "caps.domainPlaces caps-below-quota"]
        );
    }
}
