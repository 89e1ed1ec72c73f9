//! How long a ranking with its line takes, against reading the same scores by one statement in the same run; and
//! how long one change of the what-if takes to compute.

use crate::large::{Size, large};
use awrach::domain::id::CallId;
use awrach::office::ranking::AskWhatIf;
use awrach::office::ranking::what_if::what_if;
use awrach::office::{Actor, OfficeError, Reading};
use serde_json::json;
use std::time::{Duration, Instant};

const SIZE: Size = Size { files: 2_000, reviewers: 5, criteria: 10 };
const TIMES: usize = 15;

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Reads every score once, each value taken out of its row.
fn floor(db: &rusqlite::Connection, call: i64) -> rusqlite::Result<(usize, usize)> {
    let mut statement = db.prepare_cached(
        "SELECT w.id, w.application_id, s.criterion_id, s.value, s.not_applicable
         FROM application a JOIN review w ON w.application_id = a.id JOIN score s ON s.review_id = w.id
         WHERE a.call_id = ?1 AND w.state = 'submitted'",
    )?;
    let mut rows = statement.query([call])?;
    let (mut count, mut letters) = (0, 0);
    while let Some(row) = rows.next()? {
        let _: (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let value: Option<String> = row.get(3)?;
        let _: bool = row.get(4)?;
        count += 1;
        letters += value.map_or(0, |value| value.len());
    }
    Ok((count, letters))
}

#[test]
#[ignore = "a bench: `cargo xtask bench`"]
fn bench_ranking_with_line_and_what_if() {
    let office = large(SIZE, 7);
    let store = &office.door.house().store;
    let actor = Actor { account: None, door: "terminal", confirmed_at: None };
    let now = awrach::domain::date::parse_moment("2026-11-23T09:00:00Z").unwrap();
    let [mut read, mut ranked, mut told, mut computed, mut changed] = [const { Vec::new() }; 5];
    for i in 0..TIMES {
        let started = Instant::now();
        let (count, _) = store.read(|db| -> Result<_, OfficeError> { Ok(floor(db, office.call)?) }).unwrap();
        read.push(started.elapsed());
        assert_eq!(count, 100_000);

        let started = Instant::now();
        let files = store.read(|db| awrach::office::ranking::files_ranked(db, CallId(office.call))).unwrap();
        ranked.push(started.elapsed());
        assert_eq!(files, 2_000);

        // Something changed in the office: the whole command, from the database to its reply.
        let card = json!({ "name": format!("seen {i}"), "call": office.call, "changes": { "quota": 100 + i } });
        office.door.call("scenario.save", card).unwrap();
        let started = Instant::now();
        office.door.call("ranking.show", json!({ "call": office.call })).unwrap();
        told.push(started.elapsed());

        let weights: Vec<_> = office
            .criterion_ids
            .iter()
            .enumerate()
            .map(|(at, id)| {
                let weight = if at == 0 {
                    10 - i % 5
                } else if at == 1 {
                    10 + i % 5
                } else {
                    10
                };
                json!({ "criterion": id, "weight": weight.to_string() })
            })
            .collect();
        let changes = json!({ "quota": 9_000 + 100 * i, "envelope": 30_000_000_000_i64, "weights": weights });
        let ask: AskWhatIf = serde_json::from_value(json!({ "call": office.call, "changes": changes })).unwrap();
        let started = Instant::now();
        store.read(|db| what_if(&Reading { db, actor: &actor, now, house: office.door.house() }, ask)).unwrap();
        computed.push(started.elapsed());

        let started = Instant::now();
        let reply = office.door.call("ranking.whatIf", json!({ "call": office.call, "changes": changes })).unwrap();
        changed.push(started.elapsed());
        assert_eq!(reply.value["rows"].as_array().unwrap().len(), 2_000);
    }
    let all = [&mut read, &mut ranked, &mut told, &mut computed, &mut changed];
    let [read, ranked, told, computed, changed] = all.map(|times| median(times));
    let ratio = |time: Duration| time.as_micros() * 100 / read.as_micros().max(1);
    println!("100,000 scores read by one statement: {read:?}");
    println!("order and line of 2,000 files from the database: {ranked:?}, {} per cent of that", ratio(ranked));
    println!("ranking.show, reply and all: {told:?}, {} per cent", ratio(told));
    println!("what-if, one change, computed: {computed:?}, {} per cent", ratio(computed));
    println!("ranking.whatIf, one change, reply and all: {changed:?}, {} per cent", ratio(changed));
    assert!(ranked < read * 3, "order and line take {} per cent of reading the scores", ratio(ranked));
    assert!(computed < Duration::from_millis(48), "one change takes {computed:?}");
}

/// The most that the process held in memory so far, in megabytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|rest| rest.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()).unwrap_or(0) / 1024
}

#[test]
#[ignore = "a bench: `cargo xtask bench`"]
fn bench_summary_of_5000_files() {
    let office = large(Size { files: 5_000, reviewers: 5, criteria: 10 }, 7);
    let before = peak();
    let mut counted = Vec::new();
    for i in 0..5 {
        // Something changed: nothing is held from before.
        let card = json!({ "name": format!("seen {i}"), "call": office.call, "changes": { "quota": 100 + i } });
        office.door.call("scenario.save", card).unwrap();
        let started = Instant::now();
        let figures = office.door.call("figures.show", json!({ "calls": [office.call] })).unwrap();
        counted.push(started.elapsed());
        assert_eq!(
            figures.value["files"]["deposited"],
            figures.value["communes"].as_array().unwrap().iter().map(|row| row["files"].as_i64().unwrap()).sum::<i64>()
        );
        assert_eq!(figures.value["scores"]["files"], 5_000);
    }
    let started = Instant::now();
    let subject = json!({ "name": "summary", "language": "ar", "call": office.call });
    let pages = office.door.call("report.preview", subject).unwrap();
    let counted = median(&mut counted);
    println!("figures of 5,000 files: {counted:?}, peak {} MB, {before} MB before", peak());
    println!("summary of 5,000 files, {} pages as pictures: {:?}", pages.value["total"], started.elapsed());
    // A debug build on a busy machine proves nothing of the program.
    let most = Duration::from_secs(if cfg!(debug_assertions) { 3 } else { 1 });
    assert!(counted < most, "{counted:?}");
}
