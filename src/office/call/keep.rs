//! Preparing and changing calls.

use super::list::view;
use super::{CallTerms, CallView, CreateCall, EditCall};
use super::{amend, grid, parts};
use crate::domain::call::CallState;
use crate::domain::date::{parse_date, parse_moment};
use crate::domain::fault::Faults;
use crate::domain::id::CallId;
use crate::domain::programme::Rules;
use crate::domain::text;
use crate::office::house::edit::province_exists;
use crate::office::house::status::card;
use crate::office::programme::WhichProgramme;
use crate::office::programme::keep::check_in_use;
use crate::office::{Change, OfficeError};
use crate::search::index;
use crate::store::StoreError;
use rusqlite::{Connection, OptionalExtension, named_params};

/// `call.create`: a new call with its programme's rules.
///
/// # Errors
/// Faults at fields, `code-taken`, or an unknown programme.
pub fn create(change: &mut Change<'_>, request: CreateCall) -> Result<CallView, OfficeError> {
    let mut terms = request.terms;
    take_issuer(change.db, &mut terms)?;
    check_terms(change.db, &mut terms, None)?;
    let rules: Option<String> = change
        .db
        .prepare_cached("SELECT rules FROM programme WHERE id = :id")?
        .query_row(named_params! { ":id": request.programme }, |row| row.get(0))
        .optional()?;
    let rules = rules.ok_or(OfficeError::NotFound("programme"))?;
    check_in_use(change.db, WhichProgramme { id: request.programme })?;
    let rules: Rules = serde_json::from_str(&rules).map_err(|error| StoreError::Damaged(error.to_string()))?;
    change
        .db
        .prepare_cached(
            "INSERT INTO call (uid, programme_id, code, level, created_at) VALUES (:uid, :programme, :code, :level, :now)",
        )?
        .execute(named_params! {
            ":uid": change.uid(), ":programme": request.programme, ":code": terms.code, ":level": terms.level,
            ":now": change.now_text(),
        })?;
    let id = CallId(change.db.last_insert_rowid());
    write_terms(change.db, id, &terms)?;
    write_rules(change.db, id, &rules)?;
    grid::keep(change, id, None, &rules)?;
    let after = view(change.db, id)?;
    change.record("call.create", "call", id.0, &(), &after)?;
    Ok(after)
}

/// A new call is issued by the office's own council and committee unless others are named.
fn take_issuer(db: &Connection, terms: &mut CallTerms) -> Result<(), OfficeError> {
    let Some(office) = card(db)?.map(|office| office.identity) else { return Ok(()) };
    if terms.council_ar.trim().is_empty() && terms.council_fr.trim().is_empty() {
        (terms.council_ar, terms.council_fr) = (office.council_ar, office.council_fr);
    }
    if terms.committee_ar.trim().is_empty() && terms.committee_fr.trim().is_empty() {
        (terms.committee_ar, terms.committee_fr) = (office.committee_ar, office.committee_fr);
    }
    Ok(())
}

/// `call.edit`: everything while a call is prepared; of an open one what `domain::amendment` lets.
///
/// # Errors
/// A stale version, `call-not-editable`, or faults at fields: `rules-frozen` at what is settled,
/// `ground-missing` and `ground-unfit` at `ground`.
pub fn edit(change: &mut Change<'_>, request: EditCall) -> Result<CallView, OfficeError> {
    let before = view(change.db, request.id)?;
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "call", version: before.version });
    }
    let mut terms = request.terms;
    check_terms(change.db, &mut terms, Some(request.id))?;
    amend::check(&before, &terms, request.rules.as_ref(), request.ground, &request.note)?;
    write_terms(change.db, request.id, &terms)?;
    if let Some(rules) = request.rules.filter(|_| before.state == CallState::Draft) {
        write_rules(change.db, request.id, &rules)?;
        grid::keep(change, request.id, Some(&before), &rules)?;
    }
    bump(change.db, request.id)?;
    let after = view(change.db, request.id)?;
    let reason = request.ground.map_or_else(String::new, |ground| format!("{} {}", ground.slug(), request.note.trim()));
    change.record_because("call.edit", "call", request.id.0, reason.trim_end(), &before, &after)?;
    Ok(after)
}

/// One more version of a call.
pub(super) fn bump(db: &Connection, id: CallId) -> Result<(), OfficeError> {
    db.prepare_cached("UPDATE call SET version = version + 1 WHERE id = :id")?.execute(named_params! { ":id": id })?;
    Ok(())
}

