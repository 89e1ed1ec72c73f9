//! Figures of the dashboard and of the printed summary: every table adds up to what SQL says on its own, a scope holds
//! its bounds, missing is not zero, and paper says what the command says.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::{Office, pdf_text};
use rusqlite::Connection;
use serde_json::{Value, json};

fn database(office: &Office) -> Connection {
    Connection::open(office.folder.path().join("data/awrach.db")).unwrap()
}

fn one(db: &Connection, sql: &str) -> i64 {
    db.query_row(sql, [], |row| row.get::<_, Option<i64>>(0)).unwrap().unwrap_or(0)
}

fn sum(rows: &Value, field: &str) -> i64 {
    rows.as_array().unwrap().iter().map(|row| row[field].as_i64().unwrap()).sum()
}

/// Counted: with a number, not cancelled.
const COUNTED: &str = "FROM application a JOIN organisation o ON o.id = a.organisation_id
  LEFT JOIN decision e ON e.application_id = a.id AND e.revoked_at IS NULL
  WHERE a.register IS NOT NULL AND a.phase <> 'cancelled'";
const GRANTED: &str = "AND e.outcome = 'accepted' AND a.phase <> 'withdrawn' AND a.terminated_on IS NULL";

/// Each table of the figures of the only call against statements of the test's own.
fn adds_up(office: &Office) {
    let figures = office.ok_demo("head", "figures.show", json!({}));
    let db = database(office);
    let asked = |what: &str| one(&db, &format!("SELECT {what} {COUNTED}"));
    let granted = |what: &str| one(&db, &format!("SELECT {what} {COUNTED} {GRANTED}"));
    let all = [
        ("files", asked("count(*)")),
        ("accepted", granted("count(*)")),
        ("placesAsked", asked("sum(a.places)")),
        ("placesGranted", granted("sum(e.places)")),
        ("amountAsked", asked("sum(a.amount)")),
        ("amountGranted", granted("sum(e.amount)")),
    ];
    assert!(all.iter().all(|(_, value)| *value > 0), "{all:?}");
    for table in ["calls", "strands", "kinds", "milieus", "domains", "communes"] {
        for (field, value) in all {
            assert_eq!(sum(&figures[table], field), value, "{table} {field}");
        }
    }
    let files = &figures["files"];
    assert_eq!(files["deposited"], all[0].1);
    assert_eq!(files["cancelled"], one(&db, "SELECT count(*) FROM application WHERE phase = 'cancelled'"));
    let outcomes = ["accepted", "reserve", "rejected", "withdrawn", "terminated", "pending"];
    assert_eq!(outcomes.iter().map(|name| files[*name].as_i64().unwrap()).sum::<i64>(), all[0].1);
    assert_eq!((sum(&figures["phases"], "files"), sum(&figures["phases"], "places")), (all[0].1, all[2].1));
    for (measure, asked, granted) in [("places", all[2].1, all[3].1), ("money", all[4].1, all[5].1)] {
        assert_eq!((&figures[measure]["asked"], &figures[measure]["granted"]), (&json!(asked), &json!(granted)));
    }
    groups_agree(&db, &figures);
    people_agree(&db, &figures);
    times_agree(&db, &figures);
    scores_agree(office, &figures);
}

