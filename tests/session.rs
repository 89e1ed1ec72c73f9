//! The committee's session and what follows it, through `awrachctl`: quorum, votes, recusals, departures, the
//! line, the signature and its lock, a session that names another, council, announcement, letters, appeals, the
//! reserve list, and the days of the works.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::Office;
use rusqlite::Connection;
use serde_json::{Value, json};

/// Four files scored 80, 60, 40 and 20; the quota holds two of them, the pass mark is 50.
fn scored(quota: i64) -> (Office, i64, Vec<Value>) {
    let office = Office::set_up();
    let call = office.open_call("2026-A", quota, 1_400_000_000);
    let files: Vec<Value> = (0..4).map(|i| office.deposit(call, i)).collect();
    for file in &files {
        office.admit(file["id"].as_i64().unwrap());
    }
    office.review_all(call, &files, &["5", "4", "3", "2"]);
    (office, call, files)
}

fn member(name: &str, role: &str, present: bool) -> Value {
    json!({ "name": name, "capacity": "ممثل مصلحة", "role": role, "present": present })
}

/// Chair, rapporteur, two members of whom the last is absent.
fn committee() -> Value {
    json!([
        member("عبد اللطيف الساحلي", "chair", true),
        member("Malika Draoui", "rapporteur", true),
        member("يوسف بوسلهام", "member", true),
        member("حياة أيت باعمران", "member", false),
    ])
}

fn terms(call: i64) -> Value {
    json!({
        "call": call, "heldOn": "2026-11-23", "hour": "09:30", "placeAr": "مقر العمالة", "placeFr": "Siège",
        "convokedOn": "2026-11-16", "earlyReason": "دراسة الملفات على دفعات", "chairCasts": true,
        "agenda": [{ "ar": "حصر اللوائح", "fr": "Arrêt des listes" }], "members": committee(),
    })
}

fn convene(office: &Office, call: i64) -> Value {
    office.ok("head", "session.convene", terms(call))
}

fn show(office: &Office, session: &Value) -> Value {
    office.ok("head", "session.show", json!({ "id": session["id"] }))
}

fn files_of(office: &Office, session: &Value) -> Vec<Value> {
    office.ok("head", "session.files", json!({ "id": session["id"] })).as_array().unwrap().clone()
}

fn verdict(file: &Value, outcome: &str, more: Value) -> Value {
    let mut verdict = json!({ "application": file["application"], "version": file["version"], "outcome": outcome });
    verdict.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    verdict
}

fn take(office: &Office, session: &Value, verdicts: &[Value]) -> Value {
    office.ok("head", "decision.take", json!({ "session": session["id"], "verdicts": verdicts }))
}

fn take_refused(office: &Office, session: &Value, verdicts: &[Value]) -> Value {
    office.refused("head", "decision.take", json!({ "session": session["id"], "verdicts": verdicts }))
}

fn take_line(office: &Office, session: &Value) {
    let preview = office.ok("head", "session.line", json!({ "id": session["id"] }));
    office.ok("head", "decision.takeLine", json!({ "session": session["id"], "seal": preview["seal"] }));
}

fn sign(office: &Office, session: &Value) -> Value {
    let version = show(office, session)["version"].clone();
    office.ok("head", "session.sign", json!({ "id": session["id"], "version": version }))
}

fn dossier(office: &Office, file: &Value) -> Value {
    office.ok("head", "application.show", json!({ "id": file["application"] }))
}

fn act(office: &Office, who: &str, file: &Value, act: &str, more: Value) -> Value {
    let mut request = json!({ "id": file["application"], "version": dossier(office, file)["version"], "act": act });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    office.ok(who, "application.move", request)
}

fn raw(office: &Office) -> Connection {
    Connection::open(office.folder.path().join("data/awrach.db")).unwrap()
}

/// `field code` of the first fault.
fn fault(refused: &Value) -> String {
    format!("{} {}", refused["field"].as_str().unwrap_or_default(), refused["code"].as_str().unwrap())
}

