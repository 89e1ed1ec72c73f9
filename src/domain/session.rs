//! A committee's session as rules: how many must sit, who may vote on a file, what a vote decides, what departs
//! from the order, and what is signed.

use super::application::Outcome;
use super::policy::Quorum;
use rust_decimal::Decimal;

crate::slugs! {
    /// What a member is at a session.
    Seat { Chair = "chair", Rapporteur = "rapporteur", Member = "member" }
}

crate::slugs! {
    /// How a file was decided.
    Mode {
        /// Nobody objected.
        Consensus = "consensus",
        /// Votes were counted.
        Vote = "vote",
        /// By one act that took what the line proposes.
        Line = "line",
    }
}

crate::slugs! {
    /// A member's vote on what is proposed.
    Ballot { For = "for", Against = "against", Abstain = "abstain" }
}

crate::slugs! {
    /// How a decision departs from the order of the ranking.
    Departure {
        /// Taken in although the line does not propose it and a better file stays out, or under the pass mark.
        Raised = "raised",
        /// Left out although the line proposes it, or rejected while a file below it stays in.
        Lowered = "lowered",
    }
}

/// Least number of members who must sit: what the call asks for, at least one, of those convened.
#[must_use]
pub fn least_present(quorum: &Quorum, convened: usize) -> usize {
    let share = quorum.share.map_or(Some(0), |share| {
        let least = (share * Decimal::from(u32::try_from(convened).unwrap_or(u32::MAX)) / Decimal::ONE_HUNDRED).ceil();
        usize::try_from(least).ok()
    });
    let members = quorum.members.map_or(0, |members| usize::try_from(members).unwrap_or(usize::MAX));
    share.unwrap_or(usize::MAX).max(members).max(1)
}

/// A member before one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    /// What they are.
    pub seat: Seat,
    /// Whether they attend.
    pub present: bool,
    /// Whether they keep out of this file: by hand, or for a conflict.
    pub recused: bool,
}

/// Members who deliberate on a file.
#[must_use]
pub fn deliberating(members: &[Sitting]) -> usize {
    members.iter().filter(|member| member.present && !member.recused).count()
}

/// Votes counted on a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// For what is proposed.
    pub votes_for: i64,
    /// Against it.
    pub against: i64,
    /// Neither.
    pub abstentions: i64,
}

/// What stands against a decision; the code is the key of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objection {
    /// Fewer sit on the file than the quorum asks for.
    BelowQuorum,
    /// Ballot number `n` names nobody of the session.
    Unknown(usize),
    /// Ballot number `n` is of someone absent.
    Absent(usize),
    /// Ballot number `n` is of someone who is recused.
    Recused(usize),
    /// Ballot number `n` repeats a member's vote.
    Twice(usize),
    /// More votes than members who may vote.
    TooMany,
    /// Nobody voted for or against.
    Nobody,
    /// As many for as against, and the chair's vote does not decide.
    Tied,
    /// The majority is against what is proposed.
    Lost,
}

impl Objection {
    /// Stable code of its text.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BelowQuorum => "below-quorum",
            Self::Unknown(_) => "voter-unknown",
            Self::Absent(_) => "voter-absent",
            Self::Recused(_) => "voter-conflicted",
            Self::Twice(_) => "voted-twice",
            Self::TooMany => "votes-over-members",
            Self::Nobody => "no-votes",
            Self::Tied => "vote-tied",
            Self::Lost => "vote-lost",
        }
    }

    /// The ballot it belongs to, if to one.
    #[must_use]
    pub const fn ballot(self) -> Option<usize> {
        match self {
            Self::Unknown(n) | Self::Absent(n) | Self::Recused(n) | Self::Twice(n) => Some(n),
            Self::BelowQuorum | Self::TooMany | Self::Nobody | Self::Tied | Self::Lost => None,
        }
    }
}

