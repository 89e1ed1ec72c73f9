//! The real window, in Arabic and in French: every screen of the demo office, and the main job.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, reason = "a journey that cannot go on has failed")]

use awrach_e2e::{Language, Window, journey, tour};
use std::process::Command;

fn tour_of_the_demo(lang: Language) {
    let data = tempfile::tempdir().expect("a folder");
    let made = Command::new(awrach_e2e::binary("awrachctl"))
        .arg("--data")
        .arg(data.path())
        .args(["--clock", journey::CLOCK, "demo"])
        .output()
        .expect("awrachctl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let window = Window::start(data.path(), lang, journey::CLOCK);
    tour::tour(&window);
    window.close();
}

fn main_job(lang: Language, files: usize) {
    let data = tempfile::tempdir().expect("a folder");
    let window = Window::start(data.path(), lang, journey::CLOCK);
    let summary = journey::main_job(&window, files);
    assert!(summary.exists());
    window.close();
}

#[test]
fn every_screen_of_the_demo_in_arabic() {
    tour_of_the_demo(Language::Ar);
}

#[test]
fn every_screen_of_the_demo_in_french() {
    tour_of_the_demo(Language::Fr);
}

#[test]
fn the_main_job_in_arabic() {
    main_job(Language::Ar, 10);
}

#[test]
fn the_main_job_in_french() {
    main_job(Language::Fr, 3);
}
