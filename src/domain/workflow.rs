//! The life of a file, as one table: from which phase, by which act, under which right, past which
//! guards, to which phase. Everything that changes a phase asks [`decide`]; nothing else may.
//!
//! Corrections and appeals are side objects: they hang on the file and do not multiply its phases.
//! A decision is *taken* (accept, reserve, reject) before it is *announced*.

use super::call::Intake;
use crate::access::Right;

crate::slugs! {
    /// Where a file stands.
    Phase {
        Draft = "draft", Deposited = "deposited", Incomplete = "incomplete", Admissible = "admissible",
        Inadmissible = "inadmissible", InReview = "in-review", Scored = "scored", Accepted = "accepted",
        Reserve = "reserve", Rejected = "rejected", Withdrawn = "withdrawn", Cancelled = "cancelled",
        Agreed = "agreed", InProgress = "in-progress", Suspended = "suspended", Terminated = "terminated",
        Completed = "completed", Closed = "closed",
    }
}

crate::slugs! {
    /// What a person does to a file.
    Act {
        Deposit = "deposit", RequestCompletion = "request-completion", ReceiveCompletion = "receive-completion",
        Admit = "admit", DeclareInadmissible = "declare-inadmissible", StartReview = "start-review",
        ConcludeReview = "conclude-review", ReopenReview = "reopen-review", RecallReview = "recall-review", Accept = "accept",
        PutOnReserve = "put-on-reserve", Reject = "reject", Revise = "revise", Announce = "announce",
        Amend = "amend", Promote = "promote", LodgeAppeal = "lodge-appeal", UpholdAppeal = "uphold-appeal",
        DismissAppeal = "dismiss-appeal", Withdraw = "withdraw", CancelDeposit = "cancel-deposit",
        SignAgreement = "sign-agreement", StartWorks = "start-works", Suspend = "suspend", Resume = "resume",
        Terminate = "terminate", Complete = "complete", Close = "close",
    }
}

/// What must hold for an act beyond its right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// The call takes deposits at this moment; an administrator may admit a late one with a reason.
    IntakeRunning,
    /// Completion is asked once only (law 55-19).
    CompletionUnused,
    /// Every obligatory paper is usable.
    PapersComplete,
    /// No barring rule of eligibility fails, unless an officer's verdict stands over it.
    Eligible,
    /// Barring rules that are unclear do not bar; whoever admits the file confirms having looked at them.
    UnclearConfirmed,
    /// At least one reviewer is assigned.
    Assigned,
    /// No reviewer is assigned any more.
    Unassigned,
    /// Fewer reviews stand than the call asks for, or one of them is open again.
    ReviewsLacking,
    /// As many reviews were submitted as the call asks for, and none assigned is open.
    ReviewsIn,
    /// The decision is written in a session that is not signed yet.
    SessionOpen,
    /// The decision stands in a signed session that an open one names in order to change it.
    SessionNamed,
    /// The decision has been announced.
    Announced,
    /// The decision has not been announced.
    NotAnnounced,
    /// There is a decision whose session was signed.
    SessionSigned,
    /// An appeal is being examined.
    AppealOpen,
    /// No appeal is being examined.
    NoAppeal,
    /// Places and amount granted fit the call's quota and envelope.
    WithinLine,
}