/// Counts ballots by name: each of a member who is present, not recused, and votes once.
///
/// # Errors
/// The first ballot that cannot count.
pub fn count(members: &[Sitting], ballots: &[(usize, Ballot)]) -> Result<Tally, Objection> {
    let mut tally = Tally::default();
    for (n, (member, ballot)) in ballots.iter().enumerate() {
        let sitting = members.get(*member).ok_or(Objection::Unknown(n))?;
        if !sitting.present {
            return Err(Objection::Absent(n));
        }
        if sitting.recused {
            return Err(Objection::Recused(n));
        }
        if ballots.iter().take(n).any(|(earlier, _)| earlier == member) {
            return Err(Objection::Twice(n));
        }
        match ballot {
            Ballot::For => tally.votes_for += 1,
            Ballot::Against => tally.against += 1,
            Ballot::Abstain => tally.abstentions += 1,
        }
    }
    Ok(tally)
}

/// Whether what is proposed is carried: the majority of those for and against. On a tie the chair's vote
/// decides where it was declared so; gives whether it did.
///
/// # Errors
/// [`Objection::TooMany`], [`Objection::Nobody`], [`Objection::Tied`], [`Objection::Lost`].
pub fn carried(tally: Tally, voters: usize, chair: Option<Ballot>) -> Result<bool, Objection> {
    let parts = [tally.votes_for, tally.against, tally.abstentions];
    let all = parts.iter().try_fold(0i64, |sum, part| sum.checked_add(*part).filter(|_| *part >= 0));
    if all.is_none_or(|all| all > i64::try_from(voters).unwrap_or(i64::MAX)) {
        return Err(Objection::TooMany);
    }
    if tally.votes_for == 0 && tally.against == 0 {
        return Err(Objection::Nobody);
    }
    match tally.votes_for.cmp(&tally.against) {
        std::cmp::Ordering::Greater => Ok(false),
        std::cmp::Ordering::Less => Err(Objection::Lost),
        std::cmp::Ordering::Equal => match chair {
            Some(Ballot::For) => Ok(true),
            Some(Ballot::Against) => Err(Objection::Lost),
            Some(Ballot::Abstain) | None => Err(Objection::Tied),
        },
    }
}

/// A file in the order of the ranking: what the line proposes, and what stands decided or is about to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// What the line proposes; rejected means under the pass mark.
    pub proposed: Outcome,
    /// What is decided; `None` while nothing is.
    pub decided: Option<Outcome>,
}

/// For each file of the ranking, best first, how its decision departs from the order.
///
/// Acceptance departs when the line does not propose it and some better file is not accepted; under the pass
/// mark anything but a rejection departs. Leaving out what the line proposes departs; so does rejecting a file
/// that passes while a worse one is accepted or in reserve.
#[must_use]
pub fn departures(files: &[Placed]) -> Vec<Option<Departure>> {
    let kept = |outcome: Option<Outcome>| matches!(outcome, Some(Outcome::Accepted | Outcome::Reserve));
    let mut all_above = true;
    files
        .iter()
        .enumerate()
        .map(|(i, file)| {
            let above_accepted = all_above;
            all_above &= file.decided == Some(Outcome::Accepted);
            match (file.proposed, file.decided?) {
                (Outcome::Accepted, Outcome::Reserve | Outcome::Rejected) => Some(Departure::Lowered),
                (Outcome::Reserve, Outcome::Accepted) => (!above_accepted).then_some(Departure::Raised),
                (Outcome::Rejected, Outcome::Accepted | Outcome::Reserve) => Some(Departure::Raised),
                (Outcome::Reserve, Outcome::Rejected) => {
                    files.iter().skip(i + 1).any(|below| kept(below.decided)).then_some(Departure::Lowered)
                }
                (Outcome::Accepted, Outcome::Accepted)
                | (Outcome::Reserve, Outcome::Reserve)
                | (Outcome::Rejected, Outcome::Rejected) => None,
            }
        })
        .collect()
}

/// The reserve file that moves up next: the first in order that fits what is left. `None`: none fits.
///
/// `left` is places and centimes, `None` where nothing bounds them; so are `(places, centimes)` of each file.
#[must_use]
pub fn next_up(reserve: &[(i64, i64)], left: (Option<i64>, Option<i64>)) -> Option<usize> {
    reserve.iter().position(|(places, amount)| {
        left.0.is_none_or(|left| *places <= left) && left.1.is_none_or(|left| *amount <= left)
    })
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
