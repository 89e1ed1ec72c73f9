//! The applicant: one record over all calls, with its legal identity by kind.

use super::date::partial_date;
use super::fault::Faults;
use super::identifier as ids;
use super::text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::slugs! {
    /// What kind of body applies; the checklist and the legal identity depend on it.
    Kind { Association = "association", Cooperative = "cooperative", Enterprise = "enterprise" }
}

crate::slugs! {
    /// A post of the board. An enterprise's manager is its president here, so that every kind has one head.
    Post {
        President = "president", VicePresident = "vice-president", Secretary = "secretary", Treasurer = "treasurer",
        Member = "member", Manager = "manager", Contact = "contact",
    }
}

impl Post {
    /// The posts that [`Identity`] holds by name, once each.
    pub const NAMED: [Self; 3] = [Self::President, Self::Treasurer, Self::Contact];
}

crate::slugs! {
    /// How a person is addressed; asked nowhere, noted where known.
    Sex { Woman = "woman", Man = "man" }
}

crate::slugs! {
    /// An association's receipt: given at once, or within sixty days (dahir 1-58-376, article 5).
    Receipt { Provisional = "provisional", Final = "final" }
}

/// A person of the board, or the contact. Every part may be unknown at the counter.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Person {
    /// Name in Arabic letters.
    pub name_ar: String,
    /// Name in Latin letters.
    pub name_fr: String,
    /// National identity card, compact; personal data.
    pub cin: String,
    /// Phone in E.164; personal data.
    pub phone: String,
    /// Woman or man, where known.
    pub sex: Option<Sex>,
}

/// A further member of the board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardMember {
    /// The post; those that [`Identity`] holds by name do not come a second time.
    pub post: Post,
    /// Who.
    #[serde(flatten)]
    #[ts(flatten)]
    pub person: Person,
}

/// Most members a board may have; statutes name eleven at the usual most.
pub const MOST_MEMBERS: usize = 60;

/// Everything an office may write down of an applicant. Empty text means "not given".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    /// Association, cooperative or enterprise.
    pub kind: Kind,
    /// Name in Arabic letters; one of the two names must be given.
    #[serde(default)]
    pub name_ar: String,
    /// Name in Latin letters.
    #[serde(default)]
    pub name_fr: String,
    /// Short name.
    #[serde(default)]
    pub acronym: String,
    /// Seat's commune, HCP code such as `09.273.01.05`.
    #[serde(default)]
    pub commune: String,
    /// Seat's address in Arabic.
    #[serde(default)]
    pub address_ar: String,
    /// Seat's address in French.
    #[serde(default)]
    pub address_fr: String,
    /// Founded: year, month or day.
    #[serde(default)]
    pub founded: String,
    /// Number of the receipt (association), of the cooperatives register, or of the trade register.
    #[serde(default)]
    pub register_number: String,
    /// Date of that receipt or registration: year, month or day.
    #[serde(default)]
    pub register_date: String,
    /// Authority or court that keeps that register.
    #[serde(default)]
    pub register_authority: String,
    /// Whether an association's receipt is provisional or final.
    #[serde(default)]
    pub receipt: Option<Receipt>,
    /// Day a cooperative's name and constitution were approved by ODCO: year, month or day.
    #[serde(default)]
    pub approved_on: String,
    /// Common enterprise identifier, 15 digits.
    #[serde(default)]
    pub ice: String,
    /// Tax identifier.
    #[serde(default)]
    pub tax_id: String,
    /// CNSS affiliation number.
    #[serde(default)]
    pub cnss: String,
    /// Bank identity, 24 digits; personal data of the body.
    #[serde(default)]
    pub rib: String,
    /// Phone in E.164.
    #[serde(default)]
    pub phone: String,
    /// E-mail.
    #[serde(default)]
    pub email: String,
    /// First day of the board's mandate.
    #[serde(default)]
    pub mandate_start: String,
    /// Last day of the board's mandate.
    #[serde(default)]
    pub mandate_end: String,
    /// President (association, cooperative) or manager (enterprise).
    #[serde(default)]
    pub president: Person,
    /// Treasurer.
    #[serde(default)]
    pub treasurer: Person,
    /// The person the office calls.
    #[serde(default)]
    pub contact: Person,
    /// The rest of the board, in its own order.
    #[serde(default)]
    pub members: Vec<BoardMember>,
}

