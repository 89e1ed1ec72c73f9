//! Calls in full, through `awrachctl`: lots, ceilings and territory, what an open call still lets change, and the
//! papers made from the form's one definition.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

mod office;

use office::Office;
use serde_json::{Value, json};
use std::io::Read;

const INSIDE: &str = "09.273.01.05";
const OTHER: &str = "09.273.01.15";
/// A commune of another prefecture.
const ELSEWHERE: &str = "09.001.01.01";

/// A call being prepared, with two lots, a territory, ceilings and one channel.
fn prepared(office: &Office) -> Value {
    let programmes = office.ok("admin", "programme.list", json!({}));
    office.ok(
        "admin",
        "call.create",
        json!({
            "programme": programmes[0]["id"], "code": "2026-B", "titleAr": "طلب عروض بالحصص", "titleFr": "Appel en lots",
            "level": "prefectural", "province": "09.273", "publishedOn": "2026-11-09",
            "opensAt": "2026-11-10T08:00:00Z", "closesAt": "2026-12-06T16:30:00Z", "quota": 100, "envelope": 100_000_000,
            "territory": [OTHER, INSIDE], "caps": { "organisationFiles": 1, "organisationPlaces": 15 },
            "lots": [
                { "code": "l1", "domain": "tree-planting", "nameAr": "حصة التشجير", "quota": 60, "communes": [INSIDE] },
                { "code": "L2", "domain": "paths-tracks", "nameFr": "Lot pistes", "quota": 40 },
            ],
            "channels": [{ "kind": "newspaper", "place": "جريدة", "shownOn": "2026-11-09" }],
        }),
    )
}

/// What an edit of a call sends: its terms as they stand, changed by `with`.
fn terms(call: &Value, with: Value) -> Value {
    let mut request = json!({ "id": call["id"], "version": call["version"] });
    for key in [
        "code",
        "titleAr",
        "titleFr",
        "level",
        "province",
        "publishedOn",
        "opensAt",
        "closesAt",
        "quota",
        "envelope",
        "councilAr",
        "councilFr",
        "committeeAr",
        "committeeFr",
        "windowDays",
        "territory",
        "caps",
        "lots",
        "channels",
    ] {
        request[key] = call[key].clone();
    }
    for (key, value) in with.as_object().unwrap() {
        request[key] = value.clone();
    }
    request
}

fn said(refused: &Value) -> Vec<String> {
    let word = |fault: &Value| format!("{} {}", fault["field"].as_str().unwrap(), fault["code"].as_str().unwrap());
    refused["faults"].as_array().unwrap().iter().map(word).collect()
}

fn checks(call: &Value) -> Vec<String> {
    let word = |check: &Value| {
        let text = |key: &str| check[key].as_str().unwrap().to_owned();
        format!("{} {} {}", text("weight"), text("field"), text("code"))
    };
    call["checks"].as_array().unwrap().iter().map(word).collect()
}

#[test]
fn a_call_keeps_its_lots_territory_ceilings_and_channels() {
    let office = Office::set_up();
    let call = prepared(&office);
    // The issuer is the office's own; codes are made even, communes stand in the order of their codes.
    assert_eq!(call["committeeAr"], "اللجنة الإقليمية لبرنامج أوراش");
    assert_eq!(call["strand"], "1");
    assert_eq!(call["lots"][0]["code"], "L1");
    assert_eq!(call["territory"], json!([INSIDE, OTHER]));
    assert_eq!(call["caps"]["organisationPlaces"], 15);
    assert_eq!(
        call["channels"],
        json!([{ "number": 1, "kind": "newspaper", "place": "جريدة", "shownOn": "2026-11-09" }])
    );
    assert_eq!(call["lotChoices"][0]["domain"], domain(&call, "tree-planting"));
    assert_eq!(checks(&call), ["warning councilAr no-issuer", "warning lots domains-without-lot"]);

    // A number is never given twice: a proof hangs on it.
    let call = office.ok("admin", "call.edit", terms(&call, json!({ "channels": [] })));
    let channel = json!([{ "kind": "council-page", "place": "https://conseil.example.ma", "shownOn": null }]);
    let call = office.ok("admin", "call.edit", terms(&call, json!({ "channels": channel })));
    assert_eq!(call["channels"][0]["number"], 2);
    assert!(checks(&call).contains(&"warning channels.0.shownOn channel-without-day".to_owned()));
}

fn domain(call: &Value, slug: &str) -> Value {
    call["domains"].as_array().unwrap().iter().find(|domain| domain["slug"] == slug).unwrap()["id"].clone()
}

