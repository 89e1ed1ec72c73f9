//! The one window, built and run.

use std::sync::Arc;

use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{App, AppHandle, Manager, RunEvent, Url};
use tauri_plugin_window_state::StateFlags;

use crate::arguments::Arguments;
use crate::commands;
use crate::office_door::OfficeDoor;

/// Opens the window and returns when it is closed.
pub fn open_window(arguments: Arguments) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(remembered_place())
        .manage(Arc::new(OfficeDoor::open(arguments)))
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::window_start,
            commands::save_dialog,
            commands::open_file,
            commands::retry_open
        ])
        .setup(|app| {
            build(app)?;
            end_when_told(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        // The framework ends the process itself and drops nothing, so the door is closed by hand.
        if let RunEvent::Exit = event {
            app.state::<Arc<OfficeDoor>>().close();
        }
    });
    Ok(())
}

/// Builds the window of the configuration with two bolts that a configuration cannot hold: it shows
/// the program's own pages only, and a page opens no further window.
fn build(app: &App) -> tauri::Result<()> {
    for window in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, window)?
            .on_navigation(is_own_page)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
    }
    Ok(())
}

/// Leaving the desktop, shutting down or Ctrl+C end the program like its close button: the folder is
/// given back in order. Without the handler the next start would only have to recover it.
fn end_when_told(app: AppHandle) {
    if let Err(error) = ctrlc::set_handler(move || app.exit(0)) {
        eprintln!("{error}");
    }
}

/// Whether an address is one of the embedded pages (Windows serves them under a host name).
fn is_own_page(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match url.scheme() {
        "tauri" => host == "localhost",
        "http" | "https" => host == "tauri.localhost",
        _ => false,
    }
}

fn remembered_place<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    // Whether the window is visible or decorated is never a person's choice here.
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::default().with_state_flags(kept).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_embedded_pages_are_own() {
        let own = |address: &str| is_own_page(&Url::parse(address).unwrap());
        assert!(own("tauri://localhost/index.html"));
        assert!(own("http://tauri.localhost/"));
        assert!(!own("https://example.org/"));
        assert!(!own("file:///etc/passwd"));
        assert!(!own("tauri://elsewhere/"));
        assert!(!own("http://localhost:8080/"));
    }
}
