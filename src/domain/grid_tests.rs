use super::*;
use crate::domain::programme::ScaleLevel;

fn criterion(slug: &str, section: &str, weight: &str) -> Criterion {
    Criterion {
        slug: slug.into(),
        label: Label { name_ar: slug.into(), ..Label::default() },
        section: Some(section.to_owned()).filter(|section| !section.is_empty()),
        weight: weight.parse().unwrap(),
        max: Decimal::from(5),
        step: Decimal::ONE,
        ..Criterion::default()
    }
}

fn section(slug: &str, weight: &str) -> Section {
    Section { slug: slug.into(), weight: weight.parse().unwrap(), ..Section::default() }
}

fn level(value: &str) -> ScaleLevel {
    ScaleLevel { value: value.into(), label_ar: "مقبول".into(), label_fr: String::new(), label_en: String::new() }
}

fn said(sections: &[Section], criteria: &[Criterion]) -> Vec<String> {
    let mut faults = Faults::default();
    check(sections, criteria, &mut faults);
    let word = |fault: crate::domain::fault::Fault| {
        let sum = fault.args.get("sum").map(|sum| format!(" {}", sum.as_str().unwrap())).unwrap_or_default();
        format!("{} {}{sum}", fault.field.replace("rules.", ""), fault.code)
    };
    faults.0.into_iter().map(word).collect()
}

fn one(change: impl FnOnce(&mut Criterion)) -> Vec<String> {
    let mut criterion = criterion("a", "", "100");
    change(&mut criterion);
    said(&[], &[criterion])
}

#[test]
fn each_lack_of_a_grid_is_said_at_its_field() {
    assert_eq!(one(|_| ()), Vec::<String>::new());
    assert_eq!(one(|c| c.weight = "99.9".parse().unwrap()), ["criteria weights-not-100 99.9"]);
    assert_eq!(one(|c| c.max = Decimal::ZERO), ["criteria.0.max scale-empty"]);
    assert_eq!(one(|c| c.min = Decimal::from(6)), ["criteria.0.max scale-empty"]);
    assert_eq!(one(|c| c.step = Decimal::TWO), ["criteria.0.max scale-unsound"]);
    assert_eq!(one(|c| c.floor = Some(Decimal::from(6))), ["criteria.0.floor floor-outside-scale"]);
    assert_eq!(one(|c| c.floor = Some(Decimal::ZERO)), ["criteria.0.floor floor-outside-scale"]);
    assert_eq!(one(|c| c.floor = Some(Decimal::from(5))), Vec::<String>::new());
    assert_eq!(one(|c| c.comment_below = Some(Decimal::TEN)), ["criteria.0.commentBelow level-outside-scale"]);
    assert_eq!(one(|c| c.comment_above = Some(Decimal::from(5))), ["criteria.0.commentAbove level-outside-scale"]);
    assert_eq!(one(|c| c.section = Some("x".into())), ["criteria.0.section section-unknown"]);
    assert_eq!(one(|c| c.informative = true), ["criteria grid-informative"]);
    assert_eq!(one(|c| c.levels = vec![level("6")]), ["criteria.0.levels.0.value level-off-scale"]);
    assert_eq!(one(|c| c.levels = vec![level("x")]), ["criteria.0.levels.0.value level-off-scale"]);
    assert_eq!(one(|c| c.levels = vec![level("3"), level("3.0")]), ["criteria.0.levels.1.value level-repeated"]);
    let unsaid = ScaleLevel { label_ar: " ".into(), ..level("3") };
    assert_eq!(one(|c| c.levels = vec![unsaid]), ["criteria.0.levels.0.labelAr required"]);
}

#[test]
fn each_lack_of_a_section_is_said_at_its_field() {
    let good =
        || (vec![section("a", "35"), section("b", "65")], vec![criterion("1", "a", "1"), criterion("2", "b", "1")]);
    type Spoil = fn(&mut Vec<Section>, &mut Vec<Criterion>);
    let cases: [(Spoil, &[&str]); 8] = [
        (|_, _| (), &[]),
        (|sections, _| sections[0].weight = "34.9".parse().unwrap(), &["sections sections-not-100 99.9"]),
        (|_, criteria| criteria[0].section = Some("b".into()), &["sections.0 section-empty"]),
        (|_, criteria| criteria[0].section = None, &["criteria.0.section section-unknown", "sections.0 section-empty"]),
        (|_, criteria| criteria[1].informative = true, &["sections.1 section-informative"]),
        (|_, criteria| criteria[1].weight = Decimal::ZERO, &["sections.1 section-weightless"]),
        (
            |sections, _| sections[1].weight = Decimal::ZERO,
            &["sections.1.weight not-a-percentage", "sections sections-not-100 35"],
        ),
        (
            |sections, _| sections.iter_mut().for_each(|one| one.service = Some(Service::Health)),
            &["sections sections-all-reserved"],
        ),
    ];
    for (spoil, expected) in cases {
        let (mut sections, mut criteria) = good();
        spoil(&mut sections, &mut criteria);
        assert_eq!(said(&sections, &criteria), expected);
    }
}

#[test]
fn criteria_are_read_section_by_section() {
    let sections = [section("b", "50"), section("a", "50")];
    let criteria =
        vec![criterion("1", "a", "1"), criterion("2", "b", "1"), criterion("3", "a", "1"), criterion("4", "b", "1")];
    let order = |list: Vec<Criterion>| list.into_iter().map(|one| one.slug).collect::<Vec<_>>().join("");
    assert_eq!(order(in_order(&sections, criteria.clone())), "2413");
    assert_eq!(order(in_order(&[], criteria)), "1234");
}

#[test]
fn two_versions_differ_in_what_was_changed_and_in_nothing_else() {
    let sections = [section("a", "40"), section("b", "60")];
    let old = [criterion("1", "a", "1"), criterion("2", "a", "1"), criterion("3", "b", "1")];
    assert_eq!(differences((&sections, &old), (&sections, &old)), []);
    let mut new = vec![old[1].clone(), old[0].clone(), criterion("4", "b", "1"), criterion("5", "b", "3")];
    new[0].levels = vec![level("3")];
    let read = |differences: Vec<GridDifference>| -> Vec<String> {
        differences.iter().map(|d| format!("{} {} {}>{}", d.slug, d.what, d.before, d.after)).collect()
    };
    assert_eq!(
        read(differences((&sections, &old), (&sections, &new))),
        ["2 moved 2>1", "2 level:3 >مقبول", "1 moved 1>2", "4 added >", "5 added >", "3 removed >"]
    );
    let heavier = [section("a", "35"), Section { service: Some(Service::Health), ..section("b", "65") }];
    assert_eq!(
        read(differences((&sections, &old), (&heavier, &old))),
        [
            "a weight 40>35",
            "b weight 60>65",
            "b service >health",
            "1 share 20>35/2",
            "2 share 20>35/2",
            "3 share 60>65"
        ]
    );
}