#[test]
fn what_cannot_be_convened_is_said_at_its_field() {
    let (office, call, _) = scored(40);
    for (field, wrong, expected) in [
        ("earlyReason", json!(""), "heldOn session-before-closing"),
        ("heldOn", json!(""), "heldOn required"),
        ("heldOn", json!("2026-02-30"), "heldOn date-malformed"),
        ("hour", json!("25:00"), "hour hour-malformed"),
        ("convokedOn", json!("2026-11-24"), "convokedOn convoked-after-session"),
        ("members", json!([member("أ", "chair", true), member("أ", "member", true)]), "members.1.name member-repeated"),
        ("members", json!([member("أ", "chair", true), member("ب", "chair", true)]), "members.1.role chair-repeated"),
        ("members", json!([member(" ", "chair", true)]), "members.0.name required"),
        ("amends", json!(999), " not-found"),
    ] {
        let mut request = terms(call);
        request[field] = wrong;
        if field == "amends" {
            request["amendsReason"] = json!("خطأ");
        }
        assert_eq!(fault(&office.refused("head", "session.convene", request)), expected, "{field}");
    }
    assert_eq!(office.ok("head", "session.list", json!({ "call": call })), json!([]), "nothing half-saved");
    // Once the call has closed no reason is asked for.
    let mut later = terms(call);
    later["heldOn"] = json!("2026-12-06");
    later["earlyReason"] = json!("");
    let session = office.ok("head", "session.convene", later);
    assert_eq!((&session["number"], &session["quorum"]["least"]), (&json!(1), &json!(2)));
    let early = office.refused("head", "session.sign", json!({ "id": session["id"], "version": session["version"] }));
    assert_eq!(early["code"], "session-not-held-yet");
}

#[test]
fn below_quorum_nothing_is_decided_and_nothing_signed() {
    let (office, call, _) = scored(40);
    let mut request = terms(call);
    request["members"][1]["present"] = json!(false);
    request["members"][2]["present"] = json!(false);
    let session = office.ok("head", "session.convene", request.clone());
    assert_eq!(session["quorum"], json!({ "convened": 4, "present": 1, "least": 2, "holds": false }));
    let files = files_of(&office, &session);
    let refused = take_refused(&office, &session, &[verdict(&files[0], "accepted", json!({}))]);
    assert_eq!((&refused["code"], &refused["args"]["least"]), (&json!("below-quorum"), &json!("2")));

    // With two present it holds; one of them recused on a file leaves too few for that file alone.
    request["members"][1]["present"] = json!(true);
    request["id"] = session["id"].clone();
    request["version"] = session["version"].clone();
    let session = office.ok("head", "session.edit", request.clone());
    let recusal = json!({ "session": session["id"], "application": files[0]["application"], "member": 1,
                          "reason": "رئيسة سابقة للجمعية" });
    office.ok("head", "session.recuse", recusal.clone());
    let refused = take_refused(&office, &session, &[verdict(&files[0], "accepted", json!({}))]);
    assert_eq!(fault(&refused), "verdicts.0.application below-quorum");
    let kept = files_of(&office, &session)[0].clone();
    assert_eq!((&kept["deliberating"], kept["recused"].as_array().unwrap().len()), (&json!(1), 1));
    office.ok("head", "session.unrecuse", recusal);
    take(&office, &session, &[verdict(&files[0], "accepted", json!({}))]);

    // Presence corrected afterwards below the quorum: it is not signed.
    let now = show(&office, &session);
    request["version"] = now["version"].clone();
    request["members"][1]["present"] = json!(false);
    let session = office.ok("head", "session.edit", request);
    let refused = office.refused("head", "session.sign", json!({ "id": session["id"], "version": session["version"] }));
    assert_eq!(refused["code"], "below-quorum");
}

#[test]
fn only_who_sits_votes_and_the_majority_carries() {
    let (office, call, _) = scored(40);
    let session = convene(&office, call);
    let files = files_of(&office, &session);
    office.ok(
        "head",
        "session.recuse",
        json!({ "session": session["id"], "application": files[0]["application"], "member": 2, "reason": "قرابة" }),
    );
    let votes = |votes: &[(i64, &str)]| {
        let ballots: Vec<_> = votes.iter().map(|(m, b)| json!({ "member": m, "ballot": b })).collect();
        json!({ "ballots": ballots })
    };
    let counted = |votes_for: i64, against: i64, chair: Option<&str>| json!({ "counted": { "for": votes_for, "against": against, "chair": chair } });
    for (more, expected) in [
        (votes(&[(0, "for"), (3, "for")]), "verdicts.0.ballots.1 voter-absent"),
        (votes(&[(0, "for"), (2, "for")]), "verdicts.0.ballots.1 voter-conflicted"),
        (votes(&[(0, "for"), (9, "for")]), "verdicts.0.ballots.1 voter-unknown"),
        (votes(&[(0, "for"), (0, "for")]), "verdicts.0.ballots.1 voted-twice"),
        (votes(&[(0, "abstain"), (1, "abstain")]), "verdicts.0.counted no-votes"),
        (votes(&[(0, "against"), (1, "for")]), "verdicts.0.counted vote-lost"),
        (counted(2, 1, None), "verdicts.0.counted votes-over-members"),
        (counted(1, 1, None), "verdicts.0.counted vote-tied"),
        (counted(0, 2, None), "verdicts.0.counted vote-lost"),
    ] {
        let refused = take_refused(&office, &session, &[verdict(&files[0], "accepted", more.clone())]);
        assert_eq!(fault(&refused), expected, "{more}");
    }
    // A tie that the chair decides, since the session declares it so.
    take(&office, &session, &[verdict(&files[0], "accepted", votes(&[(0, "for"), (1, "against")]))]);
    let decided = files_of(&office, &session)[0]["decision"].clone();
    assert_eq!(
        (&decided["mode"], &decided["votesFor"], &decided["votesAgainst"], &decided["chairCast"]),
        (&json!("vote"), &json!(1), &json!(1), &json!(true))
    );
    assert_eq!(decided["ballots"].as_array().unwrap().len(), 2);
    // Who voted is neither taken off the list nor said to be absent; a file that was decided keeps its recusals.
    let mut edit = terms(call);
    edit["id"] = session["id"].clone();
    edit["version"] = show(&office, &session)["version"].clone();
    edit["members"][1]["name"] = json!("آخر");
    assert_eq!(fault(&office.refused("head", "session.edit", edit.clone())), "members.1.name members-in-use");
    edit["members"] = committee();
    edit["members"][0]["present"] = json!(false);
    assert_eq!(fault(&office.refused("head", "session.edit", edit)), "members.0.present voter-absent");
    let late = json!({ "session": session["id"], "application": files[0]["application"], "member": 1, "reason": "x" });
    assert_eq!(office.refused("head", "session.recuse", late)["code"], "decided-already");
}

