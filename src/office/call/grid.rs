//! A call's grid: its sections, what each criterion is worth, and the versions it went through.

use super::list::view;
use super::{CallCriterion, CallView, CompareGrids, GridCriterion, GridVersion, WhichCall};
use crate::domain::date::moment_text;
use crate::domain::grid::{self, GridDifference, Section, Service};
use crate::domain::id::CallId;
use crate::domain::programme::{Criterion, Label, Rules};
use crate::domain::score::{Exact, Grid};
use crate::office::{Change, OfficeError, Reading};
use crate::store::StoreError;
use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

/// A grid as a version keeps it.
#[derive(Serialize, Deserialize)]
struct Kept {
    sections: Vec<Section>,
    criteria: Vec<Criterion>,
}

impl Kept {
    fn differs(&self, other: &Self) -> bool {
        self.sections != other.sections || self.criteria != other.criteria
    }

    fn of(rules: &Rules) -> Self {
        Self { sections: rules.sections.clone(), criteria: rules.criteria.clone() }
    }
}

/// The sections of a call's grid, in order.
pub(crate) fn sections(db: &Connection, id: CallId) -> Result<Vec<Section>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT slug, name_ar, name_fr, name_en, weight, service FROM section WHERE call_id = :id ORDER BY position",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        let label = Label { name_ar: row.get("name_ar")?, name_fr: row.get("name_fr")?, name_en: row.get("name_en")? };
        let weight = super::list::decimal(row, "weight")?;
        Ok(Section { slug: row.get("slug")?, label, weight, service: row.get("service")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Replaces the sections of a prepared call.
pub(super) fn write_sections(db: &Connection, id: CallId, sections: &[Section]) -> Result<(), OfficeError> {
    db.prepare_cached("DELETE FROM section WHERE call_id = :id")?.execute(named_params! { ":id": id })?;
    for (i, section) in sections.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO section (call_id, position, slug, name_ar, name_fr, name_en, weight, service)
             VALUES (:id, :position, :slug, :ar, :fr, :en, :weight, :service)",
        )?
        .execute(named_params! {
            ":id": id, ":position": i64::try_from(i).unwrap_or(i64::MAX), ":slug": section.slug,
            ":ar": section.label.name_ar, ":fr": section.label.name_fr, ":en": section.label.name_en,
            ":weight": section.weight.to_string(), ":service": section.service,
        })?;
    }
    Ok(())
}

/// What each criterion of a grid is worth, and who scores it, beside the criterion.
pub(super) fn priced(criteria: &[Criterion], sections: &[Section]) -> Result<Vec<Worth>, OfficeError> {
    let shares = grid::shares(sections, criteria).ok_or(StoreError::Damaged("criterion.weight".into()))?;
    let worth = |(one, share): (&Criterion, Exact)| Worth { share, service: grid::service(sections, one) };
    Ok(criteria.iter().zip(shares).map(worth).collect())
}

/// What a criterion is worth, and who scores it.
pub(super) struct Worth {
    pub share: Exact,
    pub service: Option<Service>,
}

/// The grid as totals reckon with it, of all criteria of a call or of some.
pub(crate) fn reckoned(criteria: &[CallCriterion]) -> Grid {
    Grid::with(criteria.iter().map(|one| (&one.criterion, one.worth, one.service)))
}

/// The criteria that a review of this service holds: those of its own section if the grid keeps one for it, else
/// those that no service keeps.
pub(crate) fn held_by(criteria: Vec<CallCriterion>, service: Option<Service>) -> Vec<CallCriterion> {
    let desk = reckoned(&criteria).desk(service);
    criteria.into_iter().filter(|one| one.service == desk).collect()
}

/// Keeps a version of the grid when it differs from what stood. `before` is the call as it was, `None` for a new one.
pub(super) fn keep(
    change: &Change<'_>,
    id: CallId,
    before: Option<&CallView>,
    rules: &Rules,
) -> Result<(), OfficeError> {
    let next = Kept::of(rules);
    if let Some(call) = before {
        let stood = Kept::of(&call.rules);
        if !stood.differs(&next) {
            return Ok(());
        }
        if last(change.db, id)? == 0 {
            let made: String = change
                .db
                .prepare_cached("SELECT created_at FROM call WHERE id = :id")?
                .query_row(named_params! { ":id": id }, |row| row.get(0))?;
            insert(change, id, &stood, &made, false)?;
        }
    }
    insert(change, id, &next, &moment_text(change.now), true)
}

