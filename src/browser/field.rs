//! What the reader put into fields, read from their events.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::measure;

/// The text of the box that an event came from.
#[must_use]
pub fn text(event: &Event) -> String {
    field(event.target()).map(|field| field.value()).unwrap_or_default()
}

fn field(target: Option<EventTarget>) -> Option<HtmlTextAreaElement> {
    target?.dyn_into().ok()
}

/// Where a box notes which writing it holds.
const WRITTEN: &str = "data-written";

/// Writes into the box named `id`, once for each `writing` and each box drawn anew.
///
/// A box drawn anew that holds text already was pasted into between its drawing
/// and this call: Yew lets events in between when drawing took long. What it
/// holds is newer than `text`, and its event is on the way.
pub fn write(id: &str, writing: u32, text: &str) {
    let Some(field) = measure::element(id).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok())
    else {
        return;
    };
    let writing = writing.to_string();
    let written = field.get_attribute(WRITTEN);
    if written.as_deref() == Some(writing.as_str()) {
        return;
    }
    let held = field.value();
    let is_newer = written.is_none() && !held.is_empty();
    if !is_newer && held != text {
        field.set_value(text);
    }
    // Setting an attribute by a valid name cannot fail.
    let _ = field.set_attribute(WRITTEN, &writing);
}

/// Opens the dialogue of the file field named `id`.
pub fn open(id: &str) {
    if let Some(field) = measure::element(id) {
        field.click();
    }
}

/// What was chosen in a list.
#[must_use]
pub fn selected(event: &Event) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// What was entered in a field of one line.
#[must_use]
pub fn entered(event: &Event) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// The element that an event came from.
#[must_use]
pub fn element(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The sentence that an event came from: the number its element carries.
#[must_use]
pub fn sentence(event: &Event) -> Option<u32> {
    let holder = element(event)?.closest("[data-sentence]").ok().flatten()?;
    holder.get_attribute("data-sentence")?.parse().ok()
}
