//! What is counted of the files of one call or several: for the summary on paper and for the dashboard, so that both
//! say the same. Missing, zero and not applicable are three things: a sum that nobody stated, a median of no file and
//! the limit of a part of a call are `None`.
//!
//! A file counts from its register number on. A cancelled number stays visible and is counted apart; a withdrawn file
//! counts as deposited and asked for, never as granted; nor does one whose agreement was terminated.

mod compare;
mod count;
mod distribution;
mod life;

pub use compare::{CallComparison, Compared, DelayCompared, Unit, compare};
pub use count::{Book, CallEntry, CommuneEntry, Entry, File, count};
pub use distribution::{Bin, Delay, Stage, bins, median, score_bin};
pub use life::{Life, Step};

use super::id::CallId;
use super::programme::Label;
use super::workflow::Phase;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything counted of a scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// Files by what became of them.
    pub files: Files,
    /// Places.
    pub places: Measure,
    /// Centimes.
    pub money: Measure,
    /// How many files came how far, from all that were deposited down.
    pub funnel: Vec<Reached>,
    /// Files in each phase, in the order of the workflow; phases without any are left out.
    pub phases: Vec<InPhase>,
    /// By call, the one that closes last first; also those without a file.
    pub calls: Vec<CallFigures>,
    /// By strand of a programme; the key is the programme's slug.
    pub strands: Vec<FigureGroup>,
    /// By kind of applicant, the key being its slug; also those without a file.
    pub kinds: Vec<FigureGroup>,
    /// By milieu of the main commune: `urban`, `rural`, or empty where no commune is known.
    pub milieus: Vec<FigureGroup>,
    /// By domain, the largest first; without an id where none was chosen.
    pub domains: Vec<FigureGroup>,
    /// By main commune, the largest first; the key is its code.
    pub communes: Vec<FigureGroup>,
    /// The groups the programme cares for.
    pub people: Vec<People>,
    /// How long the stages took.
    pub delays: Vec<Delay>,
    /// Coded reasons of refusal, the most frequent first.
    pub reasons: Vec<RefusalReason>,
    /// How scores spread; null for whoever may not see them.
    pub scores: Option<Scores>,
}

/// Files by what became of them. All but `admissible` and `cancelled` add up to `deposited`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Files {
    /// With a register number that was not cancelled.
    pub deposited: i64,
    /// Found admissible, whatever came after.
    pub admissible: i64,
    /// Accepted, and neither withdrawn nor terminated since.
    pub accepted: i64,
    /// Put on the reserve list.
    pub reserve: i64,
    /// Rejected by the committee, or inadmissible.
    pub rejected: i64,
    /// Withdrawn by their applicant.
    pub withdrawn: i64,
    /// Accepted, then terminated.
    pub terminated: i64,
    /// Still without an outcome.
    pub pending: i64,
    /// Register numbers that were cancelled; in no other count.
    pub cancelled: i64,
}

/// Something asked for, granted and limited.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Measure {
    /// Asked for by all files.
    pub asked: i64,
    /// Granted to the accepted ones.
    pub granted: i64,
    /// Quota or envelope of all calls together; null where one has none, or only part of a call is counted.
    pub limit: Option<i64>,
}

/// Files that came to a step, or further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reached {
    /// Which step.
    pub step: Step,
    /// Files.
    pub files: i64,
    /// Places they ask for.
    pub places: i64,
}

/// Files that stand in a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InPhase {
    /// Which phase.
    pub phase: Phase,
    /// Files.
    pub files: i64,
    /// Places they ask for.
    pub places: i64,
}

/// GroupSums over some files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupSums {
    /// Files deposited.
    pub files: i64,
    /// Of which accepted.
    pub accepted: i64,
    /// Places asked for.
    pub places_asked: i64,
    /// Places granted.
    pub places_granted: i64,
    /// Centimes asked for.
    pub amount_asked: i64,
    /// Centimes granted.
    pub amount_granted: i64,
}

impl GroupSums {
    /// Both together.
    #[must_use]
    pub const fn plus(&self, other: &Self) -> Self {
        Self {
            files: self.files.saturating_add(other.files),
            accepted: self.accepted.saturating_add(other.accepted),
            places_asked: self.places_asked.saturating_add(other.places_asked),
            places_granted: self.places_granted.saturating_add(other.places_granted),
            amount_asked: self.amount_asked.saturating_add(other.amount_asked),
            amount_granted: self.amount_granted.saturating_add(other.amount_granted),
        }
    }
}

/// Files that have something in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureGroup {
    /// Slug or code; empty where the file says nothing.
    pub key: String,
    /// Ids by which the register knows it (domains: one for each call).
    pub ids: Vec<i64>,
    /// What it is called; empty where the key is a slug of the catalogue.
    #[serde(flatten)]
    #[ts(flatten)]
    pub label: Label,
    /// Its sums.
    #[serde(flatten)]
    #[ts(flatten)]
    pub sums: GroupSums,
}

/// A call with its sums.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallFigures {
    /// Which.
    pub id: CallId,
    /// Its code.
    pub code: String,
    /// Its title in Arabic.
    pub title_ar: String,
    /// Its title in French.
    pub title_fr: String,
    /// Its quota of places; null where it has none, or only part of it is counted.
    pub quota: Option<i64>,
    /// Its envelope in centimes; null likewise.
    pub envelope: Option<i64>,
    /// Its sums.
    #[serde(flatten)]
    #[ts(flatten)]
    pub sums: GroupSums,
}

crate::slugs! {
    /// Groups of people that an applicant counts among its places. One person may count in several.
    PeopleGroup { Women = "women", Youth = "youth", Rural = "rural", Disabled = "disabled" }
}

/// What files say of a group of people. Shares are of the places of the files that state the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct People {
    /// Which group.
    pub group: PeopleGroup,
    /// Files that state a number.
    pub stated: i64,
    /// Places asked for them; null when no file states it.
    pub asked: Option<i64>,
    /// Places of those files.
    pub of_asked: i64,
    /// The same of accepted files; null when none of them states it.
    pub accepted: Option<i64>,
    /// Places that those accepted files ask for.
    pub of_accepted: i64,
}

/// A reason of refusal and how often it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RefusalReason {
    /// Its slug.
    pub slug: String,
    /// What it is called.
    #[serde(flatten)]
    #[ts(flatten)]
    pub label: Label,
    /// Files refused for it.
    pub files: i64,
}

/// How the scores of ranked files spread, in tenths of the scale of 100 on which the pass mark stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Scores {
    /// Files with a score.
    pub files: i64,
    /// Median of their scores with two decimals; null without any.
    pub median: Option<String>,
    /// The pass mark, if all calls have the same.
    pub pass_mark: Option<String>,
    /// Ten bins: each from its lower bound to below the next, the last with 100.
    pub bins: Vec<Bin>,
}

#[cfg(test)]
mod tests;