#[test]
fn what_cannot_be_is_refused_at_its_field_and_what_does_not_add_up_keeps_the_call_from_opening() {
    let office = Office::set_up();
    let call = prepared(&office);
    let wrong = json!({
        "territory": [INSIDE, ELSEWHERE], "windowDays": -1, "caps": { "organisationFiles": 0 },
        "lots": [
            { "code": "L1", "domain": "tree-planting", "nameAr": "حصة", "quota": -4 },
            { "code": "l1", "domain": "", "nameAr": "", "communes": ["99.99"] },
        ],
        "channels": [{ "kind": "radio", "place": "  ", "shownOn": "2026-02-31" }],
    });
    assert_eq!(
        said(&office.refused("admin", "call.edit", terms(&call, wrong))),
        [
            "windowDays out-of-range",
            "caps.organisationFiles out-of-range",
            "lots.0.quota out-of-range",
            "lots.1.nameAr required",
            "lots.1.domain required",
            "lots.1.code lot-code-repeated",
            "territory commune-elsewhere",
            "lots.1.communes commune-unknown",
            "channels.0.place required",
            "channels.0.shownOn date-malformed",
        ]
    );
    let mut lots = call["lots"].clone();
    lots[1]["quota"] = json!(41);
    lots[1]["communes"] = json!(["09.273.01.13"]);
    let over = office.ok("admin", "call.edit", terms(&call, json!({ "lots": lots })));
    let wanted = ["error lots.1.communes lot-outside-territory", "error lots lots-over-quota"];
    assert_eq!(checks(&over)[..2], wanted);
    let refused = office.refused("admin", "call.open", json!({ "id": over["id"], "version": over["version"] }));
    assert_eq!(said(&refused), ["lots.1.communes lot-outside-territory", "lots lots-over-quota"]);

    // The same check without keeping anything, and a sum below the call's is only a warning.
    let mut asked = terms(&over, json!({ "quota": 200, "rules": over["rules"] }));
    asked["lots"][1]["communes"] = json!([]);
    let live = office.ok("admin", "call.check", asked);
    let live = checks(&json!({ "checks": live }));
    assert!(live.contains(&"warning lots lots-under-quota".to_owned()), "{live:?}");
    assert!(live.iter().all(|check| check.starts_with("warning")), "{live:?}");
}

#[test]
fn an_open_call_changes_only_for_a_reason_and_only_where_nobody_relies_on_it() {
    let office = Office::set_up();
    let call = prepared(&office);
    let call = office.ok("admin", "call.open", json!({ "id": call["id"], "version": call["version"] }));
    let settled = json!({
        "code": "2026-C", "territory": [INSIDE], "lots": [call["lots"][1]], "rules": call["rules"],
        "opensAt": "2026-11-11T08:00:00Z", "ground": "correction",
    });
    assert_eq!(
        said(&office.refused("admin", "call.edit", terms(&call, settled))),
        ["code rules-frozen", "opensAt rules-frozen", "lots rules-frozen", "territory rules-frozen"]
    );
    let later = json!({ "closesAt": "2026-12-20T16:30:00Z" });
    assert_eq!(said(&office.refused("admin", "call.edit", terms(&call, later.clone()))), ["ground ground-missing"]);
    let unfit = json!({ "quota": 120, "ground": "extension" });
    assert_eq!(said(&office.refused("admin", "call.edit", terms(&call, unfit))), ["ground ground-unfit"]);
    let unsaid = json!({ "closesAt": "2026-12-20T16:30:00Z", "ground": "other", "note": "  " });
    assert_eq!(said(&office.refused("admin", "call.edit", terms(&call, unsaid))), ["note note-missing"]);

    let given = json!({ "closesAt": "2026-12-20T16:30:00Z", "ground": "extension", "note": "ملفات قليلة" });
    let call = office.ok("admin", "call.edit", terms(&call, given));
    assert_eq!(call["closesAt"], "2026-12-20T16:30:00Z");
    let log = office.ok("admin", "log.page", json!({ "noun": "call", "nounId": call["id"], "offset": 0, "limit": 5 }));
    let reasons: Vec<_> = log["rows"].as_array().unwrap().iter().map(|row| row["reason"].clone()).collect();
    assert!(reasons.contains(&json!("extension ملفات قليلة")), "{reasons:?}");

    // Titles and channels need no reason; a lot keeps its places changed for one.
    let call = office.ok("admin", "call.edit", terms(&call, json!({ "titleFr": "Appel en deux lots" })));
    let mut lots = call["lots"].clone();
    lots[0]["quota"] = json!(55);
    let call = office.ok("admin", "call.edit", terms(&call, json!({ "lots": lots, "ground": "allocation" })));
    assert_eq!(call["lots"][0]["quota"], 55);
    let open: Vec<_> = call["amendments"].as_array().unwrap().iter().map(|part| part["part"].clone()).collect();
    assert!(open.contains(&json!("closing")) && !open.contains(&json!("territory")), "{open:?}");
}

