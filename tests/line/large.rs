//! A call with thousands of scored files, written straight into the store of an office; what was written is kept
//! beside it, so that a test can reckon from it without asking the program.

use crate::oracle::Lots;
use awrach::api::{Door, DoorKind, OpenOptions};
use awrach::domain::policy::Group;
use awrach::domain::programme::Criterion;
use awrach::domain::score::Mark;
use awrach::office::OfficeError;
use awrach::office::demo::{DemoSize, PASSWORD};
use rusqlite::{Connection, params};
use rust_decimal::Decimal;
use serde_json::json;
use tempfile::TempDir;

/// How large it is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub files: i64,
    pub reviewers: i64,
    pub criteria: i64,
}

/// One file as it was written.
#[derive(Debug)]
pub struct Made {
    pub id: i64,
    pub register: i64,
    pub organisation: i64,
    pub domain: i64,
    pub commune: usize,
    pub places: i64,
    pub women: i64,
    pub amount: i64,
    pub groups: Vec<Group>,
    pub reviews: Vec<Vec<Mark>>,
}

/// An office with such a call; its folder is gone with it.
pub struct Large {
    pub door: Door,
    pub call: i64,
    pub criteria: Vec<Criterion>,
    pub criterion_ids: Vec<i64>,
    pub files: Vec<Made>,
    _folder: TempDir,
}

const COMMUNES: [&str; 6] =
    ["09.273.01.15", "09.273.01.05", "09.273.01.13", "09.273.01.17", "09.273.05.27", "09.273.05.19"];
/// The last two of them are rural.
const RURAL: usize = 4;
const NOW: &str = "2026-11-20T09:00:00Z";

/// Makes it; the same seed makes the same.
pub fn large(size: Size, seed: u64) -> Large {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let door = Door::open(OpenOptions { data, clock: None, door: DoorKind::Terminal }).unwrap();
    door.found_demo(DemoSize { applications: 2, organisations: 0, seed: 1 }).unwrap();
    door.call("account.signIn", json!({ "name": "admin", "password": PASSWORD })).unwrap();
    let programmes = door.call("programme.list", json!({})).unwrap().value;
    let call = door
        .call(
            "call.create",
            json!({
                "programme": programmes[0]["id"], "code": "2026-L", "titleAr": "طلب كبير", "titleFr": "Grand appel",
                "level": "prefectural", "province": "09.273", "opensAt": "2026-11-10T08:00:00Z",
                "closesAt": "2026-12-06T16:30:00Z", "quota": size.files * 8, "envelope": size.files * 8 * 2_500_000,
                "caps": { "organisationPlaces": 60, "communePlaces": size.files * 2 },
            }),
        )
        .unwrap()
        .value;
    let call = call["id"].as_i64().unwrap();
    let mut lots = Lots(seed);
    let criteria = criteria(size.criteria);
    let written: Result<_, OfficeError> =
        door.house().store.write(|db| Ok(write(db, call, size, &criteria, &mut lots).unwrap()));
    let (criterion_ids, files) = written.unwrap();
    Large { door, call, criteria, criterion_ids, files, _folder: folder }
}

/// Criteria of several scales; their weights are 100 together.
fn criteria(count: i64) -> Vec<Criterion> {
    let each = (Decimal::ONE_HUNDRED / Decimal::from(count)).trunc();
    let scales = [("0", "5", "1"), ("0", "20", "0.5"), ("1", "7", "1"), ("0", "10", "0.25")];
    (0..count)
        .map(|i| {
            let (min, max, step) = scales[usize::try_from(i).unwrap() % scales.len()];
            let weight = if i == 0 { Decimal::ONE_HUNDRED - each * Decimal::from(count - 1) } else { each };
            serde_json::from_value(json!({
                "slug": format!("c{i}"), "weight": weight.to_string(), "min": min, "max": max, "step": step,
                "allowsNa": true, "floor": if i == 1 { Some("8") } else { None },
            }))
            .unwrap()
        })
        .collect()
}

type Written = (Vec<i64>, Vec<Made>);

