//! Newtype ids over INTEGER keys, so that an organisation's id never passes for a call's.

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
                 serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[ts(type = "number")]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+ };
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
    /// A scenario of a call's line.
    ScenarioId,
    /// An entry of the list of excluded organisations.
    ExclusionId,
    /// Something attached to a file, an organisation or a call.
    AttachmentId,
}
