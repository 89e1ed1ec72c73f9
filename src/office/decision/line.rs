//! "Down to the line": one act takes what the line proposes for every file that is not decided yet.

use super::take::{Addressed, take_all};
use super::{Counted, TakeLine, Verdict};
use crate::domain::application::Outcome;
use crate::domain::session::Mode;
use crate::office::session::line::preview_of;
use crate::office::session::list::view;
use crate::office::{Change, OfficeError};
use rusqlite::named_params;

/// The reason that files under the pass mark get when none is named.
const BELOW_PASS_MARK: &str = "below-pass-mark";

/// `decision.takeLine`: takes the line's proposals as they were previewed, but for the files decided otherwise.
///
/// # Errors
/// `line-changed` when the proposals are no longer those that were looked at, `nothing-to-decide`, and those of
/// `decision.take`; faults at `except.N.…` and, for files of the line, at `line.<rank>.…`.
pub fn take_line(change: &mut Change<'_>, request: TakeLine) -> Result<Counted, OfficeError> {
    let session = view(change.db, request.session)?;
    if session.signed_at.is_some() {
        return Err(OfficeError::Rule("session-signed"));
    }
    let preview = preview_of(change.db, session.call)?;
    if preview.seal != request.seal {
        return Err(OfficeError::Rule("line-changed"));
    }
    if preview.rows.is_empty() {
        return Err(OfficeError::Rule("nothing-to-decide"));
    }
    let otherwise = |row: &crate::office::session::LineRow| {
        request.except.iter().position(|verdict| verdict.application == row.application)
    };
    let rejects = preview.rows.iter().any(|row| row.outcome == Outcome::Rejected && otherwise(row).is_none());
    let reason = if rejects { Some(reject_reason(change, request.reject_reason)?) } else { None };
    let mut verdicts = Vec::with_capacity(preview.rows.len());
    for row in &preview.rows {
        verdicts.push(match otherwise(row).and_then(|n| request.except.get(n).map(|verdict| (n, verdict))) {
            Some((n, verdict)) => {
                Addressed { path: format!("except.{n}."), verdict: verdict.clone(), mode: Mode::Consensus }
            }
            None => Addressed {
                path: format!("line.{}.", row.rank),
                verdict: Verdict {
                    application: row.application,
                    version: row.version,
                    outcome: row.outcome,
                    reason: reason.clone().filter(|_| row.outcome == Outcome::Rejected),
                    note: String::new(),
                    places: None,
                    amount: None,
                    ballots: Vec::new(),
                    counted: None,
                    departure: String::new(),
                    amendment: None,
                },
                mode: Mode::Line,
            },
        });
    }
    for (n, verdict) in request.except.iter().enumerate() {
        if !preview.rows.iter().any(|row| row.application == verdict.application) {
            return Err(OfficeError::at(&format!("except.{n}.application"), "not-in-line"));
        }
    }
    // What is left out first: it makes room for what is taken in beside the line's own proposals.
    verdicts.sort_by_key(|one| one.verdict.outcome == Outcome::Accepted);
    take_all(change, request.session, verdicts)
}

fn reject_reason(change: &Change<'_>, given: Option<String>) -> Result<String, OfficeError> {
    let reason = given.unwrap_or_else(|| BELOW_PASS_MARK.to_owned());
    let usable = change
        .db
        .prepare_cached(
            "SELECT 1 FROM reason WHERE slug = :slug AND retired = 0 AND slug <> 'other'
               AND EXISTS (SELECT 1 FROM json_each(uses) WHERE value = 'reject')",
        )?
        .exists(named_params! { ":slug": reason })?;
    if usable { Ok(reason) } else { Err(OfficeError::at("rejectReason", "reason-unknown")) }
}