/// Row by row, by names of the test's own.
fn groups_agree(db: &Connection, figures: &Value) {
    for row in figures["phases"].as_array().unwrap() {
        let phase = row["phase"].as_str().unwrap();
        assert_eq!(row["files"], one(db, &format!("SELECT count(*) {COUNTED} AND a.phase = '{phase}'")), "{phase}");
    }
    for row in figures["communes"].as_array().unwrap() {
        let code = row["key"].as_str().unwrap();
        let own = format!("AND a.main_commune = '{code}'");
        assert_eq!(row["files"], one(db, &format!("SELECT count(*) {COUNTED} {own}")), "{code}");
        assert_eq!(row["placesGranted"], one(db, &format!("SELECT sum(e.places) {COUNTED} {GRANTED} {own}")), "{code}");
    }
    for row in figures["domains"].as_array().unwrap() {
        let id = row["ids"][0].as_i64().unwrap();
        assert_eq!(row["files"], one(db, &format!("SELECT count(*) {COUNTED} AND a.domain_id = {id}")), "{id}");
    }
    for row in figures["kinds"].as_array().unwrap() {
        let kind = row["key"].as_str().unwrap();
        assert_eq!(row["amountAsked"], one(db, &format!("SELECT sum(a.amount) {COUNTED} AND o.kind = '{kind}'")));
    }
    for row in figures["milieus"].as_array().unwrap() {
        let own = format!(
            "AND coalesce((SELECT c.type FROM commune c WHERE c.code = a.main_commune), '') = '{}'",
            row["key"].as_str().unwrap()
        );
        assert_eq!(row["files"], one(db, &format!("SELECT count(*) {COUNTED} {own}")));
    }
    let committee =
        one(db, &format!("SELECT count(*) {COUNTED} AND a.phase <> 'withdrawn' AND e.outcome = 'rejected'"));
    let desk = one(db, &format!("SELECT count(*) {COUNTED} AND a.phase = 'inadmissible'"));
    assert_eq!(sum(&figures["reasons"], "files"), committee + desk);
    assert_eq!(figures["files"]["rejected"], committee + desk);
}

fn people_agree(db: &Connection, figures: &Value) {
    for people in figures["people"].as_array().unwrap() {
        let group = people["group"].as_str().unwrap();
        let stated = format!("AND a.{group}_given = 1");
        assert_eq!(people["stated"], one(db, &format!("SELECT count(*) {COUNTED} {stated}")));
        assert_eq!(
            people["asked"].as_i64().unwrap_or(0),
            one(db, &format!("SELECT sum(a.{group}) {COUNTED} {stated}"))
        );
        assert_eq!(people["ofAsked"], one(db, &format!("SELECT sum(a.places) {COUNTED} {stated}")));
        let accepted = one(db, &format!("SELECT sum(a.{group}) {COUNTED} {GRANTED} {stated}"));
        assert_eq!(people["accepted"].as_i64().unwrap_or(0), accepted, "{group}");
    }
}

fn times_agree(db: &Connection, figures: &Value) {
    let decided = one(db, &format!("SELECT count(*) {COUNTED} AND e.taken_at IS NOT NULL"));
    let announced = one(db, &format!("SELECT count(*) {COUNTED} AND e.announced_at IS NOT NULL"));
    for (place, files) in [(0, decided), (1, announced), (2, announced)] {
        let delay = &figures["delays"][place];
        assert_eq!((&delay["files"], sum(&delay["bins"], "files")), (&json!(files), files));
        assert_eq!(delay["median"].is_null(), files == 0);
        assert!(files == 0 || delay["shortest"].as_i64() <= delay["longest"].as_i64());
    }
    let funnel = &figures["funnel"];
    assert_eq!(funnel[3]["files"], one(db, &format!("SELECT count(*) {COUNTED} AND e.outcome IS NOT NULL")));
    assert_eq!(funnel[4]["files"], figures["files"]["accepted"]);
}

/// Scores stand in the tenth that the ranking's own exact score says.
fn scores_agree(office: &Office, figures: &Value) {
    let call = figures["calls"][0]["id"].clone();
    let ranking = office.ok_demo("head", "ranking.show", json!({ "call": call }));
    let rows = ranking["rows"].as_array().unwrap();
    let mut bins = [0_i64; 10];
    for row in rows {
        let exact = row["exact"].as_str().unwrap();
        let (part, whole) = exact.split_once('/').unwrap_or((exact, "1"));
        let tenth = part.parse::<i128>().unwrap() / (whole.parse::<i128>().unwrap() * 10);
        bins[usize::try_from(tenth).unwrap().min(9)] += 1;
    }
    let scores = &figures["scores"];
    let told: Vec<i64> = scores["bins"].as_array().unwrap().iter().map(|bin| bin["files"].as_i64().unwrap()).collect();
    assert_eq!((told.as_slice(), &scores["files"]), (bins.as_slice(), &json!(rows.len())));
}

