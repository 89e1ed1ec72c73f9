//! Reading the files of a scope once, and counting them.

use super::read::{ScopeCall, book};
use super::{ProvinceName, STANDS};
use crate::access::Right;
use crate::domain::date::{office_day, parse_moment};
use crate::domain::figures::{Book, Figures, File, Life, count};
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::money::Money;
use crate::domain::score::Exact;
use crate::domain::workflow::Phase;
use crate::office::ranking::reckon::scores;
use crate::office::ranking::sheet::{Sheet, Sheets};
use crate::office::{OfficeError, Reading};
use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// What is counted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    pub calls: Vec<ScopeCall>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub province: Option<ProvinceName>,
}

impl Scope {
    /// Whether calls are counted whole.
    pub fn is_whole(&self) -> bool {
        self.from.is_none() && self.to.is_none() && self.province.is_none()
    }

    fn holds(&self, day: Option<NaiveDate>) -> bool {
        let after = self.from.is_none_or(|from| day.is_some_and(|day| day >= from));
        let before = self.to.is_none_or(|to| day.is_some_and(|day| day <= to));
        after && before
    }
}

/// Figures of a scope, with the spread of scores for whoever may see the ranking.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn gather(reading: &Reading<'_>, scope: &Scope) -> Result<Figures, OfficeError> {
    let ranks = reading.actor.holds(Right::Rank);
    counted(reading, scope, ranks)
}

/// The same without scores.
pub(super) fn unscored(reading: &Reading<'_>, scope: &Scope) -> Result<Figures, OfficeError> {
    counted(reading, scope, false)
}

fn counted(reading: &Reading<'_>, scope: &Scope, scored: bool) -> Result<Figures, OfficeError> {
    let book = book(reading.db, &scope.calls)?;
    let mut known = if scored { all_scores(reading, &book)? } else { HashMap::new() };
    let places = Places::of(&book);
    let mut statement = reading.db.prepare_cached(&sql())?;
    let ids: Vec<CallId> = scope.calls.iter().map(|call| call.entry.id).collect();
    let mut rows = statement.query(named_params! {
        ":calls": serde_json::to_string(&ids).unwrap_or_default(),
        ":province": scope.province.as_ref().map_or("", |province| province.code.as_str()),
    })?;
    let (mut files, mut cancelled) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let deposited = day(row, "deposited_at")?;
        if !scope.holds(deposited) {
            continue;
        }
        if row.get::<_, Phase>("phase")? == Phase::Cancelled {
            cancelled += 1;
        } else {
            let score = known.remove(&row.get("id")?);
            files.extend(places.file(row, deposited, score)?);
        }
    }
    Ok(count(&files, &book, scope.is_whole(), cancelled, scored))
}

/// Scores of the ranked files of all calls, exact.
fn all_scores(reading: &Reading<'_>, book: &Book) -> Result<HashMap<ApplicationId, Exact>, OfficeError> {
    if let [call] = book.calls.as_slice() {
        return scores(&*Sheets::of(reading, call.id)?);
    }
    let mut all = HashMap::new();
    for call in &book.calls {
        all.extend(scores(&Sheet::read(reading.db, call.id)?)?);
    }
    Ok(all)
}

