//! The journeys: what people do in the window from the first start to the printed decision. The
//! tests make them on an empty folder; `play` makes them for whoever wants to watch.

use crate::window::Window;

/// The moment every journey takes for now.
pub const CLOCK: &str = "2026-11-29T15:30:00Z";

/// Sees that the window stands: a page came and shows something.
pub fn arrival(window: &Window) {
    window.wait_for("see a page", "return document.body?.innerText.trim().length > 0");
    window.screenshot("01-arrival");
}
