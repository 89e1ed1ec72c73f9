//! Identifiers of Moroccan bodies and people: what is impossible is refused, what is unusual is let
//! through. Rules and their sources: ICE, RIB, CIN, phone and CNSS as published forms and registries show.

use super::fault::Faults;
use super::text::western;

/// Letters and digits only, upper case, Arabic-Indic digits made Western: how identifiers are kept.
#[must_use]
pub fn compact(text: &str) -> String {
    text.chars().map(western).filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The remainder by 97 of a number given as digits, of any length; `None` if a character is no digit.
fn mod_97(digits: &str) -> Option<u32> {
    digits.chars().try_fold(0, |rest, c| c.to_digit(10).map(|digit| (rest * 10 + digit) % 97))
}

/// Whether a compact ICE holds: 15 digits, whole number divisible by 97.
#[must_use]
pub fn is_ice(text: &str) -> bool {
    text.len() == 15 && mod_97(text) == Some(0) && text.chars().any(|c| c != '0')
}

/// Whether a compact RIB holds: 24 digits, whole number divisible by 97.
#[must_use]
pub fn is_rib(text: &str) -> bool {
    text.len() == 24 && mod_97(text) == Some(0) && text.chars().any(|c| c != '0')
}

/// A RIB of 24 digits from what people copy: with blanks, or as an IBAN whose own key must hold too.
#[must_use]
pub fn rib(text: &str) -> Option<String> {
    let compact = compact(text);
    let rib = match compact.strip_prefix("MA") {
        None => compact,
        Some(rest) => {
            let (key, rib) = (rest.get(..2)?, rest.get(2..)?);
            // M is 22 and A is 10 in the check of an IBAN (ISO 13616).
            if mod_97(&format!("{rib}2210{key}")) != Some(1) {
                return None;
            }
            rib.to_owned()
        }
    };
    is_rib(&rib).then_some(rib)
}

/// Whether a compact CIN is possible: one to three letters, then one to seven digits.
#[must_use]
pub fn is_cin(text: &str) -> bool {
    let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
    let digits = text.chars().skip(letters).filter(char::is_ascii_digit).count();
    (1..=3).contains(&letters) && (1..=7).contains(&digits) && letters + digits == text.chars().count()
}

/// Whether a possible CIN also has the usual form: one or two letters, then five or six digits.
#[must_use]
pub fn is_usual_cin(text: &str) -> bool {
    let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
    is_cin(text) && letters <= 2 && (5..=6).contains(&(text.chars().count() - letters))
}

/// Whether a compact CNSS affiliation number is possible: seven digits.
#[must_use]
pub fn is_cnss(text: &str) -> bool {
    text.len() == 7 && text.chars().all(|c| c.is_ascii_digit())
}

/// A phone as E.164 (`+212612345678`), from the national or international forms people write.
#[must_use]
pub fn phone(text: &str) -> Option<String> {
    let digits = compact(text);
    let national =
        digits.strip_prefix("00212").or_else(|| digits.strip_prefix("212")).or_else(|| digits.strip_prefix('0'))?;
    let starts_well = national.chars().next().is_some_and(|c| matches!(c, '5'..='8'));
    (starts_well && national.len() == 9 && national.chars().all(|c| c.is_ascii_digit()))
        .then(|| format!("+212{national}"))
}

/// Whether an e-mail address is possible: one `@`, a dot after it, no blank.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !host.contains('@')
        && !text.chars().any(char::is_whitespace)
}

/// Makes an optional identifier compact and notes `code` when it is given but impossible.
pub fn check(faults: &mut Faults, field: &str, text: &mut String, holds: fn(&str) -> bool, code: &'static str) {
    *text = compact(text);
    if !text.is_empty() && !holds(text) {
        faults.add(field, code);
    }
}

/// Makes an optional RIB its 24 digits and notes `rib-malformed` when it cannot be one.
pub fn check_rib(faults: &mut Faults, field: &str, text: &mut String) {
    match rib(text) {
        Some(digits) => *text = digits,
        None => {
            *text = compact(text);
            if !text.is_empty() {
                faults.add(field, "rib-malformed");
            }
        }
    }
}

/// Makes an optional phone E.164 and notes `phone-malformed` when it cannot be one.
pub fn check_phone(faults: &mut Faults, field: &str, text: &mut String) {
    if text.trim().is_empty() {
        text.clear();
        return;
    }
    match phone(text) {
        Some(e164) => *text = e164,
        None => faults.add(field, "phone-malformed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_identifiers_hold_and_their_neighbours_do_not() {
        for ice in ["001561191000066", "002136093000040", "000036794000036"] {
            assert!(is_ice(ice), "{ice}");
        }
        assert!(!is_ice("001561191000067"));
        assert!(!is_ice("000000000000000"));
        assert!(is_rib(&compact("011 519 0000 0120 5000 5349 21")));
        assert!(!is_rib(&compact("011 519 0000 0120 5000 5349 22")));
    }

    #[test]
    fn a_rib_is_taken_with_blanks_or_as_an_iban() {
        let kept = Some("011519000001205000534921".to_owned());
        for written in [
            "011519000001205000534921",
            "011 519 0000 0120 5000 5349 21",
            "MA64 0115 1900 0001 2050 0053 4921",
            "ma64-011519000001205000534921",
            "٠١١ ٥١٩ ٠٠٠٠ ٠١٢٠ ٥٠٠٠ ٥٣٤٩ ٢١",
        ] {
            assert_eq!(rib(written), kept, "{written}");
        }
        for wrong in [
            "MA65 0115 1900 0001 2050 0053 4921",
            "MA64",
            "FR7630006000011234567890189",
            "0",
            "",
            "0115190000012050005349",
        ] {
            assert_eq!(rib(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_unusual_card_is_possible_and_seen() {
        for (cin, usual) in
            [("JB123456", true), ("A12345", true), ("ABC12345", false), ("A1", false), ("JB1234567", false)]
        {
            assert!(is_cin(cin), "{cin}");
            assert_eq!(is_usual_cin(cin), usual, "{cin}");
        }
    }

    #[test]
    fn cards_and_phones() {
        for (cin, good) in
            [("JB123456", true), ("A1", true), ("ABCD12", false), ("123456", false), ("J12345678", false)]
        {
            assert_eq!(is_cin(cin), good, "{cin}");
        }
        for (written, kept) in [
            ("06 12 34 56 78", Some("+212612345678")),
            ("+212 5 28 00 00 00", Some("+212528000000")),
            ("٠٦١٢٣٤٥٦٧٨", Some("+212612345678")),
            ("0912345678", None),
            ("12", None),
        ] {
            assert_eq!(phone(written).as_deref(), kept, "{written}");
        }
    }

    proptest! {
        #[test]
        fn changing_one_digit_of_a_rib_is_always_seen(start in 0u64..10_000_000_000, place in 0usize..24, by in 1u32..10) {
            let body = format!("011519{:016}", start);
            let key = 97 - (mod_97(&format!("{body}00")).unwrap());
            let rib = format!("{body}{key:02}");
            prop_assert!(is_rib(&rib));
            let changed: String = rib.chars().enumerate()
                .map(|(i, c)| if i == place { char::from_digit((c.to_digit(10).unwrap() + by) % 10, 10).unwrap() } else { c })
                .collect();
            prop_assert!(!is_rib(&changed));
        }
    }
}
