//! What the line proposes for the files of a call that are not decided yet, before it is taken.

use super::{LinePreview, LineRow, WhichSession};
use crate::audit::hex;
use crate::domain::application::Outcome;
use crate::domain::id::CallId;
use crate::domain::workflow::Phase;
use crate::office::ranking::show::ranking;
use crate::office::{OfficeError, Reading};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

/// `session.line`: the preview of "down to the line".
///
/// # Errors
/// When there is no such session.
pub fn preview(reading: &Reading<'_>, which: WhichSession) -> Result<LinePreview, OfficeError> {
    let session = super::list::view(reading.db, which.id)?;
    preview_of(reading.db, session.call)
}

pub(crate) fn preview_of(db: &Connection, call: CallId) -> Result<LinePreview, OfficeError> {
    let rows: Vec<LineRow> = ranking(db, call)?
        .rows
        .into_iter()
        .filter(|row| row.phase == Phase::Scored)
        .map(|row| LineRow {
            application: row.application,
            version: row.version,
            number: row.number,
            organisation_ar: row.organisation_ar,
            organisation_fr: row.organisation_fr,
            rank: row.standing.rank,
            score: row.standing.score,
            places: row.places,
            amount: row.amount,
            outcome: row.standing.proposed,
        })
        .collect();
    let mut sha = Sha256::new();
    for row in &rows {
        sha.update(format!("{}:{}:{}:{}\n", row.application, row.version, row.rank, row.outcome.slug()));
    }
    let of = |outcome: Outcome| rows.iter().filter(move |row| row.outcome == outcome);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(LinePreview {
        seal: hex(&sha.finalize()),
        accepted: number(of(Outcome::Accepted).count()),
        reserve: number(of(Outcome::Reserve).count()),
        rejected: number(of(Outcome::Rejected).count()),
        places: of(Outcome::Accepted).fold(0i64, |sum, row| sum.saturating_add(row.places)),
        amount: of(Outcome::Accepted).map(|row| row.amount).sum(),
        rows,
    })
}
