//! What of a call is settled the day it opens, and what may still change, on which ground.

use super::call::CallState;

crate::slugs! {
    /// A part of a call that is changed, or kept, as a whole.
    Part {
        Code = "code", Title = "title", Level = "level", Province = "province", Issuer = "issuer",
        Publication = "publication", Opening = "opening", Closing = "closing", Quota = "quota", Envelope = "envelope",
        Lots = "lots", LotLimits = "lot-limits", Caps = "caps", Territory = "territory", Rules = "rules",
    }
}

crate::slugs! {
    /// Why an open call is changed; `other` wants a word of its own.
    Ground {
        Extension = "extension", Allocation = "allocation", Council = "council", Correction = "correction",
        Other = "other",
    }
}

/// Whether a part may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amendment {
    /// At will.
    Free,
    /// On one of these grounds, which the log keeps.
    Grounded(&'static [Ground]),
    /// Never again: applicants rely on it.
    Settled,
}

/// THE table of what may change when. Applicants prepared their files on what was published, so that
/// conditions stay; what the council may still move (the closing hour, places, money) it moves for a reason.
#[must_use]
pub const fn amendment(state: CallState, part: Part) -> Amendment {
    use Amendment::{Free, Grounded, Settled};
    use Ground::{Allocation, Correction, Council, Extension, Other};
    match state {
        CallState::Draft => Free,
        CallState::Archived => Settled,
        CallState::Open | CallState::Closed => match part {
            Part::Title | Part::Issuer | Part::Publication => Free,
            Part::Quota | Part::Envelope | Part::LotLimits => Grounded(&[Allocation, Council, Correction, Other]),
            Part::Caps => Grounded(&[Council, Correction, Other]),
            Part::Closing => match state {
                CallState::Open => Grounded(&[Extension, Council, Correction, Other]),
                CallState::Draft | CallState::Closed | CallState::Archived => Settled,
            },
            Part::Code | Part::Level | Part::Province | Part::Opening | Part::Lots | Part::Territory | Part::Rules => {
                Settled
            }
        },
    }
}

/// Why a change of some parts is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objection {
    /// The part is settled.
    Settled(Part),
    /// The part changes only on a ground, and none was given.
    GroundMissing(Part),
    /// The ground given is none for this part.
    GroundUnfit(Part),
}

/// Everything that stands against changing these parts on this ground.
#[must_use]
pub fn objections(state: CallState, changed: &[Part], ground: Option<Ground>) -> Vec<Objection> {
    let objection = |part: &Part| match (amendment(state, *part), ground) {
        (Amendment::Free, _) => None,
        (Amendment::Settled, _) => Some(Objection::Settled(*part)),
        (Amendment::Grounded(_), None) => Some(Objection::GroundMissing(*part)),
        (Amendment::Grounded(grounds), Some(ground)) => {
            (!grounds.contains(&ground)).then_some(Objection::GroundUnfit(*part))
        }
    };
    changed.iter().filter_map(objection).collect()
}

impl Part {
    /// The field of the request where a refusal of this part is shown.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Title => "titleAr",
            Self::Level => "level",
            Self::Province => "province",
            Self::Issuer => "councilAr",
            Self::Publication => "publishedOn",
            Self::Opening => "opensAt",
            Self::Closing => "closesAt",
            Self::Quota => "quota",
            Self::Envelope => "envelope",
            Self::Lots | Self::LotLimits => "lots",
            Self::Caps => "caps",
            Self::Territory => "territory",
            Self::Rules => "rules",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole table, as an office would read it: F free, S settled, else the grounds.
    #[test]
    fn the_table_is_this_one() {
        let word = |state, part| match amendment(state, part) {
            Amendment::Free => "F".to_owned(),
            Amendment::Settled => "S".to_owned(),
            Amendment::Grounded(grounds) => grounds.iter().map(|ground| ground.slug()).collect::<Vec<_>>().join("+"),
        };
        let allocation = "allocation+council+correction+other";
        for (part, open, closed) in [
            (Part::Code, "S", "S"),
            (Part::Title, "F", "F"),
            (Part::Level, "S", "S"),
            (Part::Province, "S", "S"),
            (Part::Issuer, "F", "F"),
            (Part::Publication, "F", "F"),
            (Part::Opening, "S", "S"),
            (Part::Closing, "extension+council+correction+other", "S"),
            (Part::Quota, allocation, allocation),
            (Part::Envelope, allocation, allocation),
            (Part::Lots, "S", "S"),
            (Part::LotLimits, allocation, allocation),
            (Part::Caps, "council+correction+other", "council+correction+other"),
            (Part::Territory, "S", "S"),
            (Part::Rules, "S", "S"),
        ] {
            assert_eq!(word(CallState::Draft, part), "F", "{part:?}");
            assert_eq!(word(CallState::Open, part), open, "{part:?} of an open call");
            assert_eq!(word(CallState::Closed, part), closed, "{part:?} of a closed call");
            assert_eq!(word(CallState::Archived, part), "S", "{part:?}");
        }
        assert_eq!(Part::ALL.len(), 15, "a new part wants its line above");
    }

    #[test]
    fn a_change_is_refused_for_each_part_that_does_not_allow_it() {
        use Objection::{GroundMissing, GroundUnfit, Settled};
        for (state, changed, ground, expected) in [
            (CallState::Draft, &[Part::Code, Part::Rules][..], None, vec![]),
            (CallState::Open, &[Part::Title], None, vec![]),
            (CallState::Open, &[Part::Quota], None, vec![GroundMissing(Part::Quota)]),
            (CallState::Open, &[Part::Quota], Some(Ground::Extension), vec![GroundUnfit(Part::Quota)]),
            (CallState::Open, &[Part::Closing, Part::Quota], Some(Ground::Council), vec![]),
            (CallState::Closed, &[Part::Closing], Some(Ground::Extension), vec![Settled(Part::Closing)]),
            (
                CallState::Open,
                &[Part::Territory, Part::Caps, Part::Code],
                Some(Ground::Correction),
                vec![Settled(Part::Territory), Settled(Part::Code)],
            ),
        ] {
            assert_eq!(objections(state, changed, ground), expected, "{state:?} {changed:?} {ground:?}");
        }
    }
}
