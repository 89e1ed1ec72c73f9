//! Cases and properties of judging.

use super::*;
use crate::domain::date::{PartialDate, parse_date, parse_moment};
use crate::domain::id::{DomainId, LotId};
use chrono::NaiveDate;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

fn facts() -> Facts {
    Facts {
        kind: Some(Kind::Association),
        founded: "2024-03".into(),
        mandate_end: "2028-02-28".into(),
        account: Some(true),
        legal_id: Some(true),
        identified: true,
        call_on: Some(day("2026-11-02")),
        published: true,
        closes_on: Some(day("2026-11-29")),
        closes_at: parse_moment("2026-11-29T16:30:00Z"),
        deposit_at: parse_moment("2026-11-20T10:00:00Z"),
        deposit_on: Some(day("2026-11-20")),
        papers_lacking: Some(0),
        domain: Some(DomainId(1)),
        domain_known: true,
        communes: vec![Commune { name: Label::default(), inside: Some(true) }],
        amount: Money(4_000_000),
        places: 20,
        months: 6,
        ..Facts::default()
    }
}

fn rule(test: RuleTest) -> EligibilityRule {
    EligibilityRule::barring("rule", test)
}

fn found(test: RuleTest, facts: &Facts) -> (RuleVerdict, String) {
    let finding = judge(&rule(test), facts);
    (finding.verdict, finding.explanation.code)
}

#[test]
fn the_age_of_an_applicant_is_judged_on_the_worst_day_it_may_have_been_founded() {
    use RuleVerdict::{Fails, Holds, Unclear};
    for (founded, call_on, verdict, had) in [
        ("2024-11-02", "2026-11-02", Holds, 24),
        ("2024-11-03", "2026-11-02", Fails, 23),
        ("2024-03", "2026-11-02", Holds, 31),
        ("2024-10", "2026-11-02", Holds, 24),
        ("2024-11", "2026-11-02", Unclear, 23),
        ("2024-11", "2026-11-30", Holds, 24),
        ("2024-12", "2026-11-30", Fails, 23),
        ("2023", "2026-11-02", Holds, 34),
        ("2024", "2026-11-02", Unclear, 22),
        ("2024", "2026-12-31", Holds, 24),
        ("2025", "2026-11-02", Fails, 22),
        ("2024-02-29", "2026-02-28", Holds, 24),
        ("2027", "2026-11-02", Fails, 0),
    ] {
        let facts = Facts { founded: founded.into(), call_on: Some(day(call_on)), ..facts() };
        let finding = judge(&rule(RuleTest::FoundedYears { years: 2 }), &facts);
        assert_eq!(finding.verdict, verdict, "{founded} {call_on}");
        assert_eq!(finding.explanation.parts["had"], ExplanationPart::Span(had), "{founded} {call_on}");
        assert_eq!(finding.explanation.parts["asked"], ExplanationPart::Span(24));
    }
}

#[test]
fn what_is_missing_is_unclear_and_never_failed() {
    let bare = Facts::default();
    for test in every_test() {
        let (verdict, code) = found(test.clone(), &bare);
        assert_eq!(verdict, RuleVerdict::Unclear, "{test:?} {code}");
    }
}

#[test]
fn a_mandate_must_run_to_its_last_day() {
    use MandateAt::{Closing, Deposit};
    use RuleVerdict::{Fails, Holds, Unclear};
    for (end, at, verdict, code) in [
        ("2027-05-29", Closing, Holds, "mandate-holds"),
        ("2027-05-28", Closing, Fails, "mandate-fails"),
        ("2027-05-28", Deposit, Holds, "mandate-holds"),
        ("2027-05-19", Deposit, Fails, "mandate-fails"),
        ("2027-05", Closing, Unclear, "mandate-unclear"),
        ("2027-06", Closing, Holds, "mandate-holds"),
        ("2027", Closing, Unclear, "mandate-unclear"),
        ("2028", Closing, Holds, "mandate-holds"),
        ("2026-10", Closing, Fails, "mandate-over"),
        ("", Closing, Unclear, "mandate-missing"),
    ] {
        let facts = Facts { mandate_end: end.into(), ..facts() };
        assert_eq!(
            found(RuleTest::MandateMonths { months: 6, at }, &facts),
            (verdict, code.to_owned()),
            "{end} {at:?}"
        );
    }
}

