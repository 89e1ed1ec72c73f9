//! The papers of a file: what state one is in, and when a file counts as complete.

crate::slugs! {
    /// State of one asked paper in one file.
    PaperState { Missing = "missing", Received = "received", Valid = "valid", Expired = "expired", Refused = "refused" }
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
