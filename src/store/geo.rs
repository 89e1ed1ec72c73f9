//! Regions, provinces, communes of the census, filled in when the file is new.

use super::StoreError;
use crate::search::fold;
use rusqlite::{Connection, Transaction, named_params};
use serde::Deserialize;

const REGIONS: &str = include_str!("../presets/geo/regions.csv");
const PROVINCES: &str = include_str!("../presets/geo/provinces.csv");
const COMMUNES: &str = include_str!("../presets/geo/communes.csv");

#[derive(Deserialize)]
struct Place {
    code: String,
    name_fr: String,
    name_ar: String,
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    region_code: String,
    #[serde(default)]
    province_code: String,
}

fn places(csv: &str) -> Result<Vec<Place>, StoreError> {
    csv::Reader::from_reader(csv.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| StoreError::Damaged(error.to_string()))
}

pub(super) fn fill(db: &mut Connection) -> Result<(), StoreError> {
    let filled: bool = db.query_row("SELECT EXISTS (SELECT 1 FROM region)", [], |row| row.get(0))?;
    if filled {
        return Ok(());
    }
    let tx = db.transaction()?;
    insert(&tx)?;
    tx.commit()?;
    Ok(())
}

fn insert(tx: &Transaction<'_>) -> Result<(), StoreError> {
    let mut region = tx.prepare("INSERT INTO region (code, name_ar, name_fr) VALUES (:code, :ar, :fr)")?;
    for place in places(REGIONS)? {
        region.execute(named_params! { ":code": place.code, ":ar": place.name_ar, ":fr": place.name_fr })?;
    }
    let mut province = tx.prepare(
        "INSERT INTO province (code, name_ar, name_fr, type, region) VALUES (:code, :ar, :fr, :type, :region)",
    )?;
    for place in places(PROVINCES)? {
        province.execute(named_params! {
            ":code": place.code, ":ar": place.name_ar, ":fr": place.name_fr, ":type": place.kind,
            ":region": place.region_code,
        })?;
    }
    let mut commune = tx.prepare(
        "INSERT INTO commune (code, name_ar, name_fr, type, province, folded)
         VALUES (:code, :ar, :fr, :type, :province, :folded)",
    )?;
    for place in places(COMMUNES)? {
        let folded = fold::fold(&format!("{} {}", place.name_ar, place.name_fr));
        commune.execute(named_params! {
            ":code": place.code, ":ar": place.name_ar, ":fr": place.name_fr, ":type": place.kind,
            ":province": place.province_code, ":folded": folded,
        })?;
    }
    Ok(())
}
