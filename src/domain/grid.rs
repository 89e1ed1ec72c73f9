//! The scoring grid as an office sets it: sections, effective shares, who scores what, what makes it unsound,
//! and in what two of its versions differ.

use super::fault::Faults;
use super::programme::{Criterion, Label};
use super::score::Exact;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

crate::slugs! {
    /// A technical service that scores a section of its own. A reviewer's account may belong to one.
    Service {
        Technical = "technical", Agriculture = "agriculture", Forests = "water-forests", Education = "education",
        Health = "health", Culture = "culture", Youth = "youth-sport", Welfare = "social-welfare", Crafts = "crafts",
        Habous = "habous", Employment = "anapec", Finance = "finance", Commune = "commune-service",
    }
}

/// Criteria that belong together, with the share of 100 that they keep however many they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// Stable word, unique within the rules.
    pub slug: String,
    /// What people read.
    #[serde(flatten)]
    #[ts(flatten)]
    pub label: Label,
    /// Share of 100.
    #[ts(type = "string")]
    pub weight: Decimal,
    /// The only service that scores it; null: every reviewer who has no section of their own.
    #[serde(default)]
    pub service: Option<Service>,
}

/// Effective share of 100 of each criterion, exactly: its section's weight times its own over the sum of those of the
/// section; without sections its weight itself. What is only informative has none. `None` beyond 128 bits.
#[must_use]
pub fn shares(sections: &[Section], criteria: &[Criterion]) -> Option<Vec<Exact>> {
    let weight = |one: &Criterion| if one.informative { Exact::ZERO } else { Exact::decimal(one.weight) };
    if sections.is_empty() {
        return Some(criteria.iter().map(weight).collect());
    }
    let inside = |slug: &str| {
        let mut own = criteria.iter().filter(|one| one.section.as_deref() == Some(slug)).map(weight);
        own.try_fold(Exact::ZERO, Exact::plus)
    };
    let share = |one: &Criterion| {
        let Some(section) = sections.iter().find(|section| Some(section.slug.as_str()) == one.section.as_deref())
        else {
            return Some(Exact::ZERO);
        };
        let sum = inside(&section.slug)?;
        if sum == Exact::ZERO {
            return Some(Exact::ZERO);
        }
        Exact::decimal(section.weight).times(weight(one))?.over(sum)
    };
    criteria.iter().map(share).collect()
}

/// The service that alone scores a criterion; `None`: every reviewer without a section of their own.
#[must_use]
pub fn service(sections: &[Section], criterion: &Criterion) -> Option<Service> {
    let own = |section: &&Section| Some(section.slug.as_str()) == criterion.section.as_deref();
    sections.iter().find(own).and_then(|section| section.service)
}

/// Criteria in the order in which they are read: section by section, inside a section as they were given.
#[must_use]
pub fn in_order(sections: &[Section], mut criteria: Vec<Criterion>) -> Vec<Criterion> {
    let place = |one: &Criterion| {
        let own = |section: &Section| Some(section.slug.as_str()) == one.section.as_deref();
        sections.iter().position(own).unwrap_or(sections.len())
    };
    criteria.sort_by_key(place);
    criteria
}

/// Notes what no call could be scored with; paths start at the request's `rules`.
pub fn check(sections: &[Section], criteria: &[Criterion], faults: &mut Faults) {
    for (i, criterion) in criteria.iter().enumerate() {
        check_criterion(i, criterion, sections, faults);
    }
    if sections.is_empty() {
        let ranking = criteria.iter().filter(|one| !one.informative);
        if !criteria.is_empty() && criteria.iter().all(|one| one.informative) {
            faults.add("rules.criteria", "grid-informative");
        } else {
            hundred("rules.criteria", "weights-not-100", ranking.map(|one| one.weight), faults);
        }
        return;
    }
    check_sections(sections, criteria, faults);
}

/// Notes a list of shares that does not sum to 100 exactly.
fn hundred(field: &str, code: &'static str, weights: impl Iterator<Item = Decimal>, faults: &mut Faults) {
    let mut weights = weights.peekable();
    if weights.peek().is_none() {
        return;
    }
    let sum = weights.try_fold(Decimal::ZERO, Decimal::checked_add);
    if sum != Some(Decimal::ONE_HUNDRED) {
        faults.add_with(field, code, "sum", sum.unwrap_or_default().normalize().to_string());
    }
}

