//! The lists that a call keeps beside its row: territory, lots with their communes, channels.

use super::{CallLot, CallTerms};
use crate::domain::call::Channel;
use crate::domain::date::parse_date;
use crate::domain::fault::Faults;
use crate::domain::id::{CallId, LotId};
use crate::domain::limit::is_inside;
use crate::domain::lot::{self, Lot};
use crate::office::OfficeError;
use rusqlite::{Connection, Row, named_params};
use std::collections::HashSet;

/// Notes what is wrong with the lists of a request.
pub(super) fn check(db: &Connection, terms: &mut CallTerms, faults: &mut Faults) -> Result<(), OfficeError> {
    lot::check_all(&mut terms.lots, faults);
    let CallTerms { territory, lots, province, channels, .. } = terms;
    check_communes(db, territory, province, "territory", faults)?;
    for (i, lot) in lots.iter_mut().enumerate() {
        check_communes(db, &mut lot.communes, province, &format!("lots.{i}.communes"), faults)?;
    }
    for (i, channel) in channels.iter_mut().enumerate() {
        channel.place = channel.place.trim().to_owned();
        faults.text(&format!("channels.{i}.place"), &channel.place, true, 300);
        if channel.shown_on.as_deref().is_some_and(|day| parse_date(day).is_none()) {
            faults.add(format!("channels.{i}.shownOn"), "date-malformed");
        }
    }
    Ok(())
}

/// Communes exist, lie in the call's province, and stand once, in the order of their codes.
fn check_communes(
    db: &Connection,
    codes: &mut Vec<String>,
    province: &str,
    field: &str,
    faults: &mut Faults,
) -> Result<(), OfficeError> {
    codes.sort();
    codes.dedup();
    let mut known = db.prepare_cached("SELECT EXISTS (SELECT 1 FROM commune WHERE code = :code)")?;
    for code in codes.iter() {
        let exists: bool = known.query_row(named_params! { ":code": code }, |row| row.get(0))?;
        if !exists {
            faults.add(field, "commune-unknown");
            return Ok(());
        }
    }
    let outside = codes.iter().filter(|code| !is_inside(code, province, &[])).count();
    if outside > 0 {
        faults.add_with(field, "commune-elsewhere", "count", outside);
    }
    Ok(())
}

/// Replaces the lists. Lots keep their id by their code, so that files which chose them stay with them.
pub(super) fn write(db: &Connection, id: CallId, terms: &CallTerms) -> Result<(), OfficeError> {
    db.prepare_cached("DELETE FROM territory WHERE call_id = :id")?.execute(named_params! { ":id": id })?;
    for (i, commune) in terms.territory.iter().enumerate() {
        db.prepare_cached("INSERT INTO territory (call_id, position, commune) VALUES (:id, :position, :commune)")?
            .execute(named_params! { ":id": id, ":position": position(i), ":commune": commune })?;
    }
    write_lots(db, id, &terms.lots)?;
    write_channels(db, id, &terms.channels)
}

fn position(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}

fn write_lots(db: &Connection, id: CallId, lots: &[Lot]) -> Result<(), OfficeError> {
    let codes = serde_json::to_string(&lots.iter().map(|lot| &lot.code).collect::<Vec<_>>()).unwrap_or_default();
    db.prepare_cached("DELETE FROM lot_commune WHERE lot_id IN (SELECT id FROM lot WHERE call_id = :id)")?
        .execute(named_params! { ":id": id })?;
    db.prepare_cached("DELETE FROM lot WHERE call_id = :id AND code NOT IN (SELECT value FROM json_each(:codes))")?
        .execute(named_params! { ":id": id, ":codes": codes })?;
    for (i, lot) in lots.iter().enumerate() {
        let lot_id: LotId = db
            .prepare_cached(
                "INSERT INTO lot (call_id, position, code, domain, name_ar, name_fr, quota, envelope)
                 VALUES (:id, :position, :code, :domain, :ar, :fr, :quota, :envelope)
                 ON CONFLICT (call_id, code) DO UPDATE SET position = excluded.position, domain = excluded.domain,
                    name_ar = excluded.name_ar, name_fr = excluded.name_fr, quota = excluded.quota,
                    envelope = excluded.envelope
                 RETURNING id",
            )?
            .query_row(
                named_params! {
                    ":id": id, ":position": position(i), ":code": lot.code, ":domain": lot.domain, ":ar": lot.name_ar,
                    ":fr": lot.name_fr, ":quota": lot.quota, ":envelope": lot.envelope,
                },
                |row| row.get(0),
            )?;
        for (i, commune) in lot.communes.iter().enumerate() {
            db.prepare_cached("INSERT INTO lot_commune (lot_id, position, commune) VALUES (:id, :position, :commune)")?
                .execute(named_params! { ":id": lot_id, ":position": position(i), ":commune": commune })?;
        }
    }
    Ok(())
}

