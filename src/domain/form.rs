//! The application form, defined once: the fields of the screen with their marks, the blank paper form and the
//! spreadsheet that is filled in elsewhere are all made from this table.

use super::organisation::Kind;

/// What stands in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// One line of text of at most so many characters.
    Text(usize),
    /// Several lines of text of at most so many characters.
    Prose(usize),
    /// A whole number.
    Count,
    /// An amount in dirhams.
    Money,
    /// A day.
    Day,
    /// A day, a month or a year.
    PartialDay,
    /// A number or code of so many characters, one to a box on paper.
    Comb(usize),
    /// One of the three kinds of applicant.
    Kind,
    /// One of the call's domains.
    Domain,
    /// One of the call's lots; only where the call has any.
    Lot,
    /// One commune of the country.
    Commune,
    /// Communes of the call's territory, the main one first.
    Communes,
}

/// Whether a field must be filled in for a deposit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Obligatory,
    /// One of the two languages must.
    EitherLanguage,
    /// It may stay empty.
    Free,
}

/// In which of the two languages of the office a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Arabic.
    Arabic,
    /// French, or Latin letters.
    French,
}

/// One field. Labels are keys of the catalogue, the same as on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Path in the request of a deposit, after the section's own: `titleAr`, `president.cin`.
    pub key: &'static str,
    /// Key of its label; `-<kind>` follows it where [`Field::named_by_kind`].
    pub label: &'static str,
    /// What it is called depends on the kind of applicant: receipt or trade register, president or manager.
    pub named_by_kind: bool,
    /// What stands in it.
    pub value: Value,
    /// Whether it must be filled in.
    pub need: Need,
    /// Its language, for the fields that come in pairs.
    pub tongue: Option<Tongue>,
    /// Not asked of enterprises, which have neither a board's mandate nor a treasurer.
    pub boards_only: bool,
}

/// Fields that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// `organisation` when its fields are those of the applicant, `project` when they are the file's.
    pub of: Subject,
    /// Stable word; its title stands under `form-section-<slug>`, or under its people's label.
    pub slug: &'static str,
    /// Its fields, in order.
    pub fields: &'static [Field],
}

/// Whom a section describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The applicant.
    Organisation,
    /// What it proposes.
    Project,
}

impl Section {
    /// A field's key, whole and unique within the form: `organisation.nameAr`, `places`.
    #[must_use]
    pub fn key(&self, field: &Field) -> String {
        match self.of {
            Subject::Organisation => format!("organisation.{}", field.key),
            Subject::Project => field.key.to_owned(),
        }
    }

    /// The fields that an applicant of this kind fills in.
    pub fn asked_of(&self, kind: Option<Kind>) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().filter(move |field| !field.boards_only || kind != Some(Kind::Enterprise))
    }
}

impl Field {
    /// The most characters that its text may have, where there is a limit.
    #[must_use]
    pub const fn most(&self) -> Option<usize> {
        match self.value {
            Value::Text(most) | Value::Prose(most) => Some(most),
            Value::Count
            | Value::Money
            | Value::Day
            | Value::PartialDay
            | Value::Comb(_)
            | Value::Kind
            | Value::Domain
            | Value::Lot
            | Value::Commune
            | Value::Communes => None,
        }
    }
}

const fn field(key: &'static str, label: &'static str, value: Value) -> Field {
    Field { key, label, named_by_kind: false, value, need: Need::Free, tongue: None, boards_only: false }
}

const fn must(key: &'static str, label: &'static str, value: Value) -> Field {
    Field { need: Need::Obligatory, ..field(key, label, value) }
}

const fn arabic(key: &'static str, label: &'static str, value: Value, need: Need) -> Field {
    Field { tongue: Some(Tongue::Arabic), need, ..field(key, label, value) }
}

const fn french(key: &'static str, label: &'static str, value: Value, need: Need) -> Field {
    Field { tongue: Some(Tongue::French), need, ..field(key, label, value) }
}

const fn by_kind(key: &'static str, label: &'static str, value: Value) -> Field {
    Field { named_by_kind: true, ..field(key, label, value) }
}

const fn of_boards(field: Field) -> Field {
    Field { boards_only: true, ..field }
}

use Need::{EitherLanguage, Free};

