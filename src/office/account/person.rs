//! Who the people behind accounts are: what conflicts of interest are looked for by, and the domains they know.

use super::{AccountPerson, AccountPersonView, BodyName, WhichAccount};
use crate::access::Right;
use crate::domain::fault::Faults;
use crate::domain::id::{AccountId, OrganisationId};
use crate::domain::identifier as ids;
use crate::domain::text;
use crate::office::assignment::DomainName;
use crate::office::privacy::mask::restored;
use crate::office::{Change, OfficeError, Reading};
use rusqlite::{Connection, OptionalExtension, named_params};

/// Most bodies and domains one person may have.
const MOST: usize = 60;

/// `account.person`: one's own record, or anyone's for who keeps accounts.
///
/// # Errors
/// `not-allowed`, or when there is no such account.
pub fn show(reading: &Reading<'_>, which: WhichAccount) -> Result<AccountPersonView, OfficeError> {
    if reading.actor.account()? != which.id && !reading.actor.holds(Right::Administer) {
        return Err(OfficeError::NotAllowed);
    }
    view(reading.db, which.id)
}

/// `account.describe`: writes down who a person is and what they know.
///
/// # Errors
/// Faults at fields, a stale version.
pub fn describe(change: &mut Change<'_>, request: AccountPerson) -> Result<AccountPersonView, OfficeError> {
    let before = stored(change.db, request.id)?;
    if before.version != request.version {
        return Err(OfficeError::Stale { noun: "account", version: before.version });
    }
    let mut faults = Faults::default();
    let mut person = restored(request, &before, &mut faults);
    check(change.db, &mut person, &mut faults)?;
    faults.into_result().map_err(OfficeError::Faults)?;
    write(change.db, &person)?;
    let after = stored(change.db, person.id)?;
    change.record("account.describe", "account", person.id.0, &before, &after)?;
    view(change.db, person.id)
}

fn check(db: &Connection, person: &mut AccountPerson, faults: &mut Faults) -> Result<(), OfficeError> {
    for (field, text, most) in [
        ("nameAr", &mut person.name_ar, 120),
        ("nameFr", &mut person.name_fr, 120),
        ("addressAr", &mut person.address_ar, 300),
        ("addressFr", &mut person.address_fr, 300),
    ] {
        *text = text::line(text);
        faults.text(field, text, false, most);
    }
    ids::check(faults, "cin", &mut person.cin, ids::is_cin, "cin-malformed");
    ids::check_phone(faults, "phone", &mut person.phone);
    ids::check(faults, "ice", &mut person.ice, ids::is_ice, "ice-malformed");
    ids::check_rib(faults, "rib", &mut person.rib);
    person.organisations.sort_unstable();
    person.organisations.dedup();
    person.domains.sort_unstable();
    person.domains.dedup();
    if person.organisations.len() > MOST {
        faults.add_with("organisations", "too-many", "most", MOST);
    }
    if person.domains.len() > MOST {
        faults.add_with("domains", "too-many", "most", MOST);
    }
    if person.domains.iter().any(|slug| !crate::domain::slug::is_slug(slug)) {
        faults.add("domains", "slug-malformed");
    }
    for organisation in &person.organisations {
        let known: bool = db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM organisation WHERE id = :id)")?
            .query_row(named_params! { ":id": organisation }, |row| row.get(0))?;
        if !known {
            return Err(OfficeError::NotFound("organisation"));
        }
    }
    Ok(())
}

fn write(db: &Connection, person: &AccountPerson) -> Result<(), OfficeError> {
    db.prepare_cached(
        "INSERT INTO account_person (account_id, name_ar, name_fr, cin, phone, address_ar, address_fr, ice, rib)
         VALUES (:id, :name_ar, :name_fr, :cin, :phone, :address_ar, :address_fr, :ice, :rib)
         ON CONFLICT (account_id) DO UPDATE SET name_ar = excluded.name_ar, name_fr = excluded.name_fr,
           cin = excluded.cin, phone = excluded.phone, address_ar = excluded.address_ar,
           address_fr = excluded.address_fr, ice = excluded.ice, rib = excluded.rib, version = version + 1",
    )?
    .execute(named_params! {
        ":id": person.id, ":name_ar": person.name_ar, ":name_fr": person.name_fr, ":cin": person.cin,
        ":phone": person.phone, ":address_ar": person.address_ar, ":address_fr": person.address_fr,
        ":ice": person.ice, ":rib": person.rib,
    })?;
    for sql in ["DELETE FROM account_body WHERE account_id = :id", "DELETE FROM account_domain WHERE account_id = :id"]
    {
        db.prepare_cached(sql)?.execute(named_params! { ":id": person.id })?;
    }
    for organisation in &person.organisations {
        db.prepare_cached("INSERT INTO account_body (account_id, organisation_id) VALUES (:id, :organisation)")?
            .execute(named_params! { ":id": person.id, ":organisation": organisation })?;
    }
    for domain in &person.domains {
        db.prepare_cached("INSERT INTO account_domain (account_id, domain) VALUES (:id, :domain)")?
            .execute(named_params! { ":id": person.id, ":domain": domain })?;
    }
    Ok(())
}

