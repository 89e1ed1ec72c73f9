//! What one record becomes of two that were found to be the same body.

use super::organisation::{BoardMember, Identity, Person};
use std::collections::BTreeMap;

crate::slugs! {
    /// From which of the two records a field is taken.
    Side { Keep = "keep", Drop = "drop" }
}

/// Fields that are taken whole from one record or the other, by their path; the kind is the kept one's.
pub const FIELDS: &[&str] = &[
    "nameAr",
    "nameFr",
    "acronym",
    "commune",
    "addressAr",
    "addressFr",
    "founded",
    "registerNumber",
    "registerDate",
    "registerAuthority",
    "receipt",
    "approvedOn",
    "ice",
    "taxId",
    "cnss",
    "rib",
    "phone",
    "email",
    "mandateStart",
    "mandateEnd",
    "president",
    "treasurer",
    "contact",
];

/// A field in which two records differ.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// Its path.
    pub field: &'static str,
    /// Which of the two is taken unless someone chooses: the kept one, or the other where the kept is empty.
    pub taken: Side,
    /// Whether both say something, so that a person should look.
    pub both: bool,
}

/// One field of both records, to be compared and taken over.
macro_rules! fields {
    ($keep:expr, $drop:expr, $each:ident; $($path:literal $field:ident),+ $(,)?) => {
        $( $each!($path, $keep.$field, $drop.$field); )+
    };
}

trait Blank {
    fn blank(&self) -> bool;
}

impl Blank for String {
    fn blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for Person {
    fn blank(&self) -> bool {
        self.is_blank()
    }
}

impl<T> Blank for Option<T> {
    fn blank(&self) -> bool {
        self.is_none()
    }
}

/// The fields in which two records differ, in the order of a form.
#[must_use]
pub fn differences(keep: &Identity, drop: &Identity) -> Vec<Difference> {
    let mut list = Vec::new();
    macro_rules! each {
        ($path:literal, $keep:expr, $drop:expr) => {
            if $keep != $drop && !$drop.blank() {
                let both = !$keep.blank();
                list.push(Difference { field: $path, taken: if both { Side::Keep } else { Side::Drop }, both });
            }
        };
    }
    fields! { keep, drop, each;
        "nameAr" name_ar, "nameFr" name_fr, "acronym" acronym, "commune" commune, "addressAr" address_ar,
        "addressFr" address_fr, "founded" founded, "registerNumber" register_number, "registerDate" register_date,
        "registerAuthority" register_authority, "receipt" receipt, "approvedOn" approved_on, "ice" ice,
        "taxId" tax_id, "cnss" cnss, "rib" rib, "phone" phone, "email" email, "mandateStart" mandate_start,
        "mandateEnd" mandate_end, "president" president, "treasurer" treasurer, "contact" contact,
    }
    list
}

/// The one record of two: each field from the side that was chosen, the boards' further members together.
#[must_use]
pub fn merged(keep: &Identity, drop: &Identity, choices: &BTreeMap<String, Side>) -> Identity {
    let mut one = keep.clone();
    macro_rules! each {
        ($path:literal, $one:expr, $drop:expr) => {
            let side = choices.get($path).copied().unwrap_or(if $one.blank() { Side::Drop } else { Side::Keep });
            if side == Side::Drop && !$drop.blank() {
                $one = $drop.clone();
            }
        };
    }
    fields! { one, drop, each;
        "nameAr" name_ar, "nameFr" name_fr, "acronym" acronym, "commune" commune, "addressAr" address_ar,
        "addressFr" address_fr, "founded" founded, "registerNumber" register_number, "registerDate" register_date,
        "registerAuthority" register_authority, "receipt" receipt, "approvedOn" approved_on, "ice" ice,
        "taxId" tax_id, "cnss" cnss, "rib" rib, "phone" phone, "email" email, "mandateStart" mandate_start,
        "mandateEnd" mandate_end, "president" president, "treasurer" treasurer, "contact" contact,
    }
    let added = further_members(&one, drop);
    one.members.extend(added);
    one
}

/// Members of the dropped record's board whom the kept one does not name.
#[must_use]
pub fn further_members(keep: &Identity, drop: &Identity) -> Vec<BoardMember> {
    let known = |person: &Person| keep.people().any(|(_, _, other)| is_one_person(person, other));
    drop.members.iter().filter(|member| !known(&member.person)).cloned().collect()
}

fn is_one_person(a: &Person, b: &Person) -> bool {
    let same = |one: &str, other: &str| !one.is_empty() && one == other;
    same(&a.cin, &b.cin)
        || ((a.cin.is_empty() || b.cin.is_empty()) && (same(&a.name_ar, &b.name_ar) || same(&a.name_fr, &b.name_fr)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::organisation::{Kind, Post};

    fn person(name: &str, cin: &str) -> Person {
        Person { name_fr: name.into(), cin: cin.into(), ..Person::default() }
    }

    fn two() -> (Identity, Identity) {
        let mut keep = Identity::blank(Kind::Association);
        keep.name_fr = "Nour".into();
        keep.phone = "+212600000001".into();
        keep.president = person("Une", "AB123456");
        keep.members = vec![BoardMember { post: Post::Secretary, person: person("Deux", "AB123457") }];
        let mut drop = keep.clone();
        drop.name_fr = "Ennour".into();
        drop.name_ar = "نور".into();
        drop.phone = String::new();
        drop.members.push(BoardMember { post: Post::Member, person: person("Trois", "") });
        (keep, drop)
    }

    #[test]
    fn gaps_are_filled_and_what_differs_is_asked() {
        let (keep, drop) = two();
        let found = differences(&keep, &drop);
        assert_eq!(
            found,
            [
                Difference { field: "nameAr", taken: Side::Drop, both: false },
                Difference { field: "nameFr", taken: Side::Keep, both: true },
            ]
        );
        let one = merged(&keep, &drop, &BTreeMap::new());
        assert_eq!((one.name_fr.as_str(), one.name_ar.as_str()), ("Nour", "نور"));
        assert_eq!(one.phone, keep.phone);
        assert_eq!(one.members.len(), 2, "who is on both boards is there once");
        let chosen = BTreeMap::from([("nameFr".to_owned(), Side::Drop), ("nameAr".to_owned(), Side::Keep)]);
        let one = merged(&keep, &drop, &chosen);
        assert_eq!((one.name_fr.as_str(), one.name_ar.as_str()), ("Ennour", ""));
    }

    #[test]
    fn a_record_merged_with_itself_is_itself_and_every_field_is_listed() {
        let (keep, _) = two();
        assert_eq!(merged(&keep, &keep, &BTreeMap::new()), keep);
        assert_eq!(differences(&keep, &keep), []);
        let blank = Identity::blank(Kind::Association);
        let mut full = serde_json::to_value(&blank).unwrap();
        for field in FIELDS {
            let value = &mut full[*field];
            *value = match *field {
                "receipt" => "final".into(),
                "president" | "treasurer" | "contact" => serde_json::json!({ "nameFr": "X" }),
                _ => "x".into(),
            };
        }
        let full: Identity = serde_json::from_value(full).unwrap();
        let fields: Vec<_> = differences(&blank, &full).iter().map(|one| one.field).collect();
        assert_eq!(fields, FIELDS);
        assert_eq!(merged(&blank, &full, &BTreeMap::new()), full);
    }
}