#[test]
fn the_line_is_taken_in_one_act_as_it_was_looked_at() {
    let (office, call, _) = scored(40);
    let session = convene(&office, call);
    let preview = office.ok("head", "session.line", json!({ "id": session["id"] }));
    let proposed: Vec<_> = preview["rows"].as_array().unwrap().iter().map(|row| row["outcome"].clone()).collect();
    assert_eq!(proposed, ["accepted", "accepted", "reserve", "rejected"]);
    assert_eq!(
        (&preview["accepted"], &preview["places"], &preview["amount"]),
        (&json!(2), &json!(40), &json!(90_000_000))
    );
    let order = |seal: &Value, except: Value| json!({ "session": session["id"], "seal": seal, "except": except });
    let refused = office.refused("head", "decision.takeLine", order(&json!("0"), json!([])));
    assert_eq!(refused["code"], "line-changed");
    // The second is passed over for the third: both depart, and both want words.
    let files = files_of(&office, &session);
    let except = |why: &str| {
        json!([
            verdict(&files[1], "reserve", json!({ "departure": why })),
            verdict(&files[2], "accepted", json!({ "departure": why })),
        ])
    };
    let refused = office.refused("head", "decision.takeLine", order(&preview["seal"], except(" ")));
    let faults: Vec<_> = refused["faults"].as_array().unwrap().iter().map(|f| f["field"].clone()).collect();
    assert_eq!((refused["code"].as_str(), faults.len()), (Some("departure-unreasoned"), 2), "{refused}");
    assert!(files_of(&office, &session).iter().all(|file| file["decision"].is_null()), "all or none");
    let done = office.ok("head", "decision.takeLine", order(&preview["seal"], except("رأي المصلحة الخارجية")));
    assert_eq!(done["count"], 4);
    let files = files_of(&office, &session);
    let read: Vec<_> = files
        .iter()
        .map(|file| {
            format!("{} {} {}", file["decision"]["outcome"], file["decision"]["mode"], file["decision"]["departs"])
        })
        .collect();
    assert_eq!(
        read,
        [
            r#""accepted" "line" null"#,
            r#""reserve" "consensus" "lowered""#,
            r#""accepted" "consensus" "raised""#,
            r#""rejected" "line" null"#
        ]
    );
    assert_eq!(files[3]["decision"]["reason"], "below-pass-mark");
    let card = show(&office, &session);
    assert_eq!((&card["exceptions"], &card["accepted"], &card["places"]), (&json!(2), &json!(2), &json!(40)));
    let again = office.ok("head", "session.line", json!({ "id": session["id"] }));
    let refused = office.refused("head", "decision.takeLine", order(&again["seal"], json!([])));
    assert_eq!(refused["code"], "nothing-to-decide");
}

#[test]
fn what_becomes_a_departure_later_is_asked_for_at_the_signature() {
    let (office, call, _) = scored(60);
    let session = convene(&office, call);
    let files = files_of(&office, &session);
    // Taken in below the line while all above are in: the order is kept.
    take(&office, &session, &files[..2].iter().map(|file| verdict(file, "accepted", json!({}))).collect::<Vec<_>>());
    take(&office, &session, &[verdict(&files[2], "accepted", json!({}))]);
    assert_eq!(show(&office, &session)["exceptions"], 0);
    act(&office, "head", &files[0], "revise", json!({ "reason": office.reason("revise") }));
    let version = dossier(&office, &files[0])["version"].clone();
    let mut lowered = verdict(&files[0], "reserve", json!({ "departure": "ملف يحتاج رأيا تقنيا" }));
    lowered["version"] = version;
    take(&office, &session, &[lowered]);
    let card = show(&office, &session);
    let order = json!({ "id": session["id"], "version": card["version"] });
    assert_eq!((&card["accepted"], &card["reserve"]), (&json!(2), &json!(1)), "{card}");
    let signed = office.ok("head", "session.sign", order);
    assert_eq!(signed["exceptions"], 1);
}

