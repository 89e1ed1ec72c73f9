//! Processes that never outlive the journey they serve.

use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

const SETPRIV: &str = "/usr/bin/setpriv";

/// A process and all it started; ended together when dropped.
pub struct Group(Child);

/// A command that dies with the thread that started it, even when a runner kills that by force.
pub fn mortal(program: &str) -> Command {
    if !Path::new(SETPRIV).exists() {
        return Command::new(program);
    }
    let mut command = Command::new(SETPRIV);
    command.args(["--pdeathsig", "TERM", program]);
    command
}

impl Group {
    /// Starts the command at the head of a process group of its own.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        command.stdin(Stdio::null()).process_group(0).spawn().map(Self)
    }

    /// What the process prints, if it was asked for.
    pub fn take_output(&mut self) -> Option<ChildStdout> {
        self.0.stdout.take()
    }

    /// Whether the head of the group is still there.
    pub fn is_alive(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }

    /// Asks what the head of the group has started to end.
    pub fn end_children(&self) {
        self.children().iter().for_each(|child| signal("TERM", child));
    }

    /// Ends what the head of the group has started, as a crash does: nothing can be saved any more. Gives what
    /// was ended.
    pub fn kill_children(&self) -> Vec<String> {
        let children = self.children();
        children.iter().for_each(|child| signal("KILL", child));
        children
    }

    /// What the head of the group has started and is still running.
    pub fn children(&self) -> Vec<String> {
        let path = format!("/proc/{0}/task/{0}/children", self.0.id());
        let listed = std::fs::read_to_string(path).unwrap_or_default();
        listed.split_whitespace().filter(|child| is_running(child)).map(str::to_owned).collect()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        // The virtual screen removes its socket only when asked kindly.
        signal("TERM", &group);
        let deadline = Instant::now() + Duration::from_secs(3);
        while self.is_alive() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(10));
        }
        signal("KILL", &group);
        let _ = self.0.wait();
    }
}

/// The standard library has no signals; every system has this one line of shell.
fn signal(name: &str, process: &str) {
    let line = format!("kill -s {name} -- {process} 2>/dev/null");
    let _ = Command::new("sh").args(["-c", &line]).status();
}

/// Whether a process that was killed has let go of its files: its last thread is gone as well.
pub fn has_let_go(process: &str) -> bool {
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).map_or(0, Iterator::count);
    threads == 0 || (threads == 1 && !is_running(process))
}

fn is_running(process: &str) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The state follows the name, which stands in parentheses and may hold anything.
    status.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with('Z'))
}
