//! The file: what is asked, and the words for what becomes of it.

use super::budget::{self, BudgetLine};
use super::fault::Faults;
use super::id::CriterionId;
use super::money::Money;
use super::text;
use super::wage::WageRates;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use ts_rs::TS;

crate::slugs! {
    /// What a committee decided on a file.
    Outcome { Accepted = "accepted", Reserve = "reserve", Rejected = "rejected" }
}

crate::slugs! {
    /// How far a reviewer has come with a file.
    ReviewState { Assigned = "assigned", Draft = "draft", Submitted = "submitted" }
}

/// What the applicant writes to one criterion of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// Which criterion of the call.
    pub criterion: CriterionId,
    /// In Arabic.
    #[serde(default)]
    pub answer_ar: String,
    /// In French.
    #[serde(default)]
    pub answer_fr: String,
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
    /// Objectives in Arabic.
    pub objectives_ar: String,
    /// Objectives in French.
    pub objectives_fr: String,
    /// Communes of the works, HCP codes, the main one first.
    pub communes: Vec<String>,
    /// Places in each commune, where they are known; together at most `places`.
    #[ts(type = "Record<string, number>")]
    pub commune_places: BTreeMap<String, i64>,
    /// Partner service.
    pub partner: String,
    /// Wished first day of the works.
    pub starts_on: Option<String>,
    /// Length in months.
    pub months: i64,
    /// Places asked in all.
    pub places: i64,
    /// Of which women; null when not given, which is not 0.
    pub women: Option<i64>,
    /// Of which youth; null when not given, which is not 0.
    pub youth: Option<i64>,
    /// Of which rural; null when not given, which is not 0.
    pub rural: Option<i64>,
    /// Of which people with a disability; null when not given, which is not 0.
    pub disabled: Option<i64>,
    /// Work-days in all; 0 when not counted yet.
    pub work_days: i64,
    /// Amount asked, centimes; it follows the budget where there are lines.
    pub amount: Money,
    /// The applicant's own share, centimes; it follows the budget where there are lines.
    pub own_share: Money,
    /// What is written to each criterion; those without an answer are left out.
    pub answers: Vec<Answer>,
    /// The budget, line by line.
    pub budget: Vec<BudgetLine>,
}

/// The groups that a programme cares for, as the fields of a project name them.
pub const GROUPS: [&str; 4] = ["women", "youth", "rural", "disabled"];

impl Project {
    /// Counts of the groups, in the order of [`GROUPS`].
    #[must_use]
    pub const fn groups(&self) -> [Option<i64>; 4] {
        [self.women, self.youth, self.rural, self.disabled]
    }

    /// Reckons the budget; amount asked and own share follow its lines.
    pub fn reckon(&mut self, rates: Option<&WageRates>) {
        if self.budget.is_empty() {
            return;
        }
        budget::reckon(&mut self.budget, rates);
        let totals = budget::totals(&self.budget);
        self.amount = totals.asked;
        self.own_share = totals.own_share;
    }

    /// Normalises texts and notes what is impossible or, for a deposit, missing. The budget must have been reckoned.
    pub fn check(&mut self, deposit: bool, rates: Option<&WageRates>, faults: &mut Faults) {
        for text in [&mut self.title_ar, &mut self.title_fr, &mut self.partner] {
            *text = text::line(text);
        }
        for text in [&mut self.summary_ar, &mut self.summary_fr, &mut self.objectives_ar, &mut self.objectives_fr] {
            *text = text::paragraphs(text);
        }
        if self.title_ar.is_empty() && self.title_fr.is_empty() {
            faults.add("titleAr", "required");
        }
        faults.text("titleAr", &self.title_ar, false, 300);
        faults.text("titleFr", &self.title_fr, false, 300);
        faults.text("summaryAr", &self.summary_ar, false, 4000);
        faults.text("summaryFr", &self.summary_fr, false, 4000);
        faults.text("objectivesAr", &self.objectives_ar, false, 4000);
        faults.text("objectivesFr", &self.objectives_fr, false, 4000);
        faults.text("partner", &self.partner, false, 300);
        if let Some(day) = &self.starts_on
            && super::date::parse_date(day).is_none()
        {
            faults.add("startsOn", "date-malformed");
        }
        self.check_numbers(deposit, faults);
        self.check_communes(faults);
        self.check_answers(faults);
        budget::check(&mut self.budget, rates, faults);
    }

