//! The dashboard in the real window: charts drawn, tables that say what the command says, bars and links that open the
//! very files behind them, other scopes, and the summary printed with the same scope.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a journey that cannot go on has failed")]

use awrach_e2e::{Language, Window, journey, tour};
use serde_json::{Value, json};
use std::process::Command;
use tour::{DEMO_PASSWORD, ask, go, look, sign_in, sign_out};

fn demo(lang: Language) -> (tempfile::TempDir, Window) {
    let data = tempfile::tempdir().expect("a folder");
    let made = Command::new(awrach_e2e::binary("awrachctl"))
        .arg("--data")
        .arg(data.path())
        .args(["--clock", journey::CLOCK, "demo"])
        .output()
        .expect("awrachctl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let window = Window::start(data.path(), lang, journey::CLOCK);
    (data, window)
}

/// The digits of a column of a section's table, row by row.
#[track_caller]
fn column(window: &Window, section: &str, place: usize) -> Vec<i64> {
    let script = format!(
        "return [...document.querySelectorAll('[data-section={section}] tbody tr')]
           .map((row) => Number(row.cells[{place}].innerText.replace(/[^0-9]/g, '')));"
    );
    let cells = window.eval(&script);
    cells.as_array().expect("rows").iter().map(|cell| cell.as_i64().expect("a figure")).collect()
}

fn field(figures: &Value, table: &str, field: &str) -> Vec<i64> {
    figures[table].as_array().expect("rows").iter().map(|row| row[field].as_i64().expect("a figure")).collect()
}

/// Waits until every chart of the page is drawn.
#[track_caller]
fn drawn(window: &Window) {
    window.wait_for(
        "see the charts",
        "const all = [...document.querySelectorAll('[role=img][data-picks], [role=img]')]; \
         return all.length > 0 && all.every((one) => one.querySelector('svg path'));",
    );
}

/// A picture of each part of the long page.
#[track_caller]
fn pictures(window: &Window, name: &str) {
    for part in 0..7 {
        window.eval(&format!(
            "const body = document.querySelector('[data-section]').closest('section[tabindex]'); \
             body.scrollTop = {part} * (body.clientHeight - 40); return body.scrollTop;"
        ));
        window.screenshot(&format!("{name}-{part}"));
    }
    window.eval("document.querySelector('[data-section]').closest('section[tabindex]').scrollTop = 0; return 0;");
}

fn dashboard(lang: Language) {
    let (_data, window) = demo(lang);
    let window = &window;
    sign_in(window, "head", DEMO_PASSWORD);
    let call = ask(window, "call.list", &json!({}))[0]["id"].clone();
    let figures = ask(window, "figures.show", &json!({ "calls": [call] }));
    go(window, "/reports");
    window.wait_text(&window.text("dashboard-about"));
    go(window, "/dashboard");
    window.wait_text(&window.text("report-summary-funnel"));
    drawn(window);
    look(window, "dashboard-1", &window.text("report-summary-by-commune"));
    pictures(window, "dashboard-2");
    for (table, fields) in [
        ("funnel", vec![(1, "files"), (3, "places")]),
        ("phases", vec![(1, "files"), (3, "places")]),
        (
            "communes",
            vec![(1, "files"), (2, "accepted"), (3, "placesAsked"), (4, "placesGranted"), (6, "amountGranted")],
        ),
        ("domains", vec![(1, "files"), (3, "placesAsked"), (5, "amountAsked")]),
        ("kinds", vec![(1, "files"), (4, "placesGranted")]),
        ("milieus", vec![(1, "files")]),
        ("reasons", vec![(1, "files")]),
    ] {
        for (place, name) in fields {
            assert_eq!(column(window, table, place), field(&figures, table, name), "{table} {name}");
        }
    }
    let scores: Vec<i64> = figures["scores"]["bins"]
        .as_array()
        .expect("bins")
        .iter()
        .map(|bin| bin["files"].as_i64().expect("files"))
        .collect();
    assert_eq!(column(window, "scores", 1), scores);
    by_link(window, &figures);
    by_bar(window, &figures);
    scopes(window);
    dark(window);
    printed(window);
    sign_out(window);
    sign_in(window, "reviewer1", DEMO_PASSWORD);
    go(window, "/dashboard");
    window.wait_text(&window.text("report-summary-funnel"));
    drawn(window);
    assert_eq!(window.eval("return document.querySelector('[data-section=scores]') === null;"), json!(true));
}

/// The register shows as many files as the table said.
#[track_caller]
fn register_shows(window: &Window, files: i64, of: i64) {
    let rows = window.text_with("applications-rows", &[("n", files.into()), ("of", of.into())]);
    window.wait_text(&rows);
}

fn all_files(window: &Window) -> i64 {
    let query = json!({
        "call": ask(window, "call.list", &json!({}))[0]["id"], "text": "", "chip": null, "phases": [], "kinds": [],
        "domains": [], "communes": [], "organisation": null, "sort": "register", "descending": false, "offset": 0,
        "limit": 1,
    });
    ask(window, "application.page", &query)["callTotal"].as_i64().expect("a count")
}

/// By keyboard: the link in the table has the focus and is entered.
fn by_link(window: &Window, figures: &Value) {
    let all = all_files(window);
    for section in ["communes", "domains", "phases", "kinds"] {
        go(window, "/dashboard");
        window.wait_for(
            "focus the link",
            &format!(
                "const a = document.querySelector('[data-section={section}] tbody a'); a?.focus(); return Boolean(a);"
            ),
        );
        window.press("Enter");
        register_shows(window, figures[section][0]["files"].as_i64().expect("files"), all);
    }
    look(window, "dashboard-3-register", &window.text("applications-title"));
}

/// By mouse: the longest bar of the communes.
fn by_bar(window: &Window, figures: &Value) {
    go(window, "/dashboard");
    window.wait_text(&window.text("report-summary-funnel"));
    drawn(window);
    window.eval(
        "const chart = document.querySelector('[data-section=communes] [role=img]'); chart.scrollIntoView({ block: 'center' });
         const shapes = [...chart.querySelectorAll('svg path')].map((path) => [path, path.getBoundingClientRect()])
           .filter(([, box]) => box.width > 20 && box.height > 3).sort((a, b) => a[1].top - b[1].top);
         shapes[0][0].id = 'the-bar'; return true;",
    );
    window.click_css("#the-bar");
    register_shows(window, figures["communes"][0]["files"].as_i64().expect("files"), all_files(window));
}

/// All calls, a period without files, a period that cannot be.
fn scopes(window: &Window) {
    go(window, "/dashboard?reach=all");
    window.wait_text(&window.text("report-summary-funnel"));
    go(window, "/dashboard?reach=chosen");
    look(window, "dashboard-4-choose", &window.text("dashboard-choose"));
    go(window, "/dashboard?from=2020-01-01&to=2020-12-31");
    look(window, "dashboard-5-empty", &window.text("dashboard-empty"));
    go(window, "/dashboard?from=2021-01-01&to=2020-12-31");
    look(window, "dashboard-6-wrong", &window.text("error-end-before-start"));
    go(window, "/dashboard?from=2020-01-01");
    window.wait_text(&window.text("dashboard-no-links"));
    assert_eq!(window.eval("return document.querySelectorAll('[data-section] a').length;"), json!(0));
}

fn dark(window: &Window) {
    go(window, "/dashboard");
    window.wait_text(&window.text("report-summary-funnel"));
    window.eval("document.documentElement.dataset.theme = 'dark'; return true;");
    drawn(window);
    look(window, "dashboard-7-dark", &window.text("report-summary-funnel"));
    window.eval("document.documentElement.dataset.theme = 'light'; return true;");
}

/// The summary of the same scope, on one page and with every table.
fn printed(window: &Window) {
    go(window, "/dashboard?from=2020-01-01");
    window.wait_text(&window.text("dashboard-no-links"));
    window.click(&window.text("dashboard-print"));
    window.wait_for("see the pages", "return document.querySelectorAll('img').length > 1");
    window.click(&window.text("dashboard-form-one-page"));
    window.wait_for("see one page", "return document.querySelectorAll('img').length === 1");
    look(window, "dashboard-8-one-page", &window.text("reports-summary"));
    let hash = window.eval("return window.location.hash;");
    assert!(hash.as_str().is_some_and(|hash| hash.contains("from=") && hash.contains("one-page")), "{hash}");
    window.click(&window.text("dashboard-back"));
    window.wait_text(&window.text("report-summary-funnel"));
    assert!(window.eval("return window.location.hash;").as_str().is_some_and(|hash| hash.contains("from=")));
}

#[test]
fn the_dashboard_in_arabic() {
    dashboard(Language::Ar);
}

#[test]
fn the_dashboard_in_french() {
    dashboard(Language::Fr);
}
