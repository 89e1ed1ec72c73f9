//! Listing calls, and one of them whole with its own rules.

use super::{CallCard, CallCriterion, CallDomain, CallRequirement, CallTerms, CallView, WhichCall};
use super::{grid, parts};
use crate::domain::call::CallState;
use crate::domain::grid::Section;
use crate::domain::id::CallId;
use crate::domain::policy::Policy;
use crate::domain::programme::{Criterion, Domain, Label, Requirement, Rules};
use crate::office::{Nothing, OfficeError, Reading};
use crate::store::StoreError;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use rust_decimal::Decimal;

/// `call.list`: every call, newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn list(reading: &Reading<'_>, _nothing: Nothing) -> Result<Vec<CallCard>, OfficeError> {
    let mut statement = reading.db.prepare_cached(
        "SELECT k.id, k.version, k.state, k.code, k.title_ar, k.title_fr, p.name_ar AS programme_ar,
                p.name_fr AS programme_fr, k.opens_at, k.closes_at, k.quota, k.envelope,
                (SELECT count(*) FROM application a WHERE a.call_id = k.id AND a.register IS NOT NULL) AS deposited,
                (SELECT count(*) FROM application a WHERE a.call_id = k.id AND a.phase = 'draft') AS drafts,
                (SELECT coalesce(sum(a.places), 0) FROM application a
                  WHERE a.call_id = k.id AND a.register IS NOT NULL) AS places,
                (SELECT coalesce(sum(a.amount), 0) FROM application a
                  WHERE a.call_id = k.id AND a.register IS NOT NULL) AS amount
         FROM call k JOIN programme p ON p.id = k.programme_id ORDER BY k.id DESC",
    )?;
    Ok(statement.query_map([], card)?.collect::<Result<_, _>>()?)
}

fn card(row: &Row<'_>) -> rusqlite::Result<CallCard> {
    Ok(CallCard {
        id: row.get("id")?,
        version: row.get("version")?,
        state: row.get("state")?,
        code: row.get("code")?,
        title_ar: row.get("title_ar")?,
        title_fr: row.get("title_fr")?,
        programme_ar: row.get("programme_ar")?,
        programme_fr: row.get("programme_fr")?,
        opens_at: row.get("opens_at")?,
        closes_at: row.get("closes_at")?,
        quota: row.get("quota")?,
        envelope: row.get("envelope")?,
        deposited: row.get("deposited")?,
        drafts: row.get("drafts")?,
        places: row.get("places")?,
        amount: row.get("amount")?,
    })
}

/// `call.show`: a call, whole, with a live check of its set-up.
///
/// # Errors
/// When there is none of that id.
pub fn show(reading: &Reading<'_>, which: WhichCall) -> Result<CallView, OfficeError> {
    view(reading.db, which.id)
}

/// A call, whole.
pub(crate) fn view(db: &Connection, id: CallId) -> Result<CallView, OfficeError> {
    let mut call = db
        .prepare_cached(
            "SELECT k.id, k.version, k.state, k.programme_id, k.code, k.title_ar, k.title_fr, k.level, k.province,
                    k.published_on, k.opens_at, k.closes_at, k.quota, k.envelope, k.reviewers_per_file, k.blind,
                    k.pass_mark, k.tie_breaks, k.eligibility, k.policy, k.council_ar, k.council_fr,
                    k.committee_ar, k.committee_fr, k.window_days, k.caps, p.name_ar AS programme_ar,
                    p.name_fr AS programme_fr, p.name_en AS programme_en, p.edition, p.strand, p.official
             FROM call k JOIN programme p ON p.id = k.programme_id WHERE k.id = :id",
        )?
        .query_row(named_params! { ":id": id }, call_row)
        .optional()?
        .ok_or(OfficeError::NotFound("call"))?;
    call.domains = domains(db, id)?;
    call.requirements = requirements(db, id)?;
    call.rules.sections = grid::sections(db, id)?;
    call.criteria = criteria_in(db, id, &call.rules.sections)?;
    call.grid_version = grid::version(db, id)?;
    call.rules.domains = call.domains.iter().map(|d| d.domain.clone()).collect();
    call.rules.requirements = call.requirements.iter().map(|r| r.requirement.clone()).collect();
    call.rules.criteria = call.criteria.iter().map(|c| c.criterion.clone()).collect();
    call.terms.territory = parts::territory(db, id)?;
    call.terms.lots = parts::lots(db, id)?;
    call.terms.channels = parts::channels(db, id)?;
    call.lot_choices = parts::lot_choices(db, id)?;
    call.amendments = super::amend::open_parts(call.state);
    call.checks = super::checks::checks(&call.terms, &call.rules);
    Ok(call)
}

