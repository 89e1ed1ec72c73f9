//! What deciding needs to know of a file, loaded in the transaction that decides.

use crate::domain::call::{CallState, intake};
use crate::domain::date::parse_moment;
use crate::domain::id::{ApplicationId, CallId, OrganisationId};
use crate::domain::workflow::{Facts, Phase};
use crate::office::{OfficeError, Reading, eligibility};
use rusqlite::{Connection, OptionalExtension, named_params};

/// A file's own columns that acts look at.
pub(crate) struct Standing {
    pub version: i64,
    pub call: CallId,
    pub closes_at: Option<String>,
    pub organisation: OrganisationId,
    pub phase: Phase,
    pub facts: Facts,
}

/// Loads a file with what surrounds it. Session, line and reason are the act's own to fill in.
pub(crate) fn load(reading: &Reading<'_>, id: ApplicationId) -> Result<Standing, OfficeError> {
    let mut statement = reading.db.prepare_cached(include_str!("facts.sql"))?;
    let found = statement
        .query_row(named_params! { ":id": id }, |row| {
            let opens: Option<String> = row.get("opens_at")?;
            let closes: Option<String> = row.get("closes_at")?;
            let call_state: CallState = row.get("state")?;
            let phase: Phase = row.get("phase")?;
            let moment = |text: &Option<String>| text.as_deref().and_then(parse_moment);
            let count = |column: &str| -> rusqlite::Result<usize> {
                row.get::<_, i64>(column).map(|n| usize::try_from(n).unwrap_or(0))
            };
            let submitted = count("submitted")?;
            // At the desk of everybody so many are asked; of each service that scores a section, one.
            let open = count("reviewers_per_file")?.saturating_sub(count("submitted_open")?);
            let lacking = open + count("services_lacking")?;
            Ok(Standing {
                version: row.get("version")?,
                call: row.get("call_id")?,
                organisation: row.get("organisation_id")?,
                phase,
                facts: Facts {
                    phase,
                    intake: intake(call_state, moment(&opens), moment(&closes), reading.now),
                    late_admitted: false,
                    papers_lacking: count("papers_lacking")?,
                    rules_failing: 0,
                    rules_unclear: 0,
                    unclear_confirmed: false,
                    completion_asked: row.get("completion_asked")?,
                    reviews: count("reviews")?,
                    reviews_submitted: submitted,
                    reviews_asked: submitted + lacking,
                    session_open: row.get("session_open")?,
                    session_signed: row.get("session_signed")?,
                    session_named: row.get("session_named")?,
                    announced: row.get("announced")?,
                    appeal_open: row.get("appeal_open")?,
                    within_line: true,
                    reason_given: false,
                },
                closes_at: closes,
            })
        })
        .optional()?;
    let mut standing = found.ok_or(OfficeError::NotFound("application"))?;
    // Only from here may a file be admitted: elsewhere its eligibility decides nothing.
    if standing.phase == Phase::Deposited {
        let rules = eligibility::show::judged(reading, standing.call, id)?;
        standing.facts.rules_failing = rules.iter().filter(|rule| rule.bars()).count();
        standing.facts.rules_unclear = rules.iter().filter(|rule| rule.wants_confirming()).count();
    }
    Ok(standing)
}

/// What would be left of quota and envelope beside what is granted to other files of the call.
pub(crate) struct Left {
    /// Places; `None` without quota.
    pub places: Option<i64>,
    /// Centimes; `None` without envelope.
    pub amount: Option<i64>,
}

/// Places and amount that a call still has to grant.
pub(crate) fn left(db: &Connection, call: CallId) -> Result<Left, OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT k.quota - coalesce(g.places, 0) AS places, k.envelope - coalesce(g.amount, 0) AS amount
             FROM call k LEFT JOIN (
               SELECT a.call_id, sum(d.places) AS places, sum(d.amount) AS amount
               FROM decision d JOIN application a ON a.id = d.application_id
               WHERE d.revoked_at IS NULL AND d.outcome = 'accepted' AND a.call_id = :call
                 AND a.phase NOT IN ('withdrawn', 'terminated')
               GROUP BY a.call_id) g ON g.call_id = k.id
             WHERE k.id = :call",
        )?
        .query_row(named_params! { ":call": call }, |row| {
            Ok(Left { places: row.get("places")?, amount: row.get("amount")? })
        })?)
}
