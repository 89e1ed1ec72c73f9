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
    let kept = office.folder.path().join("data/files").join(&hash[..2]).join(hash);
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
    let kept = office.folder.path().join("data/files").join(&hash[..2]).join(hash);
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

    let copied = backup.with_extension("files").join(&hash[..2]).join(hash);
    std::fs::write(&copied, b"flipped").unwrap();
    assert_eq!(office.order_refused(&["verify", backup.to_str().unwrap()], "admin")["code"], "backup-unsound");
    let _ = PASSWORD;
}
