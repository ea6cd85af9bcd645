//! Words lit in the texts without touching their elements, by the highlights
//! of CSS. A browser without them shows the sentence and lights nothing.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

use super::page::document;

#[wasm_bindgen]
extern "C" {
    type Registry;
    #[wasm_bindgen(thread_local_v2, js_namespace = CSS, js_name = highlights)]
    static HIGHLIGHTS: Option<Registry>;
    #[wasm_bindgen(method)]
    fn set(this: &Registry, name: &str, light: &Light);
    #[wasm_bindgen(method)]
    fn clear(this: &Registry);
    #[wasm_bindgen(js_name = Highlight)]
    type Light;
    #[wasm_bindgen(constructor, js_class = "Highlight")]
    fn new() -> Light;
    #[wasm_bindgen(method)]
    fn add(this: &Light, range: &web_sys::Range);
}

/// The elements of sentences on screen, in order.
pub fn sentences() -> impl Iterator<Item = Element> {
    let all = document().query_selector_all(".work :is(.prose, .rows) [data-sentence]").ok();
    let count = all.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |n| all.as_ref()?.item(n)?.dyn_into().ok())
}

/// Where an element belongs: its article's side and its number.
#[must_use]
pub fn place(element: &Element) -> Option<(String, u32)> {
    let number = element.get_attribute("data-sentence")?.parse().ok()?;
    let side = element.closest("[data-side]").ok().flatten()?.get_attribute("data-side")?;
    Some((side, number))
}

/// Lights stretches of elements, each from and to so many UTF-16 units of the
/// element's text; the one that is `true` is louder than the others.
pub fn show<'a>(stretches: impl Iterator<Item = (&'a Element, [u32; 2], bool)>) {
    HIGHLIGHTS.with(|registry| {
        let Some(registry) = registry else { return };
        let lights = ["found", "here"].map(|name| {
            let light = Light::new();
            registry.set(name, &light);
            light
        });
        for (element, [start, end], is_here) in stretches {
            if let Some(range) = range(element, start, end) {
                lights[usize::from(is_here)].add(&range);
            }
        }
    });
}

/// Takes all lights away.
pub fn clear() {
    HIGHLIGHTS.with(|registry| {
        if let Some(registry) = registry {
            registry.clear();
        }
    });
}

fn range(element: &Element, start: u32, end: u32) -> Option<web_sys::Range> {
    let range = document().create_range().ok()?;
    let mut texts = Vec::new();
    collect(element, &mut texts);
    let mut before = 0;
    let mut started = false;
    for text in texts {
        let length = text.text_content().map_or(0, |words| words.encode_utf16().count());
        let after = before + u32::try_from(length).unwrap_or(u32::MAX);
        if !started && start < after {
            range.set_start(&text, start.saturating_sub(before)).ok()?;
            started = true;
        }
        if started && end <= after {
            range.set_end(&text, end - before).ok()?;
            return Some(range);
        }
        before = after;
    }
    None
}

/// The text nodes of an element, in order.
fn collect(node: &Node, texts: &mut Vec<Node>) {
    if node.node_type() == Node::TEXT_NODE {
        texts.push(node.clone());
    }
    let mut child = node.first_child();
    while let Some(own) = child {
        collect(&own, texts);
        child = own.next_sibling();
    }
}