fn check_criterion(i: usize, one: &Criterion, sections: &[Section], faults: &mut Faults) {
    let at = |field: &str| format!("rules.criteria.{i}.{field}");
    if one.weight < Decimal::ZERO || one.weight > Decimal::ONE_HUNDRED {
        faults.add(at("weight"), "not-a-percentage");
    }
    let known = one.section.as_ref().is_none_or(|slug| sections.iter().any(|section| section.slug == *slug));
    if !known || (one.section.is_none() && !sections.is_empty()) {
        faults.add(at("section"), "section-unknown");
    }
    for (field, help) in [("helpAr", &one.help_ar), ("helpFr", &one.help_fr), ("helpEn", &one.help_en)] {
        faults.text(&at(field), help, false, 2000);
    }
    let scale = one.scale();
    if one.min >= one.max {
        faults.add(at("max"), "scale-empty");
        return;
    }
    if !scale.is_sound() {
        faults.add(at("max"), "scale-unsound");
        return;
    }
    // A comment may be asked from any point inside the scale; below its least or above its greatest value never.
    let inside = |value: Decimal| value > one.min && value < one.max;
    if one.comment_below.is_some_and(|value| !(inside(value) || value == one.max)) {
        faults.add(at("commentBelow"), "level-outside-scale");
    }
    if one.comment_above.is_some_and(|value| !(inside(value) || value == one.min)) {
        faults.add(at("commentAbove"), "level-outside-scale");
    }
    // Nothing is below a floor at the least value: it would promise what it cannot do.
    if one.floor.is_some_and(|value| !(inside(value) || value == one.max)) {
        faults.add(at("floor"), "floor-outside-scale");
    } else if one.floor.is_some() && one.informative {
        faults.add(at("floor"), "floor-informative");
    }
    check_levels(i, one, faults);
}

fn check_levels(i: usize, one: &Criterion, faults: &mut Faults) {
    let mut seen = HashSet::new();
    for (n, level) in one.levels.iter().enumerate() {
        let at = |field: &str| format!("rules.criteria.{i}.levels.{n}.{field}");
        match level.value.parse::<Decimal>() {
            Ok(value) if one.scale().holds(value) => {
                if !seen.insert(value.normalize()) {
                    faults.add(at("value"), "level-repeated");
                }
            }
            Ok(_) | Err(_) => faults.add(at("value"), "level-off-scale"),
        }
        if level.label_ar.trim().is_empty() && level.label_fr.trim().is_empty() {
            faults.add(at("labelAr"), "required");
        }
        for (field, text) in [("labelAr", &level.label_ar), ("labelFr", &level.label_fr), ("labelEn", &level.label_en)]
        {
            faults.text(&at(field), text, false, 300);
        }
    }
}

fn check_sections(sections: &[Section], criteria: &[Criterion], faults: &mut Faults) {
    for (i, section) in sections.iter().enumerate() {
        let at = |field: &str| format!("rules.sections.{i}{field}");
        if section.weight <= Decimal::ZERO || section.weight > Decimal::ONE_HUNDRED {
            faults.add(at(".weight"), "not-a-percentage");
        }
        let own: Vec<&Criterion> =
            criteria.iter().filter(|one| one.section.as_deref() == Some(section.slug.as_str())).collect();
        let ranking = || own.iter().filter(|one| !one.informative);
        if own.is_empty() {
            faults.add(at(""), "section-empty");
        } else if ranking().count() == 0 {
            faults.add(at(""), "section-informative");
        } else if ranking().all(|one| one.weight == Decimal::ZERO) {
            faults.add(at(""), "section-weightless");
        }
    }
    hundred("rules.sections", "sections-not-100", sections.iter().map(|section| section.weight), faults);
    if sections.iter().all(|section| section.service.is_some()) {
        faults.add("rules.sections", "sections-all-reserved");
    }
}

/// In what two versions of a grid differ, at one section, one criterion, or one level of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridDifference {
    /// Whether it stands at a section; else at a criterion.
    pub section: bool,
    /// Slug of the section or criterion.
    pub slug: String,
    /// Its name, as the newer version has it where it has it.
    pub label: Label,
    /// What differs: `added`, `removed`, `moved`, or a field such as `weight`, `share`, `level:4`.
    pub what: String,
    /// How it stood; empty where there was nothing.
    pub before: String,
    /// How it stands; empty where there is nothing.
    pub after: String,
}