/// Every door to a signed session is shut; what is forced open beside the program is found.
#[test]
fn a_signed_session_stays_as_it_was_signed() {
    let (office, call, _) = scored(40);
    let session = convene(&office, call);
    take_line(&office, &session);
    let version = show(&office, &session)["version"].clone();
    let order = |signatures: Value| json!({ "id": session["id"], "version": version, "signatures": signatures });
    let refused = office.refused("head", "session.sign", order(json!([{ "name": "غريب", "role": "chair" }])));
    assert_eq!(fault(&refused), "signatures.0.name signer-unknown");
    let refused =
        office.refused("head", "session.sign", order(json!([{ "name": "حياة أيت باعمران", "role": "member" }])));
    assert_eq!(fault(&refused), "signatures.0.name signer-unknown", "absent");
    let refused = office.refused("head", "session.sign", order(json!([{ "name": "malika draoui", "role": "chair" }])));
    assert_eq!(fault(&refused), "signatures.0.role signer-role");
    let signed = office.ok(
        "head",
        "session.sign",
        order(json!([{ "name": "عبد اللطيف الساحلي", "role": "chair" }, { "name": "malika draoui", "role": "rapporteur" }])),
    );
    assert_eq!(signed["signatures"][1]["name"], "Malika Draoui");
    let entry = "SELECT g.hash, n.act FROM audit g JOIN audit n ON n.id = g.id + 1 WHERE g.id = ?1";
    let (head, next): (String, String) = raw(&office)
        .query_row(entry, [signed["chainEntries"].as_i64().unwrap()], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    assert_eq!((&signed["chainHead"], next.as_str()), (&json!(head), "session.sign"), "the log just before");
    assert_eq!(signed["digest"].as_str().unwrap().len(), 64);
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);

    // Through awrachctl.
    let files = files_of(&office, &session);
    let mut edit = terms(call);
    edit["id"] = session["id"].clone();
    edit["version"] = signed["version"].clone();
    assert_eq!(office.refused("head", "session.edit", edit)["code"], "session-signed");
    let again = office.refused("head", "session.sign", json!({ "id": session["id"], "version": signed["version"] }));
    assert_eq!(again["code"], "session-signed");
    assert_eq!(take_refused(&office, &session, &[verdict(&files[0], "rejected", json!({}))])["code"], "session-signed");
    let recusal =
        json!({ "session": session["id"], "application": files[0]["application"], "member": 0, "reason": "x" });
    assert_eq!(office.refused("head", "session.recuse", recusal)["code"], "session-signed");
    let revise = json!({ "id": files[0]["application"], "version": dossier(&office, &files[0])["version"],
                         "act": "revise", "reason": office.reason("revise") });
    assert_eq!(office.refused("head", "application.move", revise)["code"], "session-not-open");
    let other = convene(&office, call);
    let refused =
        take_refused(&office, &other, &[verdict(&files[0], "rejected", json!({ "reason": office.reason("reject") }))]);
    assert_eq!(refused["code"], "session-not-named");

    // Beside the program: the schema refuses.
    let db = raw(&office);
    for sql in [
        "UPDATE decision SET outcome = 'rejected'",
        "UPDATE decision SET places = 1 WHERE outcome = 'accepted'",
        "UPDATE decision SET note = 'x'",
        "UPDATE decision SET revised = 1",
        "UPDATE decision SET session_id = 2",
        "DELETE FROM decision",
        "INSERT INTO decision (uid, application_id, session_id, outcome, taken_at, revoked_at) VALUES ('x', 1, 1, 'accepted', '', '')",
        "INSERT OR REPLACE INTO decision (id, uid, application_id, session_id, outcome, taken_at) VALUES (1, 'x', 1, 2, 'rejected', '')",
        "INSERT OR REPLACE INTO decision (uid, application_id, session_id, outcome, taken_at) VALUES ('x', 1, 2, 'rejected', '')",
        "UPDATE session SET digest = 'x' WHERE id = 1",
        "UPDATE session SET signed_at = NULL WHERE id = 1",
        "DELETE FROM session WHERE id = 1",
        "INSERT OR REPLACE INTO session (id, uid, call_id, number, held_on, created_at) VALUES (1, 'x', 1, 9, '', '')",
        "UPDATE session_member SET present = 1",
        "DELETE FROM session_member WHERE session_id = 1",
        "INSERT OR REPLACE INTO session_member (session_id, position, name) VALUES (1, 0, 'x')",
        "INSERT INTO session_agenda (session_id, position, text_ar) VALUES (1, 7, 'x')",
        "INSERT INTO session_recusal (session_id, application_id, member, reason) VALUES (1, 1, 0, 'x')",
        "INSERT INTO session_signature (session_id, position, name, role) VALUES (1, 7, 'x', 'member')",
        "INSERT INTO decision_ballot (decision_id, member, ballot) VALUES (1, 0, 'for')",
    ] {
        let refused = db.execute(sql, []).unwrap_err().to_string();
        assert!(refused.contains("session-signed"), "{sql}: {refused}");
    }
    drop(db);
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);

    // Whoever tears the lock off is found.
    for (n, (sql, back)) in [
        (
            "UPDATE decision SET places = places - 1 WHERE id = 1",
            "UPDATE decision SET places = places + 1 WHERE id = 1",
        ),
        (
            "UPDATE session_member SET present = 1 - present WHERE session_id = 1 AND position = 3",
            "UPDATE session_member SET present = 1 - present WHERE session_id = 1 AND position = 3",
        ),
        (
            "UPDATE session SET digest = 'x' || digest WHERE id = 1",
            "UPDATE session SET digest = substr(digest, 2) WHERE id = 1",
        ),
        (
            "UPDATE session SET held_on = '2026-11-24' WHERE id = 1",
            "UPDATE session SET held_on = '2026-11-23' WHERE id = 1",
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let db = raw(&office);
        if n == 0 {
            for trigger in ["decision_signed_update", "session_member_signed_update", "session_signed_update"] {
                db.execute(&format!("DROP TRIGGER {trigger}"), []).unwrap();
            }
        }
        assert_eq!(db.execute(sql, []).unwrap(), 1);
        drop(db);
        let found = office.order_refused(&["verify"], "admin");
        assert_eq!(
            (&found["code"], &found["args"]["finding"]),
            (&json!("backup-unsound"), &json!("session: 2026-A/1")),
            "{sql}"
        );
        raw(&office).execute(back, []).unwrap();
        assert_eq!(office.order(&["verify"], "admin")["sound"], true);
    }
}

