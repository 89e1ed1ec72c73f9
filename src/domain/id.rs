//! Newtype ids over INTEGER keys, so that an organisation's id never passes for a call's.

use super::named;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, ts_rs::TS)]
        #[ts(type = "number")]
        pub struct $name(pub i64);

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let id = <i64 as serde::Deserialize>::deserialize(from)?;
                named::note(stringify!($name), id);
                Ok(Self(id))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+

        /// The name of every kind of id, as [`named::Named`] gives it.
        pub const KINDS: &[&str] = &[$(stringify!($name)),+];
    };
}

ids! {
    /// A person who signs in.
    AccountId,
    /// A programme whose rules serve as a preset for calls.
    ProgrammeId,
    /// A call for projects.
    CallId,
    /// A domain of works of one call.
    DomainId,
    /// A lot of one call.
    LotId,
    /// A paper that a call asks for.
    RequirementId,
    /// A criterion of a call's grid.
    CriterionId,
    /// An applicant: association, cooperative or enterprise.
    OrganisationId,
    /// A document of an applicant that serves several files.
    DocumentId,
    /// A file deposited, or being prepared, for a call.
    ApplicationId,
    /// One reviewer's reading of one file.
    ReviewId,
    /// A committee's session.
    SessionId,
    /// A committee's decision on one file.
    DecisionId,
    /// An appeal against a decision.
    AppealId,
    /// A scenario of a call's line.
    ScenarioId,
    /// An entry of the list of excluded organisations.
    ExclusionId,
    /// Something attached to a file, an organisation or a call.
    AttachmentId,
    /// A conflict of interest that a person declared.
    ConflictId,
    /// Files given to reviewers in one act.
    AssignmentId,
}
