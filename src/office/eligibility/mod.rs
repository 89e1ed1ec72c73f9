//! Eligibility of files: a call's declared rules, judged from what stands in the office, overridden by whoever
//! checks papers, and frozen when admissibility is settled.

use crate::domain::eligibility::{Explanation, RuleTest, RuleVerdict, RuleWeight};
use crate::domain::id::{ApplicationId, CallId, DomainId, LotId, OrganisationId};
use crate::domain::money::Money;
use crate::domain::organisation::Identity;
use crate::domain::programme::Label;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod facts;
pub mod freeze;
pub mod keep;
pub mod show;

/// An officer's verdict over what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverrideView {
    /// What stands instead.
    pub verdict: RuleVerdict,
    /// Why, in the officer's words.
    pub reason: String,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// By whom, in Arabic.
    pub by_ar: String,
    /// By whom, in French.
    pub by_fr: String,
}

/// One rule of a file, with what stands of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EligibilityView {
    /// The rule's stable word within its call.
    pub rule: String,
    /// What it asks.
    pub test: RuleTest,
    /// What it does when it fails.
    pub weight: RuleWeight,
    /// Its name in the call; empty means the name of its kind (`eligibility-test-<kind>`).
    #[serde(flatten)]
    #[ts(flatten)]
    pub label: Label,
    /// What stands: the officer's verdict if there is one, else what was found.
    pub verdict: RuleVerdict,
    /// What was found.
    pub found: RuleVerdict,
    /// Why it was found.
    pub explanation: Explanation,
    /// Whether an officer may put a verdict over it.
    pub overridable: bool,
    /// Coded reason to give when a file is declared inadmissible for it.
    pub reason: String,
    /// The officer's verdict.
    pub overridden: Option<OverrideView>,
}

impl EligibilityView {
    /// Whether the file cannot be admitted while this stands.
    #[must_use]
    pub fn bars(&self) -> bool {
        self.weight == RuleWeight::Bars && self.verdict == RuleVerdict::Fails
    }

    /// Whether the officer who admits the file must confirm having looked at it.
    #[must_use]
    pub fn wants_confirming(&self) -> bool {
        self.weight == RuleWeight::Bars && self.verdict == RuleVerdict::Unclear
    }
}

/// Eligibility of a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EligibilityCard {
    /// The file.
    pub application: ApplicationId,
    /// Its call's active rules, in order.
    pub rules: Vec<EligibilityView>,
    /// Since when it is frozen, RFC 3339 UTC; null while the file is not decided, and for files decided before
    /// their call had rules.
    pub frozen_at: Option<String>,
}

/// Names a file.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfApplication {
    /// The file.
    pub application: ApplicationId,
}

/// What lies on the counter, to be judged before it is deposited.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckEligibility {
    /// The call.
    pub call: CallId,
    /// The organisation, when it is known.
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
    /// Else what was typed of it so far.
    #[serde(default)]
    pub identity: Option<Identity>,
    /// Domain.
    #[serde(default)]
    pub domain: Option<DomainId>,
    /// Lot.
    #[serde(default)]
    pub lot: Option<LotId>,
    /// Communes of the works, codes.
    #[serde(default)]
    pub communes: Vec<String>,
    /// Length in months; 0 when not given.
    #[serde(default)]
    pub months: i64,
    /// Amount asked, centimes; 0 when not given.
    #[serde(default)]
    pub amount: Money,
    /// Places asked; 0 when not given.
    #[serde(default)]
    pub places: i64,
}

/// Puts a verdict over what was found of a rule.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverrideEligibility {
    /// The file.
    pub application: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// The rule's stable word.
    pub rule: String,
    /// Holds, fails or not applicable.
    pub verdict: RuleVerdict,
    /// Why; obligatory.
    pub reason: String,
}

/// Takes an officer's verdict back.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreEligibility {
    /// The file.
    pub application: ApplicationId,
    /// Version seen.
    pub version: i64,
    /// The rule's stable word.
    pub rule: String,
}
