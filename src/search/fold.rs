//! One form for all spellings: hamza, ة/ه, ى/ي, tatweel, harakat, presentation forms, Arabic-Indic
//! digits, ڭ/ݣ/گ, French accents and case. Folding twice changes nothing.

/// Folds a text for searching. Words stay apart by single spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        push(&mut folded, c);
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn push(folded: &mut String, c: char) {
    match c {
        // Tatweel, harakat, superscript alef, Quranic marks, direction marks, combining accents.
        '\u{0640}'
        | '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{06D6}'..='\u{06ED}'
        | '\u{200B}'..='\u{200F}'
        | 'ء'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{0300}'..='\u{036F}' => {}
        'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
        'ؤ' => folded.push('و'),
        'ئ' | 'ى' | 'ی' => folded.push('ي'),
        'ة' => folded.push('ه'),
        'ڭ' | 'ݣ' | 'گ' | 'ک' | 'ڪ' => folded.push('ك'),
        'ڤ' | 'ۏ' => folded.push('ف'),
        'پ' => folded.push('ب'),
        '\u{0660}'..='\u{0669}' => digit(folded, c as u32 - 0x0660),
        '\u{06F0}'..='\u{06F9}' => digit(folded, c as u32 - 0x06F0),
        '\u{FEF5}' | '\u{FEF7}' | '\u{FEF9}' | '\u{FEFB}' | '\u{FEF6}' | '\u{FEF8}' | '\u{FEFA}' | '\u{FEFC}' => {
            folded.push_str("لا");
        }
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => folded.push('a'),
        'ç' => folded.push('c'),
        'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
        'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => folded.push('o'),
        'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
        'ÿ' | 'ý' => folded.push('y'),
        'ñ' => folded.push('n'),
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        c if c.is_alphanumeric() => folded.push(c),
        _ => folded.push(' '),
    }
}

fn digit(folded: &mut String, value: u32) {
    if let Some(c) = char::from_digit(value, 10) {
        folded.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_meet() {
        for (one, other) in [
            ("آيت ملول", "ايت ملول"),
            ("جَمْعِيَّة", "جمعيه"),
            ("الـــأمل", "الامل"),
            ("إنزكان", "انزكان"),
            ("أڭادير", "اكادير"),
            ("Inezgane-Aït Melloul", "inezgane ait melloul"),
            ("Œuvre", "oeuvre"),
            ("٢٠٢٦", "2026"),
            ("مستشفى", "مستشفي"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} / {other}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
