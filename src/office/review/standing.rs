//! What deciding needs to know of a review and of the person who asks, loaded in one place for every command.

use crate::access::Right;
use crate::domain::application::ReviewState;
use crate::domain::grid::Service;
use crate::domain::id::{AccountId, ApplicationId, CallId, ReviewId};
use crate::domain::reviewing::{Person, Situation, sees_others};
use crate::office::{Actor, OfficeError, Reading, blind};
use rusqlite::{OptionalExtension, named_params};

/// A review as rules see it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing {
    /// The review.
    pub review: ReviewId,
    /// Version that stands.
    pub version: i64,
    /// Its file.
    pub application: ApplicationId,
    /// The call of its file.
    pub call: CallId,
    /// Whose it is.
    pub reviewer: AccountId,
    /// The service they belonged to when the file was given: it says which criteria the review holds.
    pub service: Option<Service>,
    /// How it stands.
    pub situation: Situation,
    /// Who asks.
    pub person: Person,
    /// How far the own review of the person who asks is, if they have one of this file.
    pub own: Option<ReviewState>,
    /// Whether the applicant is hidden from them.
    pub names_hidden: bool,
}

/// The person who asks, before a review of `reviewer`.
pub(crate) fn person(actor: &Actor, reviewer: AccountId) -> Person {
    Person {
        own: actor.account.is_some_and(|(id, _)| id == reviewer) && actor.holds(Right::Review),
        sees_all: actor.holds(Right::Rank),
        enters: actor.holds(Right::EnterReviews),
        decides: actor.holds(Right::Decide),
    }
}

/// Loads a review.
///
/// # Errors
/// When there is none of that id.
pub(crate) fn standing(reading: &Reading<'_>, id: ReviewId) -> Result<Standing, OfficeError> {
    let me = reading.actor.account()?;
    let mut standing = reading
        .db
        .prepare_cached(
            "SELECT w.version, w.state, w.account_id, w.service, w.application_id, a.call_id, a.phase,
                    k.blind,
                    (SELECT count(*) FROM review v WHERE v.application_id = w.application_id AND v.id <> w.id
                       AND v.state = 'submitted') AS others_in,
                    (SELECT v.state FROM review v WHERE v.application_id = w.application_id AND v.account_id = :me) AS own
             FROM review w JOIN application a ON a.id = w.application_id JOIN call k ON k.id = a.call_id
             WHERE w.id = :id",
        )?
        .query_row(named_params! { ":id": id, ":me": me }, |row| {
            let reviewer: AccountId = row.get("account_id")?;
            let others: i64 = row.get("others_in")?;
            Ok(Standing {
                review: id,
                version: row.get("version")?,
                application: row.get("application_id")?,
                call: row.get("call_id")?,
                reviewer,
                service: row.get("service")?,
                situation: Situation {
                    state: row.get("state")?,
                    phase: row.get("phase")?,
                    blind: row.get("blind")?,
                    others_in: usize::try_from(others).unwrap_or(0),
                },
                person: person(reading.actor, reviewer),
                own: row.get("own")?,
                names_hidden: false,
            })
        })
        .optional()?
        .ok_or(OfficeError::NotFound("review"))?;
    standing.names_hidden = blind::hides_file(reading, standing.application)?;
    Ok(standing)
}

impl Standing {
    /// Whether the person who asks may read this review. Of another's review a reviewer sees what was handed in alone.
    ///
    /// # Errors
    /// `review-not-yours`, or `review-hidden` while one's own is not in.
    pub fn readable(&self) -> Result<(), OfficeError> {
        if self.person.own || self.person.sees_all {
            return Ok(());
        }
        if self.own.is_none() {
            return Err(OfficeError::Rule("review-not-yours"));
        }
        if self.sees_others() && self.situation.state == ReviewState::Submitted {
            Ok(())
        } else {
            Err(OfficeError::Rule("review-hidden"))
        }
    }

    /// Whether the person who asks sees others' reviews of the file.
    pub const fn sees_others(&self) -> bool {
        sees_others(&self.person, self.situation.blind, self.own)
    }
}
