//! Where the keyboard is.

use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlTextAreaElement};

use super::page::document;

fn first(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Moves the keyboard to the first element that fits, without scrolling.
pub fn to(selector: &str) {
    if let Some(element) = first(selector) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus_with_options(&options);
    }
}

/// Shows what holds the first element that fits, should it be hidden, and moves
/// the keyboard to the element.
pub fn reveal(selector: &str) {
    let holder = first(selector).and_then(|element| element.closest("[hidden]").ok().flatten());
    if let Some(holder) = holder {
        // Removing an attribute cannot fail.
        let _ = holder.remove_attribute("hidden");
    }
    to(selector);
}

/// Moves the keyboard into a box, with this range selected.
pub fn into_box(selector: &str, start: u32, end: u32) {
    let Some(field) = first(selector).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok())
    else {
        return;
    };
    // A range past the end is cut to it.
    let _ = field.focus();
    let _ = field.set_selection_range(start, end);
}

/// Moves the keyboard from `from` to the next (`1`) or previous (`-1`) element
/// among those under `within` that fit `selector`.
pub fn along(from: &Element, within: &str, selector: &str, step: i32) {
    let Ok(Some(scope)) = from.closest(within) else { return };
    let Ok(all) = scope.query_selector_all(selector) else { return };
    let here = (0..all.length()).find(|n| all.item(*n).as_ref() == Some(from.as_ref()));
    let next = match here {
        Some(here) => here.checked_add_signed(step),
        None => Some(0),
    };
    if let Some(element) =
        next.and_then(|next| all.item(next)).and_then(|node| node.dyn_into::<HtmlElement>().ok())
    {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Whether the keyboard is in a field in which letters are typed.
#[must_use]
pub fn is_in_field(target: Option<&Element>) -> bool {
    target
        .is_some_and(|element| element.matches("input, textarea, select, [contenteditable]").unwrap_or(false))
}

/// Moves the keyboard to the next (`1`) or previous (`-1`) element that fits
/// `selector`: from the one that has it, else to the first of the first
/// `within`.
pub fn to_next(within: &str, selector: &str, step: i32) {
    match document().active_element() {
        Some(active) if active.matches(selector).unwrap_or(false) => along(&active, within, selector, step),
        _ => {
            if let Ok(Some(scope)) = document().query_selector(within)
                && let Ok(Some(element)) = scope.query_selector(selector)
                && let Ok(element) = element.dyn_into::<HtmlElement>()
            {
                // An element that cannot take the focus leaves it where it is.
                let _ = element.focus();
            }
        }
    }
}

/// Whether the reader is selecting text.
#[must_use]
pub fn is_selecting() -> bool {
    let selection = super::page::window().get_selection().ok().flatten();
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// Moves the keyboard to the first linked sentence that is in view in the other
/// of two texts.
pub fn to_other_side() {
    let document = document();
    let active = document.active_element().and_then(|element| element.closest(".pane").ok().flatten());
    let here = active.and_then(|pane| pane.get_attribute("data-side"));
    let other = if here.as_deref() == Some("a") { "b" } else { "a" };
    let Ok(all) =
        document.query_selector_all(&format!(".pane[data-side={other}] [role=button][data-sentence]"))
    else {
        return;
    };
    let elements = (0..all.length()).filter_map(|n| all.item(n)?.dyn_into::<HtmlElement>().ok());
    let in_view = |element: &HtmlElement| element.get_bounding_client_rect().top() > 90.0;
    if let Some(element) = elements.into_iter().find(in_view) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}