fn check_terms(db: &Connection, terms: &mut CallTerms, own: Option<CallId>) -> Result<(), OfficeError> {
    let mut faults = Faults::default();
    terms.code = terms.code.trim().to_uppercase();
    for (field, text) in [
        ("titleAr", &mut terms.title_ar),
        ("titleFr", &mut terms.title_fr),
        ("councilAr", &mut terms.council_ar),
        ("councilFr", &mut terms.council_fr),
        ("committeeAr", &mut terms.committee_ar),
        ("committeeFr", &mut terms.committee_fr),
    ] {
        *text = text::line(text);
        faults.text(field, text, false, 200);
    }
    if terms.code.is_empty() {
        faults.add("code", "required");
    } else if terms.code.chars().count() > 20 || !terms.code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        faults.add("code", "code-malformed");
    } else if code_holder(db, &terms.code)?.is_some_and(|holder| Some(holder) != own) {
        faults.add("code", "code-taken");
    }
    if terms.title_ar.is_empty() && terms.title_fr.is_empty() {
        faults.add("titleAr", "required");
    }
    if !terms.province.is_empty() && !province_exists(db, &terms.province)? {
        faults.add("province", "province-unknown");
    }
    check_dates(terms, &mut faults);
    if let Some(quota) = terms.quota {
        faults.range("quota", quota, 0..=10_000_000);
    }
    if terms.envelope.is_some_and(|envelope| !envelope.is_acceptable()) {
        faults.add("envelope", "amount-out-of-range");
    }
    faults.range("windowDays", terms.window_days, 0..=365);
    terms.caps.check(&mut faults);
    parts::check(db, terms, &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)
}

fn check_dates(terms: &CallTerms, faults: &mut Faults) {
    if terms.published_on.as_deref().is_some_and(|day| parse_date(day).is_none()) {
        faults.add("publishedOn", "date-malformed");
    }
    let mut moment = |field: &str, text: &Option<String>| {
        let parsed = text.as_deref().map(parse_moment);
        if parsed == Some(None) {
            faults.add(field, "moment-malformed");
        }
        parsed.flatten()
    };
    let opens = moment("opensAt", &terms.opens_at);
    let closes = moment("closesAt", &terms.closes_at);
    if let (Some(opens), Some(closes)) = (opens, closes)
        && closes <= opens
    {
        faults.add("closesAt", "end-before-start");
    }
}

fn code_holder(db: &Connection, code: &str) -> Result<Option<CallId>, OfficeError> {
    Ok(db
        .prepare_cached("SELECT id FROM call WHERE code = :code")?
        .query_row(named_params! { ":code": code }, |row| row.get(0))
        .optional()?)
}

fn write_terms(db: &Connection, id: CallId, terms: &CallTerms) -> Result<(), OfficeError> {
    db.prepare_cached(
        "UPDATE call SET code = :code, title_ar = :ar, title_fr = :fr, level = :level, province = :province,
                published_on = :published, opens_at = :opens, closes_at = :closes, quota = :quota, envelope = :envelope,
                council_ar = :council_ar, council_fr = :council_fr, committee_ar = :committee_ar,
                committee_fr = :committee_fr, window_days = :window, caps = :caps
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":code": terms.code, ":ar": terms.title_ar, ":fr": terms.title_fr, ":level": terms.level,
        ":province": terms.province, ":published": terms.published_on, ":opens": terms.opens_at,
        ":closes": terms.closes_at, ":quota": terms.quota, ":envelope": terms.envelope,
        ":council_ar": terms.council_ar, ":council_fr": terms.council_fr, ":committee_ar": terms.committee_ar,
        ":committee_fr": terms.committee_fr, ":window": terms.window_days,
        ":caps": serde_json::to_string(&terms.caps).unwrap_or_default(),
    })?;
    parts::write(db, id, terms)?;
    let text = format!("{} {} {}", terms.code, terms.title_ar, terms.title_fr);
    Ok(index::put(db, "call", id.0, Some(id.0), &text)?)
}

/// Replaces a prepared call's rules. Nothing points into them before the call opens.
fn write_rules(db: &Connection, id: CallId, rules: &Rules) -> Result<(), OfficeError> {
    db.prepare_cached(
        "UPDATE call SET reviewers_per_file = :reviewers, blind = :blind, pass_mark = :pass, tie_breaks = :ties,
                eligibility = :eligibility, policy = :policy WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":reviewers": rules.reviewers_per_file, ":blind": rules.blind,
        ":pass": rules.pass_mark.to_string(), ":ties": serde_json::to_string(&rules.tie_breaks).unwrap_or_default(),
        ":eligibility": serde_json::to_string(&rules.eligibility).unwrap_or_default(),
        ":policy": serde_json::to_string(&rules.policy).unwrap_or_default(),
    })?;
    write_domains(db, id, rules)?;
    write_requirements(db, id, rules)?;
    grid::write_sections(db, id, &rules.sections)?;
    write_criteria(db, id, rules)
}

