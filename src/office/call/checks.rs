//! The live check of a call's set-up: what keeps it from opening, and what the office should be told.

use super::{CallCheck, CallTerms, CheckWeight};
use crate::domain::date::{office_day, parse_date, parse_moment};
use crate::domain::fault::Faults;
use crate::domain::lot::{self, Around};
use crate::domain::programme::Rules;
use crate::office::{OfficeError, Reading};
use serde::Deserialize;
use ts_rs::TS;

/// A set-up as it is being typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckSetUp {
    /// What the office sets.
    #[serde(flatten)]
    #[ts(flatten)]
    pub terms: CallTerms,
    /// Its rules.
    pub rules: Rules,
}

/// `call.check`: the live check of a set-up that need not be kept yet.
///
/// # Errors
/// None of its own.
pub fn check(_reading: &Reading<'_>, request: CheckSetUp) -> Result<Vec<CallCheck>, OfficeError> {
    Ok(checks(&request.terms, &request.rules))
}

/// Everything there is to say of a set-up, errors first. Errors keep a call from opening.
pub(super) fn checks(terms: &CallTerms, rules: &Rules) -> Vec<CallCheck> {
    let (mut errors, mut warnings) = (Faults::default(), Faults::default());
    dates(terms, &mut errors, &mut warnings);
    publication(terms, &mut warnings);
    if terms.quota.is_none() {
        warnings.add("quota", "no-quota");
    }
    if terms.envelope.is_none() {
        warnings.add("envelope", "no-envelope");
    }
    let domains: Vec<&str> = rules.domains.iter().map(|domain| domain.slug.as_str()).collect();
    let around =
        Around { domains: &domains, territory: &terms.territory, quota: terms.quota, envelope: terms.envelope };
    lot::review(&terms.lots, around, &mut errors, &mut warnings);
    terms.caps.review(domains.len(), terms.quota, terms.envelope, &mut warnings);
    if terms.province.is_empty() && terms.territory.is_empty() {
        warnings.add("territory", "no-territory");
    }
    rules.check(&mut errors);
    if rules.requirements.is_empty() {
        warnings.add("rules.requirements", "required");
    }
    let weigh =
        |weight: CheckWeight, faults: Faults| faults.0.into_iter().map(move |fault| CallCheck { weight, fault });
    weigh(CheckWeight::Error, errors).chain(weigh(CheckWeight::Warning, warnings)).collect()
}

fn dates(terms: &CallTerms, errors: &mut Faults, warnings: &mut Faults) {
    let moment = |text: &Option<String>| text.as_deref().and_then(parse_moment);
    let (opens, closes) = (moment(&terms.opens_at), moment(&terms.closes_at));
    if closes.is_none() {
        errors.add("closesAt", "required");
    }
    if let (Some(opens), Some(closes)) = (opens, closes) {
        let days = (closes - opens).num_days();
        if days < terms.window_days {
            let args = [("days".to_owned(), days.into()), ("least".to_owned(), terms.window_days.into())];
            let args = args.into_iter().collect();
            warnings.0.push(crate::domain::fault::Fault { field: "closesAt".to_owned(), code: "short-window", args });
        }
    }
    let published = terms.published_on.as_deref().and_then(parse_date);
    if let (Some(published), Some(opens)) = (published, opens)
        && published > office_day(opens)
    {
        warnings.add("publishedOn", "published-after-opening");
    }
}