impl Identity {
    /// A body of a kind of which nothing is written down yet.
    #[must_use]
    pub fn blank(kind: Kind) -> Self {
        Self {
            kind,
            name_ar: String::new(),
            name_fr: String::new(),
            acronym: String::new(),
            commune: String::new(),
            address_ar: String::new(),
            address_fr: String::new(),
            founded: String::new(),
            register_number: String::new(),
            register_date: String::new(),
            register_authority: String::new(),
            receipt: None,
            approved_on: String::new(),
            ice: String::new(),
            tax_id: String::new(),
            cnss: String::new(),
            rib: String::new(),
            phone: String::new(),
            email: String::new(),
            mandate_start: String::new(),
            mandate_end: String::new(),
            president: Person::default(),
            treasurer: Person::default(),
            contact: Person::default(),
            members: Vec::new(),
        }
    }

    /// Every person written down, with the path of their field and their post.
    pub fn people(&self) -> impl Iterator<Item = (String, Post, &Person)> {
        [("president", Post::President, &self.president), ("treasurer", Post::Treasurer, &self.treasurer)]
            .into_iter()
            .chain([("contact", Post::Contact, &self.contact)])
            .map(|(path, post, person)| (path.to_owned(), post, person))
            .chain(self.members.iter().enumerate().map(|(i, one)| (format!("members.{i}"), one.post, &one.person)))
    }

    /// Normalises every field and notes what is impossible; what is only unusual is let through.
    pub fn check(&mut self, faults: &mut Faults) {
        self.normalise();
        if self.name_ar.is_empty() && self.name_fr.is_empty() {
            faults.add("nameAr", "required");
        }
        self.check_lengths(faults);
        self.check_dates(faults);
        ids::check(faults, "ice", &mut self.ice, ids::is_ice, "ice-malformed");
        ids::check_rib(faults, "rib", &mut self.rib);
        ids::check(faults, "cnss", &mut self.cnss, ids::is_cnss, "cnss-malformed");
        ids::check_phone(faults, "phone", &mut self.phone);
        if !self.email.is_empty() && !ids::is_email(&self.email) {
            faults.add("email", "email-malformed");
        }
        for (path, person) in
            [("president", &mut self.president), ("treasurer", &mut self.treasurer), ("contact", &mut self.contact)]
        {
            person.check(path, faults);
        }
        self.check_members(faults);
    }

    fn normalise(&mut self) {
        for text in [
            &mut self.name_ar,
            &mut self.name_fr,
            &mut self.acronym,
            &mut self.address_ar,
            &mut self.address_fr,
            &mut self.register_authority,
        ] {
            *text = text::line(text);
        }
        for text in [&mut self.register_number, &mut self.tax_id, &mut self.email, &mut self.commune] {
            *text = text::number(text);
        }
    }

    fn check_lengths(&self, faults: &mut Faults) {
        for (field, text) in [
            ("nameAr", &self.name_ar),
            ("nameFr", &self.name_fr),
            ("addressAr", &self.address_ar),
            ("addressFr", &self.address_fr),
            ("registerAuthority", &self.register_authority),
            ("email", &self.email),
        ] {
            faults.text(field, text, false, 300);
        }
        for (field, text) in
            [("acronym", &self.acronym), ("registerNumber", &self.register_number), ("taxId", &self.tax_id)]
        {
            faults.text(field, text, false, 60);
        }
    }

    /// Dates may be known by their year only; the months of a mandate are compared as far as both are known.
    fn check_dates(&mut self, faults: &mut Faults) {
        for (field, text) in [
            ("founded", &mut self.founded),
            ("registerDate", &mut self.register_date),
            ("approvedOn", &mut self.approved_on),
            ("mandateStart", &mut self.mandate_start),
            ("mandateEnd", &mut self.mandate_end),
        ] {
            match partial_date(text) {
                Some(date) => *text = date,
                None if text::line(text).is_empty() => text.clear(),
                None => faults.add(field, "date-malformed"),
            }
        }
        let known = self.mandate_start.len().min(self.mandate_end.len());
        if known > 0 && self.mandate_end.get(..known) < self.mandate_start.get(..known) {
            faults.add("mandateEnd", "end-before-start");
        }
    }

