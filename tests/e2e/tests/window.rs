//! The real window, in each language.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use awrach_e2e::{Language, Window, journey};

fn stands(lang: Language) {
    let data = tempfile::tempdir().unwrap();
    let window = Window::start(data.path(), lang, journey::CLOCK);
    journey::arrival(&window);
    window.close();
}

#[test]
fn the_window_stands_in_arabic() {
    stands(Language::Ar);
}

#[test]
fn the_window_stands_in_french() {
    stands(Language::Fr);
}
