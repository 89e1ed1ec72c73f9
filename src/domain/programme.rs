//! A programme's rules: the preset that a call copies and then owns.

use super::eligibility::{self, EligibilityRule};
use super::fault::Faults;
use super::grid::{self, Section};
use super::policy::Policy;
use super::score::Scale;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// A label in the three languages of the program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Label {
    /// In Arabic.
    #[serde(default)]
    pub name_ar: String,
    /// In French.
    #[serde(default)]
    pub name_fr: String,
    /// In English.
    #[serde(default)]
    pub name_en: String,
}

/// A domain of works that a call admits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Domain {
    /// Stable word, unique within the rules.
    pub slug: String,
    /// What people read.
    #[serde(flatten)]
    #[ts(flatten)]
    pub label: Label,
}

/// A paper asked of the kinds of applicant it is marked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Requirement {
    /// Stable word, unique within the rules.
    pub slug: String,
    /// What people read.
    #[serde(flatten)]
    #[ts(flatten)]
    pub label: Label,
    /// Asked of associations.
    pub association: bool,
    /// Asked of cooperatives.
    pub cooperative: bool,
    /// Asked of enterprises.
    pub enterprise: bool,
    /// A file without it cannot be admitted.
    pub obligatory: bool,
}

impl Requirement {
    /// Whether an applicant of this kind must bring the paper.
    #[must_use]
    pub const fn is_asked_of(&self, kind: super::organisation::Kind) -> bool {
        use super::organisation::Kind;
        match kind {
            Kind::Association => self.association,
            Kind::Cooperative => self.cooperative,
            Kind::Enterprise => self.enterprise,
        }
    }
}

/// What one value of a scale means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScaleLevel {
    /// The value, a decimal such as `4`.
    pub value: String,
    /// In Arabic.
    #[serde(default)]
    pub label_ar: String,
    /// In French.
    #[serde(default)]
    pub label_fr: String,
    /// In English.
    #[serde(default)]
    pub label_en: String,
}

/// One criterion of a grid; all numbers are exact decimals.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Criterion {
    /// Stable word, unique within the rules.
    pub slug: String,
    /// What people read.
    #[serde(flatten)]
    #[ts(flatten)]
    pub label: Label,
    /// What a reviewer looks at, in Arabic.
    #[serde(default)]
    pub help_ar: String,
    /// What a reviewer looks at, in French.
    #[serde(default)]
    pub help_fr: String,
    /// What a reviewer looks at, in English.
    #[serde(default)]
    pub help_en: String,
    /// Slug of its section; null in a grid without sections.
    #[serde(default)]
    pub section: Option<String>,
    /// Weight within its section; without sections the share of 100. What is only informative leaves it out.
    #[ts(type = "string")]
    pub weight: Decimal,
    /// Least value of the scale.
    #[ts(type = "string")]
    pub min: Decimal,
    /// Greatest value of the scale.
    #[ts(type = "string")]
    pub max: Decimal,
    /// Distance between two values of the scale.
    #[ts(type = "string")]
    pub step: Decimal,
    /// A score below this needs a comment.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub comment_below: Option<Decimal>,
    /// A score above this needs a comment.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub comment_above: Option<Decimal>,
    /// A mark of the file below this eliminates the file.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub floor: Option<Decimal>,
    /// Whether "not applicable" may be chosen.
    #[serde(default)]
    pub allows_na: bool,
    /// Scored and printed, but never part of a total or of the order.
    #[serde(default)]
    pub informative: bool,
    /// Meaning of the values, for those that have one.
    #[serde(default)]
    pub levels: Vec<ScaleLevel>,
}

impl Criterion {
    /// The scale on which the criterion is scored.
    #[must_use]
    pub const fn scale(&self) -> Scale {
        Scale { min: self.min, max: self.max, step: self.step }
    }

    /// Whether a score must be explained in writing.
    #[must_use]
    pub fn wants_comment(&self, score: Decimal) -> bool {
        self.comment_below.is_some_and(|level| score < level) || self.comment_above.is_some_and(|level| score > level)
    }
}

