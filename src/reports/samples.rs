//! Fictitious facts for the tests of this room: mixed scripts, long names, empty fields.

use super::*;
use crate::domain::organisation::Kind;
use chrono::NaiveDate;

pub(super) fn two(ar: &str, fr: &str) -> Bilingual {
    Bilingual::new(ar, fr)
}

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A committee of a prefecture.
pub(super) fn sheet() -> Sheet {
    Sheet {
        letterhead: Letterhead {
            kingdom: true,
            lines: vec![
                two("وزارة الداخلية", "Ministère de l’Intérieur"),
                two("عمالة إنزكان-آيت ملول", "Préfecture d’Inezgane-Aït Melloul"),
                two("مجلس العمالة", "Conseil préfectoral"),
            ],
            committee: two("اللجنة الإقليمية لبرنامج أوراش", "Comité provincial du programme Awrach"),
            city: two("إنزكان", "Inezgane"),
            contact: two(
                "شارع محمد الخامس، إنزكان — الهاتف: 05 28 00 00 00",
                "Avenue Mohammed V, Inezgane — Tél. : 05 28 00 00 00",
            ),
            cndp: Some("D-GC-123/2026".to_owned()),
            privacy: Bilingual::default(),
        },
        number: Some("2026/48".to_owned()),
        issued_on: day(2026, 11, 23),
        signers: Vec::new(),
        fictitious: true,
    }
}

pub(super) fn call() -> CallLine {
    CallLine {
        title: two("الأوراش العامة المؤقتة — الشطر الثاني 2026", "Chantiers généraux temporaires — 2e tranche 2026"),
        reference: "02/AWRACH/2026".to_owned(),
    }
}

/// Applicants whose names mix directions, hold parentheses, or lack one script.
pub(super) fn applicants() -> Vec<(Bilingual, Bilingual, Bilingual)> {
    vec![
        (
            two("جمعية أمل الدشيرة (AMAL) للتنمية والبيئة", "Association Amal Dcheira pour le développement"),
            two("صيانة المسالك الطرقية وتشجير مداخل الحي", "Entretien des pistes et plantation d’arbres"),
            two("الدشيرة الجهادية", "Dcheïra El Jihadia"),
        ),
        (
            two("تعاونية النساء الصحراويات لأركان", "Coopérative Femmes d’Argan « Tamount »"),
            two("تنقية النقط السوداء بأيت عميرة", "Résorption des points noirs"),
            two("آيت ملول", "Aït Melloul"),
        ),
        (
            two("", "Sté ATLAS TRAVAUX SARL-AU"),
            two("ترميم المنشآت العمومية والمآثر", "Restauration d’édifices publics"),
            two("إنزكان", "Inezgane"),
        ),
        (
            two("جمعية أڭراو للثقافة والرياضة", ""),
            two("الدعم التربوي بالمدارس العمومية: المستويات الابتدائية", ""),
            two("القليعة", "Lqliaa"),
        ),
        (
            two(
                "فيدرالية جمعيات الأحياء بتمسية والدوائر المجاورة لها",
                "Fédération des associations de quartier de Temsia",
            ),
            two(
                "حراسة الغابات ومحاربة زحف الرمال على السواقي",
                "Surveillance des forêts, lutte contre l’ensablement des séguias",
            ),
            two("تمسية", "Temsia"),
        ),
    ]
}

/// A receipt with papers missing and a due day.
pub(super) fn receipt() -> receipt::Facts {
    let paper = |ar: &str, fr: &str, received: bool| receipt::Paper { name: two(ar, fr), received };
    let (organisation, title, commune) = applicants().remove(0);
    receipt::Facts {
        sheet: Sheet { number: None, ..sheet() },
        call: call(),
        register_number: "273/2026/017".to_owned(),
        deposited_at: "2026-11-23T16:05:00Z".parse().unwrap(),
        organisation,
        kind: "association".to_owned(),
        title,
        domain: two("المسالك الطرقية", "Pistes et voirie"),
        communes: vec![commune, two("آيت ملول", "Aït Melloul"), two("القليعة", "Lqliaa")],
        places: 24,
        amount: 41_250_050,
        papers: vec![
            paper("طلب المشاركة", "Demande de participation", true),
            paper("بطاقة تقديم الجمعية", "Fiche de présentation de l’association", true),
            paper("النظام الأساسي", "Statuts", true),
            paper("محضرا الجمعين العامين الأخيرين", "PV des deux dernières assemblées générales", true),
            paper("لائحة أعضاء المكتب المسير", "Liste des membres du bureau", true),
            paper("شهادة التعريف البنكي (RIB)", "Attestation d’identité bancaire (RIB)", false),
            paper("شهادة الانخراط في الصندوق الوطني للضمان الاجتماعي", "Attestation d’affiliation à la CNSS", false),
        ],
        due_on: Some(day(2026, 12, 1)),
        clerk: "خديجة أيت بلا".to_owned(),
        depositor: "محمد الضحاك".to_owned(),
    }
}

