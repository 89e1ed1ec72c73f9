//! A review's own rules: what a hand writes as a mark, when a review is whole, who enters it, who reopens it and
//! what its reviewer is not shown.

use super::application::ReviewState;
use super::fault::Faults;
use super::programme::Criterion;
use super::score::Mark;
use super::text;
use super::workflow::Phase;
use rust_decimal::Decimal;

crate::slugs! {
    /// How the marks of a review came in.
    Entry {
        /// By the reviewer, on the screen.
        Screen = "screen",
        /// From the paper that the reviewer signed.
        Paper = "paper",
        /// From the reviewer's spreadsheet.
        Sheet = "sheet",
    }
}

/// Most characters of a comment.
pub const MOST_COMMENT: usize = 2000;
/// Most characters of the reason for which a review is reopened.
pub const MOST_REASON: usize = 500;

/// Reads a mark as people write it: `4`, `٤`, `4,5`, `4.50`, one of the words for "not applicable", or nothing.
///
/// # Errors
/// `score-malformed`, `score-off-scale`, or `not-applicable-forbidden`.
pub fn read_mark(written: &str, criterion: &Criterion, not_applicable: &[String]) -> Result<Mark, &'static str> {
    let written = text::number(written);
    if written.is_empty() {
        return Ok(Mark::Missing);
    }
    let same = |word: &String| text::line(word).to_lowercase() == written.to_lowercase();
    if not_applicable.iter().any(same) {
        return if criterion.allows_na { Ok(Mark::NotApplicable) } else { Err("not-applicable-forbidden") };
    }
    let value = decimal(&written).ok_or("score-malformed")?;
    if criterion.scale().holds(value) { Ok(Mark::Scored(value)) } else { Err("score-off-scale") }
}

/// A decimal as people write it, with a point or a comma and without signs of thousands, which no scale reaches.
fn decimal(written: &str) -> Option<Decimal> {
    let plain: String = written.chars().map(|c| if matches!(c, ',' | '\u{066B}') { '.' } else { c }).collect();
    let digits = plain.strip_prefix(['-', '\u{2212}']).unwrap_or(&plain);
    let mut parts = digits.split('.');
    let sound = |part: &str| !part.is_empty() && part.len() <= 12 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = match (parts.next(), parts.next(), parts.next()) {
        (Some(whole), None, None) => sound(whole),
        (Some(whole), Some(rest), None) => sound(whole) && sound(rest),
        _ => false,
    };
    if !is_number {
        return None;
    }
    let value: Decimal = digits.parse().ok()?;
    Some(if digits.len() == plain.len() { value } else { -value })
}

/// What keeps a review from being handed in, each at `criteria.N` of those that it holds. `given` holds a mark and its
/// comment for each of them, in the grid's order.
#[must_use]
pub fn unfinished<'c>(criteria: impl IntoIterator<Item = &'c Criterion>, given: &[(Mark, &str)]) -> Faults {
    let mut faults = Faults::default();
    for (i, criterion) in criteria.into_iter().enumerate() {
        match given.get(i) {
            None | Some((Mark::Missing, _)) => faults.add(format!("criteria.{i}"), "score-missing"),
            Some((Mark::Scored(value), comment)) if comment.trim().is_empty() && criterion.wants_comment(*value) => {
                faults.add(format!("criteria.{i}"), "comment-missing");
            }
            Some((Mark::Scored(_) | Mark::NotApplicable, _)) => {}
        }
    }
    faults
}

/// Who stands before a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// It is their own review.
    pub own: bool,
    /// They see every review of a call.
    pub sees_all: bool,
    /// They enter reviews for those who handed in signed paper.
    pub enters: bool,
    /// They decide.
    pub decides: bool,
}

/// A review among those of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situation {
    /// How far it is.
    pub state: ReviewState,
    /// Where its file stands.
    pub phase: Phase,
    /// Others' reviews stay hidden until one's own is in.
    pub blind: bool,
    /// Others' reviews of the file that are in.
    pub others_in: usize,
}

/// Whether marks may be written into a review by this person now.
///
/// # Errors
/// `review-submitted`, `review-closed` once its file is not under review, `review-not-yours`, `paper-not-signed`.
pub const fn writable(review: &Situation, person: &Person, paper_signed: bool) -> Result<(), &'static str> {
    if !person.own && !person.enters {
        return Err("review-not-yours");
    }
    if matches!(review.state, ReviewState::Submitted) {
        return Err("review-submitted");
    }
    if !matches!(review.phase, Phase::InReview) {
        return Err("review-closed");
    }
    if !person.own && !paper_signed {
        return Err("paper-not-signed");
    }
    Ok(())
}

/// Whether this person may look at another's review of a file. `own` is how far their own review of it is.
#[must_use]
pub const fn sees_others(person: &Person, blind: bool, own: Option<ReviewState>) -> bool {
    match own {
        _ if person.sees_all => true,
        None => false,
        Some(ReviewState::Submitted) => true,
        Some(ReviewState::Assigned | ReviewState::Draft) => !blind,
    }
}

/// What reopening a review does besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reopening {
    /// Its file is still under review.
    Review,
    /// Its file was scored and comes back under review.
    ReviewAndFile,
}

/// Whether a review that was handed in may be taken up again by this person. Its reviewer may while the file is
/// under review and no other review could be read meanwhile; after that only who decides, until there is a decision.
///
/// # Errors
/// `review-not-submitted`, `review-not-yours`, `reopen-needs-head`, or `reopen-decided`.
pub const fn reopen(review: &Situation, person: &Person) -> Result<Reopening, &'static str> {
    if !person.own && !person.decides {
        return Err("review-not-yours");
    }
    if !matches!(review.state, ReviewState::Submitted) {
        return Err("review-not-submitted");
    }
    match review.phase {
        // Who could read the others' reviews must not mend their own by them: that would undo the blinding.
        Phase::InReview if person.decides || !(review.blind && review.others_in > 0) => Ok(Reopening::Review),
        Phase::Scored if person.decides => Ok(Reopening::ReviewAndFile),
        Phase::InReview | Phase::Scored => Err("reopen-needs-head"),
        _ => Err("reopen-decided"),
    }
}

/// Whether the applicant of a file is kept from this person: where the call hides names, from whoever reviews and does
/// not see all, until the decision on the file was announced.
#[must_use]
pub const fn names_hidden(hides_names: bool, reviews: bool, sees_all: bool, announced: bool) -> bool {
    hides_names && reviews && !sees_all && !announced
}

#[cfg(test)]
#[path = "reviewing_tests.rs"]
mod tests;