#[test]
fn a_new_session_that_names_a_signed_one_replaces_its_decisions_with_a_reason() {
    let (office, call, _) = scored(40);
    let first = convene(&office, call);
    take_line(&office, &first);
    let signed = sign(&office, &first);
    office.ok("head", "decision.announce", json!({ "call": call }));

    let mut naming = terms(call);
    naming["amends"] = first["id"].clone();
    assert_eq!(fault(&office.refused("head", "session.convene", naming.clone())), "amendsReason required");
    naming["amendsReason"] = json!("خطأ مادي في رتبة الملف الثاني");
    let second = office.ok("head", "session.convene", naming.clone());
    assert_eq!((&second["amends"]["number"], &second["number"]), (&json!(1), &json!(2)));
    // An unsigned session is corrected, not named.
    naming["amends"] = second["id"].clone();
    assert_eq!(office.refused("head", "session.convene", naming)["code"], "session-not-signed");

    let files = files_of(&office, &second);
    assert_eq!(
        files.iter().map(|file| file["standing"].clone()).collect::<Vec<_>>(),
        ["accepted", "accepted", "reserve", "rejected"]
    );
    let change = |more: Value| verdict(&files[1], "rejected", more);
    let why = office.reason("reject");
    let refused = take_refused(&office, &second, &[change(json!({ "reason": why, "departure": "تقادم" }))]);
    assert_eq!(fault(&refused), "verdicts.0.amendment reason-missing");
    let wrong = json!({ "reason": why, "departure": "تقادم", "amendment": "weather" });
    assert_eq!(fault(&take_refused(&office, &second, &[change(wrong)])), "verdicts.0.amendment reason-unknown");
    let right = json!({ "reason": why, "departure": "تضارب مصالح ثابت", "amendment": office.reason("amend") });
    take(&office, &second, &[change(right)]);
    let amended = sign(&office, &second);
    assert_ne!(amended["digest"], signed["digest"]);

    // The old session reads as it was signed; the file follows the new one.
    let old = show(&office, &first);
    assert_eq!((&old["digest"], &old["accepted"], &old["places"]), (&signed["digest"], &json!(2), &json!(40)));
    assert_eq!(old["amendedBy"][0]["number"], 2);
    let was = files_of(&office, &first)[1]["decision"].clone();
    assert_eq!(was["outcome"], "accepted");
    assert!(was["revokedAt"].is_string());
    let now = dossier(&office, &files[1]);
    assert_eq!((&now["phase"], &now["decision"]["sessionNumber"]), (&json!("rejected"), &json!(2)));
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);
    assert_eq!(office.ok("head", "decision.announce", json!({ "call": call }))["count"], 1);
}

