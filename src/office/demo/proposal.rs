//! What the demo's applicants propose: places, answers and a budget; most of it sound, some of it not, so
//! that the warnings of the dossier have something to say.

use super::Making;
use crate::domain::application::{Answer, Project};
use crate::domain::budget::{Basis, BudgetKind, BudgetLine, BudgetUnit};
use crate::domain::money::Money;
use crate::office::call::CallView;
use chrono::Duration;
use std::collections::BTreeMap;

impl Making<'_, '_> {
    /// The proposal of the i-th applicant and the slug of its domain.
    pub(super) fn project(&mut self, i: usize, call: &CallView) -> (Project, String) {
        let count = self.content.projects.len().max(1);
        let words = self.content.projects.get(i % count).cloned();
        let places = self.dice.pick(&[12, 16, 20, 20, 24, 24, 30, 36]).unwrap_or(20);
        let months = if i % 23 == 9 { 2 } else { self.dice.between(3, 6) };
        let service = self.dice.pick(&self.content.services).map(|service| service.ar);
        let objectives = self.dice.pick(&self.content.objectives);
        let domain = words.as_ref().map(|words| words.domain.clone()).unwrap_or_default();
        let words = words.map(|w| (w.title_ar, w.title_fr, w.summary_ar, w.summary_fr)).unwrap_or_default();
        let (communes, commune_places) = self.places_of_work(i, places);
        let rural = self.rural(i, &communes, places);
        let project = Project {
            title_ar: words.0,
            // Some applicants write in one language only.
            title_fr: if i % 19 == 7 { String::new() } else { words.1 },
            summary_ar: words.2,
            summary_fr: words.3,
            objectives_ar: objectives.as_ref().map(|words| words.ar.clone()).unwrap_or_default(),
            objectives_fr: objectives.map(|words| words.fr).unwrap_or_default(),
            communes,
            commune_places,
            partner: service.unwrap_or_default(),
            starts_on: Some((self.today + Duration::days(45)).date_naive().to_string()),
            months,
            places,
            women: Some(self.dice.between(places / 6, places * 2 / 3)),
            youth: Some(self.dice.between(places / 4, places * 3 / 4)),
            rural,
            disabled: (i % 3 != 2).then(|| self.dice.between(0, 2)),
            work_days: places * months * 26,
            amount: Money(0),
            own_share: Money(0),
            answers: self.answers(i, call),
            budget: self.budget(i, places, months),
        };
        (project, domain)
    }

    /// Rural places where a commune is rural, once in a while where none is; every fourth applicant is silent.
    fn rural(&mut self, i: usize, communes: &[String], places: i64) -> Option<i64> {
        let named = crate::office::place::list::named(self.change.db, communes).unwrap_or_default();
        let some = named.iter().any(|commune| commune.kind == "rural") || i % 31 == 3;
        let count = self.dice.between(1, places / 2);
        (i % 4 != 1).then_some(if some { count } else { 0 })
    }

    /// One commune, or two with the places of each; now and then the places do not add up.
    fn places_of_work(&mut self, i: usize, places: i64) -> (Vec<String>, BTreeMap<String, i64>) {
        let main = self.dice.pick(&self.content.communes);
        let second = self
            .dice
            .pick(&self.content.communes)
            .filter(|second| i.is_multiple_of(5) && Some(second) != main.as_ref());
        let mut by_commune = BTreeMap::new();
        if let (Some(main), Some(second)) = (&main, &second) {
            let there = places / 3;
            let lost = if i.is_multiple_of(15) { 2 } else { 0 };
            by_commune.insert(main.clone(), places - there - lost);
            by_commune.insert(second.clone(), there);
        }
        (main.into_iter().chain(second).collect(), by_commune)
    }

    /// Answers to most criteria; every ninth applicant leaves the last ones open.
    fn answers(&mut self, i: usize, call: &CallView) -> Vec<Answer> {
        let asked = if i % 9 == 4 { call.criteria.len() / 2 } else { call.criteria.len() };
        let mut answers = Vec::with_capacity(asked);
        for criterion in call.criteria.iter().take(asked) {
            let known: Vec<_> = self
                .content
                .answers
                .iter()
                .filter(|known| known.criterion == criterion.criterion.slug)
                .cloned()
                .collect();
            if let Some(words) = self.dice.pick(&known) {
                answers.push(Answer { criterion: criterion.id, answer_ar: words.ar, answer_fr: words.fr });
            }
        }
        answers
    }

    /// Wages and charges by the rates, tools, insurance, a modest management fee.
    fn budget(&mut self, i: usize, places: i64, months: i64) -> Vec<BudgetLine> {
        // Every seventeenth forgets some of its workers' wages.
        let paid = if i % 17 == 6 { places - places / 4 } else { places };
        let tool = Money(self.dice.between(60, 240) * 100);
        let insurance = self.dice.between(90, 130) * 100;
        let label =
            |ar: &str, fr: &str| BudgetLine { label_ar: ar.into(), label_fr: fr.into(), ..BudgetLine::default() };
        let [tools, cover, office] = self.labels();
        let mut lines = vec![
            BudgetLine { kind: BudgetKind::Wages, basis: Basis::Hours, workers: paid, months, ..BudgetLine::default() },
            BudgetLine { kind: BudgetKind::Charges, basis: Basis::Percent, ..BudgetLine::default() },
            BudgetLine {
                kind: BudgetKind::Equipment,
                quantity: (places * 2).to_string(),
                unit: BudgetUnit::Piece,
                unit_amount: tool,
                own_share: Money(tool.0 * places / 2),
                ..label(&tools.ar, &tools.fr)
            },
            BudgetLine {
                kind: BudgetKind::Insurance,
                quantity: places.to_string(),
                unit: BudgetUnit::Person,
                unit_amount: Money(insurance),
                ..label(&cover.ar, &cover.fr)
            },
        ];
        let dear = i % 29 == 12;
        if i.is_multiple_of(2) || dear {
            lines.push(BudgetLine {
                kind: BudgetKind::Management,
                quantity: months.to_string(),
                unit: BudgetUnit::Month,
                unit_amount: Money(if dear { 22_000_000 } else { self.dice.between(10, 30) * 10_000 }),
                ..label(&office.ar, &office.fr)
            });
        }
        lines
    }

    fn labels(&self) -> [super::content::Words; 3] {
        std::array::from_fn(|i| {
            let empty = super::content::Words { ar: String::new(), fr: String::new() };
            self.content.budget.get(i).cloned().unwrap_or(empty)
        })
    }
}
