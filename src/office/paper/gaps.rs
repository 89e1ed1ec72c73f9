//! The one request for completion: what it asks for, and what of it came in.

use super::{GapAsked, GapView};
use crate::domain::date::office_day;
use crate::domain::fault::Faults;
use crate::domain::id::{ApplicationId, RequirementId};
use crate::domain::paper::{GapKind, PaperState};
use crate::office::application::keep::recount_papers;
use crate::office::application::show::papers;
use crate::office::{Change, OfficeError};
use rusqlite::{Connection, named_params};
use std::collections::HashSet;

/// Writes what completion is asked for. Without a list it is every obligatory paper that is lacking.
/// A paper asked for again is no longer usable: its state follows the gap.
///
/// # Errors
/// `completion-needs-gap` when nothing is asked for; faults at `gaps.N.…`.
pub(crate) fn ask(change: &mut Change<'_>, id: ApplicationId, asked: Vec<GapAsked>) -> Result<(), OfficeError> {
    let known = papers(change.db, id)?;
    let asked = if asked.is_empty() {
        let lacking = known.iter().filter(|paper| paper.obligatory).filter_map(|paper| {
            let kind = GapKind::of(paper.state)?;
            Some(GapAsked { requirement: paper.requirement, kind, note: paper.note.clone() })
        });
        lacking.collect()
    } else {
        asked
    };
    if asked.is_empty() {
        return Err(OfficeError::at("gaps", "completion-needs-gap"));
    }
    check(&asked, &known.iter().map(|paper| paper.requirement).collect())?;
    for gap in &asked {
        insert(change.db, id, gap)?;
    }
    recount_papers(change.db, id)?;
    let after = gaps(change.db, id)?;
    change.record("paper.ask", "application", id.0, &(), &after)
}

fn check(asked: &[GapAsked], known: &HashSet<RequirementId>) -> Result<(), OfficeError> {
    let mut faults = Faults::default();
    let mut seen = HashSet::new();
    for (i, gap) in asked.iter().enumerate() {
        if !known.contains(&gap.requirement) {
            faults.add(format!("gaps.{i}.requirement"), "requirement-unknown");
        } else if !seen.insert(gap.requirement) {
            faults.add(format!("gaps.{i}.requirement"), "gap-repeated");
        }
        let must_say = gap.kind == GapKind::Refused;
        if must_say && gap.note.trim().is_empty() {
            faults.add(format!("gaps.{i}.note"), "refused-needs-note");
        } else {
            faults.text(&format!("gaps.{i}.note"), &gap.note, false, 500);
        }
    }
    faults.into_result().map_err(OfficeError::Faults)
}

fn insert(db: &Connection, id: ApplicationId, gap: &GapAsked) -> Result<(), OfficeError> {
    let (note, state) = (gap.note.trim(), gap.kind.state());
    db.prepare_cached(
        "INSERT INTO completion_gap (application_id, requirement_id, kind, note) VALUES (:id, :requirement, :kind, :note)",
    )?
    .execute(named_params! { ":id": id, ":requirement": gap.requirement, ":kind": gap.kind, ":note": note })?;
    db.prepare_cached(
        "UPDATE paper SET state = :state, note = CASE WHEN :note = '' THEN note ELSE :note END
         WHERE application_id = :id AND requirement_id = :requirement AND state <> :state",
    )?
    .execute(named_params! { ":id": id, ":requirement": gap.requirement, ":state": state, ":note": note })?;
    Ok(())
}

/// Marks papers of the request as received; those already usable count as received without being named.
///
/// # Errors
/// `requirement-unknown` at `received.N` for a paper that was not asked for.
pub(crate) fn receive(
    change: &mut Change<'_>,
    id: ApplicationId,
    received: &[RequirementId],
) -> Result<(), OfficeError> {
    let before = gaps(change.db, id)?;
    let today = office_day(change.now).to_string();
    for (i, requirement) in received.iter().enumerate() {
        if !before.iter().any(|gap| gap.requirement == *requirement) {
            return Err(OfficeError::at(&format!("received.{i}"), "requirement-unknown"));
        }
        change
            .db
            .prepare_cached(
                "UPDATE paper SET state = :state, seen_on = :today, note = ''
                 WHERE application_id = :id AND requirement_id = :requirement AND state NOT IN ('received', 'valid')",
            )?
            .execute(named_params! {
                ":id": id, ":requirement": requirement, ":state": PaperState::Received, ":today": today,
            })?;
    }
    settle(change.db, id, &change.now_text())?;
    recount_papers(change.db, id)?;
    let after = gaps(change.db, id)?;
    change.record("paper.receive", "application", id.0, &before, &after)
}

/// A gap is closed while its paper is usable, whoever marked it.
pub(crate) fn settle(db: &Connection, id: ApplicationId, now: &str) -> Result<(), OfficeError> {
    db.prepare_cached(
        "UPDATE completion_gap AS g SET received_at = CASE WHEN p.state IN ('received', 'valid') THEN coalesce(g.received_at, :now) END
         FROM paper p
         WHERE p.application_id = g.application_id AND p.requirement_id = g.requirement_id AND g.application_id = :id",
    )?
    .execute(named_params! { ":id": id, ":now": now })?;
    Ok(())
}

/// What completion was asked for, in the checklist's order.
pub(crate) fn gaps(db: &Connection, id: ApplicationId) -> Result<Vec<GapView>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT g.requirement_id, r.name_ar, r.name_fr, r.name_en, g.kind, g.note, g.received_at
         FROM completion_gap g JOIN requirement r ON r.id = g.requirement_id
         WHERE g.application_id = :id ORDER BY r.position",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(GapView {
            requirement: row.get("requirement_id")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
            kind: row.get("kind")?,
            note: row.get("note")?,
            received_at: row.get("received_at")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
