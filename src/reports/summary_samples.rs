//! Fictitious figures for the summary: a finished call with long names, groups of which nothing is said, and values
//! that are missing.

use super::samples::{call, day, sheet, two};
use super::*;
use crate::domain::figures::Bin;
use crate::domain::figures::{
    CallComparison, CallFigures, Compared, Delay, DelayCompared, FigureGroup, Figures, Files, GroupSums, InPhase,
    Measure, People, PeopleGroup, Reached, RefusalReason, Scores, Stage, Step, Unit,
};
use crate::domain::id::CallId;
use crate::domain::programme::Label;
use crate::domain::workflow::Phase;

const fn sums(files: i64, accepted: i64) -> GroupSums {
    GroupSums {
        files,
        accepted,
        places_asked: files * 31,
        places_granted: accepted * 33,
        amount_asked: files * 55_800_000,
        amount_granted: accepted * 58_327_030,
    }
}

fn group(key: &str, ar: &str, fr: &str, files: i64, accepted: i64) -> FigureGroup {
    let label = Label { name_ar: ar.to_owned(), name_fr: fr.to_owned(), name_en: String::new() };
    FigureGroup { key: key.to_owned(), ids: Vec::new(), label, sums: sums(files, accepted) }
}

fn reason(ar: &str, fr: &str, files: i64) -> RefusalReason {
    let label = Label { name_ar: ar.to_owned(), name_fr: fr.to_owned(), name_en: String::new() };
    RefusalReason { slug: fr.to_lowercase(), label, files }
}

fn of_call(id: i64, code: &str, files: i64, accepted: i64) -> CallFigures {
    CallFigures {
        id: CallId(id),
        code: code.to_owned(),
        title_ar: "الأوراش العامة المؤقتة".to_owned(),
        title_fr: "Chantiers généraux temporaires".to_owned(),
        quota: Some(1364),
        envelope: Some(2_500_000_000),
        sums: sums(files, accepted),
    }
}

fn figures() -> Figures {
    let people = |group, asked, accepted: Option<i64>| People {
        group,
        stated: if asked == 0 { 0 } else { 70 },
        asked: (asked > 0).then_some(asked),
        of_asked: if asked == 0 { 0 } else { 2170 },
        accepted,
        of_accepted: if accepted.is_some() { 1353 } else { 0 },
    };
    let phase = |phase, files| InPhase { phase, files, places: files * 31 };
    let reached = |step, files| Reached { step, files, places: files * 31 };
    Figures {
        files: Files {
            deposited: 70,
            admissible: 63,
            accepted: 39,
            reserve: 12,
            rejected: 15,
            withdrawn: 2,
            terminated: 1,
            pending: 1,
            cancelled: 1,
        },
        places: Measure { asked: 2170, granted: 1287, limit: Some(1364) },
        money: Measure { asked: 3_906_000_000, granted: 2_274_754_170, limit: Some(2_500_000_000) },
        funnel: vec![
            reached(Step::Deposited, 70),
            reached(Step::Admissible, 63),
            reached(Step::Scored, 62),
            reached(Step::Decided, 62),
            reached(Step::Accepted, 39),
            reached(Step::Agreed, 20),
            reached(Step::Started, 8),
            reached(Step::Completed, 0),
        ],
        phases: vec![
            phase(Phase::Inadmissible, 5),
            phase(Phase::Scored, 1),
            phase(Phase::Accepted, 39),
            phase(Phase::Reserve, 12),
            phase(Phase::Rejected, 10),
            phase(Phase::Withdrawn, 2),
            phase(Phase::Terminated, 1),
        ],
        calls: vec![of_call(1, "02/AWRACH/2026", 70, 39)],
        strands: vec![group("s1", "أوراش 2، الشق الأول", "Awrach 2, volet 1 : chantiers généraux", 70, 39)],
        kinds: vec![
            group("association", "", "", 47, 26),
            group("cooperative", "", "", 18, 11),
            group("enterprise", "", "", 5, 2),
        ],
        milieus: vec![group("urban", "", "", 52, 30), group("rural", "", "", 17, 9), group("", "", "", 1, 0)],
        domains: vec![
            group("a", "الدعم التربوي بالمدارس العمومية", "Soutien scolaire", 20, 12),
            group("b", "المسالك الطرقية", "Pistes et voirie", 18, 11),
            group("c", "التشجير ومحاربة التصحر وزحف الرمال", "Reboisement, lutte contre la désertification", 12, 7),
            group("d", "تنقية النقط السوداء", "Points noirs", 7, 3),
            group("e", "رقمنة الأرشيف", "Numérisation des archives", 5, 3),
            group("f", "صيانة المساحات الخضراء والحدائق", "Entretien des espaces verts et jardins", 4, 2),
            group("g", "محو الأمية", "Alphabétisation", 3, 1),
            group("", "", "", 1, 0),
        ],
        communes: vec![
            group("1", "آيت ملول", "Aït Melloul", 19, 12),
            group("2", "إنزكان", "Inezgane", 15, 8),
            group("3", "الدشيرة الجهادية", "Dcheïra El Jihadia", 14, 8),
            group("4", "القليعة", "Lqliaa", 11, 6),
            group("5", "تمسية", "Temsia", 7, 3),
            group("6", "أولاد دحو", "Oulad Dahou", 3, 2),
            group("", "", "", 1, 0),
        ],
        people: vec![
            people(PeopleGroup::Women, 790, Some(521)),
            people(PeopleGroup::Youth, 1105, Some(690)),
            people(PeopleGroup::Rural, 420, Some(318)),
            people(PeopleGroup::Disabled, 0, None),
        ],
        delays: vec![
            Delay::of(Stage::DepositDecision, vec![9, 14, 21, 22, 22, 30, 40, 75]),
            Delay::of(Stage::DecisionAnnouncement, vec![1, 3, 6]),
            Delay::of(Stage::DepositAnnouncement, Vec::new()),
        ],
        reasons: vec![
            reason("نقص في الوثائق", "Pièces manquantes", 6),
            reason("نقطة دون العتبة", "Note inférieure au seuil", 5),
            reason("استنفاد الحصيص", "Quota épuisé", 3),
            reason("أقل من سنتين على التأسيس", "Moins de deux ans d’existence", 1),
        ],
        scores: Some(Scores {
            files: 62,
            median: Some("68.25".to_owned()),
            pass_mark: Some("60".to_owned()),
            bins: [0, 0, 1, 2, 4, 7, 18, 17, 10, 3]
                .into_iter()
                .enumerate()
                .map(|(i, files)| {
                    let from = i64::try_from(i).unwrap() * 10;
                    Bin { from, to: Some(from + 10), files }
                })
                .collect(),
        }),
    }
}