fn cases() -> Vec<(RuleTest, Facts, RuleVerdict, &'static str)> {
    use RuleVerdict::{Fails, Holds, NotApplicable, Unclear};
    let per_place = RuleTest::AmountPerPlace { most: Money(200_000) };
    let other = |domain| OtherFile { number: "2026-A-0001".into(), domain: Some(DomainId(domain)), lot: None };
    let in_lot = RuleTest::NoDoubleApplication { within: Within::Lot };
    let lotted = |lot| Facts { lot, others: vec![OtherFile { lot: Some(LotId(4)), ..other(2) }], ..facts() };
    let outside = Commune { name: Label { name_ar: "تيزنيت".into(), ..Label::default() }, inside: Some(false) };
    let nowhere = Commune { name: Label::default(), inside: None };
    let excluded = |until: Option<&str>| Exclusion { reason: "فسخ سابق".into(), until: until.map(day) };
    let financed = |on: &str| Some(Financed { number: "2024-A-0007".into(), on: day(on) });
    let late = parse_moment("2026-11-29T16:30:01Z");
    let in_call = RuleTest::NoDoubleApplication { within: Within::Call };
    let in_domain = RuleTest::NoDoubleApplication { within: Within::Domain };
    let length = RuleTest::MonthsBetween { least: 3, most: 6 };
    vec![
        (RuleTest::PapersComplete, facts(), Holds, "papers-holds"),
        (RuleTest::PapersComplete, Facts { papers_lacking: Some(2), ..facts() }, Fails, "papers-fails"),
        (RuleTest::DomainInCall, facts(), Holds, "domain-holds"),
        (RuleTest::DomainInCall, Facts { domain_known: false, ..facts() }, Fails, "domain-fails"),
        (RuleTest::TerritoryInCall, facts(), Holds, "territory-holds"),
        (RuleTest::TerritoryInCall, Facts { communes: vec![outside], ..facts() }, Fails, "territory-fails"),
        (RuleTest::TerritoryInCall, Facts { communes: vec![nowhere], ..facts() }, NotApplicable, "territory-open"),
        (RuleTest::KindAdmitted { kinds: vec![Kind::Association] }, facts(), Holds, "kind-holds"),
        (RuleTest::KindAdmitted { kinds: vec![Kind::Enterprise] }, facts(), Fails, "kind-fails"),
        (RuleTest::NotExcluded, facts(), Holds, "exclusion-holds"),
        (RuleTest::NotExcluded, Facts { exclusion: Some(excluded(None)), ..facts() }, Fails, "exclusion-for-good"),
        (
            RuleTest::NotExcluded,
            Facts { exclusion: Some(excluded(Some("2027-01-01"))), ..facts() },
            Fails,
            "exclusion-fails",
        ),
        (in_call.clone(), facts(), Holds, "double-holds"),
        (in_call, Facts { others: vec![other(2)], ..facts() }, Fails, "double-fails"),
        (in_domain.clone(), Facts { others: vec![other(2)], ..facts() }, Holds, "double-holds"),
        (in_domain, Facts { others: vec![other(1)], ..facts() }, Fails, "double-fails"),
        (in_lot.clone(), lotted(Some(LotId(4))), Fails, "double-fails"),
        (in_lot.clone(), lotted(Some(LotId(5))), Holds, "double-holds"),
        (in_lot, lotted(None), Holds, "double-holds"),
        (RuleTest::MaxFiles { files: 2 }, Facts { others: vec![other(1)], ..facts() }, Holds, "files-holds"),
        (RuleTest::MaxFiles { files: 2 }, Facts { others: vec![other(1), other(2)], ..facts() }, Fails, "files-fails"),
        (RuleTest::DepositInTime, facts(), Holds, "time-holds"),
        (RuleTest::DepositInTime, Facts { deposit_at: facts().closes_at, ..facts() }, Holds, "time-holds"),
        (RuleTest::DepositInTime, Facts { deposit_at: late, ..facts() }, Fails, "time-fails"),
        (
            RuleTest::DepositInTime,
            Facts { deposit_at: late, late_admitted: true, ..facts() },
            Holds,
            "time-late-admitted",
        ),
        (per_place.clone(), facts(), Holds, "amount-holds"),
        (per_place.clone(), Facts { amount: Money(4_000_001), ..facts() }, Fails, "amount-fails"),
        (per_place, Facts { places: 0, ..facts() }, Unclear, "amount-missing"),
        (length.clone(), facts(), Holds, "length-holds"),
        (length.clone(), Facts { months: 2, ..facts() }, Fails, "length-fails"),
        (length, Facts { months: 7, ..facts() }, Fails, "length-fails"),
        (RuleTest::FinancedBefore { years: 2 }, facts(), Holds, "financed-holds"),
        (
            RuleTest::FinancedBefore { years: 2 },
            Facts { financed: financed("2024-11-02"), ..facts() },
            Holds,
            "financed-long-ago",
        ),
        (
            RuleTest::FinancedBefore { years: 2 },
            Facts { financed: financed("2024-11-03"), ..facts() },
            Fails,
            "financed-fails",
        ),
        (RuleTest::BankAccount, facts(), Holds, "account-holds"),
        (RuleTest::BankAccount, Facts { account: Some(false), ..facts() }, Fails, "account-fails"),
        (RuleTest::LegalId, facts(), Holds, "legal-holds"),
        (RuleTest::LegalId, Facts { legal_id: Some(false), ..facts() }, Fails, "legal-fails"),
    ]
}