#[test]
fn the_council_speaks_before_the_announcement_where_the_call_needs_it() {
    let (office, call, _) = scored(40);
    let session = convene(&office, call);
    take_line(&office, &session);
    let word = |outcome: &str, number: &str, on: &str, note: &str| {
        json!({ "session": session["id"], "outcome": outcome, "number": number, "heldOn": on, "note": note,
                "body": "مجلس العمالة، دورة استثنائية" })
    };
    let refused = office.refused("head", "council.record", word("approved", "12/2026", "2026-11-23", ""));
    assert_eq!(refused["code"], "session-not-signed");
    sign(&office, &session);
    office.ok("head", "council.need", json!({ "call": call, "needed": true }));
    assert_eq!(office.refused("head", "decision.announce", json!({ "call": call }))["code"], "council-needed");
    for (request, expected) in [
        (word("approved", "", "2026-11-23", ""), "number required"),
        (word("approved", "12", "2026-11-22", ""), "heldOn day-before-earlier"),
        (word("approved", "12", "2026-11-24", ""), "heldOn day-in-future"),
        (word("refused", "12", "2026-11-23", " "), "note required"),
    ] {
        assert_eq!(fault(&office.refused("head", "council.record", request)), expected);
    }
    office.ok("head", "council.record", word("refused", "12/2026", "2026-11-23", "نقص في التعليل"));
    assert_eq!(office.refused("head", "decision.announce", json!({ "call": call }))["code"], "council-refused");
    let words = office.ok("head", "council.record", word("approved", "13/2026", "2026-11-23", ""));
    assert_eq!(
        words.as_array().unwrap().iter().map(|word| word["outcome"].clone()).collect::<Vec<_>>(),
        ["approved", "refused"]
    );

    let announce = |on: &str| json!({ "call": call, "on": on, "channels": ["notice-board", "newspaper"], "place": "سبورة العمالة" });
    assert_eq!(fault(&office.refused("head", "decision.announce", announce("2026-11-22"))), "on day-before-earlier");
    assert_eq!(fault(&office.refused("head", "decision.announce", announce("2026-11-24"))), "on day-in-future");
    assert_eq!(office.ok("head", "decision.announce", announce("2026-11-23"))["count"], 4);
    let made = office.ok("head", "decision.announcements", json!({ "call": call }));
    assert_eq!((&made[0]["channels"], &made[0]["files"]), (&json!(["notice-board", "newspaper"]), &json!(4)));

    // Every announced decision owes a letter until it went out.
    let due = office.ok("head", "letter.due", json!({ "call": call }));
    let kinds: Vec<_> = due.as_array().unwrap().iter().map(|letter| letter["kind"].clone()).collect();
    assert_eq!(kinds, ["accepted", "accepted", "reserve", "rejected"]);
    let out = |on: &str| json!({ "call": call, "decisions": [due[0]["decision"], due[3]["decision"]], "on": on });
    assert_eq!(fault(&office.refused("head", "letter.issue", out("2026-11-22"))), "on day-before-earlier");
    office.ok("head", "letter.issue", out("2026-11-23"));
    assert_eq!(
        office.refused("head", "letter.issue", out("2026-11-23"))["code"],
        "not-found",
        "no letter goes out twice"
    );
    assert_eq!(office.ok("head", "letter.due", json!({ "call": call })).as_array().unwrap().len(), 2);
}

