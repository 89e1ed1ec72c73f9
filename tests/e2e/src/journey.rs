//! The main job, as people do it in the window: from the first start to the printed summary. The tests make
//! it on an empty folder; `play` makes it for whoever wants to watch.

use crate::tour::{ask, go, look, sign_in, sign_out};
use crate::window::Window;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The moment every journey takes for now.
pub const CLOCK: &str = "2026-11-23T09:00:00Z";

const PASSWORD: &str = "un mot de passe long";

/// An applicant with its project, as it lies on the counter.
struct Paper {
    kind: &'static str,
    ar: &'static str,
    fr: &'static str,
    title_ar: &'static str,
    title_fr: &'static str,
}

/// All three kinds, long names, mixed directions, letters of Tamazight. All fictitious.
const COUNTER: [Paper; 10] = [
    Paper {
        kind: "association",
        ar: "جمعية أمل الدشيرة (AMAL) للتنمية والبيئة والثقافة والرياضة والأعمال الاجتماعية",
        fr: "Association Amal Dcheira pour le développement, l’environnement et la culture",
        title_ar: "تهيئة المساحات الخضراء بحي قصبة الطاهر — المرحلة 2",
        title_fr: "Aménagement des espaces verts du quartier Kasbat Taher — phase 2",
    },
    Paper {
        kind: "cooperative",
        ar: "تعاونية تيسغنين النسوية لمنتجات الأركان",
        fr: "Coopérative féminine « Tisghnine » d’argan",
        title_ar: "تكوين وتأطير النساء القرويات",
        title_fr: "Formation et encadrement des femmes rurales",
    },
    Paper {
        kind: "enterprise",
        ar: "مقاولة أطلس للأشغال الخضراء",
        fr: "Société Atlas Travaux Verts SARL-AU",
        title_ar: "صيانة المسالك الطرقية",
        title_fr: "Entretien des pistes",
    },
    Paper {
        kind: "association",
        ar: "فيدرالية جمعيات الأحياء بتراست لدعم التمدرس ومحاربة الهدر المدرسي والنهوض بأوضاع الطفولة والشباب",
        fr: "Fédération des associations de quartiers de Tarrast pour l’appui à la scolarisation et contre l’abandon scolaire",
        title_ar: "الدعم التربوي لفائدة تلاميذ 12 مؤسسة عمومية (2026/2027)",
        title_fr: "Soutien scolaire dans 12 établissements publics (2026/2027)",
    },
    Paper {
        kind: "association",
        ar: "جمعية تمونت ن ڭزولة للتراث",
        fr: "Association « Tamunt n Gzoula » – patrimoine",
        title_ar: "ترميم السور التاريخي والسقايات العمومية",
        title_fr: "Restauration de la muraille et des fontaines publiques",
    },
    Paper {
        kind: "cooperative",
        ar: "تعاونية إكيدار للحرف التقليدية (ICE قيد التسوية)",
        fr: "Coopérative Iguidar de l’artisanat (ICE en cours)",
        title_ar: "تهيئة فضاء العرض وتكوين 20 صانعة",
        title_fr: "Aménagement de l’espace d’exposition & formation de 20 artisanes",
    },
    Paper {
        kind: "enterprise",
        ar: "شركة سوس ديجيتال أرشيف ش.م.م",
        fr: "Souss Digital Archive S.A.R.L.",
        title_ar: "رقمنة أرشيف الحالة المدنية (45.000 رسم)",
        title_fr: "Numérisation de l’état civil (45 000 actes)",
    },
    Paper {
        kind: "association",
        ar: "جمعية آيت ملول الخضراء",
        fr: "Association Aït Melloul Verte",
        title_ar: "التشجير ومحاربة زحف الرمال على طول وادي سوس",
        title_fr: "Reboisement et lutte contre l’ensablement le long de l’oued Souss",
    },
    Paper {
        kind: "cooperative",
        ar: "تعاونية النجاح الفلاحية للسواقي والمياه",
        fr: "Coopérative agricole Annajah – séguias et eaux",
        title_ar: "تنقية وصيانة السواقي بدوار «تين أومكار»",
        title_fr: "Curage et entretien des séguias du douar « Tin Oumkkar »",
    },
    Paper {
        kind: "association",
        ar: "جمعية الأمل لرعاية الأشخاص المسنين والأشخاص في وضعية إعاقة بالقليعة",
        fr: "Association Al Amal d’aide aux personnes âgées et en situation de handicap – Lqliâa",
        title_ar: "المساعدة المنزلية والمرافقة الصحية",
        title_fr: "Aide à domicile et accompagnement sanitaire",
    },
];

