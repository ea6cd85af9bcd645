//! The document: its address, its root, what it showed before the page came.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement, Window};

/// The window.
///
/// # Panics
/// Outside of a window.
#[must_use]
pub fn window() -> Window {
    web_sys::window().expect_throw("the page runs in a window")
}

/// The document.
///
/// # Panics
/// Outside of a window.
#[must_use]
pub fn document() -> Document {
    window().document().expect_throw("a window has a document")
}

/// The folder of this build, with a slash at its end: every further file is
/// named from here, so that a tab keeps to the build that it started with.
#[must_use]
pub fn base() -> String {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    root.and_then(|root| root.dataset().get("base")).unwrap_or_else(|| "./".to_owned())
}

/// The element that the page is drawn into.
///
/// # Panics
/// When the document has none.
#[must_use]
pub fn root() -> Element {
    document().get_element_by_id("page").expect_throw("index.html has the element")
}

/// What the reader typed before the page came, and where the cursor stood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Early {
    /// The text of each box.
    pub texts: Vec<String>,
    /// The box with the cursor, and the selected range in it.
    pub cursor: Option<(usize, u32, u32)>,
}

/// Reads the boxes of the document as it came.
#[must_use]
pub fn early() -> Early {
    let document = document();
    let mut early = Early::default();
    let Ok(boxes) = document.query_selector_all("#page textarea") else { return early };
    let active = document.active_element();
    for n in 0..boxes.length() {
        let Some(field) = boxes.item(n).and_then(|node| node.dyn_into::<HtmlTextAreaElement>().ok()) else {
            continue;
        };
        if active.as_ref() == Some(field.as_ref()) {
            let end = |end: Result<Option<u32>, JsValue>| end.ok().flatten().unwrap_or_default();
            let cursor = (early.texts.len(), end(field.selection_start()), end(field.selection_end()));
            early.cursor = Some(cursor);
        }
        early.texts.push(field.value());
    }
    early
}

/// Loads the page anew.
pub fn reload() {
    // What keeps a page from being loaded anew keeps it on screen as it is.
    let _ = window().location().reload();
}

/// Tells the browser which colours to use: `light`, `dark`, or as the system has it.
pub fn set_theme(theme: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    // Setting an attribute by a valid name cannot fail.
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
}

/// Names the page in the tab.
pub fn set_title(title: &str) {
    document().set_title(title);
}
