//! Eligibility as declared rules: what a call asks of an applicant and its file before anyone looks at the
//! project, and what is found of it, with the reason of each finding.
//!
//! A fact that is missing makes a rule unclear, never failed: nobody is turned down for what was not asked.

use super::fault::Faults;
use super::money::Money;
use super::organisation::Kind;
use super::programme::Label;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use ts_rs::TS;

mod judge;

pub use judge::{Commune, Exclusion, Facts, Financed, OtherFile, judge};

crate::slugs! {
    /// What a rule does when it fails: it bars admissibility, or it warns.
    RuleWeight { Bars = "bars", Warns = "warns" }
}

crate::slugs! {
    /// What is found of a rule.
    RuleVerdict { Holds = "holds", Fails = "fails", Unclear = "unclear", NotApplicable = "not-applicable" }
}

crate::slugs! {
    /// The day from which a mandate must still run.
    MandateAt { Closing = "closing", Deposit = "deposit" }
}

crate::slugs! {
    /// Within what an organisation may deposit one file only.
    Within { Call = "call", Domain = "domain", Lot = "lot" }
}

/// What a rule asks, with its parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum RuleTest {
    /// Founded so many years before the call was published (or, without that day, opened).
    FoundedYears {
        /// Whole years.
        years: i64,
    },
    /// The board's mandate still runs so many months.
    MandateMonths {
        /// Whole months.
        months: i64,
        /// From which day.
        at: MandateAt,
    },
    /// Every obligatory paper is usable. Never overridden: papers are marked one by one.
    PapersComplete,
    /// The domain is one of the call's.
    DomainInCall,
    /// All communes of the works lie in the call's territory, or in its province when it names none.
    TerritoryInCall,
    /// The applicant is of an admitted kind.
    KindAdmitted {
        /// Kinds admitted.
        kinds: Vec<Kind>,
    },
    /// The organisation does not stand on the office's list of excluded ones.
    NotExcluded,
    /// One file of an organisation; a later one fails.
    NoDoubleApplication {
        /// Within the call, or within each domain or lot of it.
        within: Within,
    },
    /// At most so many files of an organisation in the call; later ones fail.
    MaxFiles {
        /// Files.
        files: i64,
    },
    /// Deposited before the closing hour, or admitted late by a reasoned decision.
    DepositInTime,
    /// The amount asked for one place is at most this.
    AmountPerPlace {
        /// Centimes.
        most: Money,
    },
    /// The works last from so many to so many months.
    MonthsBetween {
        /// Fewest.
        least: i64,
        /// Most.
        most: i64,
    },
    /// Nothing of this organisation was accepted in another call so many years before this one.
    FinancedBefore {
        /// Whole years.
        years: i64,
    },
    /// A bank account in its own name was given.
    BankAccount,
    /// The legal identifier of its kind was given: receipt, register number, or ICE of an enterprise.
    LegalId,
}

impl RuleTest {
    /// Stable word of the kind of rule; the catalogue has its name under `eligibility-test-<slug>`.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::FoundedYears { .. } => "founded-years",
            Self::MandateMonths { .. } => "mandate-months",
            Self::PapersComplete => "papers-complete",
            Self::DomainInCall => "domain-in-call",
            Self::TerritoryInCall => "territory-in-call",
            Self::KindAdmitted { .. } => "kind-admitted",
            Self::NotExcluded => "not-excluded",
            Self::NoDoubleApplication { .. } => "no-double-application",
            Self::MaxFiles { .. } => "max-files",
            Self::DepositInTime => "deposit-in-time",
            Self::AmountPerPlace { .. } => "amount-per-place",
            Self::MonthsBetween { .. } => "months-between",
            Self::FinancedBefore { .. } => "financed-before",
            Self::BankAccount => "bank-account",
            Self::LegalId => "legal-id",
        }
    }

    /// Coded reason that an office gives when a file is turned down for this rule.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::FoundedYears { .. } => "founded-recently",
            Self::MandateMonths { .. } => "mandate-short",
            Self::PapersComplete | Self::BankAccount | Self::LegalId => "papers-missing",
            Self::DomainInCall => "outside-domains",
            Self::TerritoryInCall => "outside-territory",
            Self::KindAdmitted { .. } => "kind-not-admitted",
            Self::NotExcluded => "carrier-excluded",
            Self::NoDoubleApplication { .. } | Self::MaxFiles { .. } => "duplicate-application",
            Self::DepositInTime => "late-deposit",
            Self::AmountPerPlace { .. } => "amount-too-high",
            Self::MonthsBetween { .. } => "length-unfit",
            Self::FinancedBefore { .. } => "financed-recently",
        }
    }

    /// Whether an officer may put another verdict over what is found.
    #[must_use]
    pub const fn is_overridable(&self) -> bool {
        !matches!(self, Self::PapersComplete)
    }

    fn check(&self, path: &str, faults: &mut Faults) {
        let mut range = |field: &str, value: i64, range| faults.range(&format!("{path}.test.{field}"), value, range);
        match self {
            Self::FoundedYears { years } | Self::FinancedBefore { years } => range("years", *years, 1..=50),
            Self::MandateMonths { months, .. } => range("months", *months, 1..=120),
            Self::MaxFiles { files } => range("files", *files, 1..=100),
            Self::AmountPerPlace { most } => range("most", most.0, 1..=Money::MAX.0),
            Self::MonthsBetween { least, most } => {
                range("least", *least, 1..=60);
                range("most", *most, (*least).max(1)..=60);
            }
            Self::KindAdmitted { kinds } if kinds.is_empty() => faults.add(format!("{path}.test.kinds"), "required"),
            Self::KindAdmitted { .. }
            | Self::PapersComplete
            | Self::DomainInCall
            | Self::TerritoryInCall
            | Self::NotExcluded
            | Self::NoDoubleApplication { .. }
            | Self::DepositInTime
            | Self::BankAccount
            | Self::LegalId => {}
        }
    }
}

