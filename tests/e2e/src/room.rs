//! The folder a window lives in during a journey: its own home, nothing of the person's who runs
//! the journey, and a viewer that only notes what it was asked to show.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const VIEWER: &str = "#!/bin/sh\nprintf '%s\\n' \"$1\" >> \"$AWRACH_OPENED\"\n";

const FOLDERS: [(&str, &str); 6] = [
    ("HOME", "home"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
    ("XDG_RUNTIME_DIR", "runtime"),
];

/// Surroundings that are the same on every machine: no desktop session, no settings, no graphics card.
const FIXED: [(&str, &str); 6] = [
    ("LANG", "C.UTF-8"),
    ("GDK_BACKEND", "x11"),
    ("GSETTINGS_BACKEND", "memory"),
    ("LIBGL_ALWAYS_SOFTWARE", "1"),
    ("NO_AT_BRIDGE", "1"),
    ("TAURI_WEBVIEW_AUTOMATION", "true"),
];

/// A folder removed at the end of the journey.
pub struct Room(TempDir);

impl Room {
    /// Makes the folders and the viewer.
    pub fn make() -> std::io::Result<Self> {
        let room = Self(TempDir::with_prefix("awrach-window-")?);
        for (_, folder) in FOLDERS {
            fs::create_dir(room.path(folder))?;
        }
        fs::set_permissions(room.path("runtime"), fs::Permissions::from_mode(0o700))?;
        fs::create_dir(room.path("bin"))?;
        let viewer = room.path("bin/xdg-open");
        fs::write(&viewer, VIEWER)?;
        fs::set_permissions(&viewer, fs::Permissions::from_mode(0o755))?;
        Ok(room)
    }

    /// Gives a command these surroundings and no others.
    pub fn furnish(&self, command: &mut Command, display: &str) {
        let path = std::env::var("PATH").unwrap_or_default();
        command
            .env_clear()
            .env("PATH", format!("{}:{path}", self.path("bin").display()))
            .env("DISPLAY", display)
            .env("AWRACH_OPENED", self.path("opened"))
            .envs(FOLDERS.map(|(name, folder)| (name, self.path(folder))))
            .envs(FIXED)
            .current_dir(self.0.path());
    }

    /// Where the window's own messages go.
    pub fn log(&self) -> PathBuf {
        self.path("window.log")
    }

    /// The documents the viewer was asked to show, oldest first.
    pub fn opened(&self) -> Vec<PathBuf> {
        let listed = fs::read_to_string(self.path("opened")).unwrap_or_default();
        listed.lines().map(PathBuf::from).collect()
    }

    /// Whether a file of the window's own storage holds these bytes.
    pub fn holds(&self, bytes: &[u8]) -> bool {
        let mut folders: Vec<_> = FOLDERS.iter().map(|(_, folder)| self.path(folder)).collect();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.components().any(|part| part.as_os_str().eq_ignore_ascii_case("localstorage"))
                    && fs::read(&path).is_ok_and(|held| held.windows(bytes.len()).any(|window| window == bytes))
                {
                    return true;
                }
            }
        }
        false
    }

    fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(inside)
    }
}