/// A call that appeared nowhere is what applicants complain of most (domain facts, section 8).
fn publication(terms: &CallTerms, warnings: &mut Faults) {
    if terms.published_on.is_none() {
        warnings.add("publishedOn", "not-published");
    }
    if terms.channels.is_empty() {
        warnings.add("channels", "no-channel");
    }
    for (i, channel) in terms.channels.iter().enumerate() {
        if channel.shown_on.is_none() {
            warnings.add(format!("channels.{i}.shownOn"), "channel-without-day");
        }
    }
    if terms.council_ar.is_empty() && terms.council_fr.is_empty() {
        warnings.add("councilAr", "no-issuer");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::call::{Channel, ChannelKind, Level};
    use crate::domain::limit::Caps;
    use crate::domain::lot::Lot;
    use crate::domain::money::Money;
    use crate::domain::programme::{Domain, Label};

    fn rules() -> Rules {
        let rules = include_str!("../../presets/programmes.json");
        let all: Vec<serde_json::Value> = serde_json::from_str(rules).unwrap();
        serde_json::from_value(all[0]["rules"].clone()).unwrap()
    }

    fn whole() -> CallTerms {
        CallTerms {
            code: String::from("2026-A"),
            title_ar: "طلب عروض".into(),
            title_fr: String::new(),
            level: Level::Prefectural,
            province: "09.273".into(),
            published_on: Some("2026-11-10".into()),
            opens_at: Some("2026-11-10T08:00:00Z".into()),
            closes_at: Some("2026-12-06T16:30:00Z".into()),
            quota: Some(100),
            envelope: Some(Money(1_000_000)),
            council_ar: "مجلس عمالة إنزكان-آيت ملول".into(),
            council_fr: String::new(),
            committee_ar: String::new(),
            committee_fr: String::new(),
            window_days: 21,
            territory: Vec::new(),
            caps: Caps::default(),
            lots: Vec::new(),
            channels: vec![Channel {
                number: 1,
                kind: ChannelKind::Newspaper,
                place: "جريدة".into(),
                shown_on: Some("2026-11-10".into()),
            }],
        }
    }

    fn said(terms: &CallTerms, rules: &Rules) -> Vec<String> {
        let word = |check: CallCheck| {
            let weight = if check.weight == CheckWeight::Error { "!" } else { "?" };
            format!("{weight} {} {}", check.fault.field, check.fault.code)
        };
        checks(terms, rules).into_iter().map(word).collect()
    }

    #[test]
    fn a_whole_call_has_nothing_to_say() {
        assert_eq!(said(&whole(), &rules()), Vec::<String>::new());
    }

    #[test]
    fn each_lack_is_told_with_its_weight() {
        type Spoil = fn(&mut CallTerms);
        let cases: [(Spoil, &[&str]); 11] = [
            (|terms| terms.closes_at = None, &["! closesAt required"]),
            (|terms| terms.closes_at = Some("2026-12-01T07:00:00Z".into()), &["? closesAt short-window"]),
            // To the hour, twenty-one days are enough.
            (|terms| terms.closes_at = Some("2026-12-01T08:00:00Z".into()), &[]),
            (|terms| (terms.window_days, terms.closes_at) = (0, Some("2026-11-10T09:00:00Z".into())), &[]),
            (|terms| terms.published_on = Some("2026-11-11".into()), &["? publishedOn published-after-opening"]),
            (
                |terms| (terms.published_on, terms.channels) = (None, Vec::new()),
                &["? publishedOn not-published", "? channels no-channel"],
            ),
            (|terms| terms.channels[0].shown_on = None, &["? channels.0.shownOn channel-without-day"]),
            (|terms| terms.council_ar = String::new(), &["? councilAr no-issuer"]),
            (|terms| (terms.quota, terms.envelope) = (None, None), &["? quota no-quota", "? envelope no-envelope"]),
            (|terms| terms.province = String::new(), &["? territory no-territory"]),
            (
                |terms| {
                    let lot = |quota| Lot { domain: "tree-planting".into(), quota: Some(quota), ..Lot::default() };
                    terms.lots = vec![lot(60), lot(41)];
                },
                &["! lots lots-over-quota", "? lots domains-without-lot"],
            ),
        ];
        for (spoil, expected) in cases {
            let mut terms = whole();
            spoil(&mut terms);
            assert_eq!(said(&terms, &rules()), expected);
        }
    }

    #[test]
    fn rules_are_part_of_the_check() {
        let mut rules = rules();
        rules.requirements.clear();
        rules.domains = vec![
            Domain { slug: "a".into(), label: Label::default() },
            Domain { slug: "a".into(), label: Label::default() },
        ];
        assert_eq!(
            said(&whole(), &rules),
            [
                "! rules.domains.0.nameAr required",
                "! rules.domains.1.slug slug-repeated",
                "! rules.domains.1.nameAr required",
                "? rules.requirements required",
            ]
        );
    }
}
