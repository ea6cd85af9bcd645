//! What the reader pastes.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlTextAreaElement};

use super::{field, page};

/// Both flavours of a paste.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// The rich one.
    pub html: String,
    /// The plain one; may be empty.
    pub plain: String,
}

/// The paste of an event, when it is rich and would replace all that is in its
/// box; anything else is left to the browser.
#[must_use]
pub fn rich(event: &Event) -> Option<Pasted> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let field: HtmlTextAreaElement = event.target()?.dyn_into().ok()?;
    let selected = field.selection_end().ok()??.saturating_sub(field.selection_start().ok()??);
    let is_free = selected >= field.text_length() || field.value().trim().is_empty();
    let flavour = |name: &str| data.get_data(name).unwrap_or_default();
    let html = flavour("text/html");
    let plain = flavour("text/plain");
    let is_rich = !html.trim().is_empty() && crossread_intake::addresses(&plain).is_empty();
    (is_free && is_rich).then_some(Pasted { html, plain })
}

/// Puts text on the clipboard, and says so on the button that was pressed.
pub fn copy(text: &str, pressed: &Event, done: &str) {
    // What the browser refuses to copy stays on the screen to be copied by hand.
    let _ = page::window().navigator().clipboard().write_text(text);
    if let Some(button) = field::element(pressed) {
        button.set_text_content(Some(done));
    }
}
