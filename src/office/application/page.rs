//! The register: a page of files, with totals over all that fit the query.

use super::{Chip, ChipCount, RegisterPage, RegisterQuery, RegisterRow, SortKey};
use crate::domain::id::AccountId;
use crate::domain::workflow::Phase;
use crate::office::organisation::list::bind;
use crate::office::{Actor, OfficeError, Reading, blind, eligibility};
use crate::search::index;
use rusqlite::{Row, ToSql};

/// The register number as printed, in SQL over `a` (application) and `k` (call).
#[must_use]
pub(crate) const fn number_sql() -> &'static str {
    "CASE WHEN a.register IS NULL THEN '' ELSE k.code || '-' || printf('%04d', a.register) END"
}

const FROM: &str = "FROM application a JOIN call k ON k.id = a.call_id JOIN organisation o ON o.id = a.organisation_id
  LEFT JOIN domain d ON d.id = a.domain_id LEFT JOIN commune c ON c.code = a.main_commune";

const COLUMNS: &str = "a.id, a.version, o.kind, a.title_ar, a.title_fr, coalesce(d.name_ar, '') AS domain_ar,
  coalesce(d.name_fr, '') AS domain_fr, coalesce(d.name_en, '') AS domain_en, coalesce(c.name_ar, '') AS commune_ar,
  coalesce(c.name_fr, '') AS commune_fr, a.places, a.amount, a.papers_asked, a.papers_usable, a.phase, a.deposited_at,
  CASE WHEN a.phase = 'incomplete' THEN a.completion_due_on END AS due_on,
  (SELECT count(*) FROM review w WHERE w.application_id = a.id) AS reviews";

/// A query with everything its conditions bind.
struct Wanted {
    condition: String,
    call: Option<i64>,
    found: String,
    plain: String,
    phases: String,
    kinds: String,
    domains: String,
    communes: String,
    organisation: Option<i64>,
    me: Option<i64>,
    barred: String,
    limit: u32,
    offset: u32,
}

impl Wanted {
    fn values(&self) -> [(&'static str, &dyn ToSql); 12] {
        [
            (":call", &self.call),
            (":found", &self.found),
            (":plain", &self.plain),
            (":phases", &self.phases),
            (":kinds", &self.kinds),
            (":domains", &self.domains),
            (":communes", &self.communes),
            (":organisation", &self.organisation),
            (":me", &self.me),
            (":barred", &self.barred),
            (":limit", &self.limit),
            (":offset", &self.offset),
        ]
    }
}

/// `application.page`: a page of the register.
///
/// # Errors
/// When the store cannot be read.
pub fn page(reading: &Reading<'_>, query: RegisterQuery) -> Result<RegisterPage, OfficeError> {
    let mut wanted = wanted(&query, reading.actor);
    wanted.barred = json(&eligibility::show::barred(reading, query.call)?);
    let (total, places, amount, organisations) = totals(reading, &wanted)?;
    Ok(RegisterPage {
        total,
        places,
        amount,
        organisations,
        chips: chips(reading, &wanted)?,
        call_total: call_total(reading, &wanted)?,
        rows: rows(reading, &wanted, query.sort, query.descending)?,
    })
}

/// Every file that fits the query, in its order: what the pages of the screen hold together.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn whole(reading: &Reading<'_>, query: &RegisterQuery) -> Result<Vec<RegisterRow>, OfficeError> {
    let mut wanted = wanted(query, reading.actor);
    wanted.barred = json(&eligibility::show::barred(reading, query.call)?);
    (wanted.limit, wanted.offset) = (u32::MAX, 0);
    rows(reading, &wanted, query.sort, query.descending)
}