#[test]
fn an_upheld_appeal_is_decided_anew_in_a_new_session() {
    let (office, call, _) = scored(40);
    let session = convene(&office, call);
    take_line(&office, &session);
    let signed = sign(&office, &session);
    let rejected = files_of(&office, &session)[3].clone();
    let lodge = |received: &str, by: &str, ground: &str| {
        json!({ "application": rejected["application"], "version": dossier(&office, &rejected)["version"],
                "receivedOn": received, "lodgedBy": by, "ground": ground })
    };
    let early = office.refused("depot", "appeal.lodge", lodge("2026-11-23", "رئيس الجمعية", "خطأ في التنقيط"));
    assert_eq!(early["code"], "not-announced");
    office.ok("head", "decision.announce", json!({ "call": call }));
    for (request, expected) in [
        (lodge("2026-11-22", "رئيس الجمعية", "خطأ"), "receivedOn day-before-earlier"),
        (lodge("2026-11-24", "رئيس الجمعية", "خطأ"), "receivedOn day-in-future"),
        (lodge("2026-11-23", " ", "خطأ"), "lodgedBy required"),
        (lodge("2026-11-23", "رئيس الجمعية", ""), "ground required"),
    ] {
        assert_eq!(fault(&office.refused("depot", "appeal.lodge", request)), expected);
    }
    let appeal = office.ok("depot", "appeal.lodge", lodge("2026-11-23", "رئيس الجمعية", "خطأ في التنقيط"));
    let twice = office.refused("depot", "appeal.lodge", lodge("2026-11-23", "رئيس الجمعية", "مرة أخرى"));
    assert_eq!(twice["code"], "appeal-open");
    let examine = |outcome: &str, on: &str, effect: &str, reason: Value| {
        json!({ "id": appeal["id"], "version": appeal["version"], "examinedBy": "اللجنة الإقليمية", "examinedOn": on,
                "outcome": outcome, "reason": reason, "effect": effect })
    };
    let why = json!(office.reason("uphold-appeal"));
    for (request, expected) in [
        (examine("upheld", "2026-11-22", "", why.clone()), "examinedOn day-before-earlier"),
        (examine("upheld", "2026-11-23", "", Value::Null), "reason reason-missing"),
        (examine("partly", "2026-11-23", " ", why.clone()), "effect required"),
    ] {
        assert_eq!(fault(&office.refused("head", "appeal.examine", request)), expected);
    }
    assert_eq!(
        office.refused("depot", "appeal.examine", examine("upheld", "2026-11-23", "", why.clone()))["code"],
        "not-allowed"
    );
    let over = office.ok("head", "appeal.examine", examine("partly", "2026-11-23", "يعاد البت", why.clone()));
    assert_eq!((&over["outcome"], &over["examinedBy"]), (&json!("partly"), &json!("اللجنة الإقليمية")));
    let mut stale = examine("upheld", "2026-11-23", "", why.clone());
    assert_eq!(office.refused("head", "appeal.examine", stale.clone())["code"], "stale");
    stale["version"] = over["version"].clone();
    assert_eq!(office.refused("head", "appeal.examine", stale)["code"], "appeal-examined");

    // Scored again, it is decided in a session of its own; the signed one keeps what it said.
    assert_eq!(dossier(&office, &rejected)["phase"], "scored");
    let again = convene(&office, call);
    let file = files_of(&office, &again)[0].clone();
    assert_eq!(file["application"], rejected["application"]);
    take(&office, &again, &[verdict(&file, "reserve", json!({ "departure": "قبول الطعن جزئيا" }))]);
    sign(&office, &again);
    let was = files_of(&office, &session)[3]["decision"].clone();
    assert_eq!((&was["outcome"], was["revokedAt"].is_string()), (&json!("rejected"), true));
    assert_eq!(show(&office, &session)["digest"], signed["digest"]);
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);
    let due = office.ok("head", "letter.due", json!({ "call": call }));
    assert!(due.as_array().unwrap().iter().any(|letter| letter["kind"] == "appeal"), "{due}");
}

#[test]
fn the_reserve_list_moves_up_by_an_act_in_order() {
    let (office, call, _) = scored(20);
    let session = convene(&office, call);
    take_line(&office, &session);
    sign(&office, &session);
    office.ok("head", "decision.announce", json!({ "call": call }));
    let files = files_of(&office, &session);
    let outcomes: Vec<_> = files.iter().map(|file| file["decision"]["outcome"].clone()).collect();
    assert_eq!(outcomes, ["accepted", "reserve", "reserve", "rejected"]);
    let list = || office.ok("head", "reserve.list", json!({ "call": call }));
    assert_eq!(list()["placesLeft"], 0);
    assert!(list()["rows"].as_array().unwrap().iter().all(|row| row["fits"] == false && row["next"] == false));
    let promote = |file: &Value, note: &str| {
        json!({ "id": file["application"], "version": dossier(&office, file)["version"], "act": "promote",
                "reason": office.reason("promote"), "note": note })
    };
    assert_eq!(office.refused("head", "application.move", promote(&files[1], ""))["code"], "beyond-quota-or-envelope");

    act(&office, "depot", &files[0], "withdraw", json!({ "reason": office.reason("withdraw") }));
    assert_eq!((&list()["placesLeft"], &list()["rows"][0]["next"]), (&json!(20), &json!(true)));
    let refused = office.refused("head", "application.move", promote(&files[2], " "));
    assert_eq!(
        (fault(&refused), &refused["args"]["next"]),
        ("note promotion-out-of-order".to_owned(), &files[1]["number"])
    );
    let mut wordless = promote(&files[1], "");
    wordless["reason"] = Value::Null;
    assert_eq!(office.refused("head", "application.move", wordless)["code"], "reason-missing");
    let moved = office.ok("head", "application.move", promote(&files[1], ""));
    assert_eq!((&moved["phase"], &moved["decision"]["outcome"]), (&json!("accepted"), &json!("accepted")));
    // The list that was signed still says "reserve".
    assert_eq!(files_of(&office, &session)[1]["decision"]["outcome"], "reserve");
    assert_eq!(office.order(&["verify"], "admin")["sound"], true);
}

