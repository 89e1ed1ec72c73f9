//! The file: what is asked, and the words for what becomes of it.

use super::fault::Faults;
use super::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::slugs! {
    /// What a committee decided on a file.
    Outcome { Accepted = "accepted", Reserve = "reserve", Rejected = "rejected" }
}

crate::slugs! {
    /// How far a reviewer has come with a file.
    ReviewState { Assigned = "assigned", Draft = "draft", Submitted = "submitted" }
}

/// What the applicant proposes and asks for. Empty text means "not given"; counts are people.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Project {
    /// Title in Arabic; one of the two titles must be given.
    pub title_ar: String,
    /// Title in French.
    pub title_fr: String,
    /// Summary in Arabic.
    pub summary_ar: String,
    /// Summary in French.
    pub summary_fr: String,
    /// Communes of the works, HCP codes, the main one first.
    pub communes: Vec<String>,
    /// Partner service.
    pub partner: String,
    /// Wished first day of the works.
    pub starts_on: Option<String>,
    /// Length in months.
    pub months: i64,
    /// Places asked in all.
    pub places: i64,
    /// Of which women.
    pub women: i64,
    /// Of which youth.
    pub youth: i64,
    /// Of which rural.
    pub rural: i64,
    /// Of which people with a disability.
    pub disabled: i64,
    /// Work-days in all; 0 when not counted yet.
    pub work_days: i64,
    /// Amount asked, centimes.
    pub amount: Money,
    /// The applicant's own share, centimes.
    pub own_share: Money,
}

impl Project {
    /// Trims texts and notes what is impossible or, for a deposit, missing.
    pub fn check(&mut self, deposit: bool, faults: &mut Faults) {
        for text in
            [&mut self.title_ar, &mut self.title_fr, &mut self.summary_ar, &mut self.summary_fr, &mut self.partner]
        {
            *text = text.trim().to_owned();
        }
        if self.title_ar.is_empty() && self.title_fr.is_empty() {
            faults.add("titleAr", "required");
        }
        faults.text("titleAr", &self.title_ar, false, 300);
        faults.text("titleFr", &self.title_fr, false, 300);
        faults.text("summaryAr", &self.summary_ar, false, 4000);
        faults.text("summaryFr", &self.summary_fr, false, 4000);
        faults.text("partner", &self.partner, false, 300);
        if let Some(day) = &self.starts_on
            && super::date::parse_date(day).is_none()
        {
            faults.add("startsOn", "date-malformed");
        }
        self.check_numbers(deposit, faults);
    }

    fn check_numbers(&self, deposit: bool, faults: &mut Faults) {
        let least = i64::from(deposit);
        if deposit && self.communes.is_empty() {
            faults.add("communes", "required");
        }
        faults.range("places", self.places, least..=100_000);
        faults.range("months", self.months, 0..=60);
        faults.range("workDays", self.work_days, 0..=10_000_000);
        for (field, part) in
            [("women", self.women), ("youth", self.youth), ("rural", self.rural), ("disabled", self.disabled)]
        {
            if part < 0 || part > self.places.max(0) {
                faults.add_with(field, "more-than-places", "places", self.places);
            }
        }
        for (field, amount) in [("amount", self.amount), ("ownShare", self.own_share)] {
            if !amount.is_acceptable() {
                faults.add(field, "amount-out-of-range");
            }
        }
        if deposit && self.amount == Money(0) {
            faults.add("amount", "required");
        }
    }
}