impl Guard {
    /// Stable code of the text that says why the guard does not hold.
    #[must_use]
    pub const fn code(self, intake: Intake) -> &'static str {
        match self {
            Self::IntakeRunning => match intake {
                Intake::NotYet => "call-not-open",
                Intake::Over | Intake::Running => "call-closed",
            },
            Self::CompletionUnused => "completion-asked-already",
            Self::PapersComplete => "papers-incomplete",
            Self::Eligible => "eligibility-fails",
            Self::UnclearConfirmed => "eligibility-unclear",
            Self::Assigned => "no-reviewer",
            Self::Unassigned => "reviewer-assigned",
            Self::ReviewsLacking => "reviews-complete",
            Self::ReviewsIn => "reviews-outstanding",
            Self::SessionOpen => "session-not-open",
            Self::SessionNamed => "session-not-named",
            Self::Announced => "not-announced",
            Self::NotAnnounced => "announced-already",
            Self::SessionSigned => "session-not-signed",
            Self::AppealOpen => "no-appeal",
            Self::NoAppeal => "appeal-open",
            Self::WithinLine => "beyond-quota-or-envelope",
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Phase before.
    pub from: Phase,
    /// What is done.
    pub act: Act,
    /// Phase after.
    pub to: Phase,
    /// Whoever does it must hold this right.
    pub right: Right,
    /// What must hold besides, checked in order.
    pub guards: &'static [Guard],
    /// Whether a coded reason must be given.
    pub reason: bool,
}

const fn row(from: Phase, act: Act, to: Phase, right: Right, guards: &'static [Guard]) -> Row {
    Row { from, act, to, right, guards, reason: false }
}

const fn why(from: Phase, act: Act, to: Phase, right: Right, guards: &'static [Guard]) -> Row {
    Row { from, act, to, right, guards, reason: true }
}

/// What must hold for a file to be admitted.
const ADMITTED: &[Guard] = &[Guard::PapersComplete, Guard::Eligible, Guard::UnclearConfirmed];

/// The whole status machine.
pub const TABLE: &[Row] = {
    use Act as A;
    use Guard as G;
    use Phase as P;
    use Right as R;
    &[
        row(P::Draft, A::Deposit, P::Deposited, R::Deposit, &[G::IntakeRunning]),
        why(P::Deposited, A::RequestCompletion, P::Incomplete, R::CheckPapers, &[G::CompletionUnused]),
        row(P::Incomplete, A::ReceiveCompletion, P::Deposited, R::CheckPapers, &[]),
        row(P::Deposited, A::Admit, P::Admissible, R::CheckPapers, ADMITTED),
        why(P::Deposited, A::DeclareInadmissible, P::Inadmissible, R::CheckPapers, &[]),
        why(P::Incomplete, A::DeclareInadmissible, P::Inadmissible, R::CheckPapers, &[]),
        why(P::Deposited, A::CancelDeposit, P::Cancelled, R::Administer, &[]),
        row(P::Admissible, A::StartReview, P::InReview, R::Assign, &[G::Assigned]),
        row(P::InReview, A::ConcludeReview, P::Scored, R::Review, &[G::ReviewsIn]),
        why(P::Scored, A::ReopenReview, P::InReview, R::Decide, &[]),
        row(P::InReview, A::RecallReview, P::Admissible, R::Assign, &[G::Unassigned]),
        row(P::Scored, A::RecallReview, P::InReview, R::Assign, &[G::ReviewsLacking]),
        row(P::Scored, A::Accept, P::Accepted, R::Decide, &[G::SessionOpen, G::WithinLine]),
        row(P::Scored, A::PutOnReserve, P::Reserve, R::Decide, &[G::SessionOpen]),
        why(P::Scored, A::Reject, P::Rejected, R::Decide, &[G::SessionOpen]),
        why(P::Accepted, A::Revise, P::Scored, R::Decide, &[G::NotAnnounced, G::SessionOpen]),
        why(P::Reserve, A::Revise, P::Scored, R::Decide, &[G::NotAnnounced, G::SessionOpen]),
        why(P::Rejected, A::Revise, P::Scored, R::Decide, &[G::NotAnnounced, G::SessionOpen]),
        why(P::Accepted, A::Amend, P::Scored, R::Decide, &[G::SessionNamed, G::NoAppeal]),
        why(P::Reserve, A::Amend, P::Scored, R::Decide, &[G::SessionNamed, G::NoAppeal]),
        why(P::Rejected, A::Amend, P::Scored, R::Decide, &[G::SessionNamed, G::NoAppeal]),
        row(P::Accepted, A::Announce, P::Accepted, R::Announce, &[G::NotAnnounced, G::SessionSigned]),
        row(P::Reserve, A::Announce, P::Reserve, R::Announce, &[G::NotAnnounced, G::SessionSigned]),
        row(P::Rejected, A::Announce, P::Rejected, R::Announce, &[G::NotAnnounced, G::SessionSigned]),
        why(P::Reserve, A::Promote, P::Accepted, R::Decide, &[G::Announced, G::NoAppeal, G::WithinLine]),
        row(P::Reserve, A::LodgeAppeal, P::Reserve, R::Deposit, &[G::Announced, G::NoAppeal]),
        why(P::Reserve, A::UpholdAppeal, P::Scored, R::Decide, &[G::AppealOpen]),
        why(P::Reserve, A::DismissAppeal, P::Reserve, R::Decide, &[G::AppealOpen]),
        row(P::Rejected, A::LodgeAppeal, P::Rejected, R::Deposit, &[G::Announced, G::NoAppeal]),
        row(P::Inadmissible, A::LodgeAppeal, P::Inadmissible, R::Deposit, &[G::NoAppeal]),
        why(P::Rejected, A::UpholdAppeal, P::Scored, R::Decide, &[G::AppealOpen]),
        why(P::Inadmissible, A::UpholdAppeal, P::Deposited, R::Decide, &[G::AppealOpen]),
        why(P::Rejected, A::DismissAppeal, P::Rejected, R::Decide, &[G::AppealOpen]),
        why(P::Inadmissible, A::DismissAppeal, P::Inadmissible, R::Decide, &[G::AppealOpen]),
        why(P::Draft, A::Withdraw, P::Withdrawn, R::Deposit, &[]),
        why(P::Deposited, A::Withdraw, P::Withdrawn, R::Deposit, &[]),
        why(P::Incomplete, A::Withdraw, P::Withdrawn, R::Deposit, &[]),
        why(P::Admissible, A::Withdraw, P::Withdrawn, R::Deposit, &[]),
        why(P::InReview, A::Withdraw, P::Withdrawn, R::Deposit, &[]),
        why(P::Scored, A::Withdraw, P::Withdrawn, R::Deposit, &[]),
        why(P::Accepted, A::Withdraw, P::Withdrawn, R::Deposit, &[]),
        why(P::Reserve, A::Withdraw, P::Withdrawn, R::Deposit, &[]),
        row(P::Accepted, A::SignAgreement, P::Agreed, R::Follow, &[G::Announced]),
        row(P::Agreed, A::StartWorks, P::InProgress, R::Follow, &[]),
        why(P::InProgress, A::Suspend, P::Suspended, R::Follow, &[]),
        row(P::Suspended, A::Resume, P::InProgress, R::Follow, &[]),
        why(P::Agreed, A::Terminate, P::Terminated, R::Decide, &[]),
        why(P::InProgress, A::Terminate, P::Terminated, R::Decide, &[]),
        why(P::Suspended, A::Terminate, P::Terminated, R::Decide, &[]),
        row(P::InProgress, A::Complete, P::Completed, R::Follow, &[]),
        row(P::Completed, A::Close, P::Closed, R::Follow, &[]),
        row(P::Terminated, A::Close, P::Closed, R::Follow, &[]),
        row(P::Rejected, A::Close, P::Closed, R::Follow, &[G::Announced, G::NoAppeal]),
        row(P::Reserve, A::Close, P::Closed, R::Follow, &[G::Announced, G::NoAppeal]),
        row(P::Inadmissible, A::Close, P::Closed, R::Follow, &[G::NoAppeal]),
    ]
};

impl Phase {
    /// Whether nothing leads out of this phase.
    #[must_use]
    pub fn is_final(self) -> bool {
        TABLE.iter().all(|row| row.from != self)
    }
}

/// What deciding needs to know of a file and its surroundings.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// Where the file stands.
    pub phase: Phase,
    /// Where its call stands towards deposits.
    pub intake: Intake,
    /// Whether the deposit is late and an administrator gave a reason to take it all the same.
    pub late_admitted: bool,
    /// Obligatory papers that are not usable.
    pub papers_lacking: usize,
    /// Barring rules of eligibility that fail.
    pub rules_failing: usize,
    /// Barring rules of eligibility that are unclear.
    pub rules_unclear: usize,
    /// Whether whoever acts confirmed having looked at those.
    pub unclear_confirmed: bool,
    /// Whether completion was already asked.
    pub completion_asked: bool,
    /// Reviews assigned.
    pub reviews: usize,
    /// Reviews submitted.
    pub reviews_submitted: usize,
    /// Reviews that must be in: those that are, and those that a desk still lacks.
    pub reviews_asked: usize,
    /// Whether a session that is not signed yet stands behind the decision.
    pub session_open: bool,
    /// Whether the decision's session was signed.
    pub session_signed: bool,
    /// Whether an open session names the signed one that decided.
    pub session_named: bool,
    /// Whether the decision was announced.
    pub announced: bool,
    /// Whether an appeal is being examined.
    pub appeal_open: bool,
    /// Whether what would be granted fits quota and envelope.
    pub within_line: bool,
    /// Whether a coded reason was given.
    pub reason_given: bool,
}