#[test]
fn every_table_of_the_demo_adds_up_and_stands_on_paper() {
    let office = Office::demo();
    adds_up(&office);
    let figures = office.ok_demo("head", "figures.show", json!({}));
    let call = figures["calls"][0]["id"].clone();
    for language in ["ar", "fr", "en"] {
        for (form, pages) in [("one-page", Some(1)), ("full", None)] {
            let out = office.folder.path().join(format!("{form}-{language}.pdf"));
            let subject = json!({ "call": call, "form": form }).to_string();
            let order = ["report", "summary", "--lang", language, "--out", out.to_str().unwrap(), &subject];
            let made = office.run(&order, Some("head"), office::DEMO_PASSWORD);
            assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
            let written: Value = serde_json::from_slice(&made.stdout).unwrap();
            assert!(pages.is_none_or(|pages| written["pages"] == pages), "{form} {language}: {}", written["pages"]);
            on_paper(&pdf_text(&out), &figures, language, form);
        }
    }
}

/// Thousands as the paper writes them.
fn written(number: i64, language: &str) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(if language == "en" { ',' } else { '.' });
        }
        text.push(digit);
    }
    text
}

fn on_paper(text: &str, figures: &Value, language: &str, form: &str) {
    let text: String = text.chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter)).collect();
    let holds = |value: &Value| {
        let number = written(value.as_i64().unwrap(), language);
        let parts = |c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','));
        assert!(
            text.split(parts).any(|word| word.trim_matches(['.', ',']) == number),
            "{form} {language} lacks {number}"
        );
    };
    for name in ["deposited", "admissible", "accepted", "reserve", "rejected"] {
        holds(&figures["files"][name]);
    }
    for name in ["asked", "granted", "limit"] {
        holds(&figures["places"][name]);
    }
    figures["funnel"].as_array().unwrap().iter().for_each(|step| holds(&step["files"]));
    figures["scores"]["bins"].as_array().unwrap().iter().for_each(|bin| holds(&bin["files"]));
    if form == "full" {
        for table in ["domains", "communes", "kinds", "milieus", "strands"] {
            for field in ["files", "accepted", "placesAsked", "placesGranted"] {
                figures[table].as_array().unwrap().iter().for_each(|row| holds(&row[field]));
            }
        }
    }
}

#[test]
fn every_table_of_a_larger_office_adds_up() {
    let office = Office::demo_of(300, 7);
    adds_up(&office);
}

/// A call of the first programme that closes at a moment.
fn call(office: &Office, code: &str, closes: &str, quota: Option<i64>, council: &str) -> i64 {
    let programmes = office.ok("admin", "programme.list", json!({}));
    let made = office.ok(
        "admin",
        "call.create",
        json!({
            "programme": programmes[0]["id"], "code": code, "titleAr": "أوراش", "titleFr": "Awrach", "level": "prefectural",
            "province": "09.273", "opensAt": "2026-08-01T08:00:00Z", "closesAt": closes, "quota": quota,
            "envelope": 900_000_000, "councilAr": "مجلس", "councilFr": council,
        }),
    );
    let opened = office.ok("admin", "call.open", json!({ "id": made["id"], "version": made["version"] }));
    opened["id"].as_i64().unwrap()
}

fn deposited(figures: &Value) -> i64 {
    figures["files"]["deposited"].as_i64().unwrap()
}

