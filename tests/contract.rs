//! The contract between doors and core: names, rights, roles, codes, presets.
#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use awrach::access::{Right, Role};
use awrach::api::{CODES, commands::COMMANDS};
use awrach::domain::budget::{Basis, BudgetKind, BudgetUnit};
use awrach::domain::consistency;
use awrach::domain::figures::{PeopleGroup, Stage, Step};
use awrach::domain::grid::Service;
use awrach::domain::line::Limit;
use awrach::domain::policy::Group;
use awrach::domain::workflow::{Act, Phase, TABLE};
use awrach::i18n::{Catalogue, Language};
use std::collections::BTreeSet;

#[test]
fn every_command_has_one_name_of_the_form_noun_verb() {
    let names: BTreeSet<_> = COMMANDS.iter().map(|command| command.name).collect();
    assert_eq!(names.len(), COMMANDS.len());
    for name in names {
        let (noun, verb) = name.split_once('.').unwrap();
        assert!(noun.chars().all(|c| c.is_ascii_lowercase()), "{name}");
        assert!(!verb.is_empty() && verb.chars().all(|c| c.is_ascii_alphabetic()), "{name}");
    }
}

/// The whole matrix, so that a right given or taken by mistake is seen in the difference.
#[test]
fn the_role_matrix_is_this_one() {
    let matrix: Vec<String> = COMMANDS
        .iter()
        .map(|command| {
            let roles: Vec<_> =
                Role::ALL.iter().filter(|role| role.holds(command.right)).map(|role| role.slug()).collect();
            format!("{:26} {:14} {}", command.name, command.right.slug(), roles.join(" "))
        })
        .collect();
    insta::assert_snapshot!(matrix.join("\n"));
}

#[test]
fn every_right_is_held_by_some_role_and_every_act_can_be_done_by_some_role() {
    for right in Right::ALL {
        assert!(Role::ALL.iter().any(|role| role.holds(*right)), "{right:?}");
    }
    for row in TABLE {
        assert!(Role::ALL.iter().any(|role| role.holds(row.right)), "{:?}", row.act);
    }
}

#[test]
fn every_error_code_has_a_text_in_three_languages() {
    let catalogue = Catalogue::embedded().unwrap();
    let codes: BTreeSet<_> = CODES.iter().collect();
    assert_eq!(codes.len(), CODES.len(), "a code stands twice");
    for language in Language::ALL {
        for code in CODES {
            assert!(catalogue.has(language, &format!("error-{code}")), "{language}: error-{code}");
        }
    }
}

#[test]
fn every_slug_has_a_text_in_three_languages() {
    let catalogue = Catalogue::embedded().unwrap();
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Phase::ALL.iter().map(|phase| format!("phase-{}", phase.slug())));
    keys.extend(Act::ALL.iter().flat_map(|act| [format!("act-{}", act.slug()), format!("act-{}-done", act.slug())]));
    keys.extend(Role::ALL.iter().map(|role| format!("role-{}", role.slug())));
    keys.extend(Service::ALL.iter().map(|service| format!("service-{}", service.slug())));
    keys.extend(BudgetKind::ALL.iter().map(|kind| format!("budget-kind-{}", kind.slug())));
    keys.extend(BudgetUnit::ALL.iter().map(|unit| format!("budget-unit-{}", unit.slug())));
    keys.extend(Basis::ALL.iter().map(|basis| format!("application-basis-{}", basis.slug())));
    let whys = Limit::ALL.iter().map(|limit| limit.slug());
    let whys = whys.chain(["merit", "kept", "released", "pass-mark", "floor"]);
    keys.extend(whys.flat_map(|why| [format!("line-why-{why}"), format!("report-line-why-{why}")]));
    let groups = Group::ALL.iter().map(|group| group.slug());
    keys.extend(groups.flat_map(|group| [format!("line-group-{group}"), format!("report-line-group-{group}")]));
    keys.extend(consistency::CODES.iter().map(|code| format!("attention-{code}")));
    keys.extend(Step::ALL.iter().map(|step| format!("report-summary-step-{}", step.slug())));
    keys.extend(Stage::ALL.iter().map(|stage| format!("report-summary-stage-{}", stage.slug())));
    keys.extend(PeopleGroup::ALL.iter().map(|group| format!("report-summary-{}", group.slug())));
    for language in Language::ALL {
        for key in &keys {
            assert!(catalogue.has(language, key), "{language}: {key}");
        }
    }
}

/// Codes that the core can send, gathered from its own text, are all declared.
#[test]
fn every_code_in_the_source_is_declared() {
    let source = awrach_source();
    let mut found = BTreeSet::new();
    for marker in ["Rule(\"", "code: \"", "Self::code(\"", "Self::with(\"", "Refused::code(\""] {
        for piece in source.split(marker).skip(1) {
            found.insert(piece.split('"').next().unwrap().to_owned());
        }
    }
    let declared: BTreeSet<_> = CODES.iter().map(|code| (*code).to_owned()).collect();
    let undeclared: Vec<_> = found.difference(&declared).collect();
    assert!(undeclared.is_empty(), "{undeclared:?}");
}

fn awrach_source() -> String {
    let mut text = String::new();
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    text
}