#[test]
fn the_works_go_on_with_days_and_reasons() {
    let (office, call, _) = scored(40);
    let session = convene(&office, call);
    take_line(&office, &session);
    sign(&office, &session);
    office.ok("head", "decision.announce", json!({ "call": call }));
    let file = files_of(&office, &session)[0].clone();
    let request = |act: &str, more: Value| {
        let mut request =
            json!({ "id": file["application"], "version": dossier(&office, &file)["version"], "act": act });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        request
    };
    let refused = |act: &str, more: Value| {
        fault(&office.at("2026-12-20T09:00:00Z").refused("head", "application.move", request(act, more)))
    };
    let ok =
        |act: &str, more: Value| office.at("2026-12-20T09:00:00Z").ok("head", "application.move", request(act, more));
    let agreement = |on: &str, ends: &str| json!({ "number": "08/26/01/2026", "on": on, "endsOn": ends });
    assert_eq!(refused("sign-agreement", agreement("2026-11-22", "2027-03-01")), "on day-before-earlier");
    assert_eq!(refused("sign-agreement", agreement("2026-12-21", "2027-03-01")), "on day-in-future");
    assert_eq!(refused("sign-agreement", agreement("2026-11-24", "2026-11-23")), "endsOn end-before-start");
    ok("sign-agreement", agreement("2026-11-24", "2027-03-01"));
    assert_eq!(refused("start-works", json!({ "on": "2026-11-23" })), "on day-before-earlier");
    ok("start-works", json!({ "on": "2026-12-01" }));
    assert_eq!(refused("suspend", json!({ "on": "2026-12-05" })), "reason reason-missing");
    assert_eq!(refused("suspend", json!({ "on": "2026-11-30", "reason": "weather" })), "on day-before-earlier");
    ok("suspend", json!({ "on": "2026-12-05", "reason": "weather" }));
    assert_eq!(refused("resume", json!({ "on": "2026-12-04" })), "on day-before-earlier");
    let resumed = ok("resume", json!({ "on": "2026-12-10" }));
    assert_eq!((&resumed["suspendedOn"], &resumed["resumedOn"]), (&json!("2026-12-05"), &json!("2026-12-10")));
    assert_eq!(refused("complete", json!({ "on": "2026-12-09" })), "on day-before-earlier");
    assert_eq!(refused("terminate", json!({ "on": "2026-12-15" })), "reason reason-missing");
    ok("complete", json!({ "on": "2026-12-15" }));
    let closed = ok("close", json!({ "on": "2026-12-16" }));
    assert_eq!(
        (&closed["phase"], &closed["closedOn"], &closed["agreementEndsOn"]),
        (&json!("closed"), &json!("2026-12-16"), &json!("2027-03-01"))
    );
}

/// Minutes of a session that is not signed say so; signed ones carry names, digest and head of the log.
#[test]
fn the_minutes_say_what_was_decided_and_whether_it_is_signed() {
    let (office, call, _) = scored(40);
    let session = convene(&office, call);
    let files = files_of(&office, &session);
    office.ok(
        "head",
        "session.recuse",
        json!({ "session": session["id"], "application": files[2]["application"], "member": 1, "reason": "Ancienne trésorière" }),
    );
    take(&office, &session, &[verdict(&files[0], "accepted", json!({ "counted": { "for": 2, "against": 1 } }))]);
    take_line(&office, &session);
    let print = |language: &str, name: &str| {
        let out = office.folder.path().join(format!("{name}-{language}.pdf"));
        office.report("head", name, language, &out, &json!({ "session": session["id"] }));
        office::pdf_text(&out)
    };
    let draft = print("fr", "minutes");
    assert!(draft.contains("Projet"), "{draft}");
    let signed = sign(&office, &session);
    let (digest, head) = (signed["digest"].as_str().unwrap(), signed["chainHead"].as_str().unwrap());
    for (language, words) in [
        ("fr", ["Procès-verbal", "Malika Draoui", "Ancienne trésorière", "2026-A-0001"]),
        ("ar", ["محضر", "Malika Draoui", "Ancienne trésorière", "2026-A-0001"]),
    ] {
        let text = print(language, "minutes");
        for word in words {
            assert!(text.contains(word), "{word} in {text}");
        }
        let letters: String = text.split_whitespace().collect();
        assert!(letters.contains(digest) && letters.contains(head), "{text}");
        assert!(!text.contains("Projet non signé"), "{text}");
        let sheet = print(language, "attendance");
        assert!(sheet.contains("Malika Draoui"), "{sheet}");
    }
    let nothing = office.order_refused(&["report", "minutes", "--lang", "fr", "--out", "x.pdf", "{}"], "head");
    assert_eq!(fault(&nothing), "session report-subject-missing");
}