fn write(db: &Connection, call: i64, size: Size, grid: &[Criterion], lots: &mut Lots) -> rusqlite::Result<Written> {
    db.execute("DELETE FROM criterion WHERE call_id = ?1", [call])?;
    let tie_breaks = json!(["criterion:c0", "women-share", "cost-per-place", "earlier-deposit"]).to_string();
    db.execute(
        "UPDATE call SET state = 'open', pass_mark = '45', tie_breaks = ?2, last_register = ?3, policy = ?4 WHERE id = ?1",
        params![call, tie_breaks, size.files, json!({ "reserved": [{ "group": "rural", "share": "60" }] }).to_string()],
    )?;
    let mut ids = Vec::new();
    for (i, criterion) in grid.iter().enumerate() {
        db.execute(
            "INSERT INTO criterion (call_id, position, slug, name_ar, name_fr, weight, min, max, step, floor, allows_na)
             VALUES (?1, ?2, ?3, 'معيار', 'Critère', ?4, ?5, ?6, ?7, ?8, 1)",
            params![
                call,
                i64::try_from(i).unwrap(),
                criterion.slug,
                criterion.weight.to_string(),
                criterion.min.to_string(),
                criterion.max.to_string(),
                criterion.step.to_string(),
                criterion.floor.map(|floor| floor.to_string()),
            ],
        )?;
        ids.push(db.last_insert_rowid());
    }
    let reviewers = accounts(db, size.reviewers)?;
    let domains: Vec<i64> = db
        .prepare("SELECT id FROM domain WHERE call_id = ?1 ORDER BY id")?
        .query_map([call], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let organisations = organisations(db, size.files / 2 + 1)?;
    let mut files = Vec::new();
    for register in 1..=size.files {
        let made = file(db, call, register, &domains, &organisations, lots)?;
        files.push(reviewed(db, made, grid, &ids, &reviewers, lots)?);
    }
    Ok((ids, files))
}

fn accounts(db: &Connection, count: i64) -> rusqlite::Result<Vec<i64>> {
    let mut ids = Vec::new();
    for i in 0..count {
        db.execute(
            "INSERT INTO account (uid, name, role, password_hash, created_at) VALUES (?1, ?1, 'reviewer', '-', ?2)",
            params![format!("large-{i}"), NOW],
        )?;
        ids.push(db.last_insert_rowid());
    }
    Ok(ids)
}

fn organisations(db: &Connection, count: i64) -> rusqlite::Result<Vec<i64>> {
    let mut ids = Vec::new();
    for i in 0..count {
        db.execute(
            "INSERT INTO organisation (uid, kind, name_ar, name_fr, commune, created_at)
             VALUES (?1, 'association', ?2, ?3, '09.273.01.05', ?4)",
            params![format!("body-{i}"), format!("جمعية افتراضية رقم {i}"), format!("Association fictive n° {i}"), NOW],
        )?;
        ids.push(db.last_insert_rowid());
        let sex = if i % 4 == 0 { "woman" } else { "man" };
        db.execute(
            "INSERT INTO board_member (organisation_id, position, post, name_ar, sex) VALUES (?1, 0, 'president', 'س', ?2)",
            params![db.last_insert_rowid(), sex],
        )?;
    }
    Ok(ids)
}

fn file(
    db: &Connection,
    call: i64,
    register: i64,
    domains: &[i64],
    organisations: &[i64],
    lots: &mut Lots,
) -> rusqlite::Result<Made> {
    let pick =
        |lots: &mut Lots, list: &[i64]| list[usize::try_from(lots.below(i64::try_from(list.len()).unwrap())).unwrap()];
    let (organisation, domain) = (pick(lots, organisations), pick(lots, domains));
    let commune = usize::try_from(lots.below(6)).unwrap();
    let places = lots.below(38) + 2;
    let women = lots.below(places + 1);
    let amount = places * (2_000_000 + lots.below(900_000));
    db.execute(
        "INSERT INTO application (uid, call_id, organisation_id, domain_id, register, phase, phase_since, title_ar, title_fr,
                                  places, women, women_given, amount, main_commune, deposited_at, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, 'scored', ?6, 'مشروع', 'Projet', ?7, ?8, 1, ?9, ?10, ?6, ?6)",
        params![
            format!("file-{register}"), call, organisation, domain, register, NOW, places, women, amount, COMMUNES[commune]
        ],
    )?;
    let groups = if commune >= RURAL { vec![Group::Rural] } else { Vec::new() };
    let id = db.last_insert_rowid();
    db.execute(
        "INSERT INTO application_place (application_id, position, commune) VALUES (?1, 0, ?2)",
        params![id, COMMUNES[commune]],
    )?;
    Ok(Made { id, register, organisation, domain, commune, places, women, amount, groups, reviews: Vec::new() })
}

/// Adds its reviews: around a level of its own, so that files differ and ties come up.
fn reviewed(
    db: &Connection,
    mut made: Made,
    grid: &[Criterion],
    ids: &[i64],
    reviewers: &[i64],
    lots: &mut Lots,
) -> rusqlite::Result<Made> {
    let level = lots.below(60) + 30;
    let mut review = db.prepare_cached(
        "INSERT INTO review (uid, application_id, account_id, state, assigned_at, submitted_at)
         VALUES (?1, ?2, ?3, 'submitted', ?4, ?4)",
    )?;
    let mut score = db
        .prepare_cached("INSERT INTO score (review_id, criterion_id, value, not_applicable) VALUES (?1, ?2, ?3, ?4)")?;
    for reviewer in reviewers {
        review.execute(params![format!("review-{}-{reviewer}", made.id), made.id, reviewer, NOW])?;
        let id = db.last_insert_rowid();
        let mut marks = Vec::new();
        for (criterion, criterion_id) in grid.iter().zip(ids) {
            let reached = (level + lots.below(21) - 10).clamp(0, 100);
            let span = (criterion.max - criterion.min) / criterion.step;
            let steps = (span * Decimal::from(reached) / Decimal::ONE_HUNDRED).round();
            let value = (criterion.min + steps * criterion.step).normalize();
            let mark = if lots.below(200) == 0 { Mark::NotApplicable } else { Mark::Scored(value) };
            let text = (mark != Mark::NotApplicable).then(|| value.to_string());
            score.execute(params![id, criterion_id, text, mark == Mark::NotApplicable])?;
            marks.push(mark);
        }
        made.reviews.push(marks);
    }
    Ok(made)
}