const IDENTITY: &[Field] = &[
    must("kind", "organisations-kind", Value::Kind),
    arabic("nameAr", "organisations-name", Value::Text(300), EitherLanguage),
    french("nameFr", "organisations-name", Value::Text(300), EitherLanguage),
    field("acronym", "organisations-acronym", Value::Text(60)),
    field("commune", "organisations-commune", Value::Commune),
    arabic("addressAr", "organisations-address", Value::Text(300), Free),
    french("addressFr", "organisations-address", Value::Text(300), Free),
    field("founded", "organisations-founded", Value::PartialDay),
    by_kind("registerNumber", "organisations-registernumber", Value::Text(60)),
    by_kind("registerDate", "organisations-registerdate", Value::PartialDay),
    by_kind("registerAuthority", "organisations-registerauthority", Value::Text(300)),
    field("ice", "organisations-ice", Value::Comb(15)),
    field("taxId", "organisations-taxid", Value::Text(60)),
    field("cnss", "organisations-cnss", Value::Comb(7)),
    field("rib", "organisations-rib", Value::Comb(24)),
    field("phone", "organisations-phone", Value::Comb(10)),
    field("email", "organisations-email", Value::Text(120)),
    of_boards(field("mandateStart", "organisations-mandatestart", Value::PartialDay)),
    of_boards(field("mandateEnd", "organisations-mandateend", Value::PartialDay)),
];

const PRESIDENT: &[Field] = &[
    arabic("president.nameAr", "organisations-person-name", Value::Text(120), Free),
    french("president.nameFr", "organisations-person-name", Value::Text(120), Free),
    field("president.cin", "organisations-cin", Value::Comb(8)),
    field("president.phone", "organisations-person-phone", Value::Comb(10)),
];

const TREASURER: &[Field] = &[
    of_boards(arabic("treasurer.nameAr", "organisations-person-name", Value::Text(120), Free)),
    of_boards(french("treasurer.nameFr", "organisations-person-name", Value::Text(120), Free)),
    of_boards(field("treasurer.cin", "organisations-cin", Value::Comb(8))),
    of_boards(field("treasurer.phone", "organisations-person-phone", Value::Comb(10))),
];

const CONTACT: &[Field] = &[
    arabic("contact.nameAr", "organisations-person-name", Value::Text(120), Free),
    french("contact.nameFr", "organisations-person-name", Value::Text(120), Free),
    field("contact.cin", "organisations-cin", Value::Comb(8)),
    field("contact.phone", "organisations-person-phone", Value::Comb(10)),
];

const PROJECT: &[Field] = &[
    arabic("titleAr", "applications-project-title", Value::Text(300), EitherLanguage),
    french("titleFr", "applications-project-title", Value::Text(300), EitherLanguage),
    must("domain", "applications-domain", Value::Domain),
    field("lot", "applications-lot", Value::Lot),
    must("communes", "applications-communes", Value::Communes),
    field("partner", "applications-partner", Value::Text(300)),
    field("startsOn", "applications-startson", Value::Day),
    field("months", "applications-months", Value::Count),
    arabic("summaryAr", "applications-summary", Value::Prose(4000), Free),
    french("summaryFr", "applications-summary", Value::Prose(4000), Free),
    arabic("objectivesAr", "application-objectives", Value::Prose(4000), Free),
    french("objectivesFr", "application-objectives", Value::Prose(4000), Free),
];

const PEOPLE: &[Field] = &[
    must("places", "applications-places", Value::Count),
    field("women", "applications-women", Value::Count),
    field("youth", "applications-youth", Value::Count),
    field("rural", "applications-rural", Value::Count),
    field("disabled", "applications-disabled", Value::Count),
    field("workDays", "applications-workdays", Value::Count),
];

const MONEY: &[Field] = &[
    must("amount", "applications-amount-asked", Value::Money),
    field("ownShare", "applications-own-share", Value::Money),
];

/// The whole form, in the order in which it is filled in.
pub const FORM: &[Section] = &[
    Section { of: Subject::Organisation, slug: "organisation", fields: IDENTITY },
    Section { of: Subject::Organisation, slug: "president", fields: PRESIDENT },
    Section { of: Subject::Organisation, slug: "treasurer", fields: TREASURER },
    Section { of: Subject::Organisation, slug: "contact", fields: CONTACT },
    Section { of: Subject::Project, slug: "project", fields: PROJECT },
    Section { of: Subject::Project, slug: "people", fields: PEOPLE },
    Section { of: Subject::Project, slug: "money", fields: MONEY },
];