fn wanted(query: &RegisterQuery, actor: &Actor) -> Wanted {
    let me: Option<AccountId> = actor.account.map(|(id, _)| id);
    let hidden = blind::hidden_sql(actor);
    let mut condition = String::from("1 = 1");
    let mut found = String::new();
    let mut and = |given: bool, sql: &str| {
        if given {
            condition.push_str(" AND ");
            condition.push_str(sql);
        }
    };
    and(query.call.is_some(), "a.call_id = :call");
    and(query.organisation.is_some(), &format!("a.organisation_id = :organisation AND NOT {hidden}"));
    and(!query.phases.is_empty(), "a.phase IN (SELECT value FROM json_each(:phases))");
    and(!query.kinds.is_empty(), "o.kind IN (SELECT value FROM json_each(:kinds))");
    and(!query.domains.is_empty(), "a.domain_id IN (SELECT value FROM json_each(:domains))");
    and(!query.communes.is_empty(), "a.main_commune IN (SELECT value FROM json_each(:communes))");
    if let Some(chip) = query.chip {
        and(true, chip_sql(chip));
    }
    if let Some((rows, bound)) = index::condition(&query.text) {
        let sql = format!("a.id IN (SELECT noun_id FROM search_entry WHERE noun = 'application' AND id IN ({rows}))");
        and(true, &blind::found_sql(actor, &sql));
        found = bound;
    }
    Wanted {
        condition,
        call: query.call.map(|id| id.0),
        found,
        plain: query.text.trim().to_owned(),
        phases: json(&query.phases),
        kinds: json(&query.kinds),
        domains: json(&query.domains),
        communes: json(&query.communes),
        organisation: query.organisation.map(|id| id.0),
        me: me.map(|id| id.0),
        barred: String::new(),
        limit: if query.limit == 0 { 100 } else { query.limit.min(500) },
        offset: query.offset,
    }
}

/// A list as JSON for `json_each`.
fn json<T: serde::Serialize>(list: &[T]) -> String {
    serde_json::to_string(list).unwrap_or_default()
}

fn chip_sql(chip: Chip) -> &'static str {
    match chip {
        Chip::AwaitingPapers => "a.phase = 'incomplete'",
        Chip::NotEligible => "a.id IN (SELECT value FROM json_each(:barred))",
        Chip::ToCheck => "a.phase = 'deposited'",
        Chip::InReview => "a.phase IN ('admissible', 'in-review')",
        Chip::NotScoredByMe => {
            "EXISTS (SELECT 1 FROM review w WHERE w.application_id = a.id AND w.account_id = :me AND w.state <> 'submitted')
             AND a.phase = 'in-review'"
        }
        Chip::ToDecide => "a.phase = 'scored'",
        Chip::ToAnnounce => {
            "a.phase IN ('accepted', 'reserve', 'rejected') AND EXISTS (SELECT 1 FROM decision e
              WHERE e.application_id = a.id AND e.revoked_at IS NULL AND e.announced_at IS NULL)"
        }
    }
}