#[test]
fn each_rule_has_its_cases() {
    for (test, facts, verdict, code) in cases() {
        assert_eq!(found(test.clone(), &facts), (verdict, code.to_owned()), "{test:?}");
    }
}

/// Every code that judging can give has a sentence, which asks for nothing that the explanation lacks.
#[test]
fn every_finding_has_its_sentence_in_three_languages() {
    use crate::i18n::{Catalogue, Language};
    let catalogue = Catalogue::embedded().unwrap();
    let known = ["2015", "2024", "2024-11", "2026-11"].map(|founded| Facts { founded: founded.into(), ..facts() });
    let ends = ["2026-10", "2027-05", "2027-01", "2029"].map(|end| Facts { mandate_end: end.into(), ..facts() });
    let mut findings: Vec<Finding> = Vec::new();
    for facts in [Facts::default()].iter().chain(&known).chain(&ends) {
        findings.extend(every_test().into_iter().map(|test| judge(&rule(test), facts)));
    }
    findings.push(judge(&rule(RuleTest::LegalId), &Facts { legal_id: None, ..facts() }));
    let undated = Facts { call_on: None, closes_on: None, closes_at: None, ..facts() };
    findings.extend(every_test().into_iter().map(|test| judge(&rule(test), &undated)));
    findings.extend(cases().into_iter().map(|(test, facts, ..)| judge(&rule(test), &facts)));
    findings.push(judge(&EligibilityRule { association: false, ..rule(RuleTest::LegalId) }, &facts()));
    let codes: HashSet<_> = findings.iter().map(|finding| finding.explanation.code.clone()).collect();
    let sentences: HashSet<_> = catalogue
        .keys(Language::Ar)
        .keys()
        .filter_map(|key| key.strip_prefix("eligibility-why-").map(str::to_owned))
        .collect();
    assert_eq!(codes, sentences);
    for finding in findings {
        let Explanation { code, parts } = finding.explanation;
        for language in Language::ALL {
            let asked = &catalogue.keys(language)[&format!("eligibility-why-{code}")];
            assert!(asked.iter().all(|name| parts.contains_key(name)), "{language} {code}: {asked:?}");
            for part in parts.values() {
                let ExplanationPart::Term(key) = part else { continue };
                assert!(catalogue.has(language, key), "{language} {key}");
            }
        }
    }
    for (test, language) in every_test().iter().flat_map(|test| Language::ALL.map(|language| (test, language))) {
        assert!(catalogue.has(language, &format!("eligibility-test-{}", test.slug())), "{language} {test:?}");
    }
}

