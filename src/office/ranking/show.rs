//! The ranking as it stands: exact order, running totals, and where quota and envelope draw the line.

use super::opened;
use super::{Line, LineReason, RankingRow, RankingView};
use crate::domain::application::Outcome;
use crate::domain::date::parse_moment;
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::money::Money;
use crate::domain::ranking::{Entry, Place, TieBreak, rank};
use crate::domain::score::{Exact, Grid};
use crate::office::application::page::number_sql;
use crate::office::call::CallView;
use crate::office::call::list::view;
use crate::office::conflict::guard::concerned;
use crate::office::review::OfCall;
use crate::office::review::totals::{SubmittedReview, grid, score, submitted};
use crate::office::{OfficeError, Reading};
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

/// `ranking.show`: the scored files of a call in order.
///
/// # Errors
/// When there is no such call.
pub fn show(reading: &Reading<'_>, of: OfCall) -> Result<RankingView, OfficeError> {
    let mut view = ranking(reading.db, of.call)?;
    veil(reading, &mut view.rows)?;
    Ok(view)
}

/// What reviewers gave a file is not shown to whoever is concerned by it; its place in the order is.
fn veil(reading: &Reading<'_>, rows: &mut [RankingRow]) -> Result<(), OfficeError> {
    let files: Vec<ApplicationId> = rows.iter().map(|row| row.application).collect();
    let concerned = concerned(reading.db, reading.actor, &files)?;
    for row in rows.iter_mut().filter(|row| concerned.contains(&row.application)) {
        row.concerned = true;
        row.reviews.clear();
        for criterion in &mut row.criteria {
            (criterion.mean, criterion.points) = (None, None);
        }
        row.exact.clear();
        row.lowest.clear();
        row.highest.clear();
    }
    Ok(())
}

/// A file with its submitted reviews.
struct Candidate {
    row: RankingRow,
    entry: Entry,
}

/// The ranking of a call.
pub(crate) fn ranking(db: &Connection, id: CallId) -> Result<RankingView, OfficeError> {
    let call = view(db, id)?;
    let mut reviews: HashMap<ApplicationId, Vec<SubmittedReview>> = HashMap::new();
    for review in submitted(db, id, &call.criteria)? {
        reviews.entry(review.application).or_default().push(review);
    }
    let mut candidates = candidates(db, &call, &reviews)?;
    let rules: Vec<TieBreak> =
        call.rules.tie_breaks.iter().filter_map(|rule| TieBreak::parse(rule, &call.rules)).collect();
    let places = rank(candidates.values().map(|candidate| candidate.entry.clone()).collect(), &rules);
    let mut ordered: Vec<(RankingRow, Exact)> = Vec::with_capacity(places.len());
    for place in &places {
        if let Some(candidate) = candidates.remove(&place.application) {
            ordered.push((placed(candidate.row, place), candidate.entry.score));
        }
    }
    let line = draw_line(&mut ordered, &call);
    let rows: Vec<RankingRow> = ordered.into_iter().map(|(row, _)| row).collect();
    let granted = rows.iter().filter(|row| row.outcome == Some(Outcome::Accepted));
    let granted_places = granted.clone().map(|row| row.granted_places).sum();
    let granted_amount = granted.map(|row| row.granted_amount).sum();
    Ok(RankingView {
        call: id,
        quota: call.terms.quota,
        envelope: call.terms.envelope,
        pass_mark: call.rules.pass_mark.normalize().to_string(),
        granted_places,
        granted_amount,
        in_review: in_review(db, id)?,
        reviewers_per_file: i64::from(call.rules.reviewers_per_file),
        aggregate: call.rules.policy.aggregate,
        line,
        rows,
    })
}

fn in_review(db: &Connection, id: CallId) -> Result<i64, OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT count(*) FROM application WHERE call_id = :id AND phase IN ('admissible', 'in-review')",
        )?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?)
}

fn candidates(
    db: &Connection,
    call: &CallView,
    reviews: &HashMap<ApplicationId, Vec<SubmittedReview>>,
) -> Result<HashMap<ApplicationId, Candidate>, OfficeError> {
    let sql = format!(
        "SELECT a.id, a.version, {} AS number, a.register, a.organisation_id, o.kind, o.name_ar AS organisation_ar,
                o.name_fr AS organisation_fr, a.title_ar, a.title_fr, coalesce(c.name_ar, '') AS commune_ar,
                coalesce(c.name_fr, '') AS commune_fr, a.places, a.women, a.amount, a.phase, a.deposited_at, d.outcome,
                coalesce(d.places, 0) AS granted_places, coalesce(d.amount, 0) AS granted_amount,
                d.announced_at IS NOT NULL AS announced
         FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
         LEFT JOIN commune c ON c.code = a.main_commune
         LEFT JOIN decision d ON d.application_id = a.id AND d.revoked_at IS NULL
         WHERE a.call_id = :call AND a.register IS NOT NULL
           AND a.phase NOT IN ('deposited', 'incomplete', 'admissible', 'inadmissible', 'in-review', 'cancelled',
                               'withdrawn', 'draft')",
        number_sql()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! { ":call": call.id })?;
    let mut candidates = HashMap::new();
    let grid = grid(&call.criteria);
    while let Some(row) = rows.next()? {
        let id: ApplicationId = row.get("id")?;
        // A file closed as inadmissible has no review and no place here.
        let Some(own) = reviews.get(&id) else { continue };
        if let Some(candidate) = candidate(row, own, &grid, call)? {
            candidates.insert(id, candidate);
        }
    }
    Ok(candidates)
}

