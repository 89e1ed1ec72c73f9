//! Prefectures and provinces: two names for one level, which every text about them follows.

crate::slugs! {
    /// What a province of the census is called. A town is a prefecture (عمالة), the country a province (إقليم).
    Division { Prefecture = "prefecture", Province = "province" }
}

/// `de Tiznit`, `d’Inezgane`: French drops the vowel before another one.
#[must_use]
pub fn french_of(name: &str) -> String {
    let vowel = name.chars().next().is_some_and(|first| "AEIOUÀÂÉÈÊÎÏÔÖÛÜaeiouàâéèêîïôöûü".contains(first));
    if vowel { format!("d’{name}") } else { format!("de {name}") }
}

/// The name after "to" or "for" in Arabic: the article melts with the particle.
#[must_use]
pub fn arabic_for(name: &str) -> String {
    match name.strip_prefix("\u{627}\u{644}") {
        Some(rest) => format!("\u{644}\u{644}{rest}"),
        None => format!("\u{644}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_melt_with_the_word_before_them() {
        for (name, of) in
            [("Tiznit", "de Tiznit"), ("Inezgane-Aït Melloul", "d’Inezgane-Aït Melloul"), ("Es-Semara", "d’Es-Semara")]
        {
            assert_eq!(french_of(name), of);
        }
        for (name, to) in [("تيزنيت", "لتيزنيت"), ("الحوز", "للحوز"), ("اشتوكة-آيت باها", "لاشتوكة-آيت باها")]
        {
            assert_eq!(arabic_for(name), to);
        }
    }
}
