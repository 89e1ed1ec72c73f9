//! Whether a change of a call may be kept: which parts it touches, and what the table says to that.

use super::{CallTerms, CallView, PartAmendment};
use crate::domain::amendment::{Amendment, Ground, Objection, Part, amendment, objections};
use crate::domain::call::CallState;
use crate::domain::fault::Faults;
use crate::domain::lot::Lot;
use crate::domain::programme::Rules;
use crate::office::OfficeError;

/// The parts that may still change, each with its grounds.
pub(super) fn open_parts(state: CallState) -> Vec<PartAmendment> {
    let open = |part: &Part| match amendment(state, *part) {
        Amendment::Free => Some(PartAmendment { part: *part, grounds: Vec::new() }),
        Amendment::Grounded(grounds) => Some(PartAmendment { part: *part, grounds: grounds.to_vec() }),
        Amendment::Settled => None,
    };
    Part::ALL.iter().filter_map(open).collect()
}

/// Refuses what the table refuses, all at once.
pub(super) fn check(
    before: &CallView,
    terms: &CallTerms,
    rules: Option<&Rules>,
    ground: Option<Ground>,
    note: &str,
) -> Result<(), OfficeError> {
    if before.state == CallState::Archived {
        return Err(OfficeError::Rule("call-not-editable"));
    }
    let mut faults = Faults::default();
    for objection in objections(before.state, &changed(before, terms, rules), ground) {
        match objection {
            Objection::Settled(part) => faults.add(part.field(), "rules-frozen"),
            Objection::GroundMissing(part) => faults.add_with("ground", "ground-missing", "part", part.slug()),
            Objection::GroundUnfit(part) => faults.add_with("ground", "ground-unfit", "part", part.slug()),
        }
    }
    if ground == Some(Ground::Other) && note.trim().is_empty() {
        faults.add("note", "note-missing");
    }
    faults.text("note", note, false, 500);
    faults.into_result().map_err(OfficeError::Faults)
}

/// The parts in which new terms differ from those that stand.
fn changed(before: &CallView, terms: &CallTerms, rules: Option<&Rules>) -> Vec<Part> {
    let old = &before.terms;
    let bare = |lots: &[Lot]| -> Vec<Lot> {
        lots.iter().map(|lot| Lot { quota: None, envelope: None, ..lot.clone() }).collect()
    };
    let limits = |lots: &[Lot]| -> Vec<_> { lots.iter().map(|lot| (lot.quota, lot.envelope)).collect() };
    let differs = |part: &Part| match part {
        Part::Code => old.code != terms.code,
        Part::Title => (&old.title_ar, &old.title_fr) != (&terms.title_ar, &terms.title_fr),
        Part::Level => old.level != terms.level,
        Part::Province => old.province != terms.province,
        Part::Issuer => {
            (&old.council_ar, &old.council_fr) != (&terms.council_ar, &terms.council_fr)
                || (&old.committee_ar, &old.committee_fr) != (&terms.committee_ar, &terms.committee_fr)
        }
        Part::Publication => {
            old.published_on != terms.published_on
                || old.window_days != terms.window_days
                || old.channels != terms.channels
        }
        Part::Opening => old.opens_at != terms.opens_at,
        Part::Closing => old.closes_at != terms.closes_at,
        Part::Quota => old.quota != terms.quota,
        Part::Envelope => old.envelope != terms.envelope,
        Part::Lots => bare(&old.lots) != bare(&terms.lots),
        Part::LotLimits => limits(&old.lots) != limits(&terms.lots),
        Part::Caps => old.caps != terms.caps,
        Part::Territory => old.territory != terms.territory,
        Part::Rules => rules.is_some_and(|rules| *rules != before.rules),
    };
    Part::ALL.iter().copied().filter(|part| differs(part)).collect()
}