/// Why an act is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The table has no such act from this phase.
    #[error("`{}` is not an act of `{}`", .act.slug(), .phase.slug())]
    NotFromHere {
        /// Where the file stands.
        phase: Phase,
        /// What was tried.
        act: Act,
    },
    /// The person does not hold the right.
    #[error("the right `{}` is wanting", .0.slug())]
    NoRight(Right),
    /// A coded reason must be given.
    #[error("a reason must be given")]
    ReasonMissing,
    /// A guard does not hold.
    #[error("{0:?} does not hold")]
    Guarded(Guard, Intake),
}

/// Decides an act on a file: the row that carries it, or why it is refused.
///
/// # Errors
/// The first thing that stands against it: phase, right, guards in the row's order, then the reason.
pub fn decide(facts: &Facts, act: Act, holds: impl Fn(Right) -> bool) -> Result<&'static Row, Refusal> {
    let row = TABLE
        .iter()
        .find(|row| row.from == facts.phase && row.act == act)
        .ok_or(Refusal::NotFromHere { phase: facts.phase, act })?;
    if !holds(row.right) {
        return Err(Refusal::NoRight(row.right));
    }
    if let Some(guard) = row.guards.iter().find(|guard| !stands(**guard, facts)) {
        return Err(Refusal::Guarded(*guard, facts.intake));
    }
    if row.reason && !facts.reason_given {
        return Err(Refusal::ReasonMissing);
    }
    Ok(row)
}