fn sql() -> String {
    // A refusal is the committee's, or that of the desk that found the file inadmissible.
    format!(
        "SELECT a.id, a.call_id, a.phase, o.kind, a.domain_id, a.main_commune, a.places, a.amount, a.women, a.youth,
                a.rural, a.disabled, a.women_given, a.youth_given, a.rural_given, a.disabled_given, a.deposited_at,
                a.agreement_on IS NOT NULL AS agreed, a.started_on IS NOT NULL AS started,
                a.completed_on IS NOT NULL AS completed, NOT {STANDS} AND a.phase <> 'withdrawn' AS terminated,
                EXISTS (SELECT 1 FROM step s WHERE s.application_id = a.id AND s.act = 'admit') AS admitted,
                CASE WHEN a.phase = 'withdrawn' THEN
                  (SELECT s.from_phase FROM step s WHERE s.application_id = a.id AND s.act = 'withdraw'
                   ORDER BY s.id DESC LIMIT 1) END AS left_phase,
                e.outcome, coalesce(e.places, 0) AS granted_places, coalesce(e.amount, 0) AS granted_amount,
                e.taken_at, e.announced_at,
                CASE WHEN a.phase = 'withdrawn' THEN NULL WHEN e.outcome = 'rejected' THEN e.reason
                     WHEN e.outcome IS NULL AND a.phase IN ('inadmissible', 'closed') THEN
                  (SELECT s.reason FROM step s WHERE s.application_id = a.id AND s.act = 'declare-inadmissible'
                   ORDER BY s.id DESC LIMIT 1) END AS reason
         FROM application a JOIN organisation o ON o.id = a.organisation_id
         LEFT JOIN commune c ON c.code = a.main_commune
         LEFT JOIN decision e ON e.application_id = a.id AND e.revoked_at IS NULL
         WHERE a.call_id IN (SELECT value FROM json_each(:calls)) AND a.register IS NOT NULL
           AND (:province = '' OR c.province = :province)"
    )
}

/// Where each thing stands in the book.
struct Places {
    calls: HashMap<i64, usize>,
    domains: HashMap<i64, usize>,
    communes: HashMap<String, usize>,
    reasons: HashMap<String, usize>,
}

impl Places {
    fn of(book: &Book) -> Self {
        let calls = book.calls.iter().enumerate().map(|(at, call)| (call.id.0, at));
        let domains = book.domains.iter().enumerate();
        let domains = domains.flat_map(|(at, entry)| entry.ids.iter().map(move |id| (*id, at)));
        let communes = book.communes.iter().enumerate().map(|(at, commune)| (commune.entry.key.clone(), at));
        let reasons = book.reasons.iter().enumerate().map(|(at, entry)| (entry.key.clone(), at));
        Self {
            calls: calls.collect(),
            domains: domains.collect(),
            communes: communes.collect(),
            reasons: reasons.collect(),
        }
    }

    fn file(
        &self,
        row: &Row<'_>,
        deposited: Option<NaiveDate>,
        score: Option<Exact>,
    ) -> rusqlite::Result<Option<File>> {
        let Some(call) = self.calls.get(&row.get("call_id")?).copied() else { return Ok(None) };
        let domain: Option<i64> = row.get("domain_id")?;
        let reason: Option<String> = row.get("reason")?;
        let (amount, granted): (Money, Money) = (row.get("amount")?, row.get("granted_amount")?);
        let stated = |group: &str| -> rusqlite::Result<Option<i64>> {
            let given: bool = row.get(format!("{group}_given").as_str())?;
            if given { row.get(group).map(Some) } else { Ok(None) }
        };
        Ok(Some(File {
            call,
            life: life(row)?,
            kind: row.get("kind")?,
            domain: domain.and_then(|id| self.domains.get(&id).copied()),
            commune: self.communes.get(row.get_ref("main_commune")?.as_str()?).copied(),
            reason: reason.and_then(|slug| self.reasons.get(&slug).copied()),
            places: row.get("places")?,
            amount: amount.0,
            people: [stated("women")?, stated("youth")?, stated("rural")?, stated("disabled")?],
            granted_places: row.get("granted_places")?,
            granted_amount: granted.0,
            deposited,
            decided: day(row, "taken_at")?,
            announced: day(row, "announced_at")?,
            score,
        }))
    }
}

fn life(row: &Row<'_>) -> rusqlite::Result<Life> {
    Ok(Life {
        phase: row.get("phase")?,
        left: row.get("left_phase")?,
        admitted: row.get("admitted")?,
        outcome: row.get("outcome")?,
        agreed: row.get("agreed")?,
        started: row.get("started")?,
        completed: row.get("completed")?,
        terminated: row.get("terminated")?,
    })
}

/// The office's day of a moment in a column.
fn day(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<NaiveDate>> {
    let text = row.get_ref(column)?.as_str_or_null()?;
    Ok(text.and_then(parse_moment).map(office_day))
}