/// One mark a file, for all its criteria, by each reviewer.
const MARKS: [(&str, [char; 10]); 2] = [
    ("mina", ['4', '3', '5', '4', '3', '4', '5', '3', '4', '5']),
    ("said", ['5', '3', '4', '4', '4', '3', '5', '4', '3', '4']),
];

/// Sees that the window stands: a page came and shows something.
pub fn arrival(window: &Window) {
    window.wait_for("see a page", "return document.body?.innerText.trim().length > 0");
    window.screenshot("01-arrival");
}

/// The whole job with the first `count` files of the counter; gives the printed summary.
pub fn main_job(window: &Window, count: usize) -> PathBuf {
    first_start(window);
    accounts(window);
    prepare_call(window);
    sign_out(window);
    sign_in(window, "depot", PASSWORD);
    for (i, paper) in COUNTER.iter().take(count).enumerate() {
        deposit(window, paper, i);
    }
    let files = files(window);
    for file in &files {
        admit(window, *file);
    }
    assign(window, count);
    for (reviewer, keys) in MARKS {
        sign_out(window);
        sign_in(window, reviewer, PASSWORD);
        review(window, &keys);
    }
    sign_out(window);
    sign_in(window, "head", PASSWORD);
    decide(window);
    announce(window, count);
    print(window)
}

