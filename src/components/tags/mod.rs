//! The same language as Yew's own `html!`, in fewer bytes.
//!
//! Yew's macro writes out the making of every element where it stands; a page
//! of some hundred elements is mostly that. This one writes calls instead: open
//! an element, give it an attribute, close it. There is nothing in it for
//! components: [`still`](super::still()) makes the only one there is.

#[macro_use]
mod language;
mod content;

use yew::Html;
use yew::virtual_dom::{AttrValue, Key, VList, VNode, VTag};

pub(crate) use content::{Content, Value};

/// Elements that are being put together, the outermost first.
#[derive(Default)]
pub(crate) struct Nodes {
    open: Vec<VTag>,
    done: VList,
}

impl Nodes {
    /// Nothing so far.
    #[inline(never)]
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Opens an element.
    #[inline(never)]
    pub(crate) fn open(&mut self, tag: &'static str) {
        self.open.push(VTag::new(tag));
    }

    /// Closes the innermost element, named again for the eye and for tests.
    #[inline(never)]
    pub(crate) fn close(&mut self, name: &str) {
        if let Some(tag) = self.open.pop() {
            debug_assert!(name.is_empty() || tag.tag() == name, "{} is closed as {name}", tag.tag());
            self.node(tag.into());
        }
    }

    /// Names the innermost element among its sisters.
    pub(crate) fn key(&mut self, key: impl Into<Key>) {
        self.innermost(|tag, key| tag.key = Some(key), key.into());
    }

    /// Adds a node to the innermost element.
    #[inline(never)]
    pub(crate) fn node(&mut self, node: VNode) {
        match self.open.last_mut() {
            Some(tag) => tag.add_child(node),
            None => self.done.add_child(node),
        }
    }

    /// Adds what can stand in an element.
    pub(crate) fn put(&mut self, content: impl Content) {
        content.put(self);
    }

    /// Adds each of several.
    pub(crate) fn all<T: Content>(&mut self, contents: impl IntoIterator<Item = T>) {
        contents.into_iter().for_each(|content| content.put(self));
    }

    /// Gives the innermost element an attribute, or listens to it.
    pub(crate) fn give(&mut self, name: &'static str, value: impl Value) {
        value.give(name, self);
    }

    /// What was put together. One element alone is no list, so that its key
    /// counts among its sisters.
    #[inline(never)]
    pub(crate) fn finish(mut self) -> Html {
        if self.done.len() > 1 {
            return self.done.into();
        }
        self.done.pop().unwrap_or_default()
    }

    #[inline(never)]
    fn attribute(&mut self, name: &'static str, value: AttrValue) {
        if let Some(tag) = self.open.last_mut() {
            if name == "value" && tag.tag() == "input" {
                tag.set_value(Some(value));
            } else {
                tag.add_attribute(name, value);
            }
        }
    }

    fn innermost<T>(&mut self, change: fn(&mut VTag, T), value: T) {
        if let Some(tag) = self.open.last_mut() {
            change(tag, value);
        }
    }
}
