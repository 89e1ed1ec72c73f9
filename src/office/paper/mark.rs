//! Marking papers: missing, received, valid, expired, refused.

use super::MarkPapers;
use super::gaps::settle;
use crate::domain::date::{office_day, parse_date};
use crate::domain::fault::Faults;
use crate::domain::workflow::Phase;
use crate::office::application::Dossier;
use crate::office::application::facts::load;
use crate::office::application::keep::{bump, recount_papers};
use crate::office::application::show::{dossier, papers};
use crate::office::{Change, OfficeError};
use chrono::NaiveDate;
use rusqlite::named_params;

/// `paper.mark`: marks papers of a file, all or none.
///
/// # Errors
/// A stale version; `papers-frozen` once the file was found admissible or not; faults at `papers.N.…`.
pub fn mark(change: &mut Change<'_>, request: MarkPapers) -> Result<Dossier, OfficeError> {
    let id = request.application;
    let standing = load(&change.reading(), id)?;
    if standing.version != request.version {
        return Err(OfficeError::Stale { noun: "application", version: standing.version });
    }
    if !matches!(standing.phase, Phase::Draft | Phase::Deposited | Phase::Incomplete) {
        return Err(OfficeError::Rule("papers-frozen"));
    }
    check(&request, office_day(change.now))?;
    let before = papers(change.db, id)?;
    let today = office_day(change.now).to_string();
    for (i, paper) in request.papers.iter().enumerate() {
        let marked = change
            .db
            .prepare_cached(
                "UPDATE paper SET state = :state, seen_on = :on, expires_on = :expires, note = :note
                 WHERE application_id = :id AND requirement_id = :requirement",
            )?
            .execute(named_params! {
                ":id": id, ":requirement": paper.requirement, ":state": paper.state,
                ":on": paper.seen_on.as_ref().unwrap_or(&today), ":expires": paper.expires_on,
                ":note": paper.note.trim(),
            })?;
        if marked == 0 {
            return Err(OfficeError::at(&format!("papers.{i}.requirement"), "requirement-unknown"));
        }
    }
    settle(change.db, id, &change.now_text())?;
    recount_papers(change.db, id)?;
    bump(change.db, id)?;
    let after = papers(change.db, id)?;
    change.record("paper.mark", "application", id.0, &before, &after)?;
    dossier(&change.reading(), id)
}

fn check(request: &MarkPapers, today: NaiveDate) -> Result<(), OfficeError> {
    let mut faults = Faults::default();
    for (i, paper) in request.papers.iter().enumerate() {
        if paper.state.needs_note() && paper.note.trim().is_empty() {
            faults.add(format!("papers.{i}.note"), "refused-needs-note");
        }
        faults.text(&format!("papers.{i}.note"), &paper.note, false, 500);
        if paper.seen_on.as_deref().is_some_and(|day| parse_date(day).is_none()) {
            faults.add(format!("papers.{i}.seenOn"), "date-malformed");
        }
        match paper.expires_on.as_deref().map(parse_date) {
            Some(None) => faults.add(format!("papers.{i}.expiresOn"), "date-malformed"),
            Some(Some(day)) if day < today && paper.state.is_usable() => {
                faults.add(format!("papers.{i}.expiresOn"), "paper-expired");
            }
            _ => {}
        }
    }
    faults.into_result().map_err(OfficeError::Faults)
}