fn stands(guard: Guard, facts: &Facts) -> bool {
    match guard {
        Guard::IntakeRunning => {
            facts.intake == Intake::Running || (facts.intake == Intake::Over && facts.late_admitted)
        }
        Guard::CompletionUnused => !facts.completion_asked,
        Guard::PapersComplete => facts.papers_lacking == 0,
        Guard::Eligible => facts.rules_failing == 0,
        Guard::UnclearConfirmed => facts.rules_unclear == 0 || facts.unclear_confirmed,
        Guard::Assigned => facts.reviews > 0,
        Guard::Unassigned => facts.reviews == 0,
        Guard::ReviewsIn => reviews_in(facts),
        Guard::ReviewsLacking => !reviews_in(facts),
        Guard::SessionOpen => facts.session_open,
        Guard::SessionNamed => facts.session_named,
        Guard::Announced => facts.announced,
        Guard::NotAnnounced => !facts.announced,
        Guard::SessionSigned => facts.session_signed,
        Guard::AppealOpen => facts.appeal_open,
        Guard::NoAppeal => !facts.appeal_open,
        Guard::WithinLine => facts.within_line,
    }
}

fn reviews_in(facts: &Facts) -> bool {
    facts.reviews_submitted >= facts.reviews_asked && facts.reviews == facts.reviews_submitted
}

/// The acts that lead out of a phase, for those who hold the right, in the table's order.
pub fn acts_from(phase: Phase, holds: impl Fn(Right) -> bool) -> impl Iterator<Item = &'static Row> {
    TABLE.iter().filter(move |row| row.from == phase && holds(row.right))
}

#[cfg(test)]
#[path = "workflow_tests.rs"]
mod tests;