#[test]
fn an_amount_above_the_limit_is_never_shown_as_the_limit() {
    let facts = Facts { amount: Money(4_000_001), ..facts() };
    let finding = judge(&rule(RuleTest::AmountPerPlace { most: Money(200_000) }), &facts);
    assert_eq!(finding.explanation.parts["each"], ExplanationPart::Money(Money(200_001)));
}

#[test]
fn a_rule_for_other_kinds_is_not_applied() {
    let rule = EligibilityRule { association: false, ..rule(RuleTest::FoundedYears { years: 50 }) };
    assert_eq!(judge(&rule, &facts()).verdict, RuleVerdict::NotApplicable);
}

#[test]
fn bare_numbers_become_rules() {
    let slugs = |rules: Vec<EligibilityRule>| rules.into_iter().map(|rule| rule.slug).collect::<Vec<_>>();
    assert_eq!(slugs(of_numbers(2, 6)), ["founded-years", "mandate-months"]);
    assert_eq!(slugs(of_numbers(0, 6)), ["mandate-months"]);
    assert!(of_numbers(0, 0).is_empty());
    assert!(!of_numbers(0, 6)[0].enterprise, "an enterprise has no mandate");
}

#[test]
fn what_a_rule_could_not_be_judged_with_is_told() {
    let nobody = EligibilityRule {
        association: false,
        cooperative: false,
        enterprise: false,
        ..rule(RuleTest::FoundedYears { years: 0 })
    };
    let rules =
        [nobody, rule(RuleTest::MonthsBetween { least: 6, most: 3 }), rule(RuleTest::KindAdmitted { kinds: vec![] })];
    let mut faults = Faults::default();
    check(&rules, &mut faults);
    let told: Vec<_> = faults.0.iter().map(|fault| (fault.field.as_str(), fault.code)).collect();
    assert_eq!(
        told,
        [
            ("rules.eligibility.0.association", "required"),
            ("rules.eligibility.0.test.years", "out-of-range"),
            ("rules.eligibility.1.slug", "slug-repeated"),
            ("rules.eligibility.1.test.most", "out-of-range"),
            ("rules.eligibility.2.slug", "slug-repeated"),
            ("rules.eligibility.2.test.kinds", "required"),
        ]
    );
}

#[test]
fn a_rule_is_written_as_it_is_read() {
    for test in every_test() {
        let rule = rule(test);
        let text = serde_json::to_string(&rule).unwrap();
        assert_eq!(serde_json::from_str::<EligibilityRule>(&text).unwrap(), rule, "{text}");
    }
    let short = r#"{"slug":"a","test":{"kind":"legal-id"},"weight":"warns"}"#;
    let read: EligibilityRule = serde_json::from_str(short).unwrap();
    assert!(read.active && read.enterprise && read.label == Label::default());
}

pub(crate) fn every_test() -> Vec<RuleTest> {
    vec![
        RuleTest::FoundedYears { years: 2 },
        RuleTest::MandateMonths { months: 6, at: MandateAt::Closing },
        RuleTest::PapersComplete,
        RuleTest::DomainInCall,
        RuleTest::TerritoryInCall,
        RuleTest::KindAdmitted { kinds: vec![Kind::Cooperative] },
        RuleTest::NotExcluded,
        RuleTest::NoDoubleApplication { within: Within::Call },
        RuleTest::MaxFiles { files: 1 },
        RuleTest::DepositInTime,
        RuleTest::AmountPerPlace { most: Money(1) },
        RuleTest::MonthsBetween { least: 3, most: 6 },
        RuleTest::FinancedBefore { years: 2 },
        RuleTest::BankAccount,
        RuleTest::LegalId,
    ]
}

fn days() -> impl Strategy<Value = NaiveDate> {
    (1950_i32..2100, 1_u32..=366)
        .prop_filter_map("no such day", |(year, ordinal)| NaiveDate::from_yo_opt(year, ordinal))
}

/// A day known by its year, its month, or whole.
fn blurred() -> impl Strategy<Value = (NaiveDate, String)> {
    (days(), prop::sample::select(vec![4_usize, 7, 10]))
        .prop_map(|(day, kept)| (day, day.to_string().chars().take(kept).collect()))
}

const fn rank(verdict: RuleVerdict) -> u8 {
    match verdict {
        RuleVerdict::Fails => 0,
        RuleVerdict::Unclear => 1,
        RuleVerdict::Holds | RuleVerdict::NotApplicable => 2,
    }
}