    fn check_members(&mut self, faults: &mut Faults) {
        if self.members.len() > MOST_MEMBERS {
            faults.add_with("members", "too-many", "most", MOST_MEMBERS);
        }
        for (i, member) in self.members.iter_mut().enumerate() {
            member.person.check(&format!("members.{i}"), faults);
            if Post::NAMED.contains(&member.post) {
                faults.add(format!("members.{i}.post"), "post-held-once");
            }
            if !member.person.is_blank() && member.person.name_ar.is_empty() && member.person.name_fr.is_empty() {
                faults.add(format!("members.{i}.nameAr"), "required");
            }
        }
        // A line that was begun and left empty is no member.
        self.members.retain(|member| !member.person.is_blank());
    }
}

impl Person {
    /// Whether nothing is known of the person.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.name_ar.is_empty() && self.name_fr.is_empty() && self.cin.is_empty() && self.phone.is_empty()
    }

    fn check(&mut self, path: &str, faults: &mut Faults) {
        self.name_ar = text::line(&self.name_ar);
        self.name_fr = text::line(&self.name_fr);
        faults.text(&format!("{path}.nameAr"), &self.name_ar, false, 120);
        faults.text(&format!("{path}.nameFr"), &self.name_fr, false, 120);
        ids::check(faults, &format!("{path}.cin"), &mut self.cin, ids::is_cin, "cin-malformed");
        ids::check_phone(faults, &format!("{path}.phone"), &mut self.phone);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn faults_of(identity: &mut Identity) -> Vec<String> {
        let mut faults = Faults::default();
        identity.check(&mut faults);
        faults.0.iter().map(|fault| format!("{} {}", fault.field, fault.code)).collect()
    }

    #[test]
    fn a_board_has_any_number_of_members_and_each_post_of_its_own_once() {
        let mut identity = Identity::blank(Kind::Association);
        identity.name_fr = "Association Essai".into();
        let person = |name: &str| Person { name_fr: name.into(), ..Person::default() };
        identity.members = vec![
            BoardMember { post: Post::Secretary, person: person(" Une  Personne ") },
            BoardMember { post: Post::Member, person: person("") },
            BoardMember { post: Post::President, person: person("Seconde Présidente") },
            BoardMember { post: Post::Member, person: Person { cin: "ab123456".into(), ..Person::default() } },
        ];
        assert_eq!(faults_of(&mut identity), ["members.2.post post-held-once", "members.3.nameAr required"]);
        assert_eq!(identity.members.len(), 3, "the empty line is gone");
        assert_eq!(identity.members[0].person.name_fr, "Une Personne");
    }

    #[test]
    fn a_mandate_is_compared_as_far_as_its_dates_are_known() {
        for (start, end, good) in [
            ("2024", "2024-03", true),
            ("2024-05", "2024", true),
            ("2024-05", "2024-03", false),
            ("2025", "2024-12-31", false),
            ("", "2024", true),
            ("01/03/2024", "28/02/2028", true),
        ] {
            let mut identity = Identity::blank(Kind::Association);
            identity.name_fr = "Essai".into();
            identity.mandate_start = start.into();
            identity.mandate_end = end.into();
            assert_eq!(faults_of(&mut identity).is_empty(), good, "{start} {end}");
        }
    }

    proptest! {
        #[test]
        fn checking_twice_changes_nothing(name in any::<String>(), number in any::<String>(), phone in "[0-9+ ]{0,14}",
                                          date in "[0-9/٠-٩-]{0,10}", rib in "[0-9 MA]{0,30}") {
            let mut identity = Identity::blank(Kind::Association);
            identity.name_ar = name.clone();
            identity.address_fr = name.clone();
            identity.register_number = number;
            identity.phone = phone;
            identity.founded = date;
            identity.rib = rib;
            identity.members = vec![BoardMember { post: Post::Member, person: Person { name_ar: name, ..Person::default() } }];
            let first = faults_of(&mut identity);
            let once = identity.clone();
            prop_assert_eq!(faults_of(&mut identity), first);
            prop_assert_eq!(identity, once);
        }
    }
}
