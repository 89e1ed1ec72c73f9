//! Fictitious facts of a committee's session, for the tests of this room.

use super::samples::{applicants, call, day, sheet, two};
use super::{Bilingual, minutes};

/// A session with everything: votes by name, a recusal, departures, a decision that replaces another; signed or not.
pub(super) fn minutes(signed: bool) -> minutes::Facts {
    let member = |name: &str, capacity: &str, role: &str, present: bool| minutes::Member {
        name: name.to_owned(),
        capacity: capacity.to_owned(),
        role: role.to_owned(),
        present,
    };
    let file = |rank: i64, outcome: &str, (organisation, title, _): (Bilingual, Bilingual, Bilingual)| minutes::File {
        rank: Some(rank),
        register_number: format!("273/2026/{rank:03}"),
        organisation,
        title,
        score: Some(format!("{}.33", 90 - rank * 7)),
        outcome: outcome.to_owned(),
        places: 18 + rank,
        amount: 30_000_000 + rank * 1_234_550,
        reason: None,
        note: String::new(),
        mode: "line".to_owned(),
        votes: None,
        chair_cast: false,
        ballots: Vec::new(),
        recused: Vec::new(),
        departure: None,
        replaces: false,
    };
    let mut names = applicants().into_iter().cycle();
    let mut next = |rank: i64, outcome: &str| file(rank, outcome, names.next().unwrap());
    let voted = minutes::File {
        mode: "vote".to_owned(),
        votes: Some((2, 1, 0)),
        ballots: vec![(0, "for".to_owned()), (1, "for".to_owned()), (2, "against".to_owned())],
        ..next(1, "accepted")
    };
    let lowered = minutes::File {
        mode: "consensus".to_owned(),
        recused: vec![(2, "عضو سابق بمكتب الجمعية".to_owned()), (1, String::new())],
        departure: Some(("lowered".to_owned(), "رأي المصلحة الخارجية (DPA)".to_owned())),
        ..next(2, "reserve")
    };
    let raised = minutes::File {
        mode: "vote".to_owned(),
        votes: Some((1, 1, 1)),
        chair_cast: true,
        replaces: true,
        departure: Some(("raised".to_owned(), "قرب الورش من المستفيدين".to_owned())),
        ..next(3, "accepted")
    };
    let rejected = minutes::File {
        reason: Some(two("نقطة دون العتبة", "Note inférieure au seuil")),
        note: "انتهت مدة انتداب المكتب في 31/10/2026".to_owned(),
        ..next(4, "rejected")
    };
    minutes::Facts {
        sheet: sheet(),
        call: call(),
        number: 2,
        held_on: day(2026, 11, 20),
        hour: "09:30".to_owned(),
        place: two("مقر العمالة، قاعة الاجتماعات", "Siège de la préfecture, salle de réunions"),
        convoked_on: Some(day(2026, 11, 13)),
        early_reason: "دراسة الملفات على دفعات".to_owned(),
        amends: Some((1, day(2026, 11, 6), "خطأ مادي في رتبة الملف 273/2026/003".to_owned())),
        amended_by: if signed { vec![3] } else { Vec::new() },
        agenda: vec![
            two("التحقق من النصاب وعرض جدول الترتيب", "Vérification du quorum et présentation du classement"),
            two("حصر اللوائح", "Arrêt des listes"),
        ],
        members: vec![
            member("عبد اللطيف الساحلي", "ممثل السيد عامل العمالة", "chair", true),
            member("Malika Draoui", "ANAPEC", "rapporteur", true),
            member("يوسف بوسلهام", "ممثل الصندوق الوطني للضمان الاجتماعي (CNSS)", "member", true),
            member("حياة أيت باعمران", "", "member", false),
        ],
        least: 2,
        chair_casts: true,
        files: vec![voted, lowered, raised, rejected],
        signed: signed.then(|| minutes::Signed {
            at: "2026-11-20T12:15:00Z".parse().unwrap(),
            digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned(),
            chain: Some(("60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752".to_owned(), 1204)),
            signatures: vec![
                ("عبد اللطيف الساحلي".to_owned(), "chair".to_owned()),
                ("Malika Draoui".to_owned(), "rapporteur".to_owned()),
            ],
        }),
    }
}
