//! The share-out of a call as it stands.

use super::load::{concerned, domains, files, per_file, reviewers, services};
use super::{AssignmentCard, AssignmentRow, AssignmentView, GivenReview};
use crate::domain::grid::Service;
use crate::domain::id::{AccountId, AssignmentId, CallId};
use crate::office::review::OfCall;
use crate::office::{OfficeError, Reading};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const CARD: &str = "SELECT g.id, g.at, u.display_ar, u.display_fr, g.way, g.given, g.undone_at,
   (SELECT count(*) FROM review w WHERE w.assignment_id = g.id AND w.state = 'assigned') AS open,
   (SELECT count(*) FROM review w WHERE w.assignment_id = g.id AND w.state <> 'assigned') AS begun
  FROM assignment g JOIN account u ON u.id = g.account_id";

/// `assignment.show`: who has which file, who may not, and what was given so far.
///
/// # Errors
/// When there is no such call.
pub fn show(reading: &Reading<'_>, of: OfCall) -> Result<AssignmentView, OfficeError> {
    let per_file = i64::from(per_file(reading.db, of.call)?);
    let shared = files(reading.db, of.call)?;
    let mut reviewers = reviewers(reading.db, of.call)?;
    let ids: Vec<AccountId> = reviewers.iter().map(|reviewer| reviewer.id).collect();
    let concerned = concerned(reading.db, &shared, &ids)?;
    for reviewer in &mut reviewers {
        let count = concerned.values().filter(|kept_out| kept_out.contains(&reviewer.id)).count();
        reviewer.concerned = i64::try_from(count).unwrap_or(0);
    }
    let services = services(reading.db, of.call)?;
    let mut files: Vec<AssignmentRow> = shared
        .into_iter()
        .map(|file| (lacking(&file.reviews, &services, per_file), file))
        .map(|((lacks, services), file)| AssignmentRow {
            lacks,
            services,
            concerned: concerned.get(&file.application).into_iter().flatten().copied().collect(),
            application: file.application,
            number: file.number,
            title_ar: file.title_ar,
            title_fr: file.title_fr,
            organisation_ar: file.organisation_ar,
            organisation_fr: file.organisation_fr,
            domain: file.domain,
            phase: file.phase,
            reviews: file.reviews,
        })
        .collect();
    // Stable: among those with as many, the register's order stays.
    files.sort_by_key(|file| file.reviews.len());
    Ok(AssignmentView {
        call: of.call,
        per_file,
        services,
        files,
        reviewers,
        domains: domains(reading.db, of.call)?,
        acts: acts(reading.db, of.call)?,
    })
}

/// Reviews a file lacks, and the services of which nobody has it.
fn lacking(reviews: &[GivenReview], services: &[Service], per_file: i64) -> (i64, Vec<Service>) {
    let held: Vec<Option<Service>> = reviews.iter().map(|review| review.counts_for(services)).collect();
    let general = held.iter().filter(|service| service.is_none()).count();
    let absent: Vec<Service> = services.iter().copied().filter(|one| !held.contains(&Some(*one))).collect();
    let lacks = (per_file - i64::try_from(general).unwrap_or(0)).max(0);
    (lacks + i64::try_from(absent.len()).unwrap_or(0), absent)
}

fn acts(db: &Connection, call: CallId) -> Result<Vec<AssignmentCard>, OfficeError> {
    let sql = format!("{CARD} WHERE g.call_id = :call ORDER BY g.id DESC LIMIT 20");
    let mut statement = db.prepare_cached(&sql)?;
    Ok(statement.query_map(named_params! { ":call": call }, card)?.collect::<Result<_, _>>()?)
}

/// One act of giving files.
pub(super) fn act(db: &Connection, id: AssignmentId) -> Result<AssignmentCard, OfficeError> {
    let sql = format!("{CARD} WHERE g.id = :id");
    db.prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, card)
        .optional()?
        .ok_or(OfficeError::NotFound("assignment"))
}

fn card(row: &Row<'_>) -> rusqlite::Result<AssignmentCard> {
    Ok(AssignmentCard {
        id: row.get("id")?,
        at: row.get("at")?,
        by_ar: row.get("display_ar")?,
        by_fr: row.get("display_fr")?,
        way: row.get("way")?,
        given: row.get("given")?,
        open: row.get("open")?,
        begun: row.get("begun")?,
        undone_at: row.get("undone_at")?,
    })
}
