//! What stands against the eligibility of some files of the demo: conditions that fail, that are unclear, or that
//! an officer judged otherwise.

use super::{Making, OfficeError};
use crate::domain::application::Project;
use crate::domain::eligibility::RuleVerdict;
use crate::domain::id::ApplicationId;
use crate::domain::organisation::Identity;
use crate::domain::workflow::Phase;
use crate::office::application::facts::load;
use crate::office::eligibility::OverrideEligibility;
use crate::office::exclusion::AddExclusion;
use crate::office::{eligibility, exclusion, organisation};
use chrono::{Datelike, Duration};

/// A commune of another province.
const ELSEWHERE: &str = "09.541.01.13";

/// One thing that stands against a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// Founded last year.
    FoundedLately,
    /// Founded two years ago, the day unknown; an officer saw the receipt.
    FoundedRoughly,
    /// The mandate ends soon.
    MandateShort,
    /// The mandate ended soon, and was renewed meanwhile: an officer saw the minutes.
    MandateRenewed,
    /// The end of the mandate was not given.
    MandateUnknown,
    /// A part of the works lies in another province.
    Outside,
    /// The organisation stands on the list of excluded ones.
    Excluded,
}

/// The flaw of the n-th file of a fate.
pub(super) const fn flaw(fate: Phase, nth: usize) -> Option<Flaw> {
    match (fate, nth) {
        (Phase::Deposited, 0) | (Phase::Inadmissible, 0) => Some(Flaw::FoundedLately),
        (Phase::Deposited, 1) => Some(Flaw::MandateUnknown),
        (Phase::Deposited, 2) => Some(Flaw::Outside),
        (Phase::Deposited, 3) => Some(Flaw::FoundedRoughly),
        (Phase::Deposited, 4) => Some(Flaw::Excluded),
        (Phase::Inadmissible, 1) => Some(Flaw::MandateShort),
        (Phase::Admissible, 0) => Some(Flaw::MandateRenewed),
        _ => None,
    }
}

impl Making<'_, '_> {
    /// Puts a flaw into what lies on the counter.
    pub(super) fn spoil(&self, flaw: Option<Flaw>, identity: &mut Identity, project: &mut Project) {
        let year = self.today.year();
        match flaw {
            Some(Flaw::FoundedLately) => identity.founded = format!("{}-04", year - 1),
            Some(Flaw::FoundedRoughly) => identity.founded = format!("{}", year - 2),
            Some(Flaw::MandateShort | Flaw::MandateRenewed) => {
                identity.mandate_end = (self.today + Duration::days(75)).date_naive().to_string();
            }
            Some(Flaw::MandateUnknown) => identity.mandate_end = String::new(),
            Some(Flaw::Outside) => project.communes.push(ELSEWHERE.to_owned()),
            Some(Flaw::Excluded) | None => {}
        }
    }

    /// What the office does about a flaw once the file is deposited.
    pub(super) fn answer(&mut self, flaw: Option<Flaw>, id: ApplicationId) -> Result<(), OfficeError> {
        match flaw {
            Some(Flaw::FoundedRoughly) => self.judge_otherwise(id, "founded-years"),
            Some(Flaw::MandateRenewed) => self.judge_otherwise(id, "mandate-months"),
            Some(Flaw::Excluded) => {
                let organisation = load(&self.change.reading(), id)?.organisation;
                let until = (self.today + Duration::days(400)).date_naive().to_string();
                let reason = self.content.exclusion.ar.clone();
                self.change.actor.account = self.accounts.get("head").copied();
                exclusion::keep::add(self.change, AddExclusion { organisation, reason, until: Some(until) })?;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The first applicant was entered once more, as a hurried hand does it: no hamza, capitals, no number but the
    /// telephone. The radar has something to show.
    pub(super) fn come_again(&mut self, first: ApplicationId) -> Result<(), OfficeError> {
        let organisation = load(&self.change.reading(), first)?.organisation;
        let stored = organisation::list::view(&self.change.reading(), organisation)?.identity;
        self.as_at("depot", -1, 240);
        let hurried = Identity {
            name_ar: stored.name_ar.replace(['\u{0623}', '\u{0625}'], "\u{0627}").replace('\u{0629}', "\u{0647}"),
            name_fr: stored.name_fr.to_uppercase(),
            acronym: String::new(),
            ice: String::new(),
            rib: String::new(),
            cnss: String::new(),
            register_number: String::new(),
            register_date: String::new(),
            ..stored
        };
        organisation::keep::enter(self.change, hurried, "")?;
        Ok(())
    }

    /// An officer's verdict over what was found, if the rule does not hold for this applicant already.
    fn judge_otherwise(&mut self, application: ApplicationId, rule: &str) -> Result<(), OfficeError> {
        let card = eligibility::show::card(&self.change.reading(), application)?;
        let open = |verdict| matches!(verdict, RuleVerdict::Fails | RuleVerdict::Unclear);
        if !card.rules.iter().any(|view| view.rule == rule && open(view.found)) {
            return Ok(());
        }
        let version = load(&self.change.reading(), application)?.version;
        let reason = self.content.seen_by_officer.ar.clone();
        let request =
            OverrideEligibility { application, version, rule: rule.to_owned(), verdict: RuleVerdict::Holds, reason };
        eligibility::keep::override_(self.change, request)?;
        Ok(())
    }

    /// The coded reason of the first barring rule that fails, if one does.
    pub(super) fn failing_reason(&self, id: ApplicationId) -> Result<Option<String>, OfficeError> {
        let card = eligibility::show::card(&self.change.reading(), id)?;
        Ok(card.rules.into_iter().find(eligibility::EligibilityView::bars).map(|view| view.reason))
    }
}
