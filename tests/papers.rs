//! Papers in full through `awrachctl`: attachments good and hostile, the one request for completion, the
//! deposit register under refusals and kills.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::{Office, PASSWORD};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn pdf(words: &str) -> Vec<u8> {
    format!("%PDF-1.4\n% {words}\ntrailer<<>>\n%%EOF\n").into_bytes()
}

fn written(office: &Office, name: &str, content: &[u8]) -> PathBuf {
    let path = office.folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn attach(application: i64, path: &Path) -> Value {
    json!({ "noun": "application", "id": application, "slot": "paper:statutes", "path": path })
}

fn file_count(folder: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.map(|entry| entry.unwrap().path()).map(|path| if path.is_dir() { file_count(&path) } else { 1 }).sum()
}

#[test]
fn an_attachment_is_kept_by_its_hash_listed_read_saved_and_removed() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let file = office.deposit(call, 0)["id"].as_i64().unwrap();
    let scan = written(&office, "النظام الأساسي.pdf", &pdf("statutes"));
    let card = office.ok("depot", "attachment.add", attach(file, &scan));
    assert_eq!(
        (&card["name"], &card["kind"], &card["stands"]),
        (&json!("النظام الأساسي.pdf"), &json!("pdf"), &json!(true))
    );
    let hash = card["hash"].as_str().unwrap();
    let kept = office.folder.path().join("data/files").join(hash.get(..2).unwrap()).join(hash);
    assert_eq!(std::fs::read(&kept).unwrap(), pdf("statutes"));

    let twice = office.refused("depot", "attachment.add", attach(file, &scan));
    assert_eq!((&twice["code"], &twice["args"]["name"]), (&json!("attachment-twice"), &card["name"]));
    let mut elsewhere = attach(file, &scan);
    elsewhere["slot"] = json!("paper:minutes");
    office.ok("depot", "attachment.add", elsewhere);
    assert_eq!(file_count(&office.folder.path().join("data/files")), 1, "the same content is one file");

    let copy = office.folder.path().join("copy.pdf");
    office.ok("depot", "attachment.save", json!({ "id": card["id"], "path": copy }));
    assert_eq!(std::fs::read(&copy).unwrap(), pdf("statutes"));
    let of = json!({ "noun": "application", "id": file });
    assert_eq!(office.ok("head", "attachment.list", of.clone()).as_array().unwrap().len(), 2);
    let left = office.ok("depot", "attachment.remove", json!({ "id": card["id"] }));
    assert_eq!(left.as_array().unwrap().len(), 1);
    assert_eq!(office.refused("depot", "attachment.read", json!({ "id": card["id"] }))["code"], "not-found");
    office.ok("depot", "attachment.add", attach(file, &scan));
    let log = office.ok("admin", "log.page", json!({}));
    let acts: Vec<_> = log["rows"].as_array().unwrap().iter().map(|row| row["act"].as_str().unwrap()).collect();
    assert!(acts.contains(&"attachment.add") && acts.contains(&"attachment.remove"), "{acts:?}");
}

