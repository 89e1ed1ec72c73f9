//! What the screens may ask of the window. `call` is the whole program; the other four are what a
//! page cannot do by itself.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use awrach::api::{Refused, Reply};
use awrach::i18n::Language;
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use tauri::{AppHandle, State, async_runtime};
use tauri_plugin_dialog::DialogExt;

use crate::documents::may_be_shown;
use crate::office_door::OfficeDoor;

/// What the screens must know before they draw anything.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WindowStart {
    /// The language asked for on the command line, if any.
    lang: Option<Language>,
    /// The moment taken for now, if one was given; RFC 3339, UTC.
    clock: Option<String>,
    /// Where the data is, to be shown to the person.
    data_dir: PathBuf,
    /// Why the folder is not open: then every `call` answers with the same refusal.
    trouble: Option<Refused>,
    /// The version of the program.
    version: &'static str,
}

/// Runs one command of the core's table.
#[tauri::command]
pub async fn call(door: State<'_, Arc<OfficeDoor>>, name: String, args: Option<Value>) -> Result<Reply, Refused> {
    let door = Arc::clone(&door);
    let args = args.unwrap_or_else(|| json!({}));
    aside(move || door.call(&name, args)).await?
}

/// Says how the window was started and whether the folder is open.
#[tauri::command]
pub async fn window_start(door: State<'_, Arc<OfficeDoor>>) -> Result<WindowStart, Refused> {
    Ok(WindowStart {
        lang: door.lang(),
        clock: door.clock().map(written_out),
        data_dir: door.data().to_path_buf(),
        trouble: door.trouble(),
        version: env!("CARGO_PKG_VERSION"),
    })
}

/// Tries the folder again; answers like `window_start`.
#[tauri::command]
pub async fn retry_open(door: State<'_, Arc<OfficeDoor>>) -> Result<WindowStart, Refused> {
    let again = Arc::clone(&door);
    aside(move || again.retry()).await?;
    window_start(door).await
}

/// Asks the person where to keep a file; `null` when they change their mind.
#[tauri::command]
pub async fn save_dialog(app: AppHandle, suggested: String) -> Result<Option<PathBuf>, Refused> {
    // Only the name counts: the page may not choose the folder.
    let suggested = PathBuf::from(suggested.replace('\\', "/"));
    let name = suggested.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut dialog = app.dialog().file().set_file_name(&name);
    if let Some(extension) = suggested.extension().and_then(|ending| ending.to_str()) {
        dialog = dialog.add_filter(extension.to_uppercase(), &[extension]);
    }
    let chosen = aside(move || dialog.blocking_save_file()).await?;
    Ok(chosen.and_then(|path| path.into_path().ok()))
}

/// Hands a finished document to the system's viewer.
#[tauri::command]
pub async fn open_file(door: State<'_, Arc<OfficeDoor>>, path: String) -> Result<(), Refused> {
    let path =
        may_be_shown(Path::new(&path), door.data(), door.written()).ok_or_else(|| Refused::code("file-not-shown"))?;
    aside(move || open::that_detached(path)).await?.map_err(|_| Refused::code("no-viewer"))
}

/// Runs what blocks on a thread of its own, so that the window never freezes.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refused> {
    async_runtime::spawn_blocking(work).await.map_err(|_| Refused::code("internal"))
}

fn written_out(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}