fn insert(change: &Change<'_>, id: CallId, grid: &Kept, at: &str, known: bool) -> Result<(), OfficeError> {
    let text = serde_json::to_string(grid).map_err(|error| StoreError::Damaged(error.to_string()))?;
    let account = if known { Some(change.actor.account()?) } else { None };
    change
        .db
        .prepare_cached(
            "INSERT INTO grid_version (call_id, number, kept_at, account_id, grid)
             SELECT :id, coalesce(max(number), 0) + 1, :at, :account, :grid FROM grid_version WHERE call_id = :id",
        )?
        .execute(named_params! { ":id": id, ":at": at, ":account": account, ":grid": text })?;
    Ok(())
}

fn last(db: &Connection, id: CallId) -> Result<i64, OfficeError> {
    Ok(db
        .prepare_cached("SELECT coalesce(max(number), 0) FROM grid_version WHERE call_id = :id")?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?)
}

/// The number of the grid that stands; a call whose grid was never changed has its first.
pub(crate) fn version(db: &Connection, id: CallId) -> Result<i64, OfficeError> {
    Ok(last(db, id)?.max(1))
}

/// `call.grids`: every version of a call's grid, newest first, with what each criterion was worth.
///
/// # Errors
/// When there is no such call.
pub fn versions(reading: &Reading<'_>, which: WhichCall) -> Result<Vec<GridVersion>, OfficeError> {
    let call = view(reading.db, which.id)?;
    let mut statement = reading.db.prepare_cached(
        "SELECT g.number, g.kept_at, g.grid, coalesce(u.display_ar, '') AS by_ar, coalesce(u.display_fr, '') AS by_fr
         FROM grid_version g LEFT JOIN account u ON u.id = g.account_id WHERE g.call_id = :id ORDER BY g.number DESC",
    )?;
    let mut rows = statement.query(named_params! { ":id": which.id })?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let kept = parse(&row.get::<_, String>("grid")?)?;
        let (number, kept_at) = (row.get("number")?, row.get("kept_at")?);
        list.push(as_version(kept, number, kept_at, (row.get("by_ar")?, row.get("by_fr")?))?);
    }
    if list.is_empty() {
        let made: String = reading
            .db
            .prepare_cached("SELECT created_at FROM call WHERE id = :id")?
            .query_row(named_params! { ":id": which.id }, |row| row.get(0))?;
        list.push(as_version(Kept::of(&call.rules), 1, made, (String::new(), String::new()))?);
    }
    Ok(list)
}

fn parse(text: &str) -> Result<Kept, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged(error.to_string()))
}

fn as_version(
    kept: Kept,
    number: i64,
    kept_at: String,
    (by_ar, by_fr): (String, String),
) -> Result<GridVersion, OfficeError> {
    let worth = priced(&kept.criteria, &kept.sections)?;
    let criteria = kept.criteria.into_iter().zip(worth).map(|(criterion, worth)| GridCriterion {
        criterion,
        share: worth.share.brief(),
        exact_share: worth.share.to_string(),
    });
    Ok(GridVersion { number, kept_at, by_ar, by_fr, criteria: criteria.collect(), sections: kept.sections })
}

/// `call.compareGrids`: in what two versions of a call's grid differ.
///
/// # Errors
/// When there is no such call or version.
pub fn compare(reading: &Reading<'_>, request: CompareGrids) -> Result<Vec<GridDifference>, OfficeError> {
    let versions = versions(reading, WhichCall { id: request.id })?;
    let find = |number: i64| {
        let found = versions.iter().find(|version| version.number == number);
        let criteria = |version: &GridVersion| version.criteria.iter().map(|one| one.criterion.clone()).collect();
        let split =
            |version: &GridVersion| -> (Vec<Section>, Vec<Criterion>) { (version.sections.clone(), criteria(version)) };
        found.map(split).ok_or(OfficeError::NotFound("grid-version"))
    };
    let (old, new) = (find(request.from)?, find(request.to)?);
    Ok(grid::differences((&old.0, &old.1), (&new.0, &new.1)))
}