/// A new channel takes the next number of its call; a number that the call never gave counts as new.
fn write_channels(db: &Connection, id: CallId, channels: &[Channel]) -> Result<(), OfficeError> {
    let mut last: i64 = db
        .prepare_cached("SELECT last_channel FROM call WHERE id = :id")?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?;
    db.prepare_cached("DELETE FROM channel WHERE call_id = :id")?.execute(named_params! { ":id": id })?;
    let given = last;
    let mut seen = HashSet::new();
    for (i, channel) in channels.iter().enumerate() {
        let known = channel.number > 0 && channel.number <= given && seen.insert(channel.number);
        let number = if known {
            channel.number
        } else {
            last += 1;
            last
        };
        db.prepare_cached(
            "INSERT INTO channel (call_id, number, position, kind, place, shown_on)
             VALUES (:id, :number, :position, :kind, :place, :day)",
        )?
        .execute(named_params! {
            ":id": id, ":number": number, ":position": position(i), ":kind": channel.kind, ":place": channel.place,
            ":day": channel.shown_on,
        })?;
    }
    db.prepare_cached("UPDATE call SET last_channel = :last WHERE id = :id")?
        .execute(named_params! { ":id": id, ":last": last })?;
    Ok(())
}

/// Communes of a call's territory, by code.
pub(crate) fn territory(db: &Connection, id: CallId) -> Result<Vec<String>, OfficeError> {
    let mut statement = db.prepare_cached("SELECT commune FROM territory WHERE call_id = :id ORDER BY position")?;
    Ok(statement.query_map(named_params! { ":id": id }, |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// A call's lots as they are set.
pub(crate) fn lots(db: &Connection, id: CallId) -> Result<Vec<Lot>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT l.id, l.code, l.domain, l.name_ar, l.name_fr, l.quota, l.envelope FROM lot l
         WHERE l.call_id = :id ORDER BY l.position",
    )?;
    let rows: Vec<(LotId, Lot)> = statement
        .query_map(named_params! { ":id": id }, |row| Ok((row.get("id")?, lot(row)?)))?
        .collect::<Result<_, _>>()?;
    rows.into_iter().map(|(id, lot)| Ok(Lot { communes: lot_communes(db, id)?, ..lot })).collect()
}

/// One lot with its communes, by its id.
pub(crate) fn lot_of(db: &Connection, id: LotId) -> Result<Lot, OfficeError> {
    let lot = db
        .prepare_cached(
            "SELECT l.code, l.domain, l.name_ar, l.name_fr, l.quota, l.envelope FROM lot l WHERE l.id = :id",
        )?
        .query_row(named_params! { ":id": id }, lot)?;
    Ok(Lot { communes: lot_communes(db, id)?, ..lot })
}

fn lot(row: &Row<'_>) -> rusqlite::Result<Lot> {
    Ok(Lot {
        code: row.get("code")?,
        domain: row.get("domain")?,
        name_ar: row.get("name_ar")?,
        name_fr: row.get("name_fr")?,
        quota: row.get("quota")?,
        envelope: row.get("envelope")?,
        communes: Vec::new(),
    })
}

fn lot_communes(db: &Connection, id: LotId) -> Result<Vec<String>, OfficeError> {
    let mut statement = db.prepare_cached("SELECT commune FROM lot_commune WHERE lot_id = :id ORDER BY position")?;
    Ok(statement.query_map(named_params! { ":id": id }, |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// A call's lots as a file chooses among them.
pub(crate) fn lot_choices(db: &Connection, id: CallId) -> Result<Vec<CallLot>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT l.id, l.code, d.id AS domain_id, l.name_ar, l.name_fr
         FROM lot l LEFT JOIN domain d ON d.call_id = l.call_id AND d.slug = l.domain
         WHERE l.call_id = :id ORDER BY l.position",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(CallLot {
            id: row.get("id")?,
            code: row.get("code")?,
            domain: row.get("domain_id")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Where a call was made known.
pub(crate) fn channels(db: &Connection, id: CallId) -> Result<Vec<Channel>, OfficeError> {
    let mut statement =
        db.prepare_cached("SELECT number, kind, place, shown_on FROM channel WHERE call_id = :id ORDER BY position")?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        Ok(Channel {
            number: row.get("number")?,
            kind: row.get("kind")?,
            place: row.get("place")?,
            shown_on: row.get("shown_on")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