/// The rules that a programme proposes and a call owns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rules {
    /// Domains of works admitted.
    pub domains: Vec<Domain>,
    /// Papers asked.
    pub requirements: Vec<Requirement>,
    /// Sections of the scoring grid; none for a grid whose criteria share 100 themselves.
    pub sections: Vec<Section>,
    /// The scoring grid.
    pub criteria: Vec<Criterion>,
    /// How many reviewers each file needs before it counts as scored.
    pub reviewers_per_file: u32,
    /// Whether a reviewer sees others' reviews only after submitting their own.
    pub blind: bool,
    /// Files below this are not ranked for acceptance.
    #[ts(type = "string")]
    pub pass_mark: Decimal,
    /// Tie-breakers in order: `criterion:<slug>`, `women-share`, `cost-per-place`, `earlier-deposit`.
    pub tie_breaks: Vec<String>,
    /// What is asked of an applicant and its file before the project is looked at.
    pub eligibility: Vec<EligibilityRule>,
    /// How reviews become a list: average, blindness, reserved places, quorum.
    pub policy: Policy,
}

/// Rules as a document holds them. Those written before eligibility was declared bear two bare numbers.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    domains: Vec<Domain>,
    requirements: Vec<Requirement>,
    #[serde(default)]
    sections: Vec<Section>,
    criteria: Vec<Criterion>,
    reviewers_per_file: u32,
    blind: bool,
    pass_mark: Decimal,
    tie_breaks: Vec<String>,
    #[serde(default)]
    eligibility: Option<Vec<EligibilityRule>>,
    #[serde(default)]
    policy: Policy,
    #[serde(default)]
    mandate_months: i64,
    #[serde(default)]
    founded_years: i64,
}

impl<'de> Deserialize<'de> for Rules {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(from)?;
        let of_numbers = || eligibility::of_numbers(written.founded_years, written.mandate_months);
        Ok(Self {
            eligibility: written.eligibility.unwrap_or_else(of_numbers),
            domains: written.domains,
            requirements: written.requirements,
            criteria: grid::in_order(&written.sections, written.criteria),
            sections: written.sections,
            reviewers_per_file: written.reviewers_per_file,
            blind: written.blind,
            pass_mark: written.pass_mark,
            tie_breaks: written.tie_breaks,
            policy: written.policy,
        })
    }
}

impl Rules {
    /// Notes what a call could not run with; paths start at the request's `rules`.
    pub fn check(&self, faults: &mut Faults) {
        let at = |part: &str| format!("rules.{part}");
        if self.domains.is_empty() {
            faults.add(at("domains"), "required");
        }
        if self.criteria.is_empty() {
            faults.add(at("criteria"), "required");
        }
        faults.range(&at("reviewersPerFile"), i64::from(self.reviewers_per_file), 1..=15);
        if self.pass_mark < Decimal::ZERO || self.pass_mark > Decimal::ONE_HUNDRED {
            faults.add(at("passMark"), "not-a-percentage");
        }
        self.check_slugs_and_labels(faults);
        grid::check(&self.sections, &self.criteria, faults);
        eligibility::check(&self.eligibility, faults);
        self.policy.check(&at("policy"), faults);
        for (i, rule) in self.tie_breaks.iter().enumerate() {
            let field = at(&format!("tieBreaks.{i}"));
            match super::ranking::TieBreak::parse(rule, self) {
                None => faults.add(field, "tie-break-unknown"),
                Some(super::ranking::TieBreak::Criterion(at))
                    if self.criteria.get(at).is_some_and(|one| one.informative) =>
                {
                    faults.add(field, "tie-break-informative");
                }
                Some(_) => {}
            }
        }
    }

    fn check_slugs_and_labels(&self, faults: &mut Faults) {
        let lists: [(&str, Vec<(&str, &Label)>); 4] = [
            ("domains", self.domains.iter().map(|d| (d.slug.as_str(), &d.label)).collect()),
            ("requirements", self.requirements.iter().map(|r| (r.slug.as_str(), &r.label)).collect()),
            ("sections", self.sections.iter().map(|s| (s.slug.as_str(), &s.label)).collect()),
            ("criteria", self.criteria.iter().map(|c| (c.slug.as_str(), &c.label)).collect()),
        ];
        for (list, entries) in lists {
            let mut seen = HashSet::new();
            for (i, (slug, label)) in entries.into_iter().enumerate() {
                if slug.is_empty() || !seen.insert(slug) {
                    faults.add(format!("rules.{list}.{i}.slug"), "slug-repeated");
                }
                if label.name_ar.trim().is_empty() && label.name_fr.trim().is_empty() {
                    faults.add(format!("rules.{list}.{i}.nameAr"), "required");
                }
                for (field, name) in
                    [("nameAr", &label.name_ar), ("nameFr", &label.name_fr), ("nameEn", &label.name_en)]
                {
                    faults.text(&format!("rules.{list}.{i}.{field}"), name, false, 300);
                }
            }
        }
    }
}