#[test]
fn what_is_no_paper_is_refused_with_its_reason_and_nothing_is_kept() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let file = office.deposit(call, 0)["id"].as_i64().unwrap();
    let huge = office.folder.path().join("huge.pdf");
    std::fs::File::create(&huge).unwrap().set_len(3_000_000_000).unwrap();
    let over = pdf(&"x".repeat(25_000_001));
    for (name, content, code) in [
        ("program.pdf", b"MZ\x90\0 This program cannot be run in DOS mode".to_vec(), "attachment-executable"),
        ("tool.pdf", b"\x7fELF\x02\x01\x01".to_vec(), "attachment-executable"),
        ("words.pdf", b"no PDF at all".to_vec(), "attachment-not-pdf"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj".to_vec(), "attachment-not-pdf"),
        ("page.html", b"<!doctype html><script>alert(1)</script>".to_vec(), "attachment-kind"),
        ("old.doc", vec![0xD0, 0xCF, 0x11, 0xE0], "attachment-macro"),
        ("empty.pdf", Vec::new(), "attachment-empty"),
        ("over.pdf", over, "attachment-too-large"),
    ] {
        let path = written(&office, name, &content);
        let refused = office.refused("depot", "attachment.add", attach(file, &path));
        assert_eq!(refused["code"], code, "{name}");
    }
    let before = std::time::Instant::now();
    assert_eq!(office.refused("depot", "attachment.add", attach(file, &huge))["code"], "attachment-too-large");
    assert!(before.elapsed().as_secs() < 20, "a sparse 3 GB file is not read");
    assert_eq!(
        office.refused("depot", "attachment.add", attach(file, Path::new("/dev/zero")))["code"],
        "attachment-kind"
    );
    let gone = office.refused("depot", "attachment.add", attach(file, &office.folder.path().join("none.pdf")));
    assert_eq!(gone["code"], "path-unusable");
    let bad = json!({ "noun": "application", "id": file, "slot": " ", "name": "a", "content": "%%" });
    assert_eq!(office.refused("depot", "attachment.add", bad)["field"], "slot");
    let bad = json!({ "noun": "application", "id": file, "slot": "x", "name": "a", "content": "%%" });
    assert_eq!(office.refused("depot", "attachment.add", bad)["code"], "attachment-malformed");
    let nowhere = json!({ "noun": "organisation", "id": 999, "slot": "x", "name": "a", "content": "YQ==" });
    assert_eq!(office.refused("depot", "attachment.add", nowhere)["code"], "not-found");
    let hidden = json!({ "noun": "call", "id": call, "slot": "notice", "name": "a.txt", "content": "YQ==" });
    assert_eq!(office.refused("depot", "attachment.add", hidden)["code"], "not-allowed");

    let tricky = json!({ "noun": "application", "id": file, "slot": "x", "name": r"..\..\x", "content": "YQ==" });
    let card = office.ok("depot", "attachment.add", tricky);
    assert_eq!((&card["name"], &card["kind"]), (&json!("x"), &json!("text")));
    assert_eq!(file_count(&office.folder.path().join("data/files")), 1);
}

#[test]
fn a_damaged_content_is_never_shown_and_backups_bring_it_back() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let file = office.deposit(call, 0)["id"].as_i64().unwrap();
    let scan = written(&office, "statutes.pdf", &pdf("statutes"));
    let card = office.ok("depot", "attachment.add", attach(file, &scan));
    let backup = office.folder.path().join("usb/copy.db");
    let out = office.order(&["backup", backup.to_str().unwrap()], "admin");
    assert_eq!(out["files"], json!({ "cited": 1, "bytes": pdf("statutes").len(), "lost": 0 }));
    assert_eq!(office.order(&["verify", backup.to_str().unwrap()], "admin")["sound"], true);

    let hash = card["hash"].as_str().unwrap();
    let kept = office.folder.path().join("data/files").join(hash.get(..2).unwrap()).join(hash);
    std::fs::write(&kept, pdf("Statutes")).unwrap();
    let refused = office.refused("depot", "attachment.read", json!({ "id": card["id"] }));
    assert_eq!((&refused["code"], &refused["args"]["name"]), (&json!("attachment-damaged"), &json!("statutes.pdf")));
    assert_eq!(office.order_refused(&["verify"], "admin")["code"], "backup-unsound");
    std::fs::remove_file(&kept).unwrap();
    assert_eq!(office.refused("depot", "attachment.read", json!({ "id": card["id"] }))["code"], "attachment-missing");
    assert_eq!(office.ok("admin", "backup.state", json!({}))["files"]["lost"], 1);

    office.order(&["restore", backup.to_str().unwrap()], "admin");
    office.ok("depot", "attachment.read", json!({ "id": card["id"] }));
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);

    let copied = backup.with_extension("files").join(hash.get(..2).unwrap()).join(hash);
    std::fs::write(&copied, b"flipped").unwrap();
    assert_eq!(office.order_refused(&["verify", backup.to_str().unwrap()], "admin")["code"], "backup-unsound");
}

/// A deposit of the n-th applicant whose first obligatory paper expired and whose last two are missing.
fn lacking(office: &Office, call: i64, n: usize) -> (Value, Vec<Value>) {
    let mut request = office::deposit(office, call, n);
    let asked = office.ok("depot", "call.show", json!({ "id": call }))["requirements"].clone();
    let obligatory =
        |id: &Value| asked.as_array().unwrap().iter().any(|one| one["id"] == *id && one["obligatory"] == true);
    let papers = request["papers"].as_array_mut().unwrap();
    let wanted: Vec<_> = papers.iter().map(|paper| paper["requirement"].clone()).filter(obligatory).collect();
    let (first, gone) = (wanted[0].clone(), wanted[wanted.len() - 2..].to_vec());
    papers.retain(|paper| !gone.contains(&paper["requirement"]));
    papers.iter_mut().find(|paper| paper["requirement"] == first).unwrap()["state"] = json!("expired");
    (office.ok("depot", "application.deposit", request), [vec![first], gone].concat())
}