/// Every field with its whole key.
pub fn fields() -> impl Iterator<Item = (String, &'static Field)> {
    FORM.iter().flat_map(|section| section.fields.iter().map(|field| (section.key(field), field)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::application::Project;
    use crate::domain::fault::Faults;
    use crate::domain::organisation::Identity;
    use serde_json::{Value as Json, json};
    use std::collections::BTreeSet;

    /// Sets a dotted path of a JSON document.
    fn put(document: &mut Json, path: &str, value: Json) {
        let pointer = format!("/{}", path.replace('.', "/"));
        if document.pointer(&pointer).is_none() {
            let (parent, _) = path.split_once('.').unwrap_or((path, ""));
            document[parent] = json!({});
            if let Some((parent, child)) = path.split_once('.') {
                document[parent][child] = value;
                return;
            }
        }
        *document.pointer_mut(&pointer).unwrap() = value;
    }

    fn faults_of(subject: Subject, document: &Json) -> Vec<(String, &'static str)> {
        let mut faults = Faults::default();
        match subject {
            Subject::Project => {
                serde_json::from_value::<Project>(document.clone()).unwrap().check(true, None, &mut faults)
            }
            Subject::Organisation => {
                serde_json::from_value::<Identity>(document.clone()).unwrap().check(&mut faults);
            }
        }
        faults.0.into_iter().map(|fault| (fault.field, fault.code)).collect()
    }

    fn blank(subject: Subject) -> Json {
        match subject {
            Subject::Project => json!({}),
            Subject::Organisation => json!({ "kind": "association" }),
        }
    }

    /// What the form marks is exactly what a deposit is refused without. The domain is looked up in the call
    /// and the kind is chosen before anything else, so that both are checked elsewhere.
    #[test]
    fn the_marks_are_those_of_the_checks() {
        let mut marked = BTreeSet::new();
        let mut wanted = BTreeSet::new();
        for section in FORM {
            for field in section.fields {
                let elsewhere = matches!(field.value, Value::Domain | Value::Kind);
                // Of a pair the fault stands at its Arabic half.
                let pair = field.need == EitherLanguage && field.tongue == Some(Tongue::Arabic);
                if !elsewhere && (field.need == Need::Obligatory || pair) {
                    marked.insert(section.key(field));
                }
            }
        }
        for (subject, prefix) in [(Subject::Organisation, "organisation."), (Subject::Project, "")] {
            for (field, code) in faults_of(subject, &blank(subject)) {
                assert!(["required", "out-of-range"].contains(&code), "{field} {code}");
                wanted.insert(format!("{prefix}{field}"));
            }
        }
        assert_eq!(marked, wanted);
    }

    #[test]
    fn the_lengths_are_those_of_the_checks() {
        let mut compared = 0;
        for section in FORM {
            for field in section.fields.iter().filter(|field| field.key != "email") {
                let Some(most) = field.most() else { continue };
                let mut document = blank(section.of);
                put(&mut document, field.key, json!("م".repeat(most)));
                let long =
                    |document: &Json| faults_of(section.of, document).contains(&(field.key.to_owned(), "too-long"));
                assert!(!long(&document), "{} takes {most}", field.key);
                put(&mut document, field.key, json!("م".repeat(most + 1)));
                assert!(long(&document), "{} refuses {most} and one", field.key);
                compared += 1;
            }
        }
        assert_eq!(compared, 21);
    }

    /// Lists of their own and what only the screen asks: a line of the form holds one value that is written by hand.
    const BESIDE: [&str; 7] = [
        "communePlaces",
        "answers",
        "budget",
        "organisation.members",
        "organisation.receipt",
        "organisation.approvedOn",
        "sex",
    ];

    #[test]
    fn every_field_of_a_project_stands_in_the_form_once() {
        let keys: Vec<String> = fields().map(|(key, _)| key).collect();
        let unique: BTreeSet<_> = keys.iter().collect();
        assert_eq!(unique.len(), keys.len());
        let Json::Object(project) = serde_json::to_value(Project::default()).unwrap() else { panic!() };
        for key in project.keys().filter(|key| !BESIDE.contains(&key.as_str())) {
            assert!(unique.contains(key), "{key} is on no form");
        }
        let identity =
            Identity { kind: Kind::Association, ..serde_json::from_value(json!({ "kind": "association" })).unwrap() };
        let Json::Object(identity) = serde_json::to_value(identity).unwrap() else { panic!() };
        for (key, value) in identity {
            let inner = value.as_object().map(|person| person.keys().map(|part| format!(".{part}")).collect());
            for part in inner.unwrap_or_else(|| vec![String::new()]) {
                let whole = format!("organisation.{key}{part}");
                let beside = BESIDE.iter().any(|name| whole == *name || whole.ends_with(&format!(".{name}")));
                assert!(beside || unique.contains(&whole), "{whole} is on no form");
            }
        }
    }

    #[test]
    fn an_enterprise_is_asked_for_no_board() {
        let asked = |kind| {
            FORM.iter().flat_map(|section| section.asked_of(Some(kind))).map(|field| field.key).collect::<Vec<_>>()
        };
        assert!(asked(Kind::Association).contains(&"treasurer.cin"));
        assert!(!asked(Kind::Enterprise).iter().any(|key| key.starts_with("treasurer") || key.starts_with("mandate")));
        assert!(asked(Kind::Enterprise).contains(&"ice"));
    }
}