fn candidate(
    row: &Row<'_>,
    reviews: &[SubmittedReview],
    grid: &Grid,
    call: &CallView,
) -> Result<Option<Candidate>, OfficeError> {
    let Some(file) = score(grid, reviews, call.rules.policy.aggregate)? else { return Ok(None) };
    let totals: Vec<Exact> =
        file.desks.iter().filter(|desk| desk.desk.is_none()).flat_map(|desk| desk.totals.clone()).collect();
    let (Some(lowest), Some(highest)) = (totals.iter().min().copied(), totals.iter().max().copied()) else {
        return Ok(None);
    };
    let deposited: Option<String> = row.get("deposited_at")?;
    let (criteria, eliminated_by) = opened::lines(&call.criteria, grid, &file);
    let entry = Entry {
        application: row.get("id")?,
        score: file.value,
        criteria: file.lines.iter().map(|line| line.mark).collect(),
        places: row.get("places")?,
        women: row.get("women")?,
        amount: row.get("amount")?,
        deposited: deposited.as_deref().and_then(parse_moment).unwrap_or_default(),
        register: row.get("register")?,
    };
    let row = RankingRow {
        rank: 0,
        application: entry.application,
        version: row.get("version")?,
        number: row.get("number")?,
        organisation: row.get("organisation_id")?,
        kind: row.get("kind")?,
        organisation_ar: row.get("organisation_ar")?,
        organisation_fr: row.get("organisation_fr")?,
        title_ar: row.get("title_ar")?,
        title_fr: row.get("title_fr")?,
        commune_ar: row.get("commune_ar")?,
        commune_fr: row.get("commune_fr")?,
        score: file.value.shown(2),
        exact: file.value.to_string(),
        concerned: false,
        reviews: totals.iter().map(|total| total.shown(2)).collect(),
        lowest: lowest.shown(2),
        highest: highest.shown(2),
        criteria,
        desks: opened::desks(&file),
        renormalised: file.is_renormalised(grid),
        eliminated_by,
        decided_by: None,
        places: entry.places,
        women: entry.women,
        amount: entry.amount,
        running_places: 0,
        running_amount: Money(0),
        proposed: Outcome::Reserve,
        phase: row.get("phase")?,
        outcome: row.get("outcome")?,
        granted_places: row.get("granted_places")?,
        granted_amount: row.get("granted_amount")?,
        announced: row.get("announced")?,
    };
    Ok(Some(Candidate { row, entry }))
}

fn placed(mut row: RankingRow, place: &Place) -> RankingRow {
    row.rank = i64::try_from(place.rank).unwrap_or(0);
    row.decided_by = place.decided_by.map(str::to_owned);
    row
}

/// Fills running totals and what the line proposes: from the top while envelope and quota hold and the
/// pass mark is reached; what passes below goes to the reserve list, the rest is not passed.
fn draw_line(rows: &mut [(RankingRow, Exact)], call: &CallView) -> Line {
    let pass = Exact::decimal(call.rules.pass_mark);
    let (mut places, mut amount) = (0_i64, Money(0));
    let mut line = Line { after: 0, reason: None, places: 0, amount: Money(0), places_left: None, amount_left: None };
    for (row, score) in rows.iter_mut() {
        // A floor eliminates wherever the file stands: it takes no place, and the line goes on below it.
        if !row.eliminated_by.is_empty() {
            row.proposed = Outcome::Rejected;
            (row.running_places, row.running_amount) = (places, amount);
            continue;
        }
        places = places.saturating_add(row.places);
        amount = amount + row.amount;
        row.running_places = places;
        row.running_amount = amount;
        if *score < pass {
            row.proposed = Outcome::Rejected;
            line.reason.get_or_insert(LineReason::PassMark);
        } else if line.reason.is_some() {
            row.proposed = Outcome::Reserve;
        } else if call.terms.quota.is_some_and(|quota| places > quota) {
            line.reason = Some(LineReason::Quota);
        } else if call.terms.envelope.is_some_and(|envelope| amount > envelope) {
            line.reason = Some(LineReason::Envelope);
        } else {
            row.proposed = Outcome::Accepted;
            line.after = row.rank;
            line.places = places;
            line.amount = amount;
        }
    }
    line.places_left = call.terms.quota.map(|quota| quota.saturating_sub(line.places));
    line.amount_left = call.terms.envelope.map(|envelope| Money(envelope.0.saturating_sub(line.amount.0)));
    line
}
