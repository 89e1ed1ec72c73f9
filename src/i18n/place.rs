//! What is called after a prefecture or a province: its label, its council, its committee.

use super::{Catalogue, Language};
use crate::domain::place::{Division, arabic_for, french_of};

/// What is named after a province.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// The province itself: `عمالة إنزكان-آيت ملول`, `Province de Tiznit`.
    Place,
    /// Its elected council: `المجلس الإقليمي لتيزنيت`, `Conseil préfectoral d’Inezgane-Aït Melloul`.
    Council,
    /// The committee that decides on its files.
    Committee,
}

impl Named {
    const fn slug(self) -> &'static str {
        match self {
            Self::Place => "named",
            Self::Council => "council-named",
            Self::Committee => "committee-named",
        }
    }
}

impl Catalogue {
    /// The one place where a province's kind chooses words: everything that shows a province asks here.
    /// `name` is its bare name in that language (Latin letters for French and English).
    #[must_use]
    pub fn province(&self, language: Language, named: Named, division: Division, name: &str) -> String {
        let name = match (language, named, division) {
            (Language::Ar, Named::Council, Division::Province) => arabic_for(name),
            (Language::Fr, _, _) => french_of(name),
            (Language::Ar | Language::En, _, _) => name.to_owned(),
        };
        let key = format!("place-{}-{}", division.slug(), named.slug());
        self.plain(language, &key, &[("name", name.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROVINCES: &str = include_str!("../presets/geo/provinces.csv");

    /// Code, French name, Arabic name, kind of the 75.
    fn all() -> Vec<(String, String, String, Division)> {
        let mut reader = csv::Reader::from_reader(PROVINCES.as_bytes());
        let rows = reader.records().map(|row| row.unwrap());
        rows.filter_map(|row| {
            let division: Division = row[3].parse().ok()?;
            Some((row[0].to_owned(), row[1].to_owned(), row[2].to_owned(), division))
        })
        .collect()
    }

    #[test]
    fn every_one_of_the_75_is_called_what_it_is() {
        let catalogue = Catalogue::embedded().unwrap();
        let all = all();
        assert_eq!(all.len(), 75);
        assert_eq!(all.iter().filter(|row| row.3 == Division::Prefecture).count(), 13);
        for (code, french, arabic, division) in &all {
            let said = |language, named, name: &str| catalogue.province(language, named, *division, name);
            let ar = [Named::Place, Named::Council, Named::Committee].map(|named| said(Language::Ar, named, arabic));
            let fr = [Named::Place, Named::Council, Named::Committee].map(|named| said(Language::Fr, named, french));
            let en = [Named::Place, Named::Council, Named::Committee].map(|named| said(Language::En, named, french));
            let [place, council, committee] = match division {
                Division::Prefecture => ["عمالة ", "مجلس عمالة ", "اللجنة الإقليمية لبرنامج أوراش بعمالة "],
                Division::Province => ["إقليم ", "المجلس الإقليمي ل", "اللجنة الإقليمية لبرنامج أوراش بإقليم "],
            };
            assert!(ar[0] == format!("{place}{arabic}") && ar[1].starts_with(council), "{code} {ar:?}");
            assert_eq!(ar[2], format!("{committee}{arabic}"), "{code}");
            let [place, council, committee] = match division {
                Division::Prefecture => {
                    ["Préfecture d", "Conseil préfectoral d", "Comité préfectoral du programme Awrach"]
                }
                Division::Province => ["Province d", "Conseil provincial d", "Comité provincial du programme Awrach"],
            };
            assert!(fr[0].starts_with(place) && fr[1].starts_with(council) && fr[2].starts_with(committee), "{fr:?}");
            assert!(fr.iter().all(|text| text.ends_with(french.as_str())), "{fr:?}");
            assert!(
                en[0].ends_with(if *division == Division::Prefecture { "Prefecture" } else { "Province" }),
                "{en:?}"
            );
            let other = if *division == Division::Prefecture { "إقليم " } else { "عمالة" };
            assert!(ar.iter().all(|text| !text.contains(other)), "{code} {ar:?}");
            assert!(
                ar.iter().chain(&fr).chain(&en).all(|text| !text.contains(['\u{2068}', '\u{2069}', '{'])),
                "{code}"
            );
        }
    }

    #[test]
    fn names_read_as_offices_write_them() {
        let catalogue = Catalogue::embedded().unwrap();
        let said = |language, named, division, name: &str| catalogue.province(language, named, division, name);
        for (text, expected) in [
            (said(Language::Ar, Named::Council, Division::Province, "الحوز"), "المجلس الإقليمي للحوز"),
            (said(Language::Ar, Named::Council, Division::Province, "تيزنيت"), "المجلس الإقليمي لتيزنيت"),
            (said(Language::Ar, Named::Council, Division::Prefecture, "سلا"), "مجلس عمالة سلا"),
            (said(Language::Fr, Named::Place, Division::Province, "Al Haouz"), "Province d’Al Haouz"),
            (said(Language::Fr, Named::Place, Division::Prefecture, "Rabat"), "Préfecture de Rabat"),
            (said(Language::En, Named::Council, Division::Prefecture, "Salé"), "Prefectural Council of Salé"),
        ] {
            assert_eq!(text, expected);
        }
    }
}
