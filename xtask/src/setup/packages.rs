//! The system's packages: installed where that is possible without asking, named where it is not.

use std::path::Path;
use std::process::Command;

use crate::steps::{Done, first_line, run, say, succeeds};

/// To build the window, to drive it on a screen nobody sees, to read printed documents back.
const DEBIAN: &[&str] = &[
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "build-essential",
    "pkg-config",
    "webkit2gtk-driver",
    "xvfb",
    "poppler-utils",
];

/// The same elsewhere: the program that installs, and the line to run.
const ELSEWHERE: &[(&str, &str)] = &[
    (
        "/usr/bin/dnf",
        "sudo dnf install webkit2gtk4.1-devel librsvg2-devel gcc pkgconf-pkg-config \
         xorg-x11-server-Xvfb poppler-utils",
    ),
    ("/usr/bin/pacman", "sudo pacman -S --needed webkit2gtk-4.1 librsvg base-devel xorg-server-xvfb poppler"),
    (
        "/usr/bin/zypper",
        "sudo zypper install webkit2gtk3-devel librsvg-devel gcc pkgconf xorg-x11-server-Xvfb \
         poppler-tools",
    ),
];

/// Installs what is missing, or says the exact line to run.
pub fn install() -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if Path::new("/etc/debian_version").exists() { on_debian() } else { elsewhere() }
}

fn on_debian() -> Done {
    let missing: Vec<_> = DEBIAN.iter().copied().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    say(&format!("missing: {}", missing.join(" ")));
    let by_hand = format!("run this line, then try again:\n  sudo apt-get install {}", missing.join(" "));
    let Some(apt) = apt_without_asking() else {
        return Err(by_hand);
    };
    let install = ["install", "--yes", "--no-install-recommends"];
    // A fresh machine knows no packages yet, an old one knows versions that are gone.
    run(apt().arg("update"))
        .and_then(|()| run(apt().args(install).args(&missing)))
        .map_err(|why| format!("{why}; {by_hand}"))
}

fn is_installed(package: &str) -> bool {
    let asked = first_line(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]));
    asked.as_deref() == Some("installed")
}

/// apt-get as root, or through sudo where that asks for no password.
fn apt_without_asking() -> Option<fn() -> Command> {
    fn as_root() -> Command {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    }
    fn through_sudo() -> Command {
        let mut command = Command::new("sudo");
        command.args(["--non-interactive", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    }
    if first_line(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(as_root);
    }
    succeeds(Command::new("sudo").args(["--non-interactive", "true"])).then_some(through_sudo)
}

fn elsewhere() -> Done {
    if succeeds(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1", "librsvg-2.0"])) {
        return Ok(());
    }
    let known = ELSEWHERE.iter().find(|(program, _)| Path::new(program).exists());
    Err(match known {
        Some((_, line)) => format!("run this line, then try again:\n  {line}"),
        None => "WebKitGTK 4.1 and librsvg with their headers are needed to build the window".to_owned(),
    })
}