/// A register of one day, with cancelled, late and withdrawn deposits.
pub(super) fn register(count: usize) -> register::Facts {
    let remark = |kind: &str, ar: &str, fr: &str, note: &str| register::Remark {
        kind: kind.to_owned(),
        reason: two(ar, fr),
        note: note.to_owned(),
    };
    let kinds = ["association", "cooperative", "enterprise"];
    let rows =
        applicants().into_iter().cycle().take(count).zip(1_u32..).map(|((organisation, title, commune), number)| {
            register::Row {
                register_number: format!("273/2026/{number:03}"),
                deposited_at: format!("2026-11-23T{:02}:{:02}:00Z", 8 + number / 8, number % 8 * 7).parse().unwrap(),
                organisation,
                kind: kinds[number as usize % 3].to_owned(),
                title,
                commune,
                papers: (i64::from(7 + number % 3), 9),
                cancelled: number % 7 == 3,
                remarks: match number % 7 {
                    3 => vec![remark("cancelled", "إيداع مكرر", "Dépôt en double", "أودع الملف نفسه مرتين")],
                    5 => vec![remark("late", "قوة قاهرة", "Force majeure", "")],
                    6 => vec![remark("withdrawn", "بطلب من حامل المشروع", "À la demande du porteur", "")],
                    _ => Vec::new(),
                },
            }
        });
    register::Facts {
        sheet: sheet(),
        call: call(),
        from: Some(day(2026, 11, 23)),
        to: Some(day(2026, 11, 23)),
        rows: rows.collect(),
    }
}

/// A sheet with papers in every state.
pub(super) fn papers() -> papers::Facts {
    let paper = |ar: &str, fr: &str, state: &str, note: &str| papers::Paper {
        name: two(ar, fr),
        obligatory: state != "missing",
        state: state.to_owned(),
        usable: matches!(state, "received" | "valid"),
        seen_on: (state != "missing").then(|| day(2026, 11, 24)),
        expires_on: (state == "expired").then(|| day(2026, 10, 31)),
        note: note.to_owned(),
        asked: matches!(state, "refused" | "expired"),
    };
    let (organisation, title, _) = applicants().remove(1);
    papers::Facts {
        sheet: Sheet { number: None, ..sheet() },
        call: call(),
        register_number: "273/2026/017".to_owned(),
        deposited_at: "2026-11-23T16:05:00Z".parse().unwrap(),
        organisation,
        kind: "cooperative".to_owned(),
        title,
        phase: "inadmissible".to_owned(),
        papers: vec![
            paper("طلب المشاركة", "Demande de participation", "valid", ""),
            paper("النظام الأساسي", "Statuts", "received", ""),
            paper("لائحة أعضاء المكتب المسير", "Liste des membres du bureau", "expired", ""),
            paper(
                "شهادة التعريف البنكي (RIB)",
                "Attestation d’identité bancaire (RIB)",
                "refused",
                "RIB لا يعود للجمعية",
            ),
            paper("التقرير الأدبي", "Rapport moral", "missing", ""),
        ],
        completion: (Some(day(2026, 11, 24)), Some(day(2026, 12, 15)), Some(day(2026, 12, 14))),
        reason: Some((two("نقص في الوثائق", "Pièces manquantes"), "لم تستكمل في الأجل".to_owned())),
    }
}

