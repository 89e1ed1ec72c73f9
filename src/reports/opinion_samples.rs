//! Fictitious facts of a second opinion.

use super::opinion;
use super::samples::{applicants, call, sheet, two};

/// A second opinion on `count` files.
pub(super) fn opinion(count: usize) -> opinion::Facts {
    let reviewer = |nth: i64| two(&format!("المقيم {nth}"), &format!("Évaluateur {nth}"));
    let rows =
        applicants().into_iter().cycle().take(count).zip(1_i64..).map(|((organisation, ..), rank)| opinion::Row {
            rank,
            register_number: format!("273/2026/{:03}", 80 - rank),
            organisation,
            score: format!("{}.33", 92 - rank),
            deviation: (rank != 4).then(|| format!("{rank}.37")),
            range: (rank != 4).then(|| format!("{}.00", 2 * rank)),
            discuss: rank > 9,
            calibrated: Some((if rank % 2 == 0 { rank - 1 } else { rank + 1 }, format!("{}.08", 91 - rank))),
            crosses: (rank == 6).then(|| "reserve".to_owned()),
            hangs_on: if rank == 6 {
                vec![(reviewer(1), "reserve".to_owned()), (reviewer(3), "rejected".to_owned())]
            } else {
                Vec::new()
            },
        });
    let effects = [Some("-3.20"), Some("3.20"), Some("0.00"), None];
    let reviewers = effects.into_iter().zip(1_i64..).map(|(effect, nth)| opinion::Reviewer {
        name: reviewer(nth),
        effect: effect.map(str::to_owned),
        group: effect.map(|_| 1 + nth % 2),
        reviews: 14,
        shared: if effect.is_some() { 14 } else { 3 },
        hanging: nth % 2,
    });
    let applicant = |nth: usize| applicants().into_iter().nth(nth).unwrap().0;
    let change = opinion::Move {
        by: "4.9".to_owned(),
        weight: "24.9".to_owned(),
        enter: vec![applicant(0)],
        leave: vec![applicant(1), applicant(2)],
    };
    let weights = vec![
        opinion::Weight {
            label: two("فهم الانتظارات وملاءمة المشروع", "Pertinence"),
            weight: "20".to_owned(),
            down: None,
            up: Some(change.clone()),
        },
        opinion::Weight { label: two("الابتكار", ""), weight: "5".to_owned(), down: Some(change), up: None },
    ];
    opinion::Facts {
        sheet: sheet(),
        call: call(),
        discuss_deviation: Some("10".to_owned()),
        discuss_range: Some("20".to_owned()),
        shared_files: 5,
        groups: if count == 0 { 0 } else { 2 },
        rows: rows.collect(),
        reviewers: reviewers.filter(|_| count > 0).collect(),
        weights: Some(if count == 0 { Vec::new() } else { weights }),
        weights_certain: false,
    }
}
