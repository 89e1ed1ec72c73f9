//! An office in a temporary folder, worked through `awrachctl` as anyone outside would.
#![allow(dead_code, reason = "each test file uses its own part")]

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

pub const PASSWORD: &str = "un mot de passe long";
pub const DEMO_PASSWORD: &str = "awrach-demo-2026";
pub const NOW: &str = "2026-11-23T09:00:00Z";

pub struct Office {
    pub folder: TempDir,
    clock: String,
}

/// The same office at another moment.
pub struct Later<'a>(&'a Office, String);

impl Later<'_> {
    pub fn refused(&self, who: &str, name: &str, args: Value) -> Value {
        refusal(&self.0.run_at(&["call", name, &args.to_string()], Some(who), PASSWORD, &self.1))
    }

    pub fn ok(&self, who: &str, name: &str, args: Value) -> Value {
        value(&self.0.run_at(&["call", name, &args.to_string()], Some(who), PASSWORD, &self.1))
    }
}

impl Office {
    /// An office with an administrator, a head, an officer and two reviewers.
    pub fn set_up() -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap(), clock: NOW.to_owned() };
        let request = json!({
            "office": {
                "language": "ar", "level": "prefectural", "province": "09.273",
                "nameAr": "عمالة إنزكان-آيت ملول", "nameFr": "Préfecture d’Inezgane-Aït Melloul",
                "committeeAr": "اللجنة الإقليمية لبرنامج أوراش", "committeeFr": "Comité provincial Awrach",
                "cityAr": "إنزكان", "cityFr": "Inezgane",
            },
            "administrator": { "name": "admin", "displayAr": "المدير", "displayFr": "Admin", "password": PASSWORD },
        });
        value(&office.run(&["init", &request.to_string()], None, PASSWORD));
        for (name, role) in
            [("head", "head"), ("depot", "officer"), ("reviewer1", "reviewer"), ("reviewer2", "reviewer")]
        {
            let account =
                json!({ "name": name, "displayAr": name, "displayFr": name, "role": role, "password": PASSWORD });
            office.ok("admin", "account.create", account);
        }
        office
    }

    /// The demo office.
    pub fn demo() -> Self {
        Self::made(&["demo"])
    }

    /// A demo office of so many files.
    pub fn demo_of(files: u32, seed: u64) -> Self {
        Self::made(&["demo", "--applications", &files.to_string(), "--seed", &seed.to_string()])
    }

    fn made(order: &[&str]) -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap(), clock: NOW.to_owned() };
        let made = office.run(order, None, PASSWORD);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        office
    }

    /// Calls a command of the demo office that must succeed.
    pub fn ok_demo(&self, who: &str, name: &str, args: Value) -> Value {
        value(&self.run(&["call", name, &args.to_string()], Some(who), DEMO_PASSWORD))
    }

    pub fn at(&self, clock: &str) -> Later<'_> {
        Later(self, clock.to_owned())
    }

    pub fn run(&self, order: &[&str], who: Option<&str>, password: &str) -> Output {
        self.run_at(order, who, password, &self.clock)
    }

    fn run_at(&self, order: &[&str], who: Option<&str>, password: &str, clock: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_awrachctl"));
        command.arg("--data").arg(self.folder.path().join("data")).args(["--clock", clock]);
        if let Some(who) = who {
            command.args(["--as", who]);
        }
        command.env("AWRACH_PASSWORD", password).args(order).output().unwrap()
    }

    /// Starts an order and kills it by force after a while; what it printed if it was done before.
    pub fn killed_after(&self, order: &[&str], who: &str, wait: std::time::Duration) -> Option<Vec<u8>> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_awrachctl"))
            .arg("--data")
            .arg(self.folder.path().join("data"))
            .args(["--clock", &self.clock, "--as", who])
            .env("AWRACH_PASSWORD", PASSWORD)
            .args(order)
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let deadline = std::time::Instant::now() + wait;
        let done = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status.success();
            }
            if std::time::Instant::now() >= deadline {
                child.kill().unwrap();
                break false;
            }
            std::thread::yield_now();
        };
        let output = child.wait_with_output().unwrap().stdout;
        // Killed after it told its number, it is still bound to it.
        (done || !output.is_empty()).then_some(output)
    }

    /// Calls a command that must succeed.
    pub fn ok(&self, who: &str, name: &str, args: Value) -> Value {
        value(&self.run(&["call", name, &args.to_string()], Some(who), PASSWORD))
    }

    /// Calls a command that must be refused.
    pub fn refused(&self, who: &str, name: &str, args: Value) -> Value {
        refusal(&self.run(&["call", name, &args.to_string()], Some(who), PASSWORD))
    }

    pub fn unsigned_refusal(&self, name: &str) -> Value {
        refusal(&self.run(&["call", name], None, PASSWORD))
    }

    pub fn order(&self, order: &[&str], who: &str) -> Value {
        value(&self.run(order, Some(who), PASSWORD))
    }

    pub fn order_refused(&self, order: &[&str], who: &str) -> Value {
        refusal(&self.run(order, Some(who), PASSWORD))
    }

    pub fn report(&self, who: &str, name: &str, language: &str, out: &Path, subject: &Value) -> Value {
        self.order(&["report", name, "--lang", language, "--out", out.to_str().unwrap(), &subject.to_string()], who)
    }

    /// The first coded reason for an act.
    pub fn reason(&self, act: &str) -> String {
        let reasons = self.ok("admin", "reason.list", json!({}));
        let fits = |reason: &&Value| reason["uses"].as_array().unwrap().iter().any(|given| given == act);
        let reason = reasons.as_array().unwrap().iter().find(fits).unwrap();
        reason["slug"].as_str().unwrap().to_owned()
    }

    pub fn open_call(&self, code: &str, quota: i64, envelope: i64) -> i64 {
        let programmes = self.ok("admin", "programme.list", json!({}));
        let call = self.ok(
            "admin",
            "call.create",
            json!({
                "programme": programmes[0]["id"], "code": code, "titleAr": "أوراش 2 — الشق الأول", "titleFr": "Awrach 2",
                "level": "prefectural", "province": "09.273", "opensAt": "2026-11-10T08:00:00Z",
                "closesAt": "2026-12-06T16:30:00Z", "quota": quota, "envelope": envelope,
            }),
        );
        let opened = self.ok("admin", "call.open", json!({ "id": call["id"], "version": call["version"] }));
        assert_eq!(opened["state"], "open");
        opened["id"].as_i64().unwrap()
    }

    /// Deposits the file of the n-th applicant, whole, with all its papers.
    pub fn deposit(&self, call: i64, n: usize) -> Value {
        self.ok("depot", "application.deposit", deposit(self, call, n))
    }

    pub fn admit(&self, application: i64) {
        let dossier = self.ok("depot", "application.show", json!({ "id": application }));
        let moved = self.ok(
            "depot",
            "application.move",
            json!({
                "id": application, "version": dossier["version"], "act": "admit", "unclearConfirmed": true,
            }),
        );
        assert_eq!(moved["phase"], "admissible");
    }

    /// Gives every file to both reviewers, who mark every criterion of the n-th file with the n-th mark.
    pub fn review_all(&self, call: i64, files: &[Value], marks: &[&str]) {
        let reviewers = self.ok("depot", "review.reviewers", json!({ "call": call }));
        let ids: Vec<_> = reviewers.as_array().unwrap().iter().map(|reviewer| reviewer["id"].clone()).collect();
        let applications: Vec<_> = files.iter().map(|file| file["id"].clone()).collect();
        let given = self.ok("depot", "review.assign", json!({ "applications": applications, "reviewers": ids }));
        assert_eq!((&given["added"], &given["started"]), (&json!(2 * files.len()), &json!(files.len())));
        for reviewer in ["reviewer1", "reviewer2"] {
            for (file, mark) in files.iter().zip(marks) {
                self.review(reviewer, call, file["id"].as_i64().unwrap(), mark);
            }
        }
    }

    fn review(&self, reviewer: &str, call: i64, application: i64, mark: &str) {
        let mine = self.ok(reviewer, "review.mine", json!({ "call": call }));
        let row = mine.as_array().unwrap().iter().find(|row| row["application"] == application).unwrap();
        let review = self.ok(reviewer, "review.show", json!({ "id": row["id"] }));
        let marks: Vec<_> = review["criteria"]
            .as_array()
            .unwrap()
            .iter()
            .map(|criterion| json!({ "criterion": criterion["id"], "value": mark, "comment": "ملاحظة" }))
            .collect();
        let saved =
            self.ok(reviewer, "review.save", json!({ "id": row["id"], "version": review["version"], "marks": marks }));
        let done = self.ok(reviewer, "review.submit", json!({ "id": row["id"], "version": saved["version"] }));
        assert_eq!(done["state"], "submitted");
    }

    /// Accepts the first of the ranking, puts the second on reserve, rejects the third; gives the session.
    pub fn decide(&self, call: i64, ranking: &Value) -> Value {
        let session = self.ok(
            "head",
            "session.convene",
            json!({
                "call": call, "heldOn": "2026-11-23", "placeAr": "مقر العمالة", "placeFr": "Siège",
                "members": [{ "name": "رئيس اللجنة", "capacity": "رئيس", "role": "chair", "present": true }],
                "earlyReason": "دراسة الملفات على دفعات",
            }),
        );
        let outcomes = ["accepted", "reserve", "rejected"];
        let verdicts: Vec<_> = ranking["rows"]
            .as_array()
            .unwrap()
            .iter()
            .zip(outcomes)
            .map(|(row, outcome)| {
                json!({
                    "application": row["application"], "version": row["version"], "outcome": outcome,
                    "reason": (outcome == "rejected").then(|| self.reason("reject")),
                    "departure": "قرار معلل للجنة",
                })
            })
            .collect();
        self.ok("head", "decision.take", json!({ "session": session["id"], "verdicts": verdicts }));
        self.ok("head", "session.show", json!({ "id": session["id"] }))
    }
}