/// A declared rule of a programme or call. Empty names mean the kind's own, from the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EligibilityRule {
    /// Stable word, unique within the rules.
    pub slug: String,
    /// What it asks.
    pub test: RuleTest,
    /// What it does when it fails.
    pub weight: RuleWeight,
    /// Whether it is looked at; a rule that rests keeps its parameters.
    #[serde(default = "yes")]
    pub active: bool,
    /// Holds for associations.
    #[serde(default = "yes")]
    pub association: bool,
    /// Holds for cooperatives.
    #[serde(default = "yes")]
    pub cooperative: bool,
    /// Holds for enterprises.
    #[serde(default = "yes")]
    pub enterprise: bool,
    /// What people read instead of the kind's own name.
    #[serde(default, flatten)]
    #[ts(flatten)]
    pub label: Label,
}

const fn yes() -> bool {
    true
}

impl EligibilityRule {
    /// Whether the rule holds for this kind of applicant.
    #[must_use]
    pub const fn is_for(&self, kind: Kind) -> bool {
        match kind {
            Kind::Association => self.association,
            Kind::Cooperative => self.cooperative,
            Kind::Enterprise => self.enterprise,
        }
    }

    /// A barring rule for all kinds with its kind's own name.
    fn barring(slug: &str, test: RuleTest) -> Self {
        Self {
            slug: slug.to_owned(),
            test,
            weight: RuleWeight::Bars,
            active: true,
            association: true,
            cooperative: true,
            enterprise: true,
            label: Label::default(),
        }
    }
}

/// The two conditions that rules bore as bare numbers before they were declared; 0 asked nothing.
#[must_use]
pub fn of_numbers(founded_years: i64, mandate_months: i64) -> Vec<EligibilityRule> {
    let founded = (founded_years > 0)
        .then(|| EligibilityRule::barring("founded-years", RuleTest::FoundedYears { years: founded_years }));
    let mandate = (mandate_months > 0).then(|| EligibilityRule {
        enterprise: false,
        ..EligibilityRule::barring(
            "mandate-months",
            RuleTest::MandateMonths { months: mandate_months, at: MandateAt::Closing },
        )
    });
    founded.into_iter().chain(mandate).collect()
}

/// Notes what declared rules could not be judged with; paths start at `rules.eligibility`.
pub fn check(rules: &[EligibilityRule], faults: &mut Faults) {
    let mut seen = HashSet::new();
    for (i, rule) in rules.iter().enumerate() {
        let path = format!("rules.eligibility.{i}");
        if rule.slug.is_empty() || !seen.insert(rule.slug.as_str()) {
            faults.add(format!("{path}.slug"), "slug-repeated");
        }
        if !(rule.association || rule.cooperative || rule.enterprise) {
            faults.add(format!("{path}.association"), "required");
        }
        for (field, name) in
            [("nameAr", &rule.label.name_ar), ("nameFr", &rule.label.name_fr), ("nameEn", &rule.label.name_en)]
        {
            faults.text(&format!("{path}.{field}"), name, false, 200);
        }
        rule.test.check(&path, faults);
    }
}

/// One part of an explanation's sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", content = "value", rename_all = "kebab-case")]
pub enum ExplanationPart {
    /// A count.
    Count(i64),
    /// Whole months, said in years and months.
    Span(i64),
    /// A day, a month or a year: `2024-03-14`, `2024-03`, `2024`.
    Day(String),
    /// A moment, RFC 3339 UTC, said with its hour at the office.
    Moment(String),
    /// Centimes.
    Money(Money),
    /// A text as it is: a register number, a reason written by hand.
    Text(String),
    /// A key of the catalogue.
    Term(String),
    /// Names, in both scripts.
    Names(Vec<Label>),
}

/// Why a verdict was found: a code, from which the catalogue makes a sentence with these parts
/// (`eligibility-why-<code>`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// Stable code.
    pub code: String,
    /// Parts by the names they have in the sentence.
    pub parts: BTreeMap<String, ExplanationPart>,
}

/// What was found of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Holds, fails, unclear, or not for this applicant.
    pub verdict: RuleVerdict,
    /// Why.
    pub explanation: Explanation,
}

#[cfg(test)]
mod tests;