/// A letter that asks for papers of each kind of gap.
pub(super) fn completion() -> completion::Facts {
    let gap = |ar: &str, fr: &str, kind: &str, note: &str| completion::Gap {
        name: two(ar, fr),
        kind: kind.to_owned(),
        note: note.to_owned(),
    };
    let (organisation, title, _) = applicants().remove(0);
    completion::Facts {
        sheet: sheet(),
        call: call(),
        register_number: "273/2026/017".to_owned(),
        deposited_at: "2026-11-23T16:05:00Z".parse().unwrap(),
        organisation,
        kind: "association".to_owned(),
        address: two("12 زنقة الأمل، الدشيرة", "12, rue Al Amal, Dcheïra"),
        title,
        text: Bilingual::default(),
        gaps: vec![
            gap("التقرير الأدبي", "Rapport moral", "missing", ""),
            gap("لائحة أعضاء المكتب المسير", "Liste des membres du bureau", "expired", "لائحة بعد تجديد 2026"),
            gap("شهادة التعريف البنكي (RIB)", "Attestation d’identité bancaire (RIB)", "refused", "RIB باسم الجمعية"),
            gap("النظام الأساسي", "Statuts", "illegible", ""),
        ],
        due_on: Some(day(2026, 12, 15)),
    }
}

/// The same letter in the office's own words, the papers in their middle.
pub(super) fn completion_in_own_words() -> completion::Facts {
    let here = completion::PAPERS_HERE;
    completion::Facts {
        text: two(
            &format!("سلام تام،\n\nأسفر فحص ملفكم عن النواقص التالية:\n\n{here}\n\nالمطلوب موافاتنا بها.\nوالسلام."),
            &format!("Madame, Monsieur,\n\nIl manque :\n\n{here}\n\nMerci de les déposer.\nSalutations."),
        ),
        ..completion()
    }
}

/// A list of `count` projects.
pub(super) fn decision_list(outcome: decision_list::Outcome, count: usize) -> decision_list::Facts {
    let reasons = [
        two("نقص في الوثائق", "Pièces manquantes"),
        two("نقطة دون العتبة", "Note inférieure au seuil"),
        two("استنفاد الحصيص", "Quota épuisé"),
    ];
    let rows =
        applicants().into_iter().cycle().take(count).zip(1_i64..).map(|((organisation, title, commune), rank)| {
            decision_list::Row {
                rank: Some(rank),
                register_number: format!("273/2026/{rank:03}"),
                organisation,
                title,
                communes: vec![commune],
                places: 18 + rank,
                amount: 30_000_000 + rank * 1_234_550,
                reason: reasons.iter().cycle().nth(usize::try_from(rank).unwrap()).cloned(),
                note: if rank % 4 == 0 {
                    "انتهت مدة انتداب المكتب في 31/10/2026".to_owned()
                } else {
                    String::new()
                },
            }
        });
    decision_list::Facts {
        sheet: sheet(),
        call: call(),
        outcome,
        session: Some(("3/2026".to_owned(), day(2026, 11, 20))),
        rows: rows.collect(),
    }
}

/// A ranking of `count` files, with or without the means per criterion.
pub(super) fn ranking(count: usize, with_criteria: bool) -> ranking::Facts {
    let labels = [
        ("فهم الانتظارات وملاءمة المشروع", "Pertinence", "20"),
        ("القدرة التقنية والموارد البشرية", "Capacité technique", "20"),
        ("التجربة والمراجع في المجال", "Expérience", "15"),
        ("عدد المستفيدين وكلفة الفرد", "Emplois et coût par bénéficiaire", "15"),
        ("إدماج النساء والشباب والعالم القروي", "Inclusion", "10"),
        ("الأثر والاستدامة", "Impact et durabilité", "10"),
        ("الحكامة والتدبير المالي", "Gouvernance", "5"),
        ("الابتكار", "Innovation", "5"),
    ];
    let criteria: Vec<_> = labels
        .iter()
        .filter(|_| with_criteria)
        .map(|(ar, fr, weight)| ranking::Criterion { label: two(ar, fr), weight: (*weight).to_owned() })
        .collect();
    let rows = applicants().into_iter().cycle().take(count).zip(1_i64..).map(|((organisation, _, commune), rank)| {
        ranking::Row {
            rank,
            register_number: format!("273/2026/{:03}", 80 - rank),
            organisation,
            communes: vec![commune],
            score: format!("{}.{}", 92 - rank, rank % 10),
            means: (0..8).map(|place| (place != 3).then(|| format!("{}.5", 1 + place % 4))).collect(),
            reviews: 3,
            places: 20,
            amount: 35_000_000,
            running_places: Some(20 * rank),
            running_amount: Some(35_000_000 * rank),
            decided_by: (rank % 5 == 0).then(|| "women-share".to_owned()),
            standing: line_samples::standing(rank, count),
        }
    });
    ranking::Facts {
        sheet: sheet(),
        call: call(),
        pass_mark: Some("60".to_owned()),
        quota: Some(1364),
        envelope: Some(420_000_000),
        criteria,
        rows: rows.collect(),
        above_line: Some((count / 2, "envelope".to_owned())),
        kept: vec![("women-led".to_owned(), 410, 400)],
        above_pass: Some(count - count / 5),
    }
}

