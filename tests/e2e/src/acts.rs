//! What a person does in the window. Every act waits until the thing it needs is there, visible and
//! enabled, and fails with a picture when it does not come.

use serde_json::{Value, json};

use crate::driver::{Element, Fault};
use crate::window::Window;

/// Keys by their names, as the protocol numbers them.
const KEYS: [(&str, &str); 20] = [
    ("Enter", "\u{E007}"),
    ("Tab", "\u{E004}"),
    ("Escape", "\u{E00C}"),
    ("Backspace", "\u{E003}"),
    ("Delete", "\u{E017}"),
    ("Space", " "),
    ("ArrowLeft", "\u{E012}"),
    ("ArrowUp", "\u{E013}"),
    ("ArrowRight", "\u{E014}"),
    ("ArrowDown", "\u{E015}"),
    ("Home", "\u{E011}"),
    ("End", "\u{E010}"),
    ("PageUp", "\u{E00E}"),
    ("PageDown", "\u{E00F}"),
    ("F2", "\u{E032}"),
    ("Shift", "\u{E008}"),
    ("Control", "\u{E009}"),
    ("Alt", "\u{E00A}"),
    ("Meta", "\u{E03D}"),
    ("Plus", "+"),
];

impl Window {
    /// Clicks the button, link, tab, option or box of this name.
    #[track_caller]
    pub fn click(&self, name: &str) {
        self.click_found(&format!("click «{name}»"), "pressable", json!([name]));
    }

    /// Clicks what has this name in the row, item or section that shows a text.
    #[track_caller]
    pub fn click_beside(&self, beside: &str, name: &str) {
        let what = format!("click «{name}» beside «{beside}»");
        self.click_found(&what, "pressableBeside", json!([beside, name]));
    }

    /// Clicks the first visible element a CSS selector finds: for what has no name.
    #[track_caller]
    pub fn click_css(&self, selector: &str) {
        self.click_found(&format!("click {selector}"), "css", json!([selector]));
    }

    /// Replaces what stands in the field of this label. A date is typed as its digits, in the order
    /// the field shows them.
    #[track_caller]
    pub fn fill(&self, label: &str, text: &str) {
        self.until(&format!("fill «{label}»"), || {
            let Some(field) = self.find("fillable", json!([label]))? else {
                return Ok(None);
            };
            self.type_into(&field, text).map(Some)
        });
    }

    /// Chooses an option of the list, radio group or combo box of this label.
    #[track_caller]
    pub fn choose(&self, label: &str, option: &str) {
        let closed = self.until(&format!("open «{label}»"), || self.open_chooser(label, option));
        if closed {
            let what = format!("choose «{option}» of «{label}»");
            self.click_found(&what, "floatingOption", json!([option]));
        }
    }

    /// Presses keys where the focus is: `Enter`, `Control+k`, `Shift+Tab`, or letters.
    #[track_caller]
    pub fn press(&self, chord: &str) {
        let keys: Vec<&str> = chord.split('+').map(key).collect();
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        self.perform(chord, down.chain(up).collect());
    }

    /// Types a text where the focus is, letter by letter.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        let stroke = |letter: char| {
            let value = letter.to_string();
            [json!({ "type": "keyDown", "value": value }), json!({ "type": "keyUp", "value": value })]
        };
        self.perform(text, text.chars().flat_map(stroke).collect());
    }

    /// Waits until the window shows a text.
    #[track_caller]
    pub fn wait_text(&self, text: &str) {
        self.until(&format!("see «{text}»"), || Ok(self.shows(text)?.then_some(())));
    }

    /// Waits until the window no longer shows a text.
    #[track_caller]
    pub fn wait_gone(&self, text: &str) {
        self.until(&format!("see «{text}» go"), || Ok((!self.shows(text)?).then_some(())));
    }

    /// Waits until the field of this label holds a value.
    #[track_caller]
    pub fn wait_value(&self, label: &str, value: &str) {
        self.until(&format!("see «{value}» in «{label}»"), || {
            let held = self.page("valueOf", json!([label]))?;
            Ok((held == value).then_some(()))
        });
    }

    /// Waits until the body of a function, run in the page, returns something true.
    #[track_caller]
    pub fn wait_for(&self, what: &str, script: &str) {
        self.until(what, || Ok((self.eval(script) == true).then_some(())));
    }

    /// Waits until a document was handed to the viewer that none of the earlier calls returned.
    #[track_caller]
    pub fn wait_opened(&self, already: usize) -> std::path::PathBuf {
        self.until("see a document opened", || Ok(self.opened().into_iter().nth(already)))
    }

    #[track_caller]
    fn click_found(&self, what: &str, entry: &str, args: Value) {
        self.until(what, || {
            let Some(element) = self.find(entry, args.clone())? else {
                return Ok(None);
            };
            self.press_on(&element).map(Some)
        });
    }

    /// Opens a chooser; true when its options float above the page and wait to be clicked.
    fn open_chooser(&self, label: &str, option: &str) -> Result<Option<bool>, Fault> {
        let Some(chooser) = self.find("chooser", json!([label]))? else {
            return Ok(None);
        };
        let kind = self.page("chooserKind", json!([chooser.as_argument()]))?;
        match kind.as_str() {
            Some("select" | "open") => {
                let args = json!([chooser.as_argument(), option]);
                let Some(found) = self.find("optionOf", args)? else {
                    return Ok(None);
                };
                self.press_on(&found).map(|()| Some(false))
            }
            Some("typed") => self.type_into(&chooser, option).map(|()| Some(true)),
            _ => self.press_on(&chooser).map(|()| Some(true)),
        }
    }

    fn type_into(&self, field: &Element, text: &str) -> Result<(), Fault> {
        let argument = json!([field.as_argument()]);
        if self.page("isSegment", argument.clone())? == true {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            self.press_on(field)?;
            return self.send_keys(field, &digits);
        }
        self.press_on(field)?;
        self.page("selectAll", argument)?;
        let typed = if text.is_empty() { key("Backspace") } else { text };
        self.send_keys(field, typed)
    }

    fn press_on(&self, element: &Element) -> Result<(), Fault> {
        self.page("reveal", json!([element.as_argument()]))?;
        self.session.post(&format!("element/{}/click", element.0), &json!({})).map(drop)
    }

    fn send_keys(&self, element: &Element, keys: &str) -> Result<(), Fault> {
        let body = json!({ "text": keys });
        self.session.post(&format!("element/{}/value", element.0), &body).map(drop)
    }

    fn shows(&self, text: &str) -> Result<bool, Fault> {
        self.page("shows", json!([text])).map(|shown| shown == true)
    }

    #[track_caller]
    fn perform(&self, what: &str, strokes: Vec<Value>) {
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": strokes });
        if let Err(fault) = self.session.post("actions", &json!({ "actions": [keyboard] })) {
            panic!("cannot press {what}: {fault}");
        }
    }
}

fn key(name: &str) -> &str {
    KEYS.iter().find(|(known, _)| *known == name).map_or(name, |(_, code)| code)
}