#[test]
fn days_are_those_of_the_office_with_both_ends_within() {
    let office = Office::set_up();
    let call = call(&office, "2026-A", "2026-12-06T16:30:00Z", Some(100), "C");
    // Before 20 September 2026 the office is an hour ahead of UTC: the second comes after midnight.
    for (n, at) in ["2026-09-10T22:59:59Z", "2026-09-10T23:00:00Z", "2026-11-23T09:00:00Z"].iter().enumerate() {
        office.at(at).ok("depot", "application.deposit", office::deposit(&office, call, n));
    }
    let within = |from: Value, to: Value| {
        let figures = office.ok("head", "figures.show", json!({ "calls": [call], "from": from, "to": to }));
        assert_eq!(sum(&figures["communes"], "files"), deposited(&figures));
        // Part of a call has no quota of its own.
        assert_eq!(figures["places"]["limit"].is_null(), !(from.is_null() && to.is_null()), "{from} {to}");
        deposited(&figures)
    };
    for (from, to, files) in [
        (json!("2026-09-10"), json!("2026-09-10"), 1),
        (json!("2026-09-11"), json!("2026-09-11"), 1),
        (json!("2026-09-10"), json!("2026-09-11"), 2),
        (json!("2026-09-12"), json!("2026-11-22"), 0),
        (json!("2026-09-11"), Value::Null, 2),
        (Value::Null, json!("2026-09-10"), 1),
        (Value::Null, Value::Null, 3),
    ] {
        assert_eq!(within(from.clone(), to.clone()), files, "{from} {to}");
    }
    let none = office.ok("head", "figures.show", json!({ "from": "2026-09-12", "to": "2026-11-22" }));
    // No file went through: no median, and not one of zero.
    assert!(none["delays"].as_array().unwrap().iter().all(|delay| delay["median"].is_null() && delay["files"] == 0));
    assert!(none["people"].as_array().unwrap().iter().all(|people| people["asked"].is_null()));

    let refused = |args: Value| {
        let refused = office.refused("head", "figures.show", args);
        (refused["code"].as_str().unwrap().to_owned(), refused["field"].as_str().unwrap_or_default().to_owned())
    };
    let at = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(refused(json!({ "from": "10/09/2026" })), at("date-malformed", "from"));
    assert_eq!(refused(json!({ "from": "2026-09-11", "to": "2026-09-10" })), at("end-before-start", "to"));
    assert_eq!(refused(json!({ "province": "99.999" })), at("province-unknown", "province"));
    assert_eq!(refused(json!({ "calls": [call, 99] })).0, "not-found");
    assert_eq!(
        office.refused("head", "report.preview", json!({ "name": "summary", "language": "fr" }))["code"],
        "report-subject-missing"
    );
}