/// A person written down in two places.
pub(super) fn person() -> person::Facts {
    let value = |field: &str, value: &str| (field.to_owned(), value.to_owned());
    let act = |at: &str, act: &str| person::Act {
        at: at.parse().unwrap(),
        act: act.to_owned(),
        by: two("خديجة أيت بلا", "Khadija Aït Bella"),
    };
    person::Facts {
        sheet: Sheet { number: None, ..sheet() },
        records: vec![
            person::Record {
                noun: "board-member".to_owned(),
                part: "president".to_owned(),
                label: two("جمعية أمل الدشيرة (AMAL) للتنمية والبيئة", "Association Amal Dcheira"),
                values: vec![
                    value("nameAr", "رشيدة أمزيل"),
                    value("nameFr", "Rachida Amzil"),
                    value("cin", "JB123456"),
                    value("phone", "+212612345678"),
                ],
                files: vec![(
                    "273/2026/017".to_owned(),
                    two("صيانة المسالك الطرقية وتشجير مداخل الحي", "Entretien des pistes"),
                )],
                acts: vec![
                    act("2026-11-20T10:05:00Z", "organisation.create"),
                    act("2026-11-23T16:05:00Z", "organisation.edit"),
                ],
            },
            person::Record {
                noun: "account".to_owned(),
                part: String::new(),
                label: two("rachida", "rachida"),
                values: vec![
                    value("nameFr", "Rachida Amzil"),
                    value("role", "officer"),
                    value("createdAt", "2026-11-01T09:00:00Z"),
                    value("acts", "18"),
                ],
                files: Vec::new(),
                acts: Vec::new(),
            },
        ],
    }
}

/// Minutes of a destruction.
pub(super) fn purge() -> purge::Facts {
    purge::Facts {
        sheet: Sheet { number: Some("PV/2031/04".to_owned()), ..sheet() },
        call: call(),
        done_at: "2031-12-02T10:15:00Z".parse().unwrap(),
        archived_on: Some(day(2026, 11, 23)),
        months: 60,
        by: two("محمد الضحاك", "Mohamed Dahhak"),
        reason: "انصرام مدة الاحتفاظ، وقرار اللجنة رقم 12/2031".to_owned(),
        destroyed: [
            ("persons", 140),
            ("cin", 118),
            ("phone", 203),
            ("rib", 61),
            ("email", 40),
            ("notes", 87),
            ("log-values", 1204),
        ]
        .map(|(kind, count)| (kind.to_owned(), count))
        .to_vec(),
        digest: "9f2c3a0d5be1f7a4".repeat(4),
        backup: "before-purge-1-20311202-101500.db".to_owned(),
    }
}

/// A file with every kind of line, a group that is not given, an answer in one language only; `bare` has
/// neither budget nor answers.
pub(super) fn project(bare: bool) -> project::Facts {
    use project::Sum;
    let (organisation, title, commune) = applicants().remove(0);
    let line = |kind: &str, label: Bilingual, sum: Sum, amount: i64, own_share: i64| project::Line {
        kind: kind.to_owned(),
        label,
        sum,
        note: String::new(),
        amount,
        own_share,
    };
    let none = Bilingual::default;
    let hours = || ("191".to_owned(), "17.92".to_owned());
    let budget = vec![
        line("wages", none(), Sum::Hours(24, 6, hours().0, hours().1), 49_287_168, 0),
        line("wages", none(), Sum::Days(3, 1, 13, hours().0, hours().1, "26".to_owned()), 513_408, 0),
        line("charges", none(), Sum::Percent("21.09".to_owned()), 10_502_942, 0),
        line(
            "equipment",
            two("أدوات العمل وملابس الوقاية", "Outillage et tenues de protection"),
            Sum::Quantity("48".to_owned(), "piece".to_owned(), 18_550),
            890_400,
            222_600,
        ),
        project::Line {
            note: "حسب فاتورة التأمين رقم 12/2026".to_owned(),
            ..line("insurance", none(), Sum::Overridden, 250_000, 0)
        },
    ];
    let answers = vec![
        (
            two("فهم الانتظارات وملاءمة المشروع للحاجيات", "Pertinence"),
            two("تشخيص تشاركي مع ساكنة الحي.\nمحضر مرفق.", "Diagnostic mené avec les habitants."),
        ),
        (two("القدرة التقنية والموارد البشرية", "Capacité technique"), two("", "Deux encadrants techniques.")),
    ];
    project::Facts {
        sheet: Sheet { number: None, ..sheet() },
        call: call(),
        register_number: if bare { String::new() } else { "273/2026/017".to_owned() },
        organisation,
        kind: "association".to_owned(),
        seat: commune.clone(),
        president: two("فاطمة الزهراء أمزيل", "Fatima Zahra Amzil"),
        title,
        domain: two("المسالك الطرقية", "Pistes et chemins"),
        partner: "المديرية الإقليمية للتجهيز والماء".to_owned(),
        summary: two("صيانة ثمانية كيلومترات من المسالك.", "Entretien de huit kilomètres de pistes."),
        objectives: if bare {
            none()
        } else {
            two("تشغيل سكان الدواوير.", "Employer les habitants des douars.")
        },
        starts_on: (!bare).then(|| day(2027, 1, 15)),
        months: if bare { 0 } else { 6 },
        work_days: if bare { 0 } else { 3744 },
        places: 24,
        groups: ["women", "youth", "rural", "disabled"]
            .into_iter()
            .zip([Some(10), Some(12), None, Some(0)])
            .map(|(group, places)| (group.to_owned(), places))
            .collect(),
        communes: vec![(commune, Some(14)), (two("تمسية", "Temsia"), (!bare).then_some(10))],
        budget: if bare { Vec::new() } else { budget },
        total: 61_443_918,
        own_share: 222_600,
        asked: 61_221_318,
        answers: if bare { Vec::new() } else { answers },
    }
}