    /// Each commune once; places of a commune only where it is named, and together no more than all.
    fn check_communes(&mut self, faults: &mut Faults) {
        let named: HashSet<&String> = self.communes.iter().collect();
        if named.len() < self.communes.len() {
            faults.add("communes", "commune-repeated");
        }
        self.commune_places.retain(|code, _| self.communes.contains(code));
        if self.commune_places.values().any(|places| !(0..=100_000).contains(places)) {
            faults.range("communePlaces", -1, 0..=100_000);
        } else if self.commune_places.values().sum::<i64>() > self.places.max(0) {
            faults.add_with("communePlaces", "more-than-places", "places", self.places);
        }
    }

    /// Drops empty answers; each criterion is answered once.
    fn check_answers(&mut self, faults: &mut Faults) {
        for answer in &mut self.answers {
            answer.answer_ar = text::paragraphs(&answer.answer_ar);
            answer.answer_fr = text::paragraphs(&answer.answer_fr);
        }
        self.answers.retain(|answer| !answer.answer_ar.is_empty() || !answer.answer_fr.is_empty());
        let mut answered = HashSet::new();
        for answer in &self.answers {
            let at = format!("answers.{}", answer.criterion);
            faults.text(&format!("{at}.answerAr"), &answer.answer_ar, false, 8000);
            faults.text(&format!("{at}.answerFr"), &answer.answer_fr, false, 8000);
            if !answered.insert(answer.criterion) {
                faults.add(at, "answered-twice");
            }
        }
    }

    fn check_numbers(&self, deposit: bool, faults: &mut Faults) {
        let least = i64::from(deposit);
        if deposit && self.communes.is_empty() {
            faults.add("communes", "required");
        }
        faults.range("places", self.places, least..=100_000);
        faults.range("months", self.months, 0..=60);
        faults.range("workDays", self.work_days, 0..=10_000_000);
        for (field, part) in GROUPS.into_iter().zip(self.groups()) {
            if part.is_some_and(|part| part < 0 || part > self.places.max(0)) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_pasted_into_a_project_is_kept_without_what_nobody_sees() {
        let mut project = Project {
            title_ar: "تهيئـــة\nالمساحات \u{202e}الخضراء\u{200f}".into(),
            title_fr: "  Espaces\tverts\r\n ".into(),
            summary_fr: "Une ligne\r\n\r\n\r\nune autre \u{2066}".into(),
            partner: "مندوبية\u{00a0}التعليم".into(),
            ..Project::default()
        };
        project.check(false, None, &mut Faults::default());
        assert_eq!(project.title_ar, "تهيئة المساحات الخضراء");
        assert_eq!(project.title_fr, "Espaces verts");
        assert_eq!(project.summary_fr, "Une ligne\n\nune autre");
        assert_eq!(project.partner, "مندوبية التعليم");
    }

    #[test]
    fn a_title_of_ten_thousand_letters_is_refused_whole() {
        let mut project = Project { title_ar: "م".repeat(10_000), ..Project::default() };
        let mut faults = Faults::default();
        project.check(false, None, &mut faults);
        assert_eq!(faults.0.first().map(|fault| (fault.field.as_str(), fault.code)), Some(("titleAr", "too-long")));
        assert_eq!(project.title_ar.chars().count(), 10_000);
    }

    proptest! {
        #[test]
        fn checking_twice_changes_nothing(title in ".{0,60}", summary in "(?s).{0,120}") {
            let mut once = Project { title_ar: title, summary_ar: summary, ..Project::default() };
            once.check(false, None, &mut Faults::default());
            let mut twice = once.clone();
            twice.check(false, None, &mut Faults::default());
            prop_assert_eq!((twice.title_ar, twice.summary_ar), (once.title_ar, once.summary_ar));
        }
    }
}