#[test]
fn a_file_chooses_a_lot_of_its_domain_and_is_flagged_beyond_the_bounds_of_its_call() {
    let office = Office::set_up();
    let call = prepared(&office);
    let call = office.ok("admin", "call.open", json!({ "id": call["id"], "version": call["version"] }));
    let id = call["id"].as_i64().unwrap();
    let lot = |n: usize| call["lotChoices"][n]["id"].clone();
    let mut deposit = office::deposit(&office, id, 0);
    deposit["domain"] = domain(&call, "tree-planting");
    deposit["lot"] = lot(1);
    assert_eq!(said(&office.refused("depot", "application.deposit", deposit.clone())), ["lot lot-of-other-domain"]);
    deposit["lot"] = json!(4711);
    assert_eq!(said(&office.refused("depot", "application.deposit", deposit.clone())), ["lot lot-unknown"]);

    // Outside the territory, outside the lot, more places than the ceiling: taken and flagged.
    deposit["lot"] = lot(0);
    deposit["communes"] = json!([INSIDE, ELSEWHERE]);
    let receipt = office.ok("depot", "application.deposit", deposit.clone());
    assert_eq!(receipt["number"], "2026-B-0001");
    let flags = |file: &Value| -> Vec<String> {
        file["flags"].as_array().unwrap().iter().map(|flag| flag["code"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(flags(&receipt), ["outside-territory", "outside-lot", "cap-organisation-places"]);
    let dossier = office.ok("depot", "application.show", json!({ "id": receipt["id"] }));
    assert_eq!(flags(&dossier), flags(&receipt));
    assert_eq!((&dossier["lotCode"], &dossier["lot"]), (&json!("L1"), &lot(0)));

    // A second file of the same organisation passes the ceiling of files too; without a lot none is asked.
    deposit["organisation"] = receipt["organisation"].clone();
    deposit["newOrganisation"] = Value::Null;
    deposit["lot"] = Value::Null;
    deposit["communes"] = json!([OTHER]);
    deposit["places"] = json!(5);
    deposit["women"] = json!(1);
    let second = office.ok("depot", "application.deposit", deposit);
    assert_eq!(flags(&second), ["cap-organisation-files", "cap-organisation-places"]);
}

#[test]
fn the_blank_form_and_the_grid_are_printed_from_the_call() {
    let office = Office::set_up();
    let call = prepared(&office);
    let subject = |kind: &str| json!({ "call": call["id"], "kind": kind });
    let out = office.folder.path().join("form.pdf");
    office.report("depot", "form", "ar", &out, &subject("association"));
    let text = office::pdf_text(&out);
    for word in ["جمعية", "آيت", "التشجير", "L1", "RIB", "09.08", "عمالة"] {
        assert!(text.contains(word), "{word} in {text}");
    }
    office.report("depot", "form", "fr", &out, &subject("enterprise"));
    let text = office::pdf_text(&out);
    assert!(text.contains("entreprise") && text.contains("Gérant") && !text.contains("Trésorier"), "{text}");

    office.report("depot", "grid", "fr", &out, &json!({ "call": call["id"] }));
    let text = office::pdf_text(&out);
    let show = office.ok("depot", "call.show", json!({ "id": call["id"] }));
    for criterion in show["criteria"].as_array().unwrap() {
        let name = criterion["nameFr"].as_str().unwrap();
        let first = name.split_whitespace().next().unwrap();
        assert!(text.contains(first), "{first} in {text}");
    }
    let missing = json!({ "name": "grid", "language": "fr", "call": 4711 });
    assert_eq!(office.refused("depot", "report.preview", missing)["code"], "not-found");
}

#[test]
fn the_template_is_a_workbook_whose_lists_are_those_of_the_call() {
    let office = Office::set_up();
    let call = prepared(&office);
    let written = office.ok("depot", "call.template", json!({ "call": call["id"], "language": "ar" }));
    let path = written["path"].as_str().unwrap();
    assert!(path.ends_with("prints/template-2026-B-ar.xlsx"), "{path}");
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let sheet = part("xl/worksheets/sheet1.xml");
    assert!(sheet.contains("rightToLeft=\"1\""));
    // Two communes of the territory, two lots, thirteen domains.
    for list in ["lists!$E$1:$E$2", "lists!$G$1:$G$2", "lists!$C$1:$C$13"] {
        assert!(sheet.contains(list), "{list}");
    }
    let strings = part("xl/sharedStrings.xml");
    for text in ["organisation.president.cin", "communes.0", "tree-planting", INSIDE, "آيت ملول"] {
        assert!(strings.contains(text), "{text}");
    }
    let unusable = json!({ "call": call["id"], "language": "fr", "path": "/proc/nowhere/template.xlsx" });
    assert_eq!(office.refused("depot", "call.template", unusable)["code"], "path-unusable");
}

#[test]
fn prefectures_and_provinces_are_called_what_they_are() {
    let office = Office::set_up();
    let provinces = office.ok("admin", "place.provinces", json!({}));
    let provinces = provinces.as_array().unwrap();
    assert_eq!(provinces.len(), 75);
    let named = |code: &str| provinces.iter().find(|province| province["code"] == code).unwrap();
    assert_eq!(named("09.273")["labelAr"], "عمالة إنزكان-آيت ملول");
    assert_eq!(named("09.273")["councilFr"], "Conseil préfectoral d’Inezgane-Aït Melloul");
    assert_eq!(named("09.581")["labelFr"], "Province de Tiznit");
    assert_eq!(named("09.581")["councilAr"], "المجلس الإقليمي لتيزنيت");
    assert_eq!(named("09.581")["labelEn"], "Tiznit Province");
}