fn first_start(window: &Window) {
    window.wait_text(&window.text("firststart-welcome"));
    window.screenshot("j01-first-start");
    window.click(&window.text("firststart-next"));
    let (ar, fr) = ("إنزكان-آيت ملول", "Inezgane-Aït Melloul");
    let typed = if window.lang() == crate::Language::Ar { ar } else { fr };
    window.fill(&window.text("place-either"), typed);
    window.wait_for("see the prefecture", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    window.wait_for(
        "have its name",
        &format!(
            "return [...document.querySelectorAll('input')].some(i => i.value.includes('{fr}') && i.lang === 'fr')"
        ),
    );
    window.screenshot("j02-office");
    window.click(&window.text("firststart-next"));
    window.fill(&window.text("firststart-password"), "court");
    window.fill(&window.text("frame-password-again"), "court");
    window.click(&window.text("firststart-next"));
    window.click(&window.text("firststart-finish"));
    // Too short: told at the field, and nothing typed is lost.
    window.wait_text(&window.text("error-password-too-short"));
    window.screenshot("j03-refused");
    window.fill(&window.text("firststart-password"), PASSWORD);
    window.fill(&window.text("frame-password-again"), PASSWORD);
    window.click(&window.text("firststart-next"));
    window.click(&window.text("firststart-finish"));
    window.wait_text(&window.text("today-no-call"));
}

fn accounts(window: &Window) {
    for (name, role) in [("head", "head"), ("depot", "officer"), ("mina", "reviewer"), ("said", "reviewer")] {
        go(window, "/accounts");
        window.click(&window.text("office-new-account"));
        window.wait_text(&window.text("office-create"));
        window.fill(&window.text("firststart-name"), name);
        window.choose(&window.text("office-role"), &window.text(&format!("role-{role}")));
        window.fill(&window.text("firststart-password"), PASSWORD);
        window.click(&window.text("office-create"));
        window.wait_gone(&window.text("office-create"));
    }
    window.screenshot("j04-accounts");
}

fn prepare_call(window: &Window) {
    go(window, "/calls");
    window.click(&window.text("calls-new"));
    window.wait_text(&window.text("calls-create"));
    window.click(&window.text("calls-create"));
    window.wait_text(&window.text("calls-checks"));
    window.click(&window.text("calls-tab-dates"));
    window.fill(&window.text("calls-published"), "09/11/2026");
    window.fill(&window.text("calls-opens"), "10/11/2026 09:00");
    window.fill(&window.text("calls-closes"), "06/12/2026 16:30");
    window.click(&window.text("calls-channel-add"));
    window.fill(&window.text("calls-channel-place"), "https://conseil.example.ma");
    window.click(&window.text("calls-tab-bounds"));
    window.fill(&window.text("calls-quota"), "1364");
    window.fill(&window.text("calls-envelope-mad"), "14 000 000");
    window.click(&window.text("frame-save"));
    window.wait_text(&window.text("calls-saved"));
    window.wait_text(&window.text("calls-ready"));
    look(window, "j05-call", &window.text("calls-checks"));
    window.click(&window.text("calls-open"));
    window.wait_text(&window.text("calls-open-about"));
    window.press("Enter");
    window.wait_text(&window.text("calls-frozen"));
}

fn deposit(window: &Window, paper: &Paper, i: usize) {
    let both = |key: &str| {
        let label = window.text(key);
        (
            window.text_with("kit-in-arabic", &[("label", label.as_str().into())]),
            window.text_with("kit-in-french", &[("label", label.as_str().into())]),
        )
    };
    if i == 0 {
        go(window, "/applications/new");
    } else {
        window.click(&window.text("applications-next-deposit"));
    }
    window.click(&window.text("applications-new-organisation"));
    window.choose(&window.text("organisations-kind"), &window.text(&format!("kind-{}", paper.kind)));
    let (ar, fr) = both("organisations-name");
    window.fill(&ar, paper.ar);
    window.fill(&fr, paper.fr);
    let (ar, fr) = both("applications-project-title");
    window.fill(&ar, paper.title_ar);
    window.fill(&fr, paper.title_fr);
    if i == 0 {
        // Deposited too soon: every missing field is told, what was typed stays.
        window.click(&window.text("applications-deposit"));
        window.wait_text(&window.text("error-required"));
        window.wait_value(&fr, paper.title_fr);
        window.screenshot("j06-deposit-refused");
    }
    window.click_css("[data-field=domain] button");
    window.wait_for("see the list", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    window.wait_for("close the list", "return document.querySelectorAll('[role=option]').length === 0");
    let commune = if window.lang() == crate::Language::Ar { "آيت ملول" } else { "Aït Melloul" };
    window.fill(&window.text("applications-communes"), commune);
    window.wait_for("see the commune", "return document.querySelectorAll('[role=option]').length > 0");
    window.press("ArrowDown");
    window.press("Enter");
    window.fill(&window.text("applications-places"), "24");
    window.fill(&window.text("applications-women"), "١٠");
    window.fill(&window.text("applications-amount-asked"), "620640,00");
    // The first tick of the list takes them all.
    window.eval("[...document.querySelectorAll('input[type=checkbox]')][0].click(); return true;");
    window.screenshot(&format!("j07-deposit-{}", i + 1));
    window.click(&window.text("applications-deposit"));
    window.wait_text(&window.text("applications-register-number"));
    window.wait_text(&format!("2026-A-{:04}", i + 1));
    if i == 0 {
        look(window, "j08-deposited", &window.text("applications-register-number"));
        let before = window.opened().len();
        window.click(&window.text("applications-print-receipt"));
        let receipt = window.wait_opened(before);
        assert!(pdf_text(&receipt).contains("2026-A-0001"));
    }
}

fn call(window: &Window) -> i64 {
    ask(window, "call.list", &json!({}))[0]["id"].as_i64().expect("a call")
}

fn files(window: &Window) -> Vec<i64> {
    let query = json!({
        "call": call(window), "text": "", "chip": null, "phases": [], "kinds": [], "domains": [], "communes": [],
        "organisation": null, "sort": "register", "descending": false, "offset": 0, "limit": 50,
    });
    let page = ask(window, "application.page", &query);
    page["rows"].as_array().into_iter().flatten().filter_map(|row| row["id"].as_i64()).collect()
}

fn admit(window: &Window, file: i64) {
    go(window, &format!("/applications/{file}?tab=papers"));
    // Another file's dossier may still stand: this one's is there once its own papers are.
    let number = ask(window, "application.show", &json!({ "id": file }))["number"].clone();
    window.wait_for(
        "see the dossier",
        &format!("return document.querySelector('main').innerText.includes({number}) && document.querySelectorAll('tr[data-changed]').length === 0"),
    );
    window.wait_text(&window.text("applications-all-valid"));
    window.click(&window.text("applications-all-valid"));
    // Every paper of the checklist was received at the counter: all of them change.
    let papers = window.eval("return document.querySelectorAll('[role=tabpanel] table tbody tr').length;");
    window.click(&window.text_with("applications-save-papers", &[("n", papers.as_i64().unwrap_or(0).into())]));
    window.wait_text(&window.text("applications-papers-saved"));
    window.click(&window.text("act-admit"));
    window.wait_for("be asked", "return document.querySelector('[role=dialog]') !== null");
    // Neither founding nor mandate was typed at the counter: whoever admits the file confirms having looked.
    window.click(&window.text("eligibility-confirm"));
    window.wait_for(
        "be ready",
        "const last = [...document.querySelectorAll('[role=dialog] button')].at(-1); \
         return last.getAttribute('aria-disabled') !== 'true' && !last.disabled;",
    );
    window.eval("[...document.querySelectorAll('[role=dialog] button')].at(-1).click(); return true;");
    window.wait_text(&window.text("applications-awaits-admissible"));
}

fn assign(window: &Window, count: usize) {
    go(window, "/applications");
    let rows = "[...document.querySelectorAll('[role=gridcell] input[type=checkbox]')]";
    window.wait_for("see the files", &format!("return {rows}.filter(box => !box.disabled).length === {count}"));
    window.click(&window.text("kit-select-all"));
    window.wait_for("have them ticked", &format!("return {rows}.filter(box => box.checked).length === {count}"));
    window.click(&window.text("applications-assign"));
    window.wait_for(
        "see the reviewers",
        "return document.querySelectorAll('[role=dialog] input[type=checkbox]').length === 2",
    );
    window.eval(
        "document.querySelectorAll('[role=dialog] input[type=checkbox]').forEach(box => box.click()); return true;",
    );
    window.screenshot("j09-assign");
    window.click(&window.text("applications-assign-do"));
    window.wait_text(&window.text("phase-in-review"));
}

/// Scores every file with the keyboard: one key a criterion, then Ctrl+Enter.
fn review(window: &Window, keys: &[char]) {
    let mine = ask(window, "review.mine", &json!({ "call": call(window) }));
    for (row, key) in mine.as_array().into_iter().flatten().zip(keys) {
        let id = row["id"].as_i64().expect("a review");
        let criteria = row["criteria"].as_i64().expect("a grid");
        go(window, &format!("/reviews/{id}"));
        window.wait_for(
            "stand on the first criterion",
            &format!("return location.hash.startsWith('#/reviews/{id}') && document.activeElement?.dataset.value !== undefined
                      && document.querySelectorAll('button[data-value][aria-pressed=true]').length === 0"),
        );
        for marked in 1..=criteria {
            window.press(&key.to_string());
            window.wait_for(
                "see the mark",
                &format!(
                    "return document.querySelectorAll('button[data-value][aria-pressed=true]').length === {marked}"
                ),
            );
        }
        window.wait_text(&window.text("reviews-total-whole"));
        window.screenshot("j10-scoring");
        window.press("Control+Enter");
        window.wait_text(&window.text("reviews-submitted"));
        window.wait_for(&format!("leave review {id}"), &format!("return !location.hash.startsWith('#/reviews/{id}')"));
    }
}

fn decide(window: &Window) {
    go(window, "/ranking");
    window.wait_text(&window.text("ranking-limits"));
    look(window, "j11-ranking", &window.text("ranking-limits"));
    window.click(&window.text("sessions-convene"));
    window.wait_text(&window.text("sessions-convene-do"));
    window.fill(&window.text_with("sessions-member-name", &[("n", 1.into())]), "رئيس اللجنة الافتراضي");
    window.click(&window.text("sessions-convene-do"));
    // Deposits are still taken: whoever convenes before the closing says why.
    window.wait_text(&window.text("sessions-early-reason"));
    window.fill(&window.text("sessions-early-reason"), "دراسة الملفات على دفعات");
    window.click(&window.text("sessions-convene-do"));
    window.wait_gone(&window.text("sessions-convene-do"));
    window.click(&window.text("ranking-decide-line"));
    window.wait_text(&window.text("ranking-decide-do"));
    window.screenshot("j12-decide");
    window.click(&window.text("ranking-decide-do"));
    window.wait_gone(&window.text("ranking-decide-do"));
}

fn announce(window: &Window, count: usize) {
    let session = ask(window, "session.list", &json!({ "call": call(window) }))[0]["id"].as_i64().expect("a session");
    go(window, &format!("/sessions/{session}"));
    window.wait_text(&window.text("sessions-decided"));
    window.click(&window.text("sessions-sign"));
    window.wait_text(&window.text("sessions-sign-about"));
    window.press("Enter");
    window.wait_text(&window.text("sessions-signed"));
    window.click(&window.text_with("sessions-announce", &[("n", count.into())]));
    window.wait_text(&window.text("sessions-announce-about"));
    window.press("Enter");
    window.wait_gone(&window.text("sessions-announce-about"));
    look(window, "j13-session", &window.text("sessions-decided"));
}

fn print(window: &Window) -> PathBuf {
    go(window, "/reports/summary");
    window.wait_for("see the pages", "return document.querySelectorAll('img').length > 0");
    window.screenshot("j14-summary");
    let before = window.opened().len();
    window.click(&window.text("reports-print"));
    let printed = window.wait_opened(before);
    let text = pdf_text(&printed);
    let title = window.text("report-summary-title");
    for word in title.split_whitespace() {
        assert!(text.contains(word), "{word} in {text}");
    }
    printed
}

/// The text of a PDF as a reader's program takes it out.
pub fn pdf_text(path: &Path) -> String {
    let output = std::process::Command::new("pdftotext").arg("-raw").arg(path).arg("-").output().expect("pdftotext");
    // The marks of direction that the reader's program adds are not part of the words.
    let marks = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    String::from_utf8_lossy(&output.stdout).chars().filter(marks).collect()
}