/// A blank form of a call with lots, for one kind of applicant.
pub(super) fn form(kind: Kind) -> form::Facts {
    form::Facts {
        sheet: Sheet { number: None, fictitious: false, ..sheet() },
        call: call(),
        kind,
        closes_at: Some("2026-12-06T16:30:00Z".parse().unwrap()),
        place: two("عمالة إنزكان-آيت ملول", "Préfecture d’Inezgane-Aït Melloul"),
        domains: vec![
            two("المسالك والطرق القروية", "Pistes et chemins ruraux"),
            two("التشجير", "Reboisement et plantation d’arbres"),
            two(
                "ترميم المآثر وصيانة البنايات العمومية",
                "Restauration du patrimoine et entretien des bâtiments publics",
            ),
        ],
        lots: vec![("L1".to_owned(), two("حصة المسالك", "Lot pistes")), ("L2".to_owned(), two("حصة التشجير", ""))],
        communes: vec![two("آيت ملول", "Aït Melloul"), two("إنزكان", "Inezgane"), two("القليعة", "Lqliaa")],
        papers: vec![
            (two("طلب المشاركة", "Demande de participation"), true),
            (two("النظام الأساسي", "Statuts"), true),
            (two("التقرير المالي الأخير", "Dernier rapport financier"), false),
        ],
    }
}

/// A blank grid: a short scale with named levels, half steps, a long scale without boxes.
pub(super) fn grid() -> grid::Facts {
    let level = |value: &str, ar: &str, fr: &str| (value.to_owned(), two(ar, fr));
    let criterion = |ar: &str, fr: &str, weight: i64, max: i64| grid::Criterion {
        name: two(ar, fr),
        share: weight.to_string(),
        exact: weight.to_string(),
        max: max.into(),
        step: 1.into(),
        ..grid::Criterion::default()
    };
    grid::Facts {
        sheet: Sheet { number: None, fictitious: false, ..sheet() },
        call: call(),
        pass_mark: "60".to_owned(),
        version: None,
        sections: Vec::new(),
        criteria: vec![
            grid::Criterion {
                help: two("انظر تحليل الحاجيات.", "Voir l’analyse des besoins."),
                comment_below: Some(2.into()),
                floor: Some("1.5".parse().unwrap()),
                levels: vec![
                    level("0", "غائب", "absent"),
                    level("3", "مرض", "satisfaisant"),
                    level("5", "ممتاز", "excellent"),
                ],
                ..criterion("فهم الانتظارات وملاءمة المشروع للحاجيات", "Pertinence", 40, 5)
            },
            grid::Criterion {
                allows_na: true,
                step: "0.5".parse().unwrap(),
                ..criterion("القدرة التقنية والموارد البشرية", "Capacité technique", 35, 4)
            },
            criterion("الأثر والاستدامة", "Impact et durabilité", 25, 20),
        ],
    }
}
