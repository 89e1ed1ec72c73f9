//! What judging needs, gathered from the store: of the call, of the applicant, of the file.

use crate::domain::date::{Moment, office_day, parse_date, parse_moment};
use crate::domain::eligibility::{Commune, EligibilityRule, Exclusion, Facts, Financed, OtherFile};
use crate::domain::id::{ApplicationId, CallId, DomainId, LotId, OrganisationId};
use crate::domain::organisation::{Identity, Kind};
use crate::domain::programme::Label;
use crate::domain::workflow::Phase;
use crate::office::call::parts;
use crate::office::place::{self, CommuneCard};
use crate::office::{OfficeError, Reading};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashSet;

/// What a call says to all its files.
pub(super) struct CallSide {
    /// Its declared rules, resting ones included.
    pub rules: Vec<EligibilityRule>,
    facts: Facts,
    territory: Territory,
}

/// Where the works may lie.
struct Territory {
    communes: HashSet<String>,
    province: String,
}

impl Territory {
    fn holds(&self, commune: &str, province: &str) -> Option<bool> {
        if !self.communes.is_empty() {
            Some(self.communes.contains(commune))
        } else if self.province.is_empty() {
            None
        } else {
            Some(self.province == province)
        }
    }
}

/// The declared rules in a call's row.
pub(crate) fn rules(row: &Row<'_>) -> rusqlite::Result<Vec<EligibilityRule>> {
    let text: String = row.get("eligibility")?;
    serde_json::from_str(&text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
}

/// What a call says.
pub(super) fn of_call(reading: &Reading<'_>, call: CallId) -> Result<CallSide, OfficeError> {
    let side = reading
        .db
        .prepare_cached("SELECT eligibility, published_on, opens_at, closes_at, province FROM call WHERE id = :id")?
        .query_row(named_params! { ":id": call }, |row| {
            let published: Option<String> = row.get("published_on")?;
            let moment = |column: &str| -> rusqlite::Result<Option<Moment>> {
                let text: Option<String> = row.get(column)?;
                Ok(text.as_deref().and_then(parse_moment))
            };
            let published = published.as_deref().and_then(parse_date);
            let closes = moment("closes_at")?;
            let facts = Facts {
                call_on: published.or(moment("opens_at")?.map(office_day)),
                published: published.is_some(),
                closes_on: closes.map(office_day),
                closes_at: closes,
                ..Facts::default()
            };
            let territory = Territory { communes: HashSet::new(), province: row.get("province")? };
            Ok(CallSide { rules: rules(row)?, facts, territory })
        })
        .optional()?;
    let mut side = side.ok_or(OfficeError::NotFound("call"))?;
    side.territory.communes = parts::territory(reading.db, call)?.into_iter().collect();
    Ok(side)
}

/// Columns over `o`, the applicant, towards the call `:call`.
const APPLICANT: &str = "o.kind, o.founded, o.mandate_end, o.rib, o.ice, o.register_number,
  (SELECT json_object('reason', x.reason, 'until', x.until) FROM exclusion x
    WHERE x.organisation_id = o.id AND x.removed_at IS NULL) AS exclusion,
  (SELECT json_group_array(json_object('register', p.register, 'domain', p.domain_id, 'lot', p.lot_id,
            'number', c.code || '-' || printf('%04d', p.register)) ORDER BY p.register)
    FROM application p JOIN call c ON c.id = p.call_id
    WHERE p.organisation_id = o.id AND p.call_id = :call AND p.register IS NOT NULL
      AND p.phase NOT IN ('withdrawn', 'cancelled', 'inadmissible')) AS others,
  (SELECT json_object('number', c.code || '-' || printf('%04d', p.register), 'at', d.announced_at)
    FROM application p JOIN decision d ON d.application_id = p.id JOIN call c ON c.id = p.call_id
    WHERE p.organisation_id = o.id AND p.call_id <> :call AND d.outcome = 'accepted' AND d.revoked_at IS NULL
      AND d.announced_at IS NOT NULL AND p.phase <> 'withdrawn'
    ORDER BY d.announced_at DESC LIMIT 1) AS financed";

const FILE: &str = "a.id, a.phase, a.register, a.deposited_at, a.domain_id, a.lot_id, a.months, a.places, a.amount,
  EXISTS (SELECT 1 FROM domain d WHERE d.id = a.domain_id AND d.call_id = a.call_id) AS domain_known,
  EXISTS (SELECT 1 FROM step s WHERE s.application_id = a.id AND s.act = 'deposit' AND s.reason IS NOT NULL)
    AS late_admitted,
  (SELECT count(*) FROM paper p JOIN requirement r ON r.id = p.requirement_id
    WHERE p.application_id = a.id AND r.obligatory = 1 AND p.state NOT IN ('received', 'valid')) AS papers_lacking,
  (SELECT json_group_array(json_object('code', c.code, 'province', c.province, 'nameAr', c.name_ar,
            'nameFr', c.name_fr) ORDER BY w.position)
    FROM application_place w JOIN commune c ON c.code = w.commune WHERE w.application_id = a.id) AS communes";

#[derive(serde::Deserialize)]
struct Excluded {
    reason: String,
    until: Option<String>,
}

#[derive(serde::Deserialize)]
struct Other {
    register: i64,
    domain: Option<i64>,
    lot: Option<i64>,
    number: String,
}

#[derive(serde::Deserialize)]
struct Accepted {
    number: String,
    at: String,
}

#[derive(serde::Deserialize)]
struct Place {
    code: String,
    province: String,
    #[serde(flatten)]
    name: Label,
}

/// A JSON column; absent or broken is nothing.
fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// What an applicant's row says, its files before the one of number `register` counted. What is not given is a
/// fact once the file is deposited; before, it may still come.
fn applicant(row: &Row<'_>, facts: &mut Facts, register: Option<i64>) -> rusqlite::Result<()> {
    let kind: Kind = row.get("kind")?;
    let text = |column: &str| row.get::<_, String>(column);
    let legal = if kind == Kind::Enterprise { text("ice")? } else { text("register_number")? };
    let known = |given: bool| (given || register.is_some()).then_some(given);
    facts.kind = Some(kind);
    facts.identified = true;
    facts.founded = text("founded")?;
    facts.mandate_end = text("mandate_end")?;
    facts.account = known(!text("rib")?.is_empty());
    facts.legal_id = known(!legal.is_empty());
    facts.exclusion = json::<Excluded>(row, "exclusion")?
        .map(|entry| Exclusion { reason: entry.reason, until: entry.until.as_deref().and_then(parse_date) })
        .filter(|entry| entry.until.is_none_or(|until| facts.deposit_on.is_none_or(|on| until >= on)));
    facts.others = json::<Vec<Other>>(row, "others")?
        .unwrap_or_default()
        .into_iter()
        .filter(|other| register.is_none_or(|register| other.register < register))
        .map(|other| OtherFile { number: other.number, domain: other.domain.map(DomainId), lot: other.lot.map(LotId) })
        .collect();
    facts.financed = json::<Accepted>(row, "financed")?
        .and_then(|last| parse_moment(&last.at).map(|at| Financed { number: last.number, on: office_day(at) }));
    Ok(())
}

fn deposited_at(facts: &mut Facts, at: Moment) {
    facts.deposit_at = Some(at);
    facts.deposit_on = Some(office_day(at));
}

fn file(row: &Row<'_>, side: &CallSide, now: Moment) -> rusqlite::Result<(ApplicationId, Facts)> {
    let mut facts = side.facts.clone();
    let at: Option<String> = row.get("deposited_at")?;
    deposited_at(&mut facts, at.as_deref().and_then(parse_moment).unwrap_or(now));
    applicant(row, &mut facts, row.get("register")?)?;
    let phase: Phase = row.get("phase")?;
    facts.papers_lacking = (phase != Phase::Draft).then(|| row.get("papers_lacking")).transpose()?;
    facts.late_admitted = row.get("late_admitted")?;
    facts.domain = row.get("domain_id")?;
    facts.lot = row.get("lot_id")?;
    facts.domain_known = row.get("domain_known")?;
    facts.months = row.get("months")?;
    facts.places = row.get("places")?;
    facts.amount = row.get("amount")?;
    let places: Vec<Place> = json(row, "communes")?.unwrap_or_default();
    facts.communes = places
        .into_iter()
        .map(|place| Commune { inside: side.territory.holds(&place.code, &place.province), name: place.name })
        .collect();
    Ok((row.get("id")?, facts))
}

/// Facts of one file.
pub(super) fn of_file(
    reading: &Reading<'_>,
    side: &CallSide,
    call: CallId,
    id: ApplicationId,
) -> Result<Facts, OfficeError> {
    let sql = format!(
        "SELECT {FILE}, {APPLICANT} FROM application a JOIN organisation o ON o.id = a.organisation_id
         WHERE a.id = :id AND a.call_id = :call"
    );
    let found = reading
        .db
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id, ":call": call }, |row| file(row, side, reading.now))
        .optional()?;
    found.map(|(_, facts)| facts).ok_or(OfficeError::NotFound("application"))
}