fn call_row(row: &Row<'_>) -> rusqlite::Result<CallView> {
    let state: CallState = row.get("state")?;
    let (tie_breaks, caps): (String, String) = (row.get("tie_breaks")?, row.get("caps")?);
    Ok(CallView {
        id: row.get("id")?,
        version: row.get("version")?,
        state,
        programme: row.get("programme_id")?,
        programme_ar: row.get("programme_ar")?,
        programme_fr: row.get("programme_fr")?,
        programme_en: row.get("programme_en")?,
        edition: row.get("edition")?,
        strand: row.get("strand")?,
        official: row.get("official")?,
        terms: CallTerms {
            code: row.get("code")?,
            title_ar: row.get("title_ar")?,
            title_fr: row.get("title_fr")?,
            level: row.get("level")?,
            province: row.get("province")?,
            published_on: row.get("published_on")?,
            opens_at: row.get("opens_at")?,
            closes_at: row.get("closes_at")?,
            quota: row.get("quota")?,
            envelope: row.get("envelope")?,
            council_ar: row.get("council_ar")?,
            council_fr: row.get("council_fr")?,
            committee_ar: row.get("committee_ar")?,
            committee_fr: row.get("committee_fr")?,
            window_days: row.get("window_days")?,
            territory: Vec::new(),
            caps: serde_json::from_str(&caps).unwrap_or_default(),
            lots: Vec::new(),
            channels: Vec::new(),
        },
        domains: Vec::new(),
        lot_choices: Vec::new(),
        amendments: Vec::new(),
        requirements: Vec::new(),
        criteria: Vec::new(),
        grid_version: 1,
        rules: Rules {
            domains: Vec::new(),
            requirements: Vec::new(),
            sections: Vec::new(),
            criteria: Vec::new(),
            reviewers_per_file: row.get("reviewers_per_file")?,
            blind: row.get("blind")?,
            pass_mark: decimal(row, "pass_mark")?,
            tie_breaks: serde_json::from_str(&tie_breaks).unwrap_or_default(),
            eligibility: crate::office::eligibility::facts::rules(row)?,
            policy: policy(row)?,
        },
        checks: Vec::new(),
        rules_editable: state == CallState::Draft,
    })
}

fn label(row: &Row<'_>) -> rusqlite::Result<Label> {
    Ok(Label { name_ar: row.get("name_ar")?, name_fr: row.get("name_fr")?, name_en: row.get("name_en")? })
}

/// The policy of review and line; what cannot be read is damage, not the default.
fn policy(row: &Row<'_>) -> rusqlite::Result<Policy> {
    let text: String = row.get("policy")?;
    serde_json::from_str(&text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
}

/// A decimal column; what is no decimal is damage, not zero.
pub(crate) fn decimal(row: &Row<'_>, column: &str) -> rusqlite::Result<Decimal> {
    let text: String = row.get(column)?;
    text.parse()
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
}

fn domains(db: &Connection, id: CallId) -> Result<Vec<CallDomain>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT id, slug, name_ar, name_fr, name_en FROM domain WHERE call_id = :id ORDER BY position",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(CallDomain { id: row.get("id")?, domain: Domain { slug: row.get("slug")?, label: label(row)? } })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The papers a call asks for, in order.
pub(crate) fn requirements(db: &Connection, id: CallId) -> Result<Vec<CallRequirement>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT id, slug, name_ar, name_fr, name_en, association, cooperative, enterprise, obligatory
         FROM requirement WHERE call_id = :id ORDER BY position",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(CallRequirement {
            id: row.get("id")?,
            requirement: Requirement {
                slug: row.get("slug")?,
                label: label(row)?,
                association: row.get("association")?,
                cooperative: row.get("cooperative")?,
                enterprise: row.get("enterprise")?,
                obligatory: row.get("obligatory")?,
            },
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A call's grid, in order, with what each criterion is worth.
pub(crate) fn criteria(db: &Connection, id: CallId) -> Result<Vec<CallCriterion>, OfficeError> {
    criteria_in(db, id, &grid::sections(db, id)?)
}

fn criteria_in(db: &Connection, id: CallId, sections: &[Section]) -> Result<Vec<CallCriterion>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT id, slug, name_ar, name_fr, name_en, help_ar, help_fr, help_en, section, weight, min, max, step,
                comment_below, comment_above, floor, allows_na, informative, levels FROM criterion WHERE call_id = :id ORDER BY position",
    )?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let levels: String = row.get("levels")?;
        let optional = |column: &str| -> Result<Option<Decimal>, StoreError> {
            let text: Option<String> = row.get(column)?;
            text.map(|text| text.parse().map_err(|_| StoreError::Damaged(column.to_owned()))).transpose()
        };
        let criterion = Criterion {
            slug: row.get("slug")?,
            label: label(row)?,
            help_ar: row.get("help_ar")?,
            help_fr: row.get("help_fr")?,
            help_en: row.get("help_en")?,
            section: row.get("section")?,
            weight: decimal(row, "weight")?,
            min: decimal(row, "min")?,
            max: decimal(row, "max")?,
            step: decimal(row, "step")?,
            comment_below: optional("comment_below")?,
            comment_above: optional("comment_above")?,
            floor: optional("floor")?,
            allows_na: row.get("allows_na")?,
            informative: row.get("informative")?,
            levels: serde_json::from_str(&levels).unwrap_or_default(),
        };
        list.push((row.get("id")?, criterion));
    }
    let bare: Vec<Criterion> = list.iter().map(|(_, criterion)| criterion.clone()).collect();
    let worth = grid::priced(&bare, sections)?;
    let priced = list.into_iter().zip(worth).map(|((id, criterion), worth)| CallCriterion {
        id,
        criterion,
        share: worth.share.brief(),
        exact_share: worth.share.to_string(),
        service: worth.service,
        worth: worth.share,
    });
    Ok(priced.collect())
}