fn position(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}

fn write_domains(db: &Connection, id: CallId, rules: &Rules) -> Result<(), OfficeError> {
    // Drafts may cite a domain already: those that stay keep their id.
    let slugs = serde_json::to_string(&rules.domains.iter().map(|d| &d.slug).collect::<Vec<_>>()).unwrap_or_default();
    db.prepare_cached(
        "UPDATE application SET domain_id = NULL WHERE call_id = :id AND domain_id IN
           (SELECT id FROM domain WHERE call_id = :id AND slug NOT IN (SELECT value FROM json_each(:slugs)))",
    )?
    .execute(named_params! { ":id": id, ":slugs": slugs })?;
    db.prepare_cached("DELETE FROM domain WHERE call_id = :id AND slug NOT IN (SELECT value FROM json_each(:slugs))")?
        .execute(named_params! { ":id": id, ":slugs": slugs })?;
    for (i, domain) in rules.domains.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO domain (call_id, position, slug, name_ar, name_fr, name_en)
             VALUES (:id, :position, :slug, :ar, :fr, :en)
             ON CONFLICT (call_id, slug) DO UPDATE SET position = excluded.position, name_ar = excluded.name_ar,
                name_fr = excluded.name_fr, name_en = excluded.name_en",
        )?
        .execute(named_params! {
            ":id": id, ":position": position(i), ":slug": domain.slug, ":ar": domain.label.name_ar,
            ":fr": domain.label.name_fr, ":en": domain.label.name_en,
        })?;
    }
    Ok(())
}

fn write_requirements(db: &Connection, id: CallId, rules: &Rules) -> Result<(), OfficeError> {
    db.prepare_cached("DELETE FROM paper WHERE requirement_id IN (SELECT id FROM requirement WHERE call_id = :id)")?
        .execute(named_params! { ":id": id })?;
    db.prepare_cached("DELETE FROM requirement WHERE call_id = :id")?.execute(named_params! { ":id": id })?;
    for (i, requirement) in rules.requirements.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO requirement (call_id, position, slug, name_ar, name_fr, name_en, association, cooperative,
                                      enterprise, obligatory)
             VALUES (:id, :position, :slug, :ar, :fr, :en, :association, :cooperative, :enterprise, :obligatory)",
        )?
        .execute(named_params! {
            ":id": id, ":position": position(i), ":slug": requirement.slug, ":ar": requirement.label.name_ar,
            ":fr": requirement.label.name_fr, ":en": requirement.label.name_en,
            ":association": requirement.association, ":cooperative": requirement.cooperative,
            ":enterprise": requirement.enterprise, ":obligatory": requirement.obligatory,
        })?;
    }
    Ok(())
}

fn write_criteria(db: &Connection, id: CallId, rules: &Rules) -> Result<(), OfficeError> {
    db.prepare_cached("DELETE FROM criterion WHERE call_id = :id")?.execute(named_params! { ":id": id })?;
    for (i, criterion) in rules.criteria.iter().enumerate() {
        db.prepare_cached(
            "INSERT INTO criterion (call_id, position, slug, name_ar, name_fr, name_en, help_ar, help_fr, help_en,
                                    section, weight, min, max, step, comment_below, comment_above, floor, allows_na,
                                    informative, levels)
             VALUES (:id, :position, :slug, :ar, :fr, :en, :help_ar, :help_fr, :help_en, :section, :weight, :min, :max,
                     :step, :comment_below, :comment_above, :floor, :na, :informative, :levels)",
        )?
        .execute(named_params! {
            ":id": id, ":position": position(i), ":slug": criterion.slug, ":ar": criterion.label.name_ar,
            ":fr": criterion.label.name_fr, ":en": criterion.label.name_en, ":help_ar": criterion.help_ar,
            ":help_fr": criterion.help_fr, ":help_en": criterion.help_en, ":section": criterion.section, ":weight": criterion.weight.to_string(),
            ":min": criterion.min.to_string(), ":max": criterion.max.to_string(), ":step": criterion.step.to_string(),
            ":comment_below": criterion.comment_below.map(|d| d.to_string()),
            ":comment_above": criterion.comment_above.map(|d| d.to_string()), ":informative": criterion.informative,
            ":floor": criterion.floor.map(|d| d.to_string()), ":na": criterion.allows_na,
            ":levels": serde_json::to_string(&criterion.levels).unwrap_or_default(),
        })?;
    }
    Ok(())
}
