//! A window under control: how it is started, looked at and closed. What a person does in it is in
//! `acts`.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use awrach::i18n::{Language, Value as Argument};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::display::Display;
use crate::driver::{Element, Fault, Session};
use crate::room::Room;
use crate::texts::text;

const PAGE: &str = include_str!("page.js");

/// Longer than any act may take, so that a slow machine is not taken for a fault.
const PATIENCE: Duration = Duration::from_secs(20);

/// One thing the accessibility check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The rule, such as `color-contrast`.
    pub rule: String,
    /// What the rule asks for.
    pub help: String,
    /// Where: one selector for each place.
    pub places: Vec<String>,
}

/// The real window on a screen of its own, closed and cleared away when dropped.
pub struct Window {
    pub(crate) session: Session,
    lang: Language,
    shots: PathBuf,
    room: Room,
    args: [String; 6],
    display: Display,
}

impl Window {
    /// Opens the window on a data folder, in a language, at a fixed moment (RFC 3339).
    #[track_caller]
    pub fn start(data: &Path, lang: Language, clock: &str) -> Self {
        match Self::try_start(data, lang, clock) {
            Ok(window) => window,
            Err(why) => panic!("the window does not start: {why}"),
        }
    }

    fn try_start(data: &Path, lang: Language, clock: &str) -> Result<Self, String> {
        let display = Display::start()?;
        let room = Room::make().map_err(|error| error.to_string())?;
        let data = data.display().to_string();
        let args = ["--data", &data, "--lang", lang.slug(), "--clock", clock].map(str::to_owned);
        let session = session(&room, &display, &args)?;
        let shots = target_folder().join("e2e").join(lang.slug());
        Ok(Self { session, lang, shots, room, args, display })
    }

    /// Ends the program by force, as a crash does, and opens it again for the same person at the same machine.
    #[track_caller]
    pub fn killed_and_reopened(self) -> Self {
        let Self { session: old, lang, shots, room, args, display } = self;
        if let Err(fault) = old.kill() {
            panic!("the window outlives its end: {fault}");
        }
        drop(old);
        match session(&room, &display, &args) {
            Ok(session) => Self { session, lang, shots, room, args, display },
            Err(why) => panic!("the window does not start again: {why}"),
        }
    }

    /// Waits until the window's own storage holds a text on disk; gives how long that took.
    #[track_caller]
    pub fn wait_stored(&self, text: &str) -> Duration {
        let wanted: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let begun = Instant::now();
        self.until(&format!("find «{text}» on disk"), || Ok(self.room.holds(&wanted).then_some(())));
        begun.elapsed()
    }

    /// Keeps screenshots in another folder than `target/e2e/<lang>`.
    #[must_use]
    pub fn with_shots(mut self, folder: &Path) -> Self {
        self.shots = folder.to_path_buf();
        self
    }

    /// The language the window was started in.
    pub fn lang(&self) -> Language {
        self.lang
    }

    /// The text of a key in the language of this window.
    #[track_caller]
    pub fn text(&self, key: &str) -> String {
        text(self.lang, key, &[])
    }

