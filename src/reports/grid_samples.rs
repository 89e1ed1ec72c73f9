//! A grid with sections, for the tests of its paper.

use super::grid;
use super::samples::{day, two};

/// A blank grid with sections: one of its own service, shares that no decimal writes, a mark for information.
pub(super) fn sectioned_grid() -> grid::Facts {
    let plain = super::samples::grid();
    let section = |ar: &str, fr: &str, weight: i64, service: Option<&str>| grid::Section {
        name: two(ar, fr),
        weight: weight.into(),
        service: service.map(str::to_owned),
    };
    let part = |one: &grid::Criterion, section: usize, share: &str, exact: &str| grid::Criterion {
        section: Some(section),
        share: share.to_owned(),
        exact: exact.to_owned(),
        ..one.clone()
    };
    let [first, second, third] = plain.criteria.as_slice() else { return plain };
    grid::Facts {
        version: Some((3, day(2026, 11, 2))),
        sections: vec![
            section("المشروع", "Le projet", 35, None),
            section("القدرة التقنية", "Capacité technique", 65, Some("water-forests")),
        ],
        criteria: vec![
            part(first, 0, "11.67", "35/3"),
            grid::Criterion { comment_above: Some(4.into()), ..part(third, 0, "23.33", "70/3") },
            part(second, 1, "65", "65"),
            grid::Criterion {
                informative: true,
                ..part(
                    &grid::Criterion { name: two("سمعة الحامل", "Notoriété du porteur"), ..second.clone() },
                    1,
                    "0",
                    "0",
                )
            },
        ],
        ..plain.clone()
    }
}