#[test]
fn completion_is_asked_once_with_coded_gaps_and_the_clock_stands_meanwhile() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let (receipt, wanted) = lacking(&office, call, 0);
    let (id, reason) = (receipt["id"].clone(), office.reason("request-completion"));
    assert_eq!(receipt["papersLacking"], 3);
    let show = |at: &str| office.at(at).ok("depot", "application.show", json!({ "id": id }));
    let due = office.at("2026-11-25T09:00:00Z").ok("depot", "office.deadlines", json!({}));
    assert_eq!((&due["answerDays"], &due["completionDue"]), (&json!(60), &json!("2026-12-16")));
    let request = |version: &Value, gaps: Value| {
        json!({ "id": id, "version": version, "act": "request-completion", "reason": reason, "dueOn": "2026-12-16",
                "gaps": gaps })
    };
    let version = show("2026-11-25T09:00:00Z")["version"].clone();
    let ask = office.at("2026-11-25T09:00:00Z");
    let twice = json!([{ "requirement": wanted[0], "kind": "refused" }, { "requirement": wanted[0], "kind": "missing" },
                       { "requirement": 999, "kind": "missing" }]);
    let refused = ask.refused("depot", "application.move", request(&version, twice));
    let codes: Vec<_> = refused["faults"].as_array().unwrap().iter().map(|fault| fault["code"].clone()).collect();
    assert_eq!(codes, ["refused-needs-note", "gap-repeated", "requirement-unknown"]);
    assert_eq!(show("2026-11-25T09:00:00Z")["phase"], "deposited", "a refused request leaves nothing");

    let asked = ask.ok("depot", "application.move", request(&version, json!([])));
    let kinds: Vec<_> = asked["gaps"].as_array().unwrap().iter().map(|gap| gap["kind"].clone()).collect();
    assert_eq!(kinds, ["expired", "missing", "missing"]);
    let stands = show("2026-12-14T09:00:00Z");
    let clock = &stands["clock"];
    assert_eq!((&clock["day"], &clock["stoppedSince"], &clock["limit"]), (&json!(2), &json!("2026-11-25"), &json!(60)));
    let today = office.at("2026-12-17T09:00:00Z").ok("depot", "today.show", json!({ "call": call }));
    assert_eq!((&today["due"][0]["dueOn"], &today["due"][0]["left"]), (&json!("2026-12-16"), &Value::Null));

    let letter = office.folder.path().join("letter.pdf");
    office.report("depot", "completion", "fr", &letter, &json!({ "application": id }));
    let text = office::pdf_text(&letter);
    for word in ["complément", "2026-A-0001", "16 décembre 2026", "Périmée", "Non reçue"] {
        assert!(text.contains(word), "{word} in {text}");
    }

    let receive = json!({ "id": id, "version": stands["version"], "act": "receive-completion", "received": [wanted[0], wanted[1]] });
    let received = office.at("2026-12-14T09:00:00Z").ok("depot", "application.move", receive);
    let awaited = received["gaps"].as_array().unwrap().iter().filter(|gap| gap["receivedAt"].is_null()).count();
    assert_eq!((awaited, &received["phase"]), (1, &json!("deposited")), "partly received");
    let later = show("2026-12-16T09:00:00Z");
    assert_eq!((&later["clock"]["day"], &later["clock"]["stoppedSince"]), (&json!(4), &Value::Null));
    let again =
        office.at("2026-12-14T09:00:00Z").refused("depot", "application.move", request(&later["version"], json!([])));
    assert_eq!(again["code"], "completion-asked-already");
    let admit = json!({ "id": id, "version": later["version"], "act": "admit" });
    assert_eq!(office.refused("depot", "application.move", admit)["code"], "papers-incomplete");

    let mark = json!({ "application": id, "version": later["version"],
        "papers": [{ "requirement": wanted[2], "state": "valid", "expiresOn": "2026-12-01" }] });
    let late = office.at("2026-12-16T09:00:00Z");
    assert_eq!(late.refused("depot", "paper.mark", mark.clone())["code"], "paper-expired");
    let mut good = mark;
    good["papers"][0]["expiresOn"] = json!("2027-06-30");
    let marked = late.ok("depot", "paper.mark", good);
    assert!(marked["gaps"].as_array().unwrap().iter().all(|gap| !gap["receivedAt"].is_null()), "a mark closes its gap");
    let admit = json!({ "id": id, "version": marked["version"], "act": "admit" });
    assert_eq!(late.ok("depot", "application.move", admit)["phase"], "admissible");
    let scan = written(&office, "late.pdf", &pdf("late"));
    assert_eq!(office.refused("depot", "attachment.add", attach(id.as_i64().unwrap(), &scan))["code"], "papers-frozen");
}