    /// The text of a key with its arguments filled in.
    #[track_caller]
    pub fn text_with(&self, key: &str, args: &[(&str, Argument<'_>)]) -> String {
        text(self.lang, key, args)
    }

    /// The documents that were handed to the system's viewer, oldest first.
    pub fn opened(&self) -> Vec<PathBuf> {
        self.room.opened()
    }

    /// What the window printed on its output so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.room.log()).unwrap_or_default()
    }

    /// Ends the program properly and waits until it has given the data folder back. (Dropping a
    /// window ends it by force, as a power cut does.)
    #[track_caller]
    pub fn close(self) {
        if let Err(fault) = self.session.close() {
            panic!("the window does not close: {fault}");
        }
    }

    /// Keeps a picture of the window; returns where.
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> PathBuf {
        match self.try_screenshot(name) {
            Ok(path) => path,
            Err(why) => panic!("no picture {name:?}: {why}"),
        }
    }

    /// Runs the body of a function in the page and returns its result.
    #[track_caller]
    pub fn eval(&self, script: &str) -> Value {
        match self.script("sync", script, json!([])) {
            Ok(value) => value,
            Err(fault) => panic!("{fault}\nin: {script}"),
        }
    }

    /// Calls a command of the window as its page would, past every screen: for proofs that it is
    /// refused, never for what a person can do.
    #[track_caller]
    pub fn invoke(&self, command: &str, args: &Value) -> Result<Value, Value> {
        let ask = "const [command, args, done] = arguments; \
            window.__TAURI_INTERNALS__.invoke(command, args) \
            .then((value) => done({ value: value ?? null }), (error) => done({ error }));";
        match self.script("async", ask, json!([command, args])) {
            Ok(answer) => match answer.get("error") {
                Some(error) => Err(error.clone()),
                None => Ok(answer.get("value").cloned().unwrap_or_default()),
            },
            Err(fault) => panic!("{command}: {fault}"),
        }
    }

    /// Asks the accessibility checker what is wrong with the page as it stands.
    #[track_caller]
    pub fn axe(&self) -> Vec<Violation> {
        let path = root().join("ui/node_modules/axe-core/axe.min.js");
        let Ok(axe) = std::fs::read_to_string(&path) else {
            panic!("{} is missing: `cargo xtask setup` brings it", path.display());
        };
        self.eval(&format!("if (!window.axe) {{ {axe} }}"));
        // React Aria reads results out through pictures that carry their words; the checker takes them for pictures.
        let ask = "const done = arguments[0]; window.axe.run({ exclude: ['[data-live-announcer]'] }, { resultTypes: ['violations'] }) \
            .then((found) => done(found.violations), (error) => done(String(error)));";
        match self.script("async", ask, json!([])) {
            Ok(Value::Array(found)) => found.iter().map(violation).collect(),
            Ok(other) => panic!("the accessibility check failed: {other}"),
            Err(fault) => panic!("the accessibility check failed: {fault}"),
        }
    }

    /// Calls an entry of `page.js`.
    pub(crate) fn page(&self, entry: &str, args: Value) -> Result<Value, Fault> {
        let script = format!("{PAGE}\nreturn page.{entry}(...arguments) ?? null;");
        self.script("sync", &script, args)
    }

    /// Calls an entry of `page.js` that finds an element.
    pub(crate) fn find(&self, entry: &str, args: Value) -> Result<Option<Element>, Fault> {
        self.page(entry, args).map(|value| Element::in_value(&value))
    }

    /// Tries until it succeeds; what merely is not there yet is tried again, anything else fails.
    #[track_caller]
    pub(crate) fn until<T>(&self, what: &str, mut act: impl FnMut() -> Result<Option<T>, Fault>) -> T {
        let deadline = Instant::now() + PATIENCE;
        let mut last = String::new();
        while Instant::now() < deadline {
            match act() {
                Ok(Some(done)) => return done,
                Ok(None) => {}
                Err(fault) if fault.passes() => last = fault.to_string(),
                Err(fault) => self.fail(what, &fault.to_string()),
            }
            std::thread::sleep(Duration::from_millis(40));
        }
        self.fail(what, &last)
    }

    #[track_caller]
    fn fail(&self, what: &str, last: &str) -> ! {
        let shown = self.page("shown", json!([])).unwrap_or_default();
        let picture = self.try_screenshot("failure").unwrap_or_default();
        panic!(
            "waited in vain to {what}\n{last}\nthe window shows: {shown}\npicture: {}\nlog: {}",
            picture.display(),
            self.log()
        );
    }

    fn script(&self, mode: &str, script: &str, args: Value) -> Result<Value, Fault> {
        self.session.post(&format!("execute/{mode}"), &json!({ "script": script, "args": args }))
    }

    fn try_screenshot(&self, name: &str) -> Result<PathBuf, String> {
        // What was just put into the page is painted with the next frame, and seen with the one after.
        let painted =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        let _ = self.script("async", painted, json!([]));
        let picture = self.session.get("screenshot").map_err(|fault| fault.to_string())?;
        let encoded = picture.as_str().unwrap_or_default();
        let bytes = STANDARD.decode(encoded).map_err(|error| error.to_string())?;
        let path = self.shots.join(format!("{name}.png"));
        std::fs::create_dir_all(&self.shots).map_err(|error| error.to_string())?;
        std::fs::write(&path, bytes).map_err(|error| error.to_string())?;
        Ok(path)
    }
}

fn session(room: &Room, display: &Display, args: &[String; 6]) -> Result<Session, String> {
    let program = built("awrach");
    let furnish = |command: &mut _| room.furnish(command, display.name());
    Session::start(&program, args, &room.log(), furnish).map_err(|fault| {
        let said = std::fs::read_to_string(room.log()).unwrap_or_default();
        format!("{fault}\n{}\n{said}", program.display())
    })
}

fn violation(found: &Value) -> Violation {
    let part = |name: &str| found.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let nodes = found.get("nodes").and_then(Value::as_array).into_iter().flatten();
    let places = nodes.filter_map(|node| node.get("target")).map(Value::to_string).collect();
    Violation { rule: part("id"), help: part("help"), places }
}

/// The top folder of the project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A program of the project as it was built together with this one.
/// A program of this project, built beside the one that runs.
pub fn built(name: &str) -> PathBuf {
    programs_folder().join(name)
}

/// A test runs from `deps/` inside the folder of programs, a program from the folder itself.
fn programs_folder() -> PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    let folder = own.parent().map(Path::to_path_buf).unwrap_or_default();
    if folder.ends_with("deps") { folder.join("..") } else { folder }
}

fn target_folder() -> PathBuf {
    programs_folder().join("..")
}
