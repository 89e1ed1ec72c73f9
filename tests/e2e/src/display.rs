//! A screen nobody sees: one for each window, so that journeys can run side by side.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::process::{Group, mortal};

/// A virtual screen under a number nobody else uses.
pub struct Display {
    name: String,
    _server: Group,
}

impl Display {
    /// Starts the screen and waits until it says its number.
    pub fn start() -> Result<Self, String> {
        let mut command = mortal("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server =
            Group::start(&mut command).map_err(|error| format!("Xvfb does not start (package xvfb): {error}"))?;
        let mut number = String::new();
        if let Some(output) = server.take_output() {
            let read = BufReader::new(output).read_line(&mut number);
            read.map_err(|error| error.to_string())?;
        }
        match number.trim() {
            "" => Err("Xvfb found no free screen number".to_owned()),
            number => Ok(Self { name: format!(":{number}"), _server: server }),
        }
    }

    /// Its name, as programs want it in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}
