//! The table's own promises: every phase is reached, every end is final, no act leaves the table.

use super::*;
use crate::domain::call::Intake;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn permissive(phase: Phase) -> Facts {
    Facts {
        phase,
        intake: Intake::Running,
        late_admitted: false,
        papers_lacking: 0,
        rules_failing: 0,
        rules_unclear: 0,
        unclear_confirmed: false,
        completion_asked: false,
        reviews: 2,
        reviews_submitted: 2,
        reviews_asked: 2,
        session_open: true,
        session_signed: true,
        session_named: true,
        announced: true,
        appeal_open: false,
        within_line: true,
        reason_given: true,
    }
}

#[test]
fn every_phase_is_reached_from_draft() {
    let mut reached = BTreeSet::from([Phase::Draft]);
    loop {
        let next: BTreeSet<_> = TABLE.iter().filter(|row| reached.contains(&row.from)).map(|row| row.to).collect();
        if next.is_subset(&reached) {
            break;
        }
        reached.extend(next);
    }
    assert_eq!(reached, Phase::ALL.iter().copied().collect());
}

#[test]
fn the_ends_are_these_three_and_every_phase_leads_to_one() {
    let ends: Vec<_> = Phase::ALL.iter().copied().filter(|phase| phase.is_final()).collect();
    assert_eq!(ends, [Phase::Withdrawn, Phase::Cancelled, Phase::Closed]);
    for start in Phase::ALL {
        let mut seen = BTreeSet::from([*start]);
        loop {
            let next: BTreeSet<_> = TABLE.iter().filter(|row| seen.contains(&row.from)).map(|row| row.to).collect();
            if next.is_subset(&seen) {
                break;
            }
            seen.extend(next);
        }
        assert!(seen.iter().any(|phase| phase.is_final()), "{start:?} never ends");
    }
}

#[test]
fn an_act_stands_once_for_each_phase_and_every_act_is_used() {
    let pairs: BTreeSet<_> = TABLE.iter().map(|row| (row.from, row.act)).collect();
    assert_eq!(pairs.len(), TABLE.len());
    let used: BTreeSet<_> = TABLE.iter().map(|row| row.act).collect();
    assert_eq!(used, Act::ALL.iter().copied().collect());
}

#[test]
fn guards_refuse_with_their_name() {
    let deposit = |intake, late_admitted| {
        decide(&Facts { intake, late_admitted, ..permissive(Phase::Draft) }, Act::Deposit, |_| true).map(|row| row.to)
    };
    assert_eq!(deposit(Intake::Running, false), Ok(Phase::Deposited));
    assert_eq!(deposit(Intake::Over, false), Err(Refusal::Guarded(Guard::IntakeRunning, Intake::Over)));
    assert_eq!(deposit(Intake::Over, true), Ok(Phase::Deposited));
    assert_eq!(deposit(Intake::NotYet, true), Err(Refusal::Guarded(Guard::IntakeRunning, Intake::NotYet)));

    let incomplete = Facts { papers_lacking: 1, ..permissive(Phase::Deposited) };
    assert_eq!(
        decide(&incomplete, Act::Admit, |_| true).map(|row| row.to),
        Err(Refusal::Guarded(Guard::PapersComplete, Intake::Running))
    );
    let admitted = |facts: &Facts| decide(facts, Act::Admit, |_| true).map(|row| row.to);
    let failing = Facts { rules_failing: 1, unclear_confirmed: true, ..permissive(Phase::Deposited) };
    assert_eq!(admitted(&failing), Err(Refusal::Guarded(Guard::Eligible, Intake::Running)));
    let unclear = Facts { rules_unclear: 1, ..permissive(Phase::Deposited) };
    assert_eq!(admitted(&unclear), Err(Refusal::Guarded(Guard::UnclearConfirmed, Intake::Running)));
    assert_eq!(admitted(&Facts { unclear_confirmed: true, ..unclear }), Ok(Phase::Admissible));
    let wordless = Facts { reason_given: false, ..permissive(Phase::Scored) };
    assert_eq!(decide(&wordless, Act::Reject, |_| true).map(|row| row.to), Err(Refusal::ReasonMissing));
    assert_eq!(decide(&wordless, Act::Reject, |_| false).map(|row| row.to), Err(Refusal::NoRight(Right::Decide)));
}

proptest! {
    #[test]
    fn no_act_leaves_the_table(phase in 0..Phase::ALL.len(), act in 0..Act::ALL.len(), rights in any::<u16>(),
                               running in any::<bool>(), lacking in 0usize..2, announced in any::<bool>(),
                               open in any::<bool>(), reason in any::<bool>(), line in any::<bool>()) {
        let (phase, act) = (Phase::ALL[phase], Act::ALL[act]);
        let holds = |right: Right| rights & (1 << Right::ALL.iter().position(|r| *r == right).unwrap()) != 0;
        let facts = Facts {
            intake: if running { Intake::Running } else { Intake::Over },
            papers_lacking: lacking, announced, session_open: open, reason_given: reason, within_line: line,
            ..permissive(phase)
        };
        match decide(&facts, act, holds) {
            Ok(row) => {
                prop_assert!(TABLE.iter().any(|r| r.from == phase && r.act == act && r.to == row.to));
                prop_assert!(holds(row.right));
                prop_assert!(!row.reason || reason);
            }
            Err(Refusal::NotFromHere { .. }) => prop_assert!(!TABLE.iter().any(|r| r.from == phase && r.act == act)),
            Err(_) => prop_assert!(TABLE.iter().any(|r| r.from == phase && r.act == act)),
        }
    }
}
