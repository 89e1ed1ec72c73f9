//! How fast candidates come in a large office, against one scan of all folded names in the same run.

use awrach::api::{Door, DoorKind, OpenOptions};
use awrach::office::demo::{DemoSize, PASSWORD};
use awrach::store::StoreError;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::{Duration, Instant};

const BODIES: u32 = 50_000;
const ASKED: usize = 200;

fn median_and_p99(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    (times[times.len() / 2], times[times.len() * 99 / 100])
}

/// Every kind of question a counter asks: a name as it stands, half typed, with a slip, in one script, a person.
fn questions(rows: &[Value]) -> Vec<Value> {
    let text = |row: &Value, field: &str| row[field].as_str().unwrap().to_owned();
    let ask = |(i, row): (usize, &Value)| {
        let (ar, fr) = (text(row, "nameAr"), text(row, "nameFr"));
        let half: String = ar.chars().take(ar.chars().count() * 2 / 3).collect();
        let slip: String =
            fr.chars().enumerate().filter(|(at, _)| *at != fr.chars().count() - 3).map(|(_, c)| c).collect();
        match i % 5 {
            0 => json!({ "kind": row["kind"], "nameAr": ar, "nameFr": fr, "commune": row["commune"] }),
            1 => json!({ "kind": row["kind"], "nameAr": half }),
            2 => json!({ "kind": row["kind"], "nameFr": slip }),
            3 => json!({ "kind": row["kind"], "nameFr": fr, "commune": row["commune"] }),
            _ => json!({ "kind": row["kind"], "nameFr": "Tout autre", "president": { "cin": format!("XA{i:06}") } }),
        }
    };
    rows.iter().enumerate().map(ask).collect()
}

#[test]
#[ignore = "a bench: `cargo xtask bench`"]
fn bench_candidates_at_fifty_thousand() {
    let folder = tempfile::tempdir().unwrap();
    // An office made before by `awrachctl demo --organisations 50000` spares its making.
    let made = std::env::var_os("AWRACH_BENCH_OFFICE").map(PathBuf::from);
    let data = made.clone().unwrap_or_else(|| folder.path().to_path_buf());
    let door = Door::open(OpenOptions { data, clock: None, door: DoorKind::Terminal }).unwrap();
    if made.is_none() {
        let started = Instant::now();
        door.found_demo(DemoSize { applications: 5, organisations: BODIES, seed: 1 }).unwrap();
        println!("{BODIES} organisations entered in {:?}", started.elapsed());
    }
    door.call("account.signIn", json!({ "name": "depot", "password": PASSWORD })).unwrap();
    let page = json!({ "offset": 300, "limit": ASKED });
    let rows = door.call("organisation.page", page).unwrap().value["rows"].as_array().unwrap().clone();

    let mut times = Vec::new();
    let mut answered = 0;
    let mut itself = 0;
    for (question, row) in questions(&rows).into_iter().zip(&rows) {
        let started = Instant::now();
        let found = door.call("duplicate.candidates", question).unwrap().value;
        times.push(started.elapsed());
        let found = found.as_array().unwrap();
        answered += usize::from(!found.is_empty());
        itself += usize::from(found.iter().any(|card| card["id"] == row["id"]));
    }
    let floor: Vec<Duration> = (0..40)
        .map(|i| {
            let started = Instant::now();
            let sql = "SELECT count(*) FROM search_entry WHERE noun = 'organisation' AND instr(folded, ?1) > 0";
            let scan = |db: &rusqlite::Connection| -> Result<i64, StoreError> {
                Ok(db.prepare_cached(sql)?.query_row([format!("x{i}")], |row| row.get(0))?)
            };
            door.house().store.read(scan).unwrap();
            started.elapsed()
        })
        .collect();
    let ((median, p99), (scan, _)) = (median_and_p99(times), median_and_p99(floor));
    println!(
        "candidates: median {median:?}, p99 {p99:?}, {answered} of {ASKED} answered, {itself} with the body meant"
    );
    println!(
        "floor, one scan of the folded names: median {scan:?}; ratio {} per cent",
        median.as_micros() * 100 / scan.as_micros().max(1)
    );
    assert!(answered * 10 >= ASKED * 9, "the questions are about bodies that are there");
    assert!(p99 < Duration::from_millis(100), "p99 {p99:?}");
}