fn totals(reading: &Reading<'_>, wanted: &Wanted) -> Result<(i64, i64, crate::domain::money::Money, i64), OfficeError> {
    let sql = format!(
        "SELECT count(*) AS total, coalesce(sum(a.places), 0) AS places, coalesce(sum(a.amount), 0) AS amount,
                count(DISTINCT a.organisation_id) AS organisations {FROM} WHERE {}",
        wanted.condition
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    bind(&mut statement, &wanted.values())?;
    let mut rows = statement.raw_query();
    let row = rows.next()?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    Ok((row.get("total")?, row.get("places")?, row.get("amount")?, row.get("organisations")?))
}

const CHIPS: [Chip; 7] = [
    Chip::ToCheck,
    Chip::AwaitingPapers,
    Chip::NotEligible,
    Chip::InReview,
    Chip::NotScoredByMe,
    Chip::ToDecide,
    Chip::ToAnnounce,
];

fn chips(reading: &Reading<'_>, wanted: &Wanted) -> Result<Vec<ChipCount>, OfficeError> {
    CHIPS
        .into_iter()
        .map(|chip| {
            let sql = format!(
                "SELECT count(*) FROM application a WHERE (:call IS NULL OR a.call_id = :call) AND {}",
                chip_sql(chip)
            );
            let mut statement = reading.db.prepare_cached(&sql)?;
            bind(&mut statement, &wanted.values())?;
            let count = statement.raw_query().next()?.map_or(Ok(0), |row| row.get(0))?;
            Ok(ChipCount { chip, count })
        })
        .collect()
}

fn call_total(reading: &Reading<'_>, wanted: &Wanted) -> Result<i64, OfficeError> {
    let mut statement =
        reading.db.prepare_cached("SELECT count(*) FROM application a WHERE (:call IS NULL OR a.call_id = :call)")?;
    bind(&mut statement, &wanted.values())?;
    Ok(statement.raw_query().next()?.map_or(Ok(0), |row| row.get(0))?)
}

fn rows(
    reading: &Reading<'_>,
    wanted: &Wanted,
    sort: SortKey,
    descending: bool,
) -> Result<Vec<RegisterRow>, OfficeError> {
    let turn = if descending { "DESC" } else { "ASC" };
    let sql = format!(
        "SELECT {COLUMNS}, {} AS number, {} AS organisation_ar, {} AS organisation_fr,
                CASE WHEN {} THEN 0 ELSE a.organisation_id END AS organisation_id
         {FROM} WHERE {} ORDER BY {} {turn}, a.id {turn} LIMIT :limit OFFSET :offset",
        number_sql(),
        blind::shown_sql(reading.actor, "name_ar"),
        blind::shown_sql(reading.actor, "name_fr"),
        blind::hidden_sql(reading.actor),
        wanted.condition,
        // The order of the names would say them.
        sort_sql(if blind::applies(reading.actor) && sort == SortKey::Organisation { SortKey::Register } else { sort })
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    bind(&mut statement, &wanted.values())?;
    let mut found = statement.raw_query();
    let mut list = Vec::new();
    while let Some(row) = found.next()? {
        list.push(register_row(row)?);
    }
    Ok(list)
}

fn sort_sql(sort: SortKey) -> &'static str {
    match sort {
        // A draft has no number yet: it stands after the last one.
        SortKey::Register => "a.call_id, coalesce(a.register, 1000000000)",
        SortKey::Organisation => "CASE WHEN o.name_ar = '' THEN o.name_fr ELSE o.name_ar END",
        SortKey::Domain => "coalesce(d.position, 1000)",
        SortKey::Commune => "c.name_fr",
        SortKey::Places => "a.places",
        SortKey::Amount => "a.amount",
        SortKey::Papers => "a.papers_usable - a.papers_asked",
        SortKey::Phase => phase_order(),
        SortKey::Deposited => "a.deposited_at",
        SortKey::Reviews => "reviews",
    }
}

/// Phases in the order of a file's life, not of their letters.
fn phase_order() -> &'static str {
    static ORDER: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        let cases = Phase::ALL.iter().enumerate().map(|(i, phase)| format!("WHEN '{}' THEN {i}", phase.slug()));
        format!("CASE a.phase {} END", cases.collect::<Vec<_>>().join(" "))
    });
    &ORDER
}

fn register_row(row: &Row<'_>) -> rusqlite::Result<RegisterRow> {
    Ok(RegisterRow {
        id: row.get("id")?,
        version: row.get("version")?,
        number: row.get("number")?,
        organisation: row.get("organisation_id")?,
        kind: row.get("kind")?,
        organisation_ar: row.get("organisation_ar")?,
        organisation_fr: row.get("organisation_fr")?,
        title_ar: row.get("title_ar")?,
        title_fr: row.get("title_fr")?,
        domain_ar: row.get("domain_ar")?,
        domain_fr: row.get("domain_fr")?,
        domain_en: row.get("domain_en")?,
        commune_ar: row.get("commune_ar")?,
        commune_fr: row.get("commune_fr")?,
        places: row.get("places")?,
        amount: row.get("amount")?,
        papers_asked: row.get("papers_asked")?,
        papers_usable: row.get("papers_usable")?,
        phase: row.get("phase")?,
        deposited_at: row.get("deposited_at")?,
        due_on: row.get("due_on")?,
        reviews: row.get("reviews")?,
    })
}
