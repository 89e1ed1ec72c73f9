//! The wire to the window: the W3C WebDriver protocol as WebKit's driver speaks it.

use std::fmt;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::Agent;

use crate::process::{Group, has_let_go, mortal};

/// The key under which the protocol sends a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

const ANSWER_WITHIN: Duration = Duration::from_secs(30);
const START_WITHIN: Duration = Duration::from_secs(20);

/// What the driver answered when it could not do what was asked.
#[derive(Debug)]
pub struct Fault {
    /// The protocol's own word, such as `stale element reference`; `wire` when nothing came back.
    pub kind: String,
    /// The driver's explanation.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.kind, self.message)
    }
}

impl Fault {
    fn wire(message: impl fmt::Display) -> Self {
        Self { kind: "wire".to_owned(), message: message.to_string() }
    }

    /// Whether the screen was merely on the move: the same act may succeed a moment later.
    pub fn passes(&self) -> bool {
        matches!(
            self.kind.as_str(),
            "stale element reference"
                | "element not interactable"
                | "element click intercepted"
                | "no such element"
                | "javascript error"
        )
    }
}

/// A reference to an element of the page.
#[derive(Debug, Clone)]
pub struct Element(pub String);

impl Element {
    /// The element a script returned, if it returned one.
    pub fn in_value(value: &Value) -> Option<Self> {
        value.get(ELEMENT).and_then(Value::as_str).map(|id| Self(id.to_owned()))
    }

    /// The reference as an argument for a script.
    pub fn as_argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

/// A window under control.
pub struct Session {
    agent: Agent,
    base: String,
    process: Group,
}

impl Session {
    /// Starts the driver with the given surroundings, and through it the program.
    pub fn start(program: &Path, args: &[String], log: &Path, furnish: impl Fn(&mut Command)) -> Result<Self, Fault> {
        let port = free_port().map_err(Fault::wire)?;
        let mut command = mortal("WebKitWebDriver");
        furnish(&mut command);
        let output = std::fs::File::create(log).map_err(Fault::wire)?;
        let errors = output.try_clone().map_err(Fault::wire)?;
        command
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .stdout(Stdio::from(output))
            .stderr(Stdio::from(errors));
        let process = Group::start(&mut command)
            .map_err(|error| Fault::wire(format!("WebKitWebDriver (package webkit2gtk-driver): {error}")))?;
        let base = format!("http://127.0.0.1:{port}");
        let mut session = Self { agent: agent(), base, process };
        session.await_driver()?;
        session.open(program, args)?;
        Ok(session)
    }

    /// Sends a command about the window; `path` without the session's own part.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Fault> {
        let answer = self.agent.post(self.url(path)).send_json(body);
        understood(answer)
    }

    /// Asks the window something.
    pub fn get(&self, path: &str) -> Result<Value, Fault> {
        understood(self.agent.get(self.url(path)).call())
    }

    /// Asks the program to end, as a person's leaving the desktop does, and waits until it is gone.
    ///
    /// The driver's own way of closing a window is no use here: it ends the program by force.
    pub fn close(&self) -> Result<(), Fault> {
        self.process.end_children();
        let deadline = Instant::now() + START_WITHIN;
        while !self.process.children().is_empty() {
            if Instant::now() > deadline {
                return Err(Fault::wire("the program does not end"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Ends the program by force and waits until it is gone.
    pub fn kill(&self) -> Result<(), Fault> {
        let killed = self.process.kill_children();
        let deadline = Instant::now() + START_WITHIN;
        while !killed.iter().all(|process| has_let_go(process)) {
            if Instant::now() > deadline {
                return Err(Fault::wire("the program cannot be killed"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    fn await_driver(&mut self) -> Result<(), Fault> {
        let deadline = Instant::now() + START_WITHIN;
        while understood(self.agent.get(self.url("status")).call()).is_err() {
            if Instant::now() > deadline || !self.process.is_alive() {
                return Err(Fault::wire("the driver does not answer"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    fn open(&mut self, program: &Path, args: &[String]) -> Result<(), Fault> {
        let options = json!({ "binary": program, "args": args });
        let wanted = json!({ "webkitgtk:browserOptions": options });
        let body = json!({ "capabilities": { "alwaysMatch": wanted } });
        let answer = self.post("session", &body)?;
        let id = answer.get("sessionId").and_then(Value::as_str);
        let id = id.ok_or_else(|| Fault::wire(format!("no session in {answer}")))?;
        self.base = format!("{}/session/{id}", self.base);
        Ok(())
    }

    fn url(&self, path: &str) -> String {
        format!("{}/{path}", self.base)
    }
}

fn agent() -> Agent {
    let config =
        Agent::config_builder().http_status_as_error(false).timeout_global(Some(ANSWER_WITHIN)).proxy(None).build();
    config.into()
}

fn free_port() -> std::io::Result<u16> {
    TcpListener::bind(("127.0.0.1", 0))?.local_addr().map(|address| address.port())
}

fn understood(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, Fault> {
    let mut answer = answer.map_err(Fault::wire)?;
    let mut body: Value = answer.body_mut().read_json().map_err(Fault::wire)?;
    let value = body.get_mut("value").map(Value::take).unwrap_or_default();
    let part = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    if answer.status().is_success() {
        return Ok(value);
    }
    Err(Fault { kind: part("error"), message: part("message") })
}