#[test]
fn without_completion_the_file_is_inadmissible_with_a_coded_reason_on_its_sheet() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let (receipt, _) = lacking(&office, call, 1);
    let id = receipt["id"].clone();
    let none = office.order_refused(
        &["report", "completion", "--lang", "ar", "--out", "x.pdf", &json!({ "application": id }).to_string()],
        "depot",
    );
    assert_eq!(none["code"], "completion-not-asked");
    let version = office.ok("depot", "application.show", json!({ "id": id }))["version"].clone();
    let act = json!({ "id": id, "version": version, "act": "declare-inadmissible" });
    assert_eq!(office.refused("depot", "application.move", act.clone())["code"], "reason-missing");
    let mut act = act;
    act["reason"] = json!(office.reason("declare-inadmissible"));
    let gone = office.ok("depot", "application.move", act);
    assert_eq!((&gone["phase"], &gone["clock"]["answeredOn"]), (&json!("inadmissible"), &json!("2026-11-23")));
    let sheet = office.folder.path().join("sheet.pdf");
    office.report("depot", "papers", "fr", &sheet, &json!({ "application": id }));
    let text = office::pdf_text(&sheet);
    for word in ["Fiche de recevabilité", "Motif d’irrecevabilité", "Périmée", "2026-A-0001"] {
        assert!(text.contains(word), "{word} in {text}");
    }
}

#[test]
fn deadlines_are_the_offices_own_and_within_reason() {
    let office = Office::set_up();
    let set = |answer: i64, completion: i64| json!({ "answerDays": answer, "completionDays": completion });
    assert_eq!(office.refused("depot", "office.setDeadlines", set(30, 10))["code"], "not-allowed");
    let refused = office.refused("admin", "office.setDeadlines", set(0, 400));
    assert_eq!(refused["faults"].as_array().unwrap().len(), 2);
    let stands = office.ok("admin", "office.setDeadlines", set(30, 1));
    assert_eq!((&stands["answerDays"], &stands["completionDue"]), (&json!(30), &json!("2026-11-24")));
}

#[test]
fn cancelled_late_and_withdrawn_deposits_stay_in_the_register_with_their_reasons() {
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let first = office.deposit(call, 0);
    office.deposit(call, 1);
    let act = |act: &str, version: i64| json!({ "id": first["id"], "version": version, "act": act, "reason": office.reason(act) });
    assert_eq!(office.refused("depot", "application.move", act("cancel-deposit", 2))["code"], "right-wanting");
    office.ok("admin", "application.move", act("cancel-deposit", 2));
    let mut late = office::deposit(&office, call, 2);
    late["lateReason"] = json!(office.reason("deposit"));
    let third = office.at("2026-12-07T09:00:00Z").ok("admin", "application.deposit", late);
    assert_eq!(third["number"], "2026-A-0003", "a cancelled number is never given again");
    let version = office.ok("depot", "application.show", json!({ "id": third["id"] }))["version"].clone();
    let withdraw =
        json!({ "id": third["id"], "version": version, "act": "withdraw", "reason": office.reason("withdraw") });
    office.at("2026-12-07T10:00:00Z").ok("depot", "application.move", withdraw);

    let print = |name: &str, days: Value| {
        let out = office.folder.path().join(name);
        let mut subject = json!({ "call": call });
        subject.as_object_mut().unwrap().extend(days.as_object().unwrap().clone());
        office.report("depot", "register", "fr", &out, &subject);
        let marks = |c: &char| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        office::pdf_text(&out).chars().filter(marks).collect::<String>()
    };
    let day = print("day.pdf", json!({ "from": "2026-11-23", "to": "2026-11-23" }));
    assert!(day.contains("2026-A-0001") && day.contains("Dépôt annulé") && day.contains("2026-A-0002"), "{day}");
    assert!(!day.contains("2026-A-0003"));
    let whole = print("whole.pdf", json!({}));
    for word in ["2026-A-0003", "Dépôt hors délai", "Dossier retiré", "numéros attribués 3, dont annulés 1, restants 2"]
    {
        assert!(whole.split_whitespace().collect::<Vec<_>>().join(" ").contains(word), "{word} in {whole}");
    }
    let backwards = json!({ "call": call, "from": "2026-11-24", "to": "2026-11-23" }).to_string();
    let out = office.folder.path().join("x.pdf");
    let order = ["report", "register", "--lang", "ar", "--out", out.to_str().unwrap(), &backwards];
    assert_eq!(office.order_refused(&order, "depot")["code"], "end-before-start");
}

