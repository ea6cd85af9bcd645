//! Where things stand on screen. Reads first, writes after.

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement};

use crate::reading::Extent;

/// The element with this name.
#[must_use]
pub fn element(id: &str) -> Option<HtmlElement> {
    super::page::document().get_element_by_id(id)?.dyn_into().ok()
}

/// Where the sentences of a pane stand, from the top of its text, by their
/// numbers.
#[must_use]
pub fn extents(pane: &HtmlElement) -> Vec<Option<Extent>> {
    let top = pane.get_bounding_client_rect().top() - f64::from(pane.scroll_top());
    let mut extents = Vec::new();
    let Ok(sentences) = pane.query_selector_all("[data-sentence]") else { return extents };
    for n in 0..sentences.length() {
        let Some(element) = sentences.item(n).and_then(|node| node.dyn_into::<Element>().ok()) else {
            continue;
        };
        let Some(id) = element.get_attribute("data-sentence").and_then(|id| id.parse().ok()) else {
            continue;
        };
        if extents.len() <= id {
            extents.resize(id + 1, None);
        }
        extents[id] = extent(&element, top);
    }
    extents
}

/// Where a sentence stands: a bracket starts or ends half a line further in
/// when the sentence starts or ends inside a line.
fn extent(element: &Element, origin: f64) -> Option<Extent> {
    let lines = element.get_client_rects();
    let rects: Vec<DomRect> =
        (0..lines.length()).filter_map(|n| lines.item(n)).filter(|rect| rect.width() > 2.0).collect();
    let (first, last) = (rects.first()?, rects.last()?);
    let parent = element.parent_element()?.get_bounding_client_rect();
    let line = first.height();
    let starts_inside = first.left() > parent.left() + 24.0;
    let ends_inside = element.next_element_sibling().is_some() && last.right() < parent.right() - 60.0;
    let top = first.top() + if starts_inside { line * 0.5 } else { 1.0 };
    let bottom = last.bottom() - if ends_inside { line * 0.42 } else { 1.0 };
    let top = top - origin;
    Some(Extent { top, bottom: (bottom - origin).max(top + 12.0), line: first.top() - origin })
}

/// Height of the part of a pane that is in view, of its whole text, and how
/// far it is scrolled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scroll {
    /// How far.
    pub top: f64,
    /// What is in view.
    pub view: f64,
    /// All of it.
    pub whole: f64,
}

/// How a pane is scrolled.
#[must_use]
pub fn scroll(pane: &HtmlElement) -> Scroll {
    Scroll {
        top: f64::from(pane.scroll_top()),
        view: f64::from(pane.client_height()),
        whole: f64::from(pane.scroll_height()),
    }
}

/// Scrolls a pane to `top`.
pub fn scroll_to(pane: &HtmlElement, top: f64) {
    #[allow(clippy::cast_possible_truncation, reason = "pixels of a page fit")]
    let whole = top.max(0.0).round() as i32;
    pane.set_scroll_top(whole);
}

/// Width and height of an element.
#[must_use]
pub fn size(element: &Element) -> (f64, f64) {
    (f64::from(element.client_width()), f64::from(element.client_height()))
}

/// Where in an element an event happened, as a share of its height from 0 to 1.
#[must_use]
pub fn share_of_height(element: &Element, client_y: i32) -> f64 {
    let rect = element.get_bounding_client_rect();
    if rect.height() > 0.0 {
        ((f64::from(client_y) - rect.top()) / rect.height()).clamp(0.0, 1.0)
    } else {
        0.0
    }
}

/// Brings an element into the middle of what is in view.
pub fn show_element(element: &Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Brings the first element that fits into view: at the top, or wherever it is
/// nearest.
pub fn show(selector: &str, at_top: bool) {
    let Ok(Some(element)) = super::page::document().query_selector(selector) else { return };
    let options = web_sys::ScrollIntoViewOptions::new();
    let place =
        if at_top { web_sys::ScrollLogicalPosition::Start } else { web_sys::ScrollLogicalPosition::Nearest };
    options.set_block(place);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