/// In what `new` differs from `old`, sections first, in the order of `new`; what was taken out comes last.
#[must_use]
pub fn differences(old: (&[Section], &[Criterion]), new: (&[Section], &[Criterion])) -> Vec<GridDifference> {
    let mut list = Vec::new();
    let sections = |from: &[Section]| -> Vec<Item> { from.iter().map(section_item).collect() };
    compare(true, &sections(old.0), &sections(new.0), &mut list);
    compare(false, &criterion_items(old), &criterion_items(new), &mut list);
    list
}

/// A section or criterion as named texts that can be compared.
struct Item {
    slug: String,
    label: Label,
    fields: Vec<(String, String)>,
}

fn text(value: Option<Decimal>) -> String {
    value.map(|value| value.normalize().to_string()).unwrap_or_default()
}

fn field(name: &str, value: impl Into<String>) -> (String, String) {
    (name.to_owned(), value.into())
}

fn names(label: &Label) -> [(String, String); 3] {
    [
        field("nameAr", label.name_ar.clone()),
        field("nameFr", label.name_fr.clone()),
        field("nameEn", label.name_en.clone()),
    ]
}

fn section_item(section: &Section) -> Item {
    let mut fields = Vec::from(names(&section.label));
    fields.push(field("weight", text(Some(section.weight))));
    fields.push(field("service", section.service.map_or("", Service::slug)));
    Item { slug: section.slug.clone(), label: section.label.clone(), fields }
}

fn criterion_items((sections, criteria): (&[Section], &[Criterion])) -> Vec<Item> {
    let shares = shares(sections, criteria).unwrap_or_default();
    let yes = |on: bool| if on { "yes" } else { "no" };
    let item = |(i, one): (usize, &Criterion)| {
        let mut fields = Vec::from(names(&one.label));
        fields.extend([
            field("section", one.section.clone().unwrap_or_default()),
            field("weight", text(Some(one.weight))),
            field("share", shares.get(i).map(ToString::to_string).unwrap_or_default()),
            field("min", text(Some(one.min))),
            field("max", text(Some(one.max))),
            field("step", text(Some(one.step))),
            field("commentBelow", text(one.comment_below)),
            field("commentAbove", text(one.comment_above)),
            field("floor", text(one.floor)),
            field("allowsNa", yes(one.allows_na)),
            field("informative", yes(one.informative)),
            field("helpAr", one.help_ar.clone()),
            field("helpFr", one.help_fr.clone()),
            field("helpEn", one.help_en.clone()),
        ]);
        for level in &one.levels {
            let words = [&level.label_ar, &level.label_fr, &level.label_en];
            let said: Vec<&str> = words.into_iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
            fields.push(field(&format!("level:{}", level.value), said.join(" · ")));
        }
        Item { slug: one.slug.clone(), label: one.label.clone(), fields }
    };
    criteria.iter().enumerate().map(item).collect()
}

fn compare(section: bool, old: &[Item], new: &[Item], list: &mut Vec<GridDifference>) {
    let mut note = |item: &Item, what: &str, before: &str, after: &str| {
        list.push(GridDifference {
            section,
            slug: item.slug.clone(),
            label: item.label.clone(),
            what: what.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        });
    };
    let stays: Vec<&str> =
        old.iter().map(|item| item.slug.as_str()).filter(|slug| new.iter().any(|item| item.slug == *slug)).collect();
    let mut kept = 0_usize;
    for item in new {
        let Some(was) = old.iter().find(|was| was.slug == item.slug) else {
            note(item, "added", "", "");
            continue;
        };
        // A place only counts among those that stand in both: what was added or removed moves nobody.
        if stays.get(kept) != Some(&item.slug.as_str()) {
            let before = stays.iter().position(|slug| *slug == item.slug).unwrap_or(0);
            note(item, "moved", &(before + 1).to_string(), &(kept + 1).to_string());
        }
        kept += 1;
        let find = |fields: &[(String, String)], name: &str| {
            fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let gone = was.fields.iter().filter(|(name, _)| !item.fields.iter().any(|(known, _)| known == name));
        for (name, _) in item.fields.iter().chain(gone) {
            let (before, after) = (find(&was.fields, name), find(&item.fields, name));
            if before != after {
                note(item, name, &before, &after);
            }
        }
    }
    for was in old.iter().filter(|was| !new.iter().any(|item| item.slug == was.slug)) {
        note(was, "removed", "", "");
    }
}

#[cfg(test)]
#[path = "grid_tests.rs"]
mod tests;
