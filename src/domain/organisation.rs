//! The applicant: one record over all calls, with its legal identity by kind.

use super::date::is_partial_date;
use super::fault::Faults;
use super::identifier as ids;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::slugs! {
    /// What kind of body applies; the checklist and the legal identity depend on it.
    Kind { Association = "association", Cooperative = "cooperative", Enterprise = "enterprise" }
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
}

/// Everything an office may write down of an applicant. Empty text means "not given".
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
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
}

impl Identity {
    /// Trims and normalises every field, and notes what is impossible.
    pub fn check(&mut self, faults: &mut Faults) {
        self.trim();
        if self.name_ar.is_empty() && self.name_fr.is_empty() {
            faults.add("nameAr", "required");
        }
        for (field, text) in [
            ("nameAr", &self.name_ar),
            ("nameFr", &self.name_fr),
            ("addressAr", &self.address_ar),
            ("addressFr", &self.address_fr),
            ("registerAuthority", &self.register_authority),
        ] {
            faults.text(field, text, false, 300);
        }
        for (field, text) in
            [("acronym", &self.acronym), ("registerNumber", &self.register_number), ("taxId", &self.tax_id)]
        {
            faults.text(field, text, false, 60);
        }
        for (field, text) in [
            ("founded", &self.founded),
            ("registerDate", &self.register_date),
            ("mandateStart", &self.mandate_start),
            ("mandateEnd", &self.mandate_end),
        ] {
            if !text.is_empty() && !is_partial_date(text) {
                faults.add(field, "date-malformed");
            }
        }
        if !self.mandate_start.is_empty() && !self.mandate_end.is_empty() && self.mandate_end < self.mandate_start {
            faults.add("mandateEnd", "end-before-start");
        }
        ids::check(faults, "ice", &mut self.ice, ids::is_ice, "ice-malformed");
        ids::check(faults, "rib", &mut self.rib, ids::is_rib, "rib-malformed");
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
    }

    fn trim(&mut self) {
        for text in [
            &mut self.name_ar,
            &mut self.name_fr,
            &mut self.acronym,
            &mut self.commune,
            &mut self.address_ar,
            &mut self.address_fr,
            &mut self.founded,
            &mut self.register_number,
            &mut self.register_date,
            &mut self.register_authority,
            &mut self.tax_id,
            &mut self.email,
            &mut self.mandate_start,
            &mut self.mandate_end,
        ] {
            *text = text.trim().to_owned();
        }
    }
}

impl Person {
    fn check(&mut self, path: &str, faults: &mut Faults) {
        self.name_ar = self.name_ar.trim().to_owned();
        self.name_fr = self.name_fr.trim().to_owned();
        faults.text(&format!("{path}.nameAr"), &self.name_ar, false, 120);
        faults.text(&format!("{path}.nameFr"), &self.name_fr, false, 120);
        ids::check(faults, &format!("{path}.cin"), &mut self.cin, ids::is_cin, "cin-malformed");
        ids::check_phone(faults, &format!("{path}.phone"), &mut self.phone);
    }
}
