//! What follows from a project's figures: budget sums, amounts in words, what asks for attention.

use crate::domain::application::Project;
use crate::domain::budget::{self, BudgetLine, BudgetTotals};
use crate::domain::consistency::{self, Others, Surroundings};
use crate::domain::date::{Moment, office_day, parse_date, parse_moment};
use crate::domain::fault::Fault;
use crate::domain::id::{ApplicationId, CallId};
use crate::domain::money::Money;
use crate::domain::rate::RateKind;
use crate::domain::wage::WageRates;
use crate::i18n::{Language, amount_in_words};
use crate::office::{OfficeError, Reading, place, rate};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An amount in words, in each language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AmountWords {
    /// In Arabic.
    pub ar: String,
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

/// What a project costs, who bears it, in figures and in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sums {
    /// Figures.
    #[serde(flatten)]
    #[ts(flatten)]
    pub totals: BudgetTotals,
    /// The whole cost in words.
    pub total_words: AmountWords,
    /// What is asked, in words.
    pub asked_words: AmountWords,
}

/// A project as it is being typed; nothing is kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReckonApplication {
    /// For which call.
    pub call: CallId,
    /// The file, when it exists: it is not compared with itself.
    #[serde(default)]
    pub id: Option<ApplicationId>,
    /// What is proposed.
    #[serde(flatten)]
    #[ts(flatten)]
    pub project: Project,
}

/// What follows from it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reckoning {
    /// The budget with its amounts.
    pub budget: Vec<BudgetLine>,
    /// What it adds up to.
    pub totals: Sums,
    /// The rates in force when the works begin; null when there are none for that day.
    pub rates: Option<WageRates>,
    /// Warnings, as in the dossier.
    pub attention: Vec<Fault>,
}

/// `application.reckon`: sums, words and warnings of what is being typed, by the rules a save applies.
///
/// # Errors
/// When the store cannot be read.
pub fn reckon(reading: &Reading<'_>, request: ReckonApplication) -> Result<Reckoning, OfficeError> {
    let mut project = request.project;
    let rates = rates(reading.db, &project, reading.now)?;
    project.reckon(rates.as_ref());
    let attention = attention(reading, request.call, request.id, &project)?;
    Ok(Reckoning { totals: sums(&project), budget: project.budget, rates, attention })
}

/// The rates in force when the works of a project begin, today where that is not said.
pub(crate) fn rates(db: &Connection, project: &Project, now: Moment) -> Result<Option<WageRates>, OfficeError> {
    let day = project.starts_on.as_deref().and_then(parse_date).unwrap_or_else(|| office_day(now));
    let table = rate::list::table(db)?;
    let at = |kind| table.at(kind, day);
    let (Some(hour), Some(month_hours), Some(month_days), Some(employer)) =
        (at(RateKind::SmigHour), at(RateKind::MonthHours), at(RateKind::MonthDays), at(RateKind::CnssEmployer))
    else {
        return Ok(None);
    };
    let dated = |rate: &&crate::domain::rate::Rate| rate.kind == RateKind::SmigHour && rate.since <= day;
    let since = table.rates().iter().filter(dated).map(|rate| rate.since.to_string()).max().unwrap_or_default();
    let source: Option<(String, String)> = db
        .prepare_cached("SELECT source_ar, source_fr FROM rate WHERE kind = :kind AND since = :since")?
        .query_row(named_params! { ":kind": RateKind::SmigHour, ":since": since }, |row| {
            Ok((row.get("source_ar")?, row.get("source_fr")?))
        })
        .optional()?;
    let (source_ar, source_fr) = source.unwrap_or_default();
    Ok(Some(WageRates { hour, month_hours, month_days, employer, since, source_ar, source_fr }))
}

/// What a project adds up to; without lines, what was typed.
pub(crate) fn sums(project: &Project) -> Sums {
    let totals = if project.budget.is_empty() {
        BudgetTotals { total: project.amount + project.own_share, own_share: project.own_share, asked: project.amount }
    } else {
        budget::totals(&project.budget)
    };
    Sums { totals, total_words: words(totals.total), asked_words: words(totals.asked) }
}

fn words(amount: Money) -> AmountWords {
    let say = |language| amount_in_words(language, amount.0);
    AmountWords { ar: say(Language::Ar), fr: say(Language::Fr), en: say(Language::En) }
}

/// What asks for attention in a file of a call.
pub(crate) fn attention(
    reading: &Reading<'_>,
    call: CallId,
    id: Option<ApplicationId>,
    project: &Project,
) -> Result<Vec<Fault>, OfficeError> {
    let db = reading.db;
    let (strand, closes, last_year): (String, Option<String>, Option<i32>) = db
        .prepare_cached(
            "SELECT p.strand, k.closes_at, p.last_year
             FROM call k JOIN programme p ON p.id = k.programme_id WHERE k.id = :call",
        )?
        .query_row(named_params! { ":call": call }, |row| {
            Ok((row.get("strand")?, row.get("closes_at")?, row.get("last_year")?))
        })
        .optional()?
        .ok_or(OfficeError::NotFound("call"))?;
    let rates = rates(db, project, reading.now)?;
    let communes = place::list::named(db, &project.communes)?;
    let around = Surroundings {
        strand: &strand,
        closes: closes.as_deref().and_then(parse_moment).map(office_day),
        edition_ends: last_year.and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31)),
        others: others(db, call, id)?,
        some_rural: (!communes.is_empty()).then(|| communes.iter().any(|commune| commune.kind == "rural")),
        rates: rates.as_ref(),
    };
    Ok(consistency::check(project, &around))
}

/// The other deposited files of the call; the index by phase answers it alone.
fn others(db: &Connection, call: CallId, id: Option<ApplicationId>) -> Result<Others, OfficeError> {
    Ok(db
        .prepare_cached(
            "SELECT count(*) AS files, coalesce(sum(places), 0) AS places, coalesce(sum(amount), 0) AS amount
             FROM application WHERE call_id = :call AND register IS NOT NULL AND places > 0 AND amount > 0
               AND phase NOT IN ('withdrawn', 'cancelled') AND id <> :id",
        )?
        .query_row(named_params! { ":call": call, ":id": id.map_or(0, |id| id.0) }, |row| {
            Ok(Others { files: row.get("files")?, places: row.get("places")?, amount: row.get("amount")? })
        })?)
}
