//! Plays the main job in the real window on a screen nobody sees, and says which pictures it took:
//! `play DATA OUT [LANG]`.

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    use std::path::Path;
    use std::process::ExitCode;

    use awrach_e2e::{Language, Window, journey, tour};

    let words: Vec<String> = std::env::args().skip(1).collect();
    let (data, out, lang) = match words.as_slice() {
        [data, out] => (data, out, Language::default()),
        [data, out, lang] => (data, out, Language::from_slug(lang).unwrap_or_default()),
        _ => {
            eprintln!("play DATA OUT [LANG]");
            return ExitCode::FAILURE;
        }
    };
    let (data, out) = (Path::new(data), Path::new(out));
    let window = Window::start(data, lang, journey::CLOCK).with_shots(out);
    tour::tour(&window);
    window.close();
    // The main job begins with a first start: it has an empty folder of its own.
    let Ok(empty) = tempfile::tempdir() else { return ExitCode::FAILURE };
    let window = Window::start(empty.path(), lang, journey::CLOCK).with_shots(out);
    let summary = journey::main_job(&window, 3);
    let kept = std::fs::copy(&summary, out.join("summary.pdf"));
    window.close();
    if kept.is_err() {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("play needs the virtual screen and the driver of a Linux machine");
}