fn comparison() -> CallComparison {
    let measure = |measure: &str, unit, now: i64, before: Option<i64>| Compared {
        measure: measure.to_owned(),
        unit,
        now: Some(now),
        before,
        difference: before.map(|before| now - before),
    };
    CallComparison {
        call: CallId(2),
        code: String::from("01/AWRACH/2025"),
        title_ar: "الأوراش العامة المؤقتة 2025".to_owned(),
        title_fr: "Chantiers généraux temporaires 2025".to_owned(),
        measures: vec![
            measure("deposited", Unit::Count, 70, Some(58)),
            measure("admissible", Unit::Count, 63, Some(63)),
            measure("accepted", Unit::Count, 39, Some(44)),
            measure("rejected", Unit::Count, 15, Some(9)),
            measure("places-asked", Unit::Count, 2170, Some(1810)),
            measure("places-granted", Unit::Count, 1287, Some(1200)),
            measure("quota", Unit::Count, 1364, None),
            measure("women-accepted", Unit::Count, 521, Some(402)),
            measure("amount-asked", Unit::Money, 3_906_000_000, Some(3_100_500_000)),
            measure("amount-granted", Unit::Money, 2_274_754_170, Some(2_400_000_000)),
            measure("envelope", Unit::Money, 2_500_000_000, Some(2_500_000_000)),
        ],
        delays: vec![DelayCompared {
            stage: Stage::DepositDecision,
            now: Some("22".to_owned()),
            before: Some("24.5".to_owned()),
            difference: Some("-2.5".to_owned()),
        }],
    }
}

/// A finished call beside the one before it.
pub(super) fn summary(one_page: bool) -> summary::Facts {
    summary::Facts {
        sheet: Sheet {
            signers: if one_page {
                Vec::new()
            } else {
                vec![Signer::new("rapporteur", "سعيد أوبلا"), Signer::new("chair", "")]
            },
            ..sheet()
        },
        call: Some(call()),
        from: None,
        to: None,
        province: None,
        figures: figures(),
        comparison: Some(comparison()),
        one_page,
    }
}

/// Two calls of one province over some days, none of them with a limit; whoever reads may not see scores.
pub(super) fn summary_over_calls() -> summary::Facts {
    let mut figures = figures();
    figures.calls = vec![of_call(1, "02/AWRACH/2026", 40, 20), of_call(2, "01/AWRACH/2025", 30, 19)];
    figures.places.limit = None;
    figures.money.limit = None;
    figures.scores = None;
    summary::Facts {
        call: None,
        from: Some(day(2026, 1, 1)),
        to: Some(day(2026, 6, 30)),
        province: Some(two("عمالة إنزكان-آيت ملول", "Inezgane-Aït Melloul")),
        figures,
        comparison: None,
        ..summary(false)
    }
}

/// A call without any file.
pub(super) fn summary_empty(one_page: bool) -> summary::Facts {
    let figures = crate::domain::figures::count(&[], &crate::domain::figures::Book::default(), true, 0, true);
    summary::Facts { figures, comparison: None, ..summary(one_page) }
}