/// Numbers of the register and whether each deposit was cancelled, as anyone reads them afterwards.
fn numbers(office: &Office, call: i64) -> Vec<String> {
    let page = office.ok(
        "depot",
        "application.page",
        json!({ "call": call, "limit": 500, "phases": ["deposited", "cancelled"] }),
    );
    page["rows"].as_array().unwrap().iter().map(|row| row["number"].as_str().unwrap().to_owned()).collect()
}

fn unbroken(count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("2026-A-{n:04}")).collect()
}

#[test]
fn numbers_never_gap_or_repeat_when_the_program_is_killed_at_any_moment() {
    const KILLS: u64 = 40;
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let mut request = office::deposit(&office, call, 0);
    let made = office.ok("depot", "application.deposit", request.clone());
    request["organisation"] = made["organisation"].clone();
    request["newOrganisation"] = Value::Null;
    let mut wrong = request.clone();
    wrong["places"] = json!(-1);
    let started = std::time::Instant::now();
    let mut told =
        vec![office.ok("depot", "application.deposit", request.clone())["number"].as_str().unwrap().to_owned()];
    let usual = started.elapsed();
    let (good, wrong) = (request.to_string(), wrong.to_string());
    for turn in 0..KILLS {
        // Moments spread over the whole life of the program and a little beyond, in no order.
        let wait = usual * u32::try_from(turn * 17 % KILLS + 1).unwrap() / 36;
        let order = ["call", "application.deposit", if turn % 5 == 4 { &wrong } else { &good }];
        if let Some(output) = office.killed_after(&order, "depot", wait) {
            let reply: Value = serde_json::from_slice(&output).unwrap_or_default();
            told.extend(reply["number"].as_str().map(str::to_owned));
        }
    }
    let found = numbers(&office, call);
    assert_eq!(found, unbroken(found.len()));
    assert!(told.iter().all(|number| found.contains(number)), "what was told is kept: {told:?}");
    assert!(told.windows(2).all(|pair| pair[0] < pair[1]), "no number was told twice: {told:?}");
    assert!(told.len() < usize::try_from(KILLS).unwrap(), "some were killed");
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);
}

#[test]
fn numbers_never_gap_or_repeat_when_many_deposit_at_once() {
    use awrach::api::{Door, DoorKind, OpenOptions};
    let office = Office::set_up();
    let call = office.open_call("2026-A", 100, 1_000_000_000);
    let mut request = office::deposit(&office, call, 0);
    let made = office.ok("depot", "application.deposit", request.clone());
    request["organisation"] = made["organisation"].clone();
    request["newOrganisation"] = Value::Null;
    let mut wrong = request.clone();
    wrong["titleAr"] = json!("");
    wrong["titleFr"] = json!("");
    let clock = office::NOW.parse().ok();
    let door =
        Door::open(OpenOptions { data: office.folder.path().join("data"), clock, door: DoorKind::Terminal }).unwrap();
    door.call("account.signIn", json!({ "name": "depot", "password": PASSWORD })).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let (door, request, wrong) = (&door, &request, &wrong);
            scope.spawn(move || {
                for turn in 0..10 {
                    let refused = (turn + thread) % 3 == 0;
                    let done = door.call("application.deposit", if refused { wrong.clone() } else { request.clone() });
                    assert_eq!(done.is_err(), refused);
                }
            });
        }
    });
    drop(door);
    let found = numbers(&office, call);
    assert_eq!(found, unbroken(found.len()));
    assert!(found.len() > 25, "{}", found.len());
}