/// Facts of every deposited file of a call whose admissibility is not settled.
pub(super) fn of_unsettled(
    reading: &Reading<'_>,
    side: &CallSide,
    call: CallId,
) -> Result<Vec<(ApplicationId, Facts)>, OfficeError> {
    let sql = format!(
        "SELECT {FILE}, {APPLICANT} FROM application a JOIN organisation o ON o.id = a.organisation_id
         WHERE a.call_id = :call AND a.phase IN ('deposited', 'incomplete')"
    );
    let mut statement = reading.db.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! { ":call": call }, |row| file(row, side, reading.now))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Facts of what lies on the counter.
pub(super) fn of_counter(
    reading: &Reading<'_>,
    side: &CallSide,
    request: &super::CheckEligibility,
) -> Result<Facts, OfficeError> {
    let mut facts = side.facts.clone();
    deposited_at(&mut facts, reading.now);
    if let Some(organisation) = request.organisation {
        known_applicant(reading.db, organisation, request.call, &mut facts)?;
    } else if let Some(identity) = &request.identity {
        typed_applicant(identity, &mut facts);
    }
    facts.domain = request.domain;
    facts.lot = request.lot;
    facts.domain_known = reading
        .db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM domain WHERE id = :id AND call_id = :call)")?
        .query_row(named_params! { ":id": request.domain, ":call": request.call }, |row| row.get(0))?;
    facts.months = request.months;
    facts.places = request.places;
    facts.amount = request.amount;
    let inside = |card: CommuneCard| Commune {
        inside: side.territory.holds(&card.code, &card.province),
        name: Label { name_ar: card.name_ar, name_fr: card.name_fr, name_en: String::new() },
    };
    facts.communes = place::list::named(reading.db, &request.communes)?.into_iter().map(inside).collect();
    Ok(facts)
}

fn known_applicant(
    db: &Connection,
    organisation: OrganisationId,
    call: CallId,
    facts: &mut Facts,
) -> Result<(), OfficeError> {
    let sql = format!("SELECT {APPLICANT} FROM organisation o WHERE o.id = :organisation");
    db.prepare_cached(&sql)?
        .query_row(named_params! { ":organisation": organisation, ":call": call }, |row| applicant(row, facts, None))
        .optional()?
        .ok_or(OfficeError::NotFound("organisation"))
}

/// An organisation being entered has no past here; what is not typed yet may still come.
fn typed_applicant(identity: &Identity, facts: &mut Facts) {
    let legal = if identity.kind == Kind::Enterprise { &identity.ice } else { &identity.register_number };
    facts.kind = Some(identity.kind);
    facts.identified = true;
    facts.founded.clone_from(&identity.founded);
    facts.mandate_end.clone_from(&identity.mandate_end);
    facts.account = (!identity.rib.trim().is_empty()).then_some(true);
    facts.legal_id = (!legal.trim().is_empty()).then_some(true);
}
