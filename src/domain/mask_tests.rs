//! What a mask shows, and that it never finds its way back over what it hides.

use super::*;
use proptest::prelude::*;
use serde_json::json;

#[test]
fn each_kind_shows_enough_to_recognise_it() {
    for (kind, whole, shown) in [
        (Personal::Cin, "JB123456", "JB••••56"),
        (Personal::Cin, "J123456", "J••••56"),
        (Personal::Cin, "A1", "A••••"),
        (Personal::Rib, "011519000001205000534921", "••••••4921"),
        (Personal::Phone, "+212612345678", "••••••78"),
        (Personal::Phone, "123", "••••••"),
        (Personal::Email, "rachida@example.ma", "r••••@example.ma"),
        (Personal::Email, "ra@example.ma", "••••@example.ma"),
        (Personal::Rib, "", ""),
        (Personal::Cin, "JB••••56", "JB••••56"),
    ] {
        assert_eq!(mask(kind, whole), shown, "{whole}");
    }
}

#[test]
fn a_field_is_personal_by_its_name() {
    for (field, kind) in [
        ("cin", Some(Personal::Cin)),
        ("presidentCin", Some(Personal::Cin)),
        ("president_cin", Some(Personal::Cin)),
        ("rib", Some(Personal::Rib)),
        ("phone", Some(Personal::Phone)),
        ("contactPhone", Some(Personal::Phone)),
        ("mobile", Some(Personal::Phone)),
        ("email", Some(Personal::Email)),
        ("medicine", None),
        ("describe", None),
        ("contribution", None),
        ("nameAr", None),
        ("ice", None),
    ] {
        assert_eq!(Personal::of(field), kind, "{field}");
    }
}

fn stored() -> Value {
    json!({
        "nameAr": "جمعية", "rib": "011519000001205000534921", "phone": "+212528000000", "email": "",
        "president": { "nameFr": "R. Amal", "cin": "JB123456", "phone": "+212612345678" },
        "board": [
            { "name": "A", "cin": "JC111122" }, { "name": "B", "cin": "JC999922" }, { "name": "C", "cin": "K222233" },
        ],
    })
}

#[test]
fn what_comes_back_masked_keeps_what_is_stored() {
    let mut given = stored();
    mask_record(&mut given);
    assert_eq!(given["president"]["cin"], "JB••••56");
    given["nameAr"] = json!("جمعية أخرى");
    given["phone"] = json!("0528111111");
    let mut faults = Faults::default();
    unmask(&mut given, Some(&stored()), &mut faults);
    assert!(faults.0.is_empty(), "{faults:?}");
    assert_eq!(given["president"], stored()["president"]);
    assert_eq!(given["board"], stored()["board"]);
    assert_eq!(given["phone"], "0528111111");
}

#[test]
fn a_row_that_moved_keeps_its_own_value_and_a_doubtful_one_is_refused() {
    let mut given = stored();
    mask_record(&mut given);
    given["board"] = json!([{ "name": "B", "cin": "JC••••22" }, { "name": "C (secretary)", "cin": "K••••33" }]);
    let mut faults = Faults::default();
    unmask(&mut given, Some(&stored()), &mut faults);
    assert!(faults.0.is_empty(), "{faults:?}");
    assert_eq!(given["board"][0]["cin"], "JC999922");
    assert_eq!(given["board"][1]["cin"], "K222233");

    given["board"] = json!([{ "name": "someone else", "cin": "JC••••22" }]);
    unmask(&mut given, Some(&stored()), &mut faults);
    let told: Vec<_> = faults.0.iter().map(|fault| (fault.field.as_str(), fault.code)).collect();
    assert_eq!(told, [("board.0.cin", "masked-value")]);
}

#[test]
fn dots_that_stand_for_nothing_stored_are_refused() {
    let mut given = json!({ "rib": "••••••0000", "president": { "cin": "ZZ••••56" } });
    let mut faults = Faults::default();
    unmask(&mut given, Some(&stored()), &mut faults);
    assert_eq!(faults.0.len(), 2);
    let mut faults = Faults::default();
    unmask(&mut json!({ "newOrganisation": { "rib": "••••••4921" } }), None, &mut faults);
    assert_eq!(faults.0.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), ["newOrganisation.rib"]);
}

proptest! {
    #[test]
    fn a_mask_is_never_the_value_and_is_masked_once(text in "[A-Z]{1,2}[0-9]{1,7}|[0-9]{24}|\\+212[5-8][0-9]{8}|[a-z]{1,9}@[a-z]{2,6}\\.ma") {
        for kind in [Personal::Cin, Personal::Rib, Personal::Phone, Personal::Email] {
            let shown = mask(kind, &text);
            prop_assert!(is_masked(&shown));
            prop_assert_ne!(&shown, &text);
            prop_assert_eq!(mask(kind, &shown), shown.clone());
        }
    }

    #[test]
    fn any_round_trip_through_a_screen_changes_nothing(cin in "[A-Z]{1,2}[0-9]{1,7}", rib in "[0-9]{24}", phone in "\\+212[5-8][0-9]{8}") {
        let stored = json!({ "rib": rib, "president": { "cin": cin, "phone": phone } });
        let mut given = stored.clone();
        mask_record(&mut given);
        prop_assert!(personal_values(&given).iter().all(|(_, shown)| is_masked(shown)));
        let mut faults = Faults::default();
        unmask(&mut given, Some(&stored), &mut faults);
        prop_assert!(faults.0.is_empty());
        prop_assert_eq!(given, stored);
    }
}
