//! What became of a file, as figures tell it.

use super::Files;
use crate::domain::application::Outcome;
use crate::domain::workflow::Phase;

crate::slugs! {
    /// How far a file came. Each step takes in all that come after it.
    Step {
        Deposited = "deposited", Admissible = "admissible", Scored = "scored", Decided = "decided",
        Accepted = "accepted", Agreed = "agreed", Started = "started", Completed = "completed",
    }
}

/// What a file's life is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    /// Where it stands.
    pub phase: Phase,
    /// Where it stood when it was withdrawn.
    pub left: Option<Phase>,
    /// Whether it was ever admitted.
    pub admitted: bool,
    /// The decision in force.
    pub outcome: Option<Outcome>,
    /// Whether its agreement was signed.
    pub agreed: bool,
    /// Whether its works started.
    pub started: bool,
    /// Whether they were completed.
    pub completed: bool,
    /// Whether its agreement was terminated, closed since or not.
    pub terminated: bool,
}

impl Life {
    /// Whether what it was granted still stands.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.outcome == Some(Outcome::Accepted) && self.phase != Phase::Withdrawn && !self.terminated
    }

    /// The furthest step it came to. Whatever was withdrawn or terminated counts up to its decision, so that the
    /// accepted of the funnel are those of every other table.
    #[must_use]
    pub fn reached(&self) -> Step {
        if self.is_accepted() {
            return match (self.completed, self.started, self.agreed) {
                (true, ..) => Step::Completed,
                (_, true, _) => Step::Started,
                (.., true) => Step::Agreed,
                _ => Step::Accepted,
            };
        }
        if self.outcome.is_some() {
            Step::Decided
        } else if self.phase == Phase::Scored || self.left == Some(Phase::Scored) {
            Step::Scored
        } else if self.admitted {
            Step::Admissible
        } else {
            Step::Deposited
        }
    }

    /// Adds the file to the counts by what became of it.
    pub(super) fn add_to(&self, files: &mut Files) {
        files.deposited += 1;
        files.admissible += i64::from(self.reached() >= Step::Admissible);
        // Closed without a decision: it was inadmissible.
        let closed_unheard = matches!(self.phase, Phase::Inadmissible | Phase::Closed);
        let count = match (self.phase, self.outcome) {
            (Phase::Withdrawn, _) => &mut files.withdrawn,
            (_, Some(Outcome::Accepted)) if self.terminated => &mut files.terminated,
            (_, Some(Outcome::Accepted)) => &mut files.accepted,
            (_, Some(Outcome::Reserve)) => &mut files.reserve,
            (_, Some(Outcome::Rejected)) => &mut files.rejected,
            (_, None) if closed_unheard => &mut files.rejected,
            (_, None) => &mut files.pending,
        };
        *count += 1;
    }
}
