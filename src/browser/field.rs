//! What the reader put into fields, read from their events.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::NodeRef;

/// The text of the box that an event came from.
#[must_use]
pub fn text(event: &Event) -> String {
    field(event.target()).map(|field| field.value()).unwrap_or_default()
}

fn field(target: Option<EventTarget>) -> Option<HtmlTextAreaElement> {
    target?.dyn_into().ok()
}

/// Writes into a box, unless it holds this text already.
pub fn write(node: &NodeRef, text: &str) {
    if let Some(field) = node.cast::<HtmlTextAreaElement>()
        && field.value() != text
    {
        field.set_value(text);
    }
}

/// Opens the dialogue of a file field.
pub fn open(node: &NodeRef) {
    if let Some(field) = node.cast::<HtmlInputElement>() {
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
