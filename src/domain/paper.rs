//! The papers of a file: what state one is in, and when a file counts as complete.

crate::slugs! {
    /// State of one asked paper in one file.
    PaperState { Missing = "missing", Received = "received", Valid = "valid", Expired = "expired", Refused = "refused" }
}

crate::slugs! {
    /// What is wrong with a paper that completion is asked for.
    GapKind { Missing = "missing", Expired = "expired", Refused = "refused", Illegible = "illegible" }
}

impl GapKind {
    /// The gap a paper in this state leaves; none while it is usable.
    #[must_use]
    pub const fn of(state: PaperState) -> Option<Self> {
        match state {
            PaperState::Missing => Some(Self::Missing),
            PaperState::Expired => Some(Self::Expired),
            PaperState::Refused => Some(Self::Refused),
            PaperState::Received | PaperState::Valid => None,
        }
    }

    /// The state of a paper that is asked for again.
    #[must_use]
    pub const fn state(self) -> PaperState {
        match self {
            Self::Missing => PaperState::Missing,
            Self::Expired => PaperState::Expired,
            Self::Refused | Self::Illegible => PaperState::Refused,
        }
    }
}

impl PaperState {
    /// Whether the office holds a usable copy.
    #[must_use]
    pub const fn is_usable(self) -> bool {
        match self {
            Self::Received | Self::Valid => true,
            Self::Missing | Self::Expired | Self::Refused => false,
        }
    }

    /// Whether a note must say what is wrong.
    #[must_use]
    pub const fn needs_note(self) -> bool {
        match self {
            Self::Refused => true,
            Self::Missing | Self::Received | Self::Valid | Self::Expired => false,
        }
    }
}