/// Applicants of the three kinds, with long and mixed-direction names.
pub fn identity(n: usize) -> Value {
    let (kind, ar, fr) = [
        (
            "association",
            "جمعية أمل الدشيرة (AMAL) للتنمية والبيئة والثقافة والرياضة",
            "Association Amal Dcheira pour le développement",
        ),
        ("cooperative", "تعاونية النساء الصحراويات لأركان", "Coopérative féminine d’argan « Tamount »"),
        ("enterprise", "", "Société Atlas Travaux Verts SARL-AU"),
    ][n % 3];
    json!({
        "kind": kind, "nameAr": ar, "nameFr": fr, "commune": "09.273.01.05", "founded": "2015", "mandateEnd": "2029-06-30",
        "president": { "nameAr": "رئيسة افتراضية", "nameFr": "Présidente Fictive", "cin": "XX12345", "phone": "0600000001" },
    })
}

/// A whole deposit of the n-th applicant.
pub fn deposit(office: &Office, call: i64, n: usize) -> Value {
    let show = office.ok("depot", "call.show", json!({ "id": call }));
    let identity = identity(n);
    let kind = identity["kind"].as_str().unwrap().to_owned();
    let papers: Vec<_> = show["requirements"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|paper| paper[&kind] == true)
        .map(|paper| json!({ "requirement": paper["id"], "state": "valid" }))
        .collect();
    json!({
        "call": call, "newOrganisation": identity, "domain": show["domains"][0]["id"],
        "titleAr": format!("تهيئة المساحات الخضراء رقم {n}"), "titleFr": format!("Aménagement d’espaces verts n° {n}"),
        "communes": ["09.273.01.05"], "places": 20, "women": 8, "months": 6, "amount": 45_000_000, "papers": papers,
    })
}

fn value(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn refusal(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
    serde_json::from_slice(&output.stderr).unwrap()
}

/// The text of a PDF as a reader's program takes it out.
pub fn pdf_text(path: &Path) -> String {
    let output = Command::new("pdftotext").args(["-raw"]).arg(path).arg("-").output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}
