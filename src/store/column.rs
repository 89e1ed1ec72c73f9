//! How the domain's values stand in a column: slugs as TEXT, ids and centimes as INTEGER.

use crate::domain::{
    appeal, application, approval, assignment, attachment, budget, call, conflict, eligibility, grid, id, letter,
    money::Money, organisation, paper, place, rate, session, workflow,
};
use crate::i18n::Language;
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

macro_rules! text_columns {
    ($($name:ty),+ $(,)?) => { $(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.slug().into())
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(|unknown| FromSqlError::Other(Box::new(unknown)))
            }
        }
    )+ };
}

macro_rules! integer_columns {
    ($($name:ty),+ $(,)?) => { $(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.0.into())
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_i64().map(Self)
            }
        }
    )+ };
}

text_columns!(
    attachment::AttachmentKind,
    attachment::AttachmentNoun,
    organisation::Kind,
    organisation::Post,
    paper::PaperState,
    paper::GapKind,
    workflow::Phase,
    workflow::Act,
    call::CallState,
    call::Level,
    call::ChannelKind,
    conflict::ConflictKind,
    conflict::Tie,
    assignment::Way,
    place::Division,
    application::Outcome,
    application::ReviewState,
    budget::Basis,
    budget::BudgetKind,
    budget::BudgetUnit,
    eligibility::RuleVerdict,
    grid::Service,
    letter::LetterKind,
    rate::RateKind,
    crate::domain::reviewing::Entry,
    session::Seat,
    session::Mode,
    session::Ballot,
    session::Departure,
    appeal::AppealOutcome,
    approval::ApprovalOutcome,
    crate::access::Role,
);

integer_columns!(
    Money,
    id::AccountId,
    id::ProgrammeId,
    id::CallId,
    id::DomainId,
    id::LotId,
    id::RequirementId,
    id::CriterionId,
    id::OrganisationId,
    id::DocumentId,
    id::ApplicationId,
    id::ReviewId,
    id::SessionId,
    id::DecisionId,
    id::AppealId,
    id::AttachmentId,
    id::ConflictId,
    id::AssignmentId,
    id::ExclusionId,
    id::ScenarioId,
);

impl ToSql for Language {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.slug().into())
    }
}

impl FromSql for Language {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::from_slug(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}