fn stored(db: &Connection, id: AccountId) -> Result<AccountPerson, OfficeError> {
    let mut person = db
        .prepare_cached(
            "SELECT coalesce(p.version, 0) AS version, coalesce(p.name_ar, '') AS name_ar,
                    coalesce(p.name_fr, '') AS name_fr, coalesce(p.cin, '') AS cin, coalesce(p.phone, '') AS phone,
                    coalesce(p.address_ar, '') AS address_ar, coalesce(p.address_fr, '') AS address_fr,
                    coalesce(p.ice, '') AS ice, coalesce(p.rib, '') AS rib
             FROM account u LEFT JOIN account_person p ON p.account_id = u.id WHERE u.id = :id",
        )?
        .query_row(named_params! { ":id": id }, |row| {
            Ok(AccountPerson {
                id,
                version: row.get("version")?,
                name_ar: row.get("name_ar")?,
                name_fr: row.get("name_fr")?,
                cin: row.get("cin")?,
                phone: row.get("phone")?,
                address_ar: row.get("address_ar")?,
                address_fr: row.get("address_fr")?,
                ice: row.get("ice")?,
                rib: row.get("rib")?,
                organisations: Vec::new(),
                domains: Vec::new(),
            })
        })
        .optional()?
        .ok_or(OfficeError::NotFound("account"))?;
    person.organisations = bodies(db, id)?.into_iter().map(|body| body.id).collect();
    person.domains = db
        .prepare_cached("SELECT domain FROM account_domain WHERE account_id = :id ORDER BY domain")?
        .query_map(named_params! { ":id": id }, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(person)
}

fn view(db: &Connection, id: AccountId) -> Result<AccountPersonView, OfficeError> {
    let person = stored(db, id)?;
    let domains = domains(db, &person.domains)?;
    Ok(AccountPersonView { organisations: bodies(db, id)?, domains, person })
}

fn bodies(db: &Connection, id: AccountId) -> Result<Vec<BodyName>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT o.id, o.name_ar, o.name_fr FROM account_body b JOIN organisation o ON o.id = b.organisation_id
         WHERE b.account_id = :id ORDER BY o.id",
    )?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| {
        let id: OrganisationId = row.get("id")?;
        Ok(BodyName { id, name_ar: row.get("name_ar")?, name_fr: row.get("name_fr")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Domains of calls and programmes by slug, as the newest of them names it; what a person knows stays choosable.
fn domains(db: &Connection, known: &[String]) -> Result<Vec<DomainName>, OfficeError> {
    let mut statement = db.prepare_cached(
        "SELECT slug, name_ar, name_fr, name_en, max(newest) AS newest FROM (
           SELECT slug, name_ar, name_fr, name_en, call_id AS newest FROM domain
           UNION ALL
           SELECT json_extract(e.value, '$.slug'), json_extract(e.value, '$.nameAr'),
                  json_extract(e.value, '$.nameFr'), coalesce(json_extract(e.value, '$.nameEn'), ''), 0
           FROM programme p, json_each(p.rules, '$.domains') e)
         GROUP BY slug ORDER BY slug",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(DomainName {
            slug: row.get("slug")?,
            name_ar: row.get("name_ar")?,
            name_fr: row.get("name_fr")?,
            name_en: row.get("name_en")?,
        })
    })?;
    let mut list: Vec<DomainName> = rows.collect::<Result<_, _>>()?;
    for slug in known.iter().filter(|slug| !list.iter().any(|one| one.slug == **slug)).cloned().collect::<Vec<_>>() {
        list.push(DomainName { name_ar: slug.clone(), name_fr: slug.clone(), name_en: slug.clone(), slug });
    }
    Ok(list)
}