proptest! {
    /// An applicant that grows older is never worse off, nor is one of whom less is asked.
    #[test]
    fn age_never_turns_against_an_applicant((_, founded) in blurred(), call_on in days(), years in 1_i64..50) {
        let at = |on: NaiveDate, years| {
            let facts = Facts { founded: founded.clone(), call_on: Some(on), ..facts() };
            rank(judge(&rule(RuleTest::FoundedYears { years }), &facts).verdict)
        };
        let later = crate::domain::date::add_months(call_on, 12).unwrap();
        prop_assert!(at(later, years) >= at(call_on, years));
        prop_assert!(at(call_on.succ_opt().unwrap(), years) >= at(call_on, years));
        prop_assert!(at(call_on, years) >= at(call_on, years + 1));
    }

    /// Knowing less of a date may make a verdict unclear; it never makes another one of it.
    #[test]
    fn a_rough_date_is_never_judged_otherwise_than_the_day((whole, rough) in blurred(), call_on in days(), n in 1_i64..50) {
        let both = |test: RuleTest, set: fn(&mut Facts, String)| {
            let verdict = |text: String| {
                let mut facts = Facts { call_on: Some(call_on), closes_on: Some(call_on), ..facts() };
                set(&mut facts, text);
                judge(&rule(test.clone()), &facts).verdict
            };
            (verdict(rough.clone()), verdict(whole.to_string()))
        };
        for (roughly, exactly) in [
            both(RuleTest::FoundedYears { years: n }, |facts, text| facts.founded = text),
            both(RuleTest::MandateMonths { months: n, at: MandateAt::Closing }, |facts, text| facts.mandate_end = text),
        ] {
            prop_assert!(roughly == RuleVerdict::Unclear || roughly == exactly);
            prop_assert!(exactly != RuleVerdict::Unclear);
        }
    }

    /// A longer mandate is never worse.
    #[test]
    fn a_longer_mandate_never_turns_against_an_applicant(end in days(), closes in days(), months in 1_i64..120) {
        let at = |end: NaiveDate| {
            let facts = Facts { mandate_end: end.to_string(), closes_on: Some(closes), ..facts() };
            rank(judge(&rule(RuleTest::MandateMonths { months, at: MandateAt::Closing }), &facts).verdict)
        };
        prop_assert!(at(end.succ_opt().unwrap()) >= at(end));
    }

    /// What is said agrees with what is found: had ≥ asked where it holds, had < asked where it fails.
    #[test]
    fn the_sentence_agrees_with_the_verdict((_, founded) in blurred(), call_on in days(), years in 1_i64..50) {
        let facts = Facts { founded, call_on: Some(call_on), ..facts() };
        let finding = judge(&rule(RuleTest::FoundedYears { years }), &facts);
        let span = |name: &str| match finding.explanation.parts[name] { ExplanationPart::Span(months) => months, _ => -1 };
        match finding.verdict {
            RuleVerdict::Holds => prop_assert!(span("had") >= span("asked")),
            RuleVerdict::Fails | RuleVerdict::Unclear => prop_assert!(span("had") < span("asked")),
            RuleVerdict::NotApplicable => prop_assert!(false),
        }
    }

    /// A partial date spans its day, and its ends are written alike.
    #[test]
    fn a_partial_date_holds_its_day((whole, rough) in blurred()) {
        let span = PartialDate::parse(&rough).unwrap();
        prop_assert!(span.earliest <= whole && whole <= span.latest);
        prop_assert!(span.earliest.to_string().starts_with(&rough) && span.latest.to_string().starts_with(&rough));
    }

    /// A limit per place is exact, however large the figures.
    #[test]
    fn a_limit_per_place_is_exact(places in 1_i64..100_000, most in 1_i64..100_000_000, over in 0_i64..2) {
        let facts = Facts { amount: Money(places * most + over), places, ..facts() };
        let verdict = judge(&rule(RuleTest::AmountPerPlace { most: Money(most) }), &facts).verdict;
        prop_assert_eq!(verdict, if over == 0 { RuleVerdict::Holds } else { RuleVerdict::Fails });
    }
}