#[test]
fn calls_are_counted_together_apart_and_beside_the_one_before() {
    let office = Office::set_up();
    let older = call(&office, "2026-A", "2026-11-30T16:30:00Z", Some(100), "C");
    let newer = call(&office, "2026-B", "2026-12-06T16:30:00Z", Some(150), "C");
    let foreign = call(&office, "2026-C", "2026-12-01T16:30:00Z", None, "Another council");
    for n in 0..3 {
        office.deposit(older, n);
    }
    let file = office.deposit(newer, 1);
    // Works in another province, of another milieu or not: the main commune decides.
    let mut elsewhere = office::deposit(&office, foreign, 2);
    let own = database(&office);
    let commune: String = own
        .query_row("SELECT code FROM commune WHERE province = '09.001' ORDER BY code LIMIT 1", [], |row| row.get(0))
        .unwrap();
    elsewhere["communes"] = json!([commune]);
    office.ok("depot", "application.deposit", elsewhere);

    let show = |args: Value| office.ok("head", "figures.show", args);
    let all = show(json!({}));
    assert_eq!((deposited(&all), all["calls"].as_array().unwrap().len()), (5, 3));
    // A call without a quota: together they have none. Each has an envelope: together they have the sum.
    assert_eq!((&all["places"]["limit"], &all["money"]["limit"]), (&Value::Null, &json!(2_700_000_000_i64)));
    assert!(all["comparison"].is_null());
    // One domain stands in each call under an id of its own, and once in the table.
    assert_eq!((all["domains"].as_array().unwrap().len(), &all["domains"][0]["files"]), (1, &json!(5)));
    let two = show(json!({ "calls": [older, newer] }));
    assert_eq!((deposited(&two), &two["places"]["limit"]), (4, &json!(250)));
    assert_eq!((sum(&two["calls"], "files"), &two["calls"][0]["code"]), (4, &json!("2026-B")));
    assert_eq!(deposited(&show(json!({ "province": "09.273" }))), 4);
    let province = show(json!({ "province": "09.001" }));
    assert_eq!((deposited(&province), &province["province"]["code"]), (1, &json!("09.001")));

    // The call of another council closed between the two and is not the one before.
    let compared = &show(json!({ "calls": [newer] }))["comparison"];
    assert_eq!(compared["code"], "2026-A");
    let measure = |name: &str| {
        let one = compared["measures"].as_array().unwrap().iter().find(|one| one["measure"] == name).unwrap();
        [one["now"].clone(), one["before"].clone(), one["difference"].clone()]
    };
    assert_eq!(measure("deposited"), [json!(1), json!(3), json!(-2)]);
    assert_eq!(measure("places-asked"), [json!(20), json!(60), json!(-40)]);
    assert_eq!(measure("quota"), [json!(150), json!(100), json!(50)]);
    assert_eq!(measure("women-accepted"), [Value::Null, Value::Null, Value::Null]);
    assert_eq!(compared["delays"][0]["difference"], Value::Null);
    assert!(show(json!({ "calls": [older] }))["comparison"].is_null(), "nothing came before");
    assert!(show(json!({ "calls": [newer], "from": "2026-01-01" }))["comparison"].is_null(), "a part is not compared");

    // Withdrawn: still deposited and asked for. Cancelled: visible, in no count.
    let withdraw = json!({ "id": file["id"], "version": version(&office, &file), "act": "withdraw", "reason": office.reason("withdraw") });
    office.ok("depot", "application.move", withdraw);
    let gone = show(json!({ "calls": [newer] }));
    assert_eq!((deposited(&gone), &gone["files"]["withdrawn"], &gone["places"]["asked"]), (1, &json!(1), &json!(20)));
    let other = office.deposit(newer, 2);
    let cancel = json!({ "id": other["id"], "version": version(&office, &other), "act": "cancel-deposit", "reason": office.reason("cancel-deposit") });
    office.ok("admin", "application.move", cancel);
    let gone = show(json!({ "calls": [newer] }));
    assert_eq!((deposited(&gone), &gone["files"]["cancelled"], sum(&gone["phases"], "files")), (1, &json!(1), 1));

    let out = office.folder.path().join("all.pdf");
    office.report("head", "summary", "fr", &out, &json!({ "calls": [], "form": "one-page" }));
    let text = pdf_text(&out);
    for word in ["2026-A", "2026-B", "2026-C"] {
        assert!(text.contains(word), "{word} in {text}");
    }
}

fn version(office: &Office, file: &Value) -> Value {
    office.ok("depot", "application.show", json!({ "id": file["id"] }))["version"].clone()
}

#[test]
fn reviewers_learn_neither_who_applies_nor_how_others_scored() {
    let office = Office::demo();
    let figures = office.ok_demo("reviewer1", "figures.show", json!({}));
    assert_eq!(figures["scores"], Value::Null);
    let text = figures.to_string();
    let db = database(&office);
    let mut names = db.prepare("SELECT name_fr FROM organisation WHERE name_fr <> ''").unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    assert!(names.len() > 20);
    assert!(names.iter().all(|name| !text.contains(name.as_str())));
    // Observers see the ranking, and so how scores spread.
    assert!(office.ok_demo("observer", "figures.show", json!({}))["scores"]["files"].as_i64().unwrap() > 0);
}
